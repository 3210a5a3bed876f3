#pragma once

#include <QString>

class QApplication;

// The part "window": all of the window's program. The libraries that it links take as long to load
// as the system's fonts take to be read, so main() has the one done beside the other.
extern "C" {

/// Shows the window of a profile of this data directory (an empty name: the one that was open last)
/// and returns the exit code when it was closed; at once where another program shows it already and
/// was asked to raise it. Main thread; see Program.
Q_DECL_EXPORT int likecastRunWindow(QApplication& application, const QString& dataDirectory,
                                    const QString& profileName);
}
