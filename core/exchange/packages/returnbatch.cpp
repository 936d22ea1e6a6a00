// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/returnbatch.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace thidua {

namespace {

struct BatchText {
    Q_DECLARE_TR_FUNCTIONS(BatchText)
};

/// Files as given, and those of folders in the order people read names.
QStringList filesIn(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        const QDir folder(path);
        QStringList names =
            folder.entryList({QStringLiteral("*.") + QLatin1String(kReturnEnding)}, QDir::Files);
        std::sort(names.begin(), names.end(), lessVietnamese);
        for (const QString& name : names)
            files.append(folder.filePath(name));
    }
    files.removeDuplicates();
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

/// Of returns of one unit, the last revision goes first: of the copy that comes first, if there are two.
void settleSiblings(std::vector<Candidate>& candidates, std::vector<BatchFile>& files)
{
    std::map<UnitId, const Candidate*>
        chosen; // into `candidates`, which keep their places until the end
    for (const Candidate& candidate : candidates) {
        const Reception& own = candidate.read.incoming.reception;
        const Candidate*& best = chosen[candidate.read.incoming.unit];
        if (!best
            || (best->read.incoming.reception.instance == own.instance
                && best->read.incoming.reception.revision < own.revision))
            best = &candidate;
    }
    for (const Candidate& candidate : candidates) {
        const Candidate* best = chosen[candidate.read.incoming.unit];
        if (best == &candidate) {
            files[candidate.file].fate = BatchFile::Fate::Compared;
            continue;
        }
        const Reception& own = candidate.read.incoming.reception;
        BatchFile& file = files[candidate.file];
        const QString other = QFileInfo(files[best->file].path).fileName();
        const bool isOlder = best->read.incoming.reception.instance == own.instance;
        file.fate = isOlder ? BatchFile::Fate::Outdated : BatchFile::Fate::Waiting;
        file.words = isOlder
            ? BatchText::tr("%1 is a later revision of the same unit; this one changes nothing.")
                  .arg(other)
            : BatchText::tr(
                  "%1 is of the same unit, made on another computer. Receive that one, then "
                  "choose this one again.")
                  .arg(other);
    }
    std::erase_if(candidates, [&](const Candidate& candidate) {
        return files[candidate.file].fate != BatchFile::Fate::Compared;
    });
}

} // namespace

Result<std::vector<BatchFile>> readBatch(const Ledger& ledger, const actions::ReturnDesk& desk,
                                         const QStringList& paths,
                                         const std::function<bool(int done, int all)>& progress)
{
    const QStringList names = filesIn(paths);
    std::vector<BatchFile> files;
    std::vector<Candidate> candidates;
    files.reserve(static_cast<size_t>(names.size()));
    const PlanId plan = desk.reader().book().plan.id;
    for (const QString& path : names) {
        if (progress && !progress(static_cast<int>(files.size()), static_cast<int>(names.size())))
            return fail(ErrorCode::Cancelled,
                        BatchText::tr("Stopped. Nothing was written to the ledger."));
        BatchFile file{path, BatchFile::Fate::Refused, {}, {}};
        auto read = readReturn(ledger, path);
        if (!read) {
            file.words = read.error().message;
        } else if (read->incoming.plan != plan) {
            file.words =
                BatchText::tr("%1 answers the form of another plan. Choose that plan first.")
                    .arg(QFileInfo(path).fileName());
        } else if (read->standing != ReturnStanding::Fresh) {
            file.fate = fateOf(read->standing);
            file.words = read->words;
        } else {
            candidates.push_back({files.size(), std::move(*read)});
        }
        files.push_back(std::move(file));
    }
    settleSiblings(candidates, files);
    for (Candidate& candidate : candidates) {
        THIDUA_ASSIGN(comparison, desk.compare(std::move(candidate.read.incoming)));
        BatchFile& file = files[candidate.file];
        file.fate = BatchFile::Fate::Compared;
        file.comparison = std::move(comparison);
    }
    return files;
}

} // namespace thidua
