#include "core/instagram/formats/download_information_reader.h"

#include "core/instagram/formats/entry_shape.h"
#include "core/instagram/formats/export_insights.h"
#include "core/instagram/formats/export_page.h"
#include "core/instagram/formats/export_people.h"
#include "core/instagram/formats/import_builder.h"
#include "core/instagram/formats/import_format.h"
#include "core/instagram/formats/json_fields.h"
#include "core/instagram/formats/linked_media.h"
#include "core/instagram/formats/read_entries.h"
#include "core/instagram/source/entry_path.h"
#include "core/instagram/source/import_limits.h"

#include <QSet>

#include <algorithm>
#include <deque>
#include <iterator>
#include <map>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// The path of a file in an export, with the name of the archive that holds it.
QString pathWithArchive(const SourceEntry& entry)
{
    if (!isArchiveEntryLink(entry.link))
        return entry.path;
    const QString archive = entry.link.chopped(entry.path.size() + 2); // "!/"
    return archive.section(u'/', -1) + u'/' + entry.path;
}

/// Files that look like posts but hold other people's posts, deleted ones, or no posts at all.
bool isAboutOtherThings(const QString& baseName)
{
    static const QStringList words{
        u"liked"_s,      u"saved"_s,         u"comment"_s,       u"stories"_s,
        u"story"_s,      u"archived"_s,      u"deleted"_s,       u"message"_s,
        u"viewed"_s,     u"watched"_s,       u"profile_photo"_s, u"search"_s,
        u"interested"_s, u"other_content"_s, u"live_videos"_s,   u"repost"_s};
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString& word) { return baseName.contains(word); });
}

/// Reads the export of one account.
class ExportReading
{
public:
    explicit ExportReading(const ImportOptions& options)
        : m_options(options)
    {
    }

    /// From the names of folders and archives; empty if they do not say.
    const QString& username() const { return m_username; }
    void setUsername(const QString& name) { m_username = name; }

    Result<Visit> readEntry(const SourceEntry& entry, EntryReader& reader)
    {
        m_media.add(entry);
        if (hasMediaExtension(entry.path) || isAboutOtherThings(entry.baseName()))
            return Visit::Continue;
        const Result<QByteArray> head = reader.head(entryHeadBytes);
        const EntryShape shape = head ? entryShape(*head) : EntryShape::Unknown;
        if (!head)
            m_builder.problems().add(entry.path, head.error().detail);
        if (shape == EntryShape::Html && isExportPage(entry.path)) {
            m_sawPages = true;
            readPage(entry, reader);
        } else if (shape == EntryShape::ExportPosts || shape == EntryShape::ExportInsights ||
                   shape == EntryShape::ExportPeople) {
            m_sawExport = true;
            readDocument(entry, reader, shape);
        }
        return Visit::Continue;
    }

    Result<PostImport> finish(const QString& sourceName)
    {
        if (!m_sawExport && !m_sawPages && m_posts.empty() && m_insights.empty())
            return failure(ErrorCode::FormatUnrecognised, sourceName);
        if (m_username.isEmpty())
            m_username = usernameFromExportName(sourceName);
        if (m_sawPages && m_posts.empty() && m_insights.empty())
            return failure(ErrorCode::ExportInHtml, sourceName);
        m_exportDateMs = exportDateMs(sourceName);
        dropRepeated();
        addPosts(sourceName);
        addFollowers(sourceName);
        PostImport import = m_builder.build();
        import.hasTimesWithoutZone = m_sawPages && m_options.timeZone.isEmpty();
        return import;
    }

    ImportProblems& problems() { return m_builder.problems(); }

private:
    QString account() const
    {
        for (const auto& [dateMs, people] : m_people) {
            if (!people.username().isEmpty())
                return people.username();
        }
        return m_username;
    }

    void readDocument(const SourceEntry& entry, EntryReader& reader, EntryShape shape)
    {
        const auto document = reader.readAll(import_limits::maxDocumentBytes).and_then(parseJson);
        if (document)
            take(*document, entry, shape == EntryShape::ExportPosts);
        else
            m_builder.problems().add(entry.path, document.error().detail);
    }

    void readPage(const SourceEntry& entry, EntryReader& reader)
    {
        const Result<QByteArray> bytes = reader.readAll(import_limits::maxDocumentBytes);
        if (!bytes) {
            m_builder.problems().add(entry.path, bytes.error().detail);
            return;
        }
        const QTimeZone zone = m_options.timeZone.isEmpty()
                                   ? QTimeZone::utc()
                                   : QTimeZone(m_options.timeZone.toUtf8());
        if (const auto document = exportPageAsJson(*bytes, entry.path, zone))
            take(*document, entry,
                 document->isArray() || document->object().contains(u"ig_reels_media"_s));
    }

