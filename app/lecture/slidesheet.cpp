// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lecture/slidesheet.h"

#include "charts/chartlayout.h"
#include "charts/exporter.h"
#include "charts/graphpainter.h"
#include "charts/legendrow.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <functional>

namespace trd {

namespace {

class SheetText {
    Q_DECLARE_TR_FUNCTIONS(SlideSheet)
};

// The smallest type of a chart, TextSize::Caption, has 8.5 points at 100 %.
constexpr double lectureScale = 24 / 8.5;
// What says where a slide comes from is there for who looks it up, not for the last row.
constexpr double footShare = 0.62, legendShare = 0.75;
// The drawing keeps this share of the height: what it is drawn of gives way to that. What it says gives way only to a
// smaller share, and what its marks mean to a share that nothing could be read in.
constexpr double leastBody = 0.6, leastBodyWithFinding = 0.48, leastBodyWithLegend = 0.38;
// Sentences stand apart by this much where there is room for it, in pixels of the usual screen.
constexpr double leastGap = 22, mostGap = 64;
// Sentences grow only as long as they stay this far apart.
constexpr double grownGap = 28;
// No type of a sentence is smaller than this share of the sheet's.
constexpr double leastScale = 0.1;
// By how much a title may be longer than its line.
constexpr double mostTitle = 1.3;
// A sum's second line, if it is as short as this, stands in its first: "4 trials, I² 0 %".
constexpr qsizetype mostBeside = 24;
// Labels are read to their end, even where the plot is narrower for it.
constexpr double hallLabelShare = 0.54, columnsHallLabelShare = 0.46;
// By this share of its length an axis of time begins before what is drawn.
constexpr double axisInset = 0.03;
// The least share of the width that a plot keeps when its type grows.
constexpr double leastGrownPlot = 0.36;
// Type grows by this much at most where there is room to spare, in steps that are not seen.
constexpr double mostGrowth = 1.4, growthStep = 0.05;
// A title that stands alone, and the rule between it and what the lecture is about.
constexpr double titleGrowth = 1.5;
constexpr QSizeF titleRule(180, 8);
constexpr double titleGap = 44, titleWidth = 0.84;
// What the small drawing of the whole pathway takes of the width.
constexpr double mapShare = 0.24;

/// TEXT with a line break where it would run past WIDTH.
QString broken(const QString& text, const QFont& font, double width) {
    if (QFontMetricsF(font).horizontalAdvance(text) <= width) return text;
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.join(QLatin1Char('\n'));
}

void removeColumn(Figure& figure, std::size_t column) {
    figure.columns.erase(figure.columns.begin() + static_cast<std::ptrdiff_t>(column));
    for (FigureRow& row : figure.rows)
        if (const auto at = static_cast<qsizetype>(column); at < row.cells.size()) row.cells.removeAt(at);
}

/// Takes out of FIGURE what no hall needs: what is ticked off, and a column that says the same of every row as the
/// caution does in words.
void leaveForTheDesk(Figure& figure) {
    for (FigureRow& row : figure.rows) row.checked.reset();
    for (std::size_t column = figure.columns.size(); column-- > 0;)
        if (figure.columns[column].unknown) removeColumn(figure, column);
    std::erase_if(figure.legend, [](const auto& entry) { return entry.shape == Shape::Unknown; });
}

/// The largest growth, from the most down to none, at which FITS says yes; none where it never does.
double growthThat(const std::function<bool(double)>& fits) {
    const auto most = static_cast<int>(std::lround((mostGrowth - 1) / growthStep));
    for (int steps = most; steps > 0; --steps)
        if (const double growth = 1 + steps * growthStep; fits(growth)) return growth;
    return 1;
}

} // namespace

SlideSheet::SlideSheet(SlideContent content, QSizeF size, ThemeKind theme, SlideFoot foot)
    : m_content(std::move(content)), m_size(size), m_theme(themeFor(theme)), m_foot(std::move(foot)),
      m_unit(std::min(size.width() / usualScreen.width(), size.height() / usualScreen.height())),
      m_scale(lectureScale * m_unit), m_margin(52 * m_unit), m_chartScale(m_scale), m_pointScale(m_scale) {
    if (m_content.figure) leaveForTheDesk(*m_content.figure);
    layOutWords();
    if (m_content.pathway)
        layOutPathway();
    else if (m_content.figure)
        layOutFigure();
    else
        layOutPoints();
    m_steps.back().last = true;
}

double SlideSheet::heightOf(const Text& text, double width) const {
    if (text.words.isEmpty()) return 0;
    const QFontMetricsF metrics(text.font);
    return text.gapBefore +
           std::ceil(metrics.boundingRect(QRectF(0, 0, width, 1e5), Qt::TextWordWrap, text.words).height());
}

double SlideSheet::draw(QPainter& painter, const Text& text, QPointF at, double width) const {
    const double height = heightOf(text, width);
    if (height <= 0) return 0;
    painter.setFont(text.font);
    painter.setPen(text.colour);
    painter.drawText(QRectF(at.x(), at.y() + text.gapBefore, width, height - text.gapBefore + 1), Qt::TextWordWrap,
                     text.words);
    return height;
}

bool SlideSheet::isTitleOnly() const { return !m_content.figure && !m_content.pathway && m_content.points.empty(); }

void SlideSheet::layOutWords() {
    const double width = m_size.width() - 2 * m_margin;
    const QFont caption = textFont(TextSize::Caption, m_scale),
                small = textFont(TextSize::Caption, m_scale * footShare);
    QFont title = textFont(TextSize::Display, m_scale);
    // A title that is a little too long for one line is set a little smaller: the drawing has use for the other line.
    const double needed = QFontMetricsF(title).horizontalAdvance(m_content.title) / width;
    if (needed > 1 && needed < mostTitle) title = textFont(TextSize::Display, m_scale / needed * 0.96);
    m_head = {{m_content.title, title, m_theme.text, 0}};
    Text subtitle{m_content.subtitle, caption, m_theme.muted, 4 * m_unit};
    m_tail.clear();
    if (!m_content.remarks.isEmpty())
        m_tail.push_back({SheetText::tr("Note: %1").arg(m_content.remarks.join(QLatin1Char(' '))),
                          textFont(TextSize::Strong, m_scale), m_theme.caution, 10 * m_unit});
    m_tail.push_back({m_content.caution, caption, m_theme.caution, 10 * m_unit});
    QStringList origin{m_content.basis, m_foot.provenance};
    if (m_content.figure && !m_content.figure->sources.isEmpty())
        origin.insert(1, SheetText::tr("%n source(s)", nullptr, static_cast<int>(m_content.figure->sources.size())));
    origin.removeAll(QString());
    m_tail.push_back({m_content.finePrint, small, m_theme.muted, 8 * m_unit});
    m_tail.push_back({origin.join(QStringLiteral(" · ")), small, m_theme.muted, 8 * m_unit});

    const auto sum = [&](const std::vector<Text>& texts, double within) {
        double height = 0;
        for (const Text& text : texts) height += heightOf(text, within);
        return height;
    };
    const double numberWidth =
        m_foot.number.isEmpty() ? 0 : QFontMetricsF(caption).horizontalAdvance(m_foot.number) + 24 * m_unit;
    const double tail = sum(m_tail, width - numberWidth);
    const double legend =
        m_content.figure && !m_content.figure->isEmpty()
            ? paintLegend(nullptr, m_content.figure->legend, m_theme, m_scale * legendShare, {}, width) + 8 * m_unit
            : 0;
    Text finding{m_content.finding, textFont(TextSize::Strong, m_scale), m_theme.text, 10 * m_unit};
    const auto bodyHeight = [&](bool withSubtitle, bool withFinding, bool withLegend) {
        return m_size.height() - 2 * m_margin - sum(m_head, width) - tail - 20 * m_unit -
               (withSubtitle ? heightOf(subtitle, width) : 0) - (withFinding ? heightOf(finding, width) : 0) -
               (withLegend ? legend : 0);
    };
    const auto tooLow = [&](double share, bool withSubtitle, bool withFinding, bool withLegend) {
        return bodyHeight(withSubtitle, withFinding, withLegend) < m_size.height() * share;
    };
    bool subtitled = !subtitle.words.isEmpty() && !m_content.pathway,
         found = !finding.words.isEmpty() && !m_content.pathway, keyed = legend > 0;
    if (tooLow(leastBody, subtitled, found, keyed)) subtitled = false;
    if (tooLow(leastBodyWithFinding, subtitled, found, keyed)) found = false;
    if (tooLow(leastBodyWithLegend, subtitled, found, keyed)) keyed = false;
    if (subtitled) m_head.push_back(subtitle);
    m_finding = m_head.size();
    if (found) m_head.push_back(finding);
    m_hasLegend = keyed;
    const double top = m_margin + sum(m_head, width) + 14 * m_unit;
    const double bottom = m_size.height() - m_margin - tail - (keyed ? legend : 0) - 10 * m_unit;
    m_body = QRectF(m_margin, top, width, std::max(40.0, bottom - top));
    m_legendTop = m_body.bottom() + 10 * m_unit;
}

Figure SlideSheet::withLabelsBroken(Figure figure, double scale) const {
    const double share = figure.columns.empty() ? figure.labelShare : columnsLabelShare * figure.labelShare;
    for (FigureRow& row : figure.rows) {
        const double room = std::floor(share * m_body.width()) - (row.marker ? leadWidth + labelGap : labelGap) * scale;
        row.label = broken(row.label, textFont(TextSize::Strong, scale), room);
        row.sublabel = broken(row.sublabel, textFont(TextSize::Caption, scale), room);
    }
    return figure;
}

void SlideSheet::layOutFigure() {
    Figure& figure = *m_content.figure;
    // Nothing is ticked off in a hall. Columns that would make the type smaller stay behind: those before the plot
    // first, then the last ones; the effect itself stays.
    figure.labelShare = figure.columns.empty() ? hallLabelShare : columnsHallLabelShare / columnsLabelShare;
    while (figure.columns.size() > 1 && layOut(figure, m_body.size(), m_scale).columnScale < 1) {
        // Both arms' numbers or none: one alone would say half of a comparison.
        bool hasBefore = false;
        for (std::size_t column = figure.columns.size(); column-- > 0;)
            if (figure.columns[column].beforePlot) {
                removeColumn(figure, column);
                hasBefore = true;
            }
        if (!hasBefore) removeColumn(figure, figure.columns.size() - 1);
    }
    // A heading alone beside its plot has room for all of it in one line.
    if (figure.columns.size() == 1) figure.columns.front().title.replace(QLatin1Char('\n'), QLatin1Char(' '));
    // The first label below the plot keeps clear of the lowest one beside it.
    if (!figure.lines.empty()) figure.x.min -= axisInset * (figure.x.max - figure.x.min);
    const bool isDiagram = !figure.arrows.empty();
    // A pooled result is seen beside its trials: where all of it fits without the second lines, they stay behind.
    if (!m_content.finePrint.isEmpty() && figure.orientation == Orientation::Rows &&
        naturalHeight(withLabelsBroken(figure, m_scale), m_body.width(), m_scale) > m_body.height()) {
        for (FigureRow& row : figure.rows) {
            if (row.strong && !row.sublabel.isEmpty() && row.sublabel.size() <= mostBeside)
                row.label = SheetText::tr("%1 (%2)").arg(row.label, row.sublabel);
            else if (!row.brief.isEmpty())
                row.label = SheetText::tr("%1, %2").arg(row.label, row.brief);
            row.sublabel.clear();
        }
        figure.tight = naturalHeight(withLabelsBroken(figure, m_scale), m_body.width(), m_scale) > m_body.height();
    }
    if (!figure.isEmpty() && figure.orientation == Orientation::Rows && !isDiagram) {
        const Figure unbroken = figure;
        // Few rows are told in larger type rather than above an empty half of the screen.
        m_chartScale = m_scale * growthThat([&](double growth) {
                           const Figure larger = withLabelsBroken(unbroken, m_scale * growth);
                           const ChartLayout layout = layOut(larger, m_body.size(), m_scale * growth);
                           return layout.columnScale >= 1 && layout.headingAngle <= 0 &&
                                  layout.plot.width() >= leastGrownPlot * m_body.width() &&
                                  naturalHeight(larger, m_body.width(), m_scale * growth) <= m_body.height();
                       });
        figure = withLabelsBroken(unbroken, m_chartScale);
    }
    // A diagram is one whole: its type shrinks where it must.
    if (figure.isEmpty() || figure.orientation == Orientation::Plane || isDiagram ||
        naturalHeight(figure, m_body.width(), m_chartScale) <= m_body.height()) {
        m_parts = {figure};
    } else {
        const ChartLayout natural = layOut(figure, {m_body.width(), 0}, m_chartScale);
        const double all = natural.rowEdges.back() - natural.rowEdges.front();
        const double room =
            std::max(1.0, m_body.height() - (naturalHeight(figure, m_body.width(), m_chartScale) - all));
        // As many parts as are needed, each of about the same height.
        const double target = all / std::ceil(all / room);
        std::size_t first = 0;
        while (first < figure.rows.size()) {
            std::size_t end = first + 1;
            const double top = natural.rowEdges[first];
            // A heading that stands again above rows that go on takes room too.
            double again = 0;
            for (std::size_t i = first; !isHeading(figure, first) && again <= 0 && i-- > 0;)
                if (isHeading(figure, i)) again = natural.rowHeight(i);
            while (end < figure.rows.size() && natural.rowEdges[end] - top < target &&
                   natural.rowEdges[end + 1] - top + again <= room)
                ++end;
            // A heading goes with its rows.
            while (end > first + 1 && end < figure.rows.size() && isHeading(figure, end - 1)) --end;
            m_parts.push_back(rowsOf(figure, first, end - first));
            first = end;
        }
    }
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        const int count = trd::stepCount(m_parts[part], m_content.build);
        for (int told = 1; told <= count; ++told) m_steps.push_back({part, told, false});
    }
}

