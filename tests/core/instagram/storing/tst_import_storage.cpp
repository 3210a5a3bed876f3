#include "core/instagram/storing/import_storage.h"

#include "core/instagram/formats/post_importer.h"
#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/import_log.h"
#include "core/storage/posts/journal_repository.h"
#include "core/storage/posts/post_repository.h"
#include "core/storage/upkeep/export.h"
#include "tests/core/storage/temporary_database.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

/// `accounts` alternate; an empty one is unnamed in the table.
QByteArray table(int posts, const QList<QByteArray>& accounts, int moreLikes = 0)
{
    QByteArray csv("account,taken_at,likes,caption,followers\n");
    for (int i = 0; i < posts; ++i) {
        csv += accounts[i % accounts.size()] + ",2024-03-" +
               QByteArray::number(1 + i / 60).rightJustified(2, '0') +
               "T10:" + QByteArray::number(i % 60).rightJustified(2, '0') + ":00Z," +
               QByteArray::number(i + moreLikes) + ",\"Day " + QByteArray::number(i) + "\",100\n";
    }
    return csv;
}

} // namespace

class TestImportStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TemporaryDatabase>();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void storesWhatIsRead();
    void theOnlyAccountHasTheGivenName();
    void severalAccountsKeepTheirNames();
    void aNameThatNoneOfSeveralHasIsRefused();
    void postsWithoutANameBelongToTheGivenOne();
    void ofSeveralAccountsTheGivenOneIsImported();
    void aTableWithoutNamesNeedsOne();
    void theSameFileAgainIsNothingNew();
    void whatWasPreviewedIsStoredWithoutReadingAgain();
    void dryRunsLeaveNothing();
    void cancelledOrFailedLeavesWhatWas();
    void largeTablesAreCancelledInTheMiddle();
    void importsAreLogged();
    void theJournalGetsItsLikes();
    void anExportComesBack();

private:
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }

    Result<ImportOutcome> import(const QString& path, const QString& single = {},
                                 const JobControl& control = {})
    {
        return importPosts(**m_database, requestFor(path, single), control);
    }

    static ImportRequest requestFor(const QString& path, const QString& single = {})
    {
        ImportRequest request;
        request.paths = {path};
        request.nameIfSingle = single;
        request.nameIfNone = single;
        return request;
    }

    QStringList accounts()
    {
        AccountRepository repository(**m_database);
        QStringList names;
        const auto profiles = repository.profiles().value();
        for (const StoredProfile& profile : profiles) {
            const auto stored = repository.accounts(profile.id).value();
            for (const StoredAccount& account : stored)
                names.append(account.name);
        }
        return names;
    }

    qint64 storedPosts(const QString& account)
    {
        const auto stored = AccountRepository(**m_database).findByName(account);
        return stored ? PostRepository(**m_database).count(stored->id)->posts : -1;
    }

    std::unique_ptr<TemporaryDatabase> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImportStorage::storesWhatIsRead()
{
    const auto outcome = import(write(u"posts.csv"_s, table(700, {"mara"})));
    QVERIFY(outcome);
    QCOMPARE(outcome->format, u"plain_csv"_s);
    QCOMPARE(outcome->posts, (MergeCounts{700, 700, 0, 0, 0}));
    QCOMPARE(outcome->accountNames, QStringList{u"mara"_s});
    QVERIFY(!outcome->isNothingNew());
    QCOMPARE(storedPosts(u"mara"_s), 700);
    const auto account = AccountRepository(**m_database).findByName(u"mara"_s);
    QCOMPARE(account->counts.followers, 100);
}

void TestImportStorage::theOnlyAccountHasTheGivenName()
{
    const QString path = write(u"posts.csv"_s, table(5, {"mara"}));
    const auto outcome = import(path, u"@ana"_s);
    QVERIFY(outcome);
    QCOMPARE(outcome->accountNames, QStringList{u"ana"_s});
    QCOMPARE(accounts(), QStringList{u"ana"_s});
    QCOMPARE(import(path, u"ANA"_s)->posts.unchanged, 5);
}

