// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/initiatives/likeness.h"

#include "tests/support/catch.h"

#include <random>

using namespace thidua;

namespace {

/// All pairs that may be the same, found a few comparisons at a time.
std::vector<AlikePair> pairsOf(const std::vector<Initiative>& initiatives)
{
    std::vector<AlikePair> pairs;
    AlikeSearch search(initiatives);
    while (!search.isDone())
        search.next(7, [&pairs](const AlikePair& pair) { pairs.push_back(pair); });
    return pairs;
}

} // namespace
TEST_CASE("titles are alike without accents, case, spaces and punctuation")
{
    struct Case {
        const char* left;
        const char* right;
        bool alike;
    };
    const Case given = GENERATE(values<Case>({
        {"Bệnh án điện tử", "BENH AN DIEN-TU", true},
        {"Bệnh án điện tử", "  bệnh  án điện tử. ", true},
        {"Ứng dụng mã QR trong quản lý hồ sơ bệnh án", "Ứng dụng mã QR quản lý hồ sơ bệnh án",
         true},
        {"Đặt lịch khám trực tuyến qua Zalo", "Đặt lịch khám bệnh trực tuyến qua Zalo", true},
        {"Số hóa sổ tiêm chủng", "Số hoá sổ tiêm chủng tại trạm", true},
        // the same opening, another matter
        {"Ứng dụng công nghệ thông tin trong quản lý vật tư",
         "Ứng dụng công nghệ thông tin trong khám bệnh từ xa", false},
        {"Giảm nhựa dùng một lần", "Thanh toán không dùng tiền mặt", false},
        {"", "Bệnh án điện tử", false},
        {"5S", "5S", true},
        {"5S", "QR", false},
    }));
    const QString left = QString::fromUtf8(given.left);
    const QString right = QString::fromUtf8(given.right);
    INFO(given.left << " / " << given.right << ": " << likeness(left, right));
    CHECK((likeness(left, right) >= kLikeEnough) == given.alike);
    CHECK(likeness(left, right) == likeness(right, left));
}

TEST_CASE("near duplicates are found across units, the most alike first")
{
    std::vector<Initiative> initiatives(4);
    const char* titles[] = {"Đặt lịch khám trực tuyến qua Zalo", "Giảm nhựa dùng một lần",
                            "Đặt lịch khám bệnh trực tuyến qua Zalo",
                            "DAT LICH KHAM TRUC TUYEN QUA ZALO"};
    for (int i = 0; i < 4; ++i) {
        initiatives[static_cast<size_t>(i)].id = {i + 1};
        initiatives[static_cast<size_t>(i)].unit = {10 + i};
        initiatives[static_cast<size_t>(i)].title = QString::fromUtf8(titles[i]);
    }
    const auto alike = alikeTo(initiatives[0].title, initiatives[0].id, initiatives);
    REQUIRE(alike.size() == 2);
    CHECK(alike[0] == Alike{{4}, 1000});
    CHECK(alike[1].initiative == InitiativeId{3});
    const auto pairs = pairsOf(initiatives);
    REQUIRE(pairs.size() == 3);
    CHECK(pairs[0].first == InitiativeId{1});
    CHECK(pairs[0].second == InitiativeId{3});
    CHECK(pairs[2].second == InitiativeId{4});
}

TEST_CASE("what spares comparing titles letter by letter never loses a pair")
{
    // Titles of few words in many orders, every second one like the one before.
    const QStringList words =
        QString::fromUtf8("số hóa hồ sơ bệnh án điện tử khám chữa từ xa quản lý thuốc vật tư y tế")
            .split(u' ');
    std::vector<Initiative> initiatives;
    std::mt19937 random(20261122);
    QStringList title;
    for (int i = 0; i < 300; ++i) {
        if (i % 2 == 1)
            title[0] = words[static_cast<int>(random() % static_cast<size_t>(words.size()))];
        else
            title.clear();
        for (size_t word = 0; i % 2 == 0 && word < 3 + random() % 8; ++word)
            title.append(words[static_cast<int>(random() % static_cast<size_t>(words.size()))]);
        Initiative initiative;
        initiative.id = {i + 1};
        initiative.title = title.join(u' ');
        initiatives.push_back(initiative);
    }
    std::vector<AlikePair> expected;
    for (size_t i = 0; i < initiatives.size(); ++i) {
        for (size_t j = i + 1; j < initiatives.size(); ++j) {
            const int thousandths = likeness(initiatives[i].title, initiatives[j].title);
            if (thousandths >= kLikeEnough)
                expected.push_back({initiatives[i].id, initiatives[j].id, thousandths});
        }
    }
    CHECK(expected.size() > 50);
    CHECK(pairsOf(initiatives) == expected);
}
