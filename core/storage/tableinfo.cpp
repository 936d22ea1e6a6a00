// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/tableinfo.h"

#include "core/storage/allentities.h"

#include <cstring>

namespace thidua {

namespace {

QByteArray quoted(const char* name)
{
    return '"' + QByteArray(name) + '"';
}

template<class Other>
constexpr quint16 referenceOf(const Other&)
{
    return 0;
}
constexpr quint16 referenceOf(const MovementId&)
{
    return Entity<Movement>::table;
}
constexpr quint16 referenceOf(const PhaseId&)
{
    return Entity<Phase>::table;
}
constexpr quint16 referenceOf(const PlanId&)
{
    return Entity<Plan>::table;
}
constexpr quint16 referenceOf(const UnitId&)
{
    return Entity<Unit>::table;
}
constexpr quint16 referenceOf(const BlocId&)
{
    return Entity<Bloc>::table;
}
constexpr quint16 referenceOf(const CriterionId&)
{
    return Entity<Criterion>::table;
}
constexpr quint16 referenceOf(const GradeId&)
{
    return Entity<Grade>::table;
}
constexpr quint16 referenceOf(const SheetId&)
{
    return Entity<Sheet>::table;
}
constexpr quint16 referenceOf(const MetricId&)
{
    return Entity<Metric>::table;
}
constexpr quint16 referenceOf(const DecisionId&)
{
    return Entity<DocketDecision>::table;
}
constexpr quint16 referenceOf(const MilestoneId&)
{
    return Entity<Milestone>::table;
}
constexpr quint16 referenceOf(const ClauseId&)
{
    return Entity<Clause>::table;
}
constexpr quint16 referenceOf(const TargetId&)
{
    return Entity<Target>::table;
}
constexpr quint16 referenceOf(const InitiativeId&)
{
    return Entity<Initiative>::table;
}
constexpr quint16 referenceOf(const ExemplarId&)
{
    return Entity<Exemplar>::table;
}
constexpr quint16 referenceOf(const ProgrammeId&)
{
    return Entity<Programme>::table;
}
constexpr quint16 referenceOf(const ProjectId&)
{
    return Entity<Project>::table;
}
constexpr quint16 referenceOf(const MeetingId&)
{
    return Entity<Meeting>::table;
}
constexpr quint16 referenceOf(const TaskId&)
{
    return Entity<Task>::table;
}
constexpr quint16 referenceOf(const NominationId&)
{
    return Entity<Nomination>::table;
}

template<class M>
constexpr ColumnKind kindOf(const M&)
{
    if constexpr (std::is_same_v<M, bool>)
        return ColumnKind::Flag;
    else if constexpr (std::is_integral_v<M>)
        return ColumnKind::Number;
    else if constexpr (std::is_enum_v<M>)
        return ColumnKind::Code;
    else if constexpr (std::is_same_v<M, Points>)
        return ColumnKind::Points;
    else if constexpr (std::is_same_v<M, Money>)
        return ColumnKind::Money;
    else if constexpr (std::is_same_v<M, QDate>)
        return ColumnKind::Date;
    else if constexpr (std::is_same_v<M, QDateTime>)
        return ColumnKind::Time;
    else if constexpr (std::is_same_v<M, QString>)
        return ColumnKind::Text;
    else
        return ColumnKind::Reference;
}

template<class T>
TableInfo describe()
{
    TableInfo info;
    info.table = Entity<T>::table;
    info.name = Entity<T>::name;
    QByteArray names;
    QByteArray marks;
    forEachField<T>([&](const auto& field, quint16 index) {
        info.columns.push_back(field.name);
        info.kinds.push_back(kindOf(T{}.*field.member));
        const quint16 reference = referenceOf(T{}.*field.member);
        info.references.push_back(reference == Entity<T>::table && field.isKey ? 0 : reference);
        if (field.isKey) {
            info.keyCondition += (info.keys > 0 ? " AND " : "") + quoted(field.name) + " = ?";
            ++info.keys;
        }
        if (std::strcmp(field.name, "plan") == 0)
            info.planColumn = index;
        names += (index > 0 ? ", " : "") + quoted(field.name);
        marks += index > 0 ? ", ?" : "?";
    });
    info.insertSql =
        "INSERT INTO " + QByteArray(info.name) + " (" + names + ") VALUES (" + marks + ")";
    info.selectSql = "SELECT " + names + " FROM " + info.name + " WHERE " + info.keyCondition;
    return info;
}

} // namespace

QByteArray TableInfo::updateSql(const std::vector<FieldChange>& fields) const
{
    QByteArray assignments;
    QByteArray conditions;
    for (const FieldChange& change : fields) {
        const QByteArray column = quoted(columns[change.field]);
        assignments += (assignments.isEmpty() ? "" : ", ") + column + " = ?";
        conditions += " AND " + column + " IS ?";
    }
    return "UPDATE " + QByteArray(name) + " SET " + assignments + " WHERE " + keyCondition
        + conditions;
}

QByteArray TableInfo::removeSql() const
{
    QByteArray conditions;
    for (size_t i = keys; i < columns.size(); ++i)
        conditions += " AND " + quoted(columns[i]) + " IS ?";
    return "DELETE FROM " + QByteArray(name) + " WHERE " + keyCondition + conditions;
}

const std::vector<TableInfo>& tableInfos()
{
    static const std::vector<TableInfo> infos = [] {
        std::vector<TableInfo> all;
        forEachEntity([&]<class T>() { all.push_back(describe<T>()); });
        return all;
    }();
    return infos;
}

const TableInfo* tableInfo(quint16 table)
{
    static const std::vector<const TableInfo*> byNumber = [] {
        std::vector<const TableInfo*> all;
        for (const TableInfo& info : tableInfos()) {
            if (all.size() <= info.table)
                all.resize(info.table + size_t{1});
            all[info.table] = &info;
        }
        return all;
    }();
    return table < byNumber.size() ? byNumber[table] : nullptr;
}

} // namespace thidua
