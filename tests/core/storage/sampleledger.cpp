// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/sampleledger.h"

#include <QDir>
#include <sqlite3.h>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace thidua::samples {

namespace {

struct Handle {
    sqlite3* database = nullptr;
    explicit Handle(const QString& path)
    {
        REQUIRE(
            sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr)
            == SQLITE_OK);
    }
    ~Handle() { sqlite3_close(database); }
};

Criterion criterion(const Sample& sample, CriterionId id, const char* code, Points maximum,
                    RuleKind rule, CriterionId parent = {})
{
    Criterion row;
    row.id = id;
    row.plan = sample.plan.id;
    row.parent = parent;
    row.seq = static_cast<int>(sample.criteria.size());
    row.code = QString::fromLatin1(code);
    row.title = QStringLiteral("Tiêu chí ") + row.code;
    row.shortTitle = row.code;
    row.maximum = maximum;
    row.rule = rule;
    return row;
}

Grade grade(const Ledger& ledger, PlanId plan, int seq, const char* code, const char* name,
            int minimum, int maximum)
{
    Grade row;
    row.id = ledger.newId<GradeId>();
    row.plan = plan;
    row.seq = seq;
    row.code = QString::fromLatin1(code);
    row.name = QString::fromUtf8(name);
    row.minimum = Points::whole(minimum);
    row.bounded = maximum > 0;
    row.maximum = Points::whole(maximum);
    return row;
}

} // namespace

Sample::Sample(const Ledger& ledger)
{
    movement.id = ledger.newId<MovementId>();
    movement.code = QStringLiteral("PT");
    movement.name = QStringLiteral("Phong trào thi đua ngành y tế");
    plan.id = ledger.newId<PlanId>();
    plan.movement = movement.id;
    plan.code = QStringLiteral("CD-2024");
    plan.title = QStringLiteral("Chuyên đề thi đua 2024");
    plan.first = QDate(2024, 1, 1);
    plan.last = QDate(2024, 12, 31);
    rules.plan = plan.id;
    for (int i = 0; i < 2; ++i) {
        Bloc bloc;
        bloc.id = ledger.newId<BlocId>();
        bloc.plan = plan.id;
        bloc.seq = i;
        bloc.code = QStringLiteral("K%1").arg(i + 1);
        bloc.name = QStringLiteral("Khối %1").arg(i + 1);
        bloc.quotaCount = 1;
        blocs.push_back(bloc);
    }
    const char* codes[] = {"K1-10", "K1-9", "K1-2", "K2-1", "K2-3"};
    const char* names[] = {"Bệnh viện Đa khoa tỉnh", "Bệnh viện Phổi", "TTYT Thanh Thủy",
                           "TTYT Phù Yên", "TTYT Yên Lạc"};
    for (int i = 0; i < 5; ++i) {
        Unit unit;
        unit.id = ledger.newId<UnitId>();
        unit.code = QString::fromLatin1(codes[i]);
        unit.name = QString::fromUtf8(names[i]);
        unit.kind = i < 2 ? QStringLiteral("bệnh viện") : QStringLiteral("trung tâm y tế");
        units.push_back(unit);
        memberships.push_back({plan.id, unit.id, blocs[i < 3 ? 0 : 1].id});
    }
    const auto one = ledger.newId<CriterionId>();
    const auto two = ledger.newId<CriterionId>();
    criteria.push_back(criterion(*this, one, "1", Points::whole(60), RuleKind::Sum));
    criteria.push_back(criterion(*this, ledger.newId<CriterionId>(), "1.1", Points::whole(60),
                                 RuleKind::Manual, one));
    criteria.push_back(criterion(*this, two, "2", Points::whole(40), RuleKind::Sum));
    criteria.push_back(criterion(*this, ledger.newId<CriterionId>(), "2.1", Points::whole(40),
                                 RuleKind::Ratio, two));
    criteria.back().ruleArgs = QStringLiteral("target=80");
    criteria.push_back(
        criterion(*this, ledger.newId<CriterionId>(), "3", Points::whole(8), RuleKind::Manual));
    criteria.back().type = CriterionType::Bonus;
    grades.push_back(grade(ledger, plan.id, 0, "XS", "Xuất sắc", 95, 0));
    grades.push_back(grade(ledger, plan.id, 1, "K", "Khá", 60, 95));
    grades.push_back(grade(ledger, plan.id, 2, "Y", "Yếu", 0, 60));
}

