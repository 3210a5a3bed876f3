#pragma once

#include <QtGlobal>

namespace likecast::test
{

/// A file system below SQLite whose n-th write, sync, truncation or opening for writing fails, and
/// everything after it, as on a disk that is full or gone. It is SQLite's default while it exists;
/// connections must be closed before it goes.
class FailingVfs
{
public:
    FailingVfs();
    ~FailingVfs();
    Q_DISABLE_COPY_MOVE(FailingVfs)

    /// Counts from now on; 0: nothing fails.
    void failFrom(int operation);
    bool hasFailed() const;
};

} // namespace likecast::test
