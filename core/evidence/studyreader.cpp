// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/studyreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace trd::evidence {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Bounds percentage{0.0, 100.0};
constexpr Bounds probability{0.0, 1.0};
constexpr Bounds confidenceLevel{0.0, 100.0, false};
constexpr Bounds pointsOfDifference{-100.0, 100.0};
/// FORMAT.md: how far a printed percent may lie from events/n, in percentage points.
constexpr double roundingAllowed = 0.61;
constexpr int largestCount = std::numeric_limits<int>::max();

QString numberText(double value) { return describe(QJsonValue(value)); }

Bounds boundsOf(std::optional<Measure> measure) {
    if (!measure) return {};
    switch (*measure) {
    case Measure::OddsRatio:
    case Measure::RiskRatio:
    case Measure::HazardRatio:
        return notNegative;
    case Measure::RiskDifference:
        return pointsOfDifference;
    case Measure::MeanDifference:
    case Measure::StandardisedMeanDifference:
        break;
    }
    return {};
}

class StudyReader {
public:
    StudyReader(const std::optional<QSet<QString>>& treatments, FaultLog& log) : m_treatments(treatments), m_log(log) {}

    Study read(ObjectReader& root, const QString& stem) {
        Study study;
        study.id = root.text("id"_L1, Need::Required);
        if (!study.id.isNull() && study.id != stem)
            m_log.add(u"id"_s, found(study.id),
                      QCoreApplication::translate("Evidence", "expected the file's name, %1").arg(describe(stem)));
        study.citation = citation(root);
        study.acronym = root.text("acronym"_L1);
        study.registry = root.texts("registry"_L1);
        study.strategy = strategy(root);
        study.design = design(root);
        study.population = population(root);
        study.followUpDays = root.number("follow_up_days"_L1, notNegative);
        study.overlaps = overlaps(root, stem);
        // Rows refer to arms and sources: these are read first.
        each(root, "arms"_L1, Need::Required, [&](ObjectReader& row) { study.arms.push_back(arm(row)); });
        each(root, "sources"_L1, Need::Required, [&](ObjectReader& row) { study.sources.push_back(source(row)); });
        checkParts(study.arms);
        each(root, "outcomes"_L1, Need::Optional, [&](ObjectReader& row) { study.outcomes.push_back(outcome(row)); });
        each(root, "contrasts"_L1, Need::Optional,
             [&](ObjectReader& row) { study.contrasts.push_back(contrast(row)); });
        each(root, "onset"_L1, Need::Optional, [&](ObjectReader& row) { study.onset.push_back(onset(row)); });
        each(root, "safety"_L1, Need::Optional, [&](ObjectReader& row) { study.safety.push_back(safety(row)); });
        each(root, "biomarkers"_L1, Need::Optional,
             [&](ObjectReader& row) { study.biomarkers.push_back(biomarker(row)); });
        each(root, "predictors"_L1, Need::Optional,
             [&](ObjectReader& row) { study.predictors.push_back(predictor(row)); });
        study.selection = selection(root);
        study.note = root.text("note"_L1);
        root.refuseOtherKeys();
        return study;
    }

private:
    template <class Read> void each(ObjectReader& root, QLatin1StringView key, Need need, const Read& read) {
        const QJsonArray rows = root.list(key, need);
        for (qsizetype at = 0; at < rows.size(); ++at) {
            ObjectReader row(rows.at(at), placeOf(root.placeOf(key), at), m_log);
            if (!row.isObject()) continue;
            read(row);
            row.refuseOtherKeys();
        }
    }

    /// A part of the study that is an object of its own. Absent, it is one fault, not one for each of its keys.
    template <class Part, class Read> Part part(ObjectReader& root, QLatin1StringView key, const Read& read) {
        Part result;
        const QJsonValue value = root.value(key, Need::Required);
        if (value.isUndefined()) return result;
        ObjectReader reader(value, root.placeOf(key), m_log);
        if (!reader.isObject()) return result;
        read(reader, result);
        reader.refuseOtherKeys();
        return result;
    }

