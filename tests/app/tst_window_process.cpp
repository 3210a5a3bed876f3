#include "core/network/window_signal.h"
#include "core/storage/database/database.h"
#include "core/storage/drafts/draft_repository.h"
#include "tests/support/patience.h"
#include "tests/support/source_path.h"
#include "tests/support/test_program.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace likecast;
using namespace Qt::StringLiterals;

/// The window's program as a process of its own, on a platform without a display.
class TestWindowProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup();

    void startsAndPredictsWithoutAConnection();
    void aCrashKeepsDraftsAndLeavesAReport();

private:
    void start(const QStringList& photos = {});
    void end(int signal);
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QByteArray contentOf(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList storedPhotos() const;
    int measuredPhotos() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_process;
};

void TestWindowProcess::cleanup()
{
    if (m_process.state() != QProcess::NotRunning)
        end(SIGKILL);
    m_folder.reset();
}

/// Until the window is up and answers.
void TestWindowProcess::start(const QStringList& photos)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(LIKECAST_WATCHED_PROCESS));
    environment.insert(u"LIKECAST_CONNECTIONS"_s, path(u"connections"_s));
    environment.insert(u"LIKECAST_MODELS_DIR"_s, sourcePath("models"));
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(LIKECAST_PROGRAM),
                    QStringList{u"--data-dir"_s, path(u"data"_s)} + photos);
    QVERIFY(m_process.waitForStarted());
    QTRY_VERIFY(raiseOtherWindow(path(u"data"_s)));
}

void TestWindowProcess::end(int signal)
{
    ::kill(static_cast<pid_t>(m_process.processId()), signal);
    QVERIFY(m_process.waitForFinished());
}

QStringList TestWindowProcess::storedPhotos() const
{
    QStringList photos;
    const auto database = Database::openReadOnly(path(u"data"_s));
    if (!database)
        return photos;
    const auto drafts = DraftRepository(**database).loadAll();
    for (const StoredDraft& draft : drafts.value_or(std::vector<StoredDraft>{}))
        photos += draft.photoPath;
    return photos;
}

int TestWindowProcess::measuredPhotos() const
{
    const auto database = Database::openReadOnly(path(u"data"_s));
    return database ? (*database)
                          ->connection()
                          .execAndGet("SELECT count(*) FROM photo_features")
                          .getInt()
                    : 0;
}

void TestWindowProcess::startsAndPredictsWithoutAConnection()
{
    start({sourcePath("resources/sample/astronaut.jpg")});
    QFile maps(u"/proc/%1/maps"_s.arg(m_process.processId()));
    QVERIFY(maps.open(QIODevice::ReadOnly));
    QVERIFY(maps.readAll().contains("watched_process")); // or nothing would be counted
    // Faces were found and features measured, so it was predicted.
    QTRY_COMPARE(measuredPhotos(), 1);
    QCOMPARE(contentOf(u"connections"_s), QByteArray());
}

void TestWindowProcess::aCrashKeepsDraftsAndLeavesAReport()
{
    const QStringList photos{sourcePath("resources/sample/astronaut.jpg")};
    start(photos);
    QTRY_COMPARE(storedPhotos(), photos);
    end(SIGSEGV);
    QCOMPARE(m_process.exitStatus(), QProcess::CrashExit);
    const QByteArray report = contentOf(u"data/likecast-crash.txt"_s);
    QVERIFY2(report.contains("\nSIGSEGV\n  "), report.constData());
    QVERIFY2(!report.contains(m_folder->path().toUtf8()) && !report.contains("astronaut"),
             report.constData());

    start();
    QCOMPARE(storedPhotos(), photos);
    // The window has taken it to be shown.
    QTRY_COMPARE(contentOf(u"data/likecast-crash-earlier.txt"_s), report);
    QVERIFY(!QFile::exists(path(u"data/likecast-crash.txt"_s)));
}

LIKECAST_TEST(TestWindowProcess)
#include "tst_window_process.moc"
