// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/studies/studiespage.h"

#include "charts/exporter.h"
#include "charts/markdelegate.h"
#include "deck/deck.h"
#include "exchange/csv.h"
#include "exchange/references.h"
#include "exchange/workbook.h"
#include "figure/format.h"
#include "figure/studytable.h"
#include "figure/words.h"
#include "widgets/icons.h"
#include "widgets/parts.h"
#include "widgets/savefile.h"
#include "widgets/tablemodel.h"

#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace trd {

namespace {

// Long enough not to search at every key of a fast typist, short enough to feel live.
constexpr int pauseMilliseconds = 120;

/// A column that is shown. Columns of free words are held within a width (at text size 100 %); the others are as wide
/// as what they say.
struct Claim {
    QLatin1String key;
    int widest = 0;
};
/// Columns in the order in which they claim room; those that find none are left to the detail and the CSV. Nothing
/// scrolls sideways. What is not named here is for files alone.
constexpr Claim claims[] = {{QLatin1String("id"), 230},
                            {QLatin1String("n")},
                            {QLatin1String("year")},
                            {QLatin1String("strategy")},
                            {QLatin1String("treatments"), 260},
                            {QLatin1String("rows")},
                            {QLatin1String("rows_secondary")},
                            {QLatin1String("rows_not_read")},
                            {QLatin1String("design")},
                            {QLatin1String("follow_up_days")},
                            {QLatin1String("resistance")},
                            {QLatin1String("blinding")},
                            {QLatin1String("set")},
                            {QLatin1String("read_in"), 260},
                            {QLatin1String("diagnosis"), 260}};

/// These tell nothing where they say the same in every row.
constexpr QLatin1String silentWhenAlike[] = {QLatin1String("rows_not_read"), QLatin1String("resistance"),
                                             QLatin1String("set")};

} // namespace

StudiesPage::StudiesPage(const Evidence& evidence, Search search, QWidget* parent)
    : Page(evidence, parent), m_search(std::move(search)), m_title(wrappedLabel(this)), m_subtitle(wrappedLabel(this)),
      m_field(new QLineEdit(this)), m_count(new QLabel(this)), m_widen(linkButton(QString(), this)),
      m_sort(linkButton(tr("&Sort"), this)), m_export(linkButton(tr("&Export"), this)), m_stack(new QStackedLayout),
      m_view(new QTableView(this)), m_model(new TableModel(this)), m_delegate(new MarkDelegate(this)),
      m_silence(new QWidget(this)), m_why(wrappedLabel(m_silence)), m_wayOn(linkButton(QString(), m_silence)),
      m_note(wrappedLabel(this)), m_pause(new QTimer(this)) {
    addControls();
    addTable();

    auto* bar = new QHBoxLayout;
    bar->setSpacing(12);
    bar->addWidget(m_field, 2);
    bar->addWidget(m_count);
    bar->addWidget(m_widen);
    bar->addStretch(1);
    bar->addWidget(m_sort);
    bar->addWidget(m_export);

    auto* silence = new QVBoxLayout(m_silence);
    silence->addStretch(1);
    silence->addWidget(m_why);
    silence->addSpacing(8);
    silence->addWidget(m_wayOn, 0, Qt::AlignHCenter);
    silence->addStretch(2);
    m_why->setAlignment(Qt::AlignCenter);
    m_why->setObjectName(QStringLiteral("study-why"));
    m_wayOn->setObjectName(QStringLiteral("study-way-on"));

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_silence);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, 16, pageMargin, 12);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addSpacing(6);
    layout->addLayout(bar);
    layout->addSpacing(4);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_note);
    m_title->setText(tr("Which studies stand behind the figures?"));
}

