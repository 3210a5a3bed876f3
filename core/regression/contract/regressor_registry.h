#pragma once

#include "core/regression/contract/like_regressor.h"
#include "core/regression/contract/regressor_training.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace likecast
{

/// A registered model.
struct RegressorEntry {
    QString name; ///< also the name of its folder
    /// Loads the model from its own folder. Errors: ModelMissing, ModelDamaged, ModelIncompatible.
    std::function<Result<std::unique_ptr<LikeRegressor>>(const QString& folder)> load;
    /// Empty if the model is not trained itself. With TrainingOptions::resumeFolder it starts from
    /// those weights and keeps them unless training improves on them.
    /// Errors: PostsTooFew, ModelMissing, Cancelled, Internal.
    std::function<Result<TrainedRegressor>(const std::vector<TrainingSource>&,
                                           const TrainingOptions&)>
        train;
    /// Allowed values of TrainingOptions::target; empty if the model has one target only.
    QStringList targets = {};
    bool weighsHashtags = false; ///< whether it uses TrainingOptions::hashtagsByPopularity
    bool resumes = true;         ///< whether it supports TrainingOptions::resumeFolder
};

/// The available models, the default first. A value, assembled by the program from what each folder
/// provides. Thread-safe when const.
class RegressorRegistry
{
public:
    void add(RegressorEntry entry);

    QStringList names() const;
    QStringList trainableNames() const;

    /// Loads a model from its folder below `modelsFolder`. Loaded models may be shared between
    /// threads; loading one twice gives two objects. Errors: InputInvalid for an unknown name; the
    /// entry's.
    Result<std::unique_ptr<LikeRegressor>> load(const QString& name,
                                                const QString& modelsFolder) const;

    /// Whether the model can resume from earlier weights; false for an unknown name.
    bool resumes(const QString& name) const;

    /// Trains on joinAccounts(sources). Errors: InputInvalid for an unknown name, a model that
    /// cannot be trained or resumed, an unknown target, or hashtags it does not use; the entry's.
    Result<TrainedRegressor> train(const QString& name, const std::vector<TrainingSource>& sources,
                                   const TrainingOptions& options) const;

private:
    const RegressorEntry* find(const QString& name) const;

    std::vector<RegressorEntry> m_entries;
};

} // namespace likecast
