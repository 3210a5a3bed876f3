#include "core/plan/feed_order.h"

#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;

namespace
{

constexpr qint64 now = 1000;

/// Drafts 1, 2, 3 ... on the board, with these times.
std::vector<Draft> draftsAt(const std::vector<qint64>& times)
{
    std::vector<Draft> drafts;
    for (const qint64 time : times) {
        Draft draft{.id = static_cast<qint64>(drafts.size()) + 1};
        draft.composition.takenAtMs = time;
        drafts.push_back(draft);
    }
    return drafts;
}

qint64 timeOf(const std::vector<Draft>& drafts, qint64 id)
{
    return DraftBoard{drafts, 0}.find(id)->composition.takenAtMs;
}

using Ids = std::vector<qint64>;

} // namespace

class TestFeedOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestComesFirst();
    void theSampleIsNoPost();
    void movingExchangesTimes_data();
    void movingExchangesTimes();
    void equalTimesAreOrderedByTheBoard();
    void pastDraftsStay();
};

void TestFeedOrder::newestComesFirst()
{
    const FeedOrder order = feedOrder(draftsAt({3000, 5000, 900, 4000, 1000}), now);
    QCOMPARE(order.planned, Ids({2, 4, 1}));
    QCOMPARE(order.passed, Ids({5, 3}));
}

void TestFeedOrder::theSampleIsNoPost()
{
    auto drafts = draftsAt({3000});
    drafts.front().isSample = true;
    QVERIFY(feedOrder(drafts, now).planned.empty());
}

void TestFeedOrder::movingExchangesTimes_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<int>("place");
    QTest::addColumn<std::vector<qint64>>("order");
    QTest::newRow("to the top") << 1 << 0 << Ids({1, 4, 3, 2});
    QTest::newRow("up by one") << 1 << 2 << Ids({4, 3, 1, 2});
    QTest::newRow("to the end") << 4 << 3 << Ids({3, 2, 1, 4});
    QTest::newRow("beyond the end") << 4 << 99 << Ids({3, 2, 1, 4});
    QTest::newRow("before the start") << 2 << -5 << Ids({2, 4, 3, 1});
    QTest::newRow("nowhere") << 3 << 1 << Ids({4, 3, 2, 1});
}

void TestFeedOrder::movingExchangesTimes()
{
    QFETCH(int, id);
    QFETCH(int, place);
    QFETCH(std::vector<qint64>, order);
    const auto before = draftsAt({2000, 3000, 4000, 5000});
    const auto after = movedInFeed(before, id, place, now);
    QCOMPARE(feedOrder(after, now).planned, order);
    QCOMPARE(after.size(), before.size());
    qint64 time = 5000;
    for (const qint64 draft : order) {
        QCOMPARE(timeOf(after, draft), time);
        time -= 1000;
    }
}

void TestFeedOrder::equalTimesAreOrderedByTheBoard()
{
    const auto before = draftsAt({2000, 2000, 2000, 9000});
    QCOMPARE(feedOrder(before, now).planned, Ids({4, 3, 2, 1}));
    const auto within = movedInFeed(before, 1, 1, now);
    QCOMPARE(feedOrder(within, now).planned, Ids({4, 1, 3, 2}));
    const auto across = movedInFeed(before, 1, 0, now);
    QCOMPARE(feedOrder(across, now).planned, Ids({1, 4, 3, 2}));
    QCOMPARE(timeOf(across, 1), 9000);
    QCOMPARE(timeOf(across, 4), 2000);
}

void TestFeedOrder::pastDraftsStay()
{
    const auto before = draftsAt({500, 2000, 3000});
    QCOMPARE(movedInFeed(before, 1, 0, now), before);
    const auto after = movedInFeed(before, 3, 5, now);
    QCOMPARE(feedOrder(after, now).planned, Ids({2, 3}));
    QCOMPARE(timeOf(after, 1), 500);
}

LIKECAST_TEST(TestFeedOrder)
#include "tst_feed_order.moc"
