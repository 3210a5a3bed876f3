#pragma once

#include <QStringList>

#include <array>
#include <cstddef>
#include <optional>

namespace likecast
{

/// The group of a feature, for explaining predictions.
enum class FeatureGroup { RecentForm, Time, MediaType, Caption, Hashtags, AccountSize };

inline constexpr std::array allFeatureGroups{FeatureGroup::RecentForm, FeatureGroup::Time,
                                             FeatureGroup::MediaType,  FeatureGroup::Caption,
                                             FeatureGroup::Hashtags,   FeatureGroup::AccountSize};

/// "recent_form" and so on.
QString featureGroupName(FeatureGroup group);

struct FeatureDescription {
    const char* name; ///< snake_case, unique
    FeatureGroup group;
};

/// Increment whenever a feature is added, removed, moved or changes its meaning: models trained on
/// another version are rejected.
inline constexpr int featureSchemaVersion = 1;

inline constexpr std::size_t featureCount = 134;

/// One row of model input: values in schema order, NaN where unknown. Hour and weekday (hour_sine
/// to weekend, effect_hour to effect_weekend) are always NaN; see PostingTimes.
using FeatureRow = std::array<float, featureCount>;

/// All features, in schema order.
const std::array<FeatureDescription, featureCount>& featureSchema();

/// Their names, in schema order.
QStringList featureNames();

/// Index of a feature, or std::nullopt if the name is unknown.
std::optional<std::size_t> featureIndex(const char* name);

} // namespace likecast
