#include "core/posts/wall_time.h"
#include "tests/support/test_program.h"
#include "ui/predict/compose/suggestion.h"
#include "ui/predict/compose/what_if_list.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

const QTimeZone bucharest("Europe/Bucharest");

qint64 momentOf(int weekday, int hour)
{
    return resolveWallTime(QDate(2026, 11, 23).addDays(weekday), QTime(hour, 0), bucharest).firstMs;
}

WeekForecast flatWeek(double likes)
{
    WeekForecast week;
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            week.likes[static_cast<std::size_t>(day)][static_cast<std::size_t>(hour)] = likes;
            week.takenAtMs[static_cast<std::size_t>(day)][static_cast<std::size_t>(hour)] =
                momentOf(day, hour);
        }
    }
    return week;
}

Prediction predictionOf(double likes, double pairScale)
{
    Prediction prediction;
    prediction.likes = LikesRange{.median = likes, .low = likes * 0.7, .high = likes * 1.4};
    prediction.logMedian = logLikes(likes);
    prediction.pairScale = pairScale;
    return prediction;
}

std::vector<Suggestion> suggestionsFor(const WeekForecast& week, double pairScale)
{
    Composition composition;
    composition.takenAtMs = momentOf(1, 10);
    composition.timeZoneId = bucharest.id();
    return hourSuggestions(predictionOf(1000, pairScale), week, composition, QLocale(u"en_GB"_s));
}

} // namespace

class TestSuggestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offersTheBestHour();
    void offersTheBestHourOfTheSameDayToo();
    void staysSilentWithinNoise();
    void leavesOutHoursThatWereHardlyTried();
    void variantsSayWhatTheyChange();
    void survivesAnEmptyForecast();
    void listShowsAndApplies();
    void listHidesWithoutSuggestions();
};

void TestSuggestion::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void TestSuggestion::offersTheBestHour()
{
    WeekForecast week = flatWeek(1000);
    week.likes[3][19] = 1120;
    const std::vector<Suggestion> suggestions = suggestionsFor(week, 0.3);
    QCOMPARE(suggestions.size(), std::size_t{1});
    QCOMPARE(suggestions.front().text, u"Post Thu, Nov 26 at 19:00"_s);
    QCOMPARE(suggestions.front().composition.takenAtMs, momentOf(3, 19));
    QCOMPARE(suggestions.front().likes, 1120.0);
    QVERIFY(qFuzzyCompare(suggestions.front().gainRatio, 0.12));
    // The range moves with the number: 700 to 1,400 before.
    QVERIFY(std::abs(suggestions.front().low - 784) < 1);
    QVERIFY(std::abs(suggestions.front().high - 1568) < 1);

    week.likes[5][0] = 1200;
    QCOMPARE(suggestionsFor(week, 0.3).front().text, u"Post Sat, Nov 28 at midnight"_s);
}

void TestSuggestion::offersTheBestHourOfTheSameDayToo()
{
    WeekForecast week = flatWeek(1000);
    week.likes[3][19] = 1300;
    week.likes[1][20] = 1200; // Tuesday, as composed
    week.likes[5][20] = 1250;
    const std::vector<Suggestion> suggestions = suggestionsFor(week, 0.3);
    QCOMPARE(suggestions.size(), std::size_t{2});
    QCOMPARE(suggestions[0].composition.takenAtMs, momentOf(3, 19));
    QCOMPARE(suggestions[1].composition.takenAtMs, momentOf(1, 20));

    week.likes[1][20] = 1400; // the best of both is suggested once
    QCOMPARE(suggestionsFor(week, 0.3).size(), std::size_t{1});
}

void TestSuggestion::staysSilentWithinNoise()
{
    WeekForecast week = flatWeek(1000);
    QVERIFY(suggestionsFor(week, 0.3).empty());
    week.likes[3][19] = 1020; // below 3 %
    QVERIFY(suggestionsFor(week, 0.01).empty());
    week.likes[3][19] = 1120; // within this account's usual variation
    QVERIFY(suggestionsFor(week, 2.0).empty());
}

