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

/// What identifies a trained model, beside its weights.
struct ModelIdentity {
    QString name;    ///< as in the registry
    QString version; ///< of the weights
    int schemaVersion = 0;
    QStringList features; ///< in the order that the weights expect
};

/// A model as it lies in a folder: manifest.json and the files that it lists with their SHA-256.
///
/// SECURITY: checksums find damage, not malice. XGBoost and LibTorch parse the weights without
/// being hardened against crafted files, so whoever can write to a model folder can crash or take
/// over the program: a model folder is as trusted as the program itself. The window loads models
/// from the installation and from the folder of models trained by itself only, and no import,
/// archive or backup writes to either; the command line takes the folder that its user names.
struct ModelFiles {
    ModelIdentity identity;
    QJsonObject training; ///< how it was trained and what it reached, for people
    QMap<QString, QByteArray> files;
};

/// Whether a model of this name can be written there, tried out before a long training; leaves
/// nothing behind. Errors: FileUnwritable; InputInvalid (another model lies there, or files
/// that are none of a model's).
Result<void> checkModelFolder(const QString& folder, const QString& name);

/// Writes all files aside, then puts them in their places, the manifest last; makes the folder. A
/// model that was there stays whole where they cannot be written. What an older manifest listed
/// there and this one does not is removed. The same content gives the same bytes. Errors:
/// FileUnwritable.
Result<void> writeModelFiles(const QString& folder, const ModelFiles& model);

/// Reads a model that must be of this name, schema version and feature order. Files that the
/// manifest does not list are passed over.
/// Errors: ModelMissing (no manifest); ModelDamaged (manifest or a file does not hold, a listed
/// file is absent); ModelIncompatible (intact, but foreign or newer).
Result<ModelFiles> readModelFiles(const QString& folder, const ModelIdentity& expected);

} // namespace likecast
