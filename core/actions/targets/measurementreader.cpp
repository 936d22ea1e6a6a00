// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/targets/measurementreader.h"

#include "core/actions/targets/targetreads.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/domain/scoring/scoretable.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace thidua::actions {

namespace {

struct Measuring {
    Q_DECLARE_TR_FUNCTIONS(Measuring)
};

using Kind = Measurement::Kind;

QString keyOf(TargetId target, UnitId unit, int year, int quarter)
{
    return QStringLiteral("%1/%2/%3/%4").arg(target.value).arg(unit.value).arg(year).arg(quarter);
}

Result<Kind> readDone(const QString& text)
{
    static const QStringList yes{
        QStringLiteral("yes"), QStringLiteral("y"),    QStringLiteral("1"),
        QStringLiteral("x"),   QStringLiteral("true"), QStringLiteral("done"),
        QStringLiteral("co"),  QStringLiteral("dat"),  QStringLiteral("da thuc hien"),
        QStringLiteral("roi")};
    static const QStringList no{QStringLiteral("no"),       QStringLiteral("n"),
                                QStringLiteral("0"),        QStringLiteral("false"),
                                QStringLiteral("chua"),     QStringLiteral("khong"),
                                QStringLiteral("chua dat"), QStringLiteral("chua thuc hien"),
                                QStringLiteral("not_done"), QStringLiteral("not yet")};
    const QString word = folded(text.simplified());
    if (yes.contains(word))
        return Kind::Done;
    if (no.contains(word))
        return Kind::NotDone;
    if (word == QLatin1String("na") || saysNotApplicable(text))
        return Kind::NotApplicable;
    return fail(ErrorCode::InvalidInput,
                Measuring::tr("“%1” does not say whether it is done. Write yes, no, or na where it "
                              "does not apply.")
                    .arg(cleaned(text)));
}

/// A number, or one known only from below: `> 95`, `trên 95`, `hơn 95`.
Result<Points> readValue(const QString& text, bool& above)
{
    static const QRegularExpression more(QStringLiteral("^(?:>|(?:tren|hon|more than) )\\s*"));
    QString number = cleaned(text);
    if (number.endsWith(u'%'))
        number = number.chopped(1).trimmed();
    if (const auto match = more.match(folded(number)); match.hasMatch()) {
        above = true;
        number = number.mid(match.capturedLength());
    }
    return Points::parseMeasured(number);
}

/// The words for a figure the target cannot use.
tl::unexpected<Error> asksFor(const Target& target, const QString& what)
{
    return fail(ErrorCode::InvalidInput,
                Measuring::tr("“%1” asks for %2. Enter that instead.").arg(target.title, what));
}

Result<void> checkRatio(const Measurement& row)
{
    if (row.kind != Kind::Ratio)
        return {};
    if (row.amount < Points() || row.denominator < Points())
        return fail(ErrorCode::OutOfRange,
                    Measuring::tr("Numerator and denominator are counts: neither is below 0."));
    if (row.denominator.isZero() && !row.amount.isZero())
        return fail(ErrorCode::InvalidInput,
                    Measuring::tr("%1 of 0 is no ratio. Correct the denominator; 0 of 0 says that "
                                  "there was no case.")
                        .arg(formatMeasured(row.amount)));
    return {};
}

/// Puts what the entry says into a row; exactly one kind of figure.
Result<void> takeFigure(const MeasurementEntry& entry, Measurement& row)
{
    const bool value = !entry.value.trimmed().isEmpty();
    const bool ratio =
        !entry.numerator.trimmed().isEmpty() || !entry.denominator.trimmed().isEmpty();
    const bool done = !entry.done.trimmed().isEmpty();
    if (value + ratio + done != 1)
        return fail(ErrorCode::InvalidInput,
                    value + ratio + done == 0
                        ? Measuring::tr("There is no figure. Enter a value, a numerator with its "
                                        "denominator, or done.")
                        : Measuring::tr("There is more than one of value, numerator with "
                                        "denominator, and done. Keep one."));
    row.amount = {};
    row.denominator = {};
    row.above = false;
    if (done) {
        THIDUA_ASSIGN(kind, readDone(entry.done));
        row.kind = kind;
    } else if (ratio) {
        row.kind = Kind::Ratio;
        THIDUA_ASSIGN(numerator, readValue(entry.numerator, row.above));
        THIDUA_ASSIGN(denominator, Points::parseMeasured(entry.denominator));
        row.amount = numerator;
        row.denominator = denominator;
    } else {
        row.kind = Kind::Number;
        THIDUA_ASSIGN(amount, readValue(entry.value, row.above));
        row.amount = amount;
    }
    return {};
}

template<class Row, class Matches>
const Row* onlyOne(const std::vector<Row>& rows, Matches matches)
{
    const Row* found = nullptr;
    for (const Row& row : rows) {
        if (!matches(row))
            continue;
        if (found)
            return nullptr;
        found = &row;
    }
    return found;
}

} // namespace

Result<void> checkKind(const Target& target, const Measurement& row)
{
    if (row.kind == Kind::NotApplicable)
        return row.unit ? Result<void>()
                        : fail(ErrorCode::InvalidInput,
                               Measuring::tr("A target of the plan applies to the whole. Only a "
                                             "unit can be excepted."));
    const bool done = row.kind == Kind::Done || row.kind == Kind::NotDone;
    const bool wantsDone = asksDone(target, !row.unit.isNull());
    if (row.unit && target.rollup == Rollup::Direct)
        return fail(ErrorCode::Refused,
                    Measuring::tr("The department enters “%1” for the whole, not for each unit. "
                                  "Leave the unit blank.")
                        .arg(target.title));
    if (done != wantsDone)
        return asksFor(target,
                       wantsDone ? Measuring::tr("done or not done")
                                 : Measuring::tr("a figure, not done or not done"));
    if (row.unit && target.rollup == Rollup::RatioOfSums && row.kind != Kind::Ratio)
        return asksFor(target, Measuring::tr("a numerator and a denominator"));
    if (row.unit && target.rollup == Rollup::WeightedMean && row.weight <= Points())
        return fail(
            ErrorCode::InvalidInput,
            Measuring::tr("“%1” is a weighted mean: the figure needs a weight above 0 (%2).")
                .arg(target.title,
                     target.weight.isEmpty() ? Measuring::tr("weight") : target.weight));
    return {};
}

