// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the kept corpus of the fuzz targets: small, of real files and of hostile ones. fuzz_corpus FOLDER

#include "core/actions/plan/definition.h"
#include "core/base/wholefile.h"
#include "core/exchange/packages/archive.h"
#include "core/exchange/planfile.h"
#include "tests/fuzz/fuzzground.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace {

using namespace thidua;

const QByteArray kReport = R"({
  "steps": [{"milestone": "Phát động", "done": "2024-03-01", "document": "12/KH", "note": "đã gửi"}],
  "scores": [{"criterion": "1.1", "points": "8.5", "explanation": "Thiếu số liệu \"quý IV\"\n", "evidence": "BC 1", "partial": true},
             {"criterion": "1.2", "na": true, "reason": "không áp dụng"}],
  "figures": [{"target": "CT1", "period": "2024", "kind": "ratio", "amount": "904", "denominator": "2000",
               "above": true, "reported": "2024-11-30", "source": "Phần mềm"}],
  "promises": [{"target": "CT1", "year": 2025, "kind": "above", "value": "95"}],
  "initiatives": [{"number": "4294967297", "title": "Hẹn giờ khám", "kind": "breakthrough", "authors": "A\nB",
                   "benefit": 120000000, "stages": {"proposed": {"on": "2024-05-02"}}}],
  "words": [{"topic": "difficulties", "text": "Thiếu máy quét"}],
  "files": [{"about": "step/Phát động", "name": "Kế hoạch.pdf", "bytes": 3,
             "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}]
})";

void keep(const QString& folder, const QString& target, const QString& name,
          const QByteArray& bytes)
{
    QDir(folder).mkpath(target);
    if (const auto problem = writeWholeFile(folder + u'/' + target + u'/' + name, bytes))
        qFatal("%s", qPrintable(*problem));
}

/// Archives that try what an archive can.
std::vector<std::pair<QString, std::vector<ArchivePart>>> hostileArchives()
{
    return {{QStringLiteral("outside"), {{QStringLiteral("../../x"), "1", false}}},
            {QStringLiteral("device"), {{QStringLiteral("con.json"), "1", false}}},
            {QStringLiteral("bomb"), {{QStringLiteral("a"), QByteArray(8 << 20, '0'), false}}},
            {QStringLiteral("empty"), {{QStringLiteral("manifest.json"), "", false}}}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const fuzz::Ground& ground = fuzz::Ground::one();
    keep(folder, QStringLiteral("return"), QStringLiteral("report.json"), kReport);
    keep(folder, QStringLiteral("return"), QStringLiteral("whole.zip"),
         ground.returnWith(kReport, "{}"));
    keep(folder, QStringLiteral("form"), QStringLiteral("whole.zip"), ground.formBytes());
    for (const auto& [name, parts] : hostileArchives()) {
        const QByteArray bytes = fuzz::must(makeArchive(parts));
        keep(folder, QStringLiteral("return"), name + QStringLiteral(".zip"), bytes);
        keep(folder, QStringLiteral("form"), name + QStringLiteral(".zip"), bytes);
    }
    const auto form = fuzz::must(ArchiveReader::open(ground.formBytes(), QStringLiteral("form")));
    for (const QString& part : form.parts()) {
        if (!part.startsWith(QLatin1String("manifest.")))
            keep(folder, QStringLiteral("form"), part,
                 part.toLatin1() + '\n' + fuzz::must(form.part(part)));
    }
    keep(folder, QStringLiteral("xlsx"), QStringLiteral("whole.zip"), ground.excelForm());
    ArchiveLimits lax;
    lax.strict = false;
    const auto workbook =
        fuzz::must(ArchiveReader::open(ground.excelForm(), QStringLiteral("xlsx"), lax));
    for (const QString& part : workbook.parts()) {
        if (part.startsWith(QLatin1String("xl/")))
            keep(folder, QStringLiteral("xlsx"), QString(part).replace(u'/', u'_'),
                 part.toLatin1() + '\n' + fuzz::must(workbook.part(part)));
    }
    keep(folder, QStringLiteral("report"), QStringLiteral("report.json"), kReport);
    keep(folder, QStringLiteral("report"), QStringLiteral("empty.json"), "{}");
    keep(folder, QStringLiteral("report"), QStringLiteral("twice.json"),
         R"({"scores": [{"criterion": "1", "points": "1"}, {"criterion": "1", "value": "1"}]})");
    keep(folder, QStringLiteral("plan"), QStringLiteral("small.json"),
         writePlanFile(fuzz::must(actions::definitionOf(ground.ledger(), ground.plan()))));
    keep(folder, QStringLiteral("csv"), QStringLiteral("scores.csv"),
         "\xEF\xBB\xBFunit;criterion;round;points;explanation\r\n"
         "DV-1;1.1;self;8,5;\"Thiếu; \"\"quý IV\"\"\"\r\nDV-1;1.2;self;NA;\r\n");
    keep(folder, QStringLiteral("csv"), QStringLiteral("units.csv"),
         "code,name,bloc,kind\nDV-2,Trạm Y tế xã,K1,trạm\n");
    keep(folder, QStringLiteral("csv"), QStringLiteral("table.csv"),
         "code,parent,title,max,type,rule,rule_args\n2,,Nhóm,20,base,sum,\n2.1,2,Tỷ "
         "lệ,20,base,ratio,"
         "target=90\n");
    keep(folder, QStringLiteral("csv"), QStringLiteral("figures.csv"),
         "target\tunit\tperiod\tnumerator\tdenominator\nCT1\tDV-1\t2024\t904\t2000\n");
    keep(folder, QStringLiteral("csv"), QStringLiteral("initiatives.csv"),
         "unit,title,kind,proposed_on,benefit\nDV-1,Hẹn giờ "
         "khám,initiative,2/5/2024,>120.000.000\n");
    keep(folder, QStringLiteral("csv"), QStringLiteral("steps.csv"),
         "unit,milestone,done_on,document\nDV-1,Phát động,1/3/2024,12/KH\n");
    keep(folder, QStringLiteral("ledger"), QStringLiteral("sound"), QByteArray(5, '\0'));
    QByteArray header; // of the file and its first page
    for (char place = 16; place < 108; place = static_cast<char>(place + 4))
        header += QByteArray(3, '\0') + place + '\xFF';
    keep(folder, QStringLiteral("ledger"), QStringLiteral("header"), header);
    QByteArray pages; // the first bytes of each of the next pages
    for (int page = 1; page < 24; ++page) {
        const int at = page * 4096;
        for (int i = 0; i < 4; ++i)
            pages += QByteArray{} + char(0) + char((at + i) >> 16) + char((at + i) >> 8)
                + char(at + i) + char(13 * i);
    }
    keep(folder, QStringLiteral("ledger"), QStringLiteral("pages"), pages);
    keep(folder, QStringLiteral("ledger"), QStringLiteral("text"), "SQLite format 3 but no more");
    return 0;
}
