// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/document.h"
#include "core/storage/ledger.h"

namespace thidua::report {

/// What every issued paper carries besides its own matter: the office, who signs, and where the
/// figures come from. Issued papers are Vietnamese, whatever language the program speaks.
struct PaperFrame {
    QString superior;
    QString office;
    QString place;
    QString unitSigner; ///< titles over the three signatures
    QString teamSigner;
    QString chairSigner;
    QString secretarySigner;
    QString chairName;
    QString secretaryName;
    QString makerName; ///< of a unit's own sheet; blank: written by hand
    bool ofUnit = false; ///< printed by the unit from its own copy
    QString file; ///< name of the ledger, in the control line
    QDateTime at; ///< when the figures were read
};

/// The settings of the office; what is not set takes the words of the field.
Result<PaperFrame> paperFrame(const Ledger& ledger, const QString& file, const QDateTime& at);

NationalHeader nationalHeader(const PaperFrame& frame, const QString& numberSymbol);
/// Whether what a paper says can still change: it then carries the mark of provisional papers.
enum class Standpoint { Provisional, Final };
/// Check code and QR of canonical data: the same data gives the same code on any machine.
ControlLine controlLine(const PaperFrame& frame, Standpoint standpoint,
                        const QByteArray& canonicalData);
Signature signature(const QString& title, const QString& name);
/// Words someone wrote, as a sentence: without blanks around and with a full stop.
QString sentence(const QString& words);

} // namespace thidua::report
