#pragma once

#include <QString>

namespace likecast
{

class Settings;

/// The model that predicts for an account.
struct ModelChoice {
    QString model;      ///< as registered; empty: the default
    bool isOwn = false; ///< trained on the account's own posts

    friend bool operator==(const ModelChoice&, const ModelChoice&) = default;
};

/// The choice for an account by name (case-insensitive), or the default if none was made. Call on
/// the settings' thread.
ModelChoice modelChoiceFor(const Settings& settings, const QString& account);
void setModelChoice(Settings& settings, const QString& account, const ModelChoice& choice);

/// The folder of the models trained on an account, with one folder per model; no name leads out of
/// the data directory.
QString ownModelsFolder(const QString& dataDirectory, const QString& account);

/// Name of the folder in the data directory that contains all accounts' own models, for erasing.
QString ownModelsFolderName();

} // namespace likecast
