#include "app/cli/account_json.h"

#include "app/cli/error_text.h"
#include "app/cli/json_output.h"

#include <QDateTime>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject withCounts(QJsonObject object, const AccountCounts& counts)
{
    object.insert(u"followers"_s, orNull(counts.followers));
    object.insert(u"following"_s, orNull(counts.following));
    object.insert(u"media_count"_s, orNull(counts.mediaCount));
    return object;
}

} // namespace

QJsonObject mergeCountsJson(const MergeCounts& counts)
{
    return {{u"found"_s, counts.found},
            {u"added"_s, counts.added},
            {u"updated"_s, counts.updated},
            {u"unchanged"_s, counts.unchanged},
            {u"without_likes"_s, counts.withoutLikes}};
}

QJsonArray problemsJson(const ImportProblems& problems)
{
    QJsonArray array;
    for (const ImportProblem& problem : problems.listed())
        array.append(QJsonObject{{u"where"_s, problem.where}, {u"what"_s, problem.what}});
    return array;
}

QString momentText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs / 1000 * 1000, Qt::UTC).toString(Qt::ISODate);
}

QJsonValue momentOrNull(std::optional<qint64> utcMs)
{
    return utcMs ? QJsonValue(momentText(*utcMs)) : QJsonValue();
}

QJsonObject linkedAccountJson(const LinkOutcome& linked)
{
    const TokenRecord& token = linked.token;
    const bool isFacebook = token.kind == TokenKind::FacebookLogin;
    const bool isSealed = token.place == TokenPlace::Passphrase;
    return withCounts({{u"account"_s, token.account},
                       {u"token"_s,
                        QJsonObject{
                            {u"kind"_s, isFacebook ? u"facebook_login"_s : u"instagram_login"_s},
                            {u"kept_in"_s, isSealed ? u"passphrase"_s : u"keychain"_s},
                            {u"expires_at"_s, momentOrNull(token.expiresAtMs)},
                        }}},
                      linked.counts);
}

QJsonObject refreshJson(const RefreshReport& report)
{
    QJsonObject object{
        {u"account"_s, report.account},
        {u"posts"_s, mergeCountsJson(report.posts)},
        {u"pages"_s, report.pages},
        {u"resumed"_s, report.wasResumed},
        {u"thumbnails"_s, report.thumbnails},
        {u"token_renewed"_s, report.tokenRenewed},
        {u"token_expires_at"_s, momentOrNull(report.tokenExpiresAtMs)},
        {u"problems"_s, problemsJson(report.problems)},
    };
    if (report.leftOut)
        object.insert(u"left_out"_s, errorJson(*report.leftOut));
    return withCounts(object, report.counts);
}

QJsonObject refreshErrorJson(const QString& account, const Error& error)
{
    return {{u"account"_s, account}, {u"error"_s, errorJson(error)}};
}

} // namespace likecast::cli
