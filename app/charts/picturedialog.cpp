// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/picturedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace trd {

namespace {

constexpr int leastSide = 300, mostSide = 8000, leastDpi = 72, mostDpi = 1200;
constexpr double centimetresPerPixel = 2.54 / 96;

QString key(const char* name) { return QStringLiteral("export/picture/") + QLatin1String(name); }

void choose(QComboBox* box, const QVariant& data) {
    if (const int at = box->findData(data); at >= 0) box->setCurrentIndex(at);
}

} // namespace

PictureDialog::PictureDialog(const Figure& figure, QWidget* parent)
    : QDialog(parent), m_figure(figure), m_format(new QComboBox(this)), m_width(new QDoubleSpinBox(this)),
      m_height(new QDoubleSpinBox(this)), m_unit(new QComboBox(this)), m_dpi(new QSpinBox(this)),
      m_theme(new QComboBox(this)), m_said(new QLabel(this)) {
    setObjectName(QStringLiteral("picture-dialog"));
    setWindowTitle(tr("Picture with chosen size"));
    m_format->setObjectName(QStringLiteral("format"));
    m_format->addItem(tr("PNG (dots)"), QStringLiteral("png"));
    m_format->addItem(tr("SVG (vector)"), QStringLiteral("svg"));
    m_format->addItem(tr("PDF (vector)"), QStringLiteral("pdf"));
    m_width->setObjectName(QStringLiteral("width"));
    m_width->setAccessibleName(tr("Width"));
    m_height->setObjectName(QStringLiteral("height"));
    m_height->setAccessibleName(tr("Height"));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_unit->setAccessibleName(tr("Unit of width and height"));
    m_unit->addItem(tr("pixels"), QStringLiteral("px"));
    m_unit->addItem(tr("cm"), QStringLiteral("cm"));
    m_dpi->setObjectName(QStringLiteral("dpi"));
    m_dpi->setRange(leastDpi, mostDpi);
    m_theme->setObjectName(QStringLiteral("theme"));
    for (const auto& [kind, name] : {std::pair{ThemeKind::Print, tr("For paper, also without colours")},
                                     {ThemeKind::Light, tr("Light")},
                                     {ThemeKind::Dark, tr("Dark")}})
        m_theme->addItem(name, static_cast<int>(kind));
    m_said->setObjectName(QStringLiteral("said"));
    m_said->setWordWrap(true);

    auto* size = new QHBoxLayout;
    size->addWidget(m_width, 1);
    auto* times = new QLabel(QStringLiteral("×"), this);
    size->addWidget(times);
    size->addWidget(m_height, 1);
    size->addWidget(m_unit);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Format"), m_format);
    auto* sizeLabel = new QLabel(tr("&Width and height"), this);
    sizeLabel->setBuddy(m_width);
    form->addRow(sizeLabel, size);
    form->addRow(tr("&Dots per inch"), m_dpi);
    form->addRow(tr("&Colours"), m_theme);
    form->addRow(m_said);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PictureDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    restore();
    changeUnit();
    const auto sized = [this] {
        m_pixels = {static_cast<int>(std::lround(m_width->value() / perPixel())),
                    static_cast<int>(std::lround(m_height->value() / perPixel()))};
        tell();
    };
    connect(m_width, &QDoubleSpinBox::valueChanged, this, sized);
    connect(m_height, &QDoubleSpinBox::valueChanged, this, sized);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &PictureDialog::changeUnit);
    connect(m_dpi, &QSpinBox::valueChanged, this, &PictureDialog::tell);
    connect(m_format, &QComboBox::currentIndexChanged, this, &PictureDialog::tell);
    m_width->setFocus();
}

double PictureDialog::perPixel() const {
    return m_unit->currentData() == QLatin1String("cm") ? centimetresPerPixel : 1;
}

void PictureDialog::changeUnit() {
    const bool whole = perPixel() == 1;
    for (const auto& [box, pixels] : {std::pair{m_width, m_pixels.width()}, {m_height, m_pixels.height()}}) {
        const QSignalBlocker blocked(box);
        box->setDecimals(whole ? 0 : 2);
        box->setSingleStep(whole ? 50 : 1);
        box->setRange(leastSide * perPixel(), mostSide * perPixel());
        box->setValue(pixels * perPixel());
    }
    tell();
}

void PictureDialog::restore() {
    const QSettings settings;
    choose(m_format, settings.value(key("format")));
    choose(m_unit, settings.value(key("unit")));
    choose(m_theme, settings.value(key("theme")));
    m_dpi->setValue(settings.value(key("dpi"), ExportOptions().dpi).toInt());
    // Without a choice of the reader's: the size at which nothing shrinks.
    const QSize usual = fittingSize(m_figure, {});
    m_pixels = {std::clamp(settings.value(key("width"), usual.width()).toInt(), leastSide, mostSide),
                std::clamp(settings.value(key("height"), usual.height()).toInt(), leastSide, mostSide)};
}

void PictureDialog::tell() {
    const ExportOptions chosen = options();
    const bool dots = format() == QLatin1String("png");
    m_dpi->setEnabled(dots);
    const auto number = [](double value) { return QLocale().toString(value, 'f', 0); };
    QStringList words;
    if (dots) {
        words << tr("The picture has %1 × %2 dots.")
                     .arg(number(chosen.size.width() * chosen.dpi / 96.0),
                          number(chosen.size.height() * chosen.dpi / 96.0));
        if (!fitsIntoDots(chosen))
            words << tr(
                "That is more than a picture can hold: make it smaller, take fewer dots per inch, or SVG or PDF.");
    }
    if (const double share = typeShrinkage(m_figure, chosen); share < 0.995)
        words << tr("So that every row fits, the chart's type shrinks to %1 % of its size.").arg(number(share * 100));
    words << tr("A side holds %1 to %2 pixels (96 to the inch), 72 to 1,200 dots per inch. Question, finding, caution, "
                "selection and sources always go along.")
                 .arg(number(leastSide), number(mostSide));
    m_said->setText(words.join(QLatin1Char('\n')));
    m_save->setEnabled(!dots || fitsIntoDots(chosen));
}

ExportOptions PictureDialog::options() const {
    ExportOptions options;
    options.size = m_pixels;
    options.dpi = m_dpi->value();
    options.theme = static_cast<ThemeKind>(m_theme->currentData().toInt());
    return options;
}

QString PictureDialog::format() const { return m_format->currentData().toString(); }

void PictureDialog::accept() {
    QSettings settings;
    settings.setValue(key("format"), format());
    settings.setValue(key("unit"), m_unit->currentData());
    settings.setValue(key("theme"), m_theme->currentData());
    settings.setValue(key("dpi"), m_dpi->value());
    settings.setValue(key("width"), m_pixels.width());
    settings.setValue(key("height"), m_pixels.height());
    QDialog::accept();
}

} // namespace trd
