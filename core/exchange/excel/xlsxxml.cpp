// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/excel/xlsxxml.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace thidua {

namespace {

struct XlsxPartText {
    Q_DECLARE_TR_FUNCTIONS(XlsxPartText)
};

constexpr int kDeepest = 64;
constexpr size_t kMostTexts = 200'000;
constexpr qsizetype kLongestText = 32'767; ///< Excel's own limit of a cell
constexpr size_t kMostStyles = 65'000;

/// `_x000D_` stands for a character XML cannot hold.
QString unescaped(const QString& text)
{
    static const QRegularExpression code(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    if (!text.contains(QLatin1String("_x")))
        return text;
    QString result;
    qsizetype from = 0;
    auto matches = code.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += QChar(static_cast<ushort>(match.captured(1).toUInt(nullptr, 16)));
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

/// How numbers of a format are shown. Words in quotes and brackets say nothing of it.
XlsxCell::Look lookOf(const QString& format)
{
    static const QRegularExpression words(QStringLiteral(R"("[^"]*"|\[[^\]]*\]|\\.|_.|\*.)"));
    QString code = format.section(u';', 0, 0);
    code.remove(words);
    if (code.contains(u'%'))
        return XlsxCell::Look::Percent;
    static const QRegularExpression date(QStringLiteral("[dmyhs]"),
                                         QRegularExpression::CaseInsensitiveOption);
    return code.contains(date) ? XlsxCell::Look::Date : XlsxCell::Look::Plain;
}

/// How numbers of a format every program knows are shown (ECMA-376, 18.8.30).
XlsxCell::Look lookOf(int format)
{
    const auto within = [&](int first, int last) { return format >= first && format <= last; };
    if (within(9, 10))
        return XlsxCell::Look::Percent;
    const bool date = within(14, 22) || within(27, 36) || within(45, 47) || within(50, 58);
    return date ? XlsxCell::Look::Date : XlsxCell::Look::Plain;
}

} // namespace

tl::unexpected<Error> XlsxPart::refuse(const QString& why) const
{
    return fail(
        ErrorCode::Corrupt,
        XlsxPartText::tr("%1 is damaged or incomplete: %2 (part %3). Ask for the file again.")
            .arg(file, why, name));
}

Result<void> XlsxPart::walk(const Visit& visit) const
{
    QXmlStreamReader xml(bytes);
    int depth = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return fail(ErrorCode::Refused,
                        XlsxPartText::tr("%1 was not opened: its part %2 declares a document type, "
                                         "which no Excel file has. Nothing was read from it.")
                            .arg(file, name));
        case QXmlStreamReader::StartElement:
            if (++depth > kDeepest)
                return refuse(XlsxPartText::tr("its elements are nested too deeply"));
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Characters:
            break;
        default:
            continue;
        }
        THIDUA_TRY(visit(xml));
    }
    if (xml.hasError())
        return refuse(XlsxPartText::tr("line %1 cannot be read").arg(xml.lineNumber()));
    return {};
}

Result<QHash<QString, XlsxRelation>> readRelations(const XlsxPart& part, const QString& folder)
{
    QHash<QString, XlsxRelation> relations;
    THIDUA_TRY(part.walk([&](QXmlStreamReader& xml) -> Result<void> {
        if (!xml.isStartElement() || xml.name() != QLatin1String("Relationship"))
            return {};
        const auto attributes = xml.attributes();
        XlsxRelation relation;
        relation.type = attributes.value(QLatin1String("Type")).toString().section(u'/', -1);
        relation.external =
            attributes.value(QLatin1String("TargetMode")) == QLatin1String("External");
        relation.target = attributes.value(QLatin1String("Target")).toString();
        if (!relation.external) {
            const bool absolute = relation.target.startsWith(u'/');
            relation.target =
                QDir::cleanPath(absolute ? relation.target.mid(1) : folder + relation.target);
        }
        relations.insert(attributes.value(QLatin1String("Id")).toString(), relation);
        return {};
    }));
    return relations;
}

Result<std::vector<QString>> readSharedTexts(const XlsxPart& part)
{
    std::vector<QString> texts;
    QString text;
    bool inText = false;
    bool inReading = false; // how a word is pronounced is not what the cell says
    THIDUA_TRY(part.walk([&](QXmlStreamReader& xml) -> Result<void> {
        if (xml.isCharacters()) {
            if (inText && !inReading)
                text += xml.text();
            return text.size() <= kLongestText
                ? Result<void>()
                : part.refuse(XlsxPartText::tr("a text is longer than a cell holds"));
        }
        if (xml.name() == QLatin1String("t")) {
            inText = xml.isStartElement();
        } else if (xml.name() == QLatin1String("rPh")) {
            inReading = xml.isStartElement();
        } else if (xml.name() == QLatin1String("si") && xml.isEndElement()) {
            texts.push_back(unescaped(text));
            text.clear();
            if (texts.size() > kMostTexts)
                return part.refuse(XlsxPartText::tr("it has more texts than a form"));
        }
        return {};
    }));
    return texts;
}

Result<std::vector<XlsxCell::Look>> readLooks(const XlsxPart& part)
{
    std::vector<XlsxCell::Look> looks;
    QHash<int, XlsxCell::Look> own;
    bool inCells = false;
    THIDUA_TRY(part.walk([&](QXmlStreamReader& xml) -> Result<void> {
        if (xml.name() == QLatin1String("cellXfs"))
            inCells = xml.isStartElement();
        if (!xml.isStartElement())
            return {};
        const int id = xml.attributes().value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == QLatin1String("numFmt")) {
            own.insert(id, lookOf(xml.attributes().value(QLatin1String("formatCode")).toString()));
        } else if (inCells && xml.name() == QLatin1String("xf")) {
            looks.push_back(own.contains(id) ? own.value(id) : lookOf(id));
        }
        return looks.size() + static_cast<size_t>(own.size()) <= kMostStyles
            ? Result<void>()
            : part.refuse(XlsxPartText::tr("it has more styles than a form"));
    }));
    return looks;
}

} // namespace thidua
