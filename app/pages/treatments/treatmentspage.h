// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Treatments: a card each from the catalogue and the studies, up to three side by side.

#include "pages/page.h"
#include "widgets/termlinks.h"

class QLabel;
class QLineEdit;
class QSplitter;
class QTreeWidget;
class QTreeWidgetItem;

namespace trd {

class DetailText;

class TreatmentsPage final : public Page {
    Q_OBJECT
public:
    TreatmentsPage(const Evidence& evidence, QWidget* parent);

    void setSelection(const Selection& selection) override;
    void setTheme(const Theme& theme, double scale) override;
    [[nodiscard]] QJsonObject viewState() const override;
    void setViewState(const QJsonObject& state) override;
    [[nodiscard]] std::optional<FigureRequest> slideRequest() const override;
    void setRequest(const FigureRequest& request) override;
    [[nodiscard]] QWidget* searchField() override;

    /// Ids, the first one first.
    [[nodiscard]] const QStringList& shown() const { return m_shown; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr qsizetype mostBeside = 3;
    void fill();
    void updateList();
    void showCards();
    /// Whether the cards have no width to stand side by side.
    [[nodiscard]] bool isNarrow() const;
    void choose(const QString& id);
    void setBeside(const QString& id, bool beside);
    void filter(const QString& text);
    [[nodiscard]] QTreeWidgetItem* itemOf(const QString& id) const;

    Selection m_selection;
    TermLinks m_terms;
    QStringList m_shown;
    QLabel* m_title;
    QLabel* m_hint;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QSplitter* m_split;
    DetailText* m_cards;
    Theme m_theme = themeFor(ThemeKind::Light);
    double m_scale = 1;
    bool m_filling = false;
    bool m_stacked = false;
};

} // namespace trd
