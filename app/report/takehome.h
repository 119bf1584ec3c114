// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reports, "everything of this question" and printing, as the window offers them: the questions that must be asked
// first, the wait, and what is said at the end. What is written, exportall and reportfile know.

#include "figure/figurerequest.h"

#include <QObject>

class QWidget;

namespace trd {

class TakeHome final : public QObject {
    Q_OBJECT
public:
    /// EVIDENCE outlives it; dialogs stand over WINDOW, its parent.
    TakeHome(const Evidence& evidence, QWidget* window);

    /// Asks where to, and writes the report there.
    void askForReport(const FigureRequest& request);
    /// Asks for a place, and makes a folder of its own there.
    void askForAll(const Selection& selection, const std::optional<FigureRequest>& own);
    void printReport(const FigureRequest& request);
    void printFigure(const Figure& figure);

    /// Without a question: to a known place.
    [[nodiscard]] Result<Done> saveReport(const FigureRequest& request, const QString& file);
    /// Goes on while the window lives; progress can be cancelled. Ends with said() or a message.
    void saveAll(const Selection& selection, const std::optional<FigureRequest>& own, const QString& folder);

signals:
    /// What was done, in one sentence.
    void said(const QString& words);

private:
    [[nodiscard]] Result<Figure> figureFor(const FigureRequest& request) const;

    const Evidence& m_evidence;
    QWidget* m_window;
};

} // namespace trd
