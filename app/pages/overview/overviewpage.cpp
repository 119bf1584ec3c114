// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/overviewpage.h"

#include "charts/figurepanel.h"
#include "charts/markdelegate.h"
#include "figure/format.h"
#include "figure/words.h"
#include "widgets/detailhtml.h"
#include "widgets/segmented.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace trd {

namespace {

// From this width on (at 100 % text) the years stand beside the map.
constexpr int wideFrom = 1500;
// Below this width (at 100 % text) there is no room for a strategy's name beside its mark; the legend names it.
constexpr int narrowBelow = 420;

int countOf(const SetCounts& counts, std::optional<Strategy> strategy) {
    if (!strategy) return counts.studies;
    switch (*strategy) {
    case Strategy::Glutamatergic:
        return counts.glutamatergic;
    case Strategy::Psychedelic:
        return counts.psychedelic;
    case Strategy::AntipsychoticAugmentation:
        return counts.antipsychoticAugmentation;
    case Strategy::EstablishedAlternative:
        break;
    }
    return 0;
}

} // namespace

OverviewPage::OverviewPage(const Evidence& evidence, QWidget* parent)
    : Page(evidence, parent), m_switch(new QWidget(this)), m_panel(new FigurePanel(this)),
      m_beside(new FigurePanel(this)), m_story(new QLabel(this)) {
    m_view = addSegments(m_switch, {tr("Map"), tr("Years")}, tr("Which view of the evidence"));
    for (FigurePanel* panel : {m_panel, m_beside}) {
        panel->setWhole();
        connect(panel, &FigurePanel::activated, this, &Page::intent);
    }
    m_beside->setSecondary(true);
    m_panel->addControl(m_switch);
    addCount({});
    for (const Strategy strategy :
         {Strategy::Glutamatergic, Strategy::Psychedelic, Strategy::AntipsychoticAugmentation})
        addCount(strategy);

    m_story->setObjectName(QStringLiteral("story"));
    m_story->setWordWrap(true);
    m_story->setTextFormat(Qt::RichText);
    m_story->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_story, &QLabel::linkActivated, this, &Page::intent);

    auto* content = new QWidget(this);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(2 * pageMargin);
    m_side = new QWidget(content);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(pageMargin);
    side->addWidget(m_beside, 1);
    m_side->hide();
    figures->addWidget(m_panel, 9);
    figures->addWidget(m_side, 4);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(pageMargin, 14, pageMargin, 12);
    m_column->setSpacing(8);
    m_column->addLayout(figures, 1);
    m_column->addWidget(m_story);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_view, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on) return;
        refresh();
        emit viewStateChanged();
    });
}

void OverviewPage::addCount(std::optional<Strategy> strategy) {
    auto* button = new QToolButton(m_panel);
    button->setProperty("count", true);
    button->setObjectName(QStringLiteral("count-") + (strategy ? toWord(*strategy) : QStringLiteral("all")));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    m_panel->addControl(button);
    m_counts.push_back({button, strategy});
    connect(button, &QToolButton::clicked, this, [this, strategy] {
        Selection wanted = m_selection;
        const bool taken = strategy && wanted.strategies == std::vector{*strategy};
        wanted.strategies.clear();
        if (strategy && !taken) wanted.strategies.push_back(*strategy);
        updateCounts(); // a click alone changes nothing: the selection says what is taken
        if (wanted != m_selection) emit selectionWanted(wanted);
    });
}

OverviewPage::View OverviewPage::view() const { return m_view->checkedId() == 1 ? View::Years : View::Map; }

void OverviewPage::setSelection(const Selection& selection) {
    m_selection = selection;
    refresh();
}

void OverviewPage::setTheme(const Theme& theme, double scale) {
    m_scale = scale;
    m_panel->setTheme(theme, scale);
    m_beside->setTheme(theme, scale);
    QPalette palette = m_story->palette();
    palette.setColor(QPalette::WindowText, theme.muted);
    m_story->setPalette(palette);
    m_linkColour = theme.accent;
    const int side = static_cast<int>(14 * scale);
    for (const Count& count : m_counts) {
        if (!count.strategy) continue;
        count.button->setIcon(markPixmap(hueOf(count.strategy), theme, side, devicePixelRatioF()));
        count.button->setIconSize({side, side});
    }
    m_story->setText(story());
    arrange();
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::arrange() {
    const bool narrow = width() < narrowBelow * m_scale;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        updateCounts();
    }
    const bool wide = width() >= wideFrom * m_scale;
    if (wide == m_wide) return;
    m_wide = wide;
    m_switch->setVisible(!wide);
    m_side->setVisible(wide);
    QLayout* side = m_side->layout();
    QLayout* column = m_column;
    (wide ? column : side)->removeWidget(m_story);
    (wide ? side : column)->addWidget(m_story);
    refresh();
}

Figure OverviewPage::figureOf(View view) const {
    return view == View::Map ? evidenceMapFigure(evidence(), m_selection, evidenceMap(evidence(), m_selection))
                             : timelineFigure(evidence(), m_selection, timeline(evidence(), m_selection));
}

void OverviewPage::refresh() {
    m_panel->setFigure(figureOf(m_wide ? View::Map : view()));
    if (m_wide) m_beside->setFigure(figureOf(View::Years));
    updateCounts();
    m_story->setText(story());
}

