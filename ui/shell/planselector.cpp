// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/planselector.h"

#include "core/domain/shortname.h"
#include "ui/shell/planpopup.h"
#include "ui/support/icons.h"
#include "ui/support/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace thidua {

namespace {

constexpr int kWidth = 215;
constexpr int kHeight = 48;
constexpr int kChevronRoom = 24;

} // namespace

PlanSelector::PlanSelector(QWidget* parent)
    : QAbstractButton(parent), m_model(new PlanTreeModel(this))
{
    setObjectName(QStringLiteral("planSelector"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrent({});
    connect(this, &QAbstractButton::clicked, this, &PlanSelector::openList);
}

void PlanSelector::setLines(std::vector<PlanTreeModel::Line> lines)
{
    m_lines = lines;
    m_model->setLines(std::move(lines));
    setCurrent(m_current);
}

void PlanSelector::setCurrent(PlanId plan)
{
    m_current = plan;
    const auto found =
        std::ranges::find_if(m_lines, [plan](const auto& line) { return line.plan.id == plan; });
    if (found == m_lines.end()) {
        m_title = tr("No plan yet");
        m_subtitle = tr("Add one from a template");
    } else {
        m_title = shortTitle(found->plan);
        m_subtitle = !found->phase.isEmpty() ? found->phase : found->movement;
        if (m_subtitle.isEmpty())
            m_subtitle = planStateName(found->plan.state);
        const auto named = [&](const auto& line) { return (shortTitle(line.plan)) == m_title; };
        if (std::ranges::count_if(m_lines, named) > 1)
            m_subtitle = PlanTreeModel::markOf(found->plan);
    }
    setAccessibleName(tr("Plan: %1").arg(m_title));
    setToolTip(found == m_lines.end()
                   ? m_title
                   : QString(found->plan.title + u'\n' + planStateName(found->plan.state)));
    update();
}

void PlanSelector::setRail(bool rail)
{
    m_rail = rail;
    updateGeometry();
    update();
}

QSize PlanSelector::sizeHint() const
{
    return {m_rail ? space::kRailWidth - 2 * space::kSmall : kWidth, scaled(kHeight)};
}

void PlanSelector::paintEvent(QPaintEvent*)
{
    const auto& colours = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = hasFocus();
    const double inset = ring ? 1 : 0.5;
    painter.setPen(QPen(ring ? colours.accent : colours.ctl, ring ? 2 : 1));
    painter.setBrush(underMouse() ? colours.row : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                            space::kControlRadius, space::kControlRadius);
    if (m_rail) {
        paintIcon(&painter, Icon::Plan,
                  QRectF((width() - space::kIcon) / 2, (height() - space::kIcon) / 2, space::kIcon,
                         space::kIcon),
                  colours.text2);
        return;
    }
    paintIcon(&painter, Icon::Down,
              QRectF(width() - kChevronRoom + 2, (height() - space::kIcon) / 2, space::kIcon,
                     space::kIcon),
              colours.text2);
    const auto text = rect().adjusted(10, 0, -kChevronRoom - 2, 0);
    const int middle = height() / 2;
    const auto line = [&](TypeRole role, const QColor& ink, const QString& words,
                          const QRect& box) {
        painter.setFont(roleFont(role));
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, box.width()));
    };
    line(TypeRole::Strong, colours.text, m_title, QRect(text.left(), 4, text.width(), middle - 4));
    line(TypeRole::Small, colours.text2, m_subtitle,
         QRect(text.left(), middle, text.width(), middle - 4));
}

void PlanSelector::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PlanSelector::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void PlanSelector::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_F4
        || (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier));
    if (opens)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PlanSelector::openList()
{
    if (m_model->rowCount() == 0)
        return;
    auto* popup = new PlanPopup(*m_model, m_current, this);
    connect(popup, &PlanPopup::chosen, this, &PlanSelector::chosen);
    popup->openBelow(*this);
}

} // namespace thidua
