// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/benchplan.h"

namespace thidua::bench {

namespace {

/// A well mixed number of two: the same on every machine.
quint64 mixed(quint64 a, quint64 b)
{
    quint64 x = a * 0x9E3779B97F4A7C15ULL + b * 0xC2B2AE3D27D4EB4FULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

QString text(Points points)
{
    return points.toExactString(0, NumberStyle::C);
}

struct RuleText {
    RuleKind kind;
    QString args;
};

/// The rule of the n-th base leaf; the kinds take turns.
RuleText baseRule(int n, Points maximum)
{
    const QString whole = text(maximum);
    const QString half = text({maximum.raw / 2});
    switch (n % 8) {
    case 1:
        return {RuleKind::Choice,
                QStringLiteral("%1:đầy đủ|%2:một phần|0:chưa có").arg(whole, half)};
    case 3:
        return {RuleKind::Ratio, QStringLiteral("target=80")};
    case 5:
        return {RuleKind::Bands, QStringLiteral(">=95:%1|>=70:%2|*:0").arg(whole, half)};
    case 6:
        return {RuleKind::Count, QStringLiteral("each=%1").arg(text({maximum.raw / 5}))};
    default:
        return {RuleKind::Manual, QStringLiteral("step=0.05")};
    }
}

/// Builds the rows of a score table with local ids.
class TableWriter {
public:
    explicit TableWriter(PlanDefinition& plan) : m_plan(plan) { }

    CriterionId group(const QString& code, Points maximum, CriterionType type)
    {
        Criterion row =
            start({}, code, QStringLiteral("Tiêu chuẩn %1: kết quả thực hiện nhiệm vụ").arg(code),
                  maximum, type);
        row.rule = RuleKind::Sum;
        m_plan.criteria.push_back(row);
        return row.id;
    }

    void leaf(CriterionId group, const QString& code, Points maximum, CriterionType type,
              const RuleText& rule)
    {
        Criterion row = start(
            group, code, QStringLiteral("Tiêu chí %1: mức độ hoàn thành theo kế hoạch").arg(code),
            maximum, type);
        row.rule = rule.kind;
        row.ruleArgs = rule.args;
        if (takesRatio(rule.kind)) {
            row.numerator = QStringLiteral("Số việc đã làm");
            row.denominator = QStringLiteral("Số việc được giao");
        }
        m_plan.criteria.push_back(row);
    }

private:
    Criterion start(CriterionId parent, const QString& code, const QString& title, Points maximum,
                    CriterionType type)
    {
        Criterion row;
        row.id.value = static_cast<qint64>(m_plan.criteria.size()) + 1;
        row.parent = parent;
        row.seq = static_cast<int>(m_plan.criteria.size());
        row.code = code;
        row.title = title;
        row.shortTitle = QStringLiteral("Tiêu chí ") + code;
        row.maximum = maximum;
        row.type = type;
        return row;
    }
    PlanDefinition& m_plan;
};

void addCriteria(PlanDefinition& plan, const LedgerSize& size)
{
    const int base = size.criteria * 5 / 6;
    const int bonus = size.criteria / 12;
    const int penalty = size.criteria - base - bonus;
    const int inGroup = base >= 100 ? 10 : 5;
    const Points maximum{Points::whole(100).raw / base};
    TableWriter table(plan);
    CriterionId group;
    for (int i = 0; i < base; ++i) {
        const int number = i / inGroup + 1;
        if (i % inGroup == 0)
            group =
                table.group(QString::number(number), {maximum.raw * inGroup}, CriterionType::Base);
        const RuleText rule = i >= base - size.peerCriteria ? RuleText{RuleKind::PeerAverage, {}}
                                                            : baseRule(i, maximum);
        table.leaf(group, QStringLiteral("%1.%2").arg(number).arg(i % inGroup + 1), maximum,
                   CriterionType::Base, rule);
    }
    group =
        table.group(QStringLiteral("T"), {Points::whole(1).raw / 2 * bonus}, CriterionType::Bonus);
    for (int i = 0; i < bonus; ++i)
        table.leaf(group, QStringLiteral("T.%1").arg(i + 1), {Points::whole(1).raw / 2},
                   CriterionType::Bonus, {RuleKind::Manual, QStringLiteral("step=0.1")});
    group = table.group(QStringLiteral("P"), Points::whole(penalty), CriterionType::Penalty);
    for (int i = 0; i < penalty; ++i)
        table.leaf(group, QStringLiteral("P.%1").arg(i + 1), Points::whole(1),
                   CriterionType::Penalty, {RuleKind::Penalty, QStringLiteral("each=0.25")});
}

void addGrades(PlanDefinition& plan)
{
    struct Band {
        const char* code;
        const char* name;
        int minimum;
    };
    static constexpr Band kBands[] = {{"xs", "Xuất sắc", 95},
                                      {"t", "Tốt", 85},
                                      {"k", "Khá", 70},
                                      {"tb", "Trung bình", 50},
                                      {"y", "Yếu", 0}};
    int upper = 0;
    for (const Band& band : kBands) {
        Grade grade;
        grade.seq = static_cast<int>(plan.grades.size());
        grade.id.value = grade.seq + 1;
        grade.code = QString::fromUtf8(band.code);
        grade.name = QString::fromUtf8(band.name);
        grade.minimum = Points::whole(band.minimum);
        grade.bounded = grade.seq > 0;
        grade.maximum = Points::whole(upper);
        upper = band.minimum;
        plan.grades.push_back(grade);
    }
}

} // namespace

PlanDefinition planOf(const LedgerSize& size)
{
    static constexpr Round kUsed[] = {Round::Appraisal, Round::Self, Round::Council, Round::Cross};
    PlanDefinition plan;
    plan.plan.code = QStringLiteral("bench");
    plan.plan.title = QStringLiteral("Kế hoạch thi đua phát sinh để đo");
    plan.plan.first = QDate(2024, 1, 1);
    plan.plan.last = QDate(2024, 12, 31);
    plan.rules.rounds = 0;
    for (int i = 0; i < size.rounds; ++i)
        plan.rules.rounds |= roundBit(kUsed[i]);
    plan.rules.minimumGrade = QStringLiteral("k");
    plan.rules.tieGrade = QStringLiteral("xs");
    plan.rules.awardForm = QStringLiteral("Giấy khen");
    addCriteria(plan, size);
    addGrades(plan);
    for (int i = 0; i < size.blocs; ++i) {
        Bloc bloc;
        bloc.id.value = i + 1;
        bloc.seq = i;
        bloc.code = QString::number(i + 1);
        bloc.name = QStringLiteral("Khối %1").arg(i + 1);
        bloc.quotaKind = QuotaKind::Share;
        bloc.quotaShare = Points::whole(30);
        plan.blocs.push_back(bloc);
    }
    return plan;
}

Entry entryOf(const TableNode& node, int unit, Round round)
{
    const quint64 who = static_cast<quint64>(unit % 7 == 6 ? unit - 1 : unit);
    const quint64 seed =
        mixed(who * 4 + static_cast<quint64>(round), static_cast<quint64>(node.criterion.id.value));
    const qint64 maximum = node.criterion.maximum.raw;
    const auto percent =
        static_cast<qint64>(std::min<quint64>(100, 62 + mixed(who, 0) % 38 + seed % 17));
    if (node.criterion.type == CriterionType::Base && seed / 17 % 33 == 0)
        return Entry::notApplicable();
    switch (node.criterion.rule) {
    case RuleKind::Choice: {
        const auto& options = std::get<ChoiceRule>(node.rule).options;
        return Entry::points(options[percent > 80 ? 0 : 1].points);
    }
    case RuleKind::Ratio: {
        const auto assigned = static_cast<qint64>(20 + seed / 1024 % 480);
        return Entry::ratio(Points::whole(assigned * percent / 100), Points::whole(assigned));
    }
    case RuleKind::Bands:
    case RuleKind::PeerAverage:
        return Entry::value(Points::whole(percent));
    case RuleKind::Count:
        return Entry::value(Points::whole(percent / 18));
    case RuleKind::Penalty:
        return Entry::value(Points::whole(seed / 64 % 5 == 0 ? 1 : 0));
    default: {
        const qint64 step = node.criterion.type == CriterionType::Bonus ? 1'000 : 500;
        return Entry::points({maximum * percent / 100 / step * step});
    }
    }
}

} // namespace thidua::bench
