// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/packages/packagefixture.h"

#include "core/storage/blobs.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace thidua;
using namespace thidua::test;

namespace {

using Parts = std::vector<ArchivePart>;

Parts partsOf(const QByteArray& bytes)
{
    const auto archive = ok(ArchiveReader::open(bytes, QStringLiteral("a")));
    Parts parts;
    for (const QString& name : archive.parts())
        parts.push_back({name, ok(archive.part(name)), false});
    return parts;
}

ArchivePart& named(Parts& parts, const char* name)
{
    const auto part = std::ranges::find(parts, QLatin1String(name), &ArchivePart::name);
    REQUIRE(part != parts.end());
    return *part;
}

/// Edits the manifest and signs it again with a key, as somebody would who holds that key.
void forge(Parts& parts, const SigningKey& key, const std::function<void(QJsonObject&)>& edit)
{
    ArchivePart& manifest = named(parts, "manifest.json");
    QJsonObject json = QJsonDocument::fromJson(manifest.bytes).object();
    edit(json);
    manifest.bytes = QJsonDocument(json).toJson();
    named(parts, "manifest.sig").bytes = sign(manifest.bytes, key).toBase64();
}

/// Replaces a part and its hash.
void replacePart(Parts& parts, const SigningKey& key, const char* name, const QByteArray& bytes)
{
    named(parts, name).bytes = bytes;
    forge(parts, key, [&](QJsonObject& manifest) {
        QJsonObject hashes = manifest.value(QLatin1String("parts")).toObject();
        hashes.insert(QLatin1String(name), blobHash(bytes));
        manifest.insert(QLatin1String("parts"), hashes);
    });
}

} // namespace

