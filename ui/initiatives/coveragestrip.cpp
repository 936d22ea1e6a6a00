// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/initiatives/coveragestrip.h"

#include "ui/initiatives/registermodel.h"
#include "ui/initiatives/registerwords.h"
#include "ui/support/columnfiller.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kLeastRule = 160;
enum Column { MetColumn, RuleColumn, MissingColumn };

/// A rule that names no kinds of unit.
bool bindsAllObliged(const CoverageRule& rule)
{
    return rule.subject == CoverageSubject::Unit && rule.unitKinds.isEmpty();
}

RegisterCell metCell(const RuleCoverage& result, const CoverageSpan* span)
{
    RegisterCell cell;
    cell.bold = true;
    if (!span || span->state == PeriodState::Ahead) {
        cell.text = CoverageStrip::tr("not yet due");
        cell.quiet = true;
        cell.icon = Icon::Calendar;
        return cell;
    }
    const bool complete = span->met == static_cast<int>(span->lines.size());
    const bool fails = !complete && !result.rule.encouraged && span->state == PeriodState::Over;
    cell.text = metWords(result, *span);
    if (bindsAllObliged(result.rule))
        cell.text = CoverageStrip::tr("%1 obliged").arg(cell.text);
    cell.icon = complete ? Icon::Check : fails ? Icon::Error : Icon::Warn;
    cell.tone = complete         ? Tone::Ok
        : fails                  ? Tone::Danger
        : result.rule.encouraged ? Tone::Info
                                 : Tone::Warn;
    return cell;
}

RegisterLine lineOf(const PlanBook& book, const RuleCoverage& result, qint64 place)
{
    const CoverageSpan* span = result.current();
    RegisterLine line;
    line.key = place + 1;
    RegisterCell rule;
    rule.text = span && !span->label.isEmpty()
        ? QStringLiteral("%1 (%2)").arg(result.rule.title, span->label)
        : result.rule.title;
    if (result.rule.encouraged)
        rule.text += QStringLiteral(" – ") + CoverageStrip::tr("encouraged");
    rule.tip = ruleSentence(result.rule, book);
    if (bindsAllObliged(result.rule))
        rule.tip += u'\n'
            + CoverageStrip::tr("It binds all obliged units until the rule names kinds of unit "
                                "(Plan, rules of coverage).");
    RegisterCell missing;
    const int count = span ? static_cast<int>(span->missing().size()) : 0;
    if (count > 0 && span->state != PeriodState::Ahead) {
        missing.text = CoverageStrip::tr("missing: %1").arg(count);
        missing.link = true;
        missing.tip = missingNames(book, *span).join(u'\n');
    }
    line.cells = {metCell(result, span), rule, missing};
    return line;
}

} // namespace

CoverageStrip::CoverageStrip(QWidget* parent)
    : QWidget(parent), m_model(new RegisterModel(this)), m_table(new QTableView(this))
{
    m_table->setObjectName(QStringLiteral("coverageTable"));
    m_table->setAccessibleName(tr("Rules of coverage"));
    RowDelegate* delegate = styleTable(m_table, RowHeight::Compact);
    delegate->setRowLines(false);
    delegate->setWrapped(RuleColumn);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->hide();
    setColumnWidths(m_table, {110, kLeastRule, 100});
    m_filler =
        new ColumnFiller(m_table, m_table->horizontalHeader(), {{RuleColumn, kLeastRule, 1}});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_table);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == MissingColumn)
            open(index);
    });
    connect(m_table, &QTableView::activated, this, &CoverageStrip::open);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this,
            &CoverageStrip::fitHeight);
}

void CoverageStrip::open(const QModelIndex& index)
{
    if (!index.siblingAtColumn(MissingColumn).data().toString().isEmpty())
        emit missingRequested(index.data(RegisterModel::KeyRole).toInt() - 1);
}

void CoverageStrip::show(const MovementState& state)
{
    std::vector<RegisterLine> lines;
    for (const RuleCoverage& result : state.coverage)
        lines.push_back(lineOf(*state.book, result, static_cast<qint64>(lines.size())));
    m_model->show({{tr("Met")}, {tr("Rule")}, {tr("Missing")}}, std::move(lines));
    m_table->resizeColumnToContents(MetColumn);
    m_table->resizeColumnToContents(MissingColumn);
    m_filler->fill();
    fitHeight();
    setVisible(m_model->rowCount() > 0);
}

void CoverageStrip::setMostRows(int rows)
{
    if (m_mostRows == rows)
        return;
    m_mostRows = rows;
    fitHeight();
}

void CoverageStrip::fitHeight()
{
    fitRows(m_table);
    int height = 2;
    for (int row = 0; row < std::min(m_mostRows, m_model->rowCount()); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

} // namespace thidua
