#include "core/regression/contract/regressor_registry.h"

#include "core/regression/contract/training_sources.h"

#include <QDir>

#include <algorithm>

namespace likecast
{

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

bool RegressorRegistry::resumes(const QString& name) const
{
    const RegressorEntry* entry = find(name);
    return entry && entry->train && entry->resumes;
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
        return failure(ErrorCode::InputInvalid, name + QStringLiteral(" cannot be trained"));
    if (!options.target.isEmpty() && !entry->targets.contains(options.target))
        return failure(ErrorCode::InputInvalid,
                       QStringLiteral("%1 has no target %2").arg(name, options.target));
    if (!options.hashtagsByPopularity.isEmpty() && !entry->weighsHashtags)
        return failure(ErrorCode::InputInvalid,
                       QStringLiteral("%1 does not use hashtag popularity").arg(name));
    if (!options.resumeFolder.isEmpty() && !entry->resumes)
        return failure(ErrorCode::InputInvalid,
                       QStringLiteral("%1 cannot be resumed; train it again").arg(name));
    return entry->train(joinAccounts(sources), options);
}

} // namespace likecast
