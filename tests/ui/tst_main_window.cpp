#include "tests/support/test_program.h"
#include "tests/ui/predict/predict_window_fixture.h"
#include "ui/settings/settings_page.h"

#include <QComboBox>
#include <QTest>

using namespace likecast;

/// The real window: its first prediction, edits, pages and themes.
class TestMainWindow : public QObject, private PredictWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }

    void startsWithTheSamplePredicted();
    void editGivesANewResult();
    void hourOfTheHeatmapIsTaken();
    void pagesOpenByShortcut();
    void boxesToggleByKey();
    void settingsChangeTheTheme();
    void postsDroppedOnPredictGoToTheImport();
    void photosDroppedOnAccountGoToPredict();
};

void TestMainWindow::startsWithTheSamplePredicted()
{
    const auto running = open(photo("sample.jpg"));
    Parts parts(*running);
    QTRY_VERIFY(parts.isReady());
    QCOMPARE(parts.board().drafts.size(), std::size_t{1});
    QVERIFY(parts.board().current()->isSample);
    QVERIFY(!parts.caption.toPlainText().isEmpty());
    QTRY_VERIFY(parts.photo.accessibleDescription().contains(QStringLiteral("1 smile")));
    QTRY_VERIFY(parts.heatmap.hasForecast());
}

void TestMainWindow::editGivesANewResult()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.isReady());
    const double before = parts.likes();
    parts.caption.setFocus();
    QTest::keyClicks(&parts.caption, QStringLiteral("launch"));
    QTRY_COMPARE(parts.likes(), before + 6 * 4.0);
    QVERIFY(parts.isReady());
    QCOMPARE(parts.board().current()->composition.caption, QStringLiteral("launch"));
    QVERIFY(parts.result.spokenResult().contains(
        QLocale().toString(static_cast<qint64>(parts.expectedLikes()))));
}

void TestMainWindow::hourOfTheHeatmapIsTaken()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.isReady() && parts.heatmap.hasForecast());
    parts.heatmap.choose({.weekday = 3, .hour = 6});
    QTRY_COMPARE(parts.likes(), parts.expectedLikes());
    const QDateTime chosen =
        QDateTime::fromMSecsSinceEpoch(parts.board().current()->composition.takenAtMs);
    QCOMPARE(chosen.date().dayOfWeek(), 4);
    QCOMPARE(chosen.time().hour(), 6);
}

void TestMainWindow::pagesOpenByShortcut()
{
    const auto running = open();
    MainWindow& window = running->window;
    using Page = MainWindow::Page;
    // In the order of the navigation.
    int key = Qt::Key_1;
    for (const Page page :
         {Page::Predict, Page::Batch, Page::Plan, Page::Account, Page::Settings}) {
        QTest::keyClick(&window, static_cast<Qt::Key>(key++), Qt::ControlModifier);
        QCOMPARE(window.currentPage(), page);
    }
}

void TestMainWindow::boxesToggleByKey()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.isReady());
    QVERIFY(parts.photo.boxesVisible());
    QTest::keyClick(&parts.photo, Qt::Key_B);
    QVERIFY(!parts.photo.boxesVisible());
    parts.caption.setFocus();
    QTest::keyClicks(&parts.caption, QStringLiteral("b"));
    QVERIFY(!parts.photo.boxesVisible());
    QCOMPARE(parts.caption.toPlainText(), QStringLiteral("b"));
}

void TestMainWindow::settingsChangeTheTheme()
{
    const auto running = open();
    running->window.openPage(MainWindow::Page::Settings);
    auto* page = running->window.findChild<SettingsPage*>();
    QVERIFY(page);
    auto* theme = page->findChild<QComboBox*>();
    QVERIFY(theme);
    theme->setCurrentIndex(2);
    QTRY_COMPARE(themeOf(&running->window).dark, true);
    theme->setCurrentIndex(1);
    QTRY_COMPARE(themeOf(&running->window).dark, false);
}

void TestMainWindow::postsDroppedOnPredictGoToTheImport()
{
    const auto running = open();
    Parts parts(*running);
    const QString posts = writePostsCsv(m_directory->filePath(QStringLiteral("posts.csv")), 20);
    dropFiles(parts.photo, {posts, photo("a.jpg")});
    auto* account = running->window.findChild<AccountPage*>();
    QVERIFY(account);
    QCOMPARE(running->window.currentPage(), MainWindow::Page::Account);
    QTRY_COMPARE(account->findChild<ImportPanel*>()->state(), ImportPanel::State::Preview);
    QTRY_VERIFY(parts.isReady());
    QCOMPARE(parts.board().drafts.size(), std::size_t{1});
    QVERIFY(parts.board().current()->photoPath.endsWith(QStringLiteral("a.jpg")));

    running->window.openPage(MainWindow::Page::Predict);
    for (const char* name : {"export.ZIP", "posts_1.json"}) {
        dropFiles(parts.page, {m_directory->filePath(QString::fromUtf8(name))});
        QCOMPARE(running->window.currentPage(), MainWindow::Page::Account);
        running->window.openPage(MainWindow::Page::Predict);
    }
    QCOMPARE(parts.board().drafts.size(), std::size_t{1});
}

void TestMainWindow::photosDroppedOnAccountGoToPredict()
{
    const auto running = open();
    Parts parts(*running);
    running->window.openPage(MainWindow::Page::Account);
    auto& account = *running->window.findChild<AccountPage*>();
    dropFiles(account, {photo("a.jpg"), photo("b.png")});
    QCOMPARE(running->window.currentPage(), MainWindow::Page::Predict);
    QTRY_COMPARE(parts.board().drafts.size(), std::size_t{2});
    QTRY_VERIFY(parts.isReady());
    QCOMPARE(account.findChild<ImportPanel*>()->state(), ImportPanel::State::Idle);
}

LIKECAST_TEST(TestMainWindow)
#include "tst_main_window.moc"
