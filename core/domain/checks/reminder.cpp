// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/checks/reminder.h"

#include "core/domain/plan/deadline.h"

#include <algorithm>

namespace thidua {

namespace {

QString dateWords(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

/// The day and how far it is, worked days before or after today.
void setDay(MissingThing& thing, QDate until, const WorkCalendar& calendar, QDate today)
{
    thing.until = until;
    if (!until.isValid())
        return;
    thing.late = until < today;
    thing.workedDays = workedDaysTo(until, calendar, today);
    if (!calendar.isWorked(until))
        thing.nextWorked = calendar.nextWorked(until);
}

/// What a rule still wants of one unit or bloc in a period.
MissingThing fromRule(const RuleCoverage& result, const CoverageSpan& span,
                      const CoverageLine& line, const QString& prefix)
{
    MissingThing thing;
    thing.encouraged = result.rule.encouraged;
    thing.what = prefix
        + (span.label.isEmpty() || result.rule.period != CoveragePeriod::EachYear
               ? result.rule.title
               : QStringLiteral("%1 (năm %2)").arg(result.rule.title, span.label))
        + QStringLiteral(": có %1/%2").arg(line.count()).arg(result.rule.count);
    return thing;
}

/// What is overdue first, the longest first; then by day; what is only encouraged last.
bool goesBefore(const MissingThing& left, const MissingThing& right)
{
    if (left.encouraged != right.encouraged)
        return right.encouraged;
    if (left.until.isValid() != right.until.isValid())
        return left.until.isValid();
    return left.until < right.until;
}

bool headsBloc(const PlanBook& book, UnitId unit, BlocId id)
{
    const Bloc* bloc = book.bloc(id);
    return bloc && bloc->head == unit;
}

/// What the unit is to send: where it answers a form, all comes with that; else letters.
QString whatIsSent(const std::vector<MissingThing>& missing)
{
    const auto form = std::ranges::find_if(
        missing, [](const MissingThing& thing) { return !thing.sentAs.isEmpty(); });
    return form == missing.end() ? QStringLiteral("văn bản") : form->sentAs;
}

} // namespace

std::vector<MissingThing> missingOf(const PlanBook& book, UnitId unit, const LaunchBoard& board,
                                    const std::vector<RuleCoverage>& coverage,
                                    const WorkCalendar& calendar)
{
    std::vector<MissingThing> missing;
    for (const LaunchColumn& column : board.columns) {
        if (column.isAhead(board.today) || !column.deadline.isValid())
            continue;
        const auto cell = std::find_if(column.cells.begin(), column.cells.end(),
                                       [&](const LaunchCell& one) { return one.unit == unit; });
        if (cell == column.cells.end()
            || (cell->state != StepState::Open && cell->state != StepState::Late))
            continue;
        MissingThing thing;
        thing.what = column.milestone.title;
        setDay(thing, cell->due, calendar, board.today);
        missing.push_back(thing);
    }
    for (const RuleCoverage& result : coverage) {
        for (const CoverageSpan& span : result.spans) {
            if (span.state == PeriodState::Ahead)
                continue;
            for (const CoverageLine* line : span.missing()) {
                const bool ofUnit = line->unit && line->unit == unit;
                const bool ofBloc = !line->unit && line->bloc && headsBloc(book, unit, line->bloc);
                if (!ofUnit && !ofBloc)
                    continue;
                MissingThing thing = fromRule(
                    result, span, *line,
                    ofBloc ? QStringLiteral("%1: ").arg(book.bloc(line->bloc)->name) : QString());
                setDay(thing, span.last, calendar, board.today);
                missing.push_back(thing);
            }
        }
    }
    std::stable_sort(missing.begin(), missing.end(), goesBefore);
    return missing;
}

QString carryingOut(const QString& plan)
{
    static const QStringList verbs{QStringLiteral("Triển khai"), QStringLiteral("Thực hiện"),
                                   QStringLiteral("Tổ chức"), QStringLiteral("Phát động")};
    static const QStringList nouns{QStringLiteral("Kế hoạch"), QStringLiteral("Phong trào"),
                                   QStringLiteral("Chương trình"), QStringLiteral("Chuyên đề")};
    const auto begins = [&](const QStringList& words) {
        return std::any_of(words.begin(), words.end(), [&](const QString& word) {
            return plan.startsWith(word, Qt::CaseInsensitive);
        });
    };
    if (begins(verbs))
        return plan;
    return begins(nouns) ? QStringLiteral("Thực hiện %1").arg(plan)
                         : QStringLiteral("Thực hiện phong trào “%1”").arg(plan);
}

QString missingWords(const MissingThing& thing)
{
    QString words = thing.what;
    if (!thing.until.isValid())
        return words
            + (thing.encouraged ? QStringLiteral(" (khuyến khích).")
                                : QStringLiteral(" (chưa đặt hạn)."));
    words += QStringLiteral("; hạn %1").arg(dateWords(thing.until));
    if (thing.nextWorked.isValid())
        words += QStringLiteral(" (ngày nghỉ; ngày làm việc kế tiếp là %1)")
                     .arg(dateWords(thing.nextWorked));
    if (thing.encouraged)
        words += QStringLiteral(" (khuyến khích)");
    else if (thing.late)
        words += QStringLiteral(", đã quá hạn %1 ngày làm việc").arg(thing.workedDays);
    else
        words += QStringLiteral(", còn %1 ngày làm việc").arg(thing.workedDays);
    return words + u'.';
}

QString reminderText(const PlanBook& book, UnitId unit, const std::vector<MissingThing>& missing,
                     QDate today)
{
    const Member* member = book.member(unit);
    if (!member || missing.empty())
        return {};
    const Plan& plan = book.plan;
    QString source = plan.shortTitle.isEmpty() ? plan.title : plan.shortTitle;
    if (!plan.number.isEmpty())
        source =
            QStringLiteral("Kế hoạch số %1%2")
                .arg(plan.number,
                     plan.issued.isValid() ? QStringLiteral(" ngày %1").arg(dateWords(plan.issued))
                                           : QString());
    QStringList lines{QStringLiteral("Kính gửi: %1").arg(member->name),
                      QStringLiteral("%1, đến ngày %2 đơn vị còn thiếu:")
                          .arg(carryingOut(source), dateWords(today))};
    int number = 0;
    for (const MissingThing& thing : missing)
        lines.append(QStringLiteral("%1. %2").arg(++number).arg(missingWords(thing)));
    lines.append(QStringLiteral("Đề nghị đơn vị thực hiện và gửi %1 về Sở Y tế. Trân trọng.")
                     .arg(whatIsSent(missing)));
    return lines.join(u'\n');
}

} // namespace thidua
