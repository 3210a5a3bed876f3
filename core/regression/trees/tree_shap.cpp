#include "core/regression/trees/tree_shap.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace likecast
{

namespace
{

/// Shapley's weights |S|! (n - |S| - 1)! / n! by the size of S.
template<std::size_t n>
constexpr std::array<float, n> shapleyWeights()
{
    std::array<float, n> weights{};
    double weight = 1.0 / static_cast<double>(n);
    for (std::size_t size = 0; size < n; ++size) {
        weights[size] = static_cast<float>(weight);
        weight *= static_cast<double>(size + 1);
        weight /= static_cast<double>(std::max<std::size_t>(1, n - size - 1));
    }
    return weights;
}

tl::unexpected<Error> damaged()
{
    return failure(ErrorCode::ModelDamaged, QStringLiteral("trees"));
}

/// One tree's columns of numbers, as XGBoost names them.
struct TreeJson {
    explicit TreeJson(const QJsonObject& tree)
        : left(tree.value(QStringLiteral("left_children")).toArray())
        , right(tree.value(QStringLiteral("right_children")).toArray())
        , column(tree.value(QStringLiteral("split_indices")).toArray())
        , threshold(tree.value(QStringLiteral("split_conditions")).toArray())
        , unknownLeft(tree.value(QStringLiteral("default_left")).toArray())
        , cover(tree.value(QStringLiteral("sum_hessian")).toArray())
    {
    }

    bool complete() const
    {
        return !left.isEmpty() &&
               std::ranges::all_of(std::array{right.size(), column.size(), threshold.size(),
                                              unknownLeft.size(), cover.size()},
                                   [this](qsizetype size) { return size == left.size(); });
    }

    QJsonArray left;
    QJsonArray right;
    QJsonArray column;
    QJsonArray threshold; ///< of a leaf: its value
    QJsonArray unknownLeft;
    QJsonArray cover; ///< sum of the training rows' second derivatives
};

} // namespace

/// Walks trees from root to leaves.
class TreePathReader
{
public:
    explicit TreePathReader(TreeShap& shap)
        : m_shap(shap)
    {
    }

    bool read(const TreeJson& tree)
    {
        // A child that points back to its parents would be walked for ever.
        m_nodesLeft = tree.left.size();
        return tree.complete() && walk(tree, 0, {});
    }

private:
    using Conditions = std::vector<TreeShap::Condition>;

    bool walk(const TreeJson& tree, qsizetype node, const Conditions& path)
    {
        if (node < 0 || node >= tree.left.size() || --m_nodesLeft < 0)
            return false;
        const int left = tree.left[node].toInt(-2);
        if (left == -1)
            return addLeaf(tree.threshold[node].toDouble(std::nan("")), path);
        const int right = tree.right[node].toInt(-2);
        return walkChild(tree, node, left, true, path) && walkChild(tree, node, right, false, path);
    }

    bool walkChild(const TreeJson& tree, qsizetype node, int child, bool isLeft,
                   const Conditions& path)
    {
        const auto column = static_cast<std::size_t>(tree.column[node].toInt(-1));
        const auto threshold = static_cast<float>(tree.threshold[node].toDouble(std::nan("")));
        const auto share =
            static_cast<float>(tree.cover[child].toDouble() / tree.cover[node].toDouble());
        if (column >= m_shap.m_columns || std::isnan(threshold) ||
            !(share >= 0.0F && share <= 1.0F))
            return false;
        Conditions longer = path;
        auto known = std::ranges::find_if(longer, [column](const TreeShap::Condition& condition) {
            return condition.column == column;
        });
        if (known == longer.end()) {
            if (longer.size() == TreeShap::mostSplitColumns)
                return false;
            constexpr float infinity = std::numeric_limits<float>::infinity();
            known =
                longer.insert(longer.end(), {-infinity, infinity, 1.0F,
                                             static_cast<std::uint32_t>(column) & 0x7fffffffU, 1U});
        }
        if (isLeft)
            known->below = std::min(known->below, threshold);
        else
            known->atLeast = std::max(known->atLeast, threshold);
        if ((tree.unknownLeft[node].toInt() != 0) != isLeft)
            known->unknownPasses = 0;
        known->share *= share;
        return walk(tree, child, longer);
    }

    bool addLeaf(double value, const Conditions& path)
    {
        if (!std::isfinite(value))
            return false;
        double reached = value;
        for (const TreeShap::Condition& condition : path)
            reached *= static_cast<double>(condition.share);
        m_shap.m_bias += reached;
        TreeShap::Paths& paths = m_shap.m_paths[path.size()];
        paths.leaves.push_back(static_cast<float>(value));
        paths.conditions.insert(paths.conditions.end(), path.begin(), path.end());
        return true;
    }

    TreeShap& m_shap;
    qsizetype m_nodesLeft = 0;
};

Result<TreeShap> TreeShap::fromModelJson(const QByteArray& modelJson, std::size_t columns)
{
    const QJsonObject learner =
        QJsonDocument::fromJson(modelJson).object().value(QStringLiteral("learner")).toObject();
    const QJsonArray trees = learner.value(QStringLiteral("gradient_booster"))
                                 .toObject()
                                 .value(QStringLiteral("model"))
                                 .toObject()
                                 .value(QStringLiteral("trees"))
                                 .toArray();
    TreeShap shap;
    shap.m_columns = columns;
    TreePathReader reader(shap);
    for (const QJsonValue& tree : trees) {
        if (!reader.read(TreeJson(tree.toObject())))
            return damaged();
    }
    bool isNumber = false;
    shap.m_bias += learner.value(QStringLiteral("learner_model_param"))
                       .toObject()
                       .value(QStringLiteral("base_score"))
                       .toString()
                       .toDouble(&isNumber);
    if (trees.isEmpty() || !isNumber)
        return damaged();
    return shap;
}

/// The game of one path: a coalition is worth the leaf times the shares of those not in it, or
/// nothing once a member fails its condition. With p = 1 for a condition that passes, else 0, the
/// product of (share + p y) has, at the power s of y, that worth summed over all coalitions of s;
/// without one player it is the product divided by that player's factor. Without branches: what
/// passes is as good as random, and a length known to the compiler keeps it all in registers.
template<std::size_t length>
void TreeShap::addPaths(std::span<const float> row, std::vector<double>& sums) const
{
    static constexpr auto weights = shapleyWeights<length>();
    const Paths& paths = m_paths[length];
    const Condition* conditions = paths.conditions.data();
    for (const float leaf : paths.leaves) {
        std::array<float, length> passes;
        std::array<float, length + 1> product{leaf};
        for (std::size_t i = 0; i < length; ++i) {
            const Condition& condition = conditions[i];
            const float value = row[condition.column];
            const bool inside = (value >= condition.atLeast) & (value < condition.below);
            const bool unknown = std::isnan(value) & (condition.unknownPasses != 0);
            passes[i] = static_cast<float>(inside | unknown);
            for (std::size_t s = i + 1; s > 0; --s)
                product[s] = product[s] * condition.share + product[s - 1] * passes[i];
            product[0] *= condition.share;
        }
        float ofFailing = 0.0F;
        for (std::size_t s = 0; s < length; ++s)
            ofFailing -= weights[s] * product[s];
        for (std::size_t i = 0; i < length; ++i) {
            const Condition& condition = conditions[i];
            float without = product[length];
            float sum = 0.0F;
            for (std::size_t s = length; s > 0; --s) {
                sum += weights[s - 1] * without;
                without = product[s - 1] - condition.share * without;
            }
            const float ofPassing = (1.0F - condition.share) * sum;
            sums[condition.column] +=
                static_cast<double>(passes[i] * ofPassing + (1.0F - passes[i]) * ofFailing);
        }
        conditions += length;
    }
}

std::vector<float> TreeShap::contributions(std::span<const float> row) const
{
    std::vector<double> sums(m_columns, 0.0);
    [&]<std::size_t... length>(std::index_sequence<length...>)
    {
        (addPaths<length + 1>(row, sums), ...);
    }
    (std::make_index_sequence<mostSplitColumns>());
    std::vector<float> values(sums.begin(), sums.end());
    values.push_back(static_cast<float>(m_bias));
    return values;
}

} // namespace likecast
