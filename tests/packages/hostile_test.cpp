// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/packages/packagefixture.h"

#include "core/domain/packages/reportwords.h"
#include "core/storage/blobs.h"
#include "core/storage/packageentities.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

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

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The package with other parts.
std::function<QByteArray(const QByteArray&)> edited(std::function<void(Parts&)> edit)
{
    return [edit = std::move(edit)](const QByteArray& zip) {
        Parts parts = partsOf(zip);
        edit(parts);
        return ok(makeArchive(parts));
    };
}

/// Sets a byte of every record that begins with a mark.
void setByte(QByteArray& zip, const char* mark, int offset, char value)
{
    const QByteArray record = QByteArray::fromHex(mark);
    for (qsizetype at = zip.indexOf(record); at >= 0; at = zip.indexOf(record, at + 1))
        zip[at + offset] = value;
}

constexpr auto kLocal = "504b0304";
constexpr auto kCentral = "504b0102";

QByteArray hugeSizes(const QByteArray& good)
{
    QByteArray zip = good;
    setByte(zip, kLocal, 25, '\x7f'); // 2 GB each
    setByte(zip, kCentral, 27, '\x7f');
    return zip;
}

QByteArray encrypted(const QByteArray& good)
{
    QByteArray zip = good;
    setByte(zip, kLocal, 6, 1);
    setByte(zip, kCentral, 8, 1);
    return zip;
}

QByteArray linked(const QByteArray& good)
{
    QByteArray zip = good;
    setByte(zip, kCentral, 5, 3); // made on Unix
    setByte(zip, kCentral, 41, '\xa1');
    return zip;
}

QByteArray manyParts(const QByteArray&)
{
    Parts parts;
    for (int i = 0; i < 4001; ++i)
        parts.push_back({QString::number(i), "x", true});
    return ok(makeArchive(parts));
}

} // namespace

