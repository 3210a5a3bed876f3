#include "tests/support/patience.h"
#include "tests/ui/account_fixture.h"
#include "tests/ui/window_fixture.h"
#include "ui/account/account_header.h"
#include "ui/account/account_page.h"
#include "ui/account/import_panel.h"
#include "ui/account/journal_tab.h"
#include "ui/account/link_guide.h"
#include "ui/account/post_table_model.h"
#include "ui/account/posts_tab.h"
#include "ui/predict/account_fields.h"
#include "ui/predict/draft_strip.h"
#include "ui/predict/photo_view.h"
#include "ui/predict/predict_page.h"
#include "ui/predict/result_card.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestAccountPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void teachesTheWaysInBeforeTheFirstAccount();
    void importsWhatIsDropped();
    void focusStaysOnThePageAfterAnImport();
    void anOnlyAccountIsTakenAtStart();
    void importingAgainChangesNothing();
    void cancelledPreviewLeavesNothing();
    void saysWhatCouldNotBeRead();
    void asksForTheNameThatTheFileLacks();
    void explainsAFileThatIsNoExport();
    void importedAccountFeedsPredict();
    void handOverToByHandIsRemembered();
    void postedDraftStandsInTheJournal();
    void postedDraftOfNoAccountAsksForOne();
    void theSampleIsPredictedForWhatWasImported();
    void guideLeadsBackToTheAccount();
    void removesAnAccountOnlyAfterAsking();
    void looksDesigned_data();
    void looksDesigned();

private:
    AccountPage& page();
    QPushButton* button(const QString& text);
    QStringList shownTexts();
    void importPosts(int posts);

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<RunningWindow> m_running;
};

void TestAccountPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QFont font(QStringList{u"Inter"_s, u"Noto Sans"_s});
    font.setPixelSize(14);
    QApplication::setFont(font);
    m_appearance = std::make_unique<Appearance>(*qApp, ThemeChoice::Light);
}

void TestAccountPage::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_running = std::make_unique<RunningWindow>(*m_appearance, m_directory->path());
    m_running->window.resize(1280, 800);
    m_running->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_running->window));
    m_running->window.openPage(MainWindow::Page::Account);
}

void TestAccountPage::cleanup()
{
    m_running.reset();
    m_directory.reset();
}

AccountPage& TestAccountPage::page()
{
    return *m_running->window.findChild<AccountPage*>();
}

QPushButton* TestAccountPage::button(const QString& text)
{
    for (auto* candidate : m_running->window.findChildren<QPushButton*>()) {
        if (candidate->text() == text && candidate->isVisibleTo(&m_running->window))
            return candidate;
    }
    return nullptr;
}

QStringList TestAccountPage::shownTexts()
{
    QStringList texts;
    for (const auto* label : page().findChildren<QLabel*>()) {
        if (label->isVisibleTo(&page()))
            texts += label->text();
    }
    return texts;
}

void TestAccountPage::importPosts(int posts)
{
    dropFiles(page(), {writePostsCsv(m_directory->filePath(u"posts.csv"_s), posts)});
    auto* panel = page().findChild<ImportPanel*>();
    QTRY_COMPARE(panel->state(), ImportPanel::State::Preview);
    QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
    QTRY_COMPARE(panel->state(), ImportPanel::State::Idle);
    QTRY_VERIFY(page().accountId() != 0);
    QTRY_VERIFY(page().findChild<AccountHeader*>()->isVisibleTo(&page()));
}

void TestAccountPage::teachesTheWaysInBeforeTheFirstAccount()
{
    QTRY_VERIFY(page().findChild<LinkGuide*>()->isVisibleTo(&page()));
    const QString all = shownTexts().join(u'\n');
    for (const QString& way : {u"data export"_s, u"Business Suite"_s, u"Instaloader"_s, u"CSV"_s})
        QVERIFY2(all.contains(way), qPrintable(way));
    QVERIFY(button(u"Import a file…"_s));
    QVERIFY(button(u"Import a folder…"_s));
}

