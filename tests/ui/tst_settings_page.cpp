#include "tests/ui/account_fixture.h"
#include "ui/account/account_store.h"
#include "ui/common/message_bar.h"
#include "ui/settings/data_card.h"
#include "ui/settings/settings_page.h"

#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// The Settings page over a real data directory.
class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void erasesOnlyAfterTheWordIsTyped();
    void backsUpAndRestores();
    void keepsEverythingWhenABackupIsNone();

private:
    QPushButton* button(const QString& text) const
    {
        for (auto* candidate : m_page->findChildren<QPushButton*>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    void storePosts();
    qint64 storedAccounts();

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<WorkerThread> m_worker;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<SettingsPage> m_page;
};

void TestSettingsPage::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    const QString path = m_directory->path();
    m_worker = std::make_unique<WorkerThread>(u"worker"_s);
    m_store = std::make_unique<AccountStore>(
        *m_worker, DatabaseSession::create(*m_worker, InstanceLock::acquire(path)), path);
    m_settings = std::make_unique<Settings>(path + u"/likecast.ini"_s);
    m_appearance = std::make_unique<Appearance>(*qApp, ThemeChoice::Light);
    m_page = std::make_unique<SettingsPage>(SettingsServices{*m_settings, *m_appearance, *m_store},
                                            std::vector<DetectorChoice>{}, path);
    m_page->show();
}

void TestSettingsPage::cleanup()
{
    m_page.reset();
    m_appearance.reset();
    m_settings.reset();
    m_store.reset();
    m_worker.reset();
    m_directory.reset();
}

void TestSettingsPage::storePosts()
{
    auto stored = m_store->import({writePostsCsv(m_directory->filePath(u"posts.csv"_s), 30)}, {},
                                  {}, std::make_shared<JobWatch>());
    QTRY_VERIFY(stored.isFinished());
    QVERIFY(stored.result().has_value());
}

qint64 TestSettingsPage::storedAccounts()
{
    auto accounts = m_store->accounts();
    while (!accounts.isFinished())
        QTest::qWait(5);
    return accounts.result() ? static_cast<qint64>(accounts.result()->size()) : -1;
}

void TestSettingsPage::erasesOnlyAfterTheWordIsTyped()
{
    storePosts();
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
    QTRY_COMPARE(replaced.count(), 1);
    QCOMPARE(m_page->findChild<MessageBar*>()->message().kind, MessageKind::Success);
    QCOMPARE(storedAccounts(), 0);
}

void TestSettingsPage::backsUpAndRestores()
{
    storePosts();
    const QString path = m_directory->filePath(u"copy.likecast"_s);
    auto backup = m_store->backUp(path);
    QTRY_VERIFY(backup.isFinished());
    QVERIFY(backup.result().has_value());
    QCOMPARE(backup.result()->posts, 30);
    auto erased = m_store->erase({});
    QTRY_VERIFY(erased.isFinished());
    QCOMPARE(storedAccounts(), 0);
    auto restored = m_store->restore(path);
    QTRY_VERIFY(restored.isFinished());
    QVERIFY(restored.result().has_value());
    QCOMPARE(storedAccounts(), 1);
}

void TestSettingsPage::keepsEverythingWhenABackupIsNone()
{
    storePosts();
    auto restored = m_store->restore(m_directory->filePath(u"posts.csv"_s));
    QTRY_VERIFY(restored.isFinished());
    QVERIFY(!restored.result().has_value());
    QCOMPARE(storedAccounts(), 1);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
