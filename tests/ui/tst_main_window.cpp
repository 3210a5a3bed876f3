#include "tests/support/patience.h"
#include "tests/ui/window_fixture.h"
#include "ui/predict/caption_text_edit.h"
#include "ui/predict/compose_panel.h"
#include "ui/predict/draft_cell.h"
#include "ui/predict/draft_strip.h"
#include "ui/predict/photo_view.h"
#include "ui/predict/predict_page.h"
#include "ui/predict/result_card.h"
#include "ui/predict/week_heatmap.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace likecast;

namespace
{

/// Everything a test looks at in one window.
struct Parts {
    explicit Parts(RunningWindow& running)
        : page(running.window.predictPage())
        , photo(*page.findChild<PhotoView*>())
        , result(*page.findChild<ResultCard*>())
        , compose(*page.findChild<ComposePanel*>())
        , caption(*page.findChild<CaptionTextEdit*>())
        , strip(*page.findChild<DraftStrip*>())
        , list(*strip.findChild<QListWidget*>())
        , heatmap(*page.findChild<WeekHeatmap*>())
    {
    }

    const DraftBoard& board() const { return page.history().board(); }
    bool isReady() const
    {
        return result.state() == ResultCard::State::Ready &&
               page.predictions().entry(board().currentId).state == DraftPredictions::State::Ready;
    }
    double likes() const
    {
        const auto& prediction = page.predictions().entry(board().currentId).prediction;
        return prediction ? prediction->likes.median : -1.0;
    }
    double expectedLikes() const
    {
        return ScriptedPredictor::likesFor(postDraft(board().current()->composition));
    }

    PredictPage& page;
    PhotoView& photo;
    ResultCard& result;
    ComposePanel& compose;
    CaptionTextEdit& caption;
    DraftStrip& strip;
    QListWidget& list;
    WeekHeatmap& heatmap;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void startsWithTheSamplePredicted();
    void sampleMakesRoomForTheFirstPhoto();
    void dropShowsPhotoAndResult();
    void editGivesANewResult();
    void hourOfTheHeatmapIsTaken();
    void brokenPhotoIsAMessageAndKeepsTheDraft();
    void anotherPhotoReplacesABrokenOne();
    void cancelKeepsTheDraft();
    void newestEditWins();
    void draftsAreRanked();
    void folderIsOpened();
    void bitmapIsPastedAndSurvives();
    void webAddressIsExplained();
    void deletedDraftComesBackByUndo();
    void typingIsUndoneWordByWord();
    void draftsComeBackAfterRestart();
    void pagesOpenByShortcut();
    void boxesToggleByKey();
    void settingsChangeTheTheme();

private:
    std::unique_ptr<RunningWindow> open(const QString& sample = {});
    QString photo(const char* name, const QColor& color = Qt::darkCyan);

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestMainWindow::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_appearance = std::make_unique<Appearance>(*qApp, ThemeChoice::Light);
}

void TestMainWindow::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    m_appearance->setChoice(ThemeChoice::Light);
}

std::unique_ptr<RunningWindow> TestMainWindow::open(const QString& sample)
{
    auto running = std::make_unique<RunningWindow>(*m_appearance, m_directory->path(), sample);
    running->window.resize(1280, 800);
    running->window.show();
    if (!QTest::qWaitForWindowActive(&running->window))
        return nullptr;
    return running;
}

QString TestMainWindow::photo(const char* name, const QColor& color)
{
    return writePhoto(m_directory->filePath(QString::fromUtf8(name)), color);
}

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

void TestMainWindow::sampleMakesRoomForTheFirstPhoto()
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

void TestMainWindow::dropShowsPhotoAndResult()
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

void TestMainWindow::brokenPhotoIsAMessageAndKeepsTheDraft()
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

void TestMainWindow::anotherPhotoReplacesABrokenOne()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {m_directory->filePath(QStringLiteral("missing.jpg"))});
    QTRY_COMPARE(parts.result.state(), ResultCard::State::Failed);
    QTRY_VERIFY(parts.photo.accessibleDescription().contains(QStringLiteral("cannot be shown")));
    QTest::keyClicks(&parts.caption, QStringLiteral("kept"));
    dropFiles(parts.photo, {photo("good.jpg")});
    QTRY_VERIFY(parts.isReady());
    QCOMPARE(parts.board().drafts.size(), std::size_t{1});
    QCOMPARE(parts.caption.toPlainText(), QStringLiteral("kept"));
}

void TestMainWindow::cancelKeepsTheDraft()
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

void TestMainWindow::newestEditWins()
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

void TestMainWindow::draftsAreRanked()
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
    const auto labels = parts.strip.findChildren<QLabel*>();
    const bool compared = std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().startsWith(QStringLiteral("B beats A:"));
    });
    QVERIFY(compared);
    QTRY_VERIFY(!parts.list.item(2)->data(ThumbnailRole).value<QImage>().isNull());
}

void TestMainWindow::folderIsOpened()
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

void TestMainWindow::bitmapIsPastedAndSurvives()
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

void TestMainWindow::webAddressIsExplained()
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

void TestMainWindow::deletedDraftComesBackByUndo()
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

void TestMainWindow::typingIsUndoneWordByWord()
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

void TestMainWindow::draftsComeBackAfterRestart()
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

void TestMainWindow::pagesOpenByShortcut()
{
    const auto running = open();
    MainWindow& window = running->window;
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), MainWindow::Page::Account);
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), MainWindow::Page::Settings);
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), MainWindow::Page::Predict);
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

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
