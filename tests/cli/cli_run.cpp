#include "tests/cli/cli_run.h"
#include "tests/support/source_path.h"

#include <QJsonDocument>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace likecast::test
{

using namespace Qt::StringLiterals;

QJsonObject CliRun::json() const
{
    return QJsonDocument::fromJson(output).object();
}

static void start(QProcess& process, const QString& dataDir, const QStringList& arguments)
{
    process.start(programPath(), QStringList{u"--data-dir"_s, dataDir} + arguments);
}

static CliRun end(QProcess& process)
{
    CliRun run;
    if (process.waitForFinished(300'000) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

CliRun runCli(const QString& dataDir, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    start(process, dataDir, arguments);
    process.write(input);
    process.closeWriteChannel();
    return end(process);
}

CliRun runCliProcess(QProcess& process, const QString& dataDir, const QStringList& arguments)
{
    start(process, dataDir, arguments);
    process.closeWriteChannel();
    return end(process);
}

CliRun runCliInto(const QString& outputPath, const QString& dataDir, const QStringList& arguments)
{
    QProcess process;
    process.setStandardOutputFile(outputPath);
    return runCliProcess(process, dataDir, arguments);
}

CliRun runCliInterrupted(const QString& dataDir, const QStringList& arguments,
                         const QByteArray& said)
{
    QProcess process;
    start(process, dataDir, arguments);
    process.setReadChannel(QProcess::StandardError);
    QByteArray errors;
    while (!errors.contains(said) && process.waitForReadyRead(300'000))
        errors += process.readAllStandardError();
#ifdef Q_OS_UNIX
    if (process.state() == QProcess::Running)
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
#endif
    CliRun run = end(process);
    run.errors.prepend(errors);
    return run;
}

QString programPath()
{
    return QStringLiteral(LIKECAST_CLI_PATH);
}

QString samplePhoto()
{
    return sourcePath("resources/sample/astronaut.jpg");
}

} // namespace likecast::test
