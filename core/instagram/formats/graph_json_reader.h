#pragma once

#include "core/instagram/formats/values/post_import.h"
#include "core/instagram/source/import_source.h"

#include <QJsonDocument>

namespace likecast
{

class ImportBuilder;

/// Reads saved responses of the official API: /me, /me/media page by page, business_discovery; each
/// file holds one response or an array of them. A missing like_count is unknown, never 0. Every
/// field but the time is optional. Reference: developers.facebook.com/docs/instagram-platform.
/// Errors: Cancelled, FormatUnrecognised (no response in any file), and those of
/// ImportSource::visit. Damaged files and saved error responses are reported as problems.
Result<PostImport> readGraphJson(const ImportSource& source, const JobControl& control);

/// Adds the contents of one response, with counts as of `countedAtMs`; `where` names it in
/// problems. Returns the number of items recognised.
qint64 addGraphAnswer(const QJsonDocument& answer, const QString& where, qint64 countedAtMs,
                      ImportBuilder& builder);

} // namespace likecast