ChangeSet Sample::load() const
{
    ChangeSet change(Action::LoadPlan, {plan.title});
    change.insert(movement);
    change.insert(plan);
    change.insert(rules);
    const auto insertAll = [&](const auto& rows) {
        for (const auto& row : rows)
            change.insert(row);
    };
    insertAll(grades);
    insertAll(units);
    insertAll(blocs);
    insertAll(memberships);
    insertAll(criteria);
    return change;
}

Sheet Sample::sheet(const Ledger& ledger, size_t unit, Round round, SheetState state) const
{
    Sheet sheet;
    sheet.id = ledger.newId<SheetId>();
    sheet.plan = plan.id;
    sheet.unit = units.at(unit).id;
    sheet.round = round;
    sheet.state = state;
    sheet.changedBy = QStringLiteral("Nguyễn Thị Hoa");
    sheet.changedAt = QDateTime(QDate(2024, 12, 1), QTime(8, 0), Qt::UTC);
    return sheet;
}

const Criterion& Sample::leaf(const char* code) const
{
    const auto found = std::find_if(criteria.begin(), criteria.end(), [&](const Criterion& row) {
        return row.code == QLatin1String(code);
    });
    REQUIRE(found != criteria.end());
    return *found;
}

Session::Options options(bool readOnly)
{
    Session::Options options;
    options.actor = {QStringLiteral("Nguyễn Thị Hoa"), QStringLiteral("hoant"),
                     QStringLiteral("TCCB-PC02")};
    options.clock = [] { return QDateTime(QDate(2024, 12, 12), QTime(2, 41), Qt::UTC); };
    options.readOnly = readOnly;
    return options;
}

std::unique_ptr<Session> inMemory()
{
    auto session = must(Session::inMemory(options()));
    must(session->apply(Sample(session->ledger()).load()));
    return session;
}

ChangeSet typeScore(const Sheet& sheet, const Criterion& criterion, Points points)
{
    ChangeSet change(Action::SetScore,
                     {QStringLiteral("TTYT Thanh Thủy"), criterion.code, roundCode(sheet.round)});
    change.insert(Score{sheet.id, criterion.id, Entry::Kind::Points, points, {}});
    return change;
}

ChangeSet retypeScore(const Ledger& ledger, const Sheet& sheet, const Criterion& criterion,
                      Points points)
{
    const auto before = must(ledger.score(sheet.id, criterion.id));
    REQUIRE(before.has_value());
    Score after = *before;
    after.amount = points;
    ChangeSet change(Action::SetScore,
                     {QStringLiteral("TTYT Thanh Thủy"), criterion.code, roundCode(sheet.round)});
    change.update(*before, after);
    return change;
}

Points total(const Ledger& ledger, SheetId sheet)
{
    const auto result = must(ledger.result(sheet));
    REQUIRE(result.has_value());
    return result->total;
}

QStringList Folder::names() const
{
    return QDir(directory.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void tamper(const QString& path, const QByteArray& sql)
{
    const Handle handle(path);
    char* message = nullptr;
    const int rc = sqlite3_exec(handle.database, sql.constData(), nullptr, nullptr, &message);
    INFO(sql.toStdString() << ": " << (message ? message : ""));
    REQUIRE(rc == SQLITE_OK);
}

Value peek(const QString& path, const QByteArray& sql)
{
    const Handle handle(path);
    sqlite3_stmt* statement = nullptr;
    REQUIRE(sqlite3_prepare_v2(handle.database, sql.constData(), -1, &statement, nullptr)
            == SQLITE_OK);
    Value value;
    if (sqlite3_step(statement) == SQLITE_ROW) {
        if (sqlite3_column_type(statement, 0) == SQLITE_INTEGER)
            value = static_cast<qint64>(sqlite3_column_int64(statement, 0));
        else if (sqlite3_column_type(statement, 0) != SQLITE_NULL)
            value =
                QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    }
    sqlite3_finalize(statement);
    return value;
}

#ifdef Q_OS_UNIX
AsOrdinaryUser::AsOrdinaryUser()
{
    constexpr uid_t kNobody = 65'534;
    if (getuid() == 0)
        REQUIRE(seteuid(kNobody) == 0);
}

AsOrdinaryUser::~AsOrdinaryUser()
{
    if (getuid() == 0 && seteuid(0) != 0)
        std::abort();
}
#else
AsOrdinaryUser::AsOrdinaryUser() = default;
AsOrdinaryUser::~AsOrdinaryUser() = default;
#endif

} // namespace thidua::samples
