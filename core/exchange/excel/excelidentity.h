// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/unitreport.h"
#include "core/domain/plan/planbook.h"
#include "core/exchange/excel/xlsxbook.h"
#include "core/exchange/packages/signature.h"

#include <QStringList>

namespace thidua {

/// What the number of a cell means.
enum class ExcelField {
    Points,
    Measured, ///< or counted
    Ratio, ///< a numerator; its denominator beside it
    Gate, ///< có, không
    Done, ///< có, chưa
};

/// What an Excel form knows of itself: on a sheet nobody sees, signed by the council. Rows of its sheets
/// point into these lists.
struct ExcelIdentity {
    qint64 form = 0;
    QString uid;
    QString planCode;
    QString planTitle;
    QString unitCode;
    QString unitName;
    QString office;
    QString scoreTable; ///< fingerprint
    QDateTime madeAt;
    struct ScoreRow {
        QString criterion; ///< code
        ExcelField field = ExcelField::Points;
    };
    struct TargetRow {
        QString target; ///< code
        int year = 0;
        int quarter = 0;
        ExcelField field = ExcelField::Measured;
    };
    std::vector<ScoreRow> scores;
    QStringList steps; ///< titles of milestones
    std::vector<TargetRow> targets;
    std::vector<InitiativeId> initiatives; ///< those there are, then those of the blank rows
    QStringList topics; ///< of words
    UnitReport base; ///< what the council held of the unit
};

/// The lines of the hidden sheet, one cell each in its first column; what comes first can be read by people.
QStringList writeIdentity(const ExcelIdentity& identity, const SigningKey& council);

/// What a workbook says of itself before anything is proven.
struct ExcelClaim {
    qint64 form = 0;
    QString uid;
    QString unitName;
    QByteArray payload;
    QByteArray signature;
};
/// Refused: a workbook that is no form of this program (NotFound), one of a later version of it, a hidden
/// sheet that is incomplete or there twice.
Result<ExcelClaim> claimOf(const XlsxBook& book, const QString& fileName);
/// Refused when the council's key did not sign it, or it is another form's.
Result<ExcelIdentity> readIdentity(const ExcelClaim& claim, const QByteArray& councilKey,
                                   const QString& fileName);

// Marks in the hidden first column of the sheets, all with the number of the form.

enum class ExcelSheet { Scores, Steps, Targets, Initiatives, Words };
/// Of a sheet, in its first cell: `scores@1234`.
QString sheetMark(ExcelSheet sheet, qint64 form);
/// Of a row of the form: place in its list.
QString rowMark(int place, qint64 form);
/// Of a row that is nothing but a heading or a sum.
QString headMark(qint64 form);

} // namespace thidua