SlideSheet::Text SlideSheet::pointText(const SlideSentence& point) const {
    return {point.text, textFont(TextSize::Heading, m_pointScale), m_theme.text, leastGap * m_unit};
}

SlideSheet::Text SlideSheet::studiesText(const SlideSentence& point) const {
    return {point.studies, textFont(TextSize::Caption, m_scale), m_theme.muted, 4 * m_unit};
}

double SlideSheet::heightOf(const SlideSentence& point) const {
    const double width = m_body.width() - 44 * m_unit;
    return heightOf(pointText(point), width) + heightOf(studiesText(point), width);
}

void SlideSheet::layOutPoints() {
    const auto heightOfAll = [this] {
        double height = 0;
        for (const SlideSentence& point : m_content.points) height += heightOf(point) + grownGap * m_unit;
        return height;
    };
    m_pointScale = m_scale * growthThat([&](double growth) {
                       m_pointScale = m_scale * growth;
                       return heightOfAll() <= m_body.height();
                   });
    // A sentence longer than the screen is set smaller rather than cut: it should have been two.
    const auto tallest = [this] {
        double height = 0;
        for (const SlideSentence& point : m_content.points) height = std::max(height, heightOf(point));
        return height;
    };
    while (tallest() > m_body.height() && m_pointScale > leastScale * m_scale) m_pointScale *= 0.9;
    // As many pages as are needed, each of about the same height.
    double all = 0;
    for (const SlideSentence& point : m_content.points) all += heightOf(point);
    const double target = all / std::max(1.0, std::ceil(all / m_body.height()));
    std::size_t from = 0;
    double used = 0;
    for (std::size_t i = 0; i < m_content.points.size(); ++i) {
        const double height = heightOf(m_content.points[i]);
        if (i > from && (used + height > m_body.height() || used + height / 2 > target)) {
            m_pages.emplace_back(from, i);
            from = i;
            used = 0;
        }
        used += height;
    }
    m_pages.emplace_back(from, m_content.points.size());
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        const auto [first, end] = m_pages[page];
        const auto count = static_cast<int>(end - first);
        for (int told = m_content.build == BuildUp::Whole || count == 0 ? count : 1; told <= count; ++told)
            m_steps.push_back({page, told, false});
    }
}

