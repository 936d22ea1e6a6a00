// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page.h"

namespace thidua {

/// Makes the page of a section; the one place that knows all of them.
Page* makePage(Section section, Workspace& workspace, QWidget* parent);

} // namespace thidua
