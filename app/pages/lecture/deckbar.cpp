// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/lecture/deckbar.h"

#include "pages/lecture/typing.h"
#include "widgets/flowlayout.h"
#include "widgets/parts.h"
#include "widgets/savefile.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QToolButton>

#include <algorithm>

namespace trd {

namespace {

// Of the faults of a file so many are said: the first ones tell what is wrong with it.
constexpr std::size_t mostFaults = 3;

QString folderKey() { return QStringLiteral("lecture/folder"); }

QString usualFolder() {
    return QSettings()
        .value(folderKey(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .toString();
}

QString fileFilter() { return DeckBar::tr("Decks (*.%1)").arg(QString(deckEnding)); }

QString nameOf(const QString& file) { return QFileInfo(file).fileName(); }

/// "slides[2].kind: found “x”, expected one of …": the file itself is named by the sentence before it.
QString withoutFile(Fault fault) {
    fault.file.clear();
    return fault.sentence();
}

} // namespace

DeckBar::DeckBar(DeckSession* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(session->model()), m_title(new QLineEdit(this)),
      m_about(new QLineEdit(this)), m_tools(new FlowLayout(nullptr, 4)), m_state(wrappedLabel(this)),
      m_notice(new QWidget(this)), m_noticeText(wrappedLabel(m_notice)) {
    m_title->setObjectName(QStringLiteral("deck-title"));
    m_title->setPlaceholderText(tr("Title of the deck"));
    m_title->setAccessibleName(tr("Title of the deck"));
    m_about->setObjectName(QStringLiteral("deck-about"));
    m_about->setPlaceholderText(tr("Whom it is for, what it teaches"));
    m_about->setAccessibleName(tr("Whom the deck is for, and what it teaches"));
    m_state->setObjectName(QStringLiteral("deck-state"));
    auto* names = new QHBoxLayout;
    names->addWidget(m_title, 2);
    names->addWidget(m_about, 3);
    build();
    buildNotice();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(names);
    column->addLayout(m_tools);
    column->addWidget(m_state);
    column->addWidget(m_notice);

    connect(m_title, &QLineEdit::textEdited, m_model, &DeckModel::setDeckTitle);
    connect(m_about, &QLineEdit::textEdited, m_model, &DeckModel::setAbout);
    for (QLineEdit* field : {m_title, m_about}) watchField(field, [this] { m_model->endTyping(); });
    connect(m_model, &DeckModel::aboutChanged, this, &DeckBar::showState);
    connect(m_model->undoStack(), &QUndoStack::indexChanged, this, &DeckBar::showState);
    connect(m_session, &DeckSession::stateChanged, this, &DeckBar::showState);
    connect(m_session, &DeckSession::draftFailed, this, [this](const QString& sentence) { notify(sentence); });
    showState();
    if (!session->draftFault().isEmpty()) notify(session->draftFault());
}

QToolButton* DeckBar::addTool(const QString& name, const QString& text, const QString& tip) {
    QToolButton* button = linkButton(text, this);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAccessibleName(text.size() > 1 ? text : tip);
    m_tools->addWidget(button);
    return button;
}

void DeckBar::build() {
    connect(addTool(QStringLiteral("new-deck"), tr("New"), tr("Begin a deck (Ctrl+N)")), &QToolButton::clicked, this,
            &DeckBar::startNew);
    connect(addTool(QStringLiteral("open-deck"), tr("Open…"), tr("Open a deck (Ctrl+O)")), &QToolButton::clicked, this,
            &DeckBar::open);
    connect(addTool(QStringLiteral("save-deck"), tr("Save"), tr("Save the deck (Ctrl+S)")), &QToolButton::clicked, this,
            &DeckBar::save);
    connect(
        addTool(QStringLiteral("save-deck-as"), tr("Save as…"), tr("Save the deck under another name (Ctrl+Shift+S)")),
        &QToolButton::clicked, this, &DeckBar::saveAs);
    QToolButton* decks =
        addTool(QStringLiteral("decks"), tr("Decks ▾"),
                tr("Decks that come with the program, that were opened lately, or that were not saved"));
    decks->setPopupMode(QToolButton::InstantPopup);
    auto* list = new QMenu(decks);
    list->setToolTipsVisible(true);
    connect(list, &QMenu::aboutToShow, this, [this, list] { fillDecks(list); });
    decks->setMenu(list);
    m_undo = addTool(QStringLiteral("undo"), tr("Undo"), {});
    m_redo = addTool(QStringLiteral("redo"), tr("Redo"), {});
    connect(m_undo, &QToolButton::clicked, this, &DeckBar::undo);
    connect(m_redo, &QToolButton::clicked, this, &DeckBar::redo);
}

void DeckBar::buildNotice() {
    m_notice->setObjectName(QStringLiteral("deck-notice"));
    m_noticeText->setObjectName(QStringLiteral("deck-notice-text"));
    auto* buttons = new FlowLayout(nullptr, 4);
    for (int i = 0; i < 3; ++i) {
        m_noticeActions << linkButton({}, m_notice);
        m_noticeActions.back()->setObjectName(QStringLiteral("deck-notice-%1").arg(i + 1));
        buttons->addWidget(m_noticeActions.back());
    }
    auto* column = new QVBoxLayout(m_notice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_noticeText);
    column->addLayout(buttons);
    m_notice->hide();
}

std::vector<DeckBar::Shipped> DeckBar::shippedDecks() {
    std::vector<Shipped> decks;
    const QDir folder(shippedDeckFolder());
    for (const QString& name : folder.entryList({QStringLiteral("*.") + QString(deckEnding)}, QDir::Files, QDir::Name))
        if (const auto deck = readDeckFile(folder.filePath(name)))
            decks.push_back({folder.filePath(name), deck->title, deck->about, static_cast<int>(deck->slides.size())});
    return decks;
}

void DeckBar::notify(const QString& sentence, const std::vector<Action>& actions) {
    m_noticeText->setText(sentence);
    std::vector<Action> all = actions;
    all.push_back({tr("Dismiss"), [] {}});
    for (qsizetype i = 0; i < m_noticeActions.size(); ++i) {
        QToolButton* button = m_noticeActions[i];
        const bool isUsed = static_cast<std::size_t>(i) < all.size();
        button->disconnect(this);
        button->setVisible(isUsed);
        if (!isUsed) continue;
        const Action& action = all[static_cast<std::size_t>(i)];
        button->setText(action.text);
        connect(button, &QToolButton::clicked, this, [this, does = action.does] {
            m_notice->hide();
            does();
        });
    }
    m_notice->show();
    QAccessibleEvent told(m_noticeText, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void DeckBar::report(const QString& sentence, const Faults& faults) {
    QStringList words{sentence};
    for (std::size_t i = 0; i < std::min(mostFaults, faults.size()); ++i) words << withoutFile(faults[i]);
    if (faults.size() > mostFaults) words << tr("and %n more", nullptr, static_cast<int>(faults.size() - mostFaults));
    notify(words.join(QLatin1Char('\n')), {{tr("Open another…"), [this] { open(); }}});
}

void DeckBar::fillDecks(QMenu* menu) {
    menu->clear();
    const auto heading = [menu](const QString& text) { menu->addSection(text)->setEnabled(false); };
    // A name is a name: what stands in it is no shortcut.
    const auto plain = [](QString text) { return text.replace(QLatin1Char('&'), QStringLiteral("&&")); };
    if (const auto shipped = shippedDecks(); !shipped.empty()) {
        heading(tr("Decks that come with the program"));
        for (const Shipped& deck : shipped)
            menu->addAction(plain(deck.title), this, [this, file = deck.file] { openCopy(file); });
    }
    if (const QStringList recent = DeckSession::recentFiles(); !recent.isEmpty()) {
        heading(tr("Opened lately"));
        for (const QString& file : recent)
            menu->addAction(plain(nameOf(file)), this, [this, file] { openFile(file); })
                ->setToolTip(QDir::toNativeSeparators(file));
    }
    if (const auto asides = m_session->asides(); !asides.empty()) {
        heading(tr("Kept, as they were not saved"));
        for (const DeckSession::Aside& aside : asides)
            menu->addAction(tr("%1, %2").arg(plain(aside.name), QLocale().toString(aside.when, QLocale::ShortFormat)),
                            this, [this, aside] { takeUp(aside); });
    }
    if (menu->isEmpty()) menu->addAction(tr("No deck yet"))->setEnabled(false);
}

void DeckBar::takeUp(const DeckSession::Aside& aside) {
    if (const auto done = m_session->takeUp(aside); !done)
        return report(tr("“%1” could not be taken up again.").arg(aside.name), done.error());
    m_notice->hide();
    emit opened();
}

void DeckBar::tellOpened(const QString& before, bool wasModified) {
    m_notice->hide();
    emit opened();
    if (!wasModified) return;
    const auto asides = m_session->asides();
    if (asides.empty()) return;
    notify(tr("“%1” had changes that were not saved. It is kept under Decks.").arg(before),
           {{tr("Back to “%1”").arg(before), [this, aside = asides.front()] { takeUp(aside); }}});
}

void DeckBar::startNew() {
    const QString before = m_session->name();
    const bool wasModified = m_session->isModified();
    if (const auto done = m_session->startNew(); !done)
        return report(tr("“%1” could not be kept; it stays at hand. Save it first.").arg(before), done.error());
    tellOpened(before, wasModified);
    m_title->setFocus();
}

void DeckBar::open() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a deck"), usualFolder(), fileFilter());
    if (!file.isEmpty()) openFile(file);
}

void DeckBar::openFile(const QString& file) {
    const QString before = m_session->name();
    const bool wasModified = m_session->isModified();
    const auto done = m_session->open(file);
    if (!done)
        return report(tr("“%1” could not be opened; the deck at hand stays as it is.").arg(nameOf(file)), done.error());
    QSettings().setValue(folderKey(), QFileInfo(file).absolutePath());
    tellOpened(before, wasModified);
}

void DeckBar::openCopy(const QString& file) {
    const QString before = m_session->name();
    const bool wasModified = m_session->isModified();
    const auto done = m_session->openCopy(file);
    if (!done)
        return report(tr("“%1” could not be opened; the deck at hand stays as it is.").arg(nameOf(file)), done.error());
    tellOpened(before, wasModified);
}

bool DeckBar::saveTo(const QString& file) {
    const auto done = m_session->saveAs(file);
    if (!done) {
        notify(tr("“%1” could not be saved: %2. What stood in the file is as it was, and the deck is kept here.")
                   .arg(nameOf(file), done.error().found),
               {{tr("Save as…"), [this] { saveAs(); }}});
        return false;
    }
    QSettings().setValue(folderKey(), QFileInfo(file).absolutePath());
    m_notice->hide();
    return true;
}

void DeckBar::save() {
    if (m_session->file().isEmpty()) return saveAs();
    if (m_session->isChangedOutside()) {
        // Whose changes count, only a person knows.
        return notify(
            tr("“%1” was changed by another program since it was opened here; nothing was saved.")
                .arg(nameOf(m_session->file())),
            {{tr("Save as…"), [this] { saveAs(); }}, {tr("Write over it"), [this] { saveTo(m_session->file()); }}});
    }
    saveTo(m_session->file());
}

void DeckBar::saveAs() {
    QString suggestion = m_session->file();
    if (suggestion.isEmpty()) {
        QString name = m_session->name();
        // What no file system takes in a name.
        for (const QChar sign : QStringLiteral("/\\:*?\"<>|")) name.replace(sign, QLatin1Char('-'));
        suggestion = QStringLiteral("%1/%2.%3").arg(usualFolder(), name.left(100), QString(deckEnding));
    }
    const QString file = askForFile(this, tr("Save the deck"), suggestion, {{tr("Decks"), {QString(deckEnding)}}});
    if (!file.isEmpty()) saveTo(file);
}

void DeckBar::undo() {
    m_model->endTyping();
    m_model->undoStack()->undo();
}

void DeckBar::redo() {
    m_model->endTyping();
    m_model->undoStack()->redo();
}

void DeckBar::showState() {
    const Deck& deck = m_model->deck();
    for (const auto& [field, text] : {std::pair{m_title, deck.title}, {m_about, deck.about}}) {
        if (field->text() == text) continue;
        field->setText(text);
        // The beginning is seen, however long it is; who is typing goes on at the end.
        if (!field->hasFocus()) field->setCursorPosition(0);
    }
    const QString file = nameOf(m_session->file());
    m_state->setText(file.isEmpty()            ? (deck == Deck() ? tr("A new deck. It is kept here until you save it.")
                                                                 : tr("Not saved yet; kept here until you do."))
                     : m_session->isModified() ? tr("%1, with changes that are not saved yet").arg(file)
                                               : tr("%1, saved").arg(file));
    m_state->setToolTip(QDir::toNativeSeparators(m_session->file()));
    const QUndoStack* steps = m_model->undoStack();
    m_undo->setEnabled(steps->canUndo());
    m_redo->setEnabled(steps->canRedo());
    m_undo->setToolTip(steps->canUndo() ? tr("Undo: %1 (Ctrl+Z)").arg(steps->undoText()) : tr("Nothing to undo"));
    m_redo->setToolTip(steps->canRedo() ? tr("Redo: %1 (Ctrl+Shift+Z)").arg(steps->redoText()) : tr("Nothing to redo"));
}

void DeckBar::setTheme(const Theme& theme, double scale) {
    m_title->setFont(textFont(TextSize::Heading, scale));
    m_noticeText->setFont(textFont(TextSize::Strong, scale));
    m_state->setFont(textFont(TextSize::Caption, scale));
    setTextColour(m_noticeText, theme.caution);
    setTextColour(m_state, theme.muted);
}

} // namespace trd
