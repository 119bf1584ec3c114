// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every page is to the shell. A page asks core/query, hands rows to a figure builder and is done. Pages do not
// know each other: they emit intents, which the shell routes.

#include "figure/figurerequest.h"
#include "widgets/theme.h"

#include <QJsonObject>
#include <QWidget>

class QScrollArea;

namespace trd {

/// What stands in the detail pane: rich text whose links are targets ("study:ID", "treatment:ID", "page:ID") or web
/// addresses.
struct Detail {
    QString title;
    QString html;
};

class Page : public QWidget {
    Q_OBJECT
public:
    Page(const Evidence& evidence, QWidget* parent) : QWidget(parent), m_evidence(evidence) {}

    /// Shows SELECTION. Called before the page is first seen and whenever the selection changes while it is seen.
    virtual void setSelection(const Selection& selection) = 0;
    virtual void setTheme(const Theme& theme, double scale) = 0;

    /// The page's own choices (toggles, sort, search text), for history, settings and slides.
    [[nodiscard]] virtual QJsonObject viewState() const { return {}; }
    virtual void setViewState(const QJsonObject&) {}

    /// The figure that the page shows, by its name: what a slide and a report keep of it. Empty where it shows none.
    /// Answers about a person are no part of it.
    [[nodiscard]] virtual std::optional<FigureRequest> request() const { return {}; }
    /// What a slide keeps of the page: its figure, or the card that it shows (see Slide::isCard()). Empty where it
    /// shows neither.
    [[nodiscard]] virtual std::optional<FigureRequest> slideRequest() const { return request(); }
    /// Shows what REQUEST asks for, one of those that the page gives; its selection has been set before.
    virtual void setRequest(const FigureRequest&) {}

    /// What the page itself can say about a target of its own ("group:…"); empty html where it is not the page's.
    [[nodiscard]] virtual Detail detail(const QString& target) const {
        Q_UNUSED(target)
        return {};
    }
    /// What the page does at a target of its own that is no detail ("ask:ITEM"); false where it does nothing. Such a
    /// target is no step of history.
    [[nodiscard]] virtual bool follow(const QString& target) {
        Q_UNUSED(target)
        return false;
    }
    /// Where typing goes when the page is asked to search (Ctrl+F); null where it has no search of its own.
    [[nodiscard]] virtual QWidget* searchField() { return nullptr; }

    [[nodiscard]] const Evidence& evidence() const { return m_evidence; }

protected:
    /// Puts CONTENT into the page with the usual margins. Where the page is lower than the content can be (large type,
    /// a low window), the page scrolls instead of squeezing the chart away.
    void layOutScrolled(QWidget* content);
    /// The same area by itself, for a page that lays itself out; a child of the page.
    [[nodiscard]] QScrollArea* scrolled(QWidget* content, const QMargins& margins);

signals:
    /// A target to open: "study:ID", "treatment:ID", "group:…" (of this page), "page:ID".
    void intent(const QString& target);
    /// The page wants another selection, as after a click on a strategy.
    void selectionWanted(const trd::Selection& selection);
    /// The view state changed by the user's hand: a step in history.
    void viewStateChanged();
    /// What detail() says has changed: an open detail of the page's own is shown anew.
    void detailChanged();

private:
    const Evidence& m_evidence;
};

/// The margins around a page, on the 4-pixel grid.
inline constexpr int pageMargin = 24;

} // namespace trd
