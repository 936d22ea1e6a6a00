// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/archive.h"
#include "tests/support/catch.h"

using namespace thidua;

namespace {

QByteArray zipOf(std::vector<ArchivePart> parts)
{
    return makeArchive(parts).value();
}

/// Replaces text in both lists of the archive: same length, so that nothing else moves.
QByteArray patched(QByteArray zip, const QByteArray& from, const QByteArray& to)
{
    REQUIRE(from.size() == to.size());
    REQUIRE(zip.contains(from));
    return zip.replace(from, to);
}

/// Sets a byte of every record that begins with a mark, at an offset.
QByteArray withByte(QByteArray zip, const QByteArray& mark, int offset, char value)
{
    for (qsizetype at = zip.indexOf(mark); at >= 0; at = zip.indexOf(mark, at + 1))
        zip[at + offset] = value;
    return zip;
}

const QByteArray kLocal = QByteArray::fromHex("504b0304");
const QByteArray kCentral = QByteArray::fromHex("504b0102");

} // namespace

TEST_CASE("what is put into an archive comes out, and the same parts make the same bytes")
{
    const std::vector<ArchivePart> parts{
        {QStringLiteral("manifest.json"), "{}", false},
        {QStringLiteral("files/minh chứng số 1.pdf"), QByteArray(100'000, 'x'), true},
        {QStringLiteral("rỗng"), {}, false}};
    const QByteArray zip = zipOf(parts);
    CHECK(zip == zipOf(parts));
    const auto archive = ArchiveReader::open(zip, QStringLiteral("a.zip")).value();
    REQUIRE(archive.parts().size() == 3);
    for (const ArchivePart& part : parts) {
        CHECK(archive.has(part.name));
        CHECK(archive.size(part.name) == part.bytes.size());
        CHECK(archive.part(part.name).value() == part.bytes);
    }
    CHECK_FALSE(archive.part(QStringLiteral("other")).has_value());
}

TEST_CASE("a name that leads out of the folder, or that Windows cannot have, is refused")
{
    const auto* name =
        GENERATE("../ngoai.json", "a/../../b", "/etc/passwd", "C:/x.exe", "a\\b.txt", "a//b", "con",
                 "a/NUL.txt", "COM1.json", "a.", "b ", "a/", "x\ny", "a?b", "a|b", "./a");
    const QByteArray zip = zipOf({{QString::fromLatin1(name), "x", false}});
    const auto archive = ArchiveReader::open(zip, QStringLiteral("a.zip"));
    INFO(name);
    REQUIRE_FALSE(archive.has_value());
    CHECK(archive.error().code == ErrorCode::Refused);
}

TEST_CASE("an archive that would unpack to too much is refused before anything is unpacked")
{
    ArchiveLimits limits;
    limits.partBytes = 3 << 20;
    limits.totalBytes = 4 << 20;
    limits.parts = 3;
    limits.ratio = 100;
    const QByteArray noise = [] {
        QByteArray bytes;
        for (quint32 i = 0, x = 1; i < (2u << 20); ++i, x = x * 1664525 + 1013904223)
            bytes.append(static_cast<char>(x >> 24));
        return bytes;
    }();
    const auto opens = [&](std::vector<ArchivePart> parts) {
        return ArchiveReader::open(zipOf(std::move(parts)), QStringLiteral("a.zip"), limits)
            .has_value();
    };
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QString c = QStringLiteral("c");
    CHECK(opens({{a, noise, false}, {b, noise, false}}));
    CHECK_FALSE(opens({{a, QByteArray(2 << 20, '\0'), false}})); // a bomb: 1 : 1,000
    CHECK_FALSE(opens({{a, noise + noise, true}})); // one part too large
    CHECK_FALSE(opens({{a, noise, true}, {b, noise, true}, {c, noise, true}})); // all together
    CHECK_FALSE(opens({{a, "", false},
                       {b, "", false},
                       {c, "", false},
                       {QStringLiteral("d"), "", false}})); // too many
}

TEST_CASE("an archive that contradicts itself or was cut is refused")
{
    const QByteArray good = zipOf({{QStringLiteral("aa"), QByteArray(500, 'x'), false},
                                   {QStringLiteral("ab"), "second", true}});
    REQUIRE(ArchiveReader::open(good, QStringLiteral("a.zip")).has_value());
    struct Case {
        const char* what;
        QByteArray bytes;
    };
    const std::vector<Case> cases{
        {"empty", {}},
        {"no zip at all", "Kính gửi Sở Y tế"},
        {"cut short", good.chopped(30)},
        {"cut in half", good.left(good.size() / 2)},
        {"one name twice", patched(good, "ab", "aa")},
        {"one name twice on Windows", patched(good, "ab", "AA")},
        {"encrypted", withByte(withByte(good, kLocal, 6, 1), kCentral, 8, 1)},
        {"a link", withByte(withByte(good, kCentral, 5, 3), kCentral, 41, char(0xa1))},
    };
    for (const Case& hostile : cases) {
        INFO(hostile.what);
        CHECK_FALSE(ArchiveReader::open(hostile.bytes, QStringLiteral("a.zip")).has_value());
    }
}

TEST_CASE("a part that is not what its checksum says is refused when it is read")
{
    QByteArray zip = zipOf({{QStringLiteral("a"), "số liệu gốc", true}});
    zip.replace("gốc", "giả");
    const auto archive = ArchiveReader::open(zip, QStringLiteral("a.zip"));
    REQUIRE(archive.has_value());
    const auto part = archive->part(QStringLiteral("a"));
    REQUIRE_FALSE(part.has_value());
    CHECK(part.error().code == ErrorCode::Corrupt);
}
