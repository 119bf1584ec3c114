// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence beside an option is that of the other pages, and the catalogue's facts are the file's.

#include "fixture.h"
#include "query/optionevidence.h"
#include "query/regulatory.h"

#include <QJsonDocument>

using namespace trd;

class TestOptionEvidence : public QObject {
    Q_OBJECT

    const Evidence& m_evidence = fixture::shipped();

private slots:
    void ratesAreCompares() {
        Selection filtered;
        filtered.treatments = QStringList{QStringLiteral("rtms")};
        filtered.strategies = {Strategy::Psychedelic};
        filtered.controls = true;
        for (const Selection& selection : {Selection(), filtered}) {
            // The other filters hold; which treatments are asked for does not.
            const auto found = optionEvidence(m_evidence, selection);
            QCOMPARE(found.size(), static_cast<qsizetype>(m_evidence.treatments.size()));
            const Rates compare = rates(m_evidence, Selection(), RateOutcome::Response);
            int groups = 0;
            for (const RateGroup& group : compare.groups) {
                if (group.control) continue;
                const auto& own = found[group.id].responses;
                const auto same = std::ranges::find(own, group.resistance, &RateGroup::resistance);
                QVERIFY2(same != own.end(), qPrintable(group.id));
                QCOMPARE(same->k, group.k);
                QCOMPARE(same->n, group.n);
                QCOMPARE(same->rate, group.rate);
                QCOMPARE(same->lower, group.lower);
                ++groups;
            }
            QVERIFY(groups > 10);
            int kept = 0;
            for (const OptionEvidence& entry : found) kept += static_cast<int>(entry.responses.size());
            QCOMPARE(kept, groups);
        }
    }

    void firstDifferencesAreOnsets() {
        Selection all;
        all.set = allStudiesSet;
        const auto found = optionEvidence(m_evidence, all);
        const OptionEvidence& ketamine = found[QStringLiteral("ketamine-iv")];
        QVERIFY(ketamine.firstDifference());
        double earliest = 1e9;
        QSet<QString> studies;
        for (const OnsetFinding& finding : onsetFindings(m_evidence, all))
            if (finding.treatment == QLatin1String("ketamine-iv") &&
                finding.row->event == OnsetEvent::FirstSeparation &&
                !(finding.arm && finding.arm->role == ArmRole::Control)) {
                earliest = std::min(earliest, finding.atHours);
                studies.insert(finding.study->id);
            }
        QCOMPARE(ketamine.firstDifference()->atHours, earliest);
        QCOMPARE(ketamine.firstDifferenceStudies(), static_cast<int>(studies.size()));
        QVERIFY(!found[QStringLiteral("lamotrigine")].firstDifference());
    }

    void nothingOfControlsAndNoDoseAgainstDose() {
        Selection all;
        all.set = allStudiesSet;
        int contrasts = 0;
        for (const OptionEvidence& entry : optionEvidence(m_evidence, all)) {
            for (const SafetyFinding& harm : entry.harms) QVERIFY(!harm.arm || harm.arm->role != ArmRole::Control);
            for (const OnsetFinding& onset : entry.onset) QVERIFY(!onset.arm || onset.arm->role != ArmRole::Control);
            QVERIFY(std::ranges::is_sorted(entry.harms, std::greater(), [](const auto& harm) { return *harm.rate; }));
            for (const TrialContrast& contrast : entry.contrasts) {
                ++contrasts;
                QCOMPARE(contrast.arm->treatment, entry.treatment);
                QVERIFY(contrast.versus->treatment != entry.treatment);
                QVERIFY(contrast.measure == Measure::RiskRatio && contrast.outcome == QLatin1String("response"));
            }
        }
        QVERIFY(contrasts > 20);
    }

    void aContrastStandsOnBothCards() {
        Selection all;
        all.set = allStudiesSet;
        const auto found = optionEvidence(m_evidence, all);
        int active = 0;
        for (const OptionEvidence& entry : found) {
            for (const TrialContrast& contrast : entry.contrastsAgainst) {
                QCOMPARE(contrast.versus->treatment, entry.treatment);
                QVERIFY(contrast.versus->role != ArmRole::Control);
            }
            for (const TrialContrast& contrast : entry.contrasts) {
                if (contrast.versus->role == ArmRole::Control) continue;
                ++active;
                const auto& other = found[contrast.versus->treatment].contrastsAgainst;
                QVERIFY(std::ranges::any_of(other, [&](const TrialContrast& one) {
                    return one.arm == contrast.arm && one.versus == contrast.versus &&
                           one.estimate == contrast.estimate;
                }));
            }
        }
        QVERIFY(active > 0);
    }

    void studiesAreCounted() {
        const auto found = optionEvidence(m_evidence, Selection());
        for (const Treatment& treatment : m_evidence.treatments) {
            int inLibrary = 0, selected = 0;
            for (const Study& study : m_evidence.studies) {
                const bool bears = std::ranges::any_of(study.arms, [&](const Arm& arm) {
                    return arm.treatment == treatment.id && arm.role != ArmRole::Control;
                });
                inLibrary += bears;
                selected += bears && study.selection.set == QLatin1String("review") &&
                            study.population.resistance == Resistance::Resistant;
            }
            QCOMPARE(found[treatment.id].studiesInLibrary, inLibrary);
            QCOMPARE(found[treatment.id].studies, selected);
        }
    }

    void regulatoryIsTheFiles() {
        QFile file(QStringLiteral(TRD_SOURCE_DIR "/resources/evidence/knowledge/treatments.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cards = QJsonDocument::fromJson(file.readAll()).array();
        qsizetype entries = 0;
        for (const QJsonValue card : cards) {
            const Treatment& treatment = *m_evidence.treatment(card.toObject()[QLatin1String("id")].toString());
            const QJsonArray expected = card.toObject()[QLatin1String("regulatory")].toArray();
            const std::vector<RegulatoryEntry> found = regulatoryOf(treatment);
            QCOMPARE(static_cast<qsizetype>(found.size()), expected.size());
            for (const RegulatoryEntry& entry : found) {
                const QJsonObject row = expected[static_cast<qsizetype>(&entry - found.data())].toObject();
                QCOMPARE(entry.region, row[QLatin1String("region")].toString());
                QCOMPARE(entry.status, row[QLatin1String("status")].toString());
                QCOMPARE(entry.year.value_or(0), row[QLatin1String("year")].toInt());
                QCOMPARE(entry.source.id, row[QLatin1String("source")].toString());
                QVERIFY(!entry.source.locator.isEmpty());
                ++entries;
            }
        }
        QCOMPARE(entries, 64);
        const Treatment& esketamine = *m_evidence.treatment(QStringLiteral("esketamine-intranasal"));
        QCOMPARE(regulatoryOf(esketamine, QStringLiteral("US")).size(), 3U);
        QVERIFY(regulatoryOf(esketamine, QStringLiteral("JP")).empty());
        QCOMPARE(cardSource(esketamine, QStringLiteral("s999")).id, QString());
    }
};

QTEST_GUILESS_MAIN(TestOptionEvidence)
#include "tst_optionevidence.moc"
