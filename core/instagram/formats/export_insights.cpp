#include "core/instagram/formats/export_insights.h"

#include "core/instagram/formats/json_fields.h"
#include "core/instagram/formats/table/column_titles.h"
#include "core/instagram/formats/table/table_fields.h"
#include "core/instagram/formats/values/label_table.h"
#include "core/instagram/formats/values/locale_number.h"
#include "core/instagram/formats/values/mojibake.h"
#include "core/instagram/formats/values/post_time.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

ExportInsight readInsight(const QJsonObject& entry, MediaType mediaType)
{
    ExportInsight insight;
    insight.mediaType = mediaType;
    const auto addTime = [&insight](std::optional<qint64> seconds) {
        if (const std::optional<qint64> timeMs = postTimeFromUnix(seconds.value_or(0)))
            insight.timesMs.push_back(*timeMs);
    };
    const QJsonObject media = objectOf(entry, "media_map_data"_L1);
    if (!media.isEmpty()) {
        const QJsonObject thumbnail = media.constBegin()->toObject();
        insight.uri = textOf(thumbnail, "uri"_L1);
        insight.caption = textOf(thumbnail, "title"_L1);
        addTime(integerOf(thumbnail, "creation_timestamp"_L1));
    }
    const QJsonObject fields = objectOf(entry, "string_map_data"_L1);
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        const QJsonObject field = it->toObject();
        // In every language, the only field with a timestamp is the creation time.
        addTime(integerOf(field, "timestamp"_L1));
        const QString label = decodeMojibake(it.key());
        const QString value = textOf(field, "value"_L1);
        if (insight.caption.isEmpty() && fieldOfLabel(label) == Field::Caption)
            insight.caption = value;
        insight.metrics.emplace_back(label, value);
    }
    return insight;
}

/// Posts, reels and videos; std::nullopt for stories, live videos and account totals.
std::optional<MediaType> mediaTypeOfRoot(const QString& key)
{
    const QString root = normalisedLabel(key);
    if (root == u"organicinsightsposts"_s)
        return MediaType::Photo;
    if (root == u"organicinsightsreels"_s)
        return MediaType::Reel;
    if (root == u"organicinsightsvideos"_s)
        return MediaType::Video;
    return std::nullopt;
}

} // namespace

std::vector<ExportInsight> readInsights(const QJsonDocument& document, const QString& where,
                                        qint64 countedAtMs, ImportProblems& problems)
{
    std::vector<ExportInsight> insights;
    const QJsonObject root = document.object();
    for (auto it = root.constBegin(); it != root.constEnd(); ++it) {
        const std::optional<MediaType> mediaType = mediaTypeOfRoot(it.key());
        if (!mediaType)
            continue;
        const QJsonArray entries = listFrom(*it);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            ExportInsight insight = readInsight(entries.at(i).toObject(), *mediaType);
            insight.countedAtMs = countedAtMs;
            insight.where = u"%1: entry %2"_s.arg(where).arg(i + 1);
            if (insight.timesMs.empty() && insight.uri.isEmpty())
                problems.add(insight.where, u"skipped: it has neither a time nor a file"_s);
            else
                insights.push_back(std::move(insight));
        }
    }
    return insights;
}

/// A column's title in a language whose exports have not been seen; vague titles do not count.
static std::optional<ColumnMeaning> meaningOfLabel(const QString& label)
{
    constexpr int vague = 3;
    const std::optional<TitleMeaning> title = meaningOfTitle(label);
    return title && title->rank < vague ? std::optional(title->meaning) : std::nullopt;
}

/// The member that holds a value; null for values that are not kept.
static std::optional<qint64>* otherFigure(std::optional<ColumnMeaning> meaning,
                                          PostFigures& figures)
{
    if (!meaning)
        return nullptr;
    switch (*meaning) {
    case ColumnMeaning::Saves:
        return &figures.saves;
    case ColumnMeaning::Shares:
        return &figures.shares;
    case ColumnMeaning::Reach:
        return &figures.reach;
    case ColumnMeaning::Views:
        return &figures.views;
    default:
        return nullptr;
    }
}

