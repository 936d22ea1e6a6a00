// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bookloader.h"

#include "core/base/text.h"
#include "core/storage/movemententities.h"
#include "core/storage/rowreader.h"

#include <QCoreApplication>
#include <algorithm>

namespace thidua {

namespace {

struct BookLoader {
    Q_DECLARE_TR_FUNCTIONS(BookLoader)
};

template<class T>
Result<std::vector<T>> rowsOfPlan(Database& database, PlanId plan, const char* rest)
{
    auto statement = database.prepare(selectAllSql<T>() + " WHERE plan = ?" + rest);
    if (!statement)
        return fail(std::move(statement).error());
    statement->bind(plan.value);
    return readRows<T>(*statement);
}

template<class T>
Result<std::optional<T>> rowById(Database& database, const char* key, qint64 id)
{
    auto statement = database.prepare(selectAllSql<T>() + " WHERE " + key + " = ?");
    if (!statement)
        return fail(std::move(statement).error());
    statement->bind(id);
    auto rows = readRows<T>(*statement);
    if (!rows)
        return fail(std::move(rows).error());
    return rows->empty() ? std::optional<T>() : std::optional<T>(std::move(rows->front()));
}

/// Thousands of members share a handful of kinds and classes: one string each.
class TextPool {
public:
    QString take(const Statement& statement, int column)
    {
        const QByteArrayView bytes = statement.bytes(column);
        if (bytes.isEmpty())
            return {};
        for (const auto& [utf8, text] : m_texts) {
            if (utf8 == bytes)
                return text;
        }
        if (m_texts.size() >= kMost)
            return statement.text(column);
        return m_texts.emplace_back(bytes.toByteArray(), statement.text(column)).second;
    }

private:
    static constexpr size_t kMost = 24;
    std::vector<std::pair<QByteArray, QString>> m_texts;
};

/// Puts members by bloc, then by code. They come by unit, which is mostly the order of codes already:
/// so first into their blocs, then only what is out of order is sorted.
std::vector<Member> inOrder(std::vector<Member> members, const std::vector<Bloc>& blocs, bool ascii)
{
    QHash<BlocId, size_t> place;
    for (const Bloc& bloc : blocs)
        place.insert(bloc.id, static_cast<size_t>(place.size()));
    std::vector<std::vector<Member*>> byBloc(blocs.size() + 1);
    for (Member& member : members)
        byBloc[place.value(member.bloc, blocs.size())].push_back(&member);
    const CodeOrder codes(ascii);
    const auto before = [&](const Member* left, const Member* right) {
        const int order = codes.compare(left->code, right->code);
        return order != 0 ? order < 0 : left->unit < right->unit;
    };
    std::vector<Member> result;
    result.reserve(members.size());
    for (auto& bloc : byBloc) {
        if (!std::is_sorted(bloc.begin(), bloc.end(), before))
            std::sort(bloc.begin(), bloc.end(), before);
        for (Member* member : bloc)
            result.push_back(std::move(*member));
    }
    return result;
}

QDate dateAt(const Statement& statement, int column)
{
    return statement.bytes(column).isEmpty()
        ? QDate()
        : QDate::fromString(statement.text(column), Qt::ISODate);
}

Result<void> loadMembers(Database& database, PlanBook& book)
{
    auto count = database.prepare("SELECT count(*) FROM membership WHERE plan = ?");
    if (!count)
        return fail(std::move(count).error());
    count->bind(book.plan.id.value);
    const auto counted = count->step();
    if (!counted)
        return fail(counted.error());
    book.members.reserve(static_cast<size_t>(count->integer(0)));
    auto statement =
        // A blank kind is frozen too: a name is there, and never blank, as long as the plan is frozen.
        database.prepare("SELECT m.unit, m.bloc, m.participation, u.code, coalesce(m.frozen_name, "
                         "u.name), u.short_name,"
                         " CASE WHEN m.frozen_name IS NULL THEN u.kind ELSE m.frozen_kind END,"
                         " CASE WHEN m.frozen_name IS NULL THEN u.class ELSE m.frozen_class END,"
                         " u.valid_from, u.valid_to"
                         " FROM membership m CROSS JOIN unit u ON u.id = m.unit WHERE m.plan = ?");
    if (!statement)
        return fail(std::move(statement).error());
    statement->bind(book.plan.id.value);
    TextPool kinds;
    TextPool classes;
    bool ascii = true;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        Member& member = book.members.emplace_back();
        member.unit.value = statement->integer(0);
        member.bloc.value = statement->integer(1);
        member.participation = static_cast<Participation>(statement->integer(2));
        member.code = statement->text(3);
        member.name = statement->text(4);
        member.shortName = statement->text(5);
        member.kind = kinds.take(*statement, 6);
        member.unitClass = classes.take(*statement, 7);
        member.validFrom = dateAt(*statement, 8);
        member.validTo = dateAt(*statement, 9);
        ascii = ascii && isAscii(member.code);
    }
    book.members = inOrder(std::move(book.members), book.blocs, ascii);
    book.memberIndex.reserve(static_cast<qsizetype>(book.members.size()));
    for (size_t i = 0; i < book.members.size(); ++i)
        book.memberIndex.insert(book.members[i].unit, static_cast<int>(i));
    return {};
}

/// Moves a list into its place, or hands on the failure.
template<class T>
Result<void> put(Result<std::vector<T>> rows, std::vector<T>& target)
{
    if (!rows)
        return fail(std::move(rows).error());
    target = std::move(*rows);
    return {};
}

Result<void> loadMovement(Database& database, PlanBook& book)
{
    if (!book.plan.movement)
        return {};
    auto movement = rowById<Movement>(database, "id", book.plan.movement.value);
    if (!movement)
        return fail(std::move(movement).error());
    book.movement = movement->value_or(Movement{});
    auto statement =
        database.prepare(selectAllSql<Phase>() + " WHERE movement = ? ORDER BY first, id");
    if (!statement)
        return fail(std::move(statement).error());
    statement->bind(book.plan.movement.value);
    return put(readRows<Phase>(*statement), book.phases);
}

Result<void> loadTableAndGrades(Database& database, PlanBook& book)
{
    std::vector<Criterion> criteria;
    std::vector<Grade> grades;
    std::vector<GradeCondition> conditions;
    THIDUA_TRY(put(rowsOfPlan<Criterion>(database, book.plan.id, " ORDER BY seq, id"), criteria));
    THIDUA_TRY(put(rowsOfPlan<Grade>(database, book.plan.id, " ORDER BY seq, id"), grades));
    THIDUA_TRY(
        put(rowsOfPlan<GradeCondition>(database, book.plan.id, " ORDER BY seq, id"), conditions));
    auto table = ScoreTable::build(std::move(criteria), book.rules);
    auto scale = grades.empty() ? Result<GradeScale>(GradeScale())
                                : GradeScale::of(std::move(grades), std::move(conditions));
    if (table && scale) {
        book.table = std::move(*table);
        book.grades = std::move(*scale);
    } else {
        book.problem = !table ? table.error().message : scale.error().message;
    }
    return {};
}

} // namespace

