#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

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

QString samplePhoto();

} // namespace likecast::test