void StudiesPage::addControls() {
    m_field->setObjectName(QStringLiteral("study-search"));
    m_field->setPlaceholderText(tr("Search title, people, treatments, notes, findings"));
    m_field->setAccessibleName(tr("Search the studies"));
    m_field->setToolTip(tr("Every word must occur; beginnings of words do; quotes keep words together (Ctrl+F)"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(560);
    m_field->installEventFilter(this);
    m_fieldIcon = m_field->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &StudiesPage::search);
    connect(m_field, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    // The clear button edits nothing, but what it leaves is as much a search as what is typed.
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) m_pause->start();
    });
    connect(m_field, &QLineEdit::editingFinished, this, &StudiesPage::searched);

    m_count->setObjectName(QStringLiteral("study-count"));
    m_widen->setObjectName(QStringLiteral("study-widen"));
    connect(m_widen, &QToolButton::clicked, this, &StudiesPage::widen);

    m_sort->setToolTip(tr("Order of the rows"));
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setMenu(new QMenu(m_sort));
    connect(m_sort->menu(), &QMenu::aboutToShow, this, &StudiesPage::fillSortMenu);

    m_export->setObjectName(QStringLiteral("study-export"));
    m_export->setToolTip(tr("Take these rows home"));
    auto* menu = new QMenu(m_export);
    for (const auto& [format, label] : {std::pair{"csv", tr("&CSV (these rows)…")},
                                        {"xlsx", tr("&Workbook with citations (XLSX)…")},
                                        {"ris", tr("&References (RIS)…")},
                                        {"bib", tr("References (&BibTeX)…")}})
        menu->addAction(label, this, [this, ending = QLatin1String(format)] { exportAs(ending); })
            ->setObjectName(QStringLiteral("export-") + QLatin1String(format));
    menu->addAction(tr("Copy &table"), this, [this] { copyTable(shownTable()); });
    m_export->setMenu(menu);
    m_export->setPopupMode(QToolButton::InstantPopup);
}

void StudiesPage::addTable() {
    configureTable(m_view, m_model);
    m_view->setObjectName(QStringLiteral("study-table"));
    m_view->setItemDelegate(m_delegate);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // the columns' room stays the same however many rows are found
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionsMovable(false);
    m_view->horizontalHeader()->setMinimumSectionSize(20);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->viewport()->installEventFilter(this);
    const auto open = [this](const QModelIndex& index) {
        // With Ctrl or Shift a click gathers rows to copy.
        if (QApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) return;
        const QString target = index.data(TableModel::TargetRole).toString();
        if (!target.isEmpty()) emit intent(target);
    };
    connect(m_view, &QTableView::clicked, this, open);
    connect(m_view, &QTableView::activated, this, open);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, &Page::viewStateChanged);
    connect(m_wayOn, &QToolButton::clicked, this, [this] {
        const auto does = m_wayOnDoes; // what it does may put another way on in its place while it runs
        does();
    });
}

void StudiesPage::setSelection(const Selection& selection) {
    m_selection = selection;
    m_all = studyTable(evidence(), selectedStudies(evidence(), selection));
    m_rowOf.clear();
    m_rowOf.reserve(static_cast<qsizetype>(m_all.rows.size()));
    for (std::size_t row = 0; row < m_all.rows.size(); ++row)
        m_rowOf.insert(m_all.rows[row].front().value.toString(), row);
    measureColumns();
    showRows();
}

void StudiesPage::search() {
    m_pause->stop();
    const QString text = m_field->text().simplified();
    if (text == m_text) return;
    m_text = text;
    m_found.reset();
    m_fault.clear();
    if (!text.isEmpty()) {
        auto found = m_search(text);
        if (found)
            m_found = std::move(found).value();
        else
            m_fault = found.error().sentence();
    }
    showRows();
}

void StudiesPage::searched() {
    search();
    if (m_text == m_recordedText) return;
    m_recordedText = m_text;
    emit viewStateChanged();
}

void StudiesPage::showRows() {
    const QString current = m_view->currentIndex().data(TableModel::TargetRole).toString();
    Table shown{m_all.columns, {}};
    if (m_found) {
        for (const QString& id : *m_found)
            if (const auto row = m_rowOf.constFind(id); row != m_rowOf.cend()) shown.rows.push_back(m_all.rows[*row]);
    } else if (m_fault.isEmpty()) {
        shown.rows = m_all.rows;
    }
    m_model->setTable(std::move(shown));
    fitToWidth();
    say();
    if (current.isEmpty()) return;
    const QAbstractItemModel* model = m_view->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(TableModel::TargetRole).toString() != current) continue;
        m_view->setCurrentIndex(index);
        break;
    }
}

