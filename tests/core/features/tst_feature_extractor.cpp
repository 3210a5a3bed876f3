#include "core/features/feature_extractor.h"

#include "tests/support/test_program.h"
#include "tests/support/utc_time.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

CaptionContent contentOf(const QString& caption)
{
    CaptionWordReader reader;
    return readCaption(reader, caption);
}

FeatureRow rowOf(const AccountHistory& history, const PostOccasion& occasion,
                 const QString& caption, const FeatureContext& context = {})
{
    const CaptionContent content = contentOf(caption);
    return extractFeatures(history, history.level(occasion.mediaType), occasion, content,
                           captionInsight(history, content), context);
}

float valueOf(const FeatureRow& row, const char* name)
{
    const auto index = featureIndex(name);
    return index ? row[*index] : std::nanf("");
}

AccountHistory historyOf(int posts)
{
    AccountHistory history(LevelPrior{});
    for (int i = 0; i < posts; ++i)
        history.append({i * 30 * hourMs, i % 3 == 0 ? MediaType::Reel : MediaType::Photo},
                       contentOf(u"morning run #sport"_s), 5.0 + 0.1 * (i % 4));
    return history;
}

} // namespace

class TestFeatureExtractor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreDistinctAndInOrder();
    void anUnknownAccountHasARow();
    void saysWhatIsAsked();
    void unknownTypesAreMissing();
    void doesNotDependOnTheAccountsSize();
    void contentScoresTakeTheirPlace();
};

void TestFeatureExtractor::namesAreDistinctAndInOrder()
{
    const QStringList names = featureNames();
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(),
             static_cast<qsizetype>(featureCount));
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE(featureIndex(names[i].toLatin1().constData()), static_cast<std::size_t>(i));
    QVERIFY(!featureIndex("no_such_feature"));
}

void TestFeatureExtractor::anUnknownAccountHasARow()
{
    const FeatureRow row = rowOf(AccountHistory(LevelPrior{4.0, 0.1, 1.5}), {}, QString());
    QCOMPARE(valueOf(row, "level"), 4.0F);
    QCOMPARE(valueOf(row, "spread"), 1.5F);
    QCOMPARE(valueOf(row, "post_count"), 0.0F);
    QVERIFY(std::isnan(valueOf(row, "rule_last_post")));
    for (const float value : row)
        QVERIFY(!std::isinf(value));
}

void TestFeatureExtractor::saysWhatIsAsked()
{
    const AccountHistory history = historyOf(40);
    FeatureContext context;
    context.counts.followers = 999;
    context.countAgeDays = 0.0;
    context.lexiconScore = 0.5;
    context.pastLexiconScore = 0.2;
    const FeatureRow row =
        rowOf(history, {40 * 30 * hourMs, MediaType::Reel}, u"Why? go! #run @me 🌅"_s, context);
    QCOMPARE(valueOf(row, "post_count"), std::log1p(40.0F));
    QCOMPARE(valueOf(row, "is_reel"), 1.0F);
    QCOMPARE(valueOf(row, "caption_hashtags"), 1.0F);
    QCOMPARE(valueOf(row, "caption_mentions"), 1.0F);
    QCOMPARE(valueOf(row, "caption_questions"), 1.0F);
    QCOMPARE(valueOf(row, "caption_emoji"), 1.0F);
    QCOMPARE(valueOf(row, "hours_since_last"), std::log1p(30.0F));
    QCOMPARE(valueOf(row, "gap_to_usual"), 0.0F);
    QCOMPARE(valueOf(row, "count_age"), 0.0F);
    QCOMPARE(valueOf(row, "lexicon_score"), 0.5F);
    QVERIFY(std::abs(valueOf(row, "lexicon_change") - 0.3F) < 1e-6F);
    const auto level = static_cast<float>(history.level(MediaType::Reel).logLikes);
    QVERIFY(std::abs(valueOf(row, "followers_above_level") - (std::log(1000.0F) - level)) < 1e-5F);
}

void TestFeatureExtractor::unknownTypesAreMissing()
{
    AccountHistory history(LevelPrior{});
    for (int i = 0; i < 40; ++i)
        history.append({i * 30 * hourMs, std::nullopt}, contentOf(u"run"_s), 5.0 + 0.1 * (i % 4));
    const FeatureRow reel = rowOf(history, {1200 * hourMs, MediaType::Reel}, u"run"_s);
    QCOMPARE(valueOf(reel, "is_reel"), 1.0F);
    QCOMPARE(valueOf(reel, "effect_type"), 0.0F);
    for (const char* name : {"share_type", "posts_of_type", "last_of_type", "median_10_of_type",
                             "hours_since_type", "same_type_as_last"})
        QVERIFY2(std::isnan(valueOf(reel, name)), name);
    const FeatureRow unknown = rowOf(historyOf(40), {1200 * hourMs, std::nullopt}, u"run"_s);
    for (const char* name :
         {"media_kind", "is_reel", "share_type", "posts_of_type", "same_type_as_last"})
        QVERIFY2(std::isnan(valueOf(unknown, name)), name);
    QVERIFY(!std::isnan(valueOf(unknown, "rule_type_median_30")));
}

void TestFeatureExtractor::doesNotDependOnTheAccountsSize()
{
    AccountHistory small(LevelPrior{});
    AccountHistory large(LevelPrior{});
    for (int i = 0; i < 30; ++i) {
        const double y = 5.0 + 0.3 * (i % 5);
        small.append({i * 20 * hourMs, MediaType::Photo}, contentOf(u"run"_s), y);
        large.append({i * 20 * hourMs, MediaType::Photo}, contentOf(u"run"_s), y + 4.0);
    }
    const FeatureRow first = rowOf(small, {30 * 20 * hourMs, MediaType::Photo}, u"run"_s);
    const FeatureRow second = rowOf(large, {30 * 20 * hourMs, MediaType::Photo}, u"run"_s);
    for (std::size_t i = 0; i < featureCount; ++i) {
        if (i == featureIndex("level") || (std::isnan(first[i]) && std::isnan(second[i])))
            continue;
        QVERIFY2(std::abs(first[i] - second[i]) < 1e-3F, featureSchema()[i].name);
    }
}

void TestFeatureExtractor::contentScoresTakeTheirPlace()
{
    FeatureRow row = rowOf(historyOf(10), {}, QString());
    QVERIFY(std::isnan(valueOf(row, "content_score")));
    setContentScores(row, 0.7, 0.5);
    setLexiconScores(row, -0.1, 0.1);
    QCOMPARE(valueOf(row, "content_score"), 0.7F);
    QVERIFY(std::abs(valueOf(row, "content_change") - 0.2F) < 1e-6F);
    QCOMPARE(valueOf(row, "lexicon_score"), -0.1F);
    QVERIFY(std::abs(valueOf(row, "lexicon_change") + 0.2F) < 1e-6F);
}

LIKECAST_TEST(TestFeatureExtractor)
#include "tst_feature_extractor.moc"
