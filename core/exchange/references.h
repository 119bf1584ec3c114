// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Citations for reference managers: RIS and BibTeX, UTF-8. They carry what the library holds and nothing more: of most
// studies it names the first authors and says that there are others.

#include "model/study.h"

#include <QByteArray>

#include <vector>

namespace trd {

/// One RIS record a study (type JOUR; lines end with CR LF, as the format asks). Its ID is the study's id. Authors the
/// library does not name are told in a note (N1), for RIS has no "et al".
[[nodiscard]] QByteArray toRis(const std::vector<const Study*>& studies);

/// One @article entry a study, with the study's id as its key; authors the library does not name as "and others".
[[nodiscard]] QByteArray toBibTeX(const std::vector<const Study*>& studies);

} // namespace trd
