// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/dialogframe.h"
#include "ui/workspace.h"

class QPlainTextEdit;
class QTableView;

namespace thidua {

class RegisterModel;

/// What is said to one unit.
struct UnitMessage {
    UnitId unit;
    QString name;
    QString text;
    QString copied; ///< when it was copied last, in words; blank: never
};

/// Messages to units, ready to be pasted into Zalo or an e-mail. What is copied is remembered in the ledger,
/// so that nobody is reminded twice on one day.
class MessagesDialog : public DialogFrame {
    Q_OBJECT
public:
    MessagesDialog(Workspace& workspace, std::vector<UnitMessage> messages,
                   QWidget* parent = nullptr);

private:
    void showList();
    void showText();
    void copy(bool all);
    int current() const;

    Workspace& m_workspace;
    std::vector<UnitMessage> m_messages;
    RegisterModel* m_model;
    QTableView* m_list;
    QPlainTextEdit* m_text;
};

} // namespace thidua
