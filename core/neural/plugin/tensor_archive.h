#pragma once

#include "core/neural/neural_plugin.h"

#include <map>

namespace likecast::neural
{

/// Tensors and texts by name, as bytes: little-endian, a length before everything, the whole under
/// a checksum (FNV-1a). The same content gives the same bytes.
class TensorArchive
{
public:
    /// How a tensor's values are stored.
    enum class Precision : std::uint8_t { Full, Half };

    void add(const std::string& name, Tensor tensor, Precision precision);
    void add(const std::string& name, const std::string& text);

    /// All of these throw DamagedWeights.
    static TensorArchive fromBytes(const std::string& bytes);
    /// `shape` must be the stored one; -1 stands for any extent. Values are finite.
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

/// To the nearest number of half precision (IEEE 754 binary16) and back; beyond its range the
/// largest one.
float roundedToHalf(float value);

} // namespace likecast::neural