void SlideSheet::layOutPathway() {
    m_steps.push_back({0, 0, false});
    if (m_content.build == BuildUp::Whole) return;
    for (std::size_t halt = 1; halt <= m_content.halts.size(); ++halt)
        m_steps.push_back({0, static_cast<int>(halt), false});
}

std::vector<int> SlideSheet::toldSteps() const {
    std::vector<int> told;
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        if (m_content.pathway || i + 1 == m_steps.size() || m_steps[i + 1].part != m_steps[i].part)
            told.push_back(static_cast<int>(i) + 1);
    return told;
}

const Figure& SlideSheet::wholeAt(int step) const { return m_parts[m_steps[static_cast<std::size_t>(step - 1)].part]; }

double SlideSheet::chartScale(int step) const {
    return m_chartScale * std::min(1.0, m_body.height() / naturalHeight(wholeAt(step), m_body.width(), m_chartScale));
}

Figure SlideSheet::figureAt(int step) const {
    return figureAtStep(wholeAt(step), m_content.build, m_steps[static_cast<std::size_t>(step - 1)].told);
}

QStringList SlideSheet::toldAt(int step) const {
    const Step& at = m_steps[static_cast<std::size_t>(step - 1)];
    const bool atOnce = m_content.build == BuildUp::Whole;
    const std::size_t last = at.told > 0 ? static_cast<std::size_t>(at.told - 1) : 0;
    QStringList words;
    if (m_content.pathway) {
        if (at.told > 0) words << m_content.pathway->nodes[m_content.halts[last].node].spoken;
    } else if (!m_pages.empty()) {
        const std::size_t from = m_pages[at.part].first;
        for (std::size_t i = atOnce ? 0 : last; i < static_cast<std::size_t>(at.told); ++i)
            words << m_content.points[from + i].text << m_content.points[from + i].studies;
    } else if (m_content.figure && m_content.figure->isEmpty()) {
        words << m_content.figure->empty;
    } else if (m_content.figure && (!atOnce || m_parts.size() > 1)) {
        words = toldBy(m_parts[at.part], m_content.build, at.told);
    }
    return words;
}

