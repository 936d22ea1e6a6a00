// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/units/unitdialog.h"

#include "core/base/text.h"
#include "ui/support/buttons.h"
#include "ui/support/dateedit.h"
#include "ui/support/formfield.h"
#include "ui/support/type.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr Participation kParticipations[] = {Participation::Obliged, Participation::Encouraged,
                                             Participation::Duty};

} // namespace

UnitDialog::UnitDialog(Prompts& prompts, const UnitsSnapshot& snapshot, const UnitEntry& entry,
                       const QString& placeLocked, QWidget* parent)
    : DialogFrame(prompts, DialogSize::Medium, parent), m_entry(entry),
      m_code(new QLineEdit(entry.unit.code, this)), m_name(new QLineEdit(entry.unit.name, this)),
      m_shortName(new QLineEdit(entry.unit.shortName, this)), m_kind(new QComboBox(this)),
      m_class(new QLineEdit(entry.unit.unitClass, this)),
      m_level(new QLineEdit(entry.unit.level, this)),
      m_ownership(new QLineEdit(entry.unit.ownership, this)), m_bloc(new QComboBox(this)),
      m_participation(new QComboBox(this)), m_from(new DateEdit(this)), m_to(new DateEdit(this)),
      m_locked(placeLocked)
{
    setWindowTitle(tr("Unit"));
    setHeadline(entry.unit.id ? entry.unit.name : tr("New unit"));
    if (entry.unit.id)
        setSubline(
            tr("For what was entered wrongly: it is corrected in all years. What changed on a "
               "day (class, name, bloc, merger) is entered with “Rename, merge, move or change "
               "from a day on…”."));
    m_code->setObjectName(QStringLiteral("unitCode"));
    m_name->setObjectName(QStringLiteral("unitName"));
    m_shortName->setObjectName(QStringLiteral("unitShortName"));
    m_bloc->setObjectName(QStringLiteral("unitBloc"));
    m_participation->setObjectName(QStringLiteral("unitParticipation"));
    m_from->setDate(entry.unit.validFrom);
    m_to->setDate(entry.unit.validTo);
    fillChoices(snapshot, placeLocked);
    arrange();
    m_primary = addEnding(tr("Cancel"), entry.unit.id ? tr("Save unit") : tr("Add unit"));
    m_primary->setObjectName(QStringLiteral("saveUnit"));
    for (QLineEdit* edit :
         {m_code, m_name, static_cast<QLineEdit*>(m_from), static_cast<QLineEdit*>(m_to)})
        connect(edit, &QLineEdit::textChanged, this, &UnitDialog::showState);
    showState();
}

void UnitDialog::fillChoices(const UnitsSnapshot& snapshot, const QString& placeLocked)
{
    // No completer: it would break typing with an input method.
    m_kind->setEditable(true);
    m_kind->setCompleter(nullptr);
    QStringList kinds;
    for (const UnitEntry& known : snapshot.units) {
        if (!known.unit.kind.isEmpty() && !kinds.contains(known.unit.kind))
            kinds << known.unit.kind;
    }
    std::sort(kinds.begin(), kinds.end(), lessVietnamese);
    m_kind->addItems(kinds);
    m_kind->setEditText(m_entry.unit.kind);
    for (const Bloc& bloc : snapshot.book->blocs)
        m_bloc->addItem(bloc.shortName.isEmpty()
                            ? bloc.name
                            : QString(bloc.name + QStringLiteral(" – ") + bloc.shortName),
                        bloc.id.value);
    m_bloc->addItem(tr("Not in this plan"), qint64(0));
    m_bloc->setCurrentIndex(std::max(0, m_bloc->findData(m_entry.bloc.value)));
    for (const Participation participation : kParticipations)
        m_participation->addItem(participationName(participation), static_cast<int>(participation));
    m_participation->setCurrentIndex(
        m_participation->findData(static_cast<int>(m_entry.participation)));
    m_bloc->setEnabled(placeLocked.isEmpty());
    m_participation->setEnabled(placeLocked.isEmpty());
}

void UnitDialog::arrange()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kMedium);
    const auto put = [&](int row, int column, const QString& label, QWidget* control,
                         bool required = false, int span = 1) {
        auto* field = new FormField(label, control, this);
        field->setRequired(required);
        grid->addWidget(field, row, column, 1, span, Qt::AlignTop);
        return field;
    };
    put(0, 0, tr("Code"), m_code, true);
    put(0, 1, tr("Short name"), m_shortName);
    put(1, 0, tr("Name"), m_name, true, 2);
    put(2, 0, tr("Kind"), m_kind);
    put(2, 1, tr("Class"), m_class);
    put(3, 0, tr("Level"), m_level);
    put(3, 1, tr("Ownership"), m_ownership);
    m_place = put(4, 0, tr("Bloc"), m_bloc);
    m_place->setHint(m_locked);
    put(4, 1, tr("Participation"), m_participation);
    put(5, 0, tr("In force from"), m_from);
    put(5, 1, tr("until"), m_to);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    content()->addLayout(grid);
    content()->addStretch(1);
    setTabOrder(m_code, m_shortName);
    setTabOrder(m_shortName, m_name);
}

UnitEntry UnitDialog::entry() const
{
    UnitEntry entry = m_entry;
    entry.unit.code = cleaned(m_code->text());
    entry.unit.name = cleaned(m_name->text());
    entry.unit.shortName = cleaned(m_shortName->text());
    entry.unit.kind = cleaned(m_kind->currentText());
    entry.unit.unitClass = cleaned(m_class->text());
    entry.unit.level = cleaned(m_level->text());
    entry.unit.ownership = cleaned(m_ownership->text());
    entry.unit.validFrom = m_from->date();
    entry.unit.validTo = m_to->date();
    entry.bloc = BlocId{m_bloc->currentData().toLongLong()};
    entry.participation = static_cast<Participation>(m_participation->currentData().toInt());
    return entry;
}

void UnitDialog::showState()
{
    const UnitEntry entered = entry();
    QString reason;
    if (entered.unit.code.isEmpty() || entered.unit.name.isEmpty())
        reason = tr("Enter a code and a name.");
    else if ((!m_from->isBlank() && !entered.unit.validFrom.isValid())
             || (!m_to->isBlank() && !entered.unit.validTo.isValid()))
        reason = tr("Mend the date.");
    setDisabledReason(m_primary, reason);
    setFootNote(reason);
}

} // namespace thidua
