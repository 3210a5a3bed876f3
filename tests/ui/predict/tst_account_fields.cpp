#include "tests/support/test_program.h"
#include "tests/ui/predict/compose_panel_fixture.h"
#include "ui/common/tone_label.h"
#include "ui/predict/compose/account_fields.h"
#include "ui/predict/compose/caption_editor.h"
#include "ui/predict/compose/caption_text_edit.h"
#include "ui/predict/compose/recent_likes_field.h"

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

static void retype(CountField* field, const QString& text)
{
    field->selectAll();
    QTest::keyClicks(field, text);
}

/// Followers and average likes, typed in the panel.
class TestAccountFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void followersAreReadInAnyNotation();
    void averageLikesMayBeFractional();
    void emptyMeansUnknown();
    void nonsenseIsSaidAndLeftOut();
    void whatIsTypedStaysAsTyped();
    void nonsenseStaysWhileAnotherFieldIsEdited();
    void anotherDraftReplacesText();
    void likesOfTheLastPostsArePasted();
    void aListThatCannotBeReadIsSaidAndLeftOut();
};

void TestAccountFields::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
}

void TestAccountFields::followersAreReadInAnyNotation()
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
        QCOMPARE(edits.spy.count(), before); // only formatted
        QCOMPARE(followers->text(), u"12,400"_s);
    }
}

void TestAccountFields::averageLikesMayBeFractional()
{
    ComposePanel panel;
    const Edits edits(panel);
    QTest::keyClicks(fieldOf(panel, u"Average likes"_s), u"12.5"_s);
    QCOMPARE(edits.last().account.averageLikes, std::optional<double>(12.5));
    QCOMPARE(edits.lastKind(), EditKind::AverageLikes);

    QTest::keyClicks(fieldOf(panel, u"Followers"_s), u"12.5"_s); // no fractions of followers
    QCOMPARE(panel.composition().account.followers, std::optional<qint64>(12));
}

void TestAccountFields::emptyMeansUnknown()
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

void TestAccountFields::nonsenseIsSaidAndLeftOut()
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
             u"“many” isn't a number, so it's ignored. Write it like 12,400 or 12.4K."_s);
    QCOMPARE(edits.spy.count(), 1);
    QVERIFY(!edits.last().account.followers.has_value());
    QCOMPARE(followers->text(), u"many"_s);
    retype(followers, u"900"_s);
    QVERIFY(!followers->isInvalid());
    QVERIFY(note->isHidden());
    QCOMPARE(panel.composition().account.followers, std::optional<qint64>(900));
}

void TestAccountFields::whatIsTypedStaysAsTyped()
{
    ComposePanel panel;
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

void TestAccountFields::nonsenseStaysWhileAnotherFieldIsEdited()
{
    ComposePanel panel;
    panel.show();
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

void TestAccountFields::anotherDraftReplacesText()
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

void TestAccountFields::likesOfTheLastPostsArePasted()
{
    ComposePanel panel;
    auto* field = panel.findChild<RecentLikesField*>();
    const Edits edits(panel);
    QTest::keyClicks(field, u"120, 98; 143"_s);
    QCOMPARE(edits.last().account.recentLikes, (std::vector<qint64>{120, 98, 143}));
    QCOMPARE(edits.lastKind(), EditKind::RecentLikes);
    field->clear();
    QTest::keyClicks(field, u" "_s);
    QVERIFY(edits.last().account.recentLikes.empty());
    QVERIFY(!field->isInvalid());
}

void TestAccountFields::aListThatCannotBeReadIsSaidAndLeftOut()
{
    ComposePanel panel;
    auto* field = panel.findChild<RecentLikesField*>();
    const Edits edits(panel);
    QTest::keyClicks(field, u"120, 9"_s);
    QTest::keyClicks(field, u"x"_s);
    QCOMPARE(edits.last().account.recentLikes, (std::vector<qint64>{120, 9}));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->isInvalid());
    QVERIFY(edits.last().account.recentLikes.empty());
    QCOMPARE(field->text(), u"120, 9x"_s);
    auto* note = panel.findChild<AccountFields*>()->findChild<ToneLabel*>();
    QVERIFY(!note->isHidden());
    QTest::keyClick(field, Qt::Key_Backspace);
    QVERIFY(!field->isInvalid());
    QVERIFY(note->isHidden());
    QCOMPARE(edits.last().account.recentLikes, (std::vector<qint64>{120, 9}));
}

LIKECAST_TEST(TestAccountFields)
#include "tst_account_fields.moc"
