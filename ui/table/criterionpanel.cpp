// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/criterionpanel.h"

#include "core/base/text.h"
#include "ui/support/formfield.h"
#include "ui/support/ground.h"
#include "ui/support/numberedit.h"
#include "ui/support/type.h"
#include "ui/table/rulefields.h"
#include "ui/table/rulerows.h"
#include "ui/table/ruletester.h"
#include "ui/table/rulewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr NaPolicy kPolicies[] = {NaPolicy::Inherit,      NaPolicy::Rescale, NaPolicy::Full,
                                  NaPolicy::Redistribute, NaPolicy::Percent, NaPolicy::Zero};
constexpr CriterionType kTypes[] = {CriterionType::Base, CriterionType::Bonus,
                                    CriterionType::Penalty};

bool hasRows(RuleKind kind)
{
    return kind == RuleKind::Choice || kind == RuleKind::Bands;
}

QLineEdit* makeLine(const char* name, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1String(name));
    return edit;
}

} // namespace

CriterionPanel::CriterionPanel(QWidget* parent)
    : QWidget(parent), m_book(std::make_shared<const PlanBook>()),
      m_title(makeLabel({}, TypeRole::Strong, this)), m_words(makeLabel({}, TypeRole::Body, this)),
      m_nothing(makeLabel(tr("Choose a criterion to see its rule."), TypeRole::Body, this)),
      m_form(new QWidget(this)), m_shortTitle(makeLine("criterionShortTitle", m_form)),
      m_kind(new QComboBox(m_form)), m_fields(new RuleFields(m_form)), m_rows(new RuleRows(m_form)),
      m_numerator(makeLine("criterionNumerator", m_form)),
      m_denominator(makeLine("criterionDenominator", m_form)),
      m_args(makeLine("criterionArgs", m_form)),
      m_maximum(new NumberEdit(NumberEdit::Kind::Points, m_form)), m_type(new QComboBox(m_form)),
      m_evidence(new QCheckBox(tr("Evidence is required"), m_form)),
      m_appliesTo(makeLine("criterionAppliesTo", m_form)), m_bloc(new QComboBox(m_form)),
      m_maxima(makeLine("criterionMaxima", m_form)), m_policy(new QComboBox(m_form)),
      m_note(makeLine("criterionNote", m_form)), m_tester(new RuleTester(m_form))
{
    m_kind->setObjectName(QStringLiteral("criterionRule"));
    m_maximum->setObjectName(QStringLiteral("criterionMaximum"));
    m_type->setObjectName(QStringLiteral("criterionType"));
    m_evidence->setObjectName(QStringLiteral("criterionEvidence"));
    m_bloc->setObjectName(QStringLiteral("criterionBloc"));
    m_policy->setObjectName(QStringLiteral("criterionPolicy"));
    m_words->setObjectName(QStringLiteral("ruleWords"));
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);
    setTone(m_words, Tone::Neutral);
    setTone(m_nothing, Tone::Neutral);
    for (const CriterionType type : kTypes)
        m_type->addItem(typeName(type), static_cast<int>(type));
    for (const NaPolicy policy : kPolicies)
        m_policy->addItem(naPolicyName(policy), static_cast<int>(policy));
    arrange();
    connectFields();
    m_form->hide();
}

