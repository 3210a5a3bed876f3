#pragma once

#include "core/common/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace likecast
{

/// What an error answer of the Graph API asks of the caller.
enum class GraphFault {
    TokenInvalid,   ///< 190, 102: link again
    Temporary,      ///< 1, 2, HTTP 5xx: the same request may succeed soon
    Throttled,      ///< 4, 17, 32, 341, 613, 80002, HTTP 429: wait
    Permission,     ///< 10, 200 to 299
    FieldUnknown,   ///< 100 that names a field: leave it out
    NotThere,       ///< 100 of an object that is gone, or a cursor that has lapsed
    NoInsights,     ///< this one post has none: too few viewers, or from before the account was
                    ///< professional (2108006)
    AccountUnknown, ///< 110: no such account, or not a professional one
    Blocked,        ///< 368: stop asking
    Other,
};

struct GraphApiError {
    GraphFault fault = GraphFault::Other;
    int code = 0;
    int subcode = 0;
    QString message; ///< the API's own words, without the token
    QString field;   ///< of FieldUnknown
};

/// Nothing where the answer is no error. `token` is taken out of the message wherever it stands.
/// Source: developers.facebook.com/docs/graph-api/guides/error-handling.
std::optional<GraphApiError> readGraphApiError(int httpStatus, const QByteArray& body,
                                               const QString& token);

/// The same as an error value; Throttled is RateLimited without a time.
Error errorFromGraphApi(const GraphApiError& error);

/// Takes the token, and whatever else looks like one, out of words that came from outside.
QString withoutTokens(QString text, const QString& token);

} // namespace likecast
