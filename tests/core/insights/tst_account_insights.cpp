#include "core/insights/hour_insights.h"
#include "core/insights/input_importances.h"
#include "core/insights/post_insights.h"
#include "core/prototypes/available_trees.h"
#include "tests/core/evaluation/evaluation_fixtures.h"
#include "tests/support/test_program.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

/// One post every seven hours; those between 17:00 and 20:00 UTC get `factor` times the likes.
AccountPosts eveningAccount(int posts, double factor)
{
    AccountPosts account = test::wanderingAccount(u"evening"_s, 0, 1);
    const QDateTime first(QDate(2026, 1, 5), QTime(0, 30), Qt::UTC);
    for (int i = 0; i < posts; ++i) {
        Post post;
        post.mediaType = MediaType::Photo;
        const QDateTime at = first.addSecs(7LL * 3600 * i);
        post.takenAtMs = at.toMSecsSinceEpoch();
        const bool evening = at.time().hour() >= 17 && at.time().hour() < 20;
        const double likes = 1000.0 + (i * 7919) % 83;
        post.likes = static_cast<qint64>(likes * (evening ? factor : 1.0));
        post.caption = evening ? u"Sunset over the harbour"_s : u"Morning in the studio"_s;
        account.posts.push_back(post);
    }
    return account;
}

/// A model that explains every post by its caption and, a third as strongly, by its hour.
class WordyRegressor final : public LikeRegressor
{
public:
    class Account final : public AccountRegression
    {
    public:
        std::size_t postCount() const override { return 0; }
        const std::vector<PastForecast>& past() const override { return m_past; }
        Result<std::vector<LikeForecast>> forecast(const PostDraft&, const PhotoFeatures*,
                                                   std::span<const qint64> at) override
        {
            return std::vector<LikeForecast>(at.size());
        }
        Result<std::vector<Contribution>> explain(const PostDraft&, const PhotoFeatures*) override
        {
            return std::vector<Contribution>{{ContributionKind::Caption, -0.3, {}},
                                             {ContributionKind::Time, 0.1, {}}};
        }

    private:
        std::vector<PastForecast> m_past;
    };

    QString name() const override { return u"wordy"_s; }
    QString version() const override { return u"1"_s; }
    double pairScale() const override { return 1.0; }
    std::span<const double> referenceResiduals(std::size_t) const override { return {}; }
    Result<std::unique_ptr<AccountRegression>> open(const AccountInput&,
                                                    const CancellationToken&) const override
    {
        return std::make_unique<Account>();
    }
};

RegressorRegistry registryOf(bool missing = false)
{
    RegressorRegistry registry;
    registry.add({u"wordy"_s,
                  [missing](const QString&) -> Result<std::unique_ptr<LikeRegressor>> {
                      if (missing)
                          return failure(ErrorCode::ModelMissing);
                      return std::make_unique<WordyRegressor>();
                  },
                  {}});
    const RegressorRegistry trees = treeRegressors();
    registry.add({u"decision-tree"_s, {}, [trees](const auto& sources, const auto& options) {
                      return trees.train(u"decision-tree"_s, sources, options);
                  }});
    return registry;
}

} // namespace

class TestAccountInsights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheHoursThatDidBest();
    void countsHoursByTheAccountsOwnClock();
    void keepsNoiseSmall();
    void saysWhenThereIsTooLittle();
    void setsEveryModelsInputsSideBySide();
    void severalAccountsCountAlike();
    void postsOfOneTimeFollowTheTimeBefore();
    void aWeekdayIsAMatterOfTime();
    void facesCountWherePhotosWereLookedAt();
    void weekendsAreThoseOfTheAccountsClock();
    void oneModelFailsAlone();
    void stopsWhenAsked();
};

