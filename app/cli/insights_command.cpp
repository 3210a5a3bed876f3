#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/opened_database.h"
#include "app/cli/post_files.h"
#include "core/evaluation/post_insights.h"
#include "core/settings/application_paths.h"
#include "core/storage/account_repository.h"
#include "core/storage/post_repository.h"

#include <CLI/CLI.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

Result<std::vector<AccountPosts>> storedPosts(const CommandContext& context, const QString& name)
{
    const auto database = openToRead(context);
    if (!database)
        return failure(database.error());
    const auto account = AccountRepository(**database).findByName(name);
    if (!account)
        return failure(account.error());
    auto posts = PostRepository(**database).loadAll(account->id);
    if (!posts)
        return failure(posts.error());
    AccountPosts stored{account->name, account->counts, *std::move(posts)};
    return std::vector<AccountPosts>{std::move(stored)};
}

Result<std::vector<AccountPosts>> postsOf(const CommandContext& context, const std::string& source)
{
    const QString name = QString::fromStdString(source);
    if (!QFileInfo(name).isFile())
        return storedPosts(context, name);
    auto files = readPostFiles(context, {source});
    if (!files)
        return failure(files.error());
    return std::move(files->front().accounts);
}

/// What the shipped trees say matters, side by side, from their manifests.
QJsonObject modelImportances()
{
    QJsonObject models;
    const QDir folder(shippedModelsDirectory());
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(folder.filePath(name + u"/manifest.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject training =
            QJsonDocument::fromJson(file.readAll()).object().value(u"training"_s).toObject();
        const QJsonArray importances = training.value(u"importances"_s).toArray();
        if (!importances.isEmpty())
            models.insert(name, importances);
    }
    return models;
}

QJsonArray wordsJson(const std::vector<WordInsight>& words)
{
    QJsonArray array;
    for (const WordInsight& word : words) {
        array.append(QJsonObject{{u"word"_s, word.word},
                                 {u"posts"_s, word.posts},
                                 {u"effect_ratio"_s, std::expm1(word.logEffect)}});
    }
    return array;
}

QJsonObject insightsJson(const PostInsights& insights)
{
    QJsonArray properties;
    for (const PropertyInsight& property : insights.properties) {
        properties.append(
            QJsonObject{{u"name"_s, property.name}, {u"correlation"_s, property.correlation}});
    }
    QJsonArray distribution;
    for (std::size_t i = 0; i < insights.likesOverUsual.size(); ++i) {
        distribution.append(
            QJsonObject{{u"from_ratio"_s, static_cast<double>(i) / 4.0},
                        {u"posts"_s, static_cast<qint64>(insights.likesOverUsual[i])}});
    }
    return {{u"posts"_s, insights.posts},
            {u"more_likes"_s, wordsJson(insights.moreLikes)},
            {u"fewer_likes"_s, wordsJson(insights.fewerLikes)},
            {u"properties"_s, properties},
            {u"likes_over_usual"_s, distribution},
            {u"model_importances"_s, modelImportances()}};
}

QString insightsText(const PostInsights& insights)
{
    QStringList lines{u"%1 posts against the usual of their account; association, not cause"_s.arg(
        insights.posts)};
    const auto words = [&](const QString& title, const std::vector<WordInsight>& list) {
        lines << title;
        for (const WordInsight& word : list)
            lines << u"  %1 %2 %  (%3 posts)"_s.arg(word.word, -28)
                         .arg(std::expm1(word.logEffect) * 100.0, 6, 'f', 1)
                         .arg(word.posts);
    };
    words(u"Words with more likes"_s, insights.moreLikes);
    words(u"Words with fewer likes"_s, insights.fewerLikes);
    lines << u"Rank correlation with likes; hours and weekends in UTC"_s;
    for (const PropertyInsight& property : insights.properties)
        lines << u"  %1 %2"_s.arg(property.name, -28).arg(property.correlation, 6, 'f', 3);
    return lines.join(u'\n');
}

int runInsights(const CommandContext& context, const std::string& source)
{
    const auto accounts = postsOf(context, source);
    if (!accounts)
        return context.fail(accounts.error());
    const auto insights = postInsights(*accounts, {}, context.cancellation);
    if (!insights)
        return context.fail(insights.error());
    if (context.json)
        context.printJson(insightsJson(*insights));
    else
        context.printText(insightsText(*insights));
    return exitDone;
}

} // namespace

void addInsightsCommand(CLI::App& program, CommandContext& context)
{
    auto source = std::make_shared<std::string>();
    CLI::App* command = program.add_subcommand("insights", "What goes with more or fewer likes");
    command->add_option("NAME", *source, "A stored account, or a CSV file of posts")->required();
    command->callback([source, &context] {
        context.job = [source, &context] { return runInsights(context, *source); };
    });
}

} // namespace likecast::cli
