#include "core/instagram/graph/account_refresh.h"

#include "core/instagram/graph/account_refresh_cursor.h"
#include "core/instagram/graph/thumbnail_cache.h"
#include "core/storage/database/database_worker.h"
#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/import_log.h"
#include "core/storage/posts/journal_repository.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// Posts younger than this are fetched again on each refresh: their likes still grow.
constexpr qint64 growthMs = 30LL * 24 * 3600 * 1000;
constexpr int insightsPerRun = 100;   // one request each, newest first
constexpr int hiddenPerRun = 50;      // one or two requests each
constexpr int thumbnailsPerRun = 300; // newest first

/// One refresh, stage by stage.
class Run
{
public:
    Run(const AccountRefreshParts& parts, const GraphAccess& access,
        const CancellationToken& cancellation, const RefreshProgressCallback& progress)
        : m_parts(parts)
        , m_access(access)
        , m_progress(progress)
        , m_nowMs(QDateTime::currentMSecsSinceEpoch())
    {
        m_control.cancellation = cancellation;
        m_control.progress = [this](const Progress& wait) {
            report({RefreshStage::Waiting, 0, 0, wait.total});
        };
    }

    Result<RefreshReport> run(const QString& account)
    {
        if (const auto loaded = loadAccount(account); !loaded)
            return failure(loaded.error());
        if (const auto done = refreshProfile(); !done)
            return failure(done.error());
        if (const auto done = walk(); !done)
            return failure(done.error());
        if (const auto done = finish(); !done)
            return failure(done.error());
        for (const auto stage : {&Run::askInsights, &Run::askHiddenLikes, &Run::fetchThumbnails}) {
            const Result<void> done = (this->*stage)();
            if (done)
                continue;
            const ErrorCode code = done.error().code;
            if (code == ErrorCode::Cancelled || code == ErrorCode::TokenInvalid)
                return failure(done.error());
            m_report.leftOut = done.error();
            break;
        }
        return m_report;
    }

private:
    void report(const RefreshProgress& progress) const
    {
        if (m_progress)
            m_progress(progress);
    }

    /// Runs `function(Database&)`, which returns a Result<void>, on the database's thread.
    template<typename Function>
    Result<void> withDatabase(Function function)
    {
        return m_parts.database.run(std::move(function)).takeResult();
    }

    Result<void> loadAccount(const QString& name)
    {
        return withDatabase([&](Database& database) -> Result<void> {
            AccountRepository accounts(database);
            auto account = accounts.findByName(name);
            if (!account && account.error().code == ErrorCode::AccountUnknown)
                account = findByPlatformId(accounts);
            if (!account)
                return failure(account.error());
            m_account = std::move(*account);
            return {};
        });
    }

    /// Finds an account that was renamed on Instagram while a refresh was interrupted.
    Result<StoredAccount> findByPlatformId(AccountRepository& accounts)
    {
        const auto stored = accounts.accounts();
        if (!stored)
            return failure(stored.error());
        for (const StoredAccount& account : *stored) {
            if (!m_access.ownUserId.isEmpty() && m_access.discoveredName.isEmpty() &&
                account.platformUserId == m_access.ownUserId)
                return account;
        }
        return failure(ErrorCode::AccountUnknown, m_access.discoveredName);
    }

    Result<void> refreshProfile()
    {
        report({RefreshStage::Profile});
        const Result<GraphProfile> profile = m_parts.api.profile(m_access, m_control);
        if (!profile)
            return failure(profile.error());
        m_report.account = profile->username;
        m_report.counts = profile->counts;
        return withDatabase([&](Database& database) -> Result<void> {
            AccountRepository accounts(database);
            if (profile->username.compare(m_account.name, Qt::CaseInsensitive) != 0) {
                if (const auto renamed = accounts.rename(m_account.id, profile->username); !renamed)
                    return renamed;
            }
            return accounts.addCounts(m_account.id, {m_nowMs, profile->counts});
        });
    }

    /// Stores posts in one transaction; `next` is where to resume after an interruption, or
    /// std::nullopt to leave the stored position unchanged.
    Result<MergeCounts> store(Database& database, const std::vector<Post>& posts,
                              const std::optional<AccountRefreshCursor>& next = std::nullopt)
    {
        const auto merge = PostMerge::begin(database);
        if (!merge)
            return failure(merge.error());
        for (const Post& post : posts) {
            if (const auto added = (*merge)->add(m_account.id, post, m_nowMs); !added)
                return failure(added.error());
        }
        if (next) {
            const auto set =
                AccountRepository(database).setRefreshCursor(m_account.id, cursorText(*next));
            if (!set)
                return failure(set.error());
        }
        return (*merge)->commit();
    }

