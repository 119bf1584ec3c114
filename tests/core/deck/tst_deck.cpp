// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Decks as files: what is written is read back, each fault is named with its place, and a slide says what has changed
// under it since it was made. Figures told in steps: a step shows a part of the whole, in its place.

#include "deck/deck.h"
#include "store/library.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace trd;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString murrough = u"murrough-2013-midazolam"_s;

Slide figureSlide(const QString& kind, const QMap<QString, QStringList>& options = {}) {
    Slide slide;
    slide.request.kind = kind;
    slide.request.options = options;
    return slide;
}

Slide wordSlide(const QString& text, const QStringList& studies) {
    Slide slide;
    slide.request.kind = QString(textSlide);
    slide.points = {{text, studies}};
    return slide;
}

/// A deck with something of everything that a file can hold.
Deck fullDeck() {
    Deck deck{u"Rapid-acting antidepressants “ä/ö”"_s, u"Residents"_s, {}};
    Slide rates = figureSlide(u"rates"_s, {{u"outcome"_s, {u"remission"_s}}, {u"exclude"_s, {u"a"_s, u"b"_s}}});
    rates.title = u"How often?"_s;
    rates.notes = u"First line\nsecond “line” \\ \t"_s;
    rates.build = BuildUp::Strategies;
    Selection& selection = rates.request.selection;
    selection.set = u"all"_s;
    selection.treatments = {u"ketamine-iv"_s, u"nobody-knows"_s};
    selection.strategies = {Strategy::Psychedelic};
    selection.designs = {DesignType::Randomised, DesignType::CaseSeries};
    selection.scales = {u"MADRS"_s};
    selection.from = TimePoint{1, TimeUnit::Day};
    selection.to = TimePoint{6.5, TimeUnit::Week};
    selection.randomisedOnly = selection.readInSource = selection.controls = true;
    selection.resistance = {Resistance::Resistant, Resistance::InadequateResponse};
    rates.basis = {u"0123456789abcdef"_s, {{murrough, u"fedcba9876543210"_s}}};
    Slide words = wordSlide(u"Two trials without response."_s, {murrough, u"zarate-2006"_s});
    words.points.push_back({u"No study behind this."_s, {}});
    words.build = BuildUp::Rows;
    deck.slides = {rates, words, figureSlide(QString(pathwaySlide), {{u"example"_s, {u"x"_s}}}),
                   figureSlide(u"timeline"_s)};
    return deck;
}

/// The deck's JSON after CHANGE.
QByteArray spoiled(const std::function<void(QJsonObject&)>& change) {
    QJsonObject json = QJsonDocument::fromJson(deckBytes(fullDeck())).object();
    change(json);
    return QJsonDocument(json).toJson();
}

QByteArray withSlide(const std::function<void(QJsonObject&)>& change) {
    return spoiled([&](QJsonObject& json) {
        QJsonArray slides = json[u"slides"_s].toArray();
        QJsonObject slide = slides[1].toObject();
        change(slide);
        slides[1] = slide;
        json[u"slides"_s] = slides;
    });
}

bool isAmong(const Mark& mark, const std::vector<Mark>& marks) {
    return std::ranges::any_of(
        marks, [&](const Mark& other) { return other.x == mark.x && other.y == mark.y && other.tip == mark.tip; });
}

} // namespace

class TestDeck : public QObject {
    Q_OBJECT

    std::unique_ptr<Evidence> m_evidence;

