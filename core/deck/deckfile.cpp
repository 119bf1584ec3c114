// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deck.h"
#include "evidence/json.h"
#include "query/selectionjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace trd {

namespace {

using evidence::FaultLog;
using evidence::Need;
using evidence::ObjectReader;
using Key = QLatin1StringView;

class DeckText {
    Q_DECLARE_TR_FUNCTIONS(Deck)
};

const QString& formatName() {
    static const QString name = QStringLiteral("trd-atlas-deck");
    return name;
}

/// A text that must be there but may be empty: a deck is kept while it is being written.
QString writtenText(ObjectReader& reader, Key key) {
    static_cast<void>(reader.value(key, Need::Required));
    return reader.text(key);
}

std::optional<TimePoint> readTime(const QJsonValue& value, const QString& place, FaultLog& log) {
    if (value.isUndefined() || value.isNull()) return {};
    ObjectReader reader(value, place, log);
    const auto amount = reader.number(Key("value"), evidence::notNegative, Need::Required);
    const auto unit = reader.word<TimeUnit>(Key("unit"), Need::Required);
    reader.refuseOtherKeys();
    if (!amount || !unit) return {};
    return TimePoint{*amount, *unit};
}

template <class E> std::vector<E> readWords(ObjectReader& reader, Key key) {
    std::vector<E> list;
    const QStringList words = reader.texts(key);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto value = fromWord<E>(words[i]);
        if (value)
            list.push_back(*value);
        else
            reader.log().add(evidence::placeOf(reader.placeOf(key), i), evidence::found(words[i]),
                             evidence::expectedOneOf(allWords<E>()));
    }
    return list;
}

/// Ids stay as they stand, known or not: another library may know them.
Selection readSelection(const QJsonValue& value, const QString& place, FaultLog& log) {
    Selection selection;
    if (value.isUndefined()) return selection;
    ObjectReader reader(value, place, log);
    if (const QString set = reader.text(Key("set")); !set.isEmpty()) selection.set = set;
    selection.treatments = reader.texts(Key("treatments"));
    selection.strategies = readWords<Strategy>(reader, Key("strategies"));
    selection.designs = readWords<DesignType>(reader, Key("designs"));
    selection.scales = reader.texts(Key("scales"));
    selection.from = readTime(reader.value(Key("from")), reader.placeOf(Key("from")), log);
    selection.to = readTime(reader.value(Key("to")), reader.placeOf(Key("to")), log);
    if (selection.from && selection.to && selection.from->hours() > selection.to->hours())
        log.add(place, DeckText::tr("found a window that ends before it begins"));
    selection.randomisedOnly = reader.flag(Key("randomisedOnly")).value_or(false);
    selection.readInSource = reader.flag(Key("readInSource")).value_or(false);
    if (auto kinds = readWords<Resistance>(reader, Key("resistance")); !kinds.empty()) {
        std::ranges::sort(kinds);
        selection.resistance = std::move(kinds);
    }
    selection.controls = reader.flag(Key("controls")).value_or(false);
    reader.refuseOtherKeys();
    return selection;
}

QMap<QString, QStringList> readOptions(const QJsonValue& value, const QString& place, FaultLog& log) {
    QMap<QString, QStringList> options;
    if (value.isUndefined()) return options;
    const ObjectReader reader(value, place, log);
    const QJsonObject members = value.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        QStringList words;
        const QJsonArray list = member->isArray() ? member->toArray() : QJsonArray{*member};
        for (const QJsonValue& word : list) {
            if (word.isString())
                words << word.toString();
            else
                log.add(evidence::placeOf(place, member.key()), evidence::found(word), DeckText::tr("expected a text"));
        }
        options.insert(member.key(), words);
    }
    return options;
}

SlideBasis readBasis(const QJsonValue& value, const QString& place, FaultLog& log) {
    SlideBasis basis;
    if (value.isUndefined()) return basis;
    ObjectReader reader(value, place, log);
    basis.figure = reader.text(Key("figure"));
    const QJsonValue studies = reader.value(Key("studies"));
    reader.refuseOtherKeys();
    if (studies.isUndefined()) return basis;
    const QString within = reader.placeOf(Key("studies"));
    const ObjectReader object(studies, within, log);
    const QJsonObject members = studies.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (!member->isString())
            log.add(evidence::placeOf(within, member.key()), evidence::found(*member), DeckText::tr("expected a text"));
        basis.studies.insert(member.key(), member->toString());
    }
    return basis;
}

Slide readSlide(const QJsonValue& value, const QString& place, FaultLog& log) {
    Slide slide;
    ObjectReader reader(value, place, log);
    slide.title = reader.text(Key("title"));
    slide.notes = reader.text(Key("notes"));
    slide.request.kind = reader.text(Key("kind"), Need::Required);
    const QStringList kinds = figureKinds() << QString(pathwaySlide) << QString(treatmentSlide) << QString(studySlide)
                                            << QString(termSlide) << QString(textSlide);
    if (!slide.request.kind.isNull() && !kinds.contains(slide.request.kind))
        log.add(reader.placeOf(Key("kind")), evidence::found(slide.request.kind),
                evidence::expectedOneOf(kinds.join(QStringLiteral(", "))));
    slide.request.options = readOptions(reader.value(Key("options")), reader.placeOf(Key("options")), log);
    slide.request.selection = readSelection(reader.value(Key("selection")), reader.placeOf(Key("selection")), log);
    slide.build = reader.word<BuildUp>(Key("build")).value_or(BuildUp::Whole);
    const QJsonArray points = reader.list(Key("points"));
    for (qsizetype i = 0; i < points.size(); ++i) {
        ObjectReader point(points[i], evidence::placeOf(reader.placeOf(Key("points")), i), log);
        slide.points.push_back({writtenText(point, Key("text")), point.texts(Key("studies"))});
        point.refuseOtherKeys();
    }
    slide.basis = readBasis(reader.value(Key("basis")), reader.placeOf(Key("basis")), log);
    reader.refuseOtherKeys();
    if (slide.request.kind == textSlide && slide.title.isEmpty() && slide.points.empty() && reader.isObject())
        log.add(place, DeckText::tr("found a slide in words without any"), DeckText::tr("expected a title or points"));
    return slide;
}