void CriterionPanel::arrange()
{
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins({});
    form->setSpacing(space::kMedium);
    const auto put = [&](const QString& label, QWidget* control) {
        auto* field = new FormField(label, control, m_form);
        form->addWidget(field);
        return field;
    };
    form->addWidget(m_title);
    form->addWidget(m_words);
    form->addWidget(m_tester);
    form->addWidget(makeHairline(Qt::Horizontal, m_form));
    put(tr("Short name"), m_shortTitle);
    put(tr("How it is scored"), m_kind);
    form->addWidget(m_fields);
    form->addWidget(m_rows);
    m_numeratorField = put(tr("The numerator counts"), m_numerator);
    m_denominatorField = put(tr("The denominator counts"), m_denominator);
    auto* amounts = new QHBoxLayout;
    amounts->setSpacing(space::kMedium);
    amounts->addWidget(new FormField(tr("Maximum"), m_maximum, m_form), 1);
    amounts->addWidget(new FormField(tr("Counts as"), m_type, m_form), 1);
    form->addLayout(amounts);
    form->addWidget(m_evidence);
    put(tr("Applies to kinds of unit"), m_appliesTo)
        ->setHint(tr("Separated by “|”. Blank: all units."));
    m_maximaField = put(tr("Other maxima by kind of unit"), m_maxima);
    m_maximaField->setHint(tr("For example: bệnh viện=8|trung tâm y tế=6"));
    put(tr("Only for the bloc"), m_bloc);
    m_policyField = put(tr("If not applicable"), m_policy);
    put(tr("Note"), m_note);
    m_argsField = put(tr("The rule as table files write it"), m_args);
    form->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    setTabOrder(m_tester, m_shortTitle);
    setTabOrder(m_shortTitle, m_kind);
    column->addWidget(m_nothing);
    column->addWidget(m_form, 1);
    column->addStretch(1);
}

void CriterionPanel::connectFields()
{
    connect(m_kind, &QComboBox::activated, this, &CriterionPanel::changeKind);
    connect(m_fields, &RuleFields::edited, this, &CriterionPanel::commitRule);
    connect(m_rows, &RuleRows::edited, this, &CriterionPanel::commitRule);
    connect(m_args, &QLineEdit::editingFinished, this, &CriterionPanel::commitArgs);
    for (QLineEdit* edit : {m_shortTitle, m_numerator, m_denominator,
                            static_cast<QLineEdit*>(m_maximum), m_appliesTo, m_maxima, m_note})
        connect(edit, &QLineEdit::editingFinished, this, &CriterionPanel::commitFields);
    for (QComboBox* box : {m_type, m_bloc, m_policy})
        connect(box, &QComboBox::activated, this, &CriterionPanel::commitFields);
    connect(m_evidence, &QCheckBox::clicked, this, &CriterionPanel::commitFields);
}

void CriterionPanel::show(std::shared_ptr<const PlanBook> book, CriterionId criterion,
                          const QString& locked)
{
    m_book = std::move(book);
    m_editable = locked.isEmpty();
    const int index = m_book->table.indexOf(criterion);
    m_form->setVisible(index >= 0);
    m_nothing->setVisible(index < 0);
    m_tester->show(m_book, criterion);
    if (index < 0) {
        m_criterion = {};
        return;
    }
    const TableNode& node = m_book->table.node(index);
    m_criterion = node.criterion;
    m_filling = true;
    m_title->setText(m_criterion.code + u' ' + m_criterion.title);
    m_words->setText(describeRule(m_criterion, node.rule, m_book->rules.decimals));
    fillRules(node);
    fillBlocs();
    showRule(node);
    showValues(node);
    enableFields(m_editable);
    m_filling = false;
}

/// Offers the rules the row can take where it stands: groups for what has children, levels below a
/// weighted mean.
void CriterionPanel::fillRules(const TableNode& node)
{
    const bool belowMean = node.parent >= 0
        && m_book->table.node(node.parent).criterion.rule == RuleKind::WeightedMean;
    m_kind->clear();
    for (const RuleKind kind : ruleKinds()) {
        const bool fits = belowMean ? kind == RuleKind::Rating
            : node.children.empty() ? kind != RuleKind::Rating
                                    : isGroup(kind);
        if (fits || kind == m_criterion.rule)
            m_kind->addItem(ruleName(kind), static_cast<int>(kind));
    }
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_criterion.rule)));
}

void CriterionPanel::fillBlocs()
{
    m_bloc->clear();
    m_bloc->addItem(tr("All blocs"), qint64(0));
    for (const Bloc& bloc : m_book->blocs)
        m_bloc->addItem(bloc.name, bloc.id.value);
    m_bloc->setCurrentIndex(std::max(0, m_bloc->findData(m_criterion.bloc.value)));
}

