// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The identifiers that the evidence files use for closed sets of values, tied to enumerations in one table each.

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace trd {

/// Specialised for each enumeration that stands in the files: `static constexpr std::array table{std::pair{E::A,
/// "a"_w}, …}`.
template <class E> struct Words;

/// The identifier that the files use for a value.
template <class E> [[nodiscard]] QString toWord(E value) {
    for (const auto& [known, word] : Words<E>::table)
        if (known == value) return QString::fromLatin1(word);
    return {};
}

/// The value an identifier stands for; nothing where it is none of the set.
template <class E> [[nodiscard]] std::optional<E> fromWord(const QString& text) {
    for (const auto& [known, word] : Words<E>::table)
        if (text == QLatin1String(word)) return known;
    return {};
}

/// The identifiers of a set, in the table's order, joined by ", ": for messages that say what was expected.
template <class E> [[nodiscard]] QString allWords() {
    QString text;
    for (const auto& [known, word] : Words<E>::table)
        text += (text.isEmpty() ? QString() : QStringLiteral(", ")) + QString::fromLatin1(word);
    return text;
}

} // namespace trd
