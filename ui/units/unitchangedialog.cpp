// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/units/unitchangedialog.h"

#include "core/actions/units/blocmoves.h"
#include "core/actions/units/unitchange.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "ui/plan/fieldsdialog.h"
#include "ui/ranking/blocwords.h"
#include "ui/support/dateedit.h"
#include "ui/support/prompts.h"
#include "ui/units/blocmovewords.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <array>

namespace thidua {

namespace {

struct UnitChangeText {
    Q_DECLARE_TR_FUNCTIONS(UnitChangeDialog)
};

constexpr qint64 kGoesOn = 0;
constexpr qint64 kDissolved = -1;

/// It goes on, ends, or is continued by one of the others.
QList<std::pair<QString, QVariant>> endings(const Ledger& ledger, const Unit& unit)
{
    QList<std::pair<QString, QVariant>> all{{UnitChangeText::tr("It goes on"), kGoesOn},
                                            {UnitChangeText::tr("It is dissolved"), kDissolved}};
    const auto units = ledger.units();
    for (const Unit& other : units.value_or(std::vector<Unit>())) {
        if (other.id != unit.id && !other.validTo.isValid())
            all.append(
                {UnitChangeText::tr("It is merged into %1").arg(other.name), other.id.value});
    }
    return all;
}

/// The blocs of the plan; only none for a unit that is in no bloc, or when nothing of the plan may change.
QList<std::pair<QString, QVariant>> blocs(const PlanBook& book, UnitId unit)
{
    QList<std::pair<QString, QVariant>> all;
    const Member* member = book.member(unit);
    if (!member || book.plan.state == PlanState::Closed) {
        const Bloc* only = member ? book.bloc(member->bloc) : nullptr;
        return {{only ? blocTitle(*only) : UnitChangeText::tr("In no bloc"), only ? only->id.value : 0}};
    }
    for (const Bloc& bloc : book.blocs)
        all.append({blocTitle(bloc), bloc.id.value});
    return all;
}

/// What was typed into the dialog.
struct Answer {
    Unit after;
    QDate day;
    QString document;
    BlocId bloc; ///< the one it is in, or another
};

/// Shows what the move leads to and asks whether it is to be.
Result<bool> agreed(Prompts& prompts, const Ledger& ledger, const PlanBook& book,
                    const Answer& answer, QDate today)
{
    THIDUA_ASSIGN(
        effect, actions::blocMoveEffect(ledger, book.plan.id, answer.after.id, answer.bloc, today));
    return prompts.confirm(
        {.title = UnitChangeText::tr("Change of bloc"),
         .fact = UnitChangeText::tr("%1 goes over to %2 from %3 on.")
                     .arg(answer.after.name, effect.to.name, formatDate(answer.day)),
         .text = blocMoveWords(effect).join(u'\n'),
         .action = UnitChangeText::tr("Move to %1").arg(effect.to.name),
         .cancel = UnitChangeText::tr("Leave it in %1").arg(effect.from.name)});
}

/// Bloc and unit as one step; none when the question about the bloc was answered no.
std::optional<Result<ChangeSet>> moved(Prompts& prompts, const Ledger& ledger, const PlanBook& book,
                                       const Unit& before, const Answer& answer, QDate today)
{
    const BlocMove move{book.plan.id, before.id, answer.day, {}, answer.document};
    // What cannot be is said before anybody is asked.
    auto change = actions::changeUnitAndBloc(ledger, answer.after, move, answer.bloc, today);
    if (!change)
        return change;
    const auto yes = agreed(prompts, ledger, book, answer, today);
    if (!yes)
        return Result<ChangeSet>(fail(yes.error()));
    if (!*yes)
        return {};
    return change;
}

/// The fields of the dialog.
class ChangeFields {
public:
    ChangeFields(FieldsDialog& dialog, const Ledger& ledger, const PlanBook& book, const Unit& unit)
        : m_day(dialog.date(UnitChangeText::tr("From this day on"), "changeDay", {}, true)),
          m_document(
              dialog.line(UnitChangeText::tr("Number of the decision"), "changeDocument", {}))
    {
        m_ending = dialog.choice(UnitChangeText::tr("What becomes of it"), "changeEnding",
                                 endings(ledger, unit), kGoesOn);
        const Member* member = book.member(unit.id);
        m_bloc = dialog.choice(UnitChangeText::tr("Bloc"), "changeBloc", blocs(book, unit.id),
                               member ? member->bloc.value : 0);
        dialog.spread();
        m_name = dialog.line(UnitChangeText::tr("Name"), "changeName", unit.name, true);
        m_shortName =
            dialog.line(UnitChangeText::tr("Short name"), "changeShortName", unit.shortName);
        m_kind = dialog.line(UnitChangeText::tr("Kind of unit"), "changeKind", unit.kind);
        m_class = dialog.line(UnitChangeText::tr("Class"), "changeClass", unit.unitClass);
        m_level = dialog.line(UnitChangeText::tr("Level"), "changeLevel", unit.level);
        m_ownership =
            dialog.line(UnitChangeText::tr("Ownership"), "changeOwnership", unit.ownership);
        // What a unit is called and where it is matters only while it goes on.
        const std::array<QWidget*, 7> fields{m_bloc,  m_name,  m_shortName, m_kind,
                                             m_class, m_level, m_ownership};
        QObject::connect(m_ending, &QComboBox::currentIndexChanged, &dialog, [this, fields] {
            for (QWidget* field : fields)
                field->setEnabled(goesOn());
        });
    }

