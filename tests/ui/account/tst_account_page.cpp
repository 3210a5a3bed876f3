#include "tests/support/test_program.h"
#include "tests/ui/account/account_page_fixture.h"
#include "ui/account/journal/journal_tab.h"
#include "ui/account/linking/link_guide.h"
#include "ui/account/posts/post_table_model.h"
#include "ui/account/posts/posts_tab.h"
#include "ui/predict/photo/photo_view.h"
#include "ui/predict/predict_page.h"
#include "ui/predict/result/result_card.h"

#include <QDir>
#include <QLabel>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// The Account page itself: ways to add an account, the account shown, its removal.
class TestAccountPage : public QObject, private AccountPageWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }

    void teachesTheWaysInBeforeTheFirstAccount();
    void guideLeadsBackToTheAccount();
    void removesAnAccountOnlyAfterAsking();
    void looksDesigned_data();
    void looksDesigned();
};

void TestAccountPage::teachesTheWaysInBeforeTheFirstAccount()
{
    QTRY_VERIFY(page().findChild<LinkGuide*>()->isVisibleTo(&page()));
    const QString all = shownTexts().join(u'\n');
    for (const QString& way : {u"data export"_s, u"Business Suite"_s, u"Instaloader"_s, u"CSV"_s})
        QVERIFY2(all.contains(way), qPrintable(way));
    QVERIFY(button(u"Import a file…"_s));
    QVERIFY(button(u"Import a folder…"_s));
}

void TestAccountPage::guideLeadsBackToTheAccount()
{
    QVERIFY(!button(u"Back"_s));
    importPosts(20);
    Q_EMIT page().findChild<AccountHeader*>()->addRequested();
    QVERIFY(page().findChild<LinkGuide*>()->isVisibleTo(&page()));
    QTest::mouseClick(button(u"Back"_s), Qt::LeftButton);
    QVERIFY(page().findChild<AccountHeader*>()->isVisibleTo(&page()));
}

void TestAccountPage::removesAnAccountOnlyAfterAsking()
{
    importPosts(20);
    Q_EMIT page().findChild<AccountHeader*>()->removeRequested();
    QVERIFY(page().messageBar().isShowing());
    QVERIFY(page().accountId() != 0);
    QTest::mouseClick(button(u"Remove"_s), Qt::LeftButton);
    QTRY_COMPARE(page().accountId(), 0);
    QTRY_VERIFY(page().findChild<LinkGuide*>()->isVisibleTo(&page()));
}

void TestAccountPage::looksDesigned_data()
{
    addLooks({QSize(1280, 800), QSize(1920, 1080), QSize(900, 600)});
}

/// Nothing is cut off. LIKECAST_SCREENSHOT_DIR names a folder for screenshots.
void TestAccountPage::looksDesigned()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    MainWindow& window = m_running->window;
    m_appearance->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    window.resize(size);
    const QString folder = qEnvironmentVariable("LIKECAST_SCREENSHOT_DIR");
    const auto look = [&](const QString& name) {
        QTest::qWait(150);
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            QVERIFY(window.grab().save(QDir(folder).filePath(
                u"account-%1-%2.png"_s.arg(name, QString::fromUtf8(QTest::currentDataTag())))));
        }
        for (const QWidget* widget : page().findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            if (!label || !label->isVisibleTo(&window) || label->text().isEmpty())
                continue;
            QVERIFY2(label->wordWrap()
                         ? label->heightForWidth(label->width()) <= label->height() + 1
                         : label->minimumSizeHint().width() <= label->width() + 1,
                     qPrintable(label->text()));
        }
    };
    look(u"guide"_s);
    dropFiles(page(), {writePostsCsv(m_directory->filePath(u"posts.csv"_s), 614)});
    auto* panel = page().findChild<ImportPanel*>();
    QTRY_COMPARE(panel->state(), ImportPanel::State::Preview);
    look(u"preview"_s);
    QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
    QTRY_VERIFY(page().findChild<AccountHeader*>()->isVisibleTo(&page()));
    look(u"overview"_s);
    page().messageBar().clear();
    auto* tabs = page().findChild<QTabBar*>();
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    QTRY_VERIFY(page().findChild<PostsTab*>()->model().rowCount() == 614);
    look(u"posts"_s);
    auto& predict = window.predictPage();
    window.openPage(MainWindow::Page::Predict);
    dropFiles(*predict.findChild<PhotoView*>(),
              {writePhoto(m_directory->filePath(u"a.png"_s), Qt::darkCyan)});
    QTRY_COMPARE(predict.findChild<ResultCard*>()->state(), ResultCard::State::Ready);
    look(u"predict"_s);
    QTest::mouseClick(button(u"I posted this"_s), Qt::LeftButton);
    QTRY_VERIFY(predict.messageBar().isShowing());
    window.openPage(MainWindow::Page::Account);
    tabs->setCurrentIndex(tabs->count() - 1);
    auto* journal = page().findChild<JournalTab*>();
    QTRY_COMPARE(journal->findChild<QTableWidget*>()->rowCount(), 1);
    QVERIFY(journal->isVisible());
    look(u"journal"_s);
}

LIKECAST_TEST(TestAccountPage)
#include "tst_account_page.moc"
