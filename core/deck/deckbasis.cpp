// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deck.h"
#include "evidence/reader.h"
#include "figure/format.h"
#include "figure/words.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace trd {

namespace {

class DeckText {
    Q_DECLARE_TR_FUNCTIONS(Deck)
};

QString shortDigest(const QCryptographicHash& hash) { return QString::fromLatin1(hash.result().toHex().left(16)); }

/// The names of at most five studies, and how many more.
QString named(const Evidence& evidence, const QStringList& ids) {
    constexpr qsizetype most = 5;
    QStringList names;
    for (const QString& id : ids.first(std::min(most, ids.size()))) {
        const Study* study = evidence.study(id);
        names << (study ? studyName(*study) : id);
    }
    const QString listed = names.join(QStringLiteral(", "));
    if (ids.size() <= most) return listed;
    return DeckText::tr("%1 and %n more", nullptr, static_cast<int>(ids.size() - most)).arg(listed);
}

/// The ids that a card names.
QStringList namedOn(const Slide& slide) {
    return slide.request.options.value(slide.request.kind)
        .mid(0, slide.request.kind == treatmentSlide ? mostOnCard : 1);
}

/// What the library has of a card's ID; empty where it has none.
QJsonObject entryOf(const Evidence& evidence, const Slide& slide, const QString& id) {
    if (slide.request.kind == treatmentSlide) {
        const Treatment* treatment = evidence.treatment(id);
        return treatment ? treatment->card : QJsonObject();
    }
    if (slide.request.kind == studySlide) {
        const Study* study = evidence.study(id);
        return study ? toJson(*study) : QJsonObject();
    }
    for (const char* file : {"glossary", "scales"})
        for (const QJsonValue& value : evidence.knowledge.value(QLatin1String(file)).toArray())
            if (value[QLatin1String("id")].toString() == id) return value.toObject();
    return {};
}

/// Of a treatment's or a term's card; a study has a digest of its own.
QString cardDigest(const Evidence& evidence, const Slide& slide) {
    if (!slide.isCard() || slide.request.kind == studySlide) return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& id : namedOn(slide))
        hash.addData(QJsonDocument(entryOf(evidence, slide, id)).toJson(QJsonDocument::Compact));
    return shortDigest(hash);
}

QStringList missingOn(const Evidence& evidence, const Slide& slide) {
    if (!slide.isCard()) return {};
    const QString& kind = slide.request.kind;
    const QStringList ids = namedOn(slide);
    QStringList missing;
    if (ids.isEmpty())
        missing << (kind == treatmentSlide ? DeckText::tr("The slide names no treatment.")
                    : kind == studySlide   ? DeckText::tr("The slide names no study.")
                                           : DeckText::tr("The slide names no term."));
    if (slide.request.options.value(kind).size() > ids.size())
        missing << DeckText::tr("The slide names more than it can show: %1 at most.").arg(ids.size());
    for (const QString& id : ids) {
        if (!entryOf(evidence, slide, id).isEmpty()) continue;
        const QString sentence =
            kind == treatmentSlide ? DeckText::tr("The slide names the treatment “%1”; this library has none.")
            : kind == studySlide   ? DeckText::tr("The slide names the study “%1”; this library has none.")
                                   : DeckText::tr("The slide names the term “%1”; this library has none.");
        missing << sentence.arg(id);
    }
    return missing;
}

