// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pathway/stagingview.h"

#include "figure/format.h"
#include "pages/pathway/profilepanel.h"
#include "widgets/parts.h"
#include "widgets/segmented.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace trd {

namespace {

// Numbers that no file limits: nobody has tried more than this.
constexpr int mostOfAnything = 100;

/// A combo box that does not change when the page is scrolled past it.
class StillCombo final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Wheel) return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

QString stageWords(const StageResult& result) {
    if (!result.defined) return StagingView::tr("Not defined for these answers");
    QStringList words;
    if (result.score)
        words << StagingView::tr("Score %1").arg(printedNumber(*result.score));
    else if (result.upper && std::isfinite(*result.upper))
        words << StagingView::tr("Score between %1 and %2")
                     .arg(printedNumber(*result.lower), printedNumber(*result.upper));
    else if (result.lower)
        words << StagingView::tr("Score %1 or more").arg(printedNumber(*result.lower));
    // Of many bands the ends say it; a list of all would be cut short.
    if (result.bands.size() > 2)
        words << StagingView::tr("anything from “%1” to “%2”").arg(result.bands.front(), result.bands.back());
    else if (!result.bands.isEmpty())
        words << result.bands.join(StagingView::tr(" or "));
    return words.join(QStringLiteral(" · "));
}

StagingView::StagingView(ProfileSession* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_scroll(new QScrollArea(this)) {
    auto* content = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 12, 12);
    column->setSpacing(3);
    m_sections.reserve(session->knowledge().instruments.size());
    for (const Instrument& instrument : session->knowledge().instruments) addSection(instrument, column);
    column->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(session, &ProfileSession::changed, this, &StagingView::showAnswers);
    showResults();
}

void StagingView::addSection(const Instrument& instrument, QVBoxLayout* layout) {
    Section& section = m_sections.emplace_back();
    section.instrument = &instrument;
    QWidget* content = layout->parentWidget();
    auto* head = new QHBoxLayout;
    section.name = wrappedLabel(content);
    section.name->setText(instrument.name);
    auto* about = linkButton(tr("Rule and sources"), content);
    about->setAccessibleName(tr("Rule and sources of %1").arg(instrument.name));
    const QString id = instrument.id;
    connect(about, &QToolButton::clicked, this, [this, id] { emit activated(QStringLiteral("stage:") + id); });
    head->addWidget(section.name, 1);
    head->addWidget(about);
    layout->addSpacing(m_sections.size() > 1 ? 14 : 0);
    layout->addLayout(head);
    section.result = wrappedLabel(content);
    section.result->setObjectName(QStringLiteral("stage-") + id);
    section.detail = wrappedLabel(content);
    layout->addWidget(section.result);
    layout->addWidget(section.detail);
    if (!instrument.definitions.empty()) {
        std::vector<std::pair<QString, QString>> options;
        for (const StagingDefinition& definition : instrument.definitions)
            options.emplace_back(definition.id, definition.label);
        addOwnField(section, definitionItem, tr("Which definition?"), options, layout);
    }
    for (const StagingItem& item : instrument.items) {
        if (!item.profileItem.isEmpty()) {
            addProfileField(section, item, layout);
        } else if (item.type == ItemType::Number) {
            addNumberField(section, item, layout);
        } else {
            std::vector<std::pair<QString, QString>> options;
            for (const StagingOption& option : item.options) options.emplace_back(option.value, option.label);
            addOwnField(section, item.id, item.prompt, options, layout);
        }
    }
}

void StagingView::addProfileField(Section& section, const StagingItem& item, QVBoxLayout* layout) {
    QWidget* content = layout->parentWidget();
    Field field;
    field.item = item.id;
    field.profileItem = item.profileItem;
    field.prompt = wrappedLabel(content);
    field.prompt->setText(item.prompt);
    field.given = new QLabel(content);
    field.ask = linkButton(tr("answer"), content);
    field.ask->setAccessibleName(tr("Answer: %1").arg(item.prompt));
    connect(field.ask, &QToolButton::clicked, this,
            [this, asked = item.profileItem] { emit activated(QStringLiteral("ask:") + asked); });
    auto* line = new QHBoxLayout;
    line->addWidget(field.prompt, 1);
    line->addWidget(field.given);
    line->addWidget(field.ask);
    layout->addLayout(line);
    section.fields.push_back(field);
}

