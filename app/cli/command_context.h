#pragma once

#include "core/common/cancellation.h"
#include "core/common/error.h"
#include "core/common/progress.h"

#include <QJsonObject>
#include <QString>

#include <atomic>
#include <functional>
#include <optional>

namespace likecast::cli
{

inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1;
inline constexpr int exitUsage = 2;

/// What every command shares: the global options, and the only ways to the terminal.
/// Standard output carries the result alone (text, or one JSON object with --json); progress and
/// errors go to standard error. Main thread only.
class CommandContext
{
public:
    QString dataDir;    ///< of settings, model packs and profiles
    QString profileDir; ///< of the chosen profile: database, tokens, thumbnails
    bool json = false;
    bool offline = false;
    bool quiet = false;
    CancellationToken cancellation; ///< cancelled by Ctrl-C

    /// What the first Ctrl-C says on standard error, also with --quiet, behind a line of progress
    /// that may be unfinished; a command that keeps what it has reached says so. Never null.
    std::atomic<const char*> stoppingNote = "\nStopping; Ctrl-C again ends at once.\n";

    /// Set by the command that parsing chose; returns the exit code.
    std::function<int()> job;

    /// Runs the job; what it throws, such as std::bad_alloc, is a failure with a sentence.
    int run() const;

    void printJson(const QJsonObject& object) const;
    void printJson(const QByteArray& object) const; ///< already written out
    /// Control characters other than line feeds and tabs are shown, never sent to a terminal; the
    /// same holds for everything on standard error.
    void printText(const QString& text) const;

    /// The exit code of a job, once its output is written: exitFailed with a sentence where that
    /// failed (a full device).
    int finish(int exitCode) const;
    int failOutput() const;

    /// Fails where one of the files is there and `isForced` is not set.
    std::optional<int> refuseToReplace(const QStringList& paths, bool isForced) const;

    /// Cancels and says so; for a signal handler.
    void interrupt();

    /// One clear sentence on standard error; returns exitFailed.
    int fail(const Error& error) const;
    int failWith(const QString& sentence) const;

    /// A line on standard error that is rewritten in place on a terminal; silent with --quiet.
    void note(const QString& text) const;
    ProgressCallback progress(const QString& what) const;

private:
    mutable bool m_isOutputLost = false;
};

} // namespace likecast::cli
