#include "tests/support/test_program.h"
#include "tests/ui/account/account_page_fixture.h"
#include "ui/account/journal/journal_tab.h"
#include "ui/account/journal/journal_table.h"
#include "ui/predict/compose/account_fields.h"
#include "ui/predict/compose/caption_text_edit.h"
#include "ui/predict/photo/photo_view.h"
#include "ui/predict/predict_page.h"
#include "ui/predict/result/result_card.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QTableWidget>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// What the Predict page knows about the imported account, and vice versa.
class TestAccountInPredict : public QObject, private AccountPageWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }

    void anOnlyAccountIsTakenAtStart();
    void importedAccountFeedsPredict();
    void handOverToByHandIsRemembered();
    void postedDraftStandsInTheJournal();
    void aPostWaitsInTheJournalOnce();
    void postedDraftOfNoAccountAsksForOne();
    void figuresCanBeTypedOnceTheAccountIsGone();
    void theSampleIsPredictedForWhatWasImported();
};

void TestAccountInPredict::anOnlyAccountIsTakenAtStart()
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
        // The stored setting after choosing to enter numbers by hand.
        Settings settings(m_directory->filePath(u"likecast.ini"_s));
        settings.setValue(Setting::PredictAccount, QString());
    }
    QCOMPARE(accountAtStart(), QString());
}

void TestAccountInPredict::importedAccountFeedsPredict()
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

void TestAccountInPredict::handOverToByHandIsRemembered()
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

void TestAccountInPredict::postedDraftStandsInTheJournal()
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
    QCOMPARE(journal->item(0, JournalTable::Actual)->text(), u"not yet"_s);
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
    QTRY_COMPARE(journal->item(0, JournalTable::Actual)->text(), u"1,234,567"_s);
    QCOMPARE(journal->item(0, JournalTable::Held)->text(), u"no, more"_s);
}

void TestAccountInPredict::aPostWaitsInTheJournalOnce()
{
    importPosts(30);
    auto& predict = m_running->window.predictPage();
    m_running->window.openPage(MainWindow::Page::Predict);
    dropFiles(*predict.findChild<PhotoView*>(),
              {writePhoto(m_directory->filePath(u"a.png"_s), Qt::darkCyan)});
    const auto isReady = [&predict] {
        return predict.findChild<ResultCard*>()->state() == ResultCard::State::Ready;
    };
    QTRY_VERIFY(isReady());
    // Twice at once, as by a double click, and once more after the first was answered.
    button(u"I posted this"_s)->click();
    button(u"I posted this"_s)->click();
    auto* journal = page().findChild<JournalTab*>()->findChild<QTableWidget*>();
    const QString already = u"already in the journal"_s;
    QTRY_VERIFY(predict.messageBar().message().text.contains(already));
    QTRY_COMPARE(journal->rowCount(), 1);
    predict.messageBar().clear();
    button(u"I posted this"_s)->click();
    QTRY_VERIFY(predict.messageBar().message().text.contains(already));
    QCOMPARE(journal->rowCount(), 1);

    QTest::keyClicks(predict.findChild<CaptionTextEdit*>(), u"Another post"_s);
    QTRY_VERIFY(isReady());
    button(u"I posted this"_s)->click();
    QTRY_COMPARE(journal->rowCount(), 2);
}

void TestAccountInPredict::postedDraftOfNoAccountAsksForOne()
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

void TestAccountInPredict::figuresCanBeTypedOnceTheAccountIsGone()
{
    importPosts(20);
    auto& predict = m_running->window.predictPage();
    dropFiles(*predict.findChild<PhotoView*>(),
              {writePhoto(m_directory->filePath(u"a.png"_s), Qt::darkCyan)});
    QTRY_VERIFY(predict.history().board().current());
    const Draft before = *predict.history().board().current();
    QCOMPARE(before.composition.account.name, u"studio.lumen"_s);
    predict.setStoredAccounts({});
    m_running->window.openPage(MainWindow::Page::Predict);
    predict.focusAccount();
    QCOMPARE(predict.history().board().current()->composition.account.name, QString());
    QWidget* field = QApplication::focusWidget();
    QVERIFY(field && field->isVisible());
    QTest::keyClicks(field, u"120"_s);
    QCOMPARE(predict.history().board().current()->composition.account.recentLikes,
             std::vector<qint64>{120});
    predict.actions().undo->trigger();
    predict.actions().undo->trigger();
    QCOMPARE(*predict.history().board().current(), before);
}

void TestAccountInPredict::theSampleIsPredictedForWhatWasImported()
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

LIKECAST_TEST(TestAccountInPredict)
#include "tst_account_in_predict.moc"
