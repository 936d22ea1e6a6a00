// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/scorecard.h"

namespace thidua::report {

namespace {

constexpr double kNumberMm = 10;
constexpr double kFigureMm = 13.5;
// Twenty-six criteria, three lines of reasons and names stand on one page with these.
constexpr double kSignatureMm = 9;
constexpr double kNotesSize = 10;

QString roundHeading(Round round)
{
    switch (round) {
    case Round::Self:
        return QStringLiteral("Tự chấm");
    case Round::Cross:
        return QStringLiteral("Chấm chéo");
    case Round::Appraisal:
        return QStringLiteral("Thẩm định");
    case Round::Council:
        return QStringLiteral("Hội đồng");
    }
    return {};
}

/// Builds one card; keeps the reasons it numbers on its way through the table.
class Card {
public:
    Card(const PlanBook& book, const ScorecardUnit& unit, const PaperFrame& frame)
        : m_book(book), m_unit(unit), m_frame(frame)
    {
    }

    Section build()
    {
        Section section;
        section.bookmark = m_unit.member.name;
        section.blocks.emplace_back(nationalHeader(
            m_frame, isSelfOnly() ? QStringLiteral("BTC") : QStringLiteral("BCĐ-SYT")));
        section.blocks.emplace_back(TitleBlock{isSelfOnly() ? QStringLiteral("BẢNG TỰ CHẤM ĐIỂM")
                                                            : QStringLiteral("BẢNG CHẤM ĐIỂM"),
                                               m_book.plan.title});
        const Bloc* bloc = m_book.bloc(m_unit.member.bloc);
        section.blocks.emplace_back(SplitLine{
            plain(QStringLiteral("Đơn vị: ")) + bold(m_unit.member.name),
            plain(QStringLiteral("Khối thi đua: %1").arg(bloc ? bloc->name : QString()))});
        section.blocks.emplace_back(table());
        addGrade(section);
        addNotes(section);
        SignatureBlock signatures;
        signatures.spaceMm = kSignatureMm;
        if (isSelfOnly())
            signatures.columns = {signature(QStringLiteral("NGƯỜI LẬP BIỂU"), m_frame.makerName),
                                  signature(QStringLiteral("THỦ TRƯỞNG ĐƠN VỊ"), {})};
        else
            signatures.columns = {signature(m_frame.unitSigner, {}),
                                  signature(m_frame.teamSigner, {}),
                                  signature(m_frame.chairSigner, m_frame.chairName)};
        section.blocks.emplace_back(signatures);
        const bool unfinished = isSelfOnly() && missing() > 0;
        const bool settled = isSelfOnly() ? !unfinished && isSelfFinal() : isFinal();
        section.control = controlLine(
            m_frame, settled ? Standpoint::Final : Standpoint::Provisional, canonicalData());
        if (!settled)
            section.watermark = unfinished ? QStringLiteral("BẢN NHÁP") : provisionalMark();
        return section;
    }

private:
    bool isDecided() const
    {
        return !m_unit.rounds.empty()
            && m_unit.rounds.back().sheet.round == m_book.rules.decidingRound();
    }
    /// What the unit signs and sends: nobody has looked at it yet.
    bool isSelfOnly() const
    {
        return m_unit.rounds.size() == 1 && m_unit.rounds.front().sheet.round == Round::Self
            && m_book.rules.decidingRound() != Round::Self;
    }
    /// What the head of a unit signs is the unit's last word; what the council prints of it before it is locked
    /// may still change.
    bool isSelfFinal() const { return m_frame.ofUnit || m_unit.rounds.front().sheet.isLocked(); }
    bool isFinal() const { return isDecided() && m_unit.rounds.back().sheet.isLocked(); }
    /// Base criteria of the last round without an entry: the sheet is not finished.
    int missing() const
    {
        return m_unit.rounds.empty() ? 0 : missingCriteria(m_unit.table, m_unit.rounds.back());
    }
    const Evaluation* last() const
    {
        return m_unit.rounds.empty() ? nullptr : &m_unit.rounds.back().evaluation;
    }
    bool hasDifference() const { return m_unit.rounds.size() > 1; }
    Points maximum(CriterionType type) const
    {
        return m_unit.table.maximumFor(type, m_unit.member.kind);
    }
    QString figure(Points points) const { return points.toString(m_book.rules.decimals); }

