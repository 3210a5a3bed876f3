#include "core/neural/engagement_terciles.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace likecast;

namespace
{

/// Likes 100, 200, ... with 1 % comments.
std::vector<Engagement> organic(int posts)
{
    std::vector<Engagement> result;
    for (int i = 1; i <= posts; ++i)
        result.push_back({100.0 * i, 1.0 * i});
    return result;
}

bool isKept(const EngagementTerciles& terciles, std::size_t index)
{
    return std::ranges::binary_search(terciles.kept, index);
}

} // namespace

class TestEngagementTerciles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classesAreOfEqualSize();
    void likelyAdvertsAreRemovedByTheirComments();
    void borderRatiosStay();
    void withoutCommentsOutliersAreRemoved();
    void smallAccountsGoByTheCap();
    void tooFewOrEqualPostsAreRefused();
    void confusionMatrixCounts();
};

void TestEngagementTerciles::classesAreOfEqualSize()
{
    const auto terciles = EngagementTerciles::of(organic(30));
    QVERIFY(terciles);
    QVERIFY(terciles->rule == AdvertRule::CommentRatio);
    QCOMPARE(terciles->kept.size(), std::size_t(30));
    for (std::size_t wanted = 0; wanted < engagementClassCount; ++wanted)
        QCOMPARE(std::ranges::count(terciles->classes, wanted), std::ptrdiff_t(10));
    QCOMPARE(terciles->classes.front(), std::size_t(0));
    QCOMPARE(terciles->classes.back(), std::size_t(2));
    QCOMPARE(terciles->medianLikes[0], 550.0);
    QCOMPARE(terciles->medianLikes[1], 1550.0);
    QCOMPARE(terciles->medianLikes[2], 2550.0);
    QCOMPARE(terciles->classOf(0.0), std::size_t(0));
    QCOMPARE(terciles->classOf(1560.0), std::size_t(1));
    QCOMPARE(terciles->classOf(1e9), std::size_t(2));
}

void TestEngagementTerciles::likelyAdvertsAreRemovedByTheirComments()
{
    std::vector<Engagement> posts = organic(30);
    posts[4].comments = 0.0;                   // bought likes
    posts[9].comments = 0.05 * posts[9].likes; // a giveaway
    posts[20].comments = 0.004 * posts[20].likes;
    const auto terciles = EngagementTerciles::of(posts);
    QVERIFY(terciles);
    QVERIFY(terciles->rule == AdvertRule::CommentRatio);
    QCOMPARE(terciles->kept.size(), std::size_t(27));
    for (const std::size_t advert : {4u, 9u, 20u})
        QVERIFY(!isKept(*terciles, advert));
    QCOMPARE(terciles->classes.size(), terciles->kept.size());
}

void TestEngagementTerciles::borderRatiosStay()
{
    std::vector<Engagement> posts = organic(12);
    posts[0] = {1000.0, 5.0};
    posts[1] = {1000.0, 20.0};
    const auto terciles = EngagementTerciles::of(posts);
    QVERIFY(terciles);
    QVERIFY(isKept(*terciles, 0) && isKept(*terciles, 1));
}

void TestEngagementTerciles::withoutCommentsOutliersAreRemoved()
{
    std::vector<Engagement> posts = organic(20);
    posts[3].comments.reset();
    posts[7] = {50'000.0, 500.0};
    const auto terciles = EngagementTerciles::of(posts);
    QVERIFY(terciles);
    QVERIFY(terciles->rule == AdvertRule::OutlierCap);
    QCOMPARE(terciles->kept.size(), std::size_t(19));
    QVERIFY(!isKept(*terciles, 7));
    QVERIFY(isKept(*terciles, 3));
}

void TestEngagementTerciles::smallAccountsGoByTheCap()
{
    std::vector<Engagement> posts;
    for (int i = 0; i < 15; ++i)
        posts.push_back({20.0 + i, 1.0}); // one comment is more than 2 %
    const auto terciles = EngagementTerciles::of(posts);
    QVERIFY(terciles);
    QVERIFY(terciles->rule == AdvertRule::OutlierCap);
    QCOMPARE(terciles->kept.size(), std::size_t(15));
}

void TestEngagementTerciles::tooFewOrEqualPostsAreRefused()
{
    QCOMPARE(EngagementTerciles::of({}).error().code, ErrorCode::PostsTooFew);
    QCOMPARE(EngagementTerciles::of(organic(8)).error().code, ErrorCode::PostsTooFew);
    QVERIFY(EngagementTerciles::of(organic(9)));
    const std::vector<Engagement> same(40, Engagement{500.0, 5.0});
    QCOMPARE(EngagementTerciles::of(same).error().code, ErrorCode::PostsTooFew);
    const std::vector<Engagement> nothing(40, Engagement{0.0, 0.0});
    QCOMPARE(EngagementTerciles::of(nothing).error().code, ErrorCode::PostsTooFew);
}

void TestEngagementTerciles::confusionMatrixCounts()
{
    ConfusionMatrix matrix;
    QCOMPARE(matrix.accuracy(), 0.0);
    matrix.add(0, 0);
    matrix.add(1, 1);
    matrix.add(2, 2);
    matrix.add(2, 0);
    QCOMPARE(matrix.total(), 4);
    QCOMPARE(matrix.counts[2][0], 1);
    QCOMPARE(matrix.counts[0][2], 0);
    QCOMPARE(matrix.accuracy(), 0.75);
}

LIKECAST_TEST(TestEngagementTerciles)
#include "tst_engagement_terciles.moc"
