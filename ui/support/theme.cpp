// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace thidua {

namespace {

constexpr double kReadable = 4.5;

constexpr auto kTokens = std::to_array<NamedToken>({
    {"window", &Theme::window},   {"sidebar", &Theme::sidebar},
    {"surface", &Theme::surface}, {"head", &Theme::head},
    {"group", &Theme::group},     {"row", &Theme::row},
    {"cross", &Theme::cross},     {"sel", &Theme::sel},
    {"line", &Theme::line},       {"line2", &Theme::line2},
    {"ctl", &Theme::ctl},         {"text", &Theme::text},
    {"text2", &Theme::text2},     {"text3", &Theme::text3},
    {"dis", &Theme::dis},         {"accent", &Theme::accent},
    {"accentH", &Theme::accentH}, {"onaccent", &Theme::onaccent},
    {"soft", &Theme::soft},       {"softline", &Theme::softline},
    {"ok", &Theme::ok},           {"oks", &Theme::oks},
    {"okl", &Theme::okl},         {"warn", &Theme::warn},
    {"warns", &Theme::warns},     {"warnl", &Theme::warnl},
    {"danger", &Theme::danger},   {"dangers", &Theme::dangers},
    {"dangerl", &Theme::dangerl}, {"info", &Theme::info},
    {"infos", &Theme::infos},     {"infol", &Theme::infol},
    {"g5", &Theme::g5},           {"g4", &Theme::g4},
    {"g3", &Theme::g3},           {"g2", &Theme::g2},
    {"g1", &Theme::g1},           {"onG5", &Theme::onG5},
    {"onG4", &Theme::onG4},       {"onG3", &Theme::onG3},
    {"onG2", &Theme::onG2},       {"onG1", &Theme::onG1},
    {"hatch", &Theme::hatch},
});

constexpr std::array<Token, 5> kGradeFills{&Theme::g5, &Theme::g4, &Theme::g3, &Theme::g2,
                                           &Theme::g1};
constexpr std::array<Token, 5> kGradeInks{&Theme::onG5, &Theme::onG4, &Theme::onG3, &Theme::onG2,
                                          &Theme::onG1};

Theme& current()
{
    static Theme value = Theme::light();
    return value;
}

QColor mixed(const QColor& one, const QColor& other, double share)
{
    const auto channel = [share](double a, double b) { return a + (b - a) * share; };
    return QColor::fromRgbF(float(channel(one.redF(), other.redF())),
                            float(channel(one.greenF(), other.greenF())),
                            float(channel(one.blueF(), other.blueF())));
}

} // namespace

std::span<const NamedToken> themeTokens()
{
    return kTokens;
}

const Theme& theme()
{
    return current();
}

void setCurrentTheme(const Theme& theme)
{
    current() = theme;
}

Theme Theme::light()
{
    return {
        .window = 0xF4F6F8,
        .sidebar = 0xEBEEF1,
        .surface = 0xFFFFFF,
        .head = 0xF1F4F6,
        .group = 0xF7F9FA,
        .row = 0xEEF6F7,
        .cross = 0xF2F8F9,
        .sel = 0xD3EAED,
        .line = 0xDFE4E9,
        .line2 = 0xB9C2CC,
        .ctl = 0x77838F,
        .text = 0x17212B,
        .text2 = 0x4A5763,
        .text3 = 0x5E6A76,
        .dis = 0x98A2AC,
        .accent = 0x0B6472,
        .accentH = 0x084F5B,
        .onaccent = 0xFFFFFF,
        .soft = 0xE0F0F2,
        .softline = 0x9CCBD2,
        .ok = 0x1A6B3B,
        .oks = 0xE5F4EA,
        .okl = 0x9CCFAF,
        .warn = 0x8F5B00,
        .warns = 0xFFF5DF,
        .warnl = 0xE3C078,
        .danger = 0x9C1410,
        .dangers = 0xFDEDEB,
        .dangerl = 0xE9A8A1,
        .info = 0x2459A6,
        .infos = 0xE9F0FB,
        .infol = 0xA9C3E8,
        .g5 = 0x0B6472,
        .g4 = 0x5BA9B0,
        .g3 = 0xBFDFE2,
        .g2 = 0xEBC980,
        .g1 = 0xA65A1F,
        .onG5 = 0xFFFFFF,
        .onG4 = 0x08222A,
        .onG3 = 0x08222A,
        .onG2 = 0x3D2900,
        .onG1 = 0xFFFFFF,
        .hatch = 0xD5DBE1,
        .isDark = false,
    };
}

Theme Theme::dark()
{
    return {
        .window = 0x15191D,
        .sidebar = 0x1A1F24,
        .surface = 0x1E2429,
        .head = 0x252C32,
        .group = 0x22292F,
        .row = 0x1C3236,
        .cross = 0x1F2B30,
        .sel = 0x1E474E,
        .line = 0x333C44,
        .line2 = 0x4B5761,
        .ctl = 0x8592A0,
        .text = 0xE8EDF1,
        .text2 = 0xB4BFC9,
        .text3 = 0x93A0AC,
        .dis = 0x66727D,
        .accent = 0x55B9C6,
        .accentH = 0x7CCBD5,
        .onaccent = 0x06262B,
        .soft = 0x17393F,
        .softline = 0x2F6B75,
        .ok = 0x7FCF9B,
        .oks = 0x173424,
        .okl = 0x2F6B49,
        .warn = 0xF0C063,
        .warns = 0x3A2E14,
        .warnl = 0x77602A,
        .danger = 0xFF9C92,
        .dangers = 0x3F201E,
        .dangerl = 0x7E3A35,
        .info = 0x9CC2FF,
        .infos = 0x1B2C47,
        .infol = 0x3A5C92,
        .g5 = 0x55B9C6,
        .g4 = 0x2E7983,
        .g3 = 0x24545B,
        .g2 = 0x7A6029,
        .g1 = 0xDB9360,
        .onG5 = 0x06262B,
        .onG4 = 0xFFFFFF,
        .onG3 = 0xFFFFFF,
        .onG2 = 0xFFFFFF,
        .onG1 = 0x06262B,
        .hatch = 0x39434C,
        .isDark = true,
    };
}

