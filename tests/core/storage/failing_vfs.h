#pragma once

#include <QtGlobal>

namespace likecast::test
{

/// A SQLite VFS whose n-th write, sync, truncation or open for writing fails, and everything after
/// it, as on a full or disconnected disk. It is SQLite's default while it exists; close all
/// connections before destroying it.
class FailingVfs
{
public:
    FailingVfs();
    ~FailingVfs();
    Q_DISABLE_COPY_MOVE(FailingVfs)

    /// Starts counting; 0: nothing fails.
    void failFrom(int operation);
    bool hasFailed() const;
};

} // namespace likecast::test
