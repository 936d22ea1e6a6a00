// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/fonts.h"

#include "core/reports/units.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QRawFont>
#include <algorithm>

namespace thidua::report {

namespace {

struct FontsText {
    Q_DECLARE_TR_FUNCTIONS(FontsText)
};

const QString kVietnameseLetters =
    QStringLiteral("ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ"
                   "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ–−“”…");

QFont fontOf(const QString& family, double points, bool bold, bool italic)
{
    QFont font(family);
    font.setPixelSize(static_cast<int>(fromPoints(points)));
    font.setBold(bold);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferOutline));
    return font;
}

bool isComplete(const QString& family)
{
    for (const auto& [bold, italic] :
         {std::pair{false, false}, {true, false}, {false, true}, {true, true}}) {
        const QRawFont face = QRawFont::fromFont(fontOf(family, 13, bold, italic));
        const bool real = face.isValid() && face.familyName().startsWith(family)
            && (face.weight() >= QFont::DemiBold) == bold
            && (face.style() != QFont::StyleNormal) == italic;
        if (!real
            || !std::all_of(kVietnameseLetters.begin(), kVietnameseLetters.end(),
                            [&](QChar letter) { return face.supportsCharacter(letter); }))
            return false;
    }
    return true;
}

} // namespace

QStringList FontFamily::defaultCandidates()
{
    return {QStringLiteral("Times New Roman"), QStringLiteral("Tinos")};
}

Result<FontFamily> FontFamily::find(const QStringList& candidates)
{
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return fail(ErrorCode::NotFound,
                    FontsText::tr("Fonts cannot be read. Start the program with its display part."),
                    QStringLiteral("no QGuiApplication"));
    for (const QString& family : candidates)
        if (QFontDatabase::hasFamily(family) && isComplete(family))
            return FontFamily(family);
    return fail(
        ErrorCode::NotFound,
        FontsText::tr(
            "No font for documents is on this machine: %1. Nothing was printed. Install one of "
            "them with its bold and italic faces.")
            .arg(candidates.join(QStringLiteral(", "))));
}

QFont FontFamily::font(double points, bool bold, bool italic) const
{
    return fontOf(m_name, points, bold, italic);
}

QString printable(const QString& text)
{
    QString result = text.normalized(QString::NormalizationForm_C);
    for (QChar& letter : result)
        switch (letter.unicode()) {
        case u'\t':
        case u'\r':
        case u'\v':
            letter = u' ';
            break;
        case 0x2713: // ✓
        case 0x2714:
            letter = QChar(0x221A);
            break; // √
        case 0x2717: // ✗
        case 0x2718:
            letter = QChar(0x00D7);
            break; // ×
        case 0x202F:
            letter = QChar(0x00A0);
            break;
        default:
            break;
        }
    return result;
}

} // namespace thidua::report
