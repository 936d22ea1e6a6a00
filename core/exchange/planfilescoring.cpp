// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planfileparts.h"

#include <QCoreApplication>
#include <QHash>

namespace thidua::planfile {

namespace {

struct ScoringFile {
    Q_DECLARE_TR_FUNCTIONS(ScoringFile)
};

// The words of this part, in the order of the enumerations they stand for.
const QStringList kRoundings = {QStringLiteral("half_up"), QStringLiteral("half_even"),
                                QStringLiteral("down"), QStringLiteral("up")};
const QStringList kTieBinds = {QStringLiteral("overflow"), QStringLiteral("everyone")};
const QStringList kConditionKinds = {QStringLiteral("no_zero"), QStringLiteral("each_share"),
                                     QStringLiteral("criterion_share"),
                                     QStringLiteral("self_scored")};
const QStringList kMetricKinds = {QStringLiteral("criterion"), QStringLiteral("base"),
                                  QStringLiteral("bonus"), QStringLiteral("votes"),
                                  QStringLiteral("value")};

/// Reads what a plan is scored and ranked by.
class ScoringReader {
public:
    explicit ScoringReader(PlanDefinition& plan) : m_plan(plan) { }

    void read(JsonObject& root)
    {
        root.each("blocs", [this](JsonObject& object) { readBloc(object); });
        root.each("table", [this](JsonObject& object) { readCriterion(object, {}, 0); });
        root.each("grades", [this](JsonObject& object) { readGrade(object); });
        root.each("grade_conditions", [this](JsonObject& object) { readCondition(object); });
        root.object("rules", [this](JsonObject& object) { readRules(object); });
        root.each("metrics", [this](JsonObject& object) { readMetric(object); });
    }

private:
    void readBloc(JsonObject& object)
    {
        Bloc bloc;
        bloc.id = nextId<BlocId>(m_plan.blocs);
        bloc.code = object.requiredText("code");
        bloc.name = object.requiredText("name");
        bloc.shortName = object.text("short");
        bloc.composition = object.lines("composition");
        if (object.has("share")) {
            bloc.quotaKind = QuotaKind::Share;
            bloc.quotaShare = object.points("share");
            if (bloc.quotaShare < Points() || bloc.quotaShare > Points::whole(100))
                object.fail("share", ScoringFile::tr("a share lies between 0 and 100 percent."));
        }
        bloc.quotaCount = object.integer("quota", 0);
        bloc.quotaRounding = static_cast<Rounding>(
            object.choice("rounding", kRoundings, static_cast<int>(Rounding::Down)));
        m_blocCodes.add(object, "code", bloc.code);
        m_plan.blocs.push_back(bloc);
    }

    void readCriterion(JsonObject& object, CriterionId parent, int depth)
    {
        Criterion row;
        row.id = nextId<CriterionId>(m_plan.criteria);
        row.parent = parent;
        row.seq = m_children[parent]++;
        row.code = object.requiredText("code");
        row.title = object.requiredText("title");
        row.shortTitle = object.text("short");
        row.maximum = object.points("max");
        if (row.maximum < Points())
            object.fail("max", ScoringFile::tr("a maximum cannot be below 0."));
        const auto inherited = parent ? m_plan.criteria[static_cast<size_t>(parent.value - 1)].type
                                      : CriterionType::Base;
        row.type = object.has("type")
            ? object.accept("type", parseCriterionType(object.text("type")))
            : inherited;
        row.rule = object.has("rule") ? object.accept("rule", parseRuleKind(object.text("rule")))
                                      : RuleKind::Sum;
        row.ruleArgs = object.text("args");
        object.accept("args", parseRule(row.rule, row.ruleArgs));
        row.numerator = object.text("numerator");
        row.denominator = object.text("denominator");
        row.evidence =
            object.flag("evidence", false) ? EvidenceRule::Required : EvidenceRule::NotRequired;
        row.appliesTo = object.texts("applies_to").join(u'|');
        row.naPolicy = object.accept("na_policy", parseNaPolicy(object.text("na_policy")));
        row.maximaByKind = object.text("maxima");
        row.note = object.lines("note");
        if (const QString code = object.text("bloc"); !code.isEmpty())
            row.bloc = blocOf(object, code);
        m_criterionCodes.add(object, "code", row.code);
        m_plan.criteria.push_back(row);
        if (depth + 1 >= ScoreTable::kDeepest && object.has("children"))
            object.fail("children",
                        ScoringFile::tr("a table may be at most %1 levels deep.")
                            .arg(ScoreTable::kDeepest));
        else
            object.each("children",
                        [&](JsonObject& child) { readCriterion(child, row.id, depth + 1); });
    }

