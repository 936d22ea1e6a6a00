// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/painter.h"
#include "core/reports/pdfwriter.h"
#include "core/reports/units.h"
#include "tests/reports/papers.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace thidua;
using namespace thidua::report;
using namespace thidua::testing;

namespace {

QByteArray bytesOf(const LaidOutDocument& document)
{
    const auto bytes = pdfBytes(document);
    REQUIRE(bytes);
    return *bytes;
}

QString written(const QTemporaryDir& folder, const Document& document)
{
    const QString path = folder.filePath(QStringLiteral("phiếu chấm điểm.pdf"));
    REQUIRE(writePdf(laidOut(document), path));
    return path;
}

/// What a program of poppler-utils prints about a file; any complaint fails the test.
QString poppler(const QString& program, const QStringList& arguments)
{
    const QString found = QStandardPaths::findExecutable(program);
    INFO("poppler-utils must be installed to read PDF files back");
    REQUIRE_FALSE(found.isEmpty());
    QProcess process;
    process.start(found, arguments);
    REQUIRE(process.waitForFinished());
    CHECK(QString::fromUtf8(process.readAllStandardError()) == QString());
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A folder nothing can be written to, also by root.
QString closedFolder(const QTemporaryDir& folder)
{
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    const bool root = QFile(folder.filePath(QStringLiteral("probe"))).open(QIODevice::WriteOnly);
    return root ? QStringLiteral("/proc/self") : folder.path();
}

} // namespace

TEST_CASE("The same document gives the same bytes, also in another process and time zone")
{
    Document document = documentOf(scorecard(70));
    document.sections.front().blocks.push_back(
        Paragraph{.text = boldItalic(QStringLiteral("Nơi nhận:"))});
    const QByteArray first = bytesOf(laidOut(document));
    for (int process = 0; process < 8; ++process) {
        QHashSeed::resetRandomGlobalSeed(); // what differs between processes
        qputenv("TZ", process % 2 == 0 ? "ICT-7" : "UTC0");
        const size_t seed = QHashSeed::globalSeed();
        CHECK((bytesOf(laidOut(document)) == first));
        CHECK((seed == 0) == (QHashSeed::globalSeed() == 0));
    }
    qunsetenv("TZ");

    Document later = document;
    later.date = later.date.addSecs(1);
    const QByteArray second = bytesOf(laidOut(later));
    CHECK(second != first);
    CHECK(second.size() == first.size());
}

TEST_CASE("The date of creation replaces the writer's clock whatever its time zone, and the object "
          "table still fits")
{
    const auto written = GENERATE(values<std::string>(
        {"D:20260102030405Z", "D:20260102030405+07'00'", "D:20260102030405-03'30'"}));
    const std::string head = "%PDF-1.4\n1 0 obj\n<</CreationDate (" + written + ")>>\nendobj\n";
    std::string body = head;
    const size_t second = body.size();
    body += "2 0 obj\n<</Type /Catalog>>\nendobj\n";
    const size_t table = body.size();
    char entry[21];
    std::snprintf(entry, sizeof entry, "%010zu 00000 n \n", second);
    body += "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n" + std::string(entry)
        + "trailer\n<<\n/Size 3\n>>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";

    const QByteArray pdf = withCreationDate(
        QByteArray::fromStdString(body),
        QDateTime(QDate(2024, 12, 18), QTime(15, 20), Qt::OffsetFromUTC, 7 * 3600));
    CHECK(pdf.contains("/CreationDate (D:20241218082000+00'00')"));
    const qsizetype start = pdf.indexOf("startxref\n") + 10;
    const qsizetype xref = pdf.mid(start, pdf.indexOf('\n', start) - start).toLongLong();
    CHECK(pdf.mid(xref, 5) == "xref\n");
    CHECK(pdf.mid(pdf.mid(xref + 5 + 4 + 20, 10).toLongLong(), 7) == "1 0 obj");
    CHECK(pdf.mid(pdf.mid(xref + 5 + 4 + 40, 10).toLongLong(), 7) == "2 0 obj");
}

TEST_CASE("Every object of a written file stands where its table says")
{
    const QByteArray pdf = bytesOf(laidOut(documentOf(scorecard(70))));
    const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
    const qsizetype xref = pdf.mid(start, pdf.indexOf('\n', start) - start).trimmed().toLongLong();
    REQUIRE(pdf.mid(xref, 5) == "xref\n");
    const qsizetype countAt = xref + 5;
    const qsizetype first = pdf.indexOf('\n', countAt) + 1;
    const int count = pdf.mid(countAt, first - countAt).trimmed().split(' ').last().toInt();
    REQUIRE(count > 10);
    for (int object = 1; object < count; ++object) {
        const QByteArray entry = pdf.mid(first + 20 * object, 20);
        const QByteArray name = QByteArray::number(object) + " 0 obj";
        if (entry[17] == 'n')
            REQUIRE(pdf.mid(entry.left(10).toLongLong(), name.size()) == name);
    }
}

#ifdef Q_OS_LINUX
TEST_CASE("A file embeds the faces of one family and nothing else")
{
    const QTemporaryDir folder;
    Section section = scorecard(30);
    section.watermark = provisionalMark();
    section.blocks.push_back(Paragraph{.text = boldItalic(QStringLiteral("Ẩ Ữ Ệ ẵ Đ ⁽¹⁾ −"))
                                           + plain(QStringLiteral("Ẩ Ữ Ệ ẵ Đ ⁽¹⁾ −"))});
    const QStringList lines =
        poppler(QStringLiteral("pdffonts"), {written(folder, documentOf(section))})
            .split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2 + 4); // two of heading, four faces
    const auto family = FontFamily::find();
    REQUIRE(family);
    const QString name = QString(family->name()).remove(u' ');
    for (const QString& line : lines.mid(2)) {
        INFO(line.toStdString());
        CHECK(line.section(u' ', 0, 0).section(u'+', -1).startsWith(name.left(5)));
        CHECK(line.contains(QStringLiteral("yes"))); // embedded
    }
}

