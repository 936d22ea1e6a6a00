// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/excel/xlsxstyle.h"

#include <xlsxwriter.h>

namespace thidua {

namespace {

bool isEntry(XlsxStyle style)
{
    return style >= XlsxStyle::EntryText;
}

/// Fill of a style; white where it has none.
lxw_color_t fillOf(XlsxStyle style)
{
    switch (style) {
    case XlsxStyle::Header:
        return 0xD9E2EC;
    case XlsxStyle::Group:
    case XlsxStyle::GroupNumber:
        return 0xEAF0F6;
    case XlsxStyle::Total:
    case XlsxStyle::TotalNumber:
        return 0xD9E2EC;
    case XlsxStyle::Worked:
        return 0xF4F4F4;
    case XlsxStyle::Off:
        return 0xE3E3E3;
    default:
        return isEntry(style) ? 0xFFF6D6 : 0xFFFFFF;
    }
}

void shapeBorder(lxw_format* format, XlsxStyle style)
{
    if (style == XlsxStyle::Title || style == XlsxStyle::Plain || style == XlsxStyle::Label)
        return;
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, 0xA6A6A6);
    if (const lxw_color_t fill = fillOf(style); fill != 0xFFFFFF) {
        format_set_pattern(format, LXW_PATTERN_SOLID);
        format_set_bg_color(format, fill);
    }
}

void shapeNumber(lxw_format* format, XlsxStyle style)
{
    switch (style) {
    case XlsxStyle::Number:
    case XlsxStyle::GroupNumber:
    case XlsxStyle::TotalNumber:
    case XlsxStyle::Worked:
        format_set_num_format(format, "#,##0.00##");
        format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    case XlsxStyle::
        EntryNumber: // "General", so that a percent or a day Excel makes of it can be seen
        format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    case XlsxStyle::EntryText:
        format_set_num_format(format, "@");
        break;
    case XlsxStyle::EntryDate:
        format_set_num_format(format, "dd/mm/yyyy");
        format_set_align(format, LXW_ALIGN_CENTER);
        break;
    case XlsxStyle::Header:
    case XlsxStyle::EntryChoice:
        format_set_align(format, LXW_ALIGN_CENTER);
        break;
    default:
        break;
    }
}

bool isBold(XlsxStyle style)
{
    return style == XlsxStyle::Title || style == XlsxStyle::Label || style == XlsxStyle::Header
        || fillOf(style) == fillOf(XlsxStyle::Group) || fillOf(style) == fillOf(XlsxStyle::Total);
}

} // namespace

void shape(lxw_format* format, XlsxStyle style)
{
    format_set_font_name(format, "Arial");
    format_set_font_size(format, style == XlsxStyle::Title ? 14 : 10);
    if (isBold(style))
        format_set_bold(format);
    format_set_align(
        format, style == XlsxStyle::Header ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP);
    if (style != XlsxStyle::Title && style != XlsxStyle::Label)
        format_set_text_wrap(format);
    if (isEntry(style))
        format_set_unlocked(format);
    shapeBorder(format, style);
    shapeNumber(format, style);
}

} // namespace thidua
