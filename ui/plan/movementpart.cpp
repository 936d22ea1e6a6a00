// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/movementpart.h"

#include "core/actions/plan/planactions.h"
#include "core/base/text.h"
#include "ui/plan/fieldsdialog.h"
#include "ui/plan/paragraphedit.h"
#include "ui/plan/rowspart.h"
#include "ui/support/buttons.h"
#include "ui/support/dateedit.h"
#include "ui/support/formfield.h"
#include "ui/support/type.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace thidua {

namespace {

constexpr int kDescriptionLines = 4;

} // namespace

MovementPart::MovementPart(Workspace& workspace, QWidget* parent)
    : PlanPart(workspace, parent), m_book(std::make_shared<const PlanBook>()), m_none(makeNone()),
      m_form(makeForm()), m_phases(new RowsPart<Phase>(workspace, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kLarge);
    column->addWidget(makeLabel(tr("Movement and phases"), TypeRole::Section, this));
    column->addWidget(m_none);
    column->addWidget(m_form);
    column->addWidget(m_phases);
    column->addStretch(1);
}

QWidget* MovementPart::makeNone()
{
    auto* none = new QWidget(this);
    none->setObjectName(QStringLiteral("noMovement"));
    auto* words = makeLabel(tr("This plan stands alone: it belongs to no movement and no phase. "
                               "Name the movement it is part of; its phases come next."),
                            TypeRole::Body, none);
    words->setWordWrap(true);
    setTone(words, Tone::Neutral);
    m_start = makeButton(ButtonKind::Secondary, tr("Name the movement…"), Icon::Add, none);
    m_start->setObjectName(QStringLiteral("startMovement"));
    connect(m_start, &QPushButton::clicked, this, &MovementPart::start);
    auto* column = new QVBoxLayout(none);
    column->setContentsMargins({});
    column->setSpacing(space::kMedium);
    column->addWidget(words);
    column->addWidget(m_start, 0, Qt::AlignLeft);
    return none;
}

QWidget* MovementPart::makeForm()
{
    auto* form = new QWidget(this);
    m_name = new QLineEdit(form);
    m_name->setObjectName(QStringLiteral("movementName"));
    m_code = new QLineEdit(form);
    m_first = new DateEdit(form);
    m_last = new DateEdit(form);
    m_description = new ParagraphEdit(kDescriptionLines, form);
    m_phase = new QComboBox(form);
    m_phase->setObjectName(QStringLiteral("planPhase"));
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kMedium);
    auto* name = new FormField(tr("Name of the movement"), m_name, form);
    name->setRequired(true);
    grid->addWidget(name, 0, 0, 1, 2);
    grid->addWidget(new FormField(tr("Code"), m_code, form), 1, 0, 1, 2);
    grid->addWidget(new FormField(tr("From"), m_first, form), 2, 0, Qt::AlignTop);
    grid->addWidget(new FormField(tr("Up to"), m_last, form), 2, 1, Qt::AlignTop);
    grid->addWidget(new FormField(tr("Description"), m_description, form), 3, 0, 1, 2);
    auto* phase = new FormField(tr("Phase of this plan"), m_phase, form);
    phase->setHint(tr("The phase review compares the plans of one phase with those of another."));
    grid->addWidget(phase, 4, 0, 1, 2);
    for (int column = 0; column < 2; ++column)
        grid->setColumnStretch(column, 1);
    for (QLineEdit* edit :
         {m_name, m_code, static_cast<QLineEdit*>(m_first), static_cast<QLineEdit*>(m_last)})
        connect(edit, &QLineEdit::editingFinished, this, &MovementPart::commit);
    connect(m_description, &ParagraphEdit::finished, this, &MovementPart::commit);
    connect(m_phase, &QComboBox::activated, this, &MovementPart::commitPhase);
    return form;
}

void MovementPart::showBook(Ledger::Book book)
{
    m_filling = true;
    m_book = std::move(book);
    const Movement& movement = m_book->movement;
    const bool any = !movement.id.isNull();
    m_none->setVisible(!any);
    m_form->setVisible(any);
    m_phases->setVisible(any);
    m_name->setText(movement.name);
    m_code->setText(movement.code);
    m_first->setDate(movement.first);
    m_last->setDate(movement.last);
    m_description->setText(movement.description);
    m_phase->clear();
    m_phase->addItem(tr("None"), qint64(0));
    for (const Phase& phase : m_book->phases)
        m_phase->addItem(phase.name, phase.id.value);
    m_phase->setCurrentIndex(std::max(0, m_phase->findData(m_book->plan.phase.value)));
    m_phases->showBook(m_book);
    const bool locked = !wordingLocked(workspace()).isEmpty();
    for (QLineEdit* edit :
         {m_name, m_code, static_cast<QLineEdit*>(m_first), static_cast<QLineEdit*>(m_last)})
        edit->setReadOnly(locked);
    m_description->setReadOnly(locked);
    m_phase->setEnabled(!locked);
    setDisabledReason(m_start, wordingLocked(workspace()));
    m_filling = false;
}

void MovementPart::start()
{
    FieldsDialog dialog(workspace().prompts(), tr("Movement"), true, this);
    const QLineEdit* name = dialog.line(tr("Name of the movement"), "startName", {}, true);
    const QLineEdit* code = dialog.line(tr("Code"), "startCode", {});
    dialog.hint(tr("A movement of this code that the ledger already has is joined."));
    const DateEdit* first = dialog.date(tr("From"), "startFirst", {});
    const DateEdit* last = dialog.date(tr("Up to"), "startLast", {});
    if (!dialog.ask())
        return;
    Movement movement;
    movement.name = cleaned(name->text());
    movement.code = cleaned(code->text());
    movement.first = first->date();
    movement.last = last->date();
    workspace().apply(actions::startMovement(workspace().ledger(), m_book->plan.id, movement));
    showBook(workspace().book());
}

void MovementPart::commit()
{
    const bool unreadable = !m_first->check() || !m_last->check();
    if (m_filling || unreadable || !wordingLocked(workspace()).isEmpty())
        return;
    Movement movement = m_book->movement;
    movement.name = cleaned(m_name->text());
    movement.code = cleaned(m_code->text());
    movement.first = m_first->date();
    movement.last = m_last->date();
    movement.description = m_description->text();
    if (movement == m_book->movement)
        return;
    workspace().apply(actions::editMovement(workspace().ledger(), movement));
    showBook(workspace().book());
}

void MovementPart::commitPhase()
{
    Plan plan = m_book->plan;
    plan.phase = PhaseId{m_phase->currentData().toLongLong()};
    if (plan == m_book->plan)
        return;
    workspace().apply(actions::editPlan(workspace().ledger(), plan));
    showBook(workspace().book());
}

} // namespace thidua
