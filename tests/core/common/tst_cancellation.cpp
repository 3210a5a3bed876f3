#include "core/common/cancellation.h"

#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;

class TestCancellation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesShareTheFlag();
    void childFollowsParent();
    void parentIgnoresChild();
};

void TestCancellation::copiesShareTheFlag()
{
    CancellationToken token;
    const CancellationToken copy = token;
    QVERIFY(!copy.isCancelled());
    token.cancel();
    QVERIFY(copy.isCancelled());
}

void TestCancellation::childFollowsParent()
{
    CancellationToken parent;
    const CancellationToken grandchild = parent.child().child();
    QVERIFY(!grandchild.isCancelled());
    parent.cancel();
    QVERIFY(grandchild.isCancelled());
}

void TestCancellation::parentIgnoresChild()
{
    const CancellationToken parent;
    CancellationToken child = parent.child();
    child.cancel();
    QVERIFY(child.isCancelled());
    QVERIFY(!parent.isCancelled());
}

LIKECAST_TEST(TestCancellation)
#include "tst_cancellation.moc"
