// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/excel/excelreturn.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/domain/packages/comparison.h"
#include "core/exchange/excel/excelform.h"
#include "core/exchange/excel/excellayout.h"
#include "core/exchange/excel/excelreportparts.h"
#include "core/exchange/excel/xlsxreader.h"
#include "core/exchange/packages/councilkey.h"
#include "core/exchange/packages/replacerows.h"
#include "core/exchange/packages/reportjson.h"
#include "core/storage/blobs.h"
#include "core/storage/ledger.h"
#include "core/storage/packageentities.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace thidua {

namespace {

struct ExcelReturnText {
    Q_DECLARE_TR_FUNCTIONS(ExcelReturnText)
};

constexpr int kMostFormulas = 8; ///< named one by one

tl::unexpected<Error> notOurs(const QString& file, const QString& why)
{
    return fail(ErrorCode::Refused, ExcelReturnText::tr("%1 was not received: %2").arg(file, why));
}

/// The report without what could not be read: of those rows, what the form was made with.
UnitReport readable(const ExcelReport& read, const UnitReport& base)
{
    UnitReport report = read.report;
    replaceRows(report, base, [&](size_t list, const QString& key) {
        return read.unread.contains({static_cast<int>(list), key});
    });
    return report;
}

/// How many rows of `before` are not in `now`.
int missingRows(const UnitReport& before, const UnitReport& now)
{
    QSet<QString> keys;
    int list = 0;
    const auto keyOf = [&](const auto& row) { return QString::number(list) + u'/' + row.key(); };
    forEachReportList(now, [&](const auto& rows) {
        for (const auto& row : rows)
            keys.insert(keyOf(row));
        ++list;
    });
    list = 0;
    int missing = 0;
    forEachReportList(before, [&](const auto& rows) {
        for (const auto& row : rows)
            missing += !keys.contains(keyOf(row));
        ++list;
    });
    return missing;
}

/// Figures without the day they were reported on, which is the day their workbook was saved.
std::vector<ReportedFigure> undated(std::vector<ReportedFigure> figures)
{
    for (ReportedFigure& figure : figures)
        figure.reportedOn = {};
    return figures;
}

/// Whether a report says nothing but what another one said, or what both were made with.
bool saysNoMore(const UnitReport& report, const UnitReport& said, const UnitReport& base)
{
    bool same = true;
    const auto compare = [&](const auto& rows, const auto& known, const auto& before) {
        for (const auto& row : compareLists(before, known, rows))
            same = same && (row.unit == row.council || row.unit == row.base);
    };
    compare(report.steps, said.steps, base.steps);
    compare(report.scores, said.scores, base.scores);
    compare(undated(report.figures), undated(said.figures), undated(base.figures));
    compare(report.promises, said.promises, base.promises);
    compare(report.initiatives, said.initiatives, base.initiatives);
    compare(report.words, said.words, base.words);
    return same;
}

bool isSameText(const QString& left, const QString& right)
{
    return folded(left).simplified() == folded(right).simplified();
}

/// A number of the form for an initiative that came in a row another one has had: the same in every file
/// that has it.
InitiativeId numberOf(qint64 form, const QString& title)
{
    constexpr uint kFirst = 1u << 30; // those of blank rows are below
    const uint place = blobHash(folded(title).simplified().toUtf8()).left(8).toUInt(nullptr, 16);
    return InitiativeId{(form << 32) + kFirst + place % kFirst};
}

/// Blank rows have the same numbers in every copy of a form. An initiative in one of them keeps the number
/// it was received with, also under another title from the same authors; where another one was received from
/// that row, it gets a number of its own.
InitiativeId numberIn(const ReportedInitiative& row, qint64 form, bool isLater,
                      const std::vector<ReportedInitiative>& received,
                      const std::vector<ReportedInitiative>& beside)
{
    const auto isFree = [&](InitiativeId id) {
        return id == row.id
            || std::ranges::find(beside, id, &ReportedInitiative::id) == beside.end();
    };
    const auto first = [&](const auto& matches) {
        return std::ranges::find_if(received, [&](const ReportedInitiative& other) {
            return isFree(other.id) && matches(other);
        });
    };
    auto same = first([&](const auto& other) { return isSameText(other.title, row.title); });
    if (same == received.end() && isLater && !row.authors.isEmpty())
        same = first([&](const auto& other) { return isSameText(other.authors, row.authors); });
    if (same != received.end())
        return same->id;
    const bool isOther =
        std::ranges::find(received, row.id, &ReportedInitiative::id) != received.end();
    const InitiativeId own = numberOf(form, row.title);
    return isOther && isFree(own) ? own : row.id;
}

void renumber(qint64 form, const std::vector<ReportedInitiative>& received, bool isLater,
              ExcelReport& read)
{
    auto& rows = read.report.initiatives;
    for (ReportedInitiative& row : rows) {
        const qint64 place = row.id.value - (form << 32);
        if (place < 1 || place > kExcelBlankInitiatives)
            continue;
        auto unread = read.unread.extract({kInitiativeList.place, row.key()});
        row.id = numberIn(row, form, isLater, received, rows);
        if (unread) {
            unread.key() = {kInitiativeList.place, row.key()};
            read.unread.insert(std::move(unread));
        }
    }
    read.report.arrange();
}

QString formulaWords(const QStringList& cells)
{
    QString names = cells.mid(0, kMostFormulas).join(QStringLiteral(", "));
    if (cells.size() > kMostFormulas)
        names += QStringLiteral(", …");
    return ExcelReturnText::tr(
               "%n cell(s) hold formulas; the values stored with them were read: %1.", nullptr,
               static_cast<int>(cells.size()))
        .arg(names);
}

} // namespace