TEST_CASE("every hostile return is refused in its own words, and nothing is written")
{
    PackageFixture fixture(2);
    const auto forms = fixture.issue();
    auto copy = fixture.open(forms[0], QStringLiteral("a.thidua"));
    auto neighbour = fixture.open(forms[1], QStringLiteral("b.thidua"));
    fixture.fill(*copy, 3);
    const QByteArray good = bytesOf(fixture.send(*copy, QStringLiteral("1.thiduanop")));
    const auto keyOf = [](const Session& session) {
        return ok(SigningKey::fromSeed(ok(unitCopyOf(session.ledger()))->form.key));
    };
    const SigningKey own = keyOf(*copy);
    const SigningKey other = keyOf(*neighbour);
    const qint64 theirForm = ok(unitCopyOf(neighbour->ledger()))->form.manifest.form;

    const auto set = [&](const char* key, const QJsonValue& value) {
        return edited([&own, key, value](Parts& parts) {
            forge(parts, own, [&](QJsonObject& json) { json.insert(QLatin1String(key), value); });
        });
    };
    const auto report = [&](const QByteArray& json) {
        return edited([&own, json](Parts& parts) { replacePart(parts, own, "report.json", json); });
    };
    const auto add = [](const QString& name, const QByteArray& bytes) {
        return edited([=](Parts& parts) { parts.push_back({name, bytes, false}); });
    };
    const auto without = [](const char* name) {
        return edited([name](Parts& parts) {
            std::erase_if(
                parts, [&](const ArchivePart& part) { return part.name == QLatin1String(name); });
        });
    };
    struct Case {
        const char* what;
        std::function<QByteArray(const QByteArray&)> damage;
        ErrorCode code;
    };
    const std::vector<Case> cases{
        {"no package at all", [](const QByteArray&) { return QByteArray("Kính gửi Sở Y tế"); },
         ErrorCode::Corrupt},
        {"nothing", [](const QByteArray&) { return QByteArray(); }, ErrorCode::Corrupt},
        {"truncated", [](const QByteArray& zip) { return zip.left(zip.size() / 2); },
         ErrorCode::Corrupt},
        {"a zip bomb", add(QStringLiteral("files/bomb"), QByteArray(60 << 20, '0')),
         ErrorCode::Refused},
        {"a path outside", add(QStringLiteral("../../autostart.bat"), "@echo"), ErrorCode::Refused},
        {"a device", add(QStringLiteral("aux.txt"), "x"), ErrorCode::Refused},
        {"a huge size declared", hugeSizes, ErrorCode::Refused},
        {"a part that is encrypted", encrypted, ErrorCode::Refused},
        {"a part that is a link", linked, ErrorCode::Refused},
        {"too many parts", manyParts, ErrorCode::Refused},
        {"a part twice but for its capitals", add(QStringLiteral("Report.json"), "{}"),
         ErrorCode::Refused},
        {"a score changed in the archive",
         edited([](Parts& parts) { named(parts, "report.json").bytes.append(' '); }),
         ErrorCode::Corrupt},
        {"a part added", add(QStringLiteral("virus.exe"), "MZ"), ErrorCode::Corrupt},
        {"a part removed", without("base.json"), ErrorCode::Corrupt},
        {"no signature", without("manifest.sig"), ErrorCode::InvalidInput},
        {"an empty signature",
         edited([](Parts& parts) { named(parts, "manifest.sig").bytes.clear(); }),
         ErrorCode::Refused},
        {"signed by a stranger",
         edited([](Parts& parts) { forge(parts, SigningKey::make(), [](QJsonObject&) {}); }),
         ErrorCode::Refused},
        {"signed by the neighbour, under this unit's name",
         edited([&](Parts& parts) { forge(parts, other, [](QJsonObject&) {}); }),
         ErrorCode::Refused},
        {"the neighbour's unit with this unit's key", set("unit", QStringLiteral("DV-002")),
         ErrorCode::Refused},
        {"the number of another form", set("form", theirForm), ErrorCode::Refused},
        {"a form nobody gave out", set("form", 999'999), ErrorCode::Refused},
        {"another score table", set("score_table", QStringLiteral("0000")), ErrorCode::Refused},
        {"a later version of the format", set("version", 99), ErrorCode::NewerLedger},
        {"a role of a later version", set("role", QStringLiteral("bloc_head")),
         ErrorCode::NewerLedger},
        {"another format", set("format", QStringLiteral("zip")), ErrorCode::Corrupt},
        {"a form instead of a return", set("format", QStringLiteral("sothidua-form")),
         ErrorCode::InvalidInput},
        {"a field nobody knows", set("admin", true), ErrorCode::Corrupt},
        {"no JSON in the report", report("{\"scores\": ["), ErrorCode::InvalidInput},
        {"a row twice",
         report(R"({"scores": [{"criterion": "1.1", "points": "1"},)"
                R"({"criterion": "1.1", "points": "2"}]})"),
         ErrorCode::InvalidInput},
        {"two kinds of entry in one cell",
         report(R"({"scores": [{"criterion": "1.1", "points": "1", "value": "1"}]})"),
         ErrorCode::InvalidInput},
        {"a number too large",
         report(R"({"scores": [{"criterion": "1.1", "points": "99999999999999999999"}]})"),
         ErrorCode::InvalidInput},
        {"a text too long",
         report(R"({"words": [{"topic": "difficulties", "text": ")" + QByteArray(30'000, 'x')
                + R"("}]})"),
         ErrorCode::InvalidInput},
        {"rows without end",
         report(R"({"words": [)" + QByteArray(R"({"topic": "a"},)").repeated(20'001)
                + R"({"topic": "b"}]})"),
         ErrorCode::InvalidInput},
        {"a file name that leads out of its folder",
         report(R"({"files": [{"about": "step/x", "name": "../../x.exe", "bytes": 1, "sha256": ")"
                + QByteArray(64, 'a') + R"("}]})"),
         ErrorCode::InvalidInput},
        {"a file that is not what its name says", edited([&](Parts& parts) {
             const auto file = std::ranges::find_if(parts, [](const ArchivePart& part) {
                 return part.name.startsWith(QLatin1String("files/"));
             });
             replacePart(parts, own, file->name.toLatin1().constData(), "khác");
         }),
         ErrorCode::Refused},
    };
    const auto entries = ok(fixture.council().history()).size();
    std::map<QString, const char*> words;
    for (const Case& hostile : cases) {
        INFO(hostile.what);
        auto archive =
            ArchiveReader::open(hostile.damage(good), QStringLiteral("tep-nop.thiduanop"));
        Error error;
        if (archive) {
            const auto read = readReturn(fixture.ledger(), std::move(*archive));
            REQUIRE_FALSE(read.has_value());
            error = read.error();
        } else {
            error = archive.error();
        }
        INFO(error.message.toStdString());
        CHECK(error.code == hostile.code);
        CHECK(error.message.contains(QStringLiteral("tep-nop.thiduanop")));
        const auto [same, isNew] = words.emplace(error.message, hostile.what);
        INFO("the same words as: " << same->second);
        CHECK(isNew);
    }
    CHECK(words.size() == cases.size());
    CHECK(ok(fixture.council().history()).size() == entries);
    // The untouched one is received, and an older one afterwards is not.
    PackageFixture::score(*copy, QStringLiteral("1.1"), "1");
    fixture.receive(fixture.send(*copy, QStringLiteral("2.thiduanop")));
    const auto replayed =
        ok(readReturn(fixture.ledger(), ok(ArchiveReader::open(good, QStringLiteral("a")))));
    CHECK(replayed.standing == ReturnStanding::Outdated);
    CHECK_FALSE(words.contains(replayed.words));
}

