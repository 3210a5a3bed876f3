#include "app/application.h"
#include "app/program.h"
#include "app/translations.h"
#include "core/network/window_signal.h"
#include "core/settings/application_paths.h"
#include "core/settings/settings.h"
#include "tests/support/patience.h"
#include "tests/support/source_path.h"
#include "tests/support/test_program.h"
#include "tests/ui/window_fixture.h"
#include "ui/common/text_dialog.h"
#include "ui/predict/photo/photo_view.h"
#include "ui/predict/predict_page.h"
#include "ui/profile_menu.h"
#include "ui/settings/about_card.h"
#include "ui/settings/data_card.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <future>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

MainWindow* window()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<MainWindow*>(widget))
            return found;
    }
    return nullptr;
}

} // namespace

/// The whole program in one process: its window is replaced by another.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void opensAnotherProfileInPlace();
    void remembersTheProfile();
    void refusesANameThatIsTaken();
    void showsErasedDataAtOnce();
    void restoredDataIsNotOverwritten();
    void saysOneOfAThing();
    void speaksTheChosenLanguage();
    void showsItsLicence();
    void aSecondStartRaisesTheWindow();
    void photosOfTheCommandLineAreDrafts();
    void offersACrashReportOnce();

private:
    void start(const QString& profile = {});
    void dropDraft(const QString& name);
    std::size_t drafts() { return window()->predictPage().history().board().drafts.size(); }
    ProfileMenu& menu() { return *window()->findChild<ProfileMenu*>(); }
    QString path() const { return m_directory->path(); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Program> m_program;
};

void TestProgram::initTestCase()
{
    qputenv("LIKECAST_MODELS_DIR", sourcePath("models").toUtf8());
    QApplication::setQuitOnLastWindowClosed(false);
}

void TestProgram::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void TestProgram::cleanup()
{
    m_program.reset();
    m_directory.reset();
}

void TestProgram::start(const QString& profile)
{
    m_program.reset();
    m_program = std::make_unique<Program>(*qApp, path());
    QVERIFY(m_program->start(profile));
    QVERIFY(QTest::qWaitForWindowExposed(window()));
    QTRY_VERIFY(window()->findChild<ProfileMenu*>());
    // The sample stays until there is a draft.
    QTRY_COMPARE(window()->predictPage().history().board().drafts.empty(), false);
}

void TestProgram::dropDraft(const QString& name)
{
    dropFiles(*window()->predictPage().findChild<PhotoView*>(),
              {writePhoto(m_directory->filePath(name), Qt::darkCyan)});
    QTRY_VERIFY(window()->predictPage().history().board().current() &&
                !window()->predictPage().history().board().current()->isSample);
}

void TestProgram::opensAnotherProfileInPlace()
{
    start();
    dropDraft(u"a.png"_s);
    QCOMPARE(m_program->profile().name, ProfileStore::defaultName());
    QPointer<MainWindow> before = window();
    menu().add(u"Second brand"_s);
    QTRY_COMPARE(m_program->profile().name, u"Second brand"_s);
    QVERIFY(!before);
    QVERIFY(window()->isVisible());
    QTRY_VERIFY(window()->predictPage().history().board().current());
    QVERIFY(window()->predictPage().history().board().current()->isSample);
    QVERIFY(QFileInfo::exists(m_directory->filePath(u"profiles/Second brand"_s)));

    Q_EMIT menu().aboutToShow();
    QStringList names;
    for (const QAction* action : menu().actions()) {
        if (action->isCheckable())
            names += action->text() + (action->isChecked() ? u"*"_s : QString());
    }
    QCOMPARE(names, (QStringList{ProfileStore::defaultName(), u"Second brand*"_s}));
    menu().actions().first()->trigger();
    QTRY_COMPARE(m_program->profile().name, ProfileStore::defaultName());
    QTRY_VERIFY(window()->predictPage().history().board().current());
    QVERIFY(!window()->predictPage().history().board().current()->isSample);
}

