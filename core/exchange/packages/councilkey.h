// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/packages/signature.h"
#include "core/storage/changeset.h"

#include <optional>

namespace thidua {

class Ledger;

/// The key a council signs its forms with; nothing while it gave out none.
Result<std::optional<SigningKey>> storedCouncilKey(const Ledger& ledger);
/// The same; made, and added to the change, when there is none yet.
Result<SigningKey> councilKey(const Ledger& ledger, ChangeSet& change);

} // namespace thidua
