// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scoring/evaluate.h"
#include "tests/support/catch.h"

#include <ostream>

namespace thidua {

inline std::ostream& operator<<(std::ostream& out, Points points)
{
    return out << points.toExactString(0, NumberStyle::C).toStdString();
}

} // namespace thidua

namespace thidua::test {

inline QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

inline Points pts(const char* written)
{
    return Points::parse(text(written)).value();
}

/// A row of a table as one line: `code parent maximum type rule [na:policy] [kinds:…] [applies:…] [bloc:n] [:: arguments]`,
/// with `-` for no parent. Ids are the line numbers, from 1.
inline std::vector<Criterion> rows(const char* lines)
{
    std::vector<Criterion> result;
    QHash<QString, CriterionId> ids;
    for (const QString& line : text(lines).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const QStringList halves = line.split(QStringLiteral(" :: "));
        const QStringList words = halves[0].split(u' ', Qt::SkipEmptyParts);
        Criterion row;
        row.id = {static_cast<qint64>(result.size()) + 1};
        row.seq = static_cast<int>(result.size());
        row.code = words[0];
        row.title = QStringLiteral("Tiêu chí ") + words[0];
        row.parent =
            words[1] == QLatin1String("-") ? CriterionId{} : ids.value(words[1], CriterionId{999});
        row.maximum = Points::parse(words[2]).value();
        row.type = parseCriterionType(words[3]).value();
        row.rule = parseRuleKind(words[4]).value();
        for (const QString& word : words.mid(5)) {
            if (word.startsWith(QLatin1String("na:")))
                row.naPolicy = parseNaPolicy(word.mid(3)).value();
            else if (word.startsWith(QLatin1String("kinds:")))
                row.maximaByKind = word.mid(6);
            else if (word.startsWith(QLatin1String("applies:")))
                row.appliesTo = word.mid(8);
            else if (word.startsWith(QLatin1String("bloc:")))
                row.bloc = {word.mid(5).toLongLong()};
        }
        if (halves.size() > 1)
            row.ruleArgs = halves[1].trimmed();
        ids.insert(row.code, row.id);
        result.push_back(row);
    }
    return result;
}

inline ScoreTable table(const char* lines, PlanRules rules = {})
{
    auto built = ScoreTable::build(rows(lines), rules);
    if (!built)
        FAIL(built.error().message.toStdString());
    return *built;
}

inline PlanRules rulesWith(NaPolicy policy, int decimals = 2)
{
    PlanRules rules;
    rules.naPolicy = policy;
    rules.decimals = decimals;
    return rules;
}

/// Entries typed as `code=text`, separated by `;`, read as the grid reads them.
inline std::vector<Score> typed(const ScoreTable& table, const char* entries)
{
    std::vector<Score> scores;
    for (const QString& part : text(entries).split(u';', Qt::SkipEmptyParts)) {
        const auto equals = part.indexOf(u'=');
        const int node = table.indexOf(part.left(equals).trimmed());
        REQUIRE(node >= 0);
        const auto entry = table.parseEntry(node, part.mid(equals + 1), {});
        if (!entry)
            FAIL(entry.error().message.toStdString());
        scores.push_back(
            {{1}, table.node(node).criterion.id, entry->kind, entry->amount, entry->denominator});
    }
    return scores;
}

inline Score score(const ScoreTable& table, const char* code, Entry entry)
{
    const int node = table.indexOf(text(code));
    REQUIRE(node >= 0);
    return {{1}, table.node(node).criterion.id, entry.kind, entry.amount, entry.denominator};
}

inline Evaluation evaluated(const ScoreTable& table, const std::vector<Score>& scores,
                            const std::vector<GradeCondition>& conditions = {},
                            const SheetContext& context = {})
{
    auto evaluation = evaluate(table, scores, conditions, context);
    if (!evaluation)
        FAIL(evaluation.error().message.toStdString());
    return *evaluation;
}

inline Evaluation evaluated(const ScoreTable& table, const char* entries)
{
    return evaluated(table, typed(table, entries));
}

inline const NodeOutcome& at(const ScoreTable& table, const Evaluation& evaluation,
                             const char* code)
{
    const int node = table.indexOf(text(code));
    REQUIRE(node >= 0);
    return evaluation.nodes[static_cast<size_t>(node)];
}

} // namespace thidua::test
