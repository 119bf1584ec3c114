// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/lecture/lecturepage.h"

#include "charts/figurepanel.h"
#include "figure/words.h"
#include "lecture/slidepreview.h"
#include "pages/lecture/deckbar.h"
#include "pages/lecture/pointseditor.h"
#include "pages/lecture/slidedelegate.h"
#include "pages/lecture/typing.h"
#include "widgets/choicecard.h"
#include "widgets/flowlayout.h"
#include "widgets/parts.h"
#include "widgets/segmented.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

namespace trd {

namespace {

// The preview follows what is typed after this many milliseconds without a key.
constexpr int afterTyping = 200;
constexpr int pictureWidth = 168;

} // namespace

LecturePage::LecturePage(const Evidence& evidence, DeckSession* session, QWidget* parent)
    : Page(evidence, parent), m_model(session->model()) {
    auto* content = new QWidget(this);
    m_bar = new DeckBar(session, content);
    m_side = new QWidget(content);
    buildList(m_side);
    addTools();
    auto* main = new QWidget(content);
    buildSlide(main);
    auto* body = new QHBoxLayout;
    body->setSpacing(16);
    body->addWidget(m_side);
    body->addWidget(main, 1);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_bar);
    column->addLayout(body, 1);
    layOutScrolled(content);
    addKeys();

    m_preview.setSingleShot(true);
    m_preview.setInterval(afterTyping);
    connect(&m_preview, &QTimer::timeout, this, &LecturePage::showPreview);
    connect(m_model, &DeckModel::aboutChanged, &m_preview, qOverload<>(&QTimer::start));
    connectModel();
    showDeck();
}

