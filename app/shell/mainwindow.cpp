// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "charts/figurepanel.h"
#include "figure/format.h"
#include "figure/words.h"
#include "lecture/decksession.h"
#include "lecture/lecturedesk.h"
#include "lecture/slidesheet.h"
#include "pages/about/aboutpage.h"
#include "pages/compare/comparepage.h"
#include "pages/glossary/glossarypage.h"
#include "pages/lecture/lecturepage.h"
#include "pages/mechanisms/mechanismspage.h"
#include "pages/onset/onsetpage.h"
#include "pages/overview/overviewpage.h"
#include "pages/pathway/pathwaypage.h"
#include "pages/safety/safetypage.h"
#include "pages/studies/studiespage.h"
#include "pages/synthesis/synthesispage.h"
#include "pages/treatments/treatmentspage.h"
#include "query/selectionjson.h"
#include "report/takehome.h"
#include "shell/detailpane.h"
#include "shell/notice.h"
#include "shell/palette.h"
#include "shell/rail.h"
#include "widgets/detailhtml.h"
#include "widgets/selectionbar.h"
#include "widgets/stylesheet.h"

#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

#include <cmath>

namespace trd {

namespace {

// Beyond this many steps nobody goes back.
constexpr std::size_t mostSteps = 200;

/// A target that the window itself can explain, whatever page is shown.
bool staysBeside(const QString& target) {
    return target.startsWith(QLatin1String("study:")) || target.startsWith(QLatin1String("treatment:")) ||
           target.startsWith(QLatin1String("term:"));
}

/// The page whose request() gives figures of this kind; empty where none does.
QString pageOf(const QString& kind) {
    constexpr std::pair<const char*, const char*> places[] = {
        {"rates", "compare"},         {"contrasts", "compare"},     {"onset", "onset"},
        {"course", "onset"},          {"durability", "onset"},      {"forest", "synthesis"},
        {"funnel", "synthesis"},      {"network", "synthesis"},     {"without-one", "synthesis"},
        {"moderator", "synthesis"},   {"evidence-map", "overview"}, {"timeline", "overview"},
        {"safety", "safety"},         {"mechanism", "mechanisms"},  {"biomarkers", "mechanisms"},
        {"predictors", "mechanisms"}, {"pathway", "pathway"},       {"treatment", "treatments"},
        {"study", "studies"},         {"term", "glossary"}};
    for (const auto& [known, page] : places)
        if (kind == QLatin1String(known)) return QString::fromLatin1(page);
    return {};
}

template <class P> std::function<Page*(QWidget*)> maker(const Evidence& evidence) {
    return [&evidence](QWidget* parent) -> Page* { return new P(evidence, parent); };
}

} // namespace

MainWindow::MainWindow(const Evidence& evidence, const QString& libraryFile, const QString& draftFolder)
    : m_evidence(evidence), m_libraryFile(libraryFile), m_draftFolder(draftFolder) {
    setAcceptDrops(true);
    setWindowTitle(QStringLiteral("TRD Atlas"));
    setObjectName(QStringLiteral("main-window"));
    m_pages = {
        {QStringLiteral("overview"), tr("Overview"), QStringLiteral("overview"), maker<OverviewPage>(evidence)},
        {QStringLiteral("pathway"), tr("Pathway"), QStringLiteral("pathway"), maker<PathwayPage>(evidence)},
        {QStringLiteral("compare"), tr("Compare"), QStringLiteral("compare"), maker<ComparePage>(evidence)},
        {QStringLiteral("onset"), tr("Onset"), QStringLiteral("onset"), maker<OnsetPage>(evidence)},
        {QStringLiteral("synthesis"), tr("Synthesis"), QStringLiteral("synthesis"), maker<SynthesisPage>(evidence)},
        {QStringLiteral("studies"), tr("Studies"), QStringLiteral("studies"),
         [this](QWidget* parent) -> Page* {
             return new StudiesPage(
                 m_evidence, [this](const QString& text) { return findInText(text); }, parent);
         }},
        {QStringLiteral("treatments"), tr("Treatments"), QStringLiteral("treatments"), maker<TreatmentsPage>(evidence)},
        {QStringLiteral("mechanisms"), tr("Mechanisms"), QStringLiteral("mechanisms"), maker<MechanismsPage>(evidence)},
        {QStringLiteral("safety"), tr("Safety"), QStringLiteral("safety"), maker<SafetyPage>(evidence)},
        {QStringLiteral("lecture"), tr("Lecture"), QStringLiteral("lecture"),
         [this](QWidget* parent) -> Page* {
             auto* made = new LecturePage(m_evidence, decks(), parent);
             connect(made, &LecturePage::viewWanted, this, &MainWindow::showView);
             connect(made, &LecturePage::presentWanted, this,
                     [this](int slide) { desk().present(decks()->model()->deck(), slide); });
             connect(made, &LecturePage::exportWanted, this,
                     [this](const QString& format) { desk().askForExport(decks()->model()->deck(), format); });
             return made;
         }},
        {QStringLiteral("glossary"), tr("Glossary"), QStringLiteral("glossary"), maker<GlossaryPage>(evidence)},
        {QStringLiteral("about"), tr("About the evidence"), QStringLiteral("about"), maker<AboutPage>(evidence)},
    };
    std::vector<RailEntry> entries;
    for (const PageEntry& entry : m_pages) entries.push_back({entry.id, entry.title, entry.icon});

    auto* centre = new QWidget(this);
    m_rail = new Rail(entries, tr("offline · evidence %1").arg(evidence.digest.left(8)), centre);
    auto* divider = new QWidget(centre);
    divider->setObjectName(QStringLiteral("divider"));
    divider->setFixedWidth(1);
    auto* right = new QWidget(centre);
    m_bar = new SelectionBar(evidence, right);
    auto* line = new QWidget(right);
    line->setObjectName(QStringLiteral("divider"));
    line->setFixedHeight(1);
    m_split = new QSplitter(Qt::Horizontal, right);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_stack = new QStackedWidget(m_split);
    m_split->addWidget(m_stack);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(line);
    column->addWidget(m_split, 1);
    m_notice = new Notice(right);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(divider);
    row->addWidget(right, 1);
    setCentralWidget(centre);

    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_rail, &Rail::findWanted, this, &MainWindow::openPalette);
    connect(m_bar, &SelectionBar::selectionChanged, this, &MainWindow::setSelection);
    addActions();
    fillMenu();
    restore();
}

