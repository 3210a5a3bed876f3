#pragma once

#include "core/posts/post.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace likecast
{

/// A post as Instagram's own app and pages get it, and as programs that save those answers write
/// it: Zeeschuimer, gallery-dl, instagrapi, Apify, saved GraphQL answers.
struct PostItem {
    QString account;    ///< may be empty
    Post post;          ///< without its photo
    QStringList unread; ///< counts that cannot be read, see countFrom()
};

/// Whether the object is such a post, or looks like one and is none (story, advertisement).
bool isPostItem(const QJsonObject& object);

/// std::nullopt if it is not a post: stories, other people's advertisements, accounts.
std::optional<PostItem> readPostItem(const QJsonObject& item);

} // namespace likecast
