// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planfile.h"

#include "core/exchange/jsonreader.h"
#include "core/exchange/planfilewords.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace thidua {

namespace {

struct PlanFile {
    Q_DECLARE_TR_FUNCTIONS(PlanFile)
};

using namespace planfile;

/// Reads one plan; keeps the codes it has seen, so that references can be resolved.
class PlanReader {
public:
    explicit PlanReader(JsonReader& reader) : m_reader(reader) { }

    PlanDefinition read()
    {
        JsonObject root(m_reader, m_reader.root(), {});
        if (root.requiredText("format") != QLatin1String("sothidua-plan"))
            root.fail("format",
                      PlanFile::tr("the word sothidua-plan is expected. This is not a plan file."));
        if (root.integer("version", 0) != kVersion)
            root.fail("version",
                      PlanFile::tr("this program reads version %1 of plan files.").arg(kVersion));
        root.object("movement", [this](JsonObject& object) { readMovement(object); });
        root.each("phases", [this](JsonObject& object) { readPhase(object); });
        if (!m_plan.phases.empty() && m_plan.movement.code.isEmpty())
            root.fail("phases",
                      PlanFile::tr("phases belong to a movement. Add the part “movement”."));
        if (!root.has("plan"))
            root.fail("plan", PlanFile::tr("this part is required."));
        root.object("plan", [this](JsonObject& object) { readPlan(object); });
        root.each("legal_bases", [this](JsonObject& object) { readLegalBasis(object); });
        root.each("contents", [this](JsonObject& object) {
            m_plan.contentAreas.push_back(
                {{}, {}, 0, object.requiredText("title"), object.lines("text")});
        });
        root.each("milestones", [this](JsonObject& object) { readMilestone(object); });
        for (const QString& title : root.texts("papers"))
            m_plan.papers.push_back({{}, {}, 0, title});
        root.each("blocs", [this](JsonObject& object) { readBloc(object); });
        root.each("table", [this](JsonObject& object) { readCriterion(object, {}, 0); });
        root.each("grades", [this](JsonObject& object) { readGrade(object); });
        root.each("grade_conditions", [this](JsonObject& object) { readCondition(object); });
        root.object("rules", [this](JsonObject& object) { readRules(object); });
        root.each("metrics", [this](JsonObject& object) { readMetric(object); });
        return std::move(m_plan);
    }

private:
    void unique(JsonObject& object, QSet<QString>& seen, const QString& code)
    {
        if (!code.isEmpty() && seen.contains(code.toLower()))
            object.fail("code", PlanFile::tr("“%1” is used twice. Choose another code.").arg(code));
        seen.insert(code.toLower());
    }

    void checkDates(JsonObject& object, QDate first, QDate last)
    {
        if (first.isValid() && last.isValid() && last < first)
            object.fail("last", PlanFile::tr("the end lies before the beginning."));
    }

    void readMovement(JsonObject& object)
    {
        m_plan.movement = {{},
                           object.requiredText("code"),
                           object.requiredText("name"),
                           object.lines("description"),
                           object.date("first"),
                           object.date("last")};
        checkDates(object, m_plan.movement.first, m_plan.movement.last);
    }

    void readPhase(JsonObject& object)
    {
        Phase phase{PhaseId{static_cast<qint64>(m_plan.phases.size()) + 1},
                    {},
                    object.requiredText("code"),
                    object.requiredText("name"),
                    object.date("first"),
                    object.date("last")};
        checkDates(object, phase.first, phase.last);
        unique(object, m_phaseCodes, phase.code);
        m_plan.phases.push_back(phase);
    }

    void readPlan(JsonObject& object)
    {
        Plan& plan = m_plan.plan;
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
        checkDates(object, plan.first, plan.last);
        if (const QString code = object.text("phase"); !code.isEmpty()) {
            const auto phase =
                std::find_if(m_plan.phases.begin(), m_plan.phases.end(),
                             [&](const Phase& candidate) { return candidate.code == code; });
            if (phase == m_plan.phases.end())
                object.fail("phase", PlanFile::tr("there is no phase “%1” in the file.").arg(code));
            else
                plan.phase = phase->id;
        }
    }

    void readLegalBasis(JsonObject& object)
    {
        m_plan.legalBases.push_back({{},
                                     {},
                                     0,
                                     object.text("number"),
                                     object.date("issued"),
                                     object.text("issuer"),
                                     object.requiredText("title")});
    }

    void readMilestone(JsonObject& object)
    {
        Milestone milestone{{},
                            {},
                            0,
                            object.requiredText("title"),
                            object.text("who"),
                            object.date("first"),
                            object.date("last"),
                            object.flag("last_excluded", false)};
        checkDates(object, milestone.first, milestone.last);
        m_plan.milestones.push_back(milestone);
    }

    void readBloc(JsonObject& object)
    {
        Bloc bloc;
        bloc.id = BlocId{static_cast<qint64>(m_plan.blocs.size()) + 1};
        bloc.code = object.requiredText("code");
        bloc.name = object.requiredText("name");
        bloc.shortName = object.text("short");
        bloc.composition = object.lines("composition");
        if (object.has("share")) {
            bloc.quotaKind = QuotaKind::Share;
            bloc.quotaShare = object.points("share");
            if (bloc.quotaShare < Points() || bloc.quotaShare > Points::whole(100))
                object.fail("share", PlanFile::tr("a share lies between 0 and 100 percent."));
        }
        bloc.quotaCount = object.integer("quota", 0);
        bloc.quotaRounding = static_cast<Rounding>(
            object.choice("rounding", roundings(), static_cast<int>(Rounding::Down)));
        unique(object, m_blocCodes, bloc.code);
        m_plan.blocs.push_back(bloc);
    }

