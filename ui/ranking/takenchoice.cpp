// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/takenchoice.h"

#include "ui/support/buttons.h"
#include "ui/support/segments.h"
#include "ui/support/type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

namespace {

constexpr int kMostSegments = 4;
constexpr int kMostDigits = 9;
constexpr int kTickColumns = 2;
/// "Not chosen" comes before the numbers.
constexpr int kOffset = 1;

} // namespace

TakenChoice::TakenChoice(std::vector<Unit> units, int mayTake, QWidget* parent)
    : QWidget(parent), m_units(std::move(units)),
      m_consequence(makeLabel({}, TypeRole::SmallStrong, this))
{
    m_consequence->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kTiny);
    column->addWidget(makeNumbers(mayTake), 0, Qt::AlignLeft);
    auto* ticks = new QGridLayout;
    ticks->setSpacing(space::kTiny);
    column->addLayout(ticks);
    for (const Unit& unit : m_units) {
        auto* tick = new QCheckBox(unit.name, this);
        tick->setToolTip(unit.fullName);
        tick->setAccessibleName(unit.fullName);
        tick->setObjectName(QStringLiteral("taken%1").arg(m_ticks.size() + 1));
        connect(tick, &QCheckBox::clicked, this, &TakenChoice::takeTicks);
        const int position = static_cast<int>(m_ticks.size());
        ticks->addWidget(tick, position / kTickColumns, position % kTickColumns);
        m_ticks.push_back(tick);
    }
    const int count = static_cast<int>(m_units.size());
    ticks->addWidget(m_consequence, count / kTickColumns, count % kTickColumns);
    for (int number = 0; number <= std::min(count, kMostDigits); ++number) {
        auto* shortcut =
            new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)), this);
        connect(shortcut, &QShortcut::activated, this, [this, number, mayTake] {
            if (number <= mayTake)
                setWanted(number);
        });
    }
}

QString TakenChoice::numberText(int count) const
{
    if (count < 0)
        return tr("Not chosen");
    if (count == 0)
        return tr("Take none");
    return count == static_cast<int>(m_units.size()) ? tr("All %1").arg(count)
                                                     : QString::number(count);
}

QWidget* TakenChoice::makeNumbers(int mayTake)
{
    const int count = static_cast<int>(m_units.size());
    const QString name = tr("Number of units taken");
    const QString tooMany = tr("The docket allows at most %1").arg(mayTake);
    if (count <= kMostSegments) {
        m_segments = new Segments(name, this);
        m_segments->setObjectName(QStringLiteral("takenNumbers"));
        for (int number = -kOffset; number <= count; ++number) {
            QToolButton* button = m_segments->addSegment(numberText(number));
            setDisabledReason(button, number > mayTake ? tooMany : QString());
        }
        connect(m_segments, &Segments::chosen, this,
                [this](int index) { setWanted(index - kOffset); });
        return m_segments;
    }
    m_numbers = new QComboBox(this);
    m_numbers->setObjectName(QStringLiteral("takenNumbers"));
    m_numbers->setAccessibleName(name);
    for (int number = -kOffset; number <= std::min(count, mayTake); ++number)
        m_numbers->addItem(numberText(number));
    connect(m_numbers, &QComboBox::activated, this,
            [this](int index) { setWanted(index - kOffset); });
    return m_numbers;
}

int TakenChoice::tickedCount() const
{
    return static_cast<int>(std::count_if(m_ticks.begin(), m_ticks.end(),
                                          [](QCheckBox* tick) { return tick->isChecked(); }));
}

std::vector<UnitId> TakenChoice::taken() const
{
    std::vector<UnitId> units;
    for (size_t i = 0; i < m_units.size(); ++i) {
        if (m_ticks[i]->isChecked())
            units.push_back(m_units[i].id);
    }
    return units;
}

void TakenChoice::setTaken(const std::vector<UnitId>& taken)
{
    for (size_t i = 0; i < m_units.size(); ++i)
        m_ticks[i]->setChecked(std::find(taken.begin(), taken.end(), m_units[i].id) != taken.end());
    m_wanted = tickedCount();
    showWanted();
}

bool TakenChoice::isComplete() const
{
    return m_wanted >= 0 && tickedCount() == m_wanted;
}

QString TakenChoice::missingText() const
{
    if (m_wanted < 0)
        return tr("Choose how many units are taken.");
    return isComplete()
        ? QString()
        : tr("Tick %n unit(s); ticked so far: %1.", nullptr, m_wanted).arg(tickedCount());
}

void TakenChoice::setWanted(int count)
{
    m_wanted = count;
    const int all = static_cast<int>(m_units.size());
    if (count == all)
        tickAll(true);
    else if (tickedCount() > count || count <= 0)
        tickAll(false);
    showWanted();
    emit changed();
}

void TakenChoice::tickAll(bool ticked)
{
    for (QCheckBox* tick : m_ticks)
        tick->setChecked(ticked);
}

/// Ticks beyond the number, or before one was chosen, set the number.
void TakenChoice::takeTicks()
{
    if (m_wanted < 0 || tickedCount() > m_wanted)
        m_wanted = tickedCount();
    showWanted();
    emit changed();
}

void TakenChoice::showWanted()
{
    if (m_segments)
        m_segments->setCurrent(m_wanted + kOffset);
    if (m_numbers)
        m_numbers->setCurrentIndex(m_wanted + kOffset);
}

void TakenChoice::setConsequence(const QString& text, bool beyondQuota)
{
    m_consequence->setText(text);
    setTone(m_consequence, beyondQuota ? Tone::Warn : Tone::Neutral);
}

} // namespace thidua