void TestProgram::remembersTheProfile()
{
    start();
    menu().add(u"Second brand"_s);
    QTRY_COMPARE(m_program->profile().name, u"Second brand"_s);
    start();
    QCOMPARE(m_program->profile().name, u"Second brand"_s);
    start(ProfileStore::defaultName());
    QCOMPARE(m_program->profile().name, ProfileStore::defaultName());
    start(u"Nobody"_s);
    QCOMPARE(m_program->profile().name, ProfileStore::defaultName());
}

void TestProgram::refusesANameThatIsTaken()
{
    start();
    menu().add(u"../outside"_s);
    QCOMPARE(window()->predictPage().messageBar().message().kind, MessageKind::Error);
    QCOMPARE(m_program->profile().name, ProfileStore::defaultName());
    QVERIFY(!QFileInfo::exists(m_directory->filePath(u"profiles/../../outside"_s)));
}

void TestProgram::showsErasedDataAtOnce()
{
    start();
    dropDraft(u"a.png"_s);
    Settings(settingsFilePath(path())).setValue(Setting::Theme, u"dark"_s);
    window()->openPage(MainWindow::Page::Settings);
    QPointer<MainWindow> before = window();
    window()->findChild<DataCard*>()->erase();
    QTRY_VERIFY(!before);
    QTRY_VERIFY(window() && window()->currentPage() == MainWindow::Page::Settings);
    QTRY_VERIFY(window()->findChild<SettingsPage*>());
    QTRY_VERIFY(
        window()->findChild<SettingsPage*>()->findChild<MessageBar*>()->message().text.contains(
            u"Everything was erased"_s));
    QTRY_VERIFY(window()->predictPage().history().board().current());
    QVERIFY(window()->predictPage().history().board().current()->isSample);
    QCOMPARE(Settings(settingsFilePath(path())).value(Setting::Theme).toString(), u"system"_s);
}

void TestProgram::restoredDataIsNotOverwritten()
{
    start();
    dropDraft(u"a.png"_s);
    const QString backup = m_directory->filePath(u"copy.likecast"_s);
    window()->openPage(MainWindow::Page::Settings);
    auto* card = window()->findChild<DataCard*>();
    QSignalSpy done(card, &DataCard::done);
    card->backUpTo(backup);
    QTRY_COMPARE(done.count(), 1);
    dropDraft(u"b.png"_s);
    QTRY_COMPARE(drafts(), std::size_t{2});
    QPointer<MainWindow> before = window();
    card->restoreFrom(backup);
    QTRY_VERIFY(!before);
    QTRY_VERIFY(window());
    QTRY_COMPARE(drafts(), std::size_t{1});
    QVERIFY(!window()->predictPage().history().board().current()->isSample);
}

void TestProgram::saysOneOfAThing()
{
    Translations translations;
    translations.use(u"en"_s);
    const auto said = [](const char* context, const char* text, int n) {
        return QCoreApplication::translate(context, text, nullptr, n);
    };
    QCOMPARE(said("likecast::ModelTab", "%n posts", 1), u"1 post"_s);
    QCOMPARE(said("likecast::ModelTab", "%n posts", 2), u"2 posts"_s);
    QCOMPARE(said("likecast::MainWindow", "%1 followers", 1), u"%1 follower"_s);
    QCOMPARE(said("likecast::MainWindow", "%1 followers", 1200), u"%1 followers"_s);
}

void TestProgram::speaksTheChosenLanguage()
{
    start();
    const auto language = [this] {
        window()->openPage(MainWindow::Page::Settings);
        for (auto* choice : window()->findChildren<QComboBox*>()) {
            if (choice->findData(u"ro"_s) >= 0)
                return choice;
        }
        return static_cast<QComboBox*>(nullptr);
    };
    const auto hasCard = [this](const QString& title) {
        for (auto* label : window()->findChildren<QLabel*>()) {
            if (label->text() == title)
                return true;
        }
        return false;
    };
    QVERIFY(hasCard(u"Likecast"_s));
    for (const QString& code : {u"de"_s, u"es"_s, u"fr"_s, u"pt"_s, u"ro"_s, u"tr"_s, u"en"_s}) {
        const QPointer<MainWindow> before = window();
        QComboBox* choice = language();
        QVERIFY(choice);
        choice->setCurrentIndex(choice->findData(code));
        QTRY_VERIFY(!before);
        QTRY_VERIFY(window());
        QCOMPARE(language()->currentData().toString(), code);
        QVERIFY(hasCard(QCoreApplication::translate("likecast::SettingsPage", "Appearance")));
        QCOMPARE(hasCard(u"Appearance"_s), code == u"en"_s);
        QCOMPARE(QLocale().bcp47Name().left(2), code);
    }
}

