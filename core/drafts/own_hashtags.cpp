#include "core/drafts/own_hashtags.h"

#include "core/caption/caption_scanner.h"
#include "core/common/when_answered.h"
#include "core/insights/post_insights.h"
#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/post_repository.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr qsizetype mostHashtags = 10;
constexpr int fewestUses = 5;

struct Use {
    QString hashtag; ///< as most recently written
    int posts = 0;
};

/// The most used first.
std::vector<Use> usesOf(const std::vector<Post>& posts)
{
    QHash<QString, Use> uses;
    std::vector<CaptionToken> tokens;
    for (const Post& post : posts) {
        tokens.clear();
        scanCaption(post.caption, tokens);
        QSet<QString> inPost;
        for (const CaptionToken& token : tokens) {
            if (token.kind != CaptionTokenKind::Hashtag)
                continue;
            const QString hashtag = post.caption.mid(token.begin, token.length);
            const QString key = hashtag.toCaseFolded();
            if (inPost.contains(key))
                continue;
            inPost.insert(key);
            Use& use = uses[key];
            use.hashtag = hashtag;
            ++use.posts;
        }
    }
    std::vector<Use> sorted(uses.cbegin(), uses.cend());
    std::ranges::sort(sorted, [](const Use& a, const Use& b) {
        return a.posts != b.posts ? a.posts > b.posts : a.hashtag < b.hashtag;
    });
    return sorted;
}

} // namespace

QStringList ownHashtags(const AccountPosts& account, const CancellationToken& cancellation)
{
    const auto insights = postInsights({&account, 1}, {}, cancellation);
    if (!insights)
        return {};
    QStringList hashtags;
    const auto add = [&hashtags](const QString& hashtag) {
        if (hashtag.startsWith(u'#') && hashtags.size() < mostHashtags &&
            !hashtags.contains(hashtag, Qt::CaseInsensitive))
            hashtags += hashtag;
    };
    for (const WordInsight& word : insights->moreLikes)
        add(word.word);
    for (const Use& use : usesOf(account.posts)) {
        const bool bringsFewer =
            std::ranges::any_of(insights->fewerLikes, [&use](const WordInsight& word) {
                return word.word.compare(use.hashtag, Qt::CaseInsensitive) == 0;
            });
        if (use.posts >= fewestUses && !bringsFewer)
            add(use.hashtag);
    }
    return hashtags;
}

OwnHashtags::OwnHashtags(DatabaseWorker& database, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_worker(QStringLiteral("hashtags"))
{
}

OwnHashtags::~OwnHashtags()
{
    m_running.cancel();
}

void OwnHashtags::read(const QString& account)
{
    if (account == m_account && !m_isOutdated)
        return;
    m_running.cancel();
    ++m_number;
    if (account != m_account)
        m_hashtags.clear();
    m_account = account;
    m_isOutdated = false;
    if (account.isEmpty()) {
        Q_EMIT found();
        return;
    }
    using Posts = std::shared_ptr<const AccountPosts>; // thousands, which nobody should copy
    const auto read = m_database.run([account](Database& database) -> Result<Posts> {
        const auto stored = AccountRepository(database).findByName(account);
        if (!stored)
            return failure(stored.error());
        auto posts = PostRepository(database).loadAll(stored->id);
        if (!posts)
            return failure(posts.error());
        return std::make_shared<const AccountPosts>(
            AccountPosts{.account = account, .counts = {}, .posts = *std::move(posts)});
    });
    whenAnswered(read, this, [this, number = m_number](const Result<Posts>& posts) {
        // Without posts, nothing is suggested; whoever needs them reports the error.
        if (posts && number == m_number)
            analyse(*posts);
    });
}

void OwnHashtags::outdate()
{
    m_isOutdated = true;
}

void OwnHashtags::analyse(const std::shared_ptr<const AccountPosts>& account)
{
    const auto job = m_worker.start([account](const JobControl& control) -> Result<QStringList> {
        return ownHashtags(*account, control.cancellation);
    });
    m_running = job;
    whenAnswered(job.future, this, [this, number = m_number](const Result<QStringList>& answer) {
        if (number != m_number || !answer)
            return;
        m_hashtags = *answer;
        Q_EMIT found();
    });
}

} // namespace likecast
