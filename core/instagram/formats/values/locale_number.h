#pragma once

#include <QString>

#include <optional>

namespace likecast
{

/// Which sign stands before the fraction of a number; the other one parts groups of digits.
enum class DecimalMark { Point, Comma };

/// A count as a person's spreadsheet or an export writes it: "980", "1,234", "12.345", "1 234",
/// "63.3K", "1,2 Mio.", in the digits of any script.
struct CountText {
    enum class Kind {
        Missing, ///< empty, "-", "--", "n/a"
        Hidden,  ///< negative
        Count,   ///< the members below say which
        Other,   ///< no count
    };
    Kind kind = Kind::Other;
    std::optional<qint64> asPoint; ///< its value if the decimal mark is a point
    std::optional<qint64> asComma;
    bool isFormedPoint = false; ///< written as numbers with that mark are, whole or not
    bool isFormedComma = false;
    bool hasSuffix = false; ///< "K", "Mio.", ...

    /// The same under either mark.
    bool isKnown() const { return asPoint && asPoint == asComma; }
    std::optional<qint64> as(DecimalMark mark) const
    {
        return mark == DecimalMark::Point ? asPoint : asComma;
    }
};

CountText readCountText(const QString& text);

/// What the fields of a column say together about its decimal mark.
class DecimalEvidence
{
public:
    void add(const CountText& count);
    /// A count of digits alone.
    void addPlain(qint64 count);
    void add(const DecimalEvidence& other);

    /// Whether any field has two readings.
    bool isNeeded() const
    {
        return m_onlyPoint + m_onlyComma + m_openPoint + m_openComma + m_openSuffix > 0;
    }
    /// Nothing if the fields contradict each other, or all of them could be read either way.
    std::optional<DecimalMark> decide() const;

private:
    std::optional<DecimalMark> fromForms() const;

    int m_formedPoint = 0; ///< written in a way that is none with the other mark
    int m_formedComma = 0;
    int m_onlyPoint = 0; ///< whole only with this mark: "1,234"
    int m_onlyComma = 0;
    int m_openPoint = 0; ///< "1.000": whole with either mark, but not the same
    int m_openComma = 0;
    int m_openSuffix = 0; ///< the same, with a suffix
    int m_plainShort = 0; ///< of up to three digits
    int m_plainLong = 0;
};

/// A single count with nothing beside it to tell the marks apart: three digits after a mark are a
/// group, or a fraction before a suffix. Nothing if it is missing, negative or no count.
std::optional<qint64> countFromText(const QString& text);

} // namespace likecast