    void take(const QJsonDocument& document, const SourceEntry& entry, bool mayHoldPosts)
    {
        if (mayHoldPosts && !entry.baseName().startsWith(u"followers"_s)) {
            for (ExportPost& post : readExportPosts(document, entry.path, m_builder.problems())) {
                if (qint64(m_posts.size()) < import_limits::maxPosts)
                    m_posts.push_back(std::move(post));
            }
            return;
        }
        const qint64 dateMs = exportDateMs(pathWithArchive(entry));
        const qint64 countedAtMs = earlierOf(entry.modifiedAtMs, dateMs);
        m_people[dateMs].read(document, entry.baseName(), countedAtMs);
        for (ExportInsight& insight :
             readInsights(document, entry.path, countedAtMs, m_builder.problems()))
            m_insights.push_back(std::move(insight));
    }

    /// In some years a reel is in both posts_1.json and reels.json: keeps the one marked as a reel.
    void dropRepeated()
    {
        std::stable_partition(m_posts.begin(), m_posts.end(), [](const ExportPost& p) {
            return p.post.mediaType == MediaType::Reel;
        });
        QSet<QString> seen;
        std::erase_if(m_posts, [&seen](const ExportPost& p) {
            if (p.uris.isEmpty())
                return false;
            const QString key = p.uris.front() + u'/' + QString::number(p.post.takenAtMs);
            const bool isRepeated = seen.contains(key);
            seen.insert(key);
            return isRepeated;
        });
    }

    void addPosts(const QString& sourceName)
    {
        bool sawLikesLabel = false;
        const std::vector<std::optional<std::size_t>> matches = matchInsights(m_posts, m_insights);
        std::vector<qint64> countedAtMs(m_posts.size(), 0);
        for (std::size_t i = 0; i < m_insights.size(); ++i) {
            const InsightFigures figures = figuresOf(m_insights[i], m_options.likesLabel);
            m_builder.problems().add(m_insights[i].where, figures.unread);
            sawLikesLabel = sawLikesLabel || figures.hasLikesLabel;
            if (!matches[i]) {
                addInsightAlone(m_insights[i], figures);
                continue;
            }
            Post& post = m_posts[*matches[i]].post;
            qint64& postCountedAtMs = countedAtMs[*matches[i]];
            const bool isNewer = m_insights[i].countedAtMs >= postCountedAtMs;
            if (figures.likes && (isNewer || !post.likes))
                post.likes = figures.likes;
            if (figures.comments && (isNewer || !post.comments))
                post.comments = figures.comments;
            if (figures.others != PostFigures{} && (isNewer || post.figures == PostFigures{}))
                post.figures = figures.others;
            if (m_insights[i].mediaType == MediaType::Reel)
                post.mediaType = MediaType::Reel;
            postCountedAtMs = std::max(postCountedAtMs, m_insights[i].countedAtMs);
        }
        for (std::size_t i = 0; i < m_posts.size(); ++i) {
            Post& post = m_posts[i].post;
            for (const QString& uri : m_posts[i].uris) {
                if (post.photoPath.isEmpty())
                    post.photoPath = m_media.linkOf(uri);
            }
            m_builder.addPost(account(), {post, countedAt(countedAtMs[i])});
        }
        showMissing(sourceName, sawLikesLabel);
    }

    /// Copied or unpacked files look newer than the export.
    static qint64 earlierOf(qint64 fileTimeMs, qint64 exportDateMs)
    {
        return exportDateMs > 0 ? std::min(fileTimeMs, exportDateMs) : fileTimeMs;
    }

    qint64 countedAt(qint64 fileTimeMs) const { return earlierOf(fileTimeMs, m_exportDateMs); }

    void addFollowers(const QString& sourceName)
    {
        qint64 firstPostMs = 0;
        std::vector<qint64> likes;
        for (const ExportPost& post : m_posts) {
            const qint64 timeMs = post.post.takenAtMs;
            firstPostMs = firstPostMs == 0 ? timeMs : std::min(firstPostMs, timeMs);
            if (post.post.likes)
                likes.push_back(*post.post.likes);
        }
        std::optional<qint64> medianLikes;
        if (!likes.empty()) {
            const auto middle = likes.begin() + std::ssize(likes) / 2;
            std::nth_element(likes.begin(), middle, likes.end());
            medianLikes = *middle;
        }
        for (const auto& [dateMs, people] : m_people) {
            m_builder.addSnapshot(account(), {countedAt(people.countedAtMs()),
                                              people.counts(firstPostMs, medianLikes)});
            if (people.isOfDateRange(firstPostMs, medianLikes)) {
                m_builder.problems().add(sourceName,
                                         u"the number of followers is unknown: this export "
                                         u"covers a range of dates and lists only followers "
                                         u"gained in it"_s);
            }
        }
    }