void CriterionPanel::showRule(const TableNode& node)
{
    const bool rows = hasRows(m_criterion.rule);
    m_rows->setVisible(rows);
    m_fields->setVisible(!rows);
    if (rows)
        m_rows->setRule(node.rule);
    else
        m_fields->setRule(node.rule);
    const bool ratio = takesRatio(m_criterion.rule);
    m_numeratorField->setVisible(ratio);
    m_denominatorField->setVisible(ratio);
    m_args->setText(m_criterion.ruleArgs);
    m_argsField->setComplaint({});
}

void CriterionPanel::showValues(const TableNode& node)
{
    m_shortTitle->setText(m_criterion.shortTitle);
    m_numerator->setText(m_criterion.numerator);
    m_denominator->setText(m_criterion.denominator);
    m_maximum->setDecimals(m_book->rules.decimals);
    m_maximum->setValue(m_criterion.maximum);
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(m_criterion.type)));
    m_evidence->setChecked(m_criterion.evidence == EvidenceRule::Required);
    m_evidence->setVisible(node.isItem());
    m_appliesTo->setText(m_criterion.appliesTo);
    m_maxima->setText(m_criterion.maximaByKind);
    m_maximaField->setVisible(node.isItem());
    m_policy->setCurrentIndex(m_policy->findData(static_cast<int>(m_criterion.naPolicy)));
    m_policyField->setHint(naPolicyMeaning(m_criterion.naPolicy));
    m_note->setText(m_criterion.note);
}

void CriterionPanel::enableFields(bool editable)
{
    for (QLineEdit* edit : {m_shortTitle, m_numerator, m_denominator, m_args,
                            static_cast<QLineEdit*>(m_maximum), m_appliesTo, m_maxima, m_note})
        edit->setReadOnly(!editable);
    for (QWidget* control : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_type),
                             static_cast<QWidget*>(m_bloc), static_cast<QWidget*>(m_policy),
                             static_cast<QWidget*>(m_evidence), static_cast<QWidget*>(m_fields)})
        control->setEnabled(editable);
    m_rows->setEditable(editable);
}

void CriterionPanel::changeKind()
{
    const auto kind = static_cast<RuleKind>(m_kind->currentData().toInt());
    if (kind == m_criterion.rule)
        return;
    Criterion criterion = m_criterion;
    criterion.rule = kind;
    criterion.ruleArgs = startingArgs(kind, criterion.maximum);
    request(criterion);
}

void CriterionPanel::commitRule()
{
    Criterion criterion = m_criterion;
    const Rule rule = hasRows(criterion.rule) ? m_rows->rule() : m_fields->rule();
    const auto before = parseRule(criterion.rule, criterion.ruleArgs);
    if (before && *before == rule)
        return;
    criterion.ruleArgs = formatRule(rule);
    m_args->setText(criterion.ruleArgs);
    request(criterion);
}

void CriterionPanel::commitArgs()
{
    Criterion criterion = m_criterion;
    criterion.ruleArgs = cleaned(m_args->text());
    request(criterion);
}

void CriterionPanel::commitFields()
{
    if (!m_maximum->check() || !m_maximum->value())
        return;
    Criterion criterion = m_criterion;
    criterion.shortTitle = cleaned(m_shortTitle->text());
    criterion.numerator = cleaned(m_numerator->text());
    criterion.denominator = cleaned(m_denominator->text());
    criterion.maximum = *m_maximum->value();
    criterion.type = static_cast<CriterionType>(m_type->currentData().toInt());
    criterion.evidence =
        m_evidence->isChecked() ? EvidenceRule::Required : EvidenceRule::NotRequired;
    criterion.appliesTo = cleaned(m_appliesTo->text());
    criterion.maximaByKind = cleaned(m_maxima->text());
    criterion.bloc = BlocId{m_bloc->currentData().toLongLong()};
    criterion.naPolicy = static_cast<NaPolicy>(m_policy->currentData().toInt());
    criterion.note = cleaned(m_note->text());
    request(criterion);
}

void CriterionPanel::request(const Criterion& criterion)
{
    if (m_filling || !m_editable || !m_criterion.id || criterion == m_criterion)
        return;
    const auto rule = parseRule(criterion.rule, criterion.ruleArgs);
    m_argsField->setComplaint(rule ? QString() : rule.error().message);
    if (rule)
        emit editRequested(criterion);
}

} // namespace thidua
