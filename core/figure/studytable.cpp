// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/studytable.h"

#include "figure/format.h"
#include "figure/words.h"
#include "query/selection.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace trd {

namespace {

class StudyTableText {
    Q_DECLARE_TR_FUNCTIONS(StudyTable)
};

TableCell cell(const QString& text, const QString& value) {
    return {text, value.isEmpty() ? QVariant() : QVariant(value), {}};
}

/// A count that is only worth a word where it is not nought.
TableCell flagCell(int count) { return {count > 0 ? countText(count) : QString(), count, {}}; }

/// Calls VISIT with the source of every row of figures.
template <class Visit> void eachRowSource(const Study& study, Visit visit) {
    const auto rows = [&](const auto& list) {
        for (const auto& row : list) visit(row.source);
    };
    rows(study.outcomes);
    rows(study.contrasts);
    rows(study.onset);
    rows(study.safety);
    rows(study.biomarkers);
    rows(study.predictors);
}

struct Reading {
    std::map<SourceKind, int> kinds; ///< figures by the kind of their source
    int secondary = 0, notRead = 0;
};

Reading readingOf(const Study& study) {
    Reading reading;
    eachRowSource(study, [&](const QString& id) {
        const Source* source = study.source(id);
        if (!source || !source->read) ++reading.notRead;
        if (!source || !source->kind) return;
        ++reading.kinds[*source->kind];
        if (*source->kind == SourceKind::Secondary) ++reading.secondary;
    });
    return reading;
}

/// "Murrough 2013, repeated infusions": where another study of the library has the same name, with the words that its
/// id has after the year.
class StudyNames {
public:
    explicit StudyNames(const Evidence& evidence) {
        for (const Study& study : evidence.studies) ++m_bearers[studyName(study)];
    }
    [[nodiscard]] QString of(const Study& study) const {
        const QString name = studyName(study);
        const QString words = study.id.section(QStringLiteral("-%1-").arg(study.citation.year), 1);
        if (words.isEmpty() || m_bearers.value(name) < 2) return name;
        return StudyTableText::tr("%1, %2").arg(name, QString(words).replace(QLatin1Char('-'), QLatin1Char(' ')));
    }

private:
    QHash<QString, int> m_bearers;
};

/// The words that repeat from row to row, looked up once: over thousands of studies translation is what costs.
struct Wording {
    std::map<Strategy, TableCell> strategies;
    std::map<DesignType, TableCell> designs;
    std::map<Blinding, TableCell> blindings;
    std::map<Resistance, TableCell> resistances;
    std::map<SourceKind, QString> kinds;
    QString review, beyond, several, etAl;
};

Wording wordingOfNow() {
    Wording wording;
    for (const auto& [strategy, word] : Words<Strategy>::table) {
        TableCell& made = wording.strategies[strategy] = cell(wordFor(strategy), toWord(strategy));
        made.hue = hueOf(strategy);
    }
    for (const auto& [blinding, word] : Words<Blinding>::table)
        wording.blindings[blinding] = cell(wordFor(blinding), toWord(blinding));
    for (const auto& [type, word] : Words<DesignType>::table) wording.designs[type] = cell(wordFor(type), toWord(type));
    for (const auto& [resistance, word] : Words<Resistance>::table)
        wording.resistances[resistance] = cell(wordFor(resistance), toWord(resistance));
    for (const auto& [kind, word] : Words<SourceKind>::table) wording.kinds[kind] = wordFor(kind);
    wording.review = StudyTableText::tr("review");
    wording.beyond = StudyTableText::tr("beside it");
    wording.several = StudyTableText::tr("%1 %2");
    wording.etAl = StudyTableText::tr("%1 et al");
    return wording;
}

TableCell readingCell(const Wording& wording, const Reading& reading) {
    QStringList texts, words;
    for (const auto& [kind, count] : reading.kinds) {
        const QString& name = wording.kinds.at(kind);
        texts << (reading.kinds.size() > 1 ? wording.several.arg(name, countText(count)) : name);
        words << toWord(kind);
    }
    if (reading.notRead > 0) texts << StudyTableText::tr("%n not read", nullptr, reading.notRead);
    return cell(texts.join(QStringLiteral(", ")), words.join(QLatin1Char(';')));
}

TableCell treatmentCell(const Evidence& evidence, const Study& study) {
    QStringList names, ids;
    for (const Arm& arm : study.arms) {
        if (arm.role == ArmRole::Control || ids.contains(arm.treatment)) continue;
        ids << arm.treatment;
        names << treatmentName(evidence, arm.treatment);
    }
    return cell(names.join(QStringLiteral(" · ")), ids.join(QLatin1Char(';')));
}

std::vector<TableCell> rowOf(const Evidence& evidence, const Wording& wording, const StudyNames& names,
                             const Study& study) {
    const Reading reading = readingOf(study);
    const QString authors = study.citation.authors.join(QStringLiteral(", "));
    const auto& blinding = study.design.blinding;
    const auto& resistance = study.population.resistance;
    const QString& set = study.selection.set;
    return {{names.of(study), study.id, studyTarget(study.id)},
            {study.citation.moreAuthors.value_or(false) ? wording.etAl.arg(authors) : authors, authors, {}},
            {QString::number(study.citation.year), study.citation.year, {}}, // a year takes no thousands separator
            textCell(study.acronym),
            textCell(study.citation.title),
            wording.strategies.at(study.strategy),
            treatmentCell(evidence, study),
            wording.designs.at(study.design.type),
            blinding ? wording.blindings.at(*blinding) : emptyCell(),
            textCell(study.population.diagnosis),
            resistance ? wording.resistances.at(*resistance) : emptyCell(),
            study.population.n ? numberCell(*study.population.n) : emptyCell(),
            study.followUpDays ? numberCell(*study.followUpDays, printedNumber(*study.followUpDays)) : emptyCell(),
            numberCell(static_cast<int>(study.rowCount())),
            set == QLatin1String("review")   ? cell(wording.review, set)
            : set == QLatin1String("beyond") ? cell(wording.beyond, set)
                                             : textCell(set),
            readingCell(wording, reading),
            flagCell(reading.secondary),
            flagCell(reading.notRead)};
}

} // namespace

