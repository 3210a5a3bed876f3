#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace likecast
{

/// Which cells of an .xlsx document show dates. Excel stores a date as the number of days since
/// 1900 (or 1904), so nothing but the cell's number format tells it from a count.
class WorkbookStyles
{
public:
    /// `styles` is xl/styles.xml, `workbook` xl/workbook.xml; either may be empty.
    WorkbookStyles(const QByteArray& styles, const QByteArray& workbook);

    /// A stored number as text: "2026-02-24T12:18:00" under a date's format, a clock alone as
    /// "12:18:00", else digits with a point.
    QString numberText(const QString& stored, int style) const;

private:
    enum class Shows : quint8 { Number, Date, Clock };

    static Shows shownBy(int formatId, const QString& formatCode);

    std::vector<Shows> m_shows; ///< by style
    bool m_countsFrom1904 = false;
};

} // namespace likecast
