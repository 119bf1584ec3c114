// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pathway/optionsview.h"

#include "figure/words.h"
#include "pages/pathway/optiondelegate.h"
#include "widgets/parts.h"
#include "widgets/segmented.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace trd {

namespace {

/// Columns in the order in which they claim room; those that find none are left to the card.
constexpr OptionsModel::Column claims[] = {OptionsModel::Why,    OptionsModel::Rate,  OptionsModel::Arms,
                                           OptionsModel::People, OptionsModel::Onset, OptionsModel::Where};

constexpr std::pair<OptionsModel::Column, const char*> sortWords[] = {{OptionsModel::Rate, "rate"},
                                                                      {OptionsModel::Arms, "arms"},
                                                                      {OptionsModel::People, "people"},
                                                                      {OptionsModel::Onset, "onset"}};

} // namespace

OptionsView::OptionsView(const Evidence& evidence, ProfileSession* session, QWidget* parent)
    : QWidget(parent), m_evidence(evidence), m_session(session), m_jurisdiction(quietCombo(this, tr("Jurisdiction"))),
      m_where(new QLabel(tr("Jurisdiction"), this)), m_view(new QTableView(this)),
      m_model(new OptionsModel(evidence, session->knowledge(), this)), m_delegate(new OptionDelegate(m_view)),
      m_note(wrappedLabel(this)) {
    if (const ProfileItem* item = session->knowledge().form.item(jurisdictionItem)) {
        m_jurisdiction->addItem(item->unknownLabel, QString(unknownAnswer));
        for (const ItemOption& option : item->options) m_jurisdiction->addItem(option.label, option.value);
        m_jurisdiction->setToolTip(item->help);
    }
    m_jurisdiction->setObjectName(QStringLiteral("jurisdiction"));
    m_where->setBuddy(m_jurisdiction);
    m_view->setObjectName(QStringLiteral("options-table"));
    m_view->setAccessibleName(tr("Options"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setMinimumSectionSize(1);
    QHeaderView* header = m_view->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(20);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSortIndicator(OptionsModel::Treatment, Qt::AscendingOrder);
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);

    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addStretch(1);
    top->addWidget(m_where);
    top->addWidget(m_jurisdiction);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);

    connect(m_jurisdiction, &QComboBox::currentIndexChanged, this,
            [this] { m_session->answer(jurisdictionItem, m_jurisdiction->currentData().toString()); });
    connect(header, &QHeaderView::sectionClicked, this, [this](int section) {
        if (section == OptionsModel::Where || section == OptionsModel::Why) section = OptionsModel::Treatment;
        // A rate or a number of people is first looked at from its large end, a time from its short one.
        const bool large = section >= OptionsModel::Rate && section <= OptionsModel::People;
        m_descending = section == m_sort ? !m_descending : large;
        m_sort = section;
        setSort(sortColumn(), m_descending);
        emit sorted();
    });
    const auto open = [this](const QModelIndex& index) {
        const QString target = index.data(OptionsModel::TargetRole).toString();
        if (!target.isEmpty()) emit activated(target);
    };
    connect(m_view, &QTableView::clicked, this, open);
    connect(m_view, &QTableView::entered, this, [this](const QModelIndex& index) {
        m_delegate->setHovered(index.row());
        m_view->viewport()->update();
    });
    connect(session, &ProfileSession::changed, this, &OptionsView::showAnswers);
}

void OptionsView::setSelection(const Selection& selection) {
    m_selection = selection;
    m_model->setEvidence(optionEvidence(m_evidence, selection));
    showOptions();
    measureColumns();
    fitToWidth();
}

void OptionsView::showAnswers() {
    m_isStale = !isVisible();
    if (!m_isStale) showOptions();
}

void OptionsView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale) showAnswers();
}

void OptionsView::showOptions() {
    {
        const QSignalBlocker blocked(m_jurisdiction);
        const auto answer = m_session->profile().answer(jurisdictionItem);
        m_jurisdiction->setCurrentIndex(std::max(0, answer ? m_jurisdiction->findData(toText(*answer)) : 0));
    }
    m_model->setOptions(m_session->options(), m_session->profile());
    // A jurisdiction that was chosen is what is looked for: its column claims room anew.
    if (const bool hasOne = hasJurisdiction(m_session->profile()); hasOne || m_hasJurisdiction) {
        m_hasJurisdiction = hasOne;
        measureColumns();
        fitToWidth();
    }
    shapeRows();
    say();
}

void OptionsView::shapeRows() {
    m_view->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isHeading = m_model->isHeading(row);
        m_view->setRowHidden(row, m_model->isEmptyHeading(row));
        if (isHeading) m_view->setSpan(row, 0, 1, OptionsModel::ColumnCount);
        if (!m_view->isRowHidden(row))
            m_view->setRowHeight(row, isHeading ? m_delegate->headingHeight() : m_delegate->rowHeight());
    }
}

