// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/synthesis/synthesispage.h"

#include "charts/figurepanel.h"
#include "exchange/rscript.h"
#include "figure/networkfigures.h"
#include "figure/synthesisfigures.h"
#include "figure/synthesiswords.h"
#include "figure/words.h"
#include "widgets/segmented.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace trd {

namespace {

QString capital(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

template <class E> E valueOf(const QComboBox* box, E otherwise) {
    return fromWord<E>(box->currentData().toString()).value_or(otherwise);
}

void choose(QComboBox* box, const QString& data) {
    if (const int at = box->findData(data); at >= 0) box->setCurrentIndex(at);
}

} // namespace

SynthesisPage::SynthesisPage(const Evidence& evidence, QWidget* parent)
    : Page(evidence, parent), m_outcome(quietCombo(this, tr("Outcome"))), m_measure(quietCombo(this, tr("Measure"))),
      m_against(quietCombo(this, tr("Comparison"))), m_model(quietCombo(this, tr("Model"))),
      m_interval(quietCombo(this, tr("Interval"))), m_by(quietCombo(this, tr("Subgroups"))),
      m_way(quietCombo(this, tr("How trials are tested"))), m_moderator(quietCombo(this, tr("Property of the trials"))),
      m_network(quietCombo(this, tr("What of the network"))), m_columnButton(new QToolButton(this)),
      m_columnMenu(new QMenu(m_columnButton)), m_copy(new QToolButton(this)), m_action(new QToolButton(this)),
      m_panel(new FigurePanel(this)) {
    auto* views = new QWidget(this);
    m_view = addSegments(views, {tr("Forest"), tr("Without one"), tr("Funnel"), tr("Moderator"), tr("Network")},
                         tr("What to look at"));
    m_outcome->addItem(tr("Response"), toWord(SynthesisOutcome::Response));
    m_outcome->addItem(tr("Remission"), toWord(SynthesisOutcome::Remission));
    m_outcome->addItem(tr("Change of score"), toWord(SynthesisOutcome::Change));
    m_model->addItem(tr("Effects differ (REML)"), toWord(stats::Tau2Method::Reml));
    m_model->addItem(tr("Effects differ (DerSimonian-Laird)"), toWord(stats::Tau2Method::DerSimonianLaird));
    m_model->addItem(tr("Effects differ (Paule-Mandel)"), toWord(stats::Tau2Method::PauleMandel));
    m_model->addItem(tr("One common effect"), toWord(stats::Tau2Method::Fixed));
    m_interval->addItem(tr("Hartung-Knapp interval"), toWord(stats::IntervalMethod::Hksj));
    m_interval->setItemData(0, tr("Wider with few trials, as what they differ by is itself uncertain"),
                            Qt::ToolTipRole);
    m_interval->addItem(tr("Normal interval (Wald)"), toWord(stats::IntervalMethod::Wald));
    m_interval->setItemData(1, tr("Takes what the trials differ by as known: too narrow with few trials"),
                            Qt::ToolTipRole);
    m_by->addItem(tr("No subgroups"), toWord(SubgroupBy::None));
    m_by->addItem(tr("By comparator"), toWord(SubgroupBy::Versus));
    m_by->addItem(tr("By dose"), toWord(SubgroupBy::Dose));
    m_by->addItem(tr("By blinding"), toWord(SubgroupBy::Blinding));
    m_by->addItem(tr("By design"), toWord(SubgroupBy::Crossover));
    m_by->addItem(tr("By scale"), toWord(SubgroupBy::Scale));
    m_by->addItem(tr("By time"), toWord(SubgroupBy::Time));
    m_by->addItem(tr("By resistance"), toWord(SubgroupBy::Resistance));
    m_way->addItem(tr("Each left out once"), toWord(WithoutOne::Each));
    m_way->addItem(tr("Trial by trial (cumulative)"), toWord(WithoutOne::Cumulative));
    m_way->addItem(tr("How much each pulls (influence)"), toWord(WithoutOne::Influence));
    m_moderator->addItem(tr("Year"), toWord(Moderator::Year));
    m_moderator->addItem(tr("People in the trial"), toWord(Moderator::People));
    m_moderator->addItem(tr("Time since the first dose"), toWord(Moderator::Time));
    m_network->addItem(tr("Graph"), toWord(NetworkView::Graph));
    m_network->addItem(tr("Ranking"), toWord(NetworkView::Ranking));
    m_network->addItem(tr("Direct and indirect"), toWord(NetworkView::Incoherence));

    m_columnButton->setText(tr("&Columns"));
    m_columnButton->setToolTip(tr("Which properties of the trials stand beside the plot"));
    for (const auto& [column, name] : {std::pair{ForestColumn::Dose, tr("&Dose")},
                                       {ForestColumn::Scale, tr("&Scale")},
                                       {ForestColumn::Time, tr("&Time")},
                                       {ForestColumn::Blinding, tr("&Blinding")},
                                       {ForestColumn::People, tr("&People")}}) {
        QAction* action = m_columnMenu->addAction(name, this, &SynthesisPage::changed);
        action->setCheckable(true);
        action->setData(toWord(column));
    }
    m_columnButton->setMenu(m_columnMenu);
    m_columnButton->setPopupMode(QToolButton::InstantPopup);
    m_copy->setText(tr("Copy as &R"));
    m_copy->setToolTip(tr("Copy a script with the data that gives the same numbers in R (metafor)"));
    for (QToolButton* button : {m_columnButton, m_copy, m_action}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("link", true);
    }
    m_action->setObjectName(QStringLiteral("synthesis-action"));

    m_panel->addControl(views);
    for (QComboBox* box : {m_outcome, m_measure, m_against, m_model, m_interval, m_by, m_way, m_moderator, m_network}) {
        m_panel->addControl(box);
        // As wide as its longest entry a list of comparisons would take a line to itself.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == m_against                      ? 24
                                      : box == m_interval || box == m_model ? 16
                                      : box == m_way                        ? 20
                                                                            : 11);
    }
    m_panel->addControl(m_columnButton);
    m_panel->addControl(m_copy);
    m_panel->addControl(m_action);

