// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/explanationdialog.h"

#include "ui/scoring/clipboardtable.h"
#include "ui/scoring/explanationmodel.h"
#include "ui/support/buttons.h"
#include "ui/support/tableheader.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace thidua {

ExplanationDialog::ExplanationDialog(Workspace& workspace, UnitId unit, Round round,
                                     QWidget* parent)
    : DialogFrame(workspace.prompts(), DialogSize::Large, parent)
{
    setObjectName(QStringLiteral("explanationDialog"));
    setAsksBeforeClosing(false);
    read(workspace, unit, round);
    build(workspace, unit);
}

void ExplanationDialog::read(Workspace& workspace, UnitId unit, Round round)
{
    const Ledger::Book book = workspace.book();
    const Member* member = book->member(unit);
    const auto sheet = workspace.ledger().sheet(book->plan.id, unit, round);
    const auto context =
        member ? workspace.ledger().context(*book, unit, round) : Result<SheetContext>();
    setWindowTitle(tr("Why?"));
    if (!member || !sheet || !*sheet || !context) {
        setHeadline(tr("There is no score sheet yet."));
        return;
    }
    m_table = book->table.forBloc(member->bloc);
    const auto scores = workspace.ledger().scores((*sheet)->id).value_or(std::vector<Score>{});
    const auto evaluation = evaluate(m_table, scores, book->grades.conditions(), *context);
    if (!evaluation) {
        setHeadline(evaluation.error().message);
        return;
    }
    m_lines = explain(m_table, scores, *evaluation, book->grades, *context);
    const SheetResult& result = evaluation->result;
    const int grade =
        result.hasTotal && !book->grades.isEmpty() ? book->grades.gradeOf(result) : -1;
    setHeadline(
        !result.hasTotal ? tr("%1 has no total yet.").arg(member->name)
            : grade < 0
            ? tr("%1: %2 points").arg(member->name, result.total.toString(book->rules.decimals))
            : tr("%1: %2 points, grade %3")
                  .arg(member->name, result.total.toString(book->rules.decimals),
                       book->grades.grades()[static_cast<size_t>(grade)].name));
    setSubline(tr("%1, %2. Each line: what was entered, the rule, the rounding, the result.")
                   .arg(book->plan.title, roundName(round).toLower()));
}

void ExplanationDialog::build(Workspace& workspace, UnitId unit)
{
    auto* model = new ExplanationModel(m_lines, this);
    m_view = new QTreeView(this);
    m_view->setObjectName(QStringLiteral("explanationTree"));
    m_view->setAccessibleName(tr("How the total comes about"));
    styleTree(m_view, RowHeight::Compact);
    m_view->setModel(model);
    m_view->expandAll();
    setColumnWidths(m_view, {380, 0, 84, 84});
    m_view->header()->setStretchLastSection(false);
    content()->addWidget(m_view);
    auto* copy = addLeft(makeButton(ButtonKind::Secondary, tr("Copy"), Icon::Copy));
    copy->setObjectName(QStringLiteral("copyExplanation"));
    connect(copy, &QPushButton::clicked, this, &ExplanationDialog::copyAll);
    auto* print =
        addLeft(makeButton(ButtonKind::Secondary, tr("Print the scorecard"), Icon::Print));
    connect(print, &QPushButton::clicked, this, [this, &workspace, unit] {
        accept();
        workspace.preview(QStringLiteral("scorecard"), {unit});
    });
    auto* close = addRight(makeButton(ButtonKind::Primary, tr("Close")));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_view->setFocus();
}

void ExplanationDialog::showCriterion(CriterionId criterion)
{
    const QModelIndex index =
        static_cast<ExplanationModel*>(m_view->model())->indexOfNode(m_table.indexOf(criterion));
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void ExplanationDialog::copyAll() const
{
    CellBlock block{
        {tr("No."), tr("Criterion"), tr("How it comes about"), tr("Points"), tr("Maximum")}};
    for (const ExplanationLine& line : m_lines)
        block.push_back({line.code, QString(line.depth * 2, u' ') + line.title, line.how,
                         line.points, line.maximum});
    auto* copied = new QMimeData;
    copied->setText(toTabbed(block));
    copied->setHtml(toHtml(block, {false, false, false, true, true}, 1));
    QApplication::clipboard()->setMimeData(copied);
}

} // namespace thidua
