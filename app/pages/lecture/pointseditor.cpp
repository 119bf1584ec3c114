// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/lecture/pointseditor.h"

#include "figure/format.h"
#include "pages/lecture/typing.h"
#include "widgets/flowlayout.h"
#include "widgets/parts.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace trd {

namespace {

constexpr int idRole = Qt::UserRole + 1;

} // namespace

PointsEditor::PointsEditor(const Evidence& evidence, QWidget* parent)
    : QWidget(parent), m_evidence(evidence), m_names(new QStandardItemModel(this)), m_column(new QVBoxLayout(this)),
      m_add(linkButton(tr("Add a sentence"), this)) {
    for (const Study& study : evidence.studies) {
        auto* item = new QStandardItem(QStringLiteral("%1 — %2").arg(studyName(study), study.citation.title));
        item->setData(study.id, idRole);
        m_names->appendRow(item);
    }
    m_names->sort(0);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setObjectName(QStringLiteral("add-sentence"));
    connect(m_add, &QToolButton::clicked, this, [this] { addPoint(m_points.size()); });
}

std::size_t PointsEditor::rowOf(const QWidget* whole) const {
    return static_cast<std::size_t>(std::ranges::find(m_rows, whole, &Row::whole) - m_rows.begin());
}

void PointsEditor::addRow() {
    auto* whole = new QWidget(this);
    Row row{whole,
            new QPlainTextEdit(whole),
            new QWidget(whole),
            new QLineEdit(whole),
            linkButton(QStringLiteral("↑"), whole),
            linkButton(QStringLiteral("↓"), whole)};
    row.text->setObjectName(QStringLiteral("sentence"));
    row.text->setTabChangesFocus(true);
    row.text->setUndoRedoEnabled(false);
    row.text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    row.text->installEventFilter(this);
    row.pick->setObjectName(QStringLiteral("pick-study"));
    row.studies->setLayout(new FlowLayout(nullptr, 4));
    row.up->setObjectName(QStringLiteral("sentence-up"));
    row.down->setObjectName(QStringLiteral("sentence-down"));
    auto* remove = linkButton(QStringLiteral("✕"), whole);
    remove->setObjectName(QStringLiteral("remove-sentence"));
    for (const auto& [button, words] : {std::pair{row.up, tr("Move the sentence up")},
                                        {row.down, tr("Move the sentence down")},
                                        {remove, tr("Remove the sentence")}}) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(row.pick, 1);
    for (QToolButton* button : {row.up, row.down, remove}) buttons->addWidget(button);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    column->addWidget(row.text);
    column->addWidget(row.studies);
    column->addLayout(buttons);

    auto* names = new QCompleter(m_names, row.pick);
    names->setFilterMode(Qt::MatchContains);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    names->popup()->setAccessibleName(tr("Studies"));
    row.pick->setCompleter(names);
    // The completer writes its choice into the field after it has told of it: that is taken out again.
    const auto take = [this, whole, pick = row.pick](const QString& id) {
        QTimer::singleShot(0, pick, &QLineEdit::clear);
        pickStudy(rowOf(whole), id);
    };
    connect(names, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [take](const QModelIndex& index) { take(index.data(idRole).toString()); });
    connect(row.pick, &QLineEdit::returnPressed, this, [names, take] {
        // What was typed names one study: no list needs to be walked for it.
        if (names->popup()->isVisible() || names->completionCount() != 1) return;
        names->setCurrentRow(0);
        take(names->currentIndex().data(idRole).toString());
    });
    connect(row.text, &QPlainTextEdit::textChanged, this, [this, whole, text = row.text] {
        if (m_isFilling) return;
        auto points = m_points;
        points[rowOf(whole)].text = typedText(text);
        changed(std::move(points));
    });
    watchField(row.text, [this] { emit typingEnded(); });
    connect(row.up, &QToolButton::clicked, this, [this, whole] { move(rowOf(whole), rowOf(whole) - 1); });
    connect(row.down, &QToolButton::clicked, this, [this, whole] { move(rowOf(whole), rowOf(whole) + 1); });
    connect(remove, &QToolButton::clicked, this, [this, whole] {
        auto points = m_points;
        points.erase(points.begin() + static_cast<std::ptrdiff_t>(rowOf(whole)));
        emit typingEnded();
        changed(std::move(points));
        m_add->setFocus();
    });
    m_column->insertWidget(static_cast<int>(m_rows.size()), whole);
    m_rows.push_back(row);
    whole->show();
}

