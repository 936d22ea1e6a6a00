// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/rule.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace thidua {

namespace {

struct RuleParser {
    Q_DECLARE_TR_FUNCTIONS(RuleParser)
};

constexpr Points kLargestFactor = Points::whole(1'000'000);

QStringList partsOf(const QString& args)
{
    static const QRegularExpression separator(QStringLiteral("[|;]"));
    QStringList parts = args.split(separator, Qt::SkipEmptyParts);
    for (QString& part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

/// Reads a positive number of a rule; `%` may follow it.
Result<Points> factor(const QString& text, bool zeroAllowed)
{
    QString number = text.trimmed();
    if (number.endsWith(u'%'))
        number.chop(1);
    const auto value = Points::parse(number);
    if (!value)
        return fail(value.error());
    if (*value < Points{} || (value->isZero() && !zeroAllowed) || *value > kLargestFactor)
        return fail(
            ErrorCode::OutOfRange,
            RuleParser::tr(
                "“%1” cannot be used in a rule. Write a number above 0 and at most 1.000.000.")
                .arg(text));
    return *value;
}

/// The `key=value` parts of a rule, asked for one by one; what nobody asked for is an error.
class Arguments {
public:
    explicit Arguments(const QString& args) : m_parts(partsOf(args)) { }

    std::optional<QString> take(QLatin1String key)
    {
        m_known << QString(key);
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            const auto equals = m_parts[i].indexOf(u'=');
            if (equals > 0
                && m_parts[i].left(equals).trimmed().compare(key, Qt::CaseInsensitive) == 0)
                return m_parts.takeAt(i).mid(equals + 1).trimmed();
        }
        return {};
    }

    void takePoints(QLatin1String key, Points& target, bool zeroAllowed = false)
    {
        if (const auto text = take(key))
            keep(factor(*text, zeroAllowed), target);
    }

    void takePoints(QLatin1String key, std::optional<Points>& target)
    {
        if (const auto text = take(key)) {
            Points value;
            keep(factor(*text, true), value);
            target = value;
        }
    }

    bool takeLow()
    {
        const auto text = take(QLatin1String("better"));
        if (!text || *text == QLatin1String("high"))
            return false;
        if (*text != QLatin1String("low"))
            refuse(RuleParser::tr("“better=%1” is not understood. Write better=low or better=high.")
                       .arg(*text));
        return true;
    }

    void refuse(const QString& message) { keepError({ErrorCode::InvalidInput, message}); }

    Result<Rule> finish(Rule rule) const
    {
        if (m_failed)
            return fail(m_error);
        if (m_parts.isEmpty())
            return rule;
        if (m_known.isEmpty())
            return fail(ErrorCode::InvalidInput,
                        RuleParser::tr("“%1” is not understood. This rule takes no arguments.")
                            .arg(m_parts.first()));
        return fail(
            ErrorCode::InvalidInput,
            RuleParser::tr("“%1” is not understood. This rule takes: %2.")
                .arg(m_parts.first(), m_known.join(QStringLiteral("=…, ")) + QStringLiteral("=…")));
    }

private:
    void keep(Result<Points> value, Points& target)
    {
        if (value)
            target = *value;
        else
            keepError(value.error());
    }

    void keepError(const Error& error)
    {
        if (!m_failed)
            m_error = error;
        m_failed = true;
    }

    QStringList m_parts;
    QStringList m_known;
    Error m_error; ///< the first one
    bool m_failed = false;
};

Result<Rule> parseChoice(const QString& args)
{
    ChoiceRule rule;
    for (const QString& written : args.split(u'|', Qt::SkipEmptyParts)) {
        const QString part = written.trimmed();
        const auto colon = part.indexOf(u':');
        const auto points = Points::parse(colon < 0 ? part : part.left(colon));
        if (!points || *points < Points{} || *points > kLargestFactor)
            return fail(
                ErrorCode::InvalidInput,
                RuleParser::tr(
                    "“%1” is not an option. Write points and words, for example 6:approved|0:none.")
                    .arg(part));
        rule.options.push_back({*points, colon < 0 ? QString() : part.mid(colon + 1).trimmed()});
    }
    if (rule.options.empty())
        return fail(ErrorCode::InvalidInput,
                    RuleParser::tr("The choice has no options. Write points and words, for example "
                                   "6:approved|0:none."));
    return Rule(std::move(rule));
}

bool setBound(Points& bound, bool& has, QStringView text)
{
    QString number = text.trimmed().toString();
    if (number.endsWith(u'%'))
        number.chop(1);
    const auto value = Points::parse(number);
    has = value.has_value();
    bound = value.value_or(Points{});
    return has;
}

/// `>=95`, `<70`, `70..85`, `(70..85]`, `=100`, `*`.
bool parseRange(QString text, BandsRule::Band& band)
{
    text.replace(QChar(0x2265), QStringLiteral(">=")).replace(QChar(0x2264), QStringLiteral("<="));
    if (text == QLatin1String("*"))
        return true;
    if (const auto dots = text.indexOf(QLatin1String("..")); dots >= 0) {
        band.minimumClosed = !text.startsWith(u'(');
        band.maximumClosed = text.endsWith(u']');
        const QString low = text.left(dots).remove(u'(').remove(u'[');
        const QString high = text.mid(dots + 2).remove(u')').remove(u']');
        return setBound(band.minimum, band.hasMinimum, low)
            && setBound(band.maximum, band.hasMaximum, high) && band.minimum <= band.maximum;
    }
    if (text.startsWith(u'>')) {
        band.minimumClosed = text.startsWith(QLatin1String(">="));
        return setBound(band.minimum, band.hasMinimum,
                        QStringView(text).mid(band.minimumClosed ? 2 : 1));
    }
    if (text.startsWith(u'<')) {
        band.maximumClosed = text.startsWith(QLatin1String("<="));
        return setBound(band.maximum, band.hasMaximum,
                        QStringView(text).mid(band.maximumClosed ? 2 : 1));
    }
    band.maximumClosed = true;
    const auto single = QStringView(text).mid(text.startsWith(u'=') ? 1 : 0);
    return setBound(band.minimum, band.hasMinimum, single)
        && setBound(band.maximum, band.hasMaximum, single);
}

Result<Rule> parseBands(const QString& args)
{
    static const QRegularExpression withUnit(
        QStringLiteral("^(.*?:\\s*[\\d.,]+)\\s*\\((.*)\\)\\s*$"),
        QRegularExpression::DotMatchesEverythingOption);
    BandsRule rule;
    QString bands = args;
    if (const auto match = withUnit.match(args); match.hasMatch()) {
        bands = match.captured(1);
        rule.unit = match.captured(2).trimmed();
    }
    for (const QString& part : partsOf(bands)) {
        BandsRule::Band band;
        const auto colon = part.lastIndexOf(u':');
        const auto points = colon < 0 ? Result<Points>(fail(ErrorCode::InvalidInput, {}))
                                      : Points::parse(part.mid(colon + 1));
        if (!points || *points < Points{} || *points > kLargestFactor
            || !parseRange(part.left(colon).trimmed(), band))
            return fail(ErrorCode::InvalidInput,
                        RuleParser::tr("“%1” is not a band. Write a bound and points, for example "
                                       ">=95:5|70..95:3|<70:0.")
                            .arg(part));
        band.points = *points;
        rule.bands.push_back(band);
    }
    if (rule.bands.empty())
        return fail(ErrorCode::InvalidInput,
                    RuleParser::tr("There are no bands. Write a bound and points, for example "
                                   ">=95:5|70..95:3|<70:0."));
    return Rule(std::move(rule));
}

Result<Rule> parseRatio(Arguments arguments)
{
    RatioRule rule;
    arguments.takePoints(QLatin1String("target"), rule.target);
    if (const auto zero = arguments.take(QLatin1String("zero"))) {
        if (*zero == QLatin1String("error"))
            rule.zero = ZeroDenominator::Error;
        else if (*zero != QLatin1String("na"))
            arguments.refuse(
                RuleParser::tr("“zero=%1” is not understood. Write zero=na or zero=error.")
                    .arg(*zero));
    }
    rule.lowerIsBetter = arguments.takeLow();
    return arguments.finish(rule);
}

Result<Rule> parseGate(Arguments arguments)
{
    GateRule rule;
    if (const auto codes = arguments.take(QLatin1String("blocks"))) {
        for (const QString& code : codes->split(u',', Qt::SkipEmptyParts)) {
            if (!code.trimmed().isEmpty())
                rule.blocks.push_back(code.trimmed());
        }
    }
    return arguments.finish(std::move(rule));
}

} // namespace

Result<Rule> parseRule(RuleKind kind, const QString& args)
{
    Arguments arguments(args);
    switch (kind) {
    case RuleKind::Sum: {
        SumRule rule;
        arguments.takePoints(QLatin1String("cap"), rule.cap);
        return arguments.finish(rule);
    }
    case RuleKind::WeightedMean: {
        WeightedMeanRule rule;
        arguments.takePoints(QLatin1String("scale"), rule.scale);
        arguments.takePoints(QLatin1String("cap"), rule.cap);
        return arguments.finish(rule);
    }
    case RuleKind::Manual: {
        ManualRule rule;
        arguments.takePoints(QLatin1String("step"), rule.step, true);
        return arguments.finish(rule);
    }
    case RuleKind::Choice:
        return parseChoice(args);
    case RuleKind::Ratio:
        return parseRatio(std::move(arguments));
    case RuleKind::Bands:
        return parseBands(args);
    case RuleKind::Count: {
        CountRule rule;
        arguments.takePoints(QLatin1String("each"), rule.each);
        return arguments.finish(rule);
    }
    case RuleKind::Penalty: {
        PenaltyRule rule;
        arguments.takePoints(QLatin1String("each"), rule.each);
        return arguments.finish(rule);
    }
    case RuleKind::Gate:
        return parseGate(std::move(arguments));
    case RuleKind::BestPeer: {
        const BestPeerRule rule{arguments.takeLow()};
        return arguments.finish(rule);
    }
    case RuleKind::PeerAverage: {
        const PeerAverageRule rule{arguments.takeLow()};
        return arguments.finish(rule);
    }
    case RuleKind::Rating: {
        RatingRule rule;
        arguments.takePoints(QLatin1String("weight"), rule.weight);
        return arguments.finish(rule);
    }
    }
    return fail(ErrorCode::InvalidInput, RuleParser::tr("The scoring rule is unknown."));
}

bool catches(const BandsRule::Band& band, Points value)
{
    if (band.hasMinimum && (value < band.minimum || (value == band.minimum && !band.minimumClosed)))
        return false;
    return !band.hasMaximum || value < band.maximum
        || (value == band.maximum && band.maximumClosed);
}

const BandsRule::Band* bandOf(const BandsRule& rule, Points value)
{
    for (const auto& band : rule.bands) {
        if (catches(band, value))
            return &band;
    }
    return nullptr;
}

bool isGroup(RuleKind kind)
{
    return kind == RuleKind::Sum || kind == RuleKind::WeightedMean;
}

bool takesRatio(RuleKind kind)
{
    return kind == RuleKind::Ratio;
}

bool takesValue(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Bands:
    case RuleKind::Count:
    case RuleKind::Penalty:
    case RuleKind::Gate:
    case RuleKind::BestPeer:
    case RuleKind::PeerAverage:
    case RuleKind::Rating:
        return true;
    default:
        return false;
    }
}

} // namespace thidua
