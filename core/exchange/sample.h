// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

namespace thidua {

/// Makes the sample ledger: the 2024 theme with thirty invented units and their scores (resources/samples).
/// Refuses to overwrite a file. The ledger is closed again.
Result<void> writeSampleLedger(const QString& path, const Session::Options& options);

} // namespace thidua
