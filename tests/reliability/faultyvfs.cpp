// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/reliability/faultyvfs.h"

#include <new>
#include <sqlite3.h>

namespace thidua::reliability {

namespace {

struct State {
    sqlite3_vfs* real = nullptr;
    sqlite3_vfs shim = {};
    int failing = 0;
    int count = 0;
    Fault fault = Fault::BrokenDisk;
    bool forGood = false;
    bool failed = false;
} state;

/// The file SQLite sees; the real one lies behind it in the same allocation.
struct File {
    sqlite3_file base;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->real();
}

/// True when this operation is the one that fails.
bool failsNow()
{
    ++state.count;
    const bool now = state.failing > 0
        && (state.count == state.failing || (state.forGood && state.count > state.failing));
    state.failed = state.failed || now;
    return now;
}

int xClose(sqlite3_file* f)
{
    return realOf(f)->pMethods->xClose(realOf(f));
}
int xRead(sqlite3_file* f, void* p, int n, sqlite3_int64 at)
{
    return realOf(f)->pMethods->xRead(realOf(f), p, n, at);
}
int xWrite(sqlite3_file* f, const void* p, int n, sqlite3_int64 at)
{
    if (failsNow())
        return state.fault == Fault::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    return realOf(f)->pMethods->xWrite(realOf(f), p, n, at);
}
int xTruncate(sqlite3_file* f, sqlite3_int64 size)
{
    if (state.fault == Fault::BrokenDisk && failsNow())
        return SQLITE_IOERR_TRUNCATE;
    return realOf(f)->pMethods->xTruncate(realOf(f), size);
}
int xSync(sqlite3_file*, int)
{
    // The page cache outlives the test: nothing needs to reach the disk, and hundreds of runs stay quick.
    return state.fault == Fault::BrokenDisk && failsNow() ? SQLITE_IOERR_FSYNC : SQLITE_OK;
}
int xFileSize(sqlite3_file* f, sqlite3_int64* size)
{
    return realOf(f)->pMethods->xFileSize(realOf(f), size);
}
int xLock(sqlite3_file* f, int lock)
{
    return realOf(f)->pMethods->xLock(realOf(f), lock);
}
int xUnlock(sqlite3_file* f, int lock)
{
    return realOf(f)->pMethods->xUnlock(realOf(f), lock);
}
int xCheckReservedLock(sqlite3_file* f, int* out)
{
    return realOf(f)->pMethods->xCheckReservedLock(realOf(f), out);
}
int xFileControl(sqlite3_file* f, int op, void* arg)
{
    return realOf(f)->pMethods->xFileControl(realOf(f), op, arg);
}
int xSectorSize(sqlite3_file* f)
{
    return realOf(f)->pMethods->xSectorSize(realOf(f));
}
int xDeviceCharacteristics(sqlite3_file* f)
{
    return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f));
}
int xShmMap(sqlite3_file* f, int page, int size, int extend, void volatile** out)
{
    return realOf(f)->pMethods->xShmMap(realOf(f), page, size, extend, out);
}
int xShmLock(sqlite3_file* f, int at, int n, int flags)
{
    return realOf(f)->pMethods->xShmLock(realOf(f), at, n, flags);
}
void xShmBarrier(sqlite3_file* f)
{
    realOf(f)->pMethods->xShmBarrier(realOf(f));
}
int xShmUnmap(sqlite3_file* f, int gone)
{
    return realOf(f)->pMethods->xShmUnmap(realOf(f), gone);
}

constexpr sqlite3_io_methods kMethods = {2,
                                         xClose,
                                         xRead,
                                         xWrite,
                                         xTruncate,
                                         xSync,
                                         xFileSize,
                                         xLock,
                                         xUnlock,
                                         xCheckReservedLock,
                                         xFileControl,
                                         xSectorSize,
                                         xDeviceCharacteristics,
                                         xShmMap,
                                         xShmLock,
                                         xShmBarrier,
                                         xShmUnmap,
                                         nullptr,
                                         nullptr};

int xOpen(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out)
{
    file->pMethods = nullptr;
    if (state.fault == Fault::BrokenDisk && failsNow())
        return SQLITE_CANTOPEN;
    const int rc = state.real->xOpen(state.real, name, realOf(file), flags, out);
    if (rc == SQLITE_OK)
        file->pMethods = &kMethods;
    return rc;
}
int xDelete(sqlite3_vfs*, const char* name, int sync)
{
    if (state.fault == Fault::BrokenDisk && failsNow())
        return SQLITE_IOERR_DELETE;
    return state.real->xDelete(state.real, name, sync);
}

} // namespace

FaultyFileSystem::FaultyFileSystem(int failing, Fault fault, bool forGood)
{
    state = {};
    state.real = sqlite3_vfs_find(nullptr);
    state.failing = failing;
    state.fault = fault;
    state.forGood = forGood;
    state.shim = *state.real;
    state.shim.zName = "faulty";
    state.shim.szOsFile = static_cast<int>(sizeof(File)) + state.real->szOsFile;
    state.shim.xOpen = xOpen;
    state.shim.xDelete = xDelete;
    sqlite3_vfs_register(&state.shim, 1);
}

FaultyFileSystem::~FaultyFileSystem()
{
    sqlite3_vfs_unregister(&state.shim);
    sqlite3_vfs_register(state.real, 1);
}

int FaultyFileSystem::operations() const
{
    return state.count;
}
bool FaultyFileSystem::hasFailed() const
{
    return state.failed;
}
void FaultyFileSystem::heal()
{
    state.failing = 0;
}

} // namespace thidua::reliability