Result<std::shared_ptr<const PlanBook>> loadBook(Database& database, PlanId plan)
{
    auto book = std::make_shared<PlanBook>();
    auto row = rowById<Plan>(database, "id", plan.value);
    if (!row)
        return fail(std::move(row).error());
    if (!*row)
        return fail(ErrorCode::NotFound,
                    BookLoader::tr("The plan is not in this ledger. Choose another one."));
    book->plan = std::move(**row);
    auto rules = rowById<PlanRules>(database, "plan", plan.value);
    if (!rules)
        return fail(std::move(rules).error());
    book->rules = rules->value_or(PlanRules{plan});
    THIDUA_TRY(loadMovement(database, *book));
    THIDUA_TRY(put(rowsOfPlan<LegalBasis>(database, plan, " ORDER BY seq, id"), book->legalBases));
    THIDUA_TRY(
        put(rowsOfPlan<ContentArea>(database, plan, " ORDER BY seq, id"), book->contentAreas));
    THIDUA_TRY(put(rowsOfPlan<Milestone>(database, plan, " ORDER BY seq, id"), book->milestones));
    THIDUA_TRY(put(rowsOfPlan<Paper>(database, plan, " ORDER BY seq, id"), book->papers));
    THIDUA_TRY(put(rowsOfPlan<Bloc>(database, plan, " ORDER BY seq, id"), book->blocs));
    THIDUA_TRY(put(rowsOfPlan<Metric>(database, plan, " ORDER BY seq, id"), book->metrics));
    THIDUA_TRY(put(rowsOfPlan<Hold>(database, plan, " ORDER BY id"), book->holds));
    THIDUA_TRY(put(rowsOfPlan<BlocMove>(database, plan, " ORDER BY unit, day"), book->moves));
    THIDUA_TRY(loadTableAndGrades(database, *book));
    THIDUA_TRY(loadMembers(database, *book));
    return book;
}

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

int CodeOrder::compare(const QString& left, const QString& right) const
{
    if (!m_ascii)
        return compareVietnamese(left, right);
    const QChar* a = left.constData();
    const QChar* b = right.constData();
    const QChar* const aEnd = a + left.size();
    const QChar* const bEnd = b + right.size();
    const auto digit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto folded = [](QChar c) {
        return c >= u'a' && c <= u'z' ? c.unicode() - 32 : c.unicode() + 0;
    };
    while (a != aEnd && b != bEnd) {
        if (digit(*a) && digit(*b)) {
            while (a != aEnd && *a == u'0')
                ++a;
            while (b != bEnd && *b == u'0')
                ++b;
            const QChar* aNumber = a;
            const QChar* bNumber = b;
            while (a != aEnd && digit(*a))
                ++a;
            while (b != bEnd && digit(*b))
                ++b;
            if (a - aNumber != b - bNumber)
                return a - aNumber < b - bNumber ? -1 : 1;
            for (; aNumber != a; ++aNumber, ++bNumber) {
                if (*aNumber != *bNumber)
                    return *aNumber < *bNumber ? -1 : 1;
            }
            continue;
        }
        if (folded(*a) != folded(*b))
            return folded(*a) < folded(*b) ? -1 : 1;
        ++a;
        ++b;
    }
    if ((a == aEnd) != (b == bEnd))
        return a == aEnd ? -1 : 1;
    return QString::compare(left, right);
}

} // namespace thidua
