// Usage: storage_writer DIR [first]
// Imports posts, writes the journal and saves a draft in an endless loop, reporting commits on
// standard output; tst_kill kills it in the middle.

#include "core/storage/database/database.h"
#include "core/storage/drafts/draft_repository.h"
#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/journal_repository.h"
#include "core/storage/posts/post_merge.h"
#include "core/storage/posts/post_repository.h"

#include <QCoreApplication>

#include <cstdio>

using namespace likecast;
using namespace Qt::StringLiterals;

static constexpr int postsPerImport = 20;

static bool importPosts(Database& database, qint64 accountId, qint64 firstNumber)
{
    auto import = PostMerge::begin(database);
    if (!import)
        return false;
    for (qint64 number = firstNumber; number < firstNumber + postsPerImport; ++number) {
        Post post;
        post.takenAtMs = number * 1000;
        post.likes = number;
        post.caption = u"post %1 "_s.arg(number) + QString(300, u'x');
        if (!(*import)->add(accountId, post, 1))
            return false;
    }
    return (*import)->commit().has_value();
}

static bool writeOnce(Database& database, qint64 accountId, qint64 firstNumber)
{
    if (!importPosts(database, accountId, firstNumber))
        return false;
    std::printf("posts %lld\n", static_cast<long long>(firstNumber + postsPerImport - 1));
    std::fflush(stdout);

    JournalEntry entry;
    entry.accountId = accountId;
    entry.postedAtMs = firstNumber;
    const auto journalId = JournalRepository(database).add(entry);
    if (!journalId)
        return false;
    std::printf("journal %lld\n", static_cast<long long>(*journalId));
    std::fflush(stdout);

    StoredDraft draft;
    draft.id = 1;
    draft.takenAtMs = firstNumber;
    if (!DraftRepository(database).save(draft))
        return false;
    std::printf("draft %lld\n", static_cast<long long>(firstNumber));
    std::fflush(stdout);
    return true;
}

/// A first import that never ends, larger than what SQLite keeps in memory.
static int importForEver(Database& database, qint64 accountId)
{
    auto import = PostMerge::begin(database);
    if (!import)
        return 8;
    for (qint64 number = 1;; ++number) {
        Post post;
        post.takenAtMs = number * 60'000;
        post.caption = QString(1000, u'x');
        if (!(*import)->add(accountId, post, 1))
            return 9;
        if (number % 5000 == 0) {
            std::printf("adding %lld\n", static_cast<long long>(number));
            std::fflush(stdout);
        }
    }
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto lock = InstanceLock::acquire(application.arguments().value(1));
    if (!lock)
        return 2;
    auto opened = Database::open(*lock);
    if (!opened)
        return 3;
    Database& database = *opened->database;
    AccountRepository accounts(database);
    const auto profiles = accounts.profiles();
    if (!profiles)
        return 4;
    const auto profile =
        profiles->empty() ? accounts.addProfile(u"Writer"_s) : Result<qint64>(profiles->front().id);
    const auto account =
        profile.and_then([&](qint64 id) { return accounts.ensure(id, u"writer"_s); });
    if (!account)
        return 5;
    if (application.arguments().value(2) == u"first"_s)
        return importForEver(database, *account);
    const auto counts = PostRepository(database).count(*account);
    if (!counts)
        return 6;
    for (qint64 number = counts->posts + 1; writeOnce(database, *account, number);)
        number += postsPerImport;
    return 7;
}
