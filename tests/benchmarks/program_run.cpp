#include "tests/benchmarks/program_run.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryFile>

#include <sys/resource.h>
#include <sys/wait.h>

#include <fcntl.h>
#include <spawn.h>
#include <unistd.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

constexpr int longestStartMs = 30000;

/// A null-terminated array of C strings, valid as long as this object.
class CStrings
{
public:
    explicit CStrings(const QStringList& values)
    {
        for (const QString& value : values)
            m_bytes.push_back(value.toLocal8Bit());
        for (QByteArray& bytes : m_bytes)
            m_pointers.push_back(bytes.data());
        m_pointers.push_back(nullptr);
    }

    char* const* data() { return m_pointers.data(); }

private:
    std::vector<QByteArray> m_bytes;
    std::vector<char*> m_pointers;
};

double megabytes(const rusage& usage)
{
#ifdef Q_OS_MACOS
    return static_cast<double>(usage.ru_maxrss) / (1024.0 * 1024.0);
#else
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
#endif
}

} // namespace

Result<ProgramRun> runProgram(const QString& program, const QStringList& arguments,
                              const QProcessEnvironment& environment)
{
    QTemporaryFile output;
    if (!output.open())
        return failure(ErrorCode::FileUnwritable, output.fileName());
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output.handle(), STDOUT_FILENO);
    CStrings argv(QStringList(program) + arguments);
    CStrings envp(environment.toStringList());

    QElapsedTimer timer;
    timer.start();
    pid_t pid = 0;
    const int started =
        posix_spawnp(&pid, argv.data()[0], &actions, nullptr, argv.data(), envp.data());
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    rusage usage{};
    if (started != 0 || wait4(pid, &status, 0, &usage) != pid)
        return failure(ErrorCode::Internal, u"%1 cannot be started"_s.arg(program));
    const double elapsedMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return failure(ErrorCode::Internal, u"%1 failed"_s.arg(program));
    output.seek(0);
    return ProgramRun{output.readAll(), elapsedMs, megabytes(usage)};
}

Result<double> firstFrameMs(const QString& program, const QProcessEnvironment& environment)
{
    QProcessEnvironment logging = environment;
    logging.insert(u"QT_LOGGING_RULES"_s, u"qt.widgets.painting.info=true"_s);
    logging.insert(u"QT_ASSUME_STDERR_HAS_CONSOLE"_s, u"1"_s);
    QProcess process;
    process.setProcessEnvironment(logging);
    process.setProcessChannelMode(QProcess::MergedChannels);

    QElapsedTimer timer;
    timer.start();
    process.start(program, QStringList());
    QByteArray log;
    while (!log.contains("Flushing top level")) {
        if (timer.elapsed() > longestStartMs || !process.waitForReadyRead(longestStartMs))
            return failure(ErrorCode::Internal, u"%1 painted no frame"_s.arg(program));
        log += process.readAll();
    }
    const double elapsedMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    process.terminate();
    if (!process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished();
    }
    return elapsedMs;
}

} // namespace likecast
