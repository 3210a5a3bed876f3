#pragma once

#include "core/instagram/formats/values/post_import.h"

#include <QJsonObject>
#include <QStringList>

namespace likecast
{

/// One Instaloader file: a post, a profile, or something else (neither is set).
struct InstaloaderNode {
    bool isAnswerDated = false; ///< dated by Instagram's response itself; else by the file's time
    QString account;
    std::optional<ImportedPost> post; ///< without its photo, which is next to the file
    std::optional<AccountSnapshot> snapshot;
    QStringList unread; ///< counts that cannot be read, see countFrom()
};

/// `fileTimeMs` is used if the file does not say when it was downloaded.
/// Errors: FormatDamaged (a post without a possible time; detail names what is missing).
Result<InstaloaderNode> readInstaloaderNode(const QJsonObject& root, qint64 fileTimeMs);

} // namespace likecast
