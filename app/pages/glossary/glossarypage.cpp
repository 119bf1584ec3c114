// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/glossary/glossarypage.h"

#include "charts/detailtext.h"
#include "deck/deck.h"
#include "figure/words.h"
#include "widgets/parts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>

#include <algorithm>

namespace trd {

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

GlossaryPage::GlossaryPage(const Evidence& evidence, QWidget* parent)
    : Page(evidence, parent), m_links(evidence), m_terms(glossaryTerms(evidence)),
      m_title(new QLabel(tr("What does it mean?"), this)), m_count(new QLabel(this)), m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_split(new QSplitter(Qt::Horizontal, this)), m_text(new DetailText(this)) {
    m_title->setWordWrap(true);
    m_count->setWordWrap(true);
    m_search->setPlaceholderText(tr("Find a term"));
    m_search->setAccessibleName(tr("Find a term"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("terms"));
    m_list->setAccessibleName(tr("Terms and rating scales"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(QStringLiteral("term"));
    m_text->setAccessibleName(tr("The term chosen"));
    m_text->setMeasure(680);

    auto* left = new QWidget(m_split);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 16, 0);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    m_split->addWidget(left);
    m_split->addWidget(m_text);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, 16, pageMargin, 12);
    layout->addWidget(m_title);
    layout->addSpacing(6);
    layout->addWidget(m_split, 1);

    fill();
    connect(m_search, &QLineEdit::textChanged, this, &GlossaryPage::filter);
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item) choose(item->data(idRole).toString());
    });
    connect(m_text, &DetailText::intent, this, [this](const QString& target) {
        // A term stays on this page, which is the list of all of them.
        if (target.startsWith(QLatin1String("term:")))
            choose(target.section(QLatin1Char(':'), 1));
        else
            emit intent(target);
    });
    filter({});
    // What the whole program is about, else the first one.
    choose(QStringLiteral("trd"));
    if (m_shown.isEmpty() && !m_terms.empty()) choose(m_terms.front().id);
}

void GlossaryPage::fill() {
    const auto heading = [this](const QString& text) {
        auto* item = new QListWidgetItem(text, m_list);
        item->setFlags(Qt::ItemIsEnabled);
    };
    QString letter;
    bool scales = false;
    for (const Term& term : m_terms) {
        const QString first = term.name.left(1).toUpper();
        if (term.isScale && !scales)
            heading(tr("Rating scales"));
        else if (!term.isScale && first != letter)
            heading(first);
        letter = first;
        scales = term.isScale;
        auto* item = new QListWidgetItem(term.name, m_list);
        item->setData(idRole, term.id);
        item->setToolTip(term.definition);
    }
}

QListWidgetItem* GlossaryPage::itemOf(const QString& id) const {
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(idRole).toString() == id) return m_list->item(i);
    return nullptr;
}

void GlossaryPage::choose(const QString& id) {
    if (id.isEmpty() || id == m_shown || std::ranges::find(m_terms, id, &Term::id) == m_terms.end()) return;
    const bool first = m_shown.isEmpty();
    m_shown = id;
    showTerm();
    if (!first) emit viewStateChanged();
}

void GlossaryPage::showTerm() {
    const Detail detail = termDetail(evidence(), m_shown, false);
    m_text->show(m_links.linked(detail.html, m_shown));
    m_text->setAccessibleDescription(detail.title);
    if (QListWidgetItem* item = itemOf(m_shown)) {
        const QSignalBlocker blocked(m_list);
        m_list->setCurrentItem(item);
        m_list->scrollToItem(item);
        if (m_list->row(item) <= 1) m_list->scrollToTop(); // the first term with the heading above it
    }
}

void GlossaryPage::filter(const QString& text) {
    const QString wanted = text.trimmed();
    int found = 0;
    QListWidgetItem *heading = nullptr, *firstHit = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        const QString id = item->data(idRole).toString();
        if (id.isEmpty()) {
            heading = item;
            heading->setHidden(true); // until a term under it is seen
            continue;
        }
        const auto term = std::ranges::find(m_terms, id, &Term::id);
        const bool hit = wanted.isEmpty() || term->name.contains(wanted, Qt::CaseInsensitive) ||
                         term->definition.contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!hit);
        if (!hit) continue;
        if (heading) heading->setHidden(false);
        // A term whose name says it comes before one whose definition does.
        if (!firstHit || (term->name.startsWith(wanted, Qt::CaseInsensitive) &&
                          !firstHit->text().startsWith(wanted, Qt::CaseInsensitive)))
            firstHit = item;
        ++found;
    }
    m_count->setText(found == 0 ? tr("No term says “%1”. Clear the search to see all of them.").arg(wanted)
                                : tr("%n term(s)", nullptr, found));
    if (const QString language = sourceLanguageWords(); !language.isEmpty())
        m_count->setText(m_count->text() + QLatin1Char('\n') + language);
    if (!wanted.isEmpty() && firstHit) choose(firstHit->data(idRole).toString());
}

QWidget* GlossaryPage::searchField() { return m_search; }

void GlossaryPage::setSelection(const Selection&) {} // words mean the same in every selection

void GlossaryPage::setTheme(const Theme& theme, double scale) {
    m_title->setFont(textFont(TextSize::Display, scale));
    m_count->setFont(textFont(TextSize::Caption, scale));
    QPalette palette = m_count->palette();
    palette.setColor(QPalette::WindowText, theme.muted);
    m_count->setPalette(palette);
    QPalette chosen = m_list->palette();
    chosen.setColor(QPalette::Highlight, theme.railCurrent);
    chosen.setColor(QPalette::HighlightedText, theme.text);
    m_list->setPalette(chosen);
    const QFontMetrics metrics(textFont(TextSize::Body, scale));
    const int height = metrics.height() + static_cast<int>(8 * scale);
    int widest = 0;
    for (const Term& term : m_terms) widest = std::max(widest, metrics.horizontalAdvance(term.name));
    for (int i = 0; i < m_list->count(); ++i) {
        m_list->item(i)->setSizeHint({0, height});
        if (m_list->item(i)->data(idRole).toString().isEmpty()) {
            m_list->item(i)->setFont(textFont(TextSize::Strong, scale));
            m_list->item(i)->setForeground(theme.muted);
        }
    }
    const int wanted = std::min(
        {widest + static_cast<int>(56 * scale), static_cast<int>(380 * scale), std::max(width(), 1000) * 2 / 5});
    m_split->setSizes({wanted, std::max(1, width() - wanted - 2 * pageMargin)});
    m_text->setTheme(theme, scale);
}

QJsonObject GlossaryPage::viewState() const { return {{QStringLiteral("term"), m_shown}}; }

void GlossaryPage::setViewState(const QJsonObject& state) {
    const QString id = state.value(QLatin1String("term")).toString();
    if (std::ranges::find(m_terms, id, &Term::id) == m_terms.end()) return;
    m_shown = id;
    showTerm();
}

std::optional<FigureRequest> GlossaryPage::slideRequest() const {
    if (m_shown.isEmpty()) return {};
    const QString kind(termSlide);
    return FigureRequest{kind, {{kind, {m_shown}}}, {}};
}

void GlossaryPage::setRequest(const FigureRequest& request) {
    setViewState({{QStringLiteral("term"), request.options.value(request.kind).value(0)}});
}

} // namespace trd