TEST_CASE(
    "a return that was tampered with is refused, each with its own words, and nothing is written")
{
    PackageFixture fixture(2);
    const auto forms = fixture.issue();
    auto copy = fixture.open(forms[0], QStringLiteral("a.thidua"));
    auto neighbour = fixture.open(forms[1], QStringLiteral("b.thidua"));
    fixture.fill(*copy, 3);
    QFile file(fixture.send(*copy, QStringLiteral("1.thiduanop")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    const SigningKey own = ok(SigningKey::fromSeed(ok(unitCopyOf(copy->ledger()))->form.key));
    const SigningKey other =
        ok(SigningKey::fromSeed(ok(unitCopyOf(neighbour->ledger()))->form.key));
    const SigningKey stranger = SigningKey::make();

    struct Case {
        const char* what;
        std::function<void(Parts&)> edit;
        ErrorCode code;
    };
    const auto set = [](const char* key, const QJsonValue& value) {
        return [key, value](QJsonObject& json) { json.insert(QLatin1String(key), value); };
    };
    const std::vector<Case> cases{
        {"a score changed in the archive",
         [](Parts& parts) { named(parts, "report.json").bytes.replace("DV", "XX").append(' '); },
         ErrorCode::Corrupt},
        {"a part added",
         [](Parts& parts) {
             parts.push_back({QStringLiteral("virus.exe"), "MZ", false});
         },
         ErrorCode::Corrupt},
        {"a part removed",
         [](Parts& parts) {
             std::erase_if(parts, [](const ArchivePart& part) {
                 return part.name == QLatin1String("base.json");
             });
         },
         ErrorCode::Corrupt},
        {"no signature",
         [](Parts& parts) {
             std::erase_if(parts, [](const ArchivePart& part) {
                 return part.name == QLatin1String("manifest.sig");
             });
         },
         ErrorCode::InvalidInput},
        {"an empty signature", [](Parts& parts) { named(parts, "manifest.sig").bytes.clear(); },
         ErrorCode::Refused},
        {"signed by a stranger", [&](Parts& parts) { forge(parts, stranger, [](QJsonObject&) {}); },
         ErrorCode::Refused},
        {"signed by the neighbour, under this unit's name",
         [&](Parts& parts) { forge(parts, other, [](QJsonObject&) {}); }, ErrorCode::Refused},
        {"the neighbour's unit with this unit's key",
         [&](Parts& parts) { forge(parts, own, set("unit", QStringLiteral("DV-002"))); },
         ErrorCode::Refused},
        {"the number of another form",
         [&](Parts& parts) {
             forge(
                 parts, own,
                 set("form",
                     static_cast<qint64>(ok(unitCopyOf(neighbour->ledger()))->form.manifest.form)));
         },
         ErrorCode::Refused},
        {"a form nobody gave out", [&](Parts& parts) { forge(parts, own, set("form", 999'999)); },
         ErrorCode::Refused},
        {"another mark of the form",
         [&](Parts& parts) { forge(parts, own, set("uid", QStringLiteral("0000"))); },
         ErrorCode::Refused},
        {"another score table",
         [&](Parts& parts) { forge(parts, own, set("score_table", QStringLiteral("0000"))); },
         ErrorCode::Refused},
        {"a later version of the format",
         [&](Parts& parts) { forge(parts, own, set("version", 99)); }, ErrorCode::NewerLedger},
        {"another format",
         [&](Parts& parts) { forge(parts, own, set("format", QStringLiteral("zip"))); },
         ErrorCode::Corrupt},
        {"a field nobody knows", [&](Parts& parts) { forge(parts, own, set("admin", true)); },
         ErrorCode::Corrupt},
        {"no JSON in the report",
         [&](Parts& parts) { replacePart(parts, own, "report.json", "{\"scores\": ["); },
         ErrorCode::InvalidInput},
        {"a row twice",
         [&](Parts& parts) {
             replacePart(parts, own, "report.json",
                         R"({"scores": [{"criterion": "1.1", "points": "1"},)"
                         R"({"criterion": "1.1", "points": "2"}]})");
         },
         ErrorCode::InvalidInput},
        {"two kinds of entry in one cell",
         [&](Parts& parts) {
             replacePart(parts, own, "report.json",
                         R"({"scores": [{"criterion": "1.1", "points": "1", "value": "1"}]})");
         },
         ErrorCode::InvalidInput},
        {"a number too large",
         [&](Parts& parts) {
             replacePart(parts, own, "report.json",
                         R"({"scores": [{"criterion": "1.1", "points": "99999999999999999999"}]})");
         },
         ErrorCode::InvalidInput},
        {"a text too long",
         [&](Parts& parts) {
             replacePart(parts, own, "report.json",
                         R"({"words": [{"topic": "difficulties", "text": ")"
                             + QByteArray(30'000, 'x') + R"("}]})");
         },
         ErrorCode::InvalidInput},
        {"a file name that leads out of its folder",
         [&](Parts& parts) {
             replacePart(
                 parts, own, "report.json",
                 R"({"files": [{"about": "step/x", "name": "../../x.exe", "bytes": 1, "sha256": ")"
                     + QByteArray(64, 'a') + R"("}]})");
         },
         ErrorCode::InvalidInput},
    };
    const auto entries = ok(fixture.council().history()).size();
    std::set<QString> words;
    for (const Case& hostile : cases) {
        INFO(hostile.what);
        Parts parts = partsOf(good);
        hostile.edit(parts);
        auto archive = ArchiveReader::open(ok(makeArchive(parts)), QStringLiteral("tep-nop.zip"));
        REQUIRE(archive.has_value());
        const auto read = readReturn(fixture.ledger(), std::move(*archive));
        REQUIRE_FALSE(read.has_value());
        INFO(read.error().message.toStdString());
        CHECK(read.error().code == hostile.code);
        CHECK_FALSE(read.error().message.isEmpty());
        words.insert(read.error().message);
    }
    CHECK(words.size() >= 16);
    CHECK(ok(fixture.council().history()).size() == entries);
    // The untouched one is received.
    CHECK(readReturn(fixture.ledger(), ok(ArchiveReader::open(good, QStringLiteral("a"))))
              .has_value());
}

TEST_CASE(
    "an over-limit score, another unit's initiative and a missing file are problems of their rows")
{
    PackageFixture fixture(2);
    const auto forms = fixture.issue();
    auto neighbour = fixture.open(forms[1], QStringLiteral("b.thidua"));
    fixture.fill(*neighbour, 4);
    fixture.receive(fixture.send(*neighbour, QStringLiteral("b.thiduanop")));
    const qint64 theirs = fixture.held(fixture.unit(1)).initiatives.front().id.value;

    auto copy = fixture.open(forms[0], QStringLiteral("a.thidua"));
    QFile file(fixture.send(*copy, QStringLiteral("a.thiduanop")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    Parts parts = partsOf(file.readAll());
    const SigningKey own = ok(SigningKey::fromSeed(ok(unitCopyOf(copy->ledger()))->form.key));
    replacePart(
        parts, own, "report.json",
        R"({"scores": [{"criterion": "1.1", "points": "1"}, {"criterion": "1.5", "points": "500"}],)"
        R"("initiatives": [{"number": ")"
            + QByteArray::number(theirs)
            + R"(", "title": "=cmd|' /C calc'!A1"}],)"
              R"("files": [{"about": "score/1.1", "name": "a.pdf", "bytes": 3, "sha256": ")"
            + QByteArray(64, 'a') + R"("}]})");
    auto read = ok(readReturn(
        fixture.ledger(), ok(ArchiveReader::open(ok(makeArchive(parts)), QStringLiteral("a")))));
    const auto desk =
        ok(actions::ReturnDesk::make(fixture.ledger(), fixture.plan(), fixture.today()));
    std::vector<ReturnComparison> returns;
    returns.push_back(ok(desk.compare(std::move(read.incoming))));
    CHECK(returns.front().counts() == ReturnCounts{4, 1, 0, 0, 3, 0, 0, 3});
    PackageFixture::write(fixture.council(), desk.receive(returns, fixture.stamp()));
    CHECK(fixture.held(fixture.unit(1)).initiatives.front().title
          == QStringLiteral("Hẹn giờ khám qua điện thoại 4"));
    CHECK(fixture.held(fixture.unit(0)).scores.size() == 1);
}

TEST_CASE("a form that was tampered with makes no copy")
{
    PackageFixture fixture(1);
    const auto form = fixture.issue().front();
    const auto refuses = [&](const std::function<void(Parts&)>& edit) {
        Parts parts = partsOf(form.bytes);
        edit(parts);
        const QString path = fixture.path(QStringLiteral("x.thidua"));
        const auto made = makeUnitCopy(ok(makeArchive(parts)), form.fileName, path,
                                       at("Đơn vị", fixture.council().now()));
        return !made.has_value() && !QFile::exists(path);
    };
    CHECK(refuses([](Parts& parts) { named(parts, "plan.json").bytes.append(' '); }));
    CHECK(refuses([](Parts& parts) { forge(parts, SigningKey::make(), [](QJsonObject&) {}); }));
    CHECK(refuses([](Parts& parts) { named(parts, "unit.key").bytes = "AAAA"; }));
    CHECK_FALSE(refuses([](Parts&) {}));
}