void TestAccountInsights::findsTheHoursThatDidBest()
{
    const auto insights = hourInsights(eveningAccount(400, 1.8), "UTC");
    QVERIFY(insights);
    QCOMPARE(insights->postsRead, 395);
    QVERIFY(insights->bestHour >= 17 && insights->bestHour < 20);
    QVERIFY(insights->bestSpan);
    QCOMPARE(insights->bestSpan->fromHour, 17);
    // The evening is ln(1.8) above the rest: 0.51 above the usual mix of times.
    QVERIFY(insights->bestSpan->logLow > 0.2);
    QVERIFY(insights->bestSpan->logEffect < 0.6);
    QVERIFY(insights->bestSpan->logHigh >= insights->bestSpan->logEffect);
    QVERIFY(insights->logEffect[2][18] > insights->logEffect[2][6] + 0.3);
    QVERIFY(std::abs(insights->usualLogLikes - std::log(1040.0)) < 0.1);
    int posts = 0;
    for (const auto& day : insights->posts)
        posts = std::accumulate(day.begin(), day.end(), posts);
    QCOMPARE(posts, 399); // all but the first, which has no level to compare with
}

void TestAccountInsights::countsHoursByTheAccountsOwnClock()
{
    const auto insights = hourInsights(eveningAccount(400, 1.8), "UTC+05:00");
    QVERIFY(insights && insights->bestSpan);
    QCOMPARE(insights->bestSpan->fromHour, 22);
}

void TestAccountInsights::keepsNoiseSmall()
{
    const auto insights = hourInsights(eveningAccount(60, 1.0), "UTC");
    QVERIFY(insights);
    for (const auto& day : insights->logEffect) {
        for (const double effect : day)
            QVERIFY(std::abs(effect) < 0.08);
    }
}

void TestAccountInsights::saysWhenThereIsTooLittle()
{
    QCOMPARE(hourInsights(eveningAccount(5, 1.0), "UTC").error().code, ErrorCode::PostsTooFew);
    QCOMPARE(inputImportances(registryOf(), {}, {}, "UTC", {}).error().code,
             ErrorCode::PostsTooFew);
}

void TestAccountInsights::setsEveryModelsInputsSideBySide()
{
    const auto all =
        inputImportances(registryOf(), {}, std::vector{eveningAccount(300, 1.8)}, "UTC", {});
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t{2});
    const ModelImportances& shap = all->front();
    QCOMPARE(shap.model, u"wordy"_s);
    QCOMPARE(shap.posts, 100);
    QCOMPARE(shap.shares.size(), std::size_t{2});
    QCOMPARE(shap.shares.front().kind, ContributionKind::Caption);
    QVERIFY(std::abs(shap.shares.front().share - 0.75) < 1e-9);
    const ModelImportances& tree = all->back();
    QCOMPARE(tree.model, u"decision-tree"_s);
    QVERIFY2(!tree.failure, "the tree learns from 300 posts");
    double sum = 0.0;
    for (const InputShare& input : tree.shares)
        sum += input.share;
    QVERIFY(std::abs(sum - 1.0) < 1e-9);
    QVERIFY(tree.shares.front().kind == ContributionKind::Caption ||
            tree.shares.front().kind == ContributionKind::Time);
}

void TestAccountInsights::severalAccountsCountAlike()
{
    std::vector<AccountPosts> several{eveningAccount(300, 1.8), AccountPosts{},
                                      eveningAccount(40, 1.8), eveningAccount(12, 1.8)};
    for (std::size_t i = 0; i < several.size(); ++i)
        several[i].account = QString::number(i); // otherwise the same posts
    const auto all = inputImportances(registryOf(), {}, several, "UTC", {});
    QVERIFY(all);
    QCOMPARE(all->front().posts, 33 + 33 + 12);
    QCOMPARE(all->front().shares.front().kind, ContributionKind::Caption);
    QVERIFY(!all->back().failure);
    QVERIFY(all->back().posts > 300);
}

void TestAccountInsights::postsOfOneTimeFollowTheTimeBefore()
{
    AccountPosts days = eveningAccount(60, 1.8);
    for (std::size_t i = 0; i < days.posts.size(); ++i)
        days.posts[i].takenAtMs = static_cast<qint64>(i / 2) * 86'400'000;
    const auto insights = postInsights(std::vector{days}, "UTC", {});
    QVERIFY(insights);
    QVERIFY(!insights->properties.empty());
    for (const PropertyInsight& property : insights->properties)
        QVERIFY(!property.name.startsWith("hours_since"_L1)); // always a day
}

