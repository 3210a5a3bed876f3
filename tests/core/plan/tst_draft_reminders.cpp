#include "core/plan/draft_reminders.h"

#include "core/accounts/account_store.h"
#include "core/settings/settings.h"
#include "core/storage/database/database_worker.h"
#include "core/storage/posts/account_repository.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace likecast;
using namespace Qt::StringLiterals;

/// What is due between two checks; the clock stands still unless a test moves it.
class TestDraftReminders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Draft>(); }
    void init();
    void cleanup() { m_reminders.reset(); }

    void remindsOnce();
    void nothingOfThePastIsDue();
    void aMovedDraftIsDueAgain();
    void aClockSetBackRemindsNobodyAgain();
    void canBeTurnedOff();
    void thePostedIsNotDue();
    void theSampleIsNotDue();

private:
    void checkAt(qint64 ms)
    {
        m_nowMs = ms;
        m_reminders->check();
    }
    qint64 addDraft(const QString& photo, qint64 takenAtMs, const QString& account = {})
    {
        Composition composition;
        composition.takenAtMs = takenAtMs;
        composition.account.name = account;
        m_history->addPhotos({photo}, composition, 0);
        m_history->compose(m_history->board().currentId, composition, EditKind::Moment);
        return m_history->board().currentId;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<DatabaseWorker> m_database;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<DraftHistory> m_history;
    std::unique_ptr<DraftReminders> m_reminders;
    std::unique_ptr<QSignalSpy> m_due;
    qint64 m_nowMs = 0;
};

void TestDraftReminders::init()
{
    m_accounts.reset();
    m_database.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_directory->filePath(u"likecast.ini"_s));
    m_database = std::make_unique<DatabaseWorker>(InstanceLock::acquire(m_directory->path()));
    m_accounts = std::make_unique<AccountStore>(*m_database, m_directory->path());
    m_history = std::make_unique<DraftHistory>();
    m_nowMs = 1000;
    m_reminders = std::make_unique<DraftReminders>(*m_history, *m_accounts, *m_settings, nullptr,
                                                   [this] { return m_nowMs; });
    m_due = std::make_unique<QSignalSpy>(m_reminders.get(), &DraftReminders::due);
}

void TestDraftReminders::remindsOnce()
{
    const qint64 id = addDraft(u"a.jpg"_s, 2000);
    addDraft(u"b.jpg"_s, 9000);
    checkAt(1999);
    QCOMPARE(m_due->count(), 0);
    checkAt(2000);
    QCOMPARE(m_due->count(), 1);
    QCOMPARE(m_due->first().first().value<Draft>().id, id);
    checkAt(2001);
    checkAt(5000);
    QCOMPARE(m_due->count(), 1);
    // After the computer slept.
    checkAt(60'000'000);
    QCOMPARE(m_due->count(), 2);
}

void TestDraftReminders::nothingOfThePastIsDue()
{
    addDraft(u"a.jpg"_s, 900);
    addDraft(u"b.jpg"_s, 1000);
    checkAt(2000);
    QCOMPARE(m_due->count(), 0);
}

void TestDraftReminders::aMovedDraftIsDueAgain()
{
    const qint64 id = addDraft(u"a.jpg"_s, 2000);
    checkAt(3000);
    m_history->move(id, 4000);
    checkAt(4000);
    QCOMPARE(m_due->count(), 2);
    m_history->undoStack().undo();
    checkAt(5000);
    QCOMPARE(m_due->count(), 2);
}

void TestDraftReminders::aClockSetBackRemindsNobodyAgain()
{
    addDraft(u"a.jpg"_s, 2000);
    checkAt(3000);
    checkAt(1500);
    checkAt(2500);
    QCOMPARE(m_due->count(), 1);
}

void TestDraftReminders::canBeTurnedOff()
{
    addDraft(u"a.jpg"_s, 2000);
    m_settings->setValue(Setting::Reminders, false);
    checkAt(3000);
    m_settings->setValue(Setting::Reminders, true);
    checkAt(4000);
    QCOMPARE(m_due->count(), 0);
}

void TestDraftReminders::thePostedIsNotDue()
{
    const QString account = u"studio.lumen"_s;
    const auto added = m_database->run([account](Database& database) -> Result<qint64> {
        AccountRepository accounts(database);
        const auto profile = accounts.ensureProfile();
        return profile ? accounts.ensure(*profile, account) : profile;
    });
    QTRY_VERIFY(added.isFinished());
    const qint64 posted = addDraft(u"a.jpg"_s, 2000, account);
    JournalEntry entry;
    entry.accountName = account;
    entry.photoPath = u"a.jpg"_s;
    const auto written = m_accounts->addToJournal(entry);
    QTRY_VERIFY(written.isFinished());
    QVERIFY(written.result().has_value());
    addDraft(u"b.jpg"_s, 2500, account);
    checkAt(3000);
    QTRY_COMPARE(m_due->count(), 1);
    QVERIFY(m_due->first().first().value<Draft>().id != posted);
    // Another caption makes it another post.
    Composition composition = m_history->board().find(posted)->composition;
    composition.caption = u"again"_s;
    composition.takenAtMs = 4000;
    m_history->compose(posted, composition, EditKind::Caption);
    checkAt(5000);
    QTRY_COMPARE(m_due->count(), 2);
}

void TestDraftReminders::theSampleIsNotDue()
{
    Composition composition;
    composition.takenAtMs = 2000;
    m_history->showSample(u"sample.jpg"_s, composition);
    checkAt(3000);
    QCOMPARE(m_due->count(), 0);
}

LIKECAST_TEST(TestDraftReminders)
#include "tst_draft_reminders.moc"
