// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later
// P4: all scorecards of a ledger into one PDF. bench_cards LEDGER RUNS [SOFFICE DOCX_SCRIPT FOLDER]

#include "core/reports/fonts.h"
#include "core/reports/kinds/reports.h"
#include "core/reports/layout.h"
#include "core/reports/pdfwriter.h"
#include "core/session/session.h"
#include "tests/benchmarks/measure.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QUrl>

namespace {

using namespace thidua;
using namespace thidua::bench;

report::Document readCards(const QString& ledger)
{
    Session::Options options;
    options.readOnly = true;
    const auto session = must(Session::open(ledger, options));
    report::Request request;
    request.plan = must(session->ledger().plans()).front().id;
    request.file = QStringLiteral("do.thidua");
    request.at = QDateTime(QDate(2024, 12, 18), QTime(15, 20), Qt::UTC);
    return must(report::makeReport(session->ledger(), request));
}

void paintByHand(const report::LaidOutPage& page, QPainter& painter, const QString& family)
{
    for (const report::Fill& fill : page.content.fills)
        painter.fillRect(fill.area, QColor(240, 240, 240));
    for (const report::Rule& rule : page.content.rules) {
        painter.setPen(QPen(Qt::black, rule.width));
        painter.drawLine(rule.line);
    }
    painter.setPen(Qt::black);
    if (page.qr) {
        for (const QRectF& square : *page.qr)
            painter.fillRect(square, Qt::black);
    }
    QFont font(family);
    for (const report::PlacedLine& line : page.content.lines) {
        font.setPointSizeF(line.text->lineHeight / 24);
        painter.setFont(font);
        painter.drawText(line.extent().adjusted(0, 0, 200, 0), Qt::AlignLeft | Qt::AlignTop,
                         line.shaped().text);
    }
}

/// What somebody writes first: the same texts at the same places with QPainter::drawText, on the
/// twips of the pages. Gets the places for nothing.
QByteArray pdfByHand(const report::LaidOutDocument& pages, const QString& family)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1440);
    writer.setPageMargins({0, 0, 0, 0});
    QPainter painter(&writer);
    bool first = true;
    for (const report::LaidOutPage& page : pages.pages) {
        if (!first)
            writer.newPage();
        first = false;
        paintByHand(page, painter, family);
    }
    return bytes;
}

void compareWithOffice(const QStringList& arguments, const report::LaidOutDocument& pages,
                       double ours)
{
    const QString folder = QDir(arguments[5]).absolutePath();
    QFile texts(folder + QStringLiteral("/cards.txt"));
    if (!texts.open(QIODevice::WriteOnly))
        giveUp({ErrorCode::Io, texts.errorString()});
    for (const report::LaidOutPage& page : pages.pages)
        texts.write(page.toPlainText().toUtf8() + '\f');
    texts.close();
    const QString docx = folder + QStringLiteral("/cards.docx");
    must(runProgram(arguments[4], {texts.fileName(), docx}));
    const QString profile = QStringLiteral("-env:UserInstallation=")
        + QUrl::fromLocalFile(folder + QStringLiteral("/office")).toString();
    const auto convert = [&](const QString& file) {
        must(runProgram(arguments[3],
                        {profile, QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                         QStringLiteral("pdf"), QStringLiteral("--outdir"), folder, file}));
    };
    QFile small(folder + QStringLiteral("/small.txt"));
    if (small.open(QIODevice::WriteOnly))
        small.write("1");
    small.close();
    convert(small.fileName());
    const double theirs = timed([&] { convert(docx); });
    print({QStringLiteral("P4"),
           QStringLiteral("the same %1 pages; LibreOffice from DOCX").arg(pages.pages.size()),
           milliseconds(ours), QStringLiteral("LibreOffice %1").arg(milliseconds(theirs)),
           theirs / ours, QString::fromUtf8("≥ 5× faster"), theirs / ours >= 5});
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    report::Document cards;
    const double reading = timed([&] { cards = readCards(arguments.value(1)); });
    const auto pages = must(report::layout(cards));
    const QString family = must(report::FontFamily::find()).name();
    qsizetype sizes[2] = {};
    const Pair pair = inTurns(
        arguments.value(2).toInt(),
        [&] { sizes[0] = must(report::pdfBytes(must(report::layout(cards)))).size(); },
        [&] { sizes[1] = pdfByHand(pages, family).size(); });
    const QString what = QStringLiteral("%1 scorecards (%2 pages) laid out and into one PDF")
                             .arg(cards.sections.size())
                             .arg(pages.pages.size());
    print({QStringLiteral("P4"), what + QStringLiteral("; QPdfWriter by hand"),
           milliseconds(pair.ours), milliseconds(pair.peer), pair.ratio(),
           QString::fromUtf8("≤ 0.8×"), pair.ratio() <= 0.8});
    printNote(QStringLiteral("P4"),
              QStringLiteral("the same with reading the ledger; size of the two files"),
              milliseconds(pair.ours + reading),
              QStringLiteral("%1 MB; %2 MB")
                  .arg(static_cast<double>(sizes[0]) / 1e6, 0, 'f', 1)
                  .arg(static_cast<double>(sizes[1]) / 1e6, 0, 'f', 1),
              (pair.ours + reading) / pair.peer);
    if (arguments.size() > 5)
        compareWithOffice(arguments, pages, pair.ours);
    return 0;
}
