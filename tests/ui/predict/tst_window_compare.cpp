#include "tests/support/test_program.h"
#include "tests/ui/predict/predict_window_fixture.h"
#include "tests/ui/window_parts.h"
#include "ui/common/tone_label.h"
#include "ui/predict/compare/compare_column.h"
#include "ui/predict/compare/compare_drivers.h"
#include "ui/predict/compare/compare_page.h"
#include "ui/predict/compare/compare_photo.h"
#include "ui/predict/result/range_bar.h"

#include <QAccessible>
#include <QAction>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace likecast;
using namespace Qt::StringLiterals;

/// Drafts side by side in the real window.
class TestWindowCompare : public QObject, private PredictWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup()
    {
        m_parts.reset();
        m_running.reset();
    }

    void comparesSelectedDraftsAndEscReturns();
    void comparesTheOpenDraftAndItsNeighbours();
    void saysWhichOfTwoGetsMoreLikes();
    void photosZoomTogether();
    void rangesShareOneScale();
    void effectsThatCouldBeChanceAreGrey();
    void removingOneKeepsTheDraft();
    void openShowsThatDraft();
    void followsUndo();
    void comparesTheChosenFigure();
    void figuresOfTwoKindsAreNoRivals();
    void everyControlHasAName();

private:
    /// With `count` drafts, all predicted.
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
        QTRY_VERIFY(arePredicted(count));
    }
    bool arePredicted(int count) const
    {
        const auto& drafts = m_parts->board().drafts;
        return drafts.size() == static_cast<std::size_t>(count) &&
               std::ranges::all_of(drafts, [this](const Draft& draft) {
                   return m_parts->page.predictions().entry(draft.id).state ==
                          DraftPredictions::State::Ready;
               });
    }
    ComparePage& page() const { return *m_parts->page.findChild<ComparePage*>(); }
    void compare() const
    {
        m_parts->page.actions().compare->trigger();
        QTest::qWait(20); // layouts show new widgets a turn later
    }
    /// With ordinary spaces.
    QString texts() const { return shownText(page()).replace(QChar(0xa0), u' '); }
    std::vector<qint64> idsAt(std::initializer_list<std::size_t> positions) const
    {
        std::vector<qint64> ids;
        for (const std::size_t position : positions)
            ids.push_back(m_parts->board().drafts.at(position).id);
        return ids;
    }
    QList<CompareColumn*> columns() const { return page().findChildren<CompareColumn*>(); }

    std::unique_ptr<RunningWindow> m_running;
    std::unique_ptr<Parts> m_parts;
};

void TestWindowCompare::comparesSelectedDraftsAndEscReturns()
{
    openWith(4);
    QVERIFY(!page().isVisible());
    const auto click = [this](int row, Qt::KeyboardModifiers modifiers) {
        const QRect cell = m_parts->list.visualItemRect(m_parts->list.item(row));
        m_parts->list.scrollToItem(m_parts->list.item(row));
        QTest::mouseClick(m_parts->list.viewport(), Qt::LeftButton, modifiers, cell.center());
    };
    click(0, Qt::NoModifier);
    click(2, Qt::ControlModifier);
    QCOMPARE(m_parts->strip.selectedIds().size(), std::size_t{2});
    QTest::keyClick(&m_running->window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(page().isVisible());
    QCOMPARE(page().draftIds(), idsAt({0, 2}));
    const QString shown = texts();
    QVERIFY(shown.contains(u"A and C: too close to call"_s));
    QVERIFY(page().isAncestorOf(QApplication::focusWidget()));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!page().isVisible());
    QVERIFY(m_parts->photo.isVisible());
    QCOMPARE(QApplication::focusWidget(), &m_parts->list);
}

