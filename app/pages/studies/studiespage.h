// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Studies: the studies of the selection as a table, to be searched, sorted, opened and taken home.

#include "figure/table.h"
#include "pages/page.h"
#include "result.h"

#include <QHash>

#include <functional>
#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QTableView;
class QTimer;
class QToolButton;

namespace trd {

class MarkDelegate;
class TableModel;

class StudiesPage final : public Page {
    Q_OBJECT
public:
    /// Full text to study ids, best first (StudySearch::find).
    using Search = std::function<Result<QStringList>(const QString&)>;

    StudiesPage(const Evidence& evidence, Search search, QWidget* parent);

    void setSelection(const Selection& selection) override;
    void setTheme(const Theme& theme, double scale) override;
    [[nodiscard]] QJsonObject viewState() const override;
    void setViewState(const QJsonObject& state) override;
    /// Of the study whose row is chosen.
    [[nodiscard]] std::optional<FigureRequest> slideRequest() const override;
    void setRequest(const FigureRequest& request) override;
    [[nodiscard]] QWidget* searchField() override;

    [[nodiscard]] QTableView* table() const { return m_view; }
    /// The rows as they stand on the page: found, and in its order.
    [[nodiscard]] Table shownTable() const;
    /// Writes them to a known place, without a dialog; the file's ending says as what: csv, xlsx, ris or bib.
    [[nodiscard]] Result<Done> exportTo(const QString& file) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addControls();
    void addTable();
    void search();
    void searched();
    void showRows();
    void say();
    /// Why there is no row, and the one action that leads on.
    void saySilence(const QString& why, const QString& action, std::function<void()> does);
    void fillSortMenu();
    void measureColumns();
    void fitToWidth();
    /// Asks where to, then writes: csv, xlsx, ris or bib.
    void exportAs(const QString& ending);
    /// Every study of the library, whatever the filters.
    void widen();

    Search m_search;
    Selection m_selection;
    Table m_all;                         ///< the selection's studies
    QHash<QString, std::size_t> m_rowOf; ///< place in m_all by study id
    QString m_text;                      ///< what was searched for
    std::optional<QStringList> m_found;  ///< ids, best first; empty where nothing is searched for
    QString m_fault;                     ///< why the search failed
    std::vector<int> m_widths;           ///< what each column needs, in pixels
    QString m_recordedText;              ///< the search text that history knows
    Theme m_theme = themeFor(ThemeKind::Light);
    double m_scale = 1;

    QLabel* m_title;
    QLabel* m_subtitle;
    QLineEdit* m_field;
    QAction* m_fieldIcon;
    QLabel* m_count;
    QToolButton* m_widen;
    QToolButton* m_sort;
    QToolButton* m_export;
    QStackedLayout* m_stack;
    QTableView* m_view;
    TableModel* m_model;
    MarkDelegate* m_delegate;
    QWidget* m_silence;
    QLabel* m_why;
    QToolButton* m_wayOn;
    std::function<void()> m_wayOnDoes;
    QLabel* m_note;
    QTimer* m_pause;
};

} // namespace trd
