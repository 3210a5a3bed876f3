#include "core/plan/draft_reminders.h"
#include "tests/support/test_program.h"
#include "tests/ui/predict/predict_window_fixture.h"
#include "ui/plan/feed/feed_cell.h"
#include "ui/plan/feed/feed_view.h"
#include "ui/plan/reminders/reminder_text.h"
#include "ui/plan/week/week_chip.h"
#include "ui/plan/week/week_view.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/toggle_switch.h"

#include <QAction>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// The Plan page in the real window, and the reminders of its drafts.
class TestPlanInWindow : public QObject, private PredictWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }

    void draftsOpenOnPredict();
    void undoStaysOnThePage();
    void theFeedHasThePostsOfTheAccount();
    void draftsRemindAtTheirTime();
    void clickingAReminderOpensItsDraft();
    void remindersCanBeTurnedOff();
    void notificationsArePlainText();

private:
    using Page = MainWindow::Page;

    static WeekChip* chip(const RunningWindow& running, qint64 id)
    {
        for (auto* found : running.window.findChildren<WeekChip*>()) {
            if (found->item().id == id)
                return found;
        }
        return nullptr;
    }
};

void TestPlanInWindow::draftsOpenOnPredict()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg"), photo("b.jpg", Qt::darkRed)});
    QTRY_COMPARE(parts.board().drafts.size(), std::size_t{2});
    const qint64 second = parts.board().drafts.back().id;
    running->window.openPage(Page::Plan);
    QTRY_VERIFY(chip(*running, second));
    QTest::mouseDClick(chip(*running, second), Qt::LeftButton);
    QCOMPARE(running->window.currentPage(), Page::Predict);
    QCOMPARE(parts.board().currentId, second);
}

void TestPlanInWindow::undoStaysOnThePage()
{
    const auto running = open();
    Parts parts(*running);
    // Loading the stored drafts starts a new history.
    const auto loaded = running->database().run([](Database&) -> Result<void> { return {}; });
    QTRY_VERIFY(loaded.isFinished());
    QCoreApplication::processEvents();
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.isReady());
    const qint64 id = parts.board().currentId;
    const qint64 before = parts.board().current()->composition.takenAtMs;
    running->window.openPage(Page::Plan);
    QTRY_VERIFY(chip(*running, id));
    QTest::keyClick(chip(*running, id), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(parts.board().current()->composition.takenAtMs, before + 3'600'000);
    QTRY_COMPARE(parts.likes(), parts.expectedLikes());
    QCOMPARE(parts.page.history().undoStack().undoText(), u"Move draft"_s);
    parts.page.actions().undo->trigger();
    QCOMPARE(parts.board().current()->composition.takenAtMs, before);
    QCOMPARE(running->window.currentPage(), Page::Plan);
}

void TestPlanInWindow::theFeedHasThePostsOfTheAccount()
{
    const auto running = open();
    Parts parts(*running);
    running->window.openPage(Page::Plan);
    auto& feed = *running->window.findChild<FeedView*>();
    QCOMPARE(feed.itemCount(), 0);
    importPosts(*running, m_directory->path(), 12);
    QTRY_COMPARE(feed.itemCount(), 12);
    QCOMPARE(feed.cell(0)->item().kind, PlanItem::Kind::Posted);
}

void TestPlanInWindow::draftsRemindAtTheirTime()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.isReady());
    auto* reminders = running->window.findChild<DraftReminders*>();
    QVERIFY(reminders);
    reminders->check();
    const qint64 checkedUntilMs = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(running->notifier.shown.isEmpty());
    QTest::keyClicks(&parts.caption, u"Golden hour"_s);
    QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > checkedUntilMs);
    parts.page.setTime(QDateTime::currentMSecsSinceEpoch());
    reminders->check();
    QTRY_COMPARE(running->notifier.shown, QStringList(u"Time to post|Golden hour"_s));
    reminders->check();
    QCOMPARE(running->notifier.shown.size(), 1);
}

void TestPlanInWindow::clickingAReminderOpensItsDraft()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg"), photo("b.jpg", Qt::darkRed)});
    QTRY_COMPARE(parts.board().drafts.size(), std::size_t{2});
    const qint64 first = parts.board().drafts.front().id;
    const qint64 second = parts.board().drafts.back().id;
    parts.page.history().select(second);
    QTRY_VERIFY(running->window.findChild<DraftReminders*>());
    const qint64 beforeMs = QDateTime::currentMSecsSinceEpoch();
    running->window.findChild<DraftReminders*>()->check();
    QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > beforeMs);
    parts.page.setTime(QDateTime::currentMSecsSinceEpoch());
    running->window.findChild<DraftReminders*>()->check();
    QTRY_COMPARE(running->notifier.shown.size(), 1);
    parts.page.history().select(first);
    running->window.openPage(Page::Settings);
    running->window.showMinimized();
    running->notifier.clicked();
    QCOMPARE(parts.board().currentId, second);
    QCOMPARE(running->window.currentPage(), Page::Predict);
    QVERIFY(!running->window.isMinimized());
}

void TestPlanInWindow::remindersCanBeTurnedOff()
{
    const auto running = open();
    Parts parts(*running);
    running->window.openPage(Page::Settings);
    const auto& settings = *running->window.findChild<SettingsPage*>();
    ToggleSwitch* reminds = nullptr;
    for (auto* found : settings.findChildren<ToggleSwitch*>()) {
        if (found->accessibleName() == u"Remind me when it's time to post"_s)
            reminds = found;
    }
    QVERIFY(reminds && reminds->isChecked());
    reminds->click();
    running->window.openPage(Page::Predict);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.isReady());
    parts.page.setTime(QDateTime::currentMSecsSinceEpoch());
    running->window.findChild<DraftReminders*>()->check();
    QTest::qWait(50);
    QVERIFY(running->notifier.shown.isEmpty());
}

void TestPlanInWindow::notificationsArePlainText()
{
    const QString hostile = u"<img src=\"http://x/y\"> & <b>now</b>"_s;
    QCOMPARE(notificationBody(hostile, false), hostile);
    const QString escaped = notificationBody(hostile, true);
    QVERIFY(!escaped.contains(u'<') && !escaped.contains(u'>'));
    QVERIFY(escaped.startsWith(u"&lt;img"_s));

    Draft draft{.photoPath = u"/photos/crew.jpg"_s};
    QCOMPARE(reminderText(draft), u"crew.jpg"_s);
    draft.composition.account.name = u"studio.lumen"_s;
    draft.composition.caption = u"one\ntwo"_s;
    QCOMPARE(reminderText(draft), u"@studio.lumen: one two"_s);
    draft.composition.caption = QString(500, u'x');
    QVERIFY(reminderText(draft).size() < 130);
    QVERIFY(reminderText(draft).endsWith(u'…'));
}

LIKECAST_TEST(TestPlanInWindow)
#include "tst_plan_in_window.moc"
