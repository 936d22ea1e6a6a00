// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace thidua::planfile {

// The words of a plan file, in the order of the enumerations they stand for; shared by reader and writer.

inline constexpr int kVersion = 1;

const QStringList& roundings();
const QStringList& tieBinds();
const QStringList& conditionKinds();
const QStringList& metricKinds();

} // namespace thidua::planfile
