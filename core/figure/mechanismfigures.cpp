// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/mechanismfigures.h"

#include "figure/format.h"
#include "figure/sourcemark.h"
#include "figure/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace trd {

namespace {

class MechanismText {
    Q_DECLARE_TR_FUNCTIONS(Mechanisms)
};

// Context stands with the target: it is there before the treatment.
const std::array layerOrder{"target", "cellular", "plasticity", "circuit", "psychological", "clinical"};

int layerPlace(const QString& layer) {
    if (layer == QLatin1String("context")) return 0;
    const auto found =
        std::ranges::find_if(layerOrder, [&](const char* known) { return layer == QLatin1String(known); });
    return found == layerOrder.end() ? 0 : static_cast<int>(found - layerOrder.begin());
}

QString layerWord(const QString& layer) {
    if (layer == QLatin1String("target")) return MechanismText::tr("Target");
    if (layer == QLatin1String("context")) return MechanismText::tr("Context");
    if (layer == QLatin1String("cellular")) return MechanismText::tr("Cell");
    if (layer == QLatin1String("plasticity")) return MechanismText::tr("Plasticity");
    if (layer == QLatin1String("circuit")) return MechanismText::tr("Circuit");
    if (layer == QLatin1String("psychological")) return MechanismText::tr("Experience");
    if (layer == QLatin1String("clinical")) return MechanismText::tr("Effect");
    return layer;
}

/// Columns and rows of the steps, and ways between them that cross no step.
class DiagramLayout {
public:
    explicit DiagramLayout(const Mechanism& mechanism) : m_mechanism(mechanism) {
        for (const MechanismNode& node : mechanism.nodes) m_layers.insert(layerPlace(node.layer));
        place();
        route();
    }

    [[nodiscard]] int columns() const { return static_cast<int>(m_layers.size()); }
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int column(std::size_t node) const { return m_column[node]; }
    [[nodiscard]] int row(std::size_t node) const { return m_row[node]; }
    [[nodiscard]] QString heading(int column) const {
        int at = 0;
        for (const int layer : m_layers)
            if (at++ == column) return layerWord(QString::fromLatin1(layerOrder[static_cast<std::size_t>(layer)]));
        return {};
    }
    /// The way of the edge at this place.
    [[nodiscard]] const std::vector<QPointF>& way(std::size_t edge) const { return m_ways[edge]; }

private:
    /// An edge while it is routed: where it begins and ends on the sides of its steps, and the row it runs along.
    struct Route {
        int from = 0, to = 0; // columns
        double start = 0, end = 0;
        std::optional<double> lane; // past whole columns
        double out = 0, in = 0;     // where it changes its height
    };

    void place() {
        const std::size_t count = m_mechanism.nodes.size();
        m_column.resize(count);
        m_row.assign(count, -1);
        std::map<int, int> columnOf;
        for (const int layer : m_layers) columnOf.emplace(layer, static_cast<int>(columnOf.size()));
        for (std::size_t i = 0; i < count; ++i) m_column[i] = columnOf[layerPlace(m_mechanism.nodes[i].layer)];
        std::set<std::pair<int, int>> taken;
        for (int column = 0; column < columns(); ++column)
            for (std::size_t i = 0; i < count; ++i) {
                if (m_column[i] != column) continue;
                // Beside what it comes from; what comes from nothing here begins a row of its own.
                int wanted = column == 0 ? 0 : m_rows;
                bool follows = false;
                for (const MechanismEdge& edge : m_mechanism.edges)
                    if (edge.to == i && edge.from != i && m_row[edge.from] >= 0) {
                        wanted = follows ? std::max(wanted, m_row[edge.from]) : m_row[edge.from];
                        follows = true;
                    }
                for (int step = 0;; ++step) {
                    const int up = wanted - step, down = wanted + step;
                    if (!taken.contains({column, down})) {
                        m_row[i] = down;
                        break;
                    }
                    if (up >= 0 && !taken.contains({column, up})) {
                        m_row[i] = up;
                        break;
                    }
                }
                taken.insert({column, m_row[i]});
                m_rows = std::max(m_rows, m_row[i] + 1);
            }
    }

