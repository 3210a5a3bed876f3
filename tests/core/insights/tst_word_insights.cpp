#include "core/insights/post_insights.h"
#include "core/insights/significance.h"
#include "tests/core/regression/synthetic_accounts.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 dayMs = 86'400'000;

/// One post a day at noon UTC, with pure noise around 1,000 likes and a caption of a few random
/// words.
AccountPosts noisyAccount(int posts, int number)
{
    static const QStringList words{u"harbour"_s, u"coffee"_s, u"garden"_s, u"morning"_s,
                                   u"street"_s,  u"window"_s, u"river"_s,  u"#travel"_s,
                                   u"bridge"_s,  u"#dogs"_s};
    synthetic::Random random(static_cast<std::uint64_t>(number));
    AccountPosts account;
    account.account = u"noise%1"_s.arg(number);
    for (int i = 0; i < posts; ++i) {
        Post post;
        post.mediaType = MediaType::Photo;
        post.takenAtMs = 1'760'011'200'000 + i * dayMs;
        post.likes = std::llround(1000.0 * std::exp(0.4 * random.normal()));
        QStringList caption;
        for (const QString& word : words) {
            if (random.uniform() < 0.2)
                caption += word;
        }
        post.caption = caption.join(u' ');
        account.posts.push_back(post);
    }
    return account;
}

/// Every `every`-th post gets the text, and its likes are multiplied by the factor.
void plant(AccountPosts& account, int every, const QString& text, double factor)
{
    for (std::size_t i = 0; i < account.posts.size(); i += static_cast<std::size_t>(every)) {
        Post& post = account.posts[i];
        post.caption += u' ' + text;
        post.likes = std::llround(static_cast<double>(*post.likes) * factor);
    }
}

PostInsights insightsOf(const AccountPosts& account)
{
    return postInsights({&account, 1}, "UTC", {}).value_or(PostInsights());
}

QStringList namesOf(const std::vector<WordInsight>& words)
{
    QStringList names;
    for (const WordInsight& word : words)
        names += word.word;
    return names;
}

} // namespace

class TestWordInsights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksByBenjaminiAndHochberg();
    void knowsStudentsT();
    void findsAPlantedWord();
    void findsNothingInNoise();
    void oneDayIsOneObservation();
    void oneViralPostMakesNoWord();
    void digitsLettersAndStopWordsAreNoWords();
    void styledLettersAreThePlainWord();
    void belowThirtyPostsItSaysNothing();
    void propertiesHaveIntervals();
    void postsOfUnknownTypesSayNothingAboutTypes();
};

void TestWordInsights::marksByBenjaminiAndHochberg()
{
    // By hand: bounds 0.02, 0.04, 0.06, 0.08, 0.1; 0.05 is below the third, which also admits
    // 0.045.
    QCOMPARE(standingOut(std::vector{0.5, 0.05, 0.01, 0.045, 0.9}),
             (std::vector{false, true, true, true, false}));
    QCOMPARE(standingOut(std::vector{0.11}), std::vector{false});
    QVERIFY(standingOut({}).empty());
}

void TestWordInsights::knowsStudentsT()
{
    QVERIFY(std::abs(twoSidedP(2.228, 10.0) - 0.05) < 0.001);
    QVERIFY(std::abs(twoSidedP(-2.750, 30.0) - 0.01) < 0.0005);
    QVERIFY(std::abs(twoSidedP(0.0, 5.0) - 1.0) < 1e-12);
}

void TestWordInsights::findsAPlantedWord()
{
    AccountPosts account = noisyAccount(200, 3);
    plant(account, 5, u"giveaway"_s, 2.0);
    plant(account, 7, u"#monday"_s, 0.5);
    const PostInsights insights = insightsOf(account);
    QCOMPARE(namesOf(insights.moreLikes).value(0), u"giveaway"_s);
    QCOMPARE(namesOf(insights.fewerLikes).value(0), u"#monday"_s);
    const WordInsight& giveaway = insights.moreLikes.front();
    QCOMPARE(giveaway.posts, 39); // of 40, the first of which has no past
    QCOMPARE(giveaway.days, 39);
    QVERIFY(giveaway.logLow < std::log(2.0) && std::log(2.0) < giveaway.logHigh);
    QVERIFY(giveaway.logLow > 0.3 && giveaway.logHigh < 1.0);
    QVERIFY(insights.fewerLikes.front().logHigh < 0.0);
}

void TestWordInsights::findsNothingInNoise()
{
    int words = 0;
    int properties = 0;
    constexpr int accounts = 40;
    for (int number = 0; number < accounts; ++number) {
        const PostInsights insights = insightsOf(noisyAccount(120, number));
        words += insights.moreLikes.empty() && insights.fewerLikes.empty() ? 0 : 1;
        properties += std::ranges::any_of(insights.properties, &PropertyInsight::standsOut) ? 1 : 0;
    }
    // One in ten is what the rate allows if there is nothing to find.
    QVERIFY2(words <= accounts / 10, qPrintable(QString::number(words)));
    QVERIFY2(properties <= accounts / 5, qPrintable(QString::number(properties)));
}

