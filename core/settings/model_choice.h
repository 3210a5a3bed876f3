#pragma once

#include <QString>

namespace likecast
{

class Settings;

/// Which model predicts for an account.
struct ModelChoice {
    QString model;      ///< as in the registry; empty: the default one
    bool isOwn = false; ///< its weights trained on that account's own posts

    friend bool operator==(const ModelChoice&, const ModelChoice&) = default;
};

/// The choice for an account by name (upper and lower case alike); the default one where none was
/// made. Same thread as the settings.
ModelChoice modelChoiceFor(const Settings& settings, const QString& account);
void setModelChoice(Settings& settings, const QString& account, const ModelChoice& choice);

/// Where the models that were trained on an account are kept, a folder per model; a name never
/// leads out of the data directory.
QString ownModelsFolder(const QString& dataDirectory, const QString& account);

/// The folder's name within the data directory that holds those of all accounts, for erasing.
QString ownModelsFolderName();

} // namespace likecast
