#include "core/storage/database/database_files.h"
#include "core/storage/database/migration.h"
#include "core/storage/drafts/draft_repository.h"
#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/journal_repository.h"
#include "core/storage/posts/post_merge.h"
#include "core/storage/posts/post_repository.h"
#include "core/storage/upkeep/backup.h"
#include "core/storage/upkeep/erase.h"
#include "tests/core/storage/failing_vfs.h"
#include "tests/core/storage/temporary_database.h"
#include "tests/support/test_program.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>

#include <QDir>
#include <QTest>

#include <functional>
#include <optional>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

/// Runs every job on a disk that fails from its first operation on, then from its second on, and so
/// on until the job succeeds. Each time, the data stored before must still be there, and the job
/// must be done completely or not at all.
class TestFailingDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void imports();
    void journals();
    void savesADraft();
    void opensAnOlderDatabase();
    void backsUp();
    void restores();
    void erases();

private:
    struct Counts {
        qint64 posts = 0;
        qint64 journal = 0;
        qint64 drafts = 0;

        friend bool operator==(const Counts&, const Counts&) = default;
    };
    using Job = std::function<Result<void>(Database& database)>;

    QString file() const { return databaseFilePath(m_folder->path()); }
    std::shared_ptr<const InstanceLock> lock() const
    {
        return InstanceLock::acquire(m_folder->path()).value();
    }
    void putBack() const;
    std::optional<Counts> counts() const;
    /// `job` receives the open database.
    void sweep(const Job& job, const Counts& done);
    /// `job` opens what it needs; returns the number of operations it took.
    int sweepClosed(const std::function<Result<void>()>& job, const std::function<bool()>& isSound);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_pristine; ///< the starting point of each attempt
    FailingVfs m_disk;
};

static Post post(int number)
{
    Post post;
    post.takenAtMs = 1'700'000'000'000 + number;
    post.likes = number;
    post.caption = QString(500, u'x');
    post.shortcode = u"s%1"_s.arg(number);
    return post;
}

static Result<void> merge(Database& database, int first, int count)
{
    auto merging = PostMerge::begin(database);
    if (!merging)
        return failure(merging.error());
    for (int i = first; i < first + count; ++i) {
        if (auto added = (*merging)->add(1, post(i), 1); !added)
            return failure(added.error());
    }
    if (auto committed = (*merging)->commit(); !committed)
        return failure(committed.error());
    return {};
}

template<typename T>
static Result<void> withoutValue(const Result<T>& result)
{
    return result ? Result<void>() : failure(result.error());
}

void TestFailingDisk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_pristine = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(lock());
    QVERIFY(opened);
    Database& database = *opened->database;
    AccountRepository accounts(database);
    QCOMPARE(accounts.ensure(accounts.addProfile(u"Me"_s).value(), u"me"_s).value(), 1);
    QVERIFY(merge(database, 0, 50));
    QVERIFY(DraftRepository(database).save({}));
    opened->database.reset();
    QVERIFY(QFile::copy(file(), m_pristine->filePath(u"likecast.sqlite"_s)));
}

void TestFailingDisk::putBack() const
{
    m_folder->remove();
    QDir().mkpath(m_folder->path());
    QFile::copy(m_pristine->filePath(u"likecast.sqlite"_s), file());
}

/// Empty if the database is damaged.
std::optional<TestFailingDisk::Counts> TestFailingDisk::counts() const
{
    auto opened = Database::open(lock());
    if (!opened || !opened->report.damagedFilePath.isEmpty() ||
        !checkDatabase(opened->database->connection(), CheckDepth::Full))
        return std::nullopt;
    const auto count = [&](const char* table) {
        return opened->database->connection()
            .execAndGet("SELECT count(*) FROM " + std::string(table))
            .getInt64();
    };
    return Counts{count("post"), count("journal_entry"), count("draft")};
}

int TestFailingDisk::sweepClosed(const std::function<Result<void>()>& job,
                                 const std::function<bool()>& isSound)
{
    constexpr int most = 5000;
    for (int operation = 1; operation < most; ++operation) {
        putBack();
        m_disk.failFrom(operation);
        const auto done = job();
        const bool hasFailed = m_disk.hasFailed();
        m_disk.failFrom(0);
        if (!isSound()) {
            qWarning("lost at operation %d", operation);
            return -1;
        }
        if (!hasFailed) {
            qInfo("%d operations failed in turn", operation - 1);
            return done ? operation : -1;
        }
    }
    return -1;
}

