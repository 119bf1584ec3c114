// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pathway/profilepanel.h"

#include "figure/format.h"
#include "pages/pathway/questionrow.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/parts.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace trd {

namespace {

/// The groups that are open at first: how far things have come, and danger.
const QStringList openAtFirst{QStringLiteral("episode"), QStringLiteral("risk")};

// So long, in milliseconds, a question that has taken another's place takes no answer: a double click answers once.
constexpr qint64 leastToRead = 400;
// And one that asks for danger, where it is pressed in the very place in which the last was answered.
constexpr qint64 leastToReadDanger = 1500;
constexpr int samePlace = 6;

} // namespace

QString groupTitle(const QString& group) {
    if (group == QLatin1String("episode")) return ProfilePanel::tr("Episode");
    if (group == QLatin1String("risk")) return ProfilePanel::tr("Risk");
    if (group == QLatin1String("person")) return ProfilePanel::tr("Person");
    if (group == QLatin1String("physical health")) return ProfilePanel::tr("Physical health");
    if (group == QLatin1String("substances and medicines")) return ProfilePanel::tr("Substances and medicines");
    if (group == QLatin1String("practicalities")) return ProfilePanel::tr("Practicalities");
    if (group == QLatin1String("course so far")) return ProfilePanel::tr("Course so far");
    return group;
}

QString answerText(const ProfileItem& item, const std::optional<Answer>& answer) {
    if (!answer) return ProfilePanel::tr("not asked");
    if (const double* number = std::get_if<double>(&*answer))
        return ProfilePanel::tr("%1 %2").arg(printedNumber(*number), item.unit);
    const auto at = item.optionAt(toText(*answer));
    return at ? item.options[*at].label : toText(*answer);
}

