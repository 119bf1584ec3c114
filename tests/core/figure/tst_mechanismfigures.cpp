// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Mechanisms, biomarkers and predictors as figures, against the evidence files themselves.

#include "evidence/reader.h"
#include "figure/mechanismfigures.h"
#include "figure/words.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace trd;

namespace {

const QString root = QStringLiteral(TRD_SOURCE_DIR "/resources/evidence");

const Evidence& shipped() {
    static const Evidence evidence = [] {
        auto read = readEvidence(root);
        if (!read) qFatal("%s", qPrintable(read.error().front().sentence()));
        return std::move(read).value();
    }();
    return evidence;
}

QJsonObject knowledge() {
    QFile file(root + QStringLiteral("/knowledge/mechanisms.json"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no mechanisms");
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::vector<QJsonObject> studies() {
    std::vector<QJsonObject> read;
    const QDir folder(root + QStringLiteral("/studies"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(name));
        read.push_back(QJsonDocument::fromJson(file.readAll()).object());
    }
    return read;
}

Selection everything() {
    Selection selection;
    selection.set = allStudiesSet;
    selection.resistance = {Resistance::Resistant, Resistance::InadequateResponse, Resistance::NotRequired};
    return selection;
}

} // namespace

class TestMechanismFigures final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    /// Every step and every way of the file, with its certainty and its source.
    void chainsAsTheFileHasThem() {
        const QJsonArray strategies = knowledge()[u"strategies"].toArray();
        const std::vector<Mechanism> all = mechanisms(shipped());
        QCOMPARE(all.size(), static_cast<std::size_t>(strategies.size()));
        for (std::size_t i = 0; i < all.size(); ++i) {
            const QJsonObject file = strategies[static_cast<qsizetype>(i)].toObject();
            const Figure figure = mechanismFigure(shipped(), all[i]);
            QCOMPARE(figure.caution, file[u"caveat"].toString());
            for (const QJsonValue& node : file[u"nodes"].toArray())
                QVERIFY(std::ranges::any_of(figure.marks, [&](const Mark& mark) {
                    return mark.shape == Shape::Box && mark.text == node[u"label"].toString();
                }));
            const QJsonArray edges = file[u"edges"].toArray();
            QCOMPARE(figure.arrows.size(), static_cast<std::size_t>(edges.size()));
            QCOMPARE(figure.table.rows.size(), static_cast<std::size_t>(edges.size()));
            for (qsizetype e = 0; e < edges.size(); ++e) {
                const auto at = static_cast<std::size_t>(e);
                QCOMPARE(figure.table.rows[at][2].text, edges[e][u"label"].toString());
                QCOMPARE(figure.table.rows[at][4].value.toString(), edges[e][u"certainty"].toString());
                QVERIFY(figure.table.rows[at][5].text.contains(edges[e][u"source"][u"document"].toString()));
                // Told by the stroke, not by a colour.
                const LineStyle expected =
                    edges[e][u"certainty"].toString() == QLatin1String("established") ? LineStyle::Solid
                    : edges[e][u"certainty"].toString() == QLatin1String("supported") ? LineStyle::Dashed
                                                                                      : LineStyle::Dotted;
                QVERIFY(figure.arrows[at].stroke == expected);
            }
        }
    }

    /// No two steps on one field, no way through a step, no number on a step or on another number.
    void chainsAreDrawnClear() {
        for (const Mechanism& mechanism : mechanisms(shipped())) {
            const Figure figure = mechanismFigure(shipped(), mechanism);
            std::vector<QRectF> boxes;
            std::vector<QPointF> numbers;
            for (const Mark& mark : figure.marks) {
                if (mark.shape == Shape::Box)
                    boxes.emplace_back(mark.x - boxWidth / 2, mark.y - boxHeight / 2, boxWidth, boxHeight);
                else
                    numbers.emplace_back(mark.x, mark.y);
            }
            for (std::size_t a = 0; a < boxes.size(); ++a)
                for (std::size_t b = a + 1; b < boxes.size(); ++b)
                    QVERIFY2(!boxes[a].intersects(boxes[b]), qPrintable(mechanism.id));
            for (std::size_t e = 0; e < figure.arrows.size(); ++e) {
                const auto& points = figure.arrows[e].points;
                for (std::size_t i = 1; i < points.size(); ++i)
                    for (int step = 0; step <= 40; ++step) {
                        const QPointF at = points[i - 1] + (points[i] - points[i - 1]) * step / 40.0;
                        for (const QRectF& box : boxes)
                            QVERIFY2(!box.adjusted(0.005, 0.005, -0.005, -0.005).contains(at),
                                     qPrintable(QStringLiteral("%1, way %2").arg(mechanism.id).arg(e + 1)));
                    }
                // From the frame of one step to that of the other.
                const auto touches = [&](std::size_t node, QPointF at) {
                    return boxes[node].adjusted(-0.01, -0.01, 0.01, 0.01).contains(at);
                };
                QVERIFY2(touches(mechanism.edges[e].from, points.front()) &&
                             touches(mechanism.edges[e].to, points.back()),
                         qPrintable(mechanism.id));
                QVERIFY(points.front().y() > -0.5 &&
                        points.front().y() < static_cast<double>(figure.rows.size()) - 0.5);
            }
            for (const QPointF& number : numbers)
                for (const QRectF& box : boxes)
                    QVERIFY2(!box.adjusted(-0.02, -0.06, 0.02, 0.06).contains(number), qPrintable(mechanism.id));
            for (std::size_t a = 0; a < numbers.size(); ++a)
                for (std::size_t b = a + 1; b < numbers.size(); ++b)
                    QVERIFY2(std::hypot((numbers[a].x() - numbers[b].x()) * 2.2, numbers[a].y() - numbers[b].y()) >
                                 0.15,
                             qPrintable(QStringLiteral("%1: %2 and %3").arg(mechanism.id).arg(a + 1).arg(b + 1)));
        }
    }

    /// Each biomarker row of the files, and each finding of the knowledge file, is a row of the table and behind a
    /// field.
    void everyMarker() {
        const MarkerMatrix matrix = markerMatrix(shipped(), everything());
        const Figure figure = markerFigure(shipped(), everything(), matrix);
        QStringList expected, listed;
        std::size_t known = 0;
        for (const QJsonObject& study : studies())
            for (const QJsonValue& row : study[u"biomarkers"].toArray())
                expected << QStringList{study[u"id"].toString(), row[u"marker"].toString(),
                                        row[u"direction"].toString(),
                                        row[u"associated_with_response"].isBool()
                                            ? QString::number(row[u"associated_with_response"].toBool())
                                            : QString()}
                                .join(u'|');
        for (const auto& row : figure.table.rows) {
            if (!row[6].value.isValid()) {
                ++known;
                continue;
            }
            listed << QStringList{row[6].value.toString(), row[0].text, row[3].value.toString(),
                                  row[4].value.isValid() ? QString::number(row[4].value.toBool()) : QString()}
                          .join(u'|');
        }
        expected.sort();
        listed.sort();
        QVERIFY(expected.size() > 15);
        QCOMPARE(listed, expected);
        std::size_t inFile = 0;
        for (const QJsonValue& marker : knowledge()[u"biomarkers"].toArray())
            inFile += static_cast<std::size_t>(marker[u"findings"].toArray().size());
        QCOMPARE(known, inFile);
        std::size_t behind = 0;
        for (const MarkerCell& cell : matrix.cells) behind += cell.rows.size();
        QCOMPARE(behind, matrix.findings.size() + matrix.known.size());
    }

    /// BDNF under intravenous ketamine, counted by hand from the files.
    void bdnfByHand() {
        const MarkerMatrix matrix = markerMatrix(shipped(), everything());
        const auto cell = std::ranges::find_if(matrix.cells, [](const MarkerCell& one) {
            return !one.known && one.marker == QLatin1String("BDNF") && one.treatment == QLatin1String("ketamine-iv");
        });
        QVERIFY(cell != matrix.cells.end());
        std::map<QString, QSet<QString>> byHand;
        int rows = 0;
        for (const QJsonObject& study : studies()) {
            QHash<QString, QString> treatmentOf;
            QString first;
            for (const QJsonValue& arm : study[u"arms"].toArray()) {
                treatmentOf.insert(arm[u"id"].toString(), arm[u"treatment"].toString());
                if (first.isEmpty() && arm[u"role"].toString() == QLatin1String("experimental"))
                    first = arm[u"treatment"].toString();
            }
            for (const QJsonValue& row : study[u"biomarkers"].toArray())
                if (row[u"marker"].toString() == QLatin1String("BDNF") &&
                    treatmentOf.value(row[u"arm"].toString(), first) == QLatin1String("ketamine-iv")) {
                    byHand[row[u"direction"].toString()].insert(study[u"id"].toString());
                    ++rows;
                }
        }
        QCOMPARE(static_cast<int>(cell->rows.size()), rows);
        QCOMPARE(cell->directions.size(), byHand.size());
        for (const auto& [direction, count] : cell->directions)
            QCOMPARE(count, static_cast<int>(byHand[direction ? toWord(*direction) : QString()].size()));
    }

    void everyPredictor() {
        const auto findings = predictorFindings(shipped(), everything());
        const Figure figure = predictorFigure(shipped(), everything(), findings);
        int inFiles = 0;
        for (const QJsonObject& study : studies()) inFiles += static_cast<int>(study[u"predictors"].toArray().size());
        QCOMPARE(static_cast<int>(figure.table.rows.size()), inFiles);
        QCOMPARE(figure.marks.size(), figure.table.rows.size());
        for (std::size_t i = 0; i < findings.size(); ++i) {
            const auto& direction = findings[i].row->direction;
            const int column = !direction                                   ? 3
                               : *direction == PredictorDirection::Positive ? 0
                               : *direction == PredictorDirection::Negative ? 1
                                                                            : 2;
            QCOMPARE(static_cast<int>(std::lround(figure.marks[i].x)), column);
            QCOMPARE(figure.marks[i].target, studyTarget(findings[i].study->id));
            QVERIFY(figure.marks[i].tip.contains(findings[i].row->predicts));
        }
        QVERIFY(figure.caution.contains(QStringLiteral("does not tell which treatment")));
    }

    void signsDifferWithoutColour() {
        QSet<QString> signs{signOf({})};
        for (const auto& [direction, word] : Words<BiomarkerDirection>::table) signs.insert(signOf(direction));
        QCOMPARE(signs.size(), 7);
    }

    void nothingToShow() {
        Selection none;
        none.treatments = {QStringLiteral("no-such")};
        QVERIFY(markerFigure(shipped(), none, markerMatrix(shipped(), none)).isEmpty());
        QVERIFY(predictorFigure(shipped(), none, predictorFindings(shipped(), none)).isEmpty());
        QVERIFY(mechanismFigure(shipped(), {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMechanismFigures)
#include "tst_mechanismfigures.moc"