    Citation citation(ObjectReader& root) {
        return part<Citation>(root, "citation"_L1, [](ObjectReader& from, Citation& to) {
            to.authors = from.texts("authors"_L1);
            to.moreAuthors = from.flag("more_authors"_L1);
            to.year = from.whole("year"_L1, 1950, 2100, Need::Required).value_or(0);
            to.title = from.text("title"_L1, Need::Required);
            to.journal = from.text("journal"_L1);
            to.doi = from.text("doi"_L1);
            to.pmid = from.text("pmid"_L1);
        });
    }

    Strategy strategy(ObjectReader& root) {
        const QString identifier = root.text("strategy"_L1, Need::Required);
        const std::optional<Strategy> known = fromWord<Strategy>(identifier);
        // Established alternatives are what the strategies are compared with; no study is filed under them.
        if (!identifier.isNull() && (!known || *known == Strategy::EstablishedAlternative))
            m_log.add(u"strategy"_s, found(identifier),
                      expectedOneOf(u"glutamatergic, psychedelic, antipsychotic-augmentation"_s));
        return known.value_or(Strategy::Glutamatergic);
    }

    Design design(ObjectReader& root) {
        return part<Design>(root, "design"_L1, [this](ObjectReader& from, Design& to) {
            to.type = from.word<DesignType>("type"_L1, Need::Required).value_or(DesignType::Randomised);
            to.blinding = from.word<Blinding>("blinding"_L1);
            to.crossover = from.flag("crossover"_L1);
            const QString clock = from.text("clock"_L1);
            to.maintenanceClock = clock == "maintenance"_L1;
            if (!clock.isNull() && !to.maintenanceClock)
                m_log.add(from.placeOf("clock"_L1), found(clock),
                          QCoreApplication::translate("Evidence", "expected %1 or no such key").arg(u"maintenance"_s));
            to.phase = from.text("phase"_L1);
            to.country = from.text("country"_L1);
        });
    }

    Population population(ObjectReader& root) {
        return part<Population>(root, "population"_L1, [this](ObjectReader& from, Population& to) {
            to.diagnosis = from.text("diagnosis"_L1);
            to.resistance = from.word<Resistance>("resistance"_L1);
            to.trdDefinition = from.text("trd_definition"_L1);
            to.minFailedTrials = from.whole("min_failed_trials"_L1, 0, 100);
            to.ageMin = from.whole("age_min"_L1, 0, 130);
            to.ageMax = from.whole("age_max"_L1, 0, 130);
            if (to.ageMin && to.ageMax && *to.ageMin > *to.ageMax)
                m_log.add(from.placeOf("age_min"_L1), found(*to.ageMin),
                          QCoreApplication::translate("Evidence", "expected at most age_max, %1").arg(*to.ageMax));
            to.n = from.count("n"_L1);
            to.setting = from.text("setting"_L1);
        });
    }

    SetMembership selection(ObjectReader& root) {
        return part<SetMembership>(root, "selection"_L1, [this](ObjectReader& from, SetMembership& to) {
            to.set = from.text("set"_L1, Need::Required);
            if (!to.set.isNull() && to.set != "review"_L1 && to.set != "beyond"_L1)
                m_log.add(from.placeOf("set"_L1), found(to.set), expectedOneOf(u"review, beyond"_s));
            to.reviewQuery = from.flag("review_query"_L1);
            to.basis = from.text("basis"_L1);
            to.citedByReview = from.flag("cited_by_review"_L1);
        });
    }

    QStringList overlaps(ObjectReader& root, const QString& stem) {
        QStringList others = root.texts("overlaps"_L1);
        for (qsizetype at = 0; at < others.size(); ++at)
            if (others.at(at) == stem)
                m_log.add(placeOf(u"overlaps"_s, at), found(others.at(at)),
                          QCoreApplication::translate("Evidence", "expected the id of another study"));
        return others;
    }

