// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/support/iconpaths.h"
#include "ui/support/icons.h"
#include "ui/support/pathdata.h"
#include "ui/support/themecontroller.h"
#include "ui/support/type.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <set>

using namespace thidua;

namespace {

/// One pair of the table in the design: what the eye needs and what was computed for both schemes.
struct Pair {
    const char* name;
    Token ink;
    Token ground;
    double least;
    double light;
    double dark;
};

constexpr double kText = 4.5;
constexpr double kMark = 3.0;

const Pair kPairs[] = {
    {"text on surface", &Theme::text, &Theme::surface, kText, 16.3, 13.3},
    {"text on head", &Theme::text, &Theme::head, kText, 14.8, 12.0},
    {"text on sidebar", &Theme::text, &Theme::sidebar, kText, 14.0, 14.1},
    {"text on sel", &Theme::text, &Theme::sel, kText, 13.0, 8.6},
    {"text2 on surface", &Theme::text2, &Theme::surface, kText, 7.4, 8.4},
    {"text2 on sidebar", &Theme::text2, &Theme::sidebar, kText, 6.4, 8.9},
    {"text3 on surface", &Theme::text3, &Theme::surface, kText, 5.5, 5.9},
    {"text3 on head", &Theme::text3, &Theme::head, kText, 5.0, 5.3},
    {"text3 on sidebar", &Theme::text3, &Theme::sidebar, kText, 4.8, 6.2},
    {"accent on surface", &Theme::accent, &Theme::surface, kText, 6.8, 6.8},
    {"accent on sidebar", &Theme::accent, &Theme::sidebar, kText, 5.9, 7.2},
    {"accent on soft", &Theme::accent, &Theme::soft, kText, 5.8, 5.4},
    {"onaccent on accent", &Theme::onaccent, &Theme::accent, kText, 6.8, 6.9},
    {"onaccent on accentH", &Theme::onaccent, &Theme::accentH, kText, 9.2, 8.6},
    {"figures on g5", &Theme::onG5, &Theme::g5, kText, 6.8, 6.9},
    {"figures on g4", &Theme::onG4, &Theme::g4, kText, 6.1, 5.0},
    {"figures on g3", &Theme::onG3, &Theme::g3, kText, 11.7, 8.4},
    {"figures on g2", &Theme::onG2, &Theme::g2, kText, 8.7, 5.9},
    {"figures on g1", &Theme::onG1, &Theme::g1, kText, 5.1, 6.3},
    {"danger on surface", &Theme::danger, &Theme::surface, kText, 8.3, 7.8},
    {"danger on dangers", &Theme::danger, &Theme::dangers, kText, 7.3, 7.3},
    {"warn on surface", &Theme::warn, &Theme::surface, kText, 5.7, 9.3},
    {"warn on warns", &Theme::warn, &Theme::warns, kText, 5.3, 7.9},
    {"ok on surface", &Theme::ok, &Theme::surface, kText, 6.5, 8.4},
    {"ok on oks", &Theme::ok, &Theme::oks, kText, 5.8, 7.3},
    {"info on surface", &Theme::info, &Theme::surface, kText, 6.9, 8.6},
    {"info on infos", &Theme::info, &Theme::infos, kText, 6.0, 7.7},
    {"text on warns", &Theme::text, &Theme::warns, kText, 15.0, 11.3},
    {"text on dangers", &Theme::text, &Theme::dangers, kText, 14.4, 12.4},
    {"text on infos", &Theme::text, &Theme::infos, kText, 14.2, 11.9},
    {"ctl on surface", &Theme::ctl, &Theme::surface, kMark, 3.9, 4.9},
    {"ctl on head", &Theme::ctl, &Theme::head, kMark, 3.5, 4.5},
    {"ctl on sidebar", &Theme::ctl, &Theme::sidebar, kMark, 3.3, 5.2},
    {"current cell on sel", &Theme::accent, &Theme::sel, kMark, 5.4, 4.4},
    {"quota line on warns", &Theme::accent, &Theme::warns, kMark, 6.3, 5.8},
    // Not in the table, but shown: what stands on the ground of the window and on chosen rows.
    {"text2 on window", &Theme::text2, &Theme::window, kText, 0, 0},
    {"text3 on row", &Theme::text3, &Theme::row, kText, 0, 0},
    {"text2 on head", &Theme::text2, &Theme::head, kText, 0, 0},
    {"tool tip", &Theme::window, &Theme::text, kText, 0, 0},
};

QString read(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList uiSources()
{
    QStringList result;
    QDirIterator files(QStringLiteral(THIDUA_SOURCE_DIR "/ui"),
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        result << files.next();
    return result;
}

} // namespace

TEST_CASE("every pair of colours keeps the contrast the design computed")
{
    const bool dark = GENERATE(false, true);
    const Theme theme = dark ? Theme::dark() : Theme::light();
    for (const Pair& pair : kPairs) {
        const double measured = contrast(theme.*pair.ink, theme.*pair.ground);
        const double designed = dark ? pair.dark : pair.light;
        INFO(pair.name << (dark ? ", dark" : ", light"));
        CHECK(measured >= pair.least);
        if (designed > 0)
            CHECK(measured == Approx(designed).margin(0.1));
    }
}

TEST_CASE("the figures on a grade can be read whatever the number of grades")
{
    const bool dark = GENERATE(false, true);
    const Theme theme = dark ? Theme::dark() : Theme::light();
    for (int count = 1; count <= 9; ++count) {
        std::set<QString> fills;
        for (int index = 0; index < count; ++index) {
            const GradeColour colour = gradeColour(theme, index, count);
            INFO(index << " of " << count);
            CHECK(contrast(colour.ink, colour.fill) >= kText);
            fills.insert(colour.fill.name());
        }
        CHECK(int(fills.size()) == count);
    }
    CHECK(gradeColour(theme, 0, 5).fill == theme.g5);
    CHECK(gradeColour(theme, 4, 5).fill == theme.g1);
}

TEST_CASE("the style sheet names only tokens there are")
{
    const QString source = read(QStringLiteral(THIDUA_SOURCE_DIR "/ui/support/theme.qss"));
    std::set<QString> known{QStringLiteral("name")};
    for (const NamedToken& named : themeTokens())
        known.insert(QString::fromLatin1(named.name));
    for (const char* size :
         {"figurePt", "pagePt", "dialogPt", "sectionPt", "bodyPt", "smallPt", "captionPt"})
        known.insert(QString::fromLatin1(size));
    const QRegularExpression placeholder(QStringLiteral("@([A-Za-z][A-Za-z0-9]*)"));
    for (auto found = placeholder.globalMatch(source); found.hasNext();) {
        const QString name = found.next().captured(1);
        INFO(name.toStdString());
        const bool length = QRegularExpression(QStringLiteral("^px\\d+$")).match(name).hasMatch();
        CHECK((length || known.count(name) == 1));
    }
    const QString made = ThemeController::styleSheet(Theme::dark());
    CHECK_FALSE(made.isEmpty());
    CHECK_FALSE(made.contains(u'@'));
    CHECK(made.contains(Theme::dark().accent.name()));
}

TEST_CASE("every icon has a drawing, in the order of the enumeration")
{
    const auto drawings = iconDrawings();
    for (size_t i = 0; i < drawings.size(); ++i) {
        bool complete = false;
        const QPainterPath path = parsePathData(drawings[i].path, &complete);
        INFO(drawings[i].name);
        CHECK(size_t(drawings[i].icon) == i);
        CHECK(complete);
        CHECK_FALSE(path.isEmpty());
    }
    CHECK(size_t(Icon::Sheet) + 1 == drawings.size());
}

TEST_CASE("path data that makes no sense is reported")
{
    bool complete = true;
    parsePathData("M4 4L20", &complete);
    CHECK_FALSE(complete);
    parsePathData("M4 4X9 9", &complete);
    CHECK_FALSE(complete);
    const QPainterPath half = parsePathData("M2 12A10 10 0 0 1 22 12", &complete);
    CHECK(complete);
    CHECK(half.boundingRect().top() == Approx(2).margin(0.01));
    CHECK(half.boundingRect().bottom() == Approx(12).margin(0.01));
}

TEST_CASE("every icon paints something, and inside its box")
{
    const int side = GENERATE(16, 20, 24, 32, 48);
    for (Icon icon : allIcons()) {
        QImage image(3 * side, 3 * side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(&painter, icon, QRectF(side, side, side, side), Theme::light().text);
        painter.end();
        int inside = 0;
        int outside = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) > 0)
                    ++(QRect(side, side, side, side).contains(x, y) ? inside : outside);
            }
        }
        INFO(iconName(icon).toStdString() << " at " << side);
        CHECK(inside >= side / 2);
        CHECK(outside == 0);
    }
}

