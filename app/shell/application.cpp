// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/application.h"

#include "exchange/report.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QStyleFactory>
#include <QTranslator>

namespace trd {

void nameApplication() {
    QCoreApplication::setOrganizationName(QStringLiteral("TRD Atlas"));
    QCoreApplication::setApplicationName(QStringLiteral("trd-atlas"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRD_VERSION));
}

void installLanguage(QCoreApplication& app, const QString& language) {
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    auto* own = new QTranslator(&app);
    // A language without a file of its own is shown in English, whose numbers then follow English too.
    if (own->load(locale, QStringLiteral("trd-atlas"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        own->load(QStringLiteral(":/i18n/trd-atlas_en.qm")))
        QCoreApplication::installTranslator(own);
    const QLocale shown = locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale;
    QLocale::setDefault(shown);
    auto* qt = new QTranslator(&app);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

void prepareApplication(QApplication& app) {
    nameApplication();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/trd-atlas-128.png")));
    QApplication::setDesktopFileName(QStringLiteral("trd-atlas"));
    loadFonts();
    installLanguage(app, QSettings().value(QStringLiteral("language")).toString());
}

QString provenance(const Evidence& evidence) { return provenance(evidence, QDate::currentDate()); }

} // namespace trd
