// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figuresteps.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace trd {

namespace {

bool isDiagram(const Figure& figure) { return !figure.arrows.empty(); }

std::size_t rowAt(const Figure& figure, double y) {
    return static_cast<std::size_t>(std::clamp(std::lround(y), 0L, static_cast<long>(figure.rows.size()) - 1));
}

/// In which step each part of a figure is told, from 1 on.
struct Steps {
    int count = 1;
    std::vector<int> rows, marks, bars, strokes, areas, arrows;
};

Steps wholeOf(const Figure& figure) {
    Steps steps;
    steps.rows.assign(figure.rows.size(), 1);
    steps.marks.assign(figure.marks.size(), 1);
    steps.bars.assign(figure.bars.size(), 1);
    steps.strokes.assign(figure.strokes.size(), 1);
    steps.areas.assign(figure.areas.size(), 1);
    steps.arrows.assign(figure.arrows.size(), 1);
    return steps;
}

/// Headings are told with the first of their rows.
void placeHeadings(const Figure& figure, Steps& steps) {
    int next = steps.count;
    for (std::size_t i = figure.rows.size(); i-- > 0;) {
        if (isHeading(figure, i))
            steps.rows[i] = next;
        else
            next = steps.rows[i];
    }
}

Steps byRows(const Figure& figure) {
    Steps steps = wholeOf(figure);
    int step = 0;
    for (std::size_t i = 0; i < figure.rows.size(); ++i)
        if (!isHeading(figure, i)) steps.rows[i] = ++step;
    steps.count = std::max(1, step);
    placeHeadings(figure, steps);
    for (std::size_t i = 0; i < figure.marks.size(); ++i) steps.marks[i] = steps.rows[rowAt(figure, figure.marks[i].y)];
    return steps;
}

/// A diagram is read from left to right: what an arrow leads to comes with the arrow.
Steps byColumns(const Figure& figure) {
    Steps steps = wholeOf(figure);
    std::vector<double> columns;
    for (const Mark& mark : figure.marks) columns.push_back(std::round(mark.x));
    std::ranges::sort(columns);
    columns.erase(std::ranges::unique(columns).begin(), columns.end());
    const auto stepOf = [&columns](double x) {
        const auto upTo = std::ranges::upper_bound(columns, std::round(x));
        return std::max(1, static_cast<int>(upTo - columns.begin()));
    };
    steps.count = std::max<int>(1, static_cast<int>(columns.size()));
    for (std::size_t i = 0; i < figure.marks.size(); ++i) steps.marks[i] = stepOf(figure.marks[i].x);
    for (std::size_t i = 0; i < figure.arrows.size(); ++i) {
        double furthest = -1e9;
        for (const QPointF& point : figure.arrows[i].points) furthest = std::max(furthest, point.x());
        steps.arrows[i] = stepOf(furthest);
    }
    return steps;
}

Steps byStrategies(const Figure& figure) {
    Steps steps = wholeOf(figure);
    std::vector<Hue> told;
    const auto meet = [&told](Hue hue) {
        if (hue != Hue::Neutral && std::ranges::find(told, hue) == told.end()) told.push_back(hue);
    };
    for (const FigureRow& row : figure.rows)
        if (!row.heading) meet(row.hue);
    for (const Mark& mark : figure.marks) meet(mark.hue);
    for (const Bar& bar : figure.bars) meet(bar.hue);
    steps.count = std::max<int>(1, static_cast<int>(told.size()));
    // What is of no strategy is the ground on which the others stand; in a row it sums them up.
    const auto stepOf = [&](Hue hue, int neutral) {
        const auto at = std::ranges::find(told, hue);
        return at == told.end() ? neutral : static_cast<int>(at - told.begin()) + 1;
    };
    for (std::size_t i = 0; i < figure.rows.size(); ++i) steps.rows[i] = stepOf(figure.rows[i].hue, 0);
    // A row without a colour of its own is told with its marks.
    for (const Mark& mark : figure.marks)
        if (figure.orientation == Orientation::Rows && !figure.rows.empty())
            if (const std::size_t row = rowAt(figure, mark.y); figure.rows[row].hue == Hue::Neutral)
                steps.rows[row] = std::max(steps.rows[row], stepOf(mark.hue, 0));
    std::ranges::replace(steps.rows, 0, steps.count);
    placeHeadings(figure, steps);
    for (std::size_t i = 0; i < figure.marks.size(); ++i)
        steps.marks[i] = figure.orientation == Orientation::Rows && !figure.rows.empty()
                             ? std::max(stepOf(figure.marks[i].hue, 1), steps.rows[rowAt(figure, figure.marks[i].y)])
                             : stepOf(figure.marks[i].hue, 1);
    for (std::size_t i = 0; i < figure.bars.size(); ++i) steps.bars[i] = stepOf(figure.bars[i].hue, 1);
    for (std::size_t i = 0; i < figure.strokes.size(); ++i) steps.strokes[i] = stepOf(figure.strokes[i].hue, 1);
    for (std::size_t i = 0; i < figure.areas.size(); ++i) steps.areas[i] = stepOf(figure.areas[i].hue, 1);
    return steps;
}

Steps stepsOf(const Figure& figure, BuildUp build) {
    if (build == BuildUp::Whole || figure.isEmpty()) return wholeOf(figure);
    if (isDiagram(figure)) return byColumns(figure);
    if (build == BuildUp::Strategies || figure.orientation == Orientation::Plane) return byStrategies(figure);
    return byRows(figure);
}

/// Takes out the marks that KEEP refuses; a line goes on between those that stay.
void keepMarks(Figure& figure, const std::function<bool(std::size_t)>& keep) {
    std::vector<std::size_t> now(figure.marks.size());
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < figure.marks.size(); ++i) {
        now[i] = keep(i) ? marks.size() : figure.marks.size();
        if (keep(i)) marks.push_back(figure.marks[i]);
    }
    const std::size_t gone = figure.marks.size();
    for (Line& line : figure.lines) {
        std::vector<std::size_t> stay;
        for (const std::size_t mark : line.marks)
            if (now[mark] != gone) stay.push_back(now[mark]);
        line.marks = std::move(stay);
    }
    std::erase_if(figure.lines, [](const Line& line) { return line.marks.empty(); });
    figure.marks = std::move(marks);
}