    layOutScrolled(m_panel);

    fillMeasures();
    connect(m_view, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) changed();
    });
    connect(m_outcome, &QComboBox::currentIndexChanged, this, [this] {
        const QSignalBlocker blocked(m_measure);
        fillMeasures();
        changed();
    });
    connect(m_against, &QComboBox::currentIndexChanged, this, [this] {
        m_comparison = m_against->currentData().toString();
        changed();
    });
    for (QComboBox* box : {m_measure, m_model, m_interval, m_by, m_way, m_moderator, m_network})
        connect(box, &QComboBox::currentIndexChanged, this, &SynthesisPage::changed);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QApplication::clipboard()->setText(rScript());
        m_copy->setText(tr("Copied"));
        QTimer::singleShot(2000, m_copy, [this] { m_copy->setText(tr("Copy as &R")); });
    });
    connect(m_action, &QToolButton::clicked, this, [this] { activate(m_action->property("does").toString()); });
    connect(m_panel, &FigurePanel::activated, this, &SynthesisPage::activate);
}

void SynthesisPage::fillMeasures() {
    const QString kept = m_measure->currentData().toString();
    m_measure->clear();
    for (const SynthesisMeasure measure : measuresOf(valueOf(m_outcome, SynthesisOutcome::Response)))
        m_measure->addItem(capital(wordFor(measure)), toWord(measure));
    choose(m_measure, kept);
}