void OptionsView::setShort(bool isShort) {
    if (isShort == m_isShort) return;
    m_isShort = isShort;
    say();
}

void OptionsView::say() {
    if (m_isShort) {
        m_note->setText(tr("Single arms of different trials: a description, not a comparison. None is ranked."));
        return;
    }
    QStringList note{tr("All %n treatment(s) are listed, by status and then as you sort; none is ranked.", nullptr,
                        static_cast<int>(m_session->options().size())),
                     tr("Rates are of single arms of different trials: a description, not a comparison.")};
    note << tr("Evidence: %1.").arg(selectionWords(m_evidence, pathwaySelection(m_selection)));
    m_note->setText(note.join(QLatin1Char(' ')));
}

void OptionsView::measureColumns() {
    const QFontMetrics metrics(textFont(TextSize::Body, m_scale));
    const QFontMetrics names(textFont(TextSize::Strong, m_scale));
    const QFontMetrics head(m_view->horizontalHeader()->font());
    m_widths.assign(OptionsModel::ColumnCount, 0);
    for (int column = 0; column < OptionsModel::ColumnCount; ++column) {
        int width =
            head.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) + 30;
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (!m_model->isHeading(row))
                width =
                    std::max(width, (column == OptionsModel::Treatment ? names : metrics)
                                            .horizontalAdvance(m_model->index(row, column).data().toString()) +
                                        (column == OptionsModel::Treatment ? static_cast<int>(13 * m_scale) : 0) + 14);
        m_widths[static_cast<std::size_t>(column)] = width;
    }
    // "why not?" must find room wherever it comes up.
    auto& why = m_widths[OptionsModel::Why];
    why = std::max(metrics.horizontalAdvance(OptionsModel::tr("why not?")),
                   metrics.horizontalAdvance(OptionsModel::tr("reasons"))) +
          14;
}

void OptionsView::fitToWidth() {
    if (m_widths.empty()) return;
    QHeaderView* header = m_view->horizontalHeader();
    const int whole = m_view->viewport()->width();
    // A name is read first: it gets what the longest needs, up to half of the width, or what is left; where a
    // jurisdiction was chosen, up to a third.
    const int least = static_cast<int>(150 * m_scale);
    int room = whole - std::clamp(m_widths[OptionsModel::Treatment], least,
                                  std::max(m_hasJurisdiction ? whole / 3 : whole / 2, least));
    std::vector<OptionsModel::Column> order(std::begin(claims), std::end(claims));
    if (m_hasJurisdiction) std::rotate(order.begin() + 2, order.end() - 1, order.end());
    for (const OptionsModel::Column column : order) {
        int width = std::min(m_widths[column], static_cast<int>(190 * m_scale));
        // The chosen jurisdiction rather has its words shortened than none.
        if (m_hasJurisdiction && column == OptionsModel::Where && room >= static_cast<int>(110 * m_scale))
            width = std::min(width, room);
        const bool fits = width <= room;
        header->setSectionHidden(column, !fits);
        if (!fits) continue;
        header->resizeSection(column, width);
        room -= width;
    }
    int taken = 0;
    for (const OptionsModel::Column column : claims)
        if (!header->isSectionHidden(column)) taken += header->sectionSize(column);
    header->resizeSection(OptionsModel::Treatment, std::max(60, whole - taken));
}

void OptionsView::setSort(const QString& column, bool descending) {
    m_sort = OptionsModel::Treatment;
    for (const auto& [at, word] : sortWords)
        if (column == QLatin1String(word)) m_sort = at;
    m_descending = descending;
    m_view->horizontalHeader()->setSortIndicator(m_sort, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_model->sortBy(static_cast<OptionsModel::Column>(m_sort), descending);
    shapeRows();
}

QString OptionsView::sortColumn() const {
    for (const auto& [at, word] : sortWords)
        if (m_sort == at) return QString::fromLatin1(word);
    return {};
}

Table OptionsView::asTable() const {
    return optionTable(m_evidence, m_session->knowledge(), m_session->options(), m_model->found(), m_session->profile(),
                       m_selection);
}

void OptionsView::setTheme(const Theme& theme, double scale) {
    m_scale = scale;
    m_delegate->setTheme(theme, scale);
    m_note->setFont(textFont(TextSize::Caption, scale));
    setTextColour(m_note, theme.muted);
    setTextColour(m_where, theme.muted);
    measureColumns();
    fitToWidth();
    shapeRows();
}

bool OptionsView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view->viewport()) {
        if (event->type() == QEvent::Resize) fitToWidth();
        if (event->type() == QEvent::Leave) {
            m_delegate->setHovered(-1);
            m_view->viewport()->update();
        }
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space) {
            const QString target = m_view->currentIndex().data(OptionsModel::TargetRole).toString();
            if (!target.isEmpty()) emit activated(target);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trd
