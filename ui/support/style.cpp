// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/style.h"

#include "ui/support/icons.h"
#include "ui/support/type.h"

#include <QAbstractSpinBox>
#include <QEvent>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace thidua {

namespace {

constexpr int kFocusMargin = 4;
constexpr int kTick = 18;
constexpr int kSmallestTarget = 24;
constexpr int kArrowRoom = 28;
constexpr int kSpinRoom = 24;
constexpr int kFieldLeft = 8;

bool isInvalid(const QWidget* widget)
{
    return widget && widget->property("invalid").toBool();
}

void drawFieldFrame(QPainter* painter, const QStyleOption* option, const QWidget* widget)
{
    const Theme& t = theme();
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    const bool strong = enabled && (focused || isInvalid(widget));
    const double width = strong ? 2 : 1;
    QColor edge = enabled ? t.ctl : t.line2;
    if (strong)
        edge = isInvalid(widget) ? t.danger : t.accent;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, width));
    painter->setBrush(enabled ? t.surface : t.head);
    const double inset = width / 2;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset),
                             space::kControlRadius, space::kControlRadius);
    painter->restore();
}

void drawTick(QPainter* painter, const QStyleOption* option, bool round)
{
    const Theme& t = theme();
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool on = option->state.testFlag(QStyle::State_On);
    const bool partly = option->state.testFlag(QStyle::State_NoChange);
    const double side = std::min(option->rect.width(), option->rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    box.adjust(0.5, 0.5, -0.5, -0.5);
    const QColor mark = enabled ? t.accent : t.dis;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on || partly ? mark : (enabled ? t.ctl : t.line2), 1));
    painter->setBrush(enabled ? t.surface : t.head);
    if (round) {
        painter->drawEllipse(box);
        if (on) {
            const double ring = side * 0.28;
            painter->setPen(QPen(mark, ring));
            painter->setBrush(t.surface);
            painter->drawEllipse(box.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2));
        }
    } else {
        if (on || partly)
            painter->setBrush(mark);
        painter->drawRoundedRect(box, 3, 3);
        QPen pen(t.onaccent, side / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter->setPen(pen);
        const auto at = [&](double x, double y) {
            return box.topLeft() + QPointF(x, y) * box.width();
        };
        if (on)
            painter->drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.32)});
        else if (partly)
            painter->drawLine(at(0.26, 0.5), at(0.74, 0.5));
    }
    painter->restore();
}

void drawChevron(QPainter* painter, Icon icon, const QRect& room, bool enabled, int side)
{
    QRectF box(0, 0, scaled(side), scaled(side));
    box.moveCenter(QRectF(room).center());
    paintIcon(painter, icon, box, enabled ? theme().text2 : theme().dis);
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) { }

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (!qobject_cast<QAbstractSpinBox*>(widget))
        return;
    widget->installEventFilter(this);
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus); // else the wheel brings the focus along
}

bool Style::eventFilter(QObject* watched, QEvent* event)
{
    const auto* field = qobject_cast<QAbstractSpinBox*>(watched);
    if (!field || event->type() != QEvent::Wheel || field->hasFocus())
        return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // the page scrolls
    return true;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return kFocusMargin;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return scaled(space::kIcon);
    case PM_LineEditIconMargin:
        return space::kTiny;
    case PM_ScrollBarExtent:
        return space::kMedium;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(kTick);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::kSmall - 2;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_ToolBarItemSpacing:
        return space::kSmall;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::kPageMargin;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return 5;
    case PM_TreeViewIndentation:
        return scaled(space::kIcon);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_ComboBox_AllowWheelScrolling: // who scrolls a page must not choose something by the way
    case SH_EtchDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_TitleBar_AutoRaise:
        return 0;
    case SH_ComboBox_ListMouseTracking:
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    switch (element) {
    case PE_FrameFocusRect:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawTick(painter, option, false);
        return;
    case PE_IndicatorRadioButton:
        drawTick(painter, option, true);
        return;
    case PE_IndicatorMenuCheckMark:
        if (option->state.testFlag(State_On))
            drawChevron(painter, Icon::Check, option->rect, enabled, space::kIcon);
        return;
    case PE_IndicatorArrowDown:
        drawChevron(painter, Icon::Down, option->rect, enabled, 14);
        return;
    case PE_IndicatorArrowUp:
        drawChevron(painter, Icon::Up, option->rect, enabled, 14);
        return;
    case PE_IndicatorArrowLeft:
        drawChevron(painter, Icon::Left, option->rect, enabled, 14);
        return;
    case PE_IndicatorArrowRight:
        drawChevron(painter, Icon::Right, option->rect, enabled, 14);
        return;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            drawChevron(painter, option->state.testFlag(State_Open) ? Icon::Down : Icon::Right,
                        option->rect, true, 14);
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    // The ring belongs to FocusFrame, which paints itself.
    if (element != CE_FocusFrame)
        QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    if (control == CC_ComboBox) {
        drawFieldFrame(painter, option, widget);
        drawChevron(painter, Icon::Down, subControlRect(control, option, SC_ComboBoxArrow, widget),
                    enabled, 16);
        return;
    }
    if (control == CC_SpinBox) {
        drawFieldFrame(painter, option, widget);
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        const bool up = enabled && spin->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled);
        const bool down = enabled && spin->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled);
        drawChevron(painter, Icon::Up, subControlRect(control, option, SC_SpinBoxUp, widget), up,
                    12);
        drawChevron(painter, Icon::Down, subControlRect(control, option, SC_SpinBoxDown, widget),
                    down, 12);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl part, const QWidget* widget) const
{
    const QRect all = option->rect;
    const auto placed = [&](int left, int top, int width, int height) {
        return visualRect(option->direction, all,
                          QRect(all.left() + left, all.top() + top, width, height));
    };
    const int arrow = scaled(kArrowRoom);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return placed(all.width() - arrow, 0, arrow, all.height());
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return placed(kFieldLeft, 2, all.width() - kFieldLeft - arrow, all.height() - 4);
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool plain = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
        const int room = plain ? kFieldLeft : scaled(kSpinRoom);
        const int half = (all.height() - 4) / 2;
        switch (part) {
        case SC_SpinBoxUp:
            return plain ? QRect() : placed(all.width() - room, 2, room - 2, half);
        case SC_SpinBoxDown:
            return plain ? QRect() : placed(all.width() - room, 2 + half, room - 2, half);
        case SC_SpinBoxEditField:
            return placed(kFieldLeft, 2, all.width() - kFieldLeft - room, all.height() - 4);
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    const bool tool = widget && widget->property("density").toString() == QLatin1String("tool");
    const int height = scaled(tool ? space::kToolHeight : space::kControlHeight);
    if (type == CT_ComboBox)
        return {size.width() + kFieldLeft + scaled(kArrowRoom) + 2, height};
    if (type == CT_SpinBox)
        return {size.width() + kFieldLeft + scaled(kSpinRoom), height};
    const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_CheckBox || type == CT_RadioButton)
        return natural.expandedTo({0, scaled(kSmallestTarget)});
    return natural;
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                          const QWidget* widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
        return icon(Icon::Cross);
    case SP_ArrowLeft:
        return icon(Icon::Left);
    case SP_ArrowRight:
        return icon(Icon::Right);
    case SP_ArrowUp:
        return icon(Icon::Up);
    case SP_ArrowDown:
        return icon(Icon::Down);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace thidua