    Result<void> storePage(const GraphMediaPage& page,
                           const std::optional<AccountRefreshCursor>& next)
    {
        std::vector<Post> posts;
        for (const GraphMedia& medium : page.media)
            posts.push_back(medium.post);
        return withDatabase([&](Database& database) {
            return store(database, posts, next).map([&](const MergeCounts& counts) {
                m_report.posts += counts;
            });
        });
    }

    void remember(const GraphMediaPage& page)
    {
        m_report.problems.add(page.problems);
        for (const GraphMedia& medium : page.media) {
            if (isOfInsightsAge(medium) && std::ssize(m_measured) < insightsPerRun)
                m_measured.push_back(medium);
            if (!medium.post.likes && std::ssize(m_hidden) < hiddenPerRun)
                m_hidden.push_back(medium);
            if (medium.imageUrl.isValid() && std::ssize(m_pictured) < thumbnailsPerRun &&
                m_parts.thumbnails.find(medium.post.shortcode).isEmpty())
                m_pictured.push_back(medium);
        }
    }

    /// Fetches pages from `cursor` until one ends before `untilMs`, or to the end of the list.
    Result<void> walkFrom(QString cursor, std::optional<qint64> untilMs, bool storesPlace,
                          qint64 startedAtMs)
    {
        QSet<QString> seen;
        for (;;) {
            const auto page = m_parts.api.mediaPage(m_access, cursor, m_control);
            if (!page)
                return failure(page.error());
            ++m_report.pages;
            const QString next = page->nextCursor;
            // The list's tail is chronological; pinned posts come at its head.
            const bool isFarEnough =
                untilMs && !page->media.empty() && page->media.back().post.takenAtMs < *untilMs;
            const bool isLast = next.isEmpty() || isFarEnough;
            const auto place = storesPlace && !isLast
                                   ? std::optional(AccountRefreshCursor{startedAtMs, next})
                                   : std::nullopt;
            if (const auto stored = storePage(*page, place); !stored)
                return stored;
            remember(*page);
            report({RefreshStage::Posts, m_report.posts.found,
                    std::max(m_report.counts.mediaCount.value_or(0), m_report.posts.found)});
            if (isLast)
                return {};
            if (seen.contains(next))
                return failure(ErrorCode::ServiceFailed, u"the paging repeats itself"_s);
            seen.insert(next);
            cursor = next;
        }
    }

    std::optional<qint64> farEnoughMs() const
    {
        if (!m_account.refreshedAtMs)
            return std::nullopt;
        return std::min(*m_account.refreshedAtMs, m_nowMs - growthMs);
    }

    Result<void> walk()
    {
        report({RefreshStage::Posts, 0, m_report.counts.mediaCount.value_or(0)});
        const auto interrupted = cursorFromText(m_account.refreshCursor);
        if (!interrupted)
            return walkFrom({}, farEnoughMs(), true, m_nowMs);
        m_report.wasResumed = true;
        const auto newer = walkFrom({}, interrupted->startedAtMs, false, m_nowMs);
        if (!newer)
            return newer;
        const auto older =
            walkFrom(interrupted->after, farEnoughMs(), true, interrupted->startedAtMs);
        const bool hasLapsed = !older && older.error().code == ErrorCode::InputInvalid;
        return hasLapsed ? walkFrom({}, farEnoughMs(), true, m_nowMs) : older;
    }

    Result<void> finish()
    {
        return withDatabase([&](Database& database) -> Result<void> {
            ImportLogEntry entry;
            entry.accountId = m_account.id;
            entry.importedAtMs = m_nowMs;
            entry.format = u"instagram_api"_s;
            entry.source = m_access.kind == TokenKind::FacebookLogin ? u"graph.facebook.com"_s
                                                                     : u"graph.instagram.com"_s;
            entry.counts = m_report.posts;
            entry.problems = m_report.problems;
            if (const auto logged = ImportLog(database).add(entry); !logged)
                return failure(logged.error());
            if (const auto done = AccountRepository(database).setRefreshed(m_account.id, m_nowMs);
                !done)
                return done;
            return matchJournal(database);
        });
    }

