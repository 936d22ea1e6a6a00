// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/icons.h"

#include "ui/support/iconpaths.h"
#include "ui/support/pathdata.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <cmath>
#include <functional>
#include <vector>

namespace thidua {

namespace {

constexpr double kGrid = 24;
constexpr double kPi = 3.14159265358979323846;
constexpr double kStroke = 1.7;
constexpr double kSmallStroke = 1.9;
constexpr double kSmall = 18;

const QPainterPath& pathOf(Icon icon)
{
    static const std::vector<QPainterPath> paths = [] {
        std::vector<QPainterPath> result;
        for (const IconDrawing& drawing : iconDrawings())
            result.push_back(parsePathData(drawing.path));
        return result;
    }();
    return paths[size_t(icon)];
}

QPixmap paintedPixmap(const QSize& size, double ratio,
                      const std::function<void(QPainter*, QRectF)>& paint)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.scale(ratio, ratio);
    paint(&painter, QRectF(0, 0, size.width() / ratio, size.height() / ratio));
    return pixmap;
}

/// Draws a line icon whenever it is asked for, so that scheme and scale need no second icon.
class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(Icon icon, Token token) : m_icon(icon), m_token(token) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(painter, m_icon, atLeft(rect), colour(mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        return paintedPixmap(size, scale, [&](QPainter* painter, const QRectF& box) {
            paintIcon(painter, m_icon, atLeft(box), colour(mode, state));
        });
    }

    QString key() const override { return QStringLiteral("thidua-line"); }
    QIconEngine* clone() const override { return new LineIconEngine(m_icon, m_token); }

private:
    // A box wider than high asks for room after the icon.
    static QRectF atLeft(const QRectF& box)
    {
        return {box.topLeft(), QSizeF(std::min(box.width(), box.height()), box.height())};
    }

    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return theme().dis;
        return state == QIcon::On ? theme().accent : theme().*m_token;
    }

    Icon m_icon;
    Token m_token;
};

/// Draws the mark of the program at any size.
class MarkEngine : public QIconEngine {
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        paintMark(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode, QIcon::State, qreal scale) override
    {
        return paintedPixmap(size, scale, paintMark);
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {{16, 16}, {24, 24}, {32, 32}, {48, 48}, {256, 256}};
    }

    QString key() const override { return QStringLiteral("thidua-mark"); }
    QIconEngine* clone() const override { return new MarkEngine; }
};

QPolygonF star(const QPointF& centre, double radius)
{
    constexpr double kInner = 0.42;
    QPolygonF points;
    for (int corner = 0; corner < 10; ++corner) {
        const double length = corner % 2 == 0 ? radius : radius * kInner;
        const double angle = kPi / 5 * corner - kPi / 2;
        points << centre + QPointF(std::cos(angle), std::sin(angle)) * length;
    }
    return points;
}

} // namespace

std::span<const Icon> allIcons()
{
    static const std::vector<Icon> icons = [] {
        std::vector<Icon> result;
        for (const IconDrawing& drawing : iconDrawings())
            result.push_back(drawing.icon);
        return result;
    }();
    return icons;
}

QString iconName(Icon icon)
{
    return QString::fromLatin1(iconDrawings()[size_t(icon)].name);
}

QIcon icon(Icon icon, Token token)
{
    return QIcon(new LineIconEngine(icon, token));
}

void paintIcon(QPainter* painter, Icon icon, const QRectF& box, const QColor& colour)
{
    const double side = std::min(box.width(), box.height());
    QPen pen(colour, side <= kSmall ? kSmallStroke : kStroke, Qt::SolidLine, Qt::RoundCap,
             Qt::RoundJoin);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(box.center() - QPointF(side / 2, side / 2));
    painter->scale(side / kGrid, side / kGrid);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(pathOf(icon));
    painter->restore();
}

QIcon programMark()
{
    return QIcon(new MarkEngine);
}

void paintMark(QPainter* painter, const QRectF& box)
{
    constexpr double kMarkGrid = 48;
    const Theme colours = Theme::light();
    const double side = std::min(box.width(), box.height());
    const bool withLines = side > 16;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(box.center() - QPointF(side / 2, side / 2));
    painter->scale(side / kMarkGrid, side / kMarkGrid);
    painter->setPen(Qt::NoPen);
    QPainterPath cover;
    cover.addRoundedRect(QRectF(3, 1, 42, 46), 6, 6);
    painter->fillPath(cover, colours.accent);
    painter->setClipPath(cover);
    painter->fillRect(QRectF(3, 1, 9, 46), colours.accentH);
    painter->setClipping(false);
    painter->setBrush(colours.onaccent);
    painter->drawPolygon(withLines ? star({28.5, 17}, 9.5) : star({28.5, 24.5}, 14));
    if (withLines) {
        painter->drawRoundedRect(QRectF(20, 31, 17, 3), 1.5, 1.5);
        painter->drawRoundedRect(QRectF(20, 37.5, 12, 3), 1.5, 1.5);
    }
    painter->restore();
}

} // namespace thidua