void TestAccountPage::focusStaysOnThePageAfterAnImport()
{
    dropFiles(page(), {writePostsCsv(m_directory->filePath(u"posts.csv"_s), 20)});
    QTRY_COMPARE(page().findChild<ImportPanel*>()->state(), ImportPanel::State::Preview);
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(button(u"Import"_s)));
    QTest::keyClick(button(u"Import"_s), Qt::Key_Space);
    QTRY_VERIFY(page().accountId() != 0);
    const QWidget* focused = QApplication::focusWidget();
    QVERIFY(focused == &page() || page().isAncestorOf(focused));
}

void TestAccountPage::anOnlyAccountIsTakenAtStart()
{
    importPosts(20);
    m_running.reset();
    QVERIFY(QFile::remove(m_directory->filePath(u"likecast.ini"_s)));
    const auto accountAtStart = [this] {
        m_running = std::make_unique<RunningWindow>(
            *m_appearance, m_directory->path(),
            writePhoto(m_directory->filePath(u"s.png"_s), Qt::darkCyan));
        m_running->window.show();
        const DraftBoard& board = m_running->window.predictPage().history().board();
        [&] { QTRY_VERIFY(board.current()); }();
        QTest::qWait(50);
        return board.current()->composition.account.name;
    };
    QCOMPARE(accountAtStart(), u"studio.lumen"_s);
    m_running.reset();
    {
        // What "by hand" leaves behind.
        Settings settings(m_directory->filePath(u"likecast.ini"_s));
        settings.setValue(Setting::PredictAccount, QString());
    }
    QCOMPARE(accountAtStart(), QString());
}

void TestAccountPage::importsWhatIsDropped()
{
    dropFiles(page(), {writePostsCsv(m_directory->filePath(u"posts.csv"_s), 120)});
    auto* panel = page().findChild<ImportPanel*>();
    QTRY_COMPARE(panel->state(), ImportPanel::State::Preview);
    const QString preview = shownTexts().join(u'\n');
    QVERIFY2(preview.contains(u"CSV file"_s), qPrintable(preview));
    QVERIFY2(preview.contains(u"120 posts"_s), qPrintable(preview));
    QVERIFY2(preview.contains(u"likes of 12 posts"_s), qPrintable(preview));
    QCOMPARE(page().accountId(), 0);
    QTest::keyClick(button(u"Import"_s), Qt::Key_Space);
    QTRY_COMPARE(panel->state(), ImportPanel::State::Idle);
    QTRY_VERIFY(shownTexts().contains(u"@studio.lumen"_s));
    QTRY_VERIFY(shownTexts().contains(u"18,412"_s));
    QVERIFY(page().messageBar().message().text.contains(u"120 new posts"_s));
}

void TestAccountPage::importingAgainChangesNothing()
{
    importPosts(60);
    importPosts(60);
    QVERIFY2(page().messageBar().message().text.contains(u"nothing changed"_s),
             qPrintable(page().messageBar().message().text));
}

void TestAccountPage::cancelledPreviewLeavesNothing()
{
    dropFiles(page(), {writePostsCsv(m_directory->filePath(u"posts.csv"_s), 40)});
    auto* panel = page().findChild<ImportPanel*>();
    QTRY_COMPARE(panel->state(), ImportPanel::State::Preview);
    QTest::mouseClick(button(u"Cancel"_s), Qt::LeftButton);
    QCOMPARE(panel->state(), ImportPanel::State::Idle);
    QVERIFY(page().messageBar().message().text.contains(u"Nothing was changed"_s));
    page().reload();
    QTest::qWait(100);
    QCOMPARE(page().accountId(), 0);
    QVERIFY(page().findChild<LinkGuide*>()->isVisibleTo(&page()));
}

