// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/plandefinition.h"
#include "core/exchange/jsonreader.h"
#include "core/exchange/planfilefields.h"

// The parts of a plan file, each with its reader beside its writer. A reader adds to the plan and
// leaves the first mistake in the JsonReader; what it refers to must have been read before.

namespace thidua::planfile {

inline constexpr int kVersion = 1;

/// What names the rows of one list. A name used twice is a mistake, for others point by it.
class Names {
public:
    void add(JsonObject& object, const char* key, const QString& name);

private:
    QSet<QString> m_seen;
};

/// The id of the next row of a list: positions from 1.
template<class Id, class T>
Id nextId(const std::vector<T>& rows)
{
    return Id{static_cast<qint64>(rows.size()) + 1};
}

void checkDates(JsonObject& object, const char* key, QDate first, QDate last);
/// A calendar year, 0 when the field is missing.
int readYear(JsonObject& object, const char* key);
/// A list of texts as rows keep it: parted by `|`.
QString readParts(JsonObject& object, const char* key);
/// The phase that the field `phase` names.
PhaseId readPhaseOf(JsonObject& object, const PlanDefinition& plan);
QString phaseCode(const PlanDefinition& plan, PhaseId phase);

/// Score table, grades, blocs, rules, metrics.
void readScoring(JsonObject& root, PlanDefinition& plan);
void writeScoring(Fields& root, const PlanDefinition& plan);
/// Clauses and duties.
void readClauses(JsonObject& root, PlanDefinition& plan);
void writeClauses(Fields& root, const PlanDefinition& plan);
/// Targets with their goals, and coverage rules.
void readTargets(JsonObject& root, PlanDefinition& plan);
void writeTargets(Fields& root, const PlanDefinition& plan);
/// Programmes, projects, meetings, tasks.
void readProjects(JsonObject& root, PlanDefinition& plan);
void writeProjects(Fields& root, const PlanDefinition& plan);

} // namespace thidua::planfile
