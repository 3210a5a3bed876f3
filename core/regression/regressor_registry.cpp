#include "core/regression/regressor_registry.h"

#include "core/regression/auto_regressor.h"
#include "core/regression/likecast_regressor.h"
#include "core/regression/likecast_trainer.h"
#include "core/regression/tree_models.h"

#include <QDir>

#include <algorithm>

namespace likecast
{

namespace
{

Result<TrainedRegressor> trainDefault(const std::vector<TrainingSource>& sources,
                                      const TrainingOptions& options)
{
    LikecastTrainingSettings settings;
    settings.version = options.version;
    settings.residual.seed = options.seed;
    if (options.epochs > 0) {
        for (BoostedTreesSettings* trees : {&settings.residual, &settings.error, &settings.content})
            trees->rounds = std::min(trees->rounds, options.epochs);
    }
    const auto trained = trainLikecast(sources, settings, options.onProgress, options.cancellation);
    if (!trained)
        return failure(trained.error());
    auto files = trained->model.toFiles(trained->training);
    if (!files)
        return failure(files.error());
    return TrainedRegressor{*std::move(files)};
}

} // namespace

void RegressorRegistry::add(RegressorEntry entry)
{
    m_entries.push_back(std::move(entry));
}

QStringList RegressorRegistry::names() const
{
    QStringList names;
    for (const RegressorEntry& entry : m_entries)
        names.append(entry.name);
    return names;
}

QStringList RegressorRegistry::trainableNames() const
{
    QStringList names;
    for (const RegressorEntry& entry : m_entries) {
        if (entry.train)
            names.append(entry.name);
    }
    return names;
}

const RegressorEntry* RegressorRegistry::find(const QString& name) const
{
    const auto found = std::ranges::find(m_entries, name, &RegressorEntry::name);
    return found == m_entries.end() ? nullptr : &*found;
}

Result<std::unique_ptr<LikeRegressor>> RegressorRegistry::load(const QString& name,
                                                               const QString& modelsFolder) const
{
    const RegressorEntry* entry = find(name);
    if (!entry)
        return failure(ErrorCode::InputInvalid, name);
    return entry->load(QDir(modelsFolder).filePath(name));
}

Result<TrainedRegressor> RegressorRegistry::train(const QString& name,
                                                  const std::vector<TrainingSource>& sources,
                                                  const TrainingOptions& options) const
{
    const RegressorEntry* entry = find(name);
    if (!entry)
        return failure(ErrorCode::InputInvalid, name);
    if (!entry->train)
        return failure(ErrorCode::InputInvalid, name + QStringLiteral(" is not trained itself"));
    return entry->train(sources, options);
}

void addAutoRegressor(RegressorRegistry& registry)
{
    const RegressorRegistry others = registry;
    registry.add({QStringLiteral("auto"),
                  [others](const QString& folder) {
                      return AutoRegressor::load(
                          folder,
                          [&others](const QString& name, const QString& modelsFolder) {
                              return others.load(name, modelsFolder);
                          },
                          others.names());
                  },
                  {}});
}

RegressorRegistry treeRegressors()
{
    RegressorRegistry registry;
    registry.add({QStringLiteral("likecast"),
                  [](const QString& folder) { return LikecastRegressor::load(folder); },
                  &trainDefault});
    registry.add(encodedRegressorEntry(decisionTreeModel()));
    registry.add(encodedRegressorEntry(randomForestModel()));
    registry.add(encodedRegressorEntry(gradientBoostingModel()));
    return registry;
}

} // namespace likecast
