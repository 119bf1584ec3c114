// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/selectionbar.h"

#include "figure/format.h"
#include "figure/words.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QSet>
#include <QToolButton>

namespace trd {

namespace {

const std::array allStrategies{Strategy::Glutamatergic, Strategy::Psychedelic, Strategy::AntipsychoticAugmentation,
                               Strategy::EstablishedAlternative};

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

template <class List, class Value> void toggle(List& list, const Value& value, bool on) {
    const auto found = std::find(list.begin(), list.end(), value);
    if (on && found == list.end()) list.push_back(value);
    if (!on && found != list.end()) list.erase(found);
}

template <class List, class Value> bool holds(const List& list, const Value& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

} // namespace

SelectionBar::SelectionBar(const Evidence& evidence, QWidget* parent) : QWidget(parent), m_evidence(evidence) {
    setObjectName(QStringLiteral("selection-bar"));
    setAccessibleName(tr("Selection"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 10, 24, 10);
    rebuild();
}

void SelectionBar::setTheme(const Theme& theme, double) {
    m_theme = theme;
    rebuild();
}

void SelectionBar::setSelection(const Selection& selection) {
    if (selection == m_selection && m_chips) return;
    m_selection = selection;
    rebuild();
}

void SelectionBar::change(const std::function<void(Selection&)>& edit) {
    Selection next = m_selection;
    edit(next);
    if (next == m_selection) return;
    m_selection = next;
    // Rebuilt after the menu that caused it has closed.
    QMetaObject::invokeMethod(this, &SelectionBar::rebuild, Qt::QueuedConnection);
    emit selectionChanged(m_selection);
}

bool SelectionBar::eventFilter(QObject* watched, QEvent* event) {
    auto* button = qobject_cast<QToolButton*>(watched);
    if (button && event->type() == QEvent::KeyPress) {
        // A tool button knows Space alone; Return opens too, and the arrow where something hangs below.
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool presses = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (button->menu() && (presses || key == Qt::Key_Down)) {
            button->showMenu();
            return true;
        }
        if (presses) {
            button->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SelectionBar::addChip(const QString& name, const QString& text, Fill fill, std::function<void(Selection&)> reset) {
    auto* chip = new QWidget(m_chips);
    chip->setProperty("chip", true);
    chip->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(chip);
    row->setContentsMargins(10, 1, reset ? 4 : 10, 1);
    row->setSpacing(2);
    auto* button = new QToolButton(chip);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(tr("%1: %2").arg(name, text));
    button->setToolTip(name);
    button->setObjectName(QStringLiteral("chip-") + name);
    if (fill) {
        button->setMenu(lazyMenu(button, QString(), fill));
        button->setPopupMode(QToolButton::InstantPopup);
    }
    row->addWidget(button);
    if (reset) {
        auto* close = new QToolButton(chip);
        close->setIcon(lineIcon(QStringLiteral("close"), m_theme.accent, 14));
        close->setIconSize({14, 14});
        close->setAutoRaise(true);
        close->setFocusPolicy(Qt::StrongFocus);
        close->setToolTip(tr("Remove this filter"));
        close->setAccessibleName(tr("Remove: %1").arg(text));
        connect(close, &QToolButton::clicked, this, [this, reset = std::move(reset)] { change(reset); });
        row->addWidget(close);
    }
    m_chips->layout()->addWidget(chip);
}

QMenu* SelectionBar::lazyMenu(QWidget* parent, const QString& title, Fill fill) {
    auto* menu = new QMenu(title, parent);
    if (menu->font() != font()) menu->setFont(font());
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(menu);
    });
    return menu;
}

void SelectionBar::fillSet(QMenu* menu) {
    auto* group = new QActionGroup(menu);
    for (const QString& set : knownSets(m_evidence)) {
        if (set == QLatin1String("beyond")) continue; // what stands beside the review's set is seen in "all"
        QAction* action = menu->addAction(setName(m_evidence, set), this,
                                          [this, set] { change([&](Selection& s) { s.set = set; }); });
        action->setCheckable(true);
        action->setChecked(m_selection.set == set);
        group->addAction(action);
    }
}

void SelectionBar::fillResistance(QMenu* menu) {
    for (const Resistance kind : {Resistance::Resistant, Resistance::InadequateResponse, Resistance::NotRequired}) {
        QAction* action = menu->addAction(capitalised(wordFor(kind)), this, [this, kind] {
            change([&](Selection& s) {
                const bool on = !holds(s.resistance, kind);
                if (!on && s.resistance.size() == 1) return; // one kind always stands
                toggle(s.resistance, kind, on);
                std::ranges::sort(s.resistance);
            });
        });
        action->setCheckable(true);
        action->setChecked(holds(m_selection.resistance, kind));
    }
}

void SelectionBar::fillWindow(QMenu* menu) {
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, std::optional<TimePoint> from, std::optional<TimePoint> to) {
        QAction* action = menu->addAction(text, this, [this, from, to] {
            change([&](Selection& s) {
                s.from = from;
                s.to = to;
            });
        });
        action->setCheckable(true);
        action->setChecked(m_selection.from == from && m_selection.to == to);
        group->addAction(action);
    };
    add(tr("Usual window of each page (rates: 12 weeks)"), {}, {});
    menu->addSeparator();
    for (const TimePoint to :
         {TimePoint{24, TimeUnit::Hour}, TimePoint{1, TimeUnit::Week}, TimePoint{4, TimeUnit::Week},
          TimePoint{8, TimeUnit::Week}, TimePoint{12, TimeUnit::Week}, TimePoint{6, TimeUnit::Month},
          TimePoint{12, TimeUnit::Month}})
        add(tr("Within %1").arg(timeText(to)), {}, to);
    menu->addSeparator();
    add(tr("Only from %1 to %2").arg(timeText(TimePoint{2, TimeUnit::Day}), timeText(TimePoint{4, TimeUnit::Week})),
        TimePoint{2, TimeUnit::Day}, TimePoint{4, TimeUnit::Week});
    add(tr("Only from %1 to %2").arg(timeText(TimePoint{4, TimeUnit::Week}), timeText(TimePoint{12, TimeUnit::Week})),
        TimePoint{4, TimeUnit::Week}, TimePoint{12, TimeUnit::Week});
    add(tr("Only from %1 to %2").arg(timeText(TimePoint{3, TimeUnit::Month}), timeText(TimePoint{12, TimeUnit::Month})),
        TimePoint{3, TimeUnit::Month}, TimePoint{12, TimeUnit::Month});
}

void SelectionBar::fillStrategy(QMenu* menu) {
    for (const Strategy strategy : allStrategies) {
        QAction* action = menu->addAction(capitalised(wordFor(strategy)), this, [this, strategy] {
            change([&](Selection& s) { toggle(s.strategies, strategy, !holds(s.strategies, strategy)); });
        });
        action->setCheckable(true);
        action->setChecked(holds(m_selection.strategies, strategy));
    }
}

void SelectionBar::fillTreatment(QMenu* menu) {
    QSet<QString> studied;
    for (const Study& study : m_evidence.studies)
        for (const Arm& arm : study.arms) studied.insert(arm.treatment);
    const auto fill = [&](const QString& title, auto&& belongs) {
        auto* sub = menu->addMenu(title);
        for (const Treatment& treatment : m_evidence.treatments) {
            if (!studied.contains(treatment.id) || !belongs(treatment)) continue;
            QAction* action = sub->addAction(treatment.name, this, [this, id = treatment.id] {
                change([&](Selection& s) { toggle(s.treatments, id, !s.treatments.contains(id)); });
            });
            action->setCheckable(true);
            action->setChecked(m_selection.treatments.contains(treatment.id));
        }
    };
    for (const Strategy strategy : allStrategies)
        fill(capitalised(wordFor(strategy)), [strategy](const Treatment& t) { return t.strategy == strategy; });
    fill(tr("Comparators"), [](const Treatment& t) { return !t.strategy; });
}

void SelectionBar::fillDesign(QMenu* menu) {
    for (const auto& [type, word] : Words<DesignType>::table) {
        QAction* action = menu->addAction(capitalised(wordFor(type)), this, [this, design = type] {
            change([&](Selection& s) { toggle(s.designs, design, !holds(s.designs, design)); });
        });
        action->setCheckable(true);
        action->setChecked(holds(m_selection.designs, type));
    }
}

void SelectionBar::fillScale(QMenu* menu) {
    QSet<QString> used;
    for (const Study& study : m_evidence.studies)
        for (const OutcomeRow& row : study.outcomes)
            if (!row.scale.isEmpty()) used.insert(row.scale);
    QStringList scales(used.cbegin(), used.cend());
    scales.sort();
    for (const QString& scale : scales) {
        QAction* action = menu->addAction(scale, this, [this, scale] {
            change([&](Selection& s) { toggle(s.scales, scale, !s.scales.contains(scale)); });
        });
        action->setCheckable(true);
        action->setChecked(m_selection.scales.contains(scale));
    }
}

void SelectionBar::rebuild() {
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    delete m_chips;
    m_chips = new QWidget(this);
    new FlowLayout(m_chips);
    const Selection usual;
    addChip(
        tr("Study set"), setName(m_evidence, m_selection.set), &SelectionBar::fillSet,
        m_selection.set == usual.set ? std::function<void(Selection&)>()
                                     : [](Selection& s) { s.set = Selection().set; });
    QStringList kinds;
    for (const Resistance kind : m_selection.resistance) kinds << wordFor(kind);
    addChip(
        tr("Population"), capitalised(kinds.join(QStringLiteral(" + "))), &SelectionBar::fillResistance,
        m_selection.resistance == usual.resistance ? std::function<void(Selection&)>()
                                                   : [](Selection& s) { s.resistance = Selection().resistance; });
    const bool windowed = m_selection.from || m_selection.to;
    addChip(tr("Time window"), windowed ? capitalised(windowWords(rateWindow(m_selection))) : tr("Usual time window"),
            &SelectionBar::fillWindow,
            windowed ? [](Selection& s) { s.from.reset(), s.to.reset(); } : std::function<void(Selection&)>());
    for (const Strategy strategy : m_selection.strategies)
        addChip(tr("Strategy"), capitalised(wordFor(strategy)), &SelectionBar::fillStrategy,
                [strategy](Selection& s) { toggle(s.strategies, strategy, false); });
    for (const QString& treatment : m_selection.treatments)
        addChip(tr("Treatment"), treatmentName(m_evidence, treatment), &SelectionBar::fillTreatment,
                [treatment](Selection& s) { s.treatments.removeAll(treatment); });
    for (const DesignType design : m_selection.designs)
        addChip(tr("Design"), capitalised(wordFor(design)), &SelectionBar::fillDesign,
                [design](Selection& s) { toggle(s.designs, design, false); });
    for (const QString& scale : m_selection.scales)
        addChip(tr("Scale"), scale, &SelectionBar::fillScale, [scale](Selection& s) { s.scales.removeAll(scale); });
    if (m_selection.randomisedOnly)
        addChip(tr("Design"), tr("Randomised only"), nullptr, [](Selection& s) { s.randomisedOnly = false; });
    if (m_selection.readInSource)
        addChip(tr("Reading"), tr("Read in source only"), nullptr, [](Selection& s) { s.readInSource = false; });
    if (m_selection.controls)
        addChip(tr("Arms"), tr("With control arms"), nullptr, [](Selection& s) { s.controls = false; });

    auto* add = new QToolButton(m_chips);
    add->setText(tr("+ Add filter"));
    add->setAutoRaise(true);
    add->setFocusPolicy(Qt::StrongFocus);
    add->setProperty("link", true);
    add->setObjectName(QStringLiteral("add-filter"));
    auto* menu = new QMenu(add);
    menu->addMenu(lazyMenu(menu, tr("Strategy"), &SelectionBar::fillStrategy));
    menu->addMenu(lazyMenu(menu, tr("Treatment"), &SelectionBar::fillTreatment));
    menu->addMenu(lazyMenu(menu, tr("Design"), &SelectionBar::fillDesign));
    menu->addMenu(lazyMenu(menu, tr("Scale"), &SelectionBar::fillScale));
    menu->addSeparator();
    const auto flag = [&](const QString& text, bool Selection::*member) {
        QAction* action =
            menu->addAction(text, this, [this, member] { change([&](Selection& s) { s.*member = !(s.*member); }); });
        action->setCheckable(true);
        action->setChecked(m_selection.*member);
    };
    flag(tr("Randomised trials only"), &Selection::randomisedOnly);
    flag(tr("Read in their source only"), &Selection::readInSource);
    flag(tr("With control arms"), &Selection::controls);
    menu->addSeparator();
    menu->addAction(tr("Clear all filters"), this, [this] { change([](Selection& s) { s = Selection(); }); });
    add->setMenu(menu);
    add->setPopupMode(QToolButton::InstantPopup);
    m_chips->layout()->addWidget(add);
    layout()->addWidget(m_chips);
    // New widgets join the end of the tab chain; the bar's place in it is between rail and page.
    QWidget* before = this;
    for (QToolButton* button : m_chips->findChildren<QToolButton*>()) {
        setTabOrder(before, button);
        before = button;
        button->installEventFilter(this);
        // What is made below a widget with a style sheet does not inherit its font.
        if (button->font() != font()) button->setFont(font());
        if (button->menu() && button->menu()->font() != font()) button->menu()->setFont(font());
    }
    if (!focused.isEmpty())
        if (auto* again = findChild<QWidget*>(focused)) again->setFocus();
    // A layout counts what is hidden as nothing, and Qt shows new widgets only later.
    m_chips->show();
    emit rebuilt();
}

} // namespace trd
