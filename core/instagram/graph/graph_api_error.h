#pragma once

#include "core/common/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace likecast
{

/// What a Graph API error response requires of the caller.
enum class GraphFault {
    TokenInvalid,   ///< 190, 102: link again
    Temporary,      ///< 1, 2, HTTP 5xx: the same request may soon succeed
    Throttled,      ///< 4, 17, 32, 341, 613, 80002, HTTP 429: wait
    Permission,     ///< 10, 200 to 299
    FieldUnknown,   ///< 100 naming a field: drop it
    NotThere,       ///< 100 for a deleted object or an expired cursor
    NoInsights,     ///< this post has none: too few viewers, or from before the account was
                    ///< professional (2108006)
    AccountUnknown, ///< 110: no such account, or not a professional one
    Blocked,        ///< 368: stop asking
    Other,
};

struct GraphApiError {
    GraphFault fault = GraphFault::Other;
    int code = 0;
    int subcode = 0;
    QString message; ///< the API's own message, without the token
    QString field;   ///< for FieldUnknown
};

/// std::nullopt if the response is not an error. Removes `token` from the message wherever it
/// occurs. Source: developers.facebook.com/docs/graph-api/guides/error-handling.
std::optional<GraphApiError> readGraphApiError(int httpStatus, const QByteArray& body,
                                               const QString& token);

/// Converts to an Error; Throttled becomes RateLimited without a time.
Error errorFromGraphApi(const GraphApiError& error);

/// Removes the token, and anything else that looks like one, from external text.
QString withoutTokens(QString text, const QString& token);

} // namespace likecast
