// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A report as a file: what the window, the command line and "everything of this question" write alike.

#include "exchange/report.h"

namespace trd {

/// The endings that a report may have: pdf, html.
[[nodiscard]] QStringList reportFormats();
/// FIGURE, built for REQUEST, as a report of FORMAT, dated MADE. The same library, request and date give the same
/// bytes. Faults name no file: an ending that no report has.
[[nodiscard]] Result<QByteArray> reportBytes(const Evidence& evidence, const FigureRequest& request,
                                             const Figure& figure, const QString& format, const QDate& made);
/// Writes FILE as its ending says. Atomically; a fault names the file and why.
[[nodiscard]] Result<Done> exportReport(const Evidence& evidence, const FigureRequest& request, const Figure& figure,
                                        const QString& file, const QDate& made);

} // namespace trd