TEST_CASE("markup, SQL and formulas in what a unit writes stay what they are: text")
{
    PackageFixture fixture(1);
    auto copy = fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    const auto hostile = GENERATE(as<std::string>(), "'); DROP TABLE form; --",
                                  "<img src=x onerror=alert(1)><b>đậm</b>", "=cmd|' /C calc'!A1",
                                  "%1 %2 %n", "${HOME} `id`");
    const QString text = QString::fromStdString(hostile);
    const auto unitCopy = ok(unitCopyOf(copy->ledger()));
    ChangeSet words(Action::EditReport);
    words.insert(UnitWords{unitCopy->plan, unitCopy->unit, QStringLiteral("proposals"), text});
    words.insert(Attachment{unitCopy->plan, unitCopy->unit, text, QStringLiteral("a.pdf"),
                            words.keep("%PDF"), 4});
    PackageFixture::write(*copy, words);
    const auto received = fixture.receive(fixture.send(*copy, QStringLiteral("1.thiduanop")));
    CHECK(received.counts().added == 2);
    const UnitReport held = fixture.held(fixture.unit(0));
    CHECK(held.words.front().text == text);
    CHECK(held.files.front().about == text);
    CHECK(wordsOf(held.words.front()) == text);
    CHECK(ok(fixture.ledger().rows<Form>()).size() == 1);
    CHECK(ok(fixture.council().check()).isSound());
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
    CHECK(returns.front().counts() == ReturnCounts{4, 1, 0, 0, 3, 0, 3, 1});
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
        const QFileInfo file(path);
        return !made.has_value()
            && file.dir().entryList({file.fileName() + u'*'}, QDir::Files | QDir::Hidden).isEmpty();
    };
    // Found out only when the copy is half made.
    CHECK(refuses([](Parts& parts) {
        forge(parts, SigningKey::make(),
              [](QJsonObject& json) { json.insert(QLatin1String("unit"), QLatin1String("XX")); });
    }));
    CHECK(refuses([](Parts& parts) { named(parts, "plan.json").bytes.append(' '); }));
    CHECK(refuses([](Parts& parts) { forge(parts, SigningKey::make(), [](QJsonObject&) {}); }));
    CHECK(refuses([](Parts& parts) { named(parts, "unit.key").bytes = "AAAA"; }));
    CHECK_FALSE(refuses([](Parts&) {}));
}
