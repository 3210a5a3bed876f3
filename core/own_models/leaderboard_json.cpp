#include "core/own_models/account_leaderboard.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue optionalJson(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<double> optionalFrom(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonObject metricsJson(const Metrics& metrics)
{
    return {{u"posts"_s, metrics.posts},
            {u"mae"_s, metrics.mae},
            {u"mse"_s, metrics.mse},
            {u"mdape"_s, metrics.mdape},
            {u"within_10"_s, metrics.within10},
            {u"within_25"_s, metrics.within25},
            {u"r2"_s, optionalJson(metrics.r2)},
            {u"spearman"_s, optionalJson(metrics.spearman)},
            {u"pairwise_accuracy"_s, optionalJson(metrics.pairwiseAccuracy)},
            {u"coverage_80"_s, optionalJson(metrics.coverage80)},
            {u"width_80"_s, optionalJson(metrics.width80)}};
}

Metrics metricsFrom(const QJsonValue& json)
{
    Metrics metrics;
    metrics.posts = json["posts"_L1].toInteger();
    metrics.mae = json["mae"_L1].toDouble();
    metrics.mse = json["mse"_L1].toDouble();
    metrics.mdape = json["mdape"_L1].toDouble();
    metrics.within10 = json["within_10"_L1].toDouble();
    metrics.within25 = json["within_25"_L1].toDouble();
    metrics.r2 = optionalFrom(json["r2"_L1]);
    metrics.spearman = optionalFrom(json["spearman"_L1]);
    metrics.pairwiseAccuracy = optionalFrom(json["pairwise_accuracy"_L1]);
    metrics.coverage80 = optionalFrom(json["coverage_80"_L1]);
    metrics.width80 = optionalFrom(json["width_80"_L1]);
    return metrics;
}

QJsonObject entryJson(const LeaderboardEntry& entry)
{
    QJsonObject json{{u"name"_s, entry.name},
                     {u"own"_s, entry.isOwn},
                     {u"recommended"_s, entry.recommended},
                     {u"metrics"_s, metricsJson(entry.metrics)},
                     {u"gain"_s, optionalJson(entry.gain)}};
    if (entry.failure)
        json.insert(u"failure"_s, QJsonObject{{u"code"_s, static_cast<int>(entry.failure->code)},
                                              {u"detail"_s, entry.failure->detail}});
    if (const auto& gain = entry.overDefault)
        json.insert(u"over_default"_s, QJsonObject{{u"value"_s, gain->value},
                                                   {u"low"_s, gain->interval.low},
                                                   {u"high"_s, gain->interval.high}});
    QJsonArray shares;
    for (const ModelShare& share : entry.shares)
        shares.append(QJsonObject{{u"name"_s, share.name},
                                  {u"weight"_s, share.weight},
                                  {u"mae"_s, share.meanAbsoluteError}});
    json.insert(u"shares"_s, shares);
    return json;
}

LeaderboardEntry entryFrom(const QJsonValue& json)
{
    LeaderboardEntry entry;
    entry.name = json["name"_L1].toString();
    entry.isOwn = json["own"_L1].toBool();
    entry.recommended = json["recommended"_L1].toBool();
    entry.metrics = metricsFrom(json["metrics"_L1]);
    entry.gain = optionalFrom(json["gain"_L1]);
    if (const QJsonValue error = json["failure"_L1]; error.isObject())
        entry.failure =
            Error{static_cast<ErrorCode>(error["code"_L1].toInt()), error["detail"_L1].toString()};
    if (const QJsonValue gain = json["over_default"_L1]; gain.isObject())
        entry.overDefault = PairedGain{gain["value"_L1].toDouble(),
                                       {gain["low"_L1].toDouble(), gain["high"_L1].toDouble()}};
    for (const QJsonValue& share : json["shares"_L1].toArray())
        entry.shares.push_back({share["name"_L1].toString(), share["weight"_L1].toDouble(),
                                share["mae"_L1].toDouble()});
    return entry;
}

} // namespace

QByteArray leaderboardToJson(const AccountLeaderboard& board)
{
    QJsonArray entries;
    for (const LeaderboardEntry& entry : board.entries)
        entries.append(entryJson(entry));
    return QJsonDocument(QJsonObject{{u"posts"_s, board.postsScored},
                                     {u"rule"_s, board.bestBaseline},
                                     {u"rule_metrics"_s, metricsJson(board.baseline)},
                                     {u"models"_s, entries}})
        .toJson(QJsonDocument::Compact);
}

Result<AccountLeaderboard> leaderboardFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    AccountLeaderboard board;
    board.postsScored = object.value("posts"_L1).toInteger();
    board.bestBaseline = object.value("rule"_L1).toString();
    board.baseline = metricsFrom(object.value("rule_metrics"_L1));
    for (const QJsonValue& entry : object.value("models"_L1).toArray())
        board.entries.push_back(entryFrom(entry));
    if (board.postsScored <= 0 || board.bestBaseline.isEmpty() || board.entries.empty())
        return failure(ErrorCode::FormatDamaged, u"stored leaderboard"_s);
    return board;
}

} // namespace likecast