void TestWordInsights::oneDayIsOneObservation()
{
    AccountPosts account = noisyAccount(112, 4);
    for (std::size_t i = 100; i < 108; ++i) { // eight posts about one graduation
        account.posts[i].takenAtMs = account.posts[100].takenAtMs + static_cast<qint64>(i) * 1000;
        account.posts[i].caption = u"#grad2025"_s;
        account.posts[i].likes = 2500;
    }
    const PostInsights insights = insightsOf(account);
    QVERIFY(!namesOf(insights.moreLikes).contains(u"#grad2025"_s));
}

void TestWordInsights::oneViralPostMakesNoWord()
{
    AccountPosts account = noisyAccount(120, 5);
    plant(account, 20, u"lighthouse"_s, 1.0);
    account.posts[60].likes = 3'000'000;
    const PostInsights insights = insightsOf(account);
    QVERIFY(!namesOf(insights.moreLikes).contains(u"lighthouse"_s));
}

void TestWordInsights::digitsLettersAndStopWordsAreNoWords()
{
    AccountPosts account = noisyAccount(200, 6);
    for (Post& post : account.posts)
        post.caption.prepend(u"We are all in the city with our friends, "_s);
    plant(account, 4, u"this is what they have 3 2025 x sunset"_s, 3.0);
    QCOMPARE(namesOf(insightsOf(account).moreLikes), QStringList{u"sunset"_s});
    AccountPosts short_ = noisyAccount(200, 6);
    plant(short_, 4, u"東"_s, 3.0);
    QVERIFY(namesOf(insightsOf(short_).moreLikes).contains(u"東"_s)); // a word by itself
}

void TestWordInsights::styledLettersAreThePlainWord()
{
    AccountPosts account = noisyAccount(200, 7);
    plant(account, 8, u"golden"_s, 2.5);
    for (std::size_t i = 4; i < account.posts.size(); i += 8) {
        account.posts[i].caption +=
            u" \U0001D5F4\U0001D5FC\U0001D5F9\U0001D5F1\U0001D5F2\U0001D5FB"_s;
        account.posts[i].likes = *account.posts[i].likes * 5 / 2;
    }
    const PostInsights insights = insightsOf(account);
    QCOMPARE(namesOf(insights.moreLikes), QStringList{u"golden"_s});
    QCOMPARE(insights.moreLikes.front().posts, 48);
}

void TestWordInsights::belowThirtyPostsItSaysNothing()
{
    AccountPosts account = noisyAccount(34, 8);
    plant(account, 2, u"giveaway"_s, 4.0);
    const PostInsights few = insightsOf(account);
    QCOMPARE(few.posts, 29);
    QVERIFY(!few.isEnough());
    QVERIFY(few.moreLikes.empty() && few.properties.empty() && few.matrix.empty());
    account = noisyAccount(35, 8);
    plant(account, 2, u"giveaway"_s, 4.0);
    const PostInsights enough = insightsOf(account);
    QVERIFY(enough.isEnough());
    QCOMPARE(namesOf(enough.moreLikes), QStringList{u"giveaway"_s});
}

void TestWordInsights::propertiesHaveIntervals()
{
    AccountPosts account = noisyAccount(150, 9);
    for (std::size_t i = 0; i < account.posts.size(); i += 3) {
        account.posts[i].mediaType = MediaType::Reel;
        account.posts[i].likes = *account.posts[i].likes * 2;
    }
    const PostInsights insights = insightsOf(account);
    const PropertyInsight& first = insights.properties.front();
    QCOMPARE(first.name, u"is_video"_s);
    QVERIFY(first.standsOut && first.low > 0.3);
    for (const PropertyInsight& property : insights.properties) {
        QVERIFY(property.low < property.correlation && property.correlation < property.high);
        if (property.low <= 0.0 && property.high >= 0.0)
            QVERIFY2(!property.standsOut, qPrintable(property.name));
    }
}

void TestWordInsights::postsOfUnknownTypesSayNothingAboutTypes()
{
    AccountPosts account = noisyAccount(150, 9);
    for (std::size_t i = 0; i < account.posts.size(); ++i) {
        account.posts[i].mediaType = i % 3 == 0 ? std::optional(MediaType::Reel) : std::nullopt;
        account.posts[i].likes = *account.posts[i].likes * (i % 3 == 0 ? 2 : 1);
    }
    const auto hasVideo = [&account] {
        const PostInsights insights = insightsOf(account);
        return std::ranges::any_of(insights.properties, [](const PropertyInsight& property) {
            return property.name == u"is_video"_s;
        });
    };
    QVERIFY(!hasVideo());
    for (std::size_t i = 1; i < 90; i += 3)
        account.posts[i].mediaType = MediaType::Photo;
    QVERIFY(hasVideo());
}

LIKECAST_TEST(TestWordInsights)
#include "tst_word_insights.moc"