    void route() {
        std::vector<Route> routes;
        for (const MechanismEdge& edge : m_mechanism.edges) {
            Route route;
            route.from = m_column[edge.from];
            route.to = m_column[edge.to];
            route.start = m_row[edge.from];
            route.end = m_row[edge.to];
            if (std::abs(route.to - route.from) > 1) route.lane = laneFor(edge);
            routes.push_back(route);
        }
        spread(routes, true);
        spread(routes, false);
        straighten(routes);
        shiftChannels(routes);
        for (std::size_t e = 0; e < routes.size(); ++e) m_ways.push_back(points(m_mechanism.edges[e], routes[e]));
    }

    [[nodiscard]] static int direction(const Route& route) { return (route.to > route.from) - (route.to < route.from); }

    /// The edges that share a side of a step, by their places.
    [[nodiscard]] std::map<std::pair<std::size_t, int>, std::vector<std::size_t>>
    sides(const std::vector<Route>& routes, bool leaving) const {
        std::map<std::pair<std::size_t, int>, std::vector<std::size_t>> found;
        for (std::size_t e = 0; e < routes.size(); ++e)
            if (const int step = direction(routes[e]); step != 0) {
                const MechanismEdge& edge = m_mechanism.edges[e];
                found[{leaving ? edge.from : edge.to, leaving ? step : -step}].push_back(e);
            }
        return found;
    }
    /// Ways that share a side begin or end above each other, in the order of where they go or come from.
    void spread(std::vector<Route>& routes, bool leaving) const {
        for (auto& [side, edges] : sides(routes, leaving)) {
            auto ordered = edges;
            std::ranges::stable_sort(ordered, {}, [&](std::size_t e) {
                const MechanismEdge& edge = m_mechanism.edges[e];
                return routes[e].lane.value_or(m_row[leaving ? edge.to : edge.from]);
            });
            for (std::size_t i = 0; i < ordered.size() && ordered.size() > 1; ++i) {
                const double shift = -0.2 + 0.4 * static_cast<double>(i) / static_cast<double>(ordered.size() - 1);
                (leaving ? routes[ordered[i]].start : routes[ordered[i]].end) += shift;
            }
        }
    }
    /// A way to the neighbour in its row runs straight where one of its ends is alone on its side.
    void straighten(std::vector<Route>& routes) const {
        const auto out = sides(routes, true), in = sides(routes, false);
        for (std::size_t e = 0; e < routes.size(); ++e) {
            Route& route = routes[e];
            const MechanismEdge& edge = m_mechanism.edges[e];
            const int step = direction(route);
            if (step == 0 || route.lane || m_row[edge.from] != m_row[edge.to]) continue;
            if (in.at({edge.to, -step}).size() == 1)
                route.end = route.start;
            else if (out.at({edge.from, step}).size() == 1)
                route.start = route.end;
        }
    }
    /// Ways that change their height in one gap between columns do so beside each other: of those that run down the one
    /// that ends highest turns last, of those that run up the one that ends lowest, so that they do not cross.
    void shiftChannels(std::vector<Route>& routes) const {
        struct Piece {
            double* at;
            double key;
        };
        std::map<int, std::vector<Piece>> channels;
        const auto add = [&](int channel, double& at, double from, double to) {
            if (std::abs(from - to) > 1e-9) channels[channel].push_back({&at, to > from ? to : -to});
        };
        for (Route& route : routes) {
            const int step = direction(route);
            if (step == 0) continue;
            const int first = step > 0 ? route.from : route.from - 1, last = step > 0 ? route.to - 1 : route.to;
            route.out = first + 0.5;
            route.in = last + 0.5;
            if (!route.lane) {
                add(first, route.out, route.start, route.end);
            } else {
                add(first, route.out, route.start, *route.lane);
                add(last, route.in, *route.lane, route.end);
            }
        }
        for (auto& [channel, pieces] : channels) {
            std::ranges::stable_sort(pieces, std::ranges::greater(), &Piece::key);
            for (std::size_t i = 0; i < pieces.size() && pieces.size() > 1; ++i)
                *pieces[i].at +=
                    (1 - boxWidth) / 2 * (-0.6 + 1.2 * static_cast<double>(i) / static_cast<double>(pieces.size() - 1));
        }
    }

