#include "tests/support/test_program.h"
#include "tests/ui/predict/predict_window_fixture.h"
#include "ui/predict/drafts/draft_cell.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>

using namespace likecast;

/// What can be dropped on the window or pasted into it, and how it reports the rest.
class TestWindowPhotos : public QObject, private PredictWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }

    void sampleMakesRoomForTheFirstPhoto();
    void dropShowsPhotoAndResult();
    void brokenPhotoIsAMessageAndKeepsTheDraft();
    void anotherPhotoReplacesABrokenOne();
    void folderIsOpened();
    void bitmapIsPastedAndSurvives();
    void webAddressIsExplained();
    void aVideoSaysWhatToDo();
    void cellOfASpreadsheetIsPastedAsText();
    void pictureOfABrowserIsPastedAsPhoto();
    void thumbnailFollowsTheFile();
    void badgesHoldTheirText();
};

void TestWindowPhotos::sampleMakesRoomForTheFirstPhoto()
{
    const auto running = open(photo("sample.jpg"));
    Parts parts(*running);
    QTRY_VERIFY(parts.isReady());
    dropFiles(parts.photo, {photo("mine.jpg")});
    QTRY_VERIFY(parts.isReady());
    QCOMPARE(parts.board().drafts.size(), std::size_t{1});
    QVERIFY(!parts.board().current()->isSample);
    QVERIFY(parts.caption.toPlainText().isEmpty());
}

void TestWindowPhotos::dropShowsPhotoAndResult()
{
    const auto running = open();
    Parts parts(*running);
    QCOMPARE(parts.result.state(), ResultCard::State::Empty);
    dropFiles(parts.photo, {photo("crew ș 写真.jpg")});
    QTRY_VERIFY(parts.isReady());
    QCOMPARE(parts.likes(), parts.expectedLikes());
    QTRY_VERIFY(parts.photo.accessibleDescription().contains(QStringLiteral("crew ș 写真.jpg")));
    QTRY_VERIFY(parts.photo.accessibleDescription().contains(QStringLiteral("1 face, 1 smile")));
    QVERIFY(!parts.page.messageBar().isShowing());
}

void TestWindowPhotos::brokenPhotoIsAMessageAndKeepsTheDraft()
{
    const auto running = open();
    Parts parts(*running);
    const QString path = m_directory->filePath(QStringLiteral("broken.jpg"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xff\xd8\xff\xe0 this is no photo");
    file.close();
    dropFiles(parts.photo, {path});
    QTRY_VERIFY(parts.page.messageBar().isShowing());
    QTRY_COMPARE(parts.result.state(), ResultCard::State::Failed);
    const QString text = parts.page.messageBar().message().text;
    QVERIFY2(text.contains(QStringLiteral("broken.jpg")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("kept")), qPrintable(text));
    QCOMPARE(parts.board().drafts.size(), std::size_t{1});
    QCOMPARE(parts.board().current()->photoPath, path);
    QVERIFY(QApplication::activeModalWidget() == nullptr);

    photo("broken.jpg");
    auto* again = parts.page.messageBar().findChild<QPushButton*>();
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(parts.isReady());
    QVERIFY(!parts.page.messageBar().isShowing());
}

void TestWindowPhotos::anotherPhotoReplacesABrokenOne()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {m_directory->filePath(QStringLiteral("missing.jpg"))});
    QTRY_COMPARE(parts.result.state(), ResultCard::State::Failed);
    QTRY_VERIFY(parts.photo.accessibleDescription().contains(QStringLiteral("can't be shown")));
    QTest::keyClicks(&parts.caption, QStringLiteral("kept"));
    dropFiles(parts.photo, {photo("good.jpg")});
    QTRY_VERIFY(parts.isReady());
    QCOMPARE(parts.board().drafts.size(), std::size_t{1});
    QCOMPARE(parts.caption.toPlainText(), QStringLiteral("kept"));
}

void TestWindowPhotos::folderIsOpened()
{
    const auto running = open();
    Parts parts(*running);
    QDir(m_directory->path()).mkpath(QStringLiteral("trip/day 2"));
    photo("trip/10.jpg");
    photo("trip/9.png");
    photo("trip/day 2/x.jpg");
    QFile notes(m_directory->filePath(QStringLiteral("trip/notes.txt")));
    QVERIFY(notes.open(QIODevice::WriteOnly));
    dropFiles(parts.photo, {m_directory->filePath(QStringLiteral("trip"))});
    QTRY_COMPARE(parts.board().drafts.size(), std::size_t{3});
    QVERIFY(parts.board().drafts.front().photoPath.endsWith(QStringLiteral("9.png")));
    QTRY_VERIFY(parts.isReady());
}

