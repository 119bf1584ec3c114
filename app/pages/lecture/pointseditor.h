// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sentences of a slide in words, each with the studies that it rests on; studies are picked by name.

#include "deck/deck.h"
#include "widgets/theme.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QStandardItemModel;
class QToolButton;
class QVBoxLayout;

namespace trd {

class FlowLayout;

class PointsEditor final : public QWidget {
    Q_OBJECT
public:
    /// EVIDENCE must outlive it.
    PointsEditor(const Evidence& evidence, QWidget* parent);

    /// Fields that say this already keep their cursor.
    void setPoints(const std::vector<SlidePoint>& points);
    [[nodiscard]] const std::vector<SlidePoint>& points() const { return m_points; }
    void setTheme(const Theme& theme, double scale);

    /// Adds an empty sentence at AT and puts the cursor into it.
    void addPoint(std::size_t at);

signals:
    /// By hand: these are the sentences now.
    void edited(const std::vector<trd::SlidePoint>& points);
    /// What was typed is at its end.
    void typingEnded();

private:
    struct Row {
        QWidget* whole;
        QPlainTextEdit* text;
        QWidget* studies;
        QLineEdit* pick;
        QToolButton *up, *down;
    };
    void addRow();
    void fillRow(std::size_t at);
    void fillStudies(std::size_t at);
    void changed(const std::vector<SlidePoint>& points);
    void move(std::size_t from, std::size_t to);
    void pickStudy(std::size_t at, const QString& id);
    [[nodiscard]] std::size_t rowOf(const QWidget* whole) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    const Evidence& m_evidence;
    QStandardItemModel* m_names; ///< of all studies, with their ids
    std::vector<SlidePoint> m_points;
    std::vector<Row> m_rows;
    QVBoxLayout* m_column;
    QToolButton* m_add;
    double m_scale = 1;
    bool m_isFilling = false;
};

} // namespace trd