    BlocId blocOf(JsonObject& object, const QString& code)
    {
        const auto bloc = std::find_if(m_plan.blocs.begin(), m_plan.blocs.end(),
                                       [&](const Bloc& b) { return b.code == code; });
        if (bloc != m_plan.blocs.end())
            return bloc->id;
        object.fail("bloc", ScoringFile::tr("there is no bloc “%1” in the file.").arg(code));
        return {};
    }

    void readGrade(JsonObject& object)
    {
        Grade grade;
        grade.id = nextId<GradeId>(m_plan.grades);
        grade.seq = static_cast<int>(m_plan.grades.size());
        grade.code = object.requiredText("code");
        grade.name = object.requiredText("name");
        grade.minimum = object.points("min");
        grade.minimumClosed = object.flag("min_closed", true);
        grade.bounded = object.has("max");
        grade.maximum = object.points("max");
        grade.maximumClosed = object.flag("max_closed", false);
        m_gradeCodes.add(object, "code", grade.code);
        m_plan.grades.push_back(grade);
    }

    CriterionId criterionOf(JsonObject& object)
    {
        const QString code = object.text("criterion");
        if (code.isEmpty())
            return {};
        for (const Criterion& row : m_plan.criteria) {
            if (row.code == code)
                return row.id;
        }
        object.fail("criterion",
                    ScoringFile::tr("there is no criterion “%1” in the table.").arg(code));
        return {};
    }

    QString gradeCode(JsonObject& object, const char* key)
    {
        const QString code = object.text(key);
        const bool known =
            std::any_of(m_plan.grades.begin(), m_plan.grades.end(), [&](const Grade& grade) {
                return grade.code.compare(code, Qt::CaseInsensitive) == 0;
            });
        if (!code.isEmpty() && !known)
            object.fail(key, ScoringFile::tr("there is no grade “%1” in the file.").arg(code));
        return code;
    }

    void readCondition(JsonObject& object)
    {
        GradeCondition condition;
        condition.id = nextId<RowId>(m_plan.conditions);
        condition.seq = static_cast<int>(m_plan.conditions.size());
        const QString code = gradeCode(object, "grade");
        for (const Grade& grade : m_plan.grades) {
            if (grade.code.compare(code, Qt::CaseInsensitive) == 0)
                condition.grade = grade.id;
        }
        if (code.isEmpty())
            object.fail("grade", ScoringFile::tr("a condition belongs to a grade."));
        condition.kind =
            static_cast<GradeCondition::Kind>(object.choice("kind", kConditionKinds, 0));
        condition.criterion = criterionOf(object);
        condition.share = object.points("share");
        m_plan.conditions.push_back(condition);
    }

    void readRules(JsonObject& object)
    {
        PlanRules& rules = m_plan.rules;
        if (object.has("rounds")) {
            rules.rounds = 0;
            for (const QString& code : object.texts("rounds"))
                rules.rounds |= roundBit(object.accept("rounds", parseRound(code)));
            if (rules.rounds == 0)
                object.fail("rounds", ScoringFile::tr("a plan needs at least one round."));
        }
        rules.decimals = object.integer("decimals", rules.decimals);
        if (rules.decimals > Points::kDecimals)
            object.fail("decimals", ScoringFile::tr("points show 0 to 4 decimals."));
        rules.rounding = static_cast<Rounding>(object.choice("rounding", kRoundings, 0));
        rules.roundLeaves = object.flag("round_leaves", true);
        if (object.has("na_policy"))
            rules.naPolicy = object.accept("na_policy", parseNaPolicy(object.text("na_policy")));
        if (rules.naPolicy == NaPolicy::Inherit)
            rules.naPolicy = NaPolicy::Rescale;
        rules.minimumGrade = gradeCode(object, "minimum_grade");
        rules.tieGrade = gradeCode(object, "tie_grade");
        rules.tieGradeBinds =
            static_cast<TieGradeBinds>(object.choice("tie_grade_binds", kTieBinds, 0));
        rules.awardForm = object.text("award_form");
        rules.tieRule = object.lines("tie_rule");
    }

    void readMetric(JsonObject& object)
    {
        Metric metric;
        metric.id = nextId<MetricId>(m_plan.metrics);
        metric.code = object.requiredText("code");
        metric.title = object.requiredText("title");
        metric.kind = static_cast<Metric::Kind>(object.choice("kind", kMetricKinds, 0));
        metric.criterion = criterionOf(object);
        if (metric.kind == Metric::Kind::Criterion && metric.criterion.isNull())
            object.fail("criterion", ScoringFile::tr("a metric of this kind names a criterion."));
        if (metric.kind == Metric::Kind::Criterion && !metric.criterion.isNull()
            && m_plan.criteria[static_cast<size_t>(metric.criterion.value - 1)].parent)
            object.fail(
                "criterion",
                ScoringFile::tr("“%1” is no standard. A metric names a row at the top of the "
                                "table.")
                    .arg(object.text("criterion")));
        metric.lowerIsBetter = object.flag("lower_is_better", false);
        metric.breaksTies = object.flag("breaks_ties", false);
        m_metricCodes.add(object, "code", metric.code);
        m_plan.metrics.push_back(metric);
    }

