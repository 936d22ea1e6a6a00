// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/pathdata.h"

#include <QByteArray>
#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstring>

namespace thidua {

namespace {

constexpr double kPi = 3.14159265358979323846;

/// One walk through the letters and numbers of a path.
class PathReader {
public:
    explicit PathReader(const char* data) : m_at(data), m_end(data + std::strlen(data)) { }

    QPainterPath read(bool* complete)
    {
        bool understood = true;
        for (skipSpace(); m_at < m_end && understood; skipSpace()) {
            if (std::isalpha(static_cast<unsigned char>(*m_at)) != 0)
                m_command = *m_at++;
            understood = step();
        }
        if (complete)
            *complete = understood;
        return m_path;
    }

private:
    void skipSpace()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == ','))
            ++m_at;
    }

    bool number(double& value)
    {
        skipSpace();
        const char* start = m_at;
        if (m_at < m_end && (*m_at == '-' || *m_at == '+'))
            ++m_at;
        bool dot = false;
        while (m_at < m_end && ((*m_at >= '0' && *m_at <= '9') || (*m_at == '.' && !dot)))
            dot = (*m_at++ == '.') || dot;
        bool ok = false;
        value = QByteArray(start, m_at - start).toDouble(&ok);
        return ok;
    }

    template<size_t n>
    bool numbers(std::array<double, n>& values)
    {
        for (double& value : values) {
            if (!number(value))
                return false;
        }
        return true;
    }

    QPointF point(double x, double y) const
    {
        const bool relative = m_command >= 'a';
        return relative ? m_path.currentPosition() + QPointF(x, y) : QPointF(x, y);
    }

    bool step()
    {
        switch (std::toupper(static_cast<unsigned char>(m_command))) {
        case 'M':
            return move();
        case 'L':
            return line();
        case 'H':
            return level();
        case 'V':
            return upright();
        case 'C':
            return cubic();
        case 'Q':
            return quadratic();
        case 'A':
            return arc();
        case 'O':
            return circle();
        case 'R':
            return rectangle();
        case 'Z':
            m_path.closeSubpath();
            return true;
        default:
            return false;
        }
    }

    bool move()
    {
        std::array<double, 2> v{};
        if (!numbers(v))
            return false;
        m_path.moveTo(point(v[0], v[1]));
        m_command = m_command == 'm' ? 'l' : 'L';
        return true;
    }

    bool line()
    {
        std::array<double, 2> v{};
        if (!numbers(v))
            return false;
        m_path.lineTo(point(v[0], v[1]));
        return true;
    }

    bool level()
    {
        double x = 0;
        if (!number(x))
            return false;
        m_path.lineTo(point(x, 0).x(), m_path.currentPosition().y());
        return true;
    }

    bool upright()
    {
        double y = 0;
        if (!number(y))
            return false;
        m_path.lineTo(m_path.currentPosition().x(), point(0, y).y());
        return true;
    }

    bool cubic()
    {
        std::array<double, 6> v{};
        if (!numbers(v))
            return false;
        m_path.cubicTo(point(v[0], v[1]), point(v[2], v[3]), point(v[4], v[5]));
        return true;
    }

    bool quadratic()
    {
        std::array<double, 4> v{};
        if (!numbers(v))
            return false;
        m_path.quadTo(point(v[0], v[1]), point(v[2], v[3]));
        return true;
    }

    bool circle()
    {
        std::array<double, 3> v{};
        if (!numbers(v))
            return false;
        m_path.addEllipse(QPointF(v[0], v[1]), v[2], v[2]);
        return true;
    }

    bool rectangle()
    {
        std::array<double, 5> v{};
        if (!numbers(v))
            return false;
        m_path.addRoundedRect(QRectF(v[0], v[1], v[2], v[3]), v[4], v[4]);
        return true;
    }

    // Circular arcs only, without rotation: from the end points to the centre as SVG 1.1, F.6.5.
    bool arc()
    {
        std::array<double, 7> v{};
        if (!numbers(v))
            return false;
        const QPointF from = m_path.currentPosition();
        const QPointF to = point(v[5], v[6]);
        const QPointF half = (to - from) / 2;
        const double halfLength = std::hypot(half.x(), half.y());
        if (halfLength == 0)
            return true;
        const double radius = std::max(v[0], halfLength);
        const double height = std::sqrt(std::max(0.0, radius * radius - halfLength * halfLength));
        const bool large = v[3] != 0;
        const bool clockwise = v[4] != 0;
        const QPointF across(-half.y() / halfLength, half.x() / halfLength);
        const QPointF centre = (from + to) / 2 + across * (large == clockwise ? -height : height);
        const auto angle = [&](const QPointF& at) {
            return std::atan2(centre.y() - at.y(), at.x() - centre.x()) * 180 / kPi;
        };
        double sweep = angle(to) - angle(from);
        if (clockwise && sweep > 0)
            sweep -= 360;
        if (!clockwise && sweep < 0)
            sweep += 360;
        m_path.arcTo(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
                     angle(from), sweep);
        return true;
    }

    const char* m_at;
    const char* m_end;
    char m_command = 'M';
    QPainterPath m_path;
};

} // namespace

QPainterPath parsePathData(const char* data, bool* complete)
{
    return PathReader(data).read(complete);
}

} // namespace thidua
