// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/pathwayfigure.h"

#include "figure/optionwords.h"
#include "figure/sourcemark.h"
#include "figure/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace trd {

namespace {

class FigureText {
    Q_DECLARE_TR_FUNCTIONS(PathwayFigure)
};

/// "Document, locator", with the mark that people must see.
QString referenceText(const Reference& source) {
    QString text =
        source.locator.isEmpty() ? source.document : FigureText::tr("%1: %2").arg(source.document, source.locator);
    if (const QString mark = wordFor(markOf(source)); !mark.isEmpty()) text = FigureText::tr("%1 (%2)").arg(text, mark);
    return text;
}

QString stateText(const PathwayEdge& edge, Truth truth) {
    if (!edge.when) return FigureText::tr("may always be walked");
    switch (truth) {
    case Truth::True:
        return FigureText::tr("open for these answers");
    case Truth::Undecided:
        return FigureText::tr("waits for an answer");
    case Truth::False:
        return FigureText::tr("closed for these answers");
    }
    return {};
}

/// "2 with care, 1 depends".
QString countsText(const std::vector<StatusCount>& counts) {
    QStringList parts;
    for (const StatusCount& count : counts) {
        const int others = count.count - count.exclusions;
        if (others > 0) parts << FigureText::tr("%1 %2").arg(others).arg(shortText(count.standing));
        if (count.exclusions > 0)
            parts << FigureText::tr("%1 %2").arg(count.exclusions).arg(shortText(count.standing, true));
    }
    return parts.join(FigureText::tr(", "));
}

QStringList promptsOf(const ProfileForm& form, const ItemSet& items) {
    QStringList prompts;
    for (const QString& id : idsOf(form, items)) prompts << form.item(id)->prompt;
    return prompts;
}

GraphNode nodeOf(const PathwayKnowledge& knowledge, std::size_t at, const GraphBox& box, const Walk& way,
                 const std::vector<Status>& states) {
    const PathwayNode& from = knowledge.graph.nodes[at];
    GraphNode node;
    node.id = from.id;
    node.label = from.label;
    node.target = nodeTarget(from.id);
    node.kind = from.kind;
    node.box = box;
    node.reach = way.nodes[at];
    node.treatments = static_cast<int>(from.treatments.size());
    std::map<Standing, StatusCount> counts;
    QStringList lines;
    bool isOneStrategy = true;
    for (const QString& treatment : from.treatments) {
        const Candidate* candidate = knowledge.candidate(treatment);
        if (!candidate) continue;
        const Status status = states[static_cast<std::size_t>(candidate - knowledge.candidates.data())];
        const bool isPsychedelic = candidate->strategy == Strategy::Psychedelic;
        const Standing standing(status, candidate->assessed);
        StatusCount& counted = counts[standing];
        counted.standing = standing;
        ++counted.count;
        counted.exclusions += status == Status::RuledOut && isPsychedelic;
        QString line = FigureText::tr("%1: %2").arg(candidate->name, statusText(standing, isPsychedelic));
        if (!candidate->assessed) line = FigureText::tr("%1 (no rules of its own)").arg(line);
        lines << line;
        const Hue hue = hueOf(candidate->strategy);
        isOneStrategy = isOneStrategy && (!node.hue || *node.hue == hue);
        node.hue = hue;
    }
    if (!isOneStrategy || node.hue == Hue::Comparator) node.hue.reset();
    for (const auto& [standing, count] : counts) node.statuses.push_back(count);
    node.spoken = node.statuses.empty()
                      ? FigureText::tr("%1, %2: %3.").arg(from.label, kindText(from.kind), reachText(node.reach))
                      : FigureText::tr("%1, %2: %3. Treatments: %4.")
                            .arg(from.label, kindText(from.kind), reachText(node.reach), countsText(node.statuses));
    QStringList tip{from.label, FigureText::tr("%1: %2").arg(kindText(from.kind), reachText(node.reach))};
    if (!from.detail.isEmpty()) tip << from.detail;
    node.tip = (tip + lines).join(QLatin1Char('\n'));
    return node;
}

GraphEdge edgeOf(const PathwayKnowledge& knowledge, std::size_t at, const GraphWay& drawn, const Walk& way,
                 const AnswerVector& answers) {
    const PathwayEdge& from = knowledge.graph.edges[at];
    GraphEdge edge;
    edge.from = from.from;
    edge.to = from.to;
    edge.label = from.label;
    edge.target = edgeTarget(knowledge.graph, at);
    edge.way = drawn;
    edge.truth = way.edges[at];
    edge.reach = way.ways[at];
    edge.advice = from.advice;
    const QString& start = knowledge.graph.nodes[from.from].label;
    const QString& end = knowledge.graph.nodes[from.to].label;
    const QString state = stateText(from, edge.truth);
    edge.spoken = from.advice ? FigureText::tr("%1: from “%2” to “%3”, %4. Clinical advice with a source.")
                                    .arg(from.label, start, end, state)
                              : FigureText::tr("%1: from “%2” to “%3”, %4.").arg(from.label, start, end, state);
    QStringList tip{from.label, FigureText::tr("From “%1” to “%2”: %3").arg(start, end, state)};
    if (edge.truth == Truth::Undecided && from.when)
        for (const QString& prompt : promptsOf(knowledge.form, from.when->openItems(answers)))
            tip << FigureText::tr("Still to ask: %1").arg(prompt);
    if (from.source) tip << FigureText::tr("Source: %1").arg(referenceText(*from.source));
    for (const Reference& source : from.moreSources) tip << FigureText::tr("Source: %1").arg(referenceText(source));
    edge.tip = tip.join(QLatin1Char('\n'));
    return edge;
}

/// Whether a way is walked on danger alone.
bool isDangerWay(const ProfileForm& form, const PathwayEdge& edge) {
    if (!edge.when) return false;
    const QStringList items = idsOf(form, edge.when->items());
    return !items.isEmpty() && std::ranges::all_of(items, isDangerItem);
}

/// While life is at risk, a way that the graph leaves open beside the one for danger is no way for now, and where
/// danger leads no status stands.
void tellDanger(const PathwayKnowledge& knowledge, PathwayFigure& figure) {
    const PathwayGraph& graph = knowledge.graph;
    for (std::size_t at = 0; at < graph.edges.size(); ++at) {
        if (figure.edges[at].truth != Truth::True || !isDangerWay(knowledge.form, graph.edges[at]) ||
            !graph.edges[at].advice)
            continue;
        const QStringList& named = graph.nodes[graph.edges[at].to].treatments;
        const auto isComparator = [&knowledge](const QString& treatment) {
            const Candidate* candidate = knowledge.candidate(treatment);
            return candidate && candidate->comparator;
        };
        // Care in a crisis is no treatment that fits or does not.
        if (std::ranges::all_of(named, isComparator)) figure.nodes[graph.edges[at].to].statuses.clear();
        for (const std::size_t beside : figure.leaving(graph.edges[at].from)) {
            GraphEdge& edge = figure.edges[beside];
            if (graph.edges[beside].when || edge.reach != Reach::Surely) continue;
            edge.reach = Reach::Perhaps;
            const QString words = FigureText::tr("Not while life may be at risk: that comes first.");
            edge.spoken += QLatin1Char(' ') + words;
            edge.tip += QLatin1Char('\n') + words;
        }
    }
}

std::vector<GraphLegendEntry> legend() {
    std::vector<GraphLegendEntry> entries{
        {GraphSample::Open, Status::Fits, FigureText::tr("open way")},
        {GraphSample::Undecided, Status::Fits, FigureText::tr("waits for an answer")},
        {GraphSample::Closed, Status::Fits, FigureText::tr("closed")},
        {GraphSample::Advice, Status::Fits, FigureText::tr("clinical advice, with a source")}};
    for (const Standing standing : listedStandings)
        entries.push_back({GraphSample::Status, standing,
                           standing.status == Status::RuledOut ? FigureText::tr("ruled out, or outside the trials")
                                                               : shortText(standing)});
    return entries;
}

QString profileText(const ProfileForm& form, const Profile& profile) {
    QStringList parts;
    for (const ProfileItem& item : form.items()) {
        const auto answer = profile.answer(item.id);
        if (!answer) continue;
        QString text = toText(*answer);
        if (const auto option = item.optionAt(text)) text = item.options[*option].label;
        parts << FigureText::tr("%1 %2").arg(item.prompt, text);
    }
    return parts.join(QStringLiteral(" · "));
}

void addSources(const PathwayGraph& graph, PathwayFigure& figure) {
    for (const PathwayEdge& edge : graph.edges) {
        if (!edge.advice || !edge.source) continue;
        std::vector<Reference> all{*edge.source};
        all.insert(all.end(), edge.moreSources.begin(), edge.moreSources.end());
        for (const Reference& source : all) {
            const QString mark = wordFor(markOf(source));
            const QString text =
                mark.isEmpty() ? source.document : FigureText::tr("%1 (%2)").arg(source.document, mark);
            if (!figure.sources.contains(text)) figure.sources << text;
        }
    }
}

void addTable(const PathwayGraph& graph, PathwayFigure& figure) {
    figure.table.columns = {
        {QStringLiteral("kind"), FigureText::tr("Kind")},   {QStringLiteral("from"), FigureText::tr("Step")},
        {QStringLiteral("to"), FigureText::tr("Leads to")}, {QStringLiteral("label"), FigureText::tr("When")},
        {QStringLiteral("state"), FigureText::tr("State")}, {QStringLiteral("source"), FigureText::tr("Source")}};
    for (std::size_t at = 0; at < figure.nodes.size(); ++at) {
        const GraphNode& node = figure.nodes[at];
        QString state = reachText(node.reach);
        if (!node.statuses.empty()) state = FigureText::tr("%1; %2").arg(state, countsText(node.statuses));
        figure.table.rows.push_back({textCell(kindText(node.kind), node.target), textCell(node.label), emptyCell(),
                                     emptyCell(), textCell(state), emptyCell()});
        for (const std::size_t leaving : figure.leaving(at)) {
            const GraphEdge& edge = figure.edges[leaving];
            const PathwayEdge& from = graph.edges[leaving];
            figure.table.rows.push_back(
                {textCell(edge.advice ? FigureText::tr("Way, advice") : FigureText::tr("Way"), edge.target),
                 textCell(node.label), textCell(figure.nodes[edge.to].label), textCell(edge.label),
                 textCell(stateText(from, edge.truth)),
                 from.source ? textCell(referenceText(*from.source)) : emptyCell()});
        }
    }
}

} // namespace

