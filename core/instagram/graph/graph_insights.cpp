#include "core/instagram/formats/json_fields.h"
#include "core/instagram/graph/graph_api.h"
#include "core/posts/known_count.h"

using namespace Qt::StringLiterals;

// Insights of individual posts. Source:
// developers.facebook.com/docs/instagram-platform/reference/instagram-media/insights.

namespace likecast
{

namespace
{

QStringList metricsOf(std::optional<MediaType> type)
{
    QStringList metrics{u"likes"_s, u"comments"_s, u"saved"_s, u"shares"_s, u"reach"_s, u"views"_s};
    if (type == MediaType::Reel)
        metrics.append(u"ig_reels_video_view_total_time"_s);
    return metrics;
}

GraphInsights insightsFrom(const QJsonObject& values)
{
    const auto count = [&](QLatin1StringView name) {
        return knownCount(integerFrom(values.value(name)));
    };
    GraphInsights insights;
    insights.likes = count("likes"_L1);
    insights.comments = count("comments"_L1);
    insights.figures = {count("saved"_L1), count("shares"_L1), count("reach"_L1), count("views"_L1),
                        count("ig_reels_video_view_total_time"_L1)};
    return insights;
}

} // namespace

tl::expected<QJsonObject, GraphApiFailure> GraphApi::askMetrics(const GraphAccess& access,
                                                                const QString& id,
                                                                const QStringList& metrics,
                                                                const JobControl& control)
{
    QUrlQuery query;
    query.addQueryItem(u"metric"_s, metrics.join(u','));
    return m_requests.get(urlOf(access.kind, m_hosts.version + u'/' + id + u"/insights"_s), query,
                          access.token, control);
}

Result<std::optional<GraphInsights>>
GraphApi::insights(const GraphAccess& access, const GraphMedia& media, const JobControl& control)
{
    if (!m_insightsPermitted || !isPlainGraphText(media.id, 60))
        return std::nullopt;
    QSet<QString>& refused = m_refusedMetrics[media.post.mediaType];
    QStringList metrics;
    for (const QString& metric : metricsOf(media.post.mediaType)) {
        if (!refused.contains(metric))
            metrics.append(metric);
    }
    if (metrics.isEmpty())
        return std::nullopt;
    const auto all = askMetrics(access, media.id, metrics, control);
    if (all)
        return insightsFrom(graphInsightValues(*all));
    QJsonObject values;
    QSet<QString> refusedNow;
    GraphFault fault = all.error().fault;
    Error error = all.error().error;
    // A single refused metric fails the whole request.
    const auto isRefused = [](GraphFault why) {
        return why == GraphFault::NotThere || why == GraphFault::FieldUnknown;
    };
    for (const QString& metric : metrics) {
        if (!isRefused(fault) || metrics.size() == 1)
            break;
        const auto one = askMetrics(access, media.id, {metric}, control);
        if (one) {
            const QJsonObject value = graphInsightValues(*one);
            values.insert(metric, value.value(metric));
            continue;
        }
        if (isRefused(one.error().fault)) {
            refusedNow.insert(metric);
            continue;
        }
        fault = one.error().fault;
        error = one.error().error;
    }
    if (fault == GraphFault::Permission)
        m_insightsPermitted = false;
    if (fault == GraphFault::Permission || fault == GraphFault::NoInsights)
        return std::nullopt;
    if (!isRefused(fault))
        return failure(error);
    // If nothing is returned, the post is gone; that says nothing about the metrics.
    if (values.isEmpty())
        return std::nullopt;
    refused.unite(refusedNow);
    return insightsFrom(values);
}

} // namespace likecast
