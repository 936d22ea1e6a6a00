// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/iconpaths.h"

#include <array>

namespace thidua {

namespace {

#define PAGE                                                                                       \
    "M13.5 3H6.5A1 1 0 0 0 5.5 4V20A1 1 0 0 0 6.5 21H17.5A1 1 0 0 0 18.5 20V8ZM13.5 3V8H18.5"

// In the order of Icon.
constexpr auto kDrawings = std::to_array<IconDrawing>({
    {Icon::Overview, "overview",
     "R3.5 3.5 7 9.5 .6R3.5 16.5 7 4 .6R13.5 3.5 7 4 .6R13.5 11 7 9.5 .6"},
    {Icon::Plan, "plan", PAGE "M9 12.5H15M9 16.5H13"},
    {Icon::Units, "units",
     "M3 20.5H21M5 20.5V6L12.5 3.5V20.5M12.5 9H19V20.5M8 9H9.5M8 13H9.5M8 17H9.5M15.75 "
     "13H15.8M15.75 17H15.8"},
    {Icon::Table, "table", "R3.5 4 17 16 1M3.5 9H20.5M9.5 9V20M9.5 14.5H20.5"},
    {Icon::Score, "score",
     "M4 20L5 15.5L15.8 4.7A1.5 1.5 0 0 1 17.9 4.7L19.3 6.1A1.5 1.5 0 0 1 19.3 8.2L8.5 19ZM13.3 "
     "7.2L16.8 10.7"},
    {Icon::Rank, "rank",
     "M2.8 20.5H21.2M4 20.5V14.5H9M9 20.5V9.5H15V20.5M15 12.5H20V20.5M12 3V5.5"},
    {Icon::Target, "target",
     "M20.1 9.5A8.5 8.5 0 1 1 14.5 3.9M15.8 10.8A4 4 0 1 1 13.2 8.2M12 12L20.5 3.5M16.7 4V7.3H20"},
    {Icon::Idea, "idea",
     "M9 17.5H15M10 20.7H14M9 17.5C9 15.5 6.3 13.8 6.3 9.2A5.7 5.7 0 0 1 17.7 9.2C17.7 13.8 15 "
     "15.5 15 17.5"},
    {Icon::Project, "project", "M4 3.5V20H20.5M7.8 7.5H13.5M10 11.5H18M13 15.5H19.5"},
    {Icon::Dossier, "dossier",
     "M3 18.5V6A1 1 0 0 1 4 5H9.3L11.5 7.5H20A1 1 0 0 1 21 8.5V18.5A1 1 0 0 1 20 19.5H4A1 1 0 0 1 "
     "3 18.5ZM3 11H21"},
    {Icon::Council, "council",
     "O9 8 3.6M3 20V19A5 5 0 0 1 8 14H10A5 5 0 0 1 15 19V20M15.5 4.6A3.6 3.6 0 0 1 15.5 11.4M17.5 "
     "14.3"
     "A5 5 0 0 1 21 19V20"},
    {Icon::Report, "report", "R4.5 3 15 18 1M8.5 17V13M12 17V8M15.5 17V11"},
    {Icon::History, "history", "M4 12A8 8 0 1 0 6.6 6.1L3.6 9M3.6 4.5V9H8.1M12 7.5V12.3L15.2 14"},
    {Icon::Undo, "undo", "M8.5 14L4 9.5L8.5 5M4 9.5H15A5 5 0 0 1 15 19.5H11"},
    {Icon::Redo, "redo", "M15.5 14L20 9.5L15.5 5M20 9.5H9A5 5 0 0 0 9 19.5H13"},
    {Icon::Search, "search", "O10.5 10.5 6.7M15.4 15.4L20.7 20.7"},
    {Icon::ZoomIn, "zoomin", "O10.5 10.5 6.7M15.4 15.4L20.7 20.7M10.5 7.8V13.2M7.8 10.5H13.2"},
    {Icon::ZoomOut, "zoomout", "O10.5 10.5 6.7M15.4 15.4L20.7 20.7M7.8 10.5H13.2"},
    {Icon::Print, "print",
     "M7 8V3.5H17V8M7 17H4.5A1 1 0 0 1 3.5 16V9A1 1 0 0 1 4.5 8H19.5A1 1 0 0 1 20.5 9V16A1 1 0 0 1 "
     "19.5 17H17"
     "M7 13.5H17V20.5H7Z"},
    {Icon::Export, "export", "M12 15.5V3.7M7.5 8L12 3.5L16.5 8M3.8 15V20H20.2V15"},
    {Icon::Import, "import", "M12 3.5V15.3M7.5 11L12 15.5L16.5 11M3.8 15V20H20.2V15"},
    {Icon::Filter, "filter", "M3.5 4.5H20.5L14 12.3V20L10 17.8V12.3Z"},
    {Icon::Tree, "tree", "M4.5 3.5V17.5H10.5M4.5 8H10.5R10.5 5.5 10 5 .6R10.5 15 10 5 .6"},
    {Icon::More, "more", "O5.2 12 .5O12 12 .5O18.8 12 .5"},
    {Icon::Settings, "settings",
     "M3.5 6H13M17 6H20.5M15 4V8M3.5 12H6.5M10.5 12H20.5M8.5 10V14M3.5 18H13.5M17.5 18H20.5M15.5 "
     "16V20"},
    {Icon::Add, "add", "M12 4.5V19.5M4.5 12H19.5"},
    {Icon::Cross, "cross", "M6 6L18 18M18 6L6 18"},
    {Icon::Check, "check", "M4.5 12.5L9.7 17.7L19.5 7"},
    {Icon::Open, "open",
     "M3 18.8V6A1 1 0 0 1 4 5H9.3L11.5 7.5H17.5A1 1 0 0 1 18.5 8.5V11M3 19.5L5.8 11H21.2L18.5 "
     "19.5Z"},
    {Icon::Backup, "backup",
     "R3.5 4 17 6.5 .8R3.5 13.5 17 6.5 .8M7 7.25H7.05M11 7.25H17M7 16.75H7.05M11 16.75H17"},
    {Icon::Package, "package",
     "M12 3L20 7.3V16.7L12 21L4 16.7V7.3ZM4 7.3L12 11.7L20 7.3M12 11.7V21"},
    {Icon::Usb, "usb",
     "O12 19 1.9M12 17.1V3.7M9.7 6L12 3.5L14.3 6M12 14.5L7.5 12V9.6O7.5 8.6 .6M12 12L16.5 "
     "9.7V7.6R15.6 5.7 1.8 1.8 0"},
    {Icon::Lock, "lock", "R5.5 10.5 13 10 .8M8 10.5V7.3A4 4 0 0 1 16 7.3V10.5"},
    {Icon::Clip, "clip",
     "M20.3 11.3L12.1 19.5A5.3 5.3 0 0 1 4.6 12L12.9 3.8A3.5 3.5 0 0 1 17.9 8.7L9.7 16.9A1.8 1.8 0 "
     "0 1 7.1 14.4L14.6 6.9"},
    {Icon::Note, "note", "M4 4.5H20V16H12L8 20V16H4Z"},
    {Icon::Warn, "warn", "M12 4L21 19.5H3ZM12 10V14M12 16.7V16.75"},
    {Icon::Error, "error", "O12 12 8.7M9 9L15 15M15 9L9 15"},
    {Icon::Info, "info", "O12 12 8.7M12 11.2V16.3M12 7.9V7.95"},
    {Icon::Ok, "ok", "O12 12 8.7M7.9 12.3L10.9 15.2L16.1 9.4"},
    {Icon::Help, "help",
     "O12 12 8.7M9.4 9.5A2.7 2.7 0 1 1 13.3 11.9C12.4 12.4 12 12.9 12 13.8M12 16.7V16.75"},
    {Icon::Left, "left", "M14.8 6L8.8 12L14.8 18"},
    {Icon::Right, "right", "M9.2 6L15.2 12L9.2 18"},
    {Icon::Up, "up", "M6 14.8L12 8.8L18 14.8"},
    {Icon::Down, "down", "M6 9.2L12 15.2L18 9.2"},
    {Icon::Calendar, "calendar", "R3.5 5.5 17 15 .8M3.5 10.3H20.5M8 3V7.5M16 3V7.5"},
    {Icon::Mail, "mail", "R3 5 18 14 .8M3.5 6.3L12 13L20.5 6.3"},
    {Icon::Money, "money", "R3 5.5 18 13 .8O12 12 2.7M6.6 9.5V14.5M17.4 9.5V14.5"},
    {Icon::Trend, "trend", "M3.3 17L9.5 10.8L13 14.3L20.3 7M15.5 7H20.3V11.8"},
    {Icon::Why, "why", "R4 4 16 16 .8M8 8.3H16M8 12H16M8 15.7H12.5"},
    {Icon::Tie, "tie",
     "M12 3.5V20.5M8.5 20.5H15.5M5.5 6.3H18.5M5.5 6.3L3 13.5M5.5 6.3L8 13.5M3 13.5A2.6 2.6 0 0 0 8 "
     "13.5Z"
     "M18.5 6.3L16 13.5M18.5 6.3L21 13.5M16 13.5A2.6 2.6 0 0 0 21 13.5Z"},
    {Icon::Certificate, "certificate",
     "M11 16.5H4.5A1 1 0 0 1 3.5 15.5V4.7A1 1 0 0 1 4.5 3.7H19.5A1 1 0 0 1 20.5 4.7V9.5M7.3 "
     "8H16.5M7.3 12H11"
     "O16.5 14 2.7M14.7 16.3V20.8L16.5 19.4L18.3 20.8V16.3"},
    {Icon::Star, "star",
     "M12 3.3L14.6 8.9L20.7 9.7L16.2 13.9L17.4 20L12 17L6.6 20L7.8 13.9L3.3 9.7L9.4 8.9Z"},
    {Icon::Person, "person",
     "O12 8 4M4.5 20.5V19.5A5.5 5.5 0 0 1 10 14H14A5.5 5.5 0 0 1 19.5 19.5V20.5"},
    {Icon::Eye, "eye",
     "M2.9 12C5.2 7.7 8.4 5.7 12 5.7C15.6 5.7 18.8 7.7 21.1 12C18.8 16.3 15.6 18.3 12 18.3C8.4 "
     "18.3 5.2 16.3 2.9 12ZO12 12 2.7"},
    {Icon::Pin, "pin",
     "M12 21C8 16.5 5.5 13.2 5.5 9.5A6.5 6.5 0 0 1 18.5 9.5C18.5 13.2 16 16.5 12 21ZO12 9.5 2.3"},
    {Icon::Copy, "copy",
     "R8.5 8.5 12 12 .8M5.5 15.5H4.3A.8 .8 0 0 1 3.5 14.7V4.3A.8 .8 0 0 1 4.3 3.5H14.7A.8 .8 0 0 1 "
     "15.5 4.3V5.5"},
    {Icon::Trash, "trash",
     "M4 6.5H20M9 6.5V3.7H15V6.5M6 6.5L7 20.5H17L18 6.5M10.2 10.5V16.5M13.8 10.5V16.5"},
    {Icon::RowDown, "rowdown", "R4 3.5 16 5.5 .8M12 9V20.3M7.7 16.2L12 20.5L16.3 16.2"},
    {Icon::Pdf, "pdf", PAGE "M8.7 17.5C11 15.3 12 13.5 12 11C12 13.5 13 15.3 15.3 17.5"},
    {Icon::Word, "word", PAGE "M8.7 11.8L10.2 17.3L12 12.8L13.8 17.3L15.3 11.8"},
    {Icon::Sheet, "sheet", PAGE "R8.5 11.3 7 6.4 .3M8.5 14.5H15.5M12 11.3V17.7"},
});

#undef PAGE

} // namespace

std::span<const IconDrawing> iconDrawings()
{
    return kDrawings;
}

} // namespace thidua
