#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

class QProcess;

namespace likecast::test
{

/// The result of one run of the real likecast-cli.
struct CliRun {
    int exitCode = -1; ///< -1 if it crashed or did not end within a minute
    QByteArray output;
    QByteArray errors;

    QJsonObject json() const; ///< empty unless the output is exactly one JSON object
};

/// Runs likecast-cli with the caller's data directory.
CliRun runCli(const QString& dataDir, const QStringList& arguments, const QByteArray& input = {});

/// The same, with Ctrl-C sent once it has written `said` to standard error; Unix only.
CliRun runCliInterrupted(const QString& dataDir, const QStringList& arguments,
                         const QByteArray& said);

/// Uses a process that the caller has prepared.
CliRun runCliProcess(QProcess& process, const QString& dataDir, const QStringList& arguments);

/// The exit code, with standard output redirected to a file or device.
CliRun runCliInto(const QString& outputPath, const QString& dataDir, const QStringList& arguments);

QString programPath();

QString samplePhoto();

} // namespace likecast::test
