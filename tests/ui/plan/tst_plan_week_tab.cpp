#include "tests/support/test_program.h"
#include "tests/ui/plan/plan_page_fixture.h"
#include "ui/common/message_bar.h"

#include <QFile>
#include <QSignalSpy>

using namespace likecast;
using namespace Qt::StringLiterals;

/// The week of drafts: where they stand, how they move, what it says, and its export.
class TestPlanWeekTab : public QObject, private PlanPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanupTestCase() { close(); }

    void draftsStandInTheirHours();
    void draggingMovesADraft();
    void nothingMovesIntoThePast();
    void escapeCancelsADrag();
    void skippedHoursTakeNoDraft();
    void keysMoveADraft();
    void theWeekFollowsADraft();
    void enterOpensADraft();
    void weeksTurn();
    void itTeachesWhileThereIsNothing();
    void draftsSayWhatTheyAre();
    void draftsSpeakOfTheirFigure();
    void rightToLeftIsMirrored();
    void hoursFillATallWindow();
    void exportsTheCalendar();
    void aFailedExportSaysSo();

private:
    QPoint middleOf(PlanSlot slot) const { return week().slotRect(slot).center(); }
    void turn(Qt::Key key) const
    {
        QPushButton* today = buttonIn(*m_page, u"Today"_s);
        today->setFocus();
        QTest::keyClick(today, key);
    }
    QString hint() const { return shownText(*m_page->findChild<WeekTab*>()); }
};

void TestPlanWeekTab::draftsStandInTheirHours()
{
    const qint64 evening = addDraft("a.jpg", at({2026, 12, 3}, 19, 30), u"Golden hour"_s);
    const qint64 same = addDraft("b.jpg", at({2026, 12, 3}, 19, 45));
    const qint64 morning = addDraft("c.jpg", at({2026, 12, 5}, 0));
    const qint64 next = addDraft("d.jpg", at({2026, 12, 6}, 0));
    QTRY_VERIFY(chip(evening) && chip(same) && chip(morning));
    QVERIFY(!chip(next));
    QVERIFY(week().slotRect({4, 19}).contains(chip(evening)->geometry()));
    QVERIFY(week().slotRect({4, 19}).contains(chip(same)->geometry()));
    QVERIFY(!chip(evening)->geometry().intersects(chip(same)->geometry()));
    QVERIFY(week().slotRect({6, 0}).contains(chip(morning)->geometry()));
    QCOMPARE(chip(evening)->item().words, u"Golden hour"_s);
    QTRY_VERIFY(!chip(evening)->item().photo.isNull());
    // 1000 and 4 a letter and 10 an hour.
    QTRY_VERIFY(!chip(evening)->item().number.isEmpty());
    QVERIFY2(chip(evening)->item().number.startsWith(u"1,2"_s),
             qPrintable(chip(evening)->item().number));
}

void TestPlanWeekTab::draggingMovesADraft()
{
    const qint64 id = addDraft("a.jpg", at({2026, 12, 3}, 19, 30));
    QTRY_VERIFY(chip(id));
    const int steps = m_history->undoStack().count();
    drag(*chip(id), middleOf({5, 8}));
    QCOMPARE(timeOf(id), at({2026, 12, 4}, 8, 30));
    QCOMPARE(m_history->undoStack().count(), steps + 1);
    QTRY_VERIFY(week().slotRect({5, 8}).contains(chip(id)->geometry()));
    m_history->undoStack().undo();
    QCOMPARE(timeOf(id), at({2026, 12, 3}, 19, 30));
    QTRY_VERIFY(week().slotRect({4, 19}).contains(chip(id)->geometry()));
}