ProfilePanel::ProfilePanel(ProfileSession* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(new QLabel(tr("Profile"), this)), m_count(new QLabel(this)),
      m_clear(linkButton(tr("Clear all"), this)), m_fold(linkButton(QString(), this)), m_box(new QWidget(this)),
      m_boxTitle(wrappedLabel(m_box)), m_boxPrompt(wrappedLabel(m_box)), m_boxAnswers(new FlowLayout(nullptr, 4)),
      m_scroll(new QScrollArea(this)), m_help(wrappedLabel(this)) {
    setObjectName(QStringLiteral("profile-panel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 12, 0);
    layout->setSpacing(6);
    addHead(layout);
    auto* content = new QWidget(m_scroll);
    auto* groups = new QVBoxLayout(content);
    groups->setContentsMargins(0, 0, 6, 0);
    groups->setSpacing(0);
    addNext(groups);
    groups->addSpacing(6);
    addGroups(groups);
    groups->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // no answer moves the questions sideways
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    claimWidth();
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_help);
    m_help->setObjectName(QStringLiteral("profile-help"));
    m_help->setAccessibleName(tr("Help for the question"));
    m_help->setText(tr("Nothing here is stored: the answers end with this window."));

    connect(session, &ProfileSession::changed, this, &ProfilePanel::showAnswers);
    showAnswers();
}

void ProfilePanel::addHead(QVBoxLayout* layout) {
    m_count->setObjectName(QStringLiteral("profile-count"));
    m_clear->setObjectName(QStringLiteral("profile-clear"));
    m_clear->setToolTip(tr("Every answer back to “not known” (Ctrl+Z takes it back)"));
    m_fold->setToolTip(tr("Fold the profile"));
    m_fold->setAccessibleName(tr("Fold the profile"));
    m_fold->setObjectName(QStringLiteral("profile-fold"));
    connect(m_clear, &QToolButton::clicked, m_session, &ProfileSession::clearAnswers);
    connect(m_fold, &QToolButton::clicked, this, &ProfilePanel::foldWanted);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_title);
    line->addStretch(1);
    line->addWidget(m_clear);
    line->addWidget(m_fold);
    layout->addLayout(line);
    layout->addWidget(m_count);
}

void ProfilePanel::addNext(QVBoxLayout* layout) {
    m_box->setObjectName(QStringLiteral("next-question"));
    m_box->setAttribute(Qt::WA_StyledBackground);
    auto* box = new QVBoxLayout(m_box);
    box->setContentsMargins(10, 8, 10, 8);
    box->setSpacing(4);
    box->addWidget(m_boxTitle);
    box->addWidget(m_boxPrompt);
    box->addLayout(m_boxAnswers);
    box->addStretch(1);
    m_box->installEventFilter(this);
    layout->addWidget(m_box);
}

void ProfilePanel::addGroups(QVBoxLayout* layout) {
    const std::vector<ProfileItem>& items = m_session->knowledge().form.items();
    const QStringList names = m_session->knowledge().form.groups();
    m_groups.reserve(static_cast<std::size_t>(names.size())); // the heads hold on to their group
    for (const QString& name : names) {
        Group& group = m_groups.emplace_back();
        group.name = name;
        for (std::size_t at = 0; at < items.size(); ++at)
            if (items[at].group == name) group.items.push_back(at);
        group.head = new QToolButton(this);
        group.head->setObjectName(QStringLiteral("group-") + name);
        group.head->setCheckable(true);
        group.head->setAutoRaise(true);
        group.head->setFocusPolicy(Qt::StrongFocus);
        group.head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        group.head->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        group.head->setProperty("fold", true);
        group.body = new QWidget(this);
        group.body->setVisible(false);
        auto* rows = new QVBoxLayout(group.body);
        rows->setContentsMargins(4, 0, 0, 8);
        rows->setSpacing(0);
        layout->addWidget(group.head);
        layout->addWidget(group.body);
        connect(group.head, &QToolButton::toggled, this, [this, &group](bool on) {
            if (on) fill(group);
            group.head->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
            group.body->setVisible(on);
        });
        group.head->setArrowType(Qt::RightArrow);
        group.head->setChecked(openAtFirst.contains(name));
    }
}

void ProfilePanel::fill(Group& group) {
    if (!group.rows.empty()) return;
    for (const std::size_t at : group.items) {
        const ProfileItem& item = m_session->knowledge().form.items()[at];
        auto* row = new QuestionRow(item, group.body);
        row->setTheme(m_theme, m_scale);
        row->setAnswer(m_session->profile().answer(item.id));
        group.body->layout()->addWidget(row);
        group.rows.push_back(row);
        connect(row, &QuestionRow::answered, m_session, &ProfileSession::answer);
        connect(row, &QuestionRow::attended, this, &ProfilePanel::showHelp);
        connect(row, &QuestionRow::undoWanted, m_session, &ProfileSession::undo);
        connect(row, &QuestionRow::redoWanted, m_session, &ProfileSession::redo);
    }
    claimWidth();
}

void ProfilePanel::claimWidth() {
    if (!m_scroll->widget()) return; // still being built
    m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width() +
                              m_scroll->verticalScrollBar()->sizeHint().width());
}

void ProfilePanel::showAnswers() {
    const Profile& profile = m_session->profile();
    const std::vector<ProfileItem>& items = m_session->knowledge().form.items();
    for (Group& group : m_groups) {
        for (QuestionRow* row : group.rows) row->setAnswer(profile.answer(row->item().id));
        const auto answered = std::ranges::count_if(
            group.items, [&](std::size_t at) { return profile.answer(items[at].id).has_value(); });
        group.head->setText(tr("%1 · %2 of %3")
                                .arg(groupTitle(group.name))
                                .arg(answered)
                                .arg(static_cast<qsizetype>(group.items.size())));
    }
    m_count->setText(tr("%1 of %2 answered").arg(m_session->answeredCount()).arg(static_cast<qsizetype>(items.size())));
    m_clear->setEnabled(m_session->answeredCount() > 0);
    // What to ask next takes longer to find than what the answer changed: the change is painted first.
    QTimer::singleShot(0, this, &ProfilePanel::showNext);
}

