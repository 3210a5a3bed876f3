#pragma once

#include "core/regression/contract/like_regressor.h"
#include "core/regression/contract/regressor_training.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace likecast
{

/// One model by name.
struct RegressorEntry {
    QString name; ///< also its folder's
    /// From its own folder. Errors: ModelMissing, ModelDamaged, ModelIncompatible.
    std::function<Result<std::unique_ptr<LikeRegressor>>(const QString& folder)> load;
    /// Empty for a model that is not trained itself. Given TrainingOptions::resumeFolder it
    /// continues from those weights, which stay as they are unless something better follows.
    /// Errors: PostsTooFew, ModelMissing, Cancelled, Internal.
    std::function<Result<TrainedRegressor>(const std::vector<TrainingSource>&,
                                           const TrainingOptions&)>
        train;
    /// Names that TrainingOptions::target may have; empty for a model that learns one thing only.
    QStringList targets = {};
    bool weighsHashtags = false; ///< whether TrainingOptions::hashtagsByPopularity is of use to it
    bool resumes = true;         ///< whether it can continue from TrainingOptions::resumeFolder
};

/// The models there are, the default one first. A value; the program puts it together from what
/// each folder offers. Safe to share between threads when const.
class RegressorRegistry
{
public:
    void add(RegressorEntry entry);

    QStringList names() const;
    QStringList trainableNames() const;

    /// Loads a model from its folder below `modelsFolder`. Loaded models may be shared between
    /// threads; loading the same twice gives two. Errors: InputInvalid for an unknown name, and the
    /// entry's.
    Result<std::unique_ptr<LikeRegressor>> load(const QString& name,
                                                const QString& modelsFolder) const;

    /// Whether the model can continue from earlier weights; false for an unknown name.
    bool resumes(const QString& name) const;

    /// On joinAccounts(sources). Errors: InputInvalid for an unknown name, a model that is not
    /// trained itself or cannot resume, a target that it does not have or hashtags that it does
    /// not weigh; and the entry's.
    Result<TrainedRegressor> train(const QString& name, const std::vector<TrainingSource>& sources,
                                   const TrainingOptions& options) const;

private:
    const RegressorEntry* find(const QString& name) const;

    std::vector<RegressorEntry> m_entries;
};

} // namespace likecast
