// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projects/projectrows.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "ui/plan/fieldsdialog.h"
#include "ui/plan/paragraphedit.h"
#include "ui/projects/projectwords.h"
#include "ui/support/dateedit.h"
#include "ui/support/moneyedit.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace thidua {

namespace {

struct ProjectRows {
    Q_DECLARE_TR_FUNCTIONS(ProjectRows)
};

QString dashed(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("–") : QString(text).replace(u'\n', u' ');
}

QString dayOrDash(QDate day)
{
    return day.isValid() ? formatDate(day) : QStringLiteral("–");
}

/// A year in a field; blank for none known. Anything but four digits is taken as none.
QLineEdit* yearField(FieldsDialog& dialog, const QString& label, const char* name, int year)
{
    QLineEdit* edit = dialog.line(label, name, year ? QString::number(year) : QString());
    static const QRegularExpression kYear(QStringLiteral("\\d{0,4}"));
    edit->setValidator(new QRegularExpressionValidator(kYear, edit));
    return edit;
}

template<class E>
QList<std::pair<QString, QVariant>> allOf()
{
    QList<std::pair<QString, QVariant>> choices;
    for (int i = 0; i < enumCount<E>(); ++i)
        choices.append({enumName(static_cast<E>(i)), i});
    return choices;
}

} // namespace

std::vector<RowsColumn> milestoneColumns()
{
    return {{ProjectRows::tr("Milestone"), 0}, {ProjectRows::tr("Responsible"), 220},
            {ProjectRows::tr("Begins"), 104},  {ProjectRows::tr("Due"), 116},
            {ProjectRows::tr("Done"), 104},    {ProjectRows::tr("State"), 170}};
}

QStringList milestoneTexts(const ProjectStatus& status, const ProjectMilestone& row,
                           const Portfolio& portfolio)
{
    return {row.title,
            dashed(status.responsible(row)),
            dayOrDash(row.first),
            formatDate(row.due),
            dayOrDash(row.doneOn),
            milestoneState(row, status.isOpen(), portfolio)};
}

bool editMilestone(Prompts& prompts, ProjectMilestone& row, bool fresh, QWidget* parent)
{
    FieldsDialog dialog(prompts, ProjectRows::tr("Milestone of the project"), fresh, parent,
                        DialogSize::Medium);
    dialog.spread();
    QLineEdit* title =
        dialog.line(ProjectRows::tr("What is to be done"), "milestoneTitle", row.title, true);
    QLineEdit* responsible =
        dialog.line(ProjectRows::tr("Responsible"), "milestoneResponsible", row.responsible);
    dialog.hint(ProjectRows::tr("Blank: whoever answers for the project."));
    DateEdit* first = dialog.date(ProjectRows::tr("Begins"), "milestoneFirst", row.first);
    DateEdit* due = dialog.date(ProjectRows::tr("Due"), "milestoneDue", row.due);
    DateEdit* done = dialog.date(ProjectRows::tr("Done on"), "milestoneDone", row.doneOn);
    dialog.spread();
    ParagraphEdit* note = dialog.paragraphs(ProjectRows::tr("Note"), "milestoneNote", row.note, 2);
    if (!dialog.ask())
        return false;
    row.title = cleaned(title->text());
    row.responsible = cleaned(responsible->text());
    row.first = first->date();
    row.due = due->date();
    row.doneOn = done->date();
    row.note = note->text();
    return true;
}

std::vector<RowsColumn> fundingColumns()
{
    return {{ProjectRows::tr("Year"), 110},
            {ProjectRows::tr("Source of money"), 0},
            {ProjectRows::tr("Planned (đồng)"), 190, true},
            {ProjectRows::tr("Disbursed (đồng)"), 190, true},
            {ProjectRows::tr("Share"), 90, true}};
}

QStringList fundingTexts(const Funding& row)
{
    return {yearText(row.year), dashed(row.source), amountText(row.planned),
            amountText(row.disbursed), shareText(shareOf(row.disbursed, row.planned))};
}

