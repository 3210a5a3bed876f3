#include "core/regression/contract/auto_regressor.h"
#include "tests/core/regression/synthetic_accounts.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <array>
#include <cmath>

using namespace likecast;

namespace
{

/// Forecasts every past post's likes, off by a constant.
class OffsetAccount final : public AccountRegression
{
public:
    OffsetAccount(const AccountInput& account, double offset)
        : m_offset(offset)
    {
        for (std::size_t i = 0; i < account.posts.size(); ++i) {
            const double y = logLikes(static_cast<double>(*account.posts[i].likes));
            m_past.push_back({i, y, i, {y + offset, 0.3, y}});
        }
    }

    std::size_t postCount() const override { return m_past.size(); }
    const std::vector<PastForecast>& past() const override { return m_past; }
    Result<std::vector<LikeForecast>> forecast(const PostDraft&, const PhotoFeatures*,
                                               std::span<const qint64> takenAtMs) override
    {
        return std::vector<LikeForecast>(takenAtMs.size(), {5.0 + m_offset, 0.3, 5.0});
    }
    Result<std::vector<Contribution>> explain(const PostDraft&, const PhotoFeatures*) override
    {
        return std::vector<Contribution>{{ContributionKind::Time, 1.0, {}}};
    }

private:
    double m_offset;
    std::vector<PastForecast> m_past;
};

class OffsetRegressor final : public LikeRegressor
{
public:
    /// With `needsFollowers`, refuses accounts without a follower count.
    OffsetRegressor(QString name, double offset, bool needsFollowers = false)
        : m_name(std::move(name))
        , m_offset(offset)
        , m_needsFollowers(needsFollowers)
    {
    }

    QString name() const override { return m_name; }
    QString version() const override { return QStringLiteral("1"); }
    double pairScale() const override { return 1.0; }
    std::span<const double> referenceResiduals(std::size_t) const override { return m_residuals; }
    Result<std::unique_ptr<AccountRegression>> open(const AccountInput& account,
                                                    const CancellationToken&) const override
    {
        if (m_needsFollowers && !account.counts.followers)
            return failure(ErrorCode::InputInvalid, QStringLiteral("followers"));
        return std::make_unique<OffsetAccount>(account, m_offset);
    }

private:
    QString m_name;
    double m_offset;
    bool m_needsFollowers;
    std::array<double, 3> m_residuals{-1.0, 0.0, 1.0};
};

AutoRegressor between(double defaultOffset, double otherOffset)
{
    return AutoRegressor(
        {std::make_shared<OffsetRegressor>(QStringLiteral("default"), defaultOffset),
         std::make_shared<OffsetRegressor>(QStringLiteral("other"), otherOffset)});
}

ModelBlend blendAfter(const AutoRegressor& regressor, int posts)
{
    const AccountPosts account = synthetic::account(1, posts);
    AccountInput input;
    input.posts = account.posts;
    const auto opened = regressor.open(input, {});
    return opened ? (*opened)->blend() : ModelBlend();
}

/// The share of "other" after `posts` posts.
double otherShare(const AutoRegressor& regressor, int posts)
{
    for (const ModelShare& share : blendAfter(regressor, posts).shares) {
        if (share.name == QStringLiteral("other"))
            return share.weight;
    }
    return -1.0;
}

} // namespace

class TestAutoRegressor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewPostsKeepTheDefault();
    void aLongPastChoosesTheBetter();
    void pastAndFutureAreBlendedAlike();
    void whatCannotReadTheAccountHasNoPart();
    void saysWhomThePastFavours();
};

void TestAutoRegressor::fewPostsKeepTheDefault()
{
    QVERIFY(otherShare(between(0.3, 0.0), 1) < 0.05);
    QVERIFY(otherShare(between(0.3, 0.0), 3) < 0.2);
    // However wrong the default was.
    QVERIFY(otherShare(between(50.0, 0.0), 2) < 0.2);
}

void TestAutoRegressor::aLongPastChoosesTheBetter()
{
    QVERIFY(otherShare(between(0.3, 0.0), 60) > 0.95);
    QVERIFY(otherShare(between(0.0, 0.3), 60) < 1e-6);
}

void TestAutoRegressor::pastAndFutureAreBlendedAlike()
{
    const AutoRegressor regressor = between(0.3, 0.0);
    const AccountPosts account = synthetic::account(1, 60);
    AccountInput input;
    input.posts = account.posts;
    const auto opened = regressor.open(input, {});
    QVERIFY(opened);
    QCOMPARE((*opened)->past().size(), account.posts.size());
    double before = 0.31;
    for (const PastForecast& past : (*opened)->past()) {
        const double error = past.forecast.logMedian - past.y;
        QVERIFY(error >= 0.0 && error <= before);
        before = error;
    }
    const PostDraft draft{{}, account.posts.back().takenAtMs};
    const auto forecast = (*opened)->forecast(draft, nullptr, std::span(&draft.takenAtMs, 1));
    QVERIFY(forecast);
    QVERIFY(forecast->front().logMedian < 5.02);
    const auto reasons = (*opened)->explain(draft, nullptr);
    QVERIFY(reasons);
    QVERIFY(reasons->front().logEffect < 0.05);
}

void TestAutoRegressor::whatCannotReadTheAccountHasNoPart()
{
    const auto picky = std::make_shared<OffsetRegressor>(QStringLiteral("picky"), 0.1, true);
    const auto other = std::make_shared<OffsetRegressor>(QStringLiteral("other"), 0.0);
    const auto first = std::make_shared<OffsetRegressor>(QStringLiteral("default"), 0.3);
    const AutoRegressor regressor({first, picky, other});
    AccountPosts account = synthetic::account(1, 60);
    AccountInput input;
    input.posts = account.posts;
    const auto opened = regressor.open(input, {});
    QVERIFY(opened);
    const AutoRegressor without({first, other});
    const auto openedWithout = without.open(input, {});
    QCOMPARE((*opened)->past().back().forecast.logMedian,
             (*openedWithout)->past().back().forecast.logMedian);
    const auto shares = (*opened)->blend().shares;
    QCOMPARE(shares.size(), std::size_t{2});
    QCOMPARE(shares.front().name, QStringLiteral("other"));
    QCOMPARE(shares.back().name, QStringLiteral("default"));

    input.counts = account.counts;
    QCOMPARE((*regressor.open(input, {}))->blend().shares.size(), std::size_t{3});
    input.counts = {};
    QCOMPARE(AutoRegressor({picky, other}).open(input, {}).error().code, ErrorCode::InputInvalid);
}

void TestAutoRegressor::saysWhomThePastFavours()
{
    const AutoRegressor regressor = between(0.3, 0.0);
    QCOMPARE(blendAfter(regressor, 0).posts, std::size_t{0});
    QCOMPARE(blendAfter(regressor, 0).best, QStringLiteral("default"));
    const ModelBlend guarded = blendAfter(regressor, 3);
    QCOMPARE(guarded.posts, std::size_t{3});
    QCOMPARE(guarded.shares.front().name, QStringLiteral("default"));
    QCOMPARE(guarded.best, QStringLiteral("other"));
    const ModelBlend chosen = blendAfter(regressor, 60);
    QCOMPARE(chosen.shares.front().name, QStringLiteral("other"));
    QCOMPARE(chosen.best, QStringLiteral("other"));
    QVERIFY(chosen.shares.back().meanAbsoluteError > 0.29);
}

LIKECAST_TEST(TestAutoRegressor)
#include "tst_auto_regressor.moc"
