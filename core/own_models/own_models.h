#pragma once

#include "core/regression/contract/regressor_registry.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace likecast
{

/// The folders of a registry's models.
struct ModelFolders {
    QString shipped; ///< part of the installation, one folder per model
    QString own;     ///< trained on the account itself, one folder per model; need not exist
};

/// How to start training a model on the account.
enum class TrainingStart {
    FromScratch,
    Resume ///< from the stored weights, or from where it was stopped
};

/// Trains a model on the earlier 80 % of the account's time, so that its ranges are based on posts
/// it has not seen, and stores it in folders.own, replacing an older one (makeLeaderboard() tells
/// whether it is worth using). Its training report (ModelFiles::training) contains the time it was
/// trained until ("trained_until_ms"), the number of posts, whether it was stopped, and the losses
/// of every epoch. Writes nothing on failure.
///
/// When resuming, earlier epochs are reported first, unless the model restarts their numbering.
/// Resuming needs the same posts: with others the split would differ, and training posts would
/// become test posts. Errors: those of RegressorRegistry::train; FileUnwritable; when resuming also
/// ModelMissing (no weights) and ModelIncompatible (the account's posts have changed).
Result<TrainedRegressor> trainOnAccount(const RegressorRegistry& registry, const QString& name,
                                        const ModelFolders& folders, const AccountPosts& account,
                                        const TrainingOptions& options,
                                        TrainingStart start = TrainingStart::FromScratch);

/// Names of the models trained on the account.
QStringList ownModels(const QString& ownFolder);

/// The training report (ModelFiles::training) of a model trained on the account; empty if there is
/// none.
QJsonObject ownTraining(const QString& ownFolder, const QString& name);

/// Time of the newest training post; 0 if unknown.
qint64 trainedUntilMs(const QJsonObject& training);
/// Whether the user stopped it.
bool wasStopped(const QJsonObject& training);
/// The losses of all its epochs.
std::vector<TrainingEpoch> epochsOf(const QJsonObject& training);

} // namespace likecast
