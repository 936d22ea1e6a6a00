// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/infoline.h"
#include "ui/support/prompts.h"
#include "ui/targets/entryblock.h"
#include "ui/targets/entrydialog.h"
#include "ui/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

// Blocks of cells in the grid of figures: to and from the clipboard, filled down, taken away. Each is one
// step to undo, and what cannot be taken is listed with the reason.

namespace thidua {

namespace {

constexpr int kNamedInLine = 2;
constexpr int kMostNamed = 20;

QStringList linesOf(const std::vector<EntryBlock::Refused>& refused, int most)
{
    QStringList lines;
    for (const EntryBlock::Refused& one : refused) {
        if (lines.size() == most) {
            lines << EntryDialog::tr("and %n more", nullptr,
                                     static_cast<int>(refused.size()) - most);
            break;
        }
        lines << QStringLiteral("%1: %2").arg(one.where, one.why);
    }
    return lines;
}

} // namespace

QModelIndexList EntryDialog::chosenCells() const
{
    QModelIndexList cells = m_grid->selectionModel()->selectedIndexes();
    cells.removeIf([](const QModelIndex& cell) { return cell.column() == 0; });
    if (cells.isEmpty() && m_grid->currentIndex().isValid())
        cells << m_grid->currentIndex();
    return cells;
}

void EntryDialog::copy(bool withHeaders)
{
    const CellBlock block = copyEntries(*m_model, chosenCells(), withHeaders);
    auto* copied = new QMimeData;
    copied->setText(toTabbed(block));
    const size_t columns = block.empty() ? 0 : static_cast<size_t>(block.front().size());
    copied->setHtml(toHtml(block, std::vector<bool>(columns, true), withHeaders ? 1 : 0));
    QGuiApplication::clipboard()->setMimeData(copied);
}

void EntryDialog::paste()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    const CellBlock block = copied ? blockOf(*copied) : CellBlock{};
    if (block.empty()) {
        m_line->setMessage(Tone::Info, tr("There is nothing to paste. Copy the cells first."));
        return;
    }
    writeBlock(planPaste(*m_model, chosenCells(), block));
}

void EntryDialog::fillDown()
{
    writeBlock(planFillDown(*m_model, chosenCells()));
}

void EntryDialog::clearCells()
{
    const QModelIndexList cells = chosenCells();
    for (const QModelIndex& cell : cells)
        m_model->forget(cell);
    m_told.reset();
    writeBlock(planClear(*m_model, cells));
    sayOfCell();
}

void EntryDialog::writeBlock(EntryBlock edits)
{
    if (edits.entries.empty() && edits.refused.empty())
        return;
    const auto entered =
        actions::enterMeasurements(m_workspace.ledger(), m_workspace.plan(), edits.entries,
                                   m_workspace.session().now().date());
    if (!entered) {
        m_line->setMessage(Tone::Danger, entered.error().message);
        return;
    }
    for (const auto& [place, why] : entered->refused)
        edits.refused.push_back({cellName(*m_model, edits.cells[place]), why});
    if (!m_workspace.apply(entered->change))
        return;
    m_told.reset();
    reload();
    tell(static_cast<int>(edits.entries.size() - entered->refused.size()), edits.refused);
}

void EntryDialog::tell(int written, const std::vector<EntryBlock::Refused>& refused)
{
    const QString fact = tr("%n cell(s) written", nullptr, written);
    m_refused->setVisible(refused.size() > kNamedInLine);
    if (refused.empty()) {
        m_line->setMessage(Tone::Ok, tr("%1.").arg(fact));
        return;
    }
    const QString whole =
        tr("%1; %n cell(s) refused.", nullptr, static_cast<int>(refused.size())).arg(fact);
    m_refusals = linesOf(refused, kMostNamed).join(u'\n');
    m_line->setMessage(Tone::Warn,
                       whole + u' ' + linesOf(refused, kNamedInLine).join(QStringLiteral("; ")));
}

void EntryDialog::undo()
{
    m_workspace.undo();
    reload();
}

void EntryDialog::openMenu(const QPoint& at)
{
    QMenu menu(this);
    menu.addAction(tr("Copy"), QKeySequence(QKeySequence::Copy), this, [this] { copy(false); });
    menu.addAction(tr("Copy with headers"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
                   [this] { copy(true); });
    menu.addAction(tr("Paste"), QKeySequence(QKeySequence::Paste), this, &EntryDialog::paste);
    menu.addAction(tr("Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), this,
                   &EntryDialog::fillDown);
    menu.addAction(tr("Clear"), QKeySequence(Qt::Key_Delete), this, &EntryDialog::clearCells);
    menu.exec(m_grid->viewport()->mapToGlobal(at));
}

bool EntryDialog::typeBlockKey(const QKeyEvent& key)
{
    if (key.matches(QKeySequence::Copy))
        copy(false);
    else if (key.matches(QKeySequence::Paste))
        paste();
    else if (key.matches(QKeySequence::Undo))
        undo();
    else if (key.key() == Qt::Key_C && key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        copy(true);
    else if (key.key() == Qt::Key_D && key.modifiers() == Qt::ControlModifier)
        fillDown();
    else if (key.key() == Qt::Key_Delete)
        clearCells();
    else
        return false;
    return true;
}

} // namespace thidua
