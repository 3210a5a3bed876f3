#include "tests/support/test_program.h"
#include "tests/ui/predict/predict_window_fixture.h"
#include "tests/ui/window_parts.h"
#include "ui/predict/carousel/carousel_bar.h"
#include "ui/predict/compare/compare_photo.h"
#include "ui/predict/drafts/draft_cell.h"

#include <QAction>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace likecast;
using namespace Qt::StringLiterals;

/// Carousels in the real window.
class TestWindowCarousel : public QObject, private PredictWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup()
    {
        m_parts.reset();
        m_running.reset();
    }

    void selectedDraftsBecomeOne();
    void showsItsPhotosOneByOne();
    void keysOrderThePhotos();
    void draggingOrdersThePhotos();
    void saysWhetherAnotherCoverIsBetter();
    void comesBackAfterRestart();
    void fitsASmallWindow();

private:
    /// With a carousel of `count` photos, predicted.
    void openWith(int count)
    {
        m_running = open();
        QVERIFY(m_running);
        // Restoring the stored drafts clears the undo stack.
        const auto read = m_running->database().openReport();
        QTRY_VERIFY(read.isFinished());
        QTest::qWait(20);
        m_parts = std::make_unique<Parts>(*m_running);
        QStringList paths;
        for (int i = 0; i < count; ++i)
            paths += photo(qPrintable(u"%1.jpg"_s.arg(i)), QColor::fromHsv(i * 40, 200, 160));
        dropFiles(m_parts->photo, paths);
        QTRY_COMPARE(m_parts->board().drafts.size(), static_cast<std::size_t>(count));
        QTRY_COMPARE(m_parts->list.count(), count + 1);
        QVERIFY(!m_parts->page.actions().join->isEnabled());
        m_parts->list.selectAll();
        QVERIFY(m_parts->page.actions().join->isEnabled());
        m_parts->page.actions().join->trigger();
        QCOMPARE(m_parts->board().drafts.size(), std::size_t{1});
        QTRY_VERIFY(m_parts->isReady());
    }
    CarouselBar& bar() const { return *m_parts->page.findChild<CarouselBar*>(); }
    QListWidget& photos() const { return *bar().findChild<QListWidget*>(); }
    QStringList order() const
    {
        QStringList names;
        for (const QString& path : photosOf(*m_parts->board().current()))
            names += QFileInfo(path).baseName();
        return names;
    }

    std::unique_ptr<RunningWindow> m_running;
    std::unique_ptr<Parts> m_parts;
};

void TestWindowCarousel::selectedDraftsBecomeOne()
{
    openWith(3);
    QCOMPARE(order(), (QStringList{u"0"_s, u"1"_s, u"2"_s}));
    QCOMPARE(m_parts->compose.composition().mediaType, MediaType::Carousel);
    QTRY_COMPARE(m_parts->list.item(0)->data(PhotoCountRole).toInt(), 3);
    QVERIFY(m_parts->list.item(0)->data(Qt::AccessibleTextRole).toString().contains(u"3 photos"_s));
    QVERIFY(bar().isVisible());

    QVERIFY(m_parts->page.actions().split->isEnabled());
    m_parts->page.actions().split->trigger();
    QCOMPARE(m_parts->board().drafts.size(), std::size_t{3});
    QVERIFY(!bar().isVisible());
    QVERIFY(!m_parts->page.actions().split->isEnabled());
    m_parts->page.actions().undo->trigger();
    QCOMPARE(order(), (QStringList{u"0"_s, u"1"_s, u"2"_s}));
}

void TestWindowCarousel::showsItsPhotosOneByOne()
{
    openWith(3);
    auto& other = *m_parts->page.findChild<ComparePhoto*>();
    QVERIFY(m_parts->photo.isVisible() && !other.isVisible());
    QVERIFY(shownText(bar()).contains(u"Cover, 1 of 3"_s));
    photos().setFocus();
    QTest::keyClick(&photos(), Qt::Key_Right);
    QVERIFY(!m_parts->photo.isVisible() && other.isVisible());
    QVERIFY(other.accessibleName().contains(u"1.jpg"_s));
    QVERIFY(shownText(bar()).contains(u"Photo 2 of 3"_s));
    bar().showNext(1);
    QVERIFY(shownText(bar()).contains(u"Photo 3 of 3"_s));
    bar().showNext(-2);
    QVERIFY(m_parts->photo.isVisible());
    // The prediction knows the cover only.
    QCOMPARE(QFileInfo(m_running->script->asked().photoPath).baseName(), u"0"_s);
}

void TestWindowCarousel::keysOrderThePhotos()
{
    openWith(3);
    photos().setFocus();
    QTest::keyClick(&photos(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(order(), (QStringList{u"1"_s, u"0"_s, u"2"_s}));
    QCOMPARE(QFileInfo(bar().shownPhoto()).baseName(), u"0"_s); // still the same photo
    buttonIn(bar(), u"Make it the cover"_s)->click();
    QCOMPARE(order(), (QStringList{u"0"_s, u"1"_s, u"2"_s}));
    QTRY_VERIFY(m_parts->isReady());
    m_parts->page.actions().undo->trigger();
    m_parts->page.actions().undo->trigger();
    QCOMPARE(order(), (QStringList{u"0"_s, u"1"_s, u"2"_s}));
}

void TestWindowCarousel::draggingOrdersThePhotos()
{
    openWith(3);
    QVERIFY(photos().model()->moveRows({}, 2, 1, {}, 0));
    QTRY_COMPARE(order(), (QStringList{u"2"_s, u"0"_s, u"1"_s}));
}

void TestWindowCarousel::saysWhetherAnotherCoverIsBetter()
{
    openWith(2);
    // The scripted predictor takes nothing from the photo.
    QTRY_VERIFY(shownText(bar()).contains(u"Best cover: too close to call"_s));
}

void TestWindowCarousel::comesBackAfterRestart()
{
    openWith(3);
    const DraftBoard before = m_parts->board();
    m_parts.reset();
    m_running.reset();
    m_running = open();
    m_parts = std::make_unique<Parts>(*m_running);
    QTRY_VERIFY(m_parts->isReady());
    QCOMPARE(m_parts->board().drafts, before.drafts);
    QVERIFY(bar().isVisible());
    QCOMPARE(photos().count(), 3);
}

void TestWindowCarousel::fitsASmallWindow()
{
    openWith(5);
    m_running->window.resize(900, 600);
    QTRY_VERIFY(!bar().findChildren<QLabel*>().last()->text().isEmpty());
    for (const auto* part : bar().findChildren<QWidget*>()) {
        if (!part->isVisibleTo(&bar()) || qobject_cast<QListWidget*>(part->parentWidget()))
            continue;
        QTRY_VERIFY2(part->width() >= part->minimumSizeHint().width() &&
                         part->height() >= part->minimumSizeHint().height(),
                     part->metaObject()->className());
    }
    QVERIFY(m_parts->photo.height() >= m_parts->photo.minimumSizeHint().height());
}

LIKECAST_TEST(TestWindowCarousel)
#include "tst_window_carousel.moc"