void ProfilePanel::showNext() {
    const std::vector<Question>& questions = m_session->questions();
    // While life may be at risk nothing else is worth asking next: of the open questions those of danger stand first.
    const bool asks = !questions.empty() && (!m_session->inCrisis() || isDangerItem(questions.front().item));
    m_box->setVisible(asks);
    if (!asks) {
        m_next.clear();
        return;
    }
    const Question& question = questions.front();
    const ProfileItem& item = *m_session->knowledge().form.item(question.item);
    const bool isDanger = isDangerItem(item.id);
    const int changes = static_cast<int>(std::lround(question.changes));
    m_boxTitle->setText(isDanger ? tr("To ask before all else") : tr("Most worth asking next"));
    m_boxTitle->setToolTip(changes > 0 ? tr("An answer changes where about %n treatment(s) stand(s)", nullptr, changes)
                                       : QString());
    if (item.id == m_next) return;
    m_next = item.id;
    m_boxPrompt->setText(item.prompt);
    m_boxPrompt->setToolTip(item.help);
    const bool isNumber = item.type == ItemType::Number;
    const std::size_t needed = isNumber ? 1 : item.options.size();
    while (m_answers.size() < needed) {
        auto* button = linkButton(QString(), m_box);
        button->setObjectName(QStringLiteral("next-answer-%1").arg(m_answers.size()));
        button->installEventFilter(this);
        button->ensurePolished(); // its size is asked for before it is first shown
        m_boxAnswers->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, button] {
            const QString value = button->property("answer").toString();
            if (value.isEmpty()) return ask(m_next);
            if (!mayAnswer(m_pressedAt)) return;
            m_answered.start();
            m_answeredAt = m_pressedAt;
            m_session->answer(m_next, value);
        });
        m_answers.push_back(button);
    }
    for (std::size_t at = 0; at < m_answers.size(); ++at) {
        m_answers[at]->setVisible(at < needed);
        if (at >= needed) continue;
        m_answers[at]->setText(isNumber ? tr("Answer below") : item.options[at].label);
        m_answers[at]->setAccessibleName(tr("%1: %2").arg(item.prompt, m_answers[at]->text()));
        m_answers[at]->setProperty("answer", isNumber ? QString() : item.options[at].value);
    }
    m_boxAnswers->invalidate();
    m_box->updateGeometry();
    keepHeight();
}

void ProfilePanel::reserveNext() {
    const QMargins margins = m_box->layout()->contentsMargins();
    const int width = m_box->width() - margins.left() - margins.right();
    if (width <= 0) return;
    QToolButton* probe = linkButton(QString(), m_box);
    probe->ensurePolished();
    const QFontMetrics prompts(m_boxPrompt->font());
    const int spacing = m_box->layout()->spacing();
    std::vector<int> heights;
    for (const ProfileItem& item : m_session->knowledge().form.items()) {
        int x = 0, lines = 1;
        const bool isNumber = item.type == ItemType::Number;
        const auto place = [&](const QString& text) {
            probe->setText(text);
            const int needed = std::min(probe->sizeHint().width(), width);
            if (x > 0 && x + needed > width) x = 0, ++lines;
            x += needed + m_boxAnswers->gap();
        };
        if (isNumber) place(tr("Answer below"));
        for (const ItemOption& option : item.options)
            if (!isNumber) place(option.label);
        const int prompt = prompts.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, item.prompt).height();
        heights.push_back(prompt + lines * (probe->sizeHint().height() + m_boxAnswers->gap()));
    }
    delete probe;
    if (heights.empty()) return;
    // Nine questions of ten fit; the few longest would leave the box half empty for all others.
    const auto most = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() * 9 / 10);
    std::ranges::nth_element(heights, most);
    m_box->setMinimumHeight(*most + m_boxTitle->heightForWidth(width) + 2 * spacing + margins.top() + margins.bottom());
    keepHeight();
}