void TestAccountPage::saysWhatCouldNotBeRead()
{
    const QString path = writePostsCsv(m_directory->filePath(u"posts.csv"_s), 20);
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("studio.lumen,not a date,5,1,photo,broken,,,,Cbroken\n");
    file.close();
    dropFiles(page(), {path});
    QTRY_COMPARE(page().findChild<ImportPanel*>()->state(), ImportPanel::State::Preview);
    const auto* problems = page().findChild<ImportPanel*>()->findChild<QPlainTextEdit*>();
    QVERIFY(problems->isVisibleTo(&page()));
    QVERIFY2(problems->toPlainText().contains(u"posts.csv:22"_s),
             qPrintable(problems->toPlainText()));
}

void TestAccountPage::asksForTheNameThatTheFileLacks()
{
    dropFiles(page(), {writePostsCsv(m_directory->filePath(u"mine.csv"_s), 20, {})});
    auto* panel = page().findChild<ImportPanel*>();
    QTRY_COMPARE(panel->state(), ImportPanel::State::Preview);
    QVERIFY(!button(u"Import"_s)->isEnabled());
    auto* name = panel->findChild<QLineEdit*>();
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, u"@somebody"_s);
    QVERIFY(button(u"Import"_s)->isEnabled());
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(shownTexts().contains(u"@somebody"_s));
}

void TestAccountPage::explainsAFileThatIsNoExport()
{
    const QString path = m_directory->filePath(u"letter.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear diary, today I posted nothing.\n");
    file.close();
    dropFiles(page(), {path});
    QTRY_VERIFY(page().messageBar().isShowing());
    QCOMPARE(page().messageBar().message().kind, MessageKind::Error);
    QVERIFY(!page().messageBar().message().text.isEmpty());
    QCOMPARE(page().findChild<ImportPanel*>()->state(), ImportPanel::State::Idle);
}

void TestAccountPage::importedAccountFeedsPredict()
{
    auto& predict = m_running->window.predictPage();
    dropFiles(*predict.findChild<PhotoView*>(),
              {writePhoto(m_directory->filePath(u"a.png"_s), Qt::darkCyan)});
    QTRY_VERIFY(predict.history().board().current());
    importPosts(60);
    QTRY_COMPARE(predict.history().board().current()->composition.account.name, u"studio.lumen"_s);
    QTRY_COMPARE(m_running->script->asked().account.name, u"studio.lumen"_s);
    auto* choice = predict.findChild<AccountFields*>()->findChild<QComboBox*>();
    QTRY_COMPARE(choice->currentText(), u"@studio.lumen"_s);
}

void TestAccountPage::handOverToByHandIsRemembered()
{
    importPosts(30);
    auto& predict = m_running->window.predictPage();
    dropFiles(*predict.findChild<PhotoView*>(),
              {writePhoto(m_directory->filePath(u"a.png"_s), Qt::darkCyan)});
    QTRY_VERIFY(predict.history().board().current());
    QCOMPARE(predict.history().board().current()->composition.account.name, u"studio.lumen"_s);
    m_running->window.openPage(MainWindow::Page::Predict);
    auto* choice = predict.findChild<AccountFields*>()->findChild<QComboBox*>();
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    QTRY_VERIFY(predict.history().board().current()->composition.account.name.isEmpty());
    m_running.reset();
    m_running = std::make_unique<RunningWindow>(*m_appearance, m_directory->path());
    m_running->window.show();
    QTRY_VERIFY(m_running->window.predictPage().history().board().current());
    QVERIFY(m_running->window.predictPage()
                .history()
                .board()
                .current()
                ->composition.account.name.isEmpty());
}

