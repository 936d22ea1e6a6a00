// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/initiatives/initiative.h"
#include "core/domain/plan/calendar.h"
#include "core/domain/plan/clause.h"
#include "core/storage/ledger.h"
#include "ui/plan/rowsmodel.h"

class QWidget;

namespace thidua {

class Prompts;

/// What a list of a plan looks like and how one of its rows is edited, one specialisation for each
/// kind of row. `edit` opens a dialog for row `index` (−1: a new one), puts the outcome into `rows`
/// and answers whether the user wanted it; `save` is the change that makes the list so.
template<class T>
struct PlanRows;

#define THIDUA_PLAN_ROWS(T, isFigure, isOrdered)                                                   \
    template<>                                                                                     \
    struct PlanRows<T> {                                                                           \
        static constexpr bool kFigure = isFigure; /* frozen with the first score */                \
        static constexpr bool kOrdered = isOrdered; /* the user decides the order */               \
        static QString name();                                                                     \
        static QString title();                                                                    \
        static QString explanation();                                                              \
        static QString emptyText();                                                                \
        static QString addText();                                                                  \
        static std::vector<RowsColumn> columns();                                                  \
        static QStringList texts(const PlanBook& book, const T& row);                              \
        static std::vector<T> rows(const Ledger& ledger, const PlanBook& book);                    \
        static bool edit(Prompts& prompts, const PlanBook& book, std::vector<T>& rows, int index,  \
                         QWidget* parent);                                                         \
        static void remove(std::vector<T>& rows, int index);                                       \
        static Result<ChangeSet> save(const Ledger& ledger, const PlanBook& book,                  \
                                      std::vector<T> rows);                                        \
    }

THIDUA_PLAN_ROWS(LegalBasis, false, true);
THIDUA_PLAN_ROWS(ContentArea, false, true);
THIDUA_PLAN_ROWS(Paper, false, true);
THIDUA_PLAN_ROWS(Phase, false, false);
THIDUA_PLAN_ROWS(Grade, true, false);
THIDUA_PLAN_ROWS(Metric, true, true);
THIDUA_PLAN_ROWS(Clause, false, true);
THIDUA_PLAN_ROWS(Duty, false, true);
THIDUA_PLAN_ROWS(CoverageRule, false, true);

#undef THIDUA_PLAN_ROWS

/// Milestones also say where a deadline falls on a day nobody works.
template<>
struct PlanRows<Milestone> {
    static constexpr bool kFigure = false;
    static constexpr bool kOrdered = true;
    static QString name();
    static QString title();
    static QString explanation();
    static QString emptyText();
    static QString addText();
    static std::vector<RowsColumn> columns();
    static QStringList texts(const PlanBook& book, const Milestone& row,
                             const WorkCalendar& calendar);
    static std::vector<Milestone> rows(const Ledger& ledger, const PlanBook& book);
    static bool edit(Prompts& prompts, const PlanBook& book, std::vector<Milestone>& rows,
                     int index, QWidget* parent, const WorkCalendar& calendar);
    static void remove(std::vector<Milestone>& rows, int index);
    static Result<ChangeSet> save(const Ledger& ledger, const PlanBook& book,
                                  std::vector<Milestone> rows);
};

/// The row at an index, or a new one.
template<class T>
T rowAt(const std::vector<T>& rows, int index)
{
    return index < 0 ? T{} : rows[static_cast<size_t>(index)];
}

/// Every value of an enumeration with its name, for FieldsDialog::choice.
template<class E>
QList<std::pair<QString, QVariant>> choicesOf()
{
    QList<std::pair<QString, QVariant>> choices;
    for (int i = 0; i < enumCount<E>(); ++i)
        choices.append({enumName(static_cast<E>(i)), i});
    return choices;
}

QString orDash(const QString& text);

/// Puts an edited row where it was, a new one at the end.
template<class T>
void place(std::vector<T>& rows, int index, T row)
{
    if (index < 0)
        rows.push_back(std::move(row));
    else
        rows[static_cast<size_t>(index)] = std::move(row);
}

/// A window of days as plans write it: `15/11/2024–30/11/2024`, `before 20/12/2024`, `no date set`.
QString windowWords(QDate first, QDate last, bool lastExcluded);

/// Lets each grade reach up to the lower bound of the next better one, best first.
void joinGrades(std::vector<Grade>& grades);

} // namespace thidua
