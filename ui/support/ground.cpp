// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/ground.h"

#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QPainter>
#include <QScrollArea>
#include <QVariant>

namespace thidua {

namespace {

const char* groundName(Ground ground)
{
    switch (ground) {
    case Ground::Window:
        return "window";
    case Ground::Sidebar:
        return "sidebar";
    case Ground::Head:
        return "head";
    case Ground::Group:
        return "group";
    case Ground::Surface:
        break;
    }
    return "surface";
}

const char* edgeName(Edge edge)
{
    switch (edge) {
    case Edge::Top:
        return "top";
    case Edge::Bottom:
        return "bottom";
    case Edge::Left:
        return "left";
    case Edge::Right:
        return "right";
    case Edge::None:
        break;
    }
    return "";
}

class Hairline : public QWidget {
public:
    Hairline(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
    {
        if (orientation == Qt::Horizontal)
            setFixedHeight(1);
        else
            setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), theme().line); }
};

} // namespace

void setGround(QWidget* widget, Ground ground, Edge edge)
{
    widget->setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(widget, "ground", QString::fromLatin1(groundName(ground)));
    setStyleProperty(widget, "edge", QString::fromLatin1(edgeName(edge)));
}

QWidget* makeHairline(Qt::Orientation orientation, QWidget* parent)
{
    return new Hairline(orientation, parent);
}

QScrollArea* makeScrollArea(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace thidua
