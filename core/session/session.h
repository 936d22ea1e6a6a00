// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/dates.h"
#include "core/storage/ledger.h"

#include <QObject>

namespace thidua {

/// What this machine is called where a lock file names it: QLockFile writes COMPUTERNAME on Windows,
/// which may be the host name in capitals, or cut short.
QString machineName();

/// Who is working, and where; written into every entry of history.
struct Actor {
    QString name; ///< as the person is called
    QString account; ///< of the operating system
    QString host;
    static Actor ofSystem(const QString& name = {});
};

/// One entry of history (nhật ký), readable.
struct HistoryEntry {
    qint64 number = 0;
    QDateTime at;
    Actor actor;
    Action action = Action::EditPlan;
    QStringList arguments;
    qint64 undoes = 0; ///< the entry an undo takes back, or the undo a redo takes back
    bool undone = false; ///< a later entry took it back
    bool undoable = true; ///< false before the last schema step
    int rowCount = 0;
};

/// A line of an entry's detail: which row, which field, old → new.
struct HistoryDetail {
    QString object; ///< "K2-03 · 2.4 · Thẩm định" or the row's code
    QString field;
    QString before;
    QString after;
};

/// What the file check found; empty lists: sound.
struct CheckReport {
    bool chainSound = true;
    qint64 firstBrokenEntry = 0; ///< the first history entry whose bytes do not fit its hash
    qint64 historyEntries = 0;
    qint64 sheetsChecked = 0;
    QStringList problems; ///< each: what, where, what to do
    bool isSound() const { return chainSound && problems.isEmpty(); }
};

/// Who has a ledger open for writing.
struct LockHolder {
    QString user;
    QString host;
    QDateTime since;
    bool isHere() const; ///< on this machine
};

/// An open ledger: the only way to write facts, undo and redo, history, lock and checks. One writer;
/// whoever opens second reads only and learns who has it. Lives on one thread.
class Session : public QObject {
    Q_OBJECT
public:
    struct Options {
        Actor actor = Actor::ofSystem();
        Clock clock = systemClock();
        bool readOnly = false;
        bool takeOver = false; ///< the user said that the other machine's lock is a leftover
    };

    /// Makes a new, empty ledger; refuses to overwrite a file.
    static Result<std::unique_ptr<Session>> create(const QString& path, Options options);
    /// Opens for writing, or reading when asked. Errors name their case: NotFound, NotALedger,
    /// NewerLedger, Locked (message says who and since when), ReadOnly, Corrupt. An older ledger is backed up beside the file and upgraded.
    static Result<std::unique_ptr<Session>> open(const QString& path, Options options);
    /// An unsaved ledger in memory, for tests.
    static Result<std::unique_ptr<Session>> inMemory(Options options);
    /// Who holds the ledger, if somebody does.
    static std::optional<LockHolder> holder(const QString& path);
    ~Session() override;

    const Ledger& ledger() const;
    const QString& path() const;
    bool isReadOnly() const;
    const Actor& actor() const;
    void setActor(Actor actor);
    QDateTime now() const;
    QDateTime lastSaved() const; ///< of the last written change, also of earlier sessions

    /// Writes a change as one transaction: facts, results of every touched sheet, one history row. Every before-value is compared with the file: on a mismatch Conflict with the list, and nothing is written. An
    /// empty change does nothing. Returns the number of the history entry (0 for none).
    Result<qint64> apply(const ChangeSet& change);

    /// The entry Ctrl+Z would take back, and Ctrl+Y would bring again.
    std::optional<HistoryEntry> nextUndo() const;
    std::optional<HistoryEntry> nextRedo() const;
    Result<qint64> undo();
    Result<qint64> redo();
    /// The later entries that changed what entry `number` wrote, oldest first; undoing it needs them undone too.
    Result<std::vector<HistoryEntry>> dependents(qint64 number) const;
    /// Takes one entry back as a new change; with its dependents, all or nothing.
    Result<qint64> undoEntry(qint64 number, bool withDependents);

    Result<std::vector<HistoryEntry>> history(qint64 before = 0,
                                              int limit = 500) const; ///< newest first
    Result<std::vector<HistoryDetail>> detail(qint64 number, int limit = 1000) const;
    Result<ChangeSet> changeOf(qint64 number) const;

    /// Integrity: SQLite's own check, foreign keys, the hash chain, every stored result against a
    /// recomputed one.
    Result<CheckReport> check(const std::function<bool(int percent)>& progress = {}) const;
    /// Copies the ledger as it is now, checked after writing.
    Result<void> backupTo(const QString& path) const;

signals:
    void changed(std::shared_ptr<const thidua::ChangeSummary> summary);

private:
    struct Private;
    explicit Session(std::unique_ptr<Private> priv);
    /// Writes the inverse of entry `number` (and, before it, of `also`, newest first) as a step that
    /// undoes it; the words are those of entry `about`.
    Result<qint64> takeBack(qint64 number, qint64 about, Action action,
                            const std::vector<qint64>& also);
    std::unique_ptr<Private> d;
};

/// The action in words: "nhận tệp nộp của TTYT Thanh Thủy" (in the program's language).
QString describeAction(Action action, const QStringList& arguments);

} // namespace thidua
