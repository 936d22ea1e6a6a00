// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/furniture.h"

#include "core/reports/units.h"

#include <algorithm>
#include <memory>
#include <qrencode.h>

namespace thidua::report {

namespace {

constexpr double kQrSide = fromMm(12);
constexpr double kQrGap = fromMm(3);
constexpr double kQrAbove = fromMm(2.5);
constexpr double kMarginText = 9; // points
constexpr double kPageNumber = 13; // points
constexpr double kWatermark = 96; // points

using Squares = std::shared_ptr<const std::vector<QRectF>>;

/// The dark modules, those beside each other in a row as one rectangle.
Squares qrSquares(const QString& payload, QPointF corner)
{
    if (payload.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(payload.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1),
        &QRcode_free);
    if (!code)
        return {};
    auto squares = std::make_shared<std::vector<QRectF>>();
    const double module = wholeTwips(kQrSide / code->width);
    for (int row = 0; row < code->width; ++row)
        for (int column = 0; column < code->width;) {
            const auto dark = [&](int at) { return (code->data[row * code->width + at] & 1) != 0; };
            int end = column;
            while (end < code->width && dark(end))
                ++end;
            if (end > column)
                squares->push_back({corner.x() + column * module, corner.y() + row * module,
                                    (end - column) * module, module});
            column = end + 1;
        }
    return squares;
}

void addLine(LaidOutPage& page, const ShapedTextPtr& text, double left, double baseline)
{
    page.content.add(text, 0, {left, baseline});
}

ShapedTextPtr marginText(TextShaper& shaper, const QString& text, double width, Align align,
                         double size = kMarginText)
{
    return shaper.shape(plain(text), {.size = size, .width = width, .align = align});
}

} // namespace

void furnish(std::vector<LaidOutPage>& pages, const Section& section, TextShaper& shaper)
{
    if (pages.empty())
        return;
    const QRectF body = pages.front().body;
    const QSizeF size = pages.front().size;
    const double bottomMargin = size.height() - body.bottom();
    const double qrTop = body.bottom() + std::max(0.0, std::min(kQrAbove, bottomMargin - kQrSide));
    const double baseline = qrTop + fromMm(7.8);
    const Squares qr =
        section.control ? qrSquares(section.control->qr, {body.left(), qrTop}) : Squares();
    const double textLeft = body.left() + (qr ? kQrSide + kQrGap : 0);
    const double counterWidth = fromMm(30);
    const double textWidth = body.right() - textLeft - counterWidth;
    const ShapedTextPtr watermark = section.watermark.isEmpty()
        ? ShapedTextPtr()
        : shaper.shape(plain(section.watermark),
                       {.size = kWatermark, .width = 2 * size.height(), .bold = true});

    for (size_t i = 0; i < pages.size(); ++i) {
        LaidOutPage& page = pages[i];
        page.number = static_cast<int>(i) + 1;
        page.count = static_cast<int>(pages.size());
        page.qr = qr;
        page.watermark = watermark;
        if (i > 0)
            addLine(page,
                    marginText(shaper, QString::number(page.number), body.width(), Align::Centre,
                               kPageNumber),
                    body.left(), body.top() - fromMm(5));
        if (section.control) {
            if (!section.control->checkCode.isEmpty())
                addLine(page,
                        marginText(shaper,
                                   QStringLiteral("Mã đối chiếu: ")
                                       + inGroupsOfFour(section.control->checkCode),
                                   textWidth, Align::Left),
                        textLeft, baseline - fromMm(4));
            if (!section.control->source.isEmpty())
                addLine(page, marginText(shaper, section.control->source, textWidth, Align::Left),
                        textLeft, baseline);
        }
        if (section.pageOfPages)
            addLine(page,
                    marginText(shaper,
                               QStringLiteral("Trang %1/%2").arg(page.number).arg(page.count),
                               counterWidth, Align::Right),
                    body.right() - counterWidth, baseline);
    }
}

} // namespace thidua::report
