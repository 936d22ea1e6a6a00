// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/reportjson.h"
#include "tests/packages/excelfixture.h"

#include <QRegularExpression>

using namespace thidua;
using namespace thidua::test;

namespace {

constexpr char kScores[] = "Tự chấm";
constexpr char kInitiatives[] = "Sáng kiến";
constexpr char kTargets[] = "Chỉ tiêu";
constexpr char kSteps[] = "Phát động";
constexpr char kWords[] = "Khó khăn";

int rowOf(const WorkbookEditor& form, const char* criterion)
{
    return form.rowWith(kScores, ScoreColumn::Code, QString::fromUtf8(criterion));
}

/// What the only problem of a comparison says; the row is not taken.
QString onlyProblem(const ReturnComparison& comparison)
{
    QStringList problems;
    forEachComparedList(comparison.rows, [&](const auto& rows) {
        for (const auto& row : rows) {
            if (row.problem.isEmpty())
                continue;
            CHECK(row.arrival != Arrival::Unchanged);
            problems.append(row.problem.words);
        }
    });
    return problems.join(QStringLiteral(" | "));
}

} // namespace

TEST_CASE("an Excel form gives back every value it was made with")
{
    PackageFixture fixture(2);
    for (const int seed : {8, 9}) { // both kinds of initiative, money known and not
        auto copy =
            fixture.open(fixture.issue({seed - 8}).front(), QStringLiteral("%1.thidua").arg(seed));
        fixture.fill(*copy, seed);
        fixture.receive(fixture.send(*copy, QStringLiteral("%1.thiduanop").arg(seed)));
        const IssuedForm form = issueExcel(fixture, {seed - 8}).front();
        CHECK(form.fileName.endsWith(QStringLiteral(".xlsx")));
        const ReturnComparison same = compareExcel(fixture, form.bytes);
        UnitReport held = fixture.held(fixture.unit(seed - 8));
        CHECK(held.figures.size() == 1);
        CHECK(held.promises.size() == 1);
        CHECK(held.initiatives.size() >= 1);
        held.files.clear(); // a workbook carries none
        CHECK(writeReport(same.incoming.report).toStdString() == writeReport(held).toStdString());
        CHECK(same.incoming.unread.empty());
        CHECK(same.counts().unchanged == same.counts().total);
    }
}

