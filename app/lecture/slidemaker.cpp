// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lecture/slidemaker.h"

#include "figure/format.h"
#include "figure/words.h"
#include "lecture/cards.h"
#include "pathway/knowledge.h"
#include "pathway/profile.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace trd {

namespace {

class SlideText {
    Q_DECLARE_TR_FUNCTIONS(Slide)
};

const QString& exampleFolder() {
    static const QString folder = QStringLiteral(":/profiles/");
    return folder;
}

} // namespace

struct SlideMaker::Pathway {
    Result<PathwayKnowledge, Faults> knowledge;
};

SlideMaker::SlideMaker(const Evidence& evidence) : m_evidence(evidence) {}
SlideMaker::~SlideMaker() = default;

const SlideMaker::Pathway& SlideMaker::pathway() const {
    if (!m_pathway) m_pathway = std::make_unique<const Pathway>(Pathway{readPathwayKnowledge(m_evidence)});
    return *m_pathway;
}

std::vector<std::pair<QString, QString>> SlideMaker::examples() const {
    std::vector<std::pair<QString, QString>> list;
    const auto& knowledge = pathway().knowledge;
    if (!knowledge) return list;
    for (const QString& file : QDir(exampleFolder()).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        if (const auto profile = readProfileFile(exampleFolder() + file, knowledge->form))
            list.emplace_back(file.chopped(5), profile->title);
    return list;
}

void SlideMaker::addPathway(const Slide& slide, SlideContent& content) const {
    const auto& knowledge = pathway().knowledge;
    if (!knowledge) {
        for (const Fault& fault : knowledge.error()) content.remarks << fault.sentence();
        return;
    }
    ProfileFile profile;
    if (const QString example = slide.request.option("example"); !example.isEmpty()) {
        const QString file = exampleFolder() + example + QStringLiteral(".json");
        // A name is a name: a deck leads to no other file.
        if (example.contains(QLatin1Char('/')) || !QFile::exists(file)) {
            QStringList names;
            for (const auto& [name, title] : examples()) names << name;
            content.remarks << SlideText::tr("The slide names the worked example “%1”, expected one of %2.")
                                   .arg(example, names.join(QStringLiteral(", ")));
            return;
        }
        auto read = readProfileFile(file, knowledge->form);
        if (!read) {
            for (const Fault& fault : read.error()) content.remarks << fault.sentence();
            return;
        }
        profile = std::move(*read);
    }
    PathwayFigure figure = pathwayFigure(*knowledge, pathwayLayout(knowledge->graph), profile.profile);
    content.title = profile.title.isEmpty() ? figure.title : profile.title;
    content.subtitle = profile.teaches.isEmpty() ? figure.subtitle : profile.teaches;
    if (!slide.points.empty()) {
        QStringList sentences;
        for (const SlidePoint& point : slide.points) sentences << printableText(point.text);
        content.subtitle = sentences.join(QLatin1Char(' '));
    }
    // How many steps are open tells a hall nothing of an invented person; that it is invented must be told, lest a
    // warning be taken for one about somebody here.
    const bool isExample = !profile.title.isEmpty();
    if (!isExample) content.finding = figure.finding;
    content.caution = isExample ? SlideText::tr("An invented example. %1").arg(figure.caution) : figure.caution;
    const Walk way = walk(knowledge->graph, layOut(knowledge->form, profile.profile));
    const std::vector<WalkStep> steps = walkingOrder(knowledge->graph, way);
    const auto haltAt = [&](std::size_t node) {
        PathwayHalt halt{node, {}};
        const auto step = std::ranges::find(steps, node, &WalkStep::node);
        if (step == steps.end()) return halt;
        for (std::optional<std::size_t> from = step->from; from; from = steps[*from].from)
            halt.before.insert(halt.before.begin(), steps[*from].node);
        return halt;
    };
    // A profile's way is told as far as it surely leads, unless the slide names its halts.
    const QStringList nodes = slide.request.options.value(QStringLiteral("node"));
    for (const QString& id : nodes) {
        if (const auto node = figure.nodeAt(nodeTarget(id)))
            content.halts.push_back(haltAt(*node));
        else
            content.remarks << SlideText::tr("The slide names the step “%1”; the pathway has none.").arg(id);
    }
    if (nodes.isEmpty())
        for (const WalkStep& step : steps)
            if (way.nodes[step.node] == Reach::Surely) content.halts.push_back(haltAt(step.node));
    content.pathway = std::move(figure);
}

void SlideMaker::addCard(const Slide& slide, SlideContent& content) const {
    auto card = cardOf(m_evidence, slide.request);
    if (!card) return;
    content.title = card->title;
    content.subtitle = card->subtitle;
    content.caution = card->caution;
    content.basis = sourceLanguageWords(); // a card's sentences are those of its sources
    content.points = std::move(card->lines);
}

SlideContent SlideMaker::content(const Slide& slide) const {
    SlideContent content;
    content.build = slide.build;
    SlideRemarks remarks;
    if (slide.isFigure()) {
        auto figure = buildFigure(m_evidence, slide.request);
        remarks = remarksOn(m_evidence, slide, figure);
        if (figure) {
            content.title = figure->title;
            content.subtitle = figure->subtitle;
            content.finding = figure->finding;
            content.caution = figure->caution;
            content.basis = figure->selection;
            content.finePrint = figure->method;
            content.figure = std::move(*figure);
        }
    } else {
        remarks = remarksOn(m_evidence, slide);
    }
    content.remarks = remarks.faults + remarks.changes;
    if (slide.request.kind == pathwaySlide) addPathway(slide, content);
    if (slide.isCard()) addCard(slide, content);
    for (const SlidePoint& point : slide.request.kind == textSlide ? slide.points : std::vector<SlidePoint>()) {
        QStringList names;
        for (const QString& id : point.studies)
            if (const Study* study = m_evidence.study(id)) names << studyName(*study);
        content.points.push_back({printableText(point.text), names.join(QStringLiteral("; "))});
    }
    if (!slide.title.isEmpty()) {
        // The question that the figure asks stays on the slide when its maker gives it another heading.
        if ((content.figure || slide.isCard()) && content.title != slide.title) content.subtitle = content.title;
        content.title = printableText(slide.title);
    }
    return content;
}

SlideContent SlideMaker::content(const Deck& deck, const Slide& slide) const {
    SlideContent content = this->content(slide);
    if (slide.request.kind == textSlide && slide.points.empty() && slide.title == deck.title)
        content.subtitle = printableText(deck.about);
    return content;
}

} // namespace trd
