#pragma once

#include "core/instagram/formats/values/post_import.h"
#include "core/instagram/source/import_source.h"

#include <QJsonDocument>

namespace likecast
{

class ImportBuilder;

/// Reads saved answers of the official API: /me, /me/media page by page, business_discovery, one
/// answer or an array of them in each file. A missing like_count is unknown, never 0. Every field
/// is optional but the time. Reference: developers.facebook.com/docs/instagram-platform.
/// Errors: Cancelled, FormatUnrecognised (no answer in any file), and those of
/// ImportSource::visit. Damaged files and saved error answers are problems.
Result<PostImport> readGraphJson(const ImportSource& source, const ImportControl& control);

/// Adds what one answer holds, with figures as of `countedAtMs`; `where` names it in problems. The
/// number of things understood in it.
qint64 addGraphAnswer(const QJsonDocument& answer, const QString& where, qint64 countedAtMs,
                      ImportBuilder& builder);

} // namespace likecast
