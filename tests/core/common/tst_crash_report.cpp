#include "core/common/crash_report.h"

#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <exception>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestCrashReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCrashLeavesAReport_data();
    void aCrashLeavesAReport();
    void endsTheSameWithoutAFolder();
    void isOfferedOnce();

private:
    using Crash = void (*)();
    int crashed(Crash crash, const QString& path);
};

namespace
{

// NOLINTNEXTLINE(misc-no-recursion)
int useUpTheStack(int depth)
{
    volatile char frame[4096];
    frame[0] = static_cast<char>(depth);
    return depth < 0 ? 0 : useUpTheStack(depth + 1) + frame[0];
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The status of a child process that crashes.
int TestCrashReport::crashed(Crash crash, const QString& path)
{
    const pid_t child = fork();
    if (child == 0) {
        const rlimit noDump{0, 0};
        setrlimit(RLIMIT_CORE, &noDump);
        // Qt Test starts a debugger at these.
        for (const int signal : {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT})
            std::signal(signal, SIG_DFL);
        writeCrashReportsTo(path, u"1.2.3"_s);
        crash();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

void TestCrashReport::aCrashLeavesAReport_data()
{
    QTest::addColumn<void*>("crash");
    QTest::addColumn<int>("signal");
    QTest::addColumn<QByteArray>("name");
    const auto add = [](const char* row, Crash crash, int signal, const char* name) {
        QTest::newRow(row) << reinterpret_cast<void*>(crash) << signal << QByteArray(name);
    };
    add(
        "fault", [] { raise(SIGSEGV); }, SIGSEGV, "SIGSEGV");
    add(
        "division", [] { raise(SIGFPE); }, SIGFPE, "SIGFPE");
    add(
        "exception", [] { std::terminate(); }, SIGABRT, "SIGABRT");
    add(
        "fatal message", [] { qFatal("about to end"); }, SIGABRT, "SIGABRT");
    add(
        "stack", [] { std::exit(useUpTheStack(0)); }, SIGSEGV, "SIGSEGV");
}

void TestCrashReport::aCrashLeavesAReport()
{
    QFETCH(void*, crash);
    QFETCH(int, signal);
    QFETCH(QByteArray, name);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"crash.txt"_s);
    const int status = crashed(reinterpret_cast<Crash>(crash), path);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), signal);
    const QByteArray report = contentOf(path);
    const QList<QByteArray> lines = report.split('\n');
    QVERIFY2(lines.size() > 4, report.constData());
    QVERIFY2(lines[0].startsWith("Likecast 1.2.3, "), report.constData());
    QCOMPARE(lines[1], name);
    QVERIFY2(report.contains("  test_common+0x"), report.constData());
    QVERIFY2(report.contains("  libc.so") || report.contains("libsystem"), report.constData());
    // Nothing of where the program, its libraries and its data lie.
    QVERIFY2(!report.contains('/'), report.constData());
    QCOMPARE(QFile::permissions(path) & (QFile::ReadOther | QFile::ReadGroup),
             QFile::Permissions());
}

void TestCrashReport::endsTheSameWithoutAFolder()
{
    QTemporaryDir folder;
    const int status = crashed([] { std::abort(); }, folder.filePath(u"nowhere/crash.txt"_s));
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGABRT);
}

void TestCrashReport::isOfferedOnce()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"crash.txt"_s);
    QCOMPARE(takeCrashReport(path), QString());
    for (int run = 0; run < 2; ++run) {
        crashed([] { std::abort(); }, path);
        const QString taken = takeCrashReport(path);
        QCOMPARE(taken, folder.filePath(u"crash-earlier.txt"_s));
        QVERIFY(contentOf(taken).contains("SIGABRT"));
        QCOMPARE(takeCrashReport(path), QString());
    }
}

LIKECAST_TEST(TestCrashReport)
#include "tst_crash_report.moc"