void LecturePage::buildList(QWidget* side) {
    m_list = new QListView(side);
    m_list->setObjectName(QStringLiteral("slides"));
    m_list->setAccessibleName(tr("Slides"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setDragDropMode(QAbstractItemView::DragDrop);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setDragDropOverwriteMode(false);
    m_delegate = new SlideDelegate(m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(m_model);
    m_remarked = wrappedLabel(side);
    m_remarked->setObjectName(QStringLiteral("remarked"));

    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_list, 1);
    column->addWidget(m_remarked);
}

void LecturePage::addTools() {
    const auto add = [this](const char* name, const QString& text, const QString& tip, auto does) {
        QToolButton* button = m_bar->addTool(QString::fromLatin1(name), text, tip);
        connect(button, &QToolButton::clicked, this, does);
        return button;
    };
    add("add-text", tr("Text slide"), tr("Add a slide in words (Insert)"), [this] { addTextSlide(); });
    m_slideTools = {
        add("duplicate", tr("Duplicate"), tr("Duplicate the slide (Ctrl+Shift+D)"), [this] { duplicate(); }),
        add("remove-slide", tr("Remove"), tr("Remove the slide (Delete)"), [this] { remove(); }),
        add("slide-up", QStringLiteral("↑"), tr("Move the slide up (Alt+Up)"), [this] { moveBy(-1); }),
        add("slide-down", QStringLiteral("↓"), tr("Move the slide down (Alt+Down)"), [this] { moveBy(1); }),
        add("present", tr("Present"), tr("Show the deck full screen, from this slide on (F5)"), [this] { present(); })};
    QToolButton* exports =
        m_bar->addTool(QStringLiteral("export-deck"), tr("Export ▾"), tr("Write the slides to a file"));
    exports->setPopupMode(QToolButton::InstantPopup);
    auto* formats = new QMenu(exports);
    for (const auto& [format, text] : {std::pair{"pdf", tr("&PDF, a page a slide…")},
                                       {"pdf-notes", tr("PDF with the n&otes, on A4…")},
                                       {"png", tr("P&NG, a picture a slide…")},
                                       {"svg", tr("&SVG, a drawing a slide…")}})
        formats->addAction(text, this, [this, word = QString::fromLatin1(format)] { emit exportWanted(word); });
    exports->setMenu(formats);
    m_slideTools << exports;
}

void LecturePage::present() {
    if (currentSlide() >= 0) emit presentWanted(currentSlide());
}

void LecturePage::buildSlide(QWidget* main) {
    m_empty = new QWidget(main);
    m_empty->setObjectName(QStringLiteral("deck-empty"));
    m_emptyText = wrappedLabel(m_empty);
    m_emptyText->setText(tr("This deck has no slides yet. On the other pages Ctrl+D keeps what is shown as a slide; it "
                            "then stands here."));
    auto* actions = new FlowLayout(nullptr, 4);
    const auto offer = [&](const QString& text, auto does) {
        QToolButton* button = linkButton(text, m_empty);
        actions->addWidget(button);
        connect(button, &QToolButton::clicked, this, does);
    };
    offer(tr("Choose a figure to keep"), [this] { emit intent(QStringLiteral("page:compare")); });
    offer(tr("Add a slide in words"), [this] { addTextSlide(); });
    offer(tr("Open a deck…"), [this] { m_bar->open(); });
    m_readyText = wrappedLabel(m_empty);
    m_readyText->setText(tr("Finished lectures, to teach from as they are or to change"));
    auto* empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(0, 0, 0, 0);
    empty->addWidget(m_emptyText);
    empty->addLayout(actions);
    empty->addSpacing(16);
    empty->addWidget(m_readyText);
    for (const DeckBar::Shipped& deck : DeckBar::shippedDecks()) {
        const int number = static_cast<int>(m_ready.size()) + 1;
        const QString slides = tr("%n slide(s)", nullptr, deck.slides);
        auto* card = new ChoiceCard(deck.title, tr("%1 %2.").arg(deck.about, slides), number, m_empty);
        card->setObjectName(QStringLiteral("ready-%1").arg(number));
        card->setAccessibleName(tr("Finished lecture: %1").arg(deck.title));
        connect(card, &QAbstractButton::clicked, this, [this, file = deck.file] { m_bar->openCopy(file); });
        empty->addWidget(card);
        m_ready.push_back(card);
    }
    m_readyText->setVisible(!m_ready.empty());
    empty->addStretch(1);

    m_slide = new QWidget(main);
    m_view = new SlidePreview(m_slide);
    m_view->setObjectName(QStringLiteral("preview"));
    m_steps = new QWidget(m_slide);
    m_stepBack = linkButton(tr("‹ Back"), m_steps);
    m_stepOn = linkButton(tr("On ›"), m_steps);
    m_stepBack->setAccessibleName(tr("One step back"));
    m_stepOn->setAccessibleName(tr("One step on"));
    m_step = new QSlider(Qt::Horizontal, m_steps);
    m_step->setObjectName(QStringLiteral("step"));
    m_step->setAccessibleName(tr("Step of the slide"));
    m_step->setMinimum(1);
    m_step->setPageStep(1);
    m_stepText = new QLabel(m_steps);
    auto* steps = new QHBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->addWidget(m_stepBack);
    steps->addWidget(m_step, 1);
    steps->addWidget(m_stepOn);
    steps->addWidget(m_stepText);

    m_remarks = new QWidget(m_slide);
    m_remarksText = wrappedLabel(m_remarks);
    m_remarksText->setObjectName(QStringLiteral("slide-remarks"));
    m_renew = linkButton(tr("Take the studies as they are now"), m_remarks);
    m_renew->setObjectName(QStringLiteral("renew"));
    m_leaveOut = linkButton(tr("Leave out what this library does not have"), m_remarks);
    m_leaveOut->setObjectName(QStringLiteral("leave-out"));
    auto* does = new FlowLayout(nullptr, 4);
    does->addWidget(m_renew);
    does->addWidget(m_leaveOut);
    auto* remarks = new QVBoxLayout(m_remarks);
    remarks->setContentsMargins(0, 0, 0, 0);
    remarks->setSpacing(2);
    remarks->addWidget(m_remarksText);
    remarks->addLayout(does);

    auto* column = new QVBoxLayout(m_slide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_view, 4);
    column->addWidget(m_steps);
    column->addWidget(m_remarks);
    buildFields(m_slide);
    auto* both = new QVBoxLayout(main);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_empty);
    both->addWidget(m_slide, 1);

    connect(m_view, &SlidePreview::stepChanged, this, &LecturePage::showSteps);
    connect(m_step, &QSlider::valueChanged, m_view, &SlidePreview::setStep);
    connect(m_stepBack, &QToolButton::clicked, this, [this] { m_view->setStep(m_view->step() - 1); });
    connect(m_stepOn, &QToolButton::clicked, this, [this] { m_view->setStep(m_view->step() + 1); });
    connect(m_renew, &QToolButton::clicked, this, [this] { m_model->renewBasis(currentSlide()); });
    connect(m_leaveOut, &QToolButton::clicked, this, [this] { m_model->leaveOutUnknown(currentSlide()); });
}

void LecturePage::buildFields(QWidget* main) {
    const auto caption = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, main);
        label->setBuddy(field);
        m_captions << label;
        return label;
    };
    m_kind = wrappedLabel(main);
    m_kind->setObjectName(QStringLiteral("slide-kind"));
    m_openView = linkButton(tr("Open this view"), main);
    m_openView->setObjectName(QStringLiteral("open-view"));
    m_openView->setToolTip(tr("Go to the page that the slide was made from, with its selection and its choices"));
    m_slideTitle = new QLineEdit(main);
    m_slideTitle->setObjectName(QStringLiteral("slide-title"));
    m_slideTitle->setAccessibleName(tr("Title of the slide"));
    m_build = quietCombo(main, tr("How the slide is told"));
    m_build->setObjectName(QStringLiteral("build"));
    m_example = quietCombo(main, tr("Worked example"));
    m_example->setObjectName(QStringLiteral("example"));
    m_exampleHint = wrappedLabel(main);
    m_exampleHint->setText(tr("The pathway stands without answers: a deck keeps none about a person."));
    m_notes = new QPlainTextEdit(main);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setAccessibleName(tr("Notes for who speaks"));
    m_notes->setPlaceholderText(tr("Seen by who speaks, not by the hall"));
    m_notes->setTabChangesFocus(true);
    m_notes->setUndoRedoEnabled(false);
    m_points = new PointsEditor(evidence(), main);
    m_points->setObjectName(QStringLiteral("points"));

    auto* what = new QHBoxLayout;
    what->addWidget(m_kind, 1);
    what->addWidget(m_openView);
    auto* choices = new FlowLayout(nullptr, 8);
    choices->addWidget(m_build);
    choices->addWidget(m_example);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->addWidget(caption(tr("T&itle"), m_slideTitle), 0, 0);
    grid->addWidget(m_slideTitle, 0, 1);
    grid->addWidget(caption(tr("&Build-up"), m_build), 1, 0);
    grid->addLayout(choices, 1, 1);
    grid->addWidget(m_exampleHint, 2, 1);
    m_pointsLabel = caption(tr("&Sentences"), m_points);
    grid->addWidget(m_pointsLabel, 3, 0, Qt::AlignTop);
    grid->addWidget(m_points, 3, 1);
    grid->addWidget(caption(tr("N&otes"), m_notes), 4, 0, Qt::AlignTop);
    grid->addWidget(m_notes, 4, 1);
    auto* column = static_cast<QVBoxLayout*>(main->layout());
    column->addLayout(what);
    column->addLayout(grid);

    for (const auto& [name, title] : m_model->maker().examples()) m_example->addItem(title, name);
    m_example->insertItem(0, tr("Without answers"), QString());

    connect(m_openView, &QToolButton::clicked, this, [this] {
        m_opened = m_list->currentIndex();
        emit viewWanted(m_model->slide(currentSlide()).request);
    });
    connect(m_slideTitle, &QLineEdit::textEdited, this,
            [this](const QString& text) { m_model->setSlideTitle(currentSlide(), text); });
    connect(m_slideTitle, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling) m_model->setNotes(currentSlide(), typedText(m_notes));
    });
    connect(m_build, &QComboBox::activated, this, [this] {
        m_model->setBuild(currentSlide(),
                          fromWord<BuildUp>(m_build->currentData().toString()).value_or(BuildUp::Whole));
    });
    connect(m_example, &QComboBox::activated, this, [this] {
        FigureRequest request = m_model->slide(currentSlide()).request;
        request.options.clear();
        if (const QString example = m_example->currentData().toString(); !example.isEmpty())
            request.options.insert(QStringLiteral("example"), {example});
        m_model->setRequest(currentSlide(), request);
    });
    connect(m_points, &PointsEditor::edited, this,
            [this](const std::vector<SlidePoint>& points) { m_model->setPoints(currentSlide(), points); });
    connect(m_points, &PointsEditor::typingEnded, m_model, &DeckModel::endTyping);
    for (QWidget* field : std::initializer_list<QWidget*>{m_slideTitle, m_notes})
        watchField(field, [this] { m_model->endTyping(); });
}

