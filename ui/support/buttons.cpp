// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/buttons.h"

#include "ui/support/type.h"

#include <QPushButton>
#include <QStyleOptionButton>
#include <QToolButton>

namespace thidua {

namespace {

constexpr int kIconGap = 4;

const char* kindName(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return "primary";
    case ButtonKind::Quiet:
        return "quiet";
    case ButtonKind::Danger:
        return "danger";
    case ButtonKind::Link:
        return "link";
    case ButtonKind::Secondary:
        break;
    }
    return "secondary";
}

Token inkOf(const QPushButton* button)
{
    const QString kind = button->property("kind").toString();
    if (kind == QLatin1String("primary"))
        return &Theme::onaccent;
    if (kind == QLatin1String("danger"))
        return &Theme::danger;
    if (kind == QLatin1String("link"))
        return &Theme::accent;
    return kind == QLatin1String("quiet") ? &Theme::text2 : &Theme::text;
}

/// Leaves more room between icon and text than the style does; the icon is drawn at the left of it.
class RoomyButton : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void initStyleOption(QStyleOptionButton* option) const override
    {
        QPushButton::initStyleOption(option);
        if (!icon().isNull() && !text().isEmpty())
            option->iconSize.rwidth() += kIconGap;
    }
};

} // namespace

QPushButton* makeButton(ButtonKind kind, const QString& text, QWidget* parent)
{
    auto* button = new RoomyButton(text, parent);
    button->setAutoDefault(false);
    setButtonKind(button, kind);
    return button;
}

QPushButton* makeButton(ButtonKind kind, const QString& text, Icon icon, QWidget* parent)
{
    QPushButton* button = makeButton(kind, text, parent);
    setButtonIcon(button, icon);
    return button;
}

void setButtonKind(QPushButton* button, ButtonKind kind)
{
    setStyleProperty(button, "kind", QString::fromLatin1(kindName(kind)));
}

void setButtonIcon(QPushButton* button, Icon icon)
{
    button->setIcon(thidua::icon(icon, inkOf(button)));
}

void setToolSize(QWidget* control)
{
    setStyleProperty(control, "density", QStringLiteral("tool"));
}

QToolButton* makeIconButton(Icon icon, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(thidua::icon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton* makeFramedIconButton(Icon icon, const QString& name, QWidget* parent)
{
    QToolButton* button = makeIconButton(icon, name, parent);
    setStyleProperty(button, "kind", QStringLiteral("framed"));
    return button;
}

QToolButton* makeFilterButton(const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    setStyleProperty(button, "kind", QStringLiteral("filter"));
    return button;
}

void setFilterCount(QToolButton* button, const QString& text, int count)
{
    button->setText(QStringLiteral("%1  %2").arg(text).arg(count));
}

void setDisabledReason(QAbstractButton* button, const QString& reason)
{
    button->setEnabled(reason.isEmpty());
    button->setToolTip(reason);
    button->setAccessibleDescription(reason);
}

} // namespace thidua
