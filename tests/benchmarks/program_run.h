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
    double peakMemoryMb = 0.0; ///< largest resident set, as the kernel counted it
};

/// Runs a program to its end. Internal when it could not be started or failed; detail: its words.
Result<ProgramRun> runProgram(const QString& program, const QStringList& arguments,
                              const QProcessEnvironment& environment);

/// Milliseconds from starting a Qt Widgets program until it has painted and flushed its first
/// frame, then ends it. The frame is seen from outside, in Qt's own log category
/// qt.widgets.painting: the program needs no code for it. Internal when none comes within 30 s.
Result<double> firstFrameMs(const QString& program, const QProcessEnvironment& environment);

} // namespace likecast