MainWindow::~MainWindow() {
    // A field that is destroyed with the focus reports what was typed: it shall do so while the window still stands.
    if (QWidget* last = focusWidget()) last->clearFocus();
}

void MainWindow::addActions() {
    const auto key = [this](const QKeySequence& sequence, auto slot) {
        auto* shortcut = new QShortcut(sequence, this);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    for (std::size_t i = 0; i < m_pages.size() && i < 9; ++i)
        key(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))),
            [this, i] { showPage(m_pages[i].id); });
    key(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
    key(QKeySequence::Find, [this] { findStudies(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { keepAsSlide(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_I), [this] { toggleDetail(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_T), [this] { toggleTable(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { goForward(); });
    key(QKeySequence::Undo, [this] { undo(); });
    QList<QKeySequence> redoKeys = QKeySequence::keyBindings(QKeySequence::Redo);
    if (const QKeySequence second(Qt::CTRL | Qt::Key_Y); !redoKeys.contains(second)) redoKeys << second;
    for (const QKeySequence& sequence : std::as_const(redoKeys)) key(sequence, [this] { redo(); });
    key(QKeySequence(Qt::Key_F10), [this] { m_rail->openMenu(); });
    key(QKeySequence(Qt::Key_F11), [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    key(QKeySequence::Print, [this] { printChart(); });
    key(QKeySequence::Quit, [this] { close(); });
}

void MainWindow::fillMenu() {
    auto* menu = new QMenu(m_rail);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        auto* back = menu->addAction(tr("&Back"), this, &MainWindow::goBack);
        back->setEnabled(!m_back.empty());
        auto* forward = menu->addAction(tr("&Forward"), this, &MainWindow::goForward);
        forward->setEnabled(!m_forward.empty());
        menu->addSeparator();
        const QString why = whyNoSlide();
        QAction* keep = menu->addAction(tr("&Keep as slide (Ctrl+D)"), this, &MainWindow::keepAsSlide);
        keep->setEnabled(why.isEmpty());
        keep->setToolTip(why);
        menu->addSeparator();
        QAction* print = menu->addAction(tr("&Print this chart…"), this, &MainWindow::printChart);
        print->setShortcut(QKeySequence::Print);
        print->setEnabled(shownPanel());
        const bool asks = shownRequest().has_value();
        menu->addAction(tr("Print the &report…"), this, &MainWindow::printReport)->setEnabled(asks);
        menu->addAction(tr("Rep&ort of this question…"), this, &MainWindow::saveReport)->setEnabled(asks);
        menu->addAction(tr("E&verything of this question…"), this, &MainWindow::exportAll);
        // Only who has a choice is asked.
        if (const QList<QScreen*> screens = QGuiApplication::screens(); screens.size() > 1) {
            QMenu* halls = menu->addMenu(tr("&Lectures on"));
            auto* hallGroup = new QActionGroup(halls);
            for (qsizetype i = 0; i < screens.size(); ++i) {
                QScreen* screen = screens[i];
                QAction* hall = halls->addAction(tr("Screen %1: %2 × %3")
                                                     .arg(i + 1)
                                                     .arg(screen->geometry().width())
                                                     .arg(screen->geometry().height()),
                                                 this, [this, screen = QPointer(screen)] {
                                                     if (screen) desk().setHall(screen); // else unplugged meanwhile
                                                 });
                hall->setCheckable(true);
                hall->setChecked(desk().hall() == screen);
                hallGroup->addAction(hall);
            }
        }
        menu->addSeparator();
        QMenu* themes = menu->addMenu(tr("&Appearance"));
        auto* themeGroup = new QActionGroup(themes);
        for (const auto& [kind, name] : {std::pair{ThemeKind::Light, tr("&Light")},
                                         {ThemeKind::Dark, tr("&Dark")},
                                         {ThemeKind::HighContrast, tr("&High contrast")}}) {
            QAction* action = themes->addAction(name, this, [this, kind = kind] { setAppearance(kind, m_scale); });
            action->setCheckable(true);
            action->setChecked(m_theme.kind == kind);
            themeGroup->addAction(action);
        }
        QMenu* sizes = menu->addMenu(tr("&Text size"));
        auto* sizeGroup = new QActionGroup(sizes);
        for (const int percent : {90, 100, 125, 150, 200}) {
            QAction* action = sizes->addAction(tr("%1 %").arg(percent), this,
                                               [this, percent] { setAppearance(m_theme.kind, percent / 100.0); });
            action->setCheckable(true);
            action->setChecked(std::abs(m_scale - percent / 100.0) < 0.01);
            sizeGroup->addAction(action);
        }
        QMenu* languages = menu->addMenu(tr("Lan&guage (after a restart)"));
        auto* languageGroup = new QActionGroup(languages);
        const QString chosen = QSettings().value(QStringLiteral("language")).toString();
        for (const auto& [code, name] : {std::pair{QString(), tr("As the system")},
                                         {QStringLiteral("en"), QStringLiteral("English")},
                                         {QStringLiteral("it"), QStringLiteral("Italiano")}}) {
            QAction* action = languages->addAction(
                name, this, [code = code] { QSettings().setValue(QStringLiteral("language"), code); });
            action->setCheckable(true);
            action->setChecked(chosen == code);
            languageGroup->addAction(action);
        }
        menu->addSeparator();
        menu->addAction(tr("About the &evidence"), this, [this] { showPage(QStringLiteral("about")); });
        menu->addAction(tr("&Quit"), this, &QWidget::close);
    });
    m_rail->setMenu(menu);
}

QStringList MainWindow::pageIds() const {
    QStringList ids;
    for (const PageEntry& entry : m_pages) ids << entry.id;
    return ids;
}

Page* MainWindow::page(const QString& id) {
    const auto entry = std::ranges::find(m_pages, id, &PageEntry::id);
    if (entry == m_pages.end()) return nullptr;
    if (!entry->page) {
        entry->page = entry->make(m_stack);
        entry->page->setObjectName(QStringLiteral("page-") + id);
        m_stack->addWidget(entry->page);
        entry->page->setTheme(m_theme, m_scale);
        connect(entry->page, &Page::intent, this, &MainWindow::open);
        connect(entry->page, &Page::selectionWanted, this, &MainWindow::setSelection);
        connect(entry->page, &Page::viewStateChanged, this, [this, page = entry->page] {
            if (m_applying || m_stack->currentWidget() != page) return;
            record([this, page] {
                m_place.viewState = page->viewState();
                // What the page says of its own targets hangs on its view: it is said again, or the pane folds.
                if (!m_place.detail.isEmpty() && !staysBeside(m_place.detail)) showDetail(m_place.detail);
            });
        });
        connect(entry->page, &Page::detailChanged, this, [this, page = entry->page] {
            if (!m_detail || !m_detail->isVisible() || m_stack->currentWidget() != page) return;
            const QString target = m_detail->target();
            if (staysBeside(target)) return;
            if (const Detail detail = page->detail(target); !detail.html.isEmpty()) return m_detail->renew(detail);
            m_place.detail.clear();
            foldDetail();
        });
    }
    return entry->page;
}

Page* MainWindow::currentPage() const { return qobject_cast<Page*>(m_stack->currentWidget()); }

void MainWindow::record(const std::function<void()>& step) {
    const Place before = m_place;
    step();
    if (m_place == before) return;
    m_back.push_back(before);
    if (m_back.size() > mostSteps) m_back.erase(m_back.begin());
    m_forward.clear();
}

void MainWindow::noteViewState() {
    if (const Page* shown = currentPage(); shown && !m_applying) m_place.viewState = shown->viewState();
}

void MainWindow::apply(const Place& place) {
    m_applying = true;
    // What was said of the last step is over with the next one.
    m_notice->hide();
    const bool pageChanges = place.page != m_place.page || !currentPage();
    const bool selectionChanges = place.selection != m_place.selection;
    bool viewChanges = false;
    m_place = place;
    if (Page* shown = page(place.page)) {
        if (pageChanges || selectionChanges) shown->setSelection(place.selection);
        restoreView(place.page, shown);
        viewChanges = !place.viewState.isEmpty() && shown->viewState() != place.viewState;
        if (viewChanges) shown->setViewState(place.viewState);
        m_place.viewState = shown->viewState();
        m_stack->setCurrentWidget(shown);
    }
    m_bar->setSelection(place.selection);
    m_rail->setCurrent(place.page);
    if (place.detail.isEmpty())
        foldDetail();
    else if (!m_detail || !m_detail->isVisible() || m_detail->target() != place.detail || selectionChanges ||
             pageChanges || viewChanges)
        showDetail(place.detail);
    m_applying = false;
}

void MainWindow::restoreView(const QString& id, Page* fresh) {
    if (m_restored.contains(id)) return;
    m_restored.insert(id);
    const QJsonObject kept =
        QJsonDocument::fromJson(QSettings().value(QStringLiteral("views/") + id).toByteArray()).object();
    if (!kept.isEmpty()) fresh->setViewState(kept);
}

void MainWindow::showPage(const QString& id) {
    if (std::ranges::find(m_pages, id, &PageEntry::id) == m_pages.end()) return;
    noteViewState();
    record([&] {
        Place next = m_place;
        next.page = id;
        next.viewState = {};
        // A target of the page's own goes with it; studies and treatments stay open beside any.
        if (!staysBeside(next.detail)) next.detail.clear();
        apply(next);
    });
}

void MainWindow::setSelection(const Selection& selection) {
    noteViewState();
    record([&] {
        Place next = m_place;
        next.selection = selection;
        apply(next);
    });
}

void MainWindow::open(const QString& target) {
    const QString kind = target.section(QLatin1Char(':'), 0, 0), id = target.section(QLatin1Char(':'), 1);
    if (kind == QLatin1String("page")) return showPage(id);
    if (kind == QLatin1String("command")) {
        if (id == QLatin1String("back"))
            goBack();
        else if (id == QLatin1String("light"))
            setAppearance(ThemeKind::Light, m_scale);
        else if (id == QLatin1String("dark"))
            setAppearance(ThemeKind::Dark, m_scale);
        else if (id == QLatin1String("contrast"))
            setAppearance(ThemeKind::HighContrast, m_scale);
        else if (id == QLatin1String("clear"))
            setSelection(withoutFilters(m_place.selection));
        else if (id == QLatin1String("print"))
            printChart();
        else if (id == QLatin1String("print-report"))
            printReport();
        else if (id == QLatin1String("report"))
            saveReport();
        else if (id == QLatin1String("export-all"))
            exportAll();
        else if (id == QLatin1String("keep"))
            keepAsSlide();
        return;
    }
    if (kind == QLatin1String("filter")) return filter(id);
    if (Page* shown = currentPage(); shown && shown->follow(target)) return;
    noteViewState();
    record([&] {
        Place next = m_place;
        next.detail = target;
        apply(next);
    });
}

void MainWindow::filter(const QString& what) {
    const QString kind = what.section(QLatin1Char(':'), 0, 0), word = what.section(QLatin1Char(':'), 1);
    Selection next = m_place.selection;
    if (kind == QLatin1String("set") && knownSets(m_evidence).contains(word)) next.set = word;
    if (const auto strategy = fromWord<Strategy>(word); kind == QLatin1String("strategy") && strategy)
        next.strategies = {*strategy};
    if (const auto design = fromWord<DesignType>(word); kind == QLatin1String("design") && design)
        next.designs = {*design};
    setSelection(next);
}

Detail MainWindow::detailFor(const QString& target) {
    const QString kind = target.section(QLatin1Char(':'), 0, 0), id = target.section(QLatin1Char(':'), 1);
    if (kind == QLatin1String("study"))
        if (const Study* study = m_evidence.study(studyOf(target))) return studyDetail(m_evidence, *study);
    if (kind == QLatin1String("treatment"))
        if (const Treatment* treatment = m_evidence.treatment(id)) return treatmentDetail(m_evidence, *treatment);
    if (kind == QLatin1String("term")) return termDetail(m_evidence, id);
    if (Page* shown = currentPage()) return shown->detail(target);
    return {};
}

void MainWindow::showDetail(const QString& target) {
    Detail detail = detailFor(target);
    if (detail.html.isEmpty()) {
        // What was open is not part of the new selection: the pane closes rather than show what no longer holds.
        m_place.detail.clear();
        return foldDetail();
    }
    if (!m_detail) {
        m_detail = new DetailPane(m_split);
        m_detail->setObjectName(QStringLiteral("detail"));
        m_detail->setTheme(m_theme, m_scale);
        m_split->addWidget(m_detail);
        m_split->setStretchFactor(0, 1);
        m_split->setStretchFactor(1, 0);
        connect(m_detail, &DetailPane::intent, this, &MainWindow::open);
        connect(m_detail, &DetailPane::folded, this, &MainWindow::toggleDetail);
    }
    // Read when first needed: a start waits for no glossary.
    if (!m_terms) m_terms = std::make_unique<TermLinks>(m_evidence);
    detail.html = m_terms->linked(
        detail.html, target.startsWith(QLatin1String("term:")) ? target.section(QLatin1Char(':'), 1) : QString());
    m_detail->setDetail(target, detail);
    if (!m_detail->isVisible()) {
        m_detail->show();
        const int width = std::clamp(static_cast<int>(330 * m_scale), 300, std::max(300, m_split->width() * 2 / 5));
        m_split->setSizes({std::max(1, m_split->width() - width), width});
    }
}

void MainWindow::foldDetail() {
    if (m_detail) m_detail->hide();
}

FigurePanel* MainWindow::shownPanel() const {
    if (!currentPage()) return nullptr;
    FigurePanel* meant = nullptr;
    for (auto* panel : currentPage()->findChildren<FigurePanel*>()) {
        if (!panel->isVisible()) continue;
        if (!meant || panel->isAncestorOf(QApplication::focusWidget())) meant = panel;
    }
    return meant;
}

void MainWindow::toggleTable() {
    if (FigurePanel* meant = shownPanel()) meant->setTableShown(!meant->isTableShown());
}

TakeHome& MainWindow::takeHome() {
    if (!m_takeHome) {
        m_takeHome = new TakeHome(m_evidence, this);
        connect(m_takeHome, &TakeHome::said, this, [this](const QString& words) {
            if (FigurePanel* panel = shownPanel()) return panel->sayDone(words);
            m_notice->say(words, {});
        });
    }
    return *m_takeHome;
}

std::optional<FigureRequest> MainWindow::shownRequest() const {
    const Page* page = currentPage();
    auto request = page ? page->request() : std::nullopt;
    // The pathway is drawn from answers: it has an export of its own.
    if (request && !figureKinds().contains(request->kind)) request.reset();
    return request;
}

void MainWindow::printChart() {
    if (FigurePanel* panel = shownPanel()) return takeHome().printFigure(panel->figure());
    m_notice->say(tr("This page shows no chart of studies to print. Overview, Compare, Onset, Synthesis, "
                     "Mechanisms and Safety do."),
                  {});
}

void MainWindow::printReport() {
    if (const auto request = shownRequest()) return takeHome().printReport(*request);
    printChart();
}

void MainWindow::saveReport() {
    if (const auto request = shownRequest()) return takeHome().askForReport(*request);
    m_notice->say(tr("This page asks no question that a report could answer. Overview, Compare, Onset, "
                     "Synthesis, Mechanisms and Safety do."),
                  {});
}

void MainWindow::exportAll() { takeHome().askForAll(m_place.selection, shownRequest()); }

void MainWindow::toggleDetail() {
    noteViewState();
    record([&] {
        Place next = m_place;
        next.detail = m_place.detail.isEmpty() && m_detail ? m_detail->target() : QString();
        apply(next);
    });
}

void MainWindow::goBack() {
    if (m_back.empty()) return;
    noteViewState();
    m_forward.push_back(m_place);
    const Place to = m_back.back();
    m_back.pop_back();
    apply(to);
}

void MainWindow::goForward() {
    if (m_forward.empty()) return;
    noteViewState();
    m_back.push_back(m_place);
    const Place to = m_forward.back();
    m_forward.pop_back();
    apply(to);
}

void MainWindow::openPalette() {
    std::vector<PaletteEntry> entries;
    for (const PageEntry& entry : m_pages)
        entries.push_back({entry.title, tr("page"), QStringLiteral("page:") + entry.id});
    for (const auto& [id, name] : {std::pair{"keep", tr("Keep as slide")},
                                   {"back", tr("Go back")},
                                   {"clear", tr("Clear all filters")},
                                   {"print", tr("Print this chart")},
                                   {"print-report", tr("Print the report of this question")},
                                   {"report", tr("Report of this question as PDF or web page")},
                                   {"export-all", tr("Export everything of this question")},
                                   {"light", tr("Light appearance")},
                                   {"dark", tr("Dark appearance")},
                                   {"contrast", tr("High-contrast appearance")}})
        entries.push_back({name, tr("command"), QStringLiteral("command:") + QLatin1String(id)});
    for (const auto& [strategy, word] : Words<Strategy>::table)
        entries.push_back({tr("Only %1").arg(wordFor(strategy)), tr("filter"),
                           QStringLiteral("filter:strategy:") + QLatin1String(word)});
    for (const auto& [design, word] : Words<DesignType>::table)
        entries.push_back(
            {tr("Only %1").arg(wordFor(design)), tr("filter"), QStringLiteral("filter:design:") + QLatin1String(word)});
    for (const QString& set : knownSets(m_evidence))
        if (set != QLatin1String("beyond"))
            entries.push_back({setName(m_evidence, set), tr("study set"), QStringLiteral("filter:set:") + set});
    for (const Treatment& treatment : m_evidence.treatments)
        entries.push_back({treatment.name, tr("treatment"), treatmentTarget(treatment.id)});
    for (const Study& study : m_evidence.studies)
        entries.push_back({QStringLiteral("%1 — %2").arg(studyName(study), study.citation.title), tr("study"),
                           studyTarget(study.id)});
    for (const Term& term : glossaryTerms(m_evidence))
        entries.push_back({term.isScale ? QStringLiteral("%1 — %2").arg(term.name, term.definition) : term.name,
                           term.isScale ? tr("rating scale") : tr("term"), termTarget(term.id)});
    auto* palette = new CommandPalette(
        std::move(entries),
        [this](const QString& text) {
            std::vector<PaletteEntry> found;
            if (const auto ids = findInText(text))
                for (const QString& id : *ids)
                    if (const Study* study = m_evidence.study(id))
                        found.push_back({QStringLiteral("%1 — %2").arg(studyName(*study), study->citation.title),
                                         tr("study"), studyTarget(id)});
            return found;
        },
        this);
    connect(palette, &CommandPalette::chosen, this, &MainWindow::open);
    palette->open();
}

Result<QStringList> MainWindow::findInText(const QString& text) {
    if (!m_search) m_search = std::make_unique<StudySearch>(m_libraryFile);
    return m_search->find(text);
}

void MainWindow::findStudies() {
    Page* shown = currentPage();
    if (!shown || !shown->searchField()) {
        showPage(QStringLiteral("studies"));
        shown = currentPage();
    }
    if (QWidget* field = shown ? shown->searchField() : nullptr) field->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::setAppearance(ThemeKind kind, double textScale) {
    m_theme = themeFor(kind);
    m_scale = textScale;
    qApp->setPalette(m_theme.palette());
    qApp->setFont(textFont(TextSize::Body, m_scale));
    // Widgets under a style sheet take their font from their parent: the application's alone does not reach them before
    // they are shown.
    setFont(qApp->font());
    setStyleSheet(styleSheetFor(m_theme, m_scale));
    m_rail->setTheme(m_theme, m_scale);
    m_bar->setTheme(m_theme, m_scale);
    for (const PageEntry& entry : m_pages)
        if (entry.page) entry.page->setTheme(m_theme, m_scale);
    if (m_detail) m_detail->setTheme(m_theme, m_scale);
    m_notice->setTheme(m_theme, m_scale);
}

void MainWindow::restore() {
    const QSettings settings;
    if (!restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray())) {
        // As large as the pages are drawn for, but never larger than the screen leaves room for, title bar included.
        constexpr int titleBar = 36;
        resize(QSize(1366, 768).boundedTo(screen()->availableSize() - QSize(0, titleBar)));
    }
    Place place;
    place.page = settings.value(QStringLiteral("place/page"), m_pages.front().id).toString();
    if (!pageIds().contains(place.page)) place.page = m_pages.front().id;
    place.selection = selectionFromJson(
        QJsonDocument::fromJson(settings.value(QStringLiteral("place/selection")).toByteArray()).object(), m_evidence);
    const auto kind = static_cast<ThemeKind>(std::clamp(settings.value(QStringLiteral("appearance/theme"), 0).toInt(),
                                                        0, static_cast<int>(ThemeKind::HighContrast)));
    const double text = settings.value(QStringLiteral("appearance/text"), 1.0).toDouble();
    setAppearance(kind, std::isfinite(text) ? std::clamp(text, 0.9, 2.0) : 1.0);
    if (const QString detail = settings.value(QStringLiteral("place/detail")).toString(); staysBeside(detail))
        place.detail = detail;
    apply(place);
    // Nothing is outlined before the first key: Tab then goes on from here, into the page.
    m_stack->setFocusPolicy(Qt::ClickFocus);
    m_stack->setFocus();
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    // Whoever has a use for Escape (a mark in focus, a list that drops down) has taken it before it comes here.
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        if (auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
            field && !field->isReadOnly() && !field->text().isEmpty() && field->isClearButtonEnabled())
            return field->clear();
        if (m_detail && m_detail->isVisible()) return toggleDetail();
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("place/page"), m_place.page);
    settings.setValue(QStringLiteral("place/selection"),
                      QJsonDocument(toJson(m_place.selection)).toJson(QJsonDocument::Compact));
    noteViewState();
    // Of every page that was seen, not of the last alone: what was chosen there is looked for again.
    for (const PageEntry& entry : m_pages)
        if (entry.page && m_restored.contains(entry.id))
            settings.setValue(QStringLiteral("views/") + entry.id,
                              QJsonDocument(entry.page->viewState()).toJson(QJsonDocument::Compact));
    settings.setValue(QStringLiteral("place/detail"), staysBeside(m_place.detail) ? m_place.detail : QString());
    settings.setValue(QStringLiteral("appearance/theme"), static_cast<int>(m_theme.kind));
    settings.setValue(QStringLiteral("appearance/text"), m_scale);
    if (m_decks) m_decks->keepDraft();
    event->accept();
}

DeckSession* MainWindow::decks() {
    if (!m_decks) {
        m_decks = std::make_unique<DeckSession>(m_evidence,
                                                m_draftFolder.isEmpty() ? DeckSession::usualFolder() : m_draftFolder);
        // The lecture page says it itself where it is seen.
        connect(m_decks.get(), &DeckSession::draftFailed, this, [this](const QString& sentence) {
            if (!qobject_cast<LecturePage*>(currentPage())) m_notice->say(sentence, {});
        });
    }
    return m_decks.get();
}

LectureDesk& MainWindow::desk() {
    if (!m_desk) {
        m_desk = new LectureDesk(m_evidence, this);
        connect(m_desk, &LectureDesk::said, this, [this](const QString& words) { m_notice->say(words, {}); });
        // Who ends a lecture comes back to the slide where it ended.
        connect(m_desk, &LectureDesk::ended, this, [this](int slide) {
            activateWindow();
            if (currentPage() == lecture()) lecture()->showSlide(slide);
        });
    }
    return *m_desk;
}

LecturePage* MainWindow::lecture() { return qobject_cast<LecturePage*>(page(QStringLiteral("lecture"))); }

void MainWindow::openDeck(const QString& file) {
    showPage(QStringLiteral("lecture"));
    lecture()->openFile(file);
}

QString MainWindow::whyNoSlide() const {
    const Page* shown = currentPage();
    if (qobject_cast<const LecturePage*>(shown)) return tr("This page shows slides that are kept already.");
    if (shown && shown->slideRequest()) return {};
    if (m_place.page == QLatin1String("studies")) return tr("Choose a study first: a slide keeps one.");
    return tr("What is shown here is no figure that a slide can keep.");
}

void MainWindow::keepAsSlide() {
    if (const QString why = whyNoSlide(); !why.isEmpty()) return m_notice->say(why, {});
    Slide slide;
    slide.request = *currentPage()->slideRequest();
    slide.basis = basisOf(m_evidence, slide);
    DeckModel* deck = decks()->model();
    if (!deck->addSlide(slide, deck->count()))
        return m_notice->say(tr("A deck has at most %n slide(s).", nullptr, static_cast<int>(mostSlides)), {});
    const int row = deck->count() - 1;
    QString sentence = tr("Kept as slide %1 of “%2”.").arg(row + 1).arg(decks()->name());
    if (slide.request.kind == pathwaySlide && slide.request.option("example").isEmpty())
        sentence = tr("%1 It shows the pathway without answers: a deck keeps none about a person.").arg(sentence);
    constexpr int mostSheets = 6;
    const SlideSheet sheet(deck->maker().content(deck->deck(), slide), usualScreen, ThemeKind::Lecture);
    if (const auto sheets = static_cast<int>(sheet.toldSteps().size()); slide.isFigure() && sheets > mostSheets)
        sentence =
            tr("%1 Large enough for a hall it takes %n sheets: with a filter it would be a slide.", nullptr, sheets)
                .arg(sentence);
    // The notice goes with the next change of the deck: while it stands, this is the last thing that was done.
    const auto takeBack = [deck] { deck->undoStack()->undo(); };
    std::vector<Notice::Action> actions{{tr("Undo"), takeBack}, {tr("Show"), [this, row] {
                                                                     showPage(QStringLiteral("lecture"));
                                                                     lecture()->showSlide(row);
                                                                 }}};
    // Who came here from a slide may have come to change it.
    const auto* page = m_stack->findChild<LecturePage*>();
    const int opened = page ? page->openedSlide() : -1;
    if (opened >= 0 && pageOf(deck->slide(opened).request.kind) == m_place.page)
        actions.push_back({tr("Instead of slide %1").arg(opened + 1), [this, deck, takeBack, opened, slide] {
                               takeBack();
                               const int before = deck->undoStack()->index();
                               deck->setRequest(opened, slide.request);
                               // Where it showed this view already there is nothing to take back.
                               std::vector<Notice::Action> undo;
                               if (deck->undoStack()->index() > before) undo = {{tr("Undo"), takeBack}};
                               m_notice->say(tr("Slide %1 shows this view now.").arg(opened + 1), undo);
                               m_notice->sayUntil(deck, &DeckModel::edited);
                           }});
    m_notice->say(sentence, actions);
    m_notice->sayUntil(deck, &DeckModel::edited);
}

void MainWindow::showView(const FigureRequest& request) {
    const QString id = pageOf(request.kind);
    if (id.isEmpty()) return;
    noteViewState();
    record([&] {
        Place next = m_place;
        next.page = id;
        next.viewState = {};
        next.detail = request.kind == studySlide ? studyTarget(request.option("study")) : QString();
        // What this library does not have selects nothing here.
        next.selection = selectionFromJson(toJson(request.selection), m_evidence);
        apply(next);
        m_applying = true;
        currentPage()->setRequest(request);
        m_place.viewState = currentPage()->viewState();
        m_applying = false;
    });
}

void MainWindow::undo() {
    if (m_notice->undo()) return;
    // Every other change that a user makes here is a step of history, so undo is the way back.
    if (auto* page = qobject_cast<LecturePage*>(currentPage()))
        page->undo();
    else
        goBack();
}

void MainWindow::redo() {
    if (auto* page = qobject_cast<LecturePage*>(currentPage()))
        page->redo();
    else
        goForward();
}

namespace {

/// The deck that is dragged; empty where anything else is.
QString draggedDeck(const QMimeData* data) {
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile()) return {};
    const QString file = urls.front().toLocalFile();
    return file.endsWith(QLatin1Char('.') + QString(deckEnding), Qt::CaseInsensitive) ? file : QString();
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!draggedDeck(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString file = draggedDeck(event->mimeData());
    if (file.isEmpty()) return;
    event->acceptProposedAction();
    openDeck(file);
}

} // namespace trd
