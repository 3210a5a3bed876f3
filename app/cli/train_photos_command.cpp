#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/measured_photos.h"
#include "app/cli/post_files.h"
#include "app/model_registry.h"
#include "core/image/image_loader.h"
#include "core/regression/likecast/photo_model.h"
#include "core/regression/likecast/training/photo_prior_fit.h"
#include "core/settings/application_paths.h"

#include <CLI/CLI.hpp>

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>

#include <cmath>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// See fitPhotoPrior(). Chosen by leaving out one source at a time.
constexpr double meanKept = 0.5;

struct TrainPhotosOptions {
    std::vector<std::string> posts;
    std::string out;
};

/// A file's accounts, in the form that photo effects are learned from.
struct PhotoSource {
    QString name;
    std::vector<PhotoAccount> accounts;
};

/// Descriptors of all readable photos, by link.
Result<QHash<QString, VisualDescriptor>> describeAll(const CommandContext& context,
                                                     const std::vector<TrainingSource>& files)
{
    QStringList links;
    for (const AccountPosts* account : accountsIn(files)) {
        for (const Post& post : account->posts) {
            if (!post.photoPath.isEmpty())
                links.append(post.photoPath);
        }
    }
    links.removeDuplicates();
    QHash<QString, VisualDescriptor> descriptors;
    const auto progress = context.progress(u"Describing photos"_s);
    qint64 done = 0;
    for (const QString& link : links) {
        if (context.cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (const auto photo = loadPhoto(link))
            descriptors.insert(link, describePhoto(photo->image));
        progress({++done, links.size()});
    }
    return descriptors;
}

Result<VisualComponents> fitComponents(const QHash<QString, VisualDescriptor>& descriptors)
{
    // In the order of their links, so that the same files give the same components.
    QStringList links = descriptors.keys();
    links.sort();
    std::vector<VisualDescriptor> rows;
    for (const QString& link : links)
        rows.push_back(descriptors.value(link));
    return VisualComponents::fit(rows);
}

/// The default model's predictions for an account's posts without their photos.
Result<PhotoAccount> readAccount(const LikeRegressor& model, const AccountPosts& account,
                                 const PhotoLookup& photos, const CancellationToken& cancellation)
{
    AccountInput input;
    input.counts = account.counts;
    input.posts = account.posts;
    input.countedAtMs = account.countedAtMs;
    const auto opened = model.open(input, cancellation);
    if (!opened)
        return failure(opened.error());
    PhotoAccount posts;
    for (const PastForecast& past : (*opened)->past()) {
        if (auto photo = photos(account.posts[past.postIndex]))
            posts.push_back(
                {*std::move(photo), past.y, past.forecast.logMedian, past.forecast.errorScale});
    }
    return posts;
}

/// The value of photos to each account, under a prior that saw no account of its source.
QJsonArray heldOutGains(const std::vector<PhotoSource>& sources)
{
    const auto rounded = [](double value) { return std::round(value * 1e4) / 1e4; };
    QJsonArray gains;
    for (const PhotoSource& left : sources) {
        std::vector<PhotoAccount> others;
        for (const PhotoSource& source : sources) {
            if (&source != &left)
                others.insert(others.end(), source.accounts.begin(), source.accounts.end());
        }
        const PhotoPrior prior = fitPhotoPrior(others, meanKept);
        for (const PhotoAccount& account : left.accounts) {
            const PhotoGain gain = photoGain(account, prior);
            gains.append(QJsonObject{
                {u"source"_s, left.name},
                {u"posts"_s, static_cast<qint64>(gain.posts)},
                {u"mae_without"_s, rounded(gain.maeWithout)},
                {u"mae_with"_s, rounded(gain.maeWith)},
                {u"gain"_s, rounded(gain.gain())},
                {u"gain_95"_s, QJsonArray{rounded(gain.gainLow), rounded(gain.gainHigh)}},
                {u"pairs_without"_s, rounded(gain.pairsWithout)},
                {u"pairs_with"_s, rounded(gain.pairsWith)}});
        }
    }
    return gains;
}

/// For each file, its accounts that have photos.
Result<std::vector<PhotoSource>> readSources(const CommandContext& context,
                                             const TrainPhotosOptions& options,
                                             const std::vector<TrainingSource>& files,
                                             const PhotoLookup& photos)
{
    const auto model =
        availableRegressors(context.dataDir).load(u"likecast"_s, shippedModelsDirectory());
    if (!model)
        return failure(model.error());
    std::vector<PhotoSource> sources;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const QFileInfo path(QString::fromStdString(options.posts[i]));
        PhotoSource& source =
            sources.emplace_back(PhotoSource{path.dir().dirName() + u'/' + path.fileName(), {}});
        for (const AccountPosts& account : files[i].accounts) {
            auto posts = readAccount(**model, account, photos, context.cancellation);
            if (!posts)
                return failure(posts.error());
            if (!posts->empty())
                source.accounts.push_back(*std::move(posts));
        }
    }
    return sources;
}

int runTrainPhotos(const CommandContext& context, const TrainPhotosOptions& options)
{
    const QString folder = QDir::cleanPath(QString::fromStdString(options.out));
    if (const auto checked = checkModelFolder(folder, PhotoModel::identity().name); !checked)
        return context.fail(checked.error());
    const auto files = readPostFiles(context, options.posts);
    if (!files)
        return context.fail(files.error());
    const auto descriptors = describeAll(context, *files);
    if (!descriptors)
        return context.fail(descriptors.error());
    const auto components = fitComponents(*descriptors);
    if (!components)
        return context.fail(components.error());

    const PhotoLookup placed =
        [&, measured = measuredPhotos(context, accountsIn(*files))](const Post& post) {
            auto features = measured(post);
            const auto descriptor = descriptors->constFind(post.photoPath);
            if (features && descriptor != descriptors->constEnd())
                features->embedding = components->place(*descriptor);
            return features;
        };
    const auto sources = readSources(context, options, *files, placed);
    if (!sources)
        return context.fail(sources.error());
    std::vector<PhotoAccount> all;
    for (const PhotoSource& source : *sources)
        all.insert(all.end(), source.accounts.begin(), source.accounts.end());
    const QJsonObject training{{u"accounts"_s, static_cast<qint64>(all.size())},
                               {u"photos"_s, descriptors->size()},
                               {u"held_out"_s, heldOutGains(*sources)}};
    const PhotoModel trained{*components, fitPhotoPrior(all, meanKept)};
    if (const auto written = writeModelFiles(folder, trained.toFiles(training)); !written)
        return context.fail(written.error());
    return context.print(
        training, u"Trained on %1 photos of %2 accounts; written to %3"_s.arg(descriptors->size())
                      .arg(all.size())
                      .arg(folder));
}

} // namespace

void addTrainPhotosCommand(CLI::App& program, CommandContext& context)
{
    auto options = std::make_shared<TrainPhotosOptions>();
    CLI::App* command = program.add_subcommand(
        "train-photos", "Learn the effect of photos from posts with photos, for the default model");
    command
        ->add_option("POSTS", options->posts, "CSV files of posts with photos; folders of photos")
        ->required();
    command
        ->add_option("--out", options->out, "Directory to write the result to, e.g. models/photo")
        ->required()
        ->check([](const std::string& path) { return path.empty() ? "no directory" : ""; });
    context.setJob(command, [options, &context] { return runTrainPhotos(context, *options); });
}

} // namespace likecast::cli
