// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Failure as a value: a Result holds what was asked for, or the Fault that says why it could not be had.
// The member names are those of std::expected (C++23), so that it can take this one's place.

#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace trd {

/// One thing that is wrong with an input: which file, where in it, what stands there, what should.
struct Fault {
    QString file;     ///< path or name as the person knows it; may be empty where no file is concerned
    QString place;    ///< JSON path ("outcomes[3].arm"), "line 7", or empty for the whole file
    QString found;    ///< what was found, in words
    QString expected; ///< what was expected; may be empty

    /// "FILE:PLACE: what was found, what was expected", the command line's form.
    [[nodiscard]] QString sentence() const;
    friend bool operator==(const Fault&, const Fault&) = default;
};

/// All faults of one input, in the order in which they were met.
using Faults = std::vector<Fault>;

template <class T, class E = Fault> class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(E error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return std::get<0>(m_state); }
    T& operator*() & { return std::get<0>(m_state); }
    T&& operator*() && { return std::get<0>(std::move(m_state)); }
    const T* operator->() const { return &std::get<0>(m_state); }
    T* operator->() { return &std::get<0>(m_state); }

    [[nodiscard]] const E& error() const& { return std::get<1>(m_state); }
    [[nodiscard]] E&& error() && { return std::get<1>(std::move(m_state)); }

private:
    std::variant<T, E> m_state;
};

/// Success without a value.
struct Done {};

} // namespace trd
