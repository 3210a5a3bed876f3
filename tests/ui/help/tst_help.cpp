#include "tests/support/test_program.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_parts.h"
#include "ui/help/guide_browser.h"
#include "ui/help/help.h"
#include "ui/help/help_window.h"
#include "ui/predict/predict_page.h"
#include "ui/predict/result/result_card.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// The help window: the guide, found by page and by words, the shortcuts and what's new.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensAtThePageOfWhatIsShown();
    void escapeCloses();
    void searchesAllPages();
    void goesBack();
    void showsItsPictures();
    void loadsNothingElse();
    void listsTheShortcutsThatExist();
    void showsWhatIsNewOnceAfterAnUpdate();

private:
    static QString guide() { return sourcePath("docs/guide"); }
    static std::unique_ptr<HelpWindow> openHelp()
    {
        auto help = std::make_unique<HelpWindow>(guidePages(guide()), guide());
        help->setAttribute(Qt::WA_DeleteOnClose, false);
        help->show();
        return help;
    }
    static QPointer<HelpWindow> shown()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* help = qobject_cast<HelpWindow*>(widget); help && help->isVisible())
                return help;
        }
        return nullptr;
    }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestHelp::init()
{
    m_appearance = plainAppearance();
    m_directory = std::make_unique<QTemporaryDir>();
}

void TestHelp::cleanup()
{
    m_directory.reset();
}

void TestHelp::opensAtThePageOfWhatIsShown()
{
    RunningWindow running(*m_appearance, m_directory->path(),
                          writePhoto(m_directory->filePath(u"a.png"_s), Qt::darkCyan));
    MainWindow& window = running.window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_COMPARE(window.predictPage().findChild<ResultCard*>()->state(), ResultCard::State::Ready);
    QTest::keyClick(&window, Qt::Key_F1);
    QTRY_VERIFY(shown());
    QCOMPARE(shown()->currentPage(), u"first-prediction.md"_s);

    // The same window follows, even if it was left open.
    window.openPage(MainWindow::Page::Settings);
    window.activateWindow();
    QTest::keyClick(&window, Qt::Key_F1);
    QTRY_COMPARE(shown()->currentPage(), u"../privacy.md"_s);
    window.openPage(MainWindow::Page::Account);
    QTest::keyClick(&window, Qt::Key_F1);
    QTRY_COMPARE(shown()->currentPage(), u"your-account.md"_s);
    window.openPage(MainWindow::Page::Plan);
    QTest::keyClick(&window, Qt::Key_F1);
    QTRY_COMPARE(shown()->currentPage(), u"plan.md"_s);
}

void TestHelp::escapeCloses()
{
    const auto help = openHelp();
    QVERIFY(QTest::qWaitForWindowActive(help.get()));
    help->search(u"hour"_s);
    QTest::keyClick(help->findChild<QLineEdit*>(), Qt::Key_Escape);
    QVERIFY(!help->isVisible());
}

void TestHelp::searchesAllPages()
{
    const auto help = openHelp();
    auto& list = *help->findChild<QListWidget*>();
    auto& browser = *help->findChild<GuideBrowser*>();
    const auto listed = [&list] {
        int count = 0;
        for (int row = 0; row < list.count(); ++row)
            count += list.item(row)->isHidden() ? 0 : 1;
        return count;
    };
    QVERIFY(listed() > 8);
    help->search(u"zeeschuimer"_s);
    QCOMPARE(listed(), 1);
    help->findNext();
    QCOMPARE(help->currentPage(), u"your-account.md"_s);
    QCOMPARE(browser.textCursor().selectedText(), u"Zeeschuimer"_s);
    const int first = browser.textCursor().position();
    help->findNext();
    QVERIFY(browser.textCursor().position() > first);
    QVERIFY(!browser.extraSelections().isEmpty());

    help->search(u"no page says this"_s);
    QCOMPARE(listed(), 0);
    help->search({});
    QVERIFY(listed() > 8);
}

void TestHelp::goesBack()
{
    const auto help = openHelp();
    const QString first = help->currentPage();
    help->openPage(u"models.md"_s);
    help->openPage(u"no such page"_s);
    QCOMPARE(help->currentPage(), u"models.md"_s);
    Q_EMIT help->findChild<GuideBrowser*>()->anchorClicked(QUrl(u"journal.md"_s));
    QCOMPARE(help->currentPage(), u"journal.md"_s);
    help->goBack();
    QCOMPARE(help->currentPage(), u"models.md"_s);
    help->goBack();
    QCOMPARE(help->currentPage(), first);
    QVERIFY(!buttonIn(*help, u"Back"_s)->isEnabled());
}

