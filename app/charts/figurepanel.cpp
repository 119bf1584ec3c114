// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/figurepanel.h"

#include "charts/axisstrip.h"
#include "charts/chartview.h"
#include "charts/legendrow.h"
#include "charts/picturedialog.h"
#include "widgets/flowlayout.h"
#include "widgets/savefile.h"
#include "widgets/tablemodel.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

namespace trd {

namespace {

constexpr int leastChartHeight = 260;

std::function<QString()>& provenanceSource() {
    static std::function<QString()> source;
    return source;
}

QLabel* wrappedLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void setColour(QLabel* label, const QColor& colour) {
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

QToolButton* quietButton(const QString& text, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

FigurePanel::FigurePanel(QWidget* parent)
    : QWidget(parent), m_title(wrappedLabel(this)), m_subtitle(wrappedLabel(this)), m_finding(wrappedLabel(this)),
      m_caution(wrappedLabel(this)), m_note(wrappedLabel(this)), m_empty(wrappedLabel(this)),
      m_legend(new LegendRow(this)), m_controls(new FlowLayout(nullptr, 6)),
      m_tableButton(quietButton(tr("&Table"), this)), m_exportButton(quietButton(tr("&Export"), this)),
      m_stack(new QStackedLayout), m_done(new QLabel(this)), m_doneTimer(new QTimer(this)),
      m_scroll(new QScrollArea(this)), m_chart(new ChartView) {
    m_tableButton->setCheckable(true);
    m_tableButton->setToolTip(tr("Show the same rows as a table (Ctrl+T)"));
    m_exportButton->setToolTip(tr("Take this figure home: picture, vector, table"));
    auto* menu = new QMenu(m_exportButton);
    for (const QString& format : exportFormats()) {
        const QString label = format == QLatin1String("svg")    ? tr("&SVG (vector)…")
                              : format == QLatin1String("pdf")  ? tr("&PDF (vector)…")
                              : format == QLatin1String("png")  ? tr("P&NG, 300 dpi…")
                              : format == QLatin1String("xlsx") ? tr("&Workbook with sources (XLSX)…")
                                                                : tr("&CSV (table)…");
        QAction* action = menu->addAction(label, this, [this, format] { exportAs(format); });
        action->setObjectName(QStringLiteral("export-") + format);
    }
    menu->addAction(tr("Picture with chosen si&ze…"), this, &FigurePanel::exportChosen)
        ->setObjectName(QStringLiteral("export-chosen"));
    menu->addSeparator();
    menu->addAction(tr("Copy p&icture"), this, &FigurePanel::copyPicture);
    menu->addAction(tr("Copy &table"), this, &FigurePanel::copyTable);
    menu->addAction(tr("Copy table for s&lides"), this, &FigurePanel::copyTableForSlides);
    menu->addSeparator();
    // What goes beyond this figure, the window does.
    for (const auto& [command, label] : {std::pair{"command:print", tr("P&rint…")},
                                         {"command:report", tr("Rep&ort of this question…")},
                                         {"command:export-all", tr("&Everything of this question…")}})
        menu->addAction(label, this, [this, target = QLatin1String(command)] { emit activated(target); });
    m_exportButton->setMenu(menu);
    m_exportButton->setPopupMode(QToolButton::InstantPopup);

    auto* bar = new QHBoxLayout;
    bar->addLayout(m_controls, 1);
    for (QToolButton* button : {m_tableButton, m_exportButton}) button->setProperty("link", true);
    bar->addWidget(m_tableButton);
    bar->addWidget(m_exportButton);

    m_scroll->setWidget(m_chart);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_strip = new AxisStrip(m_scroll, m_chart);
    m_stack->addWidget(m_scroll);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addSpacing(6);
    layout->addLayout(bar);
    layout->addWidget(m_finding);
    layout->addSpacing(4);
    layout->addLayout(m_stack, 1);
    m_done->hide();
    m_done->setWordWrap(true);
    m_done->setObjectName(QStringLiteral("done"));
    m_doneTimer->setSingleShot(true);
    m_doneTimer->setInterval(12000);
    connect(m_doneTimer, &QTimer::timeout, m_done, &QLabel::hide);
    layout->addWidget(m_done);
    layout->addWidget(m_legend);
    layout->addWidget(m_caution);
    layout->addWidget(m_note);

    m_chart->setObjectName(QStringLiteral("chart"));
    connect(m_chart, &ChartView::activated, this, &FigurePanel::activated);
    connect(m_chart, &ChartView::focusChanged, this, qOverload<>(&QWidget::update));
    connect(m_tableButton, &QToolButton::toggled, this, &FigurePanel::setTableShown);
}

void FigurePanel::addControl(QWidget* control) { m_controls->addWidget(control); }

void FigurePanel::setProvenance(std::function<QString()> source) { provenanceSource() = std::move(source); }

QString FigurePanel::provenance() { return provenanceSource() ? provenanceSource()() : QString(); }

const Figure& FigurePanel::figure() const { return m_chart->figure(); }

void FigurePanel::setFigure(Figure figure) {
    m_chart->setFigure(std::move(figure));
    updateTexts();
    if (m_strip) m_strip->follow();
    if (isTableShown()) fillTable();
}

void FigurePanel::updateTexts() {
    const Figure& now = figure();
    const auto set = [](QLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    set(m_title, now.title);
    set(m_subtitle, now.subtitle);
    set(m_finding, now.finding);
    set(m_caution, now.caution);
    set(m_note, now.note);
    m_empty->setText(now.empty);
    m_legend->setLegend(now.legend);
    const bool nothing = now.isEmpty();
    if (!isTableShown()) showChart();
    keepChartHeight();
    // Who is in the table can always leave it, an empty one too.
    m_tableButton->setEnabled(!now.table.rows.empty() || isTableShown());
    m_exportButton->setEnabled(!nothing || !now.table.rows.empty());
}

void FigurePanel::showChart() {
    const bool nothing = figure().isEmpty();
    QWidget* chart = m_scroll ? static_cast<QWidget*>(m_scroll) : m_chart;
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget*>(m_empty) : chart);
}

void FigurePanel::keepChartHeight() {
    // Less than this and a chart is a strip without a plot: then the page scrolls.
    if (m_scroll)
        m_scroll->setMinimumHeight(
            std::min(m_chart->sizeHint().height(), static_cast<int>(leastChartHeight * m_scale)));
}

void FigurePanel::setWhole() {
    m_scroll->takeWidget();
    m_stack->removeWidget(m_scroll);
    delete m_scroll;
    m_scroll = nullptr;
    m_strip = nullptr; // it went with the area
    m_stack->addWidget(m_chart);
    showChart();
}

void FigurePanel::setTheme(const Theme& theme, double scale) {
    m_theme = theme;
    m_scale = scale;
    m_chart->setTheme(theme, scale);
    if (m_strip) m_strip->follow();
    m_legend->setTheme(theme, scale);
    m_title->setFont(textFont(m_secondary ? TextSize::Heading : TextSize::Display, scale));
    m_finding->setFont(textFont(TextSize::Strong, scale));
    m_note->setFont(textFont(TextSize::Caption, scale));
    setColour(m_subtitle, theme.muted);
    setColour(m_note, theme.muted);
    setColour(m_caution, theme.caution);
    setColour(m_empty, theme.muted);
    keepChartHeight();
}

void FigurePanel::setSecondary(bool secondary) {
    m_secondary = secondary;
    m_title->setFont(textFont(m_secondary ? TextSize::Heading : TextSize::Display, m_scale));
}

bool FigurePanel::isTableShown() const { return m_table && m_stack->currentWidget() == m_table; }

void FigurePanel::setTableShown(bool shown) {
    if (shown && !m_table) {
        m_table = new QTableView(this);
        m_table->setObjectName(QStringLiteral("figure-table"));
        m_model = new TableModel(this);
        configureTable(m_table, m_model);
        m_stack->addWidget(m_table);
        connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
            const QString target = index.data(TableModel::TargetRole).toString();
            if (!target.isEmpty()) emit activated(target);
        });
    }
    if (shown) {
        m_stack->setCurrentWidget(m_table);
        fillTable();
        m_table->setFocus();
    } else {
        showChart();
    }
    m_tableButton->setChecked(shown);
    m_tableButton->setEnabled(!figure().table.rows.empty() || shown);
}

void FigurePanel::fillTable() {
    m_model->setTable(figure().table);
    m_table->setAccessibleName(figure().title);
    fitColumns(m_table);
}

void FigurePanel::copyPicture() const {
    ExportOptions options;
    options.provenance = provenance();
    options.dpi = 192;
    options.size = fittingSize(figure(), options);
    auto* picture = new QMimeData; // the clipboard owns it
    if (const QImage image = figureImage(figure(), options); !image.isNull()) picture->setImageData(image);
    if (const auto svg = figureBytes(figure(), QStringLiteral("svg"), options))
        picture->setData(QStringLiteral("image/svg+xml"), *svg);
    QApplication::clipboard()->setMimeData(picture);
}

void FigurePanel::copyTable() const { trd::copyTable(figure().table, foot()); }

void FigurePanel::copyTableForSlides() const { trd::copyTableForSlides(figure().table, foot()); }

QStringList FigurePanel::foot() const {
    QStringList lines{figure().title, figure().selection, figure().caution, provenance()};
    lines.removeAll(QString());
    return lines;
}

Result<Done> FigurePanel::exportTo(const QString& file) const {
    ExportOptions options;
    options.provenance = provenance();
    options.size = fittingSize(figure(), options);
    return exportFigure(figure(), file, options);
}

void FigurePanel::exportAs(const QString& format) {
    ExportOptions options;
    options.size = fittingSize(figure(), options);
    save(format, options);
}

void FigurePanel::exportChosen() {
    PictureDialog dialog(figure(), this);
    if (dialog.exec() == QDialog::Accepted) save(dialog.format(), dialog.options());
}

void FigurePanel::save(const QString& format, ExportOptions options) {
    options.provenance = provenance();
    const QString file =
        askForFile(this, tr("Export figure"), QStringLiteral("trd-atlas-%1.%2").arg(figure().id, format),
                   {{tr("%1 files").arg(format.toUpper()), {format}}});
    if (file.isEmpty()) return;
    if (const auto done = exportFigure(figure(), file, options); !done) {
        sayNotSaved(this, done.error());
        return;
    }
    sayDone(tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
}

void FigurePanel::sayDone(const QString& text) {
    m_done->setText(text);
    m_done->show();
    QAccessibleEvent changed(m_done, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    m_doneTimer->start();
}

void FigurePanel::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (!m_chart->hasFocus()) return;
    // Around the chart, not over its first letters.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.accent, 2));
    const QWidget* framed = m_scroll ? static_cast<const QWidget*>(m_scroll) : m_chart;
    painter.drawRoundedRect(QRectF(framed->geometry()).adjusted(-5, -3, 5, 3), 4, 4);
}

void FigurePanel::contextMenuEvent(QContextMenuEvent* event) {
    m_exportButton->menu()->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center())
                                                                                 : event->globalPos());
    event->accept();
}

} // namespace trd
