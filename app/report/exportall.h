// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything that the library says of one question, in one folder: every kind of figure as SVG, PDF, PNG, CSV and XLSX,
// the references, the report, and a page that lists them. Done in small steps, so that a window stays alive and can
// stop it. The folder appears when it is whole, or not at all.

#include "charts/exporter.h"
#include "figure/figurerequest.h"
#include "newfolder.h"
#include "report/reportpages.h"

#include <functional>
#include <future>
#include <memory>

namespace trd {

/// The figures of a selection, OWN (what a page shows) first and once. The others take over its outcome, and within a
/// synthesis its model and comparison, where they know them.
[[nodiscard]] std::vector<FigureRequest> requestsFor(const Selection& selection,
                                                     const std::optional<FigureRequest>& own = {});

class ExportAll {
public:
    /// FOLDER is what comes to be: it does not exist yet, or is empty. EVIDENCE outlives the export.
    ExportAll(const Evidence& evidence, Selection selection, const std::optional<FigureRequest>& own,
              const QString& folder, QDate made = QDate::currentDate());

    [[nodiscard]] int steps() const { return static_cast<int>(m_steps.size()); }
    [[nodiscard]] int stepsDone() const { return static_cast<int>(m_at); }
    [[nodiscard]] bool isFinished() const { return m_at == m_steps.size(); }
    /// The question that is worked on, for who waits.
    [[nodiscard]] const QString& doing() const { return m_doing; }
    /// Goes one step on, or a part of it: a page of the report, some waiting for a picture to be packed. A fault names
    /// the file and why, and nothing is left behind once this object is gone.
    [[nodiscard]] Result<Done> step();

    /// How many figures were written, and how many had nothing to draw.
    [[nodiscard]] int written() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] int leftOut() const { return static_cast<int>(m_leftOut.size()); }

private:
    struct Entry {
        QString name, title, finding;
    };
    Result<Done> build(const FigureRequest& request);
    Result<Done> write(const QString& format);
    Result<Done> paint();
    Result<Done> references(bool ris);
    Result<Done> beginReport();
    Result<Done> report(const QString& format);
    Result<Done> index();
    /// Into the folder in the making; a fault names the place where the file would have come to be.
    Result<Done> save(const QString& name, const Result<QByteArray>& bytes) const;
    [[nodiscard]] QByteArray indexHtml() const;

    const Evidence& m_evidence;
    Selection m_selection;
    NewFolder m_folder;
    QDate m_made;
    std::vector<std::function<Result<Done>()>> m_steps;
    std::size_t m_at = 0;
    QString m_doing;
    std::optional<Figure> m_figure; ///< of the figure being written; empty where it is left out
    ExportOptions m_options;
    std::future<QByteArray> m_packed; ///< a PNG in the making
    std::optional<std::pair<FigureRequest, Figure>> m_first;
    std::unique_ptr<ReportPdf> m_pdf; ///< the report in the making
    std::vector<Entry> m_entries;
    std::vector<std::pair<QString, QString>> m_leftOut; ///< question and reason
};

} // namespace trd
