#include "tests/support/test_program.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_parts.h"
#include "ui/help/tour.h"
#include "ui/predict/compose/compose_panel.h"
#include "ui/predict/photo/photo_view.h"
#include "ui/predict/predict_page.h"
#include "ui/predict/result/result_card.h"

#include <QAction>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// The tour of the example at the first start.
class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void explainsTheExampleInThreeSteps();
    void canBeSkippedAndTakenAgain();
    void isNotOfferedToThoseWithDrafts();

private:
    void open();
    Tour* tour() const { return m_running->window.predictPage().findChild<Tour*>(); }
    static QRect placeOf(const QWidget& widget)
    {
        return {widget.mapTo(widget.window(), QPoint()), widget.size()};
    }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<RunningWindow> m_running;
};

void TestTour::init()
{
    m_appearance = plainAppearance();
    m_directory = std::make_unique<QTemporaryDir>();
}

void TestTour::cleanup()
{
    m_running.reset();
    m_directory.reset();
}

void TestTour::open()
{
    m_running.reset();
    m_running = std::make_unique<RunningWindow>(
        *m_appearance, m_directory->path(),
        writePhoto(m_directory->filePath(u"sample.png"_s), Qt::darkCyan), QString(),
        treeRegressorsWithAuto(), MakeLinking(), PredictionService::PredictorFactory(), true);
    m_running->window.resize(1280, 800);
    m_running->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_running->window));
    QTRY_COMPARE(m_running->window.predictPage().findChild<ResultCard*>()->state(),
                 ResultCard::State::Ready);
}

void TestTour::explainsTheExampleInThreeSteps()
{
    open();
    QTRY_VERIFY(tour());
    const PredictPage& page = m_running->window.predictPage();
    const std::array<QWidget*, 3> targets{page.findChild<PhotoView*>(),
                                          page.findChild<ComposePanel*>(),
                                          page.findChild<ResultCard*>()};
    for (int step = 0; step < 3; ++step) {
        QTRY_COMPARE(tour()->currentStep(), step);
        for (const QSize size : {QSize(1280, 800), QSize(900, 600)}) {
            m_running->window.resize(size);
            QTest::qWait(50);
            QVERIFY(textCutOff(*tour()).isEmpty());
            QVERIFY(placeOf(page).contains(placeOf(*tour())));
            const QWidget& target = *targets.at(static_cast<std::size_t>(step));
            QVERIFY(!placeOf(target).contains(placeOf(*tour())) || &target == targets.front());
        }
        QVERIFY(shownText(*tour()).contains(u"%1 of 3"_s.arg(step + 1)));
        QVERIFY(!tour()->accessibleDescription().isEmpty());
        QVERIFY(tour()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QTRY_VERIFY(!tour());
    open();
    QTest::qWait(50);
    QVERIFY(!tour());
}

void TestTour::canBeSkippedAndTakenAgain()
{
    open();
    QTRY_VERIFY(tour());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!tour());
    open();
    QTest::qWait(50);
    QVERIFY(!tour());
    m_running->window.openPage(MainWindow::Page::Settings);
    for (QAction* action : m_running->window.findChildren<QAction*>()) {
        if (action->text() == u"Take the &tour"_s)
            action->trigger();
    }
    QCOMPARE(m_running->window.currentPage(), MainWindow::Page::Predict);
    QVERIFY(tour() && tour()->isVisible());
    buttonIn(*tour(), u"Skip"_s)->click();
    QTRY_VERIFY(!tour());
}

void TestTour::isNotOfferedToThoseWithDrafts()
{
    open();
    QTRY_VERIFY(tour());
    dropFiles(*m_running->window.predictPage().findChild<PhotoView*>(),
              {writePhoto(m_directory->filePath(u"mine.png"_s), Qt::darkBlue)});
    open();
    QTest::qWait(50);
    QVERIFY(!tour());
}

LIKECAST_TEST(TestTour)
#include "tst_tour.moc"