    QString outcomeText(const Evaluation& evaluation, size_t node)
    {
        const NodeOutcome& outcome = evaluation.nodes[node];
        if (outcome.state == NodeOutcome::State::NotApplicable) {
            m_hasNotApplicable = true;
            return QStringLiteral("KAĐ");
        }
        const bool leaf = m_unit.table.nodes()[node].isLeaf();
        return leaf && outcome.state == NodeOutcome::State::Empty ? QString()
                                                                  : figure(outcome.points);
    }

    /// The reason written for a criterion, in the latest round that has one.
    QString reasonFor(CriterionId criterion) const
    {
        for (auto round = m_unit.rounds.rbegin(); round != m_unit.rounds.rend(); ++round) {
            for (const ScoreNote& note : round->notes) {
                if (note.criterion == criterion && !note.reason.isEmpty())
                    return note.reason;
            }
        }
        return {};
    }

    Table table()
    {
        Table table;
        table.columns = {
            {0, kNumberMm, Align::Centre}, {1, 0, Align::Left}, {0, kFigureMm, Align::Right}};
        Row head;
        head.cells = {{bold(QStringLiteral("TT"))},
                      {bold(QStringLiteral("Tiêu chuẩn, tiêu chí"))},
                      {bold(QStringLiteral("Điểm tối đa"))}};
        for (const ScorecardRound& round : m_unit.rounds) {
            table.columns.push_back({0, kFigureMm, Align::Right});
            head.cells.push_back({bold(roundHeading(round.sheet.round))});
        }
        if (hasDifference()) {
            table.columns.push_back({0, kFigureMm, Align::Right});
            head.cells.push_back({bold(QStringLiteral("Chênh lệch"))});
        }
        table.head = {head};
        CriterionType part = CriterionType::Base;
        for (size_t i = 0; i < m_unit.table.nodes().size(); ++i) {
            const TableNode& node = m_unit.table.nodes()[i];
            if (node.depth == 0 && part == CriterionType::Base
                && node.type() != CriterionType::Base)
                table.rows.push_back(sumRow(QStringLiteral("Cộng điểm chuẩn"),
                                            maximum(CriterionType::Base), RowKind::Subtotal,
                                            [](const SheetResult& r) { return r.base; }));
            if (node.depth == 0)
                part = node.type();
            table.rows.push_back(nodeRow(i));
        }
        table.rows.push_back(sumRow(QStringLiteral("TỔNG ĐIỂM"),
                                    maximum(CriterionType::Base) + maximum(CriterionType::Bonus),
                                    RowKind::Total, [](const SheetResult& r) { return r.total; }));
        return table;
    }

