// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Decks before a hall: run by keys, at four sizes of screen, with every word measured.
#include "../support/textrecorder.h"
#include "charts/chartview.h"
#include "lecture/presenter.h"
#include "shell/application.h"
#include "store/library.h"
#include "widgets/selectionbar.h"
#include "widgets/termlinks.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace trd;
using test::DrawnText;
using test::TextRecorder;

namespace {

const QSize sizes[] = {{1024, 768}, {1366, 768}, {1920, 1080}, {3840, 2160}};

Slide figureSlide(const QString& kind, const QMap<QString, QStringList>& options = {}) {
    Slide slide;
    slide.request.kind = kind;
    slide.request.options = options;
    return slide;
}

Slide textOf(const QString& title, const std::vector<SlidePoint>& points, BuildUp build = BuildUp::Whole) {
    Slide slide = figureSlide(QString(textSlide));
    slide.title = title;
    slide.points = points;
    slide.build = build;
    return slide;
}

/// A line of type that is cut by the screen's edge, or lies on another one.
QStringList troubles(const std::vector<DrawnText>& texts, QSizeF size) {
    QStringList found;
    const QRectF screen(QPointF(), size);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!screen.adjusted(-1, -1, 1, 1).contains(texts[i].rect))
            found << QStringLiteral("cut: “%1”").arg(texts[i].words);
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            if (texts[i].turned || texts[j].turned) continue; // their rectangles are larger than they are
            // Lines of one paragraph share a hair's breadth of their leading.
            const QRectF common = texts[i].rect.intersected(texts[j].rect);
            if (common.width() > 1 && common.height() > 0.2 * texts[i].rect.height())
                found << QStringLiteral("“%1” on “%2”").arg(texts[i].words, texts[j].words);
        }
    }
    return found;
}

} // namespace

class TestPresenter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void wordsHaveRoom_data();
    void wordsHaveRoom();
    void cardsHaveRoom_data();
    void cardsHaveRoom();
    void aStudysCardHasItsFigures();
    void keysRunADeck();
    void rowsThatDoNotFitGoOn();
    void aGroupsNameIsNoStep();
    void fewRowsAreLarger();
    void theWalkHaltsWhereTheSlideSays();
    void theOpeningSaysWhatItIsAbout();
    void aSentenceLongerThanTheScreenIsRead();
    void coversAndEscape();
    void aQuestionLeavesTheDeckAsItWas();
    void whatIsAskedHasRoom();
    void aQuestionWithoutTheSlidesChoiceIsAnswered();
    void aStepIsHeard();
    void overviewLeadsToASlide();
    void notesFollow();
    void whatIsMissingIsSaid();

private:
    [[nodiscard]] Deck shortDeck() const;
    std::optional<Evidence> m_evidence;
};

void TestPresenter::initTestCase() {
    auto opened = openLibrary(QStringLiteral(TRD_BINARY_DIR "/bin/evidence.sqlite"));
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().sentence()));
    m_evidence.emplace(std::move(*opened));
    loadFonts();
}

void TestPresenter::cleanup() {
    for (QTranslator* translator : qApp->findChildren<QTranslator*>()) delete translator; // takes itself out
    QLocale::setDefault(QLocale::c());
}

Deck TestPresenter::shortDeck() const {
    Deck deck;
    deck.title = QStringLiteral("Short");
    deck.slides = {
        textOf(QStringLiteral("Opening"), {}),
        textOf(QStringLiteral("Points"), {{QStringLiteral("One"), {}}, {QStringLiteral("Two"), {}}}, BuildUp::Rows),
        figureSlide(QStringLiteral("rates"), {{QStringLiteral("by"), {QStringLiteral("strategy")}}}),
        figureSlide(QStringLiteral("timeline"))};
    deck.slides[2].build = BuildUp::Rows;
    deck.slides[2].notes = QStringLiteral("Ask the hall first.");
    return deck;
}

