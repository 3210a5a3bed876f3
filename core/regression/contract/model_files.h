#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace likecast
{

inline constexpr int modelFormatVersion = 1;

/// Identifies a trained model, apart from its weights.
struct ModelIdentity {
    QString name;    ///< as registered
    QString version; ///< of the weights
    int schemaVersion = 0;
    QStringList features; ///< in the order the weights expect
};

/// A model on disk: a folder with manifest.json and the files it lists with their SHA-256.
///
/// SECURITY: checksums detect damage, not malice. XGBoost and LibTorch parse the weights and are
/// not hardened against crafted files, so anyone who can write to a model folder can crash or take
/// over the program: a model folder is as trusted as the program itself. The window loads models
/// only from the installation and from the folder of models it trained itself, and no import,
/// archive or backup writes to either; the command line loads the folder its user names.
struct ModelFiles {
    ModelIdentity identity;
    QJsonObject training; ///< how it was trained and how well it did, for people to read
    QMap<QString, QByteArray> files;
};

/// Checks, before a long training, that a model of this name can be written to the folder. Leaves
/// nothing behind. Errors: FileUnwritable; InputInvalid (the folder contains another model, or
/// files that belong to no model).
Result<void> checkModelFolder(const QString& folder, const QString& name);

/// Writes all files to temporary names, then renames them, the manifest last. Creates the folder.
/// If writing fails, an existing model stays intact. Removes files that only the previous manifest
/// listed. The same content gives the same bytes. Errors: FileUnwritable.
Result<void> writeModelFiles(const QString& folder, const ModelFiles& model);

/// Reads a model and checks its name, schema version and feature order. Ignores files that the
/// manifest does not list.
/// Errors: ModelMissing (no manifest); ModelDamaged (invalid manifest, damaged or missing file);
/// ModelIncompatible (intact, but foreign or newer).
Result<ModelFiles> readModelFiles(const QString& folder, const ModelIdentity& expected);

} // namespace likecast
