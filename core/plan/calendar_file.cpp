#include "core/plan/calendar_file.h"

#include <QDateTime>
#include <QSaveFile>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestLine = 75; ///< octets, without the line break

/// TEXT of section 3.3.11. Control characters other than tab are not allowed in it.
QByteArray escaped(const QString& text)
{
    QString result;
    const QString lines = QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (const QChar letter : lines) {
        if (letter == u'\n')
            result += u"\\n"_s;
        else if (letter == u'\\' || letter == u';' || letter == u',')
            result += u"\\"_s + letter;
        else if (letter == u'\t' || letter.category() != QChar::Other_Control)
            result += letter;
    }
    return result.toUtf8();
}

bool continuesCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

/// Section 3.1: a longer line continues after a line break and a space. Never splits a character.
void appendLine(QByteArray& out, const QByteArray& line)
{
    qsizetype from = 0;
    qsizetype room = longestLine;
    while (line.size() - from > room) {
        qsizetype to = from + room;
        while (continuesCharacter(line[to]))
            --to;
        out += line.mid(from, to - from) + "\r\n ";
        from = to;
        room = longestLine - 1;
    }
    out += line.mid(from) + "\r\n";
}

QByteArray utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)
        .toString(u"yyyyMMdd'T'HHmmss'Z'"_s)
        .toLatin1();
}

void appendEvent(QByteArray& out, const CalendarEvent& event, qint64 writtenAtMs)
{
    appendLine(out, "BEGIN:VEVENT");
    appendLine(out, "UID:" + event.id.toString(QUuid::WithoutBraces).toLatin1());
    appendLine(out, "DTSTAMP:" + utc(writtenAtMs));
    appendLine(out, "DTSTART:" + utc(event.startMs));
    appendLine(out, "SUMMARY:" + escaped(event.summary));
    if (!event.description.isEmpty())
        appendLine(out, "DESCRIPTION:" + escaped(event.description));
    appendLine(out, "TRANSP:TRANSPARENT");
    appendLine(out, "BEGIN:VALARM");
    appendLine(out, "ACTION:DISPLAY");
    appendLine(out, "DESCRIPTION:" + escaped(event.summary));
    appendLine(out, "TRIGGER:PT0S");
    appendLine(out, "END:VALARM");
    appendLine(out, "END:VEVENT");
}

} // namespace

QByteArray writeCalendar(const std::vector<CalendarEvent>& events, qint64 writtenAtMs)
{
    QByteArray out;
    appendLine(out, "BEGIN:VCALENDAR");
    appendLine(out, "VERSION:2.0");
    appendLine(out, "PRODID:-//Likecast//Likecast//EN");
    for (const CalendarEvent& event : events)
        appendEvent(out, event, writtenAtMs);
    appendLine(out, "END:VCALENDAR");
    return out;
}

Result<void> saveCalendar(const QString& path, const QByteArray& calendar)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(calendar) != calendar.size() ||
        !file.commit())
        return failure(ErrorCode::FileUnwritable, path);
    return {};
}

} // namespace likecast
