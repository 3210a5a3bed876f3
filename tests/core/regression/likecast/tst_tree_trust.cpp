#include "core/regression/likecast/tree_trust.h"

#include "tests/support/test_program.h"

#include <QtTest>

using namespace likecast;

class TestTreeTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsFromTrust();
    void fallsWhereTheTreesAreWrongAndComesBack();
    void staysWithinBoundsForEver();
};

void TestTreeTrust::startsFromTrust()
{
    QVERIFY(TreeTrust().share() > 0.99);
}

void TestTreeTrust::fallsWhereTheTreesAreWrongAndComesBack()
{
    TreeTrust trust;
    double before = trust.share();
    for (int i = 0; i < 30; ++i) {
        trust.append(-0.5, 0.5);
        QVERIFY(trust.share() < before);
        before = trust.share();
    }
    QVERIFY(before < 0.01);
    for (int i = 0; i < 100; ++i)
        trust.append(0.5, 0.5);
    QVERIFY(trust.share() > 0.99);
}

void TestTreeTrust::staysWithinBoundsForEver()
{
    TreeTrust right;
    TreeTrust wrong;
    for (int i = 0; i < 100'000; ++i) {
        right.append(6.0, 6.0);
        wrong.append(6.0, -6.0);
    }
    QVERIFY(right.share() <= 1.0 && right.share() > 0.99);
    QVERIFY(wrong.share() >= 0.0 && wrong.share() < 1e-6);
}

LIKECAST_TEST(TestTreeTrust)
#include "tst_tree_trust.moc"