void StagingView::addOwnField(Section& section, const QString& id, const QString& prompt,
                              const std::vector<std::pair<QString, QString>>& options, QVBoxLayout* layout) {
    QWidget* content = layout->parentWidget();
    Field field;
    field.item = id;
    field.prompt = wrappedLabel(content);
    field.prompt->setText(prompt);
    field.choice = quietCombo(content, prompt);
    field.choice->setObjectName(QStringLiteral("stage-%1-%2").arg(section.instrument->id, id));
    field.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field.choice->setMinimumContentsLength(14);
    field.choice->installEventFilter(new StillCombo(field.choice));
    field.choice->addItem(tr("Not known"), QString(unknownAnswer));
    for (const auto& [value, label] : options) field.choice->addItem(label, value);
    connect(field.choice, &QComboBox::currentIndexChanged, this,
            [this, box = field.choice, instrument = section.instrument->id, id] {
                m_session->answerStaging(instrument, id, box->currentData().toString());
            });
    auto* line = new QHBoxLayout;
    line->addWidget(field.prompt, 1);
    line->addWidget(field.choice);
    layout->addLayout(line);
    section.fields.push_back(field);
}

void StagingView::addNumberField(Section& section, const StagingItem& item, QVBoxLayout* layout) {
    QWidget* content = layout->parentWidget();
    Field field;
    field.item = item.id;
    field.prompt = wrappedLabel(content);
    field.prompt->setText(item.prompt);
    field.number = new QSpinBox(content);
    const int least = static_cast<int>(item.min);
    field.number->setRange(least - 1, item.max > 0 ? static_cast<int>(item.max) : mostOfAnything);
    field.number->setSpecialValueText(tr("Not known"));
    field.number->setAccessibleName(item.prompt);
    field.number->setKeyboardTracking(false);
    field.number->setObjectName(QStringLiteral("stage-%1-%2").arg(section.instrument->id, item.id));
    field.number->installEventFilter(new StillCombo(field.number));
    connect(field.number, &QSpinBox::valueChanged, this,
            [this, least, instrument = section.instrument->id, id = item.id](int value) {
                m_session->answerStaging(instrument, id,
                                         value < least ? QString(unknownAnswer) : QString::number(value));
            });
    auto* line = new QHBoxLayout;
    line->addWidget(field.prompt, 1);
    line->addWidget(field.number);
    layout->addLayout(line);
    section.fields.push_back(field);
}

bool StagingView::asksAgain(const Instrument& instrument, const StageResult& result) const {
    static const QString trials = QStringLiteral("failed-adequate-trials");
    if (instrument.perTrial || !m_session->profile().answer(trials)) return false;
    return std::ranges::any_of(result.open, [&instrument](const QString& open) {
        const StagingItem* item = instrument.item(open);
        return item && item->profileItem.isEmpty();
    });
}

void StagingView::showAnswers() {
    m_isStale = !isVisible();
    if (!m_isStale) showResults();
}

void StagingView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale) showAnswers();
}

void StagingView::showResults() {
    const ProfileForm& form = m_session->knowledge().form;
    bool isSaid = false;
    for (Section& section : m_sections) {
        const StagingAnswers answers = m_session->stagingAnswers(*section.instrument);
        const StageResult result = stage(*section.instrument, answers);
        section.result->setText(stageWords(result));
        QStringList detail;
        if (section.instrument->perTrial) detail << tr("Asked once for each trial.");
        if (!result.open.isEmpty())
            detail << tr("%n answer(s) can still change it.", nullptr, static_cast<int>(result.open.size()));
        if (!isSaid && asksAgain(*section.instrument, result)) {
            isSaid = true; // once: it is so of all that follow
            detail << tr("Your profile counts the adequate trials that failed. This instrument asks for what a count "
                         "does not say (the dose, the time, the kind of treatment), and no source says how one follows "
                         "from the other: so it asks by itself.");
        }
        if (!result.note.isEmpty()) detail << result.note;
        section.detail->setText(detail.join(QLatin1Char(' ')));
        section.detail->setVisible(!detail.isEmpty());
        for (Field& field : section.fields) {
            if (field.given) {
                const ProfileItem& item = *form.item(field.profileItem);
                const auto answer = m_session->profile().answer(item.id);
                field.given->setText(answerText(item, answer));
                field.ask->setText(answer ? tr("change") : tr("answer"));
                continue;
            }
            const auto answer = answers.answer(field.item);
            if (field.choice) {
                const QSignalBlocker blocked(field.choice);
                field.choice->setCurrentIndex(std::max(0, answer ? field.choice->findData(toText(*answer)) : 0));
            } else {
                const QSignalBlocker blocked(field.number);
                field.number->setValue(answer ? static_cast<int>(std::get<double>(*answer)) : field.number->minimum());
            }
        }
    }
}

void StagingView::setTheme(const Theme& theme, double scale) {
    for (Section& section : m_sections) {
        section.name->setFont(textFont(TextSize::Heading, scale));
        section.result->setFont(textFont(TextSize::Strong, scale));
        setTextColour(section.detail, theme.muted);
        for (Field& field : section.fields)
            if (field.given) setTextColour(field.given, theme.muted);
    }
}

} // namespace trd
