// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/returnbatch.h"

#include "core/base/text.h"
#include "core/exchange/excel/excelform.h"
#include "core/exchange/excel/excelreturn.h"
#include "core/exchange/packages/reopenedreturn.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace thidua {

namespace {

struct BatchText {
    Q_DECLARE_TR_FUNCTIONS(BatchText)
};

struct Found {
    QString path;
    bool chosen = true; ///< by a person; false: it lay in a folder somebody chose
};

bool isWorkbook(const QString& path)
{
    return path.endsWith(u'.' + QLatin1String(kExcelEnding), Qt::CaseInsensitive);
}

/// Files as given, and those of folders in the order people read names; each file once, however its path
/// is written.
std::vector<Found> filesIn(const QStringList& paths)
{
    std::vector<Found> files;
    QSet<QString> seen;
    const auto add = [&](const QString& file, bool chosen) {
        const QString real = QFileInfo(file).canonicalFilePath();
        if (real.isEmpty() || !seen.contains(real))
            files.push_back({file, chosen});
        seen.insert(real);
    };
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            add(path, true);
            continue;
        }
        const QDir folder(path);
        QStringList names = folder.entryList({QStringLiteral("*.") + QLatin1String(kReturnEnding),
                                              QStringLiteral("*.") + QLatin1String(kExcelEnding)},
                                             QDir::Files);
        names.removeIf([](const QString& name) {
            return name.startsWith(QLatin1String("~$")); // Excel's own, of a workbook that is open
        });
        std::sort(names.begin(), names.end(), lessVietnamese);
        for (const QString& name : names)
            add(folder.filePath(name), false);
    }
    return files;
}

struct Candidate {
    size_t file = 0;
    ReadReturn read;
};

BatchFile::Fate fateOf(ReturnStanding standing)
{
    return standing == ReturnStanding::Repeated ? BatchFile::Fate::Repeated
                                                : BatchFile::Fate::Outdated;
}

/// Whether it was received before, and is only here for what was not decided.
bool isReopened(const Candidate& candidate)
{
    return !candidate.read.received.isNull();
}

bool follows(const Candidate& later, const Candidate& earlier)
{
    return later.read.follows.contains(earlier.read.incoming.reception.digest);
}

/// Which of two returns of one unit is received first: one that was not received before, the one that follows
/// the other, else the later made.
bool goesBefore(const Candidate& left, const Candidate& right)
{
    if (isReopened(left) != isReopened(right))
        return isReopened(right);
    if (follows(left, right) || follows(right, left))
        return follows(left, right);
    return left.read.incoming.reception.madeAt > right.read.incoming.reception.madeAt;
}

/// What is said of a return beside the one of the same unit that is received first.
void giveWay(const Candidate& own, const Candidate& first, std::vector<BatchFile>& files)
{
    BatchFile& file = files[own.file];
    const QString other = QFileInfo(files[first.file].path).fileName();
    if (own.read.incoming.reception.digest == first.read.incoming.reception.digest) {
        file.fate = BatchFile::Fate::Repeated;
        file.words = BatchText::tr("It is the same file as %1.").arg(other);
    } else if (follows(first, own)) {
        file.fate = BatchFile::Fate::Outdated;
        file.words =
            BatchText::tr("%1 is a later revision of the same unit; this one changes nothing.")
                .arg(other);
    } else {
        file.fate = BatchFile::Fate::Waiting;
        file.words =
            BatchText::tr("%1 is of the same unit, made apart from this one. Receive that one, "
                          "then choose this one again.")
                .arg(other);
    }
}

/// Leaves one return of each unit.
void settleSiblings(std::vector<Candidate>& candidates, std::vector<BatchFile>& files)
{
    std::map<UnitId, size_t> first;
    for (size_t i = 0; i < candidates.size(); ++i) {
        const auto [place, isNew] = first.emplace(candidates[i].read.incoming.unit, i);
        if (!isNew && goesBefore(candidates[i], candidates[place->second]))
            place->second = i;
    }
    for (size_t i = 0; i < candidates.size(); ++i) {
        const size_t best = first[candidates[i].read.incoming.unit];
        if (best != i)
            giveWay(candidates[i], candidates[best], files);
    }
    std::vector<Candidate> left;
    for (const auto& [unit, place] : first)
        left.push_back(std::move(candidates[place]));
    std::ranges::sort(left, {}, &Candidate::file);
    candidates = std::move(left);
}

