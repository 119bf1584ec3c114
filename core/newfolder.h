// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A folder of exports is there whole or not at all: it is filled beside its place and put there in one step.

#include "result.h"

#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

namespace trd {

class NewFolder {
public:
    /// FOLDER is what comes to be: it does not exist yet, or is empty.
    explicit NewFolder(const QString& folder);
    /// What was written and not put in its place goes.
    ~NewFolder();

    [[nodiscard]] const QString& path() const { return m_folder; }
    /// Makes the place to write to, beside the folder. What a killed export left there goes.
    [[nodiscard]] Result<Done> begin();
    /// Where a file of this name is written to; after begin().
    [[nodiscard]] QString scratchPath(const QString& name) const;
    /// FAULT at a file of this name, told of the place where it would have come to be.
    [[nodiscard]] Fault faultAt(const QString& name, Fault fault) const;
    [[nodiscard]] Result<Done> putInPlace();

private:
    QString m_folder;
    std::unique_ptr<QTemporaryDir> m_scratch;
    std::unique_ptr<QLockFile> m_lock; ///< within it: who left it is seen to be gone
};

} // namespace trd
