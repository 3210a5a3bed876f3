#include "core/storage/database/instance_lock.h"

#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestInstanceLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHeldOnce();
    void isGivenBack();
    void makesTheDirectory();
    void knowsOneDirectoryByAllItsNames();
    void takesOverALockThatNobodyHolds_data();
    void takesOverALockThatNobodyHolds();
    void keepsOthersOut();
};

void TestInstanceLock::isHeldOnce()
{
    QTemporaryDir directory;
    const auto first = InstanceLock::acquire(directory.path());
    QVERIFY(first);
    const auto second = InstanceLock::acquire(directory.path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::DatabaseLocked);
    QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
}

void TestInstanceLock::isGivenBack()
{
    QTemporaryDir directory;
    auto first = InstanceLock::acquire(directory.path());
    QVERIFY(first);
    first->reset();
    QVERIFY(InstanceLock::acquire(directory.path()));
}

void TestInstanceLock::makesTheDirectory()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"über/мой/データ"_s);
    const auto lock = InstanceLock::acquire(path);
    QVERIFY(lock);
    QVERIFY(QDir(path).exists());
    QCOMPARE((*lock)->dataDirectory(), path);
}

void TestInstanceLock::knowsOneDirectoryByAllItsNames()
{
    QTemporaryDir directory;
    const auto first = InstanceLock::acquire(directory.path());
    QVERIFY(first);
    QVERIFY(!InstanceLock::acquire(directory.path() + u"/../"_s + QDir(directory.path()).dirName() +
                                   u"/"_s));
}

void TestInstanceLock::takesOverALockThatNobodyHolds_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\x00\xff garbage", 10);
    QTest::newRow("another computer") << QByteArray("77\nlikecast\nelsewhere\n\n\n");
    QTest::newRow("a process of that number")
        << QByteArray::number(QCoreApplication::applicationPid()) + "\n" +
               QCoreApplication::applicationName().toUtf8() + "\n" +
               QSysInfo::machineHostName().toUtf8() + "\n\n\n";
}

void TestInstanceLock::takesOverALockThatNobodyHolds()
{
    QFETCH(QByteArray, content);
    QTemporaryDir directory;
    QFile file(directory.filePath(u"likecast.lock"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    const auto lock = InstanceLock::acquire(directory.path());
    QVERIFY2(lock, lock ? "" : qPrintable(lock.error().detail));
    QVERIFY(!InstanceLock::acquire(directory.path()));
}

void TestInstanceLock::keepsOthersOut()
{
#ifdef Q_OS_WIN
    QSKIP("the folder keeps the access list of the user's own");
#endif
    QTemporaryDir directory;
    const QString path = directory.filePath(u"data"_s);
    QVERIFY(InstanceLock::acquire(path));
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    constexpr auto user = QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser;
    QCOMPARE(QFile::permissions(path) & ~user, QFileDevice::Permissions(owner));
}

LIKECAST_TEST(TestInstanceLock)
#include "tst_instance_lock.moc"
