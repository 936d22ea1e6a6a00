// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wholefile.h"
#include "core/exchange/csv.h"
#include "ui/initiatives/registermodel.h"
#include "ui/packages/issuedialog.h"
#include "ui/packages/issuemodel.h"
#include "ui/support/buttons.h"
#include "ui/support/infoline.h"
#include "ui/support/searchedit.h"
#include "ui/support/settings.h"
#include "ui/support/tablestyle.h"

#include <QComboBox>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTableView>

namespace thidua {

// What the dialog of forms writes, and what it says of it.

namespace {

constexpr int kMadePasscode = 8;

/// Without letters and digits that are taken for one another when they are read out.
QString madePasscode()
{
    static const QString letters = QStringLiteral("abcdefghkmnpqrstuvwxyz23456789");
    QString code;
    for (int i = 0; i < kMadePasscode; ++i)
        code += letters[QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))];
    return code;
}

} // namespace

/// Giving out is not undone: Enter does it from the terms alone; from what finds units it goes on to their list.
void IssueDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QWidget* focus = focusWidget();
    if (!enter || event->isAutoRepeat() || event->modifiers().testFlag(Qt::ControlModifier))
        DialogFrame::keyPressEvent(event);
    else if (focus == m_bloc || focus == m_search)
        m_table->setFocus();
    else if (focus == m_format || focus == m_lock)
        QMetaObject::invokeMethod(m_issue, &QPushButton::click, Qt::QueuedConnection);
    else
        DialogFrame::keyPressEvent(event);
}

std::vector<FormRequest> IssueDialog::requests() const
{
    std::vector<FormRequest> requests;
    for (const UnitId unit : chosen()) {
        QString passcode;
        if (lock() != Lock::None)
            passcode = lock() == Lock::Each ? madePasscode() : m_passcode->text().trimmed();
        requests.push_back({unit, passcode});
    }
    return requests;
}

Result<void> IssueDialog::writePasscodes(const IssuedForms& issued,
                                         const std::vector<FormRequest>& requests)
{
    if (lock() != Lock::Each)
        return {};
    QString list = csvLine({tr("Unit"), tr("File"), tr("Passcode")}) + u'\n';
    for (size_t i = 0; i < issued.files.size(); ++i) {
        const Member* member = m_model->board().book->member(issued.files[i].unit);
        list += csvLine({member ? member->name : QString(), issued.files[i].fileName,
                         requests[i].passcode})
            + u'\n';
    }
    const QString path = QDir(m_folder->text().trimmed())
                             .filePath(tr("passcodes-%1.csv")
                                           .arg(m_workspace.session().now().toLocalTime().toString(
                                               QStringLiteral("yyyyMMdd-HHmm"))));
    if (!writeWholeFile(path, QByteArray("\xEF\xBB\xBF") + list.toUtf8()))
        return {};
    return fail(ErrorCode::Io,
                tr("The list of passcodes could not be written to %1, so no form was given out. "
                   "Choose another folder.")
                    .arg(QDir::toNativeSeparators(path)));
}

QStringList IssueDialog::writeForms(const IssuedForms& issued) const
{
    const QDir folder(m_folder->text().trimmed());
    QStringList failures;
    for (const IssuedForm& file : issued.files) {
        if (writeWholeFile(folder.filePath(file.fileName), file.bytes))
            failures.append(file.fileName);
    }
    return failures;
}

void IssueDialog::showResult(const IssuedForms& issued, const QStringList& failures)
{
    std::vector<RegisterLine> lines;
    for (const IssuedForm& file : issued.files) {
        const Member* member = m_model->board().book->member(file.unit);
        const bool failed = failures.contains(file.fileName);
        RegisterLine line;
        line.key = file.unit.value;
        line.cells.push_back({.text = member ? member->name : QString(), .bold = true});
        line.cells.push_back({.text = file.fileName,
                              .icon = failed ? Icon::Error : Icon::Check,
                              .tone = failed ? Tone::Danger : Tone::Ok});
        lines.push_back(std::move(line));
    }
    static_cast<RegisterModel*>(m_result->model())
        ->show({{tr("Unit")}, {tr("File")}}, std::move(lines));
    setColumnWidths(m_result, {400, 0});
    m_progress->hide();
    m_result->show();
    if (failures.isEmpty())
        m_resultLine->setMessage(
            Tone::Ok,
            isExcel() ? tr("%n Excel form(s) written. Send each unit its own file.", nullptr,
                           static_cast<int>(issued.files.size()))
                      : tr("%n form(s) written. Send each unit its own file; it opens by "
                           "double-click.",
                           nullptr, static_cast<int>(issued.files.size())));
    else
        m_resultLine->setMessage(
            Tone::Danger,
            tr("%n file(s) could not be written: the folder is full or protected. Choose another "
               "folder and give these out again: %1",
               nullptr, static_cast<int>(failures.size()))
                .arg(failures.join(QStringLiteral(", "))));
    m_openFolder->show();
    m_cancel->setText(tr("Close"));
    setButtonKind(m_cancel, ButtonKind::Primary);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    m_workspace.settings().setLastFolder(m_folder->text().trimmed());
}

} // namespace thidua
