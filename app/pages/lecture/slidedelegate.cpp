// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/lecture/slidedelegate.h"

#include "lecture/deckmodel.h"

#include <QPainter>
#include <QTextLayout>

namespace trd {

namespace {

constexpr int padding = 6;
constexpr int titleLines = 2;

int numberWidth(double scale) {
    return QFontMetrics(textFont(TextSize::Caption, scale)).horizontalAdvance(QStringLiteral("000"));
}

/// The words in at most titleLines lines of this width, the last one cut where there are more.
QStringList linesOf(const QString& words, const QFont& font, int width) {
    QTextLayout layout(words, font);
    layout.beginLayout();
    QStringList lines;
    while (lines.size() < titleLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == titleLines;
        const QString rest = words.mid(line.textStart());
        lines << (isLast ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, width)
                         : rest.left(line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

void SlideDelegate::setTheme(const Theme& theme, double scale, QSize picture) {
    m_theme = theme;
    m_scale = scale;
    m_picture = picture;
}

int SlideDelegate::besidePicture(double scale) { return numberWidth(scale) + 3 * padding; }

QSize SlideDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    const int line = QFontMetrics(textFont(TextSize::Caption, m_scale)).height();
    return {m_picture.width() + besidePicture(m_scale), m_picture.height() + titleLines * line + 3 * padding};
}

void SlideDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent) painter->fillRect(option.rect, m_theme.railCurrent);
    if (isCurrent && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    const QFont font = textFont(TextSize::Caption, m_scale);
    const QFontMetrics metrics(font);
    const int left = option.rect.left() + padding + numberWidth(m_scale) + padding;
    QRect picture(QPoint(left, option.rect.top() + padding), m_picture);
    painter->setFont(font);
    painter->setPen(isCurrent ? m_theme.text : m_theme.muted);
    painter->drawText(QRect(option.rect.left() + padding, picture.top(), numberWidth(m_scale), metrics.height()),
                      Qt::AlignRight, QString::number(index.row() + 1));
    const auto pixmap = index.data(Qt::DecorationRole).value<QPixmap>();
    if (pixmap.isNull())
        painter->fillRect(picture, themeFor(ThemeKind::Lecture).ground);
    else
        painter->drawPixmap(picture.topLeft(), pixmap);
    painter->setPen(m_theme.hairline);
    painter->drawRect(picture.adjusted(0, 0, -1, -1));
    if (!index.data(DeckModel::RemarksRole).toStringList().isEmpty()) {
        // Colour alone would not say it: the sign is a letter.
        painter->setPen(m_theme.caution);
        painter->setFont(textFont(TextSize::Heading, m_scale));
        painter->drawText(QRect(option.rect.left() + padding, picture.top() + metrics.height(), numberWidth(m_scale),
                                picture.height() - metrics.height()),
                          Qt::AlignRight | Qt::AlignTop, QStringLiteral("!"));
        painter->setFont(font);
    }
    painter->setPen(m_theme.text);
    int y = picture.bottom() + padding;
    for (const QString& line : linesOf(index.data().toString(), font, m_picture.width())) {
        painter->drawText(QRect(left, y, m_picture.width(), metrics.height()), Qt::AlignLeft, line);
        y += metrics.height();
    }
    painter->restore();
}

} // namespace trd
