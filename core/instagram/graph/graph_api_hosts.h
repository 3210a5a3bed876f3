#pragma once

#include <QString>
#include <QUrl>

namespace likecast
{

/// Where the official API is asked, and which version: this one place.
/// (v26.0 is current; a version lives about two years.)
struct GraphApiHosts {
    QUrl instagram{QStringLiteral("https://graph.instagram.com")}; ///< Instagram Login
    QUrl facebook{QStringLiteral("https://graph.facebook.com")};   ///< Facebook Login
    QString version = QStringLiteral("v26.0");
};

} // namespace likecast
