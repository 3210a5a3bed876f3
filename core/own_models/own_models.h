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

/// How the training of an own model starts.
enum class OwnTrainingStart {
    Anew,
    FromKept ///< from the stored weights, or from where it was stopped
};

/// Trains a model on the earlier 80 % of the account's time, so that its ranges rest on posts that
/// it has not seen, and keeps it in folders.own, where an older one is replaced (judgeModels() says
/// whether it is worth using); its training (ModelFiles::training)
/// tells until when it learned ("trained_until_ms"), from how many posts, whether it was stopped,
/// and the losses of every epoch. Nothing is written where it fails.
///
/// When resuming, earlier epochs are reported first, unless the model numbers them anew. Resuming
/// needs the same posts: with others the split would differ, and training posts would become test
/// posts. Errors: those of RegressorRegistry::train; FileUnwritable; when resuming also
/// ModelMissing (no weights) and ModelIncompatible (the account's posts have changed).
Result<TrainedRegressor> trainOnAccount(const RegressorRegistry& registry, const QString& name,
                                        const ModelFolders& folders, const AccountPosts& account,
                                        const TrainingOptions& options,
                                        OwnTrainingStart start = OwnTrainingStart::Anew);

/// The names of models trained on the account.
QStringList ownModels(const QString& ownFolder);

/// The report of an own model's training (ModelFiles::training); empty if there is none.
QJsonObject ownTraining(const QString& ownFolder, const QString& name);

/// Time of the newest post it learned from; 0 if unknown.
qint64 trainedUntilMs(const QJsonObject& training);
/// Whether the user stopped it.
bool wasStopped(const QJsonObject& training);
/// The losses of all of its epochs.
std::vector<TrainingEpoch> epochsOf(const QJsonObject& training);

} // namespace likecast
