// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A chart as data: what is drawn, in which words, with which caution and from which sources. The chart, its table, its
// text alternative and its exports are all made from this one description; it is tested as numbers and text, without a
// window. Coordinates are those of the axes, already transformed (ln for ratios, log10 of hours for times): see axes.h.

#include "figure/table.h"

#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trd {

/// Label: the text alone, above its point. Unknown: a question mark in a ring, for what was not assessed. Cell: the
/// whole field of a matrix, tinted from `lower` to `upper`. Box: words in a frame within a field, a step of a diagram.
enum class Shape { Circle, Diamond, Square, Triangle, Tick, Cross, Peak, PooledDiamond, Label, Unknown, Cell, Box };

/// What a line's style tells beside its colour: how sure a step is.
enum class LineStyle { Solid, Dashed, Dotted };

/// One mark of a chart. The interval is drawn by the overlay, clamped to the axis with an arrow where it goes on.
struct Mark {
    double x = 0;
    double y = 0; ///< row index (0 on top, fractions allowed) or value, as the figure's y axis says
    std::optional<double> lower, upper; ///< interval along x (Orientation::Rows) or y (Orientation::Plane)
    std::optional<double> farLower,
        farUpper; ///< a wider interval behind that one: the prediction interval of a pooled mark
    Hue hue = Hue::Neutral;
    Shape shape = Shape::Circle;
    double size = 11;    ///< diameter in pixels at scale 1; weight is shown as area
    bool hollow = false; ///< derived, or a comparator's
    bool dotted = false; ///< second-hand: a dotted ring around it, a dotted interval
    bool minor = false;  ///< a single study behind a pooled mark
    bool quiet = false;  ///< its interval is drawn only while it, or a mark on its line, is pointed at or focused
    QString
        text; ///< printed inside the mark where it fits, else beside it; in a Cell a second line where there is room
    bool textBefore = false; ///< beside it on the left
    QString tip;             ///< what hover, focus and the screen reader say; plain text, lines
    QString target;          ///< what a click opens: "study:ID", "treatment:ID", "group:ID"; empty for nothing
    QString toggle;          ///< what Space and Delete do to the mark on which the focus is: see FigureRow::toggle
    int tableRow = -1;       ///< the row of the table that says the same
    std::optional<double> left, right; ///< Orientation::Plane: a second interval, along x
};

/// Marks joined by a line, in ascending x: one an unbroken run.
struct Line {
    QString label; ///< drawn at the line's end
    Hue hue = Hue::Neutral;
    std::vector<std::size_t> marks; ///< places in Figure::marks
};

/// A way between the Boxes of a diagram, through the figure's coordinates; the head is at the last point.
struct Arrow {
    std::vector<QPointF> points;
    LineStyle stroke = LineStyle::Solid;
};

/// How much of its field a Box fills, across and down; what is left is for arrows.
inline constexpr double boxWidth = 0.74, boxHeight = 0.66;

/// A stacked column of a count.
struct Bar {
    double x = 0, from = 0, to = 0;
    Hue hue = Hue::Neutral;
    QString tip, target;
    int tableRow = -1;
};

/// A band of a row from x to x, drawn pale behind the marks.
struct Band {
    double from = 0, to = 0;
    Hue hue = Hue::Neutral;
};

/// A pale area of a plane, behind everything.
struct Area {
    std::vector<QPointF> corners;
    double shade = 0.1; ///< how much of the hue's colour, 0 … 1
    Hue hue = Hue::Neutral;
};

/// A line of a plane that joins points, not marks.
struct Stroke {
    std::vector<QPointF> points;
    Hue hue = Hue::Neutral;
    double width = 1.6; ///< pixels at scale 1
    bool dashed = false;
    double shade = 1; ///< how much of the hue's colour, 0 … 1
};

/// A column of text beside a figure's rows; its heading stands above them, in as many lines as it has.
struct TextColumn {
    QString title;
    bool beforePlot = false; ///< between the labels and the plot; otherwise right of it
    bool number = false;     ///< right-aligned
    bool unknown = false;    ///< a cell that is empty on a row with marks shows the sign Shape::Unknown
};