void PointsEditor::fillRow(std::size_t at) {
    Row& row = m_rows[at];
    if (typedText(row.text) != m_points[at].text) row.text->setPlainText(m_points[at].text);
    row.text->setAccessibleName(tr("Sentence %1").arg(at + 1));
    row.pick->setAccessibleName(tr("Add a study to sentence %1").arg(at + 1));
    row.pick->setPlaceholderText(m_points[at].studies.isEmpty()
                                     ? tr("No study stands behind it yet: add one by its name")
                                     : tr("Add a study by its name"));
    row.up->setEnabled(at > 0);
    row.down->setEnabled(at + 1 < m_points.size());
    row.text->setFixedHeight(2 * QFontMetrics(textFont(TextSize::Body, m_scale)).lineSpacing() +
                             static_cast<int>(14 * m_scale));
    fillStudies(at);
}

void PointsEditor::fillStudies(std::size_t at) {
    QWidget* holder = m_rows[at].studies;
    const QStringList& ids = m_points[at].studies;
    if (holder->property("ids").toStringList() == ids && !ids.isEmpty()) return;
    holder->setProperty("ids", ids);
    while (QLayoutItem* item = holder->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    holder->setVisible(!ids.isEmpty());
    for (const QString& id : ids) {
        const Study* study = m_evidence.study(id);
        const QString name = study ? studyName(*study) : id;
        QToolButton* button = linkButton(QStringLiteral("%1 ✕").arg(name), holder);
        button->setObjectName(QStringLiteral("study-") + id);
        button->setAccessibleName(tr("Take %1 off the sentence").arg(name));
        button->setToolTip(study ? study->citation.title : tr("This library has no such study."));
        connect(button, &QToolButton::clicked, this, [this, whole = m_rows[at].whole, id] {
            auto points = m_points;
            const std::size_t row = rowOf(whole);
            points[row].studies.removeAll(id);
            emit typingEnded();
            m_rows[row].pick->setFocus();
            changed(std::move(points));
        });
        holder->layout()->addWidget(button);
        button->show();
    }
}

void PointsEditor::setPoints(const std::vector<SlidePoint>& points) {
    m_points = points;
    m_isFilling = true;
    while (m_rows.size() > points.size()) {
        m_rows.back().whole->hide();
        m_rows.back().whole->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < points.size()) addRow();
    for (std::size_t i = 0; i < points.size(); ++i) fillRow(i);
    m_isFilling = false;
}

void PointsEditor::changed(const std::vector<SlidePoint>& points) {
    setPoints(points);
    emit edited(points);
}

void PointsEditor::addPoint(std::size_t at) {
    auto points = m_points;
    points.insert(points.begin() + static_cast<std::ptrdiff_t>(at), SlidePoint());
    emit typingEnded();
    changed(std::move(points));
    emit typingEnded();
    if (at < m_rows.size()) m_rows[at].text->setFocus();
}

void PointsEditor::move(std::size_t from, std::size_t to) {
    auto points = m_points;
    if (from >= points.size() || to >= points.size()) return;
    std::swap(points[from], points[to]);
    emit typingEnded();
    changed(std::move(points));
    emit typingEnded();
    m_rows[to].text->setFocus();
}

void PointsEditor::pickStudy(std::size_t at, const QString& id) {
    if (id.isEmpty() || at >= m_points.size() || m_points[at].studies.contains(id)) return;
    auto points = m_points;
    points[at].studies << id;
    emit typingEnded();
    changed(std::move(points));
    emit typingEnded();
}

bool PointsEditor::eventFilter(QObject* watched, QEvent* event) {
    // Return begins the next sentence.
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto row = std::ranges::find_if(m_rows, [&](const Row& one) { return one.text == watched; });
        if (row != m_rows.end() && key->key() == Qt::Key_Return && key->modifiers() == Qt::NoModifier) {
            addPoint(static_cast<std::size_t>(row - m_rows.begin()) + 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PointsEditor::setTheme(const Theme&, double scale) {
    m_scale = scale;
    m_isFilling = true;
    for (std::size_t i = 0; i < m_rows.size(); ++i) fillRow(i);
    m_isFilling = false;
}

} // namespace trd