bool editFunding(Prompts& prompts, Funding& row, bool fresh, QWidget* parent)
{
    FieldsDialog dialog(prompts, ProjectRows::tr("Money of the project"), fresh, parent);
    QLineEdit* year = yearField(dialog, ProjectRows::tr("Year"), "fundingYear", row.year);
    dialog.hint(ProjectRows::tr("Blank when no year is known."));
    QLineEdit* source =
        dialog.line(ProjectRows::tr("Source of money"), "fundingSource", row.source);
    MoneyEdit* planned =
        dialog.money(ProjectRows::tr("Planned (đồng)"), "fundingPlanned", row.planned);
    dialog.hint(ProjectRows::tr("Blank while it is not known; “more than 58.000.000.000” when only "
                                "that is known."));
    MoneyEdit* disbursed =
        dialog.money(ProjectRows::tr("Disbursed (đồng)"), "fundingDisbursed", row.disbursed);
    dialog.hint(ProjectRows::tr("0 when nothing was spent; blank while it is not known."));
    dialog.requireAny({year, source, planned, disbursed},
                      ProjectRows::tr("Enter a year, a source or an amount."));
    if (!dialog.ask())
        return false;
    row.year = year->text().toInt();
    row.source = cleaned(source->text());
    row.planned = planned->money();
    row.disbursed = disbursed->money();
    return true;
}

std::vector<RowsColumn> riskColumns()
{
    return {{ProjectRows::tr("Risk"), 0},
            {ProjectRows::tr("Level"), 110},
            {ProjectRows::tr("Response"), 280},
            {ProjectRows::tr("Watched by"), 190},
            {ProjectRows::tr("Over since"), 110}};
}

QStringList riskTexts(const Risk& row)
{
    return {row.title, enumName(row.level), dashed(row.response), dashed(row.owner),
            dayOrDash(row.closedOn)};
}

bool editRisk(Prompts& prompts, Risk& row, bool fresh, QWidget* parent)
{
    FieldsDialog dialog(prompts, ProjectRows::tr("Risk of the project"), fresh, parent);
    QLineEdit* title =
        dialog.line(ProjectRows::tr("What may happen"), "riskTitle", row.title, true);
    QComboBox* level = dialog.choice(ProjectRows::tr("Level"), "riskLevel", allOf<RiskLevel>(),
                                     static_cast<int>(row.level));
    ParagraphEdit* response =
        dialog.paragraphs(ProjectRows::tr("Response"), "riskResponse", row.response, 3);
    QLineEdit* owner = dialog.line(ProjectRows::tr("Watched by"), "riskOwner", row.owner);
    DateEdit* closed = dialog.date(ProjectRows::tr("Over since"), "riskClosed", row.closedOn);
    if (!dialog.ask())
        return false;
    row.title = cleaned(title->text());
    row.level = static_cast<RiskLevel>(level->currentData().toInt());
    row.response = response->text();
    row.owner = cleaned(owner->text());
    row.closedOn = closed->date();
    return true;
}

std::vector<RowsColumn> programmeColumns()
{
    return {{ProjectRows::tr("Programme"), 0},
            {ProjectRows::tr("Number"), 130},
            {ProjectRows::tr("Projects"), 80, true},
            {ProjectRows::tr("Budget (đồng)"), 180, true},
            {ProjectRows::tr("Disbursed (đồng)"), 310, true}};
}

QStringList programmeTexts(const Portfolio& portfolio, const ProgrammeStatus& row)
{
    return {row.programme.name, dashed(row.programme.number), QString::number(row.projects),
            sumText(knownBudget(portfolio, &row), SumUnit::None),
            sumText(knownDisbursed(portfolio, &row), SumUnit::None)};
}

