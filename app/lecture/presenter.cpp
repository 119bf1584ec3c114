// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lecture/presenter.h"

#include "charts/chartview.h"
#include "widgets/savefile.h"
#include "widgets/selectionbar.h"
#include "widgets/stylesheet.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QTime>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace trd {

namespace {

constexpr double mostZoom = 4;
constexpr int overviewWidth = 288;

/// A slide's ground is the window's: a line says where it ends.
QPixmap framed(QPixmap picture) {
    QPainter painter(&picture);
    painter.setPen(themeFor(ThemeKind::Lecture).axis);
    painter.drawRect(
        QRectF(0.5, 0.5, picture.deviceIndependentSize().width() - 1, picture.deviceIndependentSize().height() - 1));
    return picture;
}

QString overviewName(int slide, const QString& title) { return QStringLiteral("%1  %2").arg(slide + 1).arg(title); }

/// Whether a key, or a presenter remote's button, blanks the hall's screen.
bool covers(int key) { return key == Qt::Key_B || key == Qt::Key_Period || key == Qt::Key_W || key == Qt::Key_Comma; }

} // namespace

/// What lies over the slide and lets every click through: the cover, the pointer, the magnified part.
class Presenter::Overlay final : public QWidget {
public:
    explicit Overlay(Presenter* presenter) : QWidget(presenter), m_presenter(presenter) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        hide();
    }

    void follow(QPointF at) {
        m_at = at;
        if (isVisible()) update();
    }
    void refresh() {
        const bool wanted = m_presenter->m_cover || m_presenter->m_pointer || m_presenter->m_zoom > 1;
        setVisible(wanted);
        if (wanted) raise();
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        if (m_presenter->m_cover) {
            painter.fillRect(rect(), *m_presenter->m_cover);
            return;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_presenter->m_zoom > 1 && m_presenter->m_shown) {
            // Drawn anew, so that it stays sharp. What is pointed at stays where it is while all grows around it.
            painter.save();
            painter.fillRect(rect(), themeFor(ThemeKind::Lecture).ground);
            painter.translate(m_at);
            painter.scale(m_presenter->m_zoom, m_presenter->m_zoom);
            painter.translate(-m_at);
            painter.translate(0, m_presenter->m_top);
            m_presenter->m_shown->paint(painter, m_presenter->m_step);
            painter.restore();
        }
        if (!m_presenter->m_pointer) return;
        const double r = 0.009 * width();
        painter.setPen(QPen(Qt::white, r / 3));
        painter.setBrush(QColor(230, 30, 30, 220));
        painter.drawEllipse(m_at, r, r);
    }

private:
    Presenter* m_presenter;
    QPointF m_at;
};

Presenter::Presenter(const Evidence& evidence, Deck deck, int slide, const QString& provenance, QWidget* parent)
    : QWidget(parent, Qt::Window), m_evidence(evidence), m_deck(std::move(deck)), m_provenance(provenance),
      m_maker(evidence), m_sheets(m_deck.slides.size()), m_slide(slide), m_chart(new ChartView(this)),
      m_overlay(new Overlay(this)), m_ahead(new QTimer(this)), m_small(new QTimer(this)) {
    setObjectName(QStringLiteral("presenter"));
    setProperty(undisturbed, true);
    setWindowTitle(m_deck.title);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    // Keys belong to the deck; a mark is pointed at by the mouse.
    m_chart->setFocusPolicy(Qt::NoFocus);
    m_chart->viewport()->installEventFilter(this);
    m_chart->hide();
    m_ahead->setSingleShot(true);
    m_small->setSingleShot(true);
    connect(m_small, &QTimer::timeout, this, &Presenter::makeSmall);
    connect(m_ahead, &QTimer::timeout, this, [this] {
        // What comes next is made while the speaker speaks.
        for (const int ahead : {m_slide + 1, m_slide - 1})
            if (ahead >= 0 && ahead < static_cast<int>(m_sheets.size()) && !m_sheets[static_cast<std::size_t>(ahead)]) {
                (void)sheetOf(ahead);
                m_ahead->start(0);
                return;
            }
    });
    resize(1280, 720);
    goTo(std::clamp(slide, 0, static_cast<int>(m_sheets.size()) - 1));
}

