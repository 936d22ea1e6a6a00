// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/dateedit.h"

#include "core/base/dates.h"
#include "ui/support/icons.h"
#include "ui/support/type.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

DateEdit::DateEdit(QWidget* parent) : QLineEdit(parent), m_reference(QDate::currentDate())
{
    setPlaceholderText(tr("dd/mm/yyyy"));
    QAction* open = addAction(icon(Icon::Calendar), TrailingPosition);
    open->setText(tr("Choose from the calendar"));
    open->setToolTip(tr("Choose from the calendar (Alt+↓)"));
    connect(open, &QAction::triggered, this, &DateEdit::openCalendar);
    for (QToolButton* button : findChildren<QToolButton*>())
        button->setAccessibleName(open->text());
    connect(this, &QLineEdit::editingFinished, this, [this] { check(); });
    connect(this, &QLineEdit::textEdited, this, &DateEdit::dateChanged);
}

QDate DateEdit::date() const
{
    if (isBlank())
        return {};
    const Result<QDate> result = parseDate(text(), m_reference);
    return result ? *result : QDate();
}

void DateEdit::setDate(QDate date)
{
    setText(date.isValid() ? formatDate(date) : QString());
    setComplaint({});
}

void DateEdit::setReference(QDate reference)
{
    m_reference = reference;
}

bool DateEdit::check()
{
    if (isBlank()) {
        setComplaint({});
        return true;
    }
    const Result<QDate> result = parseDate(text(), m_reference);
    if (!result) {
        setComplaint(result.error().message);
        return false;
    }
    setText(formatDate(*result));
    setComplaint({});
    return true;
}

QSize DateEdit::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    const int words = std::max(metrics.horizontalAdvance(QStringLiteral("00/00/0000")),
                               metrics.horizontalAdvance(placeholderText()));
    QSize size = QLineEdit::minimumSizeHint();
    size.rwidth() += words - metrics.maxWidth() + space::kTiny;
    return size;
}

void DateEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void DateEdit::openCalendar()
{
    if (isReadOnly())
        return;
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setProperty("popup", true);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setMinimumWidth(scaled(280));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setSelectedDate(date().isValid() ? date() : m_reference);
    QTextCharFormat plain;
    plain.setForeground(theme().text);
    calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    if (auto* previous = calendar->findChild<QToolButton*>(QStringLiteral("qt_calendar_prevmonth")))
        previous->setIcon(icon(Icon::Left));
    if (auto* next = calendar->findChild<QToolButton*>(QStringLiteral("qt_calendar_nextmonth")))
        next->setIcon(icon(Icon::Right));
    auto* box = new QVBoxLayout(popup);
    box->setContentsMargins(1, 1, 1, 1);
    box->addWidget(calendar);
    const auto take = [this, popup](QDate day) {
        setDate(day);
        emit dateChanged();
        popup->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->adjustSize();
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus();
}

void DateEdit::setComplaint(const QString& complaint)
{
    setStyleProperty(this, "invalid", !complaint.isEmpty());
    if (m_complaint == complaint)
        return;
    m_complaint = complaint;
    emit complaintChanged(complaint);
}

} // namespace thidua
