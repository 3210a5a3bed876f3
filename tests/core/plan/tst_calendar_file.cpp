#include "core/plan/calendar_file.h"

#include "tests/support/test_program.h"

#include <QDateTime>
#include <QStringList>
#include <QTest>
#include <QTimeZone>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

const QUuid someId(u"{0f8fad5b-d9cb-469f-a165-70867728950e}"_s);

/// The content lines, unfolded. Fails if a line is too long or does not end in CR LF.
QStringList contentLines(const QByteArray& file)
{
    if (!file.endsWith("\r\n") || file.count('\n') != file.count("\r\n") ||
        file.count('\r') != file.count("\r\n"))
        return {};
    QByteArray unfolded;
    for (const QByteArray& line : file.left(file.size() - 2).split('\n')) {
        const QByteArray octets = line.endsWith('\r') ? line.chopped(1) : line;
        if (octets.size() > 75 || QString::fromUtf8(octets).contains(QChar::ReplacementCharacter))
            return {};
        if (octets.startsWith(' '))
            unfolded += octets.mid(1);
        else
            unfolded += (unfolded.isEmpty() ? "" : "\n") + octets;
    }
    return QString::fromUtf8(unfolded).split(u'\n');
}

/// The value of a property's first line, without escapes.
QString valueOf(const QStringList& lines, const QString& property)
{
    for (const QString& line : lines) {
        if (!line.startsWith(property + u':'))
            continue;
        QString value;
        for (qsizetype i = property.size() + 1; i < line.size(); ++i) {
            if (line[i] == u'\\')
                value += line[++i] == u'n' ? QChar(u'\n') : line[i];
            else
                value += line[i];
        }
        return value;
    }
    return {};
}

qint64 utcMs(int year, int month, int day, int hour, int minute)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

class TestCalendarFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAnEvent();
    void textComesBack_data();
    void textComesBack();
    void controlCharactersAreLeftOut();
    void anEmptyCalendarIsOne();
    void eventsKeepTheirIds();
};

void TestCalendarFile::writesAnEvent()
{
    const QByteArray file =
        writeCalendar({{.id = someId, .startMs = utcMs(2026, 12, 3, 17, 0), .summary = u"Post"_s}},
                      utcMs(2026, 11, 30, 9, 5));
    QCOMPARE(
        contentLines(file),
        QStringList({u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Likecast//Likecast//EN"_s,
                     u"BEGIN:VEVENT"_s, u"UID:0f8fad5b-d9cb-469f-a165-70867728950e"_s,
                     u"DTSTAMP:20261130T090500Z"_s, u"DTSTART:20261203T170000Z"_s,
                     u"SUMMARY:Post"_s, u"TRANSP:TRANSPARENT"_s, u"BEGIN:VALARM"_s,
                     u"ACTION:DISPLAY"_s, u"DESCRIPTION:Post"_s, u"TRIGGER:PT0S"_s, u"END:VALARM"_s,
                     u"END:VEVENT"_s, u"END:VCALENDAR"_s}));
}

void TestCalendarFile::textComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("marks") << u"a; b, c \\ d: \"e\""_s;
    QTest::newRow("lines") << u"one\n\ntwo"_s;
    QTest::newRow("backslash before n") << u"C:\\new"_s;
    QTest::newRow("long") << QString(400, u'x');
    QTest::newRow("long, two octets each") << QString(200, u'ă');
    QTest::newRow("long, three octets each") << QString(200, u'日');
    QTest::newRow("long, four octets each") << u"🌅"_s.repeated(120);
    QTest::newRow("looks like a property") << u"x\nEND:VEVENT\nBEGIN:VEVENT"_s;
    for (int length = 60; length <= 80; ++length)
        QTest::addRow("%d letters", length) << QString(length, u'y') + u'ș';
}

void TestCalendarFile::textComesBack()
{
    QFETCH(QString, text);
    const QStringList lines = contentLines(writeCalendar(
        {{.id = someId, .startMs = 0, .summary = u"Post"_s, .description = text}}, 0));
    QVERIFY(!lines.isEmpty());
    QCOMPARE(valueOf(lines, u"DESCRIPTION"_s), text);
    QCOMPARE(lines.count(u"END:VEVENT"_s), 1);
}

void TestCalendarFile::controlCharactersAreLeftOut()
{
    const QStringList lines = contentLines(
        writeCalendar({{.id = someId, .startMs = 0, .summary = u"a\u0007b\r\nc\rd\te"_s}}, 0));
    QCOMPARE(valueOf(lines, u"SUMMARY"_s), u"ab\nc\nd\te"_s);
}

void TestCalendarFile::anEmptyCalendarIsOne()
{
    QCOMPARE(contentLines(writeCalendar({}, 0)).size(), 4);
}

void TestCalendarFile::eventsKeepTheirIds()
{
    const QStringList before = contentLines(writeCalendar({{.id = someId, .startMs = 0}}, 0));
    const QStringList after =
        contentLines(writeCalendar({{.id = someId, .startMs = 3'600'000}}, 60'000));
    QCOMPARE(valueOf(after, u"UID"_s), valueOf(before, u"UID"_s));
    QVERIFY(valueOf(after, u"DTSTART"_s) != valueOf(before, u"DTSTART"_s));
    QVERIFY(valueOf(after, u"DTSTAMP"_s) != valueOf(before, u"DTSTAMP"_s));
}

LIKECAST_TEST(TestCalendarFile)
#include "tst_calendar_file.moc"