void TestWindowPhotos::bitmapIsPastedAndSurvives()
{
    QString path;
    {
        const auto running = open();
        Parts parts(*running);
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QApplication::clipboard()->setImage(image);
        QTest::keyClick(&parts.photo, Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(parts.isReady());
        path = parts.board().current()->photoPath;
        QVERIFY(path.startsWith(m_directory->path()));
    }
    QImage saved(path);
    QCOMPARE(saved.size(), QSize(300, 200));
    const auto running = open();
    Parts parts(*running);
    QTRY_VERIFY(parts.isReady());
    QCOMPARE(parts.board().current()->photoPath, path);
}

void TestWindowPhotos::webAddressIsExplained()
{
    const auto running = open();
    Parts parts(*running);
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://example.org/photo.jpg"))});
    dropOn(parts.photo, data);
    QVERIFY(parts.page.messageBar().isShowing());
    QVERIFY(parts.page.messageBar().message().text.contains(QStringLiteral("web")));
    QVERIFY(parts.board().drafts.empty());
}

void TestWindowPhotos::cellOfASpreadsheetIsPastedAsText()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.isReady());
    QImage picture(60, 20, QImage::Format_RGB32);
    picture.fill(Qt::white);
    const auto copyCell = [&picture] {
        auto* cell = new QMimeData;
        cell->setText(QStringLiteral("crew "));
        cell->setImageData(picture);
        QApplication::clipboard()->setMimeData(cell);
    };
    copyCell();
    parts.caption.setFocus();
    QTest::keyClick(&parts.caption, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(parts.caption.toPlainText(), QStringLiteral("crew "));
    parts.page.actions().paste->trigger();
    QCOMPARE(parts.caption.toPlainText(), QStringLiteral("crew crew "));
    QCOMPARE(parts.board().drafts.size(), std::size_t{1});

    parts.photo.setFocus();
    QTest::keyClick(&parts.photo, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(parts.board().drafts.size(), std::size_t{2});
}

void TestWindowPhotos::pictureOfABrowserIsPastedAsPhoto()
{
    const auto running = open();
    Parts parts(*running);
    QImage picture(60, 20, QImage::Format_RGB32);
    picture.fill(Qt::green);
    auto* copied = new QMimeData;
    copied->setUrls({QUrl(QStringLiteral("https://example.org/photo.jpg"))});
    copied->setImageData(picture);
    QApplication::clipboard()->setMimeData(copied);
    parts.caption.setFocus();
    QTest::keyClick(&parts.caption, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(parts.board().drafts.size(), std::size_t{1});
    QCOMPARE(parts.caption.toPlainText(), QString());
}

void TestWindowPhotos::thumbnailFollowsTheFile()
{
    const auto running = open();
    Parts parts(*running);
    const QString path = photo("a.jpg", Qt::blue);
    dropFiles(parts.photo, {path});
    const auto shown = [&parts] {
        const auto image = parts.list.item(0)->data(ThumbnailRole).value<QImage>();
        return image.isNull() ? QColor() : image.pixelColor(image.rect().center());
    };
    QTRY_VERIFY(shown().blue() > shown().red());
    photo("a.jpg", Qt::red);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(60),
                             QFileDevice::FileModificationTime));
    file.close();
    QTest::keyClicks(&parts.caption, QStringLiteral("x"));
    QTRY_VERIFY(shown().red() > shown().blue());
}

void TestWindowPhotos::badgesHoldTheirText()
{
    const QFontMetrics metrics(QApplication::font());
    const QRectF thumbnail(0, 0, 108, 72);
    for (const char* place : {"#1", "#27", "#200"}) {
        const QString text = QString::fromLatin1(place);
        const QRectF badge = DraftCellDelegate::badgeRect(thumbnail, text, metrics);
        QVERIFY(badge.width() > metrics.horizontalAdvance(text));
        QVERIFY(badge.height() >= metrics.height());
        QVERIFY(thumbnail.contains(badge));
    }
}

void TestWindowPhotos::aVideoSaysWhatToDo()
{
    // Without the part that reads videos; see tst_window_reel.
    const QByteArray plugins = qgetenv("LIKECAST_PLUGIN_DIR");
    qputenv("LIKECAST_PLUGIN_DIR", m_directory->path().toUtf8());
    const auto putBack = qScopeGuard([&] { qputenv("LIKECAST_PLUGIN_DIR", plugins); });
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {m_directory->filePath(QStringLiteral("clip.MP4"))});
    QVERIFY(parts.page.messageBar().isShowing());
    QVERIFY(parts.page.messageBar().message().text.contains(QStringLiteral("Reel")));
    QVERIFY(std::ranges::all_of(parts.board().drafts, &Draft::isSample)); // no broken draft
}

LIKECAST_TEST(TestWindowPhotos)
#include "tst_window_photos.moc"
