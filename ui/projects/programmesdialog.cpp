// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projects/programmesdialog.h"

#include "core/actions/projects/projectactions.h"
#include "ui/plan/roweditor.h"
#include "ui/projects/projectrows.h"
#include "ui/support/buttons.h"
#include "ui/support/prompts.h"
#include "ui/workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace thidua {

ProgrammesDialog::ProgrammesDialog(Workspace& workspace, const QString& locked, QWidget* parent)
    : DialogFrame(workspace.prompts(), DialogSize::Large, parent), m_workspace(workspace),
      m_locked(locked), m_editor(new RowEditor(QStringLiteral("programmes"), tr("Programmes"),
                                               tr("Add programme"), this))
{
    setWindowTitle(tr("Programmes"));
    setHeadline(tr("Programmes of the plan"));
    setAsksBeforeClosing(false); // everything is written already
    m_editor->setEmptyText(tr("No programme yet. Projects can also stand alone."));
    m_editor->setHeadingVisible(false);
    m_editor->setOrdered(false);
    content()->addWidget(m_editor);
    content()->addStretch(1);
    QPushButton* close = addRight(makeButton(ButtonKind::Secondary, tr("Close")));
    close->setObjectName(QStringLiteral("closeProgrammes"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_editor, &RowEditor::addRequested, this, [this] { edit(-1); });
    connect(m_editor, &RowEditor::editRequested, this, &ProgrammesDialog::edit);
    connect(m_editor, &RowEditor::removeRequested, this, &ProgrammesDialog::remove);
    reload();
}

void ProgrammesDialog::reload()
{
    const auto portfolio = actions::portfolio(m_workspace.ledger(), m_workspace.plan(),
                                              m_workspace.session().now().date());
    if (!portfolio) {
        m_workspace.prompts().showError(portfolio.error());
        return;
    }
    m_rows.clear();
    std::vector<QStringList> texts;
    for (const ProgrammeStatus& status : portfolio->programmes) {
        if (!status.programme.id)
            continue;
        m_rows.push_back(status);
        texts.push_back(programmeTexts(*portfolio, status));
    }
    m_editor->show(programmeColumns(), std::move(texts), m_locked);
}

void ProgrammesDialog::edit(int row)
{
    Programme programme = row < 0 ? Programme{} : m_rows[static_cast<size_t>(row)].programme;
    programme.plan = m_workspace.plan();
    if (editProgramme(m_workspace.prompts(), programme, row < 0, this)
        && m_workspace.apply(actions::saveProgramme(m_workspace.ledger(), programme))) {
        reload();
        m_editor->setCurrentRow(row < 0 ? static_cast<int>(m_rows.size()) - 1 : row);
    }
}

void ProgrammesDialog::remove(int row)
{
    const Programme& programme = m_rows[static_cast<size_t>(row)].programme;
    if (m_workspace.prompts().confirm({.title = tr("Programmes"),
                                       .fact = tr("Remove %1?").arg(programme.name),
                                       .text = tr("Only a programme without projects can be "
                                                  "removed."),
                                       .action = tr("Remove programme"),
                                       .cancel = tr("Keep it"),
                                       .destructive = true})
        && m_workspace.apply(actions::removeProgramme(m_workspace.ledger(), programme.id)))
        reload();
}

} // namespace thidua
