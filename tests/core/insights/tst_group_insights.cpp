#include "core/insights/group_insights.h"

#include "core/insights/likes_comparison.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace likecast;
using namespace Qt::StringLiterals;

/// Synthetic accounts whose right answer is known.
class TestGroupInsights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAPlantedEffect();
    void postsOfUnknownTypesHaveNoGroup();
    void noiseStandsOutSeldom();
    void oneBusyDayIsOneObservation();
    void facesComeFromMeasuredPhotos();
    void fewPostsSayNothing();
    void comparesTwoPeriods();
    void saysWhenPeriodsCannotBeToldApart();
    void fewDaysAreNotCompared();

private:
    static constexpr qint64 dayMs = 24LL * 3600 * 1000;

    /// One post a day at noon. `effect` is added to y = 5 for the posts that `marked` names.
    template<typename Mark>
    static AccountPosts account(int posts, double effect, const Mark& mark, unsigned seed = 1)
    {
        std::mt19937 random(seed);
        std::normal_distribution<double> noise(0.0, 0.3);
        AccountPosts account;
        for (int i = 0; i < posts; ++i) {
            Post post;
            post.takenAtMs = 1'700'000'000'000 + i * dayMs;
            const bool isMarked = mark(i, post);
            post.likes = std::llround(std::expm1(5.0 + (isMarked ? effect : 0.0) + noise(random)));
            account.posts.push_back(post);
        }
        return account;
    }

    static const GroupInsight* find(const GroupInsights& insights, PostGrouping grouping, int group)
    {
        for (const GroupInsight& insight : insights.groups) {
            if (insight.grouping == grouping && insight.group == group)
                return &insight;
        }
        return nullptr;
    }

    static std::vector<CountAt> counts(int days, double level, unsigned seed, qint64 fromMs = 0)
    {
        std::mt19937 random(seed);
        std::normal_distribution<double> noise(0.0, 0.3);
        std::vector<CountAt> posts;
        for (int i = 0; i < days; ++i)
            posts.push_back({fromMs + i * dayMs, std::expm1(level + noise(random))});
        return posts;
    }
};

void TestGroupInsights::findsAPlantedEffect()
{
    const auto reels = [](int i, Post& post) {
        post.mediaType = i % 3 == 0 ? MediaType::Reel : MediaType::Photo;
        return i % 3 == 0;
    };
    const GroupInsights insights = groupInsights(account(200, 0.4, reels), "UTC", {});
    const GroupInsight* reel =
        find(insights, PostGrouping::MediaType, static_cast<int>(MediaType::Reel));
    QVERIFY(reel);
    QVERIFY(reel->standsOut);
    QVERIFY(reel->logLow > 0.2 && reel->logHigh < 0.6);
    QVERIFY(reel->logLow < reel->logEffect && reel->logEffect < reel->logHigh);
    QVERIFY(std::abs(reel->posts - 65) <= 2);
    const GroupInsight* photo =
        find(insights, PostGrouping::MediaType, static_cast<int>(MediaType::Photo));
    QVERIFY(photo && photo->logHigh < 0.0);
    // All captions are alike: there is nothing to compare.
    QVERIFY(!find(insights, PostGrouping::CaptionLength, 0));
}

void TestGroupInsights::postsOfUnknownTypesHaveNoGroup()
{
    const auto someReels = [](int i, Post& post) {
        post.mediaType = i % 3 == 0 ? std::optional(MediaType::Reel) : std::nullopt;
        return i % 3 == 0;
    };
    const GroupInsights insights = groupInsights(account(200, 0.4, someReels), "UTC", {});
    for (const GroupInsight& insight : insights.groups)
        QVERIFY(insight.grouping != PostGrouping::MediaType);
}

void TestGroupInsights::noiseStandsOutSeldom()
{
    int found = 0;
    for (unsigned seed = 0; seed < 60; ++seed) {
        const auto random = [seed](int i, Post& post) {
            post.mediaType =
                (i * 7 + static_cast<int>(seed)) % 4 < 2 ? MediaType::Reel : MediaType::Photo;
            post.caption = QString((i * 5) % 3 * 150, u'a');
            return false;
        };
        for (const GroupInsight& group :
             groupInsights(account(120, 0.0, random, seed), "UTC", {}).groups)
            found += group.standsOut ? 1 : 0;
    }
    // With nothing to find, a family has a false finding in one of ten accounts; two mirrored
    // groups then stand out together.
    QVERIFY2(found <= 30, qPrintable(QString::number(found)));
}