void TestImportStorage::severalAccountsKeepTheirNames()
{
    const auto outcome = import(write(u"posts.csv"_s, table(900, {"b", "a", "c"})));
    QVERIFY(outcome);
    QCOMPARE(outcome->accountNames, (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(accounts(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(storedPosts(u"b"_s), 300);
    const auto again = import(write(u"more.csv"_s, table(903, {"b", "a", "c"})));
    QVERIFY(again);
    QCOMPARE(again->posts, (MergeCounts{903, 3, 0, 900, 0}));
    QCOMPARE(accounts(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestImportStorage::aNameThatNoneOfSeveralHasIsRefused()
{
    const auto refused = import(write(u"tagged.csv"_s, table(901, {"b", "a", "c"})), u"x"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InputInvalid);
    QCOMPARE(refused.error().detail,
             u"the posts belong to several accounts, none of which is x: b (301 posts), "
             "a (300 posts), c (300 posts)"_s);
    QVERIFY(accounts().isEmpty());
}

void TestImportStorage::postsWithoutANameBelongToTheGivenOne()
{
    const auto outcome = import(write(u"posts.csv"_s, table(900, {"", "b"})), u"x"_s);
    QVERIFY(outcome);
    QCOMPARE(outcome->accountNames, QStringList{u"x"_s});
    QCOMPARE(storedPosts(u"x"_s), 450);
    QCOMPARE(outcome->problems.listed().back(),
             (ImportProblem{u"b"_s, u"skipped 450 posts of this account"_s}));
}

void TestImportStorage::ofSeveralAccountsTheGivenOneIsImported()
{
    QVERIFY(import(write(u"one.csv"_s, table(3, {"x"})), u"x"_s));
    // Until the second account appears, the first one's posts could belong to x.
    const auto outcome = import(write(u"two.csv"_s, table(1800, {"b", "x"}, 7)), u"x"_s);
    QVERIFY(outcome);
    QCOMPARE(outcome->accountNames, QStringList{u"x"_s});
    QCOMPARE(storedPosts(u"b"_s), -1);
    QCOMPARE(outcome->posts.found, 900);
    QCOMPARE(storedPosts(u"x"_s), 902);
    QCOMPARE(outcome->problems.listed().back(),
             (ImportProblem{u"b"_s, u"skipped 900 posts of this account"_s}));
}

void TestImportStorage::aTableWithoutNamesNeedsOne()
{
    const QString path = write(u"posts.csv"_s, table(5, {""}));
    const auto refused = import(path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InputInvalid);
    QVERIFY(accounts().isEmpty());
    QCOMPARE(import(path, u"ana"_s)->accountNames, QStringList{u"ana"_s});
}

void TestImportStorage::theSameFileAgainIsNothingNew()
{
    QByteArray csv = table(900, {"b", "a", "c"});
    csv += "a,yesterday,5,x,\n";
    const QString path = write(u"posts.csv"_s, csv);
    const auto first = import(path);
    QVERIFY(first);
    for (int i = 0; i < 2; ++i) {
        const auto again = import(path);
        QVERIFY(again);
        QVERIFY(again->isNothingNew());
        QCOMPARE(again->accountNames, first->accountNames);
        QCOMPARE(again->posts, (MergeCounts{900, 0, 0, 900, 0}));
        QCOMPARE(again->problems.listed(), first->problems.listed());
    }
    const auto log = ImportLog(**m_database).load(first->accountIds.front());
    QCOMPARE(log->size(), 3U);
    QCOMPARE(log->front().counts, (MergeCounts{300, 0, 0, 300, 0}));
}

void TestImportStorage::whatWasPreviewedIsStoredWithoutReadingAgain()
{
    const QString path = write(u"posts.csv"_s, table(700, {"b", "a"}) + "a,never,5,x,\n");
    const auto preview = previewPosts({path}, {}, {});
    QVERIFY(preview);
    QCOMPARE(preview->posts, 700);
    QVERIFY(QFile::remove(path));
    ImportRequest request = requestFor(path);
    request.read = preview->read;
    for (const MergeCounts& expected :
         {MergeCounts{700, 700, 0, 0, 0}, MergeCounts{700, 0, 0, 700, 0}}) {
        const auto outcome = importPosts(**m_database, request, {});
        QVERIFY(outcome);
        QCOMPARE(outcome->format, u"plain_csv"_s);
        QCOMPARE(outcome->posts, expected);
        QCOMPARE(outcome->problems.listed(), preview->problems.listed());
    }
    QCOMPARE(storedPosts(u"a"_s), 350);
}

void TestImportStorage::dryRunsLeaveNothing()
{
    const QString path = write(u"posts.csv"_s, table(600, {"b", "a"}));
    ImportRequest request = requestFor(path);
    request.dryRun = true;
    QCOMPARE(importPosts(**m_database, request, {})->posts.added, 600);
    QVERIFY(accounts().isEmpty());
    QVERIFY(import(path));
    QCOMPARE(importPosts(**m_database, request, {})->posts.unchanged, 600);
    QCOMPARE(ImportLog(**m_database)
                 .load(AccountRepository(**m_database).findByName(u"a"_s)->id)
                 ->size(),
             1U);
}

void TestImportStorage::cancelledOrFailedLeavesWhatWas()
{
    JobControl control;
    control.cancellation.cancel();
    const QString path = write(u"posts.csv"_s, table(600, {"b"}));
    const auto cancelled = import(path, {}, control);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(import(u"/no/such/file.csv"_s).error().code, ErrorCode::FileNotFound);
    QVERIFY(accounts().isEmpty());
    QVERIFY(import(path));
}

void TestImportStorage::largeTablesAreCancelledInTheMiddle()
{
    QByteArray csv("account,taken_at,likes,caption\n");
    for (int i = 0; i < 60'000; ++i) {
        csv += "big,20" + QByteArray::number(11 + i / 5000) + "-01-" +
               QByteArray::number(1 + i % 28).rightJustified(2, '0') +
               "T10:00:" + QByteArray::number(i % 60).rightJustified(2, '0') + "Z,1," +
               QByteArray(100, 'x') + QByteArray::number(i) + '\n';
    }
    const QString path = write(u"big.csv"_s, csv);
    JobControl control;
    int told = 0;
    control.progress = [&](const Progress& progress) {
        ++told;
        if (progress.done > progress.total / 10)
            control.cancellation.cancel();
    };
    const auto outcome = import(path, {}, control);
    QVERIFY(told > 0);
    if (!outcome)
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QCOMPARE(storedPosts(u"big"_s), outcome ? 60'000 : -1);
}

void TestImportStorage::importsAreLogged()
{
    const QString path = write(u"posts.csv"_s, table(90, {"b", "a"}));
    const auto outcome = import(path);
    QVERIFY(outcome);
    for (const qint64 id : outcome->accountIds) {
        const auto log = ImportLog(**m_database).load(id);
        QVERIFY(log);
        QCOMPARE(log->size(), 1U);
        QCOMPARE(log->front().source, path);
        QCOMPARE(log->front().format, u"plain_csv"_s);
        QCOMPARE(log->front().counts, (MergeCounts{45, 45, 0, 0, 0}));
    }
}

void TestImportStorage::theJournalGetsItsLikes()
{
    const QString path = write(u"posts.csv"_s, table(3, {"mara"}));
    QVERIFY(import(path));
    const qint64 account = AccountRepository(**m_database).findByName(u"mara"_s)->id;
    JournalRepository journal(**m_database);
    JournalEntry entry;
    entry.accountId = account;
    entry.postedAtMs = PostRepository(**m_database).loadAll(account)->back().takenAtMs;
    entry.caption = u"Day 2"_s;
    QVERIFY(journal.add(entry));
    QCOMPARE(import(path)->journalEntries, 1);
    QCOMPARE(journal.load()->front().actualLikes, 2);
    // A table does not say when it was collected: the later import counts as newer.
    QCOMPARE(import(write(u"posts.csv"_s, table(3, {"mara"}, 7)))->journalEntries, 1);
    QCOMPARE(journal.load()->front().actualLikes, 9);
    QCOMPARE(import(path)->journalEntries, 0);
}

static std::vector<Post> postsForExport(const QString& folder)
{
    std::vector<Post> posts(3);
    posts[0].takenAtMs = 1'700'000'000'123;
    posts[0].likes = 42;
    posts[0].comments = 3;
    posts[0].mediaType = MediaType::Carousel;
    posts[0].caption = u"line\r\n\"quoted\", ș 🌞 ;\ttab"_s;
    posts[0].mediaId = u"2858363885886885151"_s;
    posts[0].shortcode = u"Ceq8s9ZF80f"_s;
    posts[0].photoPath = folder + u"/photos/a, b.jpg"_s;
    posts[1].takenAtMs = 1'700'000'100'000;
    posts[1].mediaType = MediaType::Reel;
    posts[1].caption = u"hidden likes, photo elsewhere"_s;
    posts[1].shortcode = u"C-_"_s;
    posts[1].photoPath = QFileInfo(folder).absolutePath() + u"/elsewhere.zip!/a.jpg"_s;
    posts[2].takenAtMs = 1'700'000'200'000;
    posts[2].likes = 0;
    posts[2].photoPath = folder + u"/x.zip!/a.jpg"_s;
    return posts;
}

void TestImportStorage::anExportComesBack()
{
    const QString folder = m_folder->filePath(u"export"_s);
    AccountRepository accounts(**m_database);
    const qint64 id = accounts.ensure(accounts.ensureProfile().value(), u"mara"_s).value();
    QVERIFY(accounts.addCounts(id, {1'700'000'300'000, {100, 20, 3}}));
    std::vector<Post> posts = postsForExport(folder);
    auto merge = PostMerge::begin(**m_database);
    for (const Post& post : posts)
        QVERIFY((*merge)->add(id, post, 1'700'000'300'000));
    QVERIFY((*merge)->commit());
    merge->reset();
    QVERIFY(exportTo(**m_database, folder));
    const QString path = folder + u"/posts.csv"_s;
    QCOMPARE(import(path)->posts, (MergeCounts{3, 0, 0, 3, 1}));
    QCOMPARE(PostRepository(**m_database).loadAll(id).value(), posts);

    TemporaryDatabase fresh;
    const auto outcome = importPosts(*fresh, requestFor(path), {});
    QVERIFY(outcome);
    QVERIFY(outcome->problems.isEmpty());
    QCOMPARE(outcome->posts.added, 3);
    posts[1].photoPath.clear();
    const qint64 freshId = outcome->accountIds.front();
    QCOMPARE(PostRepository(*fresh).loadAll(freshId).value(), posts);
    QCOMPARE(AccountRepository(*fresh).account(freshId)->counts, (AccountCounts{100, 20, 3}));
    QCOMPARE(importPosts(*fresh, requestFor(path), {})->posts, (MergeCounts{3, 0, 0, 3, 1}));
}

LIKECAST_TEST(TestImportStorage)
#include "tst_import_storage.moc"
