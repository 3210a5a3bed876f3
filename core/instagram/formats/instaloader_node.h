#pragma once

#include "core/instagram/formats/values/post_import.h"

#include <QJsonObject>

namespace likecast
{

/// One file of Instaloader: a post, a profile, or something else (neither is set).
struct InstaloaderNode {
    bool isAnswerDated = false; ///< Instagram's answer says when it was made; else the file's time
    QString account;
    std::optional<ImportedPost> post; ///< without its photo, which lies beside the file
    std::optional<AccountSnapshot> snapshot;
};

/// `fileTimeMs` stands in where the file does not say when it was downloaded.
/// Errors: FormatDamaged (a post without a possible time; detail names what is missing).
Result<InstaloaderNode> readInstaloaderNode(const QJsonObject& root, qint64 fileTimeMs);

} // namespace likecast
