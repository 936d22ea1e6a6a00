// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/focusframe.h"

#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPainter>
#include <QSlider>
#include <QStyle>
#include <QTabBar>

namespace thidua {

namespace {

constexpr double kRing = 2;
constexpr double kGap = 1;

} // namespace

bool FocusFrame::isFor(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QTabBar*>(widget)
        || qobject_cast<const QSlider*>(widget)
        || (widget && widget->property("focusRing").toBool());
}

void FocusFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().accent, kRing));
    painter.setBrush(Qt::NoBrush);
    // The frame reaches the style's four pixels beyond the widget: ring, gap of one, widget.
    const double inset = style()->pixelMetric(QStyle::PM_FocusFrameHMargin) - kGap - kRing / 2;
    const double radius = space::kControlRadius + kGap + kRing / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

FocusFrameFollower::FocusFrameFollower(QApplication& application, QObject* parent) : QObject(parent)
{
    connect(&application, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
}

void FocusFrameFollower::follow(QWidget* now)
{
    if (!now || !FocusFrame::isFor(now)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new FocusFrame(now);
    m_frame->setWidget(now);
}

} // namespace thidua
