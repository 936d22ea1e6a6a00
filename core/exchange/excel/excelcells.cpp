// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/exchange/excel/excelrows.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace thidua {

namespace {

struct ExcelCellText {
    Q_DECLARE_TR_FUNCTIONS(ExcelCellText)
};

constexpr qsizetype kLongest = 20'000; ///< of a text a report carries
constexpr double kLargest = 999'999'999'999.0;
const QDate kFirstDay(2000, 1, 1); ///< earlier and later ones are numbers somebody typed
const QDate kLastDay(2100, 12, 31);

QDate dayOf(double serial, bool from1904)
{
    const QDate start = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    return serial >= 0 && serial < 1'000'000 ? start.addDays(static_cast<qint64>(serial)) : QDate();
}

} // namespace

bool ExcelRow::areBlank(int first, int last) const
{
    for (int column = first; column <= last; ++column) {
        if (!isBlank(column))
            return false;
    }
    return true;
}

QString ExcelRow::nameOf(int column) const
{
    return m_sheet->name + u'!' + cellName(m_row, column);
}

void ExcelRow::complain(int column, const QString& why)
{
    const QString trouble = nameOf(column) + QStringLiteral(": ") + why;
    if (!m_troubles.contains(trouble)) // a cell may be looked at twice
        m_troubles.append(trouble);
}

/// The cell, with what makes it unreadable told; a blank one then.
const XlsxCell& ExcelRow::cell(int column)
{
    static const XlsxCell kBlank;
    const XlsxCell& cell = m_sheet->at(m_row, column);
    if (cell.formula && cell.kind == XlsxCell::Kind::Empty) {
        complain(column,
                 ExcelCellText::tr("the formula has no stored value. Open the file in Excel and "
                                   "save it again."));
        return kBlank;
    }
    if (cell.kind == XlsxCell::Kind::Error) {
        complain(column, ExcelCellText::tr("Excel shows the error %1.").arg(cell.text));
        return kBlank;
    }
    if (cell.formula && !m_formulas.contains(nameOf(column)))
        m_formulas.append(nameOf(column));
    return cell;
}

QString ExcelRow::text(int column, const QString& known)
{
    const XlsxCell& cell = this->cell(column);
    QString text = cell.text;
    if (cell.kind == XlsxCell::Kind::Number)
        text = cell.look == XlsxCell::Look::Date
            ? dayOf(cell.number, m_from1904).toString(QStringLiteral("dd/MM/yyyy"))
            : QString::number(cell.number, 'g', 15);
    else if (cell.kind == XlsxCell::Kind::Truth)
        text = cell.number != 0 ? QStringLiteral("có") : QStringLiteral("không");
    text = cleaned(text);
    if (text == cleaned(known))
        return known;
    if (text.size() > kLongest) {
        complain(column,
                 ExcelCellText::tr("the text has %1 characters; there is room for %2.")
                     .arg(text.size())
                     .arg(kLongest));
        return known;
    }
    return text;
}

/// A number of Excel, which is binary, as the decimal number people typed.
std::optional<Points> ExcelRow::exactly(int column, double number)
{
    const QString typed = QString::number(number, 'g', 15);
    if (std::abs(number) > kLargest) {
        complain(column, ExcelCellText::tr("%1 is too large.").arg(typed));
        return {};
    }
    const QString decimal = QString::number(number, 'f', Points::kDecimals);
    const double tolerance = std::max(1e-9, std::abs(number) * 1e-14);
    if (std::abs(decimal.toDouble() - number) > tolerance) {
        complain(column, ExcelCellText::tr("%1 has more than four decimals.").arg(typed));
        return {};
    }
    const auto points = Points::parse(decimal);
    if (!points)
        complain(column, points.error().message);
    return points ? std::optional(*points) : std::nullopt;
}

std::optional<ExcelRow::Figure> ExcelRow::textFigure(int column, const QString& text)
{
    static const QRegularExpression above(QStringLiteral("^(?:>|tren\\s|hon\\s)\\s*"));
    static const QRegularExpression points(QStringLiteral("\\s*(?:diem|d)$"));
    Figure figure;
    QString number = cleaned(text);
    if (const auto match = above.match(folded(number)); match.hasMatch()) {
        figure.above = true;
        number = number.mid(match.capturedLength());
    }
    if (const auto match = points.match(folded(number)); match.hasMatch()) {
        figure.points = true;
        number.chop(match.capturedLength());
    }
    if (number.endsWith(u'%')) {
        figure.percent = true;
        number = number.chopped(1).trimmed();
    }
    const auto value = Points::parseMeasured(number);
    if (!value) {
        const bool digits = number.contains(QRegularExpression(QStringLiteral("[0-9]")));
        complain(column,
                 digits ? value.error().message
                        : ExcelCellText::tr("“%1” is not a number.").arg(cleaned(text).left(60)));
        return {};
    }
    figure.value = *value;
    return figure;
}

std::optional<ExcelRow::Figure> ExcelRow::figure(int column)
{
    const XlsxCell& cell = this->cell(column);
    if (cell.kind == XlsxCell::Kind::Text)
        return textFigure(column, cell.text);
    if (cell.kind == XlsxCell::Kind::Empty)
        return {};
    if (cell.look == XlsxCell::Look::Date) {
        complain(column,
                 ExcelCellText::tr("Excel made the day %1 of what was typed. Type it again as a "
                                   "number.")
                     .arg(formatDate(dayOf(cell.number, m_from1904))));
        return {};
    }
    Figure figure;
    figure.percent = cell.look == XlsxCell::Look::Percent;
    const auto value = exactly(column, figure.percent ? cell.number * 100 : cell.number);
    if (!value)
        return {};
    figure.value = *value;
    return figure;
}

QDate ExcelRow::day(int column)
{
    const XlsxCell& cell = this->cell(column);
    QDate day;
    if (cell.kind == XlsxCell::Kind::Text) {
        const auto read = parseDate(cleaned(cell.text), m_reference);
        if (!read) {
            complain(column, read.error().message);
            return {};
        }
        day = *read;
    } else if (cell.kind == XlsxCell::Kind::Empty) {
        return {};
    } else {
        day = dayOf(cell.number, m_from1904);
    }
    if (!day.isValid() || day < kFirstDay || day > kLastDay) {
        complain(column,
                 ExcelCellText::tr("“%1” is no day between 2000 and 2100.")
                     .arg(cell.kind == XlsxCell::Kind::Text
                              ? cell.text
                              : QString::number(cell.number, 'g', 15)));
        return {};
    }
    return day;
}

} // namespace thidua