Result<MeasurementReader> MeasurementReader::make(const Ledger& ledger, PlanId plan)
{
    THIDUA_ASSIGN(sources, targetSources(ledger, plan, {}));
    return MeasurementReader(std::move(sources));
}

MeasurementReader::MeasurementReader(TargetSources sources) : m_sources(std::move(sources))
{
    for (const Measurement& row : m_sources.measurements)
        m_stored.insert(keyOf(row.target, row.unit, row.year, row.quarter), &row);
    QHash<UnitId, const Unit*> known;
    for (const Unit& row : m_sources.units)
        known.insert(row.id, &row);
    for (const Member& row : m_sources.members)
        m_members.insert(row.unit, known.value(row.unit));
}

const Target* MeasurementReader::target(TargetId id) const
{
    return onlyOne(m_sources.targets, [&](const Target& target) { return target.id == id; });
}

const Target* MeasurementReader::targetNamed(const QString& text) const
{
    const QString code = cleaned(text);
    if (const Target* byCode = onlyOne(m_sources.targets, [&](const Target& target) {
            return target.code.compare(code, Qt::CaseInsensitive) == 0;
        }))
        return byCode;
    const QString name = folded(code).simplified();
    return onlyOne(m_sources.targets, [&](const Target& target) {
        return !name.isEmpty()
            && (folded(target.title).simplified() == name
                || folded(target.shortTitle).simplified() == name);
    });
}

const Unit* MeasurementReader::unitNamed(const QString& text) const
{
    const QString code = cleaned(text);
    if (const Unit* byCode = onlyOne(m_sources.units, [&](const Unit& unit) {
            return unit.code.compare(code, Qt::CaseInsensitive) == 0;
        }))
        return byCode;
    const QString name = folded(code).simplified();
    return onlyOne(m_sources.units, [&](const Unit& unit) {
        return folded(unit.name).simplified() == name
            || folded(unit.shortName).simplified() == name;
    });
}

const Measurement* MeasurementReader::stored(TargetId target, UnitId unit, int year,
                                             int quarter) const
{
    return m_stored.value(keyOf(target, unit, year, quarter));
}

Result<void> MeasurementReader::checkUnit(const Target& target, UnitId id, int year) const
{
    const Unit* unit = m_members.value(id);
    if (!unit) {
        const Unit* other = onlyOne(m_sources.units, [&](const Unit& row) { return row.id == id; });
        return fail(ErrorCode::NotFound,
                    Measuring::tr("“%1” takes no part in the plan. Put it into a bloc first.")
                        .arg(other ? other->name : QString()));
    }
    const QDate first(year, 1, 1);
    const QDate last(year, 12, 31);
    if ((unit->validFrom.isValid() && unit->validFrom > last)
        || (unit->validTo.isValid() && unit->validTo < first))
        return fail(ErrorCode::Refused,
                    Measuring::tr("“%1” was not in force in %2.").arg(unit->name).arg(year));
    if (!appliesTo(target, m_sources.history.on(*unit, last)))
        return fail(
            ErrorCode::Refused,
            Measuring::tr("“%1” does not apply to “%2” as it was on %3: see its kind, class, "
                          "level and ownership.")
                .arg(target.title, unit->name, formatDate(last)));
    return {};
}

Result<Measurement> MeasurementReader::read(const MeasurementEntry& entry) const
{
    const Target* of = target(entry.target);
    if (!of)
        return fail(ErrorCode::NotFound,
                    Measuring::tr("The plan has no such target. Read the page again."));
    if (entry.year < kFirstTargetYear || entry.year > kLastTargetYear || entry.quarter < 0
        || entry.quarter > 4)
        return fail(
            ErrorCode::OutOfRange,
            Measuring::tr("“%1” is no period. Write a year from %2 to %3, or a quarter of it "
                          "such as 2024-Q3.")
                .arg(periodCode(entry.year, entry.quarter))
                .arg(kFirstTargetYear)
                .arg(kLastTargetYear));
    const Measurement* old = stored(entry.target, entry.unit, entry.year, entry.quarter);
    Measurement row = old ? *old : Measurement();
    row.target = entry.target;
    row.unit = entry.unit;
    row.year = entry.year;
    row.quarter = entry.quarter;
    THIDUA_TRY(takeFigure(entry, row));
    if (!entry.weight.trimmed().isEmpty()) {
        THIDUA_ASSIGN(weight, Points::parseMeasured(entry.weight));
        row.weight = weight;
    }
    row.reportedOn = entry.reportedOn.value_or(row.reportedOn);
    row.source = cleaned(entry.source.value_or(row.source));
    row.evidence = cleaned(entry.evidence.value_or(row.evidence));
    row.note = cleaned(entry.note.value_or(row.note));
    if (old && row == *old)
        return row; // what is recorded stays true, whatever became of the unit since
    THIDUA_TRY(checkRatio(row));
    THIDUA_TRY(checkKind(*of, row));
    if (row.unit && !old)
        THIDUA_TRY(checkUnit(*of, row.unit, row.year));
    return row;
}

} // namespace thidua::actions
