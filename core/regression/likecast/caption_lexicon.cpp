#include "core/regression/likecast/caption_lexicon.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace likecast
{

namespace
{

constexpr int conjugateGradientSteps = 40;
constexpr quint32 fileMark = 0x4c584331; // "LXC1"
constexpr quint32 mostTerms = 1'000'000;
constexpr float weightStep = 1.0F / 8192.0F; ///< quantization step of stored weights

double captionNorm(std::size_t terms)
{
    return 1.0 / std::sqrt(static_cast<double>(std::max<std::size_t>(4, terms)));
}

/// Terms used by at least `leastAccounts` accounts, ascending.
std::vector<quint64> sharedTerms(const std::vector<LexiconExample>& examples, int leastAccounts)
{
    struct Use {
        int accounts = 0;
        int last = -1;
    };
    std::unordered_map<quint64, Use> uses;
    for (const LexiconExample& example : examples) {
        for (const quint64 term : example.terms) {
            Use& use = uses[term];
            use.accounts += use.last != example.account ? 1 : 0;
            use.last = example.account;
        }
    }
    std::vector<quint64> kept;
    for (const auto& [term, use] : uses) {
        if (use.accounts >= leastAccounts)
            kept.push_back(term);
    }
    std::ranges::sort(kept);
    return kept;
}

/// The examples as a sparse matrix of ones, scaled by one factor per row.
struct SparseRows {
    std::vector<std::size_t> begins{0};
    std::vector<std::uint32_t> columns;
    std::vector<double> norms;

    std::size_t rows() const { return norms.size(); }

    double product(std::size_t row, const std::vector<double>& x) const
    {
        double sum = 0.0;
        for (std::size_t i = begins[row]; i < begins[row + 1]; ++i)
            sum += x[columns[i]];
        return sum * norms[row];
    }

    void addTransposed(std::size_t row, double value, std::vector<double>& x) const
    {
        for (std::size_t i = begins[row]; i < begins[row + 1]; ++i)
            x[columns[i]] += value * norms[row];
    }
};

SparseRows sparseRows(const std::vector<LexiconExample>& examples,
                      const std::vector<quint64>& terms)
{
    std::unordered_map<quint64, std::uint32_t> index;
    for (std::size_t i = 0; i < terms.size(); ++i)
        index.emplace(terms[i], static_cast<std::uint32_t>(i));
    SparseRows matrix;
    for (const LexiconExample& example : examples) {
        for (const quint64 term : example.terms) {
            const auto found = index.find(term);
            if (found != index.end())
                matrix.columns.push_back(found->second);
        }
        matrix.begins.push_back(matrix.columns.size());
        matrix.norms.push_back(captionNorm(example.terms.size()));
    }
    return matrix;
}

double dot(const std::vector<double>& a, const std::vector<double>& b)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

/// Solves (A' W A + ridge I) x = A' W y.
std::vector<double> solveRidge(const SparseRows& matrix,
                               const std::vector<LexiconExample>& examples, std::size_t columns,
                               double ridge)
{
    std::vector<double> x(columns, 0.0);
    std::vector<double> residual(columns, 0.0);
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        matrix.addTransposed(row, examples[row].weight * examples[row].target, residual);
    std::vector<double> direction = residual;
    double squared = dot(residual, residual);
    for (int step = 0; step < conjugateGradientSteps && squared > 1e-12; ++step) {
        std::vector<double> image(columns, 0.0);
        for (std::size_t row = 0; row < matrix.rows(); ++row)
            matrix.addTransposed(row, examples[row].weight * matrix.product(row, direction), image);
        for (std::size_t i = 0; i < columns; ++i)
            image[i] += ridge * direction[i];
        const double length = squared / dot(direction, image);
        for (std::size_t i = 0; i < columns; ++i) {
            x[i] += length * direction[i];
            residual[i] -= length * image[i];
        }
        const double next = dot(residual, residual);
        for (std::size_t i = 0; i < columns; ++i)
            direction[i] = residual[i] + next / squared * direction[i];
        squared = next;
    }
    return x;
}

} // namespace

double CaptionLexicon::score(std::span<const quint64> terms) const
{
    double sum = 0.0;
    for (const quint64 term : terms)
        sum += weightOf(term);
    return sum * captionNorm(terms.size());
}

double CaptionLexicon::weightOf(quint64 term) const
{
    const auto found = m_weights.find(term);
    return found == m_weights.end() ? 0.0 : static_cast<double>(found->second);
}

CaptionLexicon CaptionLexicon::fit(const std::vector<LexiconExample>& examples, int leastAccounts,
                                   double ridge)
{
    CaptionLexicon lexicon;
    const std::vector<quint64> terms = sharedTerms(examples, leastAccounts);
    if (terms.empty())
        return lexicon;
    const std::vector<double> weights =
        solveRidge(sparseRows(examples, terms), examples, terms.size(), ridge);
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const double steps = std::round(weights[i] / static_cast<double>(weightStep));
        const auto stored = static_cast<qint16>(std::clamp(steps, -32767.0, 32767.0));
        if (stored != 0)
            lexicon.m_weights.emplace(terms[i], static_cast<float>(stored) * weightStep);
    }
    return lexicon;
}

QByteArray CaptionLexicon::toBytes() const
{
    const std::map<quint64, float> ordered(m_weights.begin(), m_weights.end());
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << fileMark << static_cast<quint32>(ordered.size());
    for (const auto& [term, weight] : ordered)
        stream << term << static_cast<qint16>(std::lround(weight / weightStep));
    return bytes;
}

Result<CaptionLexicon> CaptionLexicon::fromBytes(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    quint32 mark = 0;
    quint32 count = 0;
    stream >> mark >> count;
    constexpr qsizetype headerBytes = 8;
    constexpr qsizetype entryBytes = 10;
    if (mark != fileMark || count > mostTerms ||
        bytes.size() != headerBytes + entryBytes * static_cast<qsizetype>(count))
        return failure(ErrorCode::ModelDamaged, QStringLiteral("caption lexicon"));
    CaptionLexicon lexicon;
    lexicon.m_weights.reserve(count);
    for (quint32 i = 0; i < count; ++i) {
        quint64 term = 0;
        qint16 weight = 0;
        stream >> term >> weight;
        lexicon.m_weights.emplace(term, static_cast<float>(weight) * weightStep);
    }
    return lexicon;
}

} // namespace likecast
