// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/packages/unitcopy.h"

class QWidget;

namespace thidua {

class Prompts;
class Settings;

/// What opening a form came to.
struct OpenedForm {
    QString path; ///< of the unit's copy to be opened
};

/// Opens a form package: the copy that was made of it before, or a new one the person agrees to. Nothing is
/// ever overwritten. A later form of the same plan and unit is begun with what was typed in the copy before.
/// Nothing when the person went back, or it failed, which was said.
std::optional<OpenedForm> openForm(const QString& formPath, Prompts& prompts, Settings& settings,
                                   const Clock& clock, QWidget* parent);

} // namespace thidua