Presenter::~Presenter() = default;

void Presenter::present(QScreen* screen) {
    if (screen) {
        setScreen(screen);
        setGeometry(screen->geometry());
    }
    showFullScreen();
    activateWindow();
}

PresenterState Presenter::state() const {
    return {m_slide,    static_cast<int>(m_deck.slides.size()), m_step, m_shown ? m_shown->stepCount() : 1, m_changed,
            isCovered()};
}

std::unique_ptr<SlideSheet> Presenter::made(const Slide& slide, int number, int top) const {
    return std::make_unique<SlideSheet>(
        m_maker.content(m_deck, slide), QSizeF(width(), height() - top), ThemeKind::Lecture,
        SlideFoot{m_provenance, QStringLiteral("%1 / %2").arg(number + 1).arg(m_deck.slides.size())});
}

const SlideSheet& Presenter::sheetOf(int slide) {
    auto& sheet = m_sheets[static_cast<std::size_t>(slide)];
    if (!sheet) sheet = made(m_deck.slides[static_cast<std::size_t>(slide)], slide, 0);
    return *sheet;
}

QPixmap Presenter::picture(int slide, QSize size, std::optional<int> step) {
    const SlideSheet& sheet = sheetOf(slide);
    return sheet.picture(std::clamp(step.value_or(sheet.toldSteps().front()), 1, sheet.stepCount()), size,
                         devicePixelRatioF());
}

void Presenter::goTo(int slide, int step) {
    if (slide < 0 || slide >= static_cast<int>(m_sheets.size())) return;
    closeLive();
    m_slide = slide;
    m_shown = &sheetOf(slide);
    m_step = std::clamp(step, 1, m_shown->stepCount());
    showStep();
}

void Presenter::next() {
    if (m_shown && m_step < m_shown->stepCount()) {
        ++m_step;
        return showStep();
    }
    if (!m_liveSheet) goTo(m_slide + 1);
}

void Presenter::back() {
    if (m_step > 1) {
        --m_step;
        return showStep();
    }
    // Back into a slide as it was left: all told.
    if (!m_liveSheet && m_slide > 0) goTo(m_slide - 1, sheetOf(m_slide - 1).stepCount());
}

