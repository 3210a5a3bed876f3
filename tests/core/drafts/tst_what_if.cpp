#include "core/drafts/what_if.h"

#include "core/posts/wall_time.h"
#include "tests/core/prediction/predictor_without_batch.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

const QString question = u"What do you think?"_s;
const QStringList ownTags{u"#a"_s, u"#x"_s, u"#y"_s, u"#z"_s};

Composition composed(const QString& caption)
{
    Composition composition;
    composition.caption = caption;
    return composition;
}

QString captionOf(const Composition& composition, VariantKind kind)
{
    for (const DraftVariant& variant : variantsOf(composition, question, ownTags)) {
        if (variant.kind == kind)
            return variant.composition.caption;
    }
    return u"none"_s;
}

Prediction predictionOf(double likes, const std::vector<Driver>& drivers = {})
{
    Prediction prediction;
    prediction.basis = PredictionBasis::OwnPosts;
    prediction.likes = LikesRange{.median = likes, .low = likes * 0.7, .high = likes * 1.4};
    prediction.logMedian = logLikes(likes);
    prediction.pairScale = 0.3;
    prediction.drivers = drivers;
    return prediction;
}

const Driver hashtagDriver{.kind = DriverKind::Hashtags, .effectRatio = -0.1, .ownPosts = 60};

const QTimeZone bucharest("Europe/Bucharest");

qint64 momentOf(int weekday, int hour)
{
    return resolveWallTime(QDate(2026, 11, 23).addDays(weekday), QTime(hour, 0), bucharest).firstMs;
}

WeekForecast flatWeek(double likes)
{
    WeekForecast week;
    for (std::size_t day = 0; day < 7; ++day) {
        week.likes[day].fill(likes);
        for (std::size_t hour = 0; hour < 24; ++hour)
            week.takenAtMs[day][hour] = momentOf(static_cast<int>(day), static_cast<int>(hour));
    }
    return week;
}

/// Certain that 19:00 is best; its range is wider than that of other hours.
class HourPredictor : public PredictorWithoutBatch
{
public:
    Result<Prediction> predict(const PredictionRequest& request, const StageCallback&,
                               const CancellationToken&) override
    {
        const bool isBest = wallClockAt(request.draft.takenAtMs, bucharest).time().hour() == 19;
        Prediction prediction =
            predictionOf(isBest ? 1500 : 1000, {{.kind = DriverKind::Time, .ownPosts = 60}});
        if (isBest)
            prediction.likes->low = 500;
        return prediction;
    }
    Result<WeekForecast> forecastWeek(const PredictionRequest&, qint64,
                                      const CancellationToken&) override
    {
        return WeekForecast{};
    }
};

/// 100 likes off for each hashtag, by evidence of own posts; 500 more for a reel, by none.
class HashtagPredictor : public PredictorWithoutBatch
{
public:
    Result<Prediction> predict(const PredictionRequest& request, const StageCallback&,
                               const CancellationToken&) override
    {
        double likes = 1500.0 - 100.0 * static_cast<double>(request.draft.caption.count(u'#'));
        if (request.draft.mediaType == MediaType::Reel)
            likes += 500;
        return predictionOf(likes, {hashtagDriver, {.kind = DriverKind::MediaType}});
    }
    Result<WeekForecast> forecastWeek(const PredictionRequest&, qint64,
                                      const CancellationToken&) override
    {
        return WeekForecast{};
    }
};

} // namespace

class TestWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOneThing_data();
    void changesOneThing();
    void offersOtherMediaTypes();
    void onlyBackedGainsCount();
    void findsWhatHelps();
    void triesTheOwnHashtagsOnceTheyAreKnown();
    void bestHoursOfTheWeekAndOfTheDay();
    void triesOtherHours();
    void asksNothingWithoutOwnPosts();
};

