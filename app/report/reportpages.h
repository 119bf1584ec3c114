// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A report on paper: words and drawing upright, a wide table along the sheet, sources, and a number on every page.
// Lengths are CSS pixels (1/96 inch). Black on white, told apart by shape and hatching: a copy without colours loses
// nothing.

#include "exchange/report.h"

#include <QSizeF>

#include <memory>
#include <vector>

class QPageSize;
class QPaintDevice;
class QPainter;
class QTextDocument;

namespace trd {

class ReportPages {
public:
    /// For SHEETs of this size, laid out for DEVICE, whose resolution is 96 dpi. FIGURE outlives the pages.
    ReportPages(const Report& report, const Figure& figure, QSizeF sheet, QPaintDevice* device);
    ~ReportPages();

    [[nodiscard]] int count() const;
    /// Whether the page is read along a sheet that stands upright.
    [[nodiscard]] bool isTurned(int page) const;
    /// Draws a page into the sheet at the painter's origin. TURNED: a page that is read along the sheet is turned by a
    /// quarter, so that all sheets lie alike; else the sheet itself has been.
    void paint(QPainter& painter, int page, bool turned) const;

private:
    struct Part {
        std::unique_ptr<QTextDocument> text;
        bool turned = false;
    };
    [[nodiscard]] std::unique_ptr<QTextDocument> textOf(const QString& html) const;
    void add(const QString& html, bool turned);
    [[nodiscard]] std::pair<const Part*, int> at(int page) const;
    [[nodiscard]] QSizeF body(bool turned) const;

    Report m_report;
    const Figure& m_figure;
    QSizeF m_sheet;
    std::vector<Table> m_tables; ///< the report's table, in as many parts as a sheet is too narrow for
    QPaintDevice* m_device;
    std::vector<Part> m_parts;
};

/// A sheet of PAPER in CSS pixels.
[[nodiscard]] QSizeF sheetOf(const QPageSize& paper);
/// A report as PDF on PAPER, dated MADE, a page at a time, for who must not wait: the same report gives the same bytes.
class ReportPdf {
public:
    /// FIGURE outlives it.
    ReportPdf(const Report& report, const Figure& figure, const QPageSize& paper, QDate made);
    ~ReportPdf();
    /// Draws the next page; false where there is none left.
    bool goOn();
    /// All of it; draws what is missing.
    [[nodiscard]] QByteArray bytes();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace trd
