// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All treatments under their status, with what the studies say of each. The reader sorts; the program ranks nothing.

#include "pages/pathway/optionsmodel.h"
#include "pages/pathway/profilesession.h"
#include "widgets/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace trd {

class OptionDelegate;

class OptionsView final : public QWidget {
    Q_OBJECT
public:
    OptionsView(const Evidence& evidence, ProfileSession* session, QWidget* parent);

    void setSelection(const Selection& selection);
    void setTheme(const Theme& theme, double scale);
    /// Where there is little height, the note is the caution alone.
    void setShort(bool isShort);
    /// "" for by name, "rate", "arms", "people", "onset".
    void setSort(const QString& column, bool descending);
    [[nodiscard]] QString sortColumn() const;
    [[nodiscard]] bool isDescending() const { return m_descending; }
    [[nodiscard]] QTableView* table() const { return m_view; }
    [[nodiscard]] OptionsModel* model() const { return m_model; }
    [[nodiscard]] Table asTable() const;

signals:
    void activated(const QString& target);
    void sorted();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showAnswers();
    void showOptions();
    void shapeRows();
    void measureColumns();
    void fitToWidth();
    void say();

    const Evidence& m_evidence;
    ProfileSession* m_session;
    Selection m_selection;
    bool m_descending = false;
    bool m_isShort = false;
    bool m_hasJurisdiction = false;
    bool m_isStale = false; ///< answers have changed since it was last looked at
    int m_sort = OptionsModel::Treatment;
    double m_scale = 1;
    std::vector<int> m_widths;

    QComboBox* m_jurisdiction;
    QLabel* m_where;
    QTableView* m_view;
    OptionsModel* m_model;
    OptionDelegate* m_delegate;
    QLabel* m_note;
};

} // namespace trd
