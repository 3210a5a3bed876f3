#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/ui/window_parts.h"
#include "ui/common/tone_label.h"
#include "ui/predict/result/range_bar.h"
#include "ui/predict/result/result_card.h"
#include "ui/predict/result/result_text.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

Prediction somePrediction()
{
    Prediction prediction;
    prediction.likes = LikesRange{.median = 1240, .low = 910, .high = 1690, .coverage = 0.8};
    prediction.usualLikes = 1107;
    prediction.ratioToUsual = 1.12;
    prediction.engagementClass = EngagementClass::High;
    prediction.chanceToBeatUsual = 0.68;
    prediction.basis = PredictionBasis::OwnPosts;
    prediction.basedOnPosts = 120;
    return prediction;
}

bool shows(const QWidget& card, const QString& words)
{
    return shownTexts(card).join(u'\n').contains(words);
}

} // namespace

class TestResultCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void teachesWhileEmpty();
    void showsAPrediction();
    void shortensLongNumbers();
    void saysWhatItRestsOn_data();
    void saysWhatItRestsOn();
    void isNeverCertain();
    void roundsCoverageHonestly();
    void busyIsShownOnlyWhenItLasts();
    void cancelAppearsAndAsks();
    void staleKeepsTheNumberAndSaysSo();
    void failureShowsNoNumber();
    void speaksTheWholeResult();
    void followsTheLocale();
    void rangeStandsApartFromTheSentence_data();
    void rangeStandsApartFromTheSentence();
};

void TestResultCard::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
}

void TestResultCard::teachesWhileEmpty()
{
    ResultCard card;
    card.show();
    QCOMPARE(card.state(), ResultCard::State::Empty);
    QVERIFY(shows(card, u"Drop a photo"_s));
    QVERIFY(card.accessibleDescription().contains(u"No prediction yet"_s));
}

void TestResultCard::showsAPrediction()
{
    ResultCard card;
    card.show();
    card.setPrediction(somePrediction());
    QCOMPARE(card.state(), ResultCard::State::Ready);
    QVERIFY(!shows(card, u"Drop a photo"_s));
    QVERIFY(shows(card, u"Expected likes"_s));
    for (const QString& words :
         {u"1,240"_s, u"High"_s, u"1.12 × your usual"_s, u"68\u00A0% chance to beat your median"_s,
          u"8 in 10 posts like this land in the shaded range. Based on your last 120 posts."_s})
        QVERIFY2(shownTexts(card).contains(words), qPrintable(words));
}

void TestResultCard::shortensLongNumbers()
{
    ResultCard card;
    card.show();
    Prediction prediction = somePrediction();
    prediction.likes->median = 12'434;
    card.setPrediction(prediction);
    QVERIFY(shownTexts(card).contains(u"12.4K"_s));
    bool exactInToolTip = false;
    for (const QLabel* label : card.findChildren<QLabel*>())
        exactInToolTip |= label->text() == u"12.4K" && label->toolTip() == u"12,434 likes";
    QVERIFY(exactInToolTip);
}

void TestResultCard::saysWhatItRestsOn_data()
{
    QTest::addColumn<PredictionBasis>("basis");
    QTest::addColumn<int>("posts");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("ratio");
    QTest::addColumn<QString>("chance");
    QTest::newRow("own posts") << PredictionBasis::OwnPosts << 120
                               << u"Based on your last 120 posts."_s << u"1.12 × your usual"_s
                               << u"beat your median"_s;
    QTest::newRow("one post") << PredictionBasis::OwnPosts << 1 << u"Based on your last post."_s
                              << u"1.12 × your usual"_s << u"beat your median"_s;
    QTest::newRow("average typed")
        << PredictionBasis::AverageTyped << 0 << u"Based on the average likes you entered"_s
        << u"1.12 × your usual"_s << u"beat your usual"_s;
    QTest::newRow("account size") << PredictionBasis::AccountSize << 0
                                  << u"Typical for accounts your size"_s
                                  << u"1.12 × what is typical"_s << u"beat what is typical"_s;
    QTest::newRow("nothing") << PredictionBasis::Nothing << 0
                             << u"Typical for the accounts that Likecast learned from"_s
                             << u"1.12 × what is typical"_s << u"beat what is typical"_s;
}

void TestResultCard::saysWhatItRestsOn()
{
    QFETCH(const PredictionBasis, basis);
    QFETCH(const int, posts);
    QFETCH(const QString, sentence);
    QFETCH(const QString, ratio);
    QFETCH(const QString, chance);
    ResultCard card;
    card.show();
    Prediction prediction = somePrediction();
    prediction.basis = basis;
    prediction.basedOnPosts = posts;
    card.setPrediction(prediction);
    for (const QString& words : {sentence, ratio, chance}) {
        QVERIFY2(shows(card, words), qPrintable(words));
        QVERIFY2(card.spokenResult().contains(words), qPrintable(words));
    }
}

void TestResultCard::isNeverCertain()
{
    Prediction prediction = somePrediction();
    prediction.chanceToBeatUsual = 0.9999;
    QVERIFY(chanceText(prediction, QLocale()).startsWith(u"99\u00A0%"_s));
    prediction.chanceToBeatUsual = 0.0001;
    QVERIFY(chanceText(prediction, QLocale()).startsWith(u"1\u00A0%"_s));
}

void TestResultCard::roundsCoverageHonestly()
{
    Prediction prediction = somePrediction();
    prediction.likes->coverage = 0.85;
    QVERIFY(basisText(prediction, QLocale()).startsWith(u"85 in 100 posts"_s));
    prediction.likes->coverage = 0.9;
    QVERIFY(basisText(prediction, QLocale()).startsWith(u"9 in 10 posts"_s));
}