Result<ReadReturn> ExcelReturnReader::read(const QString& path)
{
    THIDUA_ASSIGN(bytes, readXlsxFile(path));
    return read(bytes, QFileInfo(path).fileName());
}

/// Who gave out the form, and what it was made with: proven by the council's own signature.
Result<ExcelIdentity> ExcelReturnReader::identify(const XlsxBook& book, const QString& fileName,
                                                  Form& form) const
{
    THIDUA_ASSIGN(claim, claimOf(book, fileName));
    THIDUA_ASSIGN(council, storedCouncilKey(m_ledger));
    THIDUA_ASSIGN(known, m_ledger.find<Form>({claim.form}));
    if (!council || !known || known->uid != claim.uid)
        return notOurs(fileName,
                       ExcelReturnText::tr("this ledger did not give out the form. Open the ledger "
                                           "that made the form of %1.")
                           .arg(claim.unitName));
    if (!known->isExcel())
        return notOurs(fileName,
                       ExcelReturnText::tr("the form with its number is a form package, not an "
                                           "Excel form."));
    THIDUA_ASSIGN(identity, readIdentity(claim, council->open, fileName));
    form = *known;
    return std::move(identity);
}

Result<ReadReturn> ExcelReturnReader::read(const QByteArray& bytes, const QString& fileName)
{
    THIDUA_ASSIGN(workbook, readXlsx(bytes, fileName));
    Form form;
    THIDUA_ASSIGN(identity, identify(workbook, fileName, form));
    // The moment it was given out is not when the unit saved it: some programs leave it as it was.
    if (std::abs(workbook.modifiedAt.secsTo(form.issuedAt)) <= 1)
        workbook.modifiedAt = {};
    THIDUA_ASSIGN(plan, m_ledger.book(form.plan));
    const Member* member = plan->member(form.unit);
    if (!member)
        return notOurs(fileName,
                       ExcelReturnText::tr("%1 no longer takes part in the plan “%2”. Put it back "
                                           "into a bloc first.")
                           .arg(identity.unitName, plan->plan.title));
    THIDUA_ASSIGN(report, readExcelReport(workbook, identity, fileName));
    if (report.unread.empty() && report.report == identity.base && identity.base == UnitReport{})
        return notOurs(fileName,
                       ExcelReturnText::tr("nothing is filled in. It is the form as it was given "
                                           "to %1.")
                           .arg(member->name));
    THIDUA_TRY(tellApart(identity, workbook.modifiedAt, report));
    ReadReturn read;
    IncomingReturn& incoming = read.incoming;
    incoming.plan = form.plan;
    incoming.unit = form.unit;
    incoming.unitName = member->name;
    Reception& reception = incoming.reception;
    reception.form = RowId{form.number};
    reception.source = ReturnSource::Workbook;
    reception.digest = blobHash(bytes);
    reception.instance = QStringLiteral("excel-") + form.uid;
    reception.madeAt = workbook.modifiedAt;
    reception.madeBy = workbook.modifiedBy.simplified().left(200);
    reception.file = fileName;
    if (const QString moved = wordsOfMove(*plan, form); !moved.isEmpty())
        incoming.warnings.append(moved);
    incoming.manifest = bytes; // the workbook itself is what can be shown later
    THIDUA_ASSIGN(others, m_tables.since(form.plan, form.scoreTable));
    incoming.otherCriteria = std::move(others);
    THIDUA_TRY(take(std::move(report), identity, read));
    THIDUA_TRY(place(identity, read));
    return read;
}

