#include "core/history/account_history.h"
#include "core/history/posting_times.h"

#include "tests/support/test_program.h"
#include "tests/support/utc_time.h"

#include <QDateTime>
#include <QTest>

#include <cmath>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mondayMs = 1'798'416'000'000; // 28 December 2026, 00:00 UTC, a Monday

/// Posts alternate between 8:00 and 20:00; evening posts get `factor` times as many likes, plus or
/// minus a fixed pattern.
std::vector<Post> eveningPosts(int count, double factor)
{
    std::vector<Post> posts;
    for (int i = 0; i < count; ++i) {
        const bool evening = i % 2 == 1;
        Post post;
        post.takenAtMs = mondayMs + (i / 2 * 24 + (evening ? 20 : 8)) * hourMs + i * 1000;
        const double noise = 1.0 + 0.2 * std::sin(i * 2.399);
        post.likes = std::llround(200.0 * (evening ? factor : 1.0) * noise);
        posts.push_back(post);
    }
    return posts;
}

} // namespace

class TestPostingTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsTheGoodHour();
    void findsANarrowPeak();
    void saysNothingOnTooFewPosts();
    void findsNothingWhereHoursDoNothing();
    void untriedHoursAreUnknown();
    void countsCells();
    void datesTeachNothingOfHours();
    void aSharedClockIsNoHour();
    void readsTheHourInItsZone();
    void datesKeepTheirDay();
    void agreesWithTheHistory();
};

void TestPostingTimes::learnsTheGoodHour()
{
    const PostingTimes times = postingTimesOf(eveningPosts(120, 1.6), "UTC");
    const TimeEffect morning = times.effect(2, 8.0);
    const TimeEffect evening = times.effect(2, 20.0);
    // Each hour has half the posts: they are about ln(1.6) apart, shrunk towards 0.
    const double apart = evening.mean - morning.mean;
    QVERIFY2(apart > 0.25 && apart < std::log(1.6) * 1.1, qPrintable(QString::number(apart)));
    QVERIFY(!evening.isUncertain() && evening.low80() > 0.0);
    QVERIFY(!morning.isUncertain() && morning.high80() < 0.0);
}

void TestPostingTimes::findsANarrowPeak()
{
    // One post every seven hours, so every hour of the day occurs; three evening hours get 1.8
    // times as many likes, 0.51 in y above the usual mix.
    std::vector<Post> posts;
    for (int i = 0; i < 400; ++i) {
        Post post;
        post.takenAtMs = mondayMs + i * 7 * hourMs + hourMs / 2;
        const qint64 hour = i * 7 % 24;
        const double noise = 1.0 + 0.04 * std::sin(i * 2.399);
        post.likes = std::llround(1000.0 * noise * (hour >= 17 && hour < 20 ? 1.8 : 1.0));
        posts.push_back(post);
    }
    const PostingTimes times = postingTimesOf(posts, "UTC");
    const TimeEffect peak = times.effect(2, 18.5);
    QVERIFY2(peak.mean > 0.33 && peak.mean < 0.6, qPrintable(QString::number(peak.mean)));
    const TimeEffect noon = times.effect(2, 11.5);
    QVERIFY2(noon.mean > -0.2 && noon.mean < 0.02, qPrintable(QString::number(noon.mean)));
}

void TestPostingTimes::saysNothingOnTooFewPosts()
{
    const PostingTimes none;
    QVERIFY(!none.hasEvidence());
    QCOMPARE(none.effect(0, 0.0).mean, 0.0);
    // The first post has no level to compare with.
    const PostingTimes few = postingTimesOf(eveningPosts(30, 3.0), "UTC");
    QCOMPARE(few.postsWithHours(), 29);
    QVERIFY(!few.hasEvidence());
    QCOMPARE(few.effect(2, 20.0).mean, 0.0);
    QVERIFY(few.effect(2, 20.0).isUncertain());
    QVERIFY(postingTimesOf(eveningPosts(31, 3.0), "UTC").effect(2, 20.0).mean > 0.1);
}

