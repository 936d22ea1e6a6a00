// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/layout.h"

#include "core/reports/blocklayout.h"
#include "core/reports/furniture.h"
#include "core/reports/units.h"

#include <QCoreApplication>
#include <iterator>

namespace thidua::report {

namespace {

struct LayoutText {
    Q_DECLARE_TR_FUNCTIONS(LayoutText)
};

QSizeF sizeOf(const PageSetup& setup)
{
    return setup.orientation == Orientation::Landscape ? QSizeF(kA4Height, kA4Width)
                                                       : QSizeF(kA4Width, kA4Height);
}

QRectF bodyOf(const PageSetup& setup)
{
    return QRectF(QPointF(), sizeOf(setup))
        .adjusted(fromMm(setup.leftMm), fromMm(setup.topMm), -fromMm(setup.rightMm),
                  -fromMm(setup.bottomMm));
}

Result<std::vector<LaidOutPage>> layoutSection(const Section& section, TextShaper& shaper)
{
    const QRectF body = bodyOf(section.page);
    if (body.width() < fromMm(40) || body.height() < fromMm(40))
        return fail(
            ErrorCode::InvalidInput,
            LayoutText::tr("The margins of the page leave no room for text. Make them smaller."));
    auto slices = layoutBlocks(section.blocks, body.width(), body.height(), shaper);
    if (!slices)
        return fail(slices.error());
    std::vector<LaidOutPage> pages = paginate(std::move(*slices), sizeOf(section.page), body);
    furnish(pages, section, shaper);
    return pages;
}

} // namespace

Result<LaidOutDocument> layout(const Document& document, const Watch& watch)
{
    const Result<FontFamily> family = FontFamily::find();
    if (!family)
        return fail(family.error());
    return layout(document, *family, watch);
}

Result<LaidOutDocument> layout(const Document& document, const FontFamily& family,
                               const Watch& watch)
{
    TextShaper shaper(family);
    LaidOutDocument result{.title = document.title, .date = document.date};
    const int total = static_cast<int>(document.sections.size());
    for (size_t i = 0; i < document.sections.size(); ++i) {
        if (watch.stop.stop_requested())
            return fail(ErrorCode::Cancelled, LayoutText::tr("Stopped. Nothing was printed."));
        auto pages = layoutSection(document.sections[i], shaper);
        if (!pages)
            return fail(pages.error());
        for (LaidOutPage& page : *pages)
            page.section = i;
        std::move(pages->begin(), pages->end(), std::back_inserter(result.pages));
        if (watch.progress)
            watch.progress(static_cast<int>(i) + 1, total);
    }
    result.missingLetters = shaper.missingLetters();
    return result;
}

} // namespace thidua::report