void TestWindowCompare::comparesTheOpenDraftAndItsNeighbours()
{
    openWith(6);
    m_parts->list.setCurrentRow(3, QItemSelectionModel::ClearAndSelect);
    compare();
    QCOMPARE(page().draftIds(), idsAt({2, 3, 4, 5}));
    compare();
    QVERIFY(!page().isVisible());
    m_parts->list.setCurrentRow(0, QItemSelectionModel::ClearAndSelect);
    QTest::mouseClick(m_parts->strip.findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(page().draftIds(), idsAt({0, 1, 2, 3}));
}

void TestWindowCompare::saysWhichOfTwoGetsMoreLikes()
{
    openWith(3);
    m_parts->list.setCurrentRow(1, QItemSelectionModel::ClearAndSelect);
    m_parts->caption.setFocus();
    QTest::keyClicks(&m_parts->caption, QString(400, u'x'));
    QTRY_VERIFY(m_parts->isReady() && m_parts->likes() > 2000);
    compare();
    const QString shown = texts();
    QVERIFY2(shown.contains(u"B beats A: "_s), qPrintable(shown));
    QVERIFY(shown.contains(u"B beats C: "_s));
    QVERIFY(shown.contains(u"A and C: too close to call"_s));
    QVERIFY(shown.contains(u"Number 1 of 3"_s));
}

void TestWindowCompare::photosZoomTogether()
{
    openWith(3);
    compare();
    const auto photos = page().findChildren<ComparePhoto*>();
    QCOMPARE(photos.size(), 3);
    photos[0]->setFocus();
    QTRY_VERIFY((QTest::keyClick(photos[0], Qt::Key_Plus), photos[0]->view().zoom > 2.0));
    QTest::keyClick(photos[0], Qt::Key_Left);
    const SharedView wanted = photos[0]->view();
    QVERIFY(wanted.center.x() < 0.5);
    for (const ComparePhoto* photo : photos) {
        QTRY_VERIFY(std::abs(photo->view().zoom - wanted.zoom) < 1e-6);
        QVERIFY(std::abs(photo->view().center.x() - wanted.center.x()) < 1e-6);
    }
    m_parts->page.actions().fit->trigger();
    for (const ComparePhoto* photo : photos)
        QCOMPARE(photo->view().zoom, 1.0);
}

void TestWindowCompare::rangesShareOneScale()
{
    openWith(2);
    m_parts->caption.setFocus();
    QTest::keyClicks(&m_parts->caption, QString(800, u'x'));
    QTRY_VERIFY(m_parts->isReady() && m_parts->likes() > 4000);
    compare();
    const auto bars = page().findChildren<RangeBar*>();
    QCOMPARE(bars.size(), 2);
    const auto scale = [](const RangeBar* bar) {
        return bar->accessibleDescription().section(u'\n', 1);
    };
    QVERIFY(scale(bars[0]).contains(u"The bar runs from"_s));
    QCOMPARE(scale(bars[0]), scale(bars[1]));
    QTRY_COMPARE(bars[0]->width(), bars[1]->width());
    QCOMPARE(bars[0]->geometryOfParts().usual, bars[1]->geometryOfParts().usual);
    QVERIFY(bars[0]->geometryOfParts().median.x() > bars[1]->geometryOfParts().median.x());
    QVERIFY(!bars[0]->geometryOfParts().usualLabel.isEmpty());
    QVERIFY(bars[1]->geometryOfParts().usualLabel.isEmpty()); // said once, above
    std::vector<ComparedDraft> drafts;
    for (const Draft& draft : m_parts->board().drafts)
        drafts.push_back({draft, drafts.empty() ? u"A"_s : u"B"_s,
                          m_parts->page.predictions().entry(draft.id).prediction});
    drafts.back().prediction->usualLikes *= 2;
    page().setDrafts(drafts);
    for (const RangeBar* bar : page().findChildren<RangeBar*>())
        QVERIFY(!bar->geometryOfParts().usualLabel.isEmpty());
}

void TestWindowCompare::effectsThatCouldBeChanceAreGrey()
{
    openWith(2);
    compare();
    int grey = 0;
    int coloured = 0;
    for (const auto* label : page().findChild<CompareDrivers*>()->findChildren<ToneLabel*>()) {
        if (!label->accessibleName().contains(u" likes"_s))
            continue;
        const bool isChance = label->accessibleName().contains(u"could be chance"_s);
        QCOMPARE(label->tone() == ToneLabel::Tone::Secondary, isChance);
        ++(isChance ? grey : coloured);
    }
    QCOMPARE(grey, 2); // the recent form of both
    QVERIFY(coloured >= 6);
    QCOMPARE(shownText(page()).count(u"could be chance"_s), 2);
}

void TestWindowCompare::removingOneKeepsTheDraft()
{
    openWith(3);
    compare();
    const auto all = idsAt({0, 1, 2});
    QCOMPARE(page().draftIds(), all);
    buttonIn(*columns().at(1), u"Remove"_s)->click();
    QTRY_COMPARE(page().draftIds(), idsAt({0, 2}));
    QCOMPARE(columns().size(), 2);
    QCOMPARE(m_parts->board().drafts.size(), std::size_t{3});
    buttonIn(*columns().at(1), u"Remove"_s)->click();
    QTRY_VERIFY(!page().isVisible());
    QCOMPARE(m_parts->board().drafts.size(), std::size_t{3});
}

void TestWindowCompare::openShowsThatDraft()
{
    openWith(3);
    compare();
    buttonIn(*columns().at(2), u"Open"_s)->click();
    QVERIFY(!page().isVisible());
    QCOMPARE(m_parts->board().currentId, idsAt({2}).front());
}

void TestWindowCompare::followsUndo()
{
    openWith(2);
    m_parts->caption.setFocus();
    QTest::keyClicks(&m_parts->caption, u"Launchday"_s);
    QTRY_VERIFY(m_parts->isReady());
    compare();
    QVERIFY(shownText(page()).contains(u"Launchday"_s));
    m_parts->page.actions().undo->trigger();
    QTRY_VERIFY(!shownText(page()).contains(u"Launchday"_s));
    QVERIFY(page().isVisible());
}

void TestWindowCompare::comparesTheChosenFigure()
{
    openWith(2);
    Q_EMIT m_parts->result.targetChosen(PredictionTarget::Comments);
    QTRY_VERIFY(std::ranges::all_of(m_parts->board().drafts, [this](const Draft& draft) {
        const auto& prediction = m_parts->page.predictions().entry(draft.id).prediction;
        return prediction && prediction->figure.target == PredictionTarget::Comments;
    }));
    compare();
    const QString shown = texts();
    QVERIFY2(shown.contains(u"comments"_s), qPrintable(shown));
    QVERIFY2(!shown.contains(u"likes"_s), qPrintable(shown));
    QVERIFY(shown.contains(u"A and B: too close to call"_s));
    for (const auto* label : page().findChild<CompareDrivers*>()->findChildren<ToneLabel*>())
        QVERIFY2(!label->accessibleName().contains(u"likes"_s),
                 qPrintable(label->accessibleName()));
}

void TestWindowCompare::figuresOfTwoKindsAreNoRivals()
{
    openWith(2);
    compare();
    std::vector<ComparedDraft> drafts;
    for (const Draft& draft : m_parts->board().drafts)
        drafts.push_back({draft, drafts.empty() ? u"A"_s : u"B"_s,
                          m_parts->page.predictions().entry(draft.id).prediction});
    drafts.back().prediction->figure.target = PredictionTarget::Views;
    page().setDrafts(drafts);
    const QString shown = texts();
    QVERIFY2(!shown.contains(u"A and B"_s), qPrintable(shown));
    QVERIFY(shownText(*columns().front()).contains(u"likes"_s));
    QVERIFY(shownText(*columns().back()).contains(u"views"_s));
    const auto ranges = page().findChildren<RangeBar*>();
    QCOMPARE(ranges.size(), 2);
    QVERIFY(ranges.front()->accessibleDescription().contains(u"likes"_s));
    QVERIFY(ranges.back()->accessibleDescription().isEmpty());
}

void TestWindowCompare::everyControlHasAName()
{
    openWith(4);
    m_running->window.resize(900, 600);
    compare();
    QTest::qWait(50);
    for (const auto* widget : page().findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(&page()))
            continue;
        const QAccessibleInterface* accessible =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        QVERIFY(accessible && !accessible->text(QAccessible::Name).isEmpty());
    }
    QStringList names;
    for (const CompareColumn* column : columns()) {
        names += column->photo().accessibleName();
        QVERIFY(buttonIn(*column, u"Remove"_s)->accessibleName().contains(u"Remove draft"_s));
    }
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 4);
}

LIKECAST_TEST(TestWindowCompare)
#include "tst_window_compare.moc"
