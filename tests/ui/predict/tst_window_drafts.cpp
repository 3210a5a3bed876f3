#include "core/storage/database/database_files.h"
#include "tests/support/test_program.h"
#include "tests/ui/predict/predict_window_fixture.h"
#include "ui/predict/drafts/draft_cell.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace likecast;

/// Drafts in the real window: ranking, undo, restoring after a restart, cancelling.
class TestWindowDrafts : public QObject, private PredictWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }

    void cancelKeepsTheDraft();
    void newestEditWins();
    void draftsAreRanked();
    void failedDraftLosesItsNumberAndRank();
    void deletedDraftComesBackByUndo();
    void undoOfADeletionUndoesNothingElse();
    void deletionSaysNothingOfThePhoto();
    void typingIsUndoneWordByWord();
    void draftsComeBackAfterRestart();
    void pastedPhotoMovesWithItsFolder();
    void saysThatADamagedDatabaseWasSetAside();
};

void TestWindowDrafts::cancelKeepsTheDraft()
{
    const auto running = open();
    Parts parts(*running);
    running->script->held = true;
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_COMPARE(running->script->predictions.load(), 1);
    QCOMPARE(parts.result.state(), ResultCard::State::Busy);
    Q_EMIT parts.result.cancelRequested();
    QTRY_COMPARE(running->script->cancelled.load(), 1);
    QVERIFY(parts.result.state() != ResultCard::State::Busy);
    QCOMPARE(parts.board().drafts.size(), std::size_t{1});
    QVERIFY(parts.page.messageBar().isShowing());

    running->script->held = false;
    QTest::mouseClick(parts.page.messageBar().findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_VERIFY(parts.isReady());
}

void TestWindowDrafts::newestEditWins()
{
    const auto running = open();
    Parts parts(*running);
    running->script->held = true;
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_COMPARE(running->script->predictions.load(), 1);
    QTest::keyClicks(&parts.caption, QStringLiteral("one two three"));
    QTRY_COMPARE(running->script->cancelled.load(), 1);
    running->script->held = false;
    QTRY_VERIFY(parts.isReady());
    QCOMPARE(parts.likes(), parts.expectedLikes());
}

void TestWindowDrafts::draftsAreRanked()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg"), photo("b.jpg", Qt::darkRed), photo("c.jpg", Qt::blue)});
    QTRY_VERIFY(parts.isReady());
    QCOMPARE(parts.list.count(), 4);
    parts.list.setCurrentRow(1);
    QCOMPARE(parts.board().current()->photoPath, m_directory->filePath(QStringLiteral("b.jpg")));
    parts.compose.setFocus();
    QTest::keyClicks(&parts.caption, QString(400, u'x'));
    QTRY_VERIFY(parts.isReady());
    QTRY_COMPARE(parts.list.item(1)->data(RankRole).toInt(), 1);
    QVERIFY(parts.list.item(0)->data(RankRole).toInt() > 1);
    QCOMPARE(parts.list.item(1)->data(LetterRole).toString(), QStringLiteral("B"));
    const auto buttons = parts.strip.findChildren<QPushButton*>();
    QVERIFY(std::ranges::any_of(buttons, [](const QPushButton* button) {
        return button->text().startsWith(QStringLiteral("B beats A:"));
    }));
    QTRY_VERIFY(!parts.list.item(2)->data(ThumbnailRole).value<QImage>().isNull());
}

void TestWindowDrafts::failedDraftLosesItsNumberAndRank()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg"), photo("b.jpg", Qt::darkRed)});
    QTRY_VERIFY(parts.list.item(1) && parts.list.item(1)->data(RankRole).toInt() > 0);
    QVERIFY(!parts.list.item(0)->data(NumberRole).toString().isEmpty());
    QVERIFY(QFile::remove(m_directory->filePath(QStringLiteral("a.jpg"))));
    QTest::keyClicks(&parts.caption, QStringLiteral("x"));
    QTRY_COMPARE(parts.result.state(), ResultCard::State::Failed);
    QTRY_COMPARE(parts.list.item(0)->data(NumberRole).toString(), QString());
    QCOMPARE(parts.list.item(0)->data(RankRole).toInt(), 0);
    QCOMPARE(parts.list.item(1)->data(RankRole).toInt(), 0);
    QVERIFY(!parts.list.item(1)->data(NumberRole).toString().isEmpty());
    for (const auto* button : parts.strip.findChildren<QPushButton*>())
        QVERIFY2(!button->text().contains(u'A'), qPrintable(button->text()));
}

void TestWindowDrafts::deletedDraftComesBackByUndo()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg"), photo("b.jpg")});
    QTRY_VERIFY(parts.isReady());
    const DraftBoard before = parts.board();
    parts.list.setFocus();
    QTest::keyClick(&parts.list, Qt::Key_Delete);
    QCOMPARE(parts.board().drafts.size(), std::size_t{1});
    QTest::keyClick(&parts.list, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(parts.board(), before);
    QTRY_VERIFY(parts.isReady());
}

