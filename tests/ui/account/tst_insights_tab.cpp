#include "tests/support/patience.h"
#include "tests/support/source_path.h"
#include "tests/support/test_program.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_parts.h"
#include "ui/account/account_page.h"
#include "ui/account/insights/effect_rows.h"
#include "ui/account/insights/importance_table.h"
#include "ui/account/insights/insights_tab.h"
#include "ui/charts/correlation_matrix.h"
#include "ui/common/job_strip.h"
#include "ui/predict/photo/photo_view.h"
#include "ui/predict/predict_page.h"
#include "ui/predict/week/week_heatmap.h"

#include <QDir>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// The tab in the real window, with the shipped models.
class TestInsightsTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsWhatGoesWithLikes();
    void saysWhatIsMissingForFewPosts();
    void worksNothingOutBeforeItIsShown();
    void stopsAndGoesOnWhenAsked();
    void anHourGoesToPredict();
    void matrixIsReadWithTheKeyboard();
    void looksDesigned_data();
    void looksDesigned();

private:
    void storePosts(int posts);
    InsightsTab& tab() { return *m_running->window.findChild<InsightsTab*>(); }
    void openTab();

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<RunningWindow> m_running;
};

void TestInsightsTab::initTestCase()
{
    m_appearance = plainAppearance();
}

void TestInsightsTab::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void TestInsightsTab::cleanup()
{
    m_running.reset();
    m_directory.reset();
}

void TestInsightsTab::storePosts(int posts)
{
    m_running = std::make_unique<RunningWindow>(*m_appearance, m_directory->path(), QString(),
                                                sourcePath("models"));
    m_running->window.resize(1280, 800);
    m_running->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_running->window));
    importPosts(*m_running, m_directory->path(), posts);
    auto* page = m_running->window.findChild<AccountPage*>();
    QTRY_VERIFY(page->findChild<QTabBar*>()->isVisibleTo(page));
}

void TestInsightsTab::openTab()
{
    auto* tabs = m_running->window.findChild<AccountPage*>()->findChild<QTabBar*>();
    QCOMPARE(tabs->tabText(2), u"Insights"_s);
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    QTest::keyClick(tabs, Qt::Key_Right);
    QVERIFY(tab().isVisible());
}

