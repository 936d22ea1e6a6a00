// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unitmode/targetcard.h"

#include "core/base/exact.h"
#include "ui/support/formfield.h"
#include "ui/support/numberedit.h"
#include "ui/support/type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kFieldWidth = 150;

bool isRatio(const Target& target)
{
    return !target.denominator.isEmpty();
}

/// What is counted, as the label of a field.
QString counted(const QString& words, int year)
{
    return QStringLiteral("%1%2, %3").arg(words.left(1).toUpper(), words.mid(1)).arg(year);
}

QString withMeasure(const QString& label, const Target& target)
{
    return target.measure.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, target.measure);
}

} // namespace

TargetCard::TargetCard(const Target& target, bool ticked, int year, QWidget* parent)
    : Card({}, parent), m_target(target), m_ticked(ticked), m_year(year),
      m_goal(makeLabel({}, TypeRole::Small, this)), m_result(makeLabel({}, TypeRole::Small, this))
{
    auto* title = makeLabel(target.title, TypeRole::Strong, this);
    title->setWordWrap(true);
    m_goal->setWordWrap(true);
    setQuiet(m_goal);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(space::kLarge);
    addPromise(*fields);
    addFigure(*fields);
    fields->addStretch(1);
    m_result->setObjectName(QStringLiteral("figureResult"));
    m_result->setWordWrap(true);
    content()->addWidget(title);
    content()->addWidget(m_goal);
    content()->addLayout(fields);
    content()->addWidget(m_result);
}

void TargetCard::addPromise(QHBoxLayout& row)
{
    if (m_ticked)
        return; // what is done or not done is registered by taking part
    m_promise = new NumberEdit(NumberEdit::Kind::Measured, this);
    m_promise->setObjectName(QStringLiteral("promise"));
    m_promise->setDecimals(0);
    m_promise->setMinimumWidth(scaled(kFieldWidth));
    m_promiseField =
        new FormField(withMeasure(tr("Registered for %1").arg(m_year), m_target), m_promise, this);
    row.addWidget(m_promiseField, 1, Qt::AlignTop);
    connect(m_promise, &QLineEdit::editingFinished, this, [this] {
        if (!m_showing && m_promise->check() && m_promise->value() != m_promised)
            emit promiseTyped(m_promise->value());
    });
}

void TargetCard::addFigure(QHBoxLayout& row)
{
    if (m_ticked) {
        m_done = new QComboBox(this);
        m_done->setObjectName(QStringLiteral("figureDone"));
        m_done->addItem(tr("not reported yet"), QString());
        m_done->addItem(enumName(Measurement::Kind::Done), enumCode(Measurement::Kind::Done));
        m_done->addItem(enumName(Measurement::Kind::NotDone), enumCode(Measurement::Kind::NotDone));
        m_done->addItem(enumName(Measurement::Kind::NotApplicable),
                        enumCode(Measurement::Kind::NotApplicable));
        m_firstField = new FormField(tr("Done in %1?").arg(m_year), m_done, this);
        row.addWidget(m_firstField, 1, Qt::AlignTop);
        connect(m_done, &QComboBox::currentIndexChanged, this, &TargetCard::typed);
        return;
    }
    const bool ratio = isRatio(m_target);
    m_first = addNumber(row,
                        ratio ? counted(m_target.numerator, m_year)
                              : withMeasure(tr("Reached in %1").arg(m_year), m_target),
                        "figure");
    if (ratio)
        m_second = addNumber(row, counted(m_target.denominator, m_year), "figureOf");
    else if (m_target.rollup == Rollup::WeightedMean)
        m_second = addNumber(row, m_target.weight.isEmpty() ? tr("Weight") : m_target.weight,
                             "figureWeight");
}

QLineEdit* TargetCard::addNumber(QHBoxLayout& row, const QString& label, const char* name)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setAlignment(Qt::AlignRight);
    edit->setMinimumWidth(scaled(kFieldWidth));
    auto* field = new FormField(label, edit, this);
    if (!m_firstField)
        m_firstField = field;
    row.addWidget(field, 1, Qt::AlignTop);
    connect(edit, &QLineEdit::editingFinished, this, &TargetCard::typed);
    return edit;
}

