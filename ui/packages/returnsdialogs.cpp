// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packages/returnsdialogs.h"

#include "core/actions/packages/extensionactions.h"
#include "core/actions/packages/paperreturn.h"
#include "core/actions/packages/submission.h"
#include "core/base/dates.h"
#include "core/domain/plan/deadline.h"
#include "ui/initiatives/formdialog.h"
#include "ui/initiatives/messagesdialog.h"
#include "ui/support/buttons.h"
#include "ui/support/dateedit.h"
#include "ui/support/prompts.h"
#include "ui/support/type.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace thidua {

namespace {

struct ReturnsDialogs {
    Q_DECLARE_TR_FUNCTIONS(ReturnsDialogs)
};

QString namesOf(const ReturnsBoard& board, const std::vector<UnitId>& units)
{
    constexpr size_t kNamed = 3;
    QStringList names;
    for (const UnitId unit : units) {
        const Member* member =
            names.size() < qsizetype(kNamed) ? board.book->member(unit) : nullptr;
        if (member)
            names.append(member->name);
    }
    const int more = static_cast<int>(units.size()) - static_cast<int>(names.size());
    const QString named = names.join(QStringLiteral(", "));
    return more > 0 ? ReturnsDialogs::tr("%1 and %n more unit(s)", nullptr, more).arg(named)
                    : named;
}

/// The milestone the deadline of a unit belongs to, else the last one.
MilestoneId dueMilestone(const std::vector<Milestone>& milestones, const ReturnsLine* line)
{
    if (line && line->extension)
        return line->extension->milestone;
    for (const Milestone& milestone : milestones) {
        if (line && milestone.lastDay() == line->due)
            return milestone.id;
    }
    return milestones.back().id;
}

/// A line that shows which scan was chosen, with the button that chooses it.
QWidget* makeScan(Prompts& prompts, QString& path, QWidget* parent)
{
    auto* bar = new QWidget(parent);
    auto* name = makeLabel(ReturnsDialogs::tr("No scan attached"), TypeRole::Body, bar);
    auto* choose =
        makeButton(ButtonKind::Secondary, ReturnsDialogs::tr("Attach a scan…"), Icon::Clip, bar);
    choose->setObjectName(QStringLiteral("attachScan"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(choose);
    row->addWidget(name, 1);
    QObject::connect(choose, &QPushButton::clicked, name, [&prompts, &path, name] {
        const QString file = prompts.openFile(
            ReturnsDialogs::tr("Scan of the paper"),
            ReturnsDialogs::tr("Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)"));
        if (file.isEmpty())
            return;
        path = file;
        name->setText(QFileInfo(file).fileName());
    });
    return bar;
}

} // namespace

void giveMoreTime(Workspace& workspace, const ReturnsBoard& board, const std::vector<UnitId>& units,
                  QWidget* parent)
{
    const auto milestones = returnMilestones(board.book->milestones);
    if (milestones.empty()) {
        if (workspace.prompts().confirm(
                {.title = ReturnsDialogs::tr("More time"),
                 .fact = ReturnsDialogs::tr("The plan names no day on which units report."),
                 .text = ReturnsDialogs::tr("Add a milestone of the kind “Report or papers” that "
                                            "every unit must do, in the plan."),
                 .action = ReturnsDialogs::tr("Open the plan"),
                 .cancel = ReturnsDialogs::tr("Later")}))
            workspace.goTo({.section = Section::Plan});
        return;
    }
    const ReturnsLine* line = units.empty() ? nullptr : board.line(units.front());
    QList<std::pair<QString, QVariant>> items;
    for (const Milestone& milestone : milestones)
        items.append({ReturnsDialogs::tr("%1 (until %2)")
                          .arg(milestone.title, formatDate(milestone.lastDay())),
                      milestone.id.value});
    // What one of several units was given is not proposed to the others.
    const Extension before =
        units.size() == 1 && line && line->extension ? *line->extension : Extension{};
    FormDialog dialog(workspace.prompts(), ReturnsDialogs::tr("More time"),
                      ReturnsDialogs::tr("More time for %1").arg(namesOf(board, units)), parent);
    auto* milestone = dialog.choice(ReturnsDialogs::tr("For"), "extensionFor", items,
                                    dueMilestone(milestones, line).value, FormDialog::Width::Whole);
    auto* until =
        dialog.date(ReturnsDialogs::tr("Last day, included"), "extensionUntil", before.until);
    dialog.require();
    auto* by = dialog.line(ReturnsDialogs::tr("Allowed by"), "extensionBy", before.allowedBy);
    dialog.require();
    auto* on = dialog.date(ReturnsDialogs::tr("Allowed on"), "extensionOn",
                           before.allowedOn.isValid() ? before.allowedOn : board.today);
    auto* reason = dialog.line(ReturnsDialogs::tr("Reason"), "extensionReason", before.reason,
                               FormDialog::Width::Whole);
    if (!dialog.ask(ReturnsDialogs::tr("Give more time")))
        return;
    Extension terms;
    terms.milestone = chosenId<MilestoneId>(milestone);
    terms.until = until->date();
    terms.allowedBy = by->text();
    terms.allowedOn = on->date();
    terms.reason = reason->text();
    workspace.apply(
        actions::extend(workspace.ledger(), board.book->plan.id, units, terms, board.today));
}

void enterPaper(Workspace& workspace, const ReturnsBoard& board, UnitId unit, QWidget* parent)
{
    QList<std::pair<QString, QVariant>> items;
    for (const Member& member : board.book->members)
        items.append({member.name, member.unit.value});
    QString scan;
    const Session& session = workspace.session();
    FormDialog dialog(workspace.prompts(), ReturnsDialogs::tr("Paper"),
                      ReturnsDialogs::tr("A score sheet that came on paper"), parent);
    dialog.setSubline(
        ReturnsDialogs::tr("It is recorded as received; then the unit's own sheet opens and its "
                           "scores are keyed in."));
    auto* who = dialog.choice(ReturnsDialogs::tr("Unit"), "paperUnit",
                              unit ? items : withNone(ReturnsDialogs::tr("Choose"), items),
                              unit.value, FormDialog::Width::Whole);
    dialog.require();
    auto* day = dialog.date(ReturnsDialogs::tr("Received on"), "paperDay", board.today);
    dialog.require();
    auto* by = dialog.line(ReturnsDialogs::tr("Keyed in by"), "paperBy", session.actor().name);
    dialog.require();
    auto* note = dialog.line(ReturnsDialogs::tr("Note"), "paperNote", {}, FormDialog::Width::Whole);
    dialog.row(makeScan(workspace.prompts(), scan, &dialog));
    if (!dialog.ask(ReturnsDialogs::tr("Record and key it in")))
        return;
    actions::PaperReturn paper{
        board.book->plan.id, chosenId<UnitId>(who), day->date(), by->text(), note->text(), {}, {}};
    if (!scan.isEmpty()) {
        QFile file(scan);
        if (!file.open(QIODevice::ReadOnly)) {
            workspace.prompts().showError(
                {ErrorCode::Io,
                 ReturnsDialogs::tr("The scan %1 cannot be read. Choose it again.").arg(scan)});
            return;
        }
        paper.scanName = QFileInfo(scan).fileName();
        paper.scan = file.read(actions::kLargestScan + 1);
    }
    if (workspace.apply(actions::receivePaper(workspace.ledger(), paper,
                                              {session.actor().name, session.now()})))
        workspace.goTo({.section = Section::Scoring, .unit = paper.unit, .round = Round::Self});
}

void showMessages(Workspace& workspace, const ReturnsBoard& board, const std::vector<UnitId>& units,
                  QWidget* parent)
{
    const auto state = actions::movementState(workspace.ledger(), board.book->plan.id, board.today);
    if (!state) {
        workspace.prompts().showError(state.error());
        return;
    }
    std::vector<UnitMessage> messages;
    for (const Member& member : board.book->members) {
        if (!units.empty() && std::ranges::find(units, member.unit) == units.end())
            continue;
        const auto owed = actions::owedBy(workspace.ledger(), board, *state, member.unit);
        if (!owed) {
            workspace.prompts().showError(owed.error());
            return;
        }
        const QString text = reminderText(*board.book, member.unit, *owed, board.today);
        if (text.isEmpty())
            continue;
        const ReturnsLine* line = board.line(member.unit);
        messages.push_back(
            {member.unit, member.name, text,
             line->remindedAt.isValid()
                 ? ReturnsDialogs::tr("copied %1 by %2")
                       .arg(formatDateTime(line->remindedAt.toLocalTime()), line->remindedBy)
                 : ReturnsDialogs::tr("not copied yet")});
    }
    const QString headline = !units.empty()
        ? ReturnsDialogs::tr("What %1 still owes").arg(namesOf(board, units))
        : ReturnsDialogs::tr("What units still owe: all of them, as none was chosen in the list");
    MessagesDialog dialog(workspace.prompts(), headline, std::move(messages), parent);
    QObject::connect(&dialog, &MessagesDialog::copied, &dialog, [&](const auto& reminded) {
        if (workspace.isEditable())
            workspace.apply(actions::recordReminders(workspace.ledger(), board.book->plan.id,
                                                     reminded, workspace.session().actor().name,
                                                     workspace.session().now()));
    });
    dialog.exec();
}

} // namespace thidua
