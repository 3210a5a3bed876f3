#pragma once

#include "core/packs/pack_source.h"

#include <QString>

#include <vector>

namespace likecast::test
{

/// A valid pack of the given kind, with a model of a few weights; 4x4 pixels, RGB.
PackContent tinyPack(PackKind kind);

/// Replaces the model and describes it in the manifest.
PackContent withModel(PackContent content, const QByteArray& model);

struct ZipEntry {
    QByteArray name;
    QByteArray bytes;
    bool isLink = false; ///< `bytes` is the link's target
};

void writeZip(const QString& path, const std::vector<ZipEntry>& entries);
/// Writes manifest.json and the model below `folder` ("" or "x/").
void writeZip(const QString& path, const PackContent& content, const QByteArray& folder = {});
void writeFolder(const QString& path, const PackContent& content);

/// Every file and folder below `folder`, as relative paths.
QStringList everythingIn(const QString& folder);

} // namespace likecast::test
