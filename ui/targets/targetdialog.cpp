// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/targetdialog.h"

#include "core/actions/targets/targetactions.h"
#include "core/base/text.h"
#include "ui/support/buttons.h"
#include "ui/support/formfield.h"
#include "ui/support/ground.h"
#include "ui/support/numberedit.h"
#include "ui/support/type.h"
#include "ui/targets/goalsedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kLargestScale = 1'000'000;

template<class E>
void addEnum(QComboBox* box, E current)
{
    for (int value = 0; value < enumCount<E>(); ++value)
        box->addItem(enumName(static_cast<E>(value)), value);
    box->setCurrentIndex(static_cast<int>(current));
}

QString joinedLines(const QString& text)
{
    return QString(text).replace(u'\n', QStringLiteral("; "));
}

/// What a field of one line holds: the stored text when nobody changed it, so that its lines stay.
QString lines(const QLineEdit* edit, const QString& stored)
{
    return edit->text() == joinedLines(stored) ? stored : cleaned(edit->text());
}

} // namespace

TargetDialog::TargetDialog(Prompts& prompts, const TargetEntry& entry, int nextYear,
                           QWidget* parent)
    : DialogFrame(prompts, DialogSize::Large, parent), m_entry(entry), m_code(new QLineEdit),
      m_title(new QLineEdit), m_shortTitle(new QLineEdit), m_measure(new QLineEdit),
      m_output(new QLineEdit), m_rollup(new QComboBox), m_numerator(new QLineEdit),
      m_denominator(new QLineEdit), m_scale(new QSpinBox), m_weight(new QLineEdit),
      m_lower(new QCheckBox(tr("Lower is better"))), m_kinds(new QLineEdit),
      m_classes(new QLineEdit), m_levels(new QLineEdit), m_ownerships(new QLineEdit),
      m_unitGoal(new DemandEdit(tr("What one unit must reach"))), m_baselineKind(new QComboBox),
      m_baseline(new NumberEdit(NumberEdit::Kind::Measured)), m_baselineYear(new QSpinBox),
      m_goals(new GoalsEdit(entry.goals, nextYear)), m_source(new QLineEdit),
      m_evidence(new QLineEdit), m_lead(new QLineEdit), m_area(new QLineEdit), m_note(new QLineEdit)
{
    setWindowTitle(tr("Target"));
    setHeadline(entry.target.id ? entry.target.title : tr("New target"));
    fill();
    QScrollArea* scroll = makeScrollArea(makeForm(), this);
    scroll->setWidgetResizable(true);
    content()->addWidget(scroll, 1);
    m_primary = addEnding(tr("Cancel"), entry.target.id ? tr("Save target") : tr("Add target"));
    m_primary->setObjectName(QStringLiteral("saveTarget"));
    connect(m_title, &QLineEdit::textChanged, this, &TargetDialog::showState);
    connect(m_baseline, &QLineEdit::textChanged, this, &TargetDialog::showState);
    connect(m_baselineKind, &QComboBox::currentIndexChanged, this, &TargetDialog::showState);
    connect(m_rollup, &QComboBox::currentIndexChanged, this, &TargetDialog::showState);
    connect(m_unitGoal, &DemandEdit::changed, this, &TargetDialog::showState);
    connect(m_goals, &GoalsEdit::changed, this, &TargetDialog::showState);
    showState();
    m_title->setFocus();
}

void TargetDialog::fill()
{
    const Target& target = m_entry.target;
    m_title->setObjectName(QStringLiteral("targetTitle"));
    m_code->setObjectName(QStringLiteral("targetCode"));
    m_rollup->setObjectName(QStringLiteral("targetRollup"));
    m_classes->setObjectName(QStringLiteral("targetClasses"));
    m_goals->setObjectName(QStringLiteral("targetGoals"));
    m_code->setText(target.code);
    m_title->setText(target.title);
    m_shortTitle->setText(target.shortTitle);
    m_measure->setText(target.measure);
    m_output->setText(joinedLines(target.output));
    addEnum(m_rollup, target.rollup);
    m_numerator->setText(target.numerator);
    m_denominator->setText(target.denominator);
    m_scale->setRange(1, kLargestScale);
    m_scale->setValue(static_cast<int>(target.scale));
    m_weight->setText(target.weight);
    m_lower->setChecked(target.lowerIsBetter);
    m_kinds->setText(target.kinds);
    m_classes->setText(target.classes);
    m_levels->setText(target.levels);
    m_ownerships->setText(target.ownerships);
    m_unitGoal->setDemand(target.unitGoal, target.unitValue);
    addEnum(m_baselineKind, target.baselineKind);
    m_baseline->setDecimals(0);
    if (target.baselineKind != FigureKind::Unknown)
        m_baseline->setValue(target.baseline);
    m_baselineYear->setRange(actions::kFirstTargetYear - 1, actions::kLastTargetYear);
    m_baselineYear->setSpecialValueText(tr("no year"));
    m_baselineYear->setValue(target.baselineYear > 0 ? target.baselineYear
                                                     : actions::kFirstTargetYear - 1);
    m_source->setText(target.source);
    m_evidence->setText(joinedLines(target.evidence));
    m_lead->setText(target.lead);
    m_area->setText(target.area);
    m_note->setText(joinedLines(target.note));
}

