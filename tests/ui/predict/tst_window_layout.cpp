#include "tests/support/test_program.h"
#include "tests/ui/predict/predict_window_fixture.h"
#include "tests/ui/window_parts.h"
#include "ui/predict/compose/recent_likes_field.h"
#include "ui/predict/compose/what_if_list.h"
#include "ui/predict/result/driver_list.h"
#include "ui/predict/result/range_bar.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace likecast;
using namespace Qt::StringLiterals;

/// What must stay visible on the Predict page, and where it shows messages.
class TestWindowLayout : public QObject, private PredictWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }

    void messagesMoveNothing();
    void messageStaysWithItsDraft();
    void numberAndCaptionAreSeenTogether();
    void heatmapIsSeenWhole();
    void heatmapIsSeenWholeBelowTypedFigures();

private:
    QString brokenPhoto()
    {
        const QString path = m_directory->filePath(u"broken.jpg"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write("no photo") > 0 ? path : QString();
    }
    /// Visible, and not clipped by any parent.
    static bool isSeenWhole(const QWidget& widget)
    {
        for (const QWidget* around = widget.parentWidget(); around;
             around = around->parentWidget()) {
            if (!around->rect().contains(QRect(widget.mapTo(around, QPoint()), widget.size())))
                return false;
        }
        return widget.isVisible();
    }
    static bool covers(const QWidget& above, const QWidget& below)
    {
        const QRect place(above.mapTo(above.window(), QPoint()), above.size());
        return place.intersects(QRect(below.mapTo(below.window(), QPoint()), below.size()));
    }
    /// Chooses a stored account, as most users have: it needs no fields for its figures.
    void chooseStoredAccount(RunningWindow& running, Parts& parts)
    {
        importPosts(running, m_directory->path(), 20);
        running.window.openPage(MainWindow::Page::Predict);
        QTRY_COMPARE(parts.compose.composition().account.name, u"studio.lumen"_s);
        QTRY_VERIFY(parts.isReady() && parts.heatmap.hasForecast());
    }
};

void TestWindowLayout::messagesMoveNothing()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.isReady() && parts.heatmap.hasForecast());
    for (const QSize size : {QSize(1280, 800), QSize(900, 600), QSize(760, 600)}) {
        running->window.resize(size);
        const auto places = [&parts] {
            QList<QRect> found;
            for (const QWidget* part : std::initializer_list<const QWidget*>{
                     &parts.photo, &parts.result, &parts.caption, &parts.strip, &parts.heatmap})
                found += QRect(part->mapTo(&parts.page, QPoint()), part->size());
            return found;
        };
        QTRY_VERIFY(parts.page.width() < size.width() && parts.page.width() > size.width() - 220);
        QList<QRect> before;
        do { // until the layout has settled
            before = places();
            QTest::qWait(300);
        } while (places() != before);
        MessageBar& messages = parts.page.messageBar();
        messages.showMessage({.text = u"A message that takes two lines or three where the window "
                                      "is as small as it may be, or even more than that."_s,
                              .actionText = u"Undo"_s});
        QTest::qWait(100);
        QCOMPARE(places(), before);
        QVERIFY(isSeenWhole(messages));
        QVERIFY(textCutOff(messages).isEmpty());
        QVERIFY(covers(messages, parts.photo));
        for (const QWidget* part :
             std::initializer_list<const QWidget*>{&parts.result, &parts.caption, &parts.heatmap})
            QVERIFY(!covers(messages, *part));
        messages.clear();
    }
}

void TestWindowLayout::messageStaysWithItsDraft()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("good.jpg")});
    QTRY_VERIFY(parts.isReady());
    dropFiles(parts.photo, {brokenPhoto()});
    QTRY_COMPARE(parts.result.state(), ResultCard::State::Failed);
    QTRY_VERIFY(parts.page.messageBar().message().text.contains(u"broken.jpg"_s));
    parts.list.setCurrentRow(0);
    QTRY_VERIFY(parts.isReady());
    QVERIFY(!parts.page.messageBar().isShowing());
    parts.list.setCurrentRow(1);
    QTRY_VERIFY(parts.page.messageBar().message().text.contains(u"broken.jpg"_s));
}

void TestWindowLayout::numberAndCaptionAreSeenTogether()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.isReady());
    running->window.resize(900, 600);
    QCOMPARE(running->window.size(), QSize(900, 600));
    QTRY_VERIFY(isSeenWhole(parts.result) && isSeenWhole(parts.caption) &&
                isSeenWhole(*parts.result.findChild<RangeBar*>()));
    QTRY_VERIFY(isSeenWhole(parts.photo));
}

void TestWindowLayout::heatmapIsSeenWhole()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    chooseStoredAccount(*running, parts);
    QTRY_VERIFY(isSeenWhole(parts.heatmap));
    parts.page.messageBar().showMessage({.text = u"A message."_s});
    parts.caption.setPlainText(u"A caption of many lines. "_s.repeated(60));
    QTRY_VERIFY(parts.isReady() && parts.likes() == parts.expectedLikes());
    QTRY_VERIFY(isSeenWhole(parts.heatmap));
    QVERIFY(!covers(parts.page.messageBar(), parts.heatmap));
    running->script->hashtagsHalve = true;
    parts.caption.setPlainText(u"A caption of many lines. "_s.repeated(60) + u"#space"_s);
    auto* link = buttonIn(parts.compose, u"What would help?"_s);
    QVERIFY(link);
    QTRY_VERIFY(link->isVisible());
    link->click();
    QVERIFY(parts.page.findChild<WhatIfList*>()->isVisible());
    QTRY_VERIFY(isSeenWhole(parts.heatmap));
    link->click();
    QVERIFY(parts.page.findChild<DriverList*>()->isVisible());
}

void TestWindowLayout::heatmapIsSeenWholeBelowTypedFigures()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.isReady() && parts.heatmap.hasForecast());
    const auto& drivers = *parts.page.findChild<DriverList*>();
    running->window.resize(1280, 1000);
    QTRY_VERIFY(isSeenWhole(parts.heatmap) && parts.page.height() > 900);
    const auto all = drivers.shownDrivers().size();
    parts.page.focusAccount();
    QTest::keyClicks(parts.page.findChild<RecentLikesField*>(), u"1203, 980, 1440, 1102, 870"_s);
    QTRY_VERIFY(parts.isReady() && isSeenWhole(parts.heatmap));
    for (const int height : {1000, 800, 1000}) {
        running->window.resize(1280, height);
        QTRY_COMPARE(running->window.height(), height);
        QTRY_VERIFY(isSeenWhole(parts.heatmap));
        QVERIFY(drivers.shownDrivers().size() >= 3);
        // What has no row of its own is part of the last one.
        double ratio = 1.0;
        for (const Driver& driver : drivers.shownDrivers())
            ratio *= 1 + driver.effectRatio;
        const auto& prediction = parts.page.predictions().entry(parts.board().currentId).prediction;
        QVERIFY(std::abs(ratio / prediction->ratioToUsual - 1) < 0.01);
    }
    QTRY_COMPARE(drivers.shownDrivers().size(), all);
}

LIKECAST_TEST(TestWindowLayout)
#include "tst_window_layout.moc"
