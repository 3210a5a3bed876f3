#include "app/cli/account_json.h"
#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "app/cli/opened_database.h"
#include "core/storage/posts/account_overview.h"
#include "core/storage/upkeep/export.h"

#include <CLI/CLI.hpp>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

template<typename T>
QString orDash(const std::optional<T>& value)
{
    return value ? QString::number(*value) : u"-"_s;
}

QJsonObject overviewJson(const AccountOverview& overview)
{
    QJsonArray snapshots;
    for (const DailyCounts& day : overview.snapshots) {
        snapshots.append(QJsonObject{{u"at"_s, momentText(day.countedAtMs)},
                                     {u"followers"_s, orNull(day.counts.followers)},
                                     {u"following"_s, orNull(day.counts.following)},
                                     {u"media_count"_s, orNull(day.counts.mediaCount)}});
    }
    return {{u"account"_s, overview.account.name},
            {u"followers"_s, orNull(overview.account.counts.followers)},
            {u"following"_s, orNull(overview.account.counts.following)},
            {u"posts"_s, overview.posts.posts},
            {u"posts_with_likes"_s, overview.posts.withLikes},
            {u"mean_likes"_s, orNull(overview.posts.meanLikes)},
            {u"median_likes"_s, orNull(overview.posts.medianLikes)},
            {u"engagement_rate"_s, orNull(overview.engagementRate)},
            {u"posts_per_week"_s, orNull(overview.postsPerWeek)},
            {u"median_against_before"_s, orNull(overview.medianAgainstBefore)},
            {u"followers_gained_30_days"_s, orNull(overview.followersGained)},
            {u"followers_gained_in_days"_s, overview.followersGainedInDays},
            {u"first_post_at"_s, momentOrNull(overview.posts.firstTakenAtMs)},
            {u"last_post_at"_s, momentOrNull(overview.posts.lastTakenAtMs)},
            {u"updated_at"_s, momentOrNull(overview.updatedAtMs)},
            {u"snapshots"_s, snapshots}};
}

QString overviewText(const AccountOverview& overview)
{
    QStringList lines{overview.account.name};
    const auto line = [&](const QString& label, const QString& value) {
        lines << u"  %1 %2"_s.arg(label, -16).arg(value);
    };
    line(u"Followers"_s, orDash(overview.account.counts.followers));
    line(u"Following"_s, orDash(overview.account.counts.following));
    line(u"Posts"_s,
         u"%1, %2 with likes"_s.arg(overview.posts.posts).arg(overview.posts.withLikes));
    line(u"Mean likes"_s, orDash(overview.posts.meanLikes));
    line(u"Median likes"_s, orDash(overview.posts.medianLikes));
    if (overview.engagementRate)
        line(u"Engagement"_s, u"%1 %"_s.arg(*overview.engagementRate * 100, 0, 'f', 2));
    if (overview.updatedAtMs)
        line(u"Updated"_s, momentText(*overview.updatedAtMs));
    return lines.join(u'\n');
}

int runAccounts(const CommandContext& context)
{
    const auto database = openToRead(context);
    if (!database)
        return context.fail(database.error());
    AccountRepository repository(**database);
    const auto profiles = repository.profiles();
    if (!profiles)
        return context.fail(profiles.error());
    QJsonArray array;
    QStringList lines;
    for (const StoredProfile& profile : *profiles) {
        const auto accounts = repository.accounts(profile.id);
        if (!accounts)
            return context.fail(accounts.error());
        for (const StoredAccount& account : *accounts) {
            const auto counts = PostRepository(**database).count(account.id);
            if (!counts)
                return context.fail(counts.error());
            array.append(QJsonObject{{u"account"_s, account.name},
                                     {u"profile"_s, profile.name},
                                     {u"followers"_s, orNull(account.counts.followers)},
                                     {u"posts"_s, counts->posts},
                                     {u"median_likes"_s, orNull(counts->medianLikes)},
                                     {u"linked"_s, !account.platformUserId.isEmpty()}});
            lines << u"%1  %2 posts, %3 followers"_s.arg(account.name, -30)
                         .arg(counts->posts)
                         .arg(orDash(account.counts.followers));
        }
    }
    return context.print({{u"accounts"_s, array}},
                         lines.isEmpty() ? u"No accounts yet; import a file or link an account"_s
                                         : lines.join(u'\n'));
}

struct OpenedAccount {
    std::unique_ptr<Database> database;
    StoredAccount account;
};

Result<OpenedAccount> openAccount(const CommandContext& context, const std::string& name)
{
    auto database = openToRead(context);
    if (!database)
        return failure(database.error());
    auto account = AccountRepository(**database).findByName(QString::fromStdString(name));
    if (!account)
        return failure(account.error());
    return OpenedAccount{*std::move(database), *std::move(account)};
}

