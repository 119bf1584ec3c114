// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence map and the years as numbers and text, against counts taken straight from the evidence files.

#include "evidence/reader.h"
#include "figure/overviewfigures.h"
#include "figure/words.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <map>

using namespace trd;

namespace {

const QString evidenceFolder = QStringLiteral(TRD_SOURCE_DIR "/resources/evidence");

const Evidence& shipped() {
    static const Evidence evidence = [] {
        auto read = readEvidence(evidenceFolder);
        if (!read) qFatal("%s", qPrintable(read.error().front().sentence()));
        return std::move(read).value();
    }();
    return evidence;
}

/// The study files themselves, not what the reader made of them.
const std::vector<QJsonObject>& files() {
    static const std::vector<QJsonObject> studies = [] {
        std::vector<QJsonObject> read;
        const QDir folder(evidenceFolder + QStringLiteral("/studies"));
        for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(name));
            read.push_back(QJsonDocument::fromJson(file.readAll()).object());
        }
        return read;
    }();
    return studies;
}

QString text(const QJsonObject& object, const char* key) { return object.value(QLatin1String(key)).toString(); }
QJsonObject child(const QJsonObject& object, const char* key) { return object.value(QLatin1String(key)).toObject(); }

bool isDefaultSelected(const QJsonObject& study) {
    return text(child(study, "selection"), "set") == QLatin1String("review") &&
           text(child(study, "population"), "resistance") == QLatin1String("resistant");
}

const Mark* markOf(const Figure& figure, const QString& target) {
    const auto found = std::ranges::find(figure.marks, target, &Mark::target);
    return found == figure.marks.end() ? nullptr : &*found;
}

Figure mapOf(const Selection& selection) {
    return evidenceMapFigure(shipped(), selection, evidenceMap(shipped(), selection));
}
Figure yearsOf(const Selection& selection) {
    return timelineFigure(shipped(), selection, timeline(shipped(), selection));
}

Selection everything() {
    Selection selection;
    selection.set = allStudiesSet;
    selection.resistance = {Resistance::Resistant, Resistance::InadequateResponse, Resistance::NotRequired};
    return selection;
}

} // namespace

class TestOverviewFigures : public QObject {
    Q_OBJECT
private slots:
    void responseColumnCountsTheFiles();
    void areaIsPeople();
    void rowsStandInTheCataloguesOrder();
    void columnsAreHeadings();
    void mapAndTableSayTheSame();
    void mapSaysWhatItShows();
    void yearsCountTheFiles();
    void barsStackToTheLabel();
    void barsTargetTheirStrategy();
    void emptyYearsKeepTheirPlace();
    void nothingSelectedSaysWhy();
    void designsAreCounted();
};

void TestOverviewFigures::responseColumnCountsTheFiles() {
    // Every response row of every selected file, by the treatment of its arm: control arms and comparators aside.
    std::map<QString, QSet<QString>> studies;
    for (const QJsonObject& study : files()) {
        if (!isDefaultSelected(study)) continue;
        std::map<QString, QString> treatmentOf;
        for (const QJsonValue& arm : study.value(QLatin1String("arms")).toArray())
            if (text(arm.toObject(), "role") != QLatin1String("control"))
                treatmentOf[text(arm.toObject(), "id")] = text(arm.toObject(), "treatment");
        for (const QJsonValue& value : study.value(QLatin1String("outcomes")).toArray()) {
            const QJsonObject row = value.toObject();
            if (text(row, "kind") != QLatin1String("response")) continue;
            for (const auto& [arm, treatment] : treatmentOf)
                if ((text(row, "arm") == arm || text(row, "arm") == QLatin1String("all")) &&
                    strategyOf(shipped(), treatment))
                    studies[treatment] << text(study, "id");
        }
    }
    const Figure figure = mapOf({});
    int marks = 0;
    for (const Mark& mark : figure.marks) marks += mark.x == 0;
    QCOMPARE(marks, static_cast<int>(studies.size()));
    for (const auto& [treatment, ids] : studies) {
        const Mark* mark = markOf(figure, QStringLiteral("cell:%1:response").arg(treatment));
        QVERIFY2(mark, qPrintable(treatment));
        QCOMPARE(mark->text, QString::number(ids.size()));
        QCOMPARE(figure.rows[static_cast<std::size_t>(mark->y)].label, treatmentName(shipped(), treatment));
    }
}