    Figure figure(const char* kind, const QMap<QString, QStringList>& options = {}) const {
        const auto built = buildFigure(*m_evidence, figureSlide(QString::fromLatin1(kind), options).request);
        if (!built) qFatal("%s", qPrintable(built.error().found));
        return *built;
    }

private slots:
    void initTestCase() {
        auto opened = openLibrary(QStringLiteral(TRD_BINARY_DIR "/bin/evidence.sqlite"));
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().sentence()));
        m_evidence = std::make_unique<Evidence>(std::move(opened).value());
    }

    void whatIsWrittenIsReadBack() {
        const Deck deck = fullDeck();
        const auto read = readDeck(deckBytes(deck), u"a.trdeck"_s);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().front().sentence()));
        QVERIFY(*read == deck);
        QCOMPARE(deckBytes(*read), deckBytes(deck));
        QVERIFY(readDeck(deckBytes({}), {})->slides.empty());
    }

    void halfACharacterIsNoReasonToRefuseAFile() {
        Deck deck = fullDeck();
        const QString half = u"Half an emoji: "_s + QChar(0xd83d);
        deck.title = deck.about = half;
        for (Slide& slide : deck.slides) {
            slide.title = slide.notes = half;
            for (SlidePoint& point : slide.points) point.text = half;
        }
        const auto read = readDeck(deckBytes(deck), u"a.trdeck"_s);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().front().sentence()));
        QCOMPARE(read->slides.size(), deck.slides.size());
        QCOMPARE(read->title, u"Half an emoji: ?"_s);
        QCOMPARE(read->slides.front().notes, read->title);
    }

    void theFormatsExampleIsADeck() {
        QFile file(QStringLiteral(TRD_SOURCE_DIR "/resources/decks/FORMAT.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const qsizetype from = text.indexOf("```json\n") + 8;
        const auto read = readDeck(text.mid(from, text.indexOf("```", from) - from), u"FORMAT.md"_s);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().front().sentence()));
        for (const Slide& slide : read->slides) {
            const SlideRemarks remarks = remarksOn(*m_evidence, slide);
            QVERIFY2(remarks.faults.isEmpty(), qPrintable(remarks.faults.join(u'\n')));
        }
        // Every kind and every word that a file can hold is spoken of.
        for (const QString& kind : figureKinds()) QVERIFY2(text.contains('`' + kind.toUtf8() + '`'), qPrintable(kind));
        for (const auto& [build, word] : Words<BuildUp>::table) QVERIFY2(text.contains(word), word);
        const QJsonObject all = QJsonDocument::fromJson(deckBytes(fullDeck())).object();
        for (const QString& key : all.keys()) QVERIFY2(text.contains('`' + key.toUtf8() + '`'), qPrintable(key));
        const QJsonObject slide = all[u"slides"_s].toArray()[0].toObject();
        for (const QString& key : slide.keys() + slide[u"selection"_s].toObject().keys())
            QVERIFY2(text.contains('`' + key.toUtf8() + '`'), qPrintable(key));
    }

    void faultsAreNamedWithTheirPlace_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QByteArray& bytes, const QString& place, const QString& words) {
            QTest::newRow(name) << bytes << place << words;
        };
        row("nothing", {}, {}, u"found an empty file"_s);
        row("no JSON", "hello", u"1:"_s, u"found broken JSON"_s);
        row("cut short", deckBytes(fullDeck()).first(300), {}, u"found broken JSON"_s);
        row("a list", "[]", {}, u"found a list, expected an object"_s);
        row("another format", spoiled([](QJsonObject& json) { json[u"format"_s] = u"zip"_s; }), u"format"_s,
            u"this file is no deck"_s);
        row("no format", spoiled([](QJsonObject& json) { json.remove(u"format"_s); }), u"format"_s, {});
        row("a newer version", spoiled([](QJsonObject& json) {
                json[u"version"_s] = deckFormat + 1;
                json[u"novelty"_s] = true;
            }),
            u"version"_s, u"the file was made by a newer program"_s);
        for (const double version : {3e9, 99999999999.0})
            row("a far newer version", spoiled([version](QJsonObject& json) { json[u"version"_s] = version; }),
                u"version"_s, u"the file was made by a newer program"_s);
        row("half a version", spoiled([](QJsonObject& json) { json[u"version"_s] = 1.5; }), u"version"_s,
            u"a whole number"_s);
        row("no version", spoiled([](QJsonObject& json) { json.remove(u"version"_s); }), u"version"_s, {});
        row("no title", spoiled([](QJsonObject& json) { json.remove(u"title"_s); }), u"title"_s, {});
        row("an unknown key", spoiled([](QJsonObject& json) { json[u"colour"_s] = 1; }), u"colour"_s, {});
        row("too many slides", spoiled([](QJsonObject& json) {
                QJsonArray slides;
                for (std::size_t i = 0; i <= mostSlides; ++i) slides << QJsonObject{{u"kind"_s, u"rates"_s}};
                json[u"slides"_s] = slides;
            }),
            u"slides"_s, u"expected at most 500"_s);
        row("a slide that is none", spoiled([](QJsonObject& json) { json[u"slides"_s] = QJsonArray{3}; }),
            u"slides[0]"_s, u"found 3"_s);
        row("an unknown kind", withSlide([](QJsonObject& slide) { slide[u"kind"_s] = u"pie"_s; }), u"slides[1].kind"_s,
            u"expected one of rates, contrasts"_s);
        row("no kind", withSlide([](QJsonObject& slide) { slide.remove(u"kind"_s); }), u"slides[1].kind"_s, {});
        row("an unknown build", withSlide([](QJsonObject& slide) { slide[u"build"_s] = u"spin"_s; }),
            u"slides[1].build"_s, u"expected one of whole, rows, strategies"_s);
        row("words without any", withSlide([](QJsonObject& slide) { slide[u"points"_s] = QJsonArray(); }),
            u"slides[1]"_s, u"expected a title or points"_s);
        row("a point without text",
            withSlide([](QJsonObject& slide) { slide[u"points"_s] = QJsonArray{QJsonObject()}; }),
            u"slides[1].points[0].text"_s, {});
        row("an option that is a number", withSlide([](QJsonObject& slide) {
                slide[u"options"_s] = QJsonObject{{u"outcome"_s, 1}};
            }),
            u"slides[1].options.outcome"_s, u"expected a text"_s);
        row("an unknown strategy", withSlide([](QJsonObject& slide) {
                slide[u"selection"_s] = QJsonObject{{u"strategies"_s, QJsonArray{u"magic"_s}}};
            }),
            u"slides[1].selection.strategies[0]"_s, u"found \"magic\""_s);
        row("a window that is turned", withSlide([](QJsonObject& slide) {
                const auto time = [](int weeks) { return QJsonObject{{u"value"_s, weeks}, {u"unit"_s, u"week"_s}}; };
                slide[u"selection"_s] = QJsonObject{{u"from"_s, time(4)}, {u"to"_s, time(2)}};
            }),
            u"slides[1].selection"_s, u"ends before it begins"_s);
        row("a digest that is none", withSlide([](QJsonObject& slide) {
                slide[u"basis"_s] = QJsonObject{{u"studies"_s, QJsonObject{{u"zarate-2006"_s, 5}}}};
            }),
            u"slides[1].basis.studies.zarate-2006"_s, u"expected a text"_s);
    }
    void faultsAreNamedWithTheirPlace() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        QFETCH(QString, words);
        const auto read = readDeck(bytes, u"a.trdeck"_s);
        QVERIFY(!read.has_value());
        const Fault& fault = read.error().front();
        QCOMPARE(fault.file, u"a.trdeck"_s);
        QVERIFY2(fault.place.startsWith(place), qPrintable(fault.sentence()));
        QVERIFY2(fault.sentence().contains(words), qPrintable(fault.sentence()));
    }

    void ofANewerFileOnlyThatIsSaid() {
        const auto read = readDeck(spoiled([](QJsonObject& json) {
                                       json[u"version"_s] = 99;
                                       json[u"slides"_s] = u"otherwise"_s;
                                   }),
                                   u"a.trdeck"_s);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().size(), 1U);
    }

    void allFaultsAreNamedAtOnce() {
        const auto read = readDeck(withSlide([](QJsonObject& slide) {
                                       slide[u"kind"_s] = u"pie"_s;
                                       slide[u"build"_s] = u"spin"_s;
                                       slide[u"speed"_s] = 3;
                                   }),
                                   u"a.trdeck"_s);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().size(), 3U);
    }

    void aFileThatIsNotThereIsSaid() {
        const QTemporaryDir folder;
        for (const QString& path : {folder.filePath(u"none.trdeck"_s), folder.path()}) {
            const auto read = readDeckFile(path);
            QVERIFY(!read.has_value());
            QCOMPARE(read.error().front().file, path);
        }
    }

    void whatALibraryLacksIsARemarkAndNoFault() {
        Slide words = wordSlide(u"So it is."_s, {murrough, u"nobody-1999"_s});
        QStringList faults = remarksOn(*m_evidence, words).faults;
        QCOMPARE(faults.size(), 1);
        QVERIFY(faults.front().contains(u"nobody-1999"_s));

        Slide rates = figureSlide(u"rates"_s);
        QVERIFY(remarksOn(*m_evidence, rates).isEmpty());
        rates.request.selection.treatments = {u"no-such"_s};
        rates.request.selection.scales = {u"NO-SCALE"_s};
        rates.request.selection.set = u"no-set"_s;
        QCOMPARE(remarksOn(*m_evidence, rates).faults.size(), 3);
        faults = remarksOn(*m_evidence, figureSlide(u"rates"_s, {{u"outcome"_s, {u"luck"_s}}})).faults;
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults.front().contains(u"luck"_s), qPrintable(faults.front()));
    }

    void aCardNamesWhatItShows() {
        const auto card = [](const char* kind, const QStringList& ids) {
            return figureSlide(QString::fromLatin1(kind), {{QString::fromLatin1(kind), ids}});
        };
        const Deck deck{u"Cards"_s,
                        {},
                        {card("treatment", {u"ketamine-iv"_s, u"psilocybin"_s}), card("study", {murrough}),
                         card("term", {u"trd"_s}), card("term", {u"MADRS"_s})}};
        const auto read = readDeck(deckBytes(deck), u"cards"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().front().sentence()));
        QCOMPARE(*read, deck);
        for (const Slide& slide : deck.slides) {
            QVERIFY(!slide.isFigure());
            QVERIFY2(remarksOn(*m_evidence, slide).isEmpty(), qPrintable(slide.request.kind));
        }
        for (const char* kind : {"treatment", "study", "term"}) {
            QStringList faults = remarksOn(*m_evidence, card(kind, {u"no-such"_s})).faults;
            QCOMPARE(faults.size(), 1);
            QVERIFY2(faults.front().contains(u"no-such"_s), qPrintable(faults.front()));
            faults = remarksOn(*m_evidence, figureSlide(QString::fromLatin1(kind))).faults;
            QCOMPARE(faults.size(), 1);
        }
    }

    void aCardShowsThree() {
        const QStringList four{u"ketamine-iv"_s, u"psilocybin"_s, u"lithium"_s, u"esketamine-intranasal"_s};
        const auto card = [](const QStringList& ids) { return figureSlide(u"treatment"_s, {{u"treatment"_s, ids}}); };
        QVERIFY(remarksOn(*m_evidence, card(four.first(3))).isEmpty());
        QCOMPARE(remarksOn(*m_evidence, card(four)).faults.size(), 1);
    }

    void aChangedCardIsSaid() {
        Slide treatment = figureSlide(u"treatment"_s, {{u"treatment"_s, {u"ketamine-iv"_s}}});
        Slide study = figureSlide(u"study"_s, {{u"study"_s, {murrough}}});
        Slide term = figureSlide(u"term"_s, {{u"term"_s, {u"trd"_s}}});
        for (Slide* slide : {&treatment, &study, &term}) {
            slide->basis = basisOf(*m_evidence, *slide);
            QVERIFY(!slide->basis.isEmpty());
            QVERIFY(remarksOn(*m_evidence, *slide).isEmpty());
        }
        Evidence updated = *m_evidence;
        std::ranges::find(updated.treatments, u"ketamine-iv"_s, &Treatment::id)->card[u"routes"_s] = QJsonArray();
        std::ranges::find(updated.studies, murrough, &Study::id)->note += u" corrected"_s;
        QJsonArray terms = updated.knowledge.value(u"glossary"_s).toArray();
        for (QJsonValueRef one : terms) {
            QJsonObject entry = one.toObject();
            if (entry[u"id"_s] == u"trd"_s) entry[u"definition"_s] = u"Another."_s;
            one = entry;
        }
        updated.knowledge.insert(u"glossary"_s, terms);
        updated.index();
        for (const Slide* slide : {&treatment, &study, &term}) {
            QCOMPARE(remarksOn(updated, *slide).changes.size(), 1);
            QVERIFY(remarksOn(updated, *slide).faults.isEmpty());
        }
        // Another treatment's change is none of this one's.
        treatment.request.options[u"treatment"_s] = {u"psilocybin"_s};
        treatment.basis = basisOf(*m_evidence, treatment);
        QVERIFY(remarksOn(updated, treatment).isEmpty());
    }

    void aChangedStudyIsSaid() {
        Slide slide = figureSlide(u"rates"_s);
        slide.basis = basisOf(*m_evidence, slide);
        QVERIFY(slide.basis.studies.contains(murrough));
        QVERIFY(!slide.basis.figure.isEmpty());
        QVERIFY(remarksOn(*m_evidence, slide).isEmpty());

        Evidence updated = *m_evidence;
        auto study = std::ranges::find(updated.studies, murrough, &Study::id);
        study->note += u" corrected"_s;
        updated.index();
        const QStringList changes = remarksOn(updated, slide).changes;
        QCOMPARE(changes.size(), 1);
        QVERIFY2(changes.front().startsWith(u"Changed in the library"_s), qPrintable(changes.front()));
        QVERIFY2(changes.front().contains(u"Murrough 2013"_s), qPrintable(changes.front()));
        // Taken as it is now there is nothing to say any more; in the old library there is.
        slide.basis = basisOf(updated, slide);
        QVERIFY(remarksOn(updated, slide).isEmpty());
        QVERIFY(!remarksOn(*m_evidence, slide).isEmpty());
    }

    void studiesThatCameOrWentAreSaid() {
        Slide slide = figureSlide(u"rates"_s);
        slide.basis = basisOf(*m_evidence, slide);
        slide.basis.studies.remove(murrough);
        slide.basis.studies.insert(u"gone-2001"_s, u"0123456789abcdef"_s);
        const QStringList changes = remarksOn(*m_evidence, slide).changes;
        QCOMPARE(changes.size(), 2);
        QVERIFY(changes[0].contains(u"gone-2001"_s));
        QVERIFY(changes[1].contains(u"Murrough 2013"_s));
    }

    void otherwiseWorkedOutIsSaid() {
        Slide slide = figureSlide(u"rates"_s);
        slide.basis = basisOf(*m_evidence, slide);
        slide.basis.figure = u"0000000000000000"_s;
        QCOMPARE(remarksOn(*m_evidence, slide).changes.size(), 1);
        // Another question gives another digest, the same one the same.
        QCOMPARE(digestOf(figure("rates")), digestOf(figure("rates")));
        QVERIFY(digestOf(figure("rates")) != digestOf(figure("rates", {{u"outcome"_s, {u"remission"_s}}})));
    }

    void stepsShowAPartOfTheWhole_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("build");
        for (const QString& kind : figureKinds())
            for (const auto& [build, word] : Words<BuildUp>::table)
                QTest::addRow("%s %s", qPrintable(kind), word) << kind << static_cast<int>(build);
    }
    void stepsShowAPartOfTheWhole() {
        QFETCH(QString, kind);
        QFETCH(int, build);
        const auto way = static_cast<BuildUp>(build);
        const auto whole = buildFigure(*m_evidence, figureSlide(kind).request);
        QVERIFY(whole.has_value());
        const int steps = stepCount(*whole, way);
        QVERIFY(steps >= 1);
        if (way == BuildUp::Whole) QCOMPARE(steps, 1);
        std::size_t told = 0;
        QStringList said, before;
        for (int step = 1; step <= steps; ++step) {
            // Every step has a word of its own for who hears it.
            const QStringList here = toldBy(*whole, way, step);
            QVERIFY2(!here.isEmpty() && here != before, qPrintable(QString::number(step) + here.join(u' ')));
            before = here;
            said << here;
            const Figure part = figureAtStep(*whole, way, step);
            QCOMPARE(part.rows.size(), whole->rows.size()); // each keeps its place
            QVERIFY(part.marks.size() >= told);
            told = part.marks.size();
            for (const Mark& mark : part.marks) QVERIFY(isAmong(mark, whole->marks));
            for (const Line& line : part.lines)
                for (const std::size_t mark : line.marks) QVERIFY(mark < part.marks.size());
            for (std::size_t i = 0; i < part.rows.size(); ++i)
                QVERIFY(part.rows[i].label.isEmpty() || part.rows[i].label == whole->rows[i].label);
            QCOMPARE(part.x.ticks.size(), whole->x.ticks.size());
        }
        // Together they name every row that is named.
        if (whole->orientation == Orientation::Rows)
            for (const FigureRow& row : whole->rows)
                QVERIFY2(row.label.isEmpty() || said.join(u'\n').contains(row.label), qPrintable(row.label));
        const Figure last = figureAtStep(*whole, way, steps);
        QCOMPARE(last.marks.size(), whole->marks.size());
        QCOMPARE(last.bars.size(), whole->bars.size());
        QCOMPARE(last.arrows.size(), whole->arrows.size());
        for (std::size_t i = 0; i < last.rows.size(); ++i) QCOMPARE(last.rows[i].label, whole->rows[i].label);
    }

    void theFirstRowComesAloneAndFirst() {
        const Figure whole = figure("rates");
        const Figure first = figureAtStep(whole, BuildUp::Rows, 1);
        QVERIFY(stepCount(whole, BuildUp::Rows) > 5);
        QVERIFY(!first.marks.empty());
        for (const Mark& mark : first.marks) QVERIFY(mark.y < 0.5);
        QVERIFY(!first.rows[0].label.isEmpty());
        QVERIFY(first.rows[1].label.isEmpty());
        const Figure strategy = figureAtStep(whole, BuildUp::Strategies, 1);
        for (const FigureRow& row : strategy.rows)
            if (!row.label.isEmpty()) QCOMPARE(row.hue, whole.rows[0].hue);
    }

    void rowsAreAFigureOfTheirOwn() {
        const Figure whole = figure("rates");
        const Figure part = rowsOf(whole, 2, 3);
        QCOMPARE(part.rows.size(), 3U);
        for (std::size_t i = 0; i < 3; ++i) QCOMPARE(part.rows[i].label, whole.rows[i + 2].label);
        for (const Mark& mark : part.marks) {
            QVERIFY(mark.y > -0.5 && mark.y < 2.5);
            Mark there = mark;
            there.y += 2;
            QVERIFY(isAmong(there, whole.marks));
        }
        // All parts together lose no mark.
        std::size_t marks = 0;
        for (std::size_t row = 0; row < whole.rows.size(); row += 4) marks += rowsOf(whole, row, 4).marks.size();
        QCOMPARE(marks, whole.marks.size());
        QVERIFY(rowsOf(whole, whole.rows.size() + 5, 3).rows.empty());
    }
};

QTEST_GUILESS_MAIN(TestDeck)
#include "tst_deck.moc"
