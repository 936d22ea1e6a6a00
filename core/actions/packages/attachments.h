// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/packagerows.h"
#include "core/storage/ledger.h"

namespace thidua::actions {

// Files that prove something of a unit: kept in the ledger and carried by its return package.

/// What a return package can carry of one file, and of all of them (see ArchiveLimits).
inline constexpr qint64 kMostFileBytes = 64ll << 20;
inline constexpr qint64 kMostFilesBytes = 512ll << 20;
inline constexpr int kMostFiles = 3900;

/// What a file proves, as packages say it.
QString aboutScore(const QString& criterion); ///< code
QString aboutStep(const QString& milestone); ///< title
QString aboutInitiative(InitiativeId initiative);
/// The own score sheet on paper, signed.
inline const QString kSignedSheet = QStringLiteral("sheet");

/// A file to be attached; of `name` only the last part counts.
struct FileToAttach {
    QString name;
    QByteArray bytes;
};

/// Attaches files; one that has the name of another file of the same thing gets a number, the same file a
/// second time is left out. A file that proves a score is named in the evidence of the unit's own sheet too. Refused: empty files, files and
/// sums of files larger than a package carries, programs, plans that are closed.
Result<ChangeSet> attachFiles(const Ledger& ledger, PlanId plan, UnitId unit, const QString& about,
                              const std::vector<FileToAttach>& files);
Result<ChangeSet> detachFile(const Ledger& ledger, const Attachment& attachment);
/// By what they prove, then by name.
Result<std::vector<Attachment>> attachedFiles(const Ledger& ledger, PlanId plan, UnitId unit);

/// What is said to prove a score: files that are attached, and papers that are only named.
struct Proof {
    QStringList files;
    QStringList papers;
};
/// `evidence` as it is written, `files` those that are attached to the criterion.
Proof proofOf(const QString& evidence, const QStringList& files);

/// Topics of what a unit says of a plan as a whole.
inline const QString kDifficulties = QStringLiteral("difficulties");
inline const QString kProposals = QStringLiteral("proposals");
QString wordsOf(const Ledger& ledger, PlanId plan, UnitId unit, const QString& topic);
/// Blank takes away what is there.
Result<ChangeSet> saveWords(const Ledger& ledger, PlanId plan, UnitId unit, const QString& topic,
                            const QString& text);

} // namespace thidua::actions