bool SlideSheet::isFindingTold(int step) const {
    // A drawn pathway says it where it is seen whole, before its halts.
    return m_content.pathway ? step == 1 : m_steps[static_cast<std::size_t>(step - 1)].last;
}

QString SlideSheet::news(int step) const {
    QStringList words = toldAt(step);
    if (isFindingTold(step)) words << m_content.finding;
    words.removeAll(QString());
    return words.join(QLatin1Char('\n'));
}

QString SlideSheet::spoken(int step) const {
    const auto stepAt = [this](int at) -> const Step& { return m_steps[static_cast<std::size_t>(at - 1)]; };
    QStringList words{m_content.title, m_content.subtitle};
    // A pathway's halts follow one another; rows and sentences stay.
    int from = step;
    while (!m_content.pathway && from > 1 && stepAt(from - 1).part == stepAt(step).part) --from;
    for (int told = from; told <= step; ++told) words << toldAt(told);
    if (isFindingTold(step) || m_content.build == BuildUp::Whole) words << m_content.finding;
    words << m_content.caution << m_content.remarks;
    words.removeAll(QString());
    return words.join(QLatin1Char('\n'));
}

void SlideSheet::paintPoints(QPainter& painter, const Step& step) const {
    const auto [first, end] = m_pages[step.part];
    double y = m_body.top(), left = m_body.height();
    for (std::size_t i = first; i < end; ++i) left -= heightOf(m_content.points[i]);
    const double air = std::clamp(left / static_cast<double>(end - first + 1), 0.0, (mostGap - leastGap) * m_unit);
    const double indent = 44 * m_unit, width = m_body.width() - indent;
    for (std::size_t i = first; i < first + static_cast<std::size_t>(step.told) && i < end; ++i) {
        const Text text = pointText(m_content.points[i]);
        y += air;
        const double middle = y + text.gapBefore + QFontMetricsF(text.font).height() / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accent);
        painter.drawEllipse(QPointF(m_body.left() + 10 * m_unit, middle), 6 * m_unit, 6 * m_unit);
        y += draw(painter, text, {m_body.left() + indent, y}, width);
        y += draw(painter, studiesText(m_content.points[i]), {m_body.left() + indent, y}, width);
    }
}

