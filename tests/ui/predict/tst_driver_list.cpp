#include "core/faces/face_detector_factory.h"
#include "core/prediction/local_predictor.h"
#include "core/prototypes/available_trees.h"
#include "tests/core/prediction/account_on_disk.h"
#include "tests/support/source_path.h"
#include "tests/support/test_program.h"
#include "tests/ui/predict/compositions.h"
#include "ui/common/tone_label.h"
#include "ui/predict/result/driver_bar.h"
#include "ui/predict/result/driver_list.h"
#include "ui/predict/result/driver_text.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

/// A prediction that consists only of these drivers.
Prediction predictionWith(std::vector<Driver> drivers)
{
    Prediction prediction;
    prediction.photoPath = u"photo.jpg"_s;
    prediction.faces.resize(1);
    prediction.smileCount = 1;
    prediction.usualLikes = 1000;
    prediction.likes = LikesRange{.median = prediction.usualLikes};
    for (const Driver& driver : drivers) {
        if (std::isfinite(driver.effectLikes) && std::isfinite(driver.effectRatio)) {
            prediction.likes->median += driver.effectLikes;
            prediction.ratioToUsual *= 1 + driver.effectRatio;
        }
    }
    prediction.drivers = std::move(drivers);
    return prediction;
}

Driver driver(DriverKind kind, double likes, double ratio, QStringList words = {})
{
    return {.kind = kind, .words = std::move(words), .effectLikes = likes, .effectRatio = ratio};
}

QStringList rowTexts(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts;
}

QString facesText(int faces, int smiles)
{
    Prediction prediction = predictionWith({});
    prediction.faces.resize(static_cast<std::size_t>(faces));
    prediction.smileCount = smiles;
    return driverText(driver(DriverKind::Faces, 1, 0.1), prediction, goldenHour(),
                      QLocale(u"en_GB"_s));
}

} // namespace

class TestDriverList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void teachesWhileEmpty();
    void showsRowsInOrder();
    void leavesOutWhatCannotBeRead();
    void showsSixRowsAtMost();
    void rowsMultiplyToTheRatio();
    void rowsLeadToTheNumberOnEveryBasis_data();
    void rowsLeadToTheNumberOnEveryBasis();
    void saysWhatARowRestsOn();
    void whatMayBeChanceIsGreyAndSaysSo();
    void namesEveryKind();
    void namesFaces();
    void writesSmallEffectsWithADecimal();
    void barsGoToTheirSide();
    void figuresKeepTheirOrderFromRightToLeft();
    void claimsNoCause();
    void marksSignsInWordsToo();
};

void TestDriverList::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void TestDriverList::teachesWhileEmpty()
{
    DriverList list;
    list.show();
    QVERIFY(rowTexts(list).join(u' ').contains(u"raises and lowers the number"_s));
    list.setDrivers(predictionWith({driver(DriverKind::Time, 96, 0.08)}), goldenHour());
    QVERIFY(!rowTexts(list).join(u' ').contains(u"raises and lowers the number"_s));
    list.clear();
    QVERIFY(rowTexts(list).join(u' ').contains(u"raises and lowers the number"_s));
}

void TestDriverList::showsRowsInOrder()
{
    DriverList list;
    list.show();
    list.setDrivers(
        predictionWith({driver(DriverKind::Time, 96, 0.08), driver(DriverKind::Faces, 71, 0.06),
                        driver(DriverKind::Caption, 42, 0.04, {u"launch"_s, u"crew"_s}),
                        driver(DriverKind::RecentForm, -35, -0.03)}),
        goldenHour());
    const QString others = u"other accounts"_s;
    const QStringList expected{u"Thursday 19:00"_s,      others, u"+96 (+8\u00A0%)"_s,
                               u"A smiling face"_s,      others, u"+71 (+6\u00A0%)"_s,
                               u"“launch” and “crew”"_s, others, u"+42 (+4\u00A0%)"_s,
                               u"Your recent form"_s,    others, u"\u221235 (\u22123\u00A0%)"_s};
    QCOMPARE(rowTexts(list), expected);
}