void TestWhatIf::changesOneThing_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& caption, VariantKind kind,
                        const QString& expected) {
        QTest::newRow(name) << caption << static_cast<int>(kind) << expected;
    };
    row("question", u"Launch day. #a #b"_s, VariantKind::AskQuestion,
        u"Launch day. What do you think? #a #b"_s);
    row("question behind a hashtag inside", u"My #space day."_s, VariantKind::AskQuestion,
        u"My #space day. What do you think?"_s);
    row("has a question", u"Who is coming? #a"_s, VariantKind::AskQuestion, u"none"_s);
    row("no text", u"#a #b"_s, VariantKind::AskQuestion, u"none"_s);
    row("fewer hashtags", u"Day #a #b and #c #d #e"_s, VariantKind::FewerHashtags,
        u"Day #a #b and #c"_s);
    row("few already", u"Day #a #b"_s, VariantKind::FewerHashtags, u"none"_s);
    row("more of the own hashtags", u"Day #A #q"_s, VariantKind::MoreHashtags,
        u"Day #A #q #x #y #z"_s);
    row("all own ones used", u"#a #x #y #z"_s, VariantKind::MoreHashtags, u"none"_s);
    row("as many as allowed", u"#t "_s.repeated(28), VariantKind::MoreHashtags, u"none"_s);
    row("the best own hashtags instead", u"Day #q #r"_s, VariantKind::OtherHashtags,
        u"Day #a #x"_s);
    row("none to replace", u"Day"_s, VariantKind::OtherHashtags, u"none"_s);
    row("no hashtags", u"Day #a #b"_s, VariantKind::NoHashtags, u"Day"_s);
    row("none already", u"Day"_s, VariantKind::NoHashtags, u"none"_s);
    row("shorter", u"First sentence. "_s + u"And more of it. "_s.repeated(8) + u"#a"_s,
        VariantKind::ShortenCaption, u"First sentence. #a"_s);
    row("short already", u"One. Two. #a"_s, VariantKind::ShortenCaption, u"none"_s);
}

void TestWhatIf::changesOneThing()
{
    QFETCH(const QString, caption);
    QFETCH(const int, kind);
    QFETCH(const QString, expected);
    QCOMPARE(captionOf(composed(caption), static_cast<VariantKind>(kind)), expected);
}

void TestWhatIf::offersOtherMediaTypes()
{
    std::vector<MediaType> types;
    for (const DraftVariant& variant : variantsOf(composed({}), question)) {
        QCOMPARE(variant.kind, VariantKind::ChangeMediaType);
        types.push_back(variant.composition.mediaType);
    }
    QCOMPARE(types, (std::vector{MediaType::Carousel, MediaType::Reel}));
}

void TestWhatIf::onlyBackedGainsCount()
{
    const DraftVariant variant{VariantKind::NoHashtags, composed(u"Day"_s)};
    const Prediction now = predictionOf(1000, {hashtagDriver});
    QVERIFY(isBackedGain({variant, predictionOf(1200)}, now));
    QVERIFY(!isBackedGain({variant, predictionOf(1020)}, now)); // within noise
    QVERIFY(!isBackedGain({variant, predictionOf(1200)}, predictionOf(1000)));
    Driver chance = hashtagDriver;
    chance.isUncertain = true;
    QVERIFY(!isBackedGain({variant, predictionOf(1200)}, predictionOf(1000, {chance})));
    Prediction untried = predictionOf(1200);
    untried.unfamiliar = {DraftAspect::Hashtags};
    QVERIFY(!isBackedGain({variant, untried}, now));
    Prediction close = predictionOf(1200);
    close.pairScale = 3.0;
    QVERIFY(!isBackedGain({variant, close}, now));
    QVERIFY(!isBackedGain({variant, Prediction()}, now));
}

void TestWhatIf::findsWhatHelps()
{
    PredictionService service([]() -> Result<std::unique_ptr<Predictor>> {
        return std::make_unique<HashtagPredictor>();
    });
    WhatIf whatIf(service, question);
    Draft draft{.id = 1, .composition = composed(u"Day #a #b #c #d #e"_s)};
    whatIf.update(draft, predictionOf(1000, {hashtagDriver}));
    QTRY_COMPARE(whatIf.outcomes().size(), std::size_t{2});
    QCOMPARE(whatIf.outcomes()[0].variant.kind, VariantKind::NoHashtags);
    QCOMPARE(whatIf.outcomes()[0].prediction.likes->median, 1500.0);
    QCOMPARE(whatIf.outcomes()[1].variant.kind, VariantKind::FewerHashtags);
    whatIf.clear();
    QVERIFY(whatIf.outcomes().empty());
}

