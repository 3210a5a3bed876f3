#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/profile_data.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject profileJson(const Profile& profile)
{
    return {{u"name"_s, profile.name},
            {u"data_dir"_s, profile.dataDirectory},
            {u"default"_s, profile.isDefault}};
}

int printProfile(const CommandContext& context, const QString& word, const Result<Profile>& profile)
{
    if (!profile)
        return context.fail(profile.error());
    if (context.json)
        context.printJson({{u"profile"_s, profileJson(*profile)}});
    else
        context.printText(word + profile->name);
    return exitDone;
}

int runListProfiles(const CommandContext& context)
{
    const auto profiles = ProfileStore(context.dataDir).list();
    if (!profiles)
        return context.fail(profiles.error());
    QJsonArray array;
    for (const Profile& profile : *profiles) {
        array.append(profileJson(profile));
        if (!context.json)
            context.printText(profile.name + u"  "_s + profile.dataDirectory);
    }
    if (context.json)
        context.printJson({{u"profiles"_s, array}});
    return exitDone;
}

int runRemoveProfile(const CommandContext& context, const QString& name)
{
    const ProfileStore profiles(context.dataDir);
    const auto profile = profiles.find(name);
    if (!profile)
        return context.fail(profile.error());
    if (profile->isDefault)
        return context.failWith(
            u"The profile \"%1\" is always there; erase empties it."_s.arg(profile->name));
    const auto removed = removeProfile(context, *profile);
    if (!removed)
        return context.fail(removed.error());
    const QStringList left = removed->remaining + removed->staying;
    if (!left.isEmpty())
        return context.failWith(u"Still there, the rest was removed: "_s + left.join(u", "_s));
    return printProfile(context, u"Removed: "_s, *profile);
}

} // namespace

void addProfileCommands(CLI::App& program, CommandContext& context)
{
    CLI::App* profiles =
        program.add_subcommand("profiles", "People or brands, each with accounts of its own");
    profiles->require_subcommand(1);
    profiles->fallthrough();

    CLI::App* list = profiles->add_subcommand("list", "Their names and where their data lies");
    list->callback([&context] { context.job = [&context] { return runListProfiles(context); }; });

    auto name = std::make_shared<std::string>();
    CLI::App* add = profiles->add_subcommand("add", "Make one; use it with --profile NAME");
    add->add_option("NAME", *name, "Up to 60 characters")->required();
    add->callback([name, &context] {
        context.job = [name, &context] {
            return printProfile(context, u"Added: "_s,
                                ProfileStore(context.dataDir).add(QString::fromStdString(*name)));
        };
    });

    auto newName = std::make_shared<std::string>();
    CLI::App* rename = profiles->add_subcommand("rename", "Give one another name");
    rename->add_option("NAME", *name, "The profile")->required();
    rename->add_option("NEW_NAME", *newName, "Up to 60 characters")->required();
    rename->callback([name, newName, &context] {
        context.job = [name, newName, &context] {
            return printProfile(
                context, u"Renamed: "_s,
                ProfileStore(context.dataDir)
                    .rename(QString::fromStdString(*name), QString::fromStdString(*newName)));
        };
    });

    CLI::App* remove =
        profiles->add_subcommand("remove", "Remove one with all that is its, tokens included");
    remove->add_option("NAME", *name, "The profile")->required();
    remove->add_flag("--yes")->description("Really")->required();
    remove->callback([name, &context] {
        context.job = [name, &context] {
            return runRemoveProfile(context, QString::fromStdString(*name));
        };
    });
}

} // namespace likecast::cli