void TestDriverList::leavesOutWhatCannotBeRead()
{
    DriverList list;
    list.show();
    const double none = std::numeric_limits<double>::quiet_NaN();
    list.setDrivers(
        predictionWith({driver(DriverKind::Time, none, 0.2), driver(DriverKind::Faces, 3, none),
                        driver(DriverKind::RecentForm, 1, 0.004),
                        driver(DriverKind::MediaType, -12, -0.01)}),
        goldenHour());
    QCOMPARE(rowTexts(list).size(), 3);
    QCOMPARE(rowTexts(list).first(), u"A single photo"_s);

    list.setDrivers(predictionWith({driver(DriverKind::RecentForm, 1, 0.004)}), goldenHour());
    QVERIFY(rowTexts(list).join(u' ').contains(u"Nothing about this draft stands out"_s));
}

void TestDriverList::rowsMultiplyToTheRatio()
{
    DriverList list;
    list.show();
    Prediction prediction =
        predictionWith({driver(DriverKind::Time, 80, 0.08), driver(DriverKind::Faces, 65, 0.06)});
    prediction.likes->median = 1300;
    prediction.ratioToUsual = 1.3;
    list.setDrivers(prediction, goldenHour());
    QCOMPARE(rowTexts(list).mid(6),
             (QStringList{u"Everything else"_s, {}, u"+155 (+14\u00A0%)"_s}));
}

void TestDriverList::rowsLeadToTheNumberOnEveryBasis_data()
{
    QTest::addColumn<int>("basis");
    QTest::newRow("stored account") << 0;
    QTest::newRow("recent likes") << 1;
    QTest::newRow("average likes") << 2;
    QTest::newRow("followers") << 3;
}

void TestDriverList::rowsLeadToTheNumberOnEveryBasis()
{
    QFETCH(const int, basis);
    auto model = treeRegressors().load(u"likecast"_s, sourcePath("models"));
    QVERIFY(model.has_value());
    const AccountOnDisk stored(sunsetPosts(90));
    QVERIFY(stored.isSound());
    LocalPredictor predictor(*std::move(model), makeFaceDetector(FaceDetectorKind::Hog),
                             stored.source());
    std::array<AccountChoice, 4> accounts;
    accounts[0].name = u"sunset.club"_s;
    accounts[1].recentLikes = {120, 98, 143, 160, 75, 131};
    accounts[2].averageLikes = 1'100;
    accounts[3].followers = 18'000;
    const std::array bases{PredictionBasis::OwnPosts, PredictionBasis::OwnPosts,
                           PredictionBasis::AverageTyped, PredictionBasis::AccountSize};
    Composition composition = goldenHour();
    for (const QString& caption :
         {u""_s, u"sunset over the bay"_s, u"Who is coming? #space #launchday #crew"_s}) {
        composition.caption = caption;
        const auto prediction =
            predictor.predict({.photoPath = sourcePath("resources/sample/astronaut.jpg"),
                               .draft = postDraft(composition),
                               .timeZoneId = composition.timeZoneId,
                               .account = accounts.at(static_cast<std::size_t>(basis))},
                              {}, {});
        QVERIFY(prediction.has_value() && prediction->likes);
        QCOMPARE(prediction->basis, bases.at(static_cast<std::size_t>(basis)));
        DriverList list;
        list.setDrivers(*prediction, composition);
        double product = 1.0;
        for (const Driver& row : list.shownDrivers())
            product *= 1.0 + row.effectRatio;
        // A row for everything else is omitted below half a percent.
        const double ratio = prediction->likes->median / prediction->usualLikes;
        QVERIFY2(std::abs(product / ratio - 1.0) < 0.0055,
                 qPrintable(QString::number(product / ratio)));
    }
}

void TestDriverList::saysWhatARowRestsOn()
{
    const auto evidence = [](DriverKind kind, int ownPosts) {
        Driver some = driver(kind, 10, 0.1);
        some.ownPosts = ownPosts;
        return driverEvidenceText(some);
    };
    QCOMPARE(evidence(DriverKind::Faces, 48), u"your 48 posts with faces"_s);
    QCOMPARE(evidence(DriverKind::Faces, 0), u"other accounts"_s);
    QCOMPARE(evidence(DriverKind::Time, 12), u"your 12 posts at this hour"_s);
    QCOMPARE(evidence(DriverKind::RecentForm, 90), u"your 90 posts"_s);
    QVERIFY(evidence(DriverKind::EverythingElse, 90).isEmpty());
}

