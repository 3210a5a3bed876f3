#pragma once

#include "core/instagram/graph/account_linking.h"
#include "core/instagram/graph/graph_api.h"
#include "core/instagram/graph/thumbnail_cache.h"
#include "core/instagram/tokens/token_store.h"
#include "core/storage/database/database_worker.h"
#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/post_repository.h"
#include "tests/core/instagram/graph/fake_instagram.h"
#include "tests/support/https_options.h"

#include <QDateTime>
#include <QDirIterator>
#include <QTemporaryDir>

namespace likecast::test
{

using namespace Qt::StringLiterals;

inline constexpr qint64 dayMs = 24LL * 3600 * 1000;

inline GraphApiPatience noWait()
{
    GraphApiPatience patience;
    patience.pause = [](std::chrono::seconds, const CancellationToken& cancellation) {
        return !cancellation.isCancelled();
    };
    return patience;
}

/// Everything from the window's side of linking to a real server and a real database.
class LinkingFixture
{
public:
    explicit LinkingFixture(int posts = 0)
        : fake(posts)
        , database(InstanceLock::acquire(directory.path()))
        , client(testOptions(std::chrono::seconds(5)))
        , api(client, {fake.url(), fake.url(), u"v26.0"_s}, noWait())
        , tokens(directory.path(), keychain)
        , thumbnails(directory.filePath(ThumbnailCache::folderName()))
        , linking(std::make_unique<AccountLinking>(
              AccountLinking::Parts{api, tokens, thumbnails, database}))
    {
    }

    Q_DISABLE_COPY_MOVE(LinkingFixture)

    Result<LinkOutcome> link(const QString& passphrase = {})
    {
        return linking->link({fake.token, 0, {}, passphrase}).result();
    }

    Result<RefreshReport> refresh(const QString& passphrase = {},
                                  RefreshProgressCallback progress = {})
    {
        return linking->refresh({fake.username, passphrase}, std::move(progress)).result();
    }

    template<typename Job>
    auto onDatabase(Job job)
    {
        using Value = std::invoke_result_t<Job, Database&>;
        return database.run([&](Database& opened) -> Result<Value> { return job(opened); })
            .result()
            .value();
    }

    StoredAccount account()
    {
        return onDatabase([&](Database& opened) {
            return AccountRepository(opened).findByName(fake.username).value();
        });
    }

    std::vector<Post> posts()
    {
        const qint64 id = account().id;
        return onDatabase(
            [&](Database& opened) { return PostRepository(opened).loadAll(id).value(); });
    }

    /// As if the last complete refresh happened then.
    void setRefreshed(qint64 ms)
    {
        const qint64 id = account().id;
        onDatabase([&](Database& opened) {
            return AccountRepository(opened).setRefreshed(id, ms).has_value();
        });
    }

    QTemporaryDir directory;
    FakeInstagram fake;
    FakeKeychain keychain;
    DatabaseWorker database;
    HttpsClient client;
    GraphApi api;
    TokenStore tokens;
    ThumbnailCache thumbnails;
    std::unique_ptr<AccountLinking> linking;
};

inline QString text(const Error& error)
{
    return errorCodeName(error.code) + u' ' + error.detail;
}

/// The database, its log, tokens.json: none may contain the token.
inline QStringList filesHolding(const QString& folder, const QByteArray& token)
{
    QStringList found;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(token))
            found.append(file.fileName());
    }
    return found;
}

} // namespace likecast::test
