#include "core/drafts/draft_keeper.h"
#include "tests/support/test_program.h"
#include "tests/support/video_file.h"
#include "tests/ui/predict/predict_window_fixture.h"
#include "ui/predict/reel/cover_strip.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// Videos on the Predict page: a draft each, and the choice of its cover.
class TestWindowReel : public QObject, private PredictWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }

    void aVideoBecomesAReel();
    void anotherFrameBecomesTheCover();
    void aDraftWithoutAPhotoBecomesTheReel();
    void severalVideosAreReadInTurn();
    void aPhotoAfterAReelIsAPhoto();
    void aDamagedVideoMakesNoDraft();
    void coverAndFramesSurviveARestart();
    void aMovedVideoLeavesTheCover();

private:
    /// Loading the stored drafts starts the undo history anew.
    std::unique_ptr<RunningWindow> openLoaded()
    {
        auto running = open();
        if (!running)
            return nullptr;
        const auto* keeper = running->window.predictPage().findChild<DraftKeeper*>();
        return QTest::qWaitFor([keeper] { return keeper->isLoaded(); }, 20'000) ? std::move(running)
                                                                                : nullptr;
    }
    QString video(const char* name)
    {
        return writeVideo(m_directory->filePath(QString::fromUtf8(name)));
    }
    static CoverStrip& strip(const Parts& parts) { return *parts.page.findChild<CoverStrip*>(); }
    static QListWidget& frames(const Parts& parts)
    {
        return *strip(parts).findChild<QListWidget*>();
    }
    static int redOf(const QString& path) { return QImage(path).pixelColor(32, 24).red(); }
    static bool isReelOpen(const Parts& parts)
    {
        const Draft* draft = parts.board().current();
        return draft && !draft->isSample && !draft->photoPath.isEmpty() &&
               draft->composition.mediaType == MediaType::Reel && parts.isReady() &&
               QFileInfo::exists(draft->photoPath);
    }
    static bool isRead(const Parts& parts)
    {
        return isReelOpen(parts) && strip(parts).frameCount() == 12;
    }
};

