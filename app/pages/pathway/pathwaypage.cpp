// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pathway/pathwaypage.h"

#include "charts/exporter.h"
#include "charts/figurepanel.h"
#include "charts/graphexport.h"
#include "deck/deck.h"
#include "figure/words.h"
#include "pages/pathway/compareprofiles.h"
#include "pages/pathway/crisispanel.h"
#include "pages/pathway/optionsview.h"
#include "pages/pathway/pathwayreport.h"
#include "pages/pathway/pathwayview.h"
#include "pages/pathway/profilepanel.h"
#include "pages/pathway/stagingview.h"
#include "pages/pathway/startview.h"
#include "widgets/flowlayout.h"
#include "widgets/parts.h"
#include "widgets/savefile.h"
#include "widgets/segmented.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace trd {

namespace {

// The profile's width at 100 % text, and the share of the page that it never exceeds.
constexpr int profileWidth = 300;
constexpr double profileShare = 0.42;
// Below this width (at 100 % text) a view beside the profile is of no use.
constexpr int leastView = 330;
// Below this height (at 100 % text) the heading and the standing help give way.
constexpr int leastHeight = 480;

const QString& exampleFolder() {
    static const QString folder = QStringLiteral(":/profiles");
    return folder;
}

Result<std::vector<ProfileFile>, Faults> workedExamples(const ProfileForm& form) {
    return readProfileFolder(exampleFolder(), form);
}

/// The names of the worked examples' files without their ending, in the order of workedExamples().
QStringList exampleNames() {
    QStringList names = QDir(exampleFolder()).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (QString& name : names) name.chop(5);
    return names;
}

} // namespace

PathwayPage::PathwayPage(const Evidence& evidence, QWidget* parent)
    : Page(evidence, parent), m_whole(new QStackedLayout(this)) {
    QStringList faults;
    const auto note = [&faults](const Faults& found) {
        for (const Fault& fault : found) faults << fault.sentence();
    };
    auto knowledge = readPathwayKnowledge(evidence);
    if (knowledge) {
        m_knowledge = std::make_unique<PathwayKnowledge>(std::move(knowledge).value());
        if (auto examples = workedExamples(m_knowledge->form))
            m_examples = std::move(examples).value();
        else
            note(examples.error()); // a library with other questions: the pathway works, its examples do not
        build();
        return;
    }
    note(knowledge.error());
    m_fault = wrappedLabel(this);
    m_fault->setObjectName(QStringLiteral("pathway-fault"));
    m_fault->setContentsMargins(pageMargin, 16, pageMargin, 12);
    m_fault->setAlignment(Qt::AlignTop);
    m_fault->setText(tr("The pathway of this library cannot be shown; the other pages work. What is wrong:") +
                     QLatin1Char('\n') + faults.join(QLatin1Char('\n')));
    m_whole->addWidget(m_fault);
}

PathwayPage::~PathwayPage() = default;

void PathwayPage::build() {
    m_session = new ProfileSession(*m_knowledge, this);
    m_start = new StartView(m_examples, this);
    // Large type in a low window: the page scrolls, and never makes the window higher than the screen.
    m_work = scrolled(buildWork(), {});
    m_whole->addWidget(m_start);
    m_whole->addWidget(m_work);
    connect(m_start, &StartView::exampleChosen, this,
            [this](int example) { m_session->startExample(m_examples[static_cast<std::size_t>(example)]); });
    connect(m_start, &StartView::ownWanted, m_session, &ProfileSession::startOwn);
    connect(m_session, &ProfileSession::changed, this, &PathwayPage::showState);
    connect(m_session, &ProfileSession::pinsChanged, this, &PathwayPage::showState);
    showState();
}