void StudiesPage::say() {
    const int shown = static_cast<int>(m_model->table().rows.size());
    const int selected = static_cast<int>(m_all.rows.size());
    const int elsewhere = m_found ? static_cast<int>(m_found->size()) - shown : 0;
    m_subtitle->setText(
        tr("%n study(ies) of the selection: %1", nullptr, selected).arg(studySelectionWords(evidence(), m_selection)));
    m_count->setText(tr("%n found", nullptr, shown));
    m_count->setVisible(m_found.has_value());
    m_widen->setText(tr("%n more outside the selection", nullptr, elsewhere));
    m_widen->setVisible(elsewhere > 0 && shown > 0);
    m_widen->setToolTip(tr("Show all studies of the library, without filters"));
    m_sort->setEnabled(shown > 1);
    m_export->setEnabled(shown > 0);
    m_note->setVisible(shown > 0);
    m_view->setAccessibleName(tr("Studies, %n row(s)", nullptr, shown));
    const auto clearSearch = [this] {
        m_field->clear();
        searched();
        m_field->setFocus();
    };
    if (shown > 0)
        m_stack->setCurrentWidget(m_view);
    else if (!m_fault.isEmpty())
        saySilence(tr("The search did not work: %1").arg(m_fault), tr("Clear the search"), clearSearch);
    else if (elsewhere > 0)
        saySilence(
            tr("Nothing in this selection matches “%1”, but %n study(ies) of the library do(es).", nullptr, elsewhere)
                .arg(m_text),
            tr("Search all studies"), [this] { widen(); });
    else if (m_found)
        saySilence(
            tr("Nothing in the library matches “%1”. Every word must occur: try fewer words, or only their beginnings.")
                .arg(m_text),
            tr("Clear the search"), clearSearch);
    else
        saySilence(tr("No study matches all filters of the selection."), tr("Clear all filters"),
                   [this] { emit selectionWanted(withoutFilters(m_selection)); });
}

void StudiesPage::saySilence(const QString& why, const QString& action, std::function<void()> does) {
    m_why->setText(why);
    m_wayOn->setText(action);
    m_wayOnDoes = std::move(does);
    m_stack->setCurrentWidget(m_silence);
}

void StudiesPage::widen() {
    Selection wide;
    wide.set = allStudiesSet;
    wide.resistance.clear();
    for (const auto& [kind, word] : Words<Resistance>::table) wide.resistance.push_back(kind);
    emit selectionWanted(wide);
}

void StudiesPage::fillSortMenu() {
    QMenu* menu = m_sort->menu();
    menu->clear();
    auto* columns = new QActionGroup(menu);
    const QHeaderView* header = m_view->horizontalHeader();
    const int now = header->sortIndicatorSection();
    const auto add = [&](int column, const QString& text) {
        QAction* action = menu->addAction(text, this, [this, column] {
            m_view->sortByColumn(column, column < 0 || m_view->horizontalHeader()->sortIndicatorSection() != column
                                             ? Qt::AscendingOrder
                                             : m_view->horizontalHeader()->sortIndicatorOrder());
            emit viewStateChanged();
        });
        action->setCheckable(true);
        action->setChecked(column == now);
        columns->addAction(action);
    };
    add(-1, m_found ? tr("Best match first") : tr("As in the library"));
    for (const auto& [key, widest] : claims)
        if (const int column = columnOf(m_all, key); column >= 0 && m_widths[static_cast<std::size_t>(column)] > 0)
            add(column, m_all.columns[static_cast<std::size_t>(column)].title);
    menu->addSeparator();
    QAction* descending = menu->addAction(tr("&Descending"), this, [this, now](bool on) {
        m_view->sortByColumn(now, on ? Qt::DescendingOrder : Qt::AscendingOrder);
        emit viewStateChanged();
    });
    descending->setCheckable(true);
    descending->setEnabled(now >= 0);
    descending->setChecked(now >= 0 && header->sortIndicatorOrder() == Qt::DescendingOrder);
}

