#include "core/features/feature_schema.h"

#include <string_view>

namespace likecast
{

namespace
{

constexpr std::array<FeatureDescription, featureCount> schema{{
    {"level", FeatureGroup::RecentForm},
    {"spread", FeatureGroup::RecentForm},
    {"post_count", FeatureGroup::RecentForm},
    {"rule_ewm_1_post", FeatureGroup::RecentForm},
    {"rule_ewm_2_posts", FeatureGroup::RecentForm},
    {"rule_ewm_4_posts", FeatureGroup::RecentForm},
    {"rule_ewm_8_posts", FeatureGroup::RecentForm},
    {"rule_ewm_16_posts", FeatureGroup::RecentForm},
    {"rule_ewm_32_posts", FeatureGroup::RecentForm},
    {"rule_ewm_64_posts", FeatureGroup::RecentForm},
    {"rule_ewm_quarter_day", FeatureGroup::RecentForm},
    {"rule_ewm_1_day", FeatureGroup::RecentForm},
    {"rule_ewm_3_days", FeatureGroup::RecentForm},
    {"rule_ewm_10_days", FeatureGroup::RecentForm},
    {"rule_ewm_30_days", FeatureGroup::RecentForm},
    {"rule_ewm_120_days", FeatureGroup::RecentForm},
    {"rule_last_post", FeatureGroup::RecentForm},
    {"rule_median_5", FeatureGroup::RecentForm},
    {"rule_median_10", FeatureGroup::RecentForm},
    {"rule_median_30", FeatureGroup::RecentForm},
    {"rule_type_ewm_4", FeatureGroup::MediaType},
    {"rule_type_ewm_16", FeatureGroup::MediaType},
    {"rule_type_median_30", FeatureGroup::MediaType},
    {"rule_robust_8", FeatureGroup::RecentForm},
    {"rule_robust_32", FeatureGroup::RecentForm},
    {"rule_mean_of_all", FeatureGroup::RecentForm},
    {"lag_2", FeatureGroup::RecentForm},
    {"lag_3", FeatureGroup::RecentForm},
    {"lag_4", FeatureGroup::RecentForm},
    {"lag_5", FeatureGroup::RecentForm},
    {"best_rule", FeatureGroup::RecentForm},
    {"error_ewm_1_post", FeatureGroup::RecentForm},
    {"error_ewm_4_posts", FeatureGroup::RecentForm},
    {"error_ewm_16_posts", FeatureGroup::RecentForm},
    {"error_ewm_64_posts", FeatureGroup::RecentForm},
    {"error_ewm_1_day", FeatureGroup::RecentForm},
    {"error_ewm_10_days", FeatureGroup::RecentForm},
    {"error_last_post", FeatureGroup::RecentForm},
    {"error_median_30", FeatureGroup::RecentForm},
    {"error_type_median_30", FeatureGroup::RecentForm},
    {"recent_error", FeatureGroup::RecentForm},
    {"momentum", FeatureGroup::RecentForm},
    {"quantile_10", FeatureGroup::RecentForm},
    {"quantile_25", FeatureGroup::RecentForm},
    {"quantile_75", FeatureGroup::RecentForm},
    {"quantile_90", FeatureGroup::RecentForm},
    {"highest_30", FeatureGroup::RecentForm},
    {"lowest_30", FeatureGroup::RecentForm},
    {"slope_posts", FeatureGroup::RecentForm},
    {"slope_months", FeatureGroup::RecentForm},
    {"hours_since_last", FeatureGroup::Time},
    {"hours_between_last_two", FeatureGroup::Time},
    {"gap_to_usual", FeatureGroup::Time},
    {"usual_gap", FeatureGroup::Time},
    {"days_of_last_30", FeatureGroup::Time},
    {"posts_in_1_hour", FeatureGroup::Time},
    {"posts_in_6_hours", FeatureGroup::Time},
    {"posts_in_1_day", FeatureGroup::Time},
    {"posts_in_1_week", FeatureGroup::Time},
    {"mean_of_6_hours", FeatureGroup::RecentForm},
    {"mean_of_1_day", FeatureGroup::RecentForm},
    {"mean_of_3_days", FeatureGroup::RecentForm},
    {"hour_sine", FeatureGroup::Time},
    {"hour_cosine", FeatureGroup::Time},
    {"hours_from_usual", FeatureGroup::Time},
    {"weekday", FeatureGroup::Time},
    {"weekend", FeatureGroup::Time},
    {"month", FeatureGroup::Time},
    {"effect_hour", FeatureGroup::Time},
    {"share_hour", FeatureGroup::Time},
    {"effect_weekday", FeatureGroup::Time},
    {"effect_weekend", FeatureGroup::Time},
    {"effect_month", FeatureGroup::Time},
    {"media_kind", FeatureGroup::MediaType},
    {"is_reel", FeatureGroup::MediaType},
    {"effect_type", FeatureGroup::MediaType},
    {"share_type", FeatureGroup::MediaType},
    {"posts_of_type", FeatureGroup::MediaType},
    {"last_of_type", FeatureGroup::MediaType},
    {"median_10_of_type", FeatureGroup::MediaType},
    {"hours_since_type", FeatureGroup::MediaType},
    {"same_type_as_last", FeatureGroup::MediaType},
    {"caption_characters", FeatureGroup::Caption},
    {"caption_words", FeatureGroup::Caption},
    {"caption_hashtags", FeatureGroup::Hashtags},
    {"caption_mentions", FeatureGroup::Caption},
    {"caption_emoji", FeatureGroup::Caption},
    {"caption_questions", FeatureGroup::Caption},
    {"caption_exclamations", FeatureGroup::Caption},
    {"caption_lines", FeatureGroup::Caption},
    {"caption_links", FeatureGroup::Caption},
    {"caption_numbers", FeatureGroup::Caption},
    {"caption_upper_case", FeatureGroup::Caption},
    {"caption_first_line", FeatureGroup::Caption},
    {"unusual_characters", FeatureGroup::Caption},
    {"unusual_hashtags", FeatureGroup::Hashtags},
    {"unusual_mentions", FeatureGroup::Caption},
    {"unusual_emoji", FeatureGroup::Caption},
    {"effect_caption_length", FeatureGroup::Caption},
    {"terms_mean", FeatureGroup::Caption},
    {"terms_sum", FeatureGroup::Caption},
    {"terms_highest", FeatureGroup::Caption},
    {"terms_lowest", FeatureGroup::Caption},
    {"terms_known", FeatureGroup::Caption},
    {"terms_weighted", FeatureGroup::Caption},
    {"terms_top_three", FeatureGroup::Caption},
    {"terms_bottom_three", FeatureGroup::Caption},
    {"pairs_mean", FeatureGroup::Caption},
    {"pairs_sum", FeatureGroup::Caption},
    {"pairs_highest", FeatureGroup::Caption},
    {"pairs_lowest", FeatureGroup::Caption},
    {"pairs_known", FeatureGroup::Caption},
    {"pairs_weighted", FeatureGroup::Caption},
    {"pairs_top_three", FeatureGroup::Caption},
    {"pairs_bottom_three", FeatureGroup::Caption},
    {"opening_effect", FeatureGroup::Caption},
    {"opening_count", FeatureGroup::Caption},
    {"regression_context", FeatureGroup::Caption},
    {"regression_context_variance", FeatureGroup::Caption},
    {"regression_pairs", FeatureGroup::Caption},
    {"neighbours_5", FeatureGroup::Caption},
    {"neighbours_20", FeatureGroup::Caption},
    {"neighbour_similarity", FeatureGroup::Caption},
    {"neighbour_nearest", FeatureGroup::Caption},
    {"neighbours_weight", FeatureGroup::Caption},
    {"neighbour_age", FeatureGroup::Caption},
    {"followers_above_level", FeatureGroup::AccountSize},
    {"following_to_followers", FeatureGroup::AccountSize},
    {"media_count", FeatureGroup::AccountSize},
    {"count_age", FeatureGroup::Time},
    {"lexicon_score", FeatureGroup::Caption},
    {"lexicon_change", FeatureGroup::Caption},
    {"content_score", FeatureGroup::Caption},
    {"content_change", FeatureGroup::Caption},
}};

} // namespace

const std::array<FeatureDescription, featureCount>& featureSchema()
{
    return schema;
}

QString featureGroupName(FeatureGroup group)
{
    switch (group) {
    case FeatureGroup::RecentForm:
        return QStringLiteral("recent_form");
    case FeatureGroup::Time:
        return QStringLiteral("time");
    case FeatureGroup::MediaType:
        return QStringLiteral("media_type");
    case FeatureGroup::Caption:
        return QStringLiteral("caption");
    case FeatureGroup::Hashtags:
        return QStringLiteral("hashtags");
    case FeatureGroup::AccountSize:
        break;
    }
    return QStringLiteral("account_size");
}

QStringList featureNames()
{
    QStringList names;
    names.reserve(static_cast<qsizetype>(featureCount));
    for (const FeatureDescription& feature : schema)
        names.append(QString::fromLatin1(feature.name));
    return names;
}

std::optional<std::size_t> featureIndex(const char* name)
{
    for (std::size_t i = 0; i < schema.size(); ++i) {
        if (std::string_view(schema[i].name) == name)
            return i;
    }
    return std::nullopt;
}

} // namespace likecast
