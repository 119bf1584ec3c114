// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What both programs do once at their start: names, fonts, style, language.

#include "model/library.h"

class QApplication;
class QCoreApplication;

namespace trd {

/// Organisation and program names, which decide where settings lie.
void nameApplication();
/// Installs the translations of LANGUAGE ("it", "en", "" for the system's) and makes its locale the default. English
/// too has a file: it holds the plural forms.
void installLanguage(QCoreApplication& app, const QString& language);
/// Names, fonts, the Fusion style, the language of the settings.
void prepareApplication(QApplication& app);
/// What figures made today carry: see exchange/report.h.
[[nodiscard]] QString provenance(const Evidence& evidence);

} // namespace trd