void ProfilePanel::keepHeight() {
    // One of the longest makes room once, and the room stays.
    const int needed = m_box->layout()->heightForWidth(m_box->width());
    if (needed > m_box->minimumHeight()) m_box->setMinimumHeight(needed);
}

bool ProfilePanel::mayAnswer(const QPoint& at) const {
    if (!m_answered.isValid()) return true;
    const bool isDanger = isDangerItem(m_next);
    const bool isSamePlace = (at - m_answeredAt).manhattanLength() <= samePlace;
    return m_answered.elapsed() >= (isDanger && isSamePlace ? leastToReadDanger : leastToRead);
}

bool ProfilePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_box) {
        if (event->type() == QEvent::Resize && static_cast<QResizeEvent*>(event)->size().width() != m_reserved) {
            m_reserved = m_box->width();
            reserveNext();
        }
        return QWidget::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::MouseButtonDblClick:
        return true; // the second half of a double click was meant for the question before
    case QEvent::MouseButtonPress:
        m_pressedAt = static_cast<QMouseEvent*>(event)->globalPosition().toPoint();
        break;
    case QEvent::KeyPress:
        m_pressedAt = static_cast<QWidget*>(watched)->mapToGlobal(QPoint());
        if (static_cast<QKeyEvent*>(event)->isAutoRepeat()) return true;
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ProfilePanel::showHelp(const QString& id) {
    const ProfileItem* item = m_session->knowledge().form.item(id);
    if (item) m_help->setText(item->help);
}

void ProfilePanel::setShort(bool isShort) { m_help->setVisible(!isShort); }

QuestionRow* ProfilePanel::row(const QString& item) {
    for (Group& group : m_groups)
        for (std::size_t at = 0; at < group.items.size(); ++at) {
            if (m_session->knowledge().form.items()[group.items[at]].id != item) continue;
            fill(group);
            return group.rows[at];
        }
    return nullptr;
}

void ProfilePanel::ask(const QString& item) {
    QuestionRow* asked = row(item);
    if (!asked) return;
    for (Group& group : m_groups)
        if (std::ranges::find(group.rows, asked) != group.rows.end()) group.head->setChecked(true);
    asked->editor()->setFocus(Qt::OtherFocusReason);
    showHelp(item);
    // A group that has just been opened has no place yet.
    QTimer::singleShot(0, asked, [this, asked] { m_scroll->ensureWidgetVisible(asked, 0, 24); });
}

void ProfilePanel::setTheme(const Theme& theme, double scale) {
    m_theme = theme;
    m_scale = scale;
    m_title->setFont(textFont(TextSize::Heading, scale));
    m_boxTitle->setFont(textFont(TextSize::Strong, scale));
    m_help->setFont(textFont(TextSize::Caption, scale));
    setTextColour(m_boxTitle, theme.caution);
    setTextColour(m_count, theme.muted);
    setTextColour(m_help, theme.muted);
    // Room for the longest help, so that nothing jumps.
    m_help->setMinimumHeight(QFontMetrics(m_help->font()).lineSpacing() * 5);
    m_help->setAlignment(Qt::AlignTop);
    const int side = static_cast<int>(16 * scale);
    m_fold->setIcon(lineIcon(QStringLiteral("fold"), theme.muted, side));
    m_fold->setIconSize({side, side});
    const int arrow = static_cast<int>(9 * scale);
    for (Group& group : m_groups) {
        group.head->setIconSize({arrow, arrow});
        group.head->setFont(textFont(TextSize::Strong, scale));
        for (QuestionRow* row : group.rows) row->setTheme(theme, scale);
    }
    claimWidth();
    reserveNext();
}

} // namespace trd
