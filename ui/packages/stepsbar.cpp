// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packages/stepsbar.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QPainter>

namespace thidua {

namespace {

constexpr int kCircle = 24;
constexpr int kTick = 14;
constexpr int kLine = 36;

} // namespace

StepsBar::StepsBar(const QStringList& steps, QWidget* parent) : QWidget(parent), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepsBar::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

QSize StepsBar::sizeHint() const
{
    const QFontMetrics metrics(roleFont(TypeRole::Strong));
    int width = 0;
    for (const QString& step : m_steps)
        width += scaled(kCircle) + space::kSmall + metrics.horizontalAdvance(step)
            + 2 * space::kMedium + scaled(kLine);
    return {width, scaled(kCircle) + 2 * space::kTiny};
}

void StepsBar::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = scaled(kCircle);
    const int middle = height() / 2;
    int x = 1;
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRectF circle(x + 0.5, middle - side / 2 + 0.5, side - 1, side - 1);
        const bool isDone = i < m_current;
        const bool isCurrent = i == m_current;
        painter.setPen(QPen(isDone || isCurrent ? t.accent : t.line2, 1));
        painter.setBrush(isCurrent ? t.accent : isDone ? t.soft : t.surface);
        painter.drawEllipse(circle);
        if (isDone) {
            const double tick = scaled(kTick);
            paintIcon(&painter, Icon::Check,
                      {circle.center().x() - tick / 2, circle.center().y() - tick / 2, tick, tick},
                      t.accent);
        } else {
            painter.setFont(roleFont(TypeRole::SmallStrong));
            painter.setPen(isCurrent ? t.onaccent : t.text2);
            painter.drawText(circle, Qt::AlignCenter, QString::number(i + 1));
        }
        x += side + space::kSmall;
        painter.setFont(roleFont(isCurrent ? TypeRole::Strong : TypeRole::Body));
        painter.setPen(isCurrent ? t.text : t.text2);
        const int width = painter.fontMetrics().horizontalAdvance(m_steps[i]);
        painter.drawText(QRect(x, 0, width + 1, height()), Qt::AlignVCenter, m_steps[i]);
        x += width + space::kMedium;
        if (i + 1 == m_steps.size())
            break;
        painter.setPen(QPen(t.line2, 1));
        painter.drawLine(QPointF(x, middle + 0.5), QPointF(x + scaled(kLine), middle + 0.5));
        x += scaled(kLine) + space::kMedium;
    }
}

} // namespace thidua
