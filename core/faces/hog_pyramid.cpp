#include "core/faces/hog_pyramid.h"

#include "core/faces/hog_kernels.h"
#include "core/faces/parallel_jobs.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr int directionCount = 18;
constexpr int minLevelSide = 64;
// Windows may extend beyond the picture by this many cells.
constexpr int cellsBefore = 4;
constexpr int cellsAround = 9;
constexpr int windowsAtOnce = 4;

/// Windows with a lower mean score over the five filters are never faces. In 24 photos with 64
/// faces, the lowest mean of a window that one filter classified as a face was -2.39; 1.2 % of all
/// windows reach -2.5.
constexpr double leastMeanScore = -2.5;

/// Filters are linear, so a single filter computes the mean of all scores.
HogFilter meanOf(const std::array<HogFilter, hogFilterCount>& filters)
{
    HogFilter mean{};
    for (const HogFilter& filter : filters) {
        mean.threshold += filter.threshold / hogFilterCount;
        for (std::size_t i = 0; i < std::size(mean.weights); ++i)
            mean.weights[i] += filter.weights[i] / hogFilterCount;
    }
    return mean;
}

/// Histograms of gradient directions, one per 8x8 cell, with one spare cell on each side.
class CellHistograms
{
public:
    explicit CellHistograms(const cv::Mat& grey)
        : rows((grey.rows + hogCellPixels / 2) / hogCellPixels)
        , columns((grey.cols + hogCellPixels / 2) / hogCellPixels)
        , m_rowLength((columns + 2) * directionCount)
        , m_sums(static_cast<std::size_t>(rows + 2) * static_cast<std::size_t>(m_rowLength), 0.0F)
    {
        fill(grey);
        measureEnergies();
    }

    const float* cell(int row, int column) const
    {
        return m_sums.data() + index(row + 1) + (column + 1) * directionCount;
    }

    /// Sum of squares over 2x2 cells, given the upper left one.
    float blockEnergy(int row, int column) const
    {
        return energy(row, column) + energy(row, column + 1) + energy(row + 1, column) +
               energy(row + 1, column + 1);
    }

    const int rows;
    const int columns;

private:
    std::size_t index(int paddedRow) const
    {
        return static_cast<std::size_t>(paddedRow) * static_cast<std::size_t>(m_rowLength);
    }

    float energy(int row, int column) const
    {
        return m_energies[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
                          static_cast<std::size_t>(column)];
    }

    void fill(const cv::Mat& grey)
    {
        const HogKernel& kernel = fastestHogKernel();
        const int width = std::min(columns * hogCellPixels, grey.cols);
        const int height = std::min(rows * hogCellPixels, grey.rows);
        std::vector<float> magnitudes(static_cast<std::size_t>(width));
        std::vector<int> directions(static_cast<std::size_t>(width));
        std::vector<float> rowSums(static_cast<std::size_t>(m_rowLength));
        for (int y = 1; y < height - 1; ++y) {
            kernel.orientGradients(grey.ptr(y - 1), grey.ptr(y), grey.ptr(y + 1), width,
                                   magnitudes.data(), directions.data());
            std::fill(rowSums.begin(), rowSums.end(), 0.0F);
            addRow(magnitudes, directions, rowSums);
            const float position = (static_cast<float>(y) + 0.5F) / hogCellPixels + 0.5F;
            const int upper = static_cast<int>(position);
            const float lowerShare = position - static_cast<float>(upper);
            kernel.accumulate(m_sums.data() + index(upper), rowSums.data(), 1.0F - lowerShare,
                              m_rowLength);
            kernel.accumulate(m_sums.data() + index(upper + 1), rowSums.data(), lowerShare,
                              m_rowLength);
        }
    }

    // A pixel votes for the two nearest cells of its row; the caller distributes the rows.
    static void addRow(const std::vector<float>& magnitudes, const std::vector<int>& directions,
                       std::vector<float>& rowSums)
    {
        const int end = static_cast<int>(magnitudes.size()) - 1;
        for (int x = 1; x < end; ++x) {
            const int shifted = 2 * x + 1 + hogCellPixels;
            const int left = shifted / (2 * hogCellPixels);
            const float rightShare =
                static_cast<float>(shifted % (2 * hogCellPixels)) / (2 * hogCellPixels);
            const float magnitude = magnitudes[static_cast<std::size_t>(x)];
            float* bin =
                rowSums.data() + left * directionCount + directions[static_cast<std::size_t>(x)];
            bin[0] += magnitude * (1.0F - rightShare);
            bin[directionCount] += magnitude * rightShare;
        }
    }

    void measureEnergies()
    {
        m_energies.reserve(static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns));
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                const float* histogram = cell(row, column);
                float sum = 0.0F;
                for (int o = 0; o < directionCount / 2; ++o) {
                    const float both = histogram[o] + histogram[o + directionCount / 2];
                    sum += both * both;
                }
                m_energies.push_back(sum);
            }
        }
    }

    int m_rowLength;
    std::vector<float> m_sums;
    std::vector<float> m_energies;
};

