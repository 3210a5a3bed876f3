#pragma once

#include "core/common/result.h"

#include <QFunctionPointer>

namespace likecast
{

/// A function out of a part of the program that is opened on first use, because the libraries that
/// it links are slow to load: `name` is the part ("onnx"), `symbol` its C function. It lies beside
/// the program as the build lays it out, or in LIKECAST_PLUGIN_DIR where that is set. A part stays
/// open until the program ends; asking again costs a look-up. Any thread.
/// Errors: PartMissing; detail: the file, and the loader's own words.
Result<QFunctionPointer> pluginFunction(const QString& name, const char* symbol);

/// Whether the part's file is there; it is not opened. Packages may come without some. Any thread.
bool isPluginInstalled(const QString& name);

} // namespace likecast