    Result<void> matchJournal(Database& database)
    {
        const auto matched = JournalRepository(database).matchPosts(m_account.id);
        return matched ? Result<void>() : failure(matched.error());
    }

    /// The API has no insights for other accounts, or for posts older than two years.
    bool isOfInsightsAge(const GraphMedia& medium) const
    {
        constexpr qint64 keptMs = 730LL * 24 * 3600 * 1000;
        return m_access.discoveredName.isEmpty() && m_nowMs - medium.post.takenAtMs < keptMs;
    }

    Result<void> storeAnswered(const std::vector<Post>& posts)
    {
        if (posts.empty())
            return {};
        return withDatabase([&](Database& database) {
            return store(database, posts).and_then([&](const MergeCounts&) {
                return matchJournal(database);
            });
        });
    }

    /// Keeps what it received before an error.
    Result<void> askInsights()
    {
        std::vector<Post> answered;
        QSet<QString> foundLikes;
        Result<void> asked;
        qint64 done = 0;
        for (GraphMedia& medium : m_measured) {
            report({RefreshStage::Insights, done++, std::ssize(m_measured)});
            auto insights = m_parts.api.insights(m_access, medium, m_control);
            if (!insights) {
                asked = failure(insights.error());
                break;
            }
            if (!*insights)
                continue;
            Post& post = medium.post;
            if (!post.likes && (*insights)->likes) {
                post.likes = (*insights)->likes;
                foundLikes.insert(medium.id);
            }
            if (!post.comments)
                post.comments = (*insights)->comments;
            if (!(*insights)->figures.saves)
                (*insights)->figures.saves = post.figures.saves;
            post.figures = (*insights)->figures;
            answered.push_back(post);
        }
        m_report.insights = std::ssize(answered);
        std::erase_if(m_hidden,
                      [&](const GraphMedia& medium) { return foundLikes.contains(medium.id); });
        if (const auto stored = storeAnswered(answered); !stored)
            return stored;
        m_report.posts.withoutLikes -= foundLikes.size();
        return asked;
    }

    /// Keeps what it received before an error.
    Result<void> askHiddenLikes()
    {
        std::vector<Post> answered;
        Result<void> asked;
        for (GraphMedia& medium : m_hidden) {
            report({RefreshStage::HiddenLikes, m_report.hiddenAsked, std::ssize(m_hidden)});
            const auto likes = m_parts.api.likeCount(m_access, medium.id, m_control);
            if (!likes) {
                asked = failure(likes.error());
                break;
            }
            ++m_report.hiddenAsked;
            medium.post.likes = *likes;
            if (*likes)
                answered.push_back(medium.post);
        }
        if (const auto stored = storeAnswered(answered); !stored)
            return stored;
        m_report.posts.withoutLikes -= std::ssize(answered);
        return asked;
    }

    Result<void> fetchThumbnails()
    {
        qint64 done = 0;
        for (const GraphMedia& medium : m_pictured) {
            report({RefreshStage::Thumbnails, done++, std::ssize(m_pictured)});
            const auto bytes = m_parts.api.image(medium.imageUrl, m_control);
            if (!bytes && bytes.error().code == ErrorCode::ServiceFailed)
                continue; // one missing picture says nothing about the next
            if (!bytes)
                return failure(bytes.error());
            const auto stored = m_parts.thumbnails.store(medium.post.shortcode, *bytes);
            if (stored)
                ++m_report.thumbnails;
            else if (stored.error().code == ErrorCode::DiskFull ||
                     stored.error().code == ErrorCode::FileUnwritable)
                return failure(stored.error());
        }
        return {};
    }

    const AccountRefreshParts& m_parts;
    const GraphAccess& m_access;
    const RefreshProgressCallback& m_progress;
    qint64 m_nowMs;
    JobControl m_control;
    StoredAccount m_account;
    RefreshReport m_report;
    std::vector<GraphMedia> m_measured; ///< posts to request insights for
    std::vector<GraphMedia> m_hidden;
    std::vector<GraphMedia> m_pictured;
};

} // namespace

Result<RefreshReport> refreshAccount(const AccountRefreshParts& parts, const QString& account,
                                     const GraphAccess& access,
                                     const CancellationToken& cancellation,
                                     const RefreshProgressCallback& progress)
{
    return Run(parts, access, cancellation, progress).run(account);
}

} // namespace likecast
