// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

namespace thidua {

/// What an entry about returns decided row by row: kept with which reason, refused, left, taken later. Nothing of
/// other entries, of an undo neither.
std::vector<HistoryDetail> returnDetails(const Session& session, const HistoryEntry& entry);
/// The unit an entry about one return names; blank for others.
QString unitOfReturn(const HistoryEntry& entry);

} // namespace thidua
