#include "core/regression/likecast/likecast_account.h"

#include "core/posts/post_order.h"
#include "core/regression/likecast/contribution_order.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace likecast
{

namespace
{

constexpr double typedAverageStandsFor = 10.0; ///< posts
/// of a normal distribution, per standard deviation
constexpr double meanAbsoluteOfDeviation = 0.8;
constexpr double errorPerUnfamiliar = 0.5; ///< added mean absolute error, in spreads

using Rows = std::vector<float>;

std::span<float, featureCount> rowOf(Rows& rows, std::size_t index)
{
    return std::span<float, featureCount>(rows.data() + index * featureCount, featureCount);
}

/// The trees' prediction for a post, including the account's own adjustment, in spreads.
struct TreePrediction {
    double residual = 0.0;
    float error = 0.0F;
};

LikeForecast forecastFrom(double logLevel, double spread, const TimeEffect& time,
                          const TreePrediction& predicted)
{
    LikeForecast forecast;
    forecast.logLevel = logLevel;
    forecast.logMedian = std::max(0.0, logLevel + time.mean + spread * predicted.residual);
    const double error = spread * std::clamp(static_cast<double>(predicted.error),
                                             leastErrorInSpreads, largestErrorInSpreads);
    forecast.errorScale = std::hypot(error, meanAbsoluteOfDeviation * time.deviation);
    return forecast;
}

ContributionKind contributionKind(FeatureGroup group)
{
    switch (group) {
    case FeatureGroup::RecentForm:
    case FeatureGroup::Time: // time since earlier posts; hour and weekday are not features
        return ContributionKind::RecentForm;
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

bool isOfCaption(FeatureGroup group)
{
    return group == FeatureGroup::Caption || group == FeatureGroup::Hashtags;
}

} // namespace

LikecastAccount::LikecastAccount(std::shared_ptr<const LikecastModel> model,
                                 const AccountInput& account, ReadPast past)
    : m_model(std::move(model))
    , m_counts(account.counts)
    , m_averageTyped(account.averageLikes.has_value() && past.history.count() == 0)
    , m_hasOtherFigure(account.hasOtherFigure)
    , m_past(std::move(past))
    , m_adjustment(m_model->calibration.featureSpreads)
    , m_photoEffect(m_hasOtherFigure ? PhotoPrior::unfitted() : m_model->photoPrior)
{
}

Result<std::unique_ptr<AccountRegression>>
LikecastAccount::open(std::shared_ptr<const LikecastModel> model, const AccountInput& account,
                      const CancellationToken& cancellation)
{
    const LevelPrior prior = account.hasOtherFigure
                                 ? LevelPrior{.logLikes = 0.0}
                                 : model->level.estimate(account.counts, account.averageLikes);
    std::vector<PastRow> rows;
    OwnExperience experience;
    CaptionWordReader reader;
    auto past = readPast(
        account, prior, &model->lexicon, reader,
        [&](const PastRow& row, const CaptionContent& content) {
            rows.push_back(row);
            if (!account.hasLikesOnly)
                experience.append(content.counts);
        },
        cancellation);
    if (!past)
        return failure(past.error());
    std::unique_ptr<LikecastAccount> opened(
        new LikecastAccount(std::move(model), account, *std::move(past)));
    opened->m_experience = experience;
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

Result<LikecastAccount::TreeForecasts> LikecastAccount::askTrees(Rows& features) const
{
    const std::size_t rows = features.size() / featureCount;
    if (m_hasOtherFigure)
        return TreeForecasts{std::vector(rows, 0.0F), std::vector(rows, 1.0F)};
    auto errors = m_model->error.predict({features, featureCount});
    auto residuals = m_model->residuals(features);
    if (!residuals || !errors)
        return failure(residuals ? errors.error() : residuals.error());
    return TreeForecasts{*std::move(residuals), *std::move(errors)};
}

void LikecastAccount::finish(LikeForecast& forecast, const PhotoEffect::Effect& photo) const
{
    forecast.logMedian = std::max(0.0, forecast.logMedian + photo.total());
    forecast.errorScale =
        std::hypot(forecast.errorScale, meanAbsoluteOfDeviation * photo.deviation);
    if (m_hasOtherFigure)
        forecast.logMedian = logLikes(std::round(likesFromLog(forecast.logMedian)));
}

Result<void> LikecastAccount::forecastPast(const std::vector<PastRow>& rows,
                                           const AccountInput& account)
{
    Rows features;
    features.reserve(rows.size() * featureCount);
    for (const PastRow& row : rows)
        features.insert(features.end(), row.features.begin(), row.features.end());
    const auto content = m_model->content.scores({features, featureCount});
    if (!content)
        return failure(content.error());
    fillContentScores(rows, *content, features);
    const auto trees = askTrees(features);
    if (!trees)
        return failure(trees.error());
    const double gain = m_model->calibration.residualGain;
    m_forecasts.reserve(rows.size());
    std::vector<PastPost> moment;
    for (std::size_t begin = 0; begin < rows.size();) {
        const std::size_t end = endOfMoment(rows, begin);
        moment.clear();
        for (std::size_t i = begin; i < end; ++i) {
            const double predicted = gain * static_cast<double>(trees->residuals[i]);
            const double adjusted = m_adjustment.residual(predicted, rowOf(features, i));
            moment.push_back(forecastPost(rows[i], predicted,
                                          forecastFrom(rows[i].logLevel, rows[i].spread,
                                                       rows[i].time, {adjusted, trees->errors[i]}),
                                          account));
        }
        for (std::size_t i = begin; i < end; ++i)
            update(rows[i], moment[i - begin], rowOf(features, i));
        begin = end;
    }
    return {};
}

LikecastAccount::PastPost LikecastAccount::forecastPost(const PastRow& row, double predicted,
                                                        LikeForecast forecast,
                                                        const AccountInput& account)
{
    PastPost post{predicted, forecast.logMedian, std::nullopt};
    if (account.photoFeatures)
        post.photo = account.photoFeatures(account.posts[row.postIndex]);
    finish(forecast, post.photo ? m_photoEffect.effect(*post.photo) : PhotoEffect::Effect{});
    m_forecasts.push_back({row.postIndex, row.y, row.earlierPosts, forecast});
    return post;
}

void LikecastAccount::update(const PastRow& row, const PastPost& post,
                             std::span<const float, featureCount> features)
{
    if (post.photo) {
        m_photoEffect.append(*post.photo, row.y - post.withoutPhoto, row.spread);
        m_experience.appendPhoto(*post.photo);
    }
    m_adjustment.append(post.predicted, features,
                        (row.y - row.logLevel - row.time.mean) / row.spread);
}

LikecastAccount::DraftContent LikecastAccount::readDraft(const PostDraft& draft)
{
    DraftContent content;
    content.mediaType = draft.mediaType;
    content.caption = readCaption(m_reader, draft.caption, &content.terms);
    content.insight = captionInsight(m_past.history, content.caption);
    content.context.counts = m_counts;
    content.context.lexiconScore = m_model->lexicon.score(content.caption.terms);
    content.context.pastLexiconScore = m_past.lexiconHabit.mean();
    content.level = m_past.history.level(draft.mediaType);
    content.unfamiliar = m_experience.unfamiliar(
        content.caption.counts, {draft.takenAtMs, draft.mediaType}, m_past.history);
    std::erase(content.unfamiliar, DraftAspect::Hour);
    content.isCaptionOpen = m_experience.isCaptionOpen(content.caption.counts);
    return content;
}

std::vector<DraftAspect> LikecastAccount::unfamiliarAspects(const PostDraft& draft)
{
    return m_experience.unfamiliar(readCaption(m_reader, draft.caption).counts,
                                   {draft.takenAtMs, draft.mediaType}, m_past.history);
}

qint64 LikecastAccount::usualNextMs(qint64 plannedMs) const
{
    constexpr double millisecondsPerHour = 3'600'000.0;
    constexpr double hoursPerDay = 24.0;
    const PostingRhythm& rhythm = m_past.history.rhythm();
    if (rhythm.takenAtMs().empty())
        return plannedMs;
    const double gap = rhythm.medianHoursBetweenPosts();
    return rhythm.takenAtMs().back() +
           std::llround((std::isfinite(gap) ? gap : hoursPerDay) * millisecondsPerHour);
}

void LikecastAccount::makeUsual(FeatureRow& row, const std::vector<DraftAspect>& unfamiliar) const
{
    const auto isUnfamiliar = [&](FeatureGroup group) {
        const auto has = [&](DraftAspect aspect) {
            return std::ranges::find(unfamiliar, aspect) != unfamiliar.end();
        };
        switch (group) {
        case FeatureGroup::Caption:
            return has(DraftAspect::Caption);
        case FeatureGroup::Hashtags:
            return has(DraftAspect::Caption) || has(DraftAspect::Hashtags);
        case FeatureGroup::MediaType:
            return has(DraftAspect::MediaType);
        default:
            return false;
        }
    };
    for (std::size_t i = 0; i < featureCount; ++i) {
        if (isUnfamiliar(featureSchema()[i].group))
            row[i] = static_cast<float>(m_adjustment.own().usual(i));
    }
}

double LikecastAccount::errorOfUnfamiliar(const DraftContent& content,
                                          const PostOccasion& occasion) const
{
    const PostingTimes& times = m_past.history.times();
    const LocalTime time = m_past.history.localTimeOf(occasion);
    const bool untried = times.hasEvidence() && !times.isTried(static_cast<int>(time.hour));
    const double aspects = static_cast<double>(content.unfamiliar.size()) + (untried ? 1.0 : 0.0);
    return errorPerUnfamiliar * std::sqrt(aspects) * content.level.spread;
}

Result<std::vector<float>> LikecastAccount::draftRow(const DraftContent& content,
                                                     qint64 plannedMs) const
{
    static const std::size_t postCountFeature = featureIndex("post_count").value_or(0);
    FeatureRow row =
        extractFeatures(m_past.history, content.level, {usualNextMs(plannedMs), content.mediaType},
                        content.caption, content.insight, content.context);
    if (m_averageTyped)
        row[postCountFeature] = static_cast<float>(std::log1p(typedAverageStandsFor));
    makeUsual(row, content.unfamiliar);
    Rows rows(row.begin(), row.end());
    const auto scores = m_model->content.scores({rows, featureCount});
    if (!scores)
        return failure(scores.error());
    setContentScores(rowOf(rows, 0), static_cast<double>(scores->front()), m_contentHabit.mean());
    return rows;
}

double LikecastAccount::treeShare() const
{
    return m_hasOtherFigure ? 0.0 : m_adjustment.treeWeight() * m_model->calibration.residualGain;
}

Result<double> LikecastAccount::openCaptionEffect(const DraftContent& content, Rows& row) const
{
    if (!content.isCaptionOpen)
        return 0.0;
    const auto shares = m_model->residual.contributions({row, featureCount});
    if (!shares)
        return failure(shares.error());
    const OwnRegression::Shares own = m_adjustment.own().shares(rowOf(row, 0));
    double effect = 0.0;
    for (std::size_t i = 0; i < featureCount; ++i) {
        if (isOfCaption(featureSchema()[i].group))
            effect += treeShare() * static_cast<double>((*shares)[i]) + own[i];
    }
    return effect;
}

Result<std::vector<LikeForecast>> LikecastAccount::forecast(const PostDraft& draft,
                                                            const PhotoFeatures* photo,
                                                            std::span<const qint64> takenAtMs)
{
    const DraftContent content = readDraft(draft);
    auto row = draftRow(content, draft.takenAtMs);
    if (!row)
        return failure(row.error());
    const auto trees = askTrees(*row);
    if (!trees)
        return failure(trees.error());
    const auto openCaption = openCaptionEffect(content, *row);
    if (!openCaption)
        return failure(openCaption.error());
    const auto ofPhoto = photo ? m_photoEffect.effect(*photo) : PhotoEffect::Effect{};
    const double ofTrees =
        m_model->calibration.residualGain * static_cast<double>(trees->residuals.front());
    const TreePrediction predicted{m_adjustment.residual(ofTrees, rowOf(*row, 0)) - *openCaption,
                                   trees->errors.front()};
    std::vector<LikeForecast> forecasts;
    for (const qint64 time : takenAtMs) {
        const PostOccasion occasion{time, draft.mediaType};
        LikeForecast forecast = forecastFrom(content.level.logLikes, content.level.spread,
                                             m_past.history.timeEffect(occasion), predicted);
        finish(forecast, ofPhoto);
        forecast.errorScale = std::hypot(forecast.errorScale, errorOfUnfamiliar(content, occasion));
        forecasts.push_back(forecast);
    }
    return forecasts;
}

Result<std::vector<Contribution>> LikecastAccount::explain(const PostDraft& draft,
                                                           const PhotoFeatures* photo)
{
    const DraftContent content = readDraft(draft);
    const PostOccasion occasion{draft.takenAtMs, draft.mediaType};
    auto row = draftRow(content, draft.takenAtMs);
    if (!row)
        return failure(row.error());
    const auto shares = m_model->residual.contributions({*row, featureCount});
    if (!shares)
        return failure(shares.error());
    const OwnRegression::Shares own = m_adjustment.own().shares(rowOf(*row, 0));
    const auto effect = [&](std::size_t i) {
        if (content.isCaptionOpen && i < featureCount && isOfCaption(featureSchema()[i].group))
            return 0.0;
        return content.level.spread * (treeShare() * static_cast<double>((*shares)[i]) + own[i]);
    };
    constexpr std::size_t kindCount = 8;
    std::array<Contribution, kindCount> sums;
    std::array<std::vector<std::size_t>, kindCount> features;
    const auto of = [&](ContributionKind kind) -> Contribution& {
        return sums[static_cast<std::size_t>(kind)];
    };
    for (std::size_t i = 0; i < featureCount; ++i) {
        const ContributionKind kind = contributionKind(featureSchema()[i].group);
        of(kind).logEffect += effect(i);
        features[static_cast<std::size_t>(kind)].push_back(i);
    }
    // How far accounts in general, and this one, exceed the level counts as recent form.
    of(ContributionKind::RecentForm).logEffect += effect(featureCount);
    for (std::size_t i = 0; i < kindCount; ++i) {
        sums[i].kind = static_cast<ContributionKind>(i);
        sums[i].deviation =
            content.level.spread * m_adjustment.own().deviation(rowOf(*row, 0), features[i]);
        sums[i].ownPosts = m_experience.postsBehind(sums[i].kind, occasion, m_past.history);
    }
    const TimeEffect time = m_past.history.timeEffect(occasion);
    of(ContributionKind::Time).logEffect = time.mean;
    of(ContributionKind::Time).deviation = time.deviation;
    const auto ofPhoto = photo ? m_photoEffect.effect(*photo) : PhotoEffect::Effect{};
    of(ContributionKind::Faces).logEffect = ofPhoto.faces;
    of(ContributionKind::Faces).deviation = ofPhoto.facesDeviation;
    of(ContributionKind::PhotoLook).logEffect = ofPhoto.look;
    of(ContributionKind::PhotoLook).deviation = ofPhoto.lookDeviation;
    const auto effectOfTerm = [&](const CaptionTerm& term) {
        return m_past.history.captions().termEffect(term.id) +
               (m_hasOtherFigure ? 0.0 : m_model->lexicon.weightOf(term.id));
    };
    return orderedContributions(sums, content.terms, effectOfTerm);
}

} // namespace likecast
