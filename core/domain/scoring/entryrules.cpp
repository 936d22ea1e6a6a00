// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/domain/scoring/scoretable.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct EntryText {
    Q_DECLARE_TR_FUNCTIONS(Entry)
};

constexpr Points kLargestMeasured = Points::whole(999'999'999'999);

bool isOneOf(const QString& text, std::initializer_list<const char16_t*> words)
{
    const QString typed = folded(text.simplified());
    return std::any_of(words.begin(), words.end(),
                       [&](const char16_t* word) { return typed == QStringView(word); });
}

bool saysYes(const QString& text)
{
    return isOneOf(text, {u"co", u"yes", u"1", u"dat", u"x"});
}

bool saysNo(const QString& text)
{
    return isOneOf(text, {u"khong", u"no", u"0", u"khong dat"});
}

/// The number before `điểm`, or nothing when the text does not end with it.
std::optional<QString> withoutPointsWord(const QString& text)
{
    for (const QLatin1String word :
         {QLatin1String("diem"), QLatin1String("points"), QLatin1String("d")}) {
        const QString trimmed = text.trimmed();
        if (folded(trimmed).endsWith(word) && trimmed.size() > word.size())
            return trimmed.chopped(word.size()).trimmed();
    }
    return {};
}

/// Checks one entry of one leaf; every message starts with the leaf's code.
class EntryCheck {
public:
    EntryCheck(const ScoreTable& table, int index, const QString& unitKind)
        : m_table(table), m_node(table.node(index)), m_maximum(table.maximumFor(index, unitKind))
    {
    }

    Result<void> check(const Entry& entry) const
    {
        if (!m_node.isLeaf())
            return refuse(
                ErrorCode::Refused,
                EntryText::tr("%1: this is a group. Enter points at its criteria.").arg(code()));
        switch (entry.kind) {
        case Entry::Kind::NotApplicable:
            return {};
        case Entry::Kind::Points:
            return m_node.isRating() ? checkLevel(entry.amount) : checkPoints(entry.amount);
        case Entry::Kind::Ratio:
            return checkRatio(entry);
        case Entry::Kind::Value:
            return checkValue(entry.amount);
        }
        return {};
    }

private:
    const QString& code() const { return m_node.criterion.code; }
    QString shown(Points value) const { return value.toExactString(m_table.rules().decimals); }

    static Result<void> refuse(ErrorCode errorCode, const QString& message)
    {
        return fail(errorCode, message);
    }

    Result<void> checkPoints(Points points) const
    {
        if (points < Points{})
            return refuse(
                ErrorCode::OutOfRange,
                EntryText::tr("%1: %2 is below 0. Enter 0 or more.").arg(code(), shown(points)));
        if (points > m_maximum)
            return refuse(ErrorCode::OutOfRange,
                          EntryText::tr("%1: %2 is above the maximum of %3. Enter at most %3.")
                              .arg(code(), shown(points), shown(m_maximum)));
        if (const auto* choice = std::get_if<ChoiceRule>(&m_node.rule))
            return checkOption(*choice, points);
        const auto* manual = std::get_if<ManualRule>(&m_node.rule);
        const Points step = manual ? manual->step : Points{};
        if (step.raw > 0 && points.raw % step.raw != 0 && points != m_maximum)
            return refuse(ErrorCode::InvalidInput,
                          EntryText::tr("%1: %2 is not in steps of %3. Enter a multiple of %3.")
                              .arg(code(), shown(points), shown(step)));
        return checkDecimals(points);
    }

    Result<void> checkDecimals(Points points) const
    {
        const int decimals = m_table.rules().decimals;
        if (points.roundedTo(decimals, Rounding::Down) == points)
            return {};
        return refuse(ErrorCode::InvalidInput,
                      EntryText::tr("%1: %2 has too many decimals. This table takes %3.")
                          .arg(code(), shown(points))
                          .arg(decimals));
    }

    Result<void> checkOption(const ChoiceRule& choice, Points points) const
    {
        QStringList options;
        for (const auto& option : choice.options) {
            if (option.points == points)
                return {};
            options << shown(option.points);
        }
        return refuse(ErrorCode::InvalidInput,
                      EntryText::tr("%1: %2 is not one of the options. Choose from %3.")
                          .arg(code(), shown(points), options.join(QStringLiteral("; "))));
    }

    Result<void> checkLevel(Points level) const
    {
        if (level < Points::whole(1) || level > m_node.maximum)
            return refuse(ErrorCode::OutOfRange,
                          EntryText::tr("%1: %2 is not a level. Enter a level from 1 to %3.")
                              .arg(code(), level.toExactString(), m_node.maximum.toExactString()));
        return checkDecimals(level);
    }

    Result<void> checkRatio(const Entry& entry) const
    {
        const auto* ratio = std::get_if<RatioRule>(&m_node.rule);
        if (!ratio)
            return refuse(
                ErrorCode::InvalidInput,
                EntryText::tr("%1 does not take a numerator and a denominator. Enter one number.")
                    .arg(code()));
        const QString numerator = formatMeasured(entry.amount);
        const QString denominator = formatMeasured(entry.denominator);
        if (entry.amount < Points{} || entry.denominator < Points{})
            return refuse(ErrorCode::OutOfRange,
                          EntryText::tr("%1: %2/%3 is below 0. Enter 0 or more.")
                              .arg(code(), numerator, denominator));
        if (entry.amount > kLargestMeasured || entry.denominator > kLargestMeasured)
            return tooLarge(std::max(entry.amount, entry.denominator));
        if (entry.denominator.isZero()
            && (ratio->zero == ZeroDenominator::Error || !entry.amount.isZero()))
            return refuse(
                ErrorCode::InvalidInput,
                EntryText::tr("%1: the denominator is 0. Enter the figure it is measured against.")
                    .arg(code()));
        if (entry.amount > entry.denominator && ratio->target <= Points::whole(100))
            return refuse(
                ErrorCode::OutOfRange,
                EntryText::tr(
                    "%1: the numerator %2 is above the denominator %3. Check the two figures.")
                    .arg(code(), numerator, denominator));
        return {};
    }

    Result<void> tooLarge(Points value) const
    {
        return refuse(ErrorCode::OutOfRange,
                      EntryText::tr("%1: %2 is too large. Check the number of digits.")
                          .arg(code(), formatMeasured(value)));
    }

    Result<void> checkValue(Points value) const
    {
        const RuleKind kind = m_node.criterion.rule;
        if (takesRatio(kind))
            return refuse(
                ErrorCode::InvalidInput,
                EntryText::tr(
                    "%1 takes a numerator and a denominator. Enter both, for example 30/40.")
                    .arg(code()));
        if (!takesValue(kind))
            return refuse(
                ErrorCode::InvalidInput,
                EntryText::tr("%1 takes points, not a measured value. Enter points from 0 to %2.")
                    .arg(code(), shown(m_maximum)));
        if (m_node.isRating())
            return checkLevel(value);
        if (kind == RuleKind::Gate && value != Points{} && value != Points::whole(1))
            return refuse(ErrorCode::InvalidInput,
                          EntryText::tr("%1 is a precondition. Enter yes or no.").arg(code()));
        if (value > kLargestMeasured || value < -kLargestMeasured)
            return tooLarge(value);
        if (kind != RuleKind::Bands && value < Points{})
            return refuse(ErrorCode::OutOfRange,
                          EntryText::tr("%1: %2 is below 0. Enter 0 or more.")
                              .arg(code(), formatMeasured(value)));
        const bool counted = kind == RuleKind::Count || kind == RuleKind::Penalty;
        if (counted && value.raw % Points::kScale != 0)
            return refuse(ErrorCode::InvalidInput,
                          EntryText::tr("%1: %2 is not a whole number. Enter how many there are.")
                              .arg(code(), formatMeasured(value)));
        return {};
    }

    const ScoreTable& m_table;
    const TableNode& m_node;
    Points m_maximum;
};

Result<Entry> parseRatioEntry(const QString& text)
{
    if (text.endsWith(u'%')) {
        const auto share = Points::parse(text.chopped(1));
        if (!share)
            return fail(share.error());
        return Entry::ratio(*share, Points::whole(100));
    }
    const auto slash = text.indexOf(u'/');
    const auto numerator = Points::parseMeasured(text.left(slash));
    const auto denominator = Points::parseMeasured(text.mid(slash + 1));
    if (!numerator || !denominator)
        return fail((!numerator ? numerator : denominator).error());
    return Entry::ratio(*numerator, *denominator);
}

Result<Entry> asPoints(const QString& text)
{
    const auto points = Points::parse(text);
    if (!points)
        return fail(points.error());
    return Entry::points(*points);
}

Result<Entry> readEntry(const TableNode& node, const QString& text)
{
    const RuleKind kind = node.criterion.rule;
    if (saysNotApplicable(text))
        return Entry::notApplicable();
    if (kind == RuleKind::Gate && (saysYes(text) || saysNo(text)))
        return Entry::value(Points::whole(saysYes(text) ? 1 : 0));
    if (const auto* choice = std::get_if<ChoiceRule>(&node.rule)) {
        for (const auto& option : choice->options) {
            if (!option.label.isEmpty()
                && folded(option.label.simplified()) == folded(text.simplified()))
                return Entry::points(option.points);
        }
    }
    if (takesRatio(kind) && (text.contains(u'/') || text.endsWith(u'%')))
        return parseRatioEntry(text);
    if (const auto number = withoutPointsWord(text); number && !node.isRating())
        return asPoints(*number);
    if (!takesValue(kind))
        return asPoints(text);
    // "4 %" where percents are measured is what "4" is.
    const auto* bands = std::get_if<BandsRule>(&node.rule);
    const bool percent = bands && bands->unit.startsWith(u'%') && text.endsWith(u'%');
    const QString number = percent ? text.chopped(1).trimmed() : text;
    const auto value =
        kind == RuleKind::Rating ? Points::parse(number) : Points::parseMeasured(number);
    if (!value)
        return fail(value.error());
    return Entry::value(*value);
}

} // namespace

