// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wholefile.h"
#include "core/exchange/returnbatch.h"
#include "tests/packages/excelfixture.h"

#include <QDir>

using namespace thidua;
using namespace thidua::test;

namespace {

constexpr char kFolder[] = "THIDUA_EXCEL_PEERS";

const ReportedScore& scoreOf(const UnitReport& report, const char* criterion)
{
    const auto found =
        std::ranges::find(report.scores, QLatin1String(criterion), &ReportedScore::criterion);
    REQUIRE(found != report.scores.end());
    return *found;
}

/// What excel_values.json fills in, whatever program did.
void checkScores(const UnitReport& said)
{
    CHECK(said.scores.size() == 11);
    const ReportedScore& first = scoreOf(said, "1.1");
    CHECK(first.entry == Entry::points(Points::hundredths(450)));
    CHECK(first.evidence == QStringLiteral("Báo cáo số 12/BC-TTYT; bảng kê.pdf"));
    CHECK(first.explanation == QStringLiteral("Đã trừ 0,25 điểm vì “chậm” < 2 ngày & có lý do"));
    CHECK(scoreOf(said, "1.2").entry == Entry::points(Points::hundredths(250)));
    CHECK(scoreOf(said, "1.3").entry == Entry::points(Points::hundredths(30)));
    CHECK(scoreOf(said, "1.4").entry
          == Entry::ratio(Points::whole(180), Points::hundredths(20050)));
    CHECK(scoreOf(said, "1.5").entry == Entry::notApplicable());
    CHECK(scoreOf(said, "1.5").reason == QStringLiteral("Đơn vị không có khoa này"));
    CHECK(scoreOf(said, "2.1").entry == Entry::value(Points{971250}));
    CHECK(scoreOf(said, "2.2").entry == Entry::value(Points::whole(3)));
    CHECK(scoreOf(said, "2.3").entry == Entry::points(Points::hundredths(425)));
    CHECK_FALSE(scoreOf(said, "2.4").entry.has_value());
    CHECK(scoreOf(said, "T.1").entry == Entry::points(Points::hundredths(50)));
    CHECK(scoreOf(said, "P.1").entry == Entry::value(Points::whole(1)));
}

void checkRest(const UnitReport& said)
{
    REQUIRE(said.steps.size() == 2);
    CHECK(said.steps[1].doneOn == QDate(2024, 3, 6));
    CHECK(said.steps[1].document == QStringLiteral("15/KH-TTYT"));
    CHECK(said.steps[1].note == QStringLiteral("gửi bản giấy"));
    CHECK(said.steps[0].doneOn == QDate(2024, 12, 1));
    REQUIRE(said.figures.size() == 1);
    CHECK(said.figures[0].amount == Points::whole(907));
    CHECK(said.figures[0].denominator == Points::whole(2000));
    CHECK(said.figures[0].source == QStringLiteral("Phần mềm quản lý hồ sơ"));
    REQUIRE(said.promises.size() == 1);
    CHECK(said.promises[0].kind == GoalKind::Above);
    CHECK(said.promises[0].value == Points::whole(60));
    REQUIRE(said.initiatives.size() == 2);
    CHECK(said.initiatives[0].kind == InitiativeKind::Model);
    CHECK(said.initiatives[0].field == InitiativeField::Digital);
    CHECK(said.initiatives[0].authors == QStringLiteral("BS Lê Thị Hạnh\nĐD Trần Văn Bình"));
    CHECK(said.initiatives[0].benefit == Money::moreThan(1'200'000'000));
    CHECK(said.initiatives[0].stages[0].on == QDate(2024, 5, 6));
    CHECK(said.initiatives[0].stages[2].reached);
    CHECK(said.initiatives[1].benefit == Money::exact(120'000'000));
    CHECK(said.initiatives[1].stages[1].document == QStringLiteral("45/QĐ-SYT"));
    REQUIRE(said.words.size() == 1);
    CHECK(said.words[0].text == QStringLiteral("Thiếu máy quét.\nĐường truyền yếu."));
}

/// Receives what lies in a folder as the command line does, and looks at every value.
void checkFolder(const QString& folder)
{
    const QTemporaryDir home;
    const QString path = home.filePath(QStringLiteral("council.thidua"));
    REQUIRE(QFile::copy(folder + QStringLiteral("/council.thidua"), path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const QDateTime day = QDateTime::currentDateTime(); // not before the files were saved
    const auto session = ok(Session::open(path, at("Thư ký Hội đồng", day)));
    const PlanId plan = ok(session->ledger().plans()).front().id;
    const auto desk = ok(actions::ReturnDesk::make(session->ledger(), plan, day.date()));
    const auto files = ok(readBatch(session->ledger(), desk, {folder + QStringLiteral("/filled")}));
    REQUIRE(files.size() == 2);
    std::vector<ReturnComparison> returns;
    for (const BatchFile& file : files) {
        INFO(file.path.toStdString() << ": " << file.words.toStdString());
        REQUIRE(file.comparison.has_value());
        const IncomingReturn& incoming = file.comparison->incoming;
        CHECK(incoming.unread.size() == 1);
        CHECK(incoming.unread.begin()->second.words
              == QStringLiteral("Tự chấm!F15: “mười” is not a number."));
        checkScores(incoming.report);
        checkRest(incoming.report);
        // One cell cannot be read, and one initiative says it was approved: the council decides.
        CHECK(file.comparison->counts() == ReturnCounts{18, 16, 0, 0, 2, 1, 1, 16, 0, 0, 1});
        returns.push_back(*file.comparison);
    }
    PackageFixture::write(*session, desk.receive(returns, {QStringLiteral("Thư ký"), day}));
    CHECK(ok(session->check()).isSound());
    const auto reader = ok(actions::ReportReader::make(session->ledger(), plan));
    for (const ReturnComparison& received : returns)
        CHECK(ok(reader.read(received.incoming.unit)).scores.size() == 10);
}

} // namespace

TEST_CASE("Excel forms filled in by LibreOffice and by openpyxl are received with every value")
{
    checkFolder(QStringLiteral(THIDUA_SOURCE_DIR "/tests/data/excel"));
}

TEST_CASE("the formulas of an Excel form come to the points the council works out")
{
    // As LibreOffice worked them out and saved them.
    const auto book =
        ok(readXlsx(ok(readXlsxFile(QStringLiteral(THIDUA_SOURCE_DIR
                                                   "/tests/data/excel/filled/libreoffice.xlsx"))),
                    QStringLiteral("a.xlsx")));
    const auto sheet = std::ranges::find(book.sheets, QStringLiteral("Tự chấm"), &XlsxSheet::name);
    REQUIRE(sheet != book.sheets.end());
    std::map<QString, double> shown;
    for (const auto& [place, cell] : sheet->cells) {
        if (place.second == ScoreColumn::Worked && cell.kind == XlsxCell::Kind::Number)
            shown[sheet->at(place.first, ScoreColumn::Code).text] = cell.number;
    }
    const std::map<QString, double> expected{
        {QStringLiteral("1.1"), 4.5},  {QStringLiteral("1.2"), 2.5}, {QStringLiteral("1.3"), 0.3},
        {QStringLiteral("1.4"), 5}, // 180 of 200,5 is more than the 80 % it takes
        {QStringLiteral("1"), 12.3},   {QStringLiteral("2.1"), 5},   {QStringLiteral("2.2"), 3},
        {QStringLiteral("2"), 8},      {QStringLiteral("T.1"), 0.5}, {QStringLiteral("T"), 0.5},
        {QStringLiteral("P.1"), 0.25}, {QStringLiteral("P"), 0.25}};
    for (const auto& [code, points] : expected) {
        INFO(code.toStdString());
        REQUIRE(shown.contains(code));
        CHECK(std::abs(shown[code] - points) < 1e-9);
    }
    CHECK(std::abs(shown[QString()] - 20.55) < 1e-9); // the last total: 20,3 + 0,5 − 0,25
}

// The two below are run by excel_peers.sh, around the programs that fill in the forms.

TEST_CASE("forms for other programs to fill in", "[.peers]")
{
    const QString folder = qEnvironmentVariable(kFolder);
    REQUIRE(QDir().mkpath(folder));
    PackageFixture fixture(2);
    const auto forms = issueExcel(fixture);
    for (const IssuedForm& form : forms)
        REQUIRE_FALSE(writeWholeFile(folder + u'/' + form.fileName, form.bytes).has_value());
    ok(fixture.council().backupTo(folder + QStringLiteral("/council.thidua")));
}

TEST_CASE("forms other programs filled in", "[.peers]")
{
    checkFolder(qEnvironmentVariable(kFolder));
}
