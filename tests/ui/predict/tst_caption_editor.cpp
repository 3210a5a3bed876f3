#include "tests/support/test_program.h"
#include "ui/common/tone_label.h"
#include "ui/predict/compose/caption_counts.h"
#include "ui/predict/compose/caption_editor.h"
#include "ui/predict/compose/caption_text_edit.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

QString countsOf(const CaptionEditor& editor)
{
    return editor.findChild<ToneLabel*>()->text();
}

ToneLabel::Tone toneOf(const CaptionEditor& editor)
{
    return editor.findChild<ToneLabel*>()->tone();
}

} // namespace

class TestCaptionEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsAsTyped();
    void emitsOncePerKeystroke();
    void setCaptionEmitsNothing();
    void warnsOverTheCharacterLimit();
    void warnsOverTheHashtagLimit();
    void keepsTheCursorNearAChange();
    void neverSplitsAnEmoji();
    void keepsEveryCharacter();
    void growsWithItsLines();
    void pastesTextOnly();
    void picturesAreDroppedOnThePage();
    void tabLeaves();
};

void TestCaptionEditor::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
}

void TestCaptionEditor::countsAsTyped()
{
    CaptionEditor editor;
    QCOMPARE(countsOf(editor), u"0 / 2,200 characters, 0 hashtags, 0 mentions"_s);
    editor.setCaption(u"Hello @crew #space #launch \U0001F680"_s);
    QCOMPARE(countsOf(editor), u"29 / 2,200 characters, 2 hashtags, 1 mention, 1 emoji"_s);
    QCOMPARE(toneOf(editor), ToneLabel::Tone::Secondary);
    QCOMPARE(editor.textEdit().accessibleDescription(), countsOf(editor));
}

void TestCaptionEditor::emitsOncePerKeystroke()
{
    CaptionEditor editor;
    const QSignalSpy edited(&editor, &CaptionEditor::captionEdited);
    QTest::keyClicks(&editor.textEdit(), u"abc"_s);
    QCOMPARE(edited.count(), 3);
    QCOMPARE(editor.caption(), u"abc"_s);
    QTest::keyClick(&editor.textEdit(), Qt::Key_Left);
    QCOMPARE(edited.count(), 3);
    QTest::keyClick(&editor.textEdit(), Qt::Key_Backspace);
    QCOMPARE(edited.count(), 4);
    QCOMPARE(editor.caption(), u"ac"_s);
    QTest::keyClick(&editor.textEdit(), Qt::Key_Return);
    QCOMPARE(editor.caption(), u"a\nc"_s);
    QCOMPARE(edited.count(), 5);
}

void TestCaptionEditor::setCaptionEmitsNothing()
{
    CaptionEditor editor;
    const QSignalSpy edited(&editor, &CaptionEditor::captionEdited);
    editor.setCaption(u"One\nTwo #three"_s);
    editor.setCaption(u"One\r\nTwo"_s);
    editor.setCaption({});
    QCOMPARE(edited.count(), 0);
    QCOMPARE(editor.textEdit().toPlainText(), QString());
}

void TestCaptionEditor::warnsOverTheCharacterLimit()
{
    CaptionEditor editor;
    editor.setCaption(QString(2200, u'x'));
    QCOMPARE(toneOf(editor), ToneLabel::Tone::Secondary);
    QTest::keyClicks(&editor.textEdit(), u"yy"_s);
    QCOMPARE(toneOf(editor), ToneLabel::Tone::Bad);
    QVERIFY(countsOf(editor).contains(u"2,202 / 2,200 characters, 2 too many"_s));
    QVERIFY(countsOf(editor).startsWith(u"Instagram won't accept this"_s));
    QCOMPARE(editor.caption().size(), 2202); // nothing is truncated
}

void TestCaptionEditor::warnsOverTheHashtagLimit()
{
    CaptionEditor editor;
    QString caption;
    for (int i = 0; i < 31; ++i)
        caption += u"#tag%1 "_s.arg(i);
    editor.setCaption(caption);
    QCOMPARE(toneOf(editor), ToneLabel::Tone::Bad);
    QVERIFY(countsOf(editor).contains(u"31 / 30 hashtags, 1 too many"_s));
}