QString PathwayFigure::spokenText() const {
    QStringList parts;
    for (const QString& part : {title, subtitle, finding, caution})
        if (!part.isEmpty()) parts << part;
    return parts.join(QLatin1Char(' '));
}

std::optional<std::size_t> PathwayFigure::nodeAt(const QString& target) const {
    const auto found = std::ranges::find(nodes, target, &GraphNode::target);
    if (found == nodes.end()) return {};
    return static_cast<std::size_t>(found - nodes.begin());
}

std::optional<std::size_t> PathwayFigure::edgeAt(const QString& target) const {
    const auto found = std::ranges::find(edges, target, &GraphEdge::target);
    if (found == edges.end()) return {};
    return static_cast<std::size_t>(found - edges.begin());
}

std::vector<std::size_t> PathwayFigure::leaving(std::size_t node) const {
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < edges.size(); ++at)
        if (edges[at].from == node) found.push_back(at);
    return found;
}

std::vector<std::size_t> PathwayFigure::entering(std::size_t node) const {
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < edges.size(); ++at)
        if (edges[at].to == node) found.push_back(at);
    return found;
}

bool isSameDrawing(const PathwayFigure& one, const PathwayFigure& other) {
    const auto isSameBox = [](const GraphNode& a, const GraphNode& b) {
        return a.id == b.id && a.box.x == b.box.x && a.box.y == b.box.y && a.box.lines == b.box.lines;
    };
    const auto isSameWay = [](const GraphEdge& a, const GraphEdge& b) {
        return a.target == b.target && a.way.points == b.way.points;
    };
    return std::ranges::equal(one.nodes, other.nodes, isSameBox) &&
           std::ranges::equal(one.edges, other.edges, isSameWay);
}

