// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/clipboardtable.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QTextDocumentFragment>

namespace thidua {

namespace {

void endRow(CellBlock& block, QStringList& row, QString& cell)
{
    row << cell;
    cell.clear();
    block.push_back(row);
    row.clear();
}

QString attribute(const QString& tag, QLatin1String name)
{
    const QRegularExpression pattern(
        QStringLiteral("(?:^|\\s)") + QRegularExpression::escape(QString(name))
            + QStringLiteral("\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(tag);
    return match.captured(1) + match.captured(2) + match.captured(3);
}

/// The exact value a spreadsheet writes beside the text it shows; blank when the text says more.
QString exactValue(const QString& tag, const QString& shown)
{
    QString value = attribute(tag, QLatin1String("sdval"));
    if (value.isEmpty())
        value = attribute(tag, QLatin1String("x:num"));
    static const QRegularExpression plain(QStringLiteral("^-?\\d{1,12}(\\.\\d{1,4})?$"));
    if (!plain.match(value).hasMatch() || shown.contains(u'%') || shown.isEmpty())
        return {};
    return value.replace(u'.', u',');
}

QString plainText(QString html)
{
    static const QRegularExpression breaks(QStringLiteral("<br[^>]*>\\s*"),
                                           QRegularExpression::CaseInsensitiveOption);
    html.replace(breaks, QStringLiteral("<br>"));
    QString text = QTextDocumentFragment::fromHtml(html).toPlainText();
    text.replace(QChar::Nbsp, u' ');
    text.replace(QChar::LineSeparator, u'\n');
    return text.trimmed();
}

} // namespace

CellBlock parseTabbed(const QString& text)
{
    CellBlock block;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool atStart = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
                cell += c;
                ++i;
            } else if (c == u'"') {
                quoted = false;
            } else {
                cell += c;
            }
        } else if (c == u'"' && atStart) {
            quoted = true;
            atStart = false;
        } else if (c == u'\t') {
            row << cell;
            cell.clear();
            atStart = true;
        } else if (c == u'\n') {
            endRow(block, row, cell);
            atStart = true;
        } else if (c != u'\r' && !c.isNull()) {
            cell += c;
            atStart = false;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow(block, row, cell);
    return block;
}

CellBlock parseHtmlTable(const QString& html)
{
    static const auto options =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;
    static const QRegularExpression tables(QStringLiteral("<table[\\s>].*?</table\\s*>"), options);
    static const QRegularExpression rows(QStringLiteral("<tr[\\s>].*?(?=<tr[\\s>]|</table)"),
                                         options);
    static const QRegularExpression cells(
        QStringLiteral("<t[dh]((?:\\s[^>]*)?)>(.*?)(?=<t[dh][\\s>]|</t[dh]\\s*>|</tr|$)"), options);
    const auto table = tables.match(html);
    CellBlock block;
    std::vector<int> covered; // rows still covered from above, by column
    auto eachRow = rows.globalMatch(table.captured());
    while (eachRow.hasNext()) {
        QStringList row;
        const auto cover = [&] {
            while (static_cast<size_t>(row.size()) < covered.size()
                   && covered[static_cast<size_t>(row.size())] > 0) {
                --covered[static_cast<size_t>(row.size())];
                row << QString();
            }
        };
        auto eachCell = cells.globalMatch(eachRow.next().captured());
        while (eachCell.hasNext()) {
            const auto cell = eachCell.next();
            cover();
            const QString shown = plainText(cell.captured(2));
            const QString exact = exactValue(cell.captured(1), shown);
            const int across =
                std::clamp(attribute(cell.captured(1), QLatin1String("colspan")).toInt(), 1, 1000);
            const int down =
                std::clamp(attribute(cell.captured(1), QLatin1String("rowspan")).toInt(), 1, 10000);
            for (int i = 0; i < across; ++i) {
                covered.resize(std::max(covered.size(), static_cast<size_t>(row.size()) + 1), 0);
                covered[static_cast<size_t>(row.size())] = down - 1;
                row << (i > 0 ? QString() : exact.isEmpty() ? shown : exact);
            }
        }
        cover();
        if (!row.isEmpty())
            block.push_back(row);
    }
    return block;
}

QString normalizedCell(const QString& text)
{
    QString cell = text;
    cell.replace(QChar::Nbsp, u' ');
    cell.replace(QChar(0x202f), u' ');
    cell = cell.trimmed();
    const auto comma = cell.lastIndexOf(u',');
    const auto dot = cell.lastIndexOf(u'.');
    if (comma < 0 || dot < 0)
        return cell;
    const QChar thousands = comma > dot ? u'.' : u',';
    static const QRegularExpression number(QStringLiteral("^-?\\d{1,3}([.,]\\d{3})+[.,]\\d+$"));
    return number.match(cell).hasMatch() ? cell.remove(thousands).replace(u'.', u',') : cell;
}

CellBlock blockOf(const QMimeData& data)
{
    CellBlock block;
    if (data.hasHtml())
        block = parseHtmlTable(data.html());
    if (block.empty())
        block = parseTabbed(data.text());
    for (QStringList& row : block) {
        for (QString& cell : row)
            cell = normalizedCell(cell);
    }
    return block;
}

QString toTabbed(const CellBlock& block)
{
    QString text;
    for (const QStringList& row : block) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"'))
                cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
            cells << cell;
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString toHtml(const CellBlock& block, const std::vector<bool>& numeric, int headers)
{
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table>");
    int line = 0;
    for (const QStringList& row : block) {
        const QString tag = line++ < headers ? QStringLiteral("th") : QStringLiteral("td");
        html += QStringLiteral("<tr>");
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool right = static_cast<size_t>(column) < numeric.size()
                && numeric[static_cast<size_t>(column)];
            html += u'<' + tag + (right ? QStringLiteral(" align=\"right\">") : QStringLiteral(">"))
                + row[column].toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))
                + QStringLiteral("</") + tag + u'>';
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table></body></html>");
}

} // namespace thidua