void TestCaptionEditor::keepsTheCursorNearAChange()
{
    CaptionEditor editor;
    editor.setCaption(u"Golden hour before launch"_s);
    editor.setCaption(u"Golden hour long before launch"_s);
    QCOMPARE(editor.textEdit().textCursor().position(), 17); // after "long "
    editor.setCaption(u"Golden hour long before launch"_s);
    QCOMPARE(editor.textEdit().textCursor().position(), 17);
    editor.setCaption(u"Golden hour before launch"_s);
    QCOMPARE(editor.textEdit().textCursor().position(), 12);
}

void TestCaptionEditor::neverSplitsAnEmoji()
{
    CaptionEditor editor;
    editor.setCaption(u"a\U0001F600b"_s);
    editor.setCaption(u"a\U0001F601b"_s); // shares the first half of the pair
    QCOMPARE(editor.textEdit().caption(), u"a\U0001F601b"_s);
    editor.setCaption(u"a\U0001F401b"_s); // no longer shares the second half
    editor.setCaption(u"a\U0001F801b"_s);
    QCOMPARE(editor.textEdit().caption(), u"a\U0001F801b"_s);
}

void TestCaptionEditor::keepsEveryCharacter()
{
    CaptionEditor editor;
    const QString odd =
        u"no\u00A0break \u200Bzero\u200D width \u0627\u0644 \u6F22 \U0001F1F7\U0001F1F4"_s;
    editor.setCaption(odd);
    QTest::keyClick(&editor.textEdit(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&editor.textEdit(), u"!"_s);
    QCOMPARE(editor.caption(), odd + u'!');
}

void TestCaptionEditor::growsWithItsLines()
{
    CaptionEditor editor;
    editor.resize(400, 100);
    editor.show();
    const int two = editor.textEdit().sizeHint().height();
    editor.setCaption(u"1\n2"_s);
    QCOMPARE(editor.textEdit().sizeHint().height(), two);
    editor.setCaption(u"1\n2\n3\n4"_s);
    const int four = editor.textEdit().sizeHint().height();
    QVERIFY(four > two);
    editor.setCaption(QString(100, u'\n'));
    const int most = editor.textEdit().sizeHint().height();
    QVERIFY(most > four);
    QVERIFY(most < two * 5);
}

void TestCaptionEditor::pastesTextOnly()
{
    CaptionEditor editor;
    const QSignalSpy edited(&editor, &CaptionEditor::captionEdited);
    auto* files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(u"/tmp/photo.jpg"_s)});
    files->setText(u"file:///tmp/photo.jpg"_s);
    QGuiApplication::clipboard()->setMimeData(files);
    QTest::keyClick(&editor.textEdit(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edited.count(), 0);

    auto* rich = new QMimeData;
    rich->setHtml(u"<b>bold</b>"_s);
    rich->setText(u"bold"_s);
    QGuiApplication::clipboard()->setMimeData(rich);
    QTest::keyClick(&editor.textEdit(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(editor.caption(), u"bold"_s);
    QCOMPARE(edited.count(), 1);
}

void TestCaptionEditor::picturesAreDroppedOnThePage()
{
    CaptionEditor editor;
    const auto takes = [&editor](const QMimeData& data) {
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(editor.textEdit().viewport(), &enter);
        return enter.isAccepted();
    };
    QMimeData text;
    text.setText(u"words"_s);
    QVERIFY(takes(text));
    QMimeData picture;
    picture.setText(u"https://example.org/photo.jpg"_s);
    picture.setUrls({QUrl(u"https://example.org/photo.jpg"_s)});
    QVERIFY(!takes(picture));
}

void TestCaptionEditor::tabLeaves()
{
    CaptionEditor editor;
    QTest::keyClick(&editor.textEdit(), Qt::Key_Tab);
    QCOMPARE(editor.caption(), QString());
}

LIKECAST_TEST(TestCaptionEditor)
#include "tst_caption_editor.moc"