PathwayFigure pathwayFigure(const PathwayKnowledge& knowledge, const PathwayLayout& layout, const Profile& profile) {
    const PathwayGraph& graph = knowledge.graph;
    const AnswerVector answers = layOut(knowledge.form, profile);
    const Walk way = walk(graph, answers);
    const std::vector<Status> states = statuses(knowledge, answers);
    PathwayFigure figure;
    figure.id = QStringLiteral("pathway");
    figure.width = layout.width;
    figure.height = layout.height;
    figure.start = graph.start;
    for (std::size_t at = 0; at < graph.nodes.size(); ++at)
        figure.nodes.push_back(nodeOf(knowledge, at, layout.nodes[at], way, states));
    for (std::size_t at = 0; at < graph.edges.size(); ++at) {
        figure.edges.push_back(edgeOf(knowledge, at, layout.ways[at], way, answers));
        if (layout.ways[at].words == WayWords::Node) figure.nodes[graph.edges[at].to].inner = at;
    }

    figure.title = FigureText::tr("Where does this person stand, and which ways are open?");
    const auto answered = static_cast<int>(profile.answers().size());
    figure.subtitle =
        FigureText::tr("%n of %1 questions answered", nullptr, answered).arg(knowledge.form.items().size());
    const auto reached = [&way](Reach reach) { return static_cast<int>(std::ranges::count(way.nodes, reach)); };
    figure.finding =
        FigureText::tr("Of %1 steps, %2, %3 and %4.")
            .arg(QString::number(graph.nodes.size()), FigureText::tr("%n is/are open", nullptr, reached(Reach::Surely)),
                 FigureText::tr("%n wait(s) for an answer", nullptr, reached(Reach::Perhaps)),
                 FigureText::tr("%n is/are closed", nullptr, reached(Reach::Not)));
    figure.caution = FigureText::tr("For teaching and for looking up the published evidence; it decides nothing, and "
                                    "is not for emergencies. No treatment is "
                                    "ranked, and silence is not fitness.");
    if (isCrisis(profile)) {
        figure.caution = crisisWords() + QLatin1Char(' ') + figure.caution;
        tellDanger(knowledge, figure);
    }
    if (!layout.prepared)
        figure.note = FigureText::tr(
            "Drawn in a plain layout: this library's pathway is another than the one that the drawing was made for.");
    figure.profile = profileText(knowledge.form, profile);
    figure.legend = legend();
    addSources(graph, figure);
    addTable(graph, figure);
    return figure;
}