    [[nodiscard]] std::vector<QPointF> points(const MechanismEdge& edge, const Route& route) const {
        const int step = direction(route);
        if (step == 0) {
            const bool down = m_row[edge.to] > m_row[edge.from];
            const double x = route.from, half = boxHeight / 2;
            return {{x, m_row[edge.from] + (down ? half : -half)}, {x, m_row[edge.to] + (down ? -half : half)}};
        }
        std::vector<QPointF> way{{route.from + step * boxWidth / 2, route.start}};
        const auto turn = [&](double x, double from, double to) {
            if (std::abs(from - to) > 1e-9) way.insert(way.end(), {{x, from}, {x, to}});
        };
        if (route.lane) {
            turn(route.out, route.start, *route.lane);
            turn(route.in, *route.lane, route.end);
        } else {
            turn(route.out, route.start, route.end);
        }
        way.emplace_back(route.to - step * boxWidth / 2, route.end);
        return way;
    }

    [[nodiscard]] bool isFree(int row, int from, int to) const {
        for (std::size_t i = 0; i < m_row.size(); ++i)
            if (m_row[i] == row && m_column[i] > std::min(from, to) && m_column[i] < std::max(from, to)) return false;
        return true;
    }
    /// Whether a way down or up one of the columns between passes the gap under ROW.
    [[nodiscard]] bool isCrossed(int row, int from, int to) const {
        return std::ranges::any_of(m_mechanism.edges, [&](const MechanismEdge& edge) {
            const int column = m_column[edge.from];
            if (column != m_column[edge.to] || column <= std::min(from, to) || column >= std::max(from, to))
                return false;
            return std::min(m_row[edge.from], m_row[edge.to]) <= row &&
                   row < std::max(m_row[edge.from], m_row[edge.to]);
        });
    }
    /// Past whole columns: in the row of an end where nothing stands, else in a gap between rows, above or under the
    /// rows of its ends, where it crosses no way that runs down a column.
    double laneFor(const MechanismEdge& edge) {
        const int from = m_column[edge.from], to = m_column[edge.to];
        for (const int row : {m_row[edge.to], m_row[edge.from]})
            if (isFree(row, from, to)) return row;
        const int higher = std::min(m_row[edge.from], m_row[edge.to]),
                  lower = std::max(m_row[edge.from], m_row[edge.to]);
        int chosen = lower; // the gap under this row
        for (const int gap : {higher - 1, lower, higher})
            if (!isCrossed(gap, from, to)) {
                chosen = gap;
                break;
            }
        // At the rim there is half a gap.
        const double middle = chosen + 0.5 + (chosen < 0 ? 0.085 : chosen == m_rows - 1 ? -0.085 : 0);
        return middle + 0.06 * m_lanes[chosen]++;
    }

    const Mechanism& m_mechanism;
    std::set<int> m_layers;
    std::vector<int> m_column, m_row;
    int m_rows = 0;
    std::map<int, int> m_lanes;
    std::vector<std::vector<QPointF>> m_ways;
};

/// The middle of the longest piece of a way: where its number stands.
QPointF middleOf(const std::vector<QPointF>& points) {
    // A short way down a column would hide behind its number: there it stands beside.
    if (points.size() == 2 && points.front().x() == points.back().x())
        return (points.front() + points.back()) / 2 + QPointF(0.08, 0);
    QPointF best = points.front();
    double longest = -1;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QPointF delta = points[i] - points[i - 1];
        const double length = std::abs(delta.x()) * 3 + std::abs(delta.y()); // a column is wider than a row is high
        if (length > longest) longest = length, best = (points[i] + points[i - 1]) / 2;
    }
    return best;
}

QString directionWords(std::optional<BiomarkerDirection> direction) {
    return direction ? trd::wordFor(*direction) : MechanismText::tr("direction not stated");
}

