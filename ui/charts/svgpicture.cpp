// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/svgpicture.h"

#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>

namespace thidua {

namespace {

constexpr int kDotsPerInch = 96;
constexpr int kBitsPerPixel = 32;
constexpr double kPointsPerInch = 72;
constexpr double kMillimetresPerInch = 25.4;

QString number(double value)
{
    return QString::number(value, 'f', 2);
}

QString colour(const QColor& colour, const char* what)
{
    const QString name = QString::fromLatin1(what);
    QString text = QStringLiteral(" %1=\"%2\"").arg(name, colour.name());
    if (colour.alpha() < 255)
        text += QStringLiteral(" %1-opacity=\"%2\"").arg(name, number(colour.alphaF()));
    return text;
}

QString commands(const QPainterPath& path)
{
    QString text;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element& element = path.elementAt(i);
        if (element.isMoveTo())
            text += u'M';
        else if (element.isLineTo())
            text += u'L';
        else if (element.isCurveTo())
            text += u'C';
        text += number(element.x) + u' ' + number(element.y) + u' ';
    }
    return text.trimmed();
}

/// Dashes are told in widths of the pen by Qt, in units of the picture by SVG.
QString dashes(const QPen& pen)
{
    QStringList lengths;
    for (const double length : pen.dashPattern())
        lengths << number(length * pen.widthF());
    return lengths.isEmpty() ? QString()
                             : QStringLiteral(" stroke-dasharray=\"%1\"").arg(lengths.join(u' '));
}

} // namespace

class SvgPicture::Engine : public QPaintEngine {
public:
    explicit Engine(const SvgPicture& picture)
        : QPaintEngine(QPaintEngine::AllFeatures), m_picture(picture)
    {
    }
    const QString& text() const { return m_text; }

    bool begin(QPaintDevice*) override
    {
        m_text = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" "
                                "height=\"%2\" viewBox=\"0 0 %1 %2\">\n<title>%3</title>\n")
                     .arg(m_picture.m_size.width())
                     .arg(m_picture.m_size.height())
                     .arg(m_picture.m_title.toHtmlEscaped());
        return true;
    }
    bool end() override
    {
        m_text += QStringLiteral("</svg>\n");
        return true;
    }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState& now) override
    {
        const QPaintEngine::DirtyFlags dirty = now.state();
        if (dirty & DirtyPen)
            m_pen = now.pen();
        if (dirty & DirtyBrush)
            m_brush = now.brush();
        if (dirty & DirtyTransform)
            m_transform = now.transform();
        if (dirty & DirtyOpacity)
            m_opacity = now.opacity();
    }
    void drawPath(const QPainterPath& path) override { addShape(path, m_brush); }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path(points[0]);
        for (int i = 1; i < count; ++i)
            path.lineTo(points[i]);
        if (mode != PolylineMode)
            path.closeSubpath();
        addShape(path, mode == PolylineMode ? QBrush() : m_brush);
    }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        const QFont font = item.font();
        const double size = font.pixelSize() > 0
            ? font.pixelSize()
            : font.pointSizeF() * kDotsPerInch / kPointsPerInch;
        m_text += QStringLiteral("<text xml:space=\"preserve\" x=\"%1\" y=\"%2\" font-size=\"%3\" "
                                 "font-family=\"%4\" font-weight=\"%5\"%6%7>%8</text>\n")
                      .arg(number(at.x()), number(at.y()), number(size),
                           font.family().toHtmlEscaped(), QString::number(font.weight()),
                           colour(m_pen.color(), "fill"), placing(), item.text().toHtmlEscaped());
    }

private:
    void addShape(const QPainterPath& path, const QBrush& brush)
    {
        const bool filled = brush.style() != Qt::NoBrush;
        const bool drawn = m_pen.style() != Qt::NoPen;
        if (path.isEmpty() || (!filled && !drawn))
            return;
        QString look = filled ? colour(brush.color(), "fill") : QStringLiteral(" fill=\"none\"");
        if (path.fillRule() == Qt::OddEvenFill)
            look += QStringLiteral(" fill-rule=\"evenodd\"");
        if (drawn)
            look += colour(m_pen.color(), "stroke")
                + QStringLiteral(" stroke-width=\"%1\"").arg(number(qMax(m_pen.widthF(), 1.0)))
                + dashes(m_pen);
        m_text += QStringLiteral("<path d=\"%1\"%2%3/>\n").arg(commands(path), look, placing());
    }
    QString placing() const
    {
        QString text;
        if (m_opacity < 1)
            text += QStringLiteral(" opacity=\"%1\"").arg(number(m_opacity));
        if (!m_transform.isIdentity())
            text += QStringLiteral(" transform=\"matrix(%1 %2 %3 %4 %5 %6)\"")
                        .arg(QString::number(m_transform.m11()), QString::number(m_transform.m12()),
                             QString::number(m_transform.m21()), QString::number(m_transform.m22()),
                             number(m_transform.dx()), number(m_transform.dy()));
        return text;
    }

    const SvgPicture& m_picture;
    QString m_text;
    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
    double m_opacity = 1;
};

SvgPicture::SvgPicture(QSize size, QString title)
    : m_size(size), m_title(std::move(title)), m_engine(std::make_unique<Engine>(*this))
{
}

SvgPicture::~SvgPicture() = default;

QByteArray SvgPicture::bytes() const
{
    return m_engine->text().toUtf8();
}

QPaintEngine* SvgPicture::paintEngine() const
{
    return m_engine.get();
}

int SvgPicture::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return qRound(m_size.width() * kMillimetresPerInch / kDotsPerInch);
    case PdmHeightMM:
        return qRound(m_size.height() * kMillimetresPerInch / kDotsPerInch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return kDotsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    case PdmDepth:
        return kBitsPerPixel;
    default:
        return 0;
    }
}

} // namespace thidua
