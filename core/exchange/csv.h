// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>
#include <vector>

namespace thidua {

/// A record of a CSV file with the line it begins in.
struct CsvRecord {
    int line = 0;
    QStringList fields;
};

/// A CSV file with a header row. Columns are found by name, in any order.
class CsvTable {
public:
    /// Reads UTF-8 text (a BOM is fine) separated by comma, semicolon or tab (detected in the header),
    /// quoted as in RFC 4180. Refused with the line: text that is not UTF-8, a quote that never ends, a row
    /// with more fields than the header, a column named twice, an empty file.
    static Result<CsvTable> parse(const QByteArray& bytes, const QString& name);
    static Result<CsvTable> read(const QString& path);

    const QString& name() const { return m_name; } ///< of the file, for messages
    const QStringList& header() const { return m_header; }
    const std::vector<CsvRecord>& records() const { return m_records; }

    /// Gives the columns canonical names: each alias (any case, accents ignored) leads to its column.
    /// Columns nobody knows are returned, so that they can be reported.
    QStringList nameColumns(const QHash<QString, QStringList>& aliases);
    bool has(const QString& column) const { return m_columns.contains(column); }
    QString field(const CsvRecord& record, const QString& column) const; ///< blank when missing

private:
    QString m_name;
    QStringList m_header;
    QHash<QString, int> m_columns;
    std::vector<CsvRecord> m_records;
};

/// Text of CSV as it grows, field by field: for long lists, which need no list of strings a row.
class CsvText {
public:
    void add(QStringView field);
    void endLine();
    /// What was added so far; begins anew.
    QString take();

private:
    QString m_text;
    bool m_lineBegins = true;
};

/// A row of CSV as we write it: comma, decimal point, quotes where needed. Text that a spreadsheet
/// would run as a formula is written with a leading apostrophe.
QString csvLine(const QStringList& fields);

} // namespace thidua