void TestFailingDisk::sweep(const Job& job, const Counts& done)
{
    const Counts before = counts().value();
    std::optional<Counts> after;
    bool saidDone = false;
    const int operations = sweepClosed(
        [&]() -> Result<void> {
            auto opened = Database::open(lock());
            const auto result = opened ? job(*opened->database) : withoutValue(opened);
            saidDone = result.has_value();
            return result;
        },
        [&] {
            after = counts();
            return after && (*after == done || (!saidDone && *after == before));
        });
    QVERIFY(operations > 3);
    QCOMPARE(*after, done);
}

void TestFailingDisk::imports()
{
    sweep([](Database& database) { return merge(database, 25, 50); }, {75, 0, 1});
}

void TestFailingDisk::journals()
{
    sweep([](Database& database) { return withoutValue(JournalRepository(database).add({})); },
          {50, 1, 1});
}

void TestFailingDisk::savesADraft()
{
    sweep(
        [](Database& database) {
            StoredDraft draft;
            draft.caption = QString(100'000, u'x');
            return withoutValue(DraftRepository(database).save(draft));
        },
        {50, 0, 2});
}

void TestFailingDisk::opensAnOlderDatabase()
{
    const QString path = m_pristine->filePath(u"likecast.sqlite"_s);
    QVERIFY(QFile::remove(path));
    {
        SQLite::Database old(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        QVERIFY(migrate(old, std::vector{shippedMigrations().front()}));
        old.exec("INSERT INTO profile (name, created_at_ms) VALUES ('Me', 1); "
                 "INSERT INTO account (profile_id, name, created_at_ms) VALUES (1, 'me', 1); "
                 "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 50) "
                 "INSERT INTO post (account_id, taken_at_ms, media_type, caption, observed_at_ms, "
                 "fingerprint) SELECT 1, i, 'photo', 'c' || i, 1, i FROM n");
    }
    const int operations = sweepClosed([&] { return withoutValue(Database::open(lock())); },
                                       [&] {
                                           return counts() == Counts{50, 0, 0};
                                       });
    QVERIFY(operations > 3);
}

void TestFailingDisk::backsUp()
{
    QTemporaryDir elsewhere;
    const QString backup = elsewhere.filePath(u"a.backup"_s);
    QVERIFY(writeBackup(*Database::open(lock())->database, backup));
    const int operations = sweepClosed(
        [&]() -> Result<void> {
            auto opened = Database::open(lock());
            return opened ? withoutValue(writeBackup(*opened->database, backup))
                          : withoutValue(opened);
        },
        [&] {
            return checkBackup(backup).has_value() &&
                   QDir(elsewhere.path()).entryList(QDir::Files).size() == 1;
        });
    QVERIFY(operations > 3);
}

void TestFailingDisk::restores()
{
    QTemporaryDir elsewhere;
    const QString backup = elsewhere.filePath(u"a.backup"_s);
    {
        const auto opened = Database::open(lock());
        QVERIFY(merge(*opened->database, 100, 10));
        QVERIFY(writeBackup(*opened->database, backup));
    }
    const int operations =
        sweepClosed([&] { return withoutValue(restoreBackup(lock(), backup)); },
                    [&] {
                        const auto after = counts();
                        return after == Counts{50, 0, 1} || after == Counts{60, 0, 1};
                    });
    QVERIFY(operations > 1);
}

void TestFailingDisk::erases()
{
    // Erasing renames and removes files without using SQLite.
    putBack();
    m_disk.failFrom(1);
    const auto list = listErasable(m_folder->path(), EraseScope::Everything);
    QVERIFY(list);
    const auto erased = eraseListed(*list);
    m_disk.failFrom(0);
    QVERIFY(erased && erased->remaining.isEmpty());
    QCOMPARE(counts(), Counts{});
}

LIKECAST_TEST(TestFailingDisk)
#include "tst_failing_disk.moc"
