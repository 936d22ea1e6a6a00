// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/packagerows.h"

namespace thidua {

class Workspace;

/// Opens a copy of a file that proves something with the machine's own program. The copy cannot be written
/// to and is gone with this program; what is attached stays as it is.
void lookAtFile(Workspace& workspace, const Attachment& attachment);

} // namespace thidua
