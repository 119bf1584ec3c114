// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A figure as a picture of a size of one's own: format, width and height, dots to the inch, colours. The words around
// the drawing always go along. The last choice is the next suggestion.

#include "charts/exporter.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace trd {

class PictureDialog final : public QDialog {
    Q_OBJECT
public:
    /// FIGURE outlives the dialog.
    PictureDialog(const Figure& figure, QWidget* parent);

    /// As chosen; what else an export says (provenance) is the caller's.
    [[nodiscard]] ExportOptions options() const;
    [[nodiscard]] QString format() const; ///< "png", "svg", "pdf"

public slots:
    void accept() override;

private:
    void changeUnit();
    void restore();
    void tell();
    [[nodiscard]] double perPixel() const; ///< of the unit chosen

    const Figure& m_figure;
    QComboBox* m_format;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QComboBox* m_unit;
    QSpinBox* m_dpi;
    QComboBox* m_theme;
    QLabel* m_said;
    QPushButton* m_save;
    QSize m_pixels; ///< CSS pixels: the truth behind both units
};

} // namespace trd