/// The features of one pyramid level with a margin of zeros, and its windows' scores.
class HogLevel
{
public:
    explicit HogLevel(const cv::Mat& grey)
    {
        const CellHistograms histograms(grey);
        // Cells at the edge do not have four blocks around them and are left out.
        m_rows = std::max(histograms.rows - 2, 0);
        m_columns = std::max(histograms.columns - 2, 0);
        if (m_rows == 0 || m_columns == 0)
            return;
        // Extra columns, because several windows are scored at once.
        m_stride = static_cast<long>(m_columns + cellsAround + windowsAtOnce) * hogCellFeatures;
        m_cells = cv::Mat1f::zeros(m_rows + cellsAround, static_cast<int>(m_stride));
        const HogKernel& kernel = fastestHogKernel();
        for (int row = 0; row < m_rows; ++row) {
            float* features = m_cells[row + cellsBefore] + cellsBefore * hogCellFeatures;
            for (int column = 0; column < m_columns; ++column) {
                const std::array<float, 4> energies{histograms.blockEnergy(row + 1, column + 1),
                                                    histograms.blockEnergy(row, column + 1),
                                                    histograms.blockEnergy(row + 1, column),
                                                    histograms.blockEnergy(row, column)};
                kernel.describeCell(histograms.cell(row + 1, column + 1), energies.data(),
                                    features + column * hogCellFeatures);
            }
        }
    }

    /// Calls found(row, column, filter, score) with cell coordinates of the picture, from -4.
    template<typename Found>
    void scan(double minScore, Found found) const
    {
        static const HogFilter mean = meanOf(hogFilters);
        const int columns = (m_columns + windowsAtOnce - 1) / windowsAtOnce * windowsAtOnce;
        std::vector<float> means(static_cast<std::size_t>(columns));
        for (int row = 0; row < m_rows; ++row) {
            fastestHogKernel().scoreOneFilter(m_cells[row], m_stride, &mean, columns, means.data());
            for (int column = 0; column < m_columns; ++column) {
                const auto score = static_cast<double>(means[static_cast<std::size_t>(column)]);
                if (score - static_cast<double>(mean.threshold) >= leastMeanScore)
                    scoreWindow(row, column, minScore, found);
            }
        }
    }

private:
    template<typename Found>
    void scoreWindow(int row, int column, double minScore, Found found) const
    {
        std::array<float, 2 * hogFilterCount> scores{}; // of a pair; the second is unused
        fastestHogKernel().scoreWindows(m_cells[row] + column * hogCellFeatures, m_stride,
                                        hogFilters.data(), 2, scores.data());
        for (int filter = 0; filter < hogFilterCount; ++filter) {
            const auto i = static_cast<std::size_t>(filter);
            const double score =
                static_cast<double>(scores[i]) - static_cast<double>(hogFilters[i].threshold);
            if (score >= minScore)
                found(row - cellsBefore, column - cellsBefore, filter, score);
        }
    }

    int m_rows = 0;
    int m_columns = 0;
    long m_stride = 0;
    cv::Mat1f m_cells; ///< OpenCV aligns it to hogAlignment
};

/// dlib's mapping of cells to pixels: the centre of a cell, offset by one cell from the edge.
cv::Rect2d windowBox(int row, int column, double scaleX, double scaleY)
{
    constexpr int firstCell = hogCellPixels + hogCellPixels / 2 + 1;
    constexpr int side = (hogWindowCells - 1) * hogCellPixels + 1;
    return {(column * hogCellPixels + firstCell) * scaleX,
            (row * hogCellPixels + firstCell) * scaleY, side * scaleX, side * scaleY};
}

bool isSameFace(const cv::Rect2d& a, const cv::Rect2d& b)
{
    const double shared = (a & b).area();
    return shared > hogMaxIou * (a | b).area() || shared > hogMaxCovered * a.area() ||
           shared > hogMaxCovered * b.area();
}

std::vector<HogDetection> bestOfOverlapping(std::vector<HogDetection> windows)
{
    std::sort(windows.begin(), windows.end(),
              [](const HogDetection& a, const HogDetection& b) { return a.score > b.score; });
    std::vector<HogDetection> faces;
    for (const HogDetection& window : windows) {
        const bool known = std::any_of(faces.begin(), faces.end(), [&](const HogDetection& face) {
            return isSameFace(face.box, window.box);
        });
        if (!known)
            faces.push_back(window);
    }
    return faces;
}

std::vector<cv::Mat> pyramid(const cv::Mat& grey)
{
    std::vector<cv::Mat> levels;
    cv::Mat level = grey;
    while (std::min(level.cols, level.rows) >= minLevelSide) {
        levels.push_back(level);
        cv::Mat smaller;
        cv::resize(level, smaller, {level.cols * 5 / 6, level.rows * 5 / 6}, 0, 0,
                   cv::INTER_LINEAR);
        level = smaller;
    }
    return levels;
}

std::vector<HogDetection> scanLevel(const cv::Mat& level, cv::Size full, double minScore)
{
    const double scaleX = static_cast<double>(full.width) / level.cols;
    const double scaleY = static_cast<double>(full.height) / level.rows;
    std::vector<HogDetection> windows;
    HogLevel(level).scan(minScore, [&](int row, int column, int filter, double score) {
        windows.push_back({windowBox(row, column, scaleX, scaleY), score, filter});
    });
    return windows;
}

} // namespace

std::vector<HogDetection> scanHogPyramid(const cv::Mat& grey, double minScore)
{
    const std::vector<cv::Mat> levels = pyramid(grey);
    std::vector<std::vector<HogDetection>> found(levels.size());
    runInParallel(static_cast<int>(levels.size()), [&](int index, int) {
        const auto level = static_cast<std::size_t>(index);
        found[level] = scanLevel(levels[level], grey.size(), minScore);
    });

    std::vector<HogDetection> windows;
    for (const std::vector<HogDetection>& level : found)
        windows.insert(windows.end(), level.begin(), level.end());
    return bestOfOverlapping(std::move(windows));
}

} // namespace likecast
