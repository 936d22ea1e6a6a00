// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/scoring/sheeteditor.h"
#include "core/actions/support.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QSet>

namespace thidua::actions {

namespace {

struct ScoreImport {
    Q_DECLARE_TR_FUNCTIONS(ScoreImport)
};

/// What the column `na` says.
Result<bool> readNotApplicable(const QString& text)
{
    static const QStringList yes{QStringLiteral("yes"),  QStringLiteral("y"),
                                 QStringLiteral("1"),    QStringLiteral("x"),
                                 QStringLiteral("true"), QStringLiteral("co")};
    static const QStringList no{
        QString(),           QStringLiteral("no"),    QStringLiteral("n"),
        QStringLiteral("0"), QStringLiteral("false"), QStringLiteral("khong")};
    const QString word = folded(text.simplified());
    if (saysNotApplicable(text) || yes.contains(word))
        return true;
    if (no.contains(word))
        return false;
    return fail(ErrorCode::InvalidInput,
                ScoreImport::tr("“%1” does not say whether the criterion applies. Write yes where "
                                "it does not apply, or leave the field blank.")
                    .arg(cleaned(text)));
}

/// The entry a row holds; none when all its value columns are blank.
Result<std::optional<Entry>> entryOf(const ScoreRow& row)
{
    THIDUA_ASSIGN(notApplicable, readNotApplicable(row.na));
    const bool ratio = !row.numerator.trimmed().isEmpty() || !row.denominator.trimmed().isEmpty();
    const int given =
        !row.points.trimmed().isEmpty() + !row.value.trimmed().isEmpty() + ratio + notApplicable;
    if (given > 1)
        return fail(ErrorCode::InvalidInput,
                    ScoreImport::tr("The row has more than one of points, value, numerator with "
                                    "denominator, and not applicable. Keep one."));
    if (given == 0)
        return std::optional<Entry>();
    if (notApplicable)
        return std::optional(Entry::notApplicable());
    if (ratio) {
        THIDUA_ASSIGN(numerator, Points::parseMeasured(row.numerator));
        THIDUA_ASSIGN(denominator, Points::parseMeasured(row.denominator));
        return std::optional(Entry::ratio(numerator, denominator));
    }
    if (!row.points.trimmed().isEmpty()) {
        THIDUA_ASSIGN(points, Points::parse(row.points));
        return std::optional(Entry::points(points));
    }
    THIDUA_ASSIGN(value, Points::parseMeasured(row.value));
    return std::optional(Entry::value(value));
}

/// Where a row belongs; the error names the code that is not known.
Result<Cell> cellOf(const PlanBook& book, const ScoreRow& row)
{
    const Member* member = book.memberByCode(cleaned(row.unit));
    if (!member)
        return fail(ErrorCode::NotFound,
                    ScoreImport::tr("The plan has no unit “%1”. Correct the code or add the unit.")
                        .arg(row.unit));
    const int node = book.table.indexOf(cleaned(row.criterion));
    if (node < 0)
        return fail(ErrorCode::NotFound,
                    ScoreImport::tr("The score table has no criterion “%1”. Correct the code.")
                        .arg(row.criterion));
    Cell cell{book.plan.id, member->unit, book.rules.decidingRound(),
              book.table.nodes()[static_cast<size_t>(node)].criterion.id};
    if (!row.round.trimmed().isEmpty()) {
        THIDUA_ASSIGN(round, parseRound(row.round));
        cell.round = round;
    }
    return cell;
}

/// The sheet a row names, for rows whose cell is not known; without a round when that is not known
/// either.
std::optional<std::pair<UnitId, std::optional<Round>>> sheetOf(const PlanBook& book,
                                                               const ScoreRow& row)
{
    const Member* member = book.memberByCode(cleaned(row.unit));
    if (!member)
        return std::nullopt;
    if (row.round.trimmed().isEmpty())
        return std::pair(member->unit, std::optional(book.rules.decidingRound()));
    const auto round = parseRound(row.round);
    return std::pair(member->unit, round ? std::optional(*round) : std::nullopt);
}

/// Unit and criterion codes are looked up once per distinct text, not once per row.
class CellFinder {
public:
    explicit CellFinder(const PlanBook& book) : m_book(book) { }
    Result<Cell> find(const ScoreRow& row)
    {
        const QString key = row.unit + u'\n' + row.criterion + u'\n' + row.round;
        if (const auto known = m_known.find(key); known != m_known.end())
            return *known;
        auto cell = cellOf(m_book, row);
        if (cell)
            m_known.insert(key, *cell);
        return cell;
    }

private:
    const PlanBook& m_book;
    QHash<QString, Cell> m_known;
};

/// What became of the score and of the note of a row.
struct Taken {
    SheetEditor::Outcome score = SheetEditor::Outcome::Unchanged;
    SheetEditor::Outcome note = SheetEditor::Outcome::Unchanged;
};

Result<Taken> takeRow(SheetEditor& editor, const Cell& cell, const ScoreRow& row)
{
    Taken taken;
    THIDUA_ASSIGN(entry, entryOf(row));
    if (entry) {
        THIDUA_ASSIGN(score, editor.set(cell, entry));
        taken.score = score;
    }
    ScoreNote words;
    words.reason = row.note;
    words.evidence = row.evidence;
    THIDUA_ASSIGN(note, editor.setNote(cell, words, true));
    taken.note = note;
    return taken;
}

void count(BulkChange& bulk, const Taken& taken)
{
    if (taken.score == SheetEditor::Outcome::Added)
        ++bulk.added;
    else if (taken.score == SheetEditor::Outcome::Changed
             || taken.note != SheetEditor::Outcome::Unchanged)
        ++bulk.changed;
    else
        ++bulk.unchanged;
}

} // namespace

Result<BulkChange> importScores(const Ledger& ledger, PlanId plan,
                                const std::vector<ScoreRow>& rows, SheetState status,
                                const Stamp& stamp, const QString& file)
{
    THIDUA_ASSIGN(book, openBook(ledger, plan));
    BulkChange bulk;
    bulk.total = static_cast<int>(rows.size());
    SheetEditor editor(ledger, book, Action::ImportScores, {QString::number(rows.size()), file});
    editor.setState(status, stamp);
    CellFinder cells(*book);
    std::vector<std::pair<UnitId, std::optional<Round>>> spoilt; ///< sheets with a row refused
    QHash<QString, int> seen;
    for (const ScoreRow& row : rows) {
        const QString what = QStringLiteral("%1 %2").arg(row.unit, row.criterion);
        const auto refuse = [&](const QString& message) {
            bulk.refused.push_back({row.line, what, message});
            if (const auto sheet = sheetOf(*book, row))
                spoilt.push_back(*sheet);
        };
        const auto cell = cells.find(row);
        if (!cell) {
            refuse(cell.error().message);
            continue;
        }
        const QString place = QStringLiteral("%1/%2/%3")
                                  .arg(cell->unit.value)
                                  .arg(cell->criterion.value)
                                  .arg(static_cast<int>(cell->round));
        if (const auto before = seen.find(place); before != seen.end()) {
            refuse(ScoreImport::tr(
                       "The same cell stands in line %1 already. Keep one of the two rows.")
                       .arg(*before));
            continue;
        }
        seen.insert(place, row.line);
        if (const auto taken = takeRow(editor, *cell, row))
            count(bulk, *taken);
        else
            refuse(taken.error().message);
    }
    for (const auto& [unit, round] : spoilt)
        editor.refuse(unit, round);
    THIDUA_ASSIGN(change, editor.finish());
    bulk.change = std::move(change);
    bulk.unmoved = editor.unmoved();
    return bulk;
}

} // namespace thidua::actions