void LecturePage::addKeys() {
    // The page's keys hold wherever the focus is in the window, as long as the page is the one that is seen.
    const auto key = [this](const QKeySequence& keys, QWidget* where, auto does) {
        auto* shortcut = new QShortcut(keys, where, nullptr, nullptr,
                                       where == this ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Up), this, [this] { moveBy(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), this, [this] { moveBy(1); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), this, [this] { duplicate(); });
    key(QKeySequence(Qt::Key_F2), this, [this] { rename(); });
    key(QKeySequence(Qt::Key_F5), this, [this] { present(); });
    key(QKeySequence::New, this, [this] { m_bar->startNew(); });
    key(QKeySequence::Open, this, [this] { m_bar->open(); });
    key(QKeySequence::Save, this, [this] { m_bar->save(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this, [this] { m_bar->saveAs(); });
    // In a field these two keys belong to the text.
    key(QKeySequence(Qt::Key_Delete), m_list, [this] { remove(); });
    key(QKeySequence(Qt::Key_Insert), m_list, [this] { addTextSlide(); });
}

void LecturePage::connectModel() {
    connect(m_bar, &DeckBar::opened, this, [this] { m_list->setFocus(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &LecturePage::showDeck);
    connect(m_model, &DeckModel::touched, this, &LecturePage::showSlide);
    for (auto changes : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, changes, this, &LecturePage::tellSlides);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &LecturePage::tellSlides);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) {
                if (roles.contains(DeckModel::RemarksRole)) return showRemarks();
                if (currentSlide() < from.row() || currentSlide() > to.row()) return;
                showFields();
                if (!roles.contains(Qt::EditRole)) m_preview.start();
            });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_model->endTyping();
        m_view->setStep(1);
        showFields();
        showPreview();
    });
}

