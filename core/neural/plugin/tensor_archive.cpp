#include "core/neural/plugin/tensor_archive.h"

#include "core/neural/plugin/network_kind.h"

#include <c10/util/Half.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace likecast::neural
{

namespace
{

constexpr char magic[] = "LCTA0001";
constexpr std::size_t magicLength = sizeof(magic) - 1;
constexpr std::size_t maxEntries = 10'000;
constexpr std::size_t maxDimensions = 8;
constexpr float largestHalf = 65504.0f;

std::uint64_t checksum(const char* bytes, std::size_t size)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (std::size_t i = 0; i < size; ++i)
        hash = (hash ^ static_cast<unsigned char>(bytes[i])) * 0x100000001b3U;
    return hash;
}

template<typename T>
void appendValue(std::string& bytes, T value)
{
    for (std::size_t i = 0; i < sizeof(T); ++i)
        bytes.push_back(static_cast<char>((value >> (8 * i)) & 0xff));
}

void appendText(std::string& bytes, const std::string& text)
{
    appendValue<std::uint64_t>(bytes, text.size());
    bytes += text;
}

std::uint32_t bitsOf(float value)
{
    std::uint32_t bits = 0;
    std::memcpy(&bits, &value, sizeof(bits));
    return bits;
}

class Reader
{
public:
    Reader(const char* bytes, std::size_t size)
        : m_bytes(bytes)
        , m_left(size)
    {
    }

    const char* take(std::size_t size)
    {
        if (size > m_left)
            throw DamagedWeights("truncated");
        const char* taken = m_bytes;
        m_bytes += size;
        m_left -= size;
        return taken;
    }

    template<typename T>
    T value()
    {
        const char* taken = take(sizeof(T));
        T result = 0;
        for (std::size_t i = 0; i < sizeof(T); ++i)
            result = static_cast<T>(
                result |
                static_cast<T>(static_cast<T>(static_cast<unsigned char>(taken[i])) << (8 * i)));
        return result;
    }

    std::size_t count(std::size_t max)
    {
        const auto number = value<std::uint64_t>();
        if (number > max)
            throw DamagedWeights("a length out of range");
        return static_cast<std::size_t>(number);
    }

    std::string text()
    {
        const std::size_t size = count(m_left);
        return std::string(take(size), size);
    }

    std::size_t left() const { return m_left; }

private:
    const char* m_bytes;
    std::size_t m_left;
};

float readFloat(Reader& reader, TensorArchive::Precision precision)
{
    float value = 0.0f;
    if (precision == TensorArchive::Precision::Half) {
        value =
            static_cast<float>(c10::Half(reader.value<std::uint16_t>(), c10::Half::from_bits()));
    } else {
        const auto bits = reader.value<std::uint32_t>();
        std::memcpy(&value, &bits, sizeof(value));
    }
    if (!std::isfinite(value))
        throw DamagedWeights("a value that is not a number");
    return value;
}

Tensor readTensor(Reader& reader, TensorArchive::Precision precision)
{
    Tensor tensor;
    const std::size_t dimensions = reader.count(maxDimensions);
    std::size_t size = 1;
    for (std::size_t i = 0; i < dimensions; ++i) {
        const std::size_t extent = reader.count(reader.left());
        tensor.shape.push_back(static_cast<std::int64_t>(extent));
        if (extent != 0 && size > reader.left() / extent)
            throw DamagedWeights("a shape larger than its values");
        size *= extent;
    }
    if (size * (precision == TensorArchive::Precision::Half ? 2 : 4) > reader.left())
        throw DamagedWeights("truncated");
    tensor.values.resize(size);
    for (float& value : tensor.values)
        value = readFloat(reader, precision);
    return tensor;
}

} // namespace

float roundedToHalf(float value)
{
    return static_cast<float>(c10::Half(std::clamp(value, -largestHalf, largestHalf)));
}

void TensorArchive::add(const std::string& name, Tensor tensor, Precision precision)
{
    m_tensors[name] = {std::move(tensor), precision};
}

void TensorArchive::add(const std::string& name, const std::string& text)
{
    m_texts[name] = text;
}

std::string TensorArchive::toBytes() const
{
    std::string bytes(magic, magicLength);
    appendValue<std::uint64_t>(bytes, m_texts.size());
    for (const auto& [name, text] : m_texts) {
        appendText(bytes, name);
        appendText(bytes, text);
    }
    appendValue<std::uint64_t>(bytes, m_tensors.size());
    for (const auto& [name, entry] : m_tensors) {
        appendText(bytes, name);
        appendValue(bytes, static_cast<std::uint8_t>(entry.precision));
        appendValue<std::uint64_t>(bytes, entry.tensor.shape.size());
        for (const std::int64_t extent : entry.tensor.shape)
            appendValue(bytes, static_cast<std::uint64_t>(extent));
        for (const float value : entry.tensor.values) {
            if (entry.precision == Precision::Half)
                appendValue(bytes, c10::Half(roundedToHalf(value)).x);
            else
                appendValue(bytes, bitsOf(value));
        }
    }
    appendValue(bytes, checksum(bytes.data(), bytes.size()));
    return bytes;
}

TensorArchive TensorArchive::fromBytes(const std::string& bytes)
{
    constexpr std::size_t sumLength = sizeof(std::uint64_t);
    if (bytes.size() < magicLength + sumLength || bytes.compare(0, magicLength, magic) != 0)
        throw DamagedWeights("not weights of a network");
    const std::size_t size = bytes.size() - sumLength;
    if (Reader(bytes.data() + size, sumLength).value<std::uint64_t>() !=
        checksum(bytes.data(), size))
        throw DamagedWeights("checksum");
    Reader reader(bytes.data() + magicLength, size - magicLength);
    TensorArchive archive;
    for (std::size_t texts = reader.count(maxEntries); texts > 0; --texts) {
        const std::string name = reader.text();
        archive.m_texts[name] = reader.text();
    }
    for (std::size_t tensors = reader.count(maxEntries); tensors > 0; --tensors) {
        const std::string name = reader.text();
        const auto precision = reader.value<std::uint8_t>();
        if (precision > static_cast<std::uint8_t>(Precision::Half))
            throw DamagedWeights("an unknown precision");
        archive.m_tensors[name] = {readTensor(reader, static_cast<Precision>(precision)),
                                   static_cast<Precision>(precision)};
    }
    if (reader.left() != 0)
        throw DamagedWeights("trailing bytes");
    return archive;
}

Tensor TensorArchive::tensor(const std::string& name, const std::vector<std::int64_t>& shape) const
{
    const auto found = m_tensors.find(name);
    if (found == m_tensors.end())
        throw DamagedWeights(name + " is missing");
    const std::vector<std::int64_t>& stored = found->second.tensor.shape;
    const bool fits = std::equal(
        stored.begin(), stored.end(), shape.begin(), shape.end(),
        [](std::int64_t is, std::int64_t wanted) { return wanted == -1 || is == wanted; });
    if (!fits)
        throw DamagedWeights(name + " has another shape");
    return found->second.tensor;
}

std::string TensorArchive::text(const std::string& name) const
{
    const auto found = m_texts.find(name);
    if (found == m_texts.end())
        throw DamagedWeights(name + " is missing");
    return found->second;
}

} // namespace likecast::neural
