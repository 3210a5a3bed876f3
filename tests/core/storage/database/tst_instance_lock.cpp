#include "core/storage/database/instance_lock.h"

#include "tests/support/test_program.h"

#include <QDir>
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

LIKECAST_TEST(TestInstanceLock)
#include "tst_instance_lock.moc"
