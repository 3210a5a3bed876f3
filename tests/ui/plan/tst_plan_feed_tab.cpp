#include "tests/support/test_program.h"
#include "tests/ui/plan/plan_page_fixture.h"
#include "ui/common/message_bar.h"
#include "ui/plan/feed/feed_cell.h"

#include <QSignalSpy>

using namespace likecast;
using namespace Qt::StringLiterals;

/// The preview of the profile: its order, and moving drafts in it.
class TestPlanFeedTab : public QObject, private PlanPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        openFeed();
    }
    void cleanupTestCase() { close(); }

    void draftsAreOnTopNewestFirst();
    void draggingSwapsTimes();
    void keysSwapTimes();
    void draftsWhoseTimeHasPassedStay();
    void enterOpensDraftsOnly();
    void cellsAreThreeByFour();
    void itTeachesWhileThereIsNothing();
    void rightToLeftIsMirrored();

private:
    std::vector<qint64> shownIds() const
    {
        std::vector<qint64> ids;
        for (int place = 0; place < feed().itemCount(); ++place)
            ids.push_back(feed().cell(place)->item().id);
        return ids;
    }
    void importPosts(int posts)
    {
        const auto imported =
            m_accounts->import({writePostsCsv(path("posts.csv"), posts)}, {}, u"studio.lumen"_s)
                .future;
        QTRY_VERIFY(imported.isFinished());
        QVERIFY(imported.result().has_value());
        m_page->setAccount(imported.result()->accountIds.front());
    }
    QString hint() const { return shownText(*m_page->findChild<FeedTab*>()); }

    using Ids = std::vector<qint64>;
};

void TestPlanFeedTab::draftsAreOnTopNewestFirst()
{
    importPosts(40);
    const qint64 first = addDraft("a.jpg", at({2026, 12, 3}, 19));
    const qint64 second = addDraft("b.jpg", at({2026, 12, 20}, 9));
    QTRY_COMPARE(feed().itemCount(), 2 + 30);
    QCOMPARE(feed().cell(0)->item().id, second);
    QCOMPARE(feed().cell(1)->item().id, first);
    QCOMPARE(feed().cell(2)->item().kind, PlanItem::Kind::Posted);
    for (int place = 3; place < feed().itemCount(); ++place)
        QVERIFY(feed().cell(place)->item().takenAtMs < feed().cell(place - 1)->item().takenAtMs);
    QVERIFY(feed().cell(2)->accessibleName().startsWith(u"Post, Wed, Nov 18"_s));
    QVERIFY(feed().cell(2)->accessibleName().contains(u"likes"_s));
    QTRY_VERIFY(feed().cell(0)->accessibleName().contains(u"Expected: 1,"_s));
    QTRY_VERIFY(!feed().cell(0)->item().photo.isNull());
    // Without an account there are no posts.
    m_page->setAccount(0);
    QTRY_COMPARE(shownIds(), Ids({second, first}));
}

void TestPlanFeedTab::draggingSwapsTimes()
{
    const qint64 one = addDraft("a.jpg", at({2026, 12, 3}, 10));
    const qint64 two = addDraft("b.jpg", at({2026, 12, 4}, 15));
    const qint64 three = addDraft("c.jpg", at({2026, 12, 5}, 20));
    QTRY_COMPARE(shownIds(), Ids({three, two, one}));
    QTRY_VERIFY(!feed().cell(2)->item().number.isEmpty());
    const QString before = feed().cell(2)->item().number;
    const int steps = m_history->undoStack().count();
    drag(*feed().cell(2), feed().placeRect(0).center());
    QTRY_COMPARE(shownIds(), Ids({one, three, two}));
    QCOMPARE(timeOf(one), at({2026, 12, 5}, 20));
    QCOMPARE(timeOf(three), at({2026, 12, 4}, 15));
    QCOMPARE(timeOf(two), at({2026, 12, 3}, 10));
    QCOMPARE(m_history->undoStack().count(), steps + 1);
    // The number follows the new hour.
    QTRY_VERIFY(feed().cell(0)->item().number != before);
    m_history->undoStack().undo();
    QTRY_COMPARE(shownIds(), Ids({three, two, one}));
    QCOMPARE(timeOf(one), at({2026, 12, 3}, 10));
}

