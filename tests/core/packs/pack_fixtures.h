#pragma once

#include "core/packs/pack_source.h"

#include <QString>

#include <vector>

namespace likecast::test
{

/// A valid pack of a kind with a model of a few weights; 4x4 pixels, RGB.
PackContent tinyPack(PackKind kind);

/// With another model, which the manifest describes.
PackContent withModel(PackContent content, const QByteArray& model);

struct ZipEntry {
    QByteArray name;
    QByteArray bytes;
    bool isLink = false; ///< `bytes` is where it leads
};

void writeZip(const QString& path, const std::vector<ZipEntry>& entries);
/// manifest.json and the model under `folder` ("" or "x/").
void writeZip(const QString& path, const PackContent& content, const QByteArray& folder = {});
void writeFolder(const QString& path, const PackContent& content);

/// Every file and folder below, relative.
QStringList everythingIn(const QString& folder);

} // namespace likecast::test
