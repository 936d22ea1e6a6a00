// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/initiatives/initiativeregister.h"
#include "core/actions/launches/movementstate.h"
#include "core/reports/kinds/office.h"

namespace thidua::report {

/// The register of initiatives (danh mục sáng kiến): the funnel, what the rules of coverage give and who
/// is missing, then every initiative with its unit, stage, effect and recognition.
Section initiativePaper(const MovementState& state, const InitiativeRegister& initiatives,
                        const PaperFrame& frame);

/// The funnel in one sentence: "Có 12 sáng kiến được đề xuất; 8 được duyệt; …".
QString funnelWords(const InitiativeRegister& initiatives);
QString initiativeKindOnPaper(InitiativeKind kind);
QString initiativeFieldOnPaper(InitiativeField field);
/// How far it came, and when: "Áp dụng, 12/05/2026".
QString initiativeStageOnPaper(const InitiativeRow& row);

} // namespace thidua::report