void Presenter::showStep() {
    if (!m_shown) return;
    if (m_shown->hasChart()) {
        m_chart->setTheme(themeFor(ThemeKind::Lecture), m_shown->chartScale(m_step));
        m_chart->setStep(m_shown->figureAt(m_step), m_shown->wholeAt(m_step));
        m_chart->setGeometry(m_shown->body().translated(0, m_top).toAlignedRect());
    }
    m_chart->setVisible(m_shown->hasChart());
    // Who hears the deck is told what a step adds; all of the slide can be read again.
    const bool isNext = m_heard.first == m_shown && m_heard.second == m_step - 1;
    const QString all = m_shown->spoken(m_step), news = isNext ? m_shown->news(m_step) : QString();
    m_heard = {m_shown, m_step};
    setAccessibleName(news.isEmpty() ? all : news);
    setAccessibleDescription(all);
    QAccessibleEvent told(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
    m_zoom = 1;
    m_overlay->refresh();
    layOutOver();
    update();
    m_ahead->start(0);
    emit changed();
}

void Presenter::layOutOver() {
    m_overlay->setGeometry(rect());
    if (m_overview) m_overview->setGeometry(rect().adjusted(32, 32, -32, -32));
    if (m_bar && m_bar->isVisible()) {
        const int needed = m_bar->layout() ? m_bar->layout()->heightForWidth(width()) : -1;
        m_bar->setGeometry(0, 0, width(), needed > 0 ? needed : m_bar->sizeHint().height());
    }
    if (m_help && m_help->isVisible()) {
        m_help->adjustSize();
        m_help->move(rect().center() - m_help->rect().center());
    }
}

void Presenter::cover(Qt::GlobalColor colour) {
    m_cover = m_cover == colour ? std::nullopt : std::optional(colour);
    m_overlay->refresh();
    emit changed();
}

void Presenter::togglePointer() {
    m_pointer = !m_pointer;
    setCursor(m_pointer ? Qt::BlankCursor : Qt::ArrowCursor);
    m_chart->viewport()->setCursor(cursor());
    m_overlay->follow(mapFromGlobal(QCursor::pos()));
    m_overlay->refresh();
}

void Presenter::zoom(double factor) {
    const double wanted = std::clamp(m_zoom * factor, 1.0, mostZoom);
    m_overlay->follow(mapFromGlobal(QCursor::pos()));
    m_zoom = factor < 1 && wanted < 1.05 ? 1 : wanted; // many small steps magnify too
    m_overlay->refresh();
}

void Presenter::fillOverview() {
    m_overview->clear();
    m_overview->setIconSize({overviewWidth, overviewWidth * 9 / 16});
    for (int i = 0; i < static_cast<int>(m_deck.slides.size()); ++i) {
        auto* item = new QListWidgetItem(overviewName(i, m_deck.slides[static_cast<std::size_t>(i)].title), m_overview);
        // A long title would else ask for more than its place and push its picture into the next one.
        item->setSizeHint(m_overview->gridSize());
    }
    m_overview->setCurrentRow(m_slide);
    // The overview is there at once; pictures, and titles that figures give, come one after the other.
    m_small->start(0);
}

void Presenter::makeSmall() {
    for (int i = 0; m_overview->isVisible() && i < m_overview->count(); ++i) {
        QListWidgetItem* item = m_overview->item(i);
        if (!item->icon().isNull()) continue;
        item->setIcon(QIcon(framed(picture(i, m_overview->iconSize()))));
        item->setText(overviewName(i, sheetOf(i).content().title));
        item->setToolTip(item->text());
        m_small->start(0);
        return;
    }
}

void Presenter::toggleOverview() {
    if (!m_overview) {
        m_overview = new QListWidget(this);
        m_overview->setObjectName(QStringLiteral("slide-overview"));
        m_overview->setAccessibleName(tr("Slides of the deck"));
        m_overview->setViewMode(QListView::IconMode);
        m_overview->setMovement(QListView::Static);
        m_overview->setResizeMode(QListView::Adjust);
        m_overview->setSpacing(12);
        m_overview->setGridSize(QSize(overviewWidth + 24, overviewWidth * 9 / 16 + 44));
        m_overview->setFont(textFont(TextSize::Body));
        m_overview->setPalette(themeFor(ThemeKind::Lecture).palette());
        m_overview->hide();
        connect(m_overview, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
            if (!m_overview->isVisible()) return; // where one click activates, it comes twice
            const int row = m_overview->row(item);
            toggleOverview();
            goTo(row);
            m_chosen.start();
        });
        connect(m_overview, &QListWidget::itemClicked, m_overview, &QListWidget::itemActivated);
        m_overview->installEventFilter(this);
        m_overview->viewport()->installEventFilter(this);
    }
    if (m_overview->isVisible()) {
        m_overview->hide();
        setFocus();
        return;
    }
    fillOverview();
    layOutOver();
    m_overview->show();
    m_overview->raise();
    m_overview->setFocus();
}