Theme Theme::fromSystem(const QPalette& system)
{
    const QColor window = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    const QColor base = system.color(QPalette::Base);
    const QColor chosen = system.color(QPalette::Highlight);
    const QColor onChosen = system.color(QPalette::HighlightedText);
    Theme theme;
    for (const NamedToken& named : kTokens)
        theme.*named.token = text;
    for (Token token : {&Theme::window, &Theme::sidebar})
        theme.*token = window;
    for (Token token :
         {&Theme::surface, &Theme::head, &Theme::group, &Theme::row, &Theme::cross, &Theme::sel,
          &Theme::soft, &Theme::oks, &Theme::warns, &Theme::dangers, &Theme::infos})
        theme.*token = base;
    for (Token token : {&Theme::accent, &Theme::accentH, &Theme::softline})
        theme.*token = chosen;
    theme.onaccent = onChosen;
    for (Token fill : kGradeFills)
        theme.*fill = base;
    theme.dis = system.color(QPalette::Disabled, QPalette::WindowText);
    theme.isDark = text.lightness() > window.lightness();
    return theme;
}

QPalette Theme::palette() const
{
    QPalette result;
    result.setColor(QPalette::Window, window);
    result.setColor(QPalette::WindowText, text);
    result.setColor(QPalette::Base, surface);
    result.setColor(QPalette::AlternateBase, group);
    result.setColor(QPalette::ToolTipBase, text);
    result.setColor(QPalette::ToolTipText, window);
    result.setColor(QPalette::PlaceholderText, text3);
    result.setColor(QPalette::Text, text);
    result.setColor(QPalette::Button, surface);
    result.setColor(QPalette::ButtonText, text);
    result.setColor(QPalette::BrightText, danger);
    result.setColor(QPalette::Light, surface);
    result.setColor(QPalette::Midlight, head);
    result.setColor(QPalette::Mid, line);
    result.setColor(QPalette::Dark, line2);
    result.setColor(QPalette::Shadow, ctl);
    result.setColor(QPalette::Highlight, accent);
    result.setColor(QPalette::HighlightedText, onaccent);
    result.setColor(QPalette::Link, accent);
    result.setColor(QPalette::LinkVisited, accentH);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, dis);
    result.setColor(QPalette::Disabled, QPalette::Base, head);
    result.setColor(QPalette::Disabled, QPalette::Button, head);
    result.setColor(QPalette::Disabled, QPalette::Highlight, line2);
    return result;
}

Token toneInk(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return &Theme::accent;
    case Tone::Ok:
        return &Theme::ok;
    case Tone::Warn:
        return &Theme::warn;
    case Tone::Danger:
        return &Theme::danger;
    case Tone::Info:
        return &Theme::info;
    case Tone::Neutral:
        break;
    }
    return &Theme::text2;
}

Token toneFill(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return &Theme::soft;
    case Tone::Ok:
        return &Theme::oks;
    case Tone::Warn:
        return &Theme::warns;
    case Tone::Danger:
        return &Theme::dangers;
    case Tone::Info:
        return &Theme::infos;
    case Tone::Neutral:
        break;
    }
    return &Theme::head;
}

Token toneLine(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return &Theme::softline;
    case Tone::Ok:
        return &Theme::okl;
    case Tone::Warn:
        return &Theme::warnl;
    case Tone::Danger:
        return &Theme::dangerl;
    case Tone::Info:
        return &Theme::infol;
    case Tone::Neutral:
        break;
    }
    return &Theme::line2;
}

GradeColour gradeColour(const Theme& theme, int index, int count)
{
    constexpr int kLast = int(kGradeFills.size()) - 1;
    const double place =
        count <= 1 ? 0.0 : double(std::clamp(index, 0, count - 1)) * kLast / (count - 1);
    const int below = int(std::floor(place));
    const double share = place - below;
    if (share == 0.0)
        return {theme.*kGradeFills[size_t(below)], theme.*kGradeInks[size_t(below)]};
    // Four grades keep distinct tokens; only longer scales need colours in between.
    if (count <= kLast) {
        const auto nearest = size_t(std::lround(place));
        return {theme.*kGradeFills[nearest], theme.*kGradeInks[nearest]};
    }
    GradeColour result{
        mixed(theme.*kGradeFills[size_t(below)], theme.*kGradeFills[size_t(below) + 1], share),
        theme.text};
    for (Token ink : kGradeInks) {
        if (contrast(theme.*ink, result.fill) > contrast(result.ink, result.fill))
            result.ink = theme.*ink;
    }
    // Half-way between a pale and a full colour neither ink reads well: move the fill away from it.
    const QColor away =
        result.ink.lightness() > result.fill.lightness() ? QColor(Qt::black) : QColor(Qt::white);
    while (contrast(result.ink, result.fill) < kReadable)
        result.fill = mixed(result.fill, away, 0.05);
    return result;
}

double contrast(const QColor& one, const QColor& other)
{
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double channel) {
            return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
    };
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace thidua
