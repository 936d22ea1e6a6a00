// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/rulespart.h"

#include "core/actions/plan/planactions.h"
#include "core/base/text.h"
#include "ui/plan/paragraphedit.h"
#include "ui/plan/rowspart.h"
#include "ui/support/formfield.h"
#include "ui/support/type.h"
#include "ui/table/rulewords.h"
#include "ui/units/blocdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace thidua {

namespace {

constexpr int kTieRuleLines = 4;
constexpr NaPolicy kPolicies[] = {NaPolicy::Rescale, NaPolicy::Full, NaPolicy::Percent,
                                  NaPolicy::Zero};

QComboBox* makeBox(const char* name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

void choose(QComboBox* box, const QVariant& value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

RulesPart::RulesPart(Workspace& workspace, QWidget* parent)
    : PlanPart(workspace, parent), m_book(std::make_shared<const PlanBook>()),
      m_decimals(makeBox("rulesDecimals", this)), m_rounding(makeBox("rulesRounding", this)),
      m_leaves(makeBox("rulesLeaves", this)), m_policy(makeBox("rulesPolicy", this)),
      m_minimum(makeBox("rulesMinimumGrade", this)), m_tieGrade(makeBox("rulesTieGrade", this)),
      m_binds(makeBox("rulesTieBinds", this)), m_awardForm(new QLineEdit(this)),
      m_tieRule(new ParagraphEdit(kTieRuleLines, this)),
      m_metrics(new RowsPart<Metric>(workspace, this))
{
    for (size_t i = 0; i < m_rounds.size(); ++i) {
        m_rounds[i] = new QCheckBox(roundName(kRounds[i]), this);
        m_rounds[i]->setObjectName(QStringLiteral("rulesRound") + roundCode(kRounds[i]));
    }
    m_awardForm->setObjectName(QStringLiteral("rulesAwardForm"));
    m_tieRule->setObjectName(QStringLiteral("rulesTieRule"));
    fillChoices();
    arrange();
    connectFields();
}

void RulesPart::fillChoices()
{
    for (int decimals = 0; decimals <= Points::kDecimals; ++decimals)
        m_decimals->addItem(
            tr("%1 decimals: %2").arg(decimals).arg(Points{85'000}.toString(decimals)), decimals);
    for (const Rounding rounding :
         {Rounding::HalfUp, Rounding::HalfEven, Rounding::Down, Rounding::Up})
        m_rounding->addItem(roundingName(rounding), static_cast<int>(rounding));
    m_leaves->addItem(tr("At each criterion, so that what is printed adds up"), true);
    m_leaves->addItem(tr("Only for display; four decimals are kept"), false);
    for (const NaPolicy policy : kPolicies)
        m_policy->addItem(naPolicyName(policy), static_cast<int>(policy));
    m_policy->addItem(naPolicyName(NaPolicy::Redistribute),
                      static_cast<int>(NaPolicy::Redistribute));
    m_binds->addItem(tr("Only the tied units beyond the number of awards"),
                     static_cast<int>(TieGradeBinds::Overflow));
    m_binds->addItem(tr("Every winner"), static_cast<int>(TieGradeBinds::Everyone));
}

void RulesPart::arrange()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kMedium);
    int row = 0;
    const auto heading = [&](const QString& text) {
        grid->addWidget(makeLabel(text, TypeRole::Section, this), row++, 0, 1, 2);
    };
    const auto pair = [&](FormField* left, FormField* right) {
        grid->addWidget(left, row, 0, Qt::AlignTop);
        grid->addWidget(right, row++, 1, Qt::AlignTop);
    };
    heading(tr("How it is scored"));
    auto* rounds = new QHBoxLayout;
    rounds->setSpacing(space::kLarge);
    rounds->addWidget(makeLabel(tr("Rounds"), TypeRole::SmallStrong, this));
    for (QCheckBox* round : m_rounds)
        rounds->addWidget(round);
    rounds->addStretch(1);
    grid->addLayout(rounds, row++, 0, 1, 2);
    auto* last = makeLabel(tr("The last round chosen ranks and grades."), TypeRole::Small, this);
    setQuiet(last);
    grid->addWidget(last, row++, 0, 1, 2);
    pair(new FormField(tr("Points are shown with"), m_decimals, this),
         new FormField(tr("Rounding"), m_rounding, this));
    m_policyField = new FormField(tr("A criterion that does not apply"), m_policy, this);
    pair(new FormField(tr("Where points are rounded"), m_leaves, this), m_policyField);
    heading(tr("Awards"));
    auto* minimum = new FormField(tr("An award needs at least the grade"), m_minimum, this);
    minimum->setHint(tr("Units below it are not proposed, even with places left."));
    pair(minimum, new FormField(tr("Form of the award"), m_awardForm, this));
    m_tieField = new FormField(tr("Tied units beyond the number need the grade"), m_tieGrade, this);
    m_bindsField = new FormField(tr("That grade binds"), m_binds, this);
    pair(m_tieField, m_bindsField);
    auto* rule = new FormField(tr("The tie rule in the words of the plan"), m_tieRule, this);
    rule->setHint(tr("Printed in the tie docket."));
    grid->addWidget(rule, row++, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kHuge);
    column->addLayout(grid);
    column->addWidget(m_metrics);
    column->addStretch(1);
}

void RulesPart::connectFields()
{
    for (QCheckBox* round : m_rounds)
        connect(round, &QCheckBox::clicked, this, &RulesPart::commit);
    for (QComboBox* box :
         {m_decimals, m_rounding, m_leaves, m_policy, m_minimum, m_tieGrade, m_binds})
        connect(box, &QComboBox::activated, this, &RulesPart::commit);
    connect(m_awardForm, &QLineEdit::editingFinished, this, &RulesPart::commit);
    connect(m_tieRule, &ParagraphEdit::finished, this, &RulesPart::commit);
}

void RulesPart::showGrades()
{
    for (QComboBox* box : {m_minimum, m_tieGrade}) {
        box->clear();
        box->addItem(tr("None"), QString());
        for (const Grade& grade : m_book->grades.grades())
            box->addItem(grade.name, grade.code);
    }
    choose(m_minimum, m_book->rules.minimumGrade);
    choose(m_tieGrade, m_book->rules.tieGrade);
}

void RulesPart::showBook(Ledger::Book book)
{
    m_filling = true;
    m_book = std::move(book);
    const PlanRules& rules = m_book->rules;
    for (size_t i = 0; i < m_rounds.size(); ++i)
        m_rounds[i]->setChecked(rules.has(kRounds[i]));
    choose(m_decimals, rules.decimals);
    choose(m_rounding, static_cast<int>(rules.rounding));
    choose(m_leaves, rules.roundLeaves);
    choose(m_policy, static_cast<int>(rules.naPolicy));
    choose(m_binds, static_cast<int>(rules.tieGradeBinds));
    showGrades();
    m_awardForm->setText(rules.awardForm);
    m_tieRule->setText(rules.tieRule);
    m_metrics->showBook(m_book);
    const bool locked = !figuresLocked(workspace()).isEmpty();
    for (QCheckBox* round : m_rounds)
        round->setEnabled(!locked);
    for (QComboBox* box : {m_decimals, m_rounding, m_leaves, m_policy, m_minimum, m_tieGrade})
        box->setEnabled(!locked);
    m_awardForm->setReadOnly(locked);
    m_tieRule->setReadOnly(locked);
    m_binds->setEnabled(!locked && !rules.tieGrade.isEmpty());
    showHints();
    m_filling = false;
}

void RulesPart::showHints()
{
    const PlanRules& rules = m_book->rules;
    m_policyField->setHint(naPolicyMeaning(rules.naPolicy));
    m_tieField->setHint(rules.tieGrade.isEmpty()
                            ? tr("None: the chair may take any number of the tied units.")
                            : tr("If one of them misses it, the number of awards may not grow."));
    m_bindsField->setHint(rules.tieGradeBinds == TieGradeBinds::Overflow
                              ? tr("Units that win without a tie need no particular grade.")
                              : tr("Whoever wins needs this grade, tied or not."));
}

PlanRules RulesPart::entered() const
{
    PlanRules rules = m_book->rules;
    rules.rounds = 0;
    for (size_t i = 0; i < m_rounds.size(); ++i) {
        if (m_rounds[i]->isChecked())
            rules.rounds |= roundBit(kRounds[i]);
    }
    rules.decimals = m_decimals->currentData().toInt();
    rules.rounding = static_cast<Rounding>(m_rounding->currentData().toInt());
    rules.roundLeaves = m_leaves->currentData().toBool();
    rules.naPolicy = static_cast<NaPolicy>(m_policy->currentData().toInt());
    rules.minimumGrade = m_minimum->currentData().toString();
    rules.tieGrade = m_tieGrade->currentData().toString();
    rules.tieGradeBinds = static_cast<TieGradeBinds>(m_binds->currentData().toInt());
    rules.awardForm = cleaned(m_awardForm->text());
    rules.tieRule = m_tieRule->text();
    return rules;
}

void RulesPart::commit()
{
    if (m_filling || !figuresLocked(workspace()).isEmpty())
        return;
    const PlanRules rules = entered();
    if (rules == m_book->rules)
        return;
    workspace().apply(actions::editRules(workspace().ledger(), rules));
    showBook(workspace().book());
}

} // namespace thidua
