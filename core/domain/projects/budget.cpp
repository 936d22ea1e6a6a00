// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/projects/budget.h"

#include "core/base/points.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace thidua {

namespace {

struct BudgetText {
    Q_DECLARE_TR_FUNCTIONS(BudgetText)
};

enum class By { Year, Source, YearAndSource };

struct Gathered {
    BudgetLine line;
    QString key; ///< of the source
    std::vector<Money> planned;
    std::vector<Money> disbursed;
};

Gathered& placeFor(std::vector<Gathered>& lines, const Funding& funding, By by)
{
    const int year = by == By::Source ? 0 : funding.year;
    const QString source = by == By::Year ? QString() : cleaned(funding.source);
    const QString key = source.toLower();
    const auto known = std::find_if(lines.begin(), lines.end(), [&](const Gathered& line) {
        return line.line.year == year && line.key == key;
    });
    if (known != lines.end())
        return *known;
    lines.push_back({{year, source, {}, {}, false, false}, key, {}, {}});
    return lines.back();
}

/// "More than" because some are missing, not because one of them is.
bool isPartial(Money sum, const std::vector<Money>& amounts)
{
    return sum.kind == Money::Kind::MoreThan
        && std::ranges::none_of(
               amounts, [](const Money& amount) { return amount.kind == Money::Kind::MoreThan; });
}

Result<std::vector<BudgetLine>> gathered(const std::vector<Funding>& funding, By by)
{
    std::vector<Gathered> lines;
    for (const Funding& row : funding) {
        Gathered& line = placeFor(lines, row, by);
        line.planned.push_back(row.planned);
        line.disbursed.push_back(row.disbursed);
    }
    // Zero is no year: it comes after all of them.
    std::stable_sort(lines.begin(), lines.end(), [](const Gathered& one, const Gathered& other) {
        const auto rank = [](int year) {
            return year == 0 ? std::numeric_limits<int>::max() : year;
        };
        return rank(one.line.year) < rank(other.line.year);
    });
    std::vector<BudgetLine> result;
    for (Gathered& line : lines) {
        THIDUA_ASSIGN(planned, sumOf(line.planned));
        THIDUA_ASSIGN(disbursed, sumOf(line.disbursed));
        line.line.planned = planned;
        line.line.disbursed = disbursed;
        line.line.plannedPartial = isPartial(planned, line.planned);
        line.line.disbursedPartial = isPartial(disbursed, line.disbursed);
        result.push_back(std::move(line.line));
    }
    return result;
}

} // namespace

Result<Money> sumOf(const std::vector<Money>& amounts)
{
    qint64 known = 0;
    bool complete = !amounts.empty();
    bool anyKnown = false;
    bool fromBelow = false;
    for (const Money& amount : amounts) {
        if (amount.kind == Money::Kind::Unknown) {
            complete = false;
            continue;
        }
        if (amount.dong > 0 && known > std::numeric_limits<qint64>::max() - amount.dong)
            return fail(ErrorCode::OutOfRange,
                        BudgetText::tr("The amounts add up to more than can be kept. Check the "
                                       "number of their digits."));
        known += amount.dong;
        anyKnown = true;
        fromBelow = fromBelow || amount.kind == Money::Kind::MoreThan;
    }
    if (complete && !fromBelow)
        return Money::exact(known);
    if (fromBelow || (anyKnown && known > 0))
        return Money::moreThan(known);
    return Money{};
}

std::optional<Fraction> shareOf(Money part, Money whole)
{
    if (part.kind != Money::Kind::Exact || whole.kind != Money::Kind::Exact || whole.dong <= 0)
        return std::nullopt;
    const auto share = Fraction::of(part.dong, whole.dong);
    if (!share)
        return std::nullopt;
    return *share;
}

QString shareText(const std::optional<Fraction>& share)
{
    if (!share)
        return QStringLiteral("–");
    const auto percent =
        mulDiv(share->numerator(), 100 * Points::kScale, share->denominator(), Rounding::HalfUp);
    if (!percent)
        return QStringLiteral("–");
    const Points exact{*percent};
    int decimals = 1;
    const auto misleads = [&] {
        const Points shown = exact.roundedTo(decimals, Rounding::HalfUp);
        return (shown == Points::whole(100) && *share != Fraction(1))
            || (shown.isZero() && *share != Fraction(0));
    };
    while (decimals < Points::kDecimals && misleads())
        ++decimals;
    return exact.toString(decimals) + u'%';
}

Result<BudgetLine> totalOf(const std::vector<BudgetLine>& lines)
{
    BudgetLine total;
    const auto add = [&](Money BudgetLine::*amount, bool BudgetLine::*partial) -> Result<void> {
        std::vector<Money> amounts;
        bool fromBelow = false;
        for (const BudgetLine& line : lines) {
            amounts.push_back(line.*amount);
            fromBelow =
                fromBelow || ((line.*amount).kind == Money::Kind::MoreThan && !(line.*partial));
        }
        THIDUA_ASSIGN(sum, sumOf(amounts));
        total.*amount = sum;
        total.*partial = sum.kind == Money::Kind::MoreThan && !fromBelow;
        return {};
    };
    THIDUA_TRY(add(&BudgetLine::planned, &BudgetLine::plannedPartial));
    THIDUA_TRY(add(&BudgetLine::disbursed, &BudgetLine::disbursedPartial));
    return total;
}

Result<std::vector<BudgetLine>> budgetByYear(const std::vector<Funding>& funding)
{
    return gathered(funding, By::Year);
}

Result<std::vector<BudgetLine>> budgetBySource(const std::vector<Funding>& funding)
{
    return gathered(funding, By::Source);
}

Result<std::vector<BudgetLine>> budgetByYearAndSource(const std::vector<Funding>& funding)
{
    return gathered(funding, By::YearAndSource);
}

} // namespace thidua
