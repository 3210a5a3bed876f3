#pragma once

#include <QString>

namespace likecast
{

/// The installation's read-only data: models and packs. "../share/likecast" relative to the
/// program, in a macOS bundle "../Resources". Empty before a QCoreApplication exists; the folder
/// may be missing. Thread-safe.
QString shippedDataDirectory();

} // namespace likecast
