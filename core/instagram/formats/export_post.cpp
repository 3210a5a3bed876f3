#include "core/instagram/formats/export_post.h"

#include "core/instagram/formats/export_medium.h"
#include "core/instagram/formats/json_fields.h"
#include "core/instagram/formats/label_table.h"
#include "core/instagram/formats/post_time.h"
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
            inner.isArray() ? exportMedia(inner.toArray()) : exportMedia({entry});
        const qint64 timeMs =
            postTimeFromUnix(integerOf(entry, "creation_timestamp"_L1).value_or(0)).value_or(0);
        std::optional<ExportPost> post =
            exportPost(media, timeMs, textOf(entry, "title"_L1), singleVideoType);
        if (post)
            posts.push_back(std::move(*post));
        else
            problems.add(placeOf(where, i), u"left out: it has no possible time"_s);
    }
    return posts;
}

/// Label and value of each field of a labelled entry, nested ones included.
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
        for (ExportMedium& medium : exportMedia(arrayOf(field, "media"_L1)))
            media.push_back(std::move(medium));
        collectLabelled(arrayOf(field, "dict"_L1), depth + 1, caption, timeMs, media);
        collectLabelled(arrayOf(field, "vec"_L1), depth + 1, caption, timeMs, media);
    }
}

} // namespace

std::vector<ExportPost> readMediaPosts(const QJsonDocument& document, const QString& where,
                                       ImportProblems& problems)
{
    if (document.isArray())
        return readPostArray(document.array(), where, MediaType::Video, problems);
    const QJsonObject root = document.object();
    std::vector<ExportPost> posts =
        readPostArray(arrayOf(root, "ig_reels_media"_L1), where, MediaType::Reel, problems);
    for (ExportPost& post : posts)
        post.post.mediaType = MediaType::Reel;
    std::vector<ExportPost> videos =
        readPostArray(arrayOf(root, "ig_igtv_media"_L1), where, MediaType::Video, problems);
    std::move(videos.begin(), videos.end(), std::back_inserter(posts));
    return posts;
}

std::vector<ExportPost> readFlatMediaList(const QJsonDocument& document, const QString& where,
                                          ImportProblems& problems)
{
    std::vector<std::pair<QString, std::vector<ExportMedium>>> groups;
    QHash<QString, std::size_t> groupByKey;
    for (const QLatin1StringView kind : {"photos"_L1, "videos"_L1}) {
        const QJsonArray array = arrayOf(document.object(), kind);
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject entry = array.at(i).toObject();
            const std::optional<qint64> timeMs = postTimeFromIso(textOf(entry, "taken_at"_L1));
            if (!timeMs) {
                problems.add(u"%1: %2 %3"_s.arg(where, kind).arg(i + 1),
                             u"left out: it has no possible time"_s);
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

std::vector<ExportPost> readLabelledPosts(const QJsonDocument& document, const QString& where,
                                          MediaType singleVideoType, ImportProblems& problems)
{
    std::vector<ExportPost> posts;
    const QJsonArray array = document.array();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject entry = array.at(i).toObject();
        std::vector<ExportMedium> media = exportMedia(arrayOf(entry, "media"_L1));
        QString caption;
        qint64 labelledTimeMs = 0;
        collectLabelled(arrayOf(entry, "label_values"_L1), 0, caption, labelledTimeMs, media);
        // Likes, saves and comments come in the same dialect, but have no media of their own.
        if (media.empty())
            continue;
        const qint64 timeMs =
            postTimeFromUnix(integerOf(entry, "timestamp"_L1).value_or(0)).value_or(labelledTimeMs);
        std::optional<ExportPost> post = exportPost(media, timeMs, caption, singleVideoType);
        if (post)
            posts.push_back(std::move(*post));
        else
            problems.add(placeOf(where, i), u"left out: it has no possible time"_s);
    }
    return posts;
}

std::vector<ExportPost> readExportPosts(const QJsonDocument& document, const QString& where,
                                        ImportProblems& problems)
{
    if (document.isObject()) {
        const QJsonObject root = document.object();
        if (valueOf(root, "photos"_L1).isArray() || valueOf(root, "videos"_L1).isArray())
            return readFlatMediaList(document, where, problems);
        return readMediaPosts(document, where, problems);
    }
    const QJsonObject first = document.array().at(0).toObject();
    if (valueOf(first, "label_values"_L1).isArray()) {
        const bool isReels = where.section(u'/', -1).startsWith(u"reels"_s, Qt::CaseInsensitive);
        return readLabelledPosts(document, where, isReels ? MediaType::Reel : MediaType::Video,
                                 problems);
    }
    if (valueOf(first, "media"_L1).isArray() || valueOf(first, "uri"_L1).isString())
        return readMediaPosts(document, where, problems);
    return {};
}

} // namespace likecast