    bool goesOn() const { return m_ending->currentData().toLongLong() == kGoesOn; }
    /// The unit it is merged into; null for a dissolution.
    UnitId into() const
    {
        const qint64 becomes = m_ending->currentData().toLongLong();
        return becomes == kDissolved ? UnitId() : UnitId{becomes};
    }
    Answer answer(const Unit& unit) const
    {
        Answer answer{unit, m_day->date(), cleaned(m_document->text()),
                      BlocId{m_bloc->currentData().toLongLong()}};
        answer.after.name = cleaned(m_name->text());
        answer.after.shortName = cleaned(m_shortName->text());
        answer.after.kind = cleaned(m_kind->text());
        answer.after.unitClass = cleaned(m_class->text());
        answer.after.level = cleaned(m_level->text());
        answer.after.ownership = cleaned(m_ownership->text());
        return answer;
    }

private:
    DateEdit* m_day;
    QLineEdit* m_document;
    QComboBox* m_ending = nullptr;
    QComboBox* m_bloc = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_shortName = nullptr;
    QLineEdit* m_kind = nullptr;
    QLineEdit* m_class = nullptr;
    QLineEdit* m_level = nullptr;
    QLineEdit* m_ownership = nullptr;
};

} // namespace

std::optional<Result<ChangeSet>> askForUnitChange(Prompts& prompts, const Ledger& ledger,
                                                  PlanId plan, const Unit& unit, QDate today,
                                                  QWidget* parent)
{
    const auto book = ledger.book(plan);
    if (!book)
        return Result<ChangeSet>(fail(book.error()));
    FieldsDialog dialog(prompts, UnitChangeText::tr("Change from a day on"), false, parent,
                        DialogSize::Medium);
    dialog.setSubline(
        UnitChangeText::tr(
            "%1 stays what it was until the day before: figures and papers of earlier years do not "
            "change. To mend a mistake, use “Change unit”.")
            .arg(unit.name));
    const ChangeFields fields(dialog, ledger, **book, unit);
    if (!dialog.ask())
        return {};
    const Answer answer = fields.answer(unit);
    if (!fields.goesOn())
        return actions::endUnit(ledger, unit.id, fields.into(), answer.day, answer.document);
    const Member* member = (*book)->member(unit.id);
    if (member && answer.bloc != member->bloc)
        return moved(prompts, ledger, **book, unit, answer, today);
    return actions::changeUnit(ledger, answer.after, answer.day, answer.document);
}

} // namespace thidua