void TestAccountInsights::aWeekdayIsAMatterOfTime()
{
    AccountPosts account = eveningAccount(300, 1.0);
    for (Post& post : account.posts) {
        if (QDateTime::fromMSecsSinceEpoch(post.takenAtMs, Qt::UTC).date().dayOfWeek() ==
            Qt::Sunday)
            post.likes = *post.likes * 2;
        post.caption = u"The same every day"_s;
    }
    const auto all = inputImportances(registryOf(), {}, {&account, 1}, "UTC", {});
    QVERIFY(all);
    const std::vector<InputShare>& shares = all->back().shares;
    QCOMPARE(shares.size(), std::size_t{1});
    QCOMPARE(shares.front().kind, ContributionKind::Time);
}

void TestAccountInsights::facesCountWherePhotosWereLookedAt()
{
    AccountPosts account = eveningAccount(300, 1.0);
    for (std::size_t i = 0; i < account.posts.size(); ++i) {
        const bool hasFace = i % 3 == 0;
        account.posts[i].photoPath = hasFace ? u"face.jpg"_s : u"street.jpg"_s;
        account.posts[i].likes = *account.posts[i].likes * (hasFace ? 2 : 1);
    }
    const PhotoLookup photos = [](const Post& post) {
        PhotoFeatures features;
        if (post.photoPath == u"face.jpg") {
            features.values[static_cast<std::size_t>(PhotoFeature::FaceCount)] = 1.0;
            features.faces.emplace_back();
        }
        return std::optional(features);
    };
    const auto seen = inputImportances(registryOf(), {}, {&account, 1}, "UTC", {}, {}, photos);
    QVERIFY(seen);
    QCOMPARE(seen->back().shares.front().kind, ContributionKind::Faces);
    const auto unseen = inputImportances(registryOf(), {}, {&account, 1}, "UTC", {});
    QVERIFY(unseen);
    for (const InputShare& input : unseen->back().shares)
        QVERIFY(input.kind != ContributionKind::Faces);
}

void TestAccountInsights::weekendsAreThoseOfTheAccountsClock()
{
    // Fridays and Saturdays at 18:00 in Los Angeles: Saturdays and Sundays in UTC.
    AccountPosts account = eveningAccount(0, 1.0);
    const QTimeZone zone("America/Los_Angeles");
    for (int i = 0; i < 60; ++i) {
        Post post;
        const QDate friday = QDate(2026, 1, 2).addDays(7 * (i / 2));
        const bool isSaturday = i % 2 == 1;
        const QDateTime at(friday.addDays(isSaturday ? 1 : 0), QTime(18, 0), zone);
        post.takenAtMs = at.toMSecsSinceEpoch();
        post.likes = isSaturday ? 2000 : 1000;
        account.posts.push_back(post);
    }
    const auto correlationOfWeekend = [&](const QByteArray& timeZoneId) -> std::optional<double> {
        const auto insights = postInsights({&account, 1}, timeZoneId, {});
        if (!insights)
            return {};
        for (const PropertyInsight& property : insights->properties) {
            if (property.name == u"weekend")
                return property.correlation;
        }
        return {};
    };
    QVERIFY(correlationOfWeekend("America/Los_Angeles").value_or(0.0) > 0.9);
    QVERIFY(!correlationOfWeekend({})); // all weekends in UTC: constant, so uninformative
    for (Post& post : account.posts)
        post.timeZone = u"America/Los_Angeles"_s;
    QVERIFY(correlationOfWeekend("Europe/Berlin").value_or(0.0) >
            0.9); // the posts' own comes first
}

void TestAccountInsights::oneModelFailsAlone()
{
    const auto few =
        inputImportances(registryOf(true), {}, std::vector{eveningAccount(20, 1.8)}, "UTC", {});
    QVERIFY(few);
    QCOMPARE(few->front().failure->code, ErrorCode::ModelMissing);
    QCOMPARE(few->back().failure->code, ErrorCode::PostsTooFew);
    QVERIFY(few->back().shares.empty());
}

void TestAccountInsights::stopsWhenAsked()
{
    CancellationToken cancelled;
    cancelled.cancel();
    const auto all =
        inputImportances(registryOf(), {}, std::vector{eveningAccount(300, 1.8)}, "UTC", cancelled);
    QCOMPARE(all.error().code, ErrorCode::Cancelled);
}

LIKECAST_TEST(TestAccountInsights)
#include "tst_account_insights.moc"
