// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planfile.h"
#include "core/exchange/planfilewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace thidua {

namespace planfile {

namespace {
QStringList words(std::initializer_list<const char*> list)
{
    QStringList result;
    for (const char* word : list)
        result.append(QString::fromLatin1(word));
    return result;
}
} // namespace

const QStringList& roundings()
{
    static const QStringList list = words({"half_up", "half_even", "down", "up"});
    return list;
}

const QStringList& tieBinds()
{
    static const QStringList list = words({"overflow", "everyone"});
    return list;
}

const QStringList& conditionKinds()
{
    static const QStringList list =
        words({"no_zero", "each_share", "criterion_share", "self_scored"});
    return list;
}

const QStringList& metricKinds()
{
    static const QStringList list = words({"criterion", "base", "bonus", "votes", "value"});
    return list;
}

} // namespace planfile

namespace {

/// An object in the making: blank values are left out.
class Fields {
public:
    Fields& text(const char* key, const QString& value)
    {
        if (!value.isEmpty())
            m_object.insert(QLatin1String(key), value);
        return *this;
    }
    Fields& lines(const char* key, const QString& value)
    {
        if (value.contains(u'\n'))
            m_object.insert(QLatin1String(key), QJsonArray::fromStringList(value.split(u'\n')));
        else
            text(key, value);
        return *this;
    }
    Fields& date(const char* key, QDate value) { return text(key, value.toString(Qt::ISODate)); }
    Fields& points(const char* key, Points value)
    {
        if (value.raw % Points::kScale == 0)
            m_object.insert(QLatin1String(key), value.raw / Points::kScale);
        else
            text(key, value.toExactString(0, NumberStyle::C));
        return *this;
    }
    Fields& value(const char* key, const QJsonValue& value)
    {
        m_object.insert(QLatin1String(key), value);
        return *this;
    }
    Fields& flag(const char* key, bool value, bool fallback)
    {
        if (value != fallback)
            m_object.insert(QLatin1String(key), value);
        return *this;
    }
    Fields& array(const char* key, const QJsonArray& value)
    {
        if (!value.isEmpty())
            m_object.insert(QLatin1String(key), value);
        return *this;
    }
    const QJsonObject& object() const { return m_object; }

private:
    QJsonObject m_object;
};

template<class T, class Write>
QJsonArray list(const std::vector<T>& rows, Write&& write)
{
    QJsonArray array;
    for (const T& row : rows)
        array.append(write(row).object());
    return array;
}

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
        array.append(fields.object());
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
    fields.text("rounding", planfile::roundings()[static_cast<int>(rules.rounding)]);
    fields.flag("round_leaves", rules.roundLeaves, true)
        .text("na_policy", naPolicyCode(rules.naPolicy));
    fields.text("minimum_grade", rules.minimumGrade).text("tie_grade", rules.tieGrade);
    fields.text("tie_grade_binds", planfile::tieBinds()[static_cast<int>(rules.tieGradeBinds)]);
    fields.text("award_form", rules.awardForm).lines("tie_rule", rules.tieRule);
    return fields.object();
}

Fields planFields(const PlanDefinition& definition)
{
    const Plan& plan = definition.plan;
    Fields fields;
    fields.text("code", plan.code).text("title", plan.title).text("short", plan.shortTitle);
    for (const Phase& phase : definition.phases) {
        if (phase.id == plan.phase)
            fields.text("phase", phase.code);
    }
    fields.text("number", plan.number).date("issued", plan.issued).text("issuer", plan.issuer);
    fields.date("first", plan.first).date("last", plan.last).text("subject", plan.subject);
    fields.lines("purpose", plan.purpose)
        .text("source", plan.source)
        .text("sample", plan.sampleNote);
    return fields;
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
            .text("rounding", planfile::roundings()[static_cast<int>(bloc.quotaRounding)]);
    else
        fields.value("quota", bloc.quotaCount);
    return fields;
}

} // namespace

QByteArray writePlanFile(const PlanDefinition& plan)
{
    Fields root;
    root.text("format", QStringLiteral("sothidua-plan")).value("version", planfile::kVersion);
    if (!plan.movement.code.isEmpty())
        root.value("movement",
                   Fields()
                       .text("code", plan.movement.code)
                       .text("name", plan.movement.name)
                       .lines("description", plan.movement.description)
                       .date("first", plan.movement.first)
                       .date("last", plan.movement.last)
                       .object());
    root.array("phases", list(plan.phases, [](const Phase& row) {
                   return Fields()
                       .text("code", row.code)
                       .text("name", row.name)
                       .date("first", row.first)
                       .date("last", row.last);
               }));
    root.value("plan", planFields(plan).object()).value("rules", rulesObject(plan.rules));
    root.array("legal_bases", list(plan.legalBases, [](const LegalBasis& row) {
                   return Fields()
                       .text("number", row.number)
                       .date("issued", row.issued)
                       .text("issuer", row.issuer)
                       .text("title", row.title);
               }));
    root.array("contents", list(plan.contentAreas, [](const ContentArea& row) {
                   return Fields().text("title", row.title).lines("text", row.text);
               }));
    root.array("milestones", list(plan.milestones, [](const Milestone& row) {
                   return Fields()
                       .text("title", row.title)
                       .text("who", row.who)
                       .date("first", row.first)
                       .date("last", row.last)
                       .flag("last_excluded", row.lastExcluded, false);
               }));
    QJsonArray papers;
    for (const Paper& paper : plan.papers)
        papers.append(paper.title);
    root.array("papers", papers).array("grades", list(plan.grades, gradeFields));
    root.array("grade_conditions", list(plan.conditions, [&](const GradeCondition& row) {
                   const auto grade =
                       std::find_if(plan.grades.begin(), plan.grades.end(),
                                    [&](const Grade& g) { return g.id == row.grade; });
                   return Fields()
                       .text("grade", grade == plan.grades.end() ? QString() : grade->code)
                       .text("kind", planfile::conditionKinds()[static_cast<int>(row.kind)])
                       .text("criterion", codeOf(plan.criteria, row.criterion))
                       .points("share", row.share);
               }));
    root.array("blocs", list(plan.blocs, blocFields)).array("table", branch(plan, {}));
    root.array("metrics", list(plan.metrics, [&](const Metric& row) {
                   return Fields()
                       .text("code", row.code)
                       .text("title", row.title)
                       .text("kind", planfile::metricKinds()[static_cast<int>(row.kind)])
                       .text("criterion", codeOf(plan.criteria, row.criterion))
                       .flag("lower_is_better", row.lowerIsBetter, false)
                       .flag("breaks_ties", row.breaksTies, false);
               }));
    return QJsonDocument(root.object()).toJson(QJsonDocument::Indented);
}

} // namespace thidua