void TargetCard::typed()
{
    if (m_showing)
        return;
    if (m_done) {
        emit figureTyped(m_done->currentData().toString());
        return;
    }
    if (!isFigureTyped())
        return;
    const QString first = m_first->text().trimmed();
    const QString second = m_second ? m_second->text().trimmed() : QString();
    if (isRatio(m_target) && first.isEmpty() != second.isEmpty()) {
        const QLineEdit* lacking = first.isEmpty() ? m_first : m_second;
        if (!lacking->hasFocus()) // else it is on its way
            refuseFigure(tr("Enter both numbers; nothing is saved until then."));
        return;
    }
    m_firstField->setComplaint({});
    setFigureTyped(false);
    const QChar between = isRatio(m_target) ? u'/' : u';';
    emit figureTyped(first.isEmpty()        ? QString()
                         : second.isEmpty() ? first
                                            : first + between + second);
}

bool TargetCard::isFigureTyped() const
{
    return (m_first && m_first->isModified()) || (m_second && m_second->isModified());
}

void TargetCard::setFigureTyped(bool typed)
{
    for (QLineEdit* edit : {m_first, m_second}) {
        if (edit)
            edit->setModified(typed);
    }
}

void TargetCard::setEditable(bool editable)
{
    for (QLineEdit* edit : {static_cast<QLineEdit*>(m_promise), m_first, m_second}) {
        if (edit)
            edit->setReadOnly(!editable);
    }
    if (m_done)
        m_done->setEnabled(editable);
}

void TargetCard::show(const std::optional<Measurement>& figure,
                      const std::optional<Promise>& promise, const QString& goal,
                      const QString& doubt)
{
    m_showing = true;
    m_goal->setText(goal);
    m_goal->setVisible(!goal.isEmpty());
    if (m_promise) {
        m_promised = promise ? std::optional(promise->value) : std::nullopt;
        if (!m_promise->isModified()) {
            m_promiseField->setComplaint({});
            m_promise->setValue(m_promised);
        }
    }
    if (!isFigureTyped())
        m_firstField->setComplaint({});
    if (m_done) {
        m_done->setCurrentIndex(figure ? std::max(0, m_done->findData(enumCode(figure->kind))) : 0);
    } else if (!isFigureTyped()) {
        const QString above = figure && figure->above ? QStringLiteral("> ") : QString();
        m_first->setText(figure ? above + figure->amount.toExactString() : QString());
        if (m_second) {
            const Points second =
                figure ? isRatio(m_target) ? figure->denominator : figure->weight : Points();
            m_second->setText(figure && !second.isZero() ? second.toExactString() : QString());
        }
    }
    const QString ratio =
        figure && figure->kind == Measurement::Kind::Ratio ? ratioWords() : QString();
    m_result->setText(doubt.isEmpty() ? ratio : doubt);
    setTone(m_result, doubt.isEmpty() ? Tone::Neutral : Tone::Warn);
    m_result->setVisible(!m_result->text().isEmpty());
    m_showing = false;
}

/// What the two counts come to.
QString TargetCard::ratioWords() const
{
    const auto amount = Points::parse(m_first->text());
    const auto whole = Points::parse(m_second->text());
    if (!amount || !whole || whole->isZero())
        return {};
    const auto value =
        mulDiv(amount->raw, m_target.scale * Points::kScale, whole->raw, Rounding::HalfUp);
    return value ? tr("comes to %1 %2").arg(Points{*value}.toString(1), m_target.measure).trimmed()
                 : QString();
}

void TargetCard::refuseFigure(const QString& why)
{
    m_firstField->setComplaint(why);
    setFigureTyped(true);
}

void TargetCard::refusePromise(const QString& why)
{
    if (!m_promise)
        return;
    m_promiseField->setComplaint(why);
    m_promise->setModified(true);
}

bool TargetCard::isTyped() const
{
    return isFigureTyped() || (m_promise && m_promise->isModified());
}

void TargetCard::focusFigure()
{
    QWidget* first = m_done ? static_cast<QWidget*>(m_done) : m_first;
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace thidua