TEST_CASE("an icon takes the colour of the scheme it is painted in")
{
    const QIcon print = icon(Icon::Print, &Theme::text);
    setCurrentTheme(Theme::light());
    const QImage light = print.pixmap(24).toImage();
    setCurrentTheme(Theme::dark());
    const QImage dark = print.pixmap(24).toImage();
    const QImage disabled = print.pixmap(24, QIcon::Disabled).toImage();
    setCurrentTheme(Theme::light());
    CHECK(light != dark);
    CHECK(dark != disabled);
}

TEST_CASE("the ten digits are equally wide in every role")
{
    ThemeController controller(*qApp);
    controller.setFontScale(GENERATE(90, 100, 125, 150));
    for (TypeRole role :
         {TypeRole::Figure, TypeRole::PageTitle, TypeRole::Section, TypeRole::Body,
          TypeRole::Strong, TypeRole::Small, TypeRole::SmallStrong, TypeRole::Caption}) {
        const QFontMetricsF metrics(roleFont(role));
        for (char16_t digit = u'1'; digit <= u'9'; ++digit)
            CHECK(metrics.horizontalAdvance(QChar(digit)) == metrics.horizontalAdvance(u'0'));
    }
}

TEST_CASE("a row of the smallest height clears the tallest Vietnamese letters")
{
    ThemeController controller(*qApp);
    controller.setFontScale(GENERATE(90, 100, 150));
    const QFontMetrics metrics(roleFont(TypeRole::Strong));
    const QRect ink = metrics.tightBoundingRect(QString::fromUtf8("ẨỮỆỸgjp"));
    CHECK(ink.height() <= scaled(24));
}

TEST_CASE("only the theme writes colours, and only the application gets a style sheet")
{
    const QRegularExpression literal(QStringLiteral(
        "\"#[0-9A-Fa-f]{3,8}\"|QColor\\s*\\(\\s*[0-9\"]|QColor\\s*\\{\\s*[0-9\"]|qRgba?\\s*\\(|"
        "QColorConstants|fromRgb\\s*\\("
        "|Qt::(white|black|red|green|blue|gray|darkGray|lightGray|yellow|cyan|magenta)\\b"));
    const QRegularExpression sheet(QStringLiteral("\\bsetStyleSheet\\s*\\("));
    for (const QString& path : uiSources()) {
        const QString source = read(path);
        INFO(path.toStdString());
        const bool theme = path.endsWith(QStringLiteral("/support/theme.cpp"));
        const bool controller = path.endsWith(QStringLiteral("/support/themecontroller.cpp"));
        if (!theme)
            CHECK_FALSE(literal.match(source).hasMatch());
        if (!controller)
            CHECK_FALSE(sheet.match(source).hasMatch());
    }
}
