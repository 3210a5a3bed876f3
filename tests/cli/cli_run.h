#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

class QProcess;

namespace likecast::test
{

/// What one run of the real likecast-cli left behind.
struct CliRun {
    int exitCode = -1; ///< -1 when it crashed or did not end within a minute
    QByteArray output;
    QByteArray errors;

    QJsonObject json() const; ///< empty unless the output is exactly one JSON object
};

/// Runs likecast-cli with a data directory of the caller's.
CliRun runCli(const QString& dataDir, const QStringList& arguments, const QByteArray& input = {});

/// The same, with Ctrl-C once it has written `said` to standard error; on Unix only.
CliRun runCliInterrupted(const QString& dataDir, const QStringList& arguments,
                         const QByteArray& said);

/// In a process that the caller has prepared.
CliRun runCliProcess(QProcess& process, const QString& dataDir, const QStringList& arguments);

/// Its exit code, with standard output sent to a file or device.
CliRun runCliInto(const QString& outputPath, const QString& dataDir, const QStringList& arguments);

QString programPath();

QString samplePhoto();

} // namespace likecast::test