/// A labelled row. `value` stands right of the plot, aligned.
struct FigureRow {
    QString label, sublabel, value;
    QString brief;               ///< what must be said beside the label where the sublabel has no room
    QStringList cells;           ///< as many as Figure::columns, or none
    QString words;               ///< in place of marks: what the row says, across the plot
    std::optional<bool> checked; ///< a box before the label, ticked or not; the label is its handle
    QString toggle;              ///< what a click on box and label does: "exclude:ID"
    bool strong = false;         ///< cells in the weight of the label: a sum of the rows above
    bool struck = false;         ///< label struck out and muted: taken out by the reader
    Hue hue = Hue::Neutral;
    Shape shape = Shape::Circle;
    bool marker = true; ///< a small mark of hue and shape before the label
    bool hollow = false;
    bool heading = false; ///< a heading between rows; carries no marks
    std::optional<Band> band;
    QString target;
    QString tip; ///< what hover says of the row where no mark is pointed at: its words in full
};

struct AxisTick {
    double at = 0;
    QString text;
    std::optional<Hue> hue = {}; ///< a matrix's column: a mark of this hue and its shape beneath the heading
    friend bool operator==(const AxisTick&, const AxisTick&) = default;
};

struct FigureAxis {
    QString title;
    double min = 0, max = 1;
    std::vector<AxisTick> ticks;     ///< candidates, most important ones kept by thinTicks()
    std::optional<double> reference; ///< the line of no difference
    QString below, above;            ///< what lying below or above the reference means ("favours …")
};

struct LegendEntry {
    Hue hue = Hue::Neutral;
    Shape shape = Shape::Circle;
    bool hollow = false, dotted = false;
    QString text;
    std::optional<double> shade = {};     ///< Shape::Cell: the fraction that its tint stands for
    std::optional<LineStyle> stroke = {}; ///< a piece of an arrow instead of the shape
};

enum class Orientation {
    Rows, ///< y is the row index, labels stand left, values right, intervals lie along x
    Plane ///< y is a value with its own axis, intervals stand along y
};

struct Figure {
    QString id; ///< stable, for exports and tests: "rates", "contrasts", "onset", …
    Orientation orientation = Orientation::Rows;
    /// Rows and columns of fields: the ticks of x are headings, all of them kept, above the plot; hairlines part the
    /// rows; a mark's area is its weight, and large marks may reach into the rows beside theirs.
    bool matrix = false;
    QString title;                   ///< the question
    QString subtitle;                ///< what is drawn, of how many
    QString finding;                 ///< one computed sentence
    QString caution;                 ///< one sentence
    QString note;                    ///< marks explained, what was left out
    QString method;                  ///< of a pooled result: model and heterogeneity, as the note says them too
    std::vector<TextColumn> columns; ///< Orientation::Rows
    QString selection;               ///< the selection in words, printed in exports
    std::vector<FigureRow> rows;
    std::vector<Mark> marks;
    std::vector<Line> lines;
    std::vector<Bar> bars;
    std::vector<Area> areas;
    std::vector<Stroke> strokes;
    std::vector<Arrow> arrows;
    FigureAxis x, y;
    std::vector<LegendEntry> legend;
    QStringList sources;     ///< citations behind the figure, in words
    double labelShare = 0.4; ///< Orientation::Rows: the most that labels take of the width
    bool tight = false;      ///< Orientation::Rows: rows of one line stand closer, so that all are seen at once
    Table table;             ///< the same rows as text and as plain values
    QString empty;           ///< why there is nothing to draw, and how to fill it; shown where isEmpty()

    /// Nothing to draw: no mark, no bar, no row that says something in words.
    [[nodiscard]] bool isEmpty() const;
    /// The text alternative: title, finding, caution.
    [[nodiscard]] QString spoken() const;
};

} // namespace trd