void TestGroupInsights::oneBusyDayIsOneObservation()
{
    AccountPosts posts = account(60, 0.0, [](int, Post&) { return false; });
    const qint64 partyMs = posts.posts.back().takenAtMs + dayMs;
    for (int i = 0; i < 20; ++i) {
        Post post;
        post.takenAtMs = partyMs + i * 60'000;
        post.mediaType = MediaType::Reel;
        post.likes = 1'000;
        posts.posts.push_back(post);
    }
    const GroupInsights insights = groupInsights(posts, "UTC", {});
    QVERIFY(!find(insights, PostGrouping::MediaType, static_cast<int>(MediaType::Reel)));
}

void TestGroupInsights::facesComeFromMeasuredPhotos()
{
    const auto marked = [](int i, Post& post) {
        post.photoPath = i % 2 == 0 ? u"face.jpg"_s : u"none.jpg"_s;
        if (i % 5 == 0)
            post.photoPath.clear();
        return i % 2 == 0;
    };
    const PhotoLookup photos = [](const Post& post) -> std::optional<PhotoFeatures> {
        if (post.photoPath.isEmpty())
            return std::nullopt;
        PhotoFeatures features;
        const bool hasFace = post.photoPath == u"face.jpg"_s;
        features.values[static_cast<std::size_t>(PhotoFeature::FaceCount)] = hasFace ? 3 : 0;
        features.values[static_cast<std::size_t>(PhotoFeature::SmileCount)] = hasFace ? 1.2 : 0;
        return features;
    };
    const GroupInsights insights = groupInsights(account(200, 0.4, marked), "UTC", photos);
    const GroupInsight* faces = find(insights, PostGrouping::Faces, 2);
    QVERIFY(faces && faces->standsOut && faces->logLow > 0.0);
    QVERIFY(!find(insights, PostGrouping::Smiles, 1)); // every face smiles: nothing to compare
    QVERIFY(std::abs(insights.postsWithPhotos - 156) <= 2);
    QVERIFY(!find(groupInsights(account(200, 0.4, marked), "UTC", {}), PostGrouping::Faces, 2));
}

void TestGroupInsights::fewPostsSayNothing()
{
    const auto reels = [](int i, Post& post) {
        post.mediaType = i % 2 == 0 ? MediaType::Reel : MediaType::Photo;
        return i % 2 == 0;
    };
    QVERIFY(groupInsights(account(12, 1.0, reels), "UTC", {}).groups.empty());
}

void TestGroupInsights::comparesTwoPeriods()
{
    const LikesComparison comparison =
        compareLikes(counts(60, 5.0 + std::log(1.5), 1, 90 * dayMs), counts(60, 5.0, 2));
    QCOMPARE(comparison.first.posts, 60);
    QCOMPARE(comparison.second.days, 60);
    QVERIFY(std::abs(comparison.first.postsPerWeek - 7.0) < 1e-9);
    QVERIFY(comparison.difference && comparison.difference->standsOut);
    QVERIFY(comparison.difference->low > 0.3 && comparison.difference->high < 0.75);
}

void TestGroupInsights::saysWhenPeriodsCannotBeToldApart()
{
    int toldApart = 0;
    constexpr unsigned pairs = 200;
    for (unsigned seed = 0; seed < pairs; ++seed)
        toldApart += compareLikes(counts(40, 5.0, 2 * seed + 1), counts(40, 5.0, 2 * seed + 2))
                             .difference->standsOut
                         ? 1
                         : 0;
    QVERIFY2(toldApart < 40, qPrintable(QString::number(toldApart))); // one in ten is expected
    QVERIFY(toldApart > 4);
}

void TestGroupInsights::fewDaysAreNotCompared()
{
    QVERIFY(!compareLikes(counts(4, 5.0, 1), counts(40, 9.0, 2)).difference);
    QVERIFY(!compareLikes({}, {}).difference);
    QCOMPARE(compareLikes({}, counts(40, 5.0, 2)).first.posts, 0);
}

LIKECAST_TEST(TestGroupInsights)
#include "tst_group_insights.moc"
