#include "core/instagram/storing/import_storage.h"
#include "tests/support/test_program.h"
#include "tests/ui/predict/predict_window_fixture.h"
#include "ui/predict/compose/account_fields.h"
#include "ui/predict/compose/recent_likes_field.h"
#include "ui/predict/result/driver_list.h"
#include "ui/predict/result/figure_chooser.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>

#include <algorithm>

using namespace likecast;
using namespace Qt::StringLiterals;

/// Whose prediction it is: nobody's, the example's or the user's.
class TestWindowAccount : public QObject, private PredictWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }

    void noNumberWithoutGround();
    void likesOfTheLastPostsGiveTheNumber();
    void theSampleIsOfAnExampleAccount();
    void ownNumbersEndTheExample();
    void photosOpenedAtStartAreForTheOnlyAccount();
    void predictsWhileAnImportRuns();
    void anotherFigureSpeaksEverywhere();

private:
    static RecentLikesField& recentLikes(Parts& parts)
    {
        return *parts.compose.findChild<RecentLikesField*>();
    }
    static QComboBox& choice(Parts& parts)
    {
        return *parts.compose.findChild<AccountFields*>()->findChild<QComboBox*>();
    }
    static bool shows(const QWidget& part, const QString& words)
    {
        const auto labels = part.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
};

void TestWindowAccount::noNumberWithoutGround()
{
    const auto running = open();
    running->script->needsAccount = true;
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.png")});
    QTRY_COMPARE(parts.result.state(), ResultCard::State::Asking);
    QVERIFY(shows(parts.result, u"likes of your last posts"_s));
    QVERIFY(parts.photo.accessibleDescription().contains(u"face"_s));
    QVERIFY(recentLikes(parts).isVisible());
    QTRY_VERIFY(parts.heatmap.accessibleDescription().contains(u"30 posts with real hours"_s));
    QVERIFY(!parts.heatmap.hasForecast());
    QVERIFY(parts.page.findChild<DriverList*>()->accessibleDescription().contains(u"raises"_s));
}

void TestWindowAccount::likesOfTheLastPostsGiveTheNumber()
{
    const std::vector<qint64> likes{120, 98, 143};
    {
        const auto running = open();
        running->script->needsAccount = true;
        Parts parts(*running);
        dropFiles(parts.photo, {photo("a.png")});
        QTRY_COMPARE(parts.result.state(), ResultCard::State::Asking);
        QApplication::clipboard()->setText(u"120, 98\n143"_s);
        recentLikes(parts).setFocus();
        QTest::keySequence(&recentLikes(parts), QKeySequence::Paste);
        QTRY_VERIFY(parts.isReady());
        QCOMPARE(running->script->asked().account.recentLikes, likes);
    }
    const auto running = open();
    Parts parts(*running);
    QTRY_VERIFY(parts.board().current());
    QCOMPARE(parts.board().current()->composition.account.recentLikes, likes);
    QCOMPARE(recentLikes(parts).text(), u"120, 98, 143"_s);
}

void TestWindowAccount::theSampleIsOfAnExampleAccount()
{
    const auto running = open(photo("sample.png"));
    running->script->needsAccount = true;
    Parts parts(*running);
    QTRY_VERIFY(parts.isReady());
    QCOMPARE(choice(parts).currentText(), u"Example account"_s);
    QVERIFY(!recentLikes(parts).isVisible());
    QVERIFY(shows(parts.result, u"example account"_s));
    QVERIFY(shows(*running->window.findChild<QWidget*>(u"navigation"_s), u"Example account"_s));
    parts.caption.setFocus();
    QTest::keyClicks(&parts.caption, u"!"_s);
    QTRY_VERIFY(parts.isReady());
    QVERIFY(parts.board().current()->isSample);
    QCOMPARE(choice(parts).currentText(), u"Example account"_s);

    dropFiles(parts.photo, {photo("mine.png")});
    QTRY_COMPARE(parts.result.state(), ResultCard::State::Asking);
    QCOMPARE(parts.board().current()->composition.account, AccountChoice());
    QVERIFY(recentLikes(parts).isVisible());
    QVERIFY(!shows(*running->window.findChild<QWidget*>(u"navigation"_s), u"Example account"_s));
}

