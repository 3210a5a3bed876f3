#include "tests/core/storage/failing_vfs.h"

#include <sqlite3.h>

#include <atomic>
#include <cstddef>
#include <new>

namespace likecast::test
{

namespace
{

struct File {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_vfs* realVfs = nullptr;
sqlite3_vfs failingVfs{};
std::atomic<int> operations = 0;
std::atomic<int> failingFrom = 0;
std::atomic<bool> failed = false;

/// `code` if this operation must fail, else SQLITE_OK.
int judged(int code)
{
    const int first = failingFrom;
    if (first == 0 || ++operations < first)
        return SQLITE_OK;
    failed = true;
    return code;
}

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->real;
}

int closeFile(sqlite3_file* file)
{
    sqlite3_file* real = realOf(file);
    return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
}

int readFile(sqlite3_file* file, void* buffer, int bytes, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), buffer, bytes, offset);
}

int writeFile(sqlite3_file* file, const void* buffer, int bytes, sqlite3_int64 offset)
{
    const int code = judged(SQLITE_FULL);
    return code != SQLITE_OK ? code
                             : realOf(file)->pMethods->xWrite(realOf(file), buffer, bytes, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    const int code = judged(SQLITE_IOERR_TRUNCATE);
    return code != SQLITE_OK ? code : realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    const int code = judged(SQLITE_IOERR_FSYNC);
    return code != SQLITE_OK ? code : realOf(file)->pMethods->xSync(realOf(file), flags);
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkReserved(sqlite3_file* file, int* result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}

int control(sqlite3_file* file, int operation, void* argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file* file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int mapShared(sqlite3_file* file, int page, int bytes, int extend, void volatile** result)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, bytes, extend, result);
}

int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void barrier(sqlite3_file* file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int unmapShared(sqlite3_file* file, int isDeleted)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), isDeleted);
}

const sqlite3_io_methods methods{2,        closeFile,   readFile,        writeFile,  truncateFile,
                                 syncFile, sizeOfFile,  lockFile,        unlockFile, checkReserved,
                                 control,  sectorSize,  characteristics, mapShared,  lockShared,
                                 barrier,  unmapShared, nullptr,         nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* opened = reinterpret_cast<File*>(file);
    opened->base.pMethods = nullptr;
    opened->real = reinterpret_cast<sqlite3_file*>(opened + 1);
    if (flags & SQLITE_OPEN_CREATE) {
        if (const int code = judged(SQLITE_CANTOPEN); code != SQLITE_OK)
            return code;
    }
    const int code = realVfs->xOpen(realVfs, name, opened->real, flags, outFlags);
    if (opened->real->pMethods)
        opened->base.pMethods = &methods;
    return code;
}

} // namespace

FailingVfs::FailingVfs()
{
    realVfs = sqlite3_vfs_find(nullptr);
    failingVfs = *realVfs;
    failingVfs.zName = "failing";
    failingVfs.szOsFile = static_cast<int>(sizeof(File)) + realVfs->szOsFile;
    failingVfs.xOpen = openFile;
    failFrom(0);
    sqlite3_vfs_register(&failingVfs, 1);
}

FailingVfs::~FailingVfs()
{
    sqlite3_vfs_unregister(&failingVfs);
    sqlite3_vfs_register(realVfs, 1);
}

void FailingVfs::failFrom(int operation)
{
    operations = 0;
    failed = false;
    failingFrom = operation;
}

bool FailingVfs::hasFailed() const
{
    return failed;
}

} // namespace likecast::test