void TestOverviewFigures::areaIsPeople() {
    const EvidenceMap map = evidenceMap(shipped(), {});
    const Figure figure = mapOf({});
    const MapCell* largest = &map.cells.front();
    for (const MapCell& cell : map.cells)
        if (cell.people > largest->people) largest = &cell;
    const Mark* reference = markOf(figure, cellTarget(*largest));
    QVERIFY(reference);
    double least = 1e9;
    for (const Mark& mark : figure.marks) least = std::min(least, mark.size);
    QVERIFY(least >= 4); // still seen
    int proportional = 0;
    for (const MapCell& cell : map.cells) {
        const Mark* mark = markOf(figure, cellTarget(cell));
        QVERIFY(mark);
        QCOMPARE(mark->hollow, cell.people == 0);
        if (mark->size <= least) continue;
        ++proportional;
        const double share = (mark->size * mark->size) / (reference->size * reference->size);
        QVERIFY2(qAbs(share - static_cast<double>(cell.people) / largest->people) < 1e-9, qPrintable(mark->target));
    }
    QVERIFY(proportional > 20);
}

void TestOverviewFigures::rowsStandInTheCataloguesOrder() {
    const Figure figure = mapOf(everything());
    QStringList catalogue;
    for (const Treatment& treatment : shipped().treatments) catalogue << treatmentTarget(treatment.id);
    qsizetype before = -1;
    for (const FigureRow& row : figure.rows) {
        const qsizetype place = catalogue.indexOf(row.target);
        QVERIFY2(place > before, qPrintable(row.label));
        before = place;
        QVERIFY(row.hue != Hue::Comparator);
    }
    QVERIFY(figure.rows.size() > mapOf({}).rows.size());
}

void TestOverviewFigures::columnsAreHeadings() {
    const Figure figure = mapOf({});
    QVERIFY(figure.matrix);
    QStringList headings;
    for (const AxisTick& tick : figure.x.ticks) headings << tick.text;
    QCOMPARE(headings,
             (QStringList{QStringLiteral("Response"), QStringLiteral("Remission"), QStringLiteral("Score change"),
                          QStringLiteral("Contrasts"), QStringLiteral("Onset"), QStringLiteral("Durability"),
                          QStringLiteral("Safety"), QStringLiteral("Biomarkers"), QStringLiteral("Predictors")}));
}

void TestOverviewFigures::mapAndTableSayTheSame() {
    const Figure figure = mapOf({});
    QCOMPARE(figure.table.rows.size(), figure.marks.size());
    for (const Mark& mark : figure.marks) {
        const auto& row = figure.table.rows[static_cast<std::size_t>(mark.tableRow)];
        QCOMPARE(row.size(), figure.table.columns.size());
        QCOMPARE(row[0].target, mark.target);
        QCOMPARE(row[0].text, figure.rows[static_cast<std::size_t>(mark.y)].label);
        QCOMPARE(row[2].text, figure.x.ticks[static_cast<std::size_t>(mark.x)].text);
        QCOMPARE(row[3].text, mark.text);
        QCOMPARE(row[5].text.split(QStringLiteral("; ")).size(), mark.text.toInt());
        QVERIFY2(mark.tip.contains(row[0].text) && mark.tip.contains(row[2].text), qPrintable(mark.tip));
        if (!mark.hollow) QVERIFY2(mark.tip.contains(row[4].text), qPrintable(mark.tip));
    }
}

void TestOverviewFigures::mapSaysWhatItShows() {
    const Figure figure = mapOf({});
    const auto selected = static_cast<int>(std::ranges::count_if(files(), isDefaultSelected));
    QCOMPARE(selected, 58); // of the 60: two ask for an inadequate response, not for resistance
    QVERIFY2(figure.title.contains(QStringLiteral("58")), qPrintable(figure.title));
    QVERIFY2(figure.subtitle.contains(QStringLiteral("60")) &&
                 figure.subtitle.contains(QStringLiteral("36 randomised")),
             qPrintable(figure.subtitle));
    QVERIFY2(figure.caution.contains(QStringLiteral("not how well it works")), qPrintable(figure.caution));
    const auto fields = figure.rows.size() * figure.x.ticks.size();
    QVERIFY2(figure.finding.startsWith(QStringLiteral("%1 of %2").arg(fields - figure.marks.size()).arg(fields)),
             qPrintable(figure.finding));
    QCOMPARE(figure.sources.size(), selected);
    QVERIFY2(mapOf(everything()).title.contains(QStringLiteral("126")), qPrintable(mapOf(everything()).title));
    // People of other populations are not called treatment-resistant.
    QVERIFY(figure.title.contains(QStringLiteral("treatment-resistant")));
    QVERIFY(!mapOf(everything()).title.contains(QStringLiteral("resistant")));
}