void SynthesisPage::fillComparisons() {
    const QSignalBlocker blocked(m_against);
    m_against->clear();
    for (const ComparisonCount& count : m_result.comparisons) {
        m_against->addItem(tr("%1 (%2)").arg(comparisonWords(evidence(), count.comparison),
                                             tr("%n trial(s) to pool", nullptr, count.poolable)),
                           count.comparison.key());
        m_against->setItemData(m_against->count() - 1, m_against->itemText(m_against->count() - 1), Qt::ToolTipRole);
    }
    m_against->addItem(tr("All comparisons, each by itself"), QString(allComparisons));
    const QString shown = m_result.comparison ? m_result.comparison->key() : QString(allComparisons);
    choose(m_against, shown);
    m_against->setToolTip(m_against->currentText());
    // As wide as what it shows, or a long name is cut; the tip has those that no line holds.
    const QFontMetrics metrics(m_against->font());
    const int letters =
        metrics.horizontalAdvance(m_against->currentText()) / metrics.horizontalAdvance(QLatin1Char('X'));
    m_against->setMinimumContentsLength(std::clamp(letters + 1, 24, 60));
}

SynthesisQuery SynthesisPage::query() const {
    SynthesisQuery query;
    query.outcome = valueOf(m_outcome, SynthesisOutcome::Response);
    query.measure = valueOf(m_measure, measuresOf(query.outcome).front());
    query.model.tau2 = valueOf(m_model, stats::Tau2Method::Reml);
    query.model.interval = valueOf(m_interval, stats::IntervalMethod::Hksj);
    query.comparison = m_comparison;
    // Blocks of every comparison are groups already.
    query.by = m_comparison == allComparisons ? SubgroupBy::None : valueOf(m_by, SubgroupBy::None);
    query.excluded = m_excluded;
    return query;
}

std::vector<ForestColumn> SynthesisPage::columns() const {
    std::vector<ForestColumn> columns;
    for (const QAction* action : m_columnMenu->actions())
        if (const auto column = fromWord<ForestColumn>(action->data().toString()); column && action->isChecked())
            columns.push_back(*column);
    return columns;
}

void SynthesisPage::setSelection(const Selection& selection) {
    m_selection = selection;
    refresh();
}

void SynthesisPage::setTheme(const Theme& theme, double scale) { m_panel->setTheme(theme, scale); }

void SynthesisPage::changed() {
    refresh();
    emit viewStateChanged();
}

void SynthesisPage::refresh() {
    const int view = m_view->checkedId();
    m_result = synthesis(evidence(), m_selection, query());
    fillComparisons();
    m_by->setVisible(view == Forest && m_comparison != allComparisons);
    m_columnButton->setVisible(view == Forest);
    m_way->setVisible(view == WithoutOne);
    m_moderator->setVisible(view == Moderator);
    m_network->setVisible(view == Network);
    // A network is of all comparisons, with a normal interval.
    m_against->setVisible(view != Network);
    m_interval->setVisible(view != Network);
    m_copy->setVisible(view != Network);
    m_copy->setEnabled(m_result.pooledTrials().size() > 1);
    offerAction();
    switch (view) {
    case WithoutOne:
        m_panel->setFigure(withoutOneFigure(evidence(), m_selection, m_result, valueOf(m_way, trd::WithoutOne::Each)));
        break;
    case Funnel:
        m_panel->setFigure(funnelFigure(evidence(), m_selection, m_result));
        break;
    case Moderator:
        m_panel->setFigure(
            moderatorFigure(evidence(), m_selection, m_result, valueOf(m_moderator, trd::Moderator::Year)));
        break;
    case Network:
        m_panel->setFigure(networkFigure(evidence(), m_selection,
                                         evidenceNetwork(evidence(), m_selection, m_result.query),
                                         valueOf(m_network, NetworkView::Graph)));
        break;
    default:
        m_panel->setFigure(forestFigure(evidence(), m_selection, m_result, columns()));
        break;
    }
}

