// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/excel/excelform.h"
#include "core/exchange/excel/excellayout.h"
#include "core/exchange/excel/excelreturn.h"
#include "core/exchange/excel/xlsxreader.h"
#include "tests/packages/packagefixture.h"

namespace thidua::test {

/// A workbook whose parts a test changes as text, as somebody would who knows the format.
class WorkbookEditor {
public:
    explicit WorkbookEditor(const QByteArray& bytes);

    QByteArray bytes() const { return ok(makeArchive(m_parts)); }
    QByteArray& part(const char* name);
    void add(const char* name, const QByteArray& bytes);
    void remove(const char* name);

    /// Row of the sheet (from 0) in which a text stands in a column.
    int rowWith(const char* sheet, int column, const QString& text) const;
    /// XML of what a cell holds: `<v>4.5</v>`, with more attributes such as `t="str"`.
    void put(const char* sheet, int row, int column, const QByteArray& content,
             const QByteArray& attributes = {});
    void number(const char* sheet, int row, int column, const char* value);
    void text(const char* sheet, int row, int column, const char* words);
    /// The moment the workbook says it was saved, `2024-12-02T09:00:00Z`.
    void savedAt(const char* moment);

private:
    QByteArray& sheetPart(const char* name);

    std::vector<ArchivePart> m_parts;
};

/// Excel forms for all units of a fixture's plan, or for these; recorded in the ledger.
std::vector<IssuedForm> issueExcel(PackageFixture& fixture, const std::vector<int>& units = {});
/// A filled form beside the ledger.
ReturnComparison compareExcel(const PackageFixture& fixture, const QByteArray& bytes);
/// Receives it, conflicts undecided.
ReturnComparison receiveExcel(PackageFixture& fixture, const QByteArray& bytes);

} // namespace thidua::test