void SlideSheet::paintPathway(QPainter& painter, const Step& step) const {
    const PathwayFigure& figure = *m_content.pathway;
    if (figure.isEmpty()) return;
    GraphLook look;
    if (step.told > 0) {
        const PathwayHalt& halt = m_content.halts[static_cast<std::size_t>(step.told - 1)];
        look.current = halt.node;
        look.before = halt.before;
    }
    const auto drawn = [&](const QRectF& room, double scale, QPointF centre) {
        painter.save();
        painter.setClipRect(room);
        painter.translate(room.center());
        painter.scale(scale, scale);
        painter.translate(-centre);
        paintGraph(painter, figure, m_theme, look);
        painter.restore();
    };
    // The whole on the left says where one is; beside it the halt, to be read.
    const QRectF map(m_body.left(), m_body.top(), m_body.width() * mapShare, m_body.height());
    const QRectF near = m_body.adjusted(map.width() + 24 * m_unit, 0, 0, 0);
    drawn(map, std::min(map.width() / figure.width, map.height() / figure.height),
          {figure.width / 2, figure.height / 2});
    if (step.told == 0) {
        double y = near.top();
        for (const QString& words : {m_content.subtitle, m_content.finding})
            y += draw(painter, {words, textFont(TextSize::Heading, m_scale), m_theme.text, mostGap * m_unit},
                      {near.left(), y}, near.width());
        return;
    }
    // The view stays on the drawing.
    const QSizeF seen = near.size() / m_scale;
    const auto keep = [](double at, double view, double all) {
        return view >= all ? all / 2 : std::clamp(at, view / 2, all - view / 2);
    };
    const QPointF centre = boxOf(figure.nodes[*look.current]).center();
    drawn(near, m_scale,
          {keep(centre.x(), seen.width(), figure.width), keep(centre.y(), seen.height(), figure.height)});
}

