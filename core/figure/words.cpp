// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/words.h"

#include "figure/format.h"
#include "figure/sourcemark.h"
#include "query/overview.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QUrl>

#include <cmath>

namespace trd {

namespace {
class WordsText {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

const char* englishFor(LeftOutWhy why) {
    switch (why) {
    case LeftOutWhy::NoTime:
        return QT_TRANSLATE_NOOP("Words", "the source names no time");
    case LeftOutWhy::MaintenanceClock:
        return QT_TRANSLATE_NOOP("Words", "time counts from the start of maintenance");
    case LeftOutWhy::AmongResponders:
        return QT_TRANSLATE_NOOP("Words", "a rate among responders");
    case LeftOutWhy::WholeStudy:
        return QT_TRANSLATE_NOOP("Words", "a figure of the whole study");
    case LeftOutWhy::NoDenominator:
        return QT_TRANSLATE_NOOP("Words", "the row prints no number of people");
    case LeftOutWhy::NotRead:
        return QT_TRANSLATE_NOOP("Words", "not read in its source");
    case LeftOutWhy::PartOfAnother:
        return QT_TRANSLATE_NOOP("Words", "the same people as another arm");
    case LeftOutWhy::Overlap:
        return QT_TRANSLATE_NOOP("Words", "some of the same people as another study");
    case LeftOutWhy::AnotherRow:
        return QT_TRANSLATE_NOOP("Words", "another row of the arm stands for it");
    }
    return "";
}
} // namespace

Hue hueOf(std::optional<Strategy> strategy) {
    if (!strategy) return Hue::Comparator;
    switch (*strategy) {
    case Strategy::Glutamatergic:
        return Hue::Glutamatergic;
    case Strategy::Psychedelic:
        return Hue::Psychedelic;
    case Strategy::AntipsychoticAugmentation:
        return Hue::Antipsychotic;
    case Strategy::EstablishedAlternative:
        return Hue::Alternative;
    }
    return Hue::Comparator;
}

Shape shapeOf(std::optional<Strategy> strategy) { return shapeOf(hueOf(strategy)); }

Shape shapeOf(Hue hue) {
    switch (hue) {
    case Hue::Psychedelic:
        return Shape::Diamond;
    case Hue::Antipsychotic:
        return Shape::Square;
    case Hue::Alternative:
        return Shape::Triangle;
    default:
        return Shape::Circle;
    }
}

QString treatmentName(const Evidence& evidence, const QString& id) {
    const Treatment* treatment = evidence.treatment(id);
    return treatment ? treatment->name : id;
}

QString setName(const Evidence& evidence, const QString& set) {
    const int count = countSet(evidence, set).studies;
    if (set == allStudiesSet) return WordsText::tr("All %n studies", nullptr, count);
    if (set == QLatin1String("review")) return WordsText::tr("Review set (reconstructed), %n studies", nullptr, count);
    return WordsText::tr("Set “%1”, %n studies", nullptr, count).arg(set);
}

QString windowWords(const Window& window) {
    if (!std::isfinite(window.toHours))
        return window.fromHours > 0 ? WordsText::tr("from %1 on").arg(timeText(window.fromHours))
                                    : WordsText::tr("at any time");
    if (window.fromHours > 0)
        return WordsText::tr("from %1 to %2").arg(timeText(window.fromHours), timeText(window.toHours));
    return WordsText::tr("within %1").arg(timeText(window.toHours));
}

QString selectionWords(const Evidence& evidence, const Selection& selection) {
    QStringList parts{setName(evidence, selection.set)};
    QStringList kinds;
    for (const Resistance kind : selection.resistance) kinds << wordFor(kind);
    parts << (kinds.isEmpty() ? WordsText::tr("any kind of resistance") : kinds.join(QStringLiteral(" + ")));
    if (selection.from || selection.to) parts << windowWords(rateWindow(selection));
    QStringList names;
    for (const QString& treatment : selection.treatments) names << treatmentName(evidence, treatment);
    for (const Strategy strategy : selection.strategies) names << wordFor(strategy);
    if (!names.isEmpty()) parts << names.join(QStringLiteral(" + "));
    names.clear();
    for (const DesignType design : selection.designs) names << wordFor(design);
    if (!names.isEmpty()) parts << names.join(QStringLiteral(" + "));
    if (!selection.scales.isEmpty()) parts << selection.scales.join(QStringLiteral(" + "));
    if (selection.randomisedOnly) parts << WordsText::tr("randomised trials only");
    if (selection.readInSource) parts << WordsText::tr("read in their source only");
    if (selection.controls) parts << WordsText::tr("with control arms");
    return parts.join(QStringLiteral(" · "));
}

QString studySelectionWords(const Evidence& evidence, const Selection& selection) {
    Selection anyTime = selection;
    anyTime.from.reset();
    anyTime.to.reset();
    return selectionWords(evidence, anyTime);
}

QString wordFor(LeftOutWhy why) { return WordsText::tr(englishFor(why)); }
QString plainWordFor(LeftOutWhy why) { return QString::fromUtf8(englishFor(why)); }

QString sourceWords(const Study& study, const QString& sourceId) {
    const Source* source = study.source(sourceId);
    return source ? sourceWords(source->kind, source->locator, source->url, source->read)
                  : WordsText::tr("not read in its source");
}

QString sourceWords(std::optional<SourceKind> kind, const QString& locator, const QString& url, bool read) {
    if (!read) return WordsText::tr("not read in its source");
    const QString words = WordsText::tr("read: %1, %2").arg(kind ? wordFor(*kind) : WordsText::tr("source"), locator);
    return markOf(kind, url, read) == SourceMark::Secondary
               ? WordsText::tr("%1; %2").arg(words, wordFor(SourceMark::Secondary))
               : words;
}

QStringList citations(const std::vector<const Study*>& studies) {
    QStringList list;
    QSet<const Study*> seen;
    for (const Study* study : studies) {
        if (seen.contains(study)) continue;
        seen.insert(study);
        list << citationText(*study);
    }
    return list;
}

QString studyTarget(const QString& id, const QString& row) {
    return QStringLiteral("study:") + (row.isEmpty() ? id : id + QLatin1Char('#') + row);
}

QString sourceLanguageWords() {
    const QLocale::Language shown = QLocale().language();
    if (shown == QLocale::English || shown == QLocale::C) return {};
    return QCoreApplication::translate("SourceLanguage",
                                       "Clinical texts are in the language of their sources: English.");
}

QString studyOf(const QString& target) {
    static const QString study = studyTarget({});
    return target.startsWith(study) ? target.mid(study.size()).section(QLatin1Char('#'), 0, 0) : QString();
}

QString studyRowOf(const QString& target) {
    return studyOf(target).isEmpty() ? QString() : target.section(QLatin1Char('#'), 1);
}
QString treatmentTarget(const QString& id) { return QStringLiteral("treatment:") + id; }

} // namespace trd