Result<std::vector<Reception>> ExcelReturnReader::receivedOf(qint64 form) const
{
    return m_ledger.rows<Reception>("form_number = ? AND source = ? ORDER BY id",
                                    {toValue(RowId{form}), toValue(ReturnSource::Workbook)});
}

/// Initiatives of two copies of one form that were typed into the same row.
Result<void> ExcelReturnReader::tellApart(const ExcelIdentity& identity, const QDateTime& saved,
                                          ExcelReport& report) const
{
    THIDUA_ASSIGN(earlier, receivedOf(identity.form));
    if (earlier.empty())
        return {};
    std::vector<ReportedInitiative> received;
    for (const Reception& reception : earlier) {
        THIDUA_ASSIGN(packed, m_ledger.blob(reception.content));
        THIDUA_ASSIGN(said, readPackedReport(packed, reception.file));
        received.insert(received.begin(), said.initiatives.begin(), said.initiatives.end());
    }
    const QDateTime& last = earlier.back().madeAt;
    const bool isLater = saved.isValid() && last.isValid() && saved > last;
    renumber(identity.form, received, isLater, report);
    return {};
}

Result<void> ExcelReturnReader::take(ExcelReport report, const ExcelIdentity& identity,
                                     ReadReturn& read) const
{
    IncomingReturn& incoming = read.incoming;
    incoming.base = identity.base;
    incoming.start = writeReport(identity.base);
    incoming.content = packReport(writeReport(readable(report, identity.base)));
    incoming.report = std::move(report.report);
    incoming.unread = std::move(report.unread);
    incoming.warnings.append(ExcelReturnText::tr(
        "An Excel form is not signed: compare it with the paper the unit signed."));
    if (!incoming.otherCriteria.empty())
        incoming.warnings.append(
            ExcelReturnText::tr("The score table was changed after this form was made: %n "
                                "criteria are others now. Their scores wait for a decision.",
                                nullptr, static_cast<int>(incoming.otherCriteria.size())));
    if (!report.formulas.isEmpty())
        incoming.warnings.append(formulaWords(report.formulas));
    incoming.warnings += report.warnings;
    return {};
}

