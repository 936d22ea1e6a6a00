// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/paperwords.h"

#include "core/base/points.h"
#include "core/domain/checks/reminder.h"

namespace thidua::report {

QString moneyOnPaper(Money money, bool unit)
{
    if (money.kind == Money::Kind::Unknown)
        return QStringLiteral("chưa có số liệu");
    QString text = withThousands(QString::number(money.dong));
    if (money.kind == Money::Kind::MoreThan)
        text.prepend(QStringLiteral("hơn "));
    return unit ? QString(text + QStringLiteral(" đồng")) : text;
}

QString dayOnPaper(QDate day)
{
    return day.isValid() ? day.toString(QStringLiteral("dd/MM/yyyy"))
                         : QStringLiteral("chưa đặt hạn");
}

QString beginningOnPaper(const Plan& plan)
{
    if (plan.number.isEmpty())
        return carryingOut(plan.title);
    return plan.issued.isValid()
        ? QStringLiteral("Thực hiện Kế hoạch số %1 ngày %2 (%3)")
              .arg(plan.number, dayOnPaper(plan.issued), plan.title)
        : QStringLiteral("Thực hiện Kế hoạch số %1 (%2)").arg(plan.number, plan.title);
}

QString orDash(const QString& text)
{
    return text.trimmed().isEmpty() ? QStringLiteral("–") : text;
}

Paragraph running(Text text)
{
    Paragraph paragraph;
    paragraph.text = std::move(text);
    paragraph.firstIndentMm = 10;
    return paragraph;
}

Row headRow(const QStringList& titles)
{
    Row row;
    for (const QString& title : titles)
        row.cells.push_back({bold(title)});
    return row;
}

Row groupRow(const QString& title, int columns)
{
    Row row;
    row.kind = RowKind::Group;
    row.cells = {{bold(title), columns, Align::Left}};
    return row;
}

Row bodyRow(const QStringList& cells)
{
    Row row;
    for (const QString& cell : cells)
        row.cells.push_back({plain(cell)});
    return row;
}

} // namespace thidua::report
