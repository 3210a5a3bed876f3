#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace likecast
{

/// Determines which cells of an .xlsx document show dates. Excel stores a date as the number of
/// days since 1900 (or 1904), so only the cell's number format distinguishes it from a count.
class WorkbookStyles
{
public:
    /// `styles` is xl/styles.xml, `workbook` xl/workbook.xml; either may be empty.
    WorkbookStyles(const QByteArray& styles, const QByteArray& workbook);

    /// Converts a stored number to text: "2026-02-24T12:18:00" under a date format, "12:18:00"
    /// under a time format, else digits with a decimal point.
    QString numberText(const QString& stored, int style) const;

private:
    enum class Shows : quint8 { Number, Date, Clock };

    static Shows shownBy(int formatId, const QString& formatCode);

    std::vector<Shows> m_shows; ///< by style
    bool m_countsFrom1904 = false;
};

} // namespace likecast
