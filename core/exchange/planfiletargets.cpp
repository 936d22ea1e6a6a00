// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planfileparts.h"

#include <QCoreApplication>

namespace thidua::planfile {

namespace {

struct TargetFile {
    Q_DECLARE_TR_FUNCTIONS(TargetFile)
};

bool needsValue(GoalKind kind)
{
    return kind == GoalKind::AtLeast || kind == GoalKind::Above || kind == GoalKind::AtMost
        || kind == GoalKind::Below;
}

bool takesValue(GoalKind kind)
{
    return needsValue(kind) || kind == GoalKind::Increase || kind == GoalKind::Decrease;
}

/// What is demanded: a kind, and the value that goes with it.
void readDemand(JsonObject& object, GoalKind& kind, Points& value)
{
    if (object.requiredText("kind").isEmpty())
        return;
    kind = object.word("kind", GoalKind::NoFigure);
    value = object.points("value");
    if (needsValue(kind) && !object.has("value"))
        object.fail("value", TargetFile::tr("a goal of this kind needs a figure."));
    if (!takesValue(kind) && object.has("value"))
        object.fail("value", TargetFile::tr("a goal of this kind has no figure."));
}

Fields demand(GoalKind kind, Points value)
{
    Fields fields;
    fields.text("kind", enumCode(kind));
    if (needsValue(kind) || (takesValue(kind) && !value.isZero()))
        fields.points("value", value);
    return fields;
}

void readBaseline(JsonObject& object, Target& target)
{
    target.baselineKind = object.word("kind", FigureKind::Exact);
    target.baseline = object.points("value");
    target.baselineYear = readYear(object, "year");
    const bool known = target.baselineKind != FigureKind::Unknown;
    if (known != object.has("value"))
        object.fail("value",
                    known ? TargetFile::tr("a baseline that is known needs a figure.")
                          : TargetFile::tr("a baseline that is not known has no figure."));
}

QJsonObject baselineObject(const Target& target)
{
    Fields fields;
    if (target.baselineKind != FigureKind::Unknown)
        fields.word("kind", target.baselineKind, FigureKind::Exact)
            .points("value", target.baseline);
    else if (target.baselineYear != 0)
        fields.text("kind", enumCode(target.baselineKind));
    return fields.number("year", target.baselineYear, 0).json();
}

void readGoal(JsonObject& object, TargetId target, PlanDefinition& plan)
{
    TargetGoal goal;
    goal.target = target;
    goal.phase = readPhaseOf(object, plan);
    goal.year = readYear(object, "year");
    readDemand(object, goal.kind, goal.value);
    if (goal.year == 0)
        object.fail("year", TargetFile::tr("a goal needs the year it is to be reached in."));
    for (const TargetGoal& known : plan.goals) {
        if (known.target == target && known.year == goal.year)
            object.fail("year",
                        TargetFile::tr("this target already has a goal for %1.").arg(goal.year));
    }
    plan.goals.push_back(goal);
}

/// Title of the content area a target belongs to.
QString readArea(JsonObject& object, const PlanDefinition& plan)
{
    const QString title = object.text("area");
    const bool known = std::any_of(plan.contentAreas.begin(), plan.contentAreas.end(),
                                   [&](const ContentArea& area) { return area.title == title; });
    if (!title.isEmpty() && !known)
        object.fail("area", TargetFile::tr("there is no content “%1” in the file.").arg(title));
    return title;
}

void readTarget(JsonObject& object, Names& codes, PlanDefinition& plan)
{
    Target target;
    target.id = nextId<TargetId>(plan.targets);
    target.code = object.requiredText("code");
    target.title = object.requiredText("title");
    target.shortTitle = object.text("short");
    target.output = object.lines("output");
    target.measure = object.text("measure");
    target.lowerIsBetter = object.flag("lower_is_better", false);
    target.rollup = object.word("rollup", Rollup::Direct);
    target.numerator = object.text("numerator");
    target.denominator = object.text("denominator");
    target.scale = object.integer("scale", 100);
    if (target.scale < 1)
        object.fail("scale", TargetFile::tr("the scale of a ratio is 1 or more."));
    target.weight = object.text("weight");
    target.kinds = readParts(object, "kinds");
    target.classes = readParts(object, "classes");
    target.levels = readParts(object, "levels");
    target.ownerships = readParts(object, "ownerships");
    object.object("unit_goal",
                  [&](JsonObject& part) { readDemand(part, target.unitGoal, target.unitValue); });
    object.object("baseline", [&](JsonObject& part) { readBaseline(part, target); });
    target.source = object.lines("source");
    target.evidence = object.lines("evidence");
    target.lead = object.text("lead");
    target.area = readArea(object, plan);
    target.note = object.lines("note");
    codes.add(object, "code", target.code);
    plan.targets.push_back(target);
    object.each("goals", [&](JsonObject& goal) { readGoal(goal, target.id, plan); });
}

Fields targetFields(const Target& target, const PlanDefinition& plan)
{
    Fields fields;
    fields.text("code", target.code).text("title", target.title).text("short", target.shortTitle);
    fields.lines("output", target.output).text("measure", target.measure);
    fields.flag("lower_is_better", target.lowerIsBetter).word("rollup", target.rollup);
    fields.text("numerator", target.numerator)
        .text("denominator", target.denominator)
        .number("scale", target.scale, 100)
        .text("weight", target.weight);
    fields.parts("kinds", target.kinds)
        .parts("classes", target.classes)
        .parts("levels", target.levels)
        .parts("ownerships", target.ownerships);
    if (target.unitGoal != GoalKind::Done)
        fields.object("unit_goal", demand(target.unitGoal, target.unitValue).json());
    fields.object("baseline", baselineObject(target));
    fields.lines("source", target.source)
        .lines("evidence", target.evidence)
        .text("lead", target.lead)
        .text("area", target.area)
        .lines("note", target.note);
    return fields.array("goals",
                        listOf(
                            plan.goals,
                            [&](const TargetGoal& goal) { return goal.target == target.id; },
                            [&](const TargetGoal& goal) {
                                return demand(goal.kind, goal.value)
                                    .number("year", goal.year, 0)
                                    .text("phase", phaseCode(plan, goal.phase));
                            }));
}

int readKinds(JsonObject& object)
{
    int kinds = 0;
    for (const QString& word : object.texts("kinds"))
        kinds |= kindBit(object.accept("kinds", parseEnum<InitiativeKind>(word)));
    return kinds;
}

QJsonArray kindWords(int kinds)
{
    QJsonArray words;
    for (const InitiativeKind kind : kInitiativeKinds) {
        if (kinds & kindBit(kind))
            words.append(enumCode(kind));
    }
    return words;
}

void readCoverageRule(JsonObject& object, PlanDefinition& plan)
{
    CoverageRule rule;
    rule.title = object.requiredText("title");
    rule.subject = object.word("subject", CoverageSubject::Unit);
    rule.kinds = readKinds(object);
    rule.stage = object.word("stage", InitiativeStage::Proposed);
    rule.evaluated = object.flag("evaluated", false);
    rule.count = object.integer("count", 1);
    rule.period = object.word("period", CoveragePeriod::EachYear);
    rule.phase = readPhaseOf(object, plan);
    rule.unitKinds = readParts(object, "applies_to");
    rule.encouraged = object.flag("encouraged", false);
    rule.words = object.lines("words");
    if (rule.count < 1)
        object.fail("count", TargetFile::tr("a rule asks for at least 1."));
    if ((rule.period == CoveragePeriod::Phase) != bool(rule.phase))
        object.fail("phase",
                    TargetFile::tr("a rule names a phase exactly when its period is “phase”."));
    plan.coverage.push_back(rule);
}

Fields coverageFields(const CoverageRule& rule, const PlanDefinition& plan)
{
    Fields fields;
    fields.text("title", rule.title)
        .text("subject", enumCode(rule.subject))
        .array("kinds", kindWords(rule.kinds))
        .text("stage", enumCode(rule.stage))
        .flag("evaluated", rule.evaluated)
        .value("count", rule.count)
        .text("period", enumCode(rule.period));
    if (rule.period == CoveragePeriod::Phase)
        fields.text("phase", phaseCode(plan, rule.phase));
    return fields.parts("applies_to", rule.unitKinds)
        .flag("encouraged", rule.encouraged)
        .lines("words", rule.words);
}

} // namespace

void readTargets(JsonObject& root, PlanDefinition& plan)
{
    Names codes;
    root.each("targets", [&](JsonObject& object) { readTarget(object, codes, plan); });
    root.each("coverage", [&](JsonObject& object) { readCoverageRule(object, plan); });
}

void writeTargets(Fields& root, const PlanDefinition& plan)
{
    root.array("targets",
               listOf(plan.targets, [&](const Target& row) { return targetFields(row, plan); }));
    root.array("coverage", listOf(plan.coverage, [&](const CoverageRule& row) {
                   return coverageFields(row, plan);
               }));
}

} // namespace thidua::planfile
