// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/clauseactions.h"
#include "core/base/text.h"
#include "ui/plan/fieldsdialog.h"
#include "ui/plan/paragraphedit.h"
#include "ui/plan/planrows.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace thidua {

namespace {

struct ClauseRows {
    Q_DECLARE_TR_FUNCTIONS(ClauseRows)
};

constexpr int kClauseLines = 5;

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

} // namespace

// Clauses

QString PlanRows<Clause>::name()
{
    return QStringLiteral("clauses");
}
QString PlanRows<Clause>::title()
{
    return ClauseRows::tr("Requirements and standards");
}
QString PlanRows<Clause>::explanation()
{
    return ClauseRows::tr("What people follow and are judged by: requirements, solutions, "
                          "standards, award forms, priorities.");
}
QString PlanRows<Clause>::emptyText()
{
    return ClauseRows::tr("No clause yet.");
}
QString PlanRows<Clause>::addText()
{
    return ClauseRows::tr("Add clause");
}
void PlanRows<Clause>::remove(std::vector<Clause>& rows, int index)
{
    rows.erase(rows.begin() + index);
}
std::vector<Clause> PlanRows<Clause>::rows(const Ledger& ledger, const PlanBook& book)
{
    return ledger.rows<Clause>("plan = ? ORDER BY seq, id", {book.plan.id.value})
        .value_or(std::vector<Clause>());
}

std::vector<RowsColumn> PlanRows<Clause>::columns()
{
    return {{ClauseRows::tr("Kind"), 180}, {ClauseRows::tr("Text"), 0}};
}

QStringList PlanRows<Clause>::texts(const PlanBook&, const Clause& row)
{
    return {enumName(row.kind), oneLine(row.text)};
}

bool PlanRows<Clause>::edit(Prompts& prompts, const PlanBook&, std::vector<Clause>& rows, int index,
                            QWidget* parent)
{
    Clause row = rowAt(rows, index);
    FieldsDialog dialog(prompts, ClauseRows::tr("Clause"), index < 0, parent);
    QComboBox* kind = dialog.choice(ClauseRows::tr("Kind"), "clauseKind", choicesOf<ClauseKind>(),
                                    static_cast<int>(row.kind));
    ParagraphEdit* text =
        dialog.paragraphs(ClauseRows::tr("Text"), "clauseText", row.text, kClauseLines, true);
    if (!dialog.ask())
        return false;
    row.kind = static_cast<ClauseKind>(kind->currentData().toInt());
    row.text = text->text();
    place(rows, index, row);
    return true;
}

Result<ChangeSet> PlanRows<Clause>::save(const Ledger& ledger, const PlanBook& book,
                                         std::vector<Clause> rows)
{
    return actions::setClauses(ledger, book.plan.id, std::move(rows));
}

// Duties

QString PlanRows<Duty>::name()
{
    return QStringLiteral("duties");
}
QString PlanRows<Duty>::title()
{
    return ClauseRows::tr("Who does what");
}
QString PlanRows<Duty>::explanation()
{
    return ClauseRows::tr("What the plan makes each organisation do: who leads, who supports.");
}
QString PlanRows<Duty>::emptyText()
{
    return ClauseRows::tr("No duty yet.");
}
QString PlanRows<Duty>::addText()
{
    return ClauseRows::tr("Add duty");
}
void PlanRows<Duty>::remove(std::vector<Duty>& rows, int index)
{
    rows.erase(rows.begin() + index);
}
std::vector<Duty> PlanRows<Duty>::rows(const Ledger& ledger, const PlanBook& book)
{
    return ledger.rows<Duty>("plan = ? ORDER BY seq, id", {book.plan.id.value})
        .value_or(std::vector<Duty>());
}

std::vector<RowsColumn> PlanRows<Duty>::columns()
{
    return {{ClauseRows::tr("Organisation"), 220},
            {ClauseRows::tr("Role"), 100},
            {ClauseRows::tr("Duty"), 0}};
}

QStringList PlanRows<Duty>::texts(const PlanBook&, const Duty& row)
{
    return {row.organisation, enumName(row.role), oneLine(row.text)};
}

bool PlanRows<Duty>::edit(Prompts& prompts, const PlanBook&, std::vector<Duty>& rows, int index,
                          QWidget* parent)
{
    Duty row = rowAt(rows, index);
    FieldsDialog dialog(prompts, ClauseRows::tr("Duty"), index < 0, parent);
    QLineEdit* organisation =
        dialog.line(ClauseRows::tr("Organisation"), "dutyOrganisation", row.organisation, true);
    QComboBox* role = dialog.choice(ClauseRows::tr("Role"), "dutyRole", choicesOf<DutyRole>(),
                                    static_cast<int>(row.role));
    ParagraphEdit* text =
        dialog.paragraphs(ClauseRows::tr("What it does"), "dutyText", row.text, kClauseLines);
    if (!dialog.ask())
        return false;
    row.organisation = cleaned(organisation->text());
    row.role = static_cast<DutyRole>(role->currentData().toInt());
    row.text = text->text();
    place(rows, index, row);
    return true;
}

Result<ChangeSet> PlanRows<Duty>::save(const Ledger& ledger, const PlanBook& book,
                                       std::vector<Duty> rows)
{
    return actions::setDuties(ledger, book.plan.id, std::move(rows));
}

} // namespace thidua
