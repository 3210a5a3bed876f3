#include "core/evaluation/input_importances.h"

#include "core/features/thesis_encoder.h"
#include "core/posts/known_count.h"
#include "core/posts/local_time.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <map>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t explainedPosts = 100;
constexpr std::ptrdiff_t mostTrainedPosts = 5000;

using Weights = std::map<ContributionKind, double>;

std::vector<InputShare> sharesOf(const Weights& weights)
{
    double sum = 0.0;
    for (const auto& [kind, weight] : weights)
        sum += weight;
    std::vector<InputShare> shares;
    for (const auto& [kind, weight] : weights) {
        if (weight > 0.0)
            shares.push_back({kind, weight / sum});
    }
    std::ranges::stable_sort(shares, std::greater(), &InputShare::share);
    return shares;
}

/// The thesis's columns; nothing for its spare.
std::optional<ContributionKind> kindOfColumn(const QString& name)
{
    if (name.startsWith("stem_"_L1))
        return ContributionKind::Caption;
    if (name == "faces"_L1 || name == "smiles"_L1)
        return ContributionKind::Faces;
    if (name.startsWith("hours"_L1) || std::ranges::count(ThesisEncoder::weekdayNames, name) > 0)
        return ContributionKind::Time;
    return std::nullopt;
}

std::vector<const Post*> newestKnown(const AccountPosts& account, std::size_t most)
{
    std::vector<const Post*> posts;
    for (auto post = account.posts.rbegin(); post != account.posts.rend() && posts.size() < most;
         ++post) {
        if (knownCount(post->likes))
            posts.push_back(&*post);
    }
    return posts;
}

PostDraft draftOf(const Post& post, const QByteArray& timeZoneId)
{
    PostDraft draft;
    draft.caption = post.caption;
    draft.takenAtMs = post.takenAtMs;
    draft.utcOffsetSeconds = utcOffsetSecondsAt(timeZoneId, post.takenAtMs).value_or(0);
    draft.mediaType = post.mediaType;
    return draft;
}

Result<ModelImportances> explained(const LikeRegressor& model, const AccountPosts& account,
                                   const QByteArray& timeZoneId, const PhotoLookup& photos,
                                   const CancellationToken& cancellation)
{
    AccountInput input;
    input.counts = account.counts;
    input.timeZoneId = timeZoneId;
    input.posts = account.posts;
    input.countedAtMs = account.countedAtMs;
    input.photoFeatures = photos;
    const auto opened = model.open(input, cancellation);
    if (!opened)
        return failure(opened.error());
    Weights weights;
    ModelImportances importances;
    for (const Post* post : newestKnown(account, explainedPosts)) {
        if (cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto photo = photos ? photos(*post) : std::nullopt;
        const auto contributions =
            (*opened)->explain(draftOf(*post, timeZoneId), photo ? &*photo : nullptr);
        if (!contributions)
            return failure(contributions.error());
        for (const Contribution& contribution : *contributions)
            weights[contribution.kind] += std::abs(contribution.logEffect);
        ++importances.posts;
    }
    importances.shares = sharesOf(weights);
    return importances;
}

Result<ModelImportances> trained(const RegressorRegistry& registry, const QString& name,
                                 const AccountPosts& newest, const PhotoLookup& photos,
                                 const CancellationToken& cancellation)
{
    TrainingOptions options;
    options.photoFeatures = photos;
    options.cancellation = cancellation;
    const auto model = registry.train(name, {{newest.account, {newest}}}, options);
    if (!model)
        return failure(model.error());
    if (model->stoppedByCaller)
        return failure(ErrorCode::Cancelled);
    Weights weights;
    const QJsonObject& training = model->files.training;
    for (const QJsonValue& value : training.value("importances"_L1).toArray()) {
        const QJsonObject input = value.toObject();
        if (const auto kind = kindOfColumn(input.value("name"_L1).toString()))
            weights[*kind] += input.value("share"_L1).toDouble();
    }
    ModelImportances importances;
    importances.posts = training.value("posts"_L1).toInteger();
    importances.shares = sharesOf(weights);
    return importances;
}

AccountPosts newestPart(const AccountPosts& account)
{
    const auto size = static_cast<std::ptrdiff_t>(account.posts.size());
    AccountPosts newest = account;
    newest.posts.assign(account.posts.end() - std::min(size, mostTrainedPosts),
                        account.posts.end());
    return newest;
}

} // namespace

Result<std::vector<ModelImportances>>
inputImportances(const RegressorRegistry& registry, const QString& modelsFolder,
                 const AccountPosts& account, const QByteArray& timeZoneId,
                 const CancellationToken& cancellation, const ProgressCallback& onProgress,
                 const PhotoLookup& photos)
{
    if (newestKnown(account, 1).empty())
        return failure(ErrorCode::PostsTooFew);
    QStringList names = registry.names().mid(0, 1);
    for (const QString& tree : {u"random-forest"_s, u"decision-tree"_s}) {
        if (registry.trainableNames().contains(tree) && !names.contains(tree))
            names += tree;
    }
    const AccountPosts newest = newestPart(account);
    std::vector<ModelImportances> all;
    for (const QString& name : names) {
        if (onProgress)
            onProgress({static_cast<qint64>(all.size()), names.size()});
        Result<ModelImportances> one = failure(ErrorCode::Cancelled);
        if (name != names.first()) {
            one = trained(registry, name, newest, photos, cancellation);
        } else if (const auto model = registry.load(name, modelsFolder)) {
            one = explained(**model, account, timeZoneId, photos, cancellation);
        } else {
            one = failure(model.error());
        }
        if (cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (!one)
            one = ModelImportances{{}, {}, 0, one.error()};
        one->model = name;
        all.push_back(*std::move(one));
    }
    return all;
}

} // namespace likecast
