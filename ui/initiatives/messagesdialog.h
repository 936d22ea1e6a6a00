// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "ui/support/dialogframe.h"

class QPlainTextEdit;
class QTableView;

namespace thidua {

class RegisterModel;

/// What is said to one unit.
struct UnitMessage {
    UnitId unit;
    QString name;
    QString text;
    QString copied; ///< when it was copied last, in words; blank: never, or nobody remembers
};

/// Messages to units that owe something: at the left the units, at the right the text of the chosen one ready
/// to be pasted into Zalo or an e-mail. Copies one or all.
class MessagesDialog : public DialogFrame {
    Q_OBJECT
public:
    MessagesDialog(Prompts& prompts, const QString& headline, std::vector<UnitMessage> messages,
                   QWidget* parent = nullptr);

    std::vector<UnitId> units() const; ///< those with a message

signals:
    void copied(const std::vector<UnitId>& units);

private:
    void showList();
    void showText();
    void copy(bool all);
    int current() const;

    std::vector<UnitMessage> m_messages;
    RegisterModel* m_model;
    QTableView* m_list;
    QPlainTextEdit* m_text;
};

} // namespace thidua