QWidget* PathwayPage::buildWork() {
    auto* work = new QWidget(this);
    m_title = wrappedLabel(work);
    m_title->setText(tr("Where does this person stand, and which ways are open?"));
    m_subtitle = wrappedLabel(work);
    m_subtitle->setObjectName(QStringLiteral("pathway-subtitle"));
    m_danger = wrappedLabel(work);
    m_danger->setObjectName(QStringLiteral("pathway-danger"));
    m_danger->setText(crisisWords());
    m_purpose = wrappedLabel(work);
    m_purpose->setToolTip(intendedUse());
    addControls(work);

    m_split = new QSplitter(Qt::Horizontal, work);
    m_split->setObjectName(QStringLiteral("pathway-split"));
    m_split->setHandleWidth(1);
    m_split->setMinimumWidth(1); // arrange() finds the room
    // What the views would like is more than a laptop has: they take what is left of the page, which scrolls only below
    // the least that they can do with.
    m_split->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_split->setChildrenCollapsible(false);
    m_profile = new ProfilePanel(m_session, m_split);
    m_stack = new QStackedWidget(m_split);
    m_stack->setContentsMargins(14, 4, 0, 0);
    m_crisis = new CrisisPanel(m_stack);
    m_pathway = new PathwayView(m_session, m_stack);
    m_options = new OptionsView(evidence(), m_session, m_stack);
    m_staging = new StagingView(m_session, m_stack);
    m_compare = new CompareProfiles(m_session, m_stack);
    for (QWidget* view : std::initializer_list<QWidget*>{m_pathway, m_options, m_staging, m_compare, m_crisis})
        m_stack->addWidget(view);
    m_split->addWidget(m_profile);
    m_split->addWidget(m_stack);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);

    auto* layout = new QVBoxLayout(work);
    layout->setContentsMargins(pageMargin, 14, pageMargin, 8);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_controls);
    layout->addWidget(m_danger);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_purpose);

    connect(m_profile, &ProfilePanel::foldWanted, this, [this] {
        setFolded(true);
        m_unfold->setFocus(Qt::OtherFocusReason);
        emit viewStateChanged();
    });
    connect(m_crisis, &CrisisPanel::acknowledged, this, [this] {
        m_acknowledged = m_session->dangers();
        m_acknowledgedStart = m_session->state().start;
        m_asking = false;
        showView();
        m_view->checkedButton()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_crisis, &CrisisPanel::correctionWanted, this, [this] {
        const bool intent = m_session->profile().has(suicidalIntentItem, QStringLiteral("yes"));
        emit this->intent(QStringLiteral("ask:") + (intent ? suicidalIntentItem : notEatingItem));
    });
    connect(m_pathway, &PathwayView::activated, this, &Page::intent);
    connect(m_options, &OptionsView::activated, this, &Page::intent);
    connect(m_options, &OptionsView::sorted, this, &Page::viewStateChanged);
    connect(m_staging, &StagingView::activated, this, &Page::intent);
    connect(m_compare, &CompareProfiles::activated, this, &Page::intent);
    return work;
}

void PathwayPage::addControls(QWidget* work) {
    m_controls = new QWidget(work);
    m_controls->setMinimumWidth(1);
    auto* flow = new FlowLayout(m_controls, 8);
    m_segments = new QWidget(m_controls);
    m_view = addSegments(m_segments, {tr("Pathway"), tr("Options"), tr("Staging"), tr("Compare two")}, tr("View"));
    m_views = quietCombo(m_controls, tr("View"));
    for (const QAbstractButton* segment : m_view->buttons()) m_views->addItem(segment->text());
    m_unfold = linkButton(tr("Profile ▸"), m_controls);
    m_unfold->setObjectName(QStringLiteral("profile-unfold"));
    m_unfold->setToolTip(tr("Show the questions of the profile"));
    auto* examples = linkButton(tr("E&xample cases ▾"), m_controls);
    examples->setObjectName(QStringLiteral("example-menu"));
    examples->setPopupMode(QToolButton::InstantPopup);
    auto* cases = new QMenu(examples);
    for (std::size_t at = 0; at < m_examples.size(); ++at)
        cases->addAction(tr("%1  %2").arg(at + 1).arg(m_examples[at].title), this,
                         [this, at] { m_session->startExample(m_examples[at]); });
    cases->addSeparator();
    cases->addAction(tr("&All examples, and what they teach"), m_session, &ProfileSession::leave);
    examples->setMenu(cases);
    auto* own = linkButton(tr("Own profile"), m_controls);
    own->setObjectName(QStringLiteral("own-profile-again"));
    own->setToolTip(tr("Start with every answer unknown (Ctrl+Z takes it back)"));
    m_pin = linkButton(tr("Pin"), m_controls);
    m_pin->setObjectName(QStringLiteral("pin"));
    m_pin->setToolTip(tr("Keep this profile to compare, in memory only"));
    auto* take = linkButton(tr("&Export ▾"), m_controls);
    take->setObjectName(QStringLiteral("pathway-export"));
    take->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(take);
    menu->addAction(tr("&PDF with answers, reasons and sources…"), this, [this] { exportAs(QStringLiteral("pdf")); });
    m_export = take;
    menu->addAction(tr("&Drawing of the pathway, without the answers…"), this,
                    [this] { exportAs(QStringLiteral("svg")); });
    menu->addAction(tr("&CSV of the options…"), this, [this] { exportAs(QStringLiteral("csv")); });
    take->setMenu(menu);
    for (QWidget* control : std::initializer_list<QWidget*>{m_unfold, m_segments, m_views, examples, own, m_pin, take})
        flow->addWidget(control);
    connect(m_unfold, &QToolButton::clicked, this, [this] {
        setFolded(false);
        emit viewStateChanged();
    });

    connect(own, &QToolButton::clicked, m_session, &ProfileSession::startOwn);
    connect(m_pin, &QToolButton::clicked, m_session, &ProfileSession::pin);
    connect(m_views, &QComboBox::activated, this, [this](int at) { m_view->button(at)->setChecked(true); });
    connect(m_view, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on) return;
        m_asking = false;
        showView();
        emit viewStateChanged();
    });
}