TEST_CASE("The text of a file can be taken out again as Vietnamese")
{
    const QTemporaryDir folder;
    Section section = scorecard(40);
    const QString letters = QStringLiteral("Ẩ Ữ Ệ ẵ Đ đ Ơ ư − – “phiếu” fi ffi");
    section.blocks.push_back(Paragraph{.text = plain(letters), .align = Align::Left});
    const QString path = written(folder, documentOf(section));
    const QString text = poppler(QStringLiteral("pdftotext"),
                                 {QStringLiteral("-layout"), path, QStringLiteral("-")});
    CHECK(text.contains(letters));
    CHECK(text.contains(QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));
    CHECK(text.simplified().contains(QStringLiteral("2.1 Tiêu chí số 7 6,00 5,25 4,50")));
    CHECK(text.contains(QStringLiteral("Trang 1/2")));
}

TEST_CASE("A file knows its title, its date, and the size of each of its pages")
{
    const QTemporaryDir folder;
    Document document = documentOf(scorecard(5));
    document.sections.push_back(scorecard(5));
    document.sections.back().page.orientation = Orientation::Landscape;
    const QString info = poppler(QStringLiteral("pdfinfo"),
                                 {QStringLiteral("-rawdates"), QStringLiteral("-l"),
                                  QStringLiteral("2"), written(folder, document)});
    CHECK(info.contains(QStringLiteral("Phiếu chấm điểm TTYT Thanh Thủy")));
    CHECK(info.contains(QStringLiteral("D:20241218082000+00'00'")));
    CHECK(info.simplified().contains(QStringLiteral("Page 1 size: 595 x 842 pts (A4)")));
    CHECK(info.simplified().contains(QStringLiteral("Page 2 size: 842 x 595 pts (A4)")));
}
#endif

TEST_CASE(
    "A folder that is missing or closed is an error with its name, and nothing is left behind")
{
    const LaidOutDocument document = laidOut(documentOf(scorecard(5)));
    QTemporaryDir folder;

    const QString missing = folder.filePath(QStringLiteral("không có"));
    const auto noFolder = writePdf(document, missing + QStringLiteral("/phiếu.pdf"));
    REQUIRE_FALSE(noFolder);
    CHECK(noFolder.error().code == ErrorCode::NotFound);
    CHECK(noFolder.error().message.contains(QDir::toNativeSeparators(missing)));
    CHECK_FALSE(QDir(missing).exists());

#ifdef Q_OS_LINUX
    const QTemporaryDir closed;
    const QString path = closedFolder(closed) + QStringLiteral("/phiếu.pdf");
    const auto readOnly = writePdf(document, path);
    REQUIRE_FALSE(readOnly);
    CHECK(readOnly.error().code == ErrorCode::ReadOnly);
    CHECK(readOnly.error().message.contains(path));
    CHECK_FALSE(QFile::exists(path));
    QFile::setPermissions(closed.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
#endif
}

TEST_CASE("Stopped writing leaves the file that was there, and no other")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("phiếu.pdf"));
    QFile before(path);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("bản cũ");
    before.close();

    std::stop_source stop;
    stop.request_stop();
    const auto result =
        writePdf(laidOut(documentOf(scorecard(5))), path, {.stop = stop.get_token()});
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Cancelled);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("phiếu.pdf")});
    REQUIRE(before.open(QIODevice::ReadOnly));
    CHECK(before.readAll() == QByteArray("bản cũ"));
}

TEST_CASE("A document without pages is refused")
{
    const auto result = pdfBytes(LaidOutDocument{});
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::InvalidInput);
}

TEST_CASE("The preview paints the page that the file holds")
{
    const LaidOutPage page = laidOut(documentOf(scorecard(5))).pages.front();
    QImage image(827, 1170, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(100.0 / kTwipsPerInch, 100.0 / kTwipsPerInch);
    paint(page, painter);
    painter.end();
    const auto darkIn = [&](const QRectF& twips) {
        int dark = 0;
        const QRect area =
            QRectF(twips.topLeft() * 100 / kTwipsPerInch, twips.size() * 100 / kTwipsPerInch)
                .toRect();
        for (int y = area.top(); y <= area.bottom(); ++y)
            for (int x = area.left(); x <= area.right(); ++x)
                dark += qGray(image.pixel(x, y)) < 128;
        return dark;
    };
    for (const PlacedLine& line : page.content.lines)
        CHECK((line.shaped().text.trimmed().isEmpty() || darkIn(line.extent()) > 0));
    CHECK(darkIn(QRectF(0, 0, page.size.width(), page.body.top())) == 0);
    CHECK(darkIn(QRectF(0, 0, page.body.left() - 30, page.size.height())) == 0);
}