Table studyTable(const Evidence& evidence, const std::vector<const Study*>& studies) {
    const auto column = [](const char* key, const QString& title, bool number = false) {
        return TableColumn{QString::fromLatin1(key), title, number};
    };
    Table table;
    table.columns = {column("id", StudyTableText::tr("Study")),
                     column("authors", StudyTableText::tr("Authors")),
                     column("year", StudyTableText::tr("Year"), true),
                     column("acronym", StudyTableText::tr("Acronym")),
                     column("title", StudyTableText::tr("Title")),
                     column("strategy", StudyTableText::tr("Strategy")),
                     column("treatments", StudyTableText::tr("Treatments")),
                     column("design", StudyTableText::tr("Design")),
                     column("blinding", StudyTableText::tr("Blinding")),
                     column("diagnosis", StudyTableText::tr("Diagnosis")),
                     column("resistance", StudyTableText::tr("Resistance")),
                     column("n", StudyTableText::tr("People"), true),
                     column("follow_up_days", StudyTableText::tr("Days"), true),
                     column("rows", StudyTableText::tr("Figures"), true),
                     column("set", StudyTableText::tr("Set")),
                     column("read_in", StudyTableText::tr("Read in")),
                     column("rows_secondary", StudyTableText::tr("Second-hand"), true),
                     column("rows_not_read", StudyTableText::tr("Not read"), true)};
    const Wording wording = wordingOfNow();
    const StudyNames names(evidence);
    table.rows.reserve(studies.size());
    for (const Study* study : studies) table.rows.push_back(rowOf(evidence, wording, names, *study));
    return table;
}

int columnOf(const Table& table, QLatin1String key) {
    const auto found = std::ranges::find(table.columns, key, &TableColumn::key);
    return found == table.columns.end() ? -1 : static_cast<int>(found - table.columns.begin());
}

} // namespace trd
