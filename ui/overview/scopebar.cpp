// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/scopebar.h"

#include "core/domain/shortname.h"
#include "ui/ranking/blocwords.h"
#include "ui/support/buttons.h"
#include "ui/support/type.h"
#include "ui/units/unitpicks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace thidua {

namespace {

constexpr qint64 kWholeMovement = -1;
constexpr qint64 kThisPlan = -2;
constexpr int kPickerWidth = 300;

// The picker knows numbers: units are even, blocs odd.
qint64 idOf(UnitId unit)
{
    return unit.value * 2;
}

qint64 idOf(BlocId bloc)
{
    return bloc.value * 2 + 1;
}

qint64 idOf(const Location& scope)
{
    switch (scope.board) {
    case Board::Movement:
        return kWholeMovement;
    case Board::Bloc:
        return idOf(scope.bloc);
    case Board::Unit:
        return idOf(scope.unit);
    default:
        return kThisPlan;
    }
}

Location scopeOf(qint64 id)
{
    if (id == kWholeMovement)
        return {.board = Board::Movement};
    if (id == kThisPlan)
        return {.board = Board::Plan};
    if (id % 2 == 0)
        return {.unit = UnitId{id / 2}, .board = Board::Unit};
    return {.bloc = BlocId{id / 2}, .board = Board::Bloc};
}

} // namespace

ScopeBar::ScopeBar(QWidget* parent)
    : QWidget(parent), m_whole(nullptr), m_plan(nullptr), m_blocStep(nullptr),
      m_picker(new ObjectPicker(tr("Look at"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kPageMargin, 0, space::kPageMargin, space::kSmall);
    row->setSpacing(space::kTiny);
    m_whole = addStep("scopeWhole");
    m_plan = addStep("scopePlan");
    m_blocStep = addStep("scopeBloc");
    m_picker->setObjectName(QStringLiteral("scopePicker"));
    m_picker->setMinimumWidth(scaled(kPickerWidth));
    row->addWidget(m_picker);
    row->addStretch(1);
    connect(m_whole, &QPushButton::clicked, this,
            [this] { emit chosen({.board = Board::Movement}); });
    connect(m_plan, &QPushButton::clicked, this, [this] { emit chosen({.board = Board::Plan}); });
    connect(m_blocStep, &QPushButton::clicked, this,
            [this] { emit chosen({.bloc = m_bloc, .board = Board::Bloc}); });
    connect(m_picker, &ObjectPicker::picked, this, [this](qint64 id) { emit chosen(scopeOf(id)); });
}

QPushButton* ScopeBar::addStep(const char* name)
{
    QPushButton* step = makeButton(ButtonKind::Quiet, {}, this);
    step->setObjectName(QString::fromLatin1(name));
    layout()->addWidget(step);
    return step;
}

void ScopeBar::showScopes(const Ledger::Book& book, int plans)
{
    m_book = book;
    m_hasWhole = plans > 1;
    const QString plan = shortTitle(book->plan);
    std::vector<PickerItem> items;
    const auto add = [&](qint64 id, const QString& text, const QString& aside) {
        items.push_back({id, text, aside, text + u' ' + aside});
    };
    if (m_hasWhole)
        add(kWholeMovement, tr("The whole movement"), tr("%n plan(s)", nullptr, plans));
    add(kThisPlan, tr("This plan"), plan);
    for (const Bloc& bloc : book->blocs)
        add(idOf(bloc.id), blocTitle(bloc), blocSubject(bloc));
    for (const Member& member : book->members) {
        items.push_back(unitPick(*book, member));
        items.back().id = idOf(member.unit);
    }
    m_picker->setItems(std::move(items));
    m_whole->setText(tr("The whole movement") + QStringLiteral("  ›"));
    m_plan->setText(plan + QStringLiteral("  ›"));
    m_plan->setToolTip(tr("Back to the plan"));
    m_whole->setToolTip(tr("Back to all plans of the movement"));
}

void ScopeBar::setScope(const Location& scope)
{
    m_picker->setCurrentId(idOf(scope));
    const Member* member = scope.board == Board::Unit ? m_book->member(scope.unit) : nullptr;
    const Bloc* bloc = member ? m_book->bloc(member->bloc) : nullptr;
    m_whole->setVisible(m_hasWhole && scope.board != Board::Movement);
    m_plan->setVisible(scope.board == Board::Bloc || scope.board == Board::Unit);
    m_blocStep->setVisible(bloc != nullptr);
    if (bloc) {
        m_bloc = bloc->id;
        m_blocStep->setText(blocTitle(*bloc) + QStringLiteral("  ›"));
    }
}

} // namespace thidua
