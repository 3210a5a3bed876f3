#include "tests/support/test_program.h"
#include "tests/ui/predict/predict_window_fixture.h"
#include "tests/ui/window_parts.h"
#include "ui/common/tone_label.h"
#include "ui/predict/result/driver_list.h"
#include "ui/predict/result/range_bar.h"

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// The evidence for a prediction, in the real window.
class TestWindowEvidence : public QObject, private PredictWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }

    void driversNameWhatTheyRestOn();
    void whatTheAccountHasNeverDoneIsSaid();
    void theRangeLiesOnTheAccountsScale();
    void withoutRealHoursTheWeekSaysWhatIsMissing();
};

void TestWindowEvidence::driversNameWhatTheyRestOn()
{
    const auto running = open();
    running->window.resize(1280, 1000); // room for every driver
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.isReady());
    auto& drivers = *parts.page.findChild<DriverList*>();
    const QStringList shown = shownTexts(drivers);
    const qsizetype faces = shown.indexOf(u"A smiling face"_s);
    QVERIFY(faces >= 0);
    QCOMPARE(shown.at(faces + 1), u"your 48 posts"_s);
    QVERIFY(drivers.accessibleDescription().contains(u"likes, your 48 posts with faces"_s));
    const auto labels = drivers.findChildren<ToneLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const ToneLabel* label) {
        return label->isVisible() && label->toolTip() == u"your 48 posts with faces"_s;
    }));
    QVERIFY(shown.contains(u"other accounts"_s));
    const qsizetype form = shown.indexOf(u"Your recent form"_s);
    QCOMPARE(shown.at(form + 1), u"could be chance"_s);
    QVERIFY(form > faces);

    const double ratio = parts.likes() / 1108;
    double product = 1.0;
    for (const Driver& driver : drivers.shownDrivers())
        product *= 1.0 + driver.effectRatio;
    QVERIFY(std::abs(product / ratio - 1.0) < 0.0055);
}

void TestWindowEvidence::whatTheAccountHasNeverDoneIsSaid()
{
    const auto running = open();
    running->script->alwaysWithCaption = true;
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.isReady());
    const QString sentence = u"New for your account: no caption. That makes the range wider."_s;
    QVERIFY2(shownText(parts.result).contains(sentence), qPrintable(shownText(parts.result)));
    QVERIFY(parts.result.accessibleDescription().contains(sentence));
    parts.caption.setFocus();
    QTest::keyClicks(&parts.caption, u"launch day"_s);
    QTRY_VERIFY(parts.isReady() && parts.likes() == parts.expectedLikes());
    QVERIFY(!shownText(parts.result).contains(u"New for your account"_s));
}

void TestWindowEvidence::theRangeLiesOnTheAccountsScale()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.isReady());
    const auto& bar = *parts.page.findChild<RangeBar*>();
    QVERIFY(bar.toolTip().contains(u"The bar runs from 400 to 3,600 likes."_s));
    const double share = bar.geometryOfParts().shaded.width() / bar.width();
    QVERIFY(share > 0.2 && share < 0.35);
}

void TestWindowEvidence::withoutRealHoursTheWeekSaysWhatIsMissing()
{
    const auto running = open();
    running->script->postsWithHours = 12;
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_COMPARE(parts.heatmap.accessibleDescription(),
                 u"Best hours need 30 posts with real hours. You have 12."_s);
    QVERIFY(!parts.heatmap.hasForecast());
    running->script->postsWithHours = 30;
    parts.page.predictAgain();
    QTRY_VERIFY(parts.heatmap.hasForecast());
    QCOMPARE(parts.heatmap.cellValue({0, 20}).section(u", "_s, 1), u"3 of your posts"_s);
}

LIKECAST_TEST(TestWindowEvidence)
#include "tst_window_evidence.moc"