bool editProgramme(Prompts& prompts, Programme& row, bool fresh, QWidget* parent)
{
    FieldsDialog dialog(prompts, ProjectRows::tr("Programme"), fresh, parent, DialogSize::Medium);
    dialog.spread();
    QLineEdit* name = dialog.line(ProjectRows::tr("Name"), "programmeName", row.name, true);
    QLineEdit* number =
        dialog.line(ProjectRows::tr("Number and symbol"), "programmeNumber", row.number);
    DateEdit* approved =
        dialog.date(ProjectRows::tr("Approved on"), "programmeApproved", row.approvedOn);
    QLineEdit* approver =
        dialog.line(ProjectRows::tr("Approved by"), "programmeApprover", row.approver);
    QLineEdit* first =
        yearField(dialog, ProjectRows::tr("First year"), "programmeFirst", row.firstYear);
    QLineEdit* last =
        yearField(dialog, ProjectRows::tr("Last year"), "programmeLast", row.lastYear);
    MoneyEdit* budget =
        dialog.money(ProjectRows::tr("Budget (đồng)"), "programmeBudget", row.budget);
    dialog.hint(ProjectRows::tr("Blank: the sum of its projects."));
    dialog.spread();
    ParagraphEdit* note = dialog.paragraphs(ProjectRows::tr("Note"), "programmeNote", row.note, 2);
    if (!dialog.ask())
        return false;
    row.name = cleaned(name->text());
    row.number = cleaned(number->text());
    row.approvedOn = approved->date();
    row.approver = cleaned(approver->text());
    row.firstYear = first->text().toInt();
    row.lastYear = last->text().toInt();
    row.budget = budget->money();
    row.note = note->text();
    return true;
}

bool editDecision(Prompts& prompts, Task& row, const std::vector<ProjectStatus>& projects,
                  bool fresh, QWidget* parent)
{
    QList<std::pair<QString, QVariant>> choices{
        {ProjectRows::tr("No single project"), QVariant(qint64(0))}};
    for (const ProjectStatus& status : projects)
        choices.append({status.project.name, QVariant(status.project.id.value)});
    FieldsDialog dialog(prompts, ProjectRows::tr("Decision of the meeting"), fresh, parent,
                        DialogSize::Medium);
    dialog.spread();
    ParagraphEdit* text =
        dialog.paragraphs(ProjectRows::tr("What was decided"), "decisionText", row.text, 3, true);
    QLineEdit* lead = dialog.line(ProjectRows::tr("Who acts"), "decisionLead", row.lead);
    ParagraphEdit* support = dialog.paragraphs(ProjectRows::tr("Who helps, one a line"),
                                               "decisionSupport", row.support, 2);
    QComboBox* project = dialog.choice(ProjectRows::tr("Project"), "decisionProject", choices,
                                       QVariant(row.project.value));
    DateEdit* due = dialog.date(ProjectRows::tr("Due"), "decisionDue", row.due);
    QLineEdit* words = dialog.line(ProjectRows::tr("Words of the meeting for the day"),
                                   "decisionDueWords", row.dueWords);
    QComboBox* state = dialog.choice(ProjectRows::tr("State"), "decisionState",
                                     allOf<Task::State>(), static_cast<int>(row.state));
    DateEdit* done = dialog.date(ProjectRows::tr("Done on"), "decisionDone", row.doneOn);
    dialog.spread();
    QLineEdit* result = dialog.line(ProjectRows::tr("Result"), "decisionResult", row.result);
    if (!dialog.ask())
        return false;
    row.text = cleaned(text->text().replace(u'\n', u' '));
    row.lead = cleaned(lead->text());
    row.support = support->text();
    row.project = ProjectId{project->currentData().toLongLong()};
    row.due = due->date();
    row.dueWords = cleaned(words->text());
    row.state = static_cast<Task::State>(state->currentData().toInt());
    row.doneOn = done->date();
    row.result = cleaned(result->text());
    return true;
}

} // namespace thidua
