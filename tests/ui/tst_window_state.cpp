#include "app/translations.h"
#include "tests/support/test_program.h"
#include "tests/ui/predict/predict_window_fixture.h"
#include "tests/ui/window_parts.h"
#include "ui/predict/compose/account_fields.h"
#include "ui/predict/photo/face_editor.h"
#include "ui/settings/settings_page.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// What the window remembers, and that its parts agree about the account.
class TestWindowState : public QObject, private PredictWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }

    void survivesARestart();
    void survivesAKill();
    void survivesAChangeOfLanguage();
    void pagesAgreeAboutTheAccount();
    void theSideCardOpensItsAccount();
    void correctsFacesFromAnywhere();
    void fileDialogsStartInPictures();
    void messagesMoveNothing();

private:
    /// Leaves drafts a, b (open, captioned) and the Model tab of the Account page.
    void work(RunningWindow& running, Parts& parts)
    {
        importPosts(running, m_directory->path(), 20);
        running.window.openPage(MainWindow::Page::Predict);
        QTRY_COMPARE(parts.compose.composition().account.name, u"studio.lumen"_s);
        dropFiles(parts.photo, {photo("a.jpg"), photo("b.jpg")});
        QTRY_VERIFY(parts.isReady());
        parts.list.setCurrentRow(1);
        parts.caption.setFocus();
        QTest::keyClicks(&parts.caption, u"golden hour"_s);
        running.window.openPage(MainWindow::Page::Account);
        tabsOf(running).setCurrentIndex(3);
        running.window.resize(1100, 700);
    }
    static QTabBar& tabsOf(RunningWindow& running)
    {
        return *running.window.findChild<AccountPage*>()->findChild<QTabBar*>();
    }
    void isAsLeft(RunningWindow& running)
    {
        QTRY_VERIFY(running.window.findChild<AccountPage*>());
        QCOMPARE(running.window.currentPage(), MainWindow::Page::Account);
        QCOMPARE(tabsOf(running).currentIndex(), 3);
        QCOMPARE(running.window.size(), QSize(1100, 700));
        QTRY_VERIFY(running.window.findChild<AccountPage*>()->accountId() != 0);
        running.window.openPage(MainWindow::Page::Predict);
        Parts parts(running);
        QTRY_COMPARE(parts.board().drafts.size(), std::size_t{2});
        QCOMPARE(parts.board().currentId, parts.board().drafts[1].id);
        QCOMPARE(parts.board().current()->composition.account.name, u"studio.lumen"_s);
        QCOMPARE(parts.caption.toPlainText(), u"golden hour"_s);
        parts.page.actions().undo->trigger();
        QCOMPARE(parts.caption.toPlainText(), u"golden "_s);
        parts.page.actions().undo->trigger();
        parts.page.actions().undo->trigger();
        QVERIFY(!parts.board().current() || parts.board().current()->photoPath.isEmpty());
        parts.page.actions().redo->trigger();
        QCOMPARE(parts.board().drafts.size(), std::size_t{2});
    }
    void importAnother(RunningWindow& running)
    {
        const QString other = m_directory->filePath(u"other.csv"_s);
        running.window.openPage(MainWindow::Page::Account);
        auto& page = *running.window.findChild<AccountPage*>();
        page.importFiles({writePostsCsv(other, 12, u"mara.draws"_s)});
        auto& panel = *page.findChild<ImportPanel*>();
        QTRY_COMPARE(panel.state(), ImportPanel::State::Preview);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(panel.state(), ImportPanel::State::Idle);
    }
};

void TestWindowState::survivesARestart()
{
    {
        const auto running = open();
        Parts parts(*running);
        work(*running, parts);
    }
    RunningWindow running(*m_appearance, m_directory->path());
    running.window.show();
    isAsLeft(running);
}

void TestWindowState::survivesAKill()
{
    const auto running = open();
    Parts parts(*running);
    work(*running, parts);
    // What is on disk a second later, while the program still runs.
    QTest::qWait(1000);
    const QTemporaryDir copy;
    for (const QFileInfo& file : QDir(m_directory->path()).entryInfoList(QDir::Files))
        if (file.suffix() != "lock"_L1)
            QVERIFY(QFile::copy(file.filePath(), copy.filePath(file.fileName())));
    RunningWindow afterwards(*m_appearance, copy.path());
    afterwards.window.show();
    isAsLeft(afterwards);
}

void TestWindowState::survivesAChangeOfLanguage()
{
    const auto english =
        qScopeGuard([] { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); });
    {
        const auto running = open();
        Parts parts(*running);
        work(*running, parts);
        QStringList greetings;
        connect(&running->window, &MainWindow::reloadRequested, this,
                [&greetings](const QString& greeting) { greetings += greeting; });
        running->window.openPage(MainWindow::Page::Settings);
        QComboBox* languages = nullptr;
        for (auto* box : running->window.findChild<SettingsPage*>()->findChildren<QComboBox*>()) {
            if (box->findData(u"de"_s) >= 0)
                languages = box;
        }
        QVERIFY(languages);
        languages->setCurrentIndex(languages->findData(u"de"_s));
        QTRY_COMPARE(greetings, QStringList(QString()));
        running->window.openPage(MainWindow::Page::Account);
    }
    // As the program does it: in the new language, a new window for the same data.
    Translations translations;
    translations.use(u"de"_s);
    RunningWindow running(*m_appearance, m_directory->path());
    running.window.show();
    isAsLeft(running);
    QVERIFY(buttonIn(*running.window.findChild<DraftStrip*>(), u"Habe ich gepostet"_s));
}