/// Compares with what was received of the same form. A workbook counts no revisions: what it says of the
/// moment it was saved, and whether it still has what came before, tell one that was worked on further from
/// another copy.
Result<void> ExcelReturnReader::place(const ExcelIdentity& identity, ReadReturn& read) const
{
    Reception& own = read.incoming.reception;
    THIDUA_ASSIGN(earlier, receivedOf(identity.form));
    own.revision = static_cast<int>(earlier.size()) + 1;
    THIDUA_ASSIGN(chain, ReturnChain::of(m_ledger, read.incoming.plan, read.incoming.unit));
    if (const Reception* same = chain.withDigest(own.digest)) {
        read.standing = ReturnStanding::Repeated;
        read.received = same->id;
        read.words =
            ExcelReturnText::tr("This file was received on %1. There is nothing new to write.")
                .arg(formatDate(same->receivedOn));
        return {};
    }
    const Reception* last = earlier.empty() ? nullptr : &earlier.back();
    THIDUA_ASSIGN(later, saysAll(earlier, read.incoming));
    if (later) {
        read.standing = ReturnStanding::Outdated;
        read.words =
            ExcelReturnText::tr("A workbook of %1 saved later (%2) was received on %3 and says "
                                "all that this one (%4) says. Nothing was changed.")
                .arg(read.incoming.unitName, formatDateTime(later->madeAt),
                     formatDate(later->receivedOn), formatDateTime(own.madeAt));
        return {};
    }
    if (last)
        THIDUA_TRY(follow(*last, chain, read));
    const Reception* apart =
        chain.lastApart(last ? QStringList{last->digest} : QStringList(), last, own.form);
    if (apart)
        read.incoming.warnings.append(
            ExcelReturnText::tr("On %1 a return of the unit made otherwise was received. Where the "
                                "two differ, choose.")
                .arg(formatDate(apart->receivedOn)));
    return {};
}

/// A workbook received that was saved after this one and says all of it. What was saved earlier
/// elsewhere is none: two people fill in two copies, and clocks are wrong.
Result<const Reception*> ExcelReturnReader::saysAll(const std::vector<Reception>& received,
                                                    const IncomingReturn& incoming) const
{
    const QDateTime& saved = incoming.reception.madeAt;
    for (const Reception& other : received) {
        if (!saved.isValid() || !other.madeAt.isValid() || saved >= other.madeAt)
            continue;
        THIDUA_ASSIGN(packed, m_ledger.blob(other.content));
        THIDUA_ASSIGN(said, readPackedReport(packed, other.file));
        if (incoming.unread.empty() && saysNoMore(incoming.report, said, incoming.base))
            return &other;
    }
    return nullptr;
}

Result<void> ExcelReturnReader::follow(const Reception& last, const ReturnChain& chain,
                                       ReadReturn& read) const
{
    IncomingReturn& incoming = read.incoming;
    THIDUA_ASSIGN(packed, m_ledger.blob(last.content));
    THIDUA_ASSIGN(before, readPackedReport(packed, last.file));
    const int missing = missingRows(before, incoming.report);
    const QDateTime& saved = incoming.reception.madeAt;
    const bool dated = saved.isValid() && last.madeAt.isValid();
    const bool later = dated && saved > last.madeAt;
    if (later && missing == 0) {
        THIDUA_ASSIGN(base, chain.agreed(last, incoming.base));
        incoming.base = std::move(base);
        incoming.follows = last.digest;
        return {};
    }
    const QString day = formatDate(last.receivedOn);
    if (dated && saved < last.madeAt)
        incoming.warnings.append(
            ExcelReturnText::tr("It was saved on %1, before the workbook received on %2 (%3): "
                                "another copy, or a wrong clock. Where the two differ, choose.")
                .arg(formatDateTime(saved), day, formatDateTime(last.madeAt)));
    else
        incoming.warnings.append(
            missing > 0
                ? ExcelReturnText::tr(
                      "It leaves %n row(s) blank that the workbook received on %1 had "
                      "filled in: those stay. Where the two differ, choose.",
                      nullptr, missing)
                      .arg(day)
                : ExcelReturnText::tr("It cannot be told whether it is later than the workbook "
                                      "received on %1. Where the two differ, choose.")
                      .arg(day));
    return {};
}

} // namespace thidua
