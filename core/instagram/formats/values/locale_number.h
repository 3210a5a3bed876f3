#pragma once

#include <QString>

#include <optional>

namespace likecast
{

/// The decimal mark of a number; the other sign separates groups of digits.
enum class DecimalMark { Point, Comma };

/// A count as written in a spreadsheet or an export: "980", "1,234", "12.345", "1 234", "63.3K",
/// "1,2 Mio.", in digits of any script.
struct CountText {
    enum class Kind {
        Missing, ///< empty, "-", "--", "n/a"
        Hidden,  ///< negative
        Count,   ///< see the members below
        Other,   ///< not a count
    };
    Kind kind = Kind::Other;
    std::optional<qint64> asPoint; ///< the value if the decimal mark is a point
    std::optional<qint64> asComma;
    bool isFormedPoint = false; ///< well-formed under that mark, whole or not
    bool isFormedComma = false;
    bool hasSuffix = false; ///< "K", "Mio.", ...

    /// Whether both marks give the same value.
    bool isKnown() const { return asPoint && asPoint == asComma; }
    std::optional<qint64> as(DecimalMark mark) const
    {
        return mark == DecimalMark::Point ? asPoint : asComma;
    }
};

CountText readCountText(const QString& text);

/// Infers a column's decimal mark from all its fields.
class DecimalEvidence
{
public:
    void add(const CountText& count);
    /// Adds a count that is digits only.
    void addPlain(qint64 count);
    void add(const DecimalEvidence& other);

    /// Whether any field has two readings.
    bool isNeeded() const
    {
        return m_onlyPoint + m_onlyComma + m_openPoint + m_openComma + m_openSuffix > 0;
    }
    /// std::nullopt if the fields contradict each other, or if all can be read either way.
    std::optional<DecimalMark> decide() const;

private:
    std::optional<DecimalMark> fromForms() const;

    int m_formedPoint = 0; ///< well-formed with this mark only
    int m_formedComma = 0;
    int m_onlyPoint = 0; ///< whole with this mark only: "1,234"
    int m_onlyComma = 0;
    int m_openPoint = 0; ///< "1.000": whole with either mark, but different
    int m_openComma = 0;
    int m_openSuffix = 0; ///< likewise, with a suffix
    int m_plainShort = 0; ///< with up to three digits
    int m_plainLong = 0;
};

/// Reads a single count without a column to infer the mark from: three digits after a mark are a
/// group, or a fraction before a suffix. std::nullopt if it is missing, negative or not a count.
std::optional<qint64> countFromText(const QString& text);

} // namespace likecast
