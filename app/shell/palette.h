// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Ctrl+K: one box over pages, treatments, studies, terms and commands.

#include "widgets/theme.h"

#include <QFrame>

#include <functional>

class QLineEdit;
class QListWidget;

namespace trd {

struct PaletteEntry {
    QString text;   ///< what is found and shown
    QString hint;   ///< kind, muted: "page", "study", …
    QString target; ///< what choosing it opens
};

class CommandPalette final : public QFrame {
    Q_OBJECT
public:
    /// FULL_TEXT finds further targets for what is typed (studies by their whole text).
    CommandPalette(std::vector<PaletteEntry> entries, std::function<std::vector<PaletteEntry>(const QString&)> fullText,
                   QWidget* parent);
    void open();

signals:
    void chosen(const QString& target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void take();

    std::vector<PaletteEntry> m_entries;
    std::function<std::vector<PaletteEntry>(const QString&)> m_fullText;
    QLineEdit* m_edit;
    QListWidget* m_list;
};

} // namespace trd