void Presenter::toggleHelp() {
    if (!m_help) {
        m_help = new QLabel(this);
        m_help->setObjectName(QStringLiteral("presenter-help"));
        m_help->setTextFormat(Qt::RichText);
        const std::pair<QString, QString> keys[] = {{tr("→ ↓ Space, Page down"), tr("next")},
                                                    {tr("← ↑ Backspace, Page up"), tr("back")},
                                                    {tr("Number, then Return"), tr("to that slide")},
                                                    {tr("O"), tr("overview of the slides")},
                                                    {tr("S"), tr("change the selection for a question")},
                                                    {tr("P"), tr("pointer")},
                                                    {tr("+ −, wheel"), tr("magnify where the mouse is")},
                                                    {tr("B or full stop, W or comma"), tr("black, white")},
                                                    {tr("N"), tr("notes window")},
                                                    {tr("Escape"), tr("back, and out of the lecture")}};
        QString html = QStringLiteral("<table cellpadding=6>");
        for (const auto& [key, does] : keys)
            html +=
                QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr>").arg(key.toHtmlEscaped(), does.toHtmlEscaped());
        m_help->setText(html + QStringLiteral("</table>"));
        const Theme theme = themeFor(ThemeKind::Lecture);
        m_help->setFont(textFont(TextSize::Body, 1.3));
        m_help->setPalette(theme.palette());
        m_help->setAutoFillBackground(true);
        m_help->setMargin(16);
        m_help->setFrameShape(QFrame::Box);
        m_help->hide();
    }
    m_help->setVisible(!m_help->isVisible());
    m_help->raise();
    layOutOver();
}

void Presenter::askLive() {
    const Slide& slide = m_deck.slides[static_cast<std::size_t>(m_slide)];
    if (!slide.isFigure()) return;
    if (!m_bar) {
        m_bar = new SelectionBar(m_evidence, this);
        m_bar->setObjectName(QStringLiteral("live-selection"));
        m_bar->setAccessibleName(tr("Selection for a question; Escape returns to the deck"));
        m_bar->setAutoFillBackground(true);
        const Theme theme = themeFor(ThemeKind::Lecture);
        m_bar->setPalette(theme.palette());
        // The hall sees what is asked; the chips need not be as large as the slide.
        const double scale = std::clamp(width() / 960.0, 1.0, 2.4);
        m_bar->setFont(textFont(TextSize::Body, scale));
        m_bar->setStyleSheet(styleSheetFor(theme, scale));
        m_bar->setTheme(theme, scale);
        connect(m_bar, &SelectionBar::selectionChanged, this, &Presenter::openSelection);
        connect(m_bar, &SelectionBar::rebuilt, this, [this] {
            if (!m_liveSheet) return;
            layOutOver();
            if (m_isAskedAnew || m_bar->height() != m_top) layOutLive();
        });
    }
    const auto focusBar = [this] {
        if (auto* chip = m_bar->findChild<QAbstractButton*>()) chip->setFocus(Qt::TabFocusReason);
    };
    if (m_bar->isVisible()) return focusBar();
    m_bar->setSelection(slide.request.selection);
    m_bar->show();
    m_bar->raise();
    m_stepBefore = m_step;
    m_asked = slide;
    layOutLive();
    focusBar();
}

void Presenter::openSelection(const Selection& selection) {
    Slide asked = m_deck.slides[static_cast<std::size_t>(m_slide)];
    asked.request.selection = selection;
    // It is another question now: what the slide was made for no longer heads it.
    asked.title.clear();
    asked.basis = {};
    asked.build = BuildUp::Whole;
    // What the slide's question knows may be no choice of this one: its usual one holds.
    if (!buildFigure(m_evidence, asked.request)) asked.request = withUsualChoices(asked.request);
    m_asked = std::move(asked);
    m_changed = m_isAskedAnew = true;
    m_step = 1;
    // Laid out once the bar has its new chips: for a choice made in the bar itself, after its menu has closed.
    m_bar->setSelection(selection);
}

void Presenter::layOutLive() {
    // The slide makes room: what is asked and what is answered are seen together.
    layOutOver();
    m_isAskedAnew = false;
    m_top = m_bar->height();
    m_shown = nullptr;
    m_liveSheet = made(m_asked, m_slide, m_top);
    m_shown = m_liveSheet.get();
    m_step = std::min(m_step, m_shown->stepCount());
    showStep();
    m_bar->raise();
}

void Presenter::closeLive() {
    if (m_bar) m_bar->hide();
    m_top = 0;
    m_changed = false;
    m_liveSheet.reset();
    if (m_slide >= 0 && m_slide < static_cast<int>(m_sheets.size())) m_shown = &sheetOf(m_slide);
    setFocus();
}

