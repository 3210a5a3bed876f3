#include "core/regression/likecast/training/photo_prior_fit.h"

#include "tests/core/regression/synthetic_accounts.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;

namespace
{

constexpr double saturatedFace = 0.3934693402873666; ///< 1 - exp(-1/2)

/// Accounts whose photos show one face or none; a face adds `mean` +- `spread` to y.
std::vector<PhotoAccount> faceAccounts(int count, int posts, double mean, double spread)
{
    synthetic::Random random(7);
    std::vector<PhotoAccount> accounts;
    for (int i = 0; i < count; ++i) {
        const double effect = mean + spread * random.normal();
        PhotoAccount& account = accounts.emplace_back();
        for (int j = 0; j < posts; ++j) {
            PhotoPost post;
            const bool hasFace = random.uniform() < 0.5;
            post.photo.values[static_cast<std::size_t>(PhotoFeature::FaceCount)] = hasFace;
            post.logMedian = 5.0;
            post.spread = 0.3;
            post.y = 5.0 + (hasFace ? 0.5 : -0.5) * effect + 0.375 * random.normal();
            account.push_back(post);
        }
    }
    return accounts;
}

} // namespace

class TestPhotoPrior : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsMeanAndSpreadBetweenAccounts();
    void findsNoEffectWhereThereIsNone();
    void helpsAnAccountItHasNotSeen();
    void costsNothingWhereItKnowsNothing();
    void comesBackFromJson();
};

void TestPhotoPrior::findsMeanAndSpreadBetweenAccounts()
{
    const PhotoPrior prior = fitPhotoPrior(faceAccounts(40, 120, 0.3, 0.2));
    // Effects are per unit of a saturating count.
    const double mean = prior.mean[0] * saturatedFace;
    const double deviation = prior.deviation[0] * saturatedFace;
    QVERIFY2(std::abs(mean - 0.3) < 0.09, qPrintable(QString::number(mean)));
    QVERIFY2(deviation > 0.05 && deviation < 0.3, qPrintable(QString::number(deviation)));
    QVERIFY(std::abs(prior.usual[0] - saturatedFace / 2.0) < 0.02);
}

void TestPhotoPrior::findsNoEffectWhereThereIsNone()
{
    const PhotoPrior prior = fitPhotoPrior(faceAccounts(40, 120, 0.0, 0.0));
    QVERIFY(std::abs(prior.mean[0]) * saturatedFace < 0.05);
    for (std::size_t i = photoEmbeddingInput; i < photoInputCount; ++i)
        QCOMPARE(prior.mean[i], 0.0);
}

void TestPhotoPrior::helpsAnAccountItHasNotSeen()
{
    const std::vector<PhotoAccount> accounts = faceAccounts(41, 60, 0.4, 0.1);
    const PhotoPrior prior = fitPhotoPrior(std::span(accounts).first(40));
    const PhotoGain gain = photoGain(accounts.back(), prior);
    QCOMPARE(gain.posts, std::size_t{55});
    QVERIFY2(gain.gain() > 0.03, qPrintable(QString::number(gain.gain())));
    QVERIFY(gain.gainLow < gain.gain() && gain.gain() < gain.gainHigh);
    QVERIFY(gain.pairsWithout == 0.5 && gain.pairsWith > 0.52);
}

void TestPhotoPrior::costsNothingWhereItKnowsNothing()
{
    const std::vector<PhotoAccount> accounts = faceAccounts(60, 18, 0.0, 0.0);
    const PhotoPrior prior = fitPhotoPrior(std::span(accounts).first(30));
    double without = 0.0;
    double with = 0.0;
    for (const PhotoAccount& account : std::span(accounts).last(30)) {
        const PhotoGain gain = photoGain(account, prior);
        without += gain.maeWithout;
        with += gain.maeWith;
    }
    QVERIFY2(with < 1.01 * without, qPrintable(QString::number(with / without)));
}

void TestPhotoPrior::comesBackFromJson()
{
    PhotoPrior prior = PhotoPrior::unfitted();
    prior.mean[0] = 0.125;
    prior.usual[1] = -0.5;
    const auto read = PhotoPrior::fromJson(prior.toJson());
    QVERIFY(read.has_value());
    QCOMPARE(read->mean, prior.mean);
    QCOMPARE(read->deviation, prior.deviation);
    QCOMPARE(read->usual, prior.usual);
    QJsonObject damaged = prior.toJson();
    damaged.remove(QStringLiteral("usual"));
    QCOMPARE(PhotoPrior::fromJson(damaged).error().code, ErrorCode::ModelDamaged);
    prior.deviation[3] = 0.0;
    QCOMPARE(PhotoPrior::fromJson(prior.toJson()).error().code, ErrorCode::ModelDamaged);
}

LIKECAST_TEST(TestPhotoPrior)
#include "tst_photo_prior.moc"
