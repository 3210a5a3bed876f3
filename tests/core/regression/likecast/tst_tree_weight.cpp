#include "core/regression/likecast/tree_weight.h"

#include "tests/support/test_program.h"

#include <QtTest>

using namespace likecast;

class TestTreeWeight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsFromTrust();
    void fallsWhereTheTreesAreWrongAndComesBack();
    void staysWithinBoundsForEver();
};

void TestTreeWeight::startsFromTrust()
{
    QVERIFY(TreeWeight().share() > 0.99);
}

void TestTreeWeight::fallsWhereTheTreesAreWrongAndComesBack()
{
    TreeWeight trust;
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

void TestTreeWeight::staysWithinBoundsForEver()
{
    TreeWeight right;
    TreeWeight wrong;
    for (int i = 0; i < 100'000; ++i) {
        right.append(6.0, 6.0);
        wrong.append(6.0, -6.0);
    }
    QVERIFY(right.share() <= 1.0 && right.share() > 0.99);
    QVERIFY(wrong.share() >= 0.0 && wrong.share() < 1e-6);
}

LIKECAST_TEST(TestTreeWeight)
#include "tst_tree_weight.moc"
