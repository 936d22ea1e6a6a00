// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planfile.h"

#include "core/exchange/planfileparts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace thidua {

namespace {

struct PlanFile {
    Q_DECLARE_TR_FUNCTIONS(PlanFile)
};

} // namespace

namespace planfile {

void Names::add(JsonObject& object, const char* key, const QString& name)
{
    if (!name.isEmpty() && m_seen.contains(name.toLower()))
        object.fail(key, PlanFile::tr("“%1” is used twice. Choose another code.").arg(name));
    m_seen.insert(name.toLower());
}

void checkDates(JsonObject& object, const char* key, QDate first, QDate last)
{
    if (first.isValid() && last.isValid() && last < first)
        object.fail(key, PlanFile::tr("the end lies before the beginning."));
}

int readYear(JsonObject& object, const char* key)
{
    constexpr int kFirstYear = 1900;
    constexpr int kLastYear = 2200;
    const int year = object.integer(key, 0);
    if (object.has(key) && (year < kFirstYear || year > kLastYear))
        object.fail(
            key, PlanFile::tr("a year from %1 to %2 is expected.").arg(kFirstYear).arg(kLastYear));
    return year;
}

QString readParts(JsonObject& object, const char* key)
{
    const QStringList parts = object.texts(key);
    for (const QString& part : parts) {
        if (part.isEmpty() || part.contains(u'|'))
            object.fail(key, PlanFile::tr("a part of this list may not be blank or hold a “|”."));
    }
    return parts.join(u'|');
}

PhaseId readPhaseOf(JsonObject& object, const PlanDefinition& plan)
{
    const QString code = object.text("phase");
    if (code.isEmpty())
        return {};
    for (const Phase& phase : plan.phases) {
        if (phase.code == code)
            return phase.id;
    }
    object.fail("phase", PlanFile::tr("there is no phase “%1” in the file.").arg(code));
    return {};
}

QString phaseCode(const PlanDefinition& plan, PhaseId id)
{
    for (const Phase& phase : plan.phases) {
        if (phase.id == id)
            return phase.code;
    }
    return {};
}

} // namespace planfile

namespace {

using namespace planfile;

void readMovement(JsonObject& object, PlanDefinition& plan)
{
    plan.movement = {{},
                     object.requiredText("code"),
                     object.requiredText("name"),
                     object.lines("description"),
                     object.date("first"),
                     object.date("last")};
    checkDates(object, "last", plan.movement.first, plan.movement.last);
}

void readPhase(JsonObject& object, Names& codes, PlanDefinition& plan)
{
    const Phase phase{nextId<PhaseId>(plan.phases), {},
                      object.requiredText("code"),  object.requiredText("name"),
                      object.date("first"),         object.date("last")};
    checkDates(object, "last", phase.first, phase.last);
    codes.add(object, "code", phase.code);
    plan.phases.push_back(phase);
}

void readPlan(JsonObject& object, PlanDefinition& definition)
{
    Plan& plan = definition.plan;
    plan.code = object.requiredText("code");
    plan.title = object.requiredText("title");
    plan.shortTitle = object.text("short");
    plan.number = object.text("number");
    plan.issued = object.date("issued");
    plan.issuer = object.text("issuer");
    plan.first = object.date("first");
    plan.last = object.date("last");
    plan.subject = object.text("subject");
    plan.purpose = object.lines("purpose");
    plan.source = object.text("source");
    plan.sampleNote = object.text("sample");
    checkDates(object, "last", plan.first, plan.last);
    plan.phase = readPhaseOf(object, definition);
}

void readLegalBasis(JsonObject& object, PlanDefinition& plan)
{
    plan.legalBases.push_back({{},
                               {},
                               0,
                               object.text("number"),
                               object.date("issued"),
                               object.text("issuer"),
                               object.requiredText("title")});
}

void readMilestone(JsonObject& object, PlanDefinition& plan)
{
    const Milestone milestone{{},
                              {},
                              0,
                              object.requiredText("title"),
                              object.text("who"),
                              object.date("first"),
                              object.date("last"),
                              object.flag("last_excluded", false),
                              object.word("kind", MilestoneKind::Other),
                              object.flag("per_unit", false),
                              readPhaseOf(object, plan)};
    checkDates(object, "last", milestone.first, milestone.last);
    plan.milestones.push_back(milestone);
}

/// The movement, its phases and the plan itself: what the rest of a file points to.
void readFrame(JsonObject& root, PlanDefinition& plan)
{
    root.object("movement", [&](JsonObject& object) { readMovement(object, plan); });
    Names phases;
    root.each("phases", [&](JsonObject& object) { readPhase(object, phases, plan); });
    if (!plan.phases.empty() && plan.movement.code.isEmpty())
        root.fail("phases", PlanFile::tr("phases belong to a movement. Add the part “movement”."));
    if (!root.has("plan"))
        root.fail("plan", PlanFile::tr("this part is required."));
    root.object("plan", [&](JsonObject& object) { readPlan(object, plan); });
}

PlanDefinition readAll(JsonReader& reader)
{
    PlanDefinition plan;
    JsonObject root(reader, reader.root(), {});
    if (root.requiredText("format") != QLatin1String("sothidua-plan"))
        root.fail("format",
                  PlanFile::tr("the word sothidua-plan is expected. This is not a plan file."));
    if (root.integer("version", 0) != kVersion)
        root.fail("version",
                  PlanFile::tr("this program reads version %1 of plan files.").arg(kVersion));
    readFrame(root, plan);
    root.each("legal_bases", [&](JsonObject& object) { readLegalBasis(object, plan); });
    root.each("contents", [&](JsonObject& object) {
        plan.contentAreas.push_back(
            {{}, {}, 0, object.requiredText("title"), object.lines("text")});
    });
    root.each("milestones", [&](JsonObject& object) { readMilestone(object, plan); });
    for (const QString& title : root.texts("papers"))
        plan.papers.push_back({{}, {}, 0, title});
    readClauses(root, plan);
    readTargets(root, plan);
    readProjects(root, plan);
    readScoring(root, plan);
    return plan;
}

/// What only the whole can tell: grades without holes, a table that can be built.
Result<void> checkWhole(const PlanDefinition& plan, const QString& name)
{
    if (!plan.grades.empty()) {
        const auto scale = GradeScale::of(plan.grades, plan.conditions);
        if (!scale)
            return fail(scale.error().code,
                        PlanFile::tr("%1, grades: %2").arg(name, scale.error().message));
    }
    const auto table = ScoreTable::build(plan.criteria, plan.rules);
    if (!table)
        return fail(table.error().code,
                    PlanFile::tr("%1, table: %2").arg(name, table.error().message));
    return {};
}

} // namespace

Result<PlanDefinition> readPlanFile(const QByteArray& json, const QString& name)
{
    JsonReader reader(json, name);
    if (reader.error())
        return fail(*reader.error());
    PlanDefinition plan = readAll(reader);
    if (reader.error())
        return fail(*reader.error());
    THIDUA_TRY(checkWhole(plan, name));
    return plan;
}

Result<PlanDefinition> readPlanFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            file.exists() ? ErrorCode::Io : ErrorCode::NotFound,
            file.exists()
                ? PlanFile::tr(
                      "%1 cannot be read. Check that it is a file and that you may read it.")
                      .arg(path)
                : PlanFile::tr("There is no file %1. Check the name.").arg(path),
            file.errorString());
    return readPlanFile(file.readAll(), QFileInfo(path).fileName());
}

} // namespace thidua
