#include "core/posts/wall_time.h"
#include "tests/support/test_program.h"
#include "tests/ui/predict/compose_panel_fixture.h"
#include "ui/common/tone_label.h"
#include "ui/predict/compose/account_fields.h"
#include "ui/predict/compose/caption_editor.h"
#include "ui/predict/compose/caption_text_edit.h"
#include "ui/predict/compose/media_type_chooser.h"
#include "ui/predict/compose/what_if_list.h"

#include <QPushButton>
#include <QShortcut>
#include <QTest>
#include <QTimeEdit>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestComposePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void setCompositionEmitsNothing();
    void captionEditsCarryTheWhole();
    void timeEdits();
    void mediaTypeEdits();
    void plainVideoIsKept();
    void undoIsThePages();
    void wheelWithoutFocusChangesNothing();
    void suggestionsApply();
    void linkHidesWithoutSuggestions();
    void everyFieldHasAName();
    void makesADraftForTheZone();
};

void TestComposePanel::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
}

void TestComposePanel::setCompositionEmitsNothing()
{
    ComposePanel panel;
    const Edits edits(panel);
    panel.setComposition(someComposition());
    QCOMPARE(panel.composition(), someComposition());
    panel.setComposition(Composition{});
    panel.setComposition(someComposition());
    QCOMPARE(edits.spy.count(), 0);
    QCOMPARE(fieldOf(panel, u"Followers"_s)->text(), u"18,412"_s);
    QCOMPARE(fieldOf(panel, u"Average likes"_s)->text(), u"1,107.5"_s);
    QCOMPARE(panel.findChild<MediaTypeChooser*>()->currentText(), u"Carousel"_s);
}

void TestComposePanel::captionEditsCarryTheWhole()
{
    ComposePanel panel;
    panel.setComposition(someComposition());
    const Edits edits(panel);
    QTest::keyClick(&panel.captionEditor().textEdit(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&panel.captionEditor().textEdit(), u"!?"_s);
    QCOMPARE(edits.spy.count(), 2);
    QCOMPARE(edits.lastKind(), EditKind::Caption);
    Composition expected = someComposition();
    expected.caption += u"!?"_s;
    QCOMPARE(edits.last(), expected);
    QCOMPARE(panel.composition(), expected);
}

void TestComposePanel::timeEdits()
{
    ComposePanel panel;
    panel.setComposition(someComposition());
    const Edits edits(panel);
    auto* time = panel.findChild<QTimeEdit*>();
    time->setCurrentSection(QDateTimeEdit::MinuteSection);
    QTest::keyClick(time, Qt::Key_Up);
    QCOMPARE(edits.spy.count(), 1);
    QCOMPARE(edits.lastKind(), EditKind::Moment);
    QCOMPARE(edits.last().takenAtMs, someComposition().takenAtMs + 60'000);
}

void TestComposePanel::mediaTypeEdits()
{
    ComposePanel panel;
    panel.setComposition(someComposition());
    const Edits edits(panel);
    auto* chooser = panel.findChild<MediaTypeChooser*>();
    QTest::keyClick(chooser, Qt::Key_Down);
    QCOMPARE(edits.spy.count(), 1);
    QCOMPARE(edits.lastKind(), EditKind::MediaType);
    QCOMPARE(edits.last().mediaType, MediaType::Reel);
    QTest::keyClick(chooser, Qt::Key_Down); // already the last one
    QCOMPARE(edits.spy.count(), 1);
}

void TestComposePanel::plainVideoIsKept()
{
    ComposePanel panel;
    auto* chooser = panel.findChild<MediaTypeChooser*>();
    QCOMPARE(chooser->count(), 3);
    Composition composition = someComposition();
    composition.mediaType = MediaType::Video;
    panel.setComposition(composition);
    QCOMPARE(chooser->currentText(), u"Video"_s);
    QCOMPARE(panel.composition().mediaType, MediaType::Video);
    panel.setComposition(someComposition());
    QCOMPARE(chooser->count(), 3);
    QCOMPARE(chooser->currentText(), u"Carousel"_s);
}

void TestComposePanel::undoIsThePages()
{
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* panel = new ComposePanel(&page);
    column->addWidget(panel);
    QShortcut undo(QKeySequence::Undo, &page);
    const QSignalSpy asked(&undo, &QShortcut::activated);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));

    int expected = 0;
    const QList<QWidget*> fields{&panel->captionEditor().textEdit(),
                                 fieldOf(*panel, u"Followers"_s), panel->findChild<QTimeEdit*>()};
    for (QWidget* field : fields) {
        field->setFocus();
        QTest::keyClicks(field, u"12"_s);
        const Composition before = panel->composition();
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(asked.count(), ++expected);
        QCOMPARE(panel->composition(), before);
    }
}

