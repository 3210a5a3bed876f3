#include "app/chosen_detector.h"
#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/insights_json.h"
#include "app/cli/insights_text.h"
#include "app/cli/measured_photos.h"
#include "app/cli/moment.h"
#include "app/cli/opened_database.h"
#include "app/cli/post_files.h"
#include "app/model_registry.h"
#include "core/settings/application_paths.h"
#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/post_photos.h"
#include "core/storage/posts/post_repository.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// The posts under analysis, with the known features of their photos.
struct PostsToRead {
    std::vector<AccountPosts> accounts;
    PhotoLookup photos;
};

/// Uses only photos that are already measured: the imported files may be gone.
Result<PostsToRead> storedPosts(const CommandContext& context, const QString& name)
{
    const auto database = openToRead(context);
    if (!database)
        return failure(database.error());
    const auto account = AccountRepository(**database).findByName(name);
    if (!account && account.error().code == ErrorCode::AccountUnknown)
        return failure(ErrorCode::AccountUnknown, u"%1, and no such file either"_s.arg(name));
    if (!account)
        return failure(account.error());
    auto posts = PostRepository(**database).loadAll(account->id);
    if (!posts)
        return failure(posts.error());
    PostsToRead read;
    read.accounts.push_back(
        {account->name, account->counts, *std::move(posts), account->countedAtMs});
    const auto measuredBy = photoMeasurementName({}, context.dataDir);
    if (!measuredBy)
        return failure(measuredBy.error());
    const auto known = PostPhotos(**database).features(account->id, *measuredBy);
    if (!known)
        return failure(known.error());
    if (!known->isEmpty()) {
        read.photos = [features = *known](const Post& post) -> std::optional<PhotoFeatures> {
            const auto found = features.constFind(post.photoPath);
            return found == features.constEnd() ? std::nullopt : std::optional(*found);
        };
    }
    return read;
}

Result<PostsToRead> postsIn(const CommandContext& context, const std::string& file)
{
    auto files = readPostFiles(context, {file});
    if (!files)
        return failure(files.error());
    PostsToRead read{std::move(files->front().accounts), {}};
    std::vector<const AccountPosts*> accounts;
    for (const AccountPosts& account : read.accounts)
        accounts.push_back(&account);
    read.photos = measuredPhotos(context, accounts);
    return read;
}

Result<Insights> insightsOf(const CommandContext& context, const PostsToRead& read)
{
    Insights insights;
    const QByteArray timeZoneId = momentNow().timeZoneId;
    auto posts = postInsights(read.accounts, timeZoneId, context.cancellation);
    if (!posts)
        return failure(posts.error());
    insights.posts = *std::move(posts);
    if (!insights.posts.isEnough())
        return insights;
    auto importances = inputImportances(
        availableRegressors(context.dataDir), shippedModelsDirectory(), read.accounts, timeZoneId,
        context.cancellation, context.progress(u"Training three models"_s), read.photos);
    if (!importances)
        return failure(importances.error());
    insights.importances = *std::move(importances);
    return insights;
}

int runInsights(const CommandContext& context, const std::string& source)
{
    const QString name = QString::fromStdString(source);
    const auto posts =
        QFileInfo(name).isFile() ? postsIn(context, source) : storedPosts(context, name);
    if (!posts)
        return context.fail(posts.error());
    const auto insights = insightsOf(context, *posts);
    if (!insights)
        return context.fail(insights.error());
    return context.print(insightsJson(*insights), insightsText(*insights));
}

} // namespace

void addInsightsCommand(CLI::App& program, CommandContext& context)
{
    auto source = std::make_shared<std::string>();
    CLI::App* command =
        program.add_subcommand("insights", "Show what is associated with more or fewer likes");
    command->add_option("NAME", *source, "A stored account, or a CSV file of posts")->required();
    context.setJob(command, [source, &context] { return runInsights(context, *source); });
}

} // namespace likecast::cli
