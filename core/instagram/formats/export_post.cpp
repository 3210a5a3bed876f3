#include "core/instagram/formats/export_post.h"

#include "core/instagram/formats/export_medium.h"
#include "core/instagram/formats/json_fields.h"
#include "core/instagram/formats/values/label_table.h"
#include "core/instagram/formats/values/post_time.h"
#include "core/instagram/source/import_limits.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

QString placeOf(const QString& where, qsizetype index)
{
    return u"%1: entry %2"_s.arg(where).arg(index + 1);
}

std::vector<ExportPost> readPostArray(const QJsonArray& array, const QString& where,
                                      MediaType singleVideoType, ImportProblems& problems)
{
    std::vector<ExportPost> posts;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject entry = array.at(i).toObject();
        const QJsonValue inner = valueOf(entry, "media"_L1);
        const std::vector<ExportMedium> media =
            inner.isUndefined() ? exportMedia({entry}) : exportMedia(listFrom(inner));
        const qint64 timeMs =
            postTimeFromUnix(integerOf(entry, "creation_timestamp"_L1).value_or(0)).value_or(0);
        std::optional<ExportPost> post =
            exportPost(media, timeMs, textOf(entry, "title"_L1), singleVideoType);
        if (post)
            posts.push_back(std::move(*post));
        else
            problems.add(placeOf(where, i), u"skipped: no valid time"_s);
    }
    return posts;
}

/// Label and value of each field of a labelled entry, including nested ones.
void collectLabelled(const QJsonArray& fields, int depth, QString& caption, qint64& timeMs,
                     std::vector<ExportMedium>& media)
{
    constexpr int maxDepth = 8;
    if (depth > maxDepth)
        return;
    for (const QJsonValue& value : fields) {
        const QJsonObject field = value.toObject();
        const QString text = textOf(field, "value"_L1);
        if (caption.isEmpty() && fieldOfLabel(textOf(field, "label"_L1)) == Field::Caption)
            caption = text;
        if (timeMs == 0)
            timeMs =
                postTimeFromUnix(integerOf(field, "timestamp_value"_L1).value_or(0)).value_or(0);
        for (ExportMedium& medium : exportMedia(listOf(field, "media"_L1)))
            media.push_back(std::move(medium));
        collectLabelled(listOf(field, "dict"_L1), depth + 1, caption, timeMs, media);
        collectLabelled(listOf(field, "vec"_L1), depth + 1, caption, timeMs, media);
    }
}

/// Drafts are listed among the posts; only these labels distinguish them.
bool isDraft(const QJsonArray& fields)
{
    for (const QJsonValue& value : fields) {
        const QJsonObject field = value.toObject();
        const std::optional<Field> label = fieldOfLabel(textOf(field, "label"_L1));
        const std::optional<bool> says = truthOf(textOf(field, "value"_L1));
        if ((label == Field::Draft && says == true) || (label == Field::Published && says == false))
            return true;
    }
    return false;
}

} // namespace

static std::vector<ExportPost> readMediaPosts(const QJsonArray& entries, const QString& where,
                                              ImportProblems& problems)
{
    return readPostArray(entries, where, MediaType::Video, problems);
}

static std::vector<ExportPost> readReels(const QJsonObject& root, const QString& where,
                                         ImportProblems& problems)
{
    std::vector<ExportPost> posts =
        readPostArray(listOf(root, "ig_reels_media"_L1), where, MediaType::Reel, problems);
    for (ExportPost& post : posts)
        post.post.mediaType = MediaType::Reel;
    std::vector<ExportPost> videos =
        readPostArray(listOf(root, "ig_igtv_media"_L1), where, MediaType::Video, problems);
    std::move(videos.begin(), videos.end(), std::back_inserter(posts));
    return posts;
}

static std::vector<ExportPost> readFlatMediaList(const QJsonDocument& document,
                                                 const QString& where, ImportProblems& problems)
{
    std::vector<std::pair<QString, std::vector<ExportMedium>>> groups;
    QHash<QString, std::size_t> groupByKey;
    for (const QLatin1StringView kind : {"photos"_L1, "videos"_L1}) {
        const QJsonArray array = listOf(document.object(), kind);
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject entry = array.at(i).toObject();
            const std::optional<qint64> timeMs = postTimeFromIso(textOf(entry, "taken_at"_L1));
            if (!timeMs) {
                problems.add(u"%1: %2 %3"_s.arg(where, kind).arg(i + 1),
                             u"skipped: no valid time"_s);
                continue;
            }
            const QString caption = textOf(entry, "caption"_L1);
            const QString key = QString::number(*timeMs) + u'/' + caption;
            if (!groupByKey.contains(key)) {
                groupByKey.insert(key, groups.size());
                groups.push_back({caption, {}});
            }
            groups[groupByKey.value(key)].second.push_back(
                {textOf(entry, "path"_L1), caption, *timeMs, kind == "videos"_L1});
        }
    }
    std::vector<ExportPost> posts;
    for (const auto& [caption, media] : groups) {
        if (std::optional<ExportPost> post = exportPost(media, 0, caption, MediaType::Video))
            posts.push_back(std::move(*post));
    }
    return posts;
}

static std::vector<ExportPost> readLabelledPosts(const QJsonArray& array, const QString& where,
                                                 MediaType singleVideoType,
                                                 ImportProblems& problems)
{
    std::vector<ExportPost> posts;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject entry = array.at(i).toObject();
        if (isDraft(listOf(entry, "label_values"_L1)))
            continue;
        std::vector<ExportMedium> media = exportMedia(listOf(entry, "media"_L1));
        QString caption;
        qint64 labelledTimeMs = 0;
        collectLabelled(listOf(entry, "label_values"_L1), 0, caption, labelledTimeMs, media);
        // Likes, saves and comments use the same dialect, but have no media of their own.
        if (media.empty())
            continue;
        const qint64 timeMs =
            postTimeFromUnix(integerOf(entry, "timestamp"_L1).value_or(0)).value_or(labelledTimeMs);
        std::optional<ExportPost> post = exportPost(media, timeMs, caption, singleVideoType);
        if (post)
            posts.push_back(std::move(*post));
        else
            problems.add(placeOf(where, i), u"skipped: no valid time"_s);
    }
    return posts;
}

std::vector<ExportPost> readExportPosts(const QJsonDocument& document, const QString& where,
                                        ImportProblems& problems)
{
    const QJsonObject root = document.object();
    const auto isList = [&root](QLatin1StringView key) {
        const QJsonValue value = valueOf(root, key);
        return value.isArray() || value.isObject();
    };
    if (isList("photos"_L1) || isList("videos"_L1))
        return readFlatMediaList(document, where, problems);
    if (isList("ig_reels_media"_L1) || isList("ig_igtv_media"_L1))
        return readReels(root, where, problems);
    // An account with one post has an object instead of an array.
    const QJsonArray entries = document.isObject() ? QJsonArray{root} : document.array();
    const QJsonObject first = entries.at(0).toObject();
    if (valueOf(first, "label_values"_L1).isArray()) {
        const bool isReels = where.section(u'/', -1).startsWith(u"reels"_s, Qt::CaseInsensitive);
        return readLabelledPosts(entries, where, isReels ? MediaType::Reel : MediaType::Video,
                                 problems);
    }
    const QJsonValue media = valueOf(first, "media"_L1);
    if (media.isArray() || media.isObject() || valueOf(first, "uri"_L1).isString())
        return readMediaPosts(entries, where, problems);
    return {};
}

} // namespace likecast
