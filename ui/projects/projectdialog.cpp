// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projects/projectdialog.h"

#include "core/base/text.h"
#include "ui/plan/paragraphedit.h"
#include "ui/support/buttons.h"
#include "ui/support/dateedit.h"
#include "ui/support/formfield.h"
#include "ui/support/moneyedit.h"
#include "ui/support/type.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace thidua {

namespace {

template<class W>
W* named(W* widget, const char* name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

} // namespace

ProjectDialog::ProjectDialog(Prompts& prompts, const Portfolio& portfolio, const Project& project,
                             QWidget* parent)
    : DialogFrame(prompts, DialogSize::Medium, parent), m_project(project),
      m_code(named(new QLineEdit(project.code, this), "projectCode")),
      m_name(named(new QLineEdit(project.name, this), "projectName")),
      m_programme(named(new QComboBox(this), "projectProgramme")),
      m_state(named(new QComboBox(this), "projectState")),
      m_budget(named(new MoneyEdit(this), "projectBudget")),
      m_lead(named(new QLineEdit(project.lead, this), "projectLead")),
      m_support(named(new ParagraphEdit(2, this), "projectSupport")),
      m_first(named(new DateEdit(this), "projectFirst")),
      m_last(named(new DateEdit(this), "projectLast")),
      m_blocked(named(new QLineEdit(project.blocked, this), "projectBlocked")),
      m_description(named(new ParagraphEdit(2, this), "projectDescription")),
      m_note(named(new QLineEdit(project.note, this), "projectNote"))
{
    setWindowTitle(tr("Project"));
    setHeadline(project.id ? project.name : tr("New project"));
    m_budget->setMoney(project.budget);
    m_support->setText(project.support);
    m_first->setDate(project.first);
    m_last->setDate(project.last);
    m_description->setText(project.description);
    m_programme->addItem(tr("No programme"), qint64(0));
    for (const ProgrammeStatus& status : portfolio.programmes) {
        if (status.programme.id)
            m_programme->addItem(status.programme.name, status.programme.id.value);
    }
    m_programme->setCurrentIndex(std::max(0, m_programme->findData(project.programme.value)));
    m_programme->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (int i = 0; i < enumCount<ProjectState>(); ++i)
        m_state->addItem(enumName(static_cast<ProjectState>(i)), i);
    m_state->setCurrentIndex(static_cast<int>(project.state));
    arrange();
    m_primary = addEnding(tr("Cancel"), project.id ? tr("Save project") : tr("Add project"));
    m_primary->setObjectName(QStringLiteral("saveProject"));
    for (QLineEdit* edit : {m_name, static_cast<QLineEdit*>(m_budget),
                            static_cast<QLineEdit*>(m_first), static_cast<QLineEdit*>(m_last)})
        connect(edit, &QLineEdit::textChanged, this, &ProjectDialog::showState);
    showState();
}

void ProjectDialog::arrange()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kMedium);
    const auto put = [&](int row, int column, const QString& label, QWidget* control,
                         int span = 1) {
        auto* field = new FormField(label, control, this);
        grid->addWidget(field, row, column, 1, span, Qt::AlignTop);
        return field;
    };
    put(0, 0, tr("Name"), m_name, 2)->setRequired(true);
    put(1, 0, tr("Code"), m_code);
    put(1, 1, tr("Programme"), m_programme);
    put(2, 0, tr("State"), m_state);
    put(2, 1, tr("Budget (đồng)"), m_budget)->setHint(tr("Blank while it is not known."));
    put(3, 0, tr("Responsible"), m_lead);
    put(3, 1, tr("Supporting, one a line"), m_support);
    put(4, 0, tr("Begins"), m_first);
    put(4, 1, tr("Ends"), m_last);
    put(5, 0, tr("What blocks it"), m_blocked, 2)->setHint(tr("Blank when nothing does."));
    put(6, 0, tr("Description"), m_description, 2);
    put(7, 0, tr("Note"), m_note, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    content()->addLayout(grid);
    content()->addStretch(1);
    setTabOrder(m_name, m_code);
}

Project ProjectDialog::project() const
{
    Project project = m_project;
    project.code = cleaned(m_code->text());
    project.name = cleaned(m_name->text());
    project.programme = ProgrammeId{m_programme->currentData().toLongLong()};
    project.state = static_cast<ProjectState>(m_state->currentData().toInt());
    project.budget = m_budget->money();
    project.lead = cleaned(m_lead->text());
    project.support = m_support->text();
    project.first = m_first->date();
    project.last = m_last->date();
    project.blocked = cleaned(m_blocked->text());
    project.description = m_description->text();
    project.note = cleaned(m_note->text());
    return project;
}

void ProjectDialog::showState()
{
    const Project entered = project();
    QString reason;
    if (entered.name.isEmpty())
        reason = tr("Enter a name.");
    else if (!m_budget->isValid())
        reason = tr("Mend the amount.");
    else if ((!m_first->isBlank() && !entered.first.isValid())
             || (!m_last->isBlank() && !entered.last.isValid()))
        reason = tr("Mend the date.");
    setDisabledReason(m_primary, reason);
    setFootNote(reason);
}

} // namespace thidua
