// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/packages/attachments.h"

#include "core/actions/scoring/scoreactions.h"
#include "core/actions/support.h"
#include "core/base/filename.h"
#include "core/base/text.h"
#include "core/storage/packageentities.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace thidua::actions {

namespace {

struct AttachmentText {
    Q_DECLARE_TR_FUNCTIONS(AttachmentText)
};

const QString kScore = QStringLiteral("score/");

/// What runs when it is opened proves nothing and may do harm.
bool isProgram(const QString& name)
{
    static const QStringList endings{
        QStringLiteral("exe"), QStringLiteral("com"), QStringLiteral("bat"), QStringLiteral("cmd"),
        QStringLiteral("scr"), QStringLiteral("pif"), QStringLiteral("msi"), QStringLiteral("dll"),
        QStringLiteral("js"),  QStringLiteral("jse"), QStringLiteral("vbs"), QStringLiteral("vbe"),
        QStringLiteral("wsf"), QStringLiteral("hta"), QStringLiteral("ps1"), QStringLiteral("jar"),
        QStringLiteral("lnk"), QStringLiteral("reg"), QStringLiteral("sh"),  QStringLiteral("cpl")};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

/// As people know it from their folders: kB, MB.
QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

Result<void> check(const QString& name, const QByteArray& bytes)
{
    if (name.isEmpty())
        return fail(ErrorCode::InvalidInput, AttachmentText::tr("The file has no name."));
    if (isProgram(name))
        return fail(ErrorCode::Refused,
                    AttachmentText::tr("“%1” is a program, which proves nothing and could do harm. "
                                       "Attach a scan, a picture or a document.")
                        .arg(name));
    if (bytes.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    AttachmentText::tr("“%1” is empty. Choose the right file.").arg(name));
    if (bytes.size() > kMostFileBytes)
        return fail(ErrorCode::OutOfRange,
                    AttachmentText::tr("“%1” is %2; one file may have %3 at most. Scan it again "
                                       "with fewer dots per inch, or part it.")
                        .arg(name, sizeWords(bytes.size()), sizeWords(kMostFileBytes)));
    return {};
}

QStringList namesOf(const QString& evidence)
{
    QStringList names;
    for (const QString& part : evidence.split(u';')) {
        if (!part.trimmed().isEmpty())
            names << part.trimmed();
    }
    return names;
}

/// Names files in the evidence of the score they prove, or no longer.
Result<void> nameInSheet(const Ledger& ledger, PlanId plan, UnitId unit, const QString& about,
                         const QStringList& added, const QStringList& removed, ChangeSet& change)
{
    if (!about.startsWith(kScore))
        return {};
    THIDUA_ASSIGN(book, ledger.book(plan));
    const int node = book->table.indexOf(about.mid(kScore.size()));
    if (node < 0 || !book->rules.has(Round::Self))
        return {};
    const CriterionId criterion = book->table.node(node).criterion.id;
    ScoreNote note;
    THIDUA_ASSIGN(sheet, ledger.sheet(plan, unit, Round::Self));
    if (sheet) {
        THIDUA_ASSIGN(notes, ledger.notes(sheet->id));
        const auto found = std::ranges::find(notes, criterion, &ScoreNote::criterion);
        if (found != notes.end())
            note = *found;
    }
    QStringList names = namesOf(note.evidence);
    for (const QString& name : removed)
        names.removeAll(name);
    for (const QString& name : added) {
        if (!names.contains(name))
            names << name;
    }
    const QString evidence = names.join(QStringLiteral("; "));
    if (evidence == note.evidence)
        return {};
    note.evidence = evidence;
    THIDUA_ASSIGN(noted, setNote(ledger, {plan, unit, Round::Self, criterion}, note));
    change.append(noted);
    return {};
}

Result<void> checkRoom(const std::vector<Attachment>& rows)
{
    qint64 total = 0;
    for (const Attachment& row : rows)
        total += row.bytes;
    if (total > kMostFilesBytes || rows.size() > static_cast<size_t>(kMostFiles))
        return fail(ErrorCode::OutOfRange,
                    AttachmentText::tr("All files together may have %1 at most, and %2 files. Take "
                                       "out what is not needed, or scan with fewer dots per inch.")
                        .arg(sizeWords(kMostFilesBytes))
                        .arg(kMostFiles));
    return {};
}

/// What a file is called among those of the same thing: scanners call everything `scan.pdf`. Nothing when
/// that very file is there already.
std::optional<QString> freeName(const std::vector<Attachment>& rows, const QString& about,
                                const QString& name, const QString& hash)
{
    QString free = name;
    for (int number = 2;; ++number) {
        const auto same = std::ranges::find_if(rows, [&](const Attachment& row) {
            return row.about == about && row.name.compare(free, Qt::CaseInsensitive) == 0;
        });
        if (same == rows.end())
            return free;
        if (same->sha256 == hash)
            return std::nullopt;
        free = numberedFileName(name, number);
    }
}

} // namespace

QString aboutScore(const QString& criterion)
{
    return kScore + criterion;
}

QString aboutStep(const QString& milestone)
{
    return QStringLiteral("step/") + milestone;
}

QString aboutInitiative(InitiativeId initiative)
{
    return QStringLiteral("initiative/%1").arg(initiative.value);
}

Result<std::vector<Attachment>> attachedFiles(const Ledger& ledger, PlanId plan, UnitId unit)
{
    return ledger.rows<Attachment>("plan = ? AND unit = ? ORDER BY about, name",
                                   {toValue(plan), toValue(unit)});
}

Result<ChangeSet> attachFiles(const Ledger& ledger, PlanId plan, UnitId unit, const QString& about,
                              const std::vector<FileToAttach>& files)
{
    THIDUA_TRY(openBook(ledger, plan));
    THIDUA_ASSIGN(rows, attachedFiles(ledger, plan, unit));
    const QString first = files.empty() ? QString() : asFileName(files.front().name);
    ChangeSet change(Action::EditReport, aboutRow(first, Made::Added));
    QStringList names;
    for (const FileToAttach& file : files) {
        const QString wanted = asFileName(file.name);
        THIDUA_TRY(check(wanted, file.bytes));
        const QString hash = change.keep(file.bytes);
        const auto name = freeName(rows, about, wanted, hash);
        if (!name)
            continue;
        rows.push_back(Attachment{plan, unit, about, *name, hash, file.bytes.size()});
        change.insert(rows.back());
        names << *name;
    }
    THIDUA_TRY(checkRoom(rows));
    THIDUA_TRY(nameInSheet(ledger, plan, unit, about, names, {}, change));
    return change;
}

Result<ChangeSet> detachFile(const Ledger& ledger, const Attachment& attachment)
{
    THIDUA_TRY(openBook(ledger, attachment.plan));
    ChangeSet change(Action::EditReport, aboutRow(attachment.name, Made::Removed));
    change.remove(attachment);
    THIDUA_TRY(nameInSheet(ledger, attachment.plan, attachment.unit, attachment.about, {},
                           {attachment.name}, change));
    return change;
}

Proof proofOf(const QString& evidence, const QStringList& files)
{
    Proof proof{files, {}};
    for (const QString& name : namesOf(evidence)) {
        if (!files.contains(name, Qt::CaseInsensitive))
            proof.papers << name;
    }
    return proof;
}

QString wordsOf(const Ledger& ledger, PlanId plan, UnitId unit, const QString& topic)
{
    const auto row = ledger.find<UnitWords>({toValue(plan), toValue(unit), toValue(topic)});
    return row && *row ? (*row)->text : QString();
}

Result<ChangeSet> saveWords(const Ledger& ledger, PlanId plan, UnitId unit, const QString& topic,
                            const QString& text)
{
    THIDUA_TRY(openBook(ledger, plan));
    THIDUA_ASSIGN(before, ledger.find<UnitWords>({toValue(plan), toValue(unit), toValue(topic)}));
    const QString clean = cleaned(text);
    std::optional<UnitWords> after;
    if (!clean.isEmpty())
        after = UnitWords{plan, unit, topic, clean};
    const QString name = topic == kDifficulties ? AttachmentText::tr("Difficulties")
                                                : AttachmentText::tr("Proposals");
    ChangeSet change(Action::EditReport, aboutRow(name, after ? Made::Edited : Made::Removed));
    change.put(before, after);
    return change;
}

} // namespace thidua::actions