template <class T> void keepTold(std::vector<T>& parts, const std::vector<int>& steps, int step) {
    std::size_t i = 0;
    std::erase_if(parts, [&](const T&) { return steps[i++] > step; });
}

} // namespace

bool isHeading(const Figure& figure, std::size_t row) {
    const FigureRow& at = figure.rows[row];
    if (at.heading) return true;
    return !at.label.isEmpty() && at.sublabel.isEmpty() && at.value.isEmpty() && at.words.isEmpty() &&
           at.cells.join(QString()).isEmpty() && !at.band &&
           std::ranges::none_of(figure.marks, [&](const Mark& mark) { return rowAt(figure, mark.y) == row; });
}

int stepCount(const Figure& figure, BuildUp build) { return stepsOf(figure, build).count; }

Figure figureAtStep(const Figure& figure, BuildUp build, int step) {
    const Steps steps = stepsOf(figure, build);
    if (step >= steps.count) return figure;
    Figure told = figure;
    keepMarks(told, [&](std::size_t mark) { return steps.marks[mark] <= step; });
    keepTold(told.bars, steps.bars, step);
    keepTold(told.strokes, steps.strokes, step);
    keepTold(told.areas, steps.areas, step);
    keepTold(told.arrows, steps.arrows, step);
    for (std::size_t i = 0; i < told.rows.size(); ++i) {
        if (steps.rows[i] <= step) continue;
        FigureRow empty;
        empty.marker = false;
        empty.heading = told.rows[i].heading;
        told.rows[i] = empty;
    }
    return told;
}

namespace {

/// What a mark says: of a field of a matrix its column and what is printed in it.
QString markWords(const Figure& figure, const Mark& mark) {
    if (mark.shape == Shape::Box) return mark.text;
    if (mark.text.isEmpty()) return mark.tip.section(QLatin1Char('\n'), 0, 0);
    const auto tick =
        std::ranges::find_if(figure.x.ticks, [&](const AxisTick& one) { return std::abs(one.at - mark.x) < 0.5; });
    const QString column = figure.matrix && tick != figure.x.ticks.end() ? tick->text : QString();
    return (column + QLatin1Char(' ') + mark.text).simplified();
}

QString rowWords(const Figure& figure, std::size_t at) {
    const FigureRow& row = figure.rows[at];
    QStringList words{row.label, row.sublabel, row.words};
    // Where nothing stands beside the row, its marks say what it has to say.
    if (row.value.isEmpty() && row.words.isEmpty() && row.cells.join(QString()).isEmpty())
        for (const Mark& mark : figure.marks)
            if (rowAt(figure, mark.y) == at && !mark.minor) words << markWords(figure, mark);
    for (qsizetype i = 0; i < row.cells.size() && i < static_cast<qsizetype>(figure.columns.size()); ++i)
        if (!row.cells[i].isEmpty())
            words << (figure.columns[static_cast<std::size_t>(i)].title + QLatin1Char(' ') + row.cells[i]).simplified();
    words << row.value;
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

} // namespace

QStringList toldBy(const Figure& figure, BuildUp build, int step) {
    const Steps steps = stepsOf(figure, build);
    const bool hasRows = figure.orientation == Orientation::Rows && !isDiagram(figure);
    QStringList told;
    for (std::size_t i = 0; hasRows && i < figure.rows.size(); ++i)
        if (steps.rows[i] == step) told << rowWords(figure, i);
    std::vector<Hue> hues;
    for (std::size_t i = 0; i < figure.bars.size(); ++i)
        if (steps.bars[i] == step) hues.push_back(figure.bars[i].hue);
    for (const LegendEntry& entry : figure.legend)
        if (std::ranges::find(hues, entry.hue) != hues.end()) told << entry.text;
    for (std::size_t i = 0; i < figure.marks.size(); ++i) {
        const Mark& mark = figure.marks[i];
        // A row says what its marks say.
        const bool isSaid = hasRows && steps.rows[rowAt(figure, mark.y)] == step;
        if (steps.marks[i] == step && !isSaid && !mark.minor) told << markWords(figure, mark);
    }
    told.removeAll(QString());
    told.removeDuplicates();
    return told;
}

Figure rowsOf(const Figure& figure, std::size_t first, std::size_t count) {
    Figure part = figure;
    const std::size_t end = std::min(figure.rows.size(), first + count);
    first = std::min(first, end);
    part.rows.assign(figure.rows.begin() + static_cast<std::ptrdiff_t>(first),
                     figure.rows.begin() + static_cast<std::ptrdiff_t>(end));
    auto shift = static_cast<double>(first);
    if (first < end && !isHeading(figure, first))
        for (std::size_t i = first; i-- > 0;)
            if (isHeading(figure, i)) {
                part.rows.insert(part.rows.begin(), figure.rows[i]);
                shift -= 1;
                break;
            }
    keepMarks(part, [&](std::size_t mark) {
        const std::size_t row = rowAt(figure, figure.marks[mark].y);
        return row >= first && row < end;
    });
    for (Mark& mark : part.marks) mark.y -= shift;
    return part;
}

} // namespace trd
