// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/segments.h"

#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace thidua {

namespace {

constexpr int kPadding = 14;

/// One choice. Its width is that of its bold text, so that choosing moves nothing.
class SegmentButton : public QToolButton {
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(roleFont(TypeRole::Strong));
        return {metrics.size(Qt::TextShowMnemonic, text()).width() + 2 * kPadding,
                scaled(space::kToolHeight)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& t = theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked()) {
            painter.setPen(QPen(isEnabled() ? t.accent : t.line2, 1));
            painter.setBrush(t.soft);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                                    space::kControlRadius, space::kControlRadius);
        }
        QColor ink = underMouse() ? t.text : t.text2;
        if (isChecked())
            ink = t.accent;
        painter.setPen(isEnabled() ? ink : t.dis);
        painter.setFont(roleFont(isChecked() ? TypeRole::Strong : TypeRole::Body));
        painter.drawText(rect(), int(Qt::AlignCenter | Qt::TextShowMnemonic), text());
    }
};

} // namespace

Segments::Segments(const QString& name, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::idClicked, this, [this](int id) {
        updateTabStops();
        update();
        emit chosen(id);
    });
}

QToolButton* Segments::addSegment(const QString& text)
{
    auto* button = new SegmentButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setChecked(m_buttons.isEmpty());
    button->setAttribute(Qt::WA_Hover);
    button->installEventFilter(this);
    m_group.addButton(button, count());
    m_buttons.append(button);
    layout()->addWidget(button);
    updateTabStops();
    return button;
}

int Segments::current() const
{
    return m_group.checkedId();
}

void Segments::setCurrent(int index)
{
    if (index < 0 || index >= count())
        return;
    m_buttons[index]->setChecked(true);
    updateTabStops();
    update();
}

void Segments::setSegmentText(int index, const QString& text)
{
    m_buttons[index]->setText(text);
    m_buttons[index]->updateGeometry();
}

void Segments::setOffered(int index, bool offered)
{
    m_buttons[index]->setVisible(offered);
}

void Segments::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isEnabled() ? t.ctl : t.line2, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::kControlRadius,
                            space::kControlRadius);
    painter.setPen(QPen(t.line2, 1));
    constexpr int kInset = 6;
    int before = -1; // of those that are offered
    for (int i = 0; i < count(); ++i) {
        if (m_buttons[i]->isHidden())
            continue;
        const int left = std::exchange(before, i);
        if (left < 0 || i == current() || left == current())
            continue;
        const double x = m_buttons[i]->x() + 0.5;
        painter.drawLine(QPointF(x, kInset), QPointF(x, height() - kInset));
    }
}

bool Segments::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Right:
        case Qt::Key_Down:
            step(1);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Segments::step(int by)
{
    int next = current() + by;
    while (next >= 0 && next < count() && m_buttons[next]->isHidden())
        next += by;
    if (next < 0 || next >= count())
        return;
    m_buttons[next]->setFocusPolicy(Qt::StrongFocus);
    m_buttons[next]->setFocus(Qt::OtherFocusReason);
    m_buttons[next]->click();
}

void Segments::updateTabStops()
{
    for (QToolButton* button : m_buttons)
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace thidua
