// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/detail.h"

#include <QCoreApplication>
#include <QHash>

namespace thidua {

namespace {

struct FieldNames {
    Q_DECLARE_TR_FUNCTIONS(FieldNames)
};

struct Name {
    const char* column;
    const char* source;
};

constexpr Name kNames[] = {
    {"value", QT_TRANSLATE_NOOP("FieldNames", "value")},
    {"code", QT_TRANSLATE_NOOP("FieldNames", "code")},
    {"name", QT_TRANSLATE_NOOP("FieldNames", "name")},
    {"description", QT_TRANSLATE_NOOP("FieldNames", "description")},
    {"first", QT_TRANSLATE_NOOP("FieldNames", "from")},
    {"last", QT_TRANSLATE_NOOP("FieldNames", "until")},
    {"movement", QT_TRANSLATE_NOOP("FieldNames", "movement")},
    {"phase", QT_TRANSLATE_NOOP("FieldNames", "phase")},
    {"parent", QT_TRANSLATE_NOOP("FieldNames", "belongs to")},
    {"state", QT_TRANSLATE_NOOP("FieldNames", "state")},
    {"title", QT_TRANSLATE_NOOP("FieldNames", "title")},
    {"short_title", QT_TRANSLATE_NOOP("FieldNames", "short title")},
    {"number", QT_TRANSLATE_NOOP("FieldNames", "number")},
    {"issued", QT_TRANSLATE_NOOP("FieldNames", "date of issue")},
    {"issuer", QT_TRANSLATE_NOOP("FieldNames", "issuer")},
    {"subject", QT_TRANSLATE_NOOP("FieldNames", "who takes part")},
    {"purpose", QT_TRANSLATE_NOOP("FieldNames", "purpose")},
    {"source", QT_TRANSLATE_NOOP("FieldNames", "source")},
    {"sample_note", QT_TRANSLATE_NOOP("FieldNames", "note on the sample")},
    {"plan", QT_TRANSLATE_NOOP("FieldNames", "plan")},
    {"rounds", QT_TRANSLATE_NOOP("FieldNames", "rounds")},
    {"decimals", QT_TRANSLATE_NOOP("FieldNames", "decimals")},
    {"rounding", QT_TRANSLATE_NOOP("FieldNames", "rounding")},
    {"round_leaves", QT_TRANSLATE_NOOP("FieldNames", "rounds at the criterion")},
    {"na_policy", QT_TRANSLATE_NOOP("FieldNames", "when not applicable")},
    {"minimum_grade", QT_TRANSLATE_NOOP("FieldNames", "lowest grade for an award")},
    {"tie_grade", QT_TRANSLATE_NOOP("FieldNames", "grade needed at a tie")},
    {"tie_grade_binds", QT_TRANSLATE_NOOP("FieldNames", "whom that grade binds")},
    {"award_form", QT_TRANSLATE_NOOP("FieldNames", "award form")},
    {"tie_rule", QT_TRANSLATE_NOOP("FieldNames", "tie rule")},
    {"seq", QT_TRANSLATE_NOOP("FieldNames", "order")},
    {"text", QT_TRANSLATE_NOOP("FieldNames", "text")},
    {"who", QT_TRANSLATE_NOOP("FieldNames", "who")},
    {"last_excluded", QT_TRANSLATE_NOOP("FieldNames", "last day excluded")},
    {"minimum", QT_TRANSLATE_NOOP("FieldNames", "lower bound")},
    {"minimum_closed", QT_TRANSLATE_NOOP("FieldNames", "lower bound included")},
    {"bounded", QT_TRANSLATE_NOOP("FieldNames", "has an upper bound")},
    {"maximum", QT_TRANSLATE_NOOP("FieldNames", "maximum")},
    {"maximum_closed", QT_TRANSLATE_NOOP("FieldNames", "upper bound included")},
    {"grade", QT_TRANSLATE_NOOP("FieldNames", "grade")},
    {"kind", QT_TRANSLATE_NOOP("FieldNames", "kind")},
    {"criterion", QT_TRANSLATE_NOOP("FieldNames", "criterion")},
    {"share", QT_TRANSLATE_NOOP("FieldNames", "share in percent")},
    {"short_name", QT_TRANSLATE_NOOP("FieldNames", "short name")},
    {"class", QT_TRANSLATE_NOOP("FieldNames", "class")},
    {"level", QT_TRANSLATE_NOOP("FieldNames", "level")},
    {"ownership", QT_TRANSLATE_NOOP("FieldNames", "ownership")},
    {"valid_from", QT_TRANSLATE_NOOP("FieldNames", "valid from")},
    {"valid_to", QT_TRANSLATE_NOOP("FieldNames", "valid until")},
    {"successor", QT_TRANSLATE_NOOP("FieldNames", "successor")},
    {"quota_kind", QT_TRANSLATE_NOOP("FieldNames", "kind of quota")},
    {"quota_count", QT_TRANSLATE_NOOP("FieldNames", "quota")},
    {"quota_share", QT_TRANSLATE_NOOP("FieldNames", "quota in percent")},
    {"quota_rounding", QT_TRANSLATE_NOOP("FieldNames", "rounding of the quota")},
    {"head", QT_TRANSLATE_NOOP("FieldNames", "bloc head")},
    {"deputy", QT_TRANSLATE_NOOP("FieldNames", "deputy head")},
    {"unit", QT_TRANSLATE_NOOP("FieldNames", "unit")},
    {"bloc", QT_TRANSLATE_NOOP("FieldNames", "bloc")},
    {"participation", QT_TRANSLATE_NOOP("FieldNames", "participation")},
    {"frozen_name", QT_TRANSLATE_NOOP("FieldNames", "name when frozen")},
    {"frozen_kind", QT_TRANSLATE_NOOP("FieldNames", "kind when frozen")},
    {"frozen_class", QT_TRANSLATE_NOOP("FieldNames", "class when frozen")},
    {"type", QT_TRANSLATE_NOOP("FieldNames", "type")},
    {"rule", QT_TRANSLATE_NOOP("FieldNames", "rule")},
    {"rule_args", QT_TRANSLATE_NOOP("FieldNames", "rule's figures")},
    {"numerator", QT_TRANSLATE_NOOP("FieldNames", "numerator")},
    {"denominator", QT_TRANSLATE_NOOP("FieldNames", "denominator")},
    {"evidence", QT_TRANSLATE_NOOP("FieldNames", "evidence")},
    {"applies_to", QT_TRANSLATE_NOOP("FieldNames", "applies to")},
    {"maxima_by_kind", QT_TRANSLATE_NOOP("FieldNames", "maxima by kind")},
    {"note", QT_TRANSLATE_NOOP("FieldNames", "note")},
    {"round", QT_TRANSLATE_NOOP("FieldNames", "round")},
    {"changed_by", QT_TRANSLATE_NOOP("FieldNames", "moved by")},
    {"changed_at", QT_TRANSLATE_NOOP("FieldNames", "moved at")},
    {"reason", QT_TRANSLATE_NOOP("FieldNames", "reason")},
    {"edits_since_approval", QT_TRANSLATE_NOOP("FieldNames", "changes since approval")},
    {"amount", QT_TRANSLATE_NOOP("FieldNames", "score")},
    {"explanation", QT_TRANSLATE_NOOP("FieldNames", "explanation")},
    {"evidence_partial", QT_TRANSLATE_NOOP("FieldNames", "evidence incomplete")},
    {"lower_is_better", QT_TRANSLATE_NOOP("FieldNames", "lower is better")},
    {"breaks_ties", QT_TRANSLATE_NOOP("FieldNames", "breaks ties")},
    {"total", QT_TRANSLATE_NOOP("FieldNames", "total")},
    {"places", QT_TRANSLATE_NOOP("FieldNames", "places left")},
    {"decided_by", QT_TRANSLATE_NOOP("FieldNames", "decided by")},
    {"decided_on", QT_TRANSLATE_NOOP("FieldNames", "decided on")},
    {"document", QT_TRANSLATE_NOOP("FieldNames", "document")},
    {"taken", QT_TRANSLATE_NOOP("FieldNames", "taken")},
    {"effect", QT_TRANSLATE_NOOP("FieldNames", "effect")},
    {"points", QT_TRANSLATE_NOOP("FieldNames", "points")},
    {"best", QT_TRANSLATE_NOOP("FieldNames", "best")},
    {"sum", QT_TRANSLATE_NOOP("FieldNames", "sum")},
    {"count", QT_TRANSLATE_NOOP("FieldNames", "number of units")},
};

} // namespace

QString fieldName(const char* column)
{
    static const QHash<QByteArray, const char*> sources = [] {
        QHash<QByteArray, const char*> all;
        for (const Name& name : kNames)
            all.insert(name.column, name.source);
        return all;
    }();
    const char* source = sources.value(column);
    return source ? FieldNames::tr(source) : QString::fromLatin1(column);
}

} // namespace thidua
