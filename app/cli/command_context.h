#pragma once

#include "core/common/cancellation.h"
#include "core/common/error.h"
#include "core/common/progress.h"

#include <QJsonObject>
#include <QString>

#include <atomic>
#include <functional>
#include <optional>

namespace CLI
{
class App;
}

namespace likecast::cli
{

inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1;
inline constexpr int exitUsage = 2;

/// State shared by all commands: the global options and the only access to the terminal. Standard
/// output carries only the result (text, or one JSON object with --json); progress and errors go to
/// standard error. Main thread only.
class CommandContext
{
public:
    QString dataDir;    ///< settings, model packs and profiles
    QString profileDir; ///< the current profile's database, tokens and thumbnails
    bool json = false;
    bool offline = false;
    bool quiet = false;
    CancellationToken cancellation; ///< cancelled by Ctrl-C

    /// Written to standard error on the first Ctrl-C, even with --quiet; the progress line before
    /// it may be unfinished. A command that keeps partial results says so here. Never null.
    std::atomic<const char*> stoppingNote = "\nStopping; press Ctrl-C again to quit at once.\n";

    /// Set when parsing selects a command; returns the exit code.
    std::function<int()> job;
    /// Makes `run` the job once parsing selects `command`.
    void setJob(CLI::App* command, std::function<int()> run);

    /// Runs the job; reports exceptions such as std::bad_alloc as a failure with a message.
    int run() const;

    /// The object with --json, else the text. Returns exitDone.
    int print(const QJsonObject& object, const QString& text) const;
    void printJson(const QJsonObject& object) const;
    void printJson(const QByteArray& object) const; ///< already serialised
    /// Shows control characters other than line feeds and tabs instead of sending them to a
    /// terminal. The same holds for everything on standard error.
    void printText(const QString& text) const;

    /// Flushes the output and returns the job's exit code, or exitFailed with a message if the
    /// output could not be written (device full).
    int finish(int exitCode) const;
    int failOutput() const;

    /// Fails if one of the files exists and `isForced` is not set.
    std::optional<int> refuseToReplace(const QStringList& paths, bool isForced) const;

    /// Cancels and reports it; for signal handlers.
    void interrupt();

    /// Writes one clear sentence to standard error; returns exitFailed.
    int fail(const Error& error) const;
    int failWith(const QString& sentence) const;

    /// A line on standard error, rewritten in place on a terminal; silent with --quiet.
    void note(const QString& text) const;
    ProgressCallback progress(const QString& what) const;

private:
    mutable bool m_isOutputLost = false;
};

} // namespace likecast::cli
