#pragma once

#include "tests/cli/cli_run.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace likecast::test
{

/// One post every evening from 2024-01-01 on, the first with 100 likes and each with one more than
/// the last; those of the fourth are hidden.
inline QByteArray postsCsv(int posts, int moreLikes = 0)
{
    QByteArray csv = "taken_at,likes,media_type,caption,followers\n";
    for (int post = 0; post < posts; ++post) {
        csv += "2024-" + QByteArray::number(1 + post / 28).rightJustified(2, '0') + '-' +
               QByteArray::number(1 + post % 28).rightJustified(2, '0') + " 18:00:00," +
               (post == 3 ? QByteArray() : QByteArray::number(100 + post + moreLikes)) +
               ",IMAGE,\"Day " + QByteArray::number(post) + ", șirul 写真\",2500\n";
    }
    return csv;
}

/// A data directory for likecast-cli, and files to import; base of a test class.
class CliData
{
protected:
    void makeFolder() { m_folder = std::make_unique<QTemporaryDir>(); }
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString dataDir() const { return path(QStringLiteral("data dir")); }
    CliRun json(const QStringList& arguments) const
    {
        return runCli(dataDir(), QStringList{QStringLiteral("--json")} + arguments);
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void importPosts() const
    {
        write(QStringLiteral("posts.csv"), postsCsv(60));
        const CliRun run = json({QStringLiteral("import"), path(QStringLiteral("posts.csv")),
                                 QStringLiteral("--account"), QStringLiteral("mara")});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
    }
    qint64 storedPosts() const
    {
        return json({QStringLiteral("stats"), QStringLiteral("mara")})
            .json()
            .value(QStringLiteral("posts"))
            .toInteger(-1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace likecast::test