void TestOverviewFigures::yearsCountTheFiles() {
    std::map<int, std::map<QString, int>> counts;
    for (const QJsonObject& study : files())
        if (isDefaultSelected(study))
            ++counts[child(study, "citation").value(QLatin1String("year")).toInt()][text(study, "strategy")];
    const Figure figure = yearsOf({});
    QCOMPARE(figure.marks.size(), counts.size());
    QCOMPARE(figure.table.rows.size(), counts.size());
    std::size_t place = 0;
    for (const auto& [year, strategies] : counts) {
        int total = 0;
        for (const auto& [strategy, count] : strategies) {
            total += count;
            const auto column =
                std::ranges::find(figure.table.columns, strategy, &TableColumn::key) - figure.table.columns.begin();
            QCOMPARE(figure.table.rows[place][static_cast<std::size_t>(column)].value.toInt(), count);
        }
        QCOMPARE(figure.table.rows[place][0].value.toInt(), year);
        QCOMPARE(figure.table.rows[place][1].value.toInt(), total);
        QCOMPARE(figure.marks[place].text, QString::number(total));
        QCOMPARE(figure.marks[place].target, QStringLiteral("year:%1").arg(year));
        ++place;
    }
}

void TestOverviewFigures::barsStackToTheLabel() {
    const Figure figure = yearsOf(everything());
    for (const Mark& mark : figure.marks) {
        double reached = 0;
        for (const Bar& bar : figure.bars) {
            if (bar.x != mark.x) continue;
            QCOMPARE(bar.from, reached);
            reached = bar.to;
        }
        QCOMPARE(reached, mark.y);
        QVERIFY(mark.y < figure.y.max); // room for its number
    }
}

void TestOverviewFigures::barsTargetTheirStrategy() {
    for (const Bar& bar : yearsOf({}).bars) {
        const QStringList parts = bar.target.split(QLatin1Char(':'));
        QCOMPARE(parts.value(1).toInt(), static_cast<int>(bar.x));
        const auto strategy = fromWord<Strategy>(parts.value(2));
        QVERIFY2(strategy, qPrintable(bar.target));
        QCOMPARE(bar.hue, hueOf(strategy));
    }
}

void TestOverviewFigures::emptyYearsKeepTheirPlace() {
    // No study of 2008 to 2012 is in the review's set: the axis shows the gap.
    const Figure figure = yearsOf({});
    QVERIFY(std::ranges::none_of(figure.bars, [](const Bar& bar) { return bar.x > 2007.5 && bar.x < 2012.5; }));
    for (int year = 2006; year <= 2025; ++year)
        QVERIFY2(std::ranges::find(figure.x.ticks, QString::number(year), &AxisTick::text) != figure.x.ticks.end(),
                 qPrintable(QString::number(year)));
}

void TestOverviewFigures::nothingSelectedSaysWhy() {
    Selection selection;
    selection.treatments = {QStringLiteral("memantine")};
    for (const Figure& figure : {mapOf(selection), yearsOf(selection)}) {
        QVERIFY(figure.isEmpty());
        QVERIFY(!figure.empty.isEmpty());
        QVERIFY(figure.finding.isEmpty());
        QVERIFY(figure.table.rows.empty());
        QVERIFY(figure.x.max > figure.x.min && figure.y.max > figure.y.min);
    }
}

void TestOverviewFigures::designsAreCounted() {
    const QString words = designCounts(countSet(shipped(), QStringLiteral("review")).designs);
    QVERIFY2(words.startsWith(QStringLiteral("38 randomised")), qPrintable(words));
    for (const char* part : {"10 single-arm", "5 cohort", "5 post hoc", "2 extension"})
        QVERIFY2(words.contains(QLatin1String(part)), qPrintable(words));
}

QTEST_GUILESS_MAIN(TestOverviewFigures)
#include "tst_overviewfigures.moc"