void TestDriverList::whatMayBeChanceIsGreyAndSaysSo()
{
    DriverList list;
    list.show();
    Driver chance = driver(DriverKind::Hashtags, -20, -0.02);
    chance.isUncertain = true;
    chance.ownPosts = 30;
    list.setDrivers(predictionWith({driver(DriverKind::Time, 96, 0.08), chance}), goldenHour());
    QCOMPARE(rowTexts(list).mid(3), (QStringList{u"Your hashtags"_s, u"could be chance"_s,
                                                 u"\u221220 (\u22122\u00A0%)"_s}));
    QVERIFY(list.accessibleDescription().endsWith(u"likes, could be chance"_s));
    for (const auto* label : list.findChildren<ToneLabel*>()) {
        if (label->isVisible() && label->text().contains(u"\u221220"_s))
            QCOMPARE(label->tone(), ToneLabel::Tone::Secondary);
    }
}

void TestDriverList::showsSixRowsAtMost()
{
    DriverList list;
    list.show();
    std::vector<Driver> drivers;
    for (int i = 0; i < 40; ++i)
        drivers.push_back(driver(DriverKind::Caption, 50 - i, 0.5, {QString::number(i)}));
    list.setDrivers(predictionWith(drivers), goldenHour());
    QCOMPARE(rowTexts(list).size(), 18);
    QCOMPARE(rowTexts(list).at(15), u"Everything else"_s);
    list.setDrivers(predictionWith({drivers.front()}), goldenHour());
    QCOMPARE(rowTexts(list).size(), 3);
}

void TestDriverList::namesEveryKind()
{
    const QLocale locale(u"en_GB"_s);
    const Prediction prediction = predictionWith({});
    const auto text = [&](const Driver& some, const Composition& composition) {
        return driverText(some, prediction, composition, locale);
    };
    Composition composition = goldenHour();
    QCOMPARE(text(driver(DriverKind::Hashtags, 1, 1, {u"space"_s, u"#crew"_s}), composition),
             u"#space and #crew"_s);
    QCOMPARE(text(driver(DriverKind::Hashtags, 1, 1), composition), u"Your hashtags"_s);
    QCOMPARE(text(driver(DriverKind::Caption, 1, 1), composition), u"Your caption"_s);
    QCOMPARE(text(driver(DriverKind::PhotoLook, 1, 1), composition), u"Light and colours"_s);
    QCOMPARE(text(driver(DriverKind::AccountSize, 1, 1), composition), u"Account size"_s);
    composition.caption.clear();
    QCOMPARE(text(driver(DriverKind::Hashtags, 1, 1), composition), u"No hashtags"_s);
    QCOMPARE(text(driver(DriverKind::Caption, 1, 1), composition), u"No caption"_s);
    composition.mediaType = MediaType::Carousel;
    QCOMPARE(text(driver(DriverKind::MediaType, 1, 1), composition), u"A carousel"_s);
    composition.mediaType = MediaType::Reel;
    QCOMPARE(text(driver(DriverKind::MediaType, 1, 1), composition), u"A reel"_s);
    QCOMPARE(
        driverText(driver(DriverKind::Time, 1, 1), prediction, composition, QLocale(u"en_US"_s)),
        u"Thursday "_s + QLocale(u"en_US"_s).toString(QTime(19, 0), QLocale::ShortFormat));
    QCOMPARE(
        driverText(driver(DriverKind::Time, 1, 1), prediction, composition, QLocale(u"de_DE"_s)),
        u"Donnerstag 19:00"_s);
}

