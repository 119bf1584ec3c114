// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Widgets in lines, as many as the width needs (after Qt's flow layout example).

#include <QLayout>

namespace trd {

class FlowLayout final : public QLayout {
public:
    /// Without a parent it can be nested in another layout.
    explicit FlowLayout(QWidget* parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    [[nodiscard]] int gap() const { return m_spacing; }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    [[nodiscard]] QSize minimumSize() const override;
    /// One line: beside other things a flow takes what it needs before it breaks.
    [[nodiscard]] QSize sizeHint() const override;
    QLayoutItem* takeAt(int index) override;
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool apply) const;
    QList<QLayoutItem*> m_items;
    int m_spacing;
    int m_width = 0; ///< of the last placing
};

} // namespace trd