void TestHelp::showsItsPictures()
{
    GuideBrowser browser(guide());
    const auto picture =
        browser.loadResource(QTextDocument::ImageResource, QUrl(u"../screenshot-light.png"_s))
            .value<QImage>();
    QVERIFY(!picture.isNull());
    QVERIFY(picture.deviceIndependentSize().width() < browser.minimumWidth());
    for (const HelpPage& page : guidePages(guide())) {
        QVERIFY2(!page.title.isEmpty(), qPrintable(page.name));
        browser.showMarkdown(page.markdown);
        QVERIFY(!browser.toPlainText().isEmpty());
    }
}

void TestHelp::loadsNothingElse()
{
    QVERIFY(QDir(m_directory->path()).mkpath(u"docs/guide"_s));
    GuideBrowser browser(m_directory->filePath(u"docs/guide"_s));
    QVERIFY(!writePhoto(m_directory->filePath(u"outside.png"_s), Qt::red).isEmpty());
    QVERIFY(!writePhoto(m_directory->filePath(u"docs/inside.png"_s), Qt::red).isEmpty());
    const auto loads = [&browser](const QString& name, int type = QTextDocument::ImageResource) {
        return browser.loadResource(type, QUrl(name)).isValid();
    };
    QVERIFY(loads(u"../inside.png"_s));
    QVERIFY(!loads(u"../inside.png"_s, QTextDocument::StyleSheetResource));
    QVERIFY(!loads(u"../../outside.png"_s));
    QVERIFY(!loads(QUrl::fromLocalFile(m_directory->filePath(u"outside.png"_s)).toString()));
    QVERIFY(!loads(m_directory->filePath(u"outside.png"_s)));
    QVERIFY(!loads(u"https://example.org/a.png"_s));
    QVERIFY(QFile::link(m_directory->filePath(u"outside.png"_s),
                        m_directory->filePath(u"docs/link.png"_s)));
    QVERIFY(!loads(u"../link.png"_s));
}

void TestHelp::listsTheShortcutsThatExist()
{
    QMainWindow window;
    QMenu* menu = window.menuBar()->addMenu(u"&Photo"_s);
    menu->addAction(u"Zoom &in"_s)->setShortcut(QKeySequence(u"Ctrl+J"_s));
    menu->addAction(u"Without a key"_s);
    auto* strip = new QWidget(&window);
    strip->setAccessibleName(u"Drafts"_s);
    auto* removal = new QAction(u"Delete draft"_s, strip);
    removal->setShortcuts({QKeySequence(u"Del"_s), QKeySequence(u"Backspace"_s)});
    GuideBrowser browser(guide());
    browser.showMarkdown(shortcutsPage(window).markdown);
    const QString text = browser.toPlainText();
    const auto key = [](const QString& name) {
        return QKeySequence(name).toString(QKeySequence::NativeText);
    };
    QVERIFY2(text.contains(u"Photo"_s) && text.contains(u"Zoom in"_s), qPrintable(text));
    QVERIFY2(text.contains(key(u"Ctrl+J"_s)), qPrintable(text));
    QVERIFY(text.contains(u"Delete draft (Drafts)"_s));
    QVERIFY(text.contains(key(u"Del"_s) + u", "_s + key(u"Backspace"_s)));
    QVERIFY(!text.contains(u"Without a key"_s));
    QCOMPARE(text.count(u"Zoom in"_s), 1);
}

void TestHelp::showsWhatIsNewOnceAfterAnUpdate()
{
    const QString newest = newsPage().markdown;
    QVERIFY(newest.contains(u"### "_s));
    QVERIFY(!newest.contains(u"\n## "_s + u"Unreleased"_s));
    Settings settings(m_directory->filePath(u"settings.ini"_s));
    QMainWindow window;
    Help help(window, settings, guide());
    help.showNewsAfterUpdate(u"1.0"_s); // the first start
    QVERIFY(!shown());
    settings.setValue(Setting::WindowGeometry, QByteArray("place"));
    help.showNewsAfterUpdate(u"1.0"_s);
    QVERIFY(!shown());
    help.showNewsAfterUpdate(u"1.1"_s);
    QVERIFY(shown());
    QCOMPARE(shown()->currentPage(), QString(newsPageName));
    shown()->close();
    QTRY_VERIFY(!shown());
    help.showNewsAfterUpdate(u"1.1"_s);
    QVERIFY(!shown());
    // Updated from a version that did not remember its own.
    settings.reset(Setting::SeenVersion);
    help.showNewsAfterUpdate(u"1.1"_s);
    QVERIFY(shown());
}

LIKECAST_TEST(TestHelp)
#include "tst_help.moc"
