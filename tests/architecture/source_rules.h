#pragma once

#include "core/common/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace likecast
{

/// Rules for the project's sources beyond what the compiler and clang-tidy check.
struct SourceRules {
    /// Relative to the root ("core/image"). A folder may include itself and those before it; an
    /// unlisted subfolder counts as its nearest listed parent.
    QStringList foldersLowestFirst;
    /// Whether <name> is a Qt Widgets header.
    std::function<bool(const QString& header)> isWidgetsHeader;
    int maximumLines = 400;
    int maximumTestLines = 600; ///< rows of test data make a file long but not complex
};

struct SourceViolation {
    QString file; ///< relative to the root
    int line = 0; ///< from 1; 0 for the file as a whole
    QString what;
};

/// The folders numbered in ARCHITECTURE.md under the heading "Folders", in order. Errors:
/// FileNotFound, or FormatUnrecognised if there is no such list.
Result<QStringList> foldersInOrder(const QString& architecturePath);

/// Reads every .h and .cpp file in core, ui, app and tests below `root`. Errors: FileNotFound if
/// there are none.
Result<QList<SourceViolation>> findViolations(const QString& root, const SourceRules& rules);

} // namespace likecast