int runStats(const CommandContext& context, const std::string& name)
{
    const auto opened = openAccount(context, name);
    if (!opened)
        return context.fail(opened.error());
    const auto overview = readOverview(*opened->database, opened->account.id);
    if (!overview)
        return context.fail(overview.error());
    return context.print(overviewJson(*overview), overviewText(*overview));
}

QJsonObject postJson(const Post& post)
{
    return {{u"taken_at"_s, momentText(post.takenAtMs)},
            {u"likes"_s, orNull(post.likes)},
            {u"comments"_s, orNull(post.comments)},
            {u"media_type"_s,
             post.mediaType ? QJsonValue(mediaTypeName(*post.mediaType)) : QJsonValue()},
            {u"caption"_s, post.caption},
            {u"media_id"_s, post.mediaId},
            {u"shortcode"_s, post.shortcode}};
}

constexpr int mostListed = 1'000'000'000; ///< keeps CLI11's out-of-range message readable

struct PostsOptions {
    std::string account;
    std::string search;
    std::string sort = "time";
    std::size_t limit = 0;
};

int runPosts(const CommandContext& context, const PostsOptions& options)
{
    const auto opened = openAccount(context, options.account);
    if (!opened)
        return context.fail(opened.error());
    PostRepository repository(*opened->database);
    PostQuery query;
    query.text = QString::fromStdString(options.search);
    query.order = options.sort == "likes"      ? PostOrder::Likes
                  : options.sort == "comments" ? PostOrder::Comments
                                               : PostOrder::Time;
    auto ids = repository.find(opened->account.id, query);
    if (!ids)
        return context.fail(ids.error());
    const auto found = static_cast<qint64>(ids->size());
    if (options.limit > 0)
        ids->resize(std::min(ids->size(), options.limit));
    const auto posts = repository.load(*ids);
    if (!posts)
        return context.fail(posts.error());
    QJsonArray array;
    for (const StoredPost& stored : *posts) {
        if (context.json)
            array.append(postJson(stored.post));
        else
            context.printText(u"%1  %2 likes  %3"_s.arg(momentText(stored.post.takenAtMs))
                                  .arg(orDash(stored.post.likes), 9)
                                  .arg(stored.post.caption.simplified().left(80)));
    }
    if (context.json)
        context.printJson(
            {{u"account"_s, opened->account.name}, {u"found"_s, found}, {u"posts"_s, array}});
    return exitDone;
}

struct ExportOptions {
    std::string account;
    std::string out;
    bool isForced = false;
};

int runExport(const CommandContext& context, const ExportOptions& options)
{
    const auto opened = openAccount(context, options.account);
    if (!opened)
        return context.fail(opened.error());
    const QString folder = QString::fromStdString(options.out);
    const auto paths = exportPaths(*opened->database, folder, true);
    if (!paths)
        return context.fail(paths.error());
    if (const auto refused = context.refuseToReplace(*paths, options.isForced))
        return *refused;
    const auto files = exportTo(*opened->database, folder, opened->account.id);
    if (!files)
        return context.fail(files.error());
    return context.print(
        {{u"account"_s, opened->account.name}, {u"files"_s, QJsonArray::fromStringList(*files)}},
        files->join(u'\n'));
}

} // namespace

void addAccountCommands(CLI::App& program, CommandContext& context)
{
    CLI::App* accounts = program.add_subcommand("accounts", "List the stored accounts");
    context.setJob(accounts, [&context] { return runAccounts(context); });

    auto name = std::make_shared<std::string>();
    CLI::App* stats = program.add_subcommand("stats", "Show a stored account's figures");
    stats->add_option("NAME", *name, "User name")->required();
    context.setJob(stats, [name, &context] { return runStats(context, *name); });

    auto options = std::make_shared<PostsOptions>();
    CLI::App* posts = program.add_subcommand("posts", "List a stored account's posts");
    posts->add_option("NAME", options->account, "User name")->required();
    posts->add_option("--search", options->search, "Only posts with this text in the caption");
    posts->add_option("--sort", options->sort, "Sort by time, likes or comments, largest first")
        ->check(CLI::IsMember({"time", "likes", "comments"}));
    posts->add_option("--limit", options->limit, "Maximum number of posts")
        ->check(CLI::Range(0, mostListed));
    context.setJob(posts, [options, &context] { return runPosts(context, *options); });

    auto exporting = std::make_shared<ExportOptions>();
    CLI::App* exported = program.add_subcommand("export", "Export an account as CSV and JSON");
    exported->add_option("NAME", exporting->account, "User name")->required();
    exported->add_option("--out", exporting->out, "Directory to write to")->required();
    exported->add_flag("--force", exporting->isForced, "Replace existing files");
    context.setJob(exported, [exporting, &context] { return runExport(context, *exporting); });
}

} // namespace likecast::cli