QWidget* TargetDialog::makeForm()
{
    auto* form = new QWidget;
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, space::kLarge, space::kSmall);
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kMedium);
    int row = 0;
    const auto put = [&](int column, int span, const QString& label, QWidget* control) {
        auto* field = new FormField(label, control, form);
        grid->addWidget(field, row, column, 1, span, Qt::AlignTop);
        return field;
    };
    const QString bars = tr("several parted by |, blank for all");
    put(0, 3, tr("Title"), m_title)->setRequired(true);
    put(3, 1, tr("Code"), m_code)->setHint(tr("blank: the next number"));
    ++row;
    put(0, 2, tr("Short title"), m_shortTitle);
    put(2, 1, tr("Unit of measure"), m_measure)->setHint(tr("blank: done or not done"));
    put(3, 1, tr("Output"), m_output);
    ++row;
    put(0, 2, tr("The whole comes from"), m_rollup);
    put(2, 2, tr("What one unit must reach"), m_unitGoal);
    ++row;
    put(0, 1, tr("Numerator"), m_numerator);
    put(1, 1, tr("Denominator"), m_denominator);
    put(2, 1, tr("Times"), m_scale)->setHint(tr("100 for percent, 10000 for “per 10,000”"));
    put(3, 1, tr("Weight"), m_weight);
    ++row;
    put(0, 1, tr("Kinds of unit"), m_kinds)->setHint(bars);
    put(1, 1, tr("Classes"), m_classes)->setHint(bars);
    put(2, 1, tr("Levels"), m_levels)->setHint(bars);
    put(3, 1, tr("Ownership"), m_ownerships)->setHint(bars);
    ++row;
    put(0, 1, tr("At the start"), m_baselineKind);
    put(1, 1, tr("Figure at the start"), m_baseline);
    put(2, 1, tr("Year of the start"), m_baselineYear);
    grid->addWidget(m_lower, row, 3, Qt::AlignVCenter);
    ++row;
    put(0, 4, tr("Goals"), m_goals);
    ++row;
    put(0, 2, tr("Source of data"), m_source);
    put(2, 2, tr("Evidence"), m_evidence);
    ++row;
    put(0, 1, tr("Aggregated by"), m_lead);
    put(1, 1, tr("Content area"), m_area);
    put(2, 2, tr("Note"), m_note);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(++row, 1);
    return form;
}

TargetEntry TargetDialog::entry() const
{
    TargetEntry entry = m_entry;
    Target& target = entry.target;
    target.code = cleaned(m_code->text());
    target.title = cleaned(m_title->text());
    target.shortTitle = cleaned(m_shortTitle->text());
    target.measure = cleaned(m_measure->text());
    target.output = lines(m_output, m_entry.target.output);
    target.rollup = static_cast<Rollup>(m_rollup->currentIndex());
    target.numerator = cleaned(m_numerator->text());
    target.denominator = cleaned(m_denominator->text());
    target.scale = m_scale->value();
    target.weight = cleaned(m_weight->text());
    target.lowerIsBetter = m_lower->isChecked();
    target.kinds = cleaned(m_kinds->text());
    target.classes = cleaned(m_classes->text());
    target.levels = cleaned(m_levels->text());
    target.ownerships = cleaned(m_ownerships->text());
    target.unitGoal = m_unitGoal->kind();
    target.unitValue = m_unitGoal->value();
    target.baselineKind = static_cast<FigureKind>(m_baselineKind->currentIndex());
    const bool known = target.baselineKind != FigureKind::Unknown;
    target.baseline = known ? m_baseline->value().value_or(Points()) : Points();
    target.baselineYear =
        m_baselineYear->value() < actions::kFirstTargetYear ? 0 : m_baselineYear->value();
    target.source = cleaned(m_source->text());
    target.evidence = lines(m_evidence, m_entry.target.evidence);
    target.lead = cleaned(m_lead->text());
    target.area = cleaned(m_area->text());
    target.note = lines(m_note, m_entry.target.note);
    entry.goals = m_goals->goals();
    return entry;
}

void TargetDialog::showState()
{
    const auto rollup = static_cast<Rollup>(m_rollup->currentIndex());
    const auto baseline = static_cast<FigureKind>(m_baselineKind->currentIndex());
    m_weight->setEnabled(rollup == Rollup::WeightedMean);
    m_unitGoal->setEnabled(rollup != Rollup::Direct);
    for (QLineEdit* filter : {m_kinds, m_classes, m_levels, m_ownerships})
        filter->setEnabled(rollup != Rollup::Direct || !filter->text().isEmpty());
    m_baseline->setEnabled(baseline != FigureKind::Unknown);
    QString reason;
    if (cleaned(m_title->text()).isEmpty())
        reason = tr("Enter a title.");
    else if (baseline != FigureKind::Unknown && !m_baseline->value())
        reason = tr("Enter the figure at the start, or say that it is not known.");
    else if (m_goals->hasYearTwice())
        reason = tr("Two goals are of the same year.");
    else if (!m_goals->check() || !m_unitGoal->check())
        reason = tr("A goal has no figure yet.");
    setDisabledReason(m_primary, reason);
    setFootNote(reason);
}

} // namespace thidua
