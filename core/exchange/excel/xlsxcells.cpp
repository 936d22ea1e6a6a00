// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/excel/xlsxxml.h"

#include <QCoreApplication>

#include <cmath>

namespace thidua {

namespace {

struct XlsxCellText {
    Q_DECLARE_TR_FUNCTIONS(XlsxCellText)
};

constexpr int kRows = 1'048'576; ///< of a sheet, by Excel's own measure
constexpr int kColumns = 16'384;
constexpr size_t kMostCells = 200'000;
constexpr size_t kMostMerges = 20'000;
constexpr qsizetype kLongestText = 32'767;

using Place = std::pair<int, int>;

/// `E14`; nothing for what is no cell.
std::optional<Place> placeOf(QStringView name)
{
    int column = 0;
    int row = 0;
    qsizetype at = 0;
    for (; at < name.size() && name[at].isUpper() && name[at] <= u'Z' && at < 4; ++at)
        column = column * 26 + (name[at].unicode() - u'A' + 1);
    const qsizetype digits = at;
    for (; at < name.size() && name[at] >= u'0' && name[at] <= u'9' && at - digits < 8; ++at)
        row = row * 10 + (name[at].unicode() - u'0');
    if (at != name.size() || digits == 0 || at == digits)
        return {};
    return Place(row - 1, column - 1);
}

bool isInside(Place place)
{
    return place.first >= 0 && place.first < kRows && place.second >= 0 && place.second < kColumns;
}

/// Collects the cells of one sheet while its XML is walked.
class CellCollector {
public:
    CellCollector(const XlsxPart& part, const XlsxCommons& commons, XlsxSheet& sheet)
        : m_part(part), m_commons(commons), m_sheet(sheet)
    {
    }

    Result<void> visit(QXmlStreamReader& xml)
    {
        if (xml.isCharacters()) {
            if (m_inValue)
                m_value += xml.text();
            return m_value.size() <= kLongestText
                ? Result<void>()
                : refuse(XlsxCellText::tr("a text is longer than a cell holds"));
        }
        return xml.isStartElement() ? begin(xml) : end(xml);
    }

private:
    tl::unexpected<Error> refuse(const QString& why) const { return m_part.refuse(why); }

    Result<void> begin(QXmlStreamReader& xml)
    {
        const auto name = xml.name();
        if (name == QLatin1String("row")) {
            const auto number = xml.attributes().value(QLatin1String("r"));
            m_place.first = number.isEmpty() ? m_place.first + 1 : number.toInt() - 1;
            m_place.second = -1;
        } else if (name == QLatin1String("c")) {
            return beginCell(xml);
        } else if (name == QLatin1String("f") && m_inCell) {
            m_cell.formula = true;
        } else if ((name == QLatin1String("v") || name == QLatin1String("t")) && m_inCell) {
            m_inValue = !m_inReading;
            m_hasValue = true;
        } else if (name == QLatin1String("rPh")) {
            m_inReading = true;
        } else if (name == QLatin1String("mergeCell")) {
            return merge(xml.attributes().value(QLatin1String("ref")));
        }
        return {};
    }

    Result<void> beginCell(QXmlStreamReader& xml)
    {
        const auto attributes = xml.attributes();
        const auto name = attributes.value(QLatin1String("r"));
        const auto place =
            name.isEmpty() ? Place(m_place.first, m_place.second + 1) : placeOf(name);
        if (!place || !isInside(*place))
            return refuse(XlsxCellText::tr("the cell “%1” cannot exist").arg(name.toString()));
        m_place = *place;
        m_cell = {};
        m_type = attributes.value(QLatin1String("t")).toString();
        const auto style = attributes.value(QLatin1String("s")).toUInt();
        if (style < m_commons.looks.size())
            m_cell.look = m_commons.looks[style];
        m_value.clear();
        m_hasValue = false;
        m_inCell = true;
        return {};
    }

    Result<void> end(QXmlStreamReader& xml)
    {
        const auto name = xml.name();
        if (name == QLatin1String("v") || name == QLatin1String("t"))
            m_inValue = false;
        else if (name == QLatin1String("rPh"))
            m_inReading = false;
        else if (name == QLatin1String("c"))
            return endCell();
        return {};
    }

    Result<void> endCell()
    {
        m_inCell = false;
        if (m_hasValue)
            THIDUA_TRY(readValue());
        if (m_cell.isBlank())
            return {};
        m_sheet.cells.insert_or_assign(m_place, m_cell);
        return m_sheet.cells.size() <= kMostCells
            ? Result<void>()
            : refuse(XlsxCellText::tr("it has more cells than a form"));
    }

    Result<void> readValue()
    {
        if (m_type == QLatin1String("s")) {
            bool isNumber = false;
            const auto index = m_value.toUInt(&isNumber);
            if (!isNumber || index >= m_commons.texts.size())
                return refuse(XlsxCellText::tr("the cell %1 names text %2 of %3")
                                  .arg(cellName(m_place.first, m_place.second), m_value)
                                  .arg(m_commons.texts.size()));
            setText(m_commons.texts[index]);
        } else if (m_type == QLatin1String("e")) {
            m_cell.kind = XlsxCell::Kind::Error;
            m_cell.text = m_value;
        } else if (m_type == QLatin1String("b")) {
            m_cell.kind = XlsxCell::Kind::Truth;
            m_cell.number = m_value.trimmed() == QLatin1String("1") ? 1 : 0;
        } else if (m_type.isEmpty() || m_type == QLatin1String("n")) {
            bool isNumber = false;
            m_cell.number = m_value.trimmed().toDouble(&isNumber);
            if (isNumber && std::isfinite(m_cell.number))
                m_cell.kind = XlsxCell::Kind::Number;
            else
                setText(m_value);
        } else { // text in place, of a formula, or a day in words
            setText(m_type == QLatin1String("d") ? m_value.section(u'T', 0, 0) : m_value);
        }
        return {};
    }

    void setText(const QString& text)
    {
        if (text.trimmed().isEmpty())
            return;
        m_cell.kind = XlsxCell::Kind::Text;
        m_cell.text = text;
    }

    Result<void> merge(QStringView reference)
    {
        const auto colon = reference.indexOf(u':');
        const auto first = placeOf(reference.left(colon < 0 ? reference.size() : colon));
        const auto last = placeOf(reference.mid(colon + 1));
        if (!first || !last || !isInside(*first) || !isInside(*last)
            || m_sheet.merges.size() >= kMostMerges)
            return refuse(
                XlsxCellText::tr("the merged cells “%1” cannot exist").arg(reference.toString()));
        m_sheet.merges.push_back({first->first, first->second, last->first, last->second});
        return {};
    }

    const XlsxPart& m_part;
    const XlsxCommons& m_commons;
    XlsxSheet& m_sheet;
    Place m_place{-1, -1};
    XlsxCell m_cell;
    QString m_type;
    QString m_value;
    bool m_inCell = false;
    bool m_inValue = false;
    bool m_inReading = false;
    bool m_hasValue = false;
};

} // namespace

QString cellName(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row + 1);
}

const XlsxCell& XlsxSheet::at(int row, int column) const
{
    static const XlsxCell kBlank;
    const auto found = cells.find({row, column});
    return found == cells.end() ? kBlank : found->second;
}

Result<void> readCells(const XlsxPart& part, const XlsxCommons& commons, XlsxSheet& sheet)
{
    CellCollector collector(part, commons, sheet);
    return part.walk([&](QXmlStreamReader& xml) { return collector.visit(xml); });
}

} // namespace thidua