void TestWhatIf::triesTheOwnHashtagsOnceTheyAreKnown()
{
    PredictionService service([]() -> Result<std::unique_ptr<Predictor>> {
        return std::make_unique<HashtagPredictor>();
    });
    WhatIf whatIf(service, question);
    const Draft draft{.id = 1, .composition = composed(u"Day #q #r"_s)};
    whatIf.update(draft, predictionOf(1000, {hashtagDriver}));
    QTRY_COMPARE(whatIf.outcomes().size(), std::size_t{1}); // without hashtags
    whatIf.setHashtags({u"#x"_s});
    QVERIFY(whatIf.outcomes().empty());
    QTRY_COMPARE(whatIf.outcomes().size(), std::size_t{3});
    QCOMPARE(whatIf.outcomes()[1].variant.kind, VariantKind::OtherHashtags);
    QCOMPARE(whatIf.outcomes()[1].variant.hashtags, QStringList{u"#x"_s});
    QCOMPARE(whatIf.outcomes()[2].variant.kind, VariantKind::MoreHashtags);
    QCOMPARE(whatIf.outcomes()[2].variant.composition.caption, u"Day #q #r #x"_s);
}

void TestWhatIf::bestHoursOfTheWeekAndOfTheDay()
{
    Composition tuesday;
    tuesday.takenAtMs = momentOf(1, 10);
    tuesday.timeZoneId = bucharest.id();
    WeekForecast week = flatWeek(1000);
    week.likes[3][19] = 1300;
    week.likes[1][20] = 1200;
    week.likes[5][20] = 1250;
    QCOMPARE(bestHours(week, tuesday), (std::vector{momentOf(3, 19), momentOf(1, 20)}));
    week.likes[1][20] = 1400; // the best of both
    QCOMPARE(bestHours(week, tuesday), std::vector{momentOf(1, 20)});
    week.untried[1][20] = true;
    week.likes[1][21] = 1100;
    QCOMPARE(bestHours(week, tuesday), (std::vector{momentOf(3, 19), momentOf(1, 21)}));
    WeekForecast unknown = flatWeek(std::numeric_limits<double>::quiet_NaN());
    QVERIFY(bestHours(unknown, tuesday).empty());
}

void TestWhatIf::triesOtherHours()
{
    PredictionService service(
        []() -> Result<std::unique_ptr<Predictor>> { return std::make_unique<HourPredictor>(); });
    WhatIf whatIf(service, question);
    Draft draft{.id = 1, .composition = composed({})};
    draft.composition.takenAtMs = momentOf(1, 10);
    draft.composition.timeZoneId = bucharest.id();
    whatIf.setHours({momentOf(3, 19), momentOf(1, 20), momentOf(1, 10)});
    whatIf.update(draft, predictionOf(1000));
    QTRY_COMPARE(whatIf.outcomes().size(), std::size_t{1});
    const VariantOutcome& outcome = whatIf.outcomes().front();
    QCOMPARE(outcome.variant.kind, VariantKind::OtherHour);
    QCOMPARE(outcome.variant.composition.takenAtMs, momentOf(3, 19));
    QCOMPARE(outcome.prediction.likes->low, 500.0); // of that hour, not of the composed one
}

void TestWhatIf::asksNothingWithoutOwnPosts()
{
    int asked = 0;
    PredictionService service([&asked]() -> Result<std::unique_ptr<Predictor>> {
        ++asked;
        return std::make_unique<HashtagPredictor>();
    });
    WhatIf whatIf(service, question);
    Prediction bySize = predictionOf(1000, {hashtagDriver});
    bySize.basis = PredictionBasis::AccountSize;
    whatIf.update({.id = 1, .composition = composed(u"Day #a #b"_s)}, bySize);
    QTest::qWait(500);
    QCOMPARE(asked, 0);
    QVERIFY(whatIf.outcomes().empty());
}

LIKECAST_TEST(TestWhatIf)
#include "tst_what_if.moc"