void LecturePage::undo() { m_bar->undo(); }

void LecturePage::redo() { m_bar->redo(); }

void LecturePage::openFile(const QString& file) { m_bar->openFile(file); }

bool LecturePage::saveTo(const QString& file) { return m_bar->saveTo(file); }

void LecturePage::say(const QString& sentence) { m_bar->notify(sentence); }

int LecturePage::currentSlide() const { return m_list->currentIndex().row(); }

void LecturePage::showSlide(int row) {
    if (row >= 0 && row < m_model->count()) m_list->setCurrentIndex(m_model->index(row));
}

void LecturePage::addTextSlide() {
    Slide slide;
    slide.request.kind = QString(textSlide);
    slide.points = {SlidePoint()};
    if (!m_model->addSlide(slide, currentSlide() + 1))
        return m_bar->notify(tr("A deck has at most %n slide(s).", nullptr, static_cast<int>(mostSlides)));
    rename();
}

void LecturePage::duplicate() {
    if (currentSlide() < 0) return;
    if (!m_model->duplicateSlide(currentSlide()))
        m_bar->notify(tr("A deck has at most %n slide(s).", nullptr, static_cast<int>(mostSlides)));
}

void LecturePage::remove() {
    if (currentSlide() >= 0) m_model->removeSlide(currentSlide());
}

void LecturePage::moveBy(int rows) {
    if (currentSlide() >= 0) m_model->moveSlide(currentSlide(), currentSlide() + rows);
}

void LecturePage::rename() {
    if (currentSlide() < 0) return;
    m_slideTitle->setFocus();
    m_slideTitle->selectAll();
}

void LecturePage::showDeck() {
    showSlide(0);
    tellSlides();
}

void LecturePage::tellSlides() {
    const bool isEmpty = m_model->count() == 0;
    m_empty->setVisible(isEmpty);
    m_slide->setVisible(!isEmpty);
    for (QToolButton* button : std::as_const(m_slideTools)) button->setEnabled(!isEmpty);
    m_side->setVisible(!isEmpty);
    showRemarks();
    // The number on the slide is one of all.
    m_preview.start();
}

void LecturePage::showRemarks() {
    int remarked = 0;
    for (int row = 0; row < m_model->count(); ++row)
        if (!m_model->index(row).data(DeckModel::RemarksRole).toStringList().isEmpty()) ++remarked;
    m_remarked->setText(tr("%n slide(s) with a remark", nullptr, remarked));
    m_remarked->setVisible(remarked > 0);
}

void LecturePage::fillBuild() {
    const Slide& slide = m_model->slide(currentSlide());
    const bool isText = slide.request.kind == textSlide || slide.isCard(),
               isPathway = slide.request.kind == pathwaySlide;
    m_build->clear();
    m_build->addItem(tr("All at once"), toWord(BuildUp::Whole));
    m_build->addItem(isText      ? tr("Sentence by sentence")
                     : isPathway ? tr("Station by station")
                                 : tr("Row by row"),
                     toWord(BuildUp::Rows));
    if (!isText && !isPathway) m_build->addItem(tr("Strategy by strategy"), toWord(BuildUp::Strategies));
    // What has no strategies is told piece by piece where its file asks for them.
    const bool isWhole = slide.build == BuildUp::Whole;
    m_build->setCurrentIndex(isWhole ? 0 : std::max(1, m_build->findData(toWord(slide.build))));
}

