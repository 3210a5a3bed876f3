#include "tests/support/test_program.h"
#include "tests/ui/predict/predict_window_fixture.h"
#include "tests/ui/window_parts.h"
#include "ui/predict/compose/what_if_list.h"

#include <QAction>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// What would help a draft, in the real window.
class TestWindowWhatIf : public QObject, private PredictWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }

    void oneClickAppliesAndOneUndoTakesBack();
    void offersAnHourWithItsOwnRange();
    void nothingIsOfferedWithoutOwnPosts();

private:
    static bool offers(const Parts& parts, const QString& text)
    {
        const auto& suggestions = parts.page.findChild<WhatIfList*>()->suggestions();
        return std::ranges::any_of(
            suggestions, [&](const Suggestion& suggestion) { return suggestion.text == text; });
    }
};

void TestWindowWhatIf::oneClickAppliesAndOneUndoTakesBack()
{
    const auto running = open();
    running->script->hashtagsHalve = true;
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    importPosts(*running, m_directory->path(), 20);
    running->window.openPage(MainWindow::Page::Predict);
    QTRY_COMPARE(parts.compose.composition().account.name, u"studio.lumen"_s);
    parts.caption.setFocus();
    QTest::keyClicks(&parts.caption, u"Launch day #space"_s);
    QTRY_VERIFY(offers(parts, u"Leave out the hashtags"_s));
    auto* link = buttonIn(parts.compose, u"What would help?"_s);
    QVERIFY(link && link->isVisible());
    link->click();
    QPushButton* button = nullptr;
    for (auto* found : parts.page.findChild<WhatIfList*>()->findChildren<QPushButton*>()) {
        if (found->text().startsWith(u"Leave out the hashtags"_s))
            button = found;
    }
    QVERIFY(button && button->isVisible());
    QVERIFY(button->text().contains(u'%'));
    QVERIFY(button->toolTip().contains(u"between"_s));
    button->click();
    QCOMPARE(parts.caption.toPlainText(), u"Launch day"_s);
    QCOMPARE(parts.board().current()->composition.caption, u"Launch day"_s);
    QTRY_VERIFY(parts.isReady() && !offers(parts, u"Leave out the hashtags"_s));
    parts.page.actions().undo->trigger();
    QCOMPARE(parts.caption.toPlainText(), u"Launch day #space"_s);
}

void TestWindowWhatIf::offersAnHourWithItsOwnRange()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    importPosts(*running, m_directory->path(), 20);
    running->window.openPage(MainWindow::Page::Predict);
    QTRY_VERIFY(parts.isReady() && parts.heatmap.hasForecast());
    parts.heatmap.choose({.weekday = 3, .hour = 7});
    const auto& suggestions = parts.page.findChild<WhatIfList*>()->suggestions();
    QTRY_VERIFY(!suggestions.empty());
    const Suggestion suggestion = suggestions.front();
    QCOMPARE(suggestion.kind, EditKind::Moment);
    buttonIn(parts.compose, u"What would help?"_s)->click();
    parts.page.findChild<WhatIfList*>()->findChildren<QPushButton*>().last()->click();
    QTRY_VERIFY(parts.isReady() && parts.likes() == suggestion.likes);
    const DraftPredictions::Entry& entry = parts.page.predictions().entry(parts.board().currentId);
    QCOMPARE(suggestion.low, entry.prediction->likes->low);
    QCOMPARE(suggestion.high, entry.prediction->likes->high);
}

void TestWindowWhatIf::nothingIsOfferedWithoutOwnPosts()
{
    const auto running = open();
    running->script->hashtagsHalve = true;
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.isReady());
    parts.caption.setFocus();
    QTest::keyClicks(&parts.caption, u"Launch day #space"_s);
    QTRY_VERIFY(parts.isReady() && parts.heatmap.hasForecast());
    QTest::qWait(600);
    QVERIFY(!offers(parts, u"Leave out the hashtags"_s));
}

LIKECAST_TEST(TestWindowWhatIf)
#include "tst_window_what_if.moc"
