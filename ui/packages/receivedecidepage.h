// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/packages/receivebatch.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;
class QToolButton;

namespace thidua {

class ColumnFiller;
class DecisionModel;
class InfoLine;
class RowDetail;

/// The third step of receiving: what only a person can decide. Unless somebody chooses otherwise, what both
/// changed stays as the council has it; several rows can be decided at once, with the reason.
class ReceiveDecidePage : public QWidget {
    Q_OBJECT
public:
    explicit ReceiveDecidePage(ReceiveBatch& batch, QWidget* parent);

    /// `settled` rows were to be decided, but both sides say the same by now.
    void show(int settled);
    /// Before the batch is replaced: no row of it is shown any more.
    void clear();
    /// While what is decided is made ready to be written: how far it is.
    void setBusy(bool busy);
    void setProgress(int done, int all);

private:
    QWidget* makeTools();
    QWidget* makeReason();
    void showRows();
    void showState();
    void showDetail();
    void decide(bool forUnit);
    void writeReason();
    std::vector<int> chosenRows() const; ///< all when none is chosen
    /// Those chosen that the ledger keeps; when none is chosen, all of these without a reason yet.
    std::vector<int> rowsForReason() const;
    std::vector<int> chosenFiles() const;

    ReceiveBatch& m_batch;
    DecisionModel* m_model;
    QTableView* m_table;
    ColumnFiller* m_filler;
    RowDetail* m_detail;
    InfoLine* m_line;
    QProgressBar* m_progress;
    int m_settled = 0;
    QWidget* m_tools = nullptr;
    QWidget* m_reasons = nullptr;
    QComboBox* m_file = nullptr;
    QToolButton* m_all = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_take = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_write = nullptr;
};

} // namespace thidua
