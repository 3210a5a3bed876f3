#pragma once

#include "core/neural/neural_plugin.h"

#include <map>

namespace likecast::neural
{

/// Serializes named tensors and texts: little-endian, length-prefixed, with a checksum (FNV-1a) at
/// the end. Equal contents give equal bytes.
class TensorArchive
{
public:
    /// How a tensor's values are stored.
    enum class Precision : std::uint8_t { Full, Half };

    void add(const std::string& name, Tensor tensor, Precision precision);
    void add(const std::string& name, const std::string& text);

    /// The next three functions throw DamagedWeights.
    static TensorArchive fromBytes(const std::string& bytes);
    /// `shape` must match the stored one; -1 matches any extent. The values are finite.
    Tensor tensor(const std::string& name, const std::vector<std::int64_t>& shape) const;
    std::string text(const std::string& name) const;
    bool hasText(const std::string& name) const { return m_texts.count(name) > 0; }

    std::string toBytes() const;

private:
    struct Entry {
        Tensor tensor;
        Precision precision = Precision::Full;
    };

    std::map<std::string, Entry> m_tensors;
    std::map<std::string, std::string> m_texts;
};

/// Rounds to half precision (IEEE 754 binary16); clamps to its range.
float roundedToHalf(float value);

} // namespace likecast::neural
