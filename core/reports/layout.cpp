// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/layout.h"

#include "core/reports/blocklayout.h"
#include "core/reports/furniture.h"
#include "core/reports/units.h"

#include <QCoreApplication>
#include <algorithm>
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

/// Sizes in points to try, one after the other, where notes run over a page.
struct Tightening {
    double notes;
    double table;
};
constexpr Tightening kTightenings[] = {{9, 10.5}, {8.5, 10.5}, {8.5, 9.5}};

Result<std::vector<LaidOutPage>> pagesOf(const std::vector<Block>& blocks, const PageSetup& setup,
                                         TextShaper& shaper)
{
    const QRectF body = bodyOf(setup);
    auto slices = layoutBlocks(blocks, body.width(), body.height(), shaper);
    if (!slices)
        return fail(slices.error());
    return paginate(std::move(*slices), sizeOf(setup), body);
}

/// Nothing grows by it.
void tighten(std::vector<Block>& blocks, const Tightening& sizes)
{
    for (Block& block : blocks) {
        BlockValue& value = block;
        if (auto* notes = std::get_if<Notes>(&value))
            notes->size = std::min(notes->size, sizes.notes);
        if (auto* table = std::get_if<Table>(&value); table && table->size > sizes.table) {
            table->rowHeightMm *= sizes.table / table->size;
            table->size = sizes.table;
        }
    }
}

/// Sections with notes, set smaller where that saves a page; otherwise the pages as they are.
Result<std::vector<LaidOutPage>> tightened(std::vector<LaidOutPage> pages, const Section& section,
                                           TextShaper& shaper)
{
    const bool any =
        std::any_of(section.blocks.begin(), section.blocks.end(), [](const Block& block) {
            return std::holds_alternative<Notes>(block.value());
        });
    if (!any || pages.size() < 2)
        return pages;
    std::vector<Block> blocks = section.blocks;
    for (const Tightening& sizes : kTightenings) {
        tighten(blocks, sizes);
        auto fewer = pagesOf(blocks, section.page, shaper);
        if (!fewer || fewer->size() < pages.size())
            return fewer;
    }
    return pages;
}

Result<std::vector<LaidOutPage>> layoutSection(const Section& section, TextShaper& shaper)
{
    const QRectF body = bodyOf(section.page);
    if (body.width() < fromMm(40) || body.height() < fromMm(40))
        return fail(
            ErrorCode::InvalidInput,
            LayoutText::tr("The margins of the page leave no room for text. Make them smaller."));
    auto pages = pagesOf(section.blocks, section.page, shaper);
    if (pages)
        pages = tightened(std::move(*pages), section, shaper);
    if (pages)
        furnish(*pages, section, shaper);
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