void Presenter::leave() {
    // What lies on top goes first: each Escape is seen.
    if (m_cover) return cover(*m_cover);
    if (m_help && m_help->isVisible()) return toggleHelp();
    if (m_overview && m_overview->isVisible()) return toggleOverview();
    if (m_zoom > 1) {
        m_zoom = 1;
        return m_overlay->refresh();
    }
    if (m_bar && m_bar->isVisible()) {
        // As it was: what had been told stays told.
        return goTo(m_slide, m_stepBefore);
    }
    close();
}

bool Presenter::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_chart->viewport()) {
        if (event->type() == QEvent::MouseMove) {
            const auto* moved = static_cast<QMouseEvent*>(event);
            m_overlay->follow(mapFromGlobal(moved->globalPosition()));
            // A red point and a tip would cover what is pointed at; magnified, something else lies beneath the mouse.
            return m_pointer || m_zoom > 1;
        }
        if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) {
            mousePressEvent(static_cast<QMouseEvent*>(event));
            return true;
        }
    }
    if (m_overview && watched == m_overview && event->type() == QEvent::KeyPress) {
        auto* pressed = static_cast<QKeyEvent*>(event);
        if (pressed->key() == Qt::Key_Escape || pressed->key() == Qt::Key_O || m_cover || covers(pressed->key())) {
            keyPressEvent(pressed);
            return true;
        }
    }
    const bool isClick = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick ||
                         event->type() == QEvent::MouseButtonRelease;
    if (m_overview && watched == m_overview->viewport() && isClick) {
        if (m_cover) {
            cover(*m_cover);
            m_chosen.start();
            return true;
        }
        if (isChosen()) return true; // the second half of the click that uncovered
    }
    return QWidget::eventFilter(watched, event);
}

void Presenter::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        m_typed += QChar(u'0' + (key - Qt::Key_0));
        return;
    }
    const QString typed = std::exchange(m_typed, {});
    // A covered hall sees the slide again before anything else happens.
    if (m_cover && !covers(key) && key != Qt::Key_Escape && key != Qt::Key_N) return cover(*m_cover);
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return typed.isEmpty() ? next() : goTo(typed.toInt() - 1);
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return next();
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return back();
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(static_cast<int>(m_sheets.size()) - 1);
    case Qt::Key_B:
    case Qt::Key_Period:
        return cover(Qt::black);
    case Qt::Key_W:
    case Qt::Key_Comma:
        return cover(Qt::white);
    case Qt::Key_P:
        return togglePointer();
    case Qt::Key_O:
        return toggleOverview();
    case Qt::Key_S:
        return askLive();
    case Qt::Key_N:
        emit notesWanted();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1.5);
    case Qt::Key_Minus:
        return zoom(1 / 1.5);
    case Qt::Key_F1:
    case Qt::Key_Question:
        return toggleHelp();
    case Qt::Key_Escape:
        return leave();
    default:
        QWidget::keyPressEvent(event);
    }
}

bool Presenter::isChosen() const {
    return m_chosen.isValid() && !m_chosen.hasExpired(QApplication::doubleClickInterval());
}

void Presenter::mousePressEvent(QMouseEvent* event) {
    if (m_cover) return cover(*m_cover);
    // Who chooses a slide with a double click has not asked for the one behind it.
    if (isChosen()) return;
    if (event->button() == Qt::LeftButton) return next();
    if (event->button() == Qt::RightButton) return back();
    QWidget::mousePressEvent(event);
}

void Presenter::mouseMoveEvent(QMouseEvent* event) { m_overlay->follow(event->position()); }

void Presenter::wheelEvent(QWheelEvent* event) { zoom(std::pow(1.2, event->angleDelta().y() / 120.0)); }

void Presenter::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    for (auto& sheet : m_sheets) sheet.reset();
    m_shown = nullptr;
    const int step = m_top > 0 ? m_stepBefore : m_step;
    goTo(m_slide, step); // closes a question: its sheet was made for another size
}

void Presenter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_top > 0) painter.fillRect(0, 0, width(), m_top, themeFor(ThemeKind::Lecture).ground);
    painter.translate(0, m_top);
    if (m_shown)
        m_shown->paintWords(painter, m_step);
    else
        painter.fillRect(rect(), themeFor(ThemeKind::Lecture).ground);
}

