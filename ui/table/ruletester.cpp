// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/ruletester.h"

#include "core/base/text.h"
#include "core/domain/scoring/leafpoints.h"
#include "ui/support/formfield.h"
#include "ui/support/infoline.h"
#include "ui/support/type.h"
#include "ui/table/rulewords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace thidua {

namespace {

QString hintFor(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Ratio:
        return RuleTester::tr("Numerator/denominator, or a percentage: 60/100, 60%");
    case RuleKind::Bands:
        return RuleTester::tr("The measured value: 85");
    case RuleKind::Count:
    case RuleKind::Penalty:
        return RuleTester::tr("How many: 2");
    case RuleKind::Gate:
        return RuleTester::tr("Yes or no: có, không");
    case RuleKind::Choice:
        return RuleTester::tr("The level or its points");
    default:
        return RuleTester::tr("The points: 4,5");
    }
}

} // namespace

RuleTester::RuleTester(QWidget* parent)
    : QWidget(parent), m_book(std::make_shared<const PlanBook>()), m_value(new QLineEdit(this)),
      m_field(new FormField(tr("Try it with a value"), m_value, this)), m_kind(new QComboBox(this)),
      m_result(new InfoLine(Tone::Neutral, {}, this))
{
    m_value->setObjectName(QStringLiteral("testValue"));
    m_kind->setObjectName(QStringLiteral("testKind"));
    m_kind->setAccessibleName(tr("Kind of unit"));
    m_result->setObjectName(QStringLiteral("testResult"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kSmall);
    column->addWidget(m_field);
    column->addWidget(m_kind);
    column->addWidget(m_result);
    connect(m_value, &QLineEdit::textChanged, this, &RuleTester::showResult);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RuleTester::showResult);
}

void RuleTester::show(std::shared_ptr<const PlanBook> book, CriterionId criterion)
{
    m_book = std::move(book);
    if (criterion != m_criterion) {
        m_criterion = criterion;
        m_value->clear();
    }
    fillKinds();
    const int node = m_book->table.indexOf(m_criterion);
    setVisible(node >= 0 && m_book->table.node(node).isLeaf());
    if (node >= 0)
        m_field->setHint(hintFor(m_book->table.node(node).criterion.rule));
    showResult();
}

void RuleTester::fillKinds()
{
    QStringList kinds;
    for (const Member& member : m_book->members) {
        if (!member.kind.isEmpty() && !kinds.contains(member.kind))
            kinds << member.kind;
    }
    std::sort(kinds.begin(), kinds.end(), lessVietnamese);
    const int node = m_book->table.indexOf(m_criterion);
    m_kind->clear();
    m_kind->addItems(kinds);
    m_kind->setVisible(node >= 0 && !m_book->table.node(node).kindMaxima.empty());
}

void RuleTester::showResult()
{
    const int node = m_book->table.indexOf(m_criterion);
    const bool any = node >= 0 && !m_value->text().trimmed().isEmpty();
    m_result->setVisible(any);
    if (!any)
        return;
    const RuleTrial trial = tryRule(m_book->table, node, m_value->text(), m_kind->currentText());
    m_result->setMessage(trial.tone, trial.words);
}

RuleTrial tryRule(const ScoreTable& table, int node, const QString& text, const QString& unitKind)
{
    const auto entry = table.parseEntry(node, text, unitKind);
    if (!entry)
        return {Tone::Danger, entry.error().message};
    const TableNode& leaf = table.node(node);
    const RuleKind kind = leaf.criterion.rule;
    if (meaningOf(leaf, &*entry) == EntryMeaning::NotApplicable)
        return {Tone::Info,
                RuleTester::tr("Not applicable. %1").arg(naPolicyMeaning(leaf.naPolicy))};
    if (entry->kind == Entry::Kind::Value
        && (kind == RuleKind::BestPeer || kind == RuleKind::PeerAverage))
        return {Tone::Info, RuleTester::tr("The points depend on the other units of the bloc.")};
    SheetContext context;
    context.unitKind = unitKind;
    const auto points = leafPoints(table, node, *entry, context);
    if (!points)
        return {Tone::Danger, points.error().message};
    return {Tone::Ok,
            RuleTester::tr("Gives %1 points").arg(points->toExactString(table.rules().decimals))};
}

} // namespace thidua
