#include "core/posts/prediction_target.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestPredictionTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesLeadBack();
    void figureTakesThePlaceOfTheLikes_data();
    void figureTakesThePlaceOfTheLikes();
};

void TestPredictionTarget::namesLeadBack()
{
    for (const QString& name : predictionTargetNames())
        QCOMPARE(predictionTargetName(predictionTargetFromName(name).value()), name);
    QVERIFY(!predictionTargetFromName(u"followers"_s));
}

void TestPredictionTarget::figureTakesThePlaceOfTheLikes_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<qint64>("figure");
    QTest::newRow("likes") << u"likes"_s << 100LL;
    QTest::newRow("comments") << u"comments"_s << 20LL;
    QTest::newRow("saves") << u"saves"_s << 3LL;
    QTest::newRow("shares") << u"shares"_s << 4LL;
    QTest::newRow("views") << u"views"_s << 5000LL;
    QTest::newRow("engagement") << u"engagement_rate"_s << 120LL;
}

void TestPredictionTarget::figureTakesThePlaceOfTheLikes()
{
    QFETCH(const QString, target);
    QFETCH(const qint64, figure);
    Post full;
    full.likes = 100;
    full.comments = 20;
    full.figures = {3, 4, 4000, 5000, std::nullopt};
    Post bare;
    std::vector<Post> posts{full, bare};
    QCOMPARE(takeAsLikes(posts, *predictionTargetFromName(target)), 1);
    QCOMPARE(posts[0].likes, std::optional(figure));
    QCOMPARE(posts[1].likes, std::optional<qint64>());
}

LIKECAST_TEST(TestPredictionTarget)
#include "tst_prediction_target.moc"
