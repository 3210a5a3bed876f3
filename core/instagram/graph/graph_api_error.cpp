#include "core/instagram/graph/graph_api_error.h"

#include "core/instagram/formats/json_fields.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

QString fieldNamedIn(const QString& message)
{
    static const QRegularExpression named(u"field \\(([A-Za-z_]{1,60})\\)"_s);
    static const QRegularExpression listed(u"Unknown fields?:? ([A-Za-z_]{1,60})"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression* pattern : {&named, &listed}) {
        if (const auto match = pattern->match(message); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

GraphFault faultOfCode(int code, int httpStatus)
{
    constexpr std::array throttled{4, 17, 32, 341, 613, 80002};
    if (code == 190 || code == 102)
        return GraphFault::TokenInvalid;
    if (std::find(throttled.begin(), throttled.end(), code) != throttled.end() || httpStatus == 429)
        return GraphFault::Throttled;
    if (code == 1 || code == 2)
        return GraphFault::Temporary;
    if (code == 10 || (code >= 200 && code <= 299))
        return GraphFault::Permission;
    if (code == 100)
        return GraphFault::NotThere;
    if (code == 110)
        return GraphFault::AccountUnknown;
    if (code == 368)
        return GraphFault::Blocked;
    return httpStatus >= 500 ? GraphFault::Temporary : GraphFault::Other;
}

/// Subcodes of error 190. Source:
/// developers.facebook.com/docs/facebook-login/guides/access-tokens/debugging.
QString tokenTrouble(int subcode)
{
    switch (subcode) {
    case 458:
        return u"the app was removed from the account"_s;
    case 459:
    case 464:
        return u"the account must be confirmed in the Instagram app"_s;
    case 460:
        return u"the password was changed"_s;
    case 463:
        return u"the token has expired"_s;
    case 467:
        return u"the token was revoked"_s;
    default:
        return {};
    }
}

} // namespace

QString withoutTokens(QString text, const QString& token)
{
    static const QRegularExpression tokenLike(u"\\b(?:IG|EAA)[A-Za-z0-9_\\-]{16,}"_s);
    static const QRegularExpression parameter(u"access_token=[^&\\s\"']*"_s);
    if (!token.isEmpty())
        text.replace(token, u"…"_s);
    text.replace(parameter, u"access_token=…"_s);
    text.replace(tokenLike, u"…"_s);
    constexpr qsizetype longest = 300;
    return text.simplified().left(longest);
}

std::optional<GraphApiError> readGraphApiError(int httpStatus, const QByteArray& body,
                                               const QString& token)
{
    constexpr int firstErrorStatus = 400;
    const Result<QJsonDocument> document = parseJson(body);
    const QJsonObject object = document ? objectOf(document->object(), "error"_L1) : QJsonObject();
    if (httpStatus < firstErrorStatus && object.isEmpty())
        return std::nullopt;

    GraphApiError error;
    error.code = static_cast<int>(integerOf(object, "code"_L1).value_or(0));
    error.subcode = static_cast<int>(integerOf(object, "error_subcode"_L1).value_or(0));
    error.message = withoutTokens(textOf(object, "message"_L1), token);
    if (error.message.isEmpty())
        error.message = u"status %1"_s.arg(httpStatus);
    error.fault = faultOfCode(error.code, httpStatus);
    constexpr int beforeProfessional = 2108006;
    const bool hasFewViewers =
        error.code == 10 && error.message.contains("not enough viewers"_L1, Qt::CaseInsensitive);
    if (error.subcode == beforeProfessional || hasFewViewers) {
        error.fault = GraphFault::NoInsights;
    } else if (error.code == 100) {
        error.field = fieldNamedIn(error.message);
        if (!error.field.isEmpty())
            error.fault = GraphFault::FieldUnknown;
    }
    if (const QString trouble = tokenTrouble(error.subcode);
        error.code == 190 && !trouble.isEmpty())
        error.message = trouble;
    return error;
}

Error errorFromGraphApi(const GraphApiError& error)
{
    switch (error.fault) {
    case GraphFault::TokenInvalid:
        return {ErrorCode::TokenInvalid, error.message};
    case GraphFault::Throttled:
        return {ErrorCode::RateLimited, {}};
    case GraphFault::Permission:
    case GraphFault::Blocked:
        return {ErrorCode::PermissionMissing, error.message};
    case GraphFault::AccountUnknown:
        return {ErrorCode::AccountUnknown, error.message};
    case GraphFault::Temporary:
    case GraphFault::FieldUnknown:
    case GraphFault::NotThere:
    case GraphFault::NoInsights:
    case GraphFault::Other:
        break;
    }
    return {ErrorCode::ServiceFailed, error.message};
}

} // namespace likecast
