// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The glossary: terms in plain words by the alphabet, and the rating scales with their ranges, cut-offs and bands.

#include "pages/page.h"
#include "widgets/termlinks.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QSplitter;

namespace trd {

class DetailText;

class GlossaryPage final : public Page {
    Q_OBJECT
public:
    GlossaryPage(const Evidence& evidence, QWidget* parent);

    void setSelection(const Selection& selection) override;
    void setTheme(const Theme& theme, double scale) override;
    [[nodiscard]] QJsonObject viewState() const override;
    void setViewState(const QJsonObject& state) override;
    [[nodiscard]] std::optional<FigureRequest> slideRequest() const override;
    void setRequest(const FigureRequest& request) override;
    [[nodiscard]] QWidget* searchField() override;

    [[nodiscard]] const QString& shown() const { return m_shown; }

private:
    void fill();
    void choose(const QString& id);
    void showTerm();
    void filter(const QString& text);
    [[nodiscard]] QListWidgetItem* itemOf(const QString& id) const;

    TermLinks m_links;
    std::vector<Term> m_terms;
    QString m_shown;
    QLabel* m_title;
    QLabel* m_count;
    QLineEdit* m_search;
    QListWidget* m_list;
    QSplitter* m_split;
    DetailText* m_text;
};

} // namespace trd
