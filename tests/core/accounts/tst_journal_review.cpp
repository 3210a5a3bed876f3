#include "core/accounts/journal_review.h"

#include "core/insights/significance.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;

/// Entries with a predicted range of 50 to 150 around 100, one a day, whose answer is known.
class TestJournalReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactTestsMatchTables();
    void sharesStayWithinTheirInterval();
    void countsInBlocksOfTen();
    void leavesOutWhatWasCountedTooEarly();
    void fewEntriesAreNoDrift();
    void goodPredictionsAreNoDrift();
    void tooManyMissesAreNoticed();
    void aWrongLevelIsNoticed_data();
    void aWrongLevelIsNoticed();
    void onlyTheNewestEntriesCount();

private:
    static constexpr qint64 dayMs = 24LL * 3600 * 1000;

    static void add(std::vector<JournalEntry>& entries, int count, qint64 likes)
    {
        for (int i = 0; i < count; ++i) {
            JournalEntry entry;
            entry.id = static_cast<qint64>(entries.size()) + 1;
            entry.postedAtMs = entry.id * dayMs;
            entry.predictedLow = 50;
            entry.predictedMedian = 100;
            entry.predictedHigh = 150;
            entry.actualLikes = likes;
            entry.actualAtMs = entry.postedAtMs + 3 * dayMs;
            entries.push_back(entry);
        }
    }
};

void TestJournalReview::exactTestsMatchTables()
{
    QVERIFY(qAbs(binomialAtMost(3, 10, 0.8) - 0.000864358) < 1e-8);
    QVERIFY(qAbs(binomialAtMost(10, 10, 0.8) - 1.0) < 1e-12);
    QVERIFY(qAbs(signTestP(1, 10) - 0.021484375) < 1e-9);
    QVERIFY(qAbs(signTestP(9, 10) - 0.021484375) < 1e-9);
    QCOMPARE(signTestP(5, 10), 1.0);
}

void TestJournalReview::sharesStayWithinTheirInterval()
{
    const ShareInterval all = shareInterval(10, 10);
    QCOMPARE(all.share, 1.0);
    QCOMPARE(all.high, 1.0);
    QVERIFY(all.low > 0.8 && all.low < 0.9);
    const ShareInterval half = shareInterval(5, 10);
    QVERIFY(qAbs((half.low + half.high) / 2 - 0.5) < 1e-12);
    QVERIFY(half.low > 0.3 && half.low < 0.35);
}

void TestJournalReview::countsInBlocksOfTen()
{
    std::vector<JournalEntry> entries;
    add(entries, 3, 100);
    add(entries, 10, 400);
    std::ranges::reverse(entries); // as the journal is stored: newest first
    const JournalReview review = reviewJournal(entries);
    QCOMPARE(review.judged, 13);
    QCOMPARE(review.held, 3);
    QCOMPARE(review.blocks.size(), std::size_t{2});
    QCOMPARE(review.blocks[0].judged, 3);
    QCOMPARE(review.blocks[0].held, 3);
    QCOMPARE(review.blocks[1].judged, 10);
    QCOMPARE(review.blocks[1].held, 0);
    QCOMPARE(review.blocks[1].fromMs, 4 * dayMs);
    QCOMPARE(review.blocks[1].untilMs, 13 * dayMs);
}

void TestJournalReview::leavesOutWhatWasCountedTooEarly()
{
    std::vector<JournalEntry> entries;
    add(entries, 2, 100);
    entries[1].actualAtMs = entries[1].postedAtMs + dayMs / 24;
    add(entries, 1, 100);
    entries[2].actualLikes.reset();
    entries[2].actualAtMs.reset();
    const JournalReview review = reviewJournal(entries);
    QCOMPARE(review.judged, 1);
    QCOMPARE(review.tooEarly, 1);
}

void TestJournalReview::fewEntriesAreNoDrift()
{
    std::vector<JournalEntry> entries;
    add(entries, 9, 1000);
    const JournalReview review = reviewJournal(entries);
    QCOMPARE(review.recent, 0);
    QVERIFY(!review.missesTooOften);
    QCOMPARE(review.drift, JournalReview::Drift::None);
}

void TestJournalReview::goodPredictionsAreNoDrift()
{
    std::vector<JournalEntry> entries;
    for (int i = 0; i < 6; ++i) {
        add(entries, 2, 90);
        add(entries, 2, 120);
        add(entries, 1, i % 2 == 0 ? 10 : 300);
    }
    const JournalReview review = reviewJournal(entries);
    QCOMPARE(review.recent, 30);
    QCOMPARE(review.recentHeld, 24);
    QVERIFY(!review.missesTooOften);
    QCOMPARE(review.drift, JournalReview::Drift::None);
}

void TestJournalReview::tooManyMissesAreNoticed()
{
    std::vector<JournalEntry> entries;
    for (int i = 0; i < 10; ++i) {
        add(entries, 1, 10);
        add(entries, 1, 100);
        add(entries, 1, 300);
    }
    const JournalReview review = reviewJournal(entries);
    QVERIFY(review.missesTooOften);
    QCOMPARE(review.recentHeld, 10);
    QCOMPARE(review.drift, JournalReview::Drift::None); // as many above as below
}

void TestJournalReview::aWrongLevelIsNoticed_data()
{
    QTest::addColumn<qint64>("likes");
    QTest::addColumn<JournalReview::Drift>("drift");
    QTest::newRow("above") << qint64{140} << JournalReview::Drift::TooLow;
    QTest::newRow("below") << qint64{60} << JournalReview::Drift::TooHigh;
    QTest::newRow("exactly as predicted") << qint64{100} << JournalReview::Drift::None;
}

void TestJournalReview::aWrongLevelIsNoticed()
{
    QFETCH(qint64, likes);
    std::vector<JournalEntry> entries;
    add(entries, 10, likes);
    const JournalReview review = reviewJournal(entries);
    QVERIFY(!review.missesTooOften);
    QTEST(review.drift, "drift");
}

void TestJournalReview::onlyTheNewestEntriesCount()
{
    std::vector<JournalEntry> entries;
    add(entries, 30, 60);
    for (int i = 0; i < 15; ++i) {
        add(entries, 1, 90);
        add(entries, 1, 110);
    }
    const JournalReview review = reviewJournal(entries);
    QCOMPARE(review.recent, 30);
    QCOMPARE(review.recentAbove, 15);
    QCOMPARE(review.drift, JournalReview::Drift::None);
}

LIKECAST_TEST(TestJournalReview)
#include "tst_journal_review.moc"