void TestPlanFeedTab::keysSwapTimes()
{
    const qint64 one = addDraft("a.jpg", at({2026, 12, 3}, 10));
    const qint64 two = addDraft("b.jpg", at({2026, 12, 4}, 15));
    QTRY_COMPARE(shownIds(), Ids({two, one}));
    feed().cell(0)->setFocus();
    QTest::keyClick(feed().cell(0), Qt::Key_Right);
    QVERIFY(feed().cell(1)->hasFocus());
    QTest::keyClick(feed().cell(1), Qt::Key_Left, Qt::ControlModifier);
    QTRY_COMPARE(shownIds(), Ids({one, two}));
    QVERIFY(feed().cell(0)->hasFocus());
    QTest::keyClick(feed().cell(0), Qt::Key_Up, Qt::ControlModifier); // already the first
    QCOMPARE(timeOf(one), at({2026, 12, 4}, 15));
}

void TestPlanFeedTab::draftsWhoseTimeHasPassedStay()
{
    const qint64 past = addDraft("a.jpg", at({2026, 12, 1}, 10));
    const qint64 planned = addDraft("b.jpg", at({2026, 12, 4}, 15));
    QTRY_COMPARE(shownIds(), Ids({planned, past}));
    QVERIFY(feed().cell(1)->accessibleName().contains(u"This time has passed."_s));
    drag(*feed().cell(1), feed().placeRect(0).center());
    drag(*feed().cell(0), feed().placeRect(1).center());
    QCOMPARE(timeOf(past), at({2026, 12, 1}, 10));
    QCOMPARE(timeOf(planned), at({2026, 12, 4}, 15));
    QCOMPARE(feed().cell(1)->geometry(), feed().placeRect(1));
}

void TestPlanFeedTab::enterOpensDraftsOnly()
{
    importPosts(3);
    addDraft("a.jpg", at({2026, 12, 3}, 10));
    const qint64 draft = addDraft("b.jpg", at({2026, 12, 4}, 10));
    QTRY_COMPARE(feed().itemCount(), 5);
    QSignalSpy opened(m_page.get(), &PlanPage::predictRequested);
    QTest::keyClick(feed().cell(4), Qt::Key_Return);
    QCOMPARE(opened.count(), 0);
    QTest::keyClick(feed().cell(0), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(m_history->board().currentId, draft);
    const QRect before = feed().cell(4)->geometry();
    drag(*feed().cell(4), feed().placeRect(0).center());
    QCOMPARE(feed().cell(4)->geometry(), before);
}

void TestPlanFeedTab::cellsAreThreeByFour()
{
    importPosts(12);
    QTRY_COMPARE(feed().itemCount(), 12);
    for (const QSize size : {QSize(650, 500), QSize(1000, 700), QSize(1600, 1000)}) {
        m_page->resize(size);
        QTRY_COMPARE(m_page->findChild<FeedTab*>()->width(), size.width() - 2 * pageMargin);
        const QSize cell = feed().placeRect(0).size();
        QCOMPARE(cell.height(), cell.width() * 4 / 3);
        QVERIFY(feed().rect().contains(feed().placeRect(2)));
        QCOMPARE(feed().placeRect(2).top(), feed().placeRect(0).top());
        QVERIFY(feed().placeRect(3).top() > feed().placeRect(0).bottom());
        QCOMPARE(textCutOff(*m_page), QString());
    }
}

void TestPlanFeedTab::itTeachesWhileThereIsNothing()
{
    QVERIFY(hint().contains(u"This is how your profile will look"_s));
    QSignalSpy predict(m_page.get(), &PlanPage::predictRequested);
    QSignalSpy account(m_page.get(), &PlanPage::accountRequested);
    buttonIn(*m_page->findChild<FeedTab*>(), u"Open Predict"_s)->click();
    buttonIn(*m_page->findChild<FeedTab*>(), u"Import posts"_s)->click();
    QCOMPARE(predict.count(), 1);
    QCOMPARE(account.count(), 1);
    addDraft("a.jpg", at({2026, 12, 3}, 10));
    QTRY_VERIFY(hint().contains(u"Import your posts"_s));
    importPosts(3);
    QTRY_VERIFY(hint().contains(u"the drafts swap times."_s));
}

void TestPlanFeedTab::rightToLeftIsMirrored()
{
    const qint64 one = addDraft("a.jpg", at({2026, 12, 3}, 10));
    const qint64 two = addDraft("b.jpg", at({2026, 12, 4}, 15));
    QTRY_COMPARE(shownIds(), Ids({two, one}));
    m_page->setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(feed().cell(0)->x() > feed().cell(1)->x());
    QTest::keyClick(feed().cell(1), Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(shownIds(), Ids({one, two}));
}

LIKECAST_TEST(TestPlanFeedTab)
#include "tst_plan_feed_tab.moc"
