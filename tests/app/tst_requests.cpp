// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a page says that it shows is what it shows: whatever is chosen on it, the figure built from its request is the
// one on the page. Slides, reports and the command line rest on this.
#include "charts/figurepanel.h"
#include "evidence/reader.h"
#include "pages/compare/comparepage.h"
#include "pages/mechanisms/mechanismspage.h"
#include "pages/onset/onsetpage.h"
#include "pages/overview/overviewpage.h"
#include "pages/safety/safetypage.h"
#include "pages/synthesis/synthesispage.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QTest>

using namespace trd;

namespace {

const Evidence& shipped() {
    static const Evidence evidence = [] {
        auto read = readEvidence(QStringLiteral(TRD_SOURCE_DIR "/resources/evidence"));
        if (!read) qFatal("%s", qPrintable(read.error().front().sentence()));
        return std::move(read).value();
    }();
    return evidence;
}

/// Everything that a figure draws and says, in words.
QStringList told(const Figure& figure) {
    QStringList words{figure.id,   figure.title,     figure.subtitle, figure.finding, figure.caution,
                      figure.note, figure.selection, figure.empty,    figure.x.title};
    for (const FigureRow& row : figure.rows)
        words << row.label + QLatin1Char('|') + row.sublabel + QLatin1Char('|') + row.value +
                     row.cells.join(QLatin1Char('|'));
    for (const Mark& mark : figure.marks)
        words << QStringLiteral("%1 %2 %3 %4").arg(mark.x, 0, 'g', 12).arg(mark.y).arg(mark.size).arg(mark.tip);
    for (const auto& row : figure.table.rows)
        for (const TableCell& cell : row) words << cell.text;
    return words;
}

template <class P> Page* make() { return new P(shipped(), nullptr); }

} // namespace

class TestRequests : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void figureOfThePageIsTheFigureOfItsRequest_data();
    void figureOfThePageIsTheFigureOfItsRequest();
};

void TestRequests::figureOfThePageIsTheFigureOfItsRequest_data() {
    QTest::addColumn<Page* (*)()>("maker");
    QTest::addColumn<int>("views");
    QTest::newRow("overview") << &make<OverviewPage> << 2;
    QTest::newRow("compare") << &make<ComparePage> << 2;
    QTest::newRow("onset") << &make<OnsetPage> << 3;
    QTest::newRow("synthesis") << &make<SynthesisPage> << 5;
    QTest::newRow("mechanisms") << &make<MechanismsPage> << 3;
    QTest::newRow("safety") << &make<SafetyPage> << 3;
}

void TestRequests::figureOfThePageIsTheFigureOfItsRequest() {
    using Maker = Page* (*)();
    QFETCH(Maker, maker);
    QFETCH(int, views);
    const std::unique_ptr<Page> page(maker());
    page->setTheme(themeFor(ThemeKind::Light), 1);
    page->resize(900, 700);
    page->show();
    Selection selection;
    selection.strategies = {Strategy::Glutamatergic};
    page->setSelection(selection);
    int compared = 0;
    const auto same = [&] {
        const auto request = page->request();
        QVERIFY(request);
        QVERIFY(request->selection == selection);
        const auto built = buildFigure(shipped(), *request);
        QVERIFY2(built, qPrintable(built ? QString() : built.error().option + built.error().found));
        QCOMPARE(told(*built), told(page->findChild<FigurePanel*>()->figure()));
        ++compared;
    };
    auto* group = page->findChild<QButtonGroup*>();
    QVERIFY(group);
    QCOMPARE(group->buttons().size(), views);
    for (QAbstractButton* button : group->buttons()) {
        button->click();
        same();
        for (QComboBox* box : page->findChildren<QComboBox*>()) {
            if (!box->isVisible()) continue;
            const int before = box->currentIndex();
            for (int i = 0; i < box->count(); ++i) {
                box->setCurrentIndex(i);
                same();
                if (QTest::currentTestFailed()) {
                    qWarning("%s: %s", qPrintable(box->accessibleName()), qPrintable(box->currentText()));
                    return;
                }
            }
            box->setCurrentIndex(before);
        }
    }
    QVERIFY(compared >= views);
}

QTEST_MAIN(TestRequests)
#include "tst_requests.moc"
