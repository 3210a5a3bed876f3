#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace likecast
{

/// A web page of "Download your information", which is what Instagram gives unless JSON is asked
/// for, in the words of the same export's JSON: posts, reels, insights, followers, the user name.
/// `path` tells which of them it is. Times on the pages have no offset: `zone` is theirs. Nothing
/// for any other page. libxml2 parses the HTML, as it does for libarchive already; Qt's parser
/// reads XML only, and the pages are none.
std::optional<QJsonDocument> exportPageAsJson(const QByteArray& html, const QString& path,
                                              const QTimeZone& zone);

/// Whether exportPageAsJson() reads pages of this path.
bool isExportPage(const QString& path);

} // namespace likecast