bool saysNotApplicable(const QString& text)
{
    return isOneOf(text, {u"kad", u"na", u"n/a", u"khong ap dung", u"not applicable"});
}

Result<void> ScoreTable::validate(int index, const Entry& entry, const QString& unitKind) const
{
    return EntryCheck(*this, index, unitKind).check(entry);
}

Result<Entry> ScoreTable::parseEntry(int index, const QString& text, const QString& unitKind) const
{
    const auto entry = readEntry(node(index), cleaned(text));
    if (!entry)
        return fail(entry.error().code,
                    node(index).criterion.code + QStringLiteral(": ") + entry.error().message);
    THIDUA_TRY(validate(index, *entry, unitKind));
    return *entry;
}

QString ScoreTable::formatEntry(int index, const Entry& entry) const
{
    switch (entry.kind) {
    case Entry::Kind::NotApplicable:
        return QStringLiteral("KAĐ");
    case Entry::Kind::Ratio:
        return entry.amount.toExactString() + u'/' + entry.denominator.toExactString();
    case Entry::Kind::Points: {
        const QString points = entry.amount.toExactString(m_rules.decimals);
        const bool direct = takesValue(node(index).criterion.rule) && !node(index).isRating();
        return direct ? QString(points + QStringLiteral(" điểm")) : points;
    }
    case Entry::Kind::Value:
        if (node(index).criterion.rule == RuleKind::Gate)
            return entry.amount.isZero() ? QStringLiteral("không") : QStringLiteral("có");
        return entry.amount.toExactString();
    }
    return {};
}

} // namespace thidua
