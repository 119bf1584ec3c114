// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A figure or a report on paper, by way of a preview. Paper, orientation and printer are chosen there.

#include "charts/exporter.h"
#include "exchange/report.h"

class QPrinter;
class QWidget;

namespace trd {

/// Sets PRINTER up as the two functions below expect it: 96 dpi, the whole sheet, A4 or Letter as the country has it.
void preparePrinter(QPrinter& printer);
/// The figure with its words on one sheet, as large as the sheet allows.
void printFigure(QPrinter& printer, const Figure& figure, const QString& provenance);
/// The report, every sheet the same way up.
void printReport(QPrinter& printer, const Report& report, const Figure& figure);

/// Shows the preview over WINDOW until it is closed.
void previewFigure(QWidget* window, const Figure& figure, const QString& provenance);
void previewReport(QWidget* window, const Report& report, const Figure& figure);

} // namespace trd
