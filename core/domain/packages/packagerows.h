// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/base/id.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace thidua {

// The rows a ledger keeps of files to and from units, as they are stored.

/// Stands in Form::openKey of an Excel form: its unit has no key to sign with.
inline constexpr char kExcelKey[] = "excel";

/// A form package (tệp biểu mẫu) given to a unit.
struct Form {
    qint64 number = 0; ///< issuer number of what the unit makes with it: never given twice
    PlanId plan;
    UnitId unit;
    QString uid;
    QString openKey; ///< of the unit's signing key, base64
    QString scoreTable; ///< fingerprint of the table it was made with
    QDateTime issuedAt;
    QString issuedBy;
    bool locked = false; ///< a passcode opens the unit's signing key
    bool operator==(const Form&) const = default;

    bool isExcel() const { return openKey == QLatin1String(kExcelKey); }
};

/// How a return came.
enum class ReturnSource { Package, Workbook, Paper };

/// A return (tệp nộp) as it was received, with counts that add up:
/// total = added + changed + unchanged + rejected.
struct Reception {
    RowId id;
    PlanId plan;
    UnitId unit;
    RowId form; ///< number of the form it answers; null for paper
    ReturnSource source = ReturnSource::Package;
    QString digest; ///< hash of its manifest, a blob: the same file again is known by it
    QString content; ///< hash of what it said, a blob: what the next revision starts from
    QString instance; ///< of the copy of the form that made it: another one is another computer
    int revision = 0; ///< counted by the unit's copy, from 1
    QDateTime madeAt;
    QString madeBy;
    QString machine;
    QDate receivedOn;
    QString receivedBy;
    QString file;
    QDate due; ///< deadline of the unit on that day; none when the plan names none
    int total = 0;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int rejected = 0;
    QString lists; ///< hash of what became of its rows, a blob (ReceptionRecord)
    QString note;
    bool operator==(const Reception&) const = default;

    bool isLate() const { return due.isValid() && receivedOn > due; }
};

/// What the council asks of a unit about one criterion, and the unit's answer.
struct Remark {
    RowId id;
    PlanId plan;
    UnitId unit;
    CriterionId criterion; ///< null: about the sheet as a whole
    QString text;
    QDate madeOn;
    QString madeBy;
    QString answer;
    QDate answeredOn;
    bool closed = false;
    bool operator==(const Remark&) const = default;
};

/// Difficulties, proposals: what a unit says of a plan as a whole.
struct UnitWords {
    PlanId plan;
    UnitId unit;
    QString topic;
    QString text;
    bool operator==(const UnitWords&) const = default;
};

/// A file that proves something of a unit in a plan; its bytes are a blob of the ledger.
struct Attachment {
    PlanId plan;
    UnitId unit;
    QString about; ///< what it proves, as in ReportedFile
    QString name;
    QString sha256;
    qint64 bytes = 0;
    bool operator==(const Attachment&) const = default;
};

template<>
struct EnumWords<ReturnSource> {
    static constexpr EnumWord words[] = {
        {"package", QT_TRANSLATE_NOOP("EnumWords", "return package")},
        {"workbook", QT_TRANSLATE_NOOP("EnumWords", "Excel form")},
        {"paper", QT_TRANSLATE_NOOP("EnumWords", "paper")},
    };
};

} // namespace thidua
