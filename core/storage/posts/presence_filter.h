#pragma once

#include <QtGlobal>

#include <functional>
#include <string_view>
#include <vector>

namespace likecast
{

/// Says of a key whether it was certainly never added: spares an import the question to the
/// database for a post that is new. A Bloom filter of one function; a fixed 4 MB, at which one key
/// in thirty is taken for known after a million others.
/// (Bloom, Space/time trade-offs in hash coding with allowable errors, CACM 13/7, 1970.)
class PresenceFilter
{
public:
    void add(quint64 key) { m_bits[indexOf(key)] = true; }
    bool mayHold(quint64 key) const { return m_bits[indexOf(key)]; }

    static quint64 minuteKey(qint64 accountId, qint64 minuteStartMs)
    {
        return mixed(static_cast<quint64>(accountId), static_cast<quint64>(minuteStartMs));
    }

    static quint64 textKey(qint64 accountId, std::string_view text)
    {
        return mixed(~static_cast<quint64>(accountId), std::hash<std::string_view>{}(text));
    }

private:
    static constexpr int bits = 25;

    static quint64 mixed(quint64 first, quint64 second)
    {
        constexpr quint64 multiplier = 0x9e3779b97f4a7c15;
        quint64 key = (first + 1) * multiplier ^ second;
        key = (key ^ (key >> 31)) * multiplier;
        return (key ^ (key >> 29)) * multiplier;
    }

    static std::size_t indexOf(quint64 key) { return static_cast<std::size_t>(key >> (64 - bits)); }

    std::vector<bool> m_bits = std::vector<bool>(std::size_t(1) << bits);
};

} // namespace likecast