void TestWindowState::pagesAgreeAboutTheAccount()
{
    const auto running = open();
    Parts parts(*running);
    importPosts(*running, m_directory->path(), 20);
    dropFiles(parts.photo, {photo("a.jpg")});
    const auto chosen = [&parts] { return parts.board().current()->composition.account.name; };
    QTRY_COMPARE(chosen(), u"studio.lumen"_s);
    importAnother(*running);
    QTRY_COMPARE(chosen(), u"mara.draws"_s);

    auto& page = *running->window.findChild<AccountPage*>();
    QComboBox* onAccount = nullptr;
    const auto isListed = [&] {
        for (auto* box : page.findChildren<QComboBox*>()) {
            if (box->findText(u"@mara.draws"_s) >= 0)
                onAccount = box;
        }
        return onAccount && onAccount->count() == 2;
    };
    QTRY_VERIFY(isListed());
    const auto choose = [](QComboBox& box, const QString& name) {
        box.setCurrentIndex(box.findText(name));
        Q_EMIT box.activated(box.currentIndex());
    };
    choose(*onAccount, u"@studio.lumen"_s);
    QCOMPARE(chosen(), u"studio.lumen"_s);
    running->window.openPage(MainWindow::Page::Predict);
    auto& onPredict = *parts.page.findChild<AccountFields*>()->findChild<QComboBox*>();
    QTRY_COMPARE(onPredict.currentText(), u"@studio.lumen"_s);
    QTRY_VERIFY(onPredict.findText(u"@mara.draws"_s) >= 0);
    choose(onPredict, u"@mara.draws"_s);
    QCOMPARE(chosen(), u"mara.draws"_s);
    QTRY_COMPARE(onAccount->currentText(), u"@mara.draws"_s);
    parts.page.actions().undo->trigger();
    QTRY_COMPARE(onAccount->currentText(), u"@studio.lumen"_s);
}

void TestWindowState::theSideCardOpensItsAccount()
{
    const auto running = open();
    Parts parts(*running);
    importPosts(*running, m_directory->path(), 20);
    running->window.openPage(MainWindow::Page::Predict);
    QPushButton* card = nullptr;
    const auto isNamed = [&] {
        for (auto* button : running->window.findChildren<QPushButton*>()) {
            if (button->accessibleName() == u"@studio.lumen"_s)
                card = button;
        }
        return card != nullptr;
    };
    QTRY_VERIFY(isNamed());
    card->setFocus(Qt::TabFocusReason);
    QTest::keyClick(card, Qt::Key_Space);
    QCOMPARE(running->window.currentPage(), MainWindow::Page::Account);
}

void TestWindowState::correctsFacesFromAnywhere()
{
    const auto running = open();
    Parts parts(*running);
    dropFiles(parts.photo, {photo("a.jpg")});
    QTRY_VERIFY(parts.isReady());
    parts.heatmap.setFocus();
    QTest::keyClick(&parts.heatmap, Qt::Key_F);
    QVERIFY(parts.photo.faceEditor().isActive());
    QVERIFY(parts.photo.hasFocus());
    QTest::keyClick(&parts.photo, Qt::Key_F);
    QVERIFY(!parts.photo.faceEditor().isActive());
    // A text field keeps its letters.
    parts.caption.setFocus();
    QTest::keyClick(&parts.caption, Qt::Key_F);
    QVERIFY(!parts.photo.faceEditor().isActive());
    QCOMPARE(parts.caption.toPlainText(), u"f"_s);
}

void TestWindowState::fileDialogsStartInPictures()
{
    const QByteArray home = qgetenv("HOME");
    const QByteArray config = qgetenv("XDG_CONFIG_HOME");
    qputenv("HOME", m_directory->path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_directory->path().toUtf8());
    const auto restore = qScopeGuard([&] {
        qputenv("HOME", home);
        config.isEmpty() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", config);
    });
    const auto running = open();
    Parts parts(*running);
    const auto startOf = [&] {
        parts.page.actions().open->trigger();
        auto* dialog = parts.page.findChild<QFileDialog*>();
        const QString folder = dialog ? dialog->directory().absolutePath() : QString();
        delete dialog;
        return folder;
    };
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    QVERIFY(QDir().mkpath(pictures));
    QCOMPARE(startOf(), pictures);
    parts.page.actions().open->trigger();
    QPointer<QFileDialog> dialog = parts.page.findChild<QFileDialog*>();
    QVERIFY(dialog);
    Q_EMIT dialog->filesSelected({photo("a.jpg")});
    delete dialog;
    QCOMPARE(startOf(), m_directory->path());
}

void TestWindowState::messagesMoveNothing()
{
    const auto running = open();
    importPosts(*running, m_directory->path(), 20);
    auto& page = *running->window.findChild<AccountPage*>();
    QWidget* tabs = page.findChild<QTabBar*>();
    QTest::qWait(100);
    const QPoint before = tabs->mapTo(&page, QPoint());
    page.messageBar().showMessage({.text = u"A message."_s, .actionText = u"Undo"_s});
    QTest::qWait(100);
    QCOMPARE(tabs->mapTo(&page, QPoint()), before);
    QVERIFY(page.rect().contains(page.messageBar().geometry()));
    QVERIFY(textCutOff(page.messageBar()).isEmpty());
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Escape);
    QVERIFY(!page.messageBar().isShowing());
}

LIKECAST_TEST(TestWindowState)
#include "tst_window_state.moc"