void TestComposePanel::wheelWithoutFocusChangesNothing()
{
    ComposePanel panel;
    panel.setComposition(someComposition());
    panel.show();
    const Edits edits(panel);
    panel.captionEditor().textEdit().setFocus();
    auto* chooser = panel.findChild<MediaTypeChooser*>();
    const QPointF middle = chooser->rect().center();
    QWheelEvent wheel(middle, chooser->mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(chooser, &wheel);
    QVERIFY(!wheel.isAccepted());
    QCOMPARE(edits.spy.count(), 0);
}

void TestComposePanel::suggestionsApply()
{
    ComposePanel panel;
    panel.setComposition(someComposition());
    panel.show();
    const Edits edits(panel);
    auto* list = panel.findChild<WhatIfList*>();
    Suggestion suggestion;
    suggestion.text = u"Post Friday 20:00 instead"_s;
    suggestion.gainRatio = 0.12;
    suggestion.composition = someComposition();
    suggestion.composition.takenAtMs += 25 * 3'600'000;
    panel.setSuggestions({suggestion});
    QVERIFY(!list->isVisible());
    QPushButton* link = nullptr;
    for (auto* button : panel.findChildren<QPushButton*>()) {
        if (button->text() == u"What would help?")
            link = button;
    }
    QVERIFY(link && link->isVisible());
    QTest::mouseClick(link, Qt::LeftButton);
    QVERIFY(list->isVisible());
    QTest::mouseClick(list->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(edits.spy.count(), 1);
    QCOMPARE(edits.lastKind(), EditKind::Moment);
    QCOMPARE(edits.last().takenAtMs, suggestion.composition.takenAtMs);
    QCOMPARE(panel.findChild<QTimeEdit*>()->time(), QTime(20, 0));

    suggestion.kind = EditKind::CaptionSuggestion;
    suggestion.composition.caption = u"Shorter"_s;
    panel.setSuggestions({suggestion});
    QTRY_COMPARE(list->findChildren<QPushButton*>().size(), 1); // the old one is gone
    list->findChild<QPushButton*>()->click();
    QCOMPARE(edits.lastKind(), EditKind::CaptionSuggestion);
    QCOMPARE(edits.last().caption, u"Shorter"_s);
    QCOMPARE(panel.findChild<QPlainTextEdit*>()->toPlainText(), u"Shorter"_s);
}

void TestComposePanel::linkHidesWithoutSuggestions()
{
    ComposePanel panel;
    panel.show();
    const auto visibleLinks = [&panel] {
        int count = 0;
        for (const auto* button : panel.findChildren<QPushButton*>())
            count += button->isVisible() && button->text() == u"What would help?";
        return count;
    };
    QCOMPARE(visibleLinks(), 0);
    panel.setSuggestions({Suggestion{u"x"_s, 1, 1}});
    QCOMPARE(visibleLinks(), 1);
    panel.setSuggestions({});
    QCOMPARE(visibleLinks(), 0);
}

void TestComposePanel::everyFieldHasAName()
{
    ComposePanel panel;
    int fields = 0;
    for (const auto* widget : panel.findChildren<QWidget*>()) {
        const bool ownField = widget->focusPolicy() != Qt::NoFocus && !widget->isHidden() &&
                              (qobject_cast<const QComboBox*>(widget) ||
                               qobject_cast<const QAbstractSpinBox*>(widget) ||
                               qobject_cast<const CountField*>(widget) ||
                               qobject_cast<const CaptionTextEdit*>(widget));
        if (!ownField)
            continue;
        ++fields;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
    QCOMPARE(fields, 7);
}

void TestComposePanel::makesADraftForTheZone()
{
    const PostDraft draft = postDraft(someComposition());
    QCOMPARE(draft.utcOffsetSeconds, 2 * 3600);
    QCOMPARE(draft.caption, someComposition().caption);
    QCOMPARE(draft.takenAtMs, someComposition().takenAtMs);
    QCOMPARE(draft.mediaType, MediaType::Carousel);
    Composition elsewhere = someComposition();
    elsewhere.timeZoneId = "Nowhere/Land";
    QCOMPARE(postDraft(elsewhere).utcOffsetSeconds, 0);
}

LIKECAST_TEST(TestComposePanel)
#include "tst_compose_panel.moc"