void TestAccountPage::postedDraftStandsInTheJournal()
{
    importPosts(30);
    auto& predict = m_running->window.predictPage();
    m_running->window.openPage(MainWindow::Page::Predict);
    dropFiles(*predict.findChild<PhotoView*>(),
              {writePhoto(m_directory->filePath(u"a.png"_s), Qt::darkCyan)});
    QTRY_COMPARE(predict.findChild<ResultCard*>()->state(), ResultCard::State::Ready);
    QVERIFY(button(u"I posted this"_s));
    QTest::mouseClick(button(u"I posted this"_s), Qt::LeftButton);
    auto* journal = page().findChild<JournalTab*>()->findChild<QTableWidget*>();
    QTRY_COMPARE(journal->rowCount(), 1);
    QCOMPARE(journal->item(0, 3)->text(), u"not yet"_s);
    QTRY_VERIFY(button(u"Show"_s));
    button(u"Show"_s)->click();
    QVERIFY(journal->isVisible());

    const QString later = m_directory->filePath(u"later.csv"_s);
    QFile file(later);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("account,taken_at,likes\nstudio.lumen,");
    file.write(QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1() + ",1234567\n");
    file.close();
    m_running->window.openPage(MainWindow::Page::Account);
    dropFiles(page(), {later});
    QTRY_COMPARE(page().findChild<ImportPanel*>()->state(), ImportPanel::State::Preview);
    QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
    QTRY_COMPARE(journal->item(0, 3)->text(), u"1,234,567"_s);
    QCOMPARE(journal->item(0, 4)->text(), u"no, more"_s);
}

void TestAccountPage::postedDraftOfNoAccountAsksForOne()
{
    auto& predict = m_running->window.predictPage();
    const auto post = [&] {
        m_running->window.openPage(MainWindow::Page::Predict);
        QTRY_COMPARE(predict.findChild<ResultCard*>()->state(), ResultCard::State::Ready);
        button(u"I posted this"_s)->click();
    };
    dropFiles(*predict.findChild<PhotoView*>(),
              {writePhoto(m_directory->filePath(u"a.png"_s), Qt::darkCyan)});
    post();
    QTRY_VERIFY(button(u"Account"_s));
    button(u"Account"_s)->click();
    QCOMPARE(m_running->window.currentPage(), MainWindow::Page::Account);

    importPosts(20);
    auto* choice = predict.findChild<AccountFields*>()->findChild<QComboBox*>();
    choice->setCurrentIndex(choice->count() - 1);
    Q_EMIT choice->activated(choice->count() - 1);
    post();
    QTRY_VERIFY(button(u"Choose"_s));
    button(u"Choose"_s)->click();
    QVERIFY(choice->view()->isVisible());
    choice->hidePopup();
    auto* journal = page().findChild<JournalTab*>()->findChild<QTableWidget*>();
    QCOMPARE(journal->rowCount(), 0);
}

void TestAccountPage::theSampleIsPredictedForWhatWasImported()
{
    m_running.reset();
    m_running = std::make_unique<RunningWindow>(
        *m_appearance, m_directory->path(),
        writePhoto(m_directory->filePath(u"sample.png"_s), Qt::darkCyan));
    m_running->window.show();
    const DraftBoard& board = m_running->window.predictPage().history().board();
    QTRY_VERIFY(board.current());
    m_running->window.openPage(MainWindow::Page::Account);
    importPosts(20);
    QTRY_COMPARE(board.current()->composition.account.name, u"studio.lumen"_s);
    QVERIFY(board.current()->isSample);
    QCOMPARE(board.drafts.size(), std::size_t{1});
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
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080), QSize(900, 600)}) {
        for (const bool dark : {false, true})
            QTest::addRow("%dx%d-%s", size.width(), size.height(), dark ? "dark" : "light")
                << size << dark;
    }
}

/// Nothing sticks out; LIKECAST_SCREENSHOT_DIR names a folder for pictures to look at.
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
    QTest::keyClick(tabs, Qt::Key_Right);
    look(u"journal"_s);
}

QTEST_MAIN(TestAccountPage)
#include "tst_account_page.moc"