void PathwayPage::showState() {
    const bool wasStarted = m_whole->currentWidget() == m_work;
    const bool isStarted = m_session->state().started;
    const bool hadFocus = isAncestorOf(focusWidget() ? focusWidget() : this) || hasFocus();
    // A new danger is a new warning, and so is that of another case.
    const QStringList dangers = m_session->dangers();
    if (m_session->state().start != m_acknowledgedStart) m_acknowledged.clear();
    m_acknowledged.removeIf([&dangers](const QString& item) { return !dangers.contains(item); });
    // Danger is not hidden behind the questions, unless it is just its answer that is looked at again.
    const bool isNew = isBlocked() && (!m_wasBlocked || dangers != m_dangers);
    m_wasBlocked = isBlocked();
    m_dangers = dangers;
    if (isNew) m_asking = false;
    m_pin->setEnabled(m_session->pins().size() < ProfileSession::mostPins);
    const auto pinned = static_cast<int>(m_session->pins().size());
    m_pin->setText(pinned == 0 ? tr("Pin") : tr("Pin (%1 of %2)").arg(pinned).arg(ProfileSession::mostPins));
    showView();
    m_whole->setCurrentWidget(isStarted ? static_cast<QWidget*>(m_work) : m_start);
    // What had the focus may be hidden now; keys shall still find the page.
    if (wasStarted != isStarted && hadFocus) {
        if (isStarted)
            m_view->checkedButton()->setFocus(Qt::OtherFocusReason);
        else if (!m_start->cards().empty())
            m_start->cards().front()->setFocus(Qt::OtherFocusReason);
    }
    if (isNew && isVisible()) m_crisis->alert();
    // The open card is told anew once the change is painted.
    QTimer::singleShot(0, this, &Page::detailChanged);
}

bool PathwayPage::isBlocked() const {
    return std::ranges::any_of(m_session->dangers(),
                               [this](const QString& item) { return !m_acknowledged.contains(item); });
}

void PathwayPage::showView() {
    const bool blocked = isBlocked();
    m_stack->setCurrentIndex(blocked ? m_stack->indexOf(m_crisis) : m_view->checkedId());
    m_export->setEnabled(!blocked);
    m_segments->setEnabled(!blocked);
    m_views->setEnabled(!blocked);
    m_views->setCurrentIndex(m_view->checkedId());
    arrange();
}

void PathwayPage::setFolded(bool folded) {
    m_folded = folded;
    m_asking = !folded;
    arrange();
}

QString PathwayPage::subtitle(bool isShort) const {
    const ProfileSession::State& state = m_session->state();
    if (isShort) return m_session->name();
    if (state.title.isEmpty()) return tr("Own profile. Every question is unknown until it is answered.");
    return state.teaches.isEmpty() ? m_session->name() : tr("%1. %2").arg(state.title, state.teaches);
}

