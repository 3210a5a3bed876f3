#include "tests/ui/compositions.h"
#include "ui/predict/account_fields.h"
#include "ui/predict/caption_editor.h"
#include "ui/predict/caption_text_edit.h"
#include "ui/predict/compose_panel.h"
#include "ui/predict/count_field.h"
#include "ui/predict/media_type_chooser.h"
#include "ui/predict/tone_label.h"
#include "ui/predict/wall_time.h"
#include "ui/predict/what_if_list.h"

#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

Composition someComposition()
{
    Composition composition = goldenHour();
    composition.mediaType = MediaType::Carousel;
    composition.account.followers = 18'412;
    composition.account.averageLikes = 1107.5;
    return composition;
}

CountField* fieldOf(const ComposePanel& panel, const QString& name)
{
    for (auto* field : panel.findChildren<CountField*>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

void retype(CountField* field, const QString& text)
{
    field->selectAll();
    QTest::keyClicks(field, text);
}

struct Edits {
    explicit Edits(ComposePanel& panel)
        : spy(&panel, &ComposePanel::compositionEdited)
    {
    }
    Composition last() const { return spy.last().at(0).value<Composition>(); }
    EditKind lastKind() const { return spy.last().at(1).value<EditKind>(); }

    QSignalSpy spy;
};

} // namespace

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
    void followersAreReadInAnyNotation();
    void averageLikesMayBeFractional();
    void emptyMeansUnknown();
    void nonsenseIsSaidAndLeftOut();
    void echoKeepsWhatIsBeingTyped();
    void nonsenseStaysWhileAnotherFieldIsEdited();
    void anotherDraftReplacesText();
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
    QTest::keyClick(chooser, Qt::Key_Down); // the last one already
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

void TestComposePanel::followersAreReadInAnyNotation()
{
    for (const QString& text : {u"12,400"_s, u"12.4K"_s, u"12.400"_s}) {
        ComposePanel panel;
        auto* followers = fieldOf(panel, u"Followers"_s);
        const Edits edits(panel);
        QTest::keyClicks(followers, text);
        QCOMPARE(edits.last().account.followers, std::optional<qint64>(12'400));
        QCOMPARE(edits.lastKind(), EditKind::Followers);
        const qsizetype before = edits.spy.count();
        QVERIFY(before <= text.size());
        QTest::keyClick(followers, Qt::Key_Return);
        QCOMPARE(edits.spy.count(), before); // only written out
        QCOMPARE(followers->text(), u"12,400"_s);
    }
}

void TestComposePanel::averageLikesMayBeFractional()
{
    ComposePanel panel;
    const Edits edits(panel);
    QTest::keyClicks(fieldOf(panel, u"Average likes"_s), u"12.5"_s);
    QCOMPARE(edits.last().account.averageLikes, std::optional<double>(12.5));
    QCOMPARE(edits.lastKind(), EditKind::AverageLikes);

    QTest::keyClicks(fieldOf(panel, u"Followers"_s), u"12.5"_s); // no half followers
    QCOMPARE(panel.composition().account.followers, std::optional<qint64>(12));
}

void TestComposePanel::emptyMeansUnknown()
{
    ComposePanel panel;
    panel.setComposition(someComposition());
    const Edits edits(panel);
    auto* followers = fieldOf(panel, u"Followers"_s);
    followers->selectAll();
    QTest::keyClick(followers, Qt::Key_Delete);
    QCOMPARE(edits.spy.count(), 1);
    QVERIFY(!edits.last().account.followers.has_value());
    QVERIFY(edits.last().account.averageLikes.has_value());
    QTest::keyClick(followers, Qt::Key_Return);
    QVERIFY(!followers->isInvalid());
}

void TestComposePanel::nonsenseIsSaidAndLeftOut()
{
    ComposePanel panel;
    panel.setComposition(someComposition());
    panel.show();
    auto* followers = fieldOf(panel, u"Followers"_s);
    auto* account = panel.findChild<AccountFields*>();
    const auto* note = account->findChild<ToneLabel*>();
    const Edits edits(panel);
    retype(followers, u"many"_s);
    QCOMPARE(edits.spy.count(), 0);
    QVERIFY(note->isHidden());
    QTest::keyClick(followers, Qt::Key_Return);
    QVERIFY(followers->isInvalid());
    QVERIFY(note->isVisible());
    QCOMPARE(note->text(),
             u"“many” is not a number, so it is left out. Write it like 12,400 or 12.4K."_s);
    QCOMPARE(edits.spy.count(), 1);
    QVERIFY(!edits.last().account.followers.has_value());
    QCOMPARE(followers->text(), u"many"_s);
    retype(followers, u"900"_s);
    QVERIFY(!followers->isInvalid());
    QVERIFY(note->isHidden());
    QCOMPARE(panel.composition().account.followers, std::optional<qint64>(900));
}

void TestComposePanel::echoKeepsWhatIsBeingTyped()
{
    ComposePanel panel;
    // A page that shows each edit at once, as it does with its undo stack.
    connect(&panel, &ComposePanel::compositionEdited, &panel,
            [&panel](const Composition& composition) { panel.setComposition(composition); });
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    auto* followers = fieldOf(panel, u"Followers"_s);
    followers->setFocus();
    QTest::keyClicks(followers, u"12.4K"_s);
    QCOMPARE(followers->text(), u"12.4K"_s);
    QCOMPARE(panel.composition().account.followers, std::optional<qint64>(12'400));
    CaptionTextEdit& caption = panel.captionEditor().textEdit();
    QTest::keyClicks(&caption, u"ac"_s);
    QTest::keyClick(&caption, Qt::Key_Left);
    QTest::keyClicks(&caption, u"b"_s);
    QCOMPARE(panel.composition().caption, u"abc"_s);
    QCOMPARE(caption.textCursor().position(), 2);
}

void TestComposePanel::nonsenseStaysWhileAnotherFieldIsEdited()
{
    ComposePanel panel;
    panel.show();
    connect(&panel, &ComposePanel::compositionEdited, &panel,
            [&panel](const Composition& composition) { panel.setComposition(composition); });
    auto* followers = fieldOf(panel, u"Followers"_s);
    auto* average = fieldOf(panel, u"Average likes"_s);
    followers->setFocus();
    retype(followers, u"12x400"_s);
    QTest::keyClick(followers, Qt::Key_Return);
    average->setFocus();
    retype(average, u"5"_s);
    QCOMPARE(panel.composition().account.averageLikes, std::optional(5.0));
    QCOMPARE(followers->text(), u"12x400"_s);
    QVERIFY(followers->isInvalid());
    retype(followers, u"12400"_s);
    QTest::keyClick(followers, Qt::Key_Return);
    QVERIFY(!followers->isInvalid());
    QCOMPARE(panel.composition().account.followers, std::optional<qint64>(12400));
}

void TestComposePanel::anotherDraftReplacesText()
{
    ComposePanel panel;
    auto* followers = fieldOf(panel, u"Followers"_s);
    retype(followers, u"nonsense"_s);
    QTest::keyClick(followers, Qt::Key_Return);
    QVERIFY(followers->isInvalid());
    panel.setComposition(someComposition());
    QCOMPARE(followers->text(), u"18,412"_s);
    QVERIFY(!followers->isInvalid());
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
    suggestion.takenAtMs = someComposition().takenAtMs + 25 * 3'600'000;
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
    QCOMPARE(edits.last().takenAtMs, suggestion.takenAtMs);
    QCOMPARE(panel.findChild<QTimeEdit*>()->time(), QTime(20, 0));
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
    panel.setSuggestions({Suggestion{u"x"_s, 1, 1, 1}});
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

QTEST_MAIN(TestComposePanel)
#include "tst_compose_panel.moc"
