// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/excel/xlsxreader.h"

#include "core/exchange/excel/xlsxxml.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace thidua {

namespace {

struct XlsxText {
    Q_DECLARE_TR_FUNCTIONS(XlsxText)
};

constexpr qint64 kLargestFile = 30 << 20;
constexpr size_t kMostSheets = 40;

tl::unexpected<Error> refused(const QString& name, const QString& why)
{
    return fail(ErrorCode::Refused, XlsxText::tr("%1 was not read: %2").arg(name, why));
}

/// What is no zip file, by its first bytes.
Result<void> checkBeginning(const QByteArray& bytes, const QString& name)
{
    static const QByteArray kCompound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    static const QByteArray kEncrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    if (bytes.startsWith(kCompound) && bytes.contains(kEncrypted))
        return refused(name,
                       XlsxText::tr("it is locked with a password. Open it in Excel, take the "
                                    "password away and save it again."));
    if (bytes.startsWith(kCompound))
        return refused(name,
                       XlsxText::tr("it is in the old Excel format (.xls). Open it in Excel and "
                                    "save it as an Excel workbook (.xlsx)."));
    if (!bytes.isEmpty() && !bytes.startsWith("PK"))
        return refused(name, XlsxText::tr("it is no Excel workbook (.xlsx)."));
    return {};
}

/// What is a zip file and yet no plain workbook, by its parts.
Result<void> checkParts(const ArchiveReader& archive)
{
    struct Sign {
        const char* part; ///< a folder when it ends in a slash
        QString words;
    };
    const Sign signs[] = {
        {"xl/vbaProject.bin",
         XlsxText::tr("it contains macros. Save it as an Excel workbook without macros (.xlsx).")},
        {"xl/workbook.bin",
         XlsxText::tr("it is a binary workbook (.xlsb). Save it as an Excel workbook (.xlsx).")},
        {"xl/externalLinks/",
         XlsxText::tr("its cells are linked to other files. Copy the cells, paste them as values "
                      "and save it again.")},
        {"xl/connections.xml",
         XlsxText::tr("it fetches data from elsewhere. Remove its connections and save it again.")},
        {"xl/embeddings/",
         XlsxText::tr("another document is embedded in it. Remove that and save it again.")},
        {"manifest.json",
         XlsxText::tr("it is a package of this program under another ending. Give it back its own "
                      "ending (.thiduanop).")},
        {"content.xml",
         XlsxText::tr("it is an OpenDocument spreadsheet (.ods). Save it as an Excel workbook "
                      "(.xlsx).")},
    };
    for (const Sign& sign : signs) {
        const QLatin1String part(sign.part);
        if (std::ranges::any_of(archive.parts(), [&](const QString& name) {
                return part.endsWith(u'/') ? name.startsWith(part) : name == part;
            }))
            return refused(archive.name(), sign.words);
    }
    return {};
}

Result<XlsxPart> partOf(const ArchiveReader& archive, const QString& name)
{
    THIDUA_ASSIGN(bytes, archive.part(name));
    return XlsxPart{archive.name(), name, bytes};
}

/// Folder and name of the relations of a part.
QString relationsOf(const QString& part)
{
    return part.section(u'/', 0, -2) + QStringLiteral("/_rels/") + part.section(u'/', -1)
        + QStringLiteral(".rels");
}

/// Name of the part that is the workbook.
Result<QString> workbookOf(const ArchiveReader& archive)
{
    const QString root = QStringLiteral("_rels/.rels");
    if (!archive.has(root))
        return refused(archive.name(), XlsxText::tr("it is no Excel workbook (.xlsx)."));
    THIDUA_ASSIGN(part, partOf(archive, root));
    THIDUA_ASSIGN(relations, readRelations(part, {}));
    for (const XlsxRelation& relation : std::as_const(relations)) {
        if (relation.type == QLatin1String("officeDocument") && archive.has(relation.target))
            return relation.target;
    }
    return refused(archive.name(), XlsxText::tr("it is no Excel workbook (.xlsx)."));
}

struct Listed {
    QString name;
    QString relation;
};

Result<std::vector<Listed>> readWorkbook(const XlsxPart& part, XlsxBook& book)
{
    std::vector<Listed> sheets;
    THIDUA_TRY(part.walk([&](QXmlStreamReader& xml) -> Result<void> {
        if (!xml.isStartElement())
            return {};
        if (xml.name() == QLatin1String("workbookPr")) {
            const auto days = xml.attributes().value(QLatin1String("date1904"));
            book.from1904 = days == QLatin1String("1") || days == QLatin1String("true");
        } else if (xml.name() == QLatin1String("sheet")) {
            Listed sheet;
            for (const auto& attribute : xml.attributes()) {
                if (attribute.name() == QLatin1String("name"))
                    sheet.name = attribute.value().toString();
                else if (attribute.name() == QLatin1String("id"))
                    sheet.relation = attribute.value().toString();
            }
            sheets.push_back(sheet);
        }
        return sheets.size() <= kMostSheets
            ? Result<void>()
            : refused(part.file, XlsxText::tr("it has more sheets than a form."));
    }));
    return sheets;
}

/// Who saved it last and when, as the file says; nothing when it does not.
Result<void> readProperties(const XlsxPart& part, XlsxBook& book)
{
    QString* field = nullptr;
    QString when;
    THIDUA_TRY(part.walk([&](QXmlStreamReader& xml) -> Result<void> {
        if (xml.isCharacters() && field)
            *field += xml.text();
        else if (xml.isEndElement())
            field = nullptr;
        else if (xml.isStartElement() && xml.name() == QLatin1String("modified"))
            field = &when;
        else if (xml.isStartElement() && xml.name() == QLatin1String("lastModifiedBy"))
            field = &book.modifiedBy;
        return {};
    }));
    book.modifiedAt = QDateTime::fromString(when.trimmed(), Qt::ISODate).toUTC();
    return {};
}

Result<XlsxCommons> readCommons(const ArchiveReader& archive,
                                const QHash<QString, XlsxRelation>& relations)
{
    XlsxCommons commons;
    for (const XlsxRelation& relation : relations) {
        if (relation.type == QLatin1String("sharedStrings")) {
            THIDUA_ASSIGN(part, partOf(archive, relation.target));
            THIDUA_ASSIGN(texts, readSharedTexts(part));
            commons.texts = std::move(texts);
        } else if (relation.type == QLatin1String("styles")) {
            THIDUA_ASSIGN(part, partOf(archive, relation.target));
            THIDUA_ASSIGN(looks, readLooks(part));
            commons.looks = std::move(looks);
        }
    }
    return commons;
}

Result<XlsxBook> readParts(const ArchiveReader& archive)
{
    THIDUA_TRY(checkParts(archive));
    THIDUA_ASSIGN(main, workbookOf(archive));
    XlsxBook book;
    THIDUA_ASSIGN(mainPart, partOf(archive, main));
    THIDUA_ASSIGN(listed, readWorkbook(mainPart, book));
    THIDUA_ASSIGN(relationsPart, partOf(archive, relationsOf(main)));
    THIDUA_ASSIGN(relations, readRelations(relationsPart, main.section(u'/', 0, -2) + u'/'));
    THIDUA_ASSIGN(commons, readCommons(archive, relations));
    for (const Listed& sheet : listed) {
        const XlsxRelation relation = relations.value(sheet.relation);
        if (relation.external || !archive.has(relation.target))
            return refused(archive.name(),
                           XlsxText::tr("its sheet “%1” is not in the file.").arg(sheet.name));
        if (relation.type != QLatin1String("worksheet"))
            continue; // a chart
        THIDUA_ASSIGN(part, partOf(archive, relation.target));
        book.sheets.push_back({sheet.name, {}, {}});
        THIDUA_TRY(readCells(part, commons, book.sheets.back()));
    }
    const QString properties = QStringLiteral("docProps/core.xml");
    if (archive.has(properties)) {
        THIDUA_ASSIGN(part, partOf(archive, properties));
        THIDUA_TRY(readProperties(part, book));
    }
    return book;
}

} // namespace

Result<XlsxBook> readXlsx(const QByteArray& bytes, const QString& name)
{
    THIDUA_TRY(checkBeginning(bytes, name));
    ArchiveLimits limits;
    limits.totalBytes = 200 << 20;
    limits.parts = 1000;
    limits.strict = false; // office programs are laxer than our packages
    THIDUA_ASSIGN(archive, ArchiveReader::open(bytes, name, limits));
    return readParts(archive);
}

Result<QByteArray> readXlsxFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    XlsxText::tr("%1 cannot be read: %2.")
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
    if (file.size() > kLargestFile)
        return refused(name, XlsxText::tr("it is larger than an Excel form can be."));
    return file.readAll();
}

} // namespace thidua
