// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>
#include <QVBoxLayout>

namespace trd {

namespace {
constexpr int mostShown = 40;
}

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries,
                               std::function<std::vector<PaletteEntry>(const QString&)> fullText, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_entries(std::move(entries)), m_fullText(std::move(fullText)),
      m_edit(new QLineEdit(this)), m_list(new QListWidget(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("palette"));
    m_edit->setPlaceholderText(tr("Find a page, a treatment, a study, a term, a command"));
    m_edit->setAccessibleName(tr("Find anything"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::take);
}

void CommandPalette::open() {
    const QWidget* window = parentWidget();
    const QSize size(std::min(640, window->width() - 80), std::min(440, window->height() - 120));
    resize(size);
    move(window->mapToGlobal(QPoint((window->width() - size.width()) / 2, 72)));
    filter({});
    show();
    m_edit->setFocus();
}

void CommandPalette::filter(const QString& text) {
    m_list->clear();
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QSet<QString> shown;
    const auto add = [&](const PaletteEntry& entry) {
        if (m_list->count() >= mostShown || shown.contains(entry.target)) return;
        shown.insert(entry.target);
        auto* item = new QListWidgetItem(QStringLiteral("%1   ·   %2").arg(entry.text, entry.hint), m_list);
        item->setData(Qt::UserRole, entry.target);
    };
    for (const PaletteEntry& entry : m_entries)
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString& word) { return entry.text.contains(word, Qt::CaseInsensitive); }))
            add(entry);
    if (text.size() >= 3)
        for (const PaletteEntry& entry : m_fullText(text)) add(entry);
    if (m_list->count() == 0) {
        auto* item = new QListWidgetItem(tr("Nothing found for “%1”").arg(text), m_list);
        item->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
}

void CommandPalette::take() {
    const QListWidgetItem* item = m_list->currentItem();
    const QString target = item ? item->data(Qt::UserRole).toString() : QString();
    close();
    if (!target.isEmpty()) emit chosen(target);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int count = m_list->count();
        switch (key->key()) {
        case Qt::Key_Down:
            m_list->setCurrentRow((m_list->currentRow() + 1) % count);
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow((m_list->currentRow() + count - 1) % count);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            take();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace trd
