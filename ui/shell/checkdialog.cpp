// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/checkdialog.h"

#include "ui/support/buttons.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace thidua {

CheckDialog::CheckDialog(const Session& session, Prompts& prompts, QWidget* parent)
    : DialogFrame(prompts, DialogSize::Small, parent), m_session(session),
      m_progress(new QProgressBar(this)), m_problems(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("checkDialog"));
    setWindowTitle(tr("Check ledger"));
    setAsksBeforeClosing(false);
    setHeadline(tr("Checking the ledger"));
    setSubline(tr("The file, the chain of history and every stored total are computed again."));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the check"));
    m_problems->setReadOnly(true);
    m_problems->setAccessibleName(tr("Problems found"));
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->hide();
    content()->addWidget(m_progress);
    content()->addWidget(m_problems, 1);
    m_close = addRight(makeButton(ButtonKind::Secondary, tr("Stop")));
    connect(m_close, &QPushButton::clicked, this, &CheckDialog::reject);
}

void CheckDialog::showEvent(QShowEvent* event)
{
    DialogFrame::showEvent(event);
    if (!m_running)
        QTimer::singleShot(0, this, &CheckDialog::run);
}

void CheckDialog::reject()
{
    if (!m_running)
        DialogFrame::reject();
    m_stopped = true;
}

void CheckDialog::run()
{
    m_running = true;
    const auto report = m_session.check([this](int percent) {
        m_progress->setValue(percent);
        QCoreApplication::processEvents();
        return !m_stopped;
    });
    m_running = false;
    m_progress->hide();
    m_close->setText(tr("Close"));
    m_close->setFocus();
    if (report) {
        tell(*report);
        return;
    }
    const bool stopped = report.error().code == ErrorCode::Cancelled;
    setHeadIcon(stopped ? Icon::Info : Icon::Error, stopped ? Tone::Info : Tone::Danger);
    setHeadline(stopped ? tr("Stopped. Nothing was changed.")
                        : tr("The check could not be finished."));
    setSubline(stopped ? QString() : report.error().message);
}

void CheckDialog::tell(const CheckReport& report)
{
    const QLocale locale;
    setSubline(
        tr("%1 entries of history, %2 score sheets computed again.")
            .arg(locale.toString(report.historyEntries), locale.toString(report.sheetsChecked)));
    if (report.isSound()) {
        setHeadIcon(Icon::Ok, Tone::Ok);
        setHeadline(tr("The ledger is sound."));
        return;
    }
    QStringList lines = report.problems;
    if (!report.chainSound) {
        lines.prepend(tr("The chain of history is broken at entry %1: the file was changed outside "
                         "the program. "
                         "Compare it with a backup.")
                          .arg(locale.toString(report.firstBrokenEntry)));
    }
    setHeadIcon(Icon::Error, Tone::Danger);
    setHeadline(tr("%n problem(s) found.", nullptr, static_cast<int>(lines.size())));
    m_problems->setPlainText(lines.join(u'\n'));
    m_problems->show();
    adjustSize();
}

} // namespace thidua