void TestPostingTimes::findsNothingWhereHoursDoNothing()
{
    const PostingTimes times = postingTimesOf(eveningPosts(120, 1.0), "UTC");
    for (int weekday = 0; weekday < 7; ++weekday) {
        for (const double hour : {8.0, 20.0})
            QVERIFY(std::abs(times.effect(weekday, hour).mean) < 0.05);
    }
}

void TestPostingTimes::untriedHoursAreUnknown()
{
    const PostingTimes times = postingTimesOf(eveningPosts(120, 1.6), "UTC");
    QVERIFY(times.isTried(19) && times.isTried(21));
    QVERIFY(!times.isTried(3));
    const TimeEffect night = times.effect(2, 3.0);
    QCOMPARE(night.mean, 0.0);
    QVERIFY(night.deviation > 2 * times.effect(2, 20.0).deviation);
}

void TestPostingTimes::countsCells()
{
    const PostingTimes times = postingTimesOf(eveningPosts(28, 1.6), "UTC");
    QCOMPARE(times.postsAt(0, 20), 2);
    QCOMPARE(times.postsAt(0, 8), 1); // without the first post
    QCOMPARE(times.postsAt(0, 9), 0);
    QCOMPARE(times.postsNear(21), 14);
}

void TestPostingTimes::datesTeachNothingOfHours()
{
    std::vector<Post> posts = eveningPosts(120, 1.6);
    for (Post& post : posts)
        post.timePrecision = TimePrecision::Day;
    QCOMPARE(postingTimesOf(posts, "UTC").postsWithHours(), 0);
}

void TestPostingTimes::aSharedClockIsNoHour()
{
    std::vector<Post> posts;
    for (int i = 0; i < 60; ++i) {
        Post post;
        post.takenAtMs = mondayMs + (i * 24 + 5) * hourMs;
        post.likes = 100 + i % 7;
        posts.push_back(post);
    }
    QCOMPARE(sharedTimeOfDay(posts), std::optional(5 * hourMs));
    QCOMPARE(postingTimesOf(posts, "UTC").postsWithHours(), 0);
    QVERIFY(!sharedTimeOfDay(eveningPosts(60, 1.0)));
    QVERIFY(!sharedTimeOfDay(std::span(posts).first(4)));
}

void TestPostingTimes::readsTheHourInItsZone()
{
    const std::vector<Post> posts = eveningPosts(120, 1.6);
    // 20:00 UTC is 17:00 in Sao Paulo.
    const PostingTimes times = postingTimesOf(posts, "America/Sao_Paulo");
    QVERIFY(times.isTried(17) && !times.isTried(20));
    QVERIFY(times.effect(2, 17.0).low80() > 0.0);
    // A post's own time zone takes precedence over its account's.
    std::vector<Post> own = posts;
    for (Post& post : own)
        post.timeZone = u"America/Sao_Paulo"_s;
    QVERIFY(postingTimesOf(own, "UTC").isTried(17));
}

void TestPostingTimes::datesKeepTheirDay()
{
    QCOMPARE(localTimeOf(mondayMs, TimePrecision::Day, "America/New_York").weekday, 0);
    QCOMPARE(localTimeOf(mondayMs, TimePrecision::Second, "America/New_York").weekday, 6);
    // Local midnight.
    QCOMPARE(localTimeOf(mondayMs + 5 * hourMs, TimePrecision::Day, "America/New_York").hour, 0.0);
}

void TestPostingTimes::agreesWithTheHistory()
{
    const std::vector<Post> posts = eveningPosts(200, 1.4);
    AccountHistory history(LevelPrior{5.0, 0.1, 0.9}, "UTC");
    for (const Post& post : posts)
        history.append({post.takenAtMs, post.mediaType}, {},
                       logLikes(static_cast<double>(*post.likes)));
    const TimeEffect alone = postingTimesOf(posts, "UTC").effect(2, 20.0);
    const TimeEffect within = history.times().effect(2, 20.0);
    QVERIFY(std::abs(alone.mean - within.mean) < 0.005);
    QVERIFY(std::abs(alone.deviation - within.deviation) < 0.005);
}

LIKECAST_TEST(TestPostingTimes)
#include "tst_posting_times.moc"
