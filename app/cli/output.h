// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"

namespace thidua::cli {

enum class Format { Table, Csv, Json };

/// A list a verb prints: as an aligned table for people, as CSV or as JSON for programs.
class Listing {
public:
    /// `key` is the stable English word of CSV and JSON; `title` the heading of the table, in the
    /// program's language. A key of a figure is aligned right.
    void column(const QString& key, const QString& title, bool figure = false);
    /// `shown` is for the table; `raw` for CSV and JSON (the same when missing).
    void row(const QStringList& shown, const QStringList& raw = {});
    bool isEmpty() const { return m_rows.empty(); }
    void print(Format format, QTextStream& out) const;

private:
    void printTable(QTextStream& out) const;

    struct Column {
        QString key;
        QString title;
        bool figure;
    };
    struct Row {
        QStringList shown;
        QStringList raw;
    };
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

/// The value of `--format`; reports a wrong one.
std::optional<Format> formatOf(const Arguments& arguments, Streams& streams);

/// Writes a result to a file, whole or not at all; prints what is wrong and answers Failed.
int writeResult(const QString& path, const QByteArray& bytes, Streams& streams);

} // namespace thidua::cli
