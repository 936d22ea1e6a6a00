// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/commands.h"
#include "ui/workspace.h"

namespace thidua {

inline constexpr int kSectionCount = 10;

/// The command that shows a section; its name, icon and key are the section's.
Command sectionCommand(Section section);
Icon sectionIcon(Section section);
QString sectionName(Section section); ///< in the program's language
/// The id a section has in the sidebar, and back.
QString sectionId(Section section);
Section sectionOfId(const QString& id);

} // namespace thidua
