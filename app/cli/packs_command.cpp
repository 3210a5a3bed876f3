#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/error_text.h"
#include "core/network/https_client.h"
#include "core/packs/pack_catalogue.h"
#include "core/packs/pack_store.h"
#include "core/settings/application_paths.h"
#include "core/settings/settings.h"
#include "core/storage/database/data_directory.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

#include <algorithm>
#include <functional>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject packJson(const PackManifest& manifest)
{
    return {
        {u"name"_s, manifest.name},
        {u"title"_s, manifest.title},
        {u"kind"_s, packKindName(manifest.kind)},
        {u"bytes"_s, manifest.bytes},
        {u"licence"_s, manifest.licence},
        {u"source"_s, manifest.source},
        {u"sha256"_s, QString::fromLatin1(manifest.sha256.toHex())},
    };
}

QString packText(const PackManifest& manifest)
{
    constexpr double megabyte = 1e6;
    return u"%1  %2 (%3), %4 MB, %5, from %6"_s.arg(
        manifest.name, manifest.title, packKindName(manifest.kind),
        QString::number(static_cast<double>(manifest.bytes) / megabyte, 'f', 1), manifest.licence,
        manifest.source);
}

int printOne(const CommandContext& context, const QString& done, const Result<PackManifest>& pack)
{
    if (!pack)
        return context.fail(pack.error());
    return context.print({{u"packs"_s, QJsonArray{packJson(*pack)}}}, done + packText(*pack));
}

/// Each pack's manifest, or what `check` finds wrong with it.
int printInstalled(const CommandContext& context,
                   const std::function<Result<PackManifest>(const InstalledPack&)>& check)
{
    QJsonArray array;
    int exitCode = exitDone;
    for (const InstalledPack& pack : PackStore(context.dataDir).list()) {
        const Result<PackManifest> manifest = check(pack);
        if (!manifest) {
            exitCode = context.failWith(pack.name + u": "_s + errorText(manifest.error()));
            array.append(
                QJsonObject{{u"name"_s, pack.name}, {u"error"_s, errorJson(manifest.error())}});
        } else if (context.json) {
            array.append(packJson(*manifest));
        } else {
            context.printText(packText(*manifest));
        }
    }
    if (context.json)
        context.printJson({{u"packs"_s, array}});
    return exitCode;
}

int runList(const CommandContext& context)
{
    return printInstalled(context, [](const InstalledPack& pack) { return pack.manifest; });
}

int runVerify(const CommandContext& context, const QString& name)
{
    const PackStore store(context.dataDir);
    if (!name.isEmpty())
        return printOne(context, u"Verified: "_s, store.verify(name));
    return printInstalled(context,
                          [&](const InstalledPack& pack) { return store.verify(pack.name); });
}

int runInstall(const CommandContext& context, const QString& path)
{
    if (auto prepared = prepareDataDirectory(context.dataDir); !prepared)
        return context.fail(prepared.error());
    return printOne(context, u"Installed: "_s, PackStore(context.dataDir).install(path));
}

int runRemove(const CommandContext& context, const QString& name)
{
    const Result<void> removed = PackStore(context.dataDir).remove(name);
    if (!removed)
        return context.fail(removed.error());
    return context.print({{u"name"_s, name}, {u"removed"_s, true}}, u"Removed: "_s + name);
}

int runCatalogue(const CommandContext& context)
{
    QJsonArray array;
    QStringList lines;
    for (const CatalogueEntry& entry : packCatalogue()) {
        if (entry.url.isEmpty())
            continue;
        QJsonObject object = packJson(entry.manifest);
        object.insert(u"url"_s, entry.url.toString());
        array.append(object);
        lines.append(packText(entry.manifest));
    }
    return context.print({{u"packs"_s, array}}, lines.join(u'\n'));
}

int runDownload(const CommandContext& context, const QString& name)
{
    const std::vector<CatalogueEntry>& catalogue = packCatalogue();
    const auto entry =
        std::find_if(catalogue.begin(), catalogue.end(), [&](const CatalogueEntry& candidate) {
            return candidate.manifest.name == name && !candidate.url.isEmpty();
        });
    if (entry == catalogue.end())
        return context.fail({ErrorCode::InputInvalid, u"the catalogue has no pack %1"_s.arg(name)});
    context.note(packText(entry->manifest));
    HttpsClient client;
    const Settings settings(settingsFilePath(context.dataDir));
    client.setOff(context.offline || settings.value(Setting::NetworkOff).toBool());
    const auto content =
        downloadPack(*entry, client, context.cancellation, context.progress(u"Downloading"_s));
    if (!content)
        return context.fail(content.error());
    if (auto prepared = prepareDataDirectory(context.dataDir); !prepared)
        return context.fail(prepared.error());
    return printOne(context, u"Installed: "_s, PackStore(context.dataDir).install(*content));
}

using Run = int (*)(const CommandContext&, const QString&);

/// A subcommand with one argument, which may be omitted unless `isRequired`.
void addNamed(CLI::App& packs, CommandContext& context, const std::string& name,
              const std::string& description, const std::string& argument, bool isRequired, Run run)
{
    auto value = std::make_shared<std::string>();
    CLI::App* command = packs.add_subcommand(name, description);
    command->add_option(argument, *value)->required(isRequired);
    context.setJob(command,
                   [value, run, &context] { return run(context, QString::fromStdString(*value)); });
}

} // namespace

void addPacksCommand(CLI::App& program, CommandContext& context)
{
    CLI::App* packs =
        program.add_subcommand("packs", "Manage model packs: optional detectors and models");
    packs->require_subcommand(1);
    context.setJob(packs->add_subcommand("list", "List installed packs"),
                   [&context] { return runList(context); });
    context.setJob(packs->add_subcommand("catalogue", "List packs that can be downloaded"),
                   [&context] { return runCatalogue(context); });
    addNamed(*packs, context, "install", "Install a folder, a ZIP or a known .onnx file", "FILE",
             true, runInstall);
    addNamed(*packs, context, "download", "Download and install a pack from the catalogue", "NAME",
             true, runDownload);
    addNamed(*packs, context, "verify", "Check models against their manifests and run them", "NAME",
             false, runVerify);
    addNamed(*packs, context, "remove", "Remove an installed pack", "NAME", true, runRemove);
}

} // namespace likecast::cli
