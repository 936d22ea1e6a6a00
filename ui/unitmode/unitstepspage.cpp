// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unitmode/unitstepspage.h"

#include "core/actions/launches/launchactions.h"
#include "core/actions/packages/attachments.h"
#include "core/storage/movemententities.h"
#include "ui/support/card.h"
#include "ui/support/chip.h"
#include "ui/support/dateedit.h"
#include "ui/support/formfield.h"
#include "ui/support/ground.h"
#include "ui/support/prompts.h"
#include "ui/support/type.h"
#include "ui/unitmode/filesbox.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

namespace {

ChipText stateOf(const LaunchCell& cell)
{
    switch (cell.state) {
    case StepState::InTime:
        return {stepStateName(cell.state), Tone::Ok, Icon::Check};
    case StepState::DoneLate:
        return {stepStateName(cell.state), Tone::Warn, Icon::Check};
    case StepState::Late:
        return {stepStateName(cell.state), Tone::Danger, Icon::Warn};
    default:
        return {stepStateName(cell.state), Tone::Neutral, {}};
    }
}

} // namespace

void UnitStepsPage::Fields::setTyped(bool typed) const
{
    on->setModified(typed);
    document->setModified(typed);
    note->setModified(typed);
}

UnitStepsPage::UnitStepsPage(Workspace& workspace, UnitPlace place)
    : UnitPage(workspace, place, tr("Plan and launch"),
               tr("Enter the day each thing was done and the number of the unit's paper; attach "
                  "the scan."))
{
    auto* content = new QWidget(this);
    m_cards = new QVBoxLayout(content);
    m_cards->setContentsMargins(space::kPageMargin, space::kMedium, space::kPageMargin,
                                space::kPageMargin);
    m_cards->setSpacing(space::kMedium);
    m_cards->addStretch(1);
    m_scroll = makeScrollArea(content, this);
    body()->addWidget(m_scroll, 1);
}

UnitStepsPage::Fields UnitStepsPage::makeCard(const LaunchColumn& column)
{
    Fields fields;
    fields.milestone = column.milestone.id;
    fields.title = column.milestone.title;
    fields.card = new Card(column.milestone.title, this);
    fields.card->setObjectName(QStringLiteral("step%1").arg(m_fields.size()));
    fields.state = new Chip({}, fields.card);
    fields.on = new DateEdit(fields.card);
    fields.on->setObjectName(QStringLiteral("doneOn"));
    // A day without a year is one of the plan's.
    const Plan plan = workspace().book()->plan;
    if (plan.last.isValid() && plan.last < today())
        fields.on->setReference(plan.last);
    fields.document = new QLineEdit(fields.card);
    fields.document->setObjectName(QStringLiteral("document"));
    fields.note = new QLineEdit(fields.card);
    fields.note->setObjectName(QStringLiteral("stepNote"));
    fields.onField = new FormField(tr("Done on"), fields.on, fields.card);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kLarge);
    row->addWidget(fields.onField, 1);
    row->addWidget(new FormField(tr("Number of the paper"), fields.document, fields.card), 2);
    row->addWidget(new FormField(tr("Note"), fields.note, fields.card), 3);
    fields.files = new FilesBox(workspace(), place(), fields.card);
    fields.files->setAbout(actions::aboutStep(fields.title));
    fields.card->content()->addWidget(fields.state, 0, Qt::AlignLeft);
    fields.card->content()->addLayout(row);
    fields.card->content()->addWidget(fields.files);
    for (QLineEdit* edit : {static_cast<QLineEdit*>(fields.on), fields.document, fields.note}) {
        edit->setReadOnly(!workspace().isEditable());
        connect(edit, &QLineEdit::editingFinished, this,
                [this, milestone = fields.milestone] { write(milestone); });
    }
    connect(fields.on, &DateEdit::dateChanged, this, [on = fields.on] { on->setModified(true); });
    m_cards->insertWidget(m_cards->count() - 1, fields.card);
    return fields;
}

void UnitStepsPage::reload()
{
    const auto board = actions::launchBoard(workspace().ledger(), place().plan, today());
    if (!board) {
        workspace().prompts().showError(board.error());
        return;
    }
    const bool same =
        std::ranges::equal(m_fields, board->columns, [](const auto& had, const auto& has) {
            return had.milestone == has.milestone.id && had.title == has.milestone.title;
        });
    if (!same) {
        for (const Fields& fields : m_fields)
            delete fields.card;
        m_fields.clear();
        for (const LaunchColumn& column : board->columns)
            m_fields.push_back(makeCard(column));
    }
    m_showing = true;
    for (size_t i = 0; i < m_fields.size(); ++i)
        show(m_fields[i], board->columns[i]);
    m_showing = false;
}

void UnitStepsPage::show(Fields& fields, const LaunchColumn& column)
{
    const auto cell = std::ranges::find(column.cells, place().unit, &LaunchCell::unit);
    if (cell == column.cells.end())
        return;
    fields.state->setChip(stateOf(*cell));
    fields.state->setVisible(cell->isDone() || cell->state == StepState::Late);
    fields.card->setNote(cell->due.isValid() ? tr("until %1").arg(formatDate(cell->due))
                                             : tr("no day set"));
    // What is typed before there is a day is not written yet, and stays.
    if (cell->isDone() || fields.done) {
        if (!fields.on->isModified())
            fields.on->setDate(cell->doneOn);
        if (!fields.document->isModified())
            fields.document->setText(cell->document);
        if (!fields.note->isModified())
            fields.note->setText(cell->note);
    }
    fields.done = cell->isDone();
    fields.files->reload();
}

/// A card is written once it has a day; without one it is taken back.
void UnitStepsPage::write(MilestoneId milestone)
{
    const auto fields = std::ranges::find(m_fields, milestone, &Fields::milestone);
    if (m_showing || fields == m_fields.end() || !workspace().isEditable())
        return;
    const auto stored = workspace().ledger().rows<UnitStep>(
        "milestone = ? AND unit = ?", {toValue(milestone), toValue(place().unit)});
    const bool has = stored && !stored->empty();
    const UnitStep before = has ? stored->front() : UnitStep{};
    const QDate on = fields->on->date();
    const QString document = fields->document->text().trimmed();
    const QString note = fields->note->text().trimmed();
    if (!on.isValid()) {
        if (has && fields->on->isBlank()) {
            fields->setTyped(false);
            workspace().apply(actions::clearSteps(workspace().ledger(), milestone, {place().unit}));
        } else if (!has && fields->on->isBlank())
            fields->onField->setComplaint(
                document.isEmpty() && note.isEmpty() ? QString() : tr("Enter the day too."));
        return;
    }
    fields->onField->setComplaint({});
    fields->setTyped(false);
    if (has && before.doneOn == on && before.document == document && before.note == note)
        return;
    const auto change = actions::setStep(workspace().ledger(), milestone, place().unit,
                                         {on, document, note}, today());
    if (change) {
        workspace().apply(change);
        return;
    }
    fields->setTyped(true);
    fields->onField->setComplaint(change.error().message);
}

void UnitStepsPage::goToItem(const TodoItem& item)
{
    const auto fields = std::ranges::find(m_fields, item.milestone, &Fields::milestone);
    if (fields == m_fields.end())
        return;
    m_scroll->ensureWidgetVisible(fields->card);
    fields->on->setFocus(Qt::OtherFocusReason);
}

} // namespace thidua
