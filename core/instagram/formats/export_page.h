#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace likecast
{

/// Converts a web page of "Download your information", Instagram's default unless JSON is
/// requested, to the JSON of the same export: posts, reels, insights, followers, the user name.
/// `path` says which page it is. Times on the pages have no offset and are in `zone`. std::nullopt
/// for any other page. libxml2, which libarchive uses already, parses the HTML; Qt's parser reads
/// only XML, which these pages are not.
std::optional<QJsonDocument> exportPageAsJson(const QByteArray& html, const QString& path,
                                              const QTimeZone& zone);

/// Whether exportPageAsJson() reads pages of this path.
bool isExportPage(const QString& path);

} // namespace likecast
