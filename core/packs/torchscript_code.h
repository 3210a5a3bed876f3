#pragma once

#include "core/common/result.h"

#include <QByteArray>

namespace likecast
{

/// A TorchScript file is a program: whether its code, as it lies in the file, is one that computes
/// figures and ends. Refused are loops (nothing ends a script that does not end), reading and
/// writing files, printing, other threads and processes, and code that runs while it is loaded
/// (__setstate__); also a file that is no archive of such code, or unpacks to more than a pack may
/// hold. Networks that were traced have none of these. Any thread. Errors: PackInvalid.
Result<void> checkTorchScriptCode(const QByteArray& model);

} // namespace likecast