SlideRemarks remarksFrom(const Evidence& evidence, const Slide& slide,
                         const std::optional<Result<Figure, WrongOption>>& built) {
    SlideRemarks remarks;
    const auto lacks = [&remarks](const QString& sentence) { remarks.faults << sentence; };
    remarks.faults = missingOn(evidence, slide);
    for (const SlidePoint& point : slide.points)
        for (const QString& id : point.studies)
            if (!evidence.study(id))
                lacks(DeckText::tr("The slide names the study “%1”; this library has none.").arg(id));
    const Selection& selection = slide.request.selection;
    for (const QString& id : selection.treatments)
        if (!evidence.treatment(id))
            lacks(DeckText::tr("The slide names the treatment “%1”; this library has none.").arg(id));
    if (!knownSets(evidence).contains(selection.set))
        lacks(DeckText::tr("The slide names the study set “%1”; this library has none.").arg(selection.set));
    const QStringList scales = selection.scales.isEmpty() ? QStringList() : knownScales(evidence);
    for (const QString& scale : selection.scales)
        if (!scales.contains(scale))
            lacks(DeckText::tr("The slide names the scale “%1”; no row of this library has it.").arg(scale));
    const Figure* figure = nullptr;
    if (built) {
        if (*built)
            figure = &**built;
        else
            lacks(DeckText::tr("The slide's choice “%1”: found %2, expected %3.")
                      .arg(built->error().option, built->error().found, built->error().expected));
    }
    if (slide.basis.isEmpty()) return remarks;
    QStringList changed, gone;
    for (auto study = slide.basis.studies.cbegin(); study != slide.basis.studies.cend(); ++study) {
        const Study* now = evidence.study(study.key());
        if (!now)
            gone << study.key();
        else if (digestOf(*now) != *study)
            changed << study.key();
    }
    QStringList added;
    if (figure)
        for (const QString& id : studiesIn(*figure))
            if (!slide.basis.studies.contains(id)) added << id;
    if (!changed.isEmpty())
        remarks.changes
            << DeckText::tr("Changed in the library since the slide was made: %1.").arg(named(evidence, changed));
    if (!gone.isEmpty()) remarks.changes << DeckText::tr("No longer in the library: %1.").arg(named(evidence, gone));
    if (!added.isEmpty())
        remarks.changes << DeckText::tr("New on the slide since it was made: %1.").arg(named(evidence, added));
    if (remarks.changes.isEmpty() && figure && !slide.basis.figure.isEmpty() && digestOf(*figure) != slide.basis.figure)
        remarks.changes << DeckText::tr("Its figures are worked out differently than when the slide was made.");
    if (remarks.isEmpty() && slide.isCard() && !slide.basis.figure.isEmpty() &&
        cardDigest(evidence, slide) != slide.basis.figure)
        remarks.changes << DeckText::tr("Its card has changed since the slide was made.");
    return remarks;
}

} // namespace

QString digestOf(const Study& study) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QJsonDocument(toJson(study)).toJson(QJsonDocument::Compact));
    return shortDigest(hash);
}

QString digestOf(const Figure& figure) {
    // What the figure says, in plain values: neither the language on screen, nor the order that its names give, nor the
    // way of drawing enters.
    std::vector<QByteArray> rows;
    for (const auto& row : figure.table.rows) {
        QByteArray bytes;
        const auto add = [&bytes](const QVariant& value) {
            const bool number = value.typeId() == QMetaType::Double;
            bytes += number ? QByteArray::number(value.toDouble(), 'g', 9) : value.toString().toUtf8();
            bytes += '\0';
        };
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (figure.table.columns[i].number)
                add(row[i].value);
            else if (!row[i].target.isEmpty())
                add(row[i].target);
        }
        rows.push_back(std::move(bytes));
    }
    std::ranges::sort(rows);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray& row : rows) hash.addData(row + '\n');
    return shortDigest(hash);
}

SlideBasis basisOf(const Evidence& evidence, const Slide& slide) {
    SlideBasis basis;
    QStringList ids;
    if (slide.isFigure()) {
        const auto figure = buildFigure(evidence, slide.request);
        if (!figure) return basis;
        basis.figure = digestOf(*figure);
        ids = studiesIn(*figure);
    }
    if (slide.isCard()) basis.figure = cardDigest(evidence, slide);
    if (slide.request.kind == studySlide) ids = namedOn(slide);
    for (const SlidePoint& point : slide.points) ids += point.studies;
    for (const QString& id : std::as_const(ids))
        if (const Study* study = evidence.study(id)) basis.studies.insert(id, digestOf(*study));
    return basis;
}

SlideRemarks remarksOn(const Evidence& evidence, const Slide& slide) {
    return remarksFrom(evidence, slide,
                       slide.isFigure() ? std::optional(buildFigure(evidence, slide.request)) : std::nullopt);
}

SlideRemarks remarksOn(const Evidence& evidence, const Slide& slide, const Result<Figure, WrongOption>& built) {
    return remarksFrom(evidence, slide, built);
}

} // namespace trd
