#pragma once

#include <QString>

namespace likecast
{

/// What the installation brings beside the programs and never changes: models and packs.
/// "../share/likecast" seen from the program, in a bundle of macOS "../Resources". Empty before
/// there is a QCoreApplication; the folder may be missing. Any thread.
QString shippedDataDirectory();

} // namespace likecast
