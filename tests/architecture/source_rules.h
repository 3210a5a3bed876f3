#pragma once

#include "core/common/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace likecast
{

/// What holds for the project's sources, beyond what the compiler and clang-tidy check.
struct SourceRules {
    /// Relative to the root ("core/image"). A folder may include itself and those before it; a
    /// subfolder that is not listed counts as its nearest listed parent.
    QStringList foldersLowestFirst;
    /// Whether <name> is a header of Qt Widgets.
    std::function<bool(const QString& header)> isWidgetsHeader;
    int maximumLines = 400;
    int maximumTestLines = 600; ///< rows of test data make a file long without making it hard
};

struct SourceViolation {
    QString file; ///< relative to the root
    int line = 0; ///< from 1; 0 for the file as a whole
    QString what;
};

/// The folders that ARCHITECTURE.md numbers under its heading "Folders", in their order.
/// FileNotFound, or FormatUnrecognised when there is no such list.
Result<QStringList> foldersInOrder(const QString& architecturePath);

/// Reads every .h and .cpp under core, ui, app and tests of `root`. FileNotFound when there is
/// none.
Result<QList<SourceViolation>> findViolations(const QString& root, const SourceRules& rules);

} // namespace likecast