    QString newId(ObjectReader& row, QSet<QString>& known) {
        QString id = row.text("id"_L1, Need::Required);
        if (!id.isNull() && known.contains(id))
            m_log.add(row.placeOf("id"_L1), found(id),
                      QCoreApplication::translate("Evidence", "expected an id that stands once"));
        if (!id.isNull()) known.insert(id);
        return id;
    }

    Arm arm(ObjectReader& row) {
        Arm arm;
        arm.id = newId(row, m_arms);
        if (arm.id == allArms || arm.id == versusBaseline)
            m_log.add(
                row.placeOf("id"_L1), found(arm.id),
                QCoreApplication::translate("Evidence", "expected another word: rows use this one for something else"));
        arm.treatment = row.text("treatment"_L1, Need::Required);
        if (!arm.treatment.isNull() && m_treatments && !m_treatments->contains(arm.treatment))
            m_log.add(row.placeOf("treatment"_L1), found(arm.treatment),
                      QCoreApplication::translate("Evidence", "expected a treatment of %1 or %2")
                          .arg(u"treatments.json"_s, u"comparators.json"_s));
        arm.label = row.text("label"_L1, Need::Required);
        arm.role = row.word<ArmRole>("role"_L1, Need::Required).value_or(ArmRole::Experimental);
        arm.dose = row.text("dose"_L1);
        arm.schedule = row.text("schedule"_L1);
        arm.route = row.text("route"_L1);
        arm.n = row.count("n"_L1);
        arm.partOf = row.text("part_of"_L1);
        arm.stage = row.whole("stage"_L1, 1, 100);
        return arm;
    }

    /// Each part_of names another arm, and going from part to whole comes to an end.
    void checkParts(const std::vector<Arm>& arms) {
        const auto wholeOf = [&](const QString& id) {
            const auto at = std::ranges::find(arms, id, &Arm::id);
            return at == arms.end() ? QString() : at->partOf;
        };
        for (std::size_t at = 0; at < arms.size(); ++at) {
            const Arm& arm = arms[at];
            if (arm.partOf.isNull()) continue;
            const QString place = placeOf(u"arms"_s, static_cast<qsizetype>(at)) + u".part_of"_s;
            if (!m_arms.contains(arm.partOf) || arm.partOf == arm.id) {
                m_log.add(place, found(arm.partOf),
                          QCoreApplication::translate("Evidence", "expected the id of another arm"));
                continue;
            }
            QString whole = arm.partOf;
            for (std::size_t steps = 0; steps < arms.size() && !whole.isNull() && whole != arm.id; ++steps)
                whole = wholeOf(whole);
            if (whole == arm.id)
                m_log.add(place, found(arm.partOf),
                          QCoreApplication::translate("Evidence", "expected an arm that is no part of this one"));
        }
    }

    Source source(ObjectReader& row) {
        Source source;
        source.id = newId(row, m_sources);
        source.kind = row.word<SourceKind>("kind"_L1);
        source.url = row.text("url"_L1);
        source.locator = row.text("locator"_L1);
        source.read = row.flag("read"_L1, Need::Required).value_or(false);
        return source;
    }

    QString sourceOf(ObjectReader& row) {
        QString id = row.text("source"_L1, Need::Required);
        if (!id.isNull() && !m_sources.contains(id))
            m_log.add(row.placeOf("source"_L1), found(id),
                      QCoreApplication::translate("Evidence", "expected the id of one of the study's sources"));
        return id;
    }

    /// The id of an arm, or `special` (empty: no other word will do).
    QString armOf(ObjectReader& row, QLatin1StringView key, QLatin1StringView special, Need need) {
        QString id = row.text(key, need);
        if (id.isNull() || m_arms.contains(id) || (!special.isEmpty() && id == special)) return id;
        const QString expected =
            special.isEmpty()
                ? QCoreApplication::translate("Evidence", "expected the id of an arm")
                : QCoreApplication::translate("Evidence", "expected the id of an arm or \"%1\"").arg(special);
        m_log.add(row.placeOf(key), found(id), expected);
        return id;
    }

