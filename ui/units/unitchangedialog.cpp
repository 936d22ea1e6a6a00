// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/units/unitchangedialog.h"

#include "core/actions/units/unitchange.h"
#include "core/base/text.h"
#include "ui/plan/fieldsdialog.h"
#include "ui/support/dateedit.h"

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

} // namespace

std::optional<Result<ChangeSet>> askForUnitChange(Prompts& prompts, const Ledger& ledger,
                                                  const Unit& unit, QWidget* parent)
{
    FieldsDialog dialog(prompts, UnitChangeText::tr("Change from a day on"), false, parent,
                        DialogSize::Medium);
    dialog.setSubline(
        UnitChangeText::tr(
            "%1 stays what it was until the day before: figures and papers of earlier years do not "
            "change. To mend a mistake, use “Change unit”.")
            .arg(unit.name));
    DateEdit* day = dialog.date(UnitChangeText::tr("From this day on"), "changeDay", {}, true);
    QLineEdit* document =
        dialog.line(UnitChangeText::tr("Number of the decision"), "changeDocument", {});
    dialog.spread();
    QComboBox* ending = dialog.choice(UnitChangeText::tr("What becomes of it"), "changeEnding",
                                      endings(ledger, unit), kGoesOn);
    dialog.spread();
    QLineEdit* name = dialog.line(UnitChangeText::tr("Name"), "changeName", unit.name, true);
    QLineEdit* shortName =
        dialog.line(UnitChangeText::tr("Short name"), "changeShortName", unit.shortName);
    QLineEdit* kind = dialog.line(UnitChangeText::tr("Kind of unit"), "changeKind", unit.kind);
    QLineEdit* unitClass = dialog.line(UnitChangeText::tr("Class"), "changeClass", unit.unitClass);
    QLineEdit* level = dialog.line(UnitChangeText::tr("Level"), "changeLevel", unit.level);
    QLineEdit* ownership =
        dialog.line(UnitChangeText::tr("Ownership"), "changeOwnership", unit.ownership);
    // What a unit is called matters only while it goes on.
    const std::array fields{name, shortName, kind, unitClass, level, ownership};
    const auto showFields = [ending, fields] {
        for (QLineEdit* field : fields)
            field->setEnabled(ending->currentData().toLongLong() == kGoesOn);
    };
    QObject::connect(ending, &QComboBox::currentIndexChanged, &dialog, showFields);
    if (!dialog.ask())
        return {};
    const qint64 becomes = ending->currentData().toLongLong();
    if (becomes != kGoesOn)
        return actions::endUnit(ledger, unit.id, becomes == kDissolved ? UnitId() : UnitId{becomes},
                                day->date(), cleaned(document->text()));
    Unit after = unit;
    after.name = cleaned(name->text());
    after.shortName = cleaned(shortName->text());
    after.kind = cleaned(kind->text());
    after.unitClass = cleaned(unitClass->text());
    after.level = cleaned(level->text());
    after.ownership = cleaned(ownership->text());
    return actions::changeUnit(ledger, after, day->date(), cleaned(document->text()));
}

} // namespace thidua
