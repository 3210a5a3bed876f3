#include "core/accounts/follower_ratio.h"

#include "tests/support/test_program.h"

#include <QDateTime>
#include <QTest>

using namespace likecast;

class TestFollowerRatio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interpolatesFollowers();
    void leavesOutPostsFarFromEveryCount();
    void nothingWithoutCounts();

private:
    static qint64 at(int month, int day)
    {
        return QDateTime(QDate(2026, month, day), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    }
};

void TestFollowerRatio::interpolatesFollowers()
{
    AccountOverview overview;
    overview.snapshots = {{at(3, 1), {1'000, {}, {}}}, {at(3, 21), {3'000, {}, {}}}};
    overview.likes = {{at(3, 1), 50}, {at(3, 11), 100}, {at(3, 21), 150}};
    const auto ratios = followerRatios(overview);
    QCOMPARE(ratios.size(), std::size_t{1});
    QCOMPARE(ratios[0].posts, 3);
    QCOMPARE(ratios[0].median, 50.0); // 50 of 1,000, 100 of 2,000, 150 of 3,000
    QCOMPARE(ratios[0].low, 50.0);
    QCOMPARE(ratios[0].high, 50.0);
}

void TestFollowerRatio::leavesOutPostsFarFromEveryCount()
{
    AccountOverview overview;
    overview.snapshots = {{at(6, 1), {1'000, {}, {}}}};
    for (const int day : {1, 2, 3})
        overview.likes.push_back({at(4, day), 10});
    for (const int day : {25, 26, 27})
        overview.likes.push_back({at(5, day), 20});
    overview.likes.push_back({at(6, 5), 30}); // one post is no month
    const auto ratios = followerRatios(overview);
    QCOMPARE(ratios.size(), std::size_t{1});
    QCOMPARE(ratios[0].fromMs, at(5, 25));
    QCOMPARE(ratios[0].median, 20.0);
}

void TestFollowerRatio::nothingWithoutCounts()
{
    AccountOverview overview;
    overview.likes = {{at(3, 1), 50}, {at(3, 2), 50}, {at(3, 3), 50}};
    QVERIFY(followerRatios(overview).empty());
    overview.snapshots = {{at(3, 1), {0, {}, {}}}};
    QVERIFY(followerRatios(overview).empty());
}

LIKECAST_TEST(TestFollowerRatio)
#include "tst_follower_ratio.moc"
