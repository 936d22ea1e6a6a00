// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "core/base/wholefile.h"
#include "core/exchange/csv.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace thidua::cli {

namespace {
struct CliOutput {
    Q_DECLARE_TR_FUNCTIONS(CliOutput)
};

QString trimmedEnd(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}
} // namespace

void Listing::column(const QString& key, const QString& title, bool figure)
{
    m_columns.push_back({key, title, figure});
}

void Listing::row(const QStringList& shown, const QStringList& raw)
{
    m_rows.push_back({shown, raw.isEmpty() ? shown : raw});
}

void Listing::printTable(QTextStream& out) const
{
    std::vector<qsizetype> widths;
    for (const Column& column : m_columns)
        widths.push_back(column.title.size());
    for (const Row& row : m_rows) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row.shown.value(static_cast<qsizetype>(i)).size());
    }
    const auto line = [&](const auto& text) {
        QString result;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const QString cell = text(i);
            result += m_columns[i].figure ? cell.rightJustified(widths[i])
                                          : cell.leftJustified(widths[i]);
            result += QLatin1String("  ");
        }
        out << trimmedEnd(result) << '\n';
    };
    line([&](size_t i) { return m_columns[i].title; });
    line([&](size_t i) { return QString(widths[i], u'-'); });
    for (const Row& row : m_rows)
        line([&](size_t i) { return row.shown.value(static_cast<qsizetype>(i)); });
}

void Listing::print(Format format, QTextStream& out) const
{
    if (format == Format::Table) {
        printTable(out);
    } else if (format == Format::Csv) {
        QStringList keys;
        for (const Column& column : m_columns)
            keys.append(column.key);
        out << csvLine(keys) << '\n';
        for (const Row& row : m_rows)
            out << csvLine(row.raw) << '\n';
    } else {
        QJsonArray array;
        for (const Row& row : m_rows) {
            QJsonObject object;
            for (size_t i = 0; i < m_columns.size(); ++i)
                object.insert(m_columns[i].key, row.raw.value(static_cast<qsizetype>(i)));
            array.append(object);
        }
        out << QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented));
    }
}

std::optional<Format> formatOf(const Arguments& arguments, Streams& streams)
{
    const QString text = arguments.value(QStringLiteral("format"), QStringLiteral("table"));
    if (text == QLatin1String("table"))
        return Format::Table;
    if (text == QLatin1String("csv"))
        return Format::Csv;
    if (text == QLatin1String("json"))
        return Format::Json;
    wrongUsage(streams, CliOutput::tr("“%1” is not a format. Use table, csv or json.").arg(text));
    return std::nullopt;
}

int writeResult(const QString& path, const QByteArray& bytes, Streams& streams)
{
    if (const auto why = writeWholeFile(path, bytes))
        return failed(
            streams,
            {ErrorCode::Io,
             CliOutput::tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(path), *why)});
    return Done;
}

} // namespace thidua::cli
