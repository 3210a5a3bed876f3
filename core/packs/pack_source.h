#pragma once

#include "core/packs/pack_manifest.h"

namespace likecast
{

/// The files of a pack to install, in memory.
struct PackContent {
    PackManifest manifest;
    QByteArray model;
};

/// Reads a folder, a ZIP archive, or a bare .onnx file that is a known model (by SHA-256) or has
/// YuNet's outputs. Reads only manifest.json and the file that it names; does not check the content
/// against the manifest. Errors: FileNotFound, FileUnreadable, PackInvalid (no manifest; an entry
/// or link that leads out of the pack; more than maxPackModelBytes of actual data; a damaged
/// archive; an unknown model).
Result<PackContent> readPack(const QString& path);

} // namespace likecast
