// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/units/blocdialog.h"

#include "core/base/text.h"
#include "ui/support/buttons.h"
#include "ui/support/formfield.h"
#include "ui/support/numberedit.h"
#include "ui/support/type.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kCompositionLines = 3;

void fillUnits(QComboBox& box, const PlanBook& book, const Bloc& bloc, UnitId chosen)
{
    box.addItem(BlocDialog::tr("None yet"), qint64(0));
    for (const Member* member : book.membersOf(bloc.id))
        box.addItem(member->name, member->unit.value);
    box.setCurrentIndex(std::max(0, box.findData(chosen.value)));
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

} // namespace

QString roundingName(Rounding rounding)
{
    switch (rounding) {
    case Rounding::HalfUp:
        return BlocDialog::tr("To the nearest, half up");
    case Rounding::HalfEven:
        return BlocDialog::tr("To the nearest, half to even");
    case Rounding::Down:
        return BlocDialog::tr("Down");
    case Rounding::Up:
        return BlocDialog::tr("Up");
    }
    return {};
}

BlocDialog::BlocDialog(Prompts& prompts, const PlanBook& book, const Bloc& bloc, QWidget* parent)
    : DialogFrame(prompts, DialogSize::Medium, parent),
      m_members(book.obligedIn(bloc.id, book.considerationDay(QDate::currentDate()))), m_bloc(bloc),
      m_code(new QLineEdit(bloc.code, this)), m_name(new QLineEdit(bloc.name, this)),
      m_shortName(new QLineEdit(bloc.shortName, this)),
      m_composition(new QPlainTextEdit(bloc.composition, this)), m_kind(new QComboBox(this)),
      m_quota(new NumberEdit(NumberEdit::Kind::Points, this)), m_rounding(new QComboBox(this)),
      m_head(new QComboBox(this)), m_deputy(new QComboBox(this))
{
    setWindowTitle(tr("Bloc"));
    setHeadline(bloc.id ? bloc.name : tr("New bloc"));
    m_code->setObjectName(QStringLiteral("blocCode"));
    m_name->setObjectName(QStringLiteral("blocName"));
    m_kind->setObjectName(QStringLiteral("blocQuotaKind"));
    m_quota->setObjectName(QStringLiteral("blocQuota"));
    fillChoices(book);
    arrange();
    m_primary = addEnding(tr("Cancel"), bloc.id ? tr("Save bloc") : tr("Add bloc"));
    m_primary->setObjectName(QStringLiteral("saveBloc"));
    for (QLineEdit* edit : {m_code, m_name, static_cast<QLineEdit*>(m_quota)})
        connect(edit, &QLineEdit::textChanged, this, &BlocDialog::showState);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BlocDialog::showState);
    connect(m_rounding, &QComboBox::currentIndexChanged, this, &BlocDialog::showState);
    showState();
}

void BlocDialog::fillChoices(const PlanBook& book)
{
    m_composition->setTabChangesFocus(true);
    m_composition->setFixedHeight(m_composition->fontMetrics().lineSpacing() * kCompositionLines
                                  + space::kLarge);
    m_kind->addItem(tr("A number"), static_cast<int>(QuotaKind::Count));
    m_kind->addItem(tr("A share of the units, in percent"), static_cast<int>(QuotaKind::Share));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_bloc.quotaKind)));
    m_quota->setDecimals(0);
    m_quota->setValue(m_bloc.quotaKind == QuotaKind::Share ? m_bloc.quotaShare
                                                           : Points::whole(m_bloc.quotaCount));
    for (const Rounding rounding : {Rounding::Down, Rounding::HalfUp, Rounding::Up})
        m_rounding->addItem(roundingName(rounding), static_cast<int>(rounding));
    m_rounding->setCurrentIndex(
        std::max(0, m_rounding->findData(static_cast<int>(m_bloc.quotaRounding))));
    fillUnits(*m_head, book, m_bloc, m_bloc.head);
    fillUnits(*m_deputy, book, m_bloc, m_bloc.deputy);
}

void BlocDialog::arrange()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kMedium);
    const auto put = [&](int row, int column, const QString& label, QWidget* control,
                         int span = 1) {
        auto* field = new FormField(label, control, this);
        grid->addWidget(field, row, column, 1, span, Qt::AlignTop);
        return field;
    };
    put(0, 0, tr("Code"), m_code)->setRequired(true);
    put(0, 1, tr("Name"), m_name)->setRequired(true);
    put(0, 2, tr("Short name"), m_shortName);
    put(1, 0, tr("Units it is made of"), m_composition, 3);
    put(2, 0, tr("Awards are"), m_kind);
    m_quotaField = put(2, 1, tr("Number of awards"), m_quota);
    m_roundingField = put(2, 2, tr("Rounding of the share"), m_rounding);
    put(3, 0, tr("Head of the bloc"), m_head);
    put(3, 1, tr("Deputy head"), m_deputy);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    content()->addLayout(grid);
    content()->addStretch(1);
}

Bloc BlocDialog::bloc() const
{
    Bloc bloc = m_bloc;
    bloc.code = cleaned(m_code->text());
    bloc.name = cleaned(m_name->text());
    bloc.shortName = cleaned(m_shortName->text());
    bloc.composition = cleaned(m_composition->toPlainText());
    bloc.quotaKind = static_cast<QuotaKind>(m_kind->currentData().toInt());
    const Points quota = m_quota->value().value_or(Points{});
    if (bloc.quotaKind == QuotaKind::Share)
        bloc.quotaShare = quota;
    else
        bloc.quotaCount =
            static_cast<int>(std::clamp<qint64>(quota.raw / Points::kScale, 0, 100'000));
    bloc.quotaRounding = static_cast<Rounding>(m_rounding->currentData().toInt());
    bloc.head = UnitId{m_head->currentData().toLongLong()};
    bloc.deputy = UnitId{m_deputy->currentData().toLongLong()};
    return bloc;
}

void BlocDialog::showState()
{
    const Bloc entered = bloc();
    const bool share = entered.quotaKind == QuotaKind::Share;
    m_roundingField->setVisible(share);
    m_quotaField->setHint(
        share ? tr("Gives %1 of %2 units").arg(quotaOf(entered, m_members)).arg(m_members)
              : QString());
    QString reason;
    const auto quota = m_quota->value();
    if (entered.code.isEmpty() || entered.name.isEmpty())
        reason = tr("Enter a code and a name.");
    else if (!quota || *quota < Points{} || (share && *quota > Points::whole(100)))
        reason =
            share ? tr("Enter a share from 0 to 100 percent.") : tr("Enter the number of awards.");
    else if (!share && quota->raw % Points::kScale != 0)
        reason = tr("The number of awards is a whole number.");
    setDisabledReason(m_primary, reason);
    setFootNote(reason);
}

} // namespace thidua
