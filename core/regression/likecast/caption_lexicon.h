#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QtGlobal>

#include <span>
#include <unordered_map>
#include <vector>

namespace likecast
{

/// A training caption and how far its post exceeded the account's usual, in spreads.
struct LexiconExample {
    std::span<const quint64> terms; ///< distinct
    double target = 0.0;
    double weight = 1.0;
    int account = 0;
};

/// How words affect likes, for any account: a linear model over the terms of a caption, fitted by
/// ridge regression on all training accounts. Only terms that several accounts use are kept, so
/// that it describes the population and reveals no account's own vocabulary. A value; reading it is
/// thread-safe.
class CaptionLexicon
{
public:
    /// score = sum of weights / sqrt(max(4, number of terms)); 0 for an empty caption.
    double score(std::span<const quint64> terms) const;

    double weightOf(quint64 term) const;
    std::size_t size() const { return m_weights.size(); }

    /// Solves the normal equations with a fixed number of conjugate gradient steps, so that the
    /// result depends only on the examples and their order.
    static CaptionLexicon fit(const std::vector<LexiconExample>& examples, int leastAccounts,
                              double ridge);

    QByteArray toBytes() const;
    /// Errors: ModelDamaged.
    static Result<CaptionLexicon> fromBytes(const QByteArray& bytes);

private:
    std::unordered_map<quint64, float> m_weights;
};

} // namespace likecast