/// Half of a character (a lone surrogate) can stand in a text of this program, not in a file: there it is "?".
QString whole(const QString& text) { return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8()); }

QJsonObject toJson(const Slide& slide) {
    QJsonObject json{{QStringLiteral("kind"), slide.request.kind}};
    if (!slide.title.isEmpty()) json.insert(QStringLiteral("title"), whole(slide.title));
    if (!slide.notes.isEmpty()) json.insert(QStringLiteral("notes"), whole(slide.notes));
    if (slide.build != BuildUp::Whole) json.insert(QStringLiteral("build"), toWord(slide.build));
    if (!slide.request.options.isEmpty()) {
        QJsonObject options;
        for (auto option = slide.request.options.cbegin(); option != slide.request.options.cend(); ++option)
            options.insert(option.key(), option->size() == 1 ? QJsonValue(option->front())
                                                             : QJsonValue(QJsonArray::fromStringList(*option)));
        json.insert(QStringLiteral("options"), options);
    }
    if (slide.request.selection != Selection()) {
        // What is as it usually is does not stand in the file: a deck is read by people too.
        const QJsonObject usual = toJson(Selection()), all = toJson(slide.request.selection);
        QJsonObject selection;
        for (auto member = all.begin(); member != all.end(); ++member)
            if (usual.value(member.key()) != *member) selection.insert(member.key(), *member);
        json.insert(QStringLiteral("selection"), selection);
    }
    if (!slide.points.empty()) {
        QJsonArray points;
        for (const SlidePoint& point : slide.points) {
            QJsonObject one{{QStringLiteral("text"), whole(point.text)}};
            if (!point.studies.isEmpty())
                one.insert(QStringLiteral("studies"), QJsonArray::fromStringList(point.studies));
            points.append(one);
        }
        json.insert(QStringLiteral("points"), points);
    }
    if (!slide.basis.isEmpty()) {
        QJsonObject studies;
        for (auto study = slide.basis.studies.cbegin(); study != slide.basis.studies.cend(); ++study)
            studies.insert(study.key(), *study);
        json.insert(QStringLiteral("basis"),
                    QJsonObject{{QStringLiteral("figure"), slide.basis.figure}, {QStringLiteral("studies"), studies}});
    }
    return json;
}

} // namespace

Result<Deck, Faults> readDeck(const QByteArray& json, const QString& file) {
    FaultLog log(file);
    const std::optional<QJsonValue> root = evidence::parse(json, log);
    if (!root) return log.faults();
    ObjectReader reader(*root, {}, log);
    const QString format = reader.text(Key("format"), Need::Required);
    if (!format.isNull() && format != formatName()) {
        log.add(QStringLiteral("format"), evidence::found(format),
                DeckText::tr("expected “%1”: this file is no deck").arg(formatName()));
        return log.faults();
    }
    const double version = reader.value(Key("version")).toDouble();
    if (version > deckFormat && version == std::floor(version)) {
        // What a newer version means by its other keys is not known here: saying more would only mislead.
        log.add(QStringLiteral("version"), evidence::found(version),
                DeckText::tr("expected at most %1: the file was made by a newer program").arg(deckFormat));
        return log.faults();
    }
    static_cast<void>(reader.whole(Key("version"), 1, std::numeric_limits<int>::max(), Need::Required));
    Deck deck;
    deck.title = writtenText(reader, Key("title"));
    deck.about = reader.text(Key("about"));
    const QJsonArray slides = reader.list(Key("slides"), Need::Required);
    reader.refuseOtherKeys();
    if (static_cast<std::size_t>(slides.size()) > mostSlides) {
        log.add(QStringLiteral("slides"), DeckText::tr("found %n slide(s)", nullptr, static_cast<int>(slides.size())),
                DeckText::tr("expected at most %1").arg(mostSlides));
        return log.faults();
    }
    for (qsizetype i = 0; i < slides.size(); ++i)
        deck.slides.push_back(readSlide(slides[i], evidence::placeOf(QStringLiteral("slides"), i), log));
    if (!log.isClean()) return log.faults();
    return deck;
}

Result<Deck, Faults> readDeckFile(const QString& path) {
    FaultLog log(path);
    const std::optional<QByteArray> bytes = evidence::readFile(path, log);
    if (!bytes) return log.faults();
    return readDeck(*bytes, path);
}

QByteArray deckBytes(const Deck& deck) {
    QJsonArray slides;
    for (const Slide& slide : deck.slides) slides.append(toJson(slide));
    QJsonObject json{{QStringLiteral("format"), formatName()},
                     {QStringLiteral("version"), deckFormat},
                     {QStringLiteral("title"), whole(deck.title)},
                     {QStringLiteral("slides"), slides}};
    if (!deck.about.isEmpty()) json.insert(QStringLiteral("about"), whole(deck.about));
    return QJsonDocument(json).toJson();
}

QString shippedDeckFolder() {
    return QLocale().language() == QLocale::Italian ? QStringLiteral(":/decks/it") : QStringLiteral(":/decks");
}

} // namespace trd