QString associationWords(std::optional<bool> association) {
    if (!association) return {};
    return *association ? MechanismText::tr("went with response") : MechanismText::tr("did not go with response");
}

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

/// A note of a figure that shows clinical texts.
QString withLanguage(const QString& note) {
    const QString language = sourceLanguageWords();
    return language.isEmpty() ? note : note + QLatin1Char(' ') + language;
}

} // namespace

QString wordFor(Certainty certainty) {
    switch (certainty) {
    case Certainty::Established:
        return MechanismText::tr("established");
    case Certainty::Supported:
        return MechanismText::tr("supported");
    case Certainty::Hypothesis:
        return MechanismText::tr("hypothesis");
    }
    return {};
}

LineStyle strokeOf(Certainty certainty) {
    return certainty == Certainty::Established ? LineStyle::Solid
           : certainty == Certainty::Supported ? LineStyle::Dashed
                                               : LineStyle::Dotted;
}

QString signOf(std::optional<BiomarkerDirection> direction) {
    if (!direction) return QStringLiteral("?");
    switch (*direction) {
    case BiomarkerDirection::Increase:
        return QStringLiteral("↑");
    case BiomarkerDirection::Decrease:
        return QStringLiteral("↓");
    case BiomarkerDirection::NoChange:
        return QStringLiteral("=");
    case BiomarkerDirection::HigherInResponders:
        return QStringLiteral("R↑");
    case BiomarkerDirection::LowerInResponders:
        return QStringLiteral("R↓");
    case BiomarkerDirection::NoAssociation:
        return QStringLiteral("∅");
    }
    return {};
}

QString markerTarget(const MarkerCell& cell) {
    return QStringLiteral("marker:%1:%2")
        .arg(cell.known ? QStringLiteral("known") : QStringLiteral("study"))
        .arg(cell.rows.front());
}

