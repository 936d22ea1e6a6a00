// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packages/receiveresultpage.h"

#include "ui/initiatives/registermodel.h"
#include "ui/support/columnfiller.h"
#include "ui/support/infoline.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

namespace {

RegisterLine lineOf(const QString& name, const QString& second, const ReturnCounts& counts,
                    bool total)
{
    RegisterLine line;
    line.cells.push_back({.text = name, .second = second, .bold = true});
    for (const int figure :
         {counts.total, counts.added, counts.changed, counts.unchanged, counts.rejected})
        line.cells.push_back(
            {.text = QString::number(figure), .quiet = figure == 0, .bold = total});
    RegisterCell left{
        .text = QString::number(counts.left), .quiet = counts.left == 0, .bold = total};
    if (counts.left > 0) {
        left.icon = Icon::Tie;
        left.tone = Tone::Warn;
    }
    line.cells.push_back(std::move(left));
    return line;
}

/// Whose rows are left to decide: the first names, and how many more; blank when nothing is.
QString leftWords(const ReceiveBatch& batch, const std::vector<actions::LeftRows>& left)
{
    constexpr int kNamed = 3;
    QStringList names;
    int more = 0;
    int rows = 0;
    for (const int file : batch.compared()) {
        const IncomingReturn& incoming = batch.comparison(file).incoming;
        const auto found = std::ranges::find(left, incoming.unit, &actions::LeftRows::unit);
        if (found == left.end())
            continue;
        rows += found->rows;
        if (names.size() < kNamed)
            names.append(incoming.unitName);
        else
            ++more;
    }
    if (more > 0)
        names.append(ReceiveResultPage::tr("%n more unit(s)", nullptr, more));
    return rows == 0
        ? QString()
        : ReceiveResultPage::tr("%n row(s) are still to be decided: %1. Until then the "
                                "ledger keeps its own.",
                                nullptr, rows)
              .arg(names.join(QStringLiteral(", ")));
}

} // namespace

ReceiveResultPage::ReceiveResultPage(QWidget* parent)
    : QWidget(parent), m_model(new RegisterModel(this)), m_table(new QTableView(this)),
      m_line(new InfoLine(Tone::Ok, {}, this))
{
    m_table->setObjectName(QStringLiteral("receivedUnits"));
    m_table->setAccessibleName(tr("What was received"));
    styleTable(m_table, RowHeight::Normal, true);
    m_table->setModel(m_model);
    m_filler = new ColumnFiller(m_table, m_table->horizontalHeader(), {{0, 260, 1}});
    m_line->setObjectName(QStringLiteral("receiveResult"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kMedium);
    column->addWidget(m_line);
    column->addWidget(m_table, 1);
}

void ReceiveResultPage::show(const ReceiveBatch& batch, const std::vector<ReturnCounts>& outcomes,
                             const std::vector<actions::LeftRows>& left)
{
    std::vector<RegisterLine> lines;
    ReturnCounts all;
    for (const int file : batch.compared()) {
        const ReturnCounts& counts = outcomes[lines.size()];
        lines.push_back(lineOf(batch.comparison(file).incoming.unitName,
                               QFileInfo(batch.files()[static_cast<size_t>(file)].path).fileName(),
                               counts, false));
        all += counts;
    }
    if (lines.size() > 1)
        lines.push_back(lineOf(tr("All units"),
                               tr("%n file(s)", nullptr, static_cast<int>(batch.compared().size())),
                               all, true));
    m_model->show({{tr("Unit")},
                   {tr("All rows"), true},
                   {tr("New"), true},
                   {tr("Changed"), true},
                   {tr("Unchanged"), true},
                   {tr("Not taken"), true},
                   {tr("Of these to decide"), true}},
                  std::move(lines));
    setColumnWidths(m_table, {0, 100, 90, 90, 110, 110, 170});
    m_filler->fill();
    QString words = tr("%n row(s) in all = %1 new + %2 changed + %3 unchanged + %4 not taken. "
                       "The lists are kept in the ledger with each reception.",
                       nullptr, all.total)
                        .arg(all.added)
                        .arg(all.changed)
                        .arg(all.unchanged)
                        .arg(all.rejected);
    const QString open = leftWords(batch, left);
    m_table->setEnabled(true);
    m_line->setMessage(open.isEmpty() ? Tone::Ok : Tone::Warn,
                       open.isEmpty() ? words : QString(words + u' ' + open));
}

void ReceiveResultPage::showTakenBack()
{
    m_line->setMessage(Tone::Info,
                       tr("Taken back: the ledger is as it was before this receiving. The files "
                          "can be received again."));
    m_table->setEnabled(false);
}

} // namespace thidua
