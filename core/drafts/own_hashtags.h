#pragma once

#include "core/common/cancellation.h"
#include "core/common/worker_thread.h"
#include "core/posts/post.h"
#include "core/storage/database/database_worker.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace likecast
{

/// The account's hashtags that are worth trying, best first, each with #: those with more likes at
/// a false-discovery rate of 10 % (see PostInsights), then the most used of the others, in at least
/// five posts, unless they stand out for fewer likes. At most ten. Empty if cancelled.
QStringList ownHashtags(const AccountPosts& account, const CancellationToken& cancellation);

/// Finds the hashtags of one account at a time. Use on the window's thread; reads posts on the
/// database's thread and analyses them on its own.
class OwnHashtags : public QObject
{
    Q_OBJECT

public:
    explicit OwnHashtags(DatabaseWorker& database, QObject* parent = nullptr);
    ~OwnHashtags() override; ///< cancels and waits

    /// Emits found() once the account has been read, unless it is the same as before. An empty name
    /// has no hashtags.
    void read(const QString& account);
    void outdate(); ///< the account may have new posts: the next read() reads it again

    const QString& account() const { return m_account; }
    const QStringList& hashtags() const { return m_hashtags; } ///< empty until found

Q_SIGNALS:
    void found();

private:
    void analyse(const std::shared_ptr<const AccountPosts>& account);

    DatabaseWorker& m_database;
    QString m_account;
    QStringList m_hashtags;
    bool m_isOutdated = true;
    quint64 m_number = 0; ///< of the newest question; other answers are dropped
    JobHandle m_running;
    WorkerThread m_worker;
};

} // namespace likecast
