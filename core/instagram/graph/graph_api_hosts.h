#pragma once

#include <QString>
#include <QUrl>

namespace likecast
{

/// Hosts and version of the official API, defined only here. v27.0 is current since 4 November
/// 2026; a version lives about two years (v26.0 ends about 4 November 2028). Source:
/// developers.facebook.com/docs/graph-api/changelog.
struct GraphApiHosts {
    QUrl instagram{QStringLiteral("https://graph.instagram.com")}; ///< Instagram Login
    QUrl facebook{QStringLiteral("https://graph.facebook.com")};   ///< Facebook Login
    QString version = QStringLiteral("v27.0");
};

} // namespace likecast