void TestWindowAccount::ownNumbersEndTheExample()
{
    const auto running = open(photo("sample.png"));
    running->script->needsAccount = true;
    Parts parts(*running);
    QTRY_VERIFY(parts.isReady());
    choice(parts).setFocus();
    QTest::keyClick(&choice(parts), Qt::Key_End);
    QTRY_COMPARE(parts.result.state(), ResultCard::State::Asking);
    QVERIFY(!parts.board().current()->isSample);
    QCOMPARE(parts.board().current()->composition.account, AccountChoice());
    QVERIFY(recentLikes(parts).isVisible());
    QVERIFY(recentLikes(parts).text().isEmpty());
}

void TestWindowAccount::photosOpenedAtStartAreForTheOnlyAccount()
{
    RunningWindow running(*m_appearance, m_directory->path());
    ImportRequest request;
    request.paths = {writePostsCsv(m_directory->filePath(u"posts.csv"_s), 40)};
    request.nameIfSingle = u"mara"_s;
    const auto import = running.database().start(
        [request](Database& database, const JobControl& control) -> Result<ImportOutcome> {
            return importPosts(database, request, {control.cancellation, {}});
        });
    QTRY_VERIFY(import.future.isFinished());
    QVERIFY(import.future.result());

    running.window.openPhotos({photo("a.png")});
    running.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&running.window));
    const DraftBoard& board = running.window.predictPage().history().board();
    QTRY_VERIFY(board.current() && !board.current()->isSample);
    QCOMPARE(board.current()->composition.account.name, u"mara"_s);
}

void TestWindowAccount::predictsWhileAnImportRuns()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.png")});
    QTRY_VERIFY(parts.isReady());

    QSemaphore inside;
    QSemaphore proceed;
    ImportRequest request;
    request.paths = {writePostsCsv(m_directory->filePath(u"posts.csv"_s), 3000)};
    const auto import = running->database().start(
        [&, request](Database& database, const JobControl& control) -> Result<ImportOutcome> {
            inside.release();
            proceed.acquire();
            return importPosts(database, request, {control.cancellation, {}});
        });
    QVERIFY(inside.tryAcquire(1, 10'000));
    parts.caption.setFocus();
    QTest::keyClicks(&parts.caption, u"while it reads"_s);
    QTRY_VERIFY(parts.isReady() && parts.likes() == parts.expectedLikes());
    QVERIFY(!import.future.isFinished());
    proceed.release();
    QTRY_VERIFY(import.future.isFinished());
    QVERIFY(import.future.result());
    QCOMPARE(import.future.result()->posts.added, 3000);
}

void TestWindowAccount::anotherFigureSpeaksEverywhere()
{
    const auto figureChoice = [](Parts& parts) -> FigureChooser& {
        return *parts.result.findChild<FigureChooser*>();
    };
    {
        const auto running = open();
        Parts parts(*running);
        dropFiles(parts.photo, {photo("a.png"), photo("b.png", Qt::darkRed)});
        QTRY_VERIFY(parts.isReady());
        QVERIFY(!figureChoice(parts).isVisible()); // nothing but likes for typed numbers
        parts.page.setStoredAccounts({u"studio.lumen"_s});
        parts.page.offerAccount(u"studio.lumen"_s);
        QTRY_VERIFY(parts.isReady() && figureChoice(parts).isVisible());
        QCOMPARE(figureChoice(parts).currentText(), u"likes"_s);
        QVERIFY(figureChoice(parts).toolTip().contains(u"at least 10 of"_s));

        figureChoice(parts).setCurrentIndex(1);
        Q_EMIT figureChoice(parts).activated(1);
        QTRY_COMPARE(parts.result.accessibleName(), u"Expected comments"_s);
        QTRY_VERIFY(parts.isReady());
        QCOMPARE(running->script->asked().target, PredictionTarget::Comments);
        QVERIFY(parts.result.spokenResult().contains(u"comments expected, between"_s));
        QVERIFY(!parts.result.spokenResult().contains(u"likes"_s));
        QVERIFY(!shows(parts.result, u"likes"_s));
        QTRY_VERIFY(parts.heatmap.cellValue({3, 19}).contains(u"comments"_s));
        const auto buttons = parts.strip.findChildren<QPushButton*>();
        QVERIFY(std::ranges::none_of(buttons, [](const QPushButton* button) {
            return button->isVisible() && button->text() == u"I posted this"_s; // journals likes
        }));
    }
    const auto running = open();
    Parts parts(*running);
    QTRY_VERIFY(parts.isReady());
    QTRY_COMPARE(parts.result.accessibleName(), u"Expected comments"_s);
}

LIKECAST_TEST(TestWindowAccount)
#include "tst_window_account.moc"