void TestWindowReel::aVideoBecomesAReel()
{
    const auto running = openLoaded();
    const Parts parts(*running);
    QVERIFY(!strip(parts).isVisible());
    dropFiles(parts.photo, {video("trip.avi")});
    QTRY_VERIFY_WITH_TIMEOUT(isRead(parts), 20'000);
    QCOMPARE(parts.board().drafts.size(), std::size_t{1});
    QVERIFY(strip(parts).isVisible());
    QVERIFY(!parts.page.messageBar().isShowing());
    // The number is that of a reel with this picture.
    QCOMPARE(running->script->asked().draft.mediaType, MediaType::Reel);
    QCOMPARE(running->script->asked().photoPath, parts.board().current()->photoPath);
    QVERIFY(QFileInfo(parts.board().current()->photoPath)
                .path()
                .startsWith(m_directory->path())); // with the user's data
    QVERIFY(redOf(parts.board().current()->photoPath) < 60);
    QCOMPARE(frames(parts).currentRow(), 0);
    QVERIFY(frames(parts).item(0)->data(Qt::AccessibleTextRole).toString().startsWith(u"Cover"_s));
    QVERIFY(strip(parts).findChild<QLabel*>()->text().contains(u"trip.avi"_s));
    parts.page.actions().undo->trigger();
    QVERIFY(parts.board().drafts.empty());
    QVERIFY(!strip(parts).isVisible());
    parts.page.actions().redo->trigger();
    QVERIFY(strip(parts).isVisible());
}

void TestWindowReel::anotherFrameBecomesTheCover()
{
    const auto running = openLoaded();
    const Parts parts(*running);
    dropFiles(parts.photo, {video("trip.avi")});
    QTRY_VERIFY_WITH_TIMEOUT(isRead(parts), 20'000);
    const QString first = parts.board().current()->photoPath;
    QListWidget& list = frames(parts);
    list.setFocus();
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&list, Qt::Key_Right);
    QCOMPARE(parts.board().current()->photoPath, first); // only Enter chooses
    QTest::keyClick(&list, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(parts.board().current()->photoPath != first && isReelOpen(parts),
                             20'000);
    const QString chosen = parts.board().current()->photoPath;
    QVERIFY(redOf(chosen) > 160);
    QCOMPARE(list.currentRow(), 9);
    // Back by undo, and again without reading the video once more.
    parts.page.actions().undo->trigger();
    QCOMPARE(parts.board().current()->photoPath, first);
    QCOMPARE(list.currentRow(), 0);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualItemRect(list.item(9)).center());
    QTRY_COMPARE(parts.board().current()->photoPath, chosen);
}

void TestWindowReel::aDraftWithoutAPhotoBecomesTheReel()
{
    const auto running = openLoaded();
    const Parts parts(*running);
    parts.caption.setFocus();
    QTest::keyClicks(&parts.caption, u"Waves"_s);
    QTRY_COMPARE(parts.board().drafts.size(), std::size_t{1});
    dropFiles(parts.photo, {video("trip.avi")});
    QTRY_VERIFY_WITH_TIMEOUT(isRead(parts), 20'000);
    QCOMPARE(parts.board().drafts.size(), std::size_t{1});
    QCOMPARE(parts.board().current()->composition.caption, u"Waves"_s);
}

void TestWindowReel::severalVideosAreReadInTurn()
{
    const auto running = openLoaded();
    const Parts parts(*running);
    dropFiles(parts.photo, {video("a.avi"), video("b.avi")});
    QTRY_VERIFY_WITH_TIMEOUT(parts.board().drafts.size() == 2 && isRead(parts), 30'000);
    QVERIFY(strip(parts).findChild<QLabel*>()->text().contains(u"b.avi"_s));
    parts.page.history().select(parts.board().drafts.front().id);
    QVERIFY(strip(parts).findChild<QLabel*>()->text().contains(u"a.avi"_s));
    QCOMPARE(strip(parts).frameCount(), 12);
}

void TestWindowReel::aPhotoAfterAReelIsAPhoto()
{
    const auto running = openLoaded();
    const Parts parts(*running);
    dropFiles(parts.photo, {video("trip.avi")});
    QTRY_VERIFY_WITH_TIMEOUT(isRead(parts), 20'000);
    dropFiles(parts.photo, {photo("harbour.png")});
    QTRY_COMPARE(parts.board().drafts.size(), std::size_t{2});
    QCOMPARE(parts.board().current()->composition.mediaType, MediaType::Photo);
    QVERIFY(!strip(parts).isVisible());
}

void TestWindowReel::aDamagedVideoMakesNoDraft()
{
    const auto running = openLoaded();
    const Parts parts(*running);
    const QString path = m_directory->filePath(u"broken.mp4"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("This is no video.");
    file.close();
    dropFiles(parts.photo, {path});
    QTRY_VERIFY_WITH_TIMEOUT(parts.page.messageBar().isShowing(), 20'000);
    QVERIFY(parts.page.messageBar().message().text.startsWith(u"broken.mp4 can't be read"_s));
    QVERIFY(parts.board().drafts.empty());
    QTRY_VERIFY(!strip(parts).isVisible());
}

void TestWindowReel::coverAndFramesSurviveARestart()
{
    QString cover;
    {
        const auto running = openLoaded();
        const Parts parts(*running);
        dropFiles(parts.photo, {video("trip.avi")});
        QTRY_VERIFY_WITH_TIMEOUT(isRead(parts), 20'000);
        const QString first = parts.board().current()->photoPath;
        frames(parts).setFocus();
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(&frames(parts), Qt::Key_Right);
        QTest::keyClick(&frames(parts), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(parts.board().current()->photoPath != first && isReelOpen(parts),
                                 20'000);
        cover = parts.board().current()->photoPath;
    }
    const auto running = openLoaded();
    const Parts parts(*running);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(parts), 20'000);
    QCOMPARE(parts.board().drafts.size(), std::size_t{1});
    QCOMPARE(parts.board().current()->photoPath, cover);
    QVERIFY(strip(parts).isVisible());
    QCOMPARE(frames(parts).currentRow(), 9);
    QTest::mouseClick(frames(parts).viewport(), Qt::LeftButton, {},
                      frames(parts).visualItemRect(frames(parts).item(0)).center());
    QTRY_VERIFY_WITH_TIMEOUT(parts.board().current()->photoPath != cover && isReelOpen(parts),
                             20'000);
    QVERIFY(redOf(parts.board().current()->photoPath) < 60);
}

void TestWindowReel::aMovedVideoLeavesTheCover()
{
    const QString path = video("trip.avi");
    {
        const auto running = openLoaded();
        const Parts parts(*running);
        dropFiles(parts.photo, {path});
        QTRY_VERIFY_WITH_TIMEOUT(isRead(parts), 20'000);
    }
    QVERIFY(QFile::remove(path));
    const auto running = openLoaded();
    const Parts parts(*running);
    QTRY_VERIFY_WITH_TIMEOUT(isReelOpen(parts), 20'000);
    QVERIFY(!strip(parts).isVisible());
    QVERIFY(!parts.page.messageBar().isShowing());
}

LIKECAST_TEST(TestWindowReel)
#include "tst_window_reel.moc"