QString nodeTarget(const QString& id) { return QStringLiteral("node:") + id; }

QString edgeTarget(const PathwayGraph& graph, std::size_t edge) {
    const PathwayEdge& meant = graph.edges[edge];
    int number = 1;
    for (std::size_t at = 0; at < edge; ++at)
        if (graph.edges[at].from == meant.from && graph.edges[at].to == meant.to) ++number;
    return QStringLiteral("edge:%1>%2#%3").arg(graph.nodes[meant.from].id, graph.nodes[meant.to].id).arg(number);
}

QString shortText(Standing standing, bool isTrialExclusion) {
    switch (standing.status) {
    case Status::RuledOut:
        return isTrialExclusion ? FigureText::tr("outside the trials") : FigureText::tr("ruled out");
    case Status::NotApplicable:
        return FigureText::tr("not applicable");
    case Status::Prerequisite:
        return FigureText::tr("arrange first");
    case Status::Depends:
        return FigureText::tr("depends");
    case Status::Care:
        return FigureText::tr("with care");
    case Status::Fits:
        return standing.assessed ? FigureText::tr("nothing against") : FigureText::tr("not assessed");
    }
    return {};
}

QString reachText(Reach reach) {
    switch (reach) {
    case Reach::Surely:
        return FigureText::tr("open");
    case Reach::Perhaps:
        return FigureText::tr("waits for an answer");
    case Reach::Not:
        return FigureText::tr("closed for these answers");
    }
    return {};
}

QString kindText(NodeKind kind) {
    switch (kind) {
    case NodeKind::Start:
        return FigureText::tr("start");
    case NodeKind::Assessment:
        return FigureText::tr("assessment");
    case NodeKind::Option:
        return FigureText::tr("treatment");
    case NodeKind::Decision:
        return FigureText::tr("decision");
    case NodeKind::Monitoring:
        return FigureText::tr("monitoring");
    case NodeKind::Outcome:
        return FigureText::tr("outcome");
    }
    return {};
}

} // namespace trd