    PlanDefinition& m_plan;
    QHash<CriterionId, int> m_children;
    Names m_blocCodes, m_criterionCodes, m_gradeCodes, m_metricCodes;
};

QString codeOf(const std::vector<Criterion>& rows, CriterionId id)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const Criterion& row) { return row.id == id; });
    return found == rows.end() ? QString() : found->code;
}

QJsonArray branch(const PlanDefinition& plan, CriterionId parent)
{
    QJsonArray array;
    for (const Criterion& row : plan.criteria) {
        if (row.parent != parent)
            continue;
        Fields fields;
        fields.text("code", row.code)
            .text("title", row.title)
            .text("short", row.shortTitle)
            .points("max", row.maximum);
        fields.text("type", criterionTypeCode(row.type))
            .text("rule", ruleCode(row.rule))
            .text("args", row.ruleArgs);
        fields.text("numerator", row.numerator).text("denominator", row.denominator);
        fields.flag("evidence", row.evidence == EvidenceRule::Required, false);
        if (!row.appliesTo.isEmpty())
            fields.array("applies_to", QJsonArray::fromStringList(row.appliesTo.split(u'|')));
        if (row.naPolicy != NaPolicy::Inherit)
            fields.text("na_policy", naPolicyCode(row.naPolicy));
        for (const Bloc& bloc : plan.blocs) {
            if (bloc.id == row.bloc)
                fields.text("bloc", bloc.code);
        }
        fields.text("maxima", row.maximaByKind)
            .lines("note", row.note)
            .array("children", branch(plan, row.id));
        array.append(fields.json());
    }
    return array;
}

QJsonObject rulesObject(const PlanRules& rules)
{
    QStringList rounds;
    for (const Round round : kRounds) {
        if (rules.has(round))
            rounds.append(roundCode(round));
    }
    Fields fields;
    fields.array("rounds", QJsonArray::fromStringList(rounds)).value("decimals", rules.decimals);
    fields.text("rounding", kRoundings[static_cast<int>(rules.rounding)]);
    fields.flag("round_leaves", rules.roundLeaves, true)
        .text("na_policy", naPolicyCode(rules.naPolicy));
    fields.text("minimum_grade", rules.minimumGrade).text("tie_grade", rules.tieGrade);
    fields.text("tie_grade_binds", kTieBinds[static_cast<int>(rules.tieGradeBinds)]);
    fields.text("award_form", rules.awardForm).lines("tie_rule", rules.tieRule);
    return fields.json();
}

Fields gradeFields(const Grade& grade)
{
    Fields fields;
    fields.text("code", grade.code).text("name", grade.name).points("min", grade.minimum);
    fields.flag("min_closed", grade.minimumClosed, true);
    if (grade.bounded)
        fields.points("max", grade.maximum).flag("max_closed", grade.maximumClosed, false);
    return fields;
}

Fields blocFields(const Bloc& bloc)
{
    Fields fields;
    fields.text("code", bloc.code)
        .text("name", bloc.name)
        .text("short", bloc.shortName)
        .lines("composition", bloc.composition);
    if (bloc.quotaKind == QuotaKind::Share)
        fields.points("share", bloc.quotaShare)
            .text("rounding", kRoundings[static_cast<int>(bloc.quotaRounding)]);
    else
        fields.value("quota", bloc.quotaCount);
    return fields;
}

} // namespace

void readScoring(JsonObject& root, PlanDefinition& plan)
{
    ScoringReader(plan).read(root);
}

void writeScoring(Fields& root, const PlanDefinition& plan)
{
    root.value("rules", rulesObject(plan.rules)).array("grades", listOf(plan.grades, gradeFields));
    root.array("grade_conditions", listOf(plan.conditions, [&](const GradeCondition& row) {
                   const auto grade =
                       std::find_if(plan.grades.begin(), plan.grades.end(),
                                    [&](const Grade& g) { return g.id == row.grade; });
                   return Fields()
                       .text("grade", grade == plan.grades.end() ? QString() : grade->code)
                       .text("kind", kConditionKinds[static_cast<int>(row.kind)])
                       .text("criterion", codeOf(plan.criteria, row.criterion))
                       .points("share", row.share);
               }));
    root.array("blocs", listOf(plan.blocs, blocFields)).array("table", branch(plan, {}));
    root.array("metrics", listOf(plan.metrics, [&](const Metric& row) {
                   return Fields()
                       .text("code", row.code)
                       .text("title", row.title)
                       .text("kind", kMetricKinds[static_cast<int>(row.kind)])
                       .text("criterion", codeOf(plan.criteria, row.criterion))
                       .flag("lower_is_better", row.lowerIsBetter)
                       .flag("breaks_ties", row.breaksTies);
               }));
}

} // namespace thidua::planfile
