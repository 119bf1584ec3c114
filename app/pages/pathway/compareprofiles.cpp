// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pathway/compareprofiles.h"

#include "charts/detailtext.h"
#include "figure/optionwords.h"
#include "pages/pathway/profilepanel.h"
#include "widgets/detailfigures.h"
#include "widgets/detailhtml.h"
#include "widgets/flowlayout.h"
#include "widgets/parts.h"
#include "widgets/segmented.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace trd {

namespace {

QString row(const QString& what, const QString& left, const QString& right, bool differs) {
    const QString mark = differs ? QStringLiteral("<b>≠</b>") : QString();
    const auto cell = [differs](const QString& text) {
        return differs ? QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped()) : text.toHtmlEscaped();
    };
    return QStringLiteral("<tr><td width=\"3%\">%1</td><td width=\"43%\">%2</td><td width=\"27%\">%3</td><td "
                          "width=\"27%\">%4</td></tr>")
        .arg(mark, what, cell(left), cell(right));
}

QString table(const QString& head, const QString& left, const QString& right, const QString& rows) {
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\"><tr><th></th><th>%1</th>"
                          "<th>%2</th><th>%3</th></tr>%4</table>")
        .arg(head.toHtmlEscaped(), left.toHtmlEscaped(), right.toHtmlEscaped(), rows);
}

QString rulesLine(const PathwayKnowledge& knowledge, const std::vector<std::size_t>& rules, const QString& only,
                  bool isTrialExclusion) {
    QString html;
    for (const std::size_t at : rules)
        html += QStringLiteral("<br>") +
                mutedSpan(CompareProfiles::tr("%1, %2: %3 (rule %4). Source: %5; %6")
                              .arg(only, effectText(knowledge.rules[at].effect, isTrialExclusion),
                                   knowledge.rules[at].reason, knowledge.rules[at].id,
                                   referenceWords(knowledge.rules[at].source), readWords(knowledge.rules[at].source)));
    return html;
}

QString reachText(Reach reach) {
    return reach == Reach::Surely    ? CompareProfiles::tr("reached")
           : reach == Reach::Perhaps ? CompareProfiles::tr("may be reached")
                                     : CompareProfiles::tr("not reached");
}

} // namespace

QString differenceHtml(const PathwayKnowledge& knowledge, const QString& nameBefore, const Profile& before,
                       const QString& nameAfter, const Profile& after) {
    const ProfileDifference found = difference(knowledge, before, after);
    const std::vector<Option> first = options(knowledge, before), second = options(knowledge, after);
    QString rows;
    for (const AnswerChange& change : found.answers) {
        const ProfileItem& item = *knowledge.form.item(change.item);
        rows += row(item.prompt.toHtmlEscaped(), answerText(item, change.before), answerText(item, change.after), true);
    }
    QString html;
    for (const auto& [name, profile] : {std::pair(&nameBefore, &before), std::pair(&nameAfter, &after)})
        if (isCrisis(*profile))
            html += QStringLiteral("<p class=\"caution\"><b>%1</b></p>")
                        .arg(CompareProfiles::tr("“%1”: %2").arg(*name, crisisWords()).toHtmlEscaped());
    html += heading(CompareProfiles::tr("%n answer(s) differ(s)", nullptr, static_cast<int>(found.answers.size())));
    if (!rows.isEmpty()) html += table(CompareProfiles::tr("Question"), nameBefore, nameAfter, rows);

    const auto changeOf = [&found](const QString& treatment) {
        return std::ranges::find(found.options, treatment, &OptionChange::treatment);
    };
    QString differing, same;
    int moved = 0;
    for (const Option& was : first) {
        const Option& is = *std::ranges::find(second, was.treatment, &Option::treatment);
        const bool hasMoved = was.status != is.status;
        moved += hasMoved;
        QString what = link(QStringLiteral("option:") + was.treatment, was.name);
        if (const auto change = changeOf(was.treatment); change != found.options.end()) {
            what += rulesLine(knowledge, change->lost, CompareProfiles::tr("Only in “%1”").arg(nameBefore),
                              was.isTrialExclusion());
            what += rulesLine(knowledge, change->gained, CompareProfiles::tr("Only in “%1”").arg(nameAfter),
                              was.isTrialExclusion());
        }
        (hasMoved ? differing : same) += row(what, statusText(was.standing(), was.isTrialExclusion()),
                                             statusText(is.standing(), is.isTrialExclusion()), hasMoved);
    }
    html += heading(CompareProfiles::tr("%n treatment(s) stand(s) otherwise", nullptr, moved));
    if (!differing.isEmpty()) html += table(CompareProfiles::tr("Treatment"), nameBefore, nameAfter, differing);

    const Walk was = walk(knowledge.graph, layOut(knowledge.form, before));
    const Walk is = walk(knowledge.graph, layOut(knowledge.form, after));
    rows.clear();
    for (const std::size_t at : found.nodes)
        rows += row(link(QStringLiteral("node:") + knowledge.graph.nodes[at].id, knowledge.graph.nodes[at].label),
                    reachText(was.nodes[at]), reachText(is.nodes[at]), true);
    html += heading(CompareProfiles::tr("%n place(s) of the pathway is/are reached otherwise", nullptr,
                                        static_cast<int>(found.nodes.size())));
    if (!rows.isEmpty()) html += table(CompareProfiles::tr("Place"), nameBefore, nameAfter, rows);
    html += heading(CompareProfiles::tr("The same status in both"));
    return html + table(CompareProfiles::tr("Treatment"), nameBefore, nameAfter, same);
}