    Row nodeRow(size_t index)
    {
        const TableNode& node = m_unit.table.nodes()[index];
        const bool group = !node.isLeaf();
        const auto styled = [&](const QString& text) { return group ? bold(text) : plain(text); };
        Row row;
        row.kind = group ? RowKind::Group : RowKind::Body;
        Text title = styled(node.criterion.title);
        const Points maximum = m_unit.table.maximumFor(static_cast<int>(index), m_unit.member.kind);
        std::vector<Cell> figures;
        for (const ScorecardRound& round : m_unit.rounds)
            figures.push_back({styled(outcomeText(round.evaluation, index))});
        if (hasDifference()) {
            const NodeOutcome& first = m_unit.rounds.front().evaluation.nodes[index];
            const NodeOutcome& now = last()->nodes[index];
            const bool isNa = now.state == NodeOutcome::State::NotApplicable;
            const bool becameNa = isNa != (first.state == NodeOutcome::State::NotApplicable);
            const Points difference = isNa || becameNa ? Points() : now.points - first.points;
            figures.push_back({styled(difference.toDifferenceString(m_book.rules.decimals))});
            const QString reason = group || (difference.isZero() && !becameNa)
                ? QString()
                : reasonFor(node.criterion.id);
            if (!reason.isEmpty()) {
                m_reasons.append(sentence(reason));
                title = title + noteMark(static_cast<int>(m_reasons.size()));
            }
        }
        row.cells = {{styled(node.criterion.code)}, {title}, {styled(figure(maximum))}};
        row.cells.insert(row.cells.end(), figures.begin(), figures.end());
        return row;
    }

    template<class Pick>
    Row sumRow(const QString& title, Points maximum, RowKind kind, Pick pick)
    {
        Row row;
        row.kind = kind;
        row.cells = {{QString()}, {bold(title)}, {bold(figure(maximum))}};
        for (const ScorecardRound& round : m_unit.rounds)
            row.cells.push_back(
                {bold(round.evaluation.result.hasTotal ? figure(pick(round.evaluation.result))
                                                       : QString())});
        if (hasDifference()) {
            const SheetResult& first = m_unit.rounds.front().evaluation.result;
            const bool both = first.hasTotal && last()->result.hasTotal;
            const Points difference = both ? pick(last()->result) - pick(first) : Points();
            row.cells.push_back({bold(difference.toDifferenceString(m_book.rules.decimals))});
        }
        return row;
    }

    void addGrade(Section& section)
    {
        const bool counts = (isDecided() || isSelfOnly()) && last()->result.hasTotal;
        const int own = counts ? m_book.grades.gradeOf(last()->result) : -1;
        if (own < 0) {
            section.blocks.emplace_back(
                SplitLine{plain(QStringLiteral("Xếp loại: chưa xếp loại")), {}, 13, 3});
            return;
        }
        const bool ranked = m_unit.ranked && m_unit.ranked->rank > 0;
        if (const int left = missing(); left > 0 && !ranked) {
            section.blocks.emplace_back(
                SplitLine{plain(QStringLiteral("Xếp loại: "))
                              + bold(QStringLiteral("Chưa đủ điểm (còn %1 tiêu chí)").arg(left)),
                          {},
                          13,
                          3});
            return;
        }
        const Points penalty = ranked ? last()->result.total - m_unit.ranked->total : Points();
        if (!penalty.isZero())
            section.blocks.emplace_back(SplitLine{
                plain(QStringLiteral("Điểm trừ do vi phạm: %1").arg(figure(penalty))),
                plain(QStringLiteral("Tổng điểm xét: ")) + bold(figure(m_unit.ranked->total)), 13,
                3});
        const SheetResult& result = ranked ? m_unit.ranked->result : last()->result;
        const int grade = ranked ? m_unit.ranked->grade : own;
        const Grade& reached = m_book.grades.grades()[static_cast<size_t>(grade)];
        const QString lead = isSelfOnly() ? QStringLiteral("Tự xếp loại (tạm tính): ")
                                          : QStringLiteral("Xếp loại: ");
        section.blocks.emplace_back(SplitLine{plain(lead) + bold(reached.name),
                                              italic(edgeText(reached, grade, result)), 13, 3});
    }

