#include "core/posts/wall_time.h"
#include "tests/support/test_program.h"
#include "ui/predict/compose/suggestion.h"
#include "ui/predict/compose/what_if_list.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

const QTimeZone bucharest("Europe/Bucharest");

qint64 momentOf(int weekday, int hour)
{
    return resolveWallTime(QDate(2026, 11, 23).addDays(weekday), QTime(hour, 0), bucharest).firstMs;
}

Prediction predictionOf(double likes, double pairScale)
{
    Prediction prediction;
    prediction.likes = LikesRange{.median = likes, .low = likes * 0.7, .high = likes * 1.4};
    prediction.logMedian = logLikes(likes);
    prediction.pairScale = pairScale;
    return prediction;
}

} // namespace

class TestSuggestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hoursSayWhen();
    void variantsSayWhatTheyChange();
    void listShowsAndApplies();
    void listHidesWithoutSuggestions();
};

void TestSuggestion::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void TestSuggestion::hoursSayWhen()
{
    VariantOutcome outcome{{}, predictionOf(1120, 0.3)};
    outcome.variant.composition.takenAtMs = momentOf(3, 19);
    outcome.variant.composition.timeZoneId = bucharest.id();
    const QLocale english(u"en_GB"_s);
    const Suggestion suggestion = suggestionOf(outcome, predictionOf(1000, 0.3), english);
    QCOMPARE(suggestion.text, u"Post Thu, 26 Nov at 19:00"_s);
    QCOMPARE(suggestion.kind, EditKind::Moment);
    QCOMPARE(suggestion.composition.takenAtMs, momentOf(3, 19));
    QCOMPARE(suggestion.likes, 1120.0);
    QVERIFY(qFuzzyCompare(suggestion.gainRatio, 0.12));
    QCOMPARE(suggestion.low, 1120 * 0.7);
    QCOMPARE(suggestion.high, 1120 * 1.4);
    outcome.variant.composition.takenAtMs = momentOf(5, 0);
    QCOMPARE(suggestionOf(outcome, predictionOf(1000, 0.3), english).text,
             u"Post Sat, 28 Nov at midnight"_s);
}

void TestSuggestion::variantsSayWhatTheyChange()
{
    VariantOutcome outcome;
    outcome.variant.kind = VariantKind::FewerHashtags;
    outcome.variant.composition.caption = u"Day #a #b #c"_s;
    outcome.prediction = predictionOf(1200, 0.3);
    outcome.prediction.likes->low = 900;
    outcome.prediction.likes->high = 1700;
    Suggestion suggestion = suggestionOf(outcome, predictionOf(1000, 0.3), QLocale::c());
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
    suggestion = suggestionOf(outcome, predictionOf(1000, 0.3), QLocale::c());
    QCOMPARE(suggestion.text, u"Add #goldenhour #pho…"_s);
    list.setSuggestions({suggestion});
    QVERIFY(list.findChildren<QPushButton*>().last()->toolTip().startsWith(
        u"#goldenhour #photography #landscape\n"_s));
    outcome.variant.kind = VariantKind::ChangeMediaType;
    outcome.variant.composition.mediaType = MediaType::Reel;
    suggestion = suggestionOf(outcome, predictionOf(1000, 0.3), QLocale::c());
    QCOMPARE(suggestion.text, u"Make it a reel"_s);
    QCOMPARE(suggestion.kind, EditKind::MediaType);
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
