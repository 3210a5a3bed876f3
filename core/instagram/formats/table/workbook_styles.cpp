#include "core/instagram/formats/table/workbook_styles.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace likecast
{

WorkbookStyles::WorkbookStyles(const QByteArray& styles, const QByteArray& workbook)
{
    QHash<int, QString> codes;
    bool inCellFormats = false;
    QXmlStreamReader xml(styles);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"cellXfs")
            inCellFormats = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const int id = xml.attributes().value("numFmtId"_L1).toInt();
        if (xml.name() == u"numFmt")
            codes.insert(id, xml.attributes().value("formatCode"_L1).toString());
        else if (inCellFormats && xml.name() == u"xf")
            m_shows.push_back(shownBy(id, codes.value(id)));
    }
    QXmlStreamReader properties(workbook);
    while (!properties.atEnd()) {
        if (properties.readNext() != QXmlStreamReader::StartElement ||
            properties.name() != u"workbookPr")
            continue;
        const auto value = properties.attributes().value("date1904"_L1);
        m_countsFrom1904 = value == u"1" || value == u"true";
    }
}

WorkbookStyles::Shows WorkbookStyles::shownBy(int formatId, const QString& formatCode)
{
    // Built-in formats: ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are East Asian dates.
    if ((formatId >= 14 && formatId <= 17) || formatId == 22 ||
        (formatId >= 27 && formatId <= 31) || formatId == 36 || (formatId >= 50 && formatId <= 58))
        return Shows::Date;
    if ((formatId >= 18 && formatId <= 21) || (formatId >= 32 && formatId <= 35) ||
        (formatId >= 45 && formatId <= 47))
        return Shows::Clock;
    QString letters;
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < formatCode.size(); ++i) {
        const QChar c = formatCode[i];
        if (c == u'"')
            quoted = !quoted;
        else if (c == u'[' || c == u']')
            bracketed = c == u'[';
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i;
        else if (!quoted && !bracketed)
            letters.append(c.toLower());
    }
    letters.remove(u"general"_s);
    if (letters.contains(u'y') || letters.contains(u'd'))
        return Shows::Date;
    return letters.contains(u'h') || letters.contains(u's') ? Shows::Clock : Shows::Number;
}

QString WorkbookStyles::numberText(const QString& stored, int style) const
{
    bool isNumber = false;
    const double value = stored.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return stored;
    const auto place = static_cast<std::size_t>(style);
    const Shows shows = style >= 0 && place < m_shows.size() ? m_shows[place] : Shows::Number;
    constexpr double mostDays = 200'000; // the year 2447
    if (shows != Shows::Number && value >= 0 && value < mostDays) {
        constexpr qint64 msPerDay = 24LL * 3600 * 1000;
        constexpr qint64 secondMs = 1000;
        const QDate first = m_countsFrom1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
        const qint64 sinceMs =
            std::llround(value * static_cast<double>(msPerDay) / secondMs) * secondMs;
        const QDateTime moment = QDateTime(first, QTime(0, 0), QTimeZone::utc()).addMSecs(sinceMs);
        if (shows == Shows::Clock && value < 1)
            return moment.time().toString(u"HH:mm:ss"_s);
        if (sinceMs % msPerDay == 0)
            return moment.date().toString(Qt::ISODate);
        return moment.date().toString(Qt::ISODate) + u'T' + moment.time().toString(u"HH:mm:ss"_s);
    }
    constexpr double largestExact = 9.0e15;
    if (value == std::floor(value) && std::abs(value) < largestExact)
        return QString::number(static_cast<qint64>(value));
    return stored;
}

} // namespace likecast
