// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/reader.h"

namespace trd {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Puts in what is there: an absent value leaves its key out, as the evidence files do.
class ObjectWriter {
public:
    ObjectWriter& put(QLatin1StringView key, const QString& text) {
        if (!text.isNull()) m_object.insert(key, text);
        return *this;
    }
    ObjectWriter& put(QLatin1StringView key, const QStringList& texts) {
        if (!texts.isEmpty()) m_object.insert(key, QJsonArray::fromStringList(texts));
        return *this;
    }
    ObjectWriter& put(QLatin1StringView key, const std::optional<TimePoint>& at) {
        if (at) m_object.insert(key, QJsonObject{{u"value"_s, at->value}, {u"unit"_s, toWord(at->unit)}});
        return *this;
    }
    template <class Value> ObjectWriter& put(QLatin1StringView key, const std::optional<Value>& value) {
        if (!value) return *this;
        if constexpr (std::is_enum_v<Value>)
            m_object.insert(key, toWord(*value));
        else
            m_object.insert(key, *value);
        return *this;
    }
    ObjectWriter& put(QLatin1StringView key, const QJsonValue& value) {
        m_object.insert(key, value);
        return *this;
    }
    template <class Row>
    ObjectWriter& putAll(QLatin1StringView key, const std::vector<Row>& rows, QJsonObject (*write)(const Row&)) {
        QJsonArray list;
        for (const Row& row : rows) list.append(write(row));
        m_object.insert(key, list);
        return *this;
    }
    template <class Row>
    ObjectWriter& put(QLatin1StringView key, const std::vector<Row>& rows, QJsonObject (*write)(const Row&)) {
        return rows.empty() ? *this : putAll(key, rows, write);
    }
    operator QJsonObject() const { return m_object; }

private:
    QJsonObject m_object;
};

QJsonObject citation(const Citation& from) {
    return ObjectWriter()
        .put("authors"_L1, from.authors)
        .put("more_authors"_L1, from.moreAuthors)
        .put("year"_L1, QJsonValue(from.year))
        .put("title"_L1, from.title)
        .put("journal"_L1, from.journal)
        .put("doi"_L1, from.doi)
        .put("pmid"_L1, from.pmid);
}

QJsonObject design(const Design& from) {
    return ObjectWriter()
        .put("type"_L1, toWord(from.type))
        .put("blinding"_L1, from.blinding)
        .put("crossover"_L1, from.crossover)
        .put("clock"_L1, from.maintenanceClock ? u"maintenance"_s : QString())
        .put("phase"_L1, from.phase)
        .put("country"_L1, from.country);
}

QJsonObject population(const Population& from) {
    return ObjectWriter()
        .put("diagnosis"_L1, from.diagnosis)
        .put("resistance"_L1, from.resistance)
        .put("trd_definition"_L1, from.trdDefinition)
        .put("min_failed_trials"_L1, from.minFailedTrials)
        .put("age_min"_L1, from.ageMin)
        .put("age_max"_L1, from.ageMax)
        .put("n"_L1, from.n)
        .put("setting"_L1, from.setting);
}

QJsonObject arm(const Arm& from) {
    return ObjectWriter()
        .put("id"_L1, from.id)
        .put("treatment"_L1, from.treatment)
        .put("label"_L1, from.label)
        .put("role"_L1, toWord(from.role))
        .put("dose"_L1, from.dose)
        .put("schedule"_L1, from.schedule)
        .put("route"_L1, from.route)
        .put("n"_L1, from.n)
        .put("part_of"_L1, from.partOf)
        .put("stage"_L1, from.stage);
}

QJsonObject outcome(const OutcomeRow& from) {
    return ObjectWriter()
        .put("arm"_L1, from.arm)
        .put("kind"_L1, toWord(from.kind))
        .put("scale"_L1, from.scale)
        .put("definition"_L1, from.definition)
        .put("at"_L1, from.at)
        .put("n"_L1, from.n)
        .put("events"_L1, from.events)
        .put("percent"_L1, from.percent)
        .put("mean"_L1, from.mean)
        .put("sd"_L1, from.sd)
        .put("se"_L1, from.se)
        .put("lower"_L1, from.lower)
        .put("upper"_L1, from.upper)
        .put("level"_L1, from.level)
        .put("source"_L1, from.source);
}

QJsonObject contrast(const ContrastRow& from) {
    return ObjectWriter()
        .put("arm"_L1, from.arm)
        .put("versus"_L1, from.versus)
        .put("measure"_L1, toWord(from.measure))
        .put("outcome"_L1, from.outcome)
        .put("scale"_L1, from.scale)
        .put("definition"_L1, from.definition)
        .put("at"_L1, from.at)
        .put("estimate"_L1, from.estimate)
        .put("se"_L1, from.se)
        .put("lower"_L1, from.lower)
        .put("upper"_L1, from.upper)
        .put("level"_L1, from.level)
        .put("p"_L1, from.p)
        .put("p_below"_L1, from.pBelow)
        .put("favours"_L1, from.favours)
        .put("source"_L1, from.source);
}

QJsonObject onset(const OnsetRow& from) {
    return ObjectWriter()
        .put("arm"_L1, from.arm)
        .put("event"_L1, toWord(from.event))
        .put("versus"_L1, from.versus)
        .put("scale"_L1, from.scale)
        .put("at"_L1, from.at)
        .put("lower"_L1, from.lower)
        .put("upper"_L1, from.upper)
        .put("p"_L1, from.p)
        .put("p_below"_L1, from.pBelow)
        .put("source"_L1, from.source);
}

QJsonObject safety(const SafetyRow& from) {
    return ObjectWriter()
        .put("arm"_L1, from.arm)
        .put("event"_L1, from.event)
        .put("at"_L1, from.at)
        .put("n"_L1, from.n)
        .put("events"_L1, from.events)
        .put("percent"_L1, from.percent)
        .put("mean"_L1, from.mean)
        .put("sd"_L1, from.sd)
        .put("unit"_L1, from.unit)
        .put("source"_L1, from.source);
}

QJsonObject biomarker(const BiomarkerRow& from) {
    return ObjectWriter()
        .put("arm"_L1, from.arm)
        .put("marker"_L1, from.marker)
        .put("matrix"_L1, from.matrix)
        .put("direction"_L1, from.direction)
        .put("associated_with_response"_L1, from.associatedWithResponse)
        .put("versus"_L1, from.versus)
        .put("at"_L1, from.at)
        .put("p"_L1, from.p)
        .put("p_below"_L1, from.pBelow)
        .put("note"_L1, from.note)
        .put("source"_L1, from.source);
}

QJsonObject predictor(const PredictorRow& from) {
    return ObjectWriter()
        .put("factor"_L1, from.factor)
        .put("predicts"_L1, from.predicts)
        .put("direction"_L1, from.direction)
        .put("arm"_L1, from.arm)
        .put("p"_L1, from.p)
        .put("p_below"_L1, from.pBelow)
        .put("source"_L1, from.source);
}

QJsonObject source(const Source& from) {
    return ObjectWriter()
        .put("id"_L1, from.id)
        .put("kind"_L1, from.kind)
        .put("url"_L1, from.url)
        .put("locator"_L1, from.locator)
        .put("read"_L1, QJsonValue(from.read));
}

QJsonObject selection(const SetMembership& from) {
    return ObjectWriter()
        .put("set"_L1, from.set)
        .put("review_query"_L1, from.reviewQuery)
        .put("basis"_L1, from.basis)
        .put("cited_by_review"_L1, from.citedByReview);
}

} // namespace

QJsonObject toJson(const Study& study) {
    return ObjectWriter()
        .put("id"_L1, study.id)
        .put("citation"_L1, QJsonValue(citation(study.citation)))
        .put("acronym"_L1, study.acronym)
        .put("registry"_L1, study.registry)
        .put("strategy"_L1, toWord(study.strategy))
        .put("design"_L1, QJsonValue(design(study.design)))
        .put("population"_L1, QJsonValue(population(study.population)))
        .put("follow_up_days"_L1, study.followUpDays)
        .put("overlaps"_L1, study.overlaps)
        .putAll("arms"_L1, study.arms, arm)
        .put("outcomes"_L1, study.outcomes, outcome)
        .put("contrasts"_L1, study.contrasts, contrast)
        .put("onset"_L1, study.onset, onset)
        .put("safety"_L1, study.safety, safety)
        .put("biomarkers"_L1, study.biomarkers, biomarker)
        .put("predictors"_L1, study.predictors, predictor)
        .putAll("sources"_L1, study.sources, source)
        .put("selection"_L1, QJsonValue(selection(study.selection)))
        .put("note"_L1, study.note);
}

} // namespace trd