void TestWindowDrafts::undoOfADeletionUndoesNothingElse()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg"), photo("b.jpg")});
    QTRY_VERIFY(parts.isReady());
    const DraftBoard before = parts.board();
    const MessageBar& messages = parts.page.messageBar();
    parts.page.actions().removeDraft->trigger();
    QVERIFY(messages.isShowing());
    QTest::mouseClick(messages.findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(parts.board(), before);

    parts.page.actions().removeDraft->trigger();
    QVERIFY(messages.isShowing());
    QTest::keyClicks(&parts.caption, QStringLiteral("x"));
    QVERIFY(!messages.isShowing());
    QCOMPARE(parts.caption.toPlainText(), QStringLiteral("x"));

    parts.page.actions().undo->trigger();
    parts.page.actions().undo->trigger();
    QCOMPARE(parts.board(), before);
}

void TestWindowDrafts::deletionSaysNothingOfThePhoto()
{
    const auto running = open();
    Parts parts(*running);
    QImage pasted(300, 200, QImage::Format_RGB32);
    pasted.fill(Qt::magenta);
    QMimeData data;
    data.setImageData(pasted);
    dropOn(parts.photo, data);
    QTRY_VERIFY(parts.isReady());
    parts.page.actions().removeDraft->trigger();
    QCOMPARE(parts.page.messageBar().message().text, QStringLiteral("Draft deleted."));
}

void TestWindowDrafts::typingIsUndoneWordByWord()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.isReady());
    parts.caption.setFocus();
    QTest::keyClicks(&parts.caption, QStringLiteral("golden hour"));
    QTest::keyClick(&parts.caption, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(parts.caption.toPlainText(), QStringLiteral("golden "));
    QTest::keyClick(&parts.caption, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(parts.caption.toPlainText(), QString());
    parts.page.actions().redo->trigger();
    parts.page.actions().redo->trigger();
    QCOMPARE(parts.caption.toPlainText(), QStringLiteral("golden hour"));
    QTRY_COMPARE(parts.likes(), parts.expectedLikes());
}

void TestWindowDrafts::draftsComeBackAfterRestart()
{
    DraftBoard before;
    {
        const auto running = open(photo("sample.jpg"));
        Parts parts(*running);
        QTRY_VERIFY(parts.isReady());
        dropFiles(parts.photo, {photo("a.jpg"), photo("b.jpg")});
        QTRY_VERIFY(parts.isReady());
        parts.caption.setFocus();
        QTest::keyClicks(&parts.caption, QStringLiteral("kept over night"));
        before = parts.board();
    }
    const auto running = open(photo("sample.jpg"));
    Parts parts(*running);
    QTRY_VERIFY(parts.isReady());
    QCOMPARE(parts.board().drafts, before.drafts);
    QCOMPARE(parts.caption.toPlainText(), QStringLiteral("kept over night"));
}

void TestWindowDrafts::pastedPhotoMovesWithItsFolder()
{
    QString before;
    {
        const auto running = open();
        Parts parts(*running);
        QMimeData data;
        QImage pasted(300, 200, QImage::Format_RGB32);
        pasted.fill(Qt::magenta);
        data.setImageData(pasted);
        dropOn(parts.photo, data);
        QTRY_VERIFY(parts.isReady());
        before = parts.board().current()->photoPath;
    }
    const QDir moved(m_directory->path() + QStringLiteral(" moved"));
    QVERIFY(QDir().rename(m_directory->path(), moved.path()));
    {
        RunningWindow running(*m_appearance, moved.path());
        running.window.show();
        QTRY_COMPARE(running.window.predictPage().history().board().drafts.size(), std::size_t{1});
        const QString now = running.window.predictPage().history().board().current()->photoPath;
        QCOMPARE(QFileInfo(now).fileName(), QFileInfo(before).fileName());
        QVERIFY(now != before && QFile::exists(now));
    }
    QVERIFY(QDir().rename(moved.path(), m_directory->path()));
}

void TestWindowDrafts::saysThatADamagedDatabaseWasSetAside()
{
    {
        const auto running = open();
        QTRY_VERIFY(QFile::exists(databaseFilePath(m_directory->path())));
        QVERIFY(!Parts(*running).page.messageBar().isShowing());
    }
    QFile database(databaseFilePath(m_directory->path()));
    QVERIFY(database.open(QIODevice::ReadWrite));
    QCOMPARE(database.write(QByteArray(4096, 'x')), 4096);
    database.close();

    const auto running = open();
    Parts parts(*running);
    QTRY_VERIFY(parts.page.messageBar().isShowing());
    const Message message = parts.page.messageBar().message();
    QVERIFY2(message.text.contains(damagedStem), qPrintable(message.text));
    QVERIFY(QFile::exists(message.toolTip));
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.isReady());
}

LIKECAST_TEST(TestWindowDrafts)
#include "tst_window_drafts.moc"
