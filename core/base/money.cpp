// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/money.h"

#include "core/base/points.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {
struct MoneyText {
    Q_DECLARE_TR_FUNCTIONS(Money)
};

constexpr qsizetype kMostDigits = 15;

/// The digits of a whole number, with or without dots between its thousands; blank for anything else.
QString wholeDigits(const QString& text)
{
    QString plain = text;
    plain.remove(QChar(0x00a0)).remove(QChar(0x202f));
    const QStringList groups = plain.split(u'.');
    plain.remove(u'.');
    const bool digits = std::all_of(plain.begin(), plain.end(),
                                    [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
    const auto first = std::find_if(plain.begin(), plain.end(), [](QChar l) { return l != u'0'; });
    const auto zeros = std::min<qsizetype>(first - plain.begin(), groups.front().size() - 1);
    const bool grouped = groups.size() > 2 && groups.front().size() - zeros <= 3
        && std::all_of(groups.begin() + 1, groups.end(),
                       [](const QString& group) { return group.size() == 3; });
    if (!digits || groups.front().isEmpty() || (groups.size() > 1 && !grouped))
        return {};
    return plain.mid(zeros);
}
} // namespace

Result<Money> Money::parse(QStringView text)
{
    QString amount = text.trimmed().toString();
    const QString unit = QStringLiteral("đồng");
    if (amount.endsWith(unit, Qt::CaseInsensitive))
        amount = amount.chopped(unit.size()).trimmed();
    if (const auto digits = wholeDigits(amount); !digits.isEmpty()) {
        if (digits.size() > kMostDigits)
            return fail(
                ErrorCode::OutOfRange,
                MoneyText::tr("“%1” is too large to be an amount in đồng. At most %2 digits "
                              "are accepted: check their number.")
                    .arg(text.toString())
                    .arg(kMostDigits));
        return Money::exact(digits.toLongLong());
    }
    const bool words =
        std::any_of(amount.begin(), amount.end(), [](QChar letter) { return letter.isLetter(); });
    if (words)
        return fail(ErrorCode::InvalidInput,
                    MoneyText::tr("“%1” is not an amount. Write it in đồng with digits, such as "
                                  "12.000.000.000; leave it blank while it is not known.")
                        .arg(text.toString()));
    const auto value = Points::parseMeasured(amount);
    if (!value)
        return fail(value.error());
    if (value->raw % Points::kScale != 0 || value->raw < 0)
        return fail(
            ErrorCode::InvalidInput,
            MoneyText::tr("“%1” is not a whole, positive number of đồng.").arg(text.toString()));
    return Money::exact(value->raw / Points::kScale);
}

Result<Money> Money::parseAny(QStringView text)
{
    const QStringView typed = text.trimmed();
    if (typed.isEmpty())
        return Money{};
    for (const QString& word :
         {QStringLiteral(">"), QStringLiteral("hơn"), QStringLiteral("trên"),
          QStringLiteral("more than"), MoneyText::tr("more than %1").arg(QString()).trimmed()}) {
        if (!typed.startsWith(word, Qt::CaseInsensitive))
            continue;
        const auto amount = parse(typed.mid(word.size()));
        return amount ? Result<Money>(moreThan(amount->dong)) : amount;
    }
    return parse(typed);
}

QString Money::toField() const
{
    if (kind == Kind::Unknown)
        return {};
    const QString amount = withThousands(QString::number(dong));
    return kind == Kind::MoreThan ? MoneyText::tr("more than %1").arg(amount) : amount;
}

QString Money::toString() const
{
    if (kind == Kind::Unknown)
        return MoneyText::tr("no figures yet");
    const QString amount = withThousands(QString::number(dong));
    return kind == Kind::MoreThan ? MoneyText::tr("more than %1 đồng").arg(amount)
                                  : MoneyText::tr("%1 đồng").arg(amount);
}

Result<Money> prize(qint64 multipleTenths, Money baseSalary)
{
    if (baseSalary.kind != Money::Kind::Exact)
        return fail(ErrorCode::InvalidInput,
                    MoneyText::tr("The base salary of that date is not known."));
    constexpr qint64 kStep = 10'000;
    const auto steps = mulDiv(multipleTenths, baseSalary.dong, 10 * kStep, Rounding::Up);
    if (!steps)
        return fail(steps.error());
    return Money::exact(*steps * kStep);
}

} // namespace thidua
