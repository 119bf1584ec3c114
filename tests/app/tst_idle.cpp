// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A window that no one touches does nothing: no layout that chases itself, no repainting, no fan.
#include "shell/application.h"
#include "shell/mainwindow.h"
#include "store/library.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace trd;

namespace {

/// Counts what a busy window shows by.
class Watch final : public QObject {
public:
    int count = 0;
    QString last;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        switch (event->type()) {
        case QEvent::LayoutRequest:
        case QEvent::Paint:
        case QEvent::Resize:
            ++count;
            last = QStringLiteral("%1 “%2”, event %3")
                       .arg(QString::fromLatin1(watched->metaObject()->className()), watched->objectName())
                       .arg(event->type());
            break;
        default:
            break;
        }
        return false;
    }
};

} // namespace

class TestIdle : public QObject {
    Q_OBJECT

    QTemporaryDir m_scratch;
    std::unique_ptr<Evidence> m_evidence;

    static void settle(const QString& where) {
        // What is made in idle moments (pictures, searches) is allowed its time; a layout that chases itself never
        // rests.
        Watch watch;
        for (int wait = 0; wait < 50; ++wait) {
            watch.count = 0;
            qApp->installEventFilter(&watch);
            QTest::qWait(40);
            qApp->removeEventFilter(&watch);
            if (watch.count == 0) return;
        }
        QFAIL(qPrintable(QStringLiteral("%1: %2 events, the last of %3").arg(where).arg(watch.count).arg(watch.last)));
    }

private slots:
    void initTestCase() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_scratch.path());
        prepareApplication(*qApp);
        QApplication::setCursorFlashTime(0);
        auto opened = openLibrary(QStringLiteral(TRD_BINARY_DIR "/bin/evidence.sqlite"));
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().sentence()));
        m_evidence = std::make_unique<Evidence>(std::move(opened).value());
    }

    void anUntouchedWindowRests_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("text");
        for (const QSize& size : {QSize(1366, 732), QSize(1920, 1044)})
            for (const double text : {1.0, 2.0})
                QTest::addRow("%d×%d, text %g", size.width(), size.height(), text) << size << text;
    }

    void anUntouchedWindowRests() {
        QFETCH(QSize, size);
        QFETCH(double, text);
        MainWindow window(*m_evidence, QStringLiteral(TRD_BINARY_DIR "/bin/evidence.sqlite"));
        window.setAppearance(ThemeKind::Light, text);
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const QString& id : window.pageIds()) {
            window.showPage(id);
            settle(id);
            if (QTest::currentTestFailed()) return;
            window.open(QStringLiteral("study:daly-2018-synapse"));
            settle(id + QStringLiteral(" beside a study"));
            if (QTest::currentTestFailed()) return;
            // Every view of the page, by its own buttons.
            for (QButtonGroup* group : window.currentPage()->findChildren<QButtonGroup*>())
                for (QAbstractButton* button : group->buttons())
                    if (button->isVisible() && !button->isChecked()) {
                        button->click();
                        settle(id + QStringLiteral(", ") + button->text());
                        if (QTest::currentTestFailed()) return;
                    }
        }
    }
};

QTEST_MAIN(TestIdle)
#include "tst_idle.moc"
