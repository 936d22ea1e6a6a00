// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/dialogframe.h"
#include "ui/units/importcomparison.h"

#include <QSortFilterProxyModel>

class QTableView;
class QToolButton;

namespace thidua {

class CompareModel;

/// A file beside the ledger before it is taken: four counts that add up and filter the rows, and why
/// a row is refused. Writes nothing; accepted when the user wants the change written.
class CompareDialog : public DialogFrame {
    Q_OBJECT
public:
    CompareDialog(Prompts& prompts, const ImportComparison& comparison, QWidget* parent = nullptr);

private:
    QWidget* makeFilters(const ImportComparison& comparison);
    void addNotes(const ImportComparison& comparison);
    void filter(int fate); ///< −1 for all

    CompareModel* m_model;
    QSortFilterProxyModel* m_proxy;
    QTableView* m_table;
};

/// Shows the comparison of a file or of pasted text and gives the change the user agreed to;
/// Cancelled when there was none.
Result<ChangeSet> askImport(Prompts& prompts, const Result<ImportComparison>& comparison,
                            QWidget* parent);

} // namespace thidua
