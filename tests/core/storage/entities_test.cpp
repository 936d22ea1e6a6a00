// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/sampleledger.h"

#include "core/storage/allentities.h"
#include "core/storage/tableinfo.h"

using namespace thidua;
using namespace thidua::samples;

namespace {

// Fills every member with something that is not its default. Ids of other rows come from the sample.
struct Filler {
    const Sample& sample;
    SheetId sheet;
    MetricId metric;
    DecisionId decision;
    PhaseId phase;
    qint64 other = 0; ///< number of the row of Others
    int count = 0;

    void fill(QString& text) { text = QStringLiteral("Chữ có dấu “%1”; Ẩ Ỹ đ").arg(++count); }
    void fill(QDate& date) { date = QDate(2024, 2, 28).addDays(++count); }
    void fill(QDateTime& time)
    {
        time = QDateTime(QDate(2024, 12, 12), QTime(9, 41, 5, 123), Qt::UTC).addSecs(++count);
    }
    void fill(Points& points) { points.raw = 12'345 + ++count; }
    void fill(int& number) { number = 1 + ++count % 4; }
    void fill(qint64& number) { number = 10 + ++count; }
    void fill(Money& money) { money = Money::moreThan(58'000'000'000 + ++count); }
    void fill(bool& flag) { flag = !flag; }
    template<class E>
    requires std::is_enum_v<E>
    void fill(E& value) { value = static_cast<E>(1); }
    void fill(MovementId& id) { id = sample.movement.id; }
    void fill(PhaseId& id) { id = phase; }
    void fill(PlanId& id) { id = sample.plan.id; }
    void fill(UnitId& id) { id = sample.units[1].id; }
    void fill(BlocId& id) { id = sample.blocs[1].id; }
    void fill(CriterionId& id) { id = sample.criteria[3].id; }
    void fill(GradeId& id) { id = sample.grades[1].id; }
    void fill(SheetId& id) { id = sheet; }
    void fill(MetricId& id) { id = metric; }
    void fill(DecisionId& id) { id = decision; }
    template<class Tag>
    requires(
        std::
            is_same_v<Tag, MilestoneTag> || std::is_same_v<Tag, ClauseTag> || std::is_same_v<Tag, TargetTag> || std::is_same_v<Tag, InitiativeTag> || std::is_same_v<Tag, ExemplarTag> || std::is_same_v<Tag, ProgrammeTag> || std::is_same_v<Tag, ProjectTag> || std::is_same_v<Tag, MeetingTag> || std::is_same_v<Tag, NominationTag>) void fill(Id<Tag>&
                                                                                                                                                                                                                                                                                                                                                       id)
    {
        id.value = other;
    }
    void fill(TaskId&) { }
    void fill(RowId&) { }
    void fill(HoldId&) { }
};

template<class T>
constexpr bool hasOwnId()
{
    return requires(T row)
    {
        row.id.value;
    };
}

/// A session with what rows may refer to, without rows that would stand in the way.
struct Ground {
    std::unique_ptr<Session> session = inMemory();
    Sample sample{[&]() -> Sample {
        Sample other(session->ledger());
        other.plan.code = QStringLiteral("CD-2025");
        must(session->apply(other.load()));
        return other;
    }()};
    Filler filler{sample, {}, {}, {}, {}, 0};
    std::array<QString, 2> blobs; ///< hashes of bytes that are kept

    Ground()
    {
        const Ledger& ledger = session->ledger();
        Sheet sheet = sample.sheet(ledger, 4, Round::Self);
        Metric metric;
        metric.id = ledger.newId<MetricId>();
        metric.plan = sample.plan.id;
        DocketDecision decision;
        decision.id = ledger.newId<DecisionId>();
        decision.plan = sample.plan.id;
        decision.bloc = sample.blocs[0].id;
        Phase phase;
        phase.id = ledger.newId<PhaseId>();
        phase.movement = sample.movement.id;
        ChangeSet change(Action::EditPlan);
        change.insert(sheet);
        change.insert(metric);
        change.insert(decision);
        change.insert(phase);
        addOthers(change, filler.other = ledger.newId());
        for (QString& hash : blobs)
            hash = change.keep(QByteArray::number(blobs[0].size()));
        must(session->apply(change));
        filler.sheet = sheet.id;
        filler.metric = metric.id;
        filler.decision = decision.id;
        filler.phase = phase.id;
    }

    /// A row of each table that rows of schema 2 refer to, all with the same number.
    void addOthers(ChangeSet& change, qint64 id) const
    {
        const PlanId plan = sample.plan.id;
        const UnitId unit = sample.units[0].id;
        const QString text = QStringLiteral("khác");
        Initiative initiative;
        initiative.id.value = id;
        initiative.unit = unit;
        initiative.title = text;
        change.insert(Milestone{MilestoneId{id}, plan});
        change.insert(Clause{ClauseId{id}, plan});
        Target target;
        target.id.value = id;
        target.plan = plan;
        target.code = text;
        change.insert(target);
        change.insert(initiative);
        change.insert(Exemplar{ExemplarId{id}, plan, unit, false, text});
        change.insert(Programme{ProgrammeId{id}, plan});
        change.insert(Project{ProjectId{id}, plan});
        change.insert(Meeting{MeetingId{id}, plan});
        change.insert(Nomination{NominationId{id}, plan, unit, false, text});
    }
};

template<class T>
T filled(Ground& ground)
{
    T row;
    forEachField<T>([&](const auto& field, quint16) { ground.filler.fill(row.*field.member); });
    if constexpr (hasOwnId<T>())
        row.id.value = ground.session->ledger().newId();
    if constexpr (std::is_same_v<T, Plan> || std::is_same_v<T, Criterion>)
        row.parent = {};
    if constexpr (std::is_same_v<T, Criterion>)
        row.ruleArgs.clear();
    if constexpr (std::is_same_v<T, Promise>)
        row.bloc = {}; // of a unit or of a bloc, never both
    if constexpr (std::is_same_v<T, Attachment>)
        row.sha256 = ground.blobs[0];
    return row;
}

/// Another value in every field that is not a key.
template<class T>
T altered(Ground& ground, const T& row)
{
    T other = row;
    forEachField<T>([&](const auto& field, quint16) {
        using M = std::remove_reference_t<decltype(other.*field.member)>;
        if constexpr (
            std::is_same_v<
                M,
                QString> || std::is_same_v<M, Money> || std::is_same_v<M, Points> || std::is_same_v<M, QDate> || std::is_same_v<M, QDateTime> || std::is_same_v<M, bool>) {
            if (!field.isKey)
                ground.filler.fill(other.*field.member);
        }
    });
    if constexpr (std::is_same_v<T, Attachment>)
        other.sha256 = ground.blobs[1];
    return other;
}

} // namespace

TEST_CASE("every entity comes back as it was written, changed and removed")
{
    forEachEntity([]<class T>() {
        DYNAMIC_SECTION(Entity<T>::name)
        {
            Ground ground;
            const Ledger& ledger = ground.session->ledger();
            // The sample has rules and memberships of its own already: those are removed first.
            T row = filled<T>(ground);
            if (const auto there = must(ledger.find<T>(keyOf(row)))) {
                ChangeSet away(Action::EditPlan);
                away.remove(*there);
                must(ground.session->apply(away));
            }
            ChangeSet insert(Action::EditPlan);
            insert.insert(row);
            must(ground.session->apply(insert));
            CHECK(must(ledger.find<T>(keyOf(row))) == row);

            const T other = altered(ground, row);
            REQUIRE(!(other == row));
            ChangeSet update(Action::EditPlan);
            update.update(row, other);
            must(ground.session->apply(update));
            CHECK(must(ledger.find<T>(keyOf(row))) == other);

            ChangeSet remove(Action::EditPlan);
            remove.remove(other);
            must(ground.session->apply(remove));
            CHECK(!must(ledger.find<T>(keyOf(row))).has_value());
        }
    });
}

TEST_CASE("the tables of the file have exactly the columns of the entities")
{
    Folder folder;
    must(Session::create(folder.file(), options()));
    for (const TableInfo& info : tableInfos()) {
        QStringList columns;
        for (const char* column : info.columns)
            columns += QString::fromLatin1(column);
        INFO(info.name);
        CHECK(textOf(peek(folder.file(),
                          QByteArray("SELECT group_concat(name) FROM pragma_table_info('")
                              + info.name + "')"))
              == columns.join(u','));
    }
}

TEST_CASE("no two entities share a number or a name, and numbers never move")
{
    // History cites these. A line may be added here, none may change.
    const std::vector<std::pair<quint16, const char*>> released = {{1, "setting"},
                                                                   {2, "movement"},
                                                                   {3, "phase"},
                                                                   {4, "plan"},
                                                                   {5, "plan_rules"},
                                                                   {6, "legal_basis"},
                                                                   {7, "content_area"},
                                                                   {8, "milestone"},
                                                                   {9, "paper"},
                                                                   {10, "grade"},
                                                                   {12, "unit"},
                                                                   {13, "bloc"},
                                                                   {14, "membership"},
                                                                   {15, "criterion"},
                                                                   {11, "grade_condition"},
                                                                   {16, "sheet"},
                                                                   {17, "score"},
                                                                   {18, "score_note"},
                                                                   {19, "metric"},
                                                                   {20, "metric_value"},
                                                                   {21, "docket_decision"},
                                                                   {22, "docket_unit"},
                                                                   {23, "hold"},
                                                                   {24, "peer_basis"},
                                                                   {25, "holiday"},
                                                                   {26, "clause"},
                                                                   {27, "duty"},
                                                                   {28, "unit_version"},
                                                                   {29, "unit_step"},
                                                                   {30, "target"},
                                                                   {31, "target_goal"},
                                                                   {32, "promise"},
                                                                   {33, "measurement"},
                                                                   {34, "initiative"},
                                                                   {35, "initiative_step"},
                                                                   {36, "initiative_use"},
                                                                   {37, "coverage_rule"},
                                                                   {38, "exemplar"},
                                                                   {39, "exemplar_step"},
                                                                   {40, "activity"},
                                                                   {41, "programme"},
                                                                   {42, "project"},
                                                                   {43, "funding"},
                                                                   {44, "project_milestone"},
                                                                   {45, "risk"},
                                                                   {46, "meeting"},
                                                                   {47, "task"},
                                                                   {48, "nomination"},
                                                                   {49, "nomination_mark"},
                                                                   {56, "bloc_move"},
                                                                   {50, "form"},
                                                                   {51, "reception"},
                                                                   {52, "extension"},
                                                                   {53, "remark"},
                                                                   {54, "unit_words"},
                                                                   {55, "attachment"}};
    std::vector<std::pair<quint16, std::string>> found;
    for (const TableInfo& info : tableInfos())
        found.emplace_back(info.table, info.name);
    CHECK(found == std::vector<std::pair<quint16, std::string>>(released.begin(), released.end()));
}