void StudiesPage::measureColumns() {
    if (m_all.columns.empty()) return;
    constexpr int padding = 20, arrow = 14;
    const QFontMetrics metrics(textFont(TextSize::Body, m_scale));
    m_widths.assign(m_all.columns.size(), 0);
    for (const Claim& claim : claims) {
        const auto column = static_cast<std::size_t>(columnOf(m_all, claim.key));
        const auto saysTheSame = [&](const auto& row) { return row[column].text == m_all.rows.front()[column].text; };
        const bool telling = std::ranges::find(silentWhenAlike, claim.key) == std::end(silentWhenAlike) ||
                             !std::ranges::all_of(m_all.rows, saysTheSame);
        if (!telling) continue;
        int width = metrics.horizontalAdvance(m_all.columns[column].title) + arrow;
        QSet<QString> measured;
        for (const auto& row : m_all.rows) {
            const TableCell& cell = row[column];
            const int mark = cell.hue ? m_delegate->markRoom() : 0;
            // Measuring is dear: what is too short to widen the column is passed over, what was measured is not again.
            const double longest = 1.4 * metrics.averageCharWidth() * static_cast<double>(cell.text.size()) + mark;
            if (longest < width || measured.contains(cell.text)) continue;
            measured.insert(cell.text);
            width = std::max(width, metrics.horizontalAdvance(cell.text) + mark);
        }
        if (claim.widest > 0) width = std::min(width, static_cast<int>(claim.widest * m_scale));
        m_widths[column] = width + padding;
    }
}

void StudiesPage::fitToWidth() {
    if (m_widths.empty()) return;
    QHeaderView* header = m_view->horizontalHeader();
    for (std::size_t column = 0; column < m_widths.size(); ++column)
        header->setSectionHidden(static_cast<int>(column), true);
    int room = m_view->viewport()->width();
    const auto need = [this](int column) { return m_widths[static_cast<std::size_t>(column)]; };
    // Treatments read well when cut; a study's name is cut only where it would take half of the room.
    const auto least = [&](QLatin1String key) {
        const int column = columnOf(m_all, key);
        if (key == QLatin1String("id")) return std::min(need(column), room / 2);
        if (key == QLatin1String("treatments")) return std::min(need(column), static_cast<int>(170 * m_scale));
        return need(column);
    };
    QStringList noRoom;
    for (const auto& [key, widest] : claims) {
        const int column = columnOf(m_all, key);
        if (need(column) == 0) continue;
        const int width = least(key);
        if (width > room) {
            noRoom << m_all.columns[static_cast<std::size_t>(column)].title;
            continue;
        }
        header->setSectionHidden(column, false);
        header->resizeSection(column, width);
        room -= width;
    }
    for (const QLatin1String key : {QLatin1String("id"), QLatin1String("treatments")}) {
        const int column = columnOf(m_all, key);
        if (header->isSectionHidden(column)) continue;
        const int more = std::min(room, need(column) - header->sectionSize(column));
        header->resizeSection(column, header->sectionSize(column) + more);
        room -= more;
    }
    m_view->verticalHeader()->setDefaultSectionSize(static_cast<int>(28 * std::max(1.0, m_scale)));
    QStringList note{tr("A click or Enter opens a study beside the table.")};
    if (!header->isSectionHidden(columnOf(m_all, QLatin1String("rows_secondary"))))
        note << tr("Second-hand: figures read on a page that reports the study.");
    if (!noRoom.isEmpty())
        note << tr("No room here for: %1 (in the study's detail and in the CSV).")
                    .arg(noRoom.join(QStringLiteral(", ")));
    m_note->setText(note.join(QLatin1Char(' ')));
}

void StudiesPage::setTheme(const Theme& theme, double scale) {
    m_theme = theme;
    m_scale = scale;
    m_delegate->setTheme(theme, scale);
    m_title->setFont(textFont(TextSize::Display, scale));
    m_note->setFont(textFont(TextSize::Caption, scale));
    for (QLabel* label : {m_subtitle, m_count, m_note, m_why}) setTextColour(label, theme.muted);
    m_fieldIcon->setIcon(lineIcon(QStringLiteral("search"), theme.muted, static_cast<int>(16 * scale)));
    m_field->setMaximumWidth(static_cast<int>(480 * scale));
    measureColumns();
    fitToWidth();
}