CompareProfiles::CompareProfiles(ProfileSession* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_left(quietCombo(this, tr("The one profile"))),
      m_right(quietCombo(this, tr("The other profile"))), m_note(wrappedLabel(this)),
      m_chips(new FlowLayout(nullptr, 4)), m_pin(linkButton(tr("Pin this profile"), this)),
      m_text(new DetailText(this)) {
    m_left->setObjectName(QStringLiteral("compare-left"));
    m_right->setObjectName(QStringLiteral("compare-right"));
    for (QComboBox* box : {m_left, m_right}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        box->setPlaceholderText(tr("Choose a profile"));
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(box, &QComboBox::currentIndexChanged, this, &CompareProfiles::showDifference);
    }
    m_pin->setObjectName(QStringLiteral("compare-pin"));
    m_text->setObjectName(QStringLiteral("compare-text"));
    m_text->setAccessibleName(tr("What differs between the two profiles"));
    auto* boxes = new QHBoxLayout;
    boxes->setSpacing(8);
    boxes->addWidget(m_left, 1);
    boxes->addWidget(new QLabel(tr("against"), this));
    boxes->addWidget(m_right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_note);
    layout->addLayout(m_chips);
    layout->addLayout(boxes);
    layout->addWidget(m_text, 1);
    m_chips->addWidget(m_pin);
    for (std::size_t at = 0; at < ProfileSession::mostPins; ++at) {
        auto* button = linkButton(QString(), this);
        button->setObjectName(QStringLiteral("unpin-%1").arg(at));
        connect(button, &QToolButton::clicked, this, [this, at] { m_session->unpin(at); });
        m_chips->addWidget(button);
        m_unpin.push_back(button);
    }
    connect(m_pin, &QToolButton::clicked, session, &ProfileSession::pin);
    connect(m_text, &DetailText::intent, this, &CompareProfiles::activated);
    connect(session, &ProfileSession::pinsChanged, this, &CompareProfiles::showPins);
    connect(session, &ProfileSession::changed, this, &CompareProfiles::showPins);
    showPins();
}

std::vector<CompareProfiles::Side> CompareProfiles::sides() const {
    std::vector<Side> sides;
    for (const ProfileSession::Pin& pin : m_session->pins()) sides.push_back({pin.name, pin.profile});
    sides.push_back({tr("Now: %1").arg(m_session->name()), m_session->profile()});
    return sides;
}

void CompareProfiles::showPins() {
    const std::vector<Side> all = sides();
    const auto pinnedAs = [this](const QString& name) {
        const std::vector<ProfileSession::Pin>& pins = m_session->pins();
        const auto found = std::ranges::find(pins, name, &ProfileSession::Pin::name);
        return found == pins.end() ? -1 : static_cast<int>(found - pins.begin());
    };
    for (QComboBox* box : {m_left, m_right}) {
        const QSignalBlocker blocked(box);
        const bool hadNone = box->count() < 2;
        const bool wasNow = box->currentIndex() >= 0 && box->currentIndex() == box->count() - 1;
        const QString was = box->currentText();
        box->clear();
        for (const Side& side : all) box->addItem(side.name);
        const int last = box->count() - 1;
        // At first the latest pin stands against what is answered now.
        box->setCurrentIndex(hadNone  ? (box == m_left ? std::max(0, last - 1) : last)
                             : wasNow ? last
                                      : pinnedAs(was)); // none where it was unpinned: no other steps in unasked
    }
    const std::vector<ProfileSession::Pin>& pins = m_session->pins();
    m_pin->setEnabled(pins.size() < ProfileSession::mostPins && m_session->state().started);
    m_note->setText(pins.empty() ? tr("Pin a profile, change an answer, and see the two side by side. Pins stay in "
                                      "memory and end with this window.")
                                 : tr("%n of 4 pinned, in memory only: they end with this window.", nullptr,
                                      static_cast<int>(pins.size())));
    for (std::size_t at = 0; at < m_unpin.size(); ++at) {
        m_unpin[at]->setVisible(at < pins.size());
        if (at < pins.size()) m_unpin[at]->setText(tr("Unpin %1").arg(pins[at].name));
    }
    showDifference();
}

QString CompareProfiles::html() const {
    const std::vector<Side> all = sides();
    if (all.size() < 2 || m_left->currentIndex() < 0 || m_right->currentIndex() < 0) return {};
    const auto left = static_cast<std::size_t>(m_left->currentIndex());
    const auto right = static_cast<std::size_t>(m_right->currentIndex());
    if (left >= all.size() || right >= all.size()) return {};
    return differenceHtml(m_session->knowledge(), all[left].name, all[left].profile, all[right].name,
                          all[right].profile);
}

void CompareProfiles::showDifference() {
    const bool hasTwo = !m_session->pins().empty();
    for (QComboBox* box : {m_left, m_right}) box->setEnabled(hasTwo);
    if (!isVisible()) return; // made when it is looked at
    const int at = m_text->verticalScrollBar()->value();
    const bool isChosen = m_left->currentIndex() >= 0 && m_right->currentIndex() >= 0;
    m_text->show(
        !hasTwo ? paragraph(tr("Nothing is pinned yet.").toHtmlEscaped(), "muted")
        : !isChosen
            ? paragraph(tr("The profile that stood here is no longer pinned: choose another.").toHtmlEscaped(), "muted")
            : html());
    m_text->verticalScrollBar()->setValue(at);
}

void CompareProfiles::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showDifference();
}

void CompareProfiles::setTheme(const Theme& theme, double scale) {
    m_text->setTheme(theme, scale);
    setTextColour(m_note, theme.muted);
}

} // namespace trd
