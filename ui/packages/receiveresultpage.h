// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/packages/receptionrecord.h"
#include "ui/packages/receivebatch.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace thidua {

class ColumnFiller;
class InfoLine;
class RegisterModel;

/// The last step of receiving: what was written, unit by unit, in sums that add up.
class ReceiveResultPage : public QWidget {
    Q_OBJECT
public:
    explicit ReceiveResultPage(QWidget* parent);

    /// `outcomes` of what is compared, in its order; `left` of these units, of all their returns.
    void show(const ReceiveBatch& batch, const std::vector<ReturnCounts>& outcomes,
              const std::vector<actions::LeftRows>& left);
    /// The receiving was taken back.
    void showTakenBack();

private:
    RegisterModel* m_model;
    QTableView* m_table;
    ColumnFiller* m_filler;
    InfoLine* m_line;
};

} // namespace thidua