void PathwayPage::arrange() {
    const int room = width() - 2 * pageMargin;
    const int least = m_profile->minimumSizeHint().width();
    const bool isNarrow = room < least + static_cast<int>(leastView * m_scale);
    const bool isFolded = isNarrow ? !m_asking : m_folded;
    m_profile->setVisible(!isFolded);
    m_stack->setVisible(isFolded || !isNarrow);
    // In a line where the panel does not say it: it was read, or the questions have its place.
    m_danger->setVisible(m_session->inCrisis() && (!isBlocked() || (isNarrow && !isFolded)));
    m_unfold->setVisible(isFolded);
    // Where the text is large, what the window can spare is the heading that the rail says as well.
    const bool isShort = height() < static_cast<int>(leastHeight * m_scale);
    m_title->setVisible(!isShort);
    m_subtitle->setText(subtitle(isShort));
    m_profile->setShort(isShort);
    m_pathway->setShort(isShort);
    m_options->setShort(isShort);
    m_purpose->setText(isShort ? tr("For teaching. Not for emergencies. Nothing you answer is stored.")
                               : tr("For teaching and for exploring published evidence: it supports, it does not "
                                    "decide. Not for emergencies. Nothing you answer is stored."));
    if (const QString language = sourceLanguageWords(); !language.isEmpty())
        m_purpose->setText(m_purpose->text() + QLatin1Char(' ') + language);
    const bool segmentsFit = m_segments->sizeHint().width() <= room;
    m_segments->setVisible(segmentsFit);
    m_views->setVisible(!segmentsFit);
    if (m_isSized || isNarrow || isFolded) return;
    m_isSized = true;
    const int profile =
        std::max(least, std::min(static_cast<int>(profileWidth * m_scale), static_cast<int>(profileShare * room)));
    m_split->setSizes({profile, std::max(1, room - profile)});
}

void PathwayPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    if (m_session) arrange();
}

void PathwayPage::setSelection(const Selection& selection) {
    m_selection = selection;
    if (m_options) m_options->setSelection(selection);
}

void PathwayPage::setTheme(const Theme& theme, double scale) {
    if (m_fault) return setTextColour(m_fault, theme.text);
    m_title->setFont(textFont(TextSize::Display, scale));
    m_danger->setFont(textFont(TextSize::Strong, scale));
    m_purpose->setFont(textFont(TextSize::Caption, scale));
    setTextColour(m_subtitle, theme.muted);
    setTextColour(m_danger, theme.caution);
    setTextColour(m_purpose, theme.caution);
    m_start->setTheme(theme, scale);
    m_profile->setTheme(theme, scale);
    m_crisis->setTheme(theme, scale);
    m_pathway->setTheme(theme, scale);
    m_options->setTheme(theme, scale);
    m_staging->setTheme(theme, scale);
    m_compare->setTheme(theme, scale);
    m_isSized = m_isSized && m_scale == scale;
    m_scale = scale;
    arrange();
}

std::optional<FigureRequest> PathwayPage::request() const {
    if (!m_session || !m_session->state().started || m_view->checkedId() != Graph) return {};
    FigureRequest asked{QString(pathwaySlide), {}, m_selection};
    const ProfileSession::State& state = m_session->state();
    const auto example = std::ranges::find(m_examples, state.title, &ProfileFile::title);
    if (!state.isChanged && example != m_examples.end())
        asked.options.insert(QStringLiteral("example"), {exampleNames().value(example - m_examples.begin())});
    return asked;
}

void PathwayPage::setRequest(const FigureRequest& request) {
    if (!m_session) return;
    QJsonObject state = viewState();
    state.insert(QStringLiteral("view"), Graph);
    setViewState(state);
    // A slide without an example leaves the answers that stand here as they are.
    const qsizetype example = exampleNames().indexOf(request.option("example"));
    if (example >= 0 && static_cast<std::size_t>(example) < m_examples.size())
        m_session->startExample(m_examples[static_cast<std::size_t>(example)]);
}

