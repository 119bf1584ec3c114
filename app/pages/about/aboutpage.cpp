// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/about/aboutpage.h"

#include "charts/detailtext.h"
#include "pages/about/abouttext.h"

#include <QVBoxLayout>

namespace trd {

namespace {
// About ninety letters of body text, in pixels at 100 %.
constexpr int measure = 720;
} // namespace

AboutPage::AboutPage(const Evidence& evidence, QWidget* parent) : Page(evidence, parent), m_text(new DetailText(this)) {
    m_text->setObjectName(QStringLiteral("about-text"));
    m_text->setAccessibleName(tr("About the evidence"));
    m_text->setMeasure(measure);
    m_text->show(aboutHtml(evidence));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin - 4, 14, 0, 0); // the text has a margin of 4 of its own
    layout->addWidget(m_text);
    connect(m_text, &DetailText::intent, this, &Page::intent);
}

void AboutPage::setTheme(const Theme& theme, double scale) { m_text->setTheme(theme, scale); }

} // namespace trd
