#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

namespace likecast
{

struct ProgramRun {
    QByteArray output;
    double elapsedMs = 0.0;
    double peakMemoryMb = 0.0; ///< largest resident set, as reported by the kernel
};

/// Runs a program to completion. Errors: Internal if it could not be started or failed, with its
/// output as the detail.
Result<ProgramRun> runProgram(const QString& program, const QStringList& arguments,
                              const QProcessEnvironment& environment);

/// Milliseconds from starting a Qt Widgets program until it has painted and flushed its first
/// frame; then ends it. Detects the frame through Qt's own log category qt.widgets.painting, so the
/// program needs no code for it. Errors: Internal if there is no frame within 30 s.
Result<double> firstFrameMs(const QString& program, const QProcessEnvironment& environment);

} // namespace likecast