void SlideSheet::paintWords(QPainter& painter, int step) const {
    const Step& at = m_steps[static_cast<std::size_t>(step - 1)];
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), m_size), m_theme.ground);
    const double width = m_size.width() - 2 * m_margin;
    const QFont caption = textFont(TextSize::Caption, m_scale);
    const QFontMetricsF captionMetrics(caption);
    double numberWidth = 0;
    if (!m_foot.number.isEmpty()) {
        numberWidth = captionMetrics.horizontalAdvance(m_foot.number) + 24 * m_unit;
        painter.setFont(caption);
        painter.setPen(m_theme.muted);
        painter.drawText(QPointF(m_size.width() - m_margin - numberWidth + 24 * m_unit,
                                 m_size.height() - m_margin - captionMetrics.descent()),
                         m_foot.number);
        // A figure that goes on says so.
        if (m_parts.size() > 1) {
            const QString part = SheetText::tr("%1 of %2").arg(at.part + 1).arg(m_parts.size());
            painter.drawText(QPointF(m_size.width() - m_margin - captionMetrics.horizontalAdvance(part),
                                     m_size.height() - m_margin - captionMetrics.height() - captionMetrics.descent()),
                             part);
        }
    }
    double y = m_size.height() - m_margin;
    for (const Text& text : m_tail) y -= heightOf(text, width - numberWidth);
    for (const Text& text : m_tail) y += draw(painter, text, {m_margin, y}, width - numberWidth);
    if (isTitleOnly()) {
        const double within = width * titleWidth;
        const Text title{m_content.title, textFont(TextSize::Display, m_scale * titleGrowth), m_theme.text, 0};
        const Text about{m_content.subtitle, textFont(TextSize::Heading, m_scale), m_theme.muted, 0};
        const double gap = about.words.isEmpty() ? 0 : titleGap * m_unit;
        const double height = heightOf(title, within) + 2 * gap + heightOf(about, within);
        double top = (m_size.height() - height) * 0.42;
        top += draw(painter, title, {m_margin, top}, within) + gap;
        if (gap > 0)
            painter.fillRect(QRectF({m_margin, top - titleRule.height() * m_unit / 2}, titleRule * m_unit),
                             m_theme.accent);
        draw(painter, about, {m_margin, top + gap}, within);
        return;
    }
    y = m_margin;
    for (std::size_t i = 0; i < m_head.size(); ++i) {
        if (i == m_finding && !at.last && m_content.build != BuildUp::Whole) break;
        y += draw(painter, m_head[i], {m_margin, y}, width);
    }
    if (m_hasLegend)
        paintLegend(&painter, m_content.figure->legend, m_theme, m_scale * legendShare, {m_margin, m_legendTop}, width);
    if (m_content.pathway)
        paintPathway(painter, at);
    else if (!m_content.figure)
        paintPoints(painter, at);
    else if (!hasChart())
        draw(painter, {m_content.figure->empty, textFont(TextSize::Heading, m_scale), m_theme.muted, 0},
             m_body.topLeft(), m_body.width());
}

void SlideSheet::paint(QPainter& painter, int step) const {
    painter.save();
    paintWords(painter, step);
    if (hasChart()) {
        const Figure told = figureAt(step);
        paintChart(painter, told, m_body, m_theme, m_chartScale, &wholeAt(step));
    }
    painter.restore();
}

QPixmap SlideSheet::picture(int step, QSize size, double ratio) const {
    const QSize within = m_size.scaled(size, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    QPixmap picture(QSize(within * ratio));
    picture.setDevicePixelRatio(ratio);
    picture.fill(m_theme.ground);
    QPainter painter(&picture);
    painter.scale(within.width() / m_size.width(), within.height() / m_size.height());
    paint(painter, step);
    return picture;
}

} // namespace trd