void Presenter::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    emit ended(m_slide);
}

NotesWindow::NotesWindow(Presenter* presenter)
    : QWidget(presenter, Qt::Window), m_presenter(presenter), m_now(new QLabel(this)), m_next(new QLabel(this)),
      m_notes(new QLabel(this)), m_place(new QLabel(this)), m_clock(new QLabel(this)), m_elapsed(new QLabel(this)) {
    setObjectName(QStringLiteral("notes-window"));
    setWindowTitle(tr("Notes: %1").arg(presenter->deck().title));
    const Theme theme = themeFor(ThemeKind::Lecture);
    setPalette(theme.palette());
    setAutoFillBackground(true);
    for (QLabel* label : {m_place, m_clock, m_elapsed}) label->setFont(textFont(TextSize::Display, 1.4));
    m_notes->setFont(textFont(TextSize::Body, 1.8));
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_elapsed->setObjectName(QStringLiteral("elapsed"));
    m_place->setObjectName(QStringLiteral("place"));
    m_now->setAccessibleName(tr("This slide"));
    m_next->setAccessibleName(tr("The next slide"));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_notes);
    auto* head = new QHBoxLayout;
    head->addWidget(m_place, 1);
    head->addWidget(m_elapsed);
    head->addSpacing(32);
    head->addWidget(m_clock);
    auto* pictures = new QVBoxLayout;
    auto* next = new QLabel(tr("Next"), this);
    next->setFont(textFont(TextSize::Body, 1.2));
    for (QLabel* muted : {next, m_next}) {
        QPalette palette = theme.palette();
        palette.setColor(QPalette::WindowText, theme.muted);
        muted->setPalette(palette);
    }
    m_next->setFont(next->font());
    pictures->addWidget(m_now);
    pictures->addSpacing(12);
    pictures->addWidget(next);
    pictures->addWidget(m_next);
    pictures->addStretch();
    auto* body = new QHBoxLayout;
    body->setSpacing(24);
    body->addLayout(pictures);
    body->addWidget(scroll, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(24, 24, 24, 24);
    all->setSpacing(16);
    all->addLayout(head);
    all->addLayout(body, 1);
    m_since.start();
    auto* each = new QTimer(this);
    connect(each, &QTimer::timeout, this, &NotesWindow::tellTime);
    each->start(1000);
    connect(presenter, &Presenter::changed, this, &NotesWindow::showPlace);
    resize(1024, 640);
    tellTime();
    showPlace();
}

void NotesWindow::tellTime() {
    m_clock->setText(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat));
    const qint64 seconds = m_since.elapsed() / 1000;
    m_elapsed->setText(tr("%1:%2 since the start").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

void NotesWindow::showPlace() {
    const PresenterState state = m_presenter->state();
    const Slide& slide = m_presenter->deck().slides[static_cast<std::size_t>(state.slide)];
    QString place = tr("Slide %1 of %2").arg(state.slide + 1).arg(state.slides);
    if (state.steps > 1) place = tr("%1, step %2 of %3").arg(place).arg(state.step).arg(state.steps);
    if (state.live) place = tr("%1 · a question").arg(place);
    if (state.covered) place = tr("%1 · covered").arg(place);
    m_place->setText(place);
    m_notes->setText(slide.notes.isEmpty() ? tr("No notes for this slide.") : slide.notes);
    const int width = std::max(240, this->width() * 2 / 5);
    m_now->setPixmap(framed(m_presenter->sheet().picture(state.step, {width, width * 9 / 16}, devicePixelRatioF())));
    const bool isLast = state.slide + 1 >= state.slides;
    if (isLast)
        m_next->setText(tr("This is the last slide."));
    else
        m_next->setPixmap(framed(m_presenter->picture(state.slide + 1, {width * 2 / 3, width * 6 / 16})));
}

void NotesWindow::keyPressEvent(QKeyEvent* event) { QApplication::sendEvent(m_presenter, event); }

void NotesWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showPlace();
}

} // namespace trd