    QString versusOf(ObjectReader& row, const QString& arm, Need need) {
        QString versus = armOf(row, "versus"_L1, versusBaseline, need);
        if (!versus.isNull() && versus == arm)
            m_log.add(row.placeOf("versus"_L1), found(versus),
                      QCoreApplication::translate("Evidence", "expected another arm than the row's own"));
        return versus;
    }

    std::optional<TimePoint> timeOf(ObjectReader& row) {
        const QJsonValue value = row.value("at"_L1);
        if (value.isUndefined()) return {};
        ObjectReader reader(value, row.placeOf("at"_L1), m_log);
        if (!reader.isObject()) return {};
        const std::optional<double> number = reader.number("value"_L1, notNegative, Need::Required);
        const std::optional<TimeUnit> unit = reader.word<TimeUnit>("unit"_L1, Need::Required);
        reader.refuseOtherKeys();
        if (!number || !unit) return {};
        return TimePoint{*number, *unit};
    }

    template <class Row> void readCounts(ObjectReader& from, Row& row) {
        row.n = from.count("n"_L1);
        row.events = from.count("events"_L1);
        row.percent = from.number("percent"_L1, percentage);
        if (!row.n || !row.events) return;
        if (*row.events > *row.n) {
            m_log.add(from.placeOf("events"_L1), found(*row.events),
                      QCoreApplication::translate("Evidence", "expected at most n, %1").arg(*row.n));
        } else if (row.percent && *row.n > 0) {
            const double exact = 100.0 * *row.events / *row.n;
            if (std::abs(exact - *row.percent) > roundingAllowed)
                m_log.add(from.placeOf("percent"_L1), found(*row.percent),
                          QCoreApplication::translate("Evidence", "expected about %1, that is %2 of %3")
                              .arg(QString::number(exact, 'f', 1))
                              .arg(*row.events)
                              .arg(*row.n));
        }
    }

    template <class Row> void readInterval(ObjectReader& from, Row& row, Bounds bounds) {
        row.lower = from.number("lower"_L1, bounds);
        row.upper = from.number("upper"_L1, bounds);
        if (row.lower && row.upper && *row.lower > *row.upper)
            m_log.add(
                from.placeOf("lower"_L1), found(*row.lower),
                QCoreApplication::translate("Evidence", "expected at most upper, %1").arg(numberText(*row.upper)));
    }

    void checkInside(ObjectReader& row, QLatin1StringView key, std::optional<double> lower,
                     std::optional<double> middle, std::optional<double> upper) {
        if (lower && middle && upper && *lower <= *upper && !(*lower <= *middle && *middle <= *upper))
            m_log.add(row.placeOf(key), found(*middle),
                      QCoreApplication::translate("Evidence", "expected a value within its interval, %1 to %2")
                          .arg(numberText(*lower), numberText(*upper)));
    }

    template <class Row> void readSignificance(ObjectReader& from, Row& row) {
        row.p = from.number("p"_L1, probability);
        row.pBelow = from.number("p_below"_L1, probability);
    }

    OutcomeRow outcome(ObjectReader& from) {
        OutcomeRow row;
        row.arm = armOf(from, "arm"_L1, allArms, Need::Required);
        const std::optional<OutcomeKind> kind = from.word<OutcomeKind>("kind"_L1, Need::Required);
        row.kind = kind.value_or(OutcomeKind::Response);
        row.scale = from.text("scale"_L1);
        row.definition = from.text("definition"_L1);
        row.at = timeOf(from);
        readCounts(from, row);
        row.mean = from.number("mean"_L1);
        row.sd = from.number("sd"_L1, notNegative);
        row.se = from.number("se"_L1, notNegative);
        readInterval(from, row, {});
        row.level = from.number("level"_L1, confidenceLevel);
        checkInside(from, "mean"_L1, row.lower, row.mean, row.upper);
        if (kind && isCount(*kind) && !from.has("events"_L1) && !from.has("percent"_L1))
            m_log.add(
                from.place(), QCoreApplication::translate("Evidence", "found neither events nor percent"),
                QCoreApplication::translate("Evidence", "expected one of them for %1").arg(describe(toWord(*kind))));
        if (kind && !isCount(*kind) && !from.has("mean"_L1))
            m_log.add(from.place(), QCoreApplication::translate("Evidence", "found no mean"),
                      QCoreApplication::translate("Evidence", "expected one for %1").arg(describe(toWord(*kind))));
        row.source = sourceOf(from);
        return row;
    }