void TestSuggestion::leavesOutHoursThatWereHardlyTried()
{
    WeekForecast week = flatWeek(1000);
    week.likes[3][19] = 1300;
    week.untried[3][19] = true;
    QVERIFY(suggestionsFor(week, 0.3).empty());
}

void TestSuggestion::variantsSayWhatTheyChange()
{
    VariantOutcome outcome;
    outcome.variant.kind = VariantKind::FewerHashtags;
    outcome.variant.composition.caption = u"Day #a #b #c"_s;
    outcome.prediction = predictionOf(1200, 0.3);
    outcome.prediction.likes->low = 900;
    outcome.prediction.likes->high = 1700;
    Suggestion suggestion = variantSuggestion(outcome, predictionOf(1000, 0.3));
    QCOMPARE(suggestion.text, u"Use fewer hashtags"_s);
    QCOMPARE(suggestion.kind, EditKind::CaptionSuggestion);
    QCOMPARE(suggestion.composition.caption, u"Day #a #b #c"_s);
    QVERIFY(qFuzzyCompare(suggestion.gainRatio, 0.2));
    WhatIfList list;
    list.setSuggestions({suggestion});
    QCOMPARE(list.findChild<QPushButton*>()->toolTip(),
             u"1,200 likes expected then, between 900 and 1,700"_s);
    outcome.variant.kind = VariantKind::MoreHashtags;
    outcome.variant.hashtags = {u"#goldenhour"_s, u"#photography"_s, u"#landscape"_s};
    suggestion = variantSuggestion(outcome, predictionOf(1000, 0.3));
    QCOMPARE(suggestion.text, u"Add #goldenhour #pho…"_s);
    list.setSuggestions({suggestion});
    QVERIFY(list.findChildren<QPushButton*>().last()->toolTip().startsWith(
        u"#goldenhour #photography #landscape\n"_s));
    outcome.variant.kind = VariantKind::ChangeMediaType;
    outcome.variant.composition.mediaType = MediaType::Reel;
    suggestion = variantSuggestion(outcome, predictionOf(1000, 0.3));
    QCOMPARE(suggestion.text, u"Make it a reel"_s);
    QCOMPARE(suggestion.kind, EditKind::MediaType);
}

void TestSuggestion::survivesAnEmptyForecast()
{
    QVERIFY(suggestionsFor(WeekForecast{}, 0.3).empty());
    QVERIFY(hourSuggestions(Prediction{}, WeekForecast{}, {}, QLocale::c()).empty());
}

void TestSuggestion::listShowsAndApplies()
{
    WhatIfList list;
    const QSignalSpy applied(&list, &WhatIfList::suggestionApplied);
    Suggestion suggestion;
    suggestion.text = u"Post Thu, Nov 26 at 19:00"_s;
    suggestion.likes = 1120;
    suggestion.gainRatio = 0.12;
    suggestion.low = 800;
    suggestion.high = 1500;
    suggestion.composition.takenAtMs = momentOf(3, 19);
    list.setSuggestions({suggestion});
    list.show();
    const auto buttons = list.findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons.first()->text(), u"Post Thu, Nov 26 at 19:00: +12\u00A0% (800–1,500)"_s);
    QVERIFY(buttons.first()->toolTip().contains(u"1,120 likes"_s));
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QCOMPARE(applied.count(), 1);
    QCOMPARE(applied.first().first().value<Suggestion>(), suggestion);
}

void TestSuggestion::listHidesWithoutSuggestions()
{
    WhatIfList list;
    QVERIFY(list.isHidden());
    list.setSuggestions({Suggestion{u"x"_s, 1, 1}});
    list.show();
    list.setSuggestions({});
    QVERIFY(list.isHidden());
}

LIKECAST_TEST(TestSuggestion)
#include "tst_suggestion.moc"
