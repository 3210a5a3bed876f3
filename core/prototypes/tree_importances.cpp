#include "core/prototypes/tree_importances.h"

#include <algorithm>
#include <numeric>

namespace likecast
{

namespace
{

/// The rows that pass through one node.
struct NodeSums {
    double count = 0.0;
    double sum = 0.0;
    double squares = 0.0;

    void add(double target)
    {
        count += 1.0;
        sum += target;
        squares += target * target;
    }
    double squaredError() const { return count > 0.0 ? squares - sum * sum / count : 0.0; }
};

bool goesLeft(const cv::ml::DTrees::Split& split, std::span<const float> row)
{
    const bool isLow = row[static_cast<std::size_t>(split.varIdx)] <= split.c;
    return isLow != split.inversed;
}

} // namespace

std::vector<double> splitGainShares(const cv::ml::DTrees& trees, MatrixView rows,
                                    std::span<const float> targets)
{
    const std::vector<cv::ml::DTrees::Node>& nodes = trees.getNodes();
    const std::vector<cv::ml::DTrees::Split>& splits = trees.getSplits();
    const auto nodeAt = [&](int index) -> const cv::ml::DTrees::Node& {
        return nodes[static_cast<std::size_t>(index)];
    };
    std::vector<NodeSums> sums(nodes.size());
    for (const int root : trees.getRoots()) {
        for (std::size_t i = 0; i < rows.rows(); ++i) {
            const auto row = rows.values.subspan(i * rows.columns, rows.columns);
            int index = root;
            sums[static_cast<std::size_t>(index)].add(static_cast<double>(targets[i]));
            while (nodeAt(index).split >= 0) {
                const auto& split = splits[static_cast<std::size_t>(nodeAt(index).split)];
                index = goesLeft(split, row) ? nodeAt(index).left : nodeAt(index).right;
                sums[static_cast<std::size_t>(index)].add(static_cast<double>(targets[i]));
            }
        }
    }
    std::vector<double> shares(rows.columns, 0.0);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].split < 0)
            continue;
        const auto& split = splits[static_cast<std::size_t>(nodes[i].split)];
        const double left = sums[static_cast<std::size_t>(nodes[i].left)].squaredError();
        const double right = sums[static_cast<std::size_t>(nodes[i].right)].squaredError();
        shares[static_cast<std::size_t>(split.varIdx)] +=
            std::max(0.0, sums[i].squaredError() - left - right);
    }
    const double total = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double& share : shares)
        share /= total > 0.0 ? total : 1.0;
    return shares;
}

} // namespace likecast
