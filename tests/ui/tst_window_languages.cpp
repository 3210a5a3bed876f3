#include "app/translations.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/ui/cut_off.h"
#include "tests/ui/window_fixture.h"
#include "ui/account/insights/insights_tab.h"
#include "ui/account/models/model_tab.h"
#include "ui/batch/batch_page.h"
#include "ui/predict/drafts/draft_strip.h"
#include "ui/predict/photo/photo_view.h"
#include "ui/predict/predict_page.h"
#include "ui/predict/result/result_card.h"

#include <QTabBar>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// Longer words are not cut off either.
class TestWindowLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void fill(RunningWindow& running);
    static QStringList cutOnEveryPage(RunningWindow& running, const QSize& size);

    QTemporaryDir m_directory;
};

void TestWindowLanguages::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"de", "es", "fr", "pt", "ro", "tr"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

/// Drafts, a batch, an account with posts and a journal.
void TestWindowLanguages::fill(RunningWindow& running)
{
    MainWindow& window = running.window;
    window.openPage(MainWindow::Page::Account);
    auto& account = *window.findChild<AccountPage*>();
    dropFiles(account, {writePostsCsv(m_directory.filePath(u"posts.csv"_s), 60)});
    auto& import = *account.findChild<ImportPanel*>();
    QTRY_COMPARE(import.state(), ImportPanel::State::Preview);
    QTest::keyClick(&import, Qt::Key_Return);
    QTRY_VERIFY(account.accountId() != 0);
    account.messageBar().clear();

    window.openPage(MainWindow::Page::Predict);
    PredictPage& page = window.predictPage();
    QStringList photos;
    for (int i = 0; i < 4; ++i)
        photos += writePhoto(m_directory.filePath(u"IMG_204%1.jpg"_s.arg(i)),
                             QColor::fromHsv(i * 53, 140, 170), {400 + i * 150, 500});
    dropFiles(*page.findChild<PhotoView*>(), photos);
    QTRY_COMPARE(page.history().board().drafts.size(), std::size_t{4});
    QTRY_COMPARE(page.findChild<ResultCard*>()->state(), ResultCard::State::Ready);
    Q_EMIT page.findChild<DraftStrip*>()->postedPressed();
    QTRY_VERIFY(page.messageBar().isShowing()); // stays, with its buttons, for the looks

    window.openPage(MainWindow::Page::Batch);
    window.findChild<BatchPage*>()->open(photos);
    QTRY_COMPARE(running.batch().state(), PhotoBatch::State::Done);
}

QStringList TestWindowLanguages::cutOnEveryPage(RunningWindow& running, const QSize& size)
{
    MainWindow& window = running.window;
    window.resize(size);
    QStringList cut;
    if (!window.predictPage().messageBar().isShowing())
        cut += u"the message has gone"_s;
    const auto look = [&](const QString& where) {
        // A layout still in progress is not what the user sees.
        if (!QTest::qWaitFor([&window] { return cutIn(window).isEmpty(); }, 1000))
            cut += where + u": "_s + cutIn(window).join(u'\n');
        if (window.size() != size)
            cut += where + u": the window is %1 wide"_s.arg(window.width());
    };
    using Page = MainWindow::Page;
    for (const Page page :
         {Page::Predict, Page::Batch, Page::Plan, Page::Account, Page::Settings}) {
        window.openPage(page);
        look(u"page %1"_s.arg(static_cast<int>(page)));
        for (auto* tabs : window.findChildren<QTabBar*>()) {
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                const bool isDone = QTest::qWaitFor([&window] {
                    const auto* insights = window.findChild<InsightsTab*>();
                    const auto* models = window.findChild<ModelTab*>();
                    return insights->state() != InsightsTab::State::Running &&
                           models->state() != ModelTab::State::Running;
                });
                if (!isDone)
                    cut += tabs->tabText(tab) + u" is still busy"_s;
                look(tabs->tabText(tab));
            }
        }
    }
    return cut;
}

void TestWindowLanguages::nothingIsCutOff()
{
    QFETCH(const QString, language);
    Translations translations;
    translations.use(language);
    Appearance appearance(*qApp, ThemeChoice::Light);
    const QTemporaryDir data;
    RunningWindow running(appearance, data.path());
    running.window.resize(1280, 800);
    running.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&running.window));
    fill(running);
    for (const QSize& size : {QSize(1280, 800), QSize(900, 600)}) {
        const QStringList cut = cutOnEveryPage(running, size);
        QVERIFY2(cut.isEmpty(), qPrintable(u"%1 wide, "_s.arg(size.width()) + cut.join(u'\n')));
    }
}

LIKECAST_TEST(TestWindowLanguages)
#include "tst_window_languages.moc"
