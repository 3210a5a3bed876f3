#include "core/prediction/draft_comparison.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

using namespace likecast;

namespace
{

Prediction draftWith(double logMedian, double pairScale)
{
    Prediction prediction;
    prediction.logMedian = logMedian;
    prediction.pairScale = pairScale;
    return prediction;
}

} // namespace

class TestDraftComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalDraftsAreTooCloseToCall();
    void oneScaleApartIsOddsOfE();
    void sidesAreComplementary();
    void bestOfTwoAgreesWithThePair();
    void bestOfManySumsToOne();
    void survivesExtremes();
    void draftsTooCloseToCallShareARank();
};

void TestDraftComparison::equalDraftsAreTooCloseToCall()
{
    const auto comparison = compareDrafts(draftWith(5, 0.4), draftWith(5, 0.4));
    QCOMPARE(comparison.chanceFirstWins, 0.5);
    QVERIFY(comparison.tooCloseToCall);
}

void TestDraftComparison::oneScaleApartIsOddsOfE()
{
    const auto comparison = compareDrafts(draftWith(5.4, 0.4), draftWith(5, 0.4));
    const double odds = comparison.chanceFirstWins / (1 - comparison.chanceFirstWins);
    QVERIFY(std::abs(odds - std::exp(1.0)) < 1e-9);
    QVERIFY(!comparison.tooCloseToCall);
}

void TestDraftComparison::sidesAreComplementary()
{
    const Prediction a = draftWith(6.1, 0.3);
    const Prediction b = draftWith(5.9, 0.5);
    QVERIFY(std::abs(compareDrafts(a, b).chanceFirstWins + compareDrafts(b, a).chanceFirstWins -
                     1) < 1e-12);
}

void TestDraftComparison::bestOfTwoAgreesWithThePair()
{
    const Prediction a = draftWith(6.1, 0.3);
    const Prediction b = draftWith(5.9, 0.3);
    const auto ranking = rankDrafts({b, a});
    QCOMPARE(ranking[0].index, std::size_t{1});
    QVERIFY(std::abs(ranking[0].chanceBest - compareDrafts(a, b).chanceFirstWins) < 1e-12);
}

void TestDraftComparison::bestOfManySumsToOne()
{
    const auto ranking = rankDrafts({draftWith(3, 0.4), draftWith(4, 0.4), draftWith(3.5, 0.4)});
    QCOMPARE(ranking.size(), std::size_t{3});
    QCOMPARE(ranking[0].index, std::size_t{1});
    QCOMPARE(ranking[1].index, std::size_t{2});
    QCOMPARE(ranking[2].index, std::size_t{0});
    double total = 0.0;
    for (const RankedDraft& ranked : ranking)
        total += ranked.chanceBest;
    QVERIFY(std::abs(total - 1) < 1e-12);
    QVERIFY(rankDrafts({}).empty());
}

void TestDraftComparison::survivesExtremes()
{
    const auto ranking = rankDrafts({draftWith(-1000, 0), draftWith(1000, 0)});
    QCOMPARE(ranking[0].index, std::size_t{1});
    QCOMPARE(ranking[0].chanceBest, 1.0);
    QCOMPARE(ranking[1].chanceBest, 0.0);
}

void TestDraftComparison::draftsTooCloseToCallShareARank()
{
    const auto ranking =
        rankDrafts({draftWith(4, 0.4), draftWith(5.01, 0.4), draftWith(5, 0.4), draftWith(2, 0.4)});
    std::vector<std::pair<std::size_t, int>> places;
    for (const RankedDraft& draft : ranking)
        places.emplace_back(draft.index, draft.rank);
    const std::vector<std::pair<std::size_t, int>> expected{{1, 1}, {2, 1}, {0, 3}, {3, 4}};
    QCOMPARE(places, expected);
}

LIKECAST_TEST(TestDraftComparison)
#include "tst_draft_comparison.moc"
