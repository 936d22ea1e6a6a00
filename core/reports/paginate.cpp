// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/paginate.h"

#include <algorithm>
#include <cmath>

namespace thidua::report {

namespace {

constexpr double kTolerance = 0.01;

class Paginator {
public:
    Paginator(QSizeF size, QRectF body) : m_size(size), m_body(body) { startPage(); }

    std::vector<LaidOutPage> run(std::vector<Slice>& slices)
    {
        for (size_t first = 0; first < slices.size();) {
            size_t last = first;
            while (last + 1 < slices.size() && slices[last].keepWithNext && !slices[last].pageBreak)
                ++last;
            if (!fits(slices, first, last) && fitsFreshPage(slices, first, last))
                breakPage(&slices[first]);
            for (; first <= last; ++first)
                place(slices[first]);
        }
        closeFrame(nullptr);
        return std::move(m_pages);
    }

private:
    bool atTop() const { return m_y <= m_body.top() + kTolerance; }

    static double heightOf(const std::vector<Slice>& slices, size_t first, size_t last, bool top)
    {
        double height = 0;
        for (size_t i = first; i <= last; ++i)
            height += slices[i].height + (top && i == first ? 0 : slices[i].before);
        return height;
    }

    bool fits(const std::vector<Slice>& slices, size_t first, size_t last) const
    {
        return m_y + heightOf(slices, first, last, atTop()) <= m_body.bottom() + kTolerance;
    }

    bool fitsFreshPage(const std::vector<Slice>& slices, size_t first, size_t last) const
    {
        const double head = continues(slices[first]) ? slices[first].table->headHeight : 0;
        return head + heightOf(slices, first, last, true) <= m_body.height() + kTolerance;
    }

    bool continues(const Slice& slice) const { return slice.table && slice.table == m_open; }

    void startPage()
    {
        LaidOutPage page;
        page.size = m_size;
        page.body = m_body;
        m_pages.push_back(std::move(page));
        m_y = m_body.top();
        m_lastVertical.clear();
        m_ruleAt = -1;
    }

    /// Ends the page; `next` is what the new one begins with.
    void breakPage(const Slice* next)
    {
        const bool inside = next && continues(*next);
        closeFrame(nullptr);
        startPage();
        if (!inside)
            return;
        const std::shared_ptr<const TableFrame> table = next->table;
        for (const Slice& row : table->head)
            put(Slice(row));
        m_open = table;
        if (!next->ruleAbove)
            ruleAcross(*table, m_y, kTableRule);
    }

    /// Draws the lower rule of the table that ends here, if `next` does not belong to it.
    void closeFrame(const Slice* next)
    {
        if (m_open && !(next && continues(*next))) {
            ruleAcross(*m_open, m_y, kTableRule);
            m_open.reset();
        }
    }

    void place(Slice& slice)
    {
        if (slice.pageBreak) {
            if (!atTop() || !m_pages.back().content.lines.empty())
                breakPage(nullptr);
            return;
        }
        if (slice.onPage) {
            slice.content.moveInto(m_pages.back().content, {});
            return;
        }
        const double needed = slice.height + (atTop() ? 0 : slice.before);
        if (m_y + needed > m_body.bottom() + kTolerance && !atTop())
            breakPage(&slice);
        closeFrame(&slice);
        if (!atTop())
            m_y += slice.before;
        m_open = slice.table;
        put(std::move(slice));
    }

    void put(Slice slice)
    {
        Content& page = m_pages.back().content;
        const bool ruled = slice.table && slice.table->ruled;
        if (ruled && slice.ruleAbove)
            ruleAcross(*slice.table, m_y, std::max(kTableRule, slice.ruleWidth));
        std::vector<Rule> verticals;
        if (ruled)
            verticals.swap(slice.content.rules);
        slice.content.moveInto(page, {m_body.left(), m_y});
        for (const Rule& rule : verticals)
            vertical({rule.line.translated(m_body.left(), m_y), rule.width, rule.dotted});
        m_y += slice.height;
        if (ruled && slice.ruleBelow)
            ruleAcross(*slice.table, m_y, kTableRule);
    }

    /// A row's rule below and the next one's above are one.
    void ruleAcross(const TableFrame& table, double y, double width)
    {
        if (!table.ruled)
            return;
        std::vector<Rule>& rules = m_pages.back().content.rules;
        if (std::abs(m_ruleAt - y) < kTolerance && m_ruleIndex < rules.size()) {
            rules[m_ruleIndex].width = std::max(rules[m_ruleIndex].width, width);
            return;
        }
        const double left = m_body.left();
        rules.push_back({QLineF(left + table.left, y, left + table.right, y), width});
        m_ruleAt = y;
        m_ruleIndex = rules.size() - 1;
    }

    /// Goes on with the line of the row above where there is one.
    void vertical(const Rule& rule)
    {
        std::vector<Rule>& rules = m_pages.back().content.rules;
        for (const size_t index : m_lastVertical) {
            QLineF& above = rules[index].line;
            if (std::abs(above.x1() - rule.line.x1()) < kTolerance
                && std::abs(above.y2() - rule.line.y1()) < kTolerance) {
                above.setP2(rule.line.p2());
                return;
            }
        }
        rules.push_back(rule);
        m_lastVertical.push_back(rules.size() - 1);
    }

    QSizeF m_size;
    QRectF m_body;
    std::vector<LaidOutPage> m_pages;
    double m_y = 0;
    std::shared_ptr<const TableFrame> m_open;
    std::vector<size_t> m_lastVertical;
    double m_ruleAt = -1;
    size_t m_ruleIndex = 0;
};

} // namespace

std::vector<LaidOutPage> paginate(std::vector<Slice> slices, QSizeF size, QRectF body)
{
    return Paginator(size, body).run(slices);
}

void keepWithPreceding(std::vector<Slice>& slices, size_t tail)
{
    constexpr size_t kCompany = 2;
    constexpr size_t kRows = 3; // fewer of a table look lost on the new page
    constexpr size_t kNearby = 10; // lines of remarks between a table and the signatures under it
    const size_t end = slices.size() - tail;
    size_t first = end - std::min(end, kCompany);
    for (size_t i = end; i > 0 && end - i < kNearby && !slices[i - 1].heading; --i)
        if (slices[i - 1].table) {
            first = std::min(first, i - std::min(i, kRows));
            break;
        }
    for (size_t i = end; i > first && !slices[i - 1].pageBreak; --i)
        slices[i - 1].keepWithNext = true;
}

} // namespace thidua::report
