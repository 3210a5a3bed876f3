#include "core/regression/likecast/content_model.h"

#include <string_view>
#include <utility>

namespace likecast
{

namespace
{

/// Features that measure the distance of a rule or a past post from the level: form, not content.
bool isForm(std::string_view name)
{
    return name.starts_with("rule_") || name.starts_with("last_of") ||
           name.starts_with("median_10_of") || name.starts_with("content_");
}

std::vector<std::size_t> contentColumns()
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < featureCount; ++i) {
        const FeatureDescription& feature = featureSchema()[i];
        if (feature.group != FeatureGroup::RecentForm &&
            feature.group != FeatureGroup::AccountSize && !isForm(feature.name))
            columns.push_back(i);
    }
    return columns;
}

} // namespace

ContentModel::ContentModel(BoostedTrees trees)
    : m_trees(std::move(trees))
{
}

const std::vector<std::size_t>& ContentModel::columns()
{
    static const std::vector<std::size_t> columns = contentColumns();
    return columns;
}

std::vector<float> ContentModel::pickColumns(MatrixView rows)
{
    std::vector<float> picked;
    picked.reserve(rows.rows() * columns().size());
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        for (const std::size_t column : columns())
            picked.push_back(rows.values[row * rows.columns + column]);
    }
    return picked;
}

Result<std::vector<float>> ContentModel::scores(MatrixView rows) const
{
    const std::vector<float> picked = pickColumns(rows);
    return m_trees.predict({picked, columns().size()});
}

} // namespace likecast
