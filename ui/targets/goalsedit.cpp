// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/goalsedit.h"

#include "core/actions/targets/targetactions.h"
#include "ui/support/buttons.h"
#include "ui/support/numberedit.h"
#include "ui/support/type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

namespace {

constexpr int kYearWidth = 88;
constexpr int kUsualStep = 5; ///< years from one goal to the next

/// Increase and decrease may be by a figure; done, maintain and no figure have none.
bool takesValue(GoalKind kind)
{
    return kind != GoalKind::NoFigure && kind != GoalKind::Done && kind != GoalKind::Maintain;
}

bool needsValue(GoalKind kind)
{
    return takesValue(kind) && kind != GoalKind::Increase && kind != GoalKind::Decrease;
}

} // namespace

DemandEdit::DemandEdit(const QString& name, QWidget* parent)
    : QWidget(parent), m_kind(new QComboBox(this)),
      m_value(new NumberEdit(NumberEdit::Kind::Measured, this))
{
    m_kind->setAccessibleName(name);
    m_value->setAccessibleName(tr("Value"));
    m_value->setObjectName(QStringLiteral("goalValue"));
    m_value->setDecimals(0);
    for (int kind = 0; kind < enumCount<GoalKind>(); ++kind)
        m_kind->addItem(enumName(static_cast<GoalKind>(kind)), kind);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::kSmall);
    row->addWidget(m_kind, 2);
    row->addWidget(m_value, 1);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_value->setEnabled(takesValue(kind()));
        emit changed();
    });
    connect(m_value, &QLineEdit::textChanged, this, &DemandEdit::changed);
}

void DemandEdit::offer(const std::vector<GoalKind>& kinds)
{
    const GoalKind before = kind();
    {
        const QSignalBlocker silent(m_kind);
        m_kind->clear();
        for (const GoalKind offered : kinds)
            m_kind->addItem(enumName(offered), static_cast<int>(offered));
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(before))));
    }
    m_value->setVisible(std::ranges::any_of(kinds, [](GoalKind one) { return takesValue(one); }));
    m_value->setEnabled(takesValue(kind()));
    emit changed();
}

void DemandEdit::setDemand(GoalKind kind, std::optional<Points> value)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    m_value->setEnabled(takesValue(kind));
    const bool blank = !takesValue(kind) || (!needsValue(kind) && value == Points());
    m_value->setValue(blank ? std::nullopt : value);
}

GoalKind DemandEdit::kind() const
{
    return static_cast<GoalKind>(m_kind->currentData().toInt());
}

Points DemandEdit::value() const
{
    return takesValue(kind()) ? m_value->value().value_or(Points()) : Points();
}

bool DemandEdit::check()
{
    if (!takesValue(kind()))
        return true;
    if (m_value->isBlank())
        return !needsValue(kind());
    return m_value->check();
}

GoalsEdit::GoalsEdit(const std::vector<TargetGoal>& goals, int nextYear, QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout), m_nextYear(nextYear)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kSmall);
    m_column->setSpacing(space::kSmall);
    column->addLayout(m_column);
    QPushButton* add = makeButton(ButtonKind::Quiet, tr("Add goal"), Icon::Add);
    add->setObjectName(QStringLiteral("addGoal"));
    connect(add, &QPushButton::clicked, this, [this] {
        TargetGoal goal;
        goal.year = m_nextYear;
        goal.kind = m_rows.empty() ? GoalKind::AtLeast : m_rows.back().demand->kind();
        addRow(goal, false);
        emit changed();
    });
    column->addWidget(add, 0, Qt::AlignLeft);
    for (const TargetGoal& goal : goals)
        addRow(goal, true);
}

void GoalsEdit::addRow(const TargetGoal& goal, bool hasValue)
{
    Row row;
    row.widget = new QWidget(this);
    row.phase = goal.phase;
    row.year = new QSpinBox(row.widget);
    row.year->setRange(actions::kFirstTargetYear, actions::kLastTargetYear);
    row.year->setValue(goal.year);
    row.year->setMinimumWidth(scaled(kYearWidth));
    row.year->setAccessibleName(tr("Year of the goal"));
    row.year->setObjectName(QStringLiteral("goalYear"));
    row.demand = new DemandEdit(tr("Kind of goal"), row.widget);
    row.demand->setObjectName(QStringLiteral("goalDemand"));
    row.demand->setDemand(goal.kind, hasValue ? std::optional(goal.value) : std::nullopt);
    QToolButton* remove = makeIconButton(Icon::Trash, tr("Remove goal"), row.widget);
    auto* line = new QHBoxLayout(row.widget);
    line->setContentsMargins({});
    line->setSpacing(space::kSmall);
    line->addWidget(row.year);
    line->addWidget(row.demand, 1);
    line->addWidget(remove);
    m_column->addWidget(row.widget);
    m_nextYear = std::max(m_nextYear, goal.year + kUsualStep);
    connect(row.year, &QSpinBox::valueChanged, this, &GoalsEdit::changed);
    connect(row.demand, &DemandEdit::changed, this, &GoalsEdit::changed);
    connect(remove, &QToolButton::clicked, this,
            [this, widget = row.widget] { removeRow(widget); });
    m_rows.push_back(row);
}

void GoalsEdit::removeRow(QWidget* widget)
{
    std::erase_if(m_rows, [widget](const Row& row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater();
    emit changed();
}

std::vector<TargetGoal> GoalsEdit::goals() const
{
    std::vector<TargetGoal> goals;
    for (const Row& row : m_rows)
        goals.push_back(
            {{}, {}, row.phase, row.year->value(), row.demand->kind(), row.demand->value()});
    return goals;
}

bool GoalsEdit::check()
{
    return std::all_of(m_rows.begin(), m_rows.end(),
                       [](const Row& row) { return row.demand->check(); });
}

bool GoalsEdit::hasYearTwice() const
{
    QSet<int> years;
    for (const Row& row : m_rows)
        years.insert(row.year->value());
    return years.size() != static_cast<qsizetype>(m_rows.size());
}

} // namespace thidua
