#pragma once

#include "core/regression/contract/regressor_registry.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace likecast
{

/// Where a registry's models lie.
struct ModelFolders {
    QString shipped; ///< of the installation, a folder per model
    QString own;     ///< trained on the account itself, a folder per model; need not exist
};

/// Where the training of an own model begins.
enum class OwnTrainingStart {
    Anew,
    FromKept ///< from the weights that are kept, or from where it was stopped
};

/// Trains a model on the earlier 80 % of the account's time, so that its ranges rest on posts that
/// it has not seen, and keeps it in folders.own, where an older one is replaced (judgeModels() says
/// whether it is worth using); its training (ModelFiles::training)
/// tells until when it learned ("trained_until_ms"), from how many posts, whether it was stopped,
/// and the losses of every epoch. Nothing is written where it fails.
///
/// Going on, the epochs of before are told again first, unless the model counts anew. It takes the
/// same posts as before: others would be drawn apart in another way, and what it has learned from
/// would judge it. Errors: those of RegressorRegistry::train; FileUnwritable; going on also
/// ModelMissing (nothing kept) and ModelIncompatible (the account's posts are others by now).
Result<TrainedRegressor> trainOnAccount(const RegressorRegistry& registry, const QString& name,
                                        const ModelFolders& folders, const AccountPosts& account,
                                        const TrainingOptions& options,
                                        OwnTrainingStart start = OwnTrainingStart::Anew);

/// The names of models trained on the account.
QStringList ownModels(const QString& ownFolder);

/// What was said when an own model was trained (ModelFiles::training); empty where there is none.
QJsonObject ownTraining(const QString& ownFolder, const QString& name);

/// Until when it learned; 0 where it does not say.
qint64 trainedUntilMs(const QJsonObject& training);
/// Whether the user stopped it.
bool wasStopped(const QJsonObject& training);
/// The losses of all of its epochs.
std::vector<TrainingEpoch> epochsOf(const QJsonObject& training);

} // namespace likecast
