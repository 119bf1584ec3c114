// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pathway/optiondelegate.h"

#include "charts/markdelegate.h"
#include "pages/pathway/optionsmodel.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTableView>

namespace trd {

namespace {

constexpr int margin = 6;
constexpr double markSize = 13;

} // namespace

OptionDelegate::OptionDelegate(QTableView* view) : QStyledItemDelegate(view), m_view(view) {}

void OptionDelegate::setTheme(const Theme& theme, double scale) {
    m_theme = theme;
    m_scale = scale;
    m_marks.clear();
}

int OptionDelegate::rowHeight() const {
    return QFontMetrics(textFont(TextSize::Strong, m_scale)).height() +
           QFontMetrics(textFont(TextSize::Caption, m_scale)).height() + 3 * margin;
}

int OptionDelegate::headingHeight() const {
    return QFontMetrics(textFont(TextSize::Heading, m_scale)).height() +
           QFontMetrics(textFont(TextSize::Caption, m_scale)).height() + 4 * margin;
}

int OptionDelegate::markRoom() const { return static_cast<int>(markSize * m_scale) + margin; }

void OptionDelegate::paintHeading(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    const QFont title = textFont(TextSize::Heading, m_scale), small = textFont(TextSize::Caption, m_scale);
    const QFontMetrics titleMetrics(title), smallMetrics(small);
    const int y = rect.bottom() - margin - smallMetrics.height();
    painter->setFont(title);
    painter->setPen(m_theme.text);
    painter->drawText(QRect(rect.left(), y - titleMetrics.height(), rect.width(), titleMetrics.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter->setFont(small);
    painter->setPen(m_theme.muted);
    painter->drawText(
        QRect(rect.left(), y, rect.width(), smallMetrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
        smallMetrics.elidedText(index.data(OptionsModel::SummaryRole).toString(), Qt::ElideRight, rect.width()));
}

void OptionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setClipRect(option.rect);
    const QRect rect = option.rect;
    if (index.data(OptionsModel::HeadingRole).toBool()) {
        paintHeading(painter, rect, index);
        painter->setPen(m_theme.hairline);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        return painter->restore();
    }
    const QAbstractItemModel* model = index.model();
    const int whole = m_view->viewport()->width();
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || index.row() == m_hovered)
        painter->fillRect(rect, isSelected ? m_theme.railCurrent : m_theme.hover);

    const auto column = static_cast<OptionsModel::Column>(index.column());
    const QFont first = textFont(column == OptionsModel::Treatment ? TextSize::Strong : TextSize::Body, m_scale);
    const QFontMetrics metrics(first);
    QRect line(rect.left() + (column == OptionsModel::Treatment ? 0 : margin), rect.top() + margin,
               rect.width() - (column == OptionsModel::Treatment ? margin : 2 * margin), metrics.height());
    const QVariant hue = index.data(OptionsModel::HueRole);
    if (hue.isValid()) {
        QPixmap& mark = m_marks[hue.toInt()];
        if (mark.isNull())
            mark = markPixmap(static_cast<Hue>(hue.toInt()), m_theme, markSize * m_scale, m_view->devicePixelRatioF());
        const int side = static_cast<int>(markSize * m_scale);
        painter->drawPixmap(QRect(line.left(), line.center().y() - side / 2, side, side), mark);
        line.setLeft(line.left() + markRoom());
    }
    const bool isNumber = column >= OptionsModel::Rate && column <= OptionsModel::Onset;
    painter->setFont(first);
    painter->setPen(column == OptionsModel::Why ? m_theme.accent : m_theme.text);
    painter->drawText(line,
                      (isNumber || column == OptionsModel::Why ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));

    // Each cell paints its part of the one line that runs beneath them all.
    const QFont small = textFont(TextSize::Caption, m_scale);
    const QFontMetrics smallMetrics(small);
    const int left = m_view->columnViewportPosition(OptionsModel::Treatment) + markRoom();
    const QString summary =
        model->index(index.row(), OptionsModel::Treatment).data(OptionsModel::SummaryRole).toString();
    painter->setFont(small);
    painter->setPen(m_theme.muted);
    painter->drawText(QRect(left, line.bottom() + margin / 2, whole - left - margin, smallMetrics.height()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      smallMetrics.elidedText(summary, Qt::ElideRight, whole - left - margin));

    painter->setPen(m_theme.grid);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.accent, 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace trd
