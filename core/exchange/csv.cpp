// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>
#include <utility>

namespace thidua {

namespace {

struct Csv {
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

constexpr qint64 kLargestFile = 512LL * 1024 * 1024;

bool beginsFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

QChar detectSeparator(const QString& text)
{
    const auto end = text.indexOf(u'\n');
    const QString header = end < 0 ? text : text.left(end);
    QChar best = u',';
    for (const QChar candidate : {u';', u'\t'}) {
        if (header.count(candidate) > header.count(best))
            best = candidate;
    }
    return best;
}

/// Splits text into records; one pass, quotes as in RFC 4180.
class Splitter {
public:
    Splitter(const QString& text, QChar separator) : m_text(text), m_separator(separator) { }

    Result<std::vector<CsvRecord>> split(const QString& name)
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            if (m_quoted)
                i = quoted(i, c);
            else
                i = plain(i, c);
        }
        if (m_quoted)
            return fail(
                ErrorCode::InvalidInput,
                Csv::tr("%1, line %2: a quote is opened and never closed. Close it or remove it.")
                    .arg(name)
                    .arg(m_quoteLine));
        if (!m_field.isEmpty() || !m_record.fields.isEmpty())
            endRecord();
        return std::move(m_records);
    }

private:
    qsizetype quoted(qsizetype i, QChar c)
    {
        if (c == u'"') {
            if (i + 1 < m_text.size() && m_text[i + 1] == u'"') {
                m_field += u'"';
                return i + 1;
            }
            m_quoted = false;
            return i;
        }
        if (c == u'\n')
            ++m_line;
        m_field += c;
        return i;
    }

    qsizetype plain(qsizetype i, QChar c)
    {
        if (c == u'"' && m_field.isEmpty()) {
            m_quoted = true;
            m_quoteLine = m_line;
        } else if (c == m_separator) {
            endField();
        } else if (c == u'\n' || c == u'\r') {
            endRecord();
            if (c == u'\r' && i + 1 < m_text.size() && m_text[i + 1] == u'\n')
                ++i;
            ++m_line;
            m_record.line = m_line;
        } else {
            m_field += c;
        }
        return i;
    }

    void endField()
    {
        m_record.fields.append(m_field);
        m_field.clear();
    }

    void endRecord()
    {
        endField();
        const bool blank =
            std::all_of(m_record.fields.begin(), m_record.fields.end(),
                        [](const QString& field) { return field.trimmed().isEmpty(); });
        if (!blank)
            m_records.push_back(m_record);
        m_record = {m_line, {}};
    }

    const QString& m_text;
    QChar m_separator;
    std::vector<CsvRecord> m_records;
    CsvRecord m_record{1, {}};
    QString m_field;
    int m_line = 1;
    int m_quoteLine = 1;
    bool m_quoted = false;
};

} // namespace

Result<CsvTable> CsvTable::parse(const QByteArray& bytes, const QString& name)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return fail(
            ErrorCode::InvalidInput,
            Csv::tr("%1 is not UTF-8 text. Save it as “CSV UTF-8” and try again.").arg(name));
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    auto records = Splitter(text, detectSeparator(text)).split(name);
    if (!records)
        return fail(records.error());
    if (records->empty())
        return fail(ErrorCode::InvalidInput,
                    Csv::tr("%1 is empty. It needs a header row.").arg(name));
    CsvTable table;
    table.m_name = name;
    for (const QString& column : records->front().fields)
        table.m_header.append(cleaned(column));
    records->erase(records->begin());
    table.m_records = std::move(*records);
    for (const CsvRecord& record : table.m_records) {
        if (record.fields.size() > table.m_header.size())
            return fail(ErrorCode::InvalidInput,
                        Csv::tr("%1, line %2: the row has %3 fields, the header %4. Put text with "
                                "commas in quotes.")
                            .arg(name)
                            .arg(record.line)
                            .arg(record.fields.size())
                            .arg(table.m_header.size()));
    }
    for (int i = 0; i < table.m_header.size(); ++i) {
        if (!table.m_header[i].isEmpty() && table.m_columns.contains(table.m_header[i]))
            return fail(ErrorCode::InvalidInput,
                        Csv::tr("%1: the column “%2” occurs twice. Keep one.")
                            .arg(name, table.m_header[i]));
        table.m_columns.insert(table.m_header[i], i);
    }
    return table;
}

Result<CsvTable> CsvTable::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            file.exists() ? ErrorCode::Io : ErrorCode::NotFound,
            file.exists()
                ? Csv::tr("%1 cannot be read. Check that it is a file and that you may read it.")
                      .arg(path)
                : Csv::tr("There is no file %1. Check the name.").arg(path),
            file.errorString());
    if (file.size() > kLargestFile)
        return fail(ErrorCode::OutOfRange,
                    Csv::tr("%1 is larger than 512 MB. Split it into smaller files.").arg(path));
    return parse(file.readAll(), QFileInfo(path).fileName());
}

QStringList CsvTable::nameColumns(const QHash<QString, QStringList>& aliases)
{
    const auto key = [](const QString& text) { return folded(text).remove(u' ').remove(u'_'); };
    QHash<QString, QString> canonical;
    for (auto it = aliases.begin(); it != aliases.end(); ++it) {
        canonical.insert(key(it.key()), it.key());
        for (const QString& alias : it.value())
            canonical.insert(key(alias), it.key());
    }
    QStringList unknown;
    m_columns.clear();
    for (int i = 0; i < m_header.size(); ++i) {
        const QString name = canonical.value(key(m_header[i]));
        if (!name.isEmpty() && !m_columns.contains(name))
            m_columns.insert(name, i);
        else if (!m_header[i].isEmpty())
            unknown.append(m_header[i]);
    }
    return unknown;
}

QString CsvTable::field(const CsvRecord& record, const QString& column) const
{
    const int index = m_columns.value(column, -1);
    QString text =
        index < 0 || index >= record.fields.size() ? QString() : record.fields[index].trimmed();
    if (text.size() > 1 && text[0] == u'\'' && beginsFormula(QStringView(text).mid(1)))
        text.remove(0, 1); // written by CsvText, so that no spreadsheet runs it
    return text;
}

void CsvText::add(QStringView field)
{
    if (!m_lineBegins)
        m_text += u',';
    m_lineBegins = false;
    static const QRegularExpression number(QStringLiteral("^-?[0-9]+(\\.[0-9]+)?$"));
    const bool formula = beginsFormula(field) && !number.match(field.toString()).hasMatch();
    const bool quoted = std::any_of(field.begin(), field.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
    });
    if (quoted)
        m_text += u'"';
    if (formula)
        m_text += u'\'';
    if (quoted)
        m_text += field.toString().replace(u'"', QStringLiteral("\"\"")) + u'"';
    else
        m_text += field;
}

void CsvText::endLine()
{
    m_text += u'\n';
    m_lineBegins = true;
}

QString CsvText::take()
{
    m_lineBegins = true;
    return std::exchange(m_text, {});
}

QString csvLine(const QStringList& fields)
{
    CsvText line;
    for (const QString& field : fields)
        line.add(field);
    return line.take();
}

} // namespace thidua