void TestPlanWeekTab::nothingMovesIntoThePast()
{
    const qint64 id = addDraft("a.jpg", at({2026, 12, 2}, 13));
    QTRY_VERIFY(chip(id));
    const int steps = m_history->undoStack().count();
    drag(*chip(id), middleOf({2, 13}));
    QTRY_VERIFY(week().slotRect({3, 13}).contains(chip(id)->geometry()));
    QTest::keyClick(chip(id), Qt::Key_Up, Qt::ControlModifier); // 12:00 is now
    QTest::keyClick(chip(id), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(timeOf(id), at({2026, 12, 2}, 13));
    QCOMPARE(m_history->undoStack().count(), steps);
}

void TestPlanWeekTab::escapeCancelsADrag()
{
    const qint64 id = addDraft("a.jpg", at({2026, 12, 3}, 19));
    QTRY_VERIFY(chip(id));
    const QRect before = chip(id)->geometry();
    chip(id)->setFocus();
    QTest::mousePress(chip(id), Qt::LeftButton, {}, {10, 10});
    QTest::mouseMove(chip(id), {60, 60});
    QVERIFY(chip(id)->geometry() != before);
    QTest::keyClick(chip(id), Qt::Key_Escape);
    QCOMPARE(chip(id)->geometry(), before);
    QTest::mouseRelease(chip(id), Qt::LeftButton, {}, {60, 60});
    QCOMPARE(timeOf(id), at({2026, 12, 3}, 19));
}

void TestPlanWeekTab::skippedHoursTakeNoDraft()
{
    open(QDate(2026, 3, 25)); // clocks go forward on Sunday, the 29th
    const qint64 id = addDraft("a.jpg", at({2026, 3, 29}, 5, 15));
    QTRY_VERIFY(hint().contains(u"The next one is on Sun, Mar 29."_s));
    turn(Qt::Key_PageDown);
    QVERIFY(chip(id));
    drag(*chip(id), middleOf({0, 2}));
    QCOMPARE(timeOf(id), at({2026, 3, 29}, 5, 15));
    drag(*chip(id), middleOf({0, 3}));
    QCOMPARE(timeOf(id), at({2026, 3, 29}, 3, 15));
    QTRY_VERIFY(week().slotRect({0, 3}).contains(chip(id)->geometry()));
    QTest::keyClick(chip(id), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(timeOf(id), at({2026, 3, 29}, 1, 15));
}

void TestPlanWeekTab::keysMoveADraft()
{
    const qint64 first = addDraft("a.jpg", at({2026, 12, 3}, 19));
    const qint64 second = addDraft("b.jpg", at({2026, 12, 4}, 9));
    QTRY_VERIFY(chip(first) && chip(second));
    chip(first)->setFocus();
    QTest::keyClick(chip(first), Qt::Key_Right);
    QVERIFY(chip(second)->hasFocus());
    QTest::keyClick(chip(second), Qt::Key_Up);
    QVERIFY(chip(first)->hasFocus());
    QTest::keyClick(chip(first), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(timeOf(first), at({2026, 12, 4}, 19));
    QTRY_VERIFY(week().slotRect({5, 19}).contains(chip(first)->geometry()));
    QTest::keyClick(chip(first), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(timeOf(first), at({2026, 12, 4}, 20));
    QVERIFY(chip(first)->hasFocus());
    m_history->undoStack().undo();
    m_history->undoStack().undo();
    QCOMPARE(timeOf(first), at({2026, 12, 3}, 19));
}

void TestPlanWeekTab::theWeekFollowsADraft()
{
    const qint64 id = addDraft("a.jpg", at({2026, 12, 5}, 19));
    QTRY_VERIFY(chip(id));
    chip(id)->setFocus();
    QTest::keyClick(chip(id), Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(week().week().firstDate(), QDate(2026, 12, 6));
    QVERIFY(chip(id) && chip(id)->hasFocus());
    QVERIFY(week().slotRect({0, 19}).contains(chip(id)->geometry()));
}

void TestPlanWeekTab::enterOpensADraft()
{
    const qint64 first = addDraft("a.jpg", at({2026, 12, 3}, 19));
    const qint64 second = addDraft("b.jpg", at({2026, 12, 4}, 9));
    QTRY_VERIFY(chip(first) && chip(second));
    QSignalSpy opened(m_page.get(), &PlanPage::predictRequested);
    QTest::keyClick(chip(first), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(m_history->board().currentId, first);
    QTest::mouseDClick(chip(second), Qt::LeftButton);
    QCOMPARE(opened.count(), 2);
    QCOMPARE(m_history->board().currentId, second);
}

void TestPlanWeekTab::weeksTurn()
{
    addDraft("a.jpg", at({2026, 12, 16}, 19));
    QTRY_VERIFY(hint().contains(u"The next one is on Wed, Dec 16."_s));
    QVERIFY(hint().contains(u"Nov 29 – Dec 5"_s));
    turn(Qt::Key_PageDown);
    QCOMPARE(week().week().firstDate(), QDate(2026, 12, 6));
    turn(Qt::Key_PageUp);
    turn(Qt::Key_PageUp);
    QCOMPARE(week().week().firstDate(), QDate(2026, 11, 22));
    buttonIn(*m_page, u"Today"_s)->click();
    QCOMPARE(week().week().firstDate(), QDate(2026, 11, 29));
    buttonIn(*m_page, u"Show"_s)->click();
    QCOMPARE(week().week().firstDate(), QDate(2026, 12, 13));
    QCOMPARE(week().itemCount(), 1);
}

void TestPlanWeekTab::itTeachesWhileThereIsNothing()
{
    QVERIFY(hint().contains(u"No drafts yet."_s));
    QVERIFY(!buttonIn(*m_page, u"Export calendar…"_s)->isEnabled());
    QSignalSpy asked(m_page.get(), &PlanPage::predictRequested);
    buttonIn(*m_page->findChild<WeekTab*>(), u"Open Predict"_s)->click();
    QCOMPARE(asked.count(), 1);
    // The sample is no plan.
    Composition composition;
    composition.takenAtMs = at({2026, 12, 3}, 19);
    m_history->showSample(writePhoto(path("sample.jpg"), Qt::red), composition);
    QCOMPARE(week().itemCount(), 0);
    addDraft("a.jpg", at({2026, 12, 3}, 19));
    QTRY_VERIFY(hint().contains(u"Drag a draft"_s));
    QVERIFY(buttonIn(*m_page, u"Export calendar…"_s)->isEnabled());
}

void TestPlanWeekTab::draftsSayWhatTheyAre()
{
    const qint64 past = addDraft("a.jpg", at({2026, 12, 1}, 9), u"<b>Late</b>"_s);
    const qint64 bare = addDraft("", at({2026, 12, 3}, 9));
    QTRY_VERIFY(chip(past) && chip(bare));
    QVERIFY(chip(past)->accessibleName().contains(u"This time has passed."_s));
    QVERIFY(chip(past)->accessibleName().contains(u"<b>Late</b>"_s));
    QVERIFY(chip(bare)->accessibleName().contains(u"No photo"_s));
    QVERIFY(chip(bare)->accessibleName().contains(u"Draft, Thu, Dec 3, 9:00"_s));
    QCOMPARE(chip(past)->item().kind, PlanItem::Kind::Passed);
    // Its time comes while the page is open.
    m_nowMs = at({2026, 12, 3}, 10);
    m_page->hide();
    m_page->show();
    QCOMPARE(chip(bare)->item().kind, PlanItem::Kind::Passed);
}

void TestPlanWeekTab::rightToLeftIsMirrored()
{
    const qint64 id = addDraft("a.jpg", at({2026, 12, 3}, 19));
    QTRY_VERIFY(chip(id));
    m_page->setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(week().slotRect({0, 19}).left() > week().slotRect({6, 19}).left());
    QVERIFY(week().slotRect({4, 19}).contains(chip(id)->geometry()));
    QTest::keyClick(chip(id), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(timeOf(id), at({2026, 12, 4}, 19));
}

void TestPlanWeekTab::hoursFillATallWindow()
{
    const qint64 id = addDraft("a.jpg", at({2026, 12, 3}, 19, 30));
    QTRY_VERIFY(chip(id));
    const QSize size = m_page->size();
    m_page->resize(size.width(), 3000);
    QTRY_VERIFY(week().height() > 2000);
    QCOMPARE(week().slotRect({0, 23}).bottom(), week().rect().bottom());
    QVERIFY(week().slotRect({4, 19}).contains(chip(id)->geometry()));
    m_page->resize(size);
    QTRY_VERIFY(week().height() < 2000);
    QCOMPARE(week().slotRect({0, 23}).bottom(), week().rect().bottom());
}

void TestPlanWeekTab::exportsTheCalendar()
{
    addDraft("a.jpg", at({2026, 12, 3}, 19), u"Golden hour; with the crew"_s);
    addDraft("b.jpg", at({2026, 12, 24}, 18));
    addDraft("c.jpg", at({2026, 12, 1}, 18)); // its time has passed
    const auto exported = [this](const char* name) {
        m_page->messageBar().clear();
        m_page->exportCalendar(path(name));
        [this] { QTRY_VERIFY(m_page->messageBar().isShowing()); }();
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray first = exported("one.ics");
    QCOMPARE(m_page->messageBar().message().text, u"2 drafts saved to one.ics."_s);
    QCOMPARE(first.count("BEGIN:VEVENT\r\n"), 2);
    QVERIFY(first.contains("DTSTART:20261203T180000Z\r\n"));
    QVERIFY(first.contains("DTSTART:20261224T170000Z\r\n"));
    QVERIFY(first.contains("SUMMARY:Post on Instagram: Golden hour\\; with the crew\r\n"));
    QVERIFY(first.contains("\\n\\nPhoto: a.jpg\r\n"));
    QCOMPARE(exported("two.ics"), first); // the same ids
}

void TestPlanWeekTab::aFailedExportSaysSo()
{
    addDraft("a.jpg", at({2026, 12, 3}, 19));
    m_page->exportCalendar(path("missing/folder/plan.ics"));
    QTRY_VERIFY(m_page->messageBar().isShowing());
    QCOMPARE(m_page->messageBar().message().kind, MessageKind::Error);
}

void TestPlanWeekTab::draftsSpeakOfTheirFigure()
{
    Prediction prediction;
    prediction.likes = LikesRange{41.0, 20.0, 80.0};
    prediction.figure.target = PredictionTarget::Comments;
    const PlanItem item = planItemOf(Draft(), &prediction, QTimeZone::utc(), 0);
    QCOMPARE(item.number, u"41 comments"_s);
    QVERIFY(item.spoken().contains(u"Expected: 41 comments"_s));
}

LIKECAST_TEST(TestPlanWeekTab)
#include "tst_plan_week_tab.moc"