void LecturePage::showFields() {
    const int row = currentSlide();
    if (row < 0) return;
    m_isFilling = true;
    const Slide& slide = m_model->slide(row);
    const bool isText = slide.request.kind == textSlide, isPathway = slide.request.kind == pathwaySlide;
    const QString kind = slideKindName(slide.request.kind);
    m_kind->setText(slide.isFigure() ? tr("%1: %2").arg(kind, selectionWords(evidence(), slide.request.selection))
                                     : kind);
    m_openView->setVisible(!isText);
    if (m_slideTitle->text() != slide.title) m_slideTitle->setText(slide.title);
    m_slideTitle->setPlaceholderText(isText           ? tr("Title")
                                     : slide.isCard() ? tr("The card’s own title")
                                                      : tr("The figure’s own title"));
    fillBuild();
    const QString example = slide.request.option("example");
    m_example->setVisible(isPathway);
    m_example->setCurrentIndex(m_example->findData(example));
    m_exampleHint->setVisible(isPathway && example.isEmpty());
    m_points->setVisible(isText);
    m_pointsLabel->setVisible(isText);
    m_points->setPoints(slide.points);
    if (typedText(m_notes) != slide.notes) m_notes->setPlainText(slide.notes);
    m_isFilling = false;
}

void LecturePage::showPreview() {
    m_preview.stop();
    const int row = currentSlide();
    // Drawn when it is seen: what is typed elsewhere waits for that.
    if (row < 0 || !isVisible()) return;
    const Slide& slide = m_model->slide(row);
    SlideContent content = m_model->maker().content(m_model->deck(), slide);
    m_remarks->setVisible(!content.remarks.isEmpty());
    m_remarksText->setText(content.remarks.join(QLatin1Char('\n')));
    m_renew->setVisible(!content.remarks.isEmpty() && !remarksOn(evidence(), slide).changes.isEmpty());
    m_leaveOut->setVisible(!content.remarks.isEmpty() && m_model->hasUnknown(row));
    m_view->setSlide(std::move(content),
                     {FigurePanel::provenance(), QStringLiteral("%1 / %2").arg(row + 1).arg(m_model->count())});
}

void LecturePage::showSteps(int step, int count) {
    m_steps->setVisible(count > 1);
    const QSignalBlocker blocked(m_step);
    m_step->setMaximum(count);
    m_step->setValue(step);
    m_stepText->setText(tr("Step %1 of %2").arg(step).arg(count));
    m_stepBack->setEnabled(step > 1);
    m_stepOn->setEnabled(step < count);
}

void LecturePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    showPreview();
}

void LecturePage::setSelection(const Selection&) {} // each slide has its own

void LecturePage::setTheme(const Theme& theme, double scale) {
    m_bar->setTheme(theme, scale);
    m_emptyText->setFont(textFont(TextSize::Heading, scale));
    m_readyText->setFont(textFont(TextSize::Strong, scale));
    for (ChoiceCard* card : m_ready) card->setTheme(theme, scale);
    m_remarksText->setFont(textFont(TextSize::Strong, scale));
    for (QLabel* label : {m_kind, m_exampleHint, m_stepText, m_remarked})
        label->setFont(textFont(TextSize::Caption, scale));
    for (QLabel* label : std::as_const(m_captions)) {
        label->setFont(textFont(TextSize::Caption, scale));
        setTextColour(label, theme.muted);
    }
    for (QLabel* label : {m_kind, m_exampleHint, m_stepText}) setTextColour(label, theme.muted);
    for (QLabel* label : {m_remarksText, m_remarked}) setTextColour(label, theme.caution);
    // Large type leaves the list less of the page: the pictures do not grow with it beyond a third more.
    const int width = static_cast<int>(pictureWidth * std::min(scale, 1.3));
    m_model->setThumbnailWidth(width, devicePixelRatioF());
    m_delegate->setTheme(theme, scale, m_model->thumbnailSize());
    const int all = width + SlideDelegate::besidePicture(scale) + m_list->verticalScrollBar()->sizeHint().width() + 4;
    m_side->setFixedWidth(all);
    m_list->setMinimumHeight(m_delegate->sizeHint({}, {}).height() * 2);
    m_list->doItemsLayout();
    m_notes->setFixedHeight(4 * QFontMetrics(textFont(TextSize::Body, scale)).lineSpacing() +
                            static_cast<int>(14 * scale));
    m_points->setTheme(theme, scale);
}

QJsonObject LecturePage::viewState() const { return {{QStringLiteral("slide"), currentSlide()}}; }

void LecturePage::setViewState(const QJsonObject& state) { showSlide(state.value(QLatin1String("slide")).toInt(-1)); }

} // namespace trd
