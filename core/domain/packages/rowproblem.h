// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"

#include <QCoreApplication>

namespace thidua {

/// Why a row of a return cannot be taken: as data, for what is kept and worded where it is shown, and in the
/// words of whatever refused it, in the language the program had then.
struct RowProblem {
    enum class Kind {
        Unknown, ///< there are only words: kept by an earlier version
        Gone, ///< what the row is about is no longer in the plan or the ledger
        TooHigh, ///< points above what the criterion allows
        Negative,
        Invalid, ///< not what its criterion or target asks for
        Forbidden, ///< by a rule of the plan or of the workflow
        NoFile, ///< named, and did not come along
        Unread, ///< cells of the workbook cannot be read
        Removed, ///< its row was taken out of the workbook
    };
    Kind kind = Kind::Unknown;
    QString
        about; ///< TooHigh: the most allowed, exact; Unread, Removed: sheet and row, `Bảng điểm!12`
    QString words;
    bool operator==(const RowProblem&) const = default;

    bool isEmpty() const { return words.isEmpty(); }
};

template<>
struct EnumWords<RowProblem::Kind> {
    static constexpr EnumWord words[] = {
        {"", ""},
        {"gone", QT_TRANSLATE_NOOP("EnumWords", "what it is about is no longer there")},
        {"tooHigh", QT_TRANSLATE_NOOP("EnumWords", "above the most the criterion allows")},
        {"negative", QT_TRANSLATE_NOOP("EnumWords", "below 0")},
        {"invalid", QT_TRANSLATE_NOOP("EnumWords", "not what the criterion or target asks for")},
        {"forbidden", QT_TRANSLATE_NOOP("EnumWords", "a rule of the plan forbids it")},
        {"noFile", QT_TRANSLATE_NOOP("EnumWords", "the file did not come along")},
        {"unread", QT_TRANSLATE_NOOP("EnumWords", "the workbook cannot be read there")},
        {"removed", QT_TRANSLATE_NOOP("EnumWords", "its row was taken out of the workbook")},
    };
};

} // namespace thidua
