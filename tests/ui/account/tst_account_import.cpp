#include "tests/support/test_program.h"
#include "tests/ui/account/account_page_fixture.h"
#include "ui/account/linking/link_guide.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// Importing files on the Account page, from the drop to the report.
class TestAccountImport : public QObject, private AccountPageWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }

    void importsWhatIsDropped();
    void focusStaysOnThePageAfterAnImport();
    void importingAgainChangesNothing();
    void cancelledPreviewLeavesNothing();
    void saysWhatCouldNotBeRead();
    void asksForTheNameThatTheFileLacks();
    void explainsAFileThatIsNoExport();
};

void TestAccountImport::importsWhatIsDropped()
{
    dropFiles(page(), {writePostsCsv(m_directory->filePath(u"posts.csv"_s), 120)});
    auto* panel = page().findChild<ImportPanel*>();
    QTRY_COMPARE(panel->state(), ImportPanel::State::Preview);
    const QString preview = shownTexts().join(u'\n');
    QVERIFY2(preview.contains(u"CSV file"_s), qPrintable(preview));
    QVERIFY2(preview.contains(u"120 posts"_s), qPrintable(preview));
    QVERIFY2(preview.contains(u"12 posts have no like count"_s), qPrintable(preview));
    QCOMPARE(page().accountId(), 0);
    QTest::keyClick(button(u"Import"_s), Qt::Key_Space);
    QTRY_COMPARE(panel->state(), ImportPanel::State::Idle);
    QTRY_VERIFY(shownTexts().contains(u"@studio.lumen"_s));
    QTRY_VERIFY(shownTexts().contains(u"18,412"_s));
    QVERIFY(page().messageBar().message().text.contains(u"120 posts imported."_s));
}

void TestAccountImport::focusStaysOnThePageAfterAnImport()
{
    dropFiles(page(), {writePostsCsv(m_directory->filePath(u"posts.csv"_s), 20)});
    QTRY_COMPARE(page().findChild<ImportPanel*>()->state(), ImportPanel::State::Preview);
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(button(u"Import"_s)));
    QTest::keyClick(button(u"Import"_s), Qt::Key_Space);
    QTRY_VERIFY(page().accountId() != 0);
    const QWidget* focused = QApplication::focusWidget();
    QVERIFY(focused == &page() || page().isAncestorOf(focused));
}

void TestAccountImport::importingAgainChangesNothing()
{
    importPosts(60);
    importPosts(60);
    QVERIFY2(page().messageBar().message().text.contains(u"No new posts"_s),
             qPrintable(page().messageBar().message().text));
}

void TestAccountImport::cancelledPreviewLeavesNothing()
{
    dropFiles(page(), {writePostsCsv(m_directory->filePath(u"posts.csv"_s), 40)});
    auto* panel = page().findChild<ImportPanel*>();
    QTRY_COMPARE(panel->state(), ImportPanel::State::Preview);
    QTest::mouseClick(button(u"Cancel"_s), Qt::LeftButton);
    QCOMPARE(panel->state(), ImportPanel::State::Idle);
    QVERIFY(page().messageBar().message().text.contains(u"Nothing was changed"_s));
    page().reload();
    QTest::qWait(100);
    QCOMPARE(page().accountId(), 0);
    QVERIFY(page().findChild<LinkGuide*>()->isVisibleTo(&page()));
}

void TestAccountImport::saysWhatCouldNotBeRead()
{
    const QString path = writePostsCsv(m_directory->filePath(u"posts.csv"_s), 20);
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("studio.lumen,not a date,5,1,photo,broken,,,,Cbroken\n");
    file.close();
    dropFiles(page(), {path});
    QTRY_COMPARE(page().findChild<ImportPanel*>()->state(), ImportPanel::State::Preview);
    const auto* problems = page().findChild<ImportPanel*>()->findChild<QPlainTextEdit*>();
    QVERIFY(problems->isVisibleTo(&page()));
    QVERIFY2(problems->toPlainText().contains(u"posts.csv:22"_s),
             qPrintable(problems->toPlainText()));
}

void TestAccountImport::asksForTheNameThatTheFileLacks()
{
    dropFiles(page(), {writePostsCsv(m_directory->filePath(u"mine.csv"_s), 20, {})});
    auto* panel = page().findChild<ImportPanel*>();
    QTRY_COMPARE(panel->state(), ImportPanel::State::Preview);
    QVERIFY(!button(u"Import"_s)->isEnabled());
    auto* name = panel->findChild<QLineEdit*>();
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, u"@somebody"_s);
    QVERIFY(button(u"Import"_s)->isEnabled());
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(shownTexts().contains(u"@somebody"_s));
}

void TestAccountImport::explainsAFileThatIsNoExport()
{
    const QString path = m_directory->filePath(u"letter.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear diary, today I posted nothing.\n");
    file.close();
    dropFiles(page(), {path});
    QTRY_VERIFY(page().messageBar().isShowing());
    QCOMPARE(page().messageBar().message().kind, MessageKind::Error);
    QVERIFY(!page().messageBar().message().text.isEmpty());
    QCOMPARE(page().findChild<ImportPanel*>()->state(), ImportPanel::State::Idle);
}

LIKECAST_TEST(TestAccountImport)
#include "tst_account_import.moc"