void TestResultCard::busyIsShownOnlyWhenItLasts()
{
    ResultCard card;
    card.show();
    card.setPrediction(somePrediction());
    card.setBusy(PredictionStage::Detecting);
    QCOMPARE(card.state(), ResultCard::State::Busy);
    QVERIFY(shows(card, u"1,240"_s));
    QVERIFY(shows(card, u"8 in 10 posts"_s));
    QTRY_VERIFY(shows(card, u"Finding faces"_s));
    QVERIFY(shows(card, u"1,240"_s));
    card.setBusy(PredictionStage::Predicting);
    QVERIFY(shows(card, u"Predicting…"_s));
    card.setPrediction(somePrediction());
    QVERIFY(!shows(card, u"Predicting…"_s));
    QVERIFY(shows(card, u"8 in 10 posts"_s));

    card.setBusy(PredictionStage::Loading);
    card.setPrediction(somePrediction());
    QTest::qWait(300);
    QVERIFY(!shows(card, u"Reading the photo"_s));
}

void TestResultCard::cancelAppearsAndAsks()
{
    ResultCard card;
    card.show();
    const QSignalSpy asked(&card, &ResultCard::cancelRequested);
    auto* cancel = card.findChild<QPushButton*>();
    QVERIFY(cancel);
    card.setBusy(PredictionStage::Detecting);
    QVERIFY(!cancel->isVisible());
    QTRY_VERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    card.setStale();
    QVERIFY(!cancel->isVisible());
    QCOMPARE(card.state(), ResultCard::State::Empty); // there never was a prediction
}

void TestResultCard::staleKeepsTheNumberAndSaysSo()
{
    ResultCard card;
    card.show();
    card.setPrediction(somePrediction());
    card.setBusy(PredictionStage::Loading);
    card.setStale();
    QCOMPARE(card.state(), ResultCard::State::Stale);
    QVERIFY(shows(card, u"1,240"_s));
    QVERIFY(shows(card, u"include your last change"_s));
    QVERIFY(card.spokenResult().startsWith(u"Out of date."_s));
}

void TestResultCard::failureShowsNoNumber()
{
    ResultCard card;
    card.show();
    card.setPrediction(somePrediction());
    card.setFailed(u"The photo ends before its data does."_s);
    QCOMPARE(card.state(), ResultCard::State::Failed);
    QVERIFY(!shows(card, u"1,240"_s));
    QVERIFY(!shows(card, u"High"_s));
    QVERIFY(!shows(card, u"your usual"_s));
    QVERIFY(shows(card, u"The photo ends before its data does."_s));
    QVERIFY(card.findChild<RangeBar*>()->geometryOfParts().shaded.isEmpty());
    card.setPrediction(somePrediction());
    QVERIFY(shows(card, u"1,240"_s));
    QVERIFY(shows(card, u"High"_s));
}

void TestResultCard::speaksTheWholeResult()
{
    ResultCard card;
    card.show();
    card.setPrediction(somePrediction());
    const QString spoken = card.accessibleDescription();
    QVERIFY(spoken.startsWith(u"1,240 likes expected, between 910 and 1,690."_s));
    for (const QString& words : {u"High"_s, u"1.12 × your usual"_s, u"68\u00A0% chance"_s,
                                 u"8 in 10 posts"_s, u"120 posts"_s})
        QVERIFY2(spoken.contains(words), qPrintable(words));
    card.setFailed(u"The photo is damaged."_s);
    QCOMPARE(card.accessibleDescription(), u"No prediction. The photo is damaged."_s);
    card.clear();
    QVERIFY(card.accessibleDescription().startsWith(u"No prediction yet."_s));
}

void TestResultCard::followsTheLocale()
{
    ResultCard card;
    card.show();
    card.setPrediction(somePrediction());
    card.setLocale(QLocale(u"de_DE"_s));
    QVERIFY(shows(card, u"1.240"_s));
    QVERIFY(shows(card, u"1,12 ×"_s));
}

void TestResultCard::rangeStandsApartFromTheSentence_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<PredictionBasis>("basis");
    for (const int width : {260, 340, 468, 900}) {
        QTest::addRow("%d own", width) << width << PredictionBasis::OwnPosts;
        QTest::addRow("%d nothing", width) << width << PredictionBasis::Nothing;
    }
}

void TestResultCard::rangeStandsApartFromTheSentence()
{
    QFETCH(const int, width);
    QFETCH(const PredictionBasis, basis);
    ResultCard card;
    Prediction prediction = somePrediction();
    prediction.basis = basis;
    card.setPrediction(prediction);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    const int wide = std::max(width, card.minimumSizeHint().width());
    card.resize(wide, card.heightForWidth(wide));
    QCOMPARE(card.width(), wide);

    const auto* bar = card.findChild<RangeBar*>();
    const QRect barPlace(bar->mapTo(&card, QPoint()), bar->size());
    int checked = 0;
    for (const auto* label : card.findChildren<ToneLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const QRect place(label->mapTo(&card, QPoint()), label->size());
        QVERIFY2(!place.intersects(barPlace), qPrintable(label->text()));
        QVERIFY2(card.rect().contains(place), qPrintable(label->text()));
        if (label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->text()));
        ++checked;
    }
    QVERIFY(checked >= 6);
}

LIKECAST_TEST(TestResultCard)
#include "tst_result_card.moc"