void TestProgram::showsItsLicence()
{
    start();
    window()->resize(1280, 800);
    for (QAction* action : window()->findChildren<QAction*>()) {
        if (action->menuRole() == QAction::AboutRole)
            action->trigger();
    }
    auto* about = window()->findChild<AboutCard*>();
    QVERIFY(about);
    QTRY_VERIFY(!about->visibleRegion().isEmpty());
    auto* text = about->findChild<QPlainTextEdit*>();
    QVERIFY(text->isHidden());
    about->findChild<QPushButton*>()->click();
    QVERIFY(text->isVisible());
    QVERIFY(text->toPlainText().contains(u"GNU GENERAL PUBLIC LICENSE"_s));
}

void TestProgram::aSecondStartRaisesTheWindow()
{
    const QString directory = path();
    const QString photo = writePhoto(m_directory->filePath(u"other.png"_s), Qt::darkCyan);
    const auto raises = [&](const QStringList& photos = {}) {
        return std::async(std::launch::async,
                          [directory, photos] { return raiseOtherWindow(directory, photos); });
    };
    QVERIFY(!raises().get());
    start();
    window()->setWindowState(Qt::WindowMinimized);
    for (int attempt = 0; attempt < 20; ++attempt) {
        auto raised = raises();
        QTRY_VERIFY(raised.wait_for(std::chrono::seconds(0)) == std::future_status::ready);
        QVERIFY(raised.get());
    }
    QVERIFY(!window()->isMinimized());

    auto raised = raises({photo});
    QTRY_VERIFY(raised.wait_for(std::chrono::seconds(0)) == std::future_status::ready);
    QVERIFY(raised.get());
    const auto& history = window()->predictPage().history();
    QTRY_COMPARE(history.board().current()->photoPath, photo);
    QCOMPARE(drafts(), std::size_t{1});
}

void TestProgram::photosOfTheCommandLineAreDrafts()
{
    const QStringList photos{writePhoto(m_directory->filePath(u"a.png"_s), Qt::darkCyan),
                             writePhoto(m_directory->filePath(u"b.png"_s), Qt::darkBlue)};
    m_program = std::make_unique<Program>(*qApp, path());
    QVERIFY(m_program->start({}, photos));
    QTRY_VERIFY(window()->findChild<PredictPage*>());
    QTRY_COMPARE(drafts(), std::size_t{2});
    QCOMPARE(window()->predictPage().history().board().current()->photoPath, photos.first());
}

void TestProgram::offersACrashReportOnce()
{
    QFile report(crashReportPath(path()));
    QVERIFY(report.open(QIODevice::WriteOnly));
    report.write("Likecast 1.0\nSIGSEGV\n");
    report.close();
    start();
    const auto message = [] { return window()->predictPage().messageBar().message(); };
    QVERIFY(message().text.contains(u"Your drafts were kept"_s));
    auto* show = window()->predictPage().messageBar().findChild<QPushButton*>();
    QCOMPARE(show->text(), u"Show report"_s);
    show->click();
    QPointer<TextDialog> dialog;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* found = dynamic_cast<TextDialog*>(widget))
            dialog = found;
    }
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QPlainTextEdit*>()->toPlainText().contains(u"SIGSEGV"_s));
    QVERIFY(QFile::exists(m_directory->filePath(u"likecast-crash-earlier.txt"_s)));
    for (auto* button : dialog->findChildren<QPushButton*>()) {
        if (button->text() == u"Delete report"_s)
            button->click();
    }
    QTRY_VERIFY(!dialog);
    QVERIFY(!QFile::exists(m_directory->filePath(u"likecast-crash-earlier.txt"_s)));
    start();
    QVERIFY(!message().text.contains(u"drafts were kept"_s));
}

LIKECAST_TEST(TestProgram)
#include "tst_program.moc"