void TestPresenter::wordsHaveRoom_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QSize>("size");
    for (const char* language : {"en", "it"}) {
        const QDir decks(qstrcmp(language, "it") == 0 ? QStringLiteral(":/decks/it") : QStringLiteral(":/decks"));
        const QStringList names = decks.entryList({QStringLiteral("*.trdeck")});
        QCOMPARE(names.size(), 3);
        for (const QString& name : names)
            for (const QSize& size : sizes)
                QTest::addRow("%s, %s, %d×%d", language, qPrintable(name), size.width(), size.height())
                    << QString::fromLatin1(language) << decks.filePath(name) << size;
    }
}

void TestPresenter::wordsHaveRoom() {
    QFETCH(QString, language);
    QFETCH(QString, file);
    QFETCH(QSize, size);
    installLanguage(*qApp, language);
    QVERIFY(file.startsWith(shippedDeckFolder() + QLatin1Char('/')));
    const auto deck = readDeckFile(file);
    QVERIFY2(deck, qPrintable(deck ? QString() : deck.error().front().sentence()));
    QVERIFY(deck->slides.size() >= 10 && deck->slides.size() <= 14);
    const SlideMaker maker(*m_evidence);
    QStringList wrong;
    for (std::size_t i = 0; i < deck->slides.size(); ++i) {
        const SlideContent content = maker.content(*deck, deck->slides[i]);
        QVERIFY2(content.remarks.isEmpty(), qPrintable(content.remarks.join(QLatin1Char('\n'))));
        const SlideSheet sheet(content, QSizeF(size), ThemeKind::Lecture,
                               {QStringLiteral("TRD Atlas"), QStringLiteral("1 / 2")});
        // A pooled result is seen beside its trials.
        if (!content.finePrint.isEmpty() && sheet.toldSteps().size() > 1)
            wrong << QStringLiteral("slide %1: in %2 parts").arg(i + 1).arg(sheet.toldSteps().size());
        for (int step = 1; step <= sheet.stepCount(); ++step) {
            TextRecorder recorder(size);
            QPainter painter(&recorder);
            sheet.paint(painter, step);
            painter.end();
            std::vector<DrawnText> texts = recorder.texts();
            // The drawn pathway is looked at through a window: what its edge cuts is seen on another step.
            if (content.pathway && step > 1)
                std::erase_if(texts, [&](const DrawnText& text) { return text.rect.intersects(sheet.body()); });
            const auto say = [&](const QString& what) {
                wrong << QStringLiteral("slide %1, step %2: %3").arg(i + 1).arg(step).arg(what);
            };
            if (content.pathway && step == 1) continue; // a small drawing of the whole, to say where one is
            for (const QString& trouble : troubles(texts, QSizeF(size))) say(trouble);
            if (content.pathway) continue;
            // Marks are told apart by what the legend says of them: it never gives way to the drawing.
            if (content.figure && !content.figure->isEmpty())
                for (const LegendEntry& entry : content.figure->legend)
                    if (entry.shape != Shape::Unknown &&
                        std::ranges::none_of(texts, [&](const DrawnText& text) { return text.words == entry.text; }))
                        say(QStringLiteral("no “%1” in the legend").arg(entry.text));
            // A lecture follows its lines: each says whose it is, in one line of type or two.
            if (content.figure && sheet.stepCount() == step)
                for (const Line& line : sheet.figureAt(step).lines)
                    // The one comparator is told by its hollow marks.
                    if (!sheet.figureAt(step).marks[line.marks.front()].hollow &&
                        std::ranges::none_of(texts, [&](const DrawnText& text) {
                            return !line.label.isEmpty() && line.label.startsWith(text.words) && text.words.size() > 8;
                        }))
                        say(QStringLiteral("no “%1” at its line").arg(line.label));
            const double unit = std::min(size.width() / 1920.0, size.height() / 1080.0);
            for (const DrawnText& text : texts) {
                if (text.words.endsWith(QChar(u'…'))) say(QStringLiteral("elided: “%1”").arg(text.words));
                if (sheet.body().contains(text.rect.center()) && text.points < 23.9 * unit)
                    say(QStringLiteral("“%1” in %2 pt").arg(text.words).arg(text.points / unit));
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestPresenter::cardsHaveRoom_data() {
    QTest::addColumn<QSize>("size");
    for (const QSize& size : sizes) QTest::addRow("%d×%d", size.width(), size.height()) << size;
}

void TestPresenter::cardsHaveRoom() {
    QFETCH(QSize, size);
    std::vector<Slide> slides;
    const auto add = [&slides](const QLatin1String& kind, const QStringList& ids) {
        slides.push_back(figureSlide(QString(kind), {{QString(kind), ids}}));
    };
    for (const Treatment& treatment : m_evidence->treatments) add(treatmentSlide, {treatment.id});
    add(treatmentSlide,
        {QStringLiteral("esketamine-intranasal"), QStringLiteral("ketamine-iv"), QStringLiteral("psilocybin")});
    for (const Study& study : m_evidence->studies) add(studySlide, {study.id});
    for (const Term& term : glossaryTerms(*m_evidence)) add(termSlide, {term.id});
    QVERIFY(slides.size() > 200);
    const SlideMaker maker(*m_evidence);
    const double unit = std::min(size.width() / 1920.0, size.height() / 1080.0);
    QStringList wrong;
    for (const Slide& slide : slides) {
        const SlideContent content = maker.content(slide);
        const QString name = slide.request.options.first().join(QLatin1Char('+'));
        if (content.points.empty() || content.title.isEmpty() || !content.remarks.isEmpty())
            wrong << QStringLiteral("%1: nothing to read").arg(name);
        const SlideSheet sheet(content, QSizeF(size), ThemeKind::Lecture,
                               {QStringLiteral("TRD Atlas"), QStringLiteral("1 / 2")});
        std::size_t told = 0;
        for (const int step : sheet.toldSteps()) {
            TextRecorder recorder(size);
            QPainter painter(&recorder);
            sheet.paint(painter, step);
            painter.end();
            for (const QString& trouble : troubles(recorder.texts(), QSizeF(size)))
                wrong << QStringLiteral("%1, step %2: %3").arg(name).arg(step).arg(trouble);
            for (const DrawnText& text : recorder.texts())
                if (sheet.body().contains(text.rect.center()) && text.points < 23.9 * unit)
                    wrong << QStringLiteral("%1: “%2” in %3 pt").arg(name, text.words).arg(text.points / unit);
            // No sentence is lost between the pages.
            for (const SlideSentence& point : content.points)
                if (std::ranges::any_of(recorder.texts(), [&](const DrawnText& text) {
                        return !text.words.isEmpty() && point.text.startsWith(text.words.trimmed());
                    }))
                    ++told;
        }
        if (told < content.points.size())
            wrong << QStringLiteral("%1: %2 of %3 told").arg(name).arg(told).arg(content.points.size());
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

/// What the evidence file prints of response stands on the slide as it is printed there, derived figures named as such.
void TestPresenter::aStudysCardHasItsFigures() {
    const SlideMaker maker(*m_evidence);
    int counts = 0, derived = 0;
    QDir files(QStringLiteral(TRD_SOURCE_DIR "/resources/evidence/studies"));
    for (const QString& file : files.entryList({QStringLiteral("*.json")})) {
        QFile in(files.filePath(file));
        QVERIFY(in.open(QIODevice::ReadOnly));
        const QJsonObject study = QJsonDocument::fromJson(in.readAll()).object();
        const QString id = study[QLatin1String("id")].toString();
        const SlideContent content = maker.content(figureSlide(QString(studySlide), {{QString(studySlide), {id}}}));
        QString said;
        for (const SlideSentence& point : content.points) said += point.text + QLatin1Char('\n');
        said.replace(QRegularExpression(QStringLiteral("[\\x{a0}\\x{202f}]")), QStringLiteral(" "));
        for (const QJsonValue& value : study[QLatin1String("outcomes")].toArray()) {
            const QString kind = value[QLatin1String("kind")].toString();
            if (kind != QLatin1String("response") && kind != QLatin1String("remission")) continue;
            const QJsonValue n = value[QLatin1String("n")], events = value[QLatin1String("events")],
                             percent = value[QLatin1String("percent")];
            if (n.isDouble() && events.isDouble() && n.toInt() < 1000) {
                const QString figure = QStringLiteral("%1/%2").arg(events.toInt()).arg(n.toInt());
                QVERIFY2(said.contains(figure), qPrintable(id + QLatin1Char(' ') + figure));
                ++counts;
            }
            if (percent.isDouble()) {
                const QString figure = QString::number(percent.toDouble());
                QVERIFY2(said.contains(figure), qPrintable(id + QLatin1Char(' ') + figure));
            }
            if (n.isDouble() && percent.isDouble() && !events.isDouble()) {
                QVERIFY2(said.contains(QLatin1String("derived: ")), qPrintable(id));
                ++derived;
            }
        }
    }
    QVERIFY(counts > 50 && derived > 10);
}

void TestPresenter::keysRunADeck() {
    Presenter presenter(*m_evidence, shortDeck(), 0, QStringLiteral("TRD Atlas"));
    presenter.resize(1366, 768);
    presenter.show();
    QVERIFY(QTest::qWaitForWindowExposed(&presenter));
    QStringList seen;
    const auto note = [&] {
        const PresenterState state = presenter.state();
        seen << QStringLiteral("%1.%2").arg(state.slide + 1).arg(state.step);
    };
    note();
    // Arrows, Page keys and space are what keyboards and remotes send.
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Space, Qt::Key_Down}) {
        QTest::keyClick(&presenter, key);
        note();
    }
    QCOMPARE(seen.join(QLatin1Char(' ')), QStringLiteral("1.1 2.1 2.2 3.1 3.2"));
    // The chart grows row by row, and each row stays where it was.
    const auto rowsTold = [&] {
        return std::ranges::count_if(presenter.chart()->figure().rows,
                                     [](const FigureRow& row) { return !row.label.isEmpty(); });
    };
    QVERIFY(presenter.chart()->isVisible());
    QCOMPARE(rowsTold(), 2);
    QTest::keyClick(&presenter, Qt::Key_Right);
    QCOMPARE(rowsTold(), 3);
    QTest::keyClick(&presenter, Qt::Key_PageUp);
    QCOMPARE(rowsTold(), 2);
    QTest::keyClick(&presenter, Qt::Key_End);
    QCOMPARE(presenter.state().slide, 3);
    QTest::keyClick(&presenter, Qt::Key_Right);
    QCOMPARE(presenter.state().slide, 3);
    // Back into a slide as it was left: all told.
    QTest::keyClick(&presenter, Qt::Key_Left);
    QCOMPARE(presenter.state().slide, 2);
    QCOMPARE(presenter.state().step, presenter.state().steps);
    QTest::keyClicks(&presenter, QStringLiteral("2"));
    QTest::keyClick(&presenter, Qt::Key_Return);
    QCOMPARE(presenter.state().slide, 1);
    QTest::mouseClick(&presenter, Qt::LeftButton);
    QCOMPARE(presenter.state().step, 2);
    QTest::mouseClick(&presenter, Qt::RightButton);
    QCOMPARE(presenter.state().step, 1);
}

void TestPresenter::rowsThatDoNotFitGoOn() {
    Slide slide = figureSlide(QStringLiteral("rates"), {{QStringLiteral("by"), {QStringLiteral("study")}}});
    const SlideSheet sheet(SlideMaker(*m_evidence).content(slide), QSizeF(1920, 1080), ThemeKind::Lecture);
    const auto whole = buildFigure(*m_evidence, slide.request);
    QVERIFY(whole);
    QVERIFY(sheet.stepCount() > 1);
    QStringList labels;
    std::size_t marks = 0;
    for (int step = 1; step <= sheet.stepCount(); ++step) {
        const Figure part = sheet.figureAt(step);
        QCOMPARE(sheet.chartScale(step), sheet.chartScale(1)); // the type keeps its size
        for (const FigureRow& row : part.rows)
            if (!row.heading) labels << QString(row.label + row.sublabel).replace(QLatin1Char('\n'), QLatin1Char(' '));
        marks += part.marks.size();
    }
    QStringList expected;
    for (const FigureRow& row : whole->rows)
        if (!row.heading) expected << row.label + row.sublabel;
    QCOMPARE(labels, expected);
    QCOMPARE(marks, whole->marks.size());
}

void TestPresenter::aGroupsNameIsNoStep() {
    Slide slide = figureSlide(QStringLiteral("contrasts"), {{QStringLiteral("measure"), {QStringLiteral("rd")}}});
    slide.request.selection.treatments = {QStringLiteral("ketamine-iv"), QStringLiteral("esketamine-intranasal")};
    slide.build = BuildUp::Rows;
    const SlideSheet sheet(SlideMaker(*m_evidence).content(slide), QSizeF(1920, 1080), ThemeKind::Lecture);
    const auto whole = buildFigure(*m_evidence, slide.request);
    QVERIFY(whole);
    int names = 0;
    for (std::size_t row = 0; row < whole->rows.size(); ++row) names += isHeading(*whole, row);
    QCOMPARE(names, 2);
    QCOMPARE(sheet.stepCount(), static_cast<int>(whole->rows.size()) - names);
    for (int step = 1; step <= sheet.stepCount(); ++step) {
        const Figure& part = sheet.wholeAt(step);
        QVERIFY(isHeading(part, 0)); // said again where its rows go on
        QVERIFY(!isHeading(part, part.rows.size() - 1));
    }
}

void TestPresenter::fewRowsAreLarger() {
    Slide many = figureSlide(QStringLiteral("rates"), {{QStringLiteral("by"), {QStringLiteral("study")}}}), few = many;
    few.request.selection.treatments = {QStringLiteral("dmt")};
    const SlideMaker maker(*m_evidence);
    const SlideSheet one(maker.content(many), QSizeF(1920, 1080), ThemeKind::Lecture);
    const SlideSheet other(maker.content(few), QSizeF(1920, 1080), ThemeKind::Lecture);
    QVERIFY(one.stepCount() > 1 && other.stepCount() == 1);
    QVERIFY(other.chartScale(1) > 1.15 * one.chartScale(1));
    QVERIFY(other.chartScale(1) <= 1.41 * one.chartScale(1));
}

void TestPresenter::theWalkHaltsWhereTheSlideSays() {
    Slide slide =
        figureSlide(QString(pathwaySlide),
                    {{QStringLiteral("example"), {QStringLiteral("5-psychotic-late-life")}},
                     {QStringLiteral("node"), {QStringLiteral("psychedelic"), QStringLiteral("no-such-step")}}});
    slide.build = BuildUp::Rows;
    slide.points = {{QStringLiteral("Here the way to a trial is closed."), {}}};
    const SlideContent content = SlideMaker(*m_evidence).content(slide);
    const SlideSheet sheet(content, QSizeF(1920, 1080), ThemeKind::Lecture);
    QCOMPARE(sheet.stepCount(), 2);
    QVERIFY(sheet.spoken(1).contains(QStringLiteral("Here the way to a trial is closed.")));
    QVERIFY(sheet.spoken(2).contains(QStringLiteral("Psychedelic-assisted therapy")));
    QVERIFY(content.remarks.join(QLatin1Char(' ')).contains(QStringLiteral("no-such-step")));
}

void TestPresenter::theOpeningSaysWhatItIsAbout() {
    Deck deck = shortDeck();
    deck.about = QStringLiteral("For residents.");
    deck.slides.front().title = deck.title;
    Presenter presenter(*m_evidence, deck, 0, {});
    QVERIFY(presenter.sheet().spoken(1).contains(deck.about));
    TextRecorder recorder(QSize(1920, 1080));
    QPainter painter(&recorder);
    SlideSheet(SlideMaker(*m_evidence).content(deck, deck.slides[0]), QSizeF(1920, 1080), ThemeKind::Lecture)
        .paint(painter, 1);
    painter.end();
    QVERIFY(std::ranges::any_of(recorder.texts(), [&](const DrawnText& text) { return text.words == deck.about; }));
    // Any other slide keeps to itself.
    QVERIFY(SlideMaker(*m_evidence).content(deck, deck.slides[1]).subtitle.isEmpty());
}

void TestPresenter::aSentenceLongerThanTheScreenIsRead() {
    const QString endless =
        QStringLiteral("A sentence that should have been two. ").repeated(90) + QStringLiteral("End.");
    const Slide slide = textOf(QStringLiteral("Long"), {{endless, {}}});
    const QSize size(1366, 768);
    const SlideSheet sheet(SlideMaker(*m_evidence).content(slide), QSizeF(size), ThemeKind::Lecture);
    TextRecorder recorder(size);
    QPainter painter(&recorder);
    sheet.paint(painter, 1);
    painter.end();
    QCOMPARE(troubles(recorder.texts(), QSizeF(size)), QStringList());
    QVERIFY(std::ranges::any_of(recorder.texts(), [](const DrawnText& text) { return text.words.contains(u"End."); }));
}

void TestPresenter::coversAndEscape() {
    Presenter presenter(*m_evidence, shortDeck(), 2, {});
    presenter.resize(1024, 768);
    presenter.show();
    QVERIFY(QTest::qWaitForWindowExposed(&presenter));
    const auto corner = [&] { return presenter.grab().toImage().pixelColor(500, 300); };
    QTest::keyClick(&presenter, Qt::Key_B);
    QCOMPARE(corner(), QColor(Qt::black));
    QVERIFY(presenter.state().covered);
    QTest::keyClick(&presenter, Qt::Key_B);
    QVERIFY(!presenter.state().covered);
    QTest::keyClick(&presenter, Qt::Key_W);
    QCOMPARE(corner(), QColor(Qt::white));
    // The next key uncovers and does nothing else.
    QTest::keyClick(&presenter, Qt::Key_Right);
    QVERIFY(!presenter.state().covered);
    QCOMPARE(presenter.state().step, 1);
    QSignalSpy ended(&presenter, &Presenter::ended);
    const QImage plain = presenter.grab().toImage();
    QTest::keyClick(&presenter, Qt::Key_Plus);
    QTest::keyClick(&presenter, Qt::Key_B);
    // Each Escape takes away what is seen.
    QTest::keyClick(&presenter, Qt::Key_Escape);
    QVERIFY(!presenter.state().covered);
    QVERIFY(presenter.grab().toImage() != plain);
    QTest::keyClick(&presenter, Qt::Key_Escape);
    QVERIFY(presenter.isVisible());
    QCOMPARE(presenter.grab().toImage(), plain);
    QTest::keyClick(&presenter, Qt::Key_Escape);
    QVERIFY(!presenter.isVisible());
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.front().front().toInt(), 2);
}

void TestPresenter::aQuestionLeavesTheDeckAsItWas() {
    const Deck deck = shortDeck();
    Presenter presenter(*m_evidence, deck, 2, {});
    presenter.resize(1920, 1080);
    presenter.show();
    QVERIFY(QTest::qWaitForWindowExposed(&presenter));
    presenter.goTo(2, presenter.state().steps);
    const Figure before = presenter.chart()->figure();
    QTest::keyClick(&presenter, Qt::Key_S);
    auto* bar = presenter.findChild<SelectionBar*>();
    QVERIFY(bar && bar->isVisible());
    // The slide makes room for what is asked, and nothing is changed yet.
    QVERIFY(presenter.chart()->geometry().top() > bar->geometry().bottom());
    QVERIFY(!presenter.state().live);
    Selection asked;
    asked.strategies = {Strategy::Psychedelic};
    emit bar->selectionChanged(asked);
    QVERIFY(presenter.state().live);
    QTRY_VERIFY(presenter.chart()->figure().rows.size() < before.rows.size());
    QTest::keyClick(&presenter, Qt::Key_Escape);
    QVERIFY(!presenter.state().live);
    QVERIFY(!bar->isVisible());
    QCOMPARE(presenter.chart()->figure().rows.size(), before.rows.size());
    QCOMPARE(presenter.chart()->figure().marks.size(), before.marks.size());
    QVERIFY(presenter.deck() == deck);
    QVERIFY(presenter.isVisible());
}

void TestPresenter::whatIsAskedHasRoom() {
    Presenter presenter(*m_evidence, shortDeck(), 2, {});
    presenter.resize(1366, 768);
    presenter.show();
    QVERIFY(QTest::qWaitForWindowExposed(&presenter));
    QTest::keyClick(&presenter, Qt::Key_S);
    auto* bar = presenter.findChild<SelectionBar*>();
    const int atFirst = bar->height();
    const auto letters = [&] {
        return bar->findChild<QToolButton*>(QStringLiteral("add-filter"))->fontInfo().pixelSize();
    };
    const int large = letters();
    QVERIFY(large > QFontInfo(QApplication::font()).pixelSize());
    // As many filters as need a second row of chips, chosen in the bar's own menus.
    for (int filters = 1; filters <= 6; ++filters) {
        QMenu* menu = bar->findChild<QToolButton*>(QStringLiteral("add-filter"))->menu();
        QMenu* designs = menu->actions().at(2)->menu();
        QVERIFY(designs);
        emit designs->aboutToShow();
        QCOMPARE(QFontInfo(designs->font()).pixelSize(), large);
        designs->actions().at(filters - 1)->trigger();
        QTRY_COMPARE(bar->selection().designs.size(), static_cast<std::size_t>(filters));
        // The chips are made when the menu has closed.
        QTRY_COMPARE(bar->findChildren<QToolButton*>(QStringLiteral("chip-Design")).size(), filters);
        QTRY_COMPARE(presenter.sheet().size().height(), static_cast<double>(presenter.height() - bar->height()));
        for (const auto* chip : bar->findChildren<QToolButton*>())
            QVERIFY(bar->rect().contains(QRect(chip->mapTo(bar, QPoint()), chip->size())));
        QCOMPARE(letters(), large);
    }
    QVERIFY(bar->height() > atFirst);
    QVERIFY(presenter.state().live);
    QVERIFY(presenter.chart()->isHidden() || presenter.chart()->geometry().top() >= bar->height());
}

void TestPresenter::aQuestionWithoutTheSlidesChoiceIsAnswered() {
    Deck deck = shortDeck();
    deck.slides.push_back(
        figureSlide(QStringLiteral("forest"), {{QStringLiteral("versus"), {QStringLiteral("placebo")}}}));
    Presenter presenter(*m_evidence, deck, 4, {});
    presenter.resize(1920, 1080);
    presenter.show();
    QTest::keyClick(&presenter, Qt::Key_S);
    Selection asked;
    asked.treatments = {QStringLiteral("ketamine-iv")};
    asked.from = asked.to = TimePoint{23, TimeUnit::Month};
    const SlideSheet* before = &presenter.sheet();
    emit presenter.findChild<SelectionBar*>()->selectionChanged(asked);
    QVERIFY(presenter.state().live);
    QTRY_VERIFY(&presenter.sheet() != before);
    // No fault of the deck: the figure's own words for what it does not find.
    QVERIFY(presenter.sheet().content().remarks.isEmpty());
    QVERIFY(presenter.sheet().content().figure.has_value());
    QVERIFY(!presenter.sheet().content().title.isEmpty());
    if (presenter.sheet().content().figure->isEmpty())
        QVERIFY(presenter.sheet().spoken(1).contains(presenter.sheet().content().figure->empty));
}

void TestPresenter::aStepIsHeard() {
    Presenter presenter(*m_evidence, shortDeck(), 2, {});
    presenter.resize(1366, 768);
    presenter.show();
    QTest::keyClick(&presenter, Qt::Key_Right);
    QCOMPARE(presenter.state().step, 2);
    QStringList rows;
    for (const FigureRow& row : presenter.sheet().wholeAt(2).rows)
        if (!row.label.isEmpty() && !row.heading) rows << row.label;
    QVERIFY(rows.size() > 2);
    // What is new is said, not the slide anew; all of it can be read as well.
    QVERIFY2(presenter.accessibleName().startsWith(rows[1]), qPrintable(presenter.accessibleName()));
    QVERIFY(!presenter.accessibleName().contains(rows[0]));
    for (const QString& row : rows.first(2)) QVERIFY(presenter.accessibleDescription().contains(row));
    QVERIFY(!presenter.accessibleDescription().contains(rows[2]));
    // The studies behind a sentence are said with it.
    Deck deck = shortDeck();
    deck.slides[1].points[0].studies = {QStringLiteral("murrough-2013-midazolam")};
    presenter.close();
    Presenter words(*m_evidence, deck, 1, {});
    QVERIFY2(words.accessibleName().contains(QStringLiteral("Murrough 2013")), qPrintable(words.accessibleName()));
}

void TestPresenter::overviewLeadsToASlide() {
    Presenter presenter(*m_evidence, shortDeck(), 0, {});
    presenter.show();
    QVERIFY(QTest::qWaitForWindowExposed(&presenter));
    QTest::keyClick(&presenter, Qt::Key_O);
    auto* overview = presenter.findChild<QListWidget*>(QStringLiteral("slide-overview"));
    QVERIFY(overview && overview->isVisible());
    QCOMPARE(overview->count(), 4);
    QTRY_VERIFY(!overview->item(3)->icon().isNull());
    overview->setCurrentRow(3);
    QTest::keyClick(overview, Qt::Key_Return);
    QVERIFY(!overview->isVisible());
    QCOMPARE(presenter.state().slide, 3);
    // The hall can be covered meanwhile, and a click uncovers it and does nothing else.
    QTest::keyClick(&presenter, Qt::Key_O);
    QTest::keyClick(overview, Qt::Key_B);
    QVERIFY(presenter.state().covered && overview->isVisible());
    QCOMPARE(presenter.grab().toImage().pixelColor(200, 200), QColor(Qt::black));
    const auto middle = [&](int row) { return overview->visualItemRect(overview->item(row)).center(); };
    QTest::mouseClick(overview->viewport(), Qt::LeftButton, {}, middle(0));
    QVERIFY(!presenter.state().covered);
    QCOMPARE(presenter.state().slide, 3);
    // Nor does the second half of a double click.
    QTest::mouseDClick(overview->viewport(), Qt::LeftButton, {}, middle(0));
    QVERIFY(overview->isVisible());
    QCOMPARE(presenter.state().slide, 3);
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    // A double click chooses one slide, not the one behind it.
    const QPoint at = overview->viewport()->mapTo(&presenter, middle(0));
    QTest::mouseClick(overview->viewport(), Qt::LeftButton, {}, middle(0));
    QVERIFY(!overview->isVisible());
    QTest::mouseDClick(presenter.childAt(at) ? presenter.childAt(at) : &presenter, Qt::LeftButton, {}, {});
    QCOMPARE(presenter.state().slide, 0);
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QTest::mouseClick(&presenter, Qt::LeftButton, {}, at);
    QCOMPARE(presenter.state().slide, 1);
}

void TestPresenter::notesFollow() {
    Presenter presenter(*m_evidence, shortDeck(), 1, {});
    NotesWindow notes(&presenter);
    notes.show();
    auto* text = notes.findChild<QLabel*>(QStringLiteral("notes"));
    QVERIFY(text->text().contains(QStringLiteral("No notes")));
    // A remote's keys arrive wherever the focus is.
    QTest::keyClick(&notes, Qt::Key_PageDown);
    QTest::keyClick(&notes, Qt::Key_PageDown);
    QCOMPARE(presenter.state().slide, 2);
    QCOMPARE(text->text(), QStringLiteral("Ask the hall first."));
    QVERIFY(notes.findChild<QLabel*>(QStringLiteral("place"))->text().startsWith(QStringLiteral("Slide 3 of 4")));
}

void TestPresenter::whatIsMissingIsSaid() {
    Deck deck = shortDeck();
    deck.slides[1].points[0].studies = {QStringLiteral("nobody-1900")};
    deck.slides[2].request.options.insert(QStringLiteral("by"), {QStringLiteral("colour")});
    deck.slides.push_back(figureSlide(QString(pathwaySlide), {{QStringLiteral("example"), {QStringLiteral("../x")}}}));
    Presenter presenter(*m_evidence, deck, 1, {});
    QVERIFY(presenter.sheet().spoken(2).contains(QStringLiteral("nobody-1900")));
    presenter.goTo(2);
    QVERIFY(presenter.sheet().spoken(1).contains(QStringLiteral("colour")));
    presenter.goTo(4);
    QVERIFY(presenter.sheet().spoken(1).contains(QStringLiteral("../x")));
}

QTEST_MAIN(TestPresenter)
#include "tst_presenter.moc"
