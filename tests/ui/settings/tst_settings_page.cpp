#include "core/accounts/account_store.h"
#include "core/packs/pack_shelf.h"
#include "core/storage/posts/account_repository.h"
#include "core/storage/upkeep/backup.h"
#include "core/storage/upkeep/erase.h"
#include "tests/core/packs/pack_fixtures.h"
#include "tests/support/onnx_builder.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_parts.h"
#include "ui/common/message_bar.h"
#include "ui/common/text_dialog.h"
#include "ui/settings/data_card.h"
#include "ui/settings/packs_card.h"
#include "ui/settings/settings_page.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// The Settings page with a real data directory.
class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysHowMuchIsStored();
    void erasesOnlyAfterTheWordIsTyped();
    void backsUpAndRestores();
    void keepsEverythingWhenABackupIsNone();
    void installsADroppedPack();
    void installedFaceDetectorCanBeChosen();
    void refusesAPackThatIsNone();
    void offersTheCatalogue();
    void looksDesigned_data();
    void looksDesigned();

private:
    QPushButton* button(const QString& text) const
    {
        for (auto* candidate : m_page->findChildren<QPushButton*>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    TextDialog* openDialog() const;
    void chooseInDialog(const QString& text);
    void openStore();
    void openAnew();
    void storePosts();
    QFuture<Result<std::vector<StoredAccount>>> readAccounts();
    QFuture<Result<RestoreReport>> restore(const QString& filePath);
    qint64 storedAccounts();
    void dropPack(const likecast::PackContent& content);
    QStringList shownTexts() const;
    const Message& message() const { return m_page->findChild<MessageBar*>()->message(); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<DatabaseWorker> m_database;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<PackShelf> m_packs;
    std::unique_ptr<SettingsPage> m_page;
};

void TestSettingsPage::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    const QString path = m_directory->path();
    openStore();
    m_settings = std::make_unique<Settings>(path + u"/likecast.ini"_s);
    m_appearance = std::make_unique<Appearance>(*qApp, ThemeChoice::Light);
    m_packs = std::make_unique<PackShelf>(path, [] { return nullptr; });
    m_page = std::make_unique<SettingsPage>(
        SettingsServices{*m_settings, *m_appearance, *m_database, nullptr, m_packs.get()},
        std::vector<DetectorChoice>{{u"hog"_s, u"HOG"_s}}, path);
    m_page->resize(900, 800);
    // The rows are rebuilt once the packs are listed.
    auto listed = m_packs->run([](PackStore& store) { return store.list(); });
    QTRY_VERIFY(listed.isFinished());
    QCoreApplication::processEvents();
    m_page->show();
}

void TestSettingsPage::openStore()
{
    const QString path = m_directory->path();
    m_database = std::make_unique<DatabaseWorker>(InstanceLock::acquire(path));
}

/// As the program does after the data was replaced; the page is destroyed.
void TestSettingsPage::openAnew()
{
    m_page.reset();
    m_database.reset();
    openStore();
}

void TestSettingsPage::cleanup()
{
    m_page.reset();
    m_packs.reset();
    m_appearance.reset();
    m_settings.reset();
    m_database.reset();
    m_directory.reset();
}

void TestSettingsPage::storePosts()
{
    auto stored = AccountStore(*m_database, m_directory->path())
                      .import({writePostsCsv(m_directory->filePath(u"posts.csv"_s), 30)}, {}, {})
                      .future;
    QTRY_VERIFY(stored.isFinished());
    QVERIFY(stored.result().has_value());
}

QFuture<Result<std::vector<StoredAccount>>> TestSettingsPage::readAccounts()
{
    return m_database->run(
        [](Database& database) { return AccountRepository(database).accounts(); });
}

QFuture<Result<RestoreReport>> TestSettingsPage::restore(const QString& filePath)
{
    return m_database->replace([filePath](const DatabaseWorker::LockHandle& lock) {
        return restoreBackup(lock, filePath);
    });
}

qint64 TestSettingsPage::storedAccounts()
{
    auto accounts = readAccounts();
    while (!accounts.isFinished())
        QTest::qWait(5);
    return accounts.result() ? static_cast<qint64>(accounts.result()->size()) : -1;
}

void TestSettingsPage::saysHowMuchIsStored()
{
    const auto says = [this](const QString& amount) {
        return !shownTexts().filter(amount).isEmpty();
    };
    QTRY_VERIFY(says(u"B: 0 posts, 0 journal entries, 0 drafts"_s));
    storePosts();
    m_page->hide();
    m_page->show();
    QTRY_VERIFY(says(u"B: 30 posts, 0 journal entries, 0 drafts"_s));
}

TextDialog* TestSettingsPage::openDialog() const
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* dialog = dynamic_cast<TextDialog*>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void TestSettingsPage::chooseInDialog(const QString& text)
{
    for (auto* candidate : openDialog()->findChildren<QPushButton*>()) {
        if (candidate->text() == text)
            candidate->click();
    }
}

void TestSettingsPage::erasesOnlyAfterTheWordIsTyped()
{
    storePosts(); // posts.csv beside the database is the user's
    QSignalSpy replaced(m_page.get(), &SettingsPage::dataReplaced);
    auto* erase = button(u"Erase"_s);
    QVERIFY(!erase->isEnabled());
    auto* word = m_page->findChild<DataCard*>()->findChild<QLineEdit*>();
    QTest::keyClicks(word, u"ERAS"_s);
    QVERIFY(!erase->isEnabled());
    QTest::keyClicks(word, u"E"_s);
    QVERIFY(erase->isEnabled());
    QCOMPARE(storedAccounts(), 1);
    erase->click();
    QVERIFY(!erase->isEnabled()); // the word is typed once more next time
    QTRY_VERIFY(openDialog());
    const QStringList parts =
        openDialog()->findChild<QPlainTextEdit*>()->toPlainText().split(u"Will stay:"_s);
    QCOMPARE(parts.size(), 2);
    QVERIFY2(parts.first().contains(u"likecast.sqlite\n"_s), qPrintable(parts.first()));
    QVERIFY2(parts.last().contains(u"posts.csv"_s), qPrintable(parts.last()));
    chooseInDialog(u"Cancel"_s);
    QTRY_VERIFY(!openDialog());
    QCOMPARE(storedAccounts(), 1);

    QTest::keyClicks(word, u"ERASE"_s);
    erase->click();
    QTRY_VERIFY(openDialog());
    chooseInDialog(u"Erase"_s);
    QTRY_COMPARE(replaced.count(), 1);
    const QString said = replaced.first().first().toString();
    QVERIFY2(said.startsWith(u"Everything was erased. Still in the folder: "_s) &&
                 said.contains(u"posts.csv"_s) && !said.contains(u"likecast.sqlite"_s),
             qPrintable(said));
    QCOMPARE(message().kind, MessageKind::Success);
    QVERIFY(QFileInfo::exists(m_directory->filePath(u"posts.csv"_s)));
    openAnew();
    QCOMPARE(storedAccounts(), 0);
}

void TestSettingsPage::backsUpAndRestores()
{
    storePosts();
    const QString path = m_directory->filePath(u"copy.likecast"_s);
    auto backup =
        m_database->run([path](Database& database) { return writeBackup(database, path); });
    QTRY_VERIFY(backup.isFinished());
    QVERIFY(backup.result().has_value());
    QCOMPARE(backup.result()->counts.posts, 30);
    auto erased = m_database->replace(
        [](const DatabaseWorker::LockHandle& lock) { return eraseProfile(lock->dataDirectory()); });
    QTRY_VERIFY(erased.isFinished());
    // A write meant for the old database does not reach the new one.
    auto late = readAccounts();
    QTRY_VERIFY(late.isFinished());
    QCOMPARE(late.result().error().code, ErrorCode::Cancelled);
    openAnew();
    QCOMPARE(storedAccounts(), 0);
    auto restored = restore(path);
    QTRY_VERIFY(restored.isFinished());
    QVERIFY(restored.result().has_value());
    openAnew();
    QCOMPARE(storedAccounts(), 1);
}

void TestSettingsPage::keepsEverythingWhenABackupIsNone()
{
    storePosts();
    auto restored = restore(m_directory->filePath(u"posts.csv"_s));
    QTRY_VERIFY(restored.isFinished());
    QVERIFY(!restored.result().has_value());
    QCOMPARE(storedAccounts(), 1);
}

void TestSettingsPage::dropPack(const PackContent& content)
{
    const QString source = m_directory->filePath(u"source"_s);
    test::writeFolder(source, content);
    dropFiles(*m_page->findChild<PacksCard*>(), {source});
}

QStringList TestSettingsPage::shownTexts() const
{
    QStringList texts;
    for (const auto* label : m_page->findChildren<QLabel*>())
        texts += label->text();
    return texts;
}

void TestSettingsPage::installsADroppedPack()
{
    const PackContent content = test::tinyPack(PackKind::Embedding);
    dropPack(content);
    QTRY_VERIFY2(message().text.contains(content.manifest.title),
                 qPrintable(message().text + message().toolTip));
    QCOMPARE(message().kind, MessageKind::Success);
    QVERIFY(QFileInfo::exists(
        m_directory->filePath(u"packs/%1/manifest.json"_s.arg(content.manifest.name))));
    QTRY_VERIFY(button(u"Remove"_s));
    QTest::keyClick(button(u"Verify"_s), Qt::Key_Space);
    QTRY_VERIFY(message().text.contains(u"is intact and works"_s));
    QTest::keyClick(button(u"Remove"_s), Qt::Key_Space);
    QTRY_VERIFY(!button(u"Remove"_s));
    QVERIFY(!QFileInfo::exists(m_directory->filePath(u"packs/%1"_s.arg(content.manifest.name))));
}

void TestSettingsPage::installedFaceDetectorCanBeChosen()
{
    QSignalSpy chosen(m_page.get(), &SettingsPage::faceDetectorChosen);
    QVERIFY(shownTexts().contains(u"HOG, the only one installed."_s));
    dropPack(test::tinyPack(PackKind::FaceDetector));
    QTRY_COMPARE(chosen.count(), 1);
    QComboBox* detectors = nullptr;
    for (auto* combo : m_page->findChildren<QComboBox*>()) {
        if (combo->accessibleName() == u"Face detector"_s)
            detectors = combo;
    }
    QVERIFY(detectors);
    QCOMPARE(detectors->itemText(0), u"Automatic (YuNet)"_s);
    detectors->setCurrentIndex(detectors->findText(u"YuNet"_s));
    QCOMPARE(m_settings->value(Setting::FaceDetector).toString(), u"yunet"_s);
    QTRY_VERIFY(button(u"Remove"_s));
    button(u"Remove"_s)->click();
    QTRY_COMPARE(chosen.count(), 3);
    QVERIFY(m_settings->value(Setting::FaceDetector).toString().isEmpty());
    QVERIFY(shownTexts().contains(u"HOG, the only one installed."_s));
}

void TestSettingsPage::refusesAPackThatIsNone()
{
    const QString path = m_directory->filePath(u"letter.onnx"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear diary");
    file.close();
    dropFiles(*m_page->findChild<PacksCard*>(), {path});
    QTRY_COMPARE(message().kind, MessageKind::Error);
    QVERIFY(message().text.contains(u"model pack can't be used"_s));
    QVERIFY(!button(u"Remove"_s));
}

void TestSettingsPage::offersTheCatalogue()
{
    const QString all = shownTexts().join(u'\n');
    QVERIFY2(all.contains(u"Finds faces. 232.6 kB, MIT, from github.com/opencv/opencv_zoo. "
                          "Verified with SHA-256"_s),
             qPrintable(all));
    QPushButton* install = nullptr;
    for (auto* candidate : m_page->findChildren<QPushButton*>()) {
        if (candidate->accessibleName().startsWith(u"Download and install YuNet"_s))
            install = candidate;
    }
    QVERIFY(install);
    QTest::keyClick(install, Qt::Key_Space);
    QTRY_COMPARE(message().kind, MessageKind::Error);
    QVERIFY(message().text.contains(u"Network access is turned off"_s));
    QVERIFY(install->isEnabled());
}

void TestSettingsPage::looksDesigned_data()
{
    addLooks({QSize(1072, 800), QSize(720, 600)});
}

/// Nothing is cut off. LIKECAST_SCREENSHOT_DIR names a folder for screenshots.
void TestSettingsPage::looksDesigned()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_appearance->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_page->resize(size);
    dropPack(test::tinyPack(PackKind::FaceDetector));
    QTRY_VERIFY(button(u"Remove"_s));
    QTRY_COMPARE(textCutOff(*m_page), QString());
    QVERIFY(m_page->widget()->width() <= m_page->viewport()->width());
    const QString folder = qEnvironmentVariable("LIKECAST_SCREENSHOT_DIR");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        m_page->ensureWidgetVisible(m_page->findChild<PacksCard*>());
        QVERIFY(m_page->grab().save(QDir(folder).filePath(
            u"settings-%1.png"_s.arg(QString::fromUtf8(QTest::currentDataTag())))));
    }
}

LIKECAST_TEST(TestSettingsPage)
#include "tst_settings_page.moc"
