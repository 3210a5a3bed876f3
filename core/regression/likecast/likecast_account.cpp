#include "core/regression/likecast/likecast_account.h"

#include "core/posts/post_order.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace likecast
{

namespace
{

constexpr double typedAverageStandsFor = 10.0; ///< posts
constexpr std::size_t mostWords = 3;
constexpr double leastContribution = 1e-4; ///< in y

using Rows = std::vector<float>;

void appendRow(Rows& rows, const FeatureRow& row)
{
    rows.insert(rows.end(), row.begin(), row.end());
}

std::span<float, featureCount> rowOf(Rows& rows, std::size_t index)
{
    return std::span<float, featureCount>(rows.data() + index * featureCount, featureCount);
}

LikeForecast forecastFrom(double logLevel, double spread, double residual, float error)
{
    LikeForecast forecast;
    forecast.logLevel = logLevel;
    forecast.logMedian = std::max(0.0, logLevel + spread * residual);
    forecast.errorScale =
        spread * std::clamp(static_cast<double>(error), leastErrorInSpreads, largestErrorInSpreads);
    return forecast;
}

ContributionKind contributionKind(FeatureGroup group)
{
    switch (group) {
    case FeatureGroup::RecentForm:
        return ContributionKind::RecentForm;
    case FeatureGroup::Time:
        return ContributionKind::Time;
    case FeatureGroup::MediaType:
        return ContributionKind::MediaType;
    case FeatureGroup::Caption:
        return ContributionKind::Caption;
    case FeatureGroup::Hashtags:
        return ContributionKind::Hashtags;
    case FeatureGroup::AccountSize:
        break;
    }
    return ContributionKind::AccountSize;
}

} // namespace

LikecastAccount::LikecastAccount(std::shared_ptr<const LikecastModel> model,
                                 const AccountInput& account, ReadPast past)
    : m_model(std::move(model))
    , m_counts(account.counts)
    , m_averageTyped(account.averageLikes.has_value() && past.history.count() == 0)
    , m_past(std::move(past))
    , m_adjustment(m_model->calibration.featureSpreads)
{
}

Result<std::unique_ptr<AccountRegression>>
LikecastAccount::open(std::shared_ptr<const LikecastModel> model, const AccountInput& account,
                      const CancellationToken& cancellation)
{
    const LevelPrior prior = model->level.estimate(account.counts, account.averageLikes);
    std::vector<PastRow> rows;
    CaptionWordReader reader;
    auto past = readPast(
        account, prior, &model->lexicon, reader,
        [&](const PastRow& row, const CaptionContent&) { rows.push_back(row); }, cancellation);
    if (!past)
        return failure(past.error());
    std::unique_ptr<LikecastAccount> opened(
        new LikecastAccount(std::move(model), account, *std::move(past)));
    if (const auto done = opened->forecastPast(rows, account); !done)
        return failure(done.error());
    return opened;
}

void LikecastAccount::fillContentScores(const std::vector<PastRow>& rows,
                                        std::span<const float> scores, Rows& features)
{
    for (std::size_t begin = 0; begin < rows.size();) {
        const std::size_t end = endOfMoment(rows, begin);
        for (std::size_t i = begin; i < end; ++i)
            setContentScores(rowOf(features, i), static_cast<double>(scores[i]),
                             m_contentHabit.mean());
        for (std::size_t i = begin; i < end; ++i)
            m_contentHabit.append(static_cast<double>(scores[i]));
        begin = end;
    }
}

Result<void> LikecastAccount::forecastPast(const std::vector<PastRow>& rows,
                                           const AccountInput& account)
{
    Rows features;
    features.reserve(rows.size() * featureCount);
    for (const PastRow& row : rows)
        appendRow(features, row.features);
    const auto content = m_model->content.scores({features, featureCount});
    if (!content)
        return failure(content.error());
    fillContentScores(rows, *content, features);
    const auto errors = m_model->error.predict({features, featureCount});
    const auto residuals = m_model->residuals(features);
    if (!residuals || !errors)
        return failure(residuals ? errors.error() : residuals.error());
    const double gain = m_model->calibration.residualGain;
    m_forecasts.reserve(rows.size());
    std::vector<PastPost> moment;
    for (std::size_t begin = 0; begin < rows.size();) {
        const std::size_t end = endOfMoment(rows, begin);
        moment.clear();
        for (std::size_t i = begin; i < end; ++i) {
            const double said = gain * static_cast<double>((*residuals)[i]);
            const double adjusted = m_adjustment.residual(said, rowOf(features, i));
            moment.push_back(forecastPost(
                rows[i], said,
                forecastFrom(rows[i].logLevel, rows[i].spread, adjusted, (*errors)[i]), account));
        }
        for (std::size_t i = begin; i < end; ++i)
            takeIn(rows[i], moment[i - begin], rowOf(features, i));
        begin = end;
    }
    return {};
}

LikecastAccount::PastPost LikecastAccount::forecastPost(const PastRow& row, double said,
                                                        LikeForecast forecast,
                                                        const AccountInput& account)
{
    PastPost post{said, forecast.logMedian, std::nullopt};
    if (account.photoFeatures)
        post.photo = account.photoFeatures(account.posts[row.postIndex]);
    if (post.photo)
        forecast.logMedian =
            std::max(0.0, forecast.logMedian + m_photoEffect.effect(*post.photo).total());
    m_forecasts.push_back({row.postIndex, row.y, row.earlierPosts, forecast});
    return post;
}

void LikecastAccount::takeIn(const PastRow& row, const PastPost& post,
                             std::span<const float, featureCount> features)
{
    if (post.photo)
        m_photoEffect.append(*post.photo, row.y - post.withoutPhoto, row.spread);
    m_adjustment.append(post.said, features, (row.y - row.logLevel) / row.spread);
}

LikecastAccount::DraftContent LikecastAccount::readDraft(const PostDraft& draft)
{
    DraftContent content;
    content.caption = readCaption(m_reader, draft.caption, &content.terms);
    content.insight = captionInsight(m_past.history, content.caption);
    content.context.counts = m_counts;
    content.context.lexiconScore = m_model->lexicon.score(content.caption.terms);
    content.context.pastLexiconScore = m_past.lexiconHabit.mean();
    content.level = m_past.history.level(draft.mediaType);
    return content;
}

Result<std::vector<float>> LikecastAccount::draftRows(const DraftContent& content,
                                                      MediaType mediaType,
                                                      std::span<const qint64> takenAtMs) const
{
    static const std::size_t postCountFeature = featureIndex("post_count").value_or(0);
    Rows rows;
    rows.reserve(takenAtMs.size() * featureCount);
    for (const qint64 time : takenAtMs) {
        FeatureRow row = extractFeatures(m_past.history, content.level, {time, mediaType},
                                         content.caption, content.insight, content.context);
        if (m_averageTyped)
            row[postCountFeature] = static_cast<float>(std::log1p(typedAverageStandsFor));
        appendRow(rows, row);
    }
    const auto scores = m_model->content.scores({rows, featureCount});
    if (!scores)
        return failure(scores.error());
    for (std::size_t i = 0; i < takenAtMs.size(); ++i)
        setContentScores(rowOf(rows, i), static_cast<double>((*scores)[i]), m_contentHabit.mean());
    return rows;
}

Result<std::vector<LikeForecast>> LikecastAccount::forecast(const PostDraft& draft,
                                                            const PhotoFeatures* photo,
                                                            std::span<const qint64> takenAtMs)
{
    const DraftContent content = readDraft(draft);
    auto rows = draftRows(content, draft.mediaType, takenAtMs);
    if (!rows)
        return failure(rows.error());
    const auto errors = m_model->error.predict({*rows, featureCount});
    const auto residuals = m_model->residuals(*rows);
    if (!residuals || !errors)
        return failure(residuals ? errors.error() : residuals.error());
    const double photoEffect = photo ? m_photoEffect.effect(*photo).total() : 0.0;
    const double gain = m_model->calibration.residualGain;
    std::vector<LikeForecast> forecasts;
    for (std::size_t i = 0; i < takenAtMs.size(); ++i) {
        const double said = gain * static_cast<double>((*residuals)[i]);
        LikeForecast forecast =
            forecastFrom(content.level.logLikes, content.level.spread,
                         m_adjustment.residual(said, rowOf(*rows, i)), (*errors)[i]);
        forecast.logMedian = std::max(0.0, forecast.logMedian + photoEffect);
        forecasts.push_back(forecast);
    }
    return forecasts;
}

QStringList LikecastAccount::strongestWords(const std::vector<CaptionTerm>& terms,
                                            CaptionTokenKind kind, bool positive) const
{
    std::vector<std::pair<double, QString>> ranked;
    for (const CaptionTerm& term : terms) {
        const double effect =
            m_past.history.captions().termEffect(term.id) + m_model->lexicon.weightOf(term.id);
        const double inDirection = positive ? effect : -effect;
        if (term.kind == kind && inDirection > 0.02)
            ranked.emplace_back(inDirection, term.surface);
    }
    std::ranges::stable_sort(ranked,
                             [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList words;
    for (std::size_t i = 0; i < std::min(mostWords, ranked.size()); ++i)
        words.append(ranked[i].second);
    return words;
}

Result<std::vector<Contribution>> LikecastAccount::explain(const PostDraft& draft,
                                                           const PhotoFeatures* photo)
{
    const DraftContent content = readDraft(draft);
    auto row = draftRows(content, draft.mediaType, std::span(&draft.takenAtMs, 1));
    if (!row)
        return failure(row.error());
    const auto shares = m_model->residual.contributions({*row, featureCount});
    if (!shares)
        return failure(shares.error());
    const double ofTrees = m_adjustment.treeShare() * m_model->calibration.residualGain;
    const OwnRegression::Shares own = m_adjustment.own().shares(rowOf(*row, 0));
    const auto effect = [&](std::size_t i) {
        return content.level.spread * (ofTrees * static_cast<double>((*shares)[i]) + own[i]);
    };
    constexpr std::size_t kindCount = 8;
    std::array<double, kindCount> sums{};
    for (std::size_t i = 0; i < featureCount; ++i)
        sums[static_cast<std::size_t>(contributionKind(featureSchema()[i].group))] += effect(i);
    // What accounts, and this one, usually get above such a level: part of recent form.
    sums[static_cast<std::size_t>(ContributionKind::RecentForm)] += effect(featureCount);
    const auto ofPhoto = photo ? m_photoEffect.effect(*photo) : PhotoEffect::Effect{};
    sums[static_cast<std::size_t>(ContributionKind::Faces)] = ofPhoto.faces;
    sums[static_cast<std::size_t>(ContributionKind::PhotoLook)] = ofPhoto.look;

    std::vector<Contribution> contributions;
    for (std::size_t i = 0; i < kindCount; ++i) {
        if (std::abs(sums[i]) < leastContribution)
            continue;
        Contribution contribution{static_cast<ContributionKind>(i), sums[i], {}};
        if (contribution.kind == ContributionKind::Caption)
            contribution.words =
                strongestWords(content.terms, CaptionTokenKind::Word, sums[i] > 0.0);
        if (contribution.kind == ContributionKind::Hashtags)
            contribution.words =
                strongestWords(content.terms, CaptionTokenKind::Hashtag, sums[i] > 0.0);
        contributions.push_back(std::move(contribution));
    }
    std::ranges::stable_sort(contributions, [](const Contribution& a, const Contribution& b) {
        return std::abs(a.logEffect) > std::abs(b.logEffect);
    });
    return contributions;
}

} // namespace likecast
