#pragma once

#include "core/packs/pack_manifest.h"

namespace likecast
{

/// What a pack to be installed holds, read into memory.
struct PackContent {
    PackManifest manifest;
    QByteArray model;
};

/// Reads a folder, a ZIP, or a bare .onnx file that is a known model (by SHA-256) or has the
/// outputs of YuNet. Only manifest.json and the file that it names are read; the content is not
/// yet compared with the manifest. Errors: FileNotFound, FileUnreadable, PackInvalid (no manifest;
/// an entry or link that leads out of the pack; more than maxPackModelBytes, whatever the headers
/// claim; a damaged archive; an unknown model).
Result<PackContent> readPack(const QString& path);

} // namespace likecast
