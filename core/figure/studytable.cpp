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

TableCell readingCell(const Reading& reading) {
    QStringList texts, words;
    for (const auto& [kind, count] : reading.kinds) {
        texts << (reading.kinds.size() > 1 ? StudyTableText::tr("%1 %2").arg(wordFor(kind), countText(count))
                                           : wordFor(kind));
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

std::vector<TableCell> rowOf(const Evidence& evidence, const Study& study) {
    const Reading reading = readingOf(study);
    QString authors = study.citation.authors.join(QStringLiteral(", "));
    if (study.citation.moreAuthors.value_or(false)) authors = StudyTableText::tr("%1 et al").arg(authors);
    TableCell strategy = cell(wordFor(study.strategy), toWord(study.strategy));
    strategy.hue = hueOf(study.strategy);
    const auto& blinding = study.design.blinding;
    const auto& resistance = study.population.resistance;
    return {{studyName(study), study.id, studyTarget(study.id)},
            {authors, study.citation.authors.join(QStringLiteral("; ")), {}},
            {QString::number(study.citation.year), study.citation.year, {}}, // a year takes no thousands separator
            textCell(study.acronym),
            textCell(study.citation.title),
            strategy,
            treatmentCell(evidence, study),
            cell(blinding ? StudyTableText::tr("%1, %2").arg(wordFor(study.design.type), wordFor(*blinding))
                          : wordFor(study.design.type),
                 toWord(study.design.type)),
            blinding ? cell(wordFor(*blinding), toWord(*blinding)) : emptyCell(),
            textCell(study.population.diagnosis),
            resistance ? cell(wordFor(*resistance), toWord(*resistance)) : emptyCell(),
            study.population.n ? numberCell(*study.population.n) : emptyCell(),
            study.followUpDays ? numberCell(*study.followUpDays, printedNumber(*study.followUpDays)) : emptyCell(),
            numberCell(static_cast<int>(study.rowCount())),
            study.selection.set == QLatin1String("review") ? cell(StudyTableText::tr("review"), study.selection.set)
            : study.selection.set == QLatin1String("beyond")
                ? cell(StudyTableText::tr("beside it"), study.selection.set)
                : textCell(study.selection.set),
            readingCell(reading),
            numberCell(reading.secondary),
            numberCell(reading.notRead)};
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
                     column("rows_secondary", StudyTableText::tr("Figures from secondary pages"), true),
                     column("rows_not_read", StudyTableText::tr("Figures not read"), true)};
    table.rows.reserve(studies.size());
    for (const Study* study : studies) table.rows.push_back(rowOf(evidence, *study));
    return table;
}

int columnOf(const Table& table, QLatin1String key) {
    const auto found = std::ranges::find(table.columns, key, &TableColumn::key);
    return found == table.columns.end() ? -1 : static_cast<int>(found - table.columns.begin());
}

} // namespace trd
