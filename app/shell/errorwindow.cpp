// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/errorwindow.h"

#include "widgets/stylesheet.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QVBoxLayout>

namespace trd {

int showLibraryFault(const Fault& fault) {
    const Theme theme = themeFor(ThemeKind::Light);
    qApp->setPalette(theme.palette());
    qApp->setFont(textFont(TextSize::Body));
    QWidget window;
    window.setObjectName(QStringLiteral("library-fault"));
    window.setWindowTitle(QStringLiteral("TRD Atlas"));
    window.setStyleSheet(styleSheetFor(theme, 1));
    auto* layout = new QVBoxLayout(&window);
    layout->setContentsMargins(48, 40, 48, 40);
    layout->setSpacing(12);
    const auto add = [&](const QString& text, TextSize size) {
        auto* label = new QLabel(text, &window);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setFont(textFont(size));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(label);
    };
    add(QCoreApplication::translate("ErrorWindow", "The evidence library cannot be opened"), TextSize::Display);
    add(fault.sentence(), TextSize::Strong);
    add(QCoreApplication::translate("ErrorWindow",
                                    "Nothing was changed. Your settings and notes are kept apart from the library and "
                                    "are safe. Install the program again, or open a library that is whole."),
        TextSize::Body);
    layout->addStretch(1);
    auto* buttons = new QHBoxLayout;
    auto* open = new QPushButton(QCoreApplication::translate("ErrorWindow", "&Open another library…"), &window);
    auto* quit = new QPushButton(QCoreApplication::translate("ErrorWindow", "&Quit"), &window);
    buttons->addWidget(open);
    buttons->addStretch(1);
    buttons->addWidget(quit);
    layout->addLayout(buttons);
    QObject::connect(quit, &QPushButton::clicked, &window, &QWidget::close);
    QObject::connect(open, &QPushButton::clicked, &window, [&window] {
        const QString file =
            QFileDialog::getOpenFileName(&window, QCoreApplication::translate("ErrorWindow", "Open library"), {},
                                         QCoreApplication::translate("ErrorWindow", "Library databases (*.sqlite)"));
        if (file.isEmpty()) return;
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--library"), file});
        window.close();
    });
    window.resize(720, 380);
    window.show();
    QApplication::exec();
    return 1;
}

} // namespace trd
