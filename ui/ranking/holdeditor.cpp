// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/holdeditor.h"

#include "core/base/text.h"
#include "ui/ranking/holdsmodel.h"
#include "ui/support/buttons.h"
#include "ui/support/dateedit.h"
#include "ui/support/formfield.h"
#include "ui/support/numberedit.h"
#include "ui/support/type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr Hold::Effect kEffects[] = {Hold::Effect::Hold, Hold::Effect::Block,
                                     Hold::Effect::GradeCap, Hold::Effect::LowestGrade,
                                     Hold::Effect::Penalty};

} // namespace

HoldEditor::HoldEditor(Prompts& prompts, const PlanBook& book, const Hold& hold, QWidget* parent)
    : DialogFrame(prompts, DialogSize::Small, parent), m_hold(hold), m_unit(new QComboBox(this)),
      m_effect(new QComboBox(this)), m_grade(new QComboBox(this)),
      m_points(new NumberEdit(NumberEdit::Kind::Points, this)), m_first(new DateEdit(this)),
      m_last(new DateEdit(this)), m_source(new QLineEdit(hold.source, this)),
      m_document(new QLineEdit(hold.document, this)), m_note(new QLineEdit(hold.note, this))
{
    setWindowTitle(tr("Holds and exclusions"));
    setHeadline(hold.id ? tr("Change the entry") : tr("New entry"));
    fillChoices(book);
    m_points->setValue(hold.points.isZero() ? std::optional<Points>() : hold.points);
    m_first->setDate(hold.first);
    m_last->setDate(hold.last);
    arrange();
    m_primary = addEnding(tr("Cancel"), tr("Record entry"));
    m_primary->setObjectName(QStringLiteral("saveHold"));
    connect(m_effect, &QComboBox::currentIndexChanged, this, &HoldEditor::showEffect);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &HoldEditor::showState);
    for (QLineEdit* edit : {m_source, static_cast<QLineEdit*>(m_points),
                            static_cast<QLineEdit*>(m_first), static_cast<QLineEdit*>(m_last)})
        connect(edit, &QLineEdit::textChanged, this, &HoldEditor::showState);
    showEffect();
}

void HoldEditor::fillChoices(const PlanBook& book)
{
    for (const Member& member : book.members)
        m_unit->addItem(member.name, member.unit.value);
    // No unit is proposed by chance: the first of the list is nobody's choice.
    m_unit->setPlaceholderText(tr("Choose the unit"));
    m_unit->setCurrentIndex(m_unit->findData(m_hold.unit.value));
    for (const Hold::Effect effect : kEffects)
        m_effect->addItem(holdEffectName(effect), static_cast<int>(effect));
    m_effect->setCurrentIndex(m_effect->findData(static_cast<int>(m_hold.effect)));
    for (const Grade& grade : book.grades.grades())
        m_grade->addItem(grade.name, grade.code);
    m_grade->setCurrentIndex(std::max(0, m_grade->findData(m_hold.grade)));
    m_unit->setObjectName(QStringLiteral("holdUnit"));
    m_effect->setObjectName(QStringLiteral("holdEffect"));
    m_source->setObjectName(QStringLiteral("holdSource"));
    m_document->setObjectName(QStringLiteral("holdDocument"));
    m_first->setObjectName(QStringLiteral("holdFirst"));
    m_last->setObjectName(QStringLiteral("holdLast"));
    m_note->setObjectName(QStringLiteral("holdNote"));
}

void HoldEditor::arrange()
{
    auto* unit = new FormField(tr("Unit"), m_unit, this);
    unit->setRequired(true);
    content()->addWidget(unit);
    content()->addWidget(new FormField(tr("Effect"), m_effect, this));
    m_gradeField = new FormField(tr("Best grade allowed"), m_grade, this);
    m_pointsField = new FormField(tr("Points off"), m_points, this);
    content()->addWidget(m_gradeField);
    content()->addWidget(m_pointsField);
    auto* source = new FormField(tr("Law, rule or decision it rests on"), m_source, this);
    source->setRequired(true);
    content()->addWidget(source);
    content()->addWidget(new FormField(tr("Document number"), m_document, this));
    auto* days = new QHBoxLayout;
    days->setSpacing(space::kMedium);
    days->addWidget(new FormField(tr("In force from"), m_first, this), 1, Qt::AlignTop);
    days->addWidget(new FormField(tr("until"), m_last, this), 1, Qt::AlignTop);
    content()->addLayout(days);
    content()->addWidget(new FormField(tr("Note"), m_note, this));
    QWidget* const order[] = {m_unit,     m_effect, m_grade, m_points, m_source,
                              m_document, m_first,  m_last,  m_note};
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
    (m_hold.unit.isNull() ? m_unit : m_effect)->setFocus();
}

Hold HoldEditor::hold() const
{
    Hold hold = m_hold;
    hold.unit = UnitId{m_unit->currentData().toLongLong()};
    hold.effect = static_cast<Hold::Effect>(m_effect->currentData().toInt());
    hold.grade =
        hold.effect == Hold::Effect::GradeCap ? m_grade->currentData().toString() : QString();
    hold.points =
        hold.effect == Hold::Effect::Penalty ? m_points->value().value_or(Points{}) : Points{};
    hold.first = m_first->date();
    hold.last = m_last->date();
    hold.source = cleaned(m_source->text());
    hold.document = cleaned(m_document->text());
    hold.note = cleaned(m_note->text());
    return hold;
}

void HoldEditor::showEffect()
{
    const auto effect = static_cast<Hold::Effect>(m_effect->currentData().toInt());
    m_gradeField->setVisible(effect == Hold::Effect::GradeCap);
    m_pointsField->setVisible(effect == Hold::Effect::Penalty);
    showState();
}

void HoldEditor::showState()
{
    const Hold entered = hold();
    QString reason;
    if (entered.unit.isNull())
        reason = tr("Choose the unit the entry concerns.");
    else if (entered.source.isEmpty())
        reason = tr("Name what the entry rests on.");
    else if (entered.effect == Hold::Effect::Penalty && entered.points <= Points{})
        reason = tr("Enter the points to take off.");
    else if ((!m_first->isBlank() && !entered.first.isValid())
             || (!m_last->isBlank() && !entered.last.isValid()))
        reason = tr("Mend the date.");
    setDisabledReason(m_primary, reason);
    setFootNote(reason);
}

} // namespace thidua
