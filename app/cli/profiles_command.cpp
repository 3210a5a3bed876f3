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
    return context.print({{u"profile"_s, profileJson(*profile)}}, word + profile->name);
}

int runListProfiles(const CommandContext& context)
{
    const auto profiles = ProfileStore(context.dataDir).list();
    if (!profiles)
        return context.fail(profiles.error());
    QJsonArray array;
    QStringList lines;
    for (const Profile& profile : *profiles) {
        array.append(profileJson(profile));
        lines.append(profile.name + u"  "_s + profile.dataDirectory);
    }
    return context.print({{u"profiles"_s, array}}, lines.join(u'\n'));
}

int runRemoveProfile(const CommandContext& context, const QString& name)
{
    const ProfileStore profiles(context.dataDir);
    const auto profile = profiles.find(name);
    if (!profile)
        return context.fail(profile.error());
    if (profile->isDefault)
        return context.failWith(
            u"The profile \"%1\" cannot be removed; use erase to empty it."_s.arg(profile->name));
    const auto removed = removeProfile(context, *profile);
    if (!removed)
        return context.fail(removed.error());
    const QStringList left = removed->remaining + removed->staying;
    if (!left.isEmpty())
        return context.failWith(u"Could not be removed, the rest was: "_s + left.join(u", "_s));
    return printProfile(context, u"Removed: "_s, *profile);
}

} // namespace

void addProfileCommands(CLI::App& program, CommandContext& context)
{
    CLI::App* profiles = program.add_subcommand(
        "profiles", "Manage profiles: people or brands, each with its own accounts");
    profiles->require_subcommand(1);
    profiles->fallthrough();

    CLI::App* list =
        profiles->add_subcommand("list", "List profiles and where their data is stored");
    context.setJob(list, [&context] { return runListProfiles(context); });

    auto name = std::make_shared<std::string>();
    CLI::App* add = profiles->add_subcommand("add", "Add a profile; use it with --profile NAME");
    add->add_option("NAME", *name, "Up to 60 characters")->required();
    context.setJob(add, [name, &context] {
        return printProfile(context, u"Added: "_s,
                            ProfileStore(context.dataDir).add(QString::fromStdString(*name)));
    });

    auto newName = std::make_shared<std::string>();
    CLI::App* rename = profiles->add_subcommand("rename", "Rename a profile");
    rename->add_option("NAME", *name, "The profile")->required();
    rename->add_option("NEW_NAME", *newName, "Up to 60 characters")->required();
    context.setJob(rename, [name, newName, &context] {
        return printProfile(
            context, u"Renamed: "_s,
            ProfileStore(context.dataDir)
                .rename(QString::fromStdString(*name), QString::fromStdString(*newName)));
    });

    CLI::App* remove =
        profiles->add_subcommand("remove", "Remove a profile and all its data, including tokens");
    remove->add_option("NAME", *name, "The profile")->required();
    remove->add_flag("--yes")->description("Confirm the removal")->required();
    context.setJob(remove, [name, &context] {
        return runRemoveProfile(context, QString::fromStdString(*name));
    });
}

} // namespace likecast::cli
