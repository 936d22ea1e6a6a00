// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/excel/excelidentity.h"

#include "core/exchange/packages/reportjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace thidua {

namespace {

struct ExcelIdentityText {
    Q_DECLARE_TR_FUNCTIONS(ExcelIdentityText)
};

const QString kFormat = QStringLiteral("sothidua-excel");
constexpr int kVersion = 1;
constexpr qsizetype kChunk = 30'000; ///< Excel holds 32,767 characters in a cell
constexpr int kMostChunks = 400;
constexpr int kHeadLines = 6; ///< format, version, form, uid, unit, signature

QJsonArray jsonOf(const std::vector<ExcelIdentity::ScoreRow>& rows)
{
    QJsonArray array;
    for (const auto& row : rows)
        array.append(QJsonArray{row.criterion, static_cast<int>(row.field)});
    return array;
}

QJsonArray jsonOf(const std::vector<ExcelIdentity::TargetRow>& rows)
{
    QJsonArray array;
    for (const auto& row : rows)
        array.append(QJsonArray{row.target, row.year, row.quarter, static_cast<int>(row.field)});
    return array;
}

QByteArray payloadOf(const ExcelIdentity& identity)
{
    QJsonArray initiatives;
    for (const InitiativeId id : identity.initiatives)
        initiatives.append(QString::number(id.value));
    const QJsonObject json{
        {QStringLiteral("form"), identity.form},
        {QStringLiteral("uid"), identity.uid},
        {QStringLiteral("plan"), identity.planCode},
        {QStringLiteral("plan_title"), identity.planTitle},
        {QStringLiteral("unit"), identity.unitCode},
        {QStringLiteral("unit_name"), identity.unitName},
        {QStringLiteral("office"), identity.office},
        {QStringLiteral("score_table"), identity.scoreTable},
        {QStringLiteral("made_at"), identity.madeAt.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("scores"), jsonOf(identity.scores)},
        {QStringLiteral("steps"), QJsonArray::fromStringList(identity.steps)},
        {QStringLiteral("targets"), jsonOf(identity.targets)},
        {QStringLiteral("initiatives"), initiatives},
        {QStringLiteral("topics"), QJsonArray::fromStringList(identity.topics)},
        {QStringLiteral("base"), QJsonDocument::fromJson(writeReport(identity.base)).object()}};
    return qCompress(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString textOf(const QJsonObject& json, const char* key)
{
    return json.value(QLatin1String(key)).toString();
}

QStringList textsOf(const QJsonObject& json, const char* key)
{
    QStringList texts;
    const QJsonArray array = json.value(QLatin1String(key)).toArray();
    for (const QJsonValue& value : array)
        texts.append(value.toString());
    return texts;
}

ExcelField fieldOf(const QJsonValue& value)
{
    return static_cast<ExcelField>(
        std::clamp(value.toInt(), 0, static_cast<int>(ExcelField::Done)));
}

/// What the council signed; nothing in it has to be doubted.
ExcelIdentity identityOf(const QJsonObject& json)
{
    ExcelIdentity identity;
    identity.form = json.value(QLatin1String("form")).toInteger();
    identity.uid = textOf(json, "uid");
    identity.planCode = textOf(json, "plan");
    identity.planTitle = textOf(json, "plan_title");
    identity.unitCode = textOf(json, "unit");
    identity.unitName = textOf(json, "unit_name");
    identity.office = textOf(json, "office");
    identity.scoreTable = textOf(json, "score_table");
    identity.madeAt = QDateTime::fromString(textOf(json, "made_at"), Qt::ISODate);
    const QJsonArray scores = json.value(QLatin1String("scores")).toArray();
    for (const QJsonValue& row : scores)
        identity.scores.push_back({row[0].toString(), fieldOf(row[1])});
    identity.steps = textsOf(json, "steps");
    const QJsonArray targets = json.value(QLatin1String("targets")).toArray();
    for (const QJsonValue& row : targets)
        identity.targets.push_back(
            {row[0].toString(), row[1].toInt(), row[2].toInt(), fieldOf(row[3])});
    const QStringList initiatives = textsOf(json, "initiatives");
    for (const QString& id : initiatives)
        identity.initiatives.push_back(InitiativeId{id.toLongLong()});
    identity.topics = textsOf(json, "topics");
    return identity;
}

tl::unexpected<Error> altered(const QString& file, const QString& why)
{
    return fail(ErrorCode::Corrupt,
                ExcelIdentityText::tr("%1 was not received: %2 Ask the unit to fill in the Excel "
                                      "form it was given, or give it a new one.")
                    .arg(file, why));
}

} // namespace

QStringList writeIdentity(const ExcelIdentity& identity, const SigningKey& council)
{
    const QByteArray payload = payloadOf(identity);
    QStringList lines{kFormat,
                      QString::number(kVersion),
                      QString::number(identity.form),
                      identity.uid,
                      identity.unitName,
                      QString::fromLatin1(sign(payload, council).toBase64())};
    const QString text = QString::fromLatin1(payload.toBase64());
    for (qsizetype at = 0; at < text.size(); at += kChunk)
        lines.append(text.mid(at, kChunk));
    return lines;
}

Result<ExcelClaim> claimOf(const XlsxBook& book, const QString& fileName)
{
    const XlsxSheet* hidden = nullptr;
    for (const XlsxSheet& sheet : book.sheets) {
        if (sheet.at(0, 0).text != kFormat)
            continue;
        if (hidden)
            return altered(
                fileName,
                ExcelIdentityText::tr("it holds the hidden sheet of the form more than once."));
        hidden = &sheet;
    }
    if (!hidden)
        return fail(ErrorCode::NotFound,
                    ExcelIdentityText::tr("%1 was not received: it is no Excel form of this "
                                          "program, or its hidden sheet was removed. Ask the unit "
                                          "to fill in the form it was given.")
                        .arg(fileName));
    const auto line = [&](int row) {
        const XlsxCell& cell = hidden->at(row, 0);
        return cell.kind == XlsxCell::Kind::Number ? QString::number(cell.number, 'f', 0)
                                                   : cell.text;
    };
    if (line(1).toInt() > kVersion)
        return fail(ErrorCode::NewerLedger,
                    ExcelIdentityText::tr("%1 was made by a later version of this program. Install "
                                          "that version to receive it.")
                        .arg(fileName));
    ExcelClaim claim;
    claim.form = line(2).toLongLong();
    claim.uid = line(3);
    claim.unitName = line(4);
    claim.signature = QByteArray::fromBase64(line(5).toLatin1());
    QString text;
    for (int row = kHeadLines; row < kHeadLines + kMostChunks && !line(row).isEmpty(); ++row)
        text += line(row);
    claim.payload = QByteArray::fromBase64(text.toLatin1());
    return claim;
}

Result<ExcelIdentity> readIdentity(const ExcelClaim& claim, const QByteArray& councilKey,
                                   const QString& fileName)
{
    // Nothing is unpacked that the council itself did not pack.
    if (!verify(claim.payload, claim.signature, councilKey))
        return altered(fileName,
                       ExcelIdentityText::tr("what the form says of itself was changed: the "
                                             "council's signature on it does not fit."));
    const QJsonObject json = QJsonDocument::fromJson(qUncompress(claim.payload)).object();
    ExcelIdentity identity = identityOf(json);
    if (identity.form != claim.form || identity.uid != claim.uid)
        return altered(fileName,
                       ExcelIdentityText::tr("its number is not that of the form it was made "
                                             "from."));
    const QJsonObject base = json.value(QLatin1String("base")).toObject();
    THIDUA_ASSIGN(report, readReport(QJsonDocument(base).toJson(), fileName));
    identity.base = std::move(report);
    return identity;
}

QString sheetMark(ExcelSheet sheet, qint64 form)
{
    static const char* const kNames[] = {"scores", "steps", "targets", "initiatives", "words"};
    return QStringLiteral("%1@%2").arg(QLatin1String(kNames[static_cast<size_t>(sheet)])).arg(form);
}

QString rowMark(int place, qint64 form)
{
    return QStringLiteral("%1@%2").arg(place).arg(form);
}

QString headMark(qint64 form)
{
    return QStringLiteral("-@%1").arg(form);
}

} // namespace thidua