QString sourceWords(const KnowledgeSource& source) {
    const SourceMark mark = markOf(source.kind, source.url, source.read);
    QStringList parts{source.document, source.locator, wordFor(mark)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

Figure mechanismFigure(const Evidence& evidence, const Mechanism& mechanism) {
    Figure figure;
    figure.id = QStringLiteral("mechanism-") + mechanism.id;
    figure.matrix = true;
    figure.title = MechanismText::tr("%1: how is it thought to work?").arg(mechanism.name);
    QStringList treatments;
    for (const QString& id : mechanism.treatments) treatments << treatmentName(evidence, id);
    figure.subtitle = treatments.join(QStringLiteral(" · "));
    figure.caution = mechanism.caveat;
    figure.table.columns = {{QStringLiteral("number"), MechanismText::tr("Way"), true},
                            {QStringLiteral("from"), MechanismText::tr("From")},
                            {QStringLiteral("how"), MechanismText::tr("How")},
                            {QStringLiteral("to"), MechanismText::tr("To")},
                            {QStringLiteral("certainty"), MechanismText::tr("How sure")},
                            {QStringLiteral("source"), MechanismText::tr("Source")}};
    std::optional<Strategy> strategy;
    if (!mechanism.treatments.isEmpty()) strategy = strategyOf(evidence, mechanism.treatments.front());
    const DiagramLayout layout(mechanism);
    for (int column = 0; column < layout.columns(); ++column)
        figure.x.ticks.push_back({static_cast<double>(column), layout.heading(column)});
    figure.x.min = -0.5;
    figure.x.max = std::max(0.5, layout.columns() - 0.5);
    for (int row = 0; row < layout.rows(); ++row) {
        FigureRow empty;
        empty.marker = false;
        figure.rows.push_back(empty);
    }
    for (std::size_t i = 0; i < mechanism.nodes.size(); ++i) {
        const MechanismNode& node = mechanism.nodes[i];
        Mark mark;
        mark.x = layout.column(i);
        mark.y = layout.row(i);
        mark.shape = Shape::Box;
        mark.hue = hueOf(strategy);
        mark.text = node.label;
        QStringList lines{MechanismText::tr("%1: %2").arg(layerWord(node.layer), node.label)};
        for (std::size_t e = 0; e < mechanism.edges.size(); ++e) {
            const MechanismEdge& edge = mechanism.edges[e];
            if (edge.from == i)
                lines << MechanismText::tr("%1, leads to: %2 (%3, %4)")
                             .arg(QString::number(e + 1), mechanism.nodes[edge.to].label, edge.label,
                                  wordFor(edge.certainty));
        }
        mark.tip = lines.join(QLatin1Char('\n'));
        figure.marks.push_back(mark);
    }
    std::array<int, 3> counts{};
    QStringList sources;
    for (std::size_t e = 0; e < mechanism.edges.size(); ++e) {
        const MechanismEdge& edge = mechanism.edges[e];
        ++counts[static_cast<std::size_t>(edge.certainty)];
        const std::vector<QPointF>& way = layout.way(e);
        figure.arrows.push_back({way, strokeOf(edge.certainty)});
        Mark number;
        const QPointF middle = middleOf(way);
        number.x = middle.x();
        number.y = middle.y();
        number.hue = Hue::Neutral;
        number.hollow = true;
        number.dotted = !edge.source.read;
        number.size = 17;
        number.text = QString::number(e + 1);
        number.tableRow = static_cast<int>(e);
        number.target = QStringLiteral("way:%1:%2").arg(mechanism.id).arg(e);
        number.tip = QStringList{MechanismText::tr("%1 → %2").arg(mechanism.nodes[edge.from].label,
                                                                  mechanism.nodes[edge.to].label),
                                 MechanismText::tr("%1: %2").arg(capitalised(wordFor(edge.certainty)), edge.label),
                                 sourceWords(edge.source)}
                         .join(QLatin1Char('\n'));
        figure.marks.push_back(number);
        sources << edge.source.document;
        figure.table.rows.push_back({{QString::number(e + 1), static_cast<int>(e + 1), number.target},
                                     textCell(mechanism.nodes[edge.from].label),
                                     textCell(edge.label),
                                     textCell(mechanism.nodes[edge.to].label),
                                     {wordFor(edge.certainty), toWord(edge.certainty), {}},
                                     textCell(sourceWords(edge.source))});
    }
    sources.removeDuplicates();
    figure.sources = sources;
    figure.finding =
        MechanismText::tr("Of %n step(s), %1, %2 and %3.", nullptr, static_cast<int>(mechanism.edges.size()))
            .arg(MechanismText::tr("%n is/are established", nullptr, counts[0]),
                 MechanismText::tr("%n is/are supported", nullptr, counts[1]),
                 MechanismText::tr("%n is/are a hypothesis/hypotheses", nullptr, counts[2]));
    figure.note = withLanguage(MechanismText::tr(
        "Each way is numbered; its number tells how, how sure, and by which source. The table lists them."));
    for (const Certainty certainty : {Certainty::Established, Certainty::Supported, Certainty::Hypothesis}) {
        LegendEntry entry;
        entry.hue = Hue::Neutral;
        entry.stroke = strokeOf(certainty);
        entry.text = wordFor(certainty);
        figure.legend.push_back(entry);
    }
    figure.empty = MechanismText::tr("The library holds no mechanism.");
    return figure;
}

Figure markerFigure(const Evidence& evidence, const Selection& selection, const MarkerMatrix& matrix) {
    Figure figure;
    figure.id = QStringLiteral("biomarkers");
    figure.matrix = true;
    figure.title = MechanismText::tr("What did biomarkers do?");
    figure.selection = selectionWords(evidence, selection);
    figure.table.columns = {{QStringLiteral("marker"), MechanismText::tr("Marker")},
                            {QStringLiteral("matrix"), MechanismText::tr("Measured in")},
                            {QStringLiteral("treatment"), MechanismText::tr("Treatment")},
                            {QStringLiteral("direction"), MechanismText::tr("Direction")},
                            {QStringLiteral("response"), MechanismText::tr("Went with response")},
                            {QStringLiteral("at_hours"), MechanismText::tr("Time"), true},
                            {QStringLiteral("study"), MechanismText::tr("Study")},
                            {QStringLiteral("arm"), MechanismText::tr("Arm")},
                            {QStringLiteral("finding"), MechanismText::tr("Finding")},
                            {QStringLiteral("source"), MechanismText::tr("Source")}};
    for (qsizetype i = 0; i < matrix.treatments.size(); ++i) {
        const QString& id = matrix.treatments[i];
        AxisTick tick{static_cast<double>(i),
                      id.isEmpty() ? MechanismText::tr("Several treatments") : treatmentName(evidence, id)};
        tick.hue = hueOf(strategyOf(evidence, id));
        figure.x.ticks.push_back(tick);
    }
    figure.x.min = -0.5;
    figure.x.max = std::max(0.5, static_cast<double>(matrix.treatments.size()) - 0.5);
    std::map<std::pair<bool, QString>, std::size_t> rowOf;
    const auto addRows = [&](const QString& heading, const QStringList& markers, bool known) {
        if (markers.isEmpty()) return;
        FigureRow head;
        head.label = heading;
        head.marker = false;
        head.heading = true;
        figure.rows.push_back(head);
        for (const QString& marker : markers) {
            FigureRow row;
            QString name = marker;
            for (const KnownFinding& finding : matrix.known)
                if (known && finding.marker == marker) name = finding.markerName;
            // What a source measured, and where, is often long: the place stands beneath.
            row.label = capitalised(name.section(QStringLiteral(", "), 0, 0));
            row.sublabel = name.section(QStringLiteral(", "), 1);
            row.marker = false;
            row.tip = name;
            rowOf[{known, marker}] = figure.rows.size();
            figure.rows.push_back(row);
        }
    };
    addRows(MechanismText::tr("In the library's studies: number of studies"), matrix.markers, false);
    addRows(MechanismText::tr("In other literature: number of sources"), matrix.knownMarkers, true);

    std::vector<const Study*> behind;
    int associated = 0, judged = 0;
    for (const MarkerCell& cell : matrix.cells) {
        Mark mark;
        mark.shape = Shape::Cell;
        mark.x = static_cast<double>(matrix.treatments.indexOf(cell.treatment));
        mark.y = static_cast<double>(rowOf[{cell.known, cell.marker}]);
        QStringList signs;
        for (const auto& [direction, count] : cell.directions)
            signs << QStringLiteral("%1\u00a0%2").arg(signOf(direction), countText(count));
        mark.text = signs.join(QStringLiteral("  "));
        if (cell.judged > 0)
            mark.text += QLatin1Char('\n') + MechanismText::tr("resp. %1/%2").arg(cell.associated).arg(cell.judged);
        mark.target = markerTarget(cell);
        mark.tableRow = static_cast<int>(figure.table.rows.size());
        QStringList lines{MechanismText::tr("%1: %2").arg(cell.treatment.isEmpty()
                                                              ? MechanismText::tr("Several treatments")
                                                              : treatmentName(evidence, cell.treatment),
                                                          figure.rows[rowOf[{cell.known, cell.marker}]].tip)};
        bool read = true;
        for (const std::size_t at : cell.rows) {
            if (cell.known) {
                const KnownFinding& finding = matrix.known[at];
                read &= finding.source.read;
                lines << finding.finding << sourceWords(finding.source);
                figure.table.rows.push_back(
                    {textCell(finding.markerName, mark.target),
                     emptyCell(),
                     {finding.treatment.isEmpty() ? MechanismText::tr("Several treatments")
                                                  : treatmentName(evidence, finding.treatment),
                      finding.treatment,
                      {}},
                     {directionWords(finding.direction),
                      finding.direction ? QVariant(toWord(*finding.direction)) : QVariant(),
                      {}},
                     {associationWords(finding.associatedWithResponse),
                      finding.associatedWithResponse ? QVariant(*finding.associatedWithResponse) : QVariant(),
                      {}},
                     emptyCell(),
                     emptyCell(),
                     emptyCell(),
                     textCell(finding.finding),
                     textCell(sourceWords(finding.source))});
            } else {
                const BiomarkerFinding& finding = matrix.findings[at];
                read &= finding.read;
                behind.push_back(finding.study);
                const QString arm = finding.arm ? finding.arm->label : MechanismText::tr("whole study");
                QStringList parts{directionWords(finding.row->direction),
                                  associationWords(finding.row->associatedWithResponse), finding.row->matrix,
                                  finding.row->at ? timeText(*finding.row->at) : QString()};
                parts.removeAll(QString());
                lines << MechanismText::tr("%1, %2: %3")
                             .arg(studyName(*finding.study), arm, parts.join(QStringLiteral(", ")));
                if (!finding.row->note.isEmpty()) lines << finding.row->note;
                lines << trd::sourceWords(*finding.study, finding.row->source);
                figure.table.rows.push_back(
                    {textCell(finding.row->marker, studyTarget(finding.study->id)),
                     textCell(finding.row->matrix),
                     {treatmentName(evidence, finding.treatment), finding.treatment, {}},
                     {directionWords(finding.row->direction),
                      finding.row->direction ? QVariant(toWord(*finding.row->direction)) : QVariant(),
                      {}},
                     {associationWords(finding.row->associatedWithResponse),
                      finding.row->associatedWithResponse ? QVariant(*finding.row->associatedWithResponse) : QVariant(),
                      {}},
                     finding.atHours ? numberCell(*finding.atHours, timeText(*finding.row->at)) : emptyCell(),
                     {studyName(*finding.study), finding.study->id, {}},
                     textCell(arm),
                     textCell(finding.row->note),
                     textCell(trd::sourceWords(*finding.study, finding.row->source))});
            }
        }
        if (!cell.known) associated += cell.associated, judged += cell.judged;
        mark.dotted = !read;
        mark.tip = lines.join(QLatin1Char('\n'));
        figure.marks.push_back(mark);
    }
    figure.sources = citations(behind);
    QSet<const Study*> studies(behind.begin(), behind.end());
    figure.subtitle = MechanismText::tr("%1 of %2 in the library's selection, %3 in other literature.")
                          .arg(MechanismText::tr("%n finding(s)", nullptr, static_cast<int>(matrix.findings.size())),
                               MechanismText::tr("%n study(ies)", nullptr, static_cast<int>(studies.size())),
                               MechanismText::tr("%n finding(s)", nullptr, static_cast<int>(matrix.known.size())));
    if (judged > 0)
        figure.finding =
            MechanismText::tr("In the studies %1 of %n finding(s) that say so went with response.", nullptr, judged)
                .arg(associated);
    figure.caution = MechanismText::tr("No biomarker here tells one person whether a treatment will work: samples are "
                                       "small, and what was not found is rarely reported.");
    figure.note = withLanguage(MechanismText::tr(
        "↑ rose, ↓ fell, = did not change; R↑ higher and R↓ lower in those who responded; ∅ no association; ? not "
        "stated; each with the number behind it. “resp. 2/3”: went with response in 2 of the 3 findings that say so."));
    figure.empty = MechanismText::tr(
        "No study of this selection reports a biomarker. Take all studies, or remove a filter above.");
    return figure;
}

Figure predictorFigure(const Evidence& evidence, const Selection& selection,
                       const std::vector<PredictorFinding>& findings) {
    Figure figure;
    figure.id = QStringLiteral("predictors");
    figure.matrix = true;
    figure.title = MechanismText::tr("What predicted how people fared?");
    figure.selection = selectionWords(evidence, selection);
    figure.table.columns = {{QStringLiteral("factor"), MechanismText::tr("Factor")},
                            {QStringLiteral("predicts"), MechanismText::tr("For")},
                            {QStringLiteral("direction"), MechanismText::tr("Direction")},
                            {QStringLiteral("p"), MechanismText::tr("p"), true},
                            {QStringLiteral("study"), MechanismText::tr("Study")},
                            {QStringLiteral("arm"), MechanismText::tr("Arm")},
                            {QStringLiteral("source"), MechanismText::tr("Source")}};
    const std::array<std::pair<std::optional<PredictorDirection>, QString>, 4> columns{
        {{PredictorDirection::Positive, MechanismText::tr("More likely")},
         {PredictorDirection::Negative, MechanismText::tr("Less likely")},
         {PredictorDirection::None, MechanismText::tr("No association")},
         {std::nullopt, MechanismText::tr("Not stated")}}};
    for (std::size_t i = 0; i < columns.size(); ++i)
        figure.x.ticks.push_back({static_cast<double>(i), columns[i].second});
    figure.x.min = -0.5;
    figure.x.max = static_cast<double>(columns.size()) - 0.5;
    std::vector<const Study*> behind;
    std::array<int, 4> counts{};
    for (const PredictorFinding& finding : findings) {
        const Study& study = *finding.study;
        behind.push_back(&study);
        const auto column = static_cast<std::size_t>(
            std::ranges::find_if(columns, [&](const auto& one) { return one.first == finding.row->direction; }) -
            columns.begin());
        ++counts[column];
        FigureRow row;
        row.label = capitalised(finding.row->factor);
        row.sublabel = finding.row->predicts;
        row.hue = hueOf(study.strategy);
        row.shape = shapeOf(study.strategy);
        row.target = studyTarget(study.id);
        row.tip = MechanismText::tr("%1\nfor: %2").arg(capitalised(finding.row->factor), finding.row->predicts);
        Mark mark;
        mark.shape = Shape::Cell;
        mark.x = static_cast<double>(column);
        mark.y = static_cast<double>(figure.rows.size());
        const QString sign = finding.row->direction
                                 ? (*finding.row->direction == PredictorDirection::Positive   ? QStringLiteral("+")
                                    : *finding.row->direction == PredictorDirection::Negative ? QStringLiteral("−")
                                                                                              : QStringLiteral("∅"))
                                 : QStringLiteral("?");
        mark.text = sign + QLatin1Char('\n') + studyName(study).section(QStringLiteral(" ("), 0, 0);
        mark.dotted = !finding.read;
        mark.target = row.target;
        mark.tableRow = static_cast<int>(figure.table.rows.size());
        const QString p = printedP(finding.row->p, finding.row->pBelow);
        QStringList lines{row.tip, MechanismText::tr("%1: %2").arg(studyName(study), columns[column].second)};
        if (!p.isEmpty()) lines << p;
        lines << trd::sourceWords(study, finding.row->source);
        mark.tip = lines.join(QLatin1Char('\n'));
        figure.rows.push_back(row);
        figure.marks.push_back(mark);
        figure.table.rows.push_back(
            {textCell(finding.row->factor, row.target),
             textCell(finding.row->predicts),
             {columns[column].second,
              finding.row->direction ? QVariant(toWord(*finding.row->direction)) : QVariant(),
              {}},
             p.isEmpty() ? emptyCell() : TableCell{p, finding.row->p ? QVariant(*finding.row->p) : QVariant(), {}},
             {studyName(study), study.id, {}},
             textCell(finding.arm ? finding.arm->label : QString()),
             textCell(trd::sourceWords(study, finding.row->source))});
    }
    figure.sources = citations(behind);
    const QSet<const Study*> studies(behind.begin(), behind.end());
    figure.subtitle = MechanismText::tr("%1 from %2, each with what it predicted.")
                          .arg(MechanismText::tr("%n factor(s)", nullptr, static_cast<int>(findings.size())),
                               MechanismText::tr("%n study(ies)", nullptr, static_cast<int>(studies.size())));
    if (!findings.empty())
        figure.finding =
            MechanismText::tr("%1 made the outcome named more likely, %2 less likely; for %3 no association was found.")
                .arg(counts[0])
                .arg(counts[1])
                .arg(counts[2]);
    figure.caution = MechanismText::tr("A factor that predicts how people fare does not tell which treatment suits "
                                       "whom; most were sought after the fact.");
    figure.note = withLanguage(MechanismText::tr(
        "“More likely” is of the outcome named under the factor: it may be a good one or a bad one."));
    figure.empty = MechanismText::tr(
        "No study of this selection reports a predictor. Take all studies, or remove a filter above.");
    return figure;
}

} // namespace trd
