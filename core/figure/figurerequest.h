// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A figure by its name: what is drawn, of which selection, with which choices. Page, slide, report and command line
// ask for a figure in these words, so that the same question gives the same picture everywhere.

#include "figure/figure.h"
#include "query/selection.h"
#include "result.h"

#include <QMap>

namespace trd {

struct FigureRequest {
    QString kind; ///< one of figureKinds()
    /// By the names of the command line ("outcome" → "remission"); where one is missing the kind's usual choice holds,
    /// and one that the kind does not have is passed over.
    QMap<QString, QStringList> options;
    Selection selection;

    [[nodiscard]] QString option(const char* name) const { return options.value(QString::fromLatin1(name)).value(0); }
    friend bool operator==(const FigureRequest&, const FigureRequest&) = default;
};

/// A choice that does not exist, or not together with another.
struct WrongOption {
    QString option;   ///< its name; "kind" where the kind itself is unknown
    QString found;    ///< what stands there, in words
    QString expected; ///< or why it is not possible
};

/// "rr", "rd": a measure of contrasts as its option names it; empty for one that no figure is drawn by.
[[nodiscard]] QString measureOption(Measure measure);

/// REQUEST without what one question chooses and another may not have (outcome, measure, comparator): the kind's usual
/// choice holds.
[[nodiscard]] FigureRequest withUsualChoices(FigureRequest request);

/// Every kind that buildFigure() knows, as the command line lists them.
[[nodiscard]] QStringList figureKinds();
[[nodiscard]] Result<Figure, WrongOption> buildFigure(const Evidence& evidence, const FigureRequest& request);

/// The ids of the studies that a figure's marks, rows and bars lead to, sorted.
[[nodiscard]] QStringList studiesIn(const Figure& figure);

} // namespace trd