    /// Where the grade begins and how far above it the unit is; or that it was lowered.
    QString edgeText(const Grade& reached, int grade, const SheetResult& result) const
    {
        if (grade != m_book.grades.gradeOf(result))
            return QStringLiteral("(hạ loại do vi phạm)");
        if (result.failedConditions != 0 && grade != m_book.grades.gradeOf(result.total))
            return QStringLiteral("(chưa đạt điều kiện của loại cao hơn)");
        if (reached.minimum.isZero() && reached.bounded)
            return (reached.maximumClosed ? QStringLiteral("(từ %1 điểm trở xuống)")
                                          : QStringLiteral("(dưới %1 điểm)"))
                .arg(figure(reached.maximum));
        const QString words = reached.minimumClosed ? QStringLiteral("(từ %1 điểm trở lên")
                                                    : QStringLiteral("(trên %1 điểm");
        const auto above = m_book.grades.aboveEdge(result);
        return words.arg(figure(reached.minimum))
            + (above && !above->isZero() ? QStringLiteral("; vượt %1 điểm)").arg(figure(*above))
                                         : QStringLiteral(")"));
    }

    void addNotes(Section& section)
    {
        Notes notes;
        notes.size = kNotesSize;
        if (!m_reasons.isEmpty())
            notes.lead = QStringLiteral("Lý do chênh lệch:");
        notes.numbered = m_reasons;
        QStringList tail;
        if (m_hasNotApplicable)
            tail.append(QStringLiteral("KAĐ: không áp dụng."));
        const Points full = maximum(CriterionType::Base);
        if (last() && last()->result.hasTotal && last()->result.applicable != full)
            tail.append(QStringLiteral("Điểm chuẩn được quy đổi từ %1 điểm áp dụng.")
                            .arg(figure(last()->result.applicable)));
        if (last() && last()->result.hasTotal && roundingMisleads(last()->result))
            tail.append(QStringLiteral("Tổng điểm chưa làm tròn: %1; xếp loại theo điểm này.")
                            .arg(last()->result.total.toExactString()));
        notes.tail = tail.join(u' ');
        if (!notes.numbered.isEmpty() || !notes.tail.isEmpty())
            section.blocks.emplace_back(notes);
    }

    /// Whether the total as it is shown would have another grade than the total itself.
    bool roundingMisleads(const SheetResult& result) const
    {
        const Points shown = result.total.roundedTo(m_book.rules.decimals, Rounding::HalfUp);
        return m_book.grades.gradeOf(shown) != m_book.grades.gradeOf(result.total);
    }

    /// What the check code proves: the unit, the plan and every figure, in table order.
    QByteArray canonicalData() const
    {
        QString text = m_book.plan.code + u'\n' + m_unit.member.code + u'\n';
        for (const ScorecardRound& round : m_unit.rounds) {
            text += roundCode(round.sheet.round) + u'\n';
            for (size_t i = 0; i < round.evaluation.nodes.size(); ++i)
                text += m_unit.table.nodes()[i].criterion.code + u'='
                    + round.evaluation.nodes[i].points.toExactString(0, NumberStyle::C) + u'\n';
            text += QStringLiteral("total=")
                + round.evaluation.result.total.toExactString(0, NumberStyle::C) + u'\n';
        }
        if (m_unit.ranked && m_unit.ranked->grade >= 0)
            text += QStringLiteral("grade=")
                + m_book.grades.grades()[static_cast<size_t>(m_unit.ranked->grade)].code + u'\n';
        return text.toUtf8();
    }

    const PlanBook& m_book;
    const ScorecardUnit& m_unit;
    const PaperFrame& m_frame;
    QStringList m_reasons;
    bool m_hasNotApplicable = false;
};

} // namespace

int missingCriteria(const ScoreTable& table, const ScorecardRound& round)
{
    int missing = 0;
    for (size_t i = 0; i < table.nodes().size(); ++i) {
        const TableNode& node = table.nodes()[i];
        missing += node.isLeaf() && node.type() == CriterionType::Base
            && round.evaluation.nodes[i].state == NodeOutcome::State::Empty;
    }
    return missing;
}

Section scorecard(const PlanBook& book, const ScorecardUnit& unit, const PaperFrame& frame)
{
    return Card(book, unit, frame).build();
}

} // namespace thidua::report
