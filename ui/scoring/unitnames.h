// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace thidua {

/// Names for the narrow columns of a bloc: what all of them begin with is left out, and so is the
/// kind of district ("Trung tâm Y tế huyện Thanh Thủy" → "Thanh Thủy", "… thành phố An Sơn" →
/// "TP. An Sơn").
QStringList columnNames(const QStringList& names);

} // namespace thidua