void TestDriverList::namesFaces()
{
    QCOMPARE(facesText(0, 0), u"No face"_s);
    QCOMPARE(facesText(1, 0), u"A face, no smile"_s);
    QCOMPARE(facesText(1, 1), u"A smiling face"_s);
    QCOMPARE(facesText(3, 0), u"3 faces, no smile"_s);
    QCOMPARE(facesText(3, 1), u"3 faces, 1 smile"_s);
    QCOMPARE(facesText(12, 7), u"12 faces, 7 smiles"_s);
    Prediction withoutPhoto;
    QCOMPARE(driverText(driver(DriverKind::Faces, 1, 1), withoutPhoto, goldenHour(),
                        QLocale(u"en_GB"_s)),
             u"No photo"_s);
}

void TestDriverList::writesSmallEffectsWithADecimal()
{
    const QLocale locale(u"en_GB"_s);
    QCOMPARE(driverEffectText(driver(DriverKind::Time, 0.42, 0.08), locale), u"+0.4 (+8\u00A0%)"_s);
    QCOMPARE(driverEffectText(driver(DriverKind::Time, -3.06, -0.08), locale),
             u"\u22123.1 (\u22128\u00A0%)"_s);
    QCOMPARE(driverEffectText(driver(DriverKind::Time, 9.97, 0.08), locale), u"+10 (+8\u00A0%)"_s);
    // Of 1,300 likes nobody needs tenths.
    QCOMPARE(driverEffectText(driver(DriverKind::Time, 7.6, 0.006), locale), u"+8 (+1\u00A0%)"_s);
    QCOMPARE(driverEffectText(driver(DriverKind::Time, 12345.6, 1.5), QLocale(u"de_DE"_s)),
             u"+12.346 (+150\u00A0%)"_s);
}

void TestDriverList::barsGoToTheirSide()
{
    DriverBar bar;
    bar.resize(200, 16);
    bar.setShare(0.5);
    QCOMPARE(bar.filled().left(), 100.0);
    QCOMPARE(bar.filled().right(), 150.0);
    bar.setShare(-1.7);
    QCOMPARE(bar.filled().left(), 0.0);
    QCOMPARE(bar.filled().right(), 100.0);
    bar.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(bar.filled().left(), 100.0);
    QCOMPARE(bar.filled().right(), 200.0);
    bar.setShare(std::numeric_limits<double>::infinity());
    QVERIFY(bar.filled().width() <= 100.0);
    QVERIFY(!bar.grab().isNull());
}

void TestDriverList::figuresKeepTheirOrderFromRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    DriverList list;
    list.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    list.show();
    list.setDrivers(predictionWith({driver(DriverKind::Time, 20, 0.02)}), goldenHour());
    const QStringList texts = rowTexts(list);
    const QString effect = driverEffectText(driver(DriverKind::Time, 20, 0.02), list.locale());
    QApplication::setLayoutDirection(Qt::LeftToRight);
    // Between the isolates that keep "+20 (+2 %)" from being reordered.
    QVERIFY(effect.startsWith(u'\u2066') && effect.endsWith(u'\u2069'));
    QVERIFY2(texts.contains(effect), qPrintable(texts.join(u'\n')));
}

void TestDriverList::claimsNoCause()
{
    DriverList list;
    QStringList texts{DriverList::title(), list.accessibleDescription()};
    QCOMPARE(DriverList::title(), u"What's behind this number"_s);
    QVERIFY(list.accessibleDescription().contains(u"not what caused them"_s));
}

void TestDriverList::marksSignsInWordsToo()
{
    DriverList list;
    list.show();
    list.setDrivers(predictionWith({driver(DriverKind::Time, 96, 0.08),
                                    driver(DriverKind::RecentForm, -35, -0.03)}),
                    goldenHour());
    QCOMPARE(list.accessibleDescription(),
             u"Thursday 19:00: +96 (+8\u00A0%) likes, other accounts; Your recent form: \u221235 "
             "(\u22123\u00A0%) likes, other accounts"_s);
    QList<ToneLabel::Tone> effectTones;
    for (const auto* label : list.findChildren<ToneLabel*>()) {
        if (label->isVisible() && label->text().contains(u'%'))
            effectTones += label->tone();
    }
    QCOMPARE(effectTones, (QList{ToneLabel::Tone::Good, ToneLabel::Tone::Bad}));
}

LIKECAST_TEST(TestDriverList)
#include "tst_driver_list.moc"
