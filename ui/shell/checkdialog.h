// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"
#include "ui/support/dialogframe.h"

class QPlainTextEdit;
class QProgressBar;

namespace thidua {

/// Checks the file while one looks on: the database, the chain of history, every stored result; then
/// says what was checked and lists what is wrong. Closing it stops the check.
class CheckDialog : public DialogFrame {
    Q_OBJECT
public:
    CheckDialog(const Session& session, Prompts& prompts, QWidget* parent = nullptr);

    void reject() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void run();
    void tell(const CheckReport& report);

    const Session& m_session;
    QProgressBar* m_progress;
    QPlainTextEdit* m_problems;
    QPushButton* m_close;
    bool m_running = false;
    bool m_stopped = false;
};

} // namespace thidua