    void readCriterion(JsonObject& object, CriterionId parent, int depth)
    {
        Criterion row;
        row.id = CriterionId{static_cast<qint64>(m_plan.criteria.size()) + 1};
        row.parent = parent;
        row.seq = m_children[parent]++;
        row.code = object.requiredText("code");
        row.title = object.requiredText("title");
        row.shortTitle = object.text("short");
        row.maximum = object.points("max");
        if (row.maximum < Points())
            object.fail("max", PlanFile::tr("a maximum cannot be below 0."));
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
        unique(object, m_criterionCodes, row.code);
        m_plan.criteria.push_back(row);
        if (depth + 1 >= ScoreTable::kDeepest && object.has("children"))
            object.fail(
                "children",
                PlanFile::tr("a table may be at most %1 levels deep.").arg(ScoreTable::kDeepest));
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
        object.fail("bloc", PlanFile::tr("there is no bloc “%1” in the file.").arg(code));
        return {};
    }

    void readGrade(JsonObject& object)
    {
        Grade grade;
        grade.id = GradeId{static_cast<qint64>(m_plan.grades.size()) + 1};
        grade.seq = static_cast<int>(m_plan.grades.size());
        grade.code = object.requiredText("code");
        grade.name = object.requiredText("name");
        grade.minimum = object.points("min");
        grade.minimumClosed = object.flag("min_closed", true);
        grade.bounded = object.has("max");
        grade.maximum = object.points("max");
        grade.maximumClosed = object.flag("max_closed", false);
        unique(object, m_gradeCodes, grade.code);
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
                    PlanFile::tr("there is no criterion “%1” in the table.").arg(code));
        return {};
    }

    QString gradeCode(JsonObject& object, const char* key)
    {
        const QString code = object.text(key);
        if (!code.isEmpty() && !m_gradeCodes.contains(code.toLower()))
            object.fail(key, PlanFile::tr("there is no grade “%1” in the file.").arg(code));
        return code;
    }

    void readCondition(JsonObject& object)
    {
        GradeCondition condition;
        condition.id = RowId{static_cast<qint64>(m_plan.conditions.size()) + 1};
        condition.seq = static_cast<int>(m_plan.conditions.size());
        const QString code = gradeCode(object, "grade");
        for (const Grade& grade : m_plan.grades) {
            if (grade.code.compare(code, Qt::CaseInsensitive) == 0)
                condition.grade = grade.id;
        }
        if (code.isEmpty())
            object.fail("grade", PlanFile::tr("a condition belongs to a grade."));
        condition.kind =
            static_cast<GradeCondition::Kind>(object.choice("kind", conditionKinds(), 0));
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
                object.fail("rounds", PlanFile::tr("a plan needs at least one round."));
        }
        rules.decimals = object.integer("decimals", rules.decimals);
        if (rules.decimals > Points::kDecimals)
            object.fail("decimals", PlanFile::tr("points show 0 to 4 decimals."));
        rules.rounding = static_cast<Rounding>(object.choice("rounding", roundings(), 0));
        rules.roundLeaves = object.flag("round_leaves", true);
        if (object.has("na_policy"))
            rules.naPolicy = object.accept("na_policy", parseNaPolicy(object.text("na_policy")));
        if (rules.naPolicy == NaPolicy::Inherit)
            rules.naPolicy = NaPolicy::Rescale;
        rules.minimumGrade = gradeCode(object, "minimum_grade");
        rules.tieGrade = gradeCode(object, "tie_grade");
        rules.tieGradeBinds =
            static_cast<TieGradeBinds>(object.choice("tie_grade_binds", tieBinds(), 0));
        rules.awardForm = object.text("award_form");
        rules.tieRule = object.lines("tie_rule");
    }

    void readMetric(JsonObject& object)
    {
        Metric metric;
        metric.id = MetricId{static_cast<qint64>(m_plan.metrics.size()) + 1};
        metric.code = object.requiredText("code");
        metric.title = object.requiredText("title");
        metric.kind = static_cast<Metric::Kind>(object.choice("kind", metricKinds(), 0));
        metric.criterion = criterionOf(object);
        if (metric.kind == Metric::Kind::Criterion && metric.criterion.isNull())
            object.fail("criterion", PlanFile::tr("a metric of this kind names a criterion."));
        if (metric.kind == Metric::Kind::Criterion && !metric.criterion.isNull()
            && m_plan.criteria[static_cast<size_t>(metric.criterion.value - 1)].parent)
            object.fail("criterion",
                        PlanFile::tr("“%1” is no standard. A metric names a row at the top of the "
                                     "table.")
                            .arg(object.text("criterion")));
        metric.lowerIsBetter = object.flag("lower_is_better", false);
        metric.breaksTies = object.flag("breaks_ties", false);
        unique(object, m_metricCodes, metric.code);
        m_plan.metrics.push_back(metric);
    }

    JsonReader& m_reader;
    PlanDefinition m_plan;
    QHash<CriterionId, int> m_children;
    QSet<QString> m_phaseCodes, m_blocCodes, m_criterionCodes, m_gradeCodes, m_metricCodes;
};

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
    PlanDefinition plan = PlanReader(reader).read();
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