void OverviewPage::updateCounts() {
    const SetCounts counts = countSet(evidence(), m_selection.set);
    for (const Count& count : m_counts) {
        const int studies = countOf(counts, count.strategy);
        const QString text = count.strategy ? QStringLiteral("%1 %2").arg(countText(studies), wordFor(*count.strategy))
                                            : tr("%n study(ies)", nullptr, studies);
        count.button->setText(m_narrow && count.strategy ? countText(studies) : text);
        count.button->setAccessibleName(text);
        count.button->setToolTip(
            count.strategy ? tr("Show only %1; the number is that of the whole set").arg(wordFor(*count.strategy))
                           : tr("Show every strategy; the number is that of the whole set"));
        count.button->setChecked(count.strategy ? m_selection.strategies == std::vector{*count.strategy}
                                                : m_selection.strategies.empty());
    }
}

QString OverviewPage::story() const {
    const SetCounts set = countSet(evidence(), QStringLiteral("review"));
    const int beside = countSet(evidence(), allStudiesSet).studies - set.studies;
    const auto cited = static_cast<int>(std::ranges::count_if(
        evidence().studies, [](const Study& study) { return study.selection.citedByReview.value_or(false); }));
    const QString text =
        tr("<span style=\"font-weight:600\">How the set was made.</span> It follows a narrative review (Cavallotto and "
           "others, 2025) that prints how many studies it selected (%1, %2 of them "
           "glutamatergic) and its query, but not its list. The %3 studies here were found again with that query, so "
           "some may not be those of the review; "
           "%4. %5 more stand beside them: published later, outside the query, or second reports of the same people.")
            .arg(countText(review::studies), countText(review::glutamatergic), countText(set.studies),
                 tr("%n of them is known to be cited by it", nullptr, cited), countText(beside));
    // QLabel colours links as the application's palette does, which changes after the text is laid out.
    return QStringLiteral("%1 <a href=\"page:about\" style=\"color:%2\">%3</a>")
        .arg(text, m_linkColour.name(), tr("About the evidence").toHtmlEscaped());
}

std::optional<FigureRequest> OverviewPage::request() const {
    return FigureRequest{
        view() == View::Map ? QStringLiteral("evidence-map") : QStringLiteral("timeline"), {}, m_selection};
}

void OverviewPage::setRequest(const FigureRequest& request) {
    setViewState({{QStringLiteral("view"),
                   request.kind == QLatin1String("timeline") ? QStringLiteral("years") : QStringLiteral("map")}});
}

QJsonObject OverviewPage::viewState() const {
    return {{QStringLiteral("view"), view() == View::Years ? QStringLiteral("years") : QStringLiteral("map")}};
}

void OverviewPage::setViewState(const QJsonObject& state) {
    const QSignalBlocker blocked(m_view);
    m_view->button(state.value(QLatin1String("view")).toString() == QLatin1String("years") ? 1 : 0)->setChecked(true);
    refresh();
}

Detail OverviewPage::detail(const QString& target) const {
    Detail detail;
    QString kind;
    std::vector<const Study*> behind;
    if (target.startsWith(QLatin1String("cell:"))) {
        const EvidenceMap map = evidenceMap(evidence(), m_selection);
        const auto cell = std::ranges::find(map.cells, target, cellTarget);
        if (cell == map.cells.end()) return {};
        behind = cell->behind;
        detail.title = treatmentName(evidence(), cell->treatment);
        kind = tr("%1: %2").arg(wordFor(cell->topic), tr("%n study(ies)", nullptr, cell->studies));
        if (cell->people > 0) kind += tr(", %1 people").arg(countText(cell->people));
    } else if (target.startsWith(QLatin1String("year:"))) {
        const QStringList parts = target.split(QLatin1Char(':'));
        const auto strategy = fromWord<Strategy>(parts.value(2));
        for (const Study* study : selectedStudies(evidence(), m_selection))
            if (study->citation.year == parts.value(1).toInt() && (!strategy || study->strategy == *strategy))
                behind.push_back(study);
        if (behind.empty()) return {};
        detail.title = tr("Published in %1").arg(parts.value(1));
        kind = tr("%n study(ies)", nullptr, static_cast<int>(behind.size()));
        if (strategy) kind = tr("%1, %2").arg(kind, wordFor(*strategy));
    } else {
        return {};
    }
    QString& html = detail.html;
    html = QStringLiteral("<h2>%1</h2>").arg(detail.title.toHtmlEscaped()) + paragraph(kind.toHtmlEscaped(), "muted");
    std::vector<OnsetFinding> onset;
    if (target.startsWith(QLatin1String("cell:"))) {
        const EvidenceMap map = evidenceMap(evidence(), m_selection);
        if (const auto cell = std::ranges::find(map.cells, target, cellTarget);
            cell != map.cells.end() && cell->topic == Topic::Onset)
            onset = onsetBehind(evidence(), m_selection, *cell);
        for (const QString& line : onsetRanges(onset)) html += paragraph(line.toHtmlEscaped());
    }
    for (const Study* study : behind) {
        QStringList facts{wordFor(study->design.type)};
        if (study->population.n) facts << tr("%1 people").arg(countText(*study->population.n));
        if (!study->population.diagnosis.isEmpty()) facts << study->population.diagnosis;
        QString times;
        for (const OnsetFinding& finding : onset)
            if (finding.study == study)
                times += QStringLiteral("<br>") +
                         link(studyTarget(study->id, studyRow("onset", study->onset, finding.row)),
                              tr("%1: %2").arg(wordFor(finding.row->event), timeText(*finding.row->at)));
        html += QStringLiteral("<p style=\"margin-top:8px\">%1<br><span class=\"muted\">%2</span>%3</p>")
                    .arg(link(studyTarget(study->id), studyName(*study)),
                         facts.join(QStringLiteral(" · ")).toHtmlEscaped(), times);
    }
    if (target.startsWith(QLatin1String("cell:")))
        html += paragraph(link(treatmentTarget(target.section(QLatin1Char(':'), 1, 1)), tr("About this treatment")));
    return detail;
}

} // namespace trd