void SynthesisPage::offerAction() {
    // One way on, the one that lets most be pooled: bring back, another measure, more studies.
    QString text, does;
    const auto trials = static_cast<int>(m_result.pooledTrials().size());
    if (!m_result.excluded.empty()) {
        text = tr("Bring back %n trial(s)", nullptr, static_cast<int>(m_result.excluded.size()));
        does = QStringLiteral("include:all");
    } else if (m_result.comparison && trials < 2) {
        const SynthesisMeasure first = measuresOf(m_result.query.outcome).front();
        SynthesisQuery other = m_result.query;
        other.measure = first;
        other.comparison = m_result.comparison->key();
        const auto found = first == m_result.query.measure
                               ? 0
                               : static_cast<int>(synthesis(evidence(), m_selection, other).pooledTrials().size());
        if (found > trials) {
            text = tr("Use the %1: %n trial(s)", nullptr, found).arg(wordFor(first));
            does = QStringLiteral("measure:") + toWord(first);
        } else if (m_selection.set != allStudiesSet) {
            text = tr("Take all studies");
            does = QStringLiteral("set:all");
        }
    } else if (m_result.comparisons.empty() && m_selection.set != allStudiesSet) {
        text = tr("Take all studies");
        does = QStringLiteral("set:all");
    }
    m_action->setText(text);
    m_action->setProperty("does", does);
    m_action->setVisible(!does.isEmpty());
}

void SynthesisPage::activate(const QString& target) {
    const QString kind = target.section(QLatin1Char(':'), 0, 0), what = target.section(QLatin1Char(':'), 1);
    if (kind == QLatin1String("exclude")) {
        if (!m_excluded.contains(what)) m_excluded << what;
        changed();
    } else if (kind == QLatin1String("include")) {
        if (what == QLatin1String("all"))
            m_excluded.clear();
        else
            m_excluded.removeAll(what);
        changed();
    } else if (kind == QLatin1String("comparison")) {
        m_comparison = what;
        changed();
    } else if (kind == QLatin1String("measure")) {
        choose(m_measure, what);
    } else if (kind == QLatin1String("set")) {
        Selection all = m_selection;
        all.set = QString(allStudiesSet);
        emit selectionWanted(all);
    } else if (!target.isEmpty()) {
        emit intent(target);
    }
}

QString SynthesisPage::rScript() const {
    const QString question = m_result.comparison ? comparisonWords(evidence(), *m_result.comparison)
                                                 : tr("Every comparison of the selection");
    return trd::rScript(m_result, tr("TRD Atlas, evidence %1\n%2: %3\n%4")
                                      .arg(evidence().digest.left(8), question, unitWords(m_result),
                                           selectionWords(evidence(), m_selection)));
}

std::optional<FigureRequest> SynthesisPage::request() const {
    FigureRequest asked{QStringLiteral("forest"), {}, m_selection};
    const auto set = [&asked](const char* name, const QString& value) {
        if (!value.isEmpty()) asked.options.insert(QString::fromLatin1(name), {value});
    };
    const SynthesisQuery query = this->query();
    set("outcome", toWord(query.outcome));
    set("measure", toWord(query.measure));
    set("tau2", toWord(query.model.tau2));
    set("interval", toWord(query.model.interval));
    if (query.model.level != stats::PoolOptions().level) set("level", QString::number(query.model.level));
    set("versus", query.comparison);
    if (!m_excluded.isEmpty()) asked.options.insert(QStringLiteral("exclude"), m_excluded);
    switch (m_view->checkedId()) {
    case WithoutOne:
        asked.kind = QStringLiteral("without-one");
        set("view", m_way->currentData().toString());
        break;
    case Funnel:
        asked.kind = QStringLiteral("funnel");
        break;
    case Moderator:
        asked.kind = QStringLiteral("moderator");
        set("moderator", m_moderator->currentData().toString());
        break;
    case Network:
        asked.kind = QStringLiteral("network");
        set("view", m_network->currentData().toString());
        break;
    default:
        set("by", toWord(query.by));
        QStringList words;
        for (const ForestColumn column : columns()) words << toWord(column);
        if (!words.isEmpty()) asked.options.insert(QStringLiteral("column"), words);
        break;
    }
    return asked;
}

