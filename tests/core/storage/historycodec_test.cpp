// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/historycodec.h"

#include "tests/core/storage/sampleledger.h"

#include <limits>

using namespace thidua;
using namespace thidua::samples;

namespace {

RowChange scoreRow(qint64 sheet, qint64 criterion, qint64 amount)
{
    const Score score{SheetId{sheet}, CriterionId{criterion}, Entry::Kind::Points, {amount}, {}};
    return diff<Score>(nullptr, &score);
}

} // namespace

TEST_CASE("a varint is read back as it was written")
{
    const quint64 number = GENERATE(values<quint64>(
        {0, 1, 127, 128, 16'383, 16'384, quint64{1} << 32, std::numeric_limits<quint64>::max()}));
    QByteArray bytes;
    appendVarint(bytes, number);
    QByteArrayView view(bytes);
    quint64 read = 0;
    REQUIRE(takeVarint(view, read));
    CHECK(read == number);
    CHECK(view.isEmpty());

    QByteArrayView cut = QByteArrayView(bytes).chopped(1);
    CHECK_FALSE(takeVarint(cut, read));
}

TEST_CASE("a change is read back as it was written")
{
    const Setting office{QStringLiteral("office"), QStringLiteral("Sở Y tế")};
    const Setting renamed{QStringLiteral("office"), QStringLiteral("Sở Y tế tỉnh")};
    const std::vector<std::pair<const char*, std::vector<RowChange>>> cases = {
        {"nothing", {}},
        {"one score", {scoreRow(7, 12, 45'000)}},
        {"keys that go up, down and far",
         {scoreRow(7, 12, 1), scoreRow(7, 11, 2), scoreRow(qint64{1} << 33, 12, 3)}},
        {"text keys, updates and removals",
         {diff<Setting>(&office, &renamed), diff<Setting>(&renamed, nullptr)}},
        {"the widest integers",
         {scoreRow(1, 1, std::numeric_limits<qint64>::min()),
          scoreRow(1, 2, std::numeric_limits<qint64>::max())}},
        {"different tables in turn",
         {scoreRow(1, 1, 1), diff<Setting>(nullptr, &office), scoreRow(1, 2, 1)}},
    };
    for (const auto& [what, rows] : cases) {
        INFO(what);
        CHECK(must(decodeChange(encodeChange(rows))) == rows);
    }
}

TEST_CASE("an imported score takes at most 12 bytes of history, a single one no deflating")
{
    std::vector<RowChange> rows;
    for (int i = 0; i < 60'000; ++i)
        rows.push_back(scoreRow(100 + i / 120, 1 + i % 120, (i * 7'919LL % 2'000) * 50));
    const QByteArray bytes = encodeChange(rows);
    CHECK(bytes.size() <= 12 * 60'000);
    CHECK(bytes.front() == 1);
    CHECK(must(decodeChange(bytes)) == rows);
    CHECK(encodeChange({rows.front()}).size() <= 20);
}

TEST_CASE("bytes nobody wrote are refused, never believed")
{
    // Qt warns of each damaged stream; here there are hundreds on purpose.
    const auto previous =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    std::vector<RowChange> rows;
    for (int i = 0; i < 40; ++i)
        rows.push_back(scoreRow(3, i, i * 10'000));
    const QByteArray plain = encodeChange({rows[0], rows[1], rows[2]});
    const QByteArray deflated = encodeChange(rows);
    REQUIRE(deflated.front() == 1);
    for (const QByteArray& whole : {plain, deflated}) {
        for (qsizetype length = 0; length < whole.size(); ++length)
            CHECK_FALSE(decodeChange(QByteArrayView(whole).first(length)).has_value());
        CHECK_FALSE((whole.front() == 0 && decodeChange(QByteArray(whole + 'x')).has_value()));
    }
    // A table that does not exist, a field that does not exist, a size of four gigabytes.
    for (const auto& bytes :
         {QByteArray::fromHex("0001007f04"), QByteArray::fromHex("0001001104047f00"),
          QByteArray::fromHex("01ffffffff789c")})
        CHECK_FALSE(decodeChange(bytes).has_value());
    qInstallMessageHandler(previous);
}
