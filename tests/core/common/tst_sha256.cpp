#include "core/common/sha256.h"

#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;

/// NIST's examples for SHA-256.
class TestSha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownMessages_data();
    void knownMessages();
};

void TestSha256::knownMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("empty") << QByteArray()
                           << QByteArray("e3b0c44298fc1c149afbf4c8996fb924"
                                         "27ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray("ba7816bf8f01cfea414140de5dae2223"
                                       "b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("a million") << QByteArray(1'000'000, 'a')
                               << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67"
                                             "f1809a48a497200e046d39ccc7112cd0");
}

void TestSha256::knownMessages()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QByteArray, digest);
    QCOMPARE(sha256Of(message).toHex(), digest);
}

LIKECAST_TEST(TestSha256)

#include "tst_sha256.moc"
