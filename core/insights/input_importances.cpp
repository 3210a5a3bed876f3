#include "core/insights/input_importances.h"

#include "core/posts/known_count.h"
#include "core/posts/local_time.h"
#include "core/prototypes/thesis_encoder.h"

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
constexpr std::size_t mostTrainedPosts = 5000;

using Accounts = std::vector<const AccountPosts*>;

std::size_t shareOf(std::size_t posts, const Accounts& accounts)
{
    return std::max(posts / accounts.size(), std::size_t{1});
}

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

/// The kind of a prototype's column; std::nullopt for its unused one.
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
    draft.utcOffsetSeconds =
        utcOffsetSecondsAt(post.timeZone.isEmpty() ? timeZoneId : post.timeZone.toLatin1(),
                           post.takenAtMs)
            .value_or(0);
    draft.mediaType = post.mediaType.value_or(MediaType::Photo);
    return draft;
}

/// The contributions that explain one account's newest posts.
struct Explained {
    Weights weights;
    qint64 posts = 0;
};

Result<void> explain(const LikeRegressor& model, const AccountPosts& account, std::size_t newest,
                     const QByteArray& timeZoneId, const PhotoLookup& photos,
                     const CancellationToken& cancellation, Explained& explained)
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
    for (const Post* post : newestKnown(account, newest)) {
        if (cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto photo = photos ? photos(*post) : std::nullopt;
        const auto contributions =
            (*opened)->explain(draftOf(*post, timeZoneId), photo ? &*photo : nullptr);
        if (!contributions)
            return failure(contributions.error());
        for (const Contribution& contribution : *contributions)
            explained.weights[contribution.kind] += std::abs(contribution.logEffect);
        ++explained.posts;
    }
    return {};
}

Result<ModelImportances> explained(const LikeRegressor& model, const Accounts& accounts,
                                   const QByteArray& timeZoneId, const PhotoLookup& photos,
                                   const CancellationToken& cancellation)
{
    Explained sum;
    for (const AccountPosts* account : accounts) {
        const auto done = explain(model, *account, shareOf(explainedPosts, accounts), timeZoneId,
                                  photos, cancellation, sum);
        if (!done)
            return failure(done.error());
    }
    return ModelImportances{{}, sharesOf(sum.weights), sum.posts, {}};
}

Result<ModelImportances> trained(const RegressorRegistry& registry, const QString& name,
                                 const TrainingSource& newest, const PhotoLookup& photos,
                                 const CancellationToken& cancellation)
{
    TrainingOptions options;
    options.photoFeatures = photos;
    options.cancellation = cancellation;
    const auto model = registry.train(name, {newest}, options);
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

TrainingSource newestOf(const Accounts& accounts)
{
    TrainingSource newest;
    for (const AccountPosts* account : accounts) {
        const std::size_t size =
            std::min(account->posts.size(), shareOf(mostTrainedPosts, accounts));
        AccountPosts& part = newest.accounts.emplace_back(
            AccountPosts{account->account, account->counts, {}, account->countedAtMs});
        part.posts.assign(account->posts.end() - static_cast<std::ptrdiff_t>(size),
                          account->posts.end());
    }
    return newest;
}

} // namespace

Result<std::vector<ModelImportances>>
inputImportances(const RegressorRegistry& registry, const QString& modelsFolder,
                 std::span<const AccountPosts> accounts, const QByteArray& timeZoneId,
                 const CancellationToken& cancellation, const ProgressCallback& onProgress,
                 const PhotoLookup& photos)
{
    Accounts known;
    for (const AccountPosts& account : accounts) {
        if (!newestKnown(account, 1).empty())
            known.push_back(&account);
    }
    if (known.empty())
        return failure(ErrorCode::PostsTooFew);
    QStringList names = registry.names().mid(0, 1);
    for (const QString& tree : {u"random-forest"_s, u"decision-tree"_s}) {
        if (registry.trainableNames().contains(tree) && !names.contains(tree))
            names += tree;
    }
    const TrainingSource newest = newestOf(known);
    std::vector<ModelImportances> all;
    for (const QString& name : names) {
        if (onProgress)
            onProgress({static_cast<qint64>(all.size()), names.size()});
        Result<ModelImportances> one = failure(ErrorCode::Cancelled);
        if (name != names.first()) {
            one = trained(registry, name, newest, photos, cancellation);
        } else if (const auto model = registry.load(name, modelsFolder)) {
            one = explained(**model, known, timeZoneId, photos, cancellation);
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
