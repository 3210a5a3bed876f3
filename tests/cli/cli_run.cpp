#include "tests/cli/cli_run.h"

#include <QJsonDocument>
#include <QProcess>

namespace likecast::test
{

using namespace Qt::StringLiterals;

QJsonObject CliRun::json() const
{
    return QJsonDocument::fromJson(output).object();
}

CliRun runCli(const QString& dataDir, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(QStringLiteral(LIKECAST_CLI_PATH),
                  QStringList{u"--data-dir"_s, dataDir} + arguments);
    process.write(input);
    process.closeWriteChannel();
    CliRun run;
    if (process.waitForFinished(300'000) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

QString samplePhoto()
{
    return QStringLiteral(LIKECAST_SOURCE_DIR "/resources/sample/astronaut.jpg");
}

} // namespace likecast::test