/// Returns whose files one step cannot hold wait for the next.
void settleSizes(std::vector<Candidate>& candidates, std::vector<BatchFile>& files)
{
    qint64 bytes = 0;
    std::erase_if(candidates, [&](const Candidate& candidate) {
        qint64 own = 0;
        for (const auto& [hash, size] : candidate.read.incoming.files)
            own += size;
        if (bytes + own <= actions::ReturnDesk::kMostFileBytes) {
            bytes += own;
            return false;
        }
        BatchFile& file = files[candidate.file];
        file.fate = BatchFile::Fate::Waiting;
        file.words =
            BatchText::tr("The files of all returns are too large for one step. Receive the "
                          "others, then choose this one again.");
        return true;
    });
}

/// Warns of codes of initiatives that an earlier return of the batch brings as well.
void tellSharedCodes(ReturnComparison& comparison, QHash<QString, QString>& codes)
{
    for (const auto& row : comparison.rows.initiatives) {
        const QString code = row.taken ? cleaned(row.taken->code) : QString();
        if (code.isEmpty() || row.arrival == Arrival::Unchanged)
            continue;
        const auto other = codes.constFind(code.toCaseFolded());
        if (other != codes.constEnd())
            comparison.incoming.warnings.append(
                BatchText::tr("“%1” comes with the code “%2”, which “%3” brings as well. It is "
                              "received without this code.")
                    .arg(row.taken->title, code, *other));
        else
            codes.insert(code.toCaseFolded(), row.taken->title);
    }
}

Result<void> tell(const BatchProgress& progress, BatchStep step, int done, size_t all)
{
    if (!progress || progress(step, done, static_cast<int>(all)))
        return {};
    return fail(ErrorCode::Cancelled, BatchText::tr("Stopped. Nothing was written to the ledger."));
}

/// Receptions of a plan rows of which are left to decide, read when the first file turns out to be of one.
class OpenOnes {
public:
    OpenOnes(const Ledger& ledger, const actions::ReturnDesk& desk)
        : m_ledger(ledger), m_desk(desk), m_reopener(ledger, desk)
    {
    }

    Result<bool> has(RowId reception)
    {
        if (!m_known) {
            m_known.emplace();
            THIDUA_ASSIGN(open,
                          actions::openReceptions(m_ledger, m_desk.reader().book().plan.id, {}));
            for (auto& one : open)
                m_known->emplace(one.reception.id, std::move(one));
        }
        const auto found = m_known->find(reception);
        return found != m_known->end() && found->second.left > 0;
    }
    /// One of those there are.
    Result<ReturnComparison> reopen(RowId reception)
    {
        return m_reopener.reopen(m_known->at(reception).reception);
    }

private:
    const Ledger& m_ledger;
    const actions::ReturnDesk& m_desk;
    ReceptionReopener m_reopener;
    std::optional<std::map<RowId, actions::OpenReception>> m_known;
};

Result<void> compareAll(std::vector<Candidate>& candidates, const actions::ReturnDesk& desk,
                        OpenOnes& open, const BatchProgress& progress,
                        std::vector<BatchFile>& files)
{
    QHash<QString, QString> codes;
    int done = 0;
    for (Candidate& candidate : candidates) {
        THIDUA_TRY(tell(progress, BatchStep::Compare, done++, candidates.size()));
        BatchFile& file = files[candidate.file];
        auto comparison = isReopened(candidate) ? open.reopen(candidate.read.received)
                                                : desk.compare(std::move(candidate.read.incoming));
        if (!comparison) { // of this unit; the others are received
            file.fate = BatchFile::Fate::Refused;
            file.words = comparison.error().message;
            continue;
        }
        tellSharedCodes(*comparison, codes);
        file.fate = BatchFile::Fate::Compared;
        file.comparison = std::move(*comparison);
    }
    return {};
}

