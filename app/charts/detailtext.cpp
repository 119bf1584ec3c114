// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/detailtext.h"

#include "charts/markdelegate.h"

#include <QDesktopServices>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace trd {

DetailText::DetailText(QWidget* parent) : QTextBrowser(parent) {
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme().isEmpty() && url.hasFragment()) return scrollToAnchor(url.fragment());
        // Only web addresses leave the program, and only by a click; everything else is a target of ours.
        if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
            QDesktopServices::openUrl(url);
        else
            emit intent(url.toString());
    });
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl& url) {
        if (url.scheme().startsWith(QLatin1String("http"))) QToolTip::showText(QCursor::pos(), tipOf(url, {}), this);
    });
}

QString DetailText::tipOf(const QUrl& url, const QString& title) {
    return url.scheme().startsWith(QLatin1String("http")) ? tr("Opens in your browser: %1").arg(url.toDisplayString())
                                                          : title;
}

bool DetailText::focusNextPrevChild(bool next) {
    if (!QTextBrowser::focusNextPrevChild(next)) return false;
    const QTextCharFormat link = textCursor().charFormat();
    // An empty text takes the last link's tip away.
    QToolTip::showText(viewport()->mapToGlobal(cursorRect().bottomLeft()),
                       tipOf(QUrl(link.anchorHref()), link.toolTip()), this);
    return true;
}

void DetailText::applyStyle() {
    const QFont body = textFont(TextSize::Body, m_scale);
    document()->setDefaultFont(body);
    document()->setDefaultStyleSheet(
        QStringLiteral("body{color:%1} a{color:%2;text-decoration:none} .muted{color:%3} .caution{color:%4}"
                       "h1{font-size:%5pt;font-weight:600;margin-top:0px;margin-bottom:2px} "
                       "h2{font-size:%6pt;font-weight:600;margin-top:4px;margin-bottom:2px}"
                       "h3{font-size:%7pt;font-weight:600;margin-top:14px;margin-bottom:4px} "
                       "p{margin-top:3px;margin-bottom:3px;line-height:116%} b{font-weight:600}"
                       ".item{margin-left:8px;margin-bottom:6px} .group{margin-top:8px} .mark{font-size:%8pt} "
                       ".address{font-size:%8pt;color:%3}"
                       "td{padding:2px} th{font-weight:600;text-align:left;padding:2px} li{margin-bottom:3px}")
            .arg(m_theme.text.name(), m_theme.accent.name(), m_theme.muted.name(), m_theme.caution.name())
            .arg(textFont(TextSize::Display, m_scale).pointSizeF())
            .arg(textFont(TextSize::Heading, m_scale).pointSizeF())
            .arg(body.pointSizeF())
            .arg(textFont(TextSize::Caption, m_scale).pointSizeF()));
}

void DetailText::setTheme(const Theme& theme, double scale) {
    m_theme = theme;
    m_scale = scale;
    applyMeasure();
    show(m_html);
}

void DetailText::setMeasure(int width) {
    m_measure = width;
    applyMeasure();
}

void DetailText::applyMeasure() {
    if (m_measure == 0) return setLineWrapMode(WidgetWidth);
    setLineWrapMode(FixedPixelWidth);
    setLineWrapColumnOrWidth(std::min(viewport()->width(), static_cast<int>(m_measure * m_scale)));
}

void DetailText::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    applyMeasure();
}

void DetailText::show(const QString& html) {
    m_html = html;
    document()->clear();
    applyStyle();
    setHtml(QStringLiteral("<body>%1</body>").arg(html));
    if (!m_row.isEmpty()) markRow(m_row);
}

void DetailText::markRow(const QString& name) {
    m_row = name;
    QList<ExtraSelection> marked;
    for (QTextBlock block = document()->begin(); !name.isEmpty() && block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (!part.fragment().charFormat().anchorNames().contains(name)) continue;
            ExtraSelection row;
            row.cursor = QTextCursor(block);
            row.cursor.select(QTextCursor::BlockUnderCursor);
            row.format.setBackground(m_theme.railCurrent);
            row.format.setProperty(QTextFormat::FullWidthSelection, true);
            marked.append(row);
            // A screen reader reads on from here.
            setTextCursor(QTextCursor(block));
        }
    setExtraSelections(marked);
    if (marked.isEmpty()) return;
    // The row stands a third down, so that its heading is seen with it.
    const QRect there = cursorRect(marked.front().cursor);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + there.top() - viewport()->height() / 3);
}

QVariant DetailText::loadResource(int type, const QUrl& name) {
    if (type != QTextDocument::ImageResource) return {}; // nothing is ever fetched
    if (name.scheme() == QLatin1String("mark"))
        return markPixmap(static_cast<Hue>(std::clamp(name.path().toInt(), 0, static_cast<int>(Hue::Neutral))), m_theme,
                          13 * m_scale, devicePixelRatioF())
            .toImage();
    if (name.scheme() != QLatin1String("iconarray")) return {};
    const QStringList parts = name.path().split(QLatin1Char(':'));
    const Hue hue = static_cast<Hue>(std::clamp(parts.value(0).toInt(), 0, static_cast<int>(Hue::Neutral)));
    const int filled = parts.value(1).toInt();
    // Ten by ten: it fits whatever width the pane has, and a hundred is seen at a glance.
    constexpr int perRow = 10;
    const double step = 13 * m_scale;
    const qreal ratio = devicePixelRatioF();
    QImage image((QSizeF(perRow * step, perRow * step) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 100; ++i) {
        const QPointF centre((i % perRow + 0.5) * step, (i / perRow + 0.5) * step);
        painter.setPen(QPen(i < filled ? m_theme.hue(hue) : m_theme.axis, 1));
        painter.setBrush(i < filled ? QBrush(m_theme.hue(hue)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(centre, step * 0.36, step * 0.36);
    }
    return image;
}

} // namespace trd
