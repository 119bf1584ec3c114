// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/treatments/treatmentspage.h"

#include "charts/detailtext.h"
#include "charts/markdelegate.h"
#include "deck/deck.h"
#include "figure/format.h"
#include "figure/words.h"
#include "widgets/detailfigures.h"
#include "widgets/detailhtml.h"
#include "widgets/parts.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTreeWidget>

#include <algorithm>

namespace trd {

namespace {

enum Column { Name, Studies };
constexpr int idRole = Qt::UserRole;

} // namespace

TreatmentsPage::TreatmentsPage(const Evidence& evidence, QWidget* parent)
    : Page(evidence, parent), m_terms(evidence), m_title(new QLabel(tr("What is known of each treatment?"), this)),
      m_hint(new QLabel(this)), m_search(new QLineEdit(this)), m_list(new QTreeWidget(this)),
      m_split(new QSplitter(Qt::Horizontal, this)), m_cards(new DetailText(this)) {
    m_title->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_search->setPlaceholderText(tr("Find a treatment"));
    m_search->setAccessibleName(tr("Find a treatment"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("treatments"));
    m_list->setAccessibleName(tr("Treatments by strategy. Space puts one beside what is shown."));
    m_list->setHeaderLabels({tr("Treatment"), tr("Studies")});
    m_list->headerItem()->setToolTip(Studies, tr("Studies of the selection with an arm of this treatment"));
    m_list->headerItem()->setTextAlignment(Studies, Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionsMovable(false);
    m_list->setUniformRowHeights(true);
    m_list->setIndentation(12);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_cards->setObjectName(QStringLiteral("cards"));
    m_cards->setAccessibleName(tr("Cards of the treatments chosen"));

    auto* left = new QWidget(m_split);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 16, 0);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    m_split->addWidget(left);
    m_split->addWidget(m_cards);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, 16, pageMargin, 12);
    layout->addWidget(m_title);
    layout->addSpacing(6);
    layout->addWidget(m_split, 1);

    fill();
    connect(m_search, &QLineEdit::textChanged, this, &TreatmentsPage::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item && !m_filling) choose(item->data(Name, idRole).toString());
    });
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int changed) {
        if (m_filling || changed != Name) return;
        setBeside(item->data(Name, idRole).toString(), item->checkState(Name) == Qt::Checked);
    });
    connect(m_cards, &DetailText::intent, this, &Page::intent);
    m_cards->installEventFilter(this);
    if (!evidence.treatments.empty()) m_shown = {evidence.treatments.front().id};
}

void TreatmentsPage::fill() {
    m_filling = true;
    const auto heading = [this](const QString& text) {
        auto* item = new QTreeWidgetItem(m_list, {text});
        item->setFlags(Qt::ItemIsEnabled);
        item->setFirstColumnSpanned(true);
        return item;
    };
    std::map<int, QTreeWidgetItem*> groups;
    for (const Strategy strategy : {Strategy::Glutamatergic, Strategy::Psychedelic, Strategy::AntipsychoticAugmentation,
                                    Strategy::EstablishedAlternative})
        groups[static_cast<int>(strategy)] = heading(capitalised(wordFor(strategy)));
    QTreeWidgetItem* comparators = heading(tr("Comparators, without a card"));
    for (const Treatment& treatment : evidence().treatments) {
        QTreeWidgetItem* group =
            treatment.strategy && treatment.inCatalogue ? groups[static_cast<int>(*treatment.strategy)] : comparators;
        auto* item = new QTreeWidgetItem(group, {treatment.name});
        item->setData(Name, idRole, treatment.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Name, Qt::Unchecked);
        item->setTextAlignment(Studies, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int i = m_list->topLevelItemCount() - 1; i >= 0; --i)
        if (m_list->topLevelItem(i)->childCount() == 0) delete m_list->takeTopLevelItem(i);
    m_list->expandAll();
    comparators->setExpanded(false);
    m_filling = false;
}

QTreeWidgetItem* TreatmentsPage::itemOf(const QString& id) const {
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        for (int j = 0; j < m_list->topLevelItem(i)->childCount(); ++j)
            if (QTreeWidgetItem* item = m_list->topLevelItem(i)->child(j); item->data(Name, idRole).toString() == id)
                return item;
    return nullptr;
}

void TreatmentsPage::choose(const QString& id) {
    if (id.isEmpty() || m_shown.contains(id)) return;
    if (m_shown.isEmpty())
        m_shown << id;
    else
        m_shown[0] = id;
    updateList();
    showCards();
    emit viewStateChanged();
}

void TreatmentsPage::setBeside(const QString& id, bool beside) {
    if (beside && !m_shown.contains(id)) {
        // A fourth takes the place of the last: a page holds three.
        if (m_shown.size() == mostBeside) m_shown.removeLast();
        m_shown << id;
    } else if (!beside && m_shown.size() > 1) {
        m_shown.removeAll(id);
    }
    updateList();
    showCards();
    emit viewStateChanged();
}

void TreatmentsPage::updateList() {
    m_filling = true;
    const std::vector<const Study*> studies = selectedStudies(evidence(), m_selection);
    const int side = static_cast<int>(14 * m_scale);
    m_list->setIconSize({side, side});
    for (const Treatment& treatment : evidence().treatments) {
        QTreeWidgetItem* item = itemOf(treatment.id);
        if (!item) continue;
        const auto count = std::ranges::count_if(studies, [&](const Study* study) {
            return std::ranges::find(study->arms, treatment.id, &Arm::treatment) != study->arms.end();
        });
        item->setText(Studies, countText(static_cast<int>(count)));
        item->setIcon(Name, QIcon(markPixmap(hueOf(treatment.strategy), m_theme, side, devicePixelRatioF())));
        const bool shown = m_shown.contains(treatment.id);
        item->setCheckState(Name, shown ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(
            Name, tr("%1: %n study(ies) of the selection", nullptr, static_cast<int>(count)).arg(treatment.name));
        item->setData(Name, Qt::AccessibleTextRole,
                      shown ? tr("%1, shown", "a treatment in the list").arg(treatment.name) : treatment.name);
    }
    if (!m_shown.isEmpty())
        if (QTreeWidgetItem* item = itemOf(m_shown.front());
            item &&
            (!m_list->currentItem() || !m_shown.contains(m_list->currentItem()->data(Name, idRole).toString()))) {
            m_list->setCurrentItem(item);
            m_list->scrollToItem(item);
            // The first treatment with the heading above it.
            if (m_list->indexOfTopLevelItem(item->parent()) == 0 && item->parent()->indexOfChild(item) == 0)
                m_list->scrollToTop();
        }
    QStringList hint{tr("Tick up to three to see them side by side."), sourceLanguageWords()};
    hint.removeAll(QString());
    m_hint->setText(hint.join(QLatin1Char(' ')));
    m_filling = false;
}

void TreatmentsPage::showCards() {
    std::vector<const Treatment*> treatments;
    QStringList names;
    for (const QString& id : m_shown)
        if (const Treatment* treatment = evidence().treatment(id)) {
            treatments.push_back(treatment);
            names << treatment->name;
        }
    // One card keeps the length of line that one reads; several share the width.
    m_stacked = isNarrow();
    m_cards->setMeasure(treatments.size() == 1 || m_stacked ? 760 : 0);
    m_cards->show(m_terms.linked(treatmentCards(evidence(), treatments, m_stacked)));
    m_cards->setAccessibleDescription(names.join(QStringLiteral(", ")));
}

bool TreatmentsPage::isNarrow() const {
    // A column takes three words of a clinical text side by side; the scroll bar comes and goes, so it does not count.
    constexpr double leastColumn = 210;
    return m_shown.size() > 1 && m_cards->width() < leastColumn * m_scale * static_cast<double>(m_shown.size());
}

bool TreatmentsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_cards && event->type() == QEvent::Resize && isNarrow() != m_stacked) showCards();
    return Page::eventFilter(watched, event);
}

