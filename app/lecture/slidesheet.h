// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A slide laid out for a size, made for the last row: no word of its content is smaller than 24 pt on a screen of
// 1920×1080. Rows that do not fit at that size go on, on the slide's next step. Screen, thumbnail and file paint the
// same sheet.

#include "lecture/slidemaker.h"
#include "widgets/theme.h"

#include <QPixmap>
#include <QRectF>

class QPainter;

namespace trd {

/// What stands at the foot of every slide of a deck.
struct SlideFoot {
    QString provenance; ///< program, evidence digest, date
    QString number;     ///< "3 / 12"; may be empty
};

/// The screen that slides are made for: previews are laid out for it and drawn smaller, so that they break where the
/// hall's slide does.
inline constexpr QSizeF usualScreen(1920, 1080);

class SlideSheet {
public:
    SlideSheet(SlideContent content, QSizeF size, ThemeKind theme, SlideFoot foot = {});

    /// One at least.
    [[nodiscard]] int stepCount() const { return static_cast<int>(m_steps.size()); }
    /// The steps that need a sheet of their own on paper: the last of each part, every halt of a pathway.
    [[nodiscard]] std::vector<int> toldSteps() const;
    /// All of the sheet after STEP, from 1 to stepCount().
    void paint(QPainter& painter, int step) const;
    /// The same as a picture within SIZE, for a screen of RATIO dots a pixel: laid out as the sheet is, only smaller.
    [[nodiscard]] QPixmap picture(int step, QSize size, double ratio) const;
    /// The same without a figure's chart, where a live chart stands in body().
    void paintWords(QPainter& painter, int step) const;

    [[nodiscard]] bool hasChart() const { return m_content.figure && !m_content.figure->isEmpty(); }
    [[nodiscard]] QRectF body() const { return m_body; }
    /// What type, marks and lines of the chart are multiplied by: more than the sheet's where few rows have room to
    /// spare, less where a diagram needs it.
    [[nodiscard]] double chartScale(int step) const;
    /// The chart after STEP, and the figure as which it is laid out.
    [[nodiscard]] Figure figureAt(int step) const;
    [[nodiscard]] const Figure& wholeAt(int step) const;

    [[nodiscard]] const SlideContent& content() const { return m_content; }
    [[nodiscard]] QSizeF size() const { return m_size; }
    /// Everything that stands there after a step, for a screen reader.
    [[nodiscard]] QString spoken(int step) const;
    /// What the step adds to the one before it.
    [[nodiscard]] QString news(int step) const;

private:
    struct Text {
        QString words;
        QFont font;
        QColor colour;
        double gapBefore = 0;
    };
    /// Where a step of the sheet stands: in which part of its rows, or with how many points, or at which halt.
    struct Step {
        std::size_t part = 0;
        int told = 0; ///< steps of the part; points; 0 for a pathway seen whole, else the halt
        bool last = false;
    };

    [[nodiscard]] QStringList toldAt(int step) const;
    [[nodiscard]] bool isFindingTold(int step) const;
    void layOutWords();
    void layOutFigure();
    /// The figure with its labels broken into lines, none of them cut, for type of this scale.
    [[nodiscard]] Figure withLabelsBroken(Figure figure, double scale) const;
    void layOutPoints();
    void layOutPathway();
    [[nodiscard]] double heightOf(const Text& text, double width) const;
    [[nodiscard]] double heightOf(const SlideSentence& point) const;
    double draw(QPainter& painter, const Text& text, QPointF at, double width) const;
    void paintPoints(QPainter& painter, const Step& step) const;
    void paintPathway(QPainter& painter, const Step& step) const;
    [[nodiscard]] Text pointText(const SlideSentence& point) const;
    [[nodiscard]] Text studiesText(const SlideSentence& point) const;
    [[nodiscard]] bool isTitleOnly() const;

    SlideContent m_content;
    QSizeF m_size;
    Theme m_theme;
    SlideFoot m_foot;
    double m_unit, m_scale, m_margin;
    double m_chartScale, m_pointScale; ///< of a figure's chart; of sentences
    std::vector<Text> m_head, m_tail;  ///< above and below the drawing
    std::size_t m_finding = 0;         ///< its place in the head; said once all is told
    double m_legendTop = 0;
    bool m_hasLegend = false;
    QRectF m_body;
    std::vector<Figure> m_parts;                              ///< of a figure's rows; one for any other figure
    std::vector<std::pair<std::size_t, std::size_t>> m_pages; ///< of points: from, to
    std::vector<Step> m_steps;
};

} // namespace trd