InsightFigures figuresOf(const ExportInsight& insight, const QString& likesLabel)
{
    InsightFigures figures;
    const QString chosen = normalisedLabel(likesLabel);
    const auto countIn = [&figures](const QString& label, const QString& value) {
        if (readCountText(value).kind == CountText::Kind::Other)
            figures.unread.append(u"%1 is not a count: %2"_s.arg(label, quotedField(value)));
        return countFromText(value);
    };
    for (const auto& [label, value] : insight.metrics) {
        const std::optional<Field> field = fieldOfLabel(label);
        const std::optional<ColumnMeaning> meaning = meaningOfLabel(label);
        const bool isNamedLikes =
            field == Field::Likes || (!field && meaning == ColumnMeaning::Likes);
        const bool isNamedComments =
            field == Field::Comments || (!field && meaning == ColumnMeaning::Comments);
        const bool holdsLikes = chosen.isEmpty() ? isNamedLikes : normalisedLabel(label) == chosen;
        if (holdsLikes) {
            figures.hasLikesLabel = true;
            figures.likes = figures.likes ? figures.likes : countIn(label, value);
        } else if (isNamedComments && !figures.comments) {
            figures.comments = countIn(label, value);
        } else if (std::optional<qint64>* other = otherFigure(meaning, figures.others);
                   other && !*other) {
            *other = countIn(label, value);
        }
    }
    return figures;
}

std::vector<LabelCandidate> likesCandidates(const std::vector<ExportInsight>& insights)
{
    constexpr std::size_t maxExamples = 3;
    constexpr std::size_t maxCandidates = 40;
    std::vector<LabelCandidate> candidates;
    for (const ExportInsight& insight : insights) {
        for (const auto& [label, value] : insight.metrics) {
            if (!countFromText(value) || fieldOfLabel(label) == Field::Comments)
                continue;
            auto found = std::find_if(candidates.begin(), candidates.end(),
                                      [&label = label](const auto& c) { return c.label == label; });
            if (found == candidates.end()) {
                if (candidates.size() >= maxCandidates)
                    continue;
                found = candidates.insert(candidates.end(), {label, {}});
            }
            if (found->examples.size() < maxExamples)
                found->examples.push_back(value);
        }
    }
    return candidates;
}

std::vector<std::optional<std::size_t>> matchInsights(const std::vector<ExportPost>& posts,
                                                      const std::vector<ExportInsight>& insights)
{
    QMultiHash<qint64, std::size_t> postsByTime;
    QMultiHash<QString, std::size_t> postsByUri;
    for (std::size_t i = posts.size(); i-- > 0;) {
        for (const qint64 timeMs : posts[i].timesMs)
            postsByTime.insert(timeMs, i);
        for (const QString& uri : posts[i].uris)
            postsByUri.insert(uri, i);
    }
    std::vector<bool> isTaken(posts.size(), false);
    const auto choose = [&](const ExportInsight& insight) -> std::optional<std::size_t> {
        std::vector<std::size_t> found;
        for (const qint64 timeMs : insight.timesMs) {
            for (const std::size_t i : postsByTime.values(timeMs))
                found.push_back(i);
        }
        if (found.empty()) {
            for (const std::size_t i : postsByUri.values(insight.uri))
                found.push_back(i);
        }
        const auto hasItsFile = [&](std::size_t i) { return posts[i].uris.contains(insight.uri); };
        const auto isFree = [&](std::size_t i) { return !isTaken[i]; };
        if (found.empty())
            return std::nullopt;
        auto best = std::find_if(found.begin(), found.end(), hasItsFile);
        if (best == found.end())
            best = std::find_if(found.begin(), found.end(), isFree);
        return best == found.end() ? found.front() : *best;
    };
    std::vector<std::optional<std::size_t>> matches;
    for (const ExportInsight& insight : insights) {
        matches.push_back(choose(insight));
        if (matches.back())
            isTaken[*matches.back()] = true;
    }
    return matches;
}

} // namespace likecast
