// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/excel/excelreport.h"
#include "core/exchange/packages/returnfile.h"

namespace thidua {

struct XlsxBook;

/// Reads filled Excel forms for a ledger, as ReturnReader reads packages. Refused, each with its own words:
/// what readXlsx() refuses, workbooks that are no form of ours (NotFound), forms this ledger did not give
/// out, a hidden sheet that was altered, sheets that are missing or another form's, a unit that left the
/// plan, a form nobody filled in. A cell that cannot be read stops its row alone (IncomingReturn::unread).
/// Made once for many files, and made anew after anything was written.
class ExcelReturnReader {
public:
    explicit ExcelReturnReader(const Ledger& ledger) : m_ledger(ledger), m_tables(ledger) { }

    Result<ReadReturn> read(const QString& path);
    Result<ReadReturn> read(const QByteArray& bytes, const QString& fileName);

private:
    Result<ExcelIdentity> identify(const XlsxBook& book, const QString& fileName, Form& form) const;
    Result<std::vector<Reception>> receivedOf(qint64 form) const;
    Result<void> tellApart(const ExcelIdentity& identity, const QDateTime& saved,
                           ExcelReport& report) const;
    Result<void> take(ExcelReport report, const ExcelIdentity& identity, ReadReturn& read) const;
    Result<void> place(const ExcelIdentity& identity, ReadReturn& read) const;
    Result<const Reception*> saysAll(const std::vector<Reception>& received,
                                     const IncomingReturn& incoming) const;
    Result<void> follow(const Reception& last, const ReturnChain& chain, ReadReturn& read) const;

    const Ledger& m_ledger;
    TableChanges m_tables;
};

} // namespace thidua
