// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/celleditor.h"

#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QInputMethodEvent>
#include <QPainter>
#include <algorithm>

namespace thidua {

namespace {

constexpr int kUnitGap = space::kSmall;

} // namespace

CellEditor::CellEditor(bool numeric, QWidget* parent) : QLineEdit(parent)
{
    setFrame(false);
    setAlignment(Qt::AlignVCenter | (numeric ? Qt::AlignRight : Qt::AlignLeft));
    setObjectName(QStringLiteral("cellEditor"));
}

void CellEditor::setStart(const QString& text)
{
    m_start = text;
    setText(text);
}

void CellEditor::setUnit(const QString& unit)
{
    m_unit = unit;
    const int room = unit.isEmpty() ? 0 : fontMetrics().horizontalAdvance(unit) + scaled(kUnitGap);
    setTextMargins(0, 0, room, 0);
}

QString CellEditor::shownUnit() const
{
    const QString typed = text();
    const bool bare = std::none_of(typed.begin(), typed.end(), [](QChar each) {
        return each.isLetter() || each == u'%' || each == u'/';
    });
    return bare ? m_unit : QString();
}

void CellEditor::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const QString unit = shownUnit();
    if (unit.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(theme().text3);
    painter.drawText(rect().adjusted(0, 0, -scaled(kUnitGap) / 2, 0),
                     Qt::AlignRight | Qt::AlignVCenter, unit);
}

void CellEditor::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

} // namespace thidua
