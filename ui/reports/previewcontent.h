// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/kinds/reports.h"

namespace thidua {

/// One thing a preview can print: the scorecard of a unit, the ranking, a docket.
struct PreviewPart {
    QString group; ///< its bloc; blank: it stands alone
    QString name;
    QString fullName;
    QString remark = {}; ///< why it is not printed unless asked for, or cannot be
    int section = -1; ///< of the document; −1: there is nothing to print
    bool ticked = true;
};

/// A document with the list of what can be printed of it.
struct PreviewContent {
    report::Document document;
    std::vector<PreviewPart> parts;
};

/// Reads the ledger for a preview. Of scorecards all units are in the list: ticked are `units`, else those
/// of `bloc` (null: of all) whose sheet of the deciding round is there and complete. Fails with NotFound when there is nothing to print.
Result<PreviewContent> loadPreview(const Ledger& ledger, const report::Request& request);

} // namespace thidua