TEST_CASE("what is typed into an Excel form is received, unsigned, and can be undone")
{
    PackageFixture fixture(2);
    const IssuedForm form = issueExcel(fixture, {1}).front();
    WorkbookEditor filled(form.bytes);
    filled.savedAt("2024-12-02T11:30:00Z");
    filled.number(kScores, rowOf(filled, "1.1"), ScoreColumn::Figure, "4.5");
    filled.text(kScores, rowOf(filled, "1.1"), ScoreColumn::Evidence, "Báo cáo số 12/BC-TTYT");
    filled.text(kScores, rowOf(filled, "1.3"), ScoreColumn::Figure, "4,5");
    filled.number(kScores, rowOf(filled, "1.4"), ScoreColumn::Figure, "30");
    filled.number(kScores, rowOf(filled, "1.4"), ScoreColumn::Denominator, "40");
    filled.text(kScores, rowOf(filled, "1.5"), ScoreColumn::NotApplicable, "KAĐ");
    filled.text(kScores, rowOf(filled, "1.5"), ScoreColumn::Explanation, "=Không có khoa này");
    filled.number(kScores, rowOf(filled, "2.1"), ScoreColumn::Figure, "97.125");
    filled.number(kScores, rowOf(filled, "2.2"), ScoreColumn::Figure, "2");
    const int step =
        filled.rowWith(kSteps, StepColumn::Title, QStringLiteral("Phát động phong trào"));
    filled.number(kSteps, step, StepColumn::DoneOn, "45357"); // 06/03/2024
    filled.text(kSteps, step, StepColumn::Document, "15/KH-TTYT");
    const int target = filled.rowWith(kTargets, TargetColumn::Code, QStringLiteral("CT1"));
    filled.number(kTargets, target, TargetColumn::Figure, "907");
    filled.number(kTargets, target, TargetColumn::Denominator, "2000");
    filled.text(kTargets, target, TargetColumn::PromiseKind, "trên (>)");
    filled.number(kTargets, target, TargetColumn::PromiseFigure, "60");
    filled.text(kInitiatives, kExcelFirstRow, InitiativeColumn::Title, "Hẹn giờ khám");
    filled.text(kInitiatives, kExcelFirstRow, InitiativeColumn::Kind, "nhiem vu dot pha");
    filled.text(kInitiatives, kExcelFirstRow, InitiativeColumn::Benefit, "hơn 1.200.000.000");
    filled.number(kInitiatives, kExcelFirstRow, InitiativeColumn::Proposed, "45400");
    filled.text(kWords, kExcelFirstRow, WordsColumn::Text, "Thiếu máy quét.\nĐường truyền yếu.");

    const ReturnComparison received = receiveExcel(fixture, filled.bytes());
    CHECK(onlyProblem(received).toStdString() == "");
    CHECK(received.counts().added == 11);
    CHECK(received.counts().total == 11);
    CHECK(received.incoming.warnings.front().contains(QStringLiteral("not signed")));
    const UnitReport held = fixture.held(fixture.unit(1));
    REQUIRE(held.scores.size() == 6);
    CHECK(held.scores[0].entry == Entry::points(Points::hundredths(450)));
    CHECK(held.scores[0].evidence == QStringLiteral("Báo cáo số 12/BC-TTYT"));
    CHECK(held.scores[2].entry == Entry::ratio(Points::whole(30), Points::whole(40)));
    CHECK(held.scores[3].entry == Entry::notApplicable());
    CHECK(held.scores[3].reason == QStringLiteral("=Không có khoa này"));
    CHECK(held.scores[4].entry == Entry::value(Points{971250}));
    CHECK(held.steps.front().doneOn == QDate(2024, 3, 6));
    CHECK(held.figures.front().denominator == Points::whole(2000));
    CHECK(held.figures.front().reportedOn == fixture.today());
    CHECK(held.promises.front().kind == GoalKind::Above);
    CHECK(held.initiatives.front().kind == InitiativeKind::Breakthrough);
    CHECK(held.initiatives.front().benefit == Money::moreThan(1'200'000'000));
    CHECK(held.initiatives.front().stages[0].on == QDate(2024, 4, 18));
    CHECK(held.words.front().text == QStringLiteral("Thiếu máy quét.\nĐường truyền yếu."));
    const auto reception =
        ok(actions::lastReception(fixture.ledger(), fixture.plan(), fixture.unit(1)));
    REQUIRE(reception.has_value());
    CHECK(reception->source == ReturnSource::Workbook);
    CHECK(ok(fixture.ledger().blob(reception->digest)) == filled.bytes());
    CHECK(ok(ExcelReturnReader(fixture.ledger()).read(filled.bytes(), QStringLiteral("a.xlsx")))
              .standing
          == ReturnStanding::Repeated);
    ok(fixture.council().undo());
    CHECK(fixture.held(fixture.unit(1)) == UnitReport{});
}

TEST_CASE("a cell of an Excel form that cannot be read stops its row and is named")
{
    PackageFixture fixture(1);
    const IssuedForm form = issueExcel(fixture).front();
    struct Case {
        const char* criterion;
        std::function<void(WorkbookEditor&, int row)> edit;
        const char* problem;
    };
    const auto typed = [](int column, const char* words) {
        return [=](WorkbookEditor& book, int row) { book.text(kScores, row, column, words); };
    };
    const auto xml = [](const char* content, const char* attributes = "") {
        return [=](WorkbookEditor& book, int row) {
            book.put(kScores, row, ScoreColumn::Figure, content, attributes);
        };
    };
    const std::vector<Case> cases{
        {"1.1", typed(ScoreColumn::Figure, "mười"), "Tự chấm!F6: “mười” is not a number."},
        {"1.1", typed(ScoreColumn::Figure, "4,5,6"), "Tự chấm!F6: "},
        {"1.1", typed(ScoreColumn::Figure, "1.500"), "Tự chấm!F6: "},
        {"1.1", xml("<v>4.123456</v>"), "Tự chấm!F6: 4.123456 has more than four decimals."},
        {"1.1", xml("<v>1e300</v>"), "is too large"},
        {"1.1", xml("<v>500</v>"), "1.1: 500"},
        {"1.1", xml("<v>-1</v>"), "below 0"},
        {"1.1", xml("<v>#DIV/0!</v>", "t=\"e\""), "Tự chấm!F6: Excel shows the error #DIV/0!."},
        {"1.1", xml("<f>2+2</f>"), "Tự chấm!F6: the formula has no stored value"},
        {"1.1", typed(ScoreColumn::Denominator, "7"), "has no denominator"},
        {"1.1", typed(ScoreColumn::NotApplicable, "hỏi lại"), "“hỏi lại” does not say"},
        {"1.1", typed(ScoreColumn::Code, "1.2"), "“1.1” should stand here, not “1.2”"},
        {"1.4", xml("<v>30</v>"), "the denominator is missing"},
        {"1.4", typed(ScoreColumn::Denominator, "40"), "the numerator is missing"},
        {"1.4", typed(ScoreColumn::Figure, "ba/bốn"), "no numerator with its denominator"},
        {"2.2", xml("<v>1.5</v>"), "not a whole number"},
    };
    for (const Case& one : cases) {
        INFO(one.problem);
        WorkbookEditor filled(form.bytes);
        one.edit(filled, rowOf(filled, one.criterion));
        // What else the unit says is received.
        filled.text(kWords, kExcelFirstRow, WordsColumn::Text, "Không có.");
        const ReturnComparison comparison = compareExcel(fixture, filled.bytes());
        const QString problem = onlyProblem(comparison);
        INFO(problem.toStdString());
        CHECK(problem.contains(QString::fromUtf8(one.problem)));
        CHECK_FALSE(problem.contains(QStringLiteral(" | ")));
        CHECK(comparison.counts() == ReturnCounts{2, 1, 0, 0, 1, 0, 1, 1});
        if (!comparison.incoming.unread.empty())
            CHECK_FALSE(comparison.rows.scores.front().take);
    }
}

TEST_CASE("days, percents and accents of another program are what they mean")
{
    PackageFixture fixture(1);
    const IssuedForm form = issueExcel(fixture).front();
    WorkbookEditor filled(form.bytes);
    // Styles of the day and of the percent, as Excel gives them to a general cell.
    QByteArray& styles = filled.part("xl/styles.xml");
    const auto count =
        styles.mid(styles.indexOf("<cellXfs count=\"") + 16).split('"').front().toInt();
    styles.replace("</cellXfs>", "<xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs>");
    const QByteArray day = "s=\"" + QByteArray::number(count) + "\"";
    const QByteArray percent = "s=\"" + QByteArray::number(count + 1) + "\"";
    const auto styled = [&](const char* criterion, const QByteArray& style, const char* value) {
        QByteArray& part = filled.part("xl/worksheets/sheet2.xml");
        const QByteArray name = cellName(rowOf(filled, criterion), ScoreColumn::Figure).toLatin1();
        const auto at = part.indexOf("<c r=\"" + name + "\"");
        part.replace(at, part.indexOf("/>", at) + 2 - at,
                     "<c r=\"" + name + "\" " + style + "><v>" + value + "</v></c>");
    };
    styled("1.1", day, "45355"); // 4/3 typed
    styled("1.4", percent, "0.45"); // 45% typed
    styled("2.1", percent, "0.97");
    // "Báo cáo" with its accents apart.
    filled.text(kScores, rowOf(filled, "2.1"), ScoreColumn::Evidence, "Ba\xCC\x81o ca\xCC\x81o");
    const int step =
        filled.rowWith(kSteps, StepColumn::Title, QStringLiteral("Phát động phong trào"));
    filled.text(kSteps, step, StepColumn::DoneOn, "6/3/2024");
    const ReturnComparison comparison = compareExcel(fixture, filled.bytes());
    CHECK(onlyProblem(comparison).contains(QStringLiteral("made the day 04/03/2024")));
    const UnitReport& said = comparison.incoming.report;
    REQUIRE(said.scores.size() == 3);
    CHECK(said.scores[1].entry == Entry::ratio(Points::whole(45), Points::whole(100)));
    CHECK(said.scores[2].entry == Entry::value(Points::whole(97)));
    CHECK(said.scores[2].evidence == QStringLiteral("Báo cáo"));
    CHECK(said.steps.front().doneOn == QDate(2024, 3, 6));
}

TEST_CASE(
    "rows of an Excel form that were sorted are found, others are told, nothing is lost in silence")
{
    PackageFixture fixture(2);
    const auto forms = issueExcel(fixture);
    const auto swapRows = [](WorkbookEditor& form, int first, int second) {
        QString xml = QString::fromUtf8(form.part("xl/worksheets/sheet2.xml"));
        const auto rename = [&](int from, const QString& to) {
            xml.replace(QRegularExpression(QStringLiteral("(<c r=\"[A-Z]+)%1\"").arg(from + 1)),
                        QStringLiteral("\\1%1\"").arg(to));
            xml.replace(QStringLiteral("<row r=\"%1\"").arg(from + 1),
                        QStringLiteral("<row r=\"%1\"").arg(to));
        };
        rename(first, QStringLiteral("9999"));
        rename(second, QString::number(first + 1));
        rename(9998, QString::number(second + 1));
        form.part("xl/worksheets/sheet2.xml") = xml.toUtf8();
    };
    WorkbookEditor sorted(forms[0].bytes);
    sorted.number(kScores, rowOf(sorted, "1.1"), ScoreColumn::Figure, "4.5");
    sorted.number(kScores, rowOf(sorted, "1.3"), ScoreColumn::Figure, "3");
    swapRows(sorted, rowOf(sorted, "1.1"), rowOf(sorted, "1.3"));
    const UnitReport said = compareExcel(fixture, sorted.bytes()).incoming.report;
    REQUIRE(said.scores.size() == 2);
    CHECK(said.scores[0].entry == Entry::points(Points::hundredths(450)));

    WorkbookEditor renamed(forms[0].bytes);
    renamed.number(kScores, rowOf(renamed, "1.1"), ScoreColumn::Figure, "4.5");
    renamed.part("xl/workbook.xml").replace("Tự chấm", "Bảng 1");
    CHECK(compareExcel(fixture, renamed.bytes()).counts().added == 1);

    WorkbookEditor longer(forms[0].bytes);
    longer.number(kScores, rowOf(longer, "1.1"), ScoreColumn::Figure, "4.5");
    longer.text(kScores, 90, ScoreColumn::Title, "Tiêu chí của đơn vị");
    longer.text(kScores, rowOf(longer, "1.1"), 20, "ghi ngoài lề");
    const QString told = compareExcel(fixture, longer.bytes()).incoming.warnings.join(u'\n');
    CHECK(told.contains(QStringLiteral("Tự chấm!C91: “Tiêu chí của đơn vị”")));
    CHECK(told.contains(QStringLiteral("“ghi ngoài lề”")));

    WorkbookEditor pasted(forms[0].bytes);
    const QString theirs =
        rowMark(0, forms[1].fileName.section(u'_', -1).section(u'.', 0, 0).toLongLong());
    pasted.number(kScores, rowOf(pasted, "1.3"), ScoreColumn::Figure, "3");
    pasted.number(kScores, rowOf(pasted, "1.1"), ScoreColumn::Figure, "4.5");
    pasted.text(kScores, rowOf(pasted, "1.1"), ScoreColumn::Mark, theirs.toUtf8().constData());
    const ReturnComparison foreign = compareExcel(fixture, pasted.bytes());
    CHECK(foreign.counts().total == 1);
    CHECK(foreign.incoming.warnings.join(u'\n').contains(
        QStringLiteral("row 6: it comes from another form")));

    WorkbookEditor doubled(forms[0].bytes);
    const QString mark =
        rowMark(0, forms[0].fileName.section(u'_', -1).section(u'.', 0, 0).toLongLong());
    doubled.number(kScores, rowOf(doubled, "1.1"), ScoreColumn::Figure, "4.5");
    doubled.text(kScores, 80, ScoreColumn::Mark, mark.toUtf8().constData());
    CHECK(onlyProblem(compareExcel(fixture, doubled.bytes()))
              .contains(QStringLiteral("row 6 and row 81")));

    WorkbookEditor merged(forms[0].bytes);
    merged.number(kScores, rowOf(merged, "1.1"), ScoreColumn::Figure, "4.5");
    merged.part("xl/worksheets/sheet2.xml")
        .replace("</sheetData>",
                 "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"F6:F7\"/></mergeCells>");
    CHECK(onlyProblem(compareExcel(fixture, merged.bytes()))
              .count(QStringLiteral("cells were merged"))
          == 2);
}

TEST_CASE("a row that is removed from an Excel form takes nothing away from the ledger")
{
    PackageFixture fixture(1);
    auto copy = fixture.open(fixture.issue({0}).front(), QStringLiteral("a.thidua"));
    fixture.fill(*copy, 7);
    fixture.receive(fixture.send(*copy, QStringLiteral("a.thiduanop")));
    WorkbookEditor form(issueExcel(fixture).front().bytes);
    const int row = rowOf(form, "1.1");
    for (int column = 0; column < ScoreColumn::Count; ++column)
        form.put(kScores, row, column, {});
    const ReturnComparison comparison = receiveExcel(fixture, form.bytes());
    CHECK(onlyProblem(comparison).contains(QStringLiteral("the row “1.1” was removed")));
    CHECK(fixture.held(fixture.unit(0)).scores.front().criterion == QStringLiteral("1.1"));
}

TEST_CASE("workbooks of one form: the later one goes on, an older one with nothing new is told, a "
          "copy asks")
{
    PackageFixture fixture(1);
    const QByteArray form = issueExcel(fixture).front().bytes;
    const auto saved = [](const QByteArray& bytes, const char* moment, const char* first,
                          const char* third) {
        WorkbookEditor filled(bytes);
        if (first)
            filled.number(kScores, rowOf(filled, "1.1"), ScoreColumn::Figure, first);
        if (third)
            filled.number(kScores, rowOf(filled, "1.3"), ScoreColumn::Figure, third);
        filled.savedAt(moment);
        return filled.bytes();
    };
    receiveExcel(fixture, saved(form, "2024-12-01T08:00:00Z", "4", "3"));
    const auto older =
        ok(ExcelReturnReader(fixture.ledger())
               .read(saved(form, "2024-11-30T08:00:00Z", "4", nullptr), QStringLiteral("b.xlsx")));
    CHECK(older.standing == ReturnStanding::Outdated);
    // Saved earlier, by somebody else or with a wrong clock: what it says is asked about, and can be received.
    const auto apart = compareExcel(fixture, saved(form, "2010-01-01T08:00:00Z", "1", "3"));
    CHECK(apart.counts() == ReturnCounts{2, 0, 0, 1, 1, 1, 0, 0, 0, 0, 1});
    CHECK(apart.incoming.warnings.join(u'\n').contains(QStringLiteral("wrong clock")));
    // Worked on further: what was received is where it starts, and what is blank now was cleared.
    const auto later = compareExcel(fixture, saved(form, "2024-12-01T09:00:00Z", "4.5", "3"));
    CHECK(later.counts() == ReturnCounts{2, 0, 1, 1, 0, 0, 0, 0, 1});
    // Filled in anew on another computer: blank rows take nothing away, others are asked about.
    const auto other = compareExcel(fixture, saved(form, "2024-12-01T10:00:00Z", "2", nullptr));
    CHECK(other.counts() == ReturnCounts{2, 0, 0, 1, 1, 1, 0, 0, 0, 0, 1});
    CHECK(other.incoming.warnings.join(u'\n').contains(QStringLiteral("1 row(s) blank")));
    const auto unknown = compareExcel(fixture, saved(form, "", "2", "3"));
    CHECK(unknown.counts().conflicts == 1);
    CHECK(later.incoming.reception.madeAt == QDateTime(QDate(2024, 12, 1), QTime(9, 0), Qt::UTC));
    // A program that leaves the moment the form was given out has not said when it was saved.
    WorkbookEditor silent(form);
    silent.number(kScores, rowOf(silent, "1.1"), ScoreColumn::Figure, "2");
    CHECK_FALSE(compareExcel(fixture, silent.bytes()).incoming.reception.madeAt.isValid());
}

TEST_CASE("500 Excel forms are made, filled in and received in one step")
{
    PackageFixture fixture(500);
    const auto forms = issueExcel(fixture);
    REQUIRE(forms.size() == 500);
    std::vector<ReturnComparison> returns;
    const auto desk =
        ok(actions::ReturnDesk::make(fixture.ledger(), fixture.plan(), fixture.today()));
    ExcelReturnReader reader(fixture.ledger());
    WorkbookEditor first(forms.front().bytes);
    const int row = rowOf(first, "1.1");
    for (size_t i = 0; i < 500; ++i) {
        // The second sheet is that of the scores in all of them.
        WorkbookEditor filled(forms[i].bytes);
        const QByteArray name = cellName(row, ScoreColumn::Figure).toLatin1();
        QByteArray& part = filled.part("xl/worksheets/sheet2.xml");
        const auto at = part.indexOf("<c r=\"" + name + "\"");
        part.replace(at, part.indexOf("/>", at) + 2 - at,
                     "<c r=\"" + name + "\"><v>0." + QByteArray::number(i % 10 + 1) + "</v></c>");
        returns.push_back(
            ok(desk.compare(ok(reader.read(filled.bytes(), forms[i].fileName)).incoming)));
    }
    PackageFixture::write(fixture.council(), desk.receive(returns, fixture.stamp()));
    for (int i = 0; i < 500; i += 37) {
        const UnitReport held = fixture.held(fixture.unit(i));
        REQUIRE(held.scores.size() == 1);
        const int tenths = i % 10 == 9 ? 1 : i % 10 + 1; // 0.10 is 0.1
        CHECK(held.scores.front().entry == Entry::points(Points::hundredths(tenths * 10)));
    }
    CHECK(ok(fixture.council().check()).isSound());
}