QJsonObject PathwayPage::viewState() const {
    if (!m_session) return {};
    // Which view, and in which order: never what was answered, nor which example is looked at.
    return {{QStringLiteral("view"), m_view->checkedId()},
            {QStringLiteral("sort"), m_options->sortColumn()},
            {QStringLiteral("descending"), m_options->isDescending()},
            {QStringLiteral("folded"), m_folded}};
}

void PathwayPage::setViewState(const QJsonObject& state) {
    if (!m_session) return;
    {
        const QSignalBlocker blocked(m_view);
        if (auto* button = m_view->button(state.value(QLatin1String("view")).toInt())) button->setChecked(true);
    }
    m_options->setSort(state.value(QLatin1String("sort")).toString(),
                       state.value(QLatin1String("descending")).toBool());
    m_folded = state.value(QLatin1String("folded")).toBool();
    m_asking = false;
    showView();
}

PathwayContext PathwayPage::context() const {
    return {evidence(), *m_session, m_options->model()->found(), m_selection};
}

Detail PathwayPage::detail(const QString& target) const {
    if (!m_session) return {};
    const QString kind = target.section(QLatin1Char(':'), 0, 0), id = target.section(QLatin1Char(':'), 1);
    if (kind == QLatin1String("stage")) return stagingDetail(context(), id);
    // Neither a list nor a card is shown before the danger that was answered is dealt with.
    if (isBlocked()) return {};
    if (kind == QLatin1String("option")) return optionDetail(context(), id);
    if (kind == QLatin1String("why")) return reasonsDetail(context(), id);
    if (kind == QLatin1String("node")) return nodeDetail(context(), id);
    if (kind == QLatin1String("edge")) return edgeDetail(context(), target);
    if (kind == QLatin1String("outside")) return outsideDetail(context());
    return {};
}

bool PathwayPage::follow(const QString& target) {
    if (!m_session) return false;
    const QString kind = target.section(QLatin1Char(':'), 0, 0), id = target.section(QLatin1Char(':'), 1);
    if (kind == QLatin1String("answer")) {
        m_session->answer(id.section(QLatin1Char('='), 0, 0), id.section(QLatin1Char('='), 1));
        return true;
    }
    if (kind != QLatin1String("ask")) return false;
    setFolded(false);
    m_profile->ask(id);
    return true;
}

bool PathwayPage::event(QEvent* event) {
    // The shell's undo walks its history, in which no answer stands: here it is the answers' own.
    if (event->type() == QEvent::ShortcutOverride && m_session) {
        auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && m_session->canUndo()) ||
            (key->matches(QKeySequence::Redo) && m_session->canRedo())) {
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

void PathwayPage::keyPressEvent(QKeyEvent* event) {
    if (m_session && event->matches(QKeySequence::Undo)) return m_session->undo();
    if (m_session && event->matches(QKeySequence::Redo)) return m_session->redo();
    Page::keyPressEvent(event);
}

Result<Done> PathwayPage::exportTo(const QString& file) const {
    if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) return exportTable(m_options->asTable(), file);
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("svg") || ending == QLatin1String("png")) {
        ExportOptions options;
        options.provenance = FigurePanel::provenance();
        PathwayFigure figure = m_pathway->figure();
        figure.hidesAnswers = true; // a drawing is passed on: what was answered stays with the report
        options.size = fittingSize(figure, options);
        return exportGraph(figure, file, options);
    }
    const QString difference =
        m_view->checkedId() == Compare && !m_session->pins().empty() ? m_compare->html() : QString();
    return exportReport(reportHtml(context(), difference, FigurePanel::provenance()), file);
}

void PathwayPage::exportAs(const QString& format) {
    const FileKind kind = format == QLatin1String("pdf")   ? FileKind{tr("PDF files"), {format}}
                          : format == QLatin1String("csv") ? FileKind{tr("CSV files"), {format}}
                                                           : FileKind{tr("Drawings"), {format, QStringLiteral("png")}};
    const QString file =
        askForFile(this, tr("Export the pathway"), QStringLiteral("trd-atlas-pathway.") + format, {kind});
    if (file.isEmpty()) return;
    if (const auto done = exportTo(file); !done) sayNotSaved(this, done.error());
}

} // namespace trd