QJsonObject StudiesPage::viewState() const {
    const QHeaderView* header = m_view->horizontalHeader();
    const int section = header->sortIndicatorSection();
    const bool sorted = section >= 0 && section < static_cast<int>(m_all.columns.size());
    return {{QStringLiteral("search"), m_text},
            {QStringLiteral("sort"), sorted ? m_all.columns[static_cast<std::size_t>(section)].key : QString()},
            {QStringLiteral("descending"), sorted && header->sortIndicatorOrder() == Qt::DescendingOrder}};
}

void StudiesPage::setViewState(const QJsonObject& state) {
    const QString key = state.value(QLatin1String("sort")).toString();
    const auto column = std::ranges::find(m_all.columns, key, &TableColumn::key);
    m_view->sortByColumn(column == m_all.columns.end() ? -1 : static_cast<int>(column - m_all.columns.begin()),
                         state.value(QLatin1String("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_field->setText(state.value(QLatin1String("search")).toString());
    search();
    m_recordedText = m_text;
}

std::optional<FigureRequest> StudiesPage::slideRequest() const {
    const QString id = studyOf(m_view->currentIndex().data(TableModel::TargetRole).toString());
    if (id.isEmpty()) return {};
    const QString kind(studySlide);
    return FigureRequest{kind, {{kind, {id}}}, m_selection};
}

void StudiesPage::setRequest(const FigureRequest& request) {
    m_field->clear();
    search();
    const QString id = request.options.value(request.kind).value(0);
    for (int row = 0; row < m_view->model()->rowCount(); ++row) {
        const QModelIndex index = m_view->model()->index(row, 0);
        if (studyOf(index.data(TableModel::TargetRole).toString()) == id) m_view->setCurrentIndex(index);
    }
}

QWidget* StudiesPage::searchField() { return m_field; }

Table StudiesPage::shownTable() const {
    Table table{m_model->table().columns, {}};
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(m_view->model());
    table.rows.reserve(m_model->table().rows.size());
    for (int row = 0; row < proxy->rowCount(); ++row)
        table.rows.push_back(
            m_model->table().rows[static_cast<std::size_t>(proxy->mapToSource(proxy->index(row, 0)).row())]);
    return table;
}

Result<Done> StudiesPage::exportTo(const QString& file) const {
    const Table table = shownTable();
    const QString format = QFileInfo(file).suffix().toLower();
    if (format == QLatin1String("csv")) return exportTable(table, file);
    std::vector<const Study*> studies;
    for (const auto& row : table.rows)
        if (const Study* study = evidence().study(row.front().value.toString())) studies.push_back(study);
    if (format == QLatin1String("ris")) return saveBytes(file, toRis(studies));
    if (format == QLatin1String("bib")) return saveBytes(file, toBibTeX(studies));
    const auto workbook = toWorkbook(table, {m_title->text(),
                                             {studySelectionWords(evidence(), m_selection)},
                                             citations(studies),
                                             QDate::currentDate().startOfDay(Qt::UTC)});
    return workbook ? saveBytes(file, *workbook) : Result<Done>(workbook.error());
}

void StudiesPage::exportAs(const QString& ending) {
    const QString file = askForFile(this, tr("Export studies"), QStringLiteral("trd-atlas-studies.") + ending,
                                    {{tr("%1 files").arg(ending.toUpper()), {ending}}});
    if (file.isEmpty()) return;
    if (const auto done = exportTo(file); !done)
        sayNotSaved(this, done.error());
    else
        m_note->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
}

bool StudiesPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) fitToWidth();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
            m_field->clear();
            searched();
            return true;
        }
        const bool goes = key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (goes) searched();
        if (goes && m_view->model()->rowCount() > 0) {
            if (!m_view->currentIndex().isValid()) m_view->setCurrentIndex(m_view->model()->index(0, 0));
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace trd