    ContrastRow contrast(ObjectReader& from) {
        ContrastRow row;
        row.arm = armOf(from, "arm"_L1, allArms, Need::Required);
        row.versus = versusOf(from, row.arm, Need::Required);
        const std::optional<Measure> measure = from.word<Measure>("measure"_L1, Need::Required);
        row.measure = measure.value_or(Measure::MeanDifference);
        row.outcome = from.text("outcome"_L1, Need::Required);
        row.scale = from.text("scale"_L1);
        row.definition = from.text("definition"_L1);
        row.at = timeOf(from);
        row.estimate = from.number("estimate"_L1, boundsOf(measure));
        row.se = from.number("se"_L1, notNegative);
        readInterval(from, row, boundsOf(measure));
        row.level = from.number("level"_L1, confidenceLevel);
        checkInside(from, "estimate"_L1, row.lower, row.estimate, row.upper);
        readSignificance(from, row);
        row.favours = armOf(from, "favours"_L1, {}, Need::Optional);
        row.source = sourceOf(from);
        return row;
    }

    OnsetRow onset(ObjectReader& from) {
        OnsetRow row;
        row.arm = armOf(from, "arm"_L1, allArms, Need::Required);
        row.event = from.word<OnsetEvent>("event"_L1, Need::Required).value_or(OnsetEvent::FirstSeparation);
        row.versus = versusOf(from, row.arm, Need::Optional);
        row.scale = from.text("scale"_L1);
        row.at = timeOf(from);
        readInterval(from, row, notNegative);
        readSignificance(from, row);
        row.source = sourceOf(from);
        return row;
    }

    SafetyRow safety(ObjectReader& from) {
        SafetyRow row;
        row.arm = armOf(from, "arm"_L1, allArms, Need::Required);
        row.event = from.text("event"_L1, Need::Required);
        row.at = timeOf(from);
        readCounts(from, row);
        row.mean = from.number("mean"_L1);
        row.sd = from.number("sd"_L1, notNegative);
        row.unit = from.text("unit"_L1);
        row.source = sourceOf(from);
        return row;
    }

    BiomarkerRow biomarker(ObjectReader& from) {
        BiomarkerRow row;
        row.arm = armOf(from, "arm"_L1, allArms, Need::Required);
        row.marker = from.text("marker"_L1, Need::Required);
        row.matrix = from.text("matrix"_L1);
        row.direction = from.word<BiomarkerDirection>("direction"_L1);
        row.associatedWithResponse = from.flag("associated_with_response"_L1);
        row.versus = versusOf(from, row.arm, Need::Optional);
        row.at = timeOf(from);
        readSignificance(from, row);
        row.note = from.text("note"_L1);
        row.source = sourceOf(from);
        return row;
    }

    PredictorRow predictor(ObjectReader& from) {
        PredictorRow row;
        row.factor = from.text("factor"_L1, Need::Required);
        row.predicts = from.text("predicts"_L1, Need::Required);
        row.direction = from.word<PredictorDirection>("direction"_L1);
        row.arm = armOf(from, "arm"_L1, allArms, Need::Optional);
        readSignificance(from, row);
        row.source = sourceOf(from);
        return row;
    }

    const std::optional<QSet<QString>>& m_treatments;
    FaultLog& m_log;
    QSet<QString> m_arms, m_sources;
};

} // namespace

std::optional<Study> readStudyFile(const QByteArray& json, const QString& stem,
                                   const std::optional<QSet<QString>>& treatments, FaultLog& log) {
    const std::optional<QJsonValue> document = parse(json, log);
    if (!document) return {};
    ObjectReader root(*document, {}, log);
    if (!root.isObject()) return {};
    return StudyReader(treatments, log).read(root, stem);
}

} // namespace trd::evidence
