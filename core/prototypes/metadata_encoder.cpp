#include "core/prototypes/metadata_encoder.h"

#include "core/caption/caption_features.h"
#include "core/caption/caption_scanner.h"
#include "core/caption/word_folding.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

constexpr double largestLogCount = 20.7; ///< ln(1 + 10^9): no account has more followers
constexpr double mostMentions = 20.0;    ///< Instagram's limit per caption
const QString hashtagsKey = QStringLiteral("hashtags");
const QString packsKey = QStringLiteral("packs");

QStringList hashtagsOf(QStringView caption)
{
    std::vector<CaptionToken> tokens;
    scanCaption(caption, tokens);
    QStringList hashtags;
    for (const CaptionToken& token : tokens) {
        if (token.kind == CaptionTokenKind::Hashtag && token.length > 1)
            hashtags.append(foldWord(caption.mid(token.begin + 1, token.length - 1)));
    }
    return hashtags;
}

/// The hashtags of the posts, most used first.
QStringList mostUsed(const std::vector<TrainingPost>& posts)
{
    QHash<QString, int> uses;
    for (const TrainingPost& post : posts) {
        for (const QString& hashtag : hashtagsOf(post.post->caption))
            ++uses[hashtag];
    }
    std::vector<std::pair<int, QString>> ranked;
    for (auto hashtag = uses.cbegin(); hashtag != uses.cend(); ++hashtag) {
        if (hashtag.value() >= MetadataEncoder::leastUses)
            ranked.emplace_back(-hashtag.value(), hashtag.key());
    }
    std::ranges::sort(ranked);
    ranked.resize(std::min(ranked.size(), MetadataEncoder::mostHashtags));
    QStringList mostUsedFirst;
    for (const auto& [negativeUses, hashtag] : ranked)
        mostUsedFirst.append(hashtag);
    return mostUsedFirst;
}

QStringList folded(const QStringList& hashtags)
{
    QStringList result;
    for (const QString& hashtag : hashtags)
        result.append(foldWord(hashtag));
    result.removeDuplicates();
    return result;
}

float share(double value, double largest)
{
    return static_cast<float>(std::clamp(value / largest, 0.0, 1.0));
}

float countShare(const std::optional<qint64>& count)
{
    return count && *count >= 0 ? share(std::log1p(static_cast<double>(*count)), largestLogCount)
                                : unknownColumn;
}

} // namespace

std::unique_ptr<MetadataEncoder> MetadataEncoder::fit(const std::vector<TrainingPost>& posts,
                                                      const QStringList& byPopularity)
{
    auto encoder = std::make_unique<MetadataEncoder>();
    encoder->setHashtags(byPopularity.isEmpty() ? mostUsed(posts) : folded(byPopularity));
    encoder->m_packInputs = PackInputs::fit(posts);
    return encoder;
}

std::unique_ptr<MetadataEncoder> MetadataEncoder::fromJson(const QJsonObject& json)
{
    QStringList mostPopularFirst;
    for (const QJsonValue& hashtag : json.value(hashtagsKey).toArray())
        mostPopularFirst.append(hashtag.toString());
    auto encoder = std::make_unique<MetadataEncoder>();
    encoder->setHashtags(mostPopularFirst);
    encoder->m_packInputs = PackInputs::fromJson(json.value(packsKey).toObject());
    return encoder;
}

void MetadataEncoder::setHashtags(const QStringList& mostPopularFirst)
{
    m_hashtags = mostPopularFirst;
    m_weights.clear();
    const auto count = static_cast<double>(mostPopularFirst.size());
    for (qsizetype i = 0; i < mostPopularFirst.size(); ++i) {
        // Weights of earlier versions were stored with another case folding.
        const QString hashtag = foldWord(mostPopularFirst[i]);
        if (!m_weights.contains(hashtag))
            m_weights.insert(hashtag, 1.0 - static_cast<double>(i) / count);
    }
}

double MetadataEncoder::hashtagWeight(QStringView caption) const
{
    const QStringList hashtags = hashtagsOf(caption);
    double sum = 0.0;
    for (const QString& hashtag : hashtags)
        sum += m_weights.value(hashtag, 0.0);
    return hashtags.isEmpty() ? 0.0 : sum / static_cast<double>(hashtags.size());
}

QStringList MetadataEncoder::featureNames() const
{
    QStringList names{QStringLiteral("hashtag_weight"), QStringLiteral("caption_length"),
                      QStringLiteral("mentions"),       QStringLiteral("followers"),
                      QStringLiteral("following"),      QStringLiteral("posts"),
                      QStringLiteral("average_likes")};
    for (int month = 1; month <= 12; ++month)
        names.append(QStringLiteral("month_%1").arg(month));
    for (int weekday = 0; weekday < 7; ++weekday)
        names.append(QStringLiteral("weekday_%1").arg(weekday));
    for (int group = 0; group < 6; ++group)
        names.append(QStringLiteral("hours_%1_%2").arg(4 * group).arg(4 * group + 4));
    return names + m_packInputs.featureNames();
}

void MetadataEncoder::encode(const EncodedPost& post, const PastLikes& past,
                             const AccountCounts& counts, std::span<float> row)
{
    std::ranges::fill(row, 0.0f);
    const CaptionFeatures caption = measureCaption(post.caption);
    row[0] = static_cast<float>(hashtagWeight(post.caption));
    row[1] = share(caption.characters, captionCharacterLimit);
    row[2] = share(caption.mentions, mostMentions);
    row[3] = countShare(counts.followers);
    row[4] = countShare(counts.following);
    row[5] = countShare(counts.mediaCount);
    row[6] = past.count() > 0 ? share(logLikes(past.mean()), largestLogCount) : unknownColumn;
    row[numberColumns + static_cast<std::size_t>(post.time.month - 1)] = 1.0f;
    row[numberColumns + 12 + static_cast<std::size_t>(post.time.weekday)] = 1.0f;
    row[numberColumns + 19 + static_cast<std::size_t>(post.time.hour / 4.0)] = 1.0f;
    m_packInputs.encode(post.photo, row.subspan(columns));
}

QJsonObject MetadataEncoder::toJson() const
{
    QJsonObject json{{hashtagsKey, QJsonArray::fromStringList(m_hashtags)}};
    // Without these inputs the stored form stays as in earlier versions.
    if (!m_packInputs.isEmpty())
        json.insert(packsKey, m_packInputs.toJson());
    return json;
}

} // namespace likecast
