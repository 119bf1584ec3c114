// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// About the evidence: what the program is for, how the set was made and read, what is in doubt, how each number is
// made, which versions these are.

#include "pages/page.h"

namespace trd {

class DetailText;

class AboutPage final : public Page {
    Q_OBJECT
public:
    AboutPage(const Evidence& evidence, QWidget* parent);

    /// The page is about the library whole: no selection changes it.
    void setSelection(const Selection&) override {}
    void setTheme(const Theme& theme, double scale) override;

private:
    DetailText* m_text;
};

} // namespace trd
