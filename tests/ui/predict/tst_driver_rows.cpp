#include "tests/support/test_program.h"
#include "ui/predict/compare/compare_column.h"
#include "ui/predict/compare/driver_rows.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

ComparedDraft draftWith(std::vector<Driver> drivers, double ratio)
{
    Prediction prediction;
    prediction.usualLikes = 1000;
    prediction.ratioToUsual = ratio;
    prediction.likes = LikesRange{.median = 1000 * ratio, .low = 500, .high = 2000};
    prediction.drivers = std::move(drivers);
    return {.draft = {}, .letter = u"A"_s, .prediction = prediction};
}

} // namespace

/// The drivers of several drafts as rows.
class TestDriverRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void largestDifferenceComesFirst();
    void rowsMultiplyToTheRatio();
    void aDraftWithoutPredictionHasNoDrivers();
    void longWordsCanBreak();
};

void TestDriverRows::largestDifferenceComesFirst()
{
    const auto rows = driverRows(
        {draftWith({{DriverKind::RecentForm, {}, 300, 0.3}, {DriverKind::Time, {}, 50, 0.05}}, 1),
         draftWith({{DriverKind::RecentForm, {}, 300, 0.3}, {DriverKind::Time, {}, -90, -0.09}},
                   1)});
    QVERIFY(rows.size() >= 2);
    QCOMPARE(rows[0].kind, DriverKind::Time);
    QCOMPARE(rows[1].kind, DriverKind::RecentForm);
    QCOMPARE(rows[0].drivers[1]->effectRatio, -0.09);
}

void TestDriverRows::rowsMultiplyToTheRatio()
{
    const std::vector<ComparedDraft> drafts{
        draftWith({{DriverKind::Time, {}, 80, 0.08},
                   {DriverKind::Faces, {}, 1, 0.001},
                   {DriverKind::EverythingElse, {}, 20, 0.02}},
                  1.25),
        draftWith({{DriverKind::Hashtags, {}, -100, -0.1}}, 0.8)};
    const auto rows = driverRows(drafts);
    QCOMPARE(rows.back().kind, DriverKind::EverythingElse);
    for (std::size_t draft = 0; draft < drafts.size(); ++draft) {
        double product = 1.0;
        double likes = drafts[draft].prediction->usualLikes;
        for (const DriverRow& row : rows) {
            if (row.drivers[draft]) {
                product *= 1 + row.drivers[draft]->effectRatio;
                likes += row.drivers[draft]->effectLikes;
            }
        }
        QVERIFY(std::abs(product - drafts[draft].prediction->ratioToUsual) < 1e-9);
        QVERIFY(std::abs(likes - drafts[draft].prediction->likes->median) < 1e-6);
    }
    for (const DriverRow& row : rows)
        QVERIFY(row.kind != DriverKind::Faces); // would read "0 %"
}

void TestDriverRows::aDraftWithoutPredictionHasNoDrivers()
{
    const auto rows =
        driverRows({draftWith({{DriverKind::Time, {}, 80, 0.08}}, 1.08), ComparedDraft{}});
    QCOMPARE(rows.size(), std::size_t{1});
    QVERIFY(rows[0].drivers[0].has_value());
    QVERIFY(!rows[0].drivers[1].has_value());
}

void TestDriverRows::longWordsCanBreak()
{
    QCOMPARE(breakable(u"Golden hour #launchday"_s), u"Golden hour #launchday"_s);
    QString broken = breakable(QString(100, u'x') + u" end"_s);
    for (const QString& part : broken.split(QRegularExpression(u"[\\s\\x{200b}]"_s)))
        QVERIFY(part.size() <= 14);
    QCOMPARE(broken.remove(QChar(0x200b)), QString(100, u'x') + u" end"_s);
}

LIKECAST_TEST(TestDriverRows)
#include "tst_driver_rows.moc"