void SynthesisPage::setRequest(const FigureRequest& request) {
    constexpr std::pair<const char*, View> views[] = {{"forest", Forest},
                                                      {"without-one", WithoutOne},
                                                      {"funnel", Funnel},
                                                      {"moderator", Moderator},
                                                      {"network", Network}};
    QJsonObject state = viewState();
    const auto set = [&state](const char* key, const QString& word) {
        if (!word.isEmpty()) state.insert(QLatin1String(key), word);
    };
    for (const auto& [kind, view] : views)
        if (request.kind == QLatin1String(kind)) state.insert(QStringLiteral("view"), view);
    for (const char* same : {"outcome", "measure", "interval", "by", "moderator"}) set(same, request.option(same));
    set("model", request.option("tau2"));
    set(request.kind == QLatin1String("network") ? "network" : "way", request.option("view"));
    state.insert(QStringLiteral("columns"),
                 QJsonArray::fromStringList(request.options.value(QStringLiteral("column"))));
    state.insert(QStringLiteral("excluded"),
                 QJsonArray::fromStringList(request.options.value(QStringLiteral("exclude"))));
    const QString versus = request.option("versus");
    state.insert(QStringLiteral("comparison"), versus);
    setViewState(state);
    // Who writes a deck by hand names the comparator alone: which comparison that is, the selection says.
    for (const ComparisonCount& count : m_result.comparisons) {
        const Comparison& comparison = count.comparison;
        if (versus.isEmpty() || (comparison.versus != versus && toWord(comparison.kind) != versus)) continue;
        state.insert(QStringLiteral("comparison"), comparison.key());
        return setViewState(state);
    }
}

QJsonObject SynthesisPage::viewState() const {
    QJsonArray columnWords;
    for (const ForestColumn column : columns()) columnWords << toWord(column);
    return {{QStringLiteral("view"), m_view->checkedId()},
            {QStringLiteral("outcome"), m_outcome->currentData().toString()},
            {QStringLiteral("measure"), m_measure->currentData().toString()},
            {QStringLiteral("comparison"), m_comparison},
            {QStringLiteral("model"), m_model->currentData().toString()},
            {QStringLiteral("interval"), m_interval->currentData().toString()},
            {QStringLiteral("by"), m_by->currentData().toString()},
            {QStringLiteral("way"), m_way->currentData().toString()},
            {QStringLiteral("moderator"), m_moderator->currentData().toString()},
            {QStringLiteral("network"), m_network->currentData().toString()},
            {QStringLiteral("columns"), columnWords},
            {QStringLiteral("excluded"), QJsonArray::fromStringList(m_excluded)}};
}

void SynthesisPage::setViewState(const QJsonObject& state) {
    const QSignalBlocker blockedView(m_view), a(m_outcome), b(m_measure), c(m_model), d(m_interval), e(m_by), f(m_way),
        g(m_moderator), h(m_network);
    const auto word = [&](const char* key) { return state.value(QLatin1String(key)).toString(); };
    if (auto* button = m_view->button(state.value(QLatin1String("view")).toInt())) button->setChecked(true);
    choose(m_outcome, word("outcome"));
    fillMeasures();
    choose(m_measure, word("measure"));
    choose(m_model, word("model"));
    choose(m_interval, word("interval"));
    choose(m_by, word("by"));
    choose(m_way, word("way"));
    choose(m_moderator, word("moderator"));
    choose(m_network, word("network"));
    m_comparison = word("comparison");
    m_excluded.clear();
    for (const QJsonValue& id : state.value(QLatin1String("excluded")).toArray()) m_excluded << id.toString();
    const QJsonArray chosen = state.value(QLatin1String("columns")).toArray();
    for (QAction* action : m_columnMenu->actions()) {
        const QSignalBlocker blocked(action);
        action->setChecked(chosen.contains(action->data().toString()));
    }
    refresh();
}

Detail SynthesisPage::detail(const QString& target) const {
    if (target != QLatin1String("pool:overall") || !m_result.comparison) return {};
    const QString html = heterogeneityHtml(m_result);
    if (html.isEmpty()) return {};
    const QString title = comparisonWords(evidence(), *m_result.comparison);
    return {title, QStringLiteral("<h2>%1</h2><p><b>%2</b></p>%3")
                       .arg(title.toHtmlEscaped(), findingWords(evidence(), m_result).toHtmlEscaped(), html)};
}

} // namespace trd