    void addInsightAlone(const ExportInsight& insight, const InsightFigures& figures)
    {
        if (insight.timesMs.empty())
            return;
        Post post;
        post.takenAtMs = insight.timesMs.front();
        post.caption = insight.caption;
        post.mediaType = insight.mediaType;
        post.likes = figures.likes;
        post.comments = figures.comments;
        post.figures = figures.others;
        post.photoPath = m_media.linkOf(insight.uri);
        m_builder.addPost(account(), {std::move(post), countedAt(insight.countedAtMs)});
    }

    void showMissing(const QString& sourceName, bool sawLikesLabel)
    {
        if (m_posts.empty() && m_insights.empty()) {
            m_builder.problems().add(sourceName, u"no posts in this export"_s);
        } else if (m_insights.empty()) {
            m_builder.problems().add(sourceName,
                                     u"no insights in this export, so the posts have no "
                                     u"likes; only professional accounts have insights"_s);
        } else if (!sawLikesLabel) {
            m_builder.setLikesCandidates(likesCandidates(m_insights));
            m_builder.problems().add(sourceName, u"unknown label for likes"_s);
        }
    }

    const ImportOptions& m_options;
    ImportBuilder m_builder{importFormatName(ImportFormat::DownloadInformation)};
    LinkedMedia m_media;
    std::map<qint64, ExportPeople> m_people; ///< by the date of the export, or 0
    std::vector<ExportPost> m_posts;
    std::vector<ExportInsight> m_insights;
    QString m_username;        ///< if the export does not contain it
    qint64 m_exportDateMs = 0; ///< from the source's name, or 0
    bool m_sawExport = false;
    bool m_sawPages = false; ///< the export is HTML, whose times have no offset
};

/// Reads the exports of several accounts side by side, told apart by the names of their folders or
/// archives; what has no such name belongs to the first.
class ExportsReading
{
public:
    explicit ExportsReading(const ImportOptions& options)
        : m_options(options)
    {
        m_exports.emplace_back(options);
    }

    Result<Visit> readEntry(const SourceEntry& entry, EntryReader& reader)
    {
        return exportNamed(usernameFromExportName(pathWithArchive(entry))).readEntry(entry, reader);
    }

    Result<PostImport> finish(const QString& sourceName)
    {
        if (m_exports.size() == 1)
            return m_exports.front().finish(sourceName);
        ImportBuilder all(importFormatName(ImportFormat::DownloadInformation));
        std::vector<LabelCandidate> candidates;
        bool hasTimesWithoutZone = false;
        std::optional<Error> error;
        bool isAnyRead = false;
        for (ExportReading& reading : m_exports) {
            Result<PostImport> import = reading.finish(reading.username());
            if (!import) {
                error = error.value_or(import.error());
                continue;
            }
            isAnyRead = true;
            all.problems().add(import->problems);
            hasTimesWithoutZone = hasTimesWithoutZone || import->hasTimesWithoutZone;
            if (candidates.empty())
                candidates = std::move(import->likesCandidates);
            for (ImportedAccount& account : import->accounts) {
                for (ImportedPost& post : account.posts)
                    all.addPost(account.name, std::move(post));
                for (const AccountSnapshot& snapshot : account.snapshots)
                    all.addSnapshot(account.name, snapshot);
            }
        }
        if (!isAnyRead)
            return failure(*error);
        all.setLikesCandidates(std::move(candidates));
        PostImport import = all.build();
        import.hasTimesWithoutZone = hasTimesWithoutZone;
        return import;
    }

    ImportProblems& problems() { return m_exports.front().problems(); }

private:
    ExportReading& exportNamed(const QString& name)
    {
        ExportReading& first = m_exports.front();
        if (name.isEmpty())
            return first;
        if (first.username().isEmpty())
            first.setUsername(name);
        for (ExportReading& reading : m_exports) {
            if (reading.username().compare(name, Qt::CaseInsensitive) == 0)
                return reading;
        }
        m_exports.emplace_back(m_options).setUsername(name);
        return m_exports.back();
    }

    const ImportOptions& m_options;
    std::deque<ExportReading> m_exports; ///< at least one; references into it stay valid
};

} // namespace

Result<PostImport> readDownloadInformation(const ImportSource& source, const ImportOptions& options,
                                           const JobControl& control)
{
    return readEntries(source, control, ExportsReading(options));
}

} // namespace likecast