void TreatmentsPage::filter(const QString& text) {
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_list->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            const bool hit =
                text.trimmed().isEmpty() || group->child(j)->text(Name).contains(text.trimmed(), Qt::CaseInsensitive);
            group->child(j)->setHidden(!hit);
            any |= hit;
        }
        group->setHidden(!any);
        if (!text.trimmed().isEmpty()) group->setExpanded(true);
    }
}

QWidget* TreatmentsPage::searchField() { return m_search; }

void TreatmentsPage::setSelection(const Selection& selection) {
    m_selection = selection;
    updateList();
    showCards();
}

void TreatmentsPage::setTheme(const Theme& theme, double scale) {
    m_theme = theme;
    m_scale = scale;
    m_title->setFont(textFont(TextSize::Display, scale));
    m_hint->setFont(textFont(TextSize::Caption, scale));
    QPalette palette = m_hint->palette();
    palette.setColor(QPalette::WindowText, theme.muted);
    m_hint->setPalette(palette);
    const QFont strong = textFont(TextSize::Strong, scale);
    const QFontMetrics metrics(textFont(TextSize::Body, scale));
    int widest = 0;
    m_filling = true;
    const int height = metrics.height() + static_cast<int>(8 * scale);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        m_list->topLevelItem(i)->setFont(Name, strong);
        m_list->topLevelItem(i)->setSizeHint(Name, {0, height});
        for (int j = 0; j < m_list->topLevelItem(i)->childCount(); ++j)
            widest = std::max(widest, metrics.horizontalAdvance(m_list->topLevelItem(i)->child(j)->text(Name)));
    }
    m_filling = false;
    // The accent is the hue of one strategy: its marks would vanish on it.
    QPalette chosen = m_list->palette();
    chosen.setColor(QPalette::Highlight, theme.railCurrent);
    chosen.setColor(QPalette::HighlightedText, theme.text);
    m_list->setPalette(chosen);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Studies, QHeaderView::ResizeToContents);
    const int count = metrics.horizontalAdvance(tr("Studies")) + 24;
    const int wanted = std::min(
        {widest + count + static_cast<int>(88 * scale), static_cast<int>(360 * scale), std::max(width(), 1000) / 2});
    m_split->setSizes({wanted, std::max(1, width() - wanted - 2 * pageMargin)});
    m_cards->setTheme(theme, scale);
    updateList();
}

QJsonObject TreatmentsPage::viewState() const {
    return {{QStringLiteral("shown"), QJsonArray::fromStringList(m_shown)}};
}

void TreatmentsPage::setViewState(const QJsonObject& state) {
    QStringList shown;
    for (const QJsonValue& id : state.value(QLatin1String("shown")).toArray())
        if (evidence().treatment(id.toString()) && !shown.contains(id.toString()) && shown.size() < mostBeside)
            shown << id.toString();
    if (!shown.isEmpty()) m_shown = shown;
    updateList();
    showCards();
}

std::optional<FigureRequest> TreatmentsPage::slideRequest() const {
    if (m_shown.isEmpty()) return {};
    const QString kind(treatmentSlide);
    return FigureRequest{kind, {{kind, m_shown}}, {}};
}

void TreatmentsPage::setRequest(const FigureRequest& request) {
    setViewState({{QStringLiteral("shown"), QJsonArray::fromStringList(request.options.value(request.kind))}});
}

} // namespace trd
