// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/rulefields.h"

#include "ui/support/formfield.h"
#include "ui/support/numberedit.h"
#include "ui/support/type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace thidua {

namespace {

/// Fills the fields from a rule, and a rule from the fields, one overload for each kind.
template<class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};

std::optional<Points> unlessZero(Points value)
{
    return value.isZero() ? std::nullopt : std::optional<Points>(value);
}

} // namespace

RuleFields::RuleFields(QWidget* parent)
    : QWidget(parent), m_zero(new QComboBox(this)),
      m_lower(new QCheckBox(tr("Lower is better"), this)), m_blocks(new QLineEdit(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kMedium);
    m_cap = addNumber(tr("At most, together"), "ruleCap", m_capField);
    m_capField->setHint(tr("Blank: the sum of the criteria."));
    m_scale = addNumber(tr("Highest level"), "ruleScale", m_scaleField);
    m_step = addNumber(tr("Step"), "ruleStep", m_stepField);
    m_stepField->setHint(tr("Blank: any value the table shows."));
    m_target = addNumber(tr("Target, in percent"), "ruleTarget", m_targetField);
    m_each = addNumber(tr("Points each"), "ruleEach", m_eachField);
    m_weight = addNumber(tr("Weight"), "ruleWeight", m_weightField);
    m_zero->addItem(tr("Not applicable"), static_cast<int>(ZeroDenominator::NotApplicable));
    m_zero->addItem(tr("A mistake"), static_cast<int>(ZeroDenominator::Error));
    m_zeroField = new FormField(tr("A denominator of 0 is"), m_zero, this);
    m_blocks->setObjectName(QStringLiteral("ruleBlocks"));
    m_blocksField = new FormField(tr("Criteria it makes 0"), m_blocks, this);
    m_blocksField->setHint(tr("Numbers separated by commas. Blank: its own group."));
    m_lower->setObjectName(QStringLiteral("ruleLower"));
    column->addWidget(m_zeroField);
    column->addWidget(m_lower);
    column->addWidget(m_blocksField);
    connect(m_zero, &QComboBox::activated, this, &RuleFields::edited);
    connect(m_lower, &QCheckBox::clicked, this, &RuleFields::edited);
    connect(m_blocks, &QLineEdit::editingFinished, this, &RuleFields::edited);
}

NumberEdit* RuleFields::addNumber(const QString& label, const char* name, FormField*& field)
{
    auto* edit = new NumberEdit(NumberEdit::Kind::Points, this);
    edit->setObjectName(QLatin1String(name));
    edit->setDecimals(0);
    field = new FormField(label, edit, this);
    layout()->addWidget(field);
    connect(edit, &QLineEdit::editingFinished, this, &RuleFields::edited);
    return edit;
}

void RuleFields::setRule(const Rule& rule)
{
    m_rule = rule;
    const auto low = [this](bool lower) { m_lower->setChecked(lower); };
    std::visit(Overloaded{[&](const SumRule& r) { m_cap->setValue(r.cap); },
                          [&](const WeightedMeanRule& r) {
                              m_scale->setValue(r.scale);
                              m_cap->setValue(r.cap);
                          },
                          [&](const ManualRule& r) { m_step->setValue(unlessZero(r.step)); },
                          [&](const RatioRule& r) {
                              m_target->setValue(r.target);
                              m_zero->setCurrentIndex(m_zero->findData(static_cast<int>(r.zero)));
                              low(r.lowerIsBetter);
                          },
                          [&](const CountRule& r) { m_each->setValue(r.each); },
                          [&](const PenaltyRule& r) { m_each->setValue(r.each); },
                          [&](const GateRule& r) {
                              m_blocks->setText(QStringList(r.blocks.begin(), r.blocks.end())
                                                    .join(QStringLiteral(", ")));
                          },
                          [&](const BestPeerRule& r) { low(r.lowerIsBetter); },
                          [&](const PeerAverageRule& r) { low(r.lowerIsBetter); },
                          [&](const RatingRule& r) { m_weight->setValue(r.weight); },
                          [](const ChoiceRule&) {}, [](const BandsRule&) {}},
               rule);
    showFields(static_cast<RuleKind>(rule.index()));
}

void RuleFields::showFields(RuleKind kind)
{
    m_capField->setVisible(isGroup(kind));
    m_scaleField->setVisible(kind == RuleKind::WeightedMean);
    m_stepField->setVisible(kind == RuleKind::Manual);
    m_targetField->setVisible(kind == RuleKind::Ratio);
    m_zeroField->setVisible(kind == RuleKind::Ratio);
    m_lower->setVisible(kind == RuleKind::Ratio || kind == RuleKind::BestPeer
                        || kind == RuleKind::PeerAverage);
    m_eachField->setVisible(kind == RuleKind::Count || kind == RuleKind::Penalty);
    m_weightField->setVisible(kind == RuleKind::Rating);
    m_blocksField->setVisible(kind == RuleKind::Gate);
}

Rule RuleFields::rule() const
{
    Rule rule = m_rule;
    const auto take = [](const NumberEdit* edit, Points& target) {
        target = edit->value().value_or(target);
    };
    std::visit(Overloaded{[&](SumRule& r) { r.cap = m_cap->value(); },
                          [&](WeightedMeanRule& r) {
                              take(m_scale, r.scale);
                              r.cap = m_cap->value();
                          },
                          [&](ManualRule& r) { r.step = m_step->value().value_or(Points{}); },
                          [&](RatioRule& r) {
                              take(m_target, r.target);
                              r.zero = static_cast<ZeroDenominator>(m_zero->currentData().toInt());
                              r.lowerIsBetter = m_lower->isChecked();
                          },
                          [&](CountRule& r) { take(m_each, r.each); },
                          [&](PenaltyRule& r) { take(m_each, r.each); },
                          [&](GateRule& r) {
                              r.blocks.clear();
                              for (const QString& code :
                                   m_blocks->text().split(u',', Qt::SkipEmptyParts))
                                  r.blocks.push_back(code.trimmed());
                          },
                          [&](BestPeerRule& r) { r.lowerIsBetter = m_lower->isChecked(); },
                          [&](PeerAverageRule& r) { r.lowerIsBetter = m_lower->isChecked(); },
                          [&](RatingRule& r) { take(m_weight, r.weight); }, [](ChoiceRule&) {},
                          [](BandsRule&) {}},
               rule);
    return rule;
}

} // namespace thidua
