// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace thidua {

/// Makes a closed ledger the copy of an issuer: every id given from now on is of that issuer (issuer × 2³² +
/// counter), and what is in it already cannot be undone. Refused for a ledger that has ids of an issuer.
Result<void> becomeIssuer(const QString& path, qint64 issuer);

} // namespace thidua
