// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartsaver.h"

#include "core/base/wholefile.h"
#include "ui/charts/chartkey.h"
#include "ui/charts/chartpictures.h"
#include "ui/charts/svgpicture.h"
#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QChart>
#include <QCoreApplication>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace thidua {

namespace {

struct SaverText {
    Q_DECLARE_TR_FUNCTIONS(ChartSaver)
};

constexpr int kWidth = 800;
constexpr int kSmallestHeight = 160;
constexpr int kMargin = 16;
constexpr double kPixelRatio = 2;

struct PlateSizes {
    int title = 0;
    int chart = 0;
    int key = 0;
    QSize whole() const { return {scaled(kWidth), title + chart + key + 2 * kMargin}; }
};

PlateSizes sizesOf(const ChartPlate& plate)
{
    const int inner = scaled(kWidth) - 2 * kMargin;
    const QRect title = QFontMetrics(roleFont(TypeRole::Section))
                            .boundingRect(QRect(0, 0, inner, 1000), Qt::TextWordWrap, plate.title);
    return {title.height() + kMargin,
            std::max(comfortableHeight(plate.data), scaled(kSmallestHeight)),
            keyHeight(keyOf(plate.data), inner) + kMargin};
}

void paintPlate(QPainter* painter, const ChartPlate& plate, const PlateSizes& sizes,
                const Theme& theme)
{
    painter->fillRect(QRect(QPoint(), sizes.whole()), theme.surface);
    painter->setPen(theme.text);
    painter->setFont(roleFont(TypeRole::Section));
    const QRectF inner(kMargin, kMargin, scaled(kWidth) - 2 * kMargin, sizes.chart);
    painter->drawText(QRectF(inner.left(), inner.top(), inner.width(), sizes.title),
                      Qt::TextWordWrap, plate.title);
    if (auto chart = makeChart(plate.data, theme)) {
        const QRectF box = inner.translated(0, sizes.title);
        QGraphicsScene scene;
        scene.addItem(chart.get());
        chart->resize(box.size());
        scene.render(painter, box, QRectF(QPointF(), box.size()));
        scene.removeItem(chart.get());
    }
    paintKey(painter,
             {inner.left(), inner.top() + sizes.title + sizes.chart + kMargin, inner.width(),
              static_cast<double>(sizes.key)},
             keyOf(plate.data), theme);
}

bool savePdf(const ChartPlate& plate, const PlateSizes& sizes, const QString& path)
{
    constexpr int kResolution = 96;
    QPdfWriter writer(path);
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(QSizeF(sizes.whole()) * 72.0 / kResolution, QPageSize::Point));
    writer.setPageMargins({});
    writer.setTitle(plate.title);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    paintPlate(&painter, plate, sizes, Theme::light());
    return painter.end();
}

bool saveSvg(const ChartPlate& plate, const PlateSizes& sizes, const QString& path)
{
    SvgPicture picture(sizes.whole(), plate.title);
    QPainter painter(&picture);
    paintPlate(&painter, plate, sizes, Theme::light());
    painter.end();
    return !writeWholeFile(path, picture.bytes());
}

bool savePng(const ChartPlate& plate, const PlateSizes& sizes, const QString& path)
{
    QImage image(sizes.whole() * kPixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(kPixelRatio);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintPlate(&painter, plate, sizes, Theme::light());
    painter.end();
    return image.save(path, "PNG");
}

} // namespace

Result<void> saveChart(const ChartPlate& plate, const QString& path)
{
    const PlateSizes sizes = sizesOf(plate);
    const auto isKind = [&](const char* ending) {
        return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    };
    const auto save = isKind(".pdf") ? savePdf : isKind(".svg") ? saveSvg : savePng;
    if (save(plate, sizes, path))
        return {};
    return fail(
        ErrorCode::Io,
        SaverText::tr("The picture was not saved to \"%1\". Check that the folder exists and "
                      "can be written to, or choose another one.")
            .arg(path));
}

} // namespace thidua