void TestInsightsTab::showsWhatGoesWithLikes()
{
    storePosts(300);
    openTab();
    QTRY_COMPARE_WITH_TIMEOUT(tab().state(), InsightsTab::State::Ready, 30'000);
    const QString all = shownText(tab());
    // The captions of these posts are unrelated to their likes.
    QVERIFY2(all.contains(u"No word stands out from chance"_s), qPrintable(all));
    QVERIFY2(all.contains(u"posts, each compared to what was usual"_s), qPrintable(all));
    for (const QString& method : {u"SHAP"_s, u"Forest"_s, u"Tree"_s})
        QVERIFY2(shownTexts(tab()).contains(method), qPrintable(all));
    const auto* importances = tab().findChild<ImportanceTable*>();
    QVERIFY(importances->failureText().isEmpty());
    QVERIFY(importances->accessibleDescription().contains(u"Words in the caption: SHAP: "_s));
    for (const auto* rows : tab().findChildren<EffectRows*>()) {
        QVERIFY(!rows->accessibleName().isEmpty());
        QVERIFY(!rows->accessibleDescription().isEmpty());
    }
    QVERIFY(tab().findChild<CorrelationMatrix*>()->itemCount() > 2);
    QVERIFY(tab().findChild<WeekHeatmap*>()->hasForecast());
    QVERIFY(!tab().findChild<JobStrip*>()->isRunning());
}

void TestInsightsTab::saysWhatIsMissingForFewPosts()
{
    storePosts(32); // every tenth hides its likes
    openTab();
    QTRY_COMPARE(tab().state(), InsightsTab::State::TooFew);
    QVERIFY(shownText(tab()).contains(u"at least 30 posts"_s));
}

void TestInsightsTab::worksNothingOutBeforeItIsShown()
{
    storePosts(60);
    QTest::qWait(50);
    QCOMPARE(tab().state(), InsightsTab::State::Idle);
}

void TestInsightsTab::stopsAndGoesOnWhenAsked()
{
    storePosts(300);
    openTab();
    QCOMPARE(tab().state(), InsightsTab::State::Running);
    auto* job = tab().findChild<JobStrip*>();
    QVERIFY(job->isRunning());
    job->findChild<QPushButton*>()->click();
    QTRY_COMPARE(tab().state(), InsightsTab::State::Stopped);
    QTRY_COMPARE(tab().verticalScrollBar()->maximum(), 0); // the hidden cards take no room
    QPushButton* again = nullptr;
    for (auto* button : tab().findChildren<QPushButton*>()) {
        if (button->text() == u"Try again"_s)
            again = button;
    }
    QVERIFY(again && again->isVisible());
    QTest::keyClick(again, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(tab().state(), InsightsTab::State::Ready, 30'000);
}

void TestInsightsTab::anHourGoesToPredict()
{
    storePosts(60);
    auto& predict = m_running->window.predictPage();
    dropFiles(*predict.findChild<PhotoView*>(),
              {writePhoto(m_directory->filePath(u"a.png"_s), Qt::darkCyan)});
    QTRY_VERIFY(predict.history().board().current());
    m_running->window.openPage(MainWindow::Page::Account);
    openTab();
    QTRY_COMPARE_WITH_TIMEOUT(tab().state(), InsightsTab::State::Ready, 30'000);
    tab().findChild<WeekHeatmap*>()->choose({4, 17});
    QCOMPARE(m_running->window.currentPage(), MainWindow::Page::Predict);
    const QDateTime at =
        QDateTime::fromMSecsSinceEpoch(predict.history().board().current()->composition.takenAtMs);
    QCOMPARE(at.date().dayOfWeek(), 5);
    QCOMPARE(at.time().hour(), 17);
}

void TestInsightsTab::matrixIsReadWithTheKeyboard()
{
    CorrelationMatrix matrix(u"How habits relate"_s);
    matrix.setMatrix({u"a"_s, u"b"_s, u"c"_s}, {u"Likes"_s, u"Hashtags"_s, u"Emoji"_s},
                     {1, 0.5, -0.25, 0.5, 1, 0, -0.25, 0, 1});
    QVERIFY(matrix.accessibleDescription().startsWith(u"Hashtags and Likes: +0.50"_s));
    QTest::keyClick(&matrix, Qt::Key_Down);
    QVERIFY(matrix.accessibleDescription().startsWith(u"Emoji and Likes: \u22120.25"_s));
    QTest::keyClick(&matrix, Qt::Key_Right);
    QTest::keyClick(&matrix, Qt::Key_Right);
    QVERIFY(matrix.accessibleDescription().startsWith(u"Emoji and Hashtags: 0.00"_s));
}

void TestInsightsTab::looksDesigned_data()
{
    addLooks({QSize(1280, 800), QSize(900, 600)});
}

/// Nothing is cut off. LIKECAST_SCREENSHOT_DIR names a folder for screenshots.
void TestInsightsTab::looksDesigned()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_appearance->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    storePosts(300);
    m_running->window.resize(size);
    openTab();
    QTRY_COMPARE_WITH_TIMEOUT(tab().state(), InsightsTab::State::Ready, 30'000);
    QTest::qWait(150);
    const QString folder = qEnvironmentVariable("LIKECAST_SCREENSHOT_DIR");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        const QString tag = QString::fromUtf8(QTest::currentDataTag());
        QVERIFY(
            m_running->window.grab().save(QDir(folder).filePath(u"insights-%1.png"_s.arg(tag))));
        tab().verticalScrollBar()->setValue(tab().verticalScrollBar()->maximum());
        QVERIFY(m_running->window.grab().save(
            QDir(folder).filePath(u"insights-end-%1.png"_s.arg(tag))));
    }
    QVERIFY(tab().widget()->width() <= tab().viewport()->width());
    QCOMPARE(textCutOff(tab()), QString());
}

LIKECAST_TEST(TestInsightsTab)
#include "tst_insights_tab.moc"
