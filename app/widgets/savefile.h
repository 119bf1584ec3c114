// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a file shall go: one way of asking for all that is taken home.

#include "result.h"

#include <QStringList>

#include <vector>

class QWidget;

namespace trd {

/// The folder that files were taken to last; at first the user's documents.
[[nodiscard]] QString exportFolder();
void setExportFolder(const QString& folder);

/// What a file can be saved as.
struct FileKind {
    QString words;       ///< "PDF, to print and to send"
    QStringList endings; ///< "pdf"; the first one is given to a name that has none of any kind
};

/// Asks for a file of one of KINDS; empty where nothing is to be saved. SUGGESTION is a name in exportFolder(), which
/// the file's folder then becomes; or a path, which leaves it as it is. A name without an ending gets that of the kind
/// chosen, and where a file of the whole name is there already, that is asked about.
[[nodiscard]] QString askForFile(QWidget* parent, const QString& title, const QString& suggestion,
                                 const std::vector<FileKind>& kinds);

/// Says over PARENT why a file was not written; while a lecture runs (a window with undisturbed) only once it has
/// ended.
void sayNotSaved(QWidget* parent, const Fault& fault);

/// The property of a window over which no dialog may stand.
inline constexpr const char* undisturbed = "undisturbed";

} // namespace trd
