// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/units/unitspage.h"

#include "ui/packages/issuedialog.h"
#include "ui/support/prompts.h"
#include "ui/units/blocdialog.h"
#include "ui/units/csvfiles.h"
#include "ui/units/unitchangedialog.h"
#include "ui/units/unitdialog.h"
#include "ui/units/unitsmodel.h"

#include <QMenu>
#include <QTableView>

namespace thidua {

namespace {

/// Both changes as one step; the first error stops.
Result<ChangeSet> together(Result<ChangeSet> first, const Result<ChangeSet>& second)
{
    if (!first || !second)
        return first ? second : first;
    first->append(*second);
    return first;
}

} // namespace

void UnitsPage::addUnit()
{
    if (!m_locked.isEmpty())
        return;
    UnitEntry fresh;
    const BlocId bloc = chosenBloc();
    fresh.bloc = bloc || m_snapshot.book->blocs.empty() ? bloc : m_snapshot.book->blocs.front().id;
    UnitDialog dialog(workspace().prompts(), m_snapshot, fresh, m_locked, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const UnitEntry entry = dialog.entry();
    const Ledger& ledger = workspace().ledger();
    const bool added =
        workspace().apply(entry.bloc ? actions::addMember(ledger, workspace().plan(), entry.bloc,
                                                          entry.unit, entry.participation)
                                     : actions::saveUnit(ledger, entry.unit));
    if (!added)
        return;
    reload();
    for (const UnitEntry& known : m_snapshot.units) {
        if (known.unit.code == entry.unit.code)
            choose(known.unit.id);
    }
}

void UnitsPage::editUnit()
{
    const auto chosen = chosenUnits();
    const UnitEntry* before = chosen.empty() ? nullptr : m_snapshot.find(chosen.front());
    if (!before || !workspace().isEditable())
        return;
    const UnitEntry old = *before;
    UnitDialog dialog(workspace().prompts(), m_snapshot, old, m_locked, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const UnitEntry entry = dialog.entry();
    auto change = actions::saveUnit(workspace().ledger(), entry.unit);
    if (entry.bloc != old.bloc || entry.participation != old.participation)
        change = together(std::move(change),
                          actions::setMembership(workspace().ledger(), workspace().plan(),
                                                 entry.unit.id, entry.bloc, entry.participation));
    workspace().apply(change);
}

void UnitsPage::removeUnits()
{
    const auto chosen = chosenUnits();
    const UnitEntry* entry = chosen.empty() ? nullptr : m_snapshot.find(chosen.front());
    if (!entry || !m_locked.isEmpty())
        return;
    const QString what = chosen.size() == 1
        ? entry->unit.name
        : tr("%n unit(s)", nullptr, static_cast<int>(chosen.size()));
    if (!workspace().prompts().confirm({.title = tr("Units and blocs"),
                                        .fact = tr("Remove %1 from the ledger?").arg(what),
                                        .text = tr("Other plans lose it too. To leave it out of "
                                                   "this plan only, take it out of the plan."),
                                        .action = tr("Remove from the ledger"),
                                        .cancel = tr("Keep it"),
                                        .destructive = true}))
        return;
    Result<ChangeSet> change = actions::removeUnit(workspace().ledger(), chosen.front());
    for (size_t i = 1; i < chosen.size(); ++i)
        change = together(std::move(change), actions::removeUnit(workspace().ledger(), chosen[i]));
    workspace().apply(change);
}

void UnitsPage::moveUnits(int by)
{
    const auto chosen = chosenUnits();
    const UnitEntry* entry = chosen.empty() ? nullptr : m_snapshot.find(chosen.front());
    const auto& blocs = m_snapshot.book->blocs;
    if (!entry || blocs.empty() || !m_locked.isEmpty())
        return;
    const auto at = std::find_if(blocs.begin(), blocs.end(),
                                 [&](const Bloc& bloc) { return bloc.id == entry->bloc; });
    // The units in no bloc stand after the last one.
    const auto target = at - blocs.begin() + by;
    if (target >= 0 && target < std::ssize(blocs))
        moveUnitsTo(blocs[static_cast<size_t>(target)].id);
}

void UnitsPage::moveUnitsTo(BlocId bloc)
{
    const auto chosen = chosenUnits();
    if (chosen.empty() || !m_locked.isEmpty())
        return;
    std::optional<Result<ChangeSet>> change;
    for (const UnitId unit : chosen) {
        const UnitEntry* entry = m_snapshot.find(unit);
        if (!entry)
            continue;
        auto move = actions::setMembership(workspace().ledger(), workspace().plan(), unit, bloc,
                                           entry->participation);
        change = change ? together(std::move(*change), move) : std::move(move);
    }
    if (change && workspace().apply(*change) && chosen.size() == 1) {
        reload();
        choose(chosen.front());
    }
}

void UnitsPage::addBloc()
{
    Bloc fresh;
    fresh.plan = workspace().plan();
    fresh.code = QString::number(m_snapshot.book->blocs.size() + 1);
    BlocDialog dialog(workspace().prompts(), *m_snapshot.book, fresh, this);
    if (dialog.exec() == QDialog::Accepted)
        workspace().apply(actions::saveBloc(workspace().ledger(), dialog.bloc()));
}

void UnitsPage::editBloc()
{
    const Bloc* bloc = m_snapshot.book->bloc(chosenBloc());
    if (!bloc || !m_locked.isEmpty())
        return;
    BlocDialog dialog(workspace().prompts(), *m_snapshot.book, *bloc, this);
    if (dialog.exec() == QDialog::Accepted)
        workspace().apply(actions::saveBloc(workspace().ledger(), dialog.bloc()));
}

void UnitsPage::removeBloc()
{
    const Bloc* bloc = m_snapshot.book->bloc(chosenBloc());
    if (!bloc)
        return;
    const BlocId id = bloc->id;
    if (workspace().prompts().confirm({.title = tr("Units and blocs"),
                                       .fact = tr("Remove %1?").arg(bloc->name),
                                       .text = tr("Only a bloc without units can be removed."),
                                       .action = tr("Remove bloc"),
                                       .cancel = tr("Keep it"),
                                       .destructive = true}))
        workspace().apply(actions::removeBloc(workspace().ledger(), id));
}

void UnitsPage::setHead(bool deputy)
{
    const auto chosen = chosenUnits();
    const UnitEntry* entry = chosen.size() == 1 ? m_snapshot.find(chosen.front()) : nullptr;
    const Bloc* bloc = entry ? m_snapshot.book->bloc(entry->bloc) : nullptr;
    if (!bloc)
        return;
    Bloc after = *bloc;
    UnitId& role = deputy ? after.deputy : after.head;
    UnitId& other = deputy ? after.head : after.deputy;
    role = entry->unit.id;
    if (other == role)
        other = {};
    workspace().apply(actions::saveBloc(workspace().ledger(), after));
}

void UnitsPage::giveOutForms()
{
    if (workspace().isEditable())
        openIssueForms(workspace(), this, chosenUnits(), chosenBloc());
}

void UnitsPage::changeUnitFromDay()
{
    const auto chosen = chosenUnits();
    const UnitEntry* entry = chosen.size() == 1 ? m_snapshot.find(chosen.front()) : nullptr;
    if (!entry || !workspace().isEditable())
        return;
    const auto change =
        askForUnitChange(workspace().prompts(), workspace().ledger(), workspace().plan(),
                         entry->unit, workspace().session().now().toLocalTime().date(), this);
    if (change)
        workspace().apply(*change);
}

void UnitsPage::openMenu(QWidget* view, const QPoint& at)
{
    view->setFocus(Qt::OtherFocusReason);
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    if (!chosenUnits().empty())
        addUnitActions(menu);
    else if (m_snapshot.book->bloc(chosenBloc())) {
        menu.addAction(tr("Change bloc"), this, &UnitsPage::editBloc);
        menu.addAction(tr("Remove bloc"), this, &UnitsPage::removeBloc);
    }
    menu.addSeparator();
    menu.addAction(tr("Give out forms…"), this, &UnitsPage::giveOutForms);
    menu.addSeparator();
    menu.addAction(tr("Add unit"), this, &UnitsPage::addUnit);
    menu.addAction(tr("Add bloc"), this, &UnitsPage::addBloc);
    for (QAction* action : menu.actions()) {
        if (!m_locked.isEmpty() && action->text() != tr("Change unit")
            && action->text() != tr("Give out forms…")
            && action->text() != tr("Rename, merge, move or change from a day on…")) {
            action->setEnabled(false);
            action->setToolTip(m_locked);
        }
    }
    menu.exec(at);
}

void UnitsPage::addUnitActions(QMenu& menu)
{
    const auto chosen = chosenUnits();
    const UnitEntry* entry = m_snapshot.find(chosen.front());
    if (!entry)
        return;
    if (chosen.size() == 1)
        menu.addAction(tr("Change unit"), QKeySequence(Qt::Key_F2), this, &UnitsPage::editUnit);
    if (chosen.size() == 1)
        menu.addAction(tr("Rename, merge, move or change from a day on…"), this,
                       &UnitsPage::changeUnitFromDay);
    QMenu* move = menu.addMenu(tr("Move to"));
    for (const Bloc& bloc : m_snapshot.book->blocs) {
        QAction* action =
            move->addAction(bloc.name, this, [this, id = bloc.id] { moveUnitsTo(id); });
        action->setEnabled(chosen.size() > 1 || bloc.id != entry->bloc);
    }
    if (chosen.size() == 1 && entry->bloc) {
        menu.addAction(tr("Make head of the bloc"), this, [this] { setHead(false); });
        menu.addAction(tr("Make deputy head"), this, [this] { setHead(true); });
    }
    if (entry->bloc)
        menu.addAction(tr("Take out of the plan"), this, [this] { moveUnitsTo({}); });
    menu.addAction(tr("Remove from the ledger"), QKeySequence(Qt::Key_Delete), this,
                   &UnitsPage::removeUnits);
}

void UnitsPage::importFile()
{
    importCsvFile(workspace(), CsvKind::Units, tr("Import units"), this);
}

void UnitsPage::paste()
{
    if (m_locked.isEmpty())
        importClipboard(workspace(), CsvKind::Units, this);
}

void UnitsPage::exportFile()
{
    exportCsvFile(workspace(), CsvKind::Units, tr("Export units"), tr("units.csv"));
}

} // namespace thidua