BatchFacts factsOf(const OpenedReturn& opened)
{
    const PackageManifest& manifest = opened.manifest;
    return {manifest.unitName,
            manifest.madeAt,
            manifest.madeBy,
            manifest.machine,
            manifest.revision,
            opened.isSigned ? BatchFacts::Signature::Valid : BatchFacts::Signature::Unknown};
}

BatchFacts factsOf(const IncomingReturn& incoming)
{
    const Reception& reception = incoming.reception;
    return {incoming.unitName,
            reception.madeAt,
            reception.madeBy,
            reception.machine,
            reception.revision,
            reception.source == ReturnSource::Package ? BatchFacts::Signature::Valid
                                                      : BatchFacts::Signature::None};
}

Result<ReadReturn> readNext(ReturnsAhead& ahead, ReturnReader& reader, const QString& path,
                            BatchFacts& facts)
{
    THIDUA_ASSIGN(opened, ahead.take());
    facts = factsOf(opened);
    return reader.read(std::move(opened), path);
}

} // namespace

Result<std::vector<BatchFile>> readBatch(const Ledger& ledger, const actions::ReturnDesk& desk,
                                         const QStringList& paths, const BatchProgress& progress)
{
    const std::vector<Found> found = filesIn(paths);
    std::vector<BatchFile> files;
    std::vector<Candidate> candidates;
    files.reserve(found.size());
    const PlanId plan = desk.reader().book().plan.id;
    ReturnReader packages(ledger);
    THIDUA_ASSIGN(keys, packages.keys());
    QStringList archives;
    for (const Found& each : found) {
        if (!isWorkbook(each.path))
            archives.append(each.path);
    }
    ReturnsAhead ahead(archives, keys);
    ExcelReturnReader workbooks(ledger);
    OpenOnes open(ledger, desk);
    int done = 0;
    for (const auto& [path, chosen] : found) {
        THIDUA_TRY(tell(progress, BatchStep::Read, done++, found.size()));
        BatchFile file{path, BatchFile::Fate::Refused, {}, {}, {}};
        auto read =
            isWorkbook(path) ? workbooks.read(path) : readNext(ahead, packages, path, file.facts);
        if (!chosen && !read && read.error().code == ErrorCode::NotFound && isWorkbook(path))
            continue; // some other workbook of the office
        if (read)
            file.facts = factsOf(read->incoming);
        if (!read) {
            file.words = read.error().message;
        } else if (read->incoming.plan != plan) {
            file.words =
                BatchText::tr("%1 answers the form of another plan. Choose that plan first.")
                    .arg(QFileInfo(path).fileName());
        } else if (read->standing != ReturnStanding::Fresh) {
            file.fate = fateOf(read->standing);
            file.words = read->words;
            THIDUA_ASSIGN(isLeft, open.has(read->received));
            read->incoming.files.clear(); // the ledger has them
            if (isLeft)
                candidates.push_back({files.size(), std::move(*read)});
        } else {
            candidates.push_back({files.size(), std::move(*read)});
        }
        files.push_back(std::move(file));
    }
    settleSiblings(candidates, files);
    settleSizes(candidates, files);
    THIDUA_TRY(compareAll(candidates, desk, open, progress, files));
    return files;
}

Result<std::vector<BatchFile>> reopenBatch(const Ledger& ledger, const actions::ReturnDesk& desk,
                                           const std::vector<UnitId>& units)
{
    std::vector<BatchFile> files;
    ReceptionReopener reopener(ledger, desk);
    for (const UnitId unit : units) {
        THIDUA_ASSIGN(open, actions::openReceptions(ledger, desk.reader().book().plan.id, unit));
        if (open.empty())
            continue;
        // One reception of a unit at a time: another computer's follows when this one is settled.
        const auto left = std::ranges::find_if(
            open.rbegin(), open.rend(), [](const auto& one) { return one.left > 0; });
        const Reception& chosen = (left == open.rend() ? open.back() : *left).reception;
        BatchFile file{chosen.file, BatchFile::Fate::Refused, {}, {}, {}};
        if (auto comparison = reopener.reopen(chosen)) {
            file.fate = BatchFile::Fate::Compared;
            file.facts = factsOf(comparison->incoming);
            file.comparison = std::move(*comparison);
        } else {
            file.words = comparison.error().message;
        }
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace thidua
