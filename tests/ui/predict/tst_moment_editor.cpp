#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "ui/common/tone_label.h"
#include "ui/predict/compose/moment_editor.h"
#include "ui/predict/compose/time_zone_chooser.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray bucharestId("Europe/Bucharest");

qint64 momentOf(QDate date, QTime time, const QByteArray& zoneId = bucharestId)
{
    return resolveWallTime(date, time, QTimeZone(zoneId)).firstMs;
}

QString noteOf(const MomentEditor& editor)
{
    const auto* note = editor.findChild<ToneLabel*>();
    return note->isHidden() ? QString() : note->text();
}

/// The zones are loaded when the field gets the focus, so the window must be active.
void activate(MomentEditor& editor)
{
    editor.show();
    editor.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
}

void typeZone(MomentEditor& editor, const QString& text)
{
    auto* chooser = editor.findChild<TimeZoneChooser*>();
    chooser->setFocus(Qt::TabFocusReason);
    chooser->lineEdit()->selectAll();
    QTest::keyClicks(chooser, text);
    if (chooser->completer()->popup())
        chooser->completer()->popup()->hide();
    QTest::keyClick(chooser, Qt::Key_Return);
}

} // namespace

class TestMomentEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void setMomentEmitsNothing();
    void steppingTheTimeEmitsOnce();
    void typingADateChangesTheMoment();
    void skippedHourIsSaidAndMoved();
    void steppingGoesThroughASkippedHour();
    void repeatedHourOffersTheSecond();
    void zoneKeepsTheWallTime();
    void zoneIsFoundBySearch();
    void zoneIsFoundById();
    void unknownWordsGiveWayToTheZone();
    void zoneListBeginsWithTheSystems();
    void focusAloneChangesNothing();
    void unknownZoneIsKeptAndSaid();
    void clocksFollowTheLocale();
};

void TestMomentEditor::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void TestMomentEditor::setMomentEmitsNothing()
{
    MomentEditor editor;
    const QSignalSpy moments(&editor, &MomentEditor::momentEdited);
    const QSignalSpy zones(&editor, &MomentEditor::timeZoneEdited);
    const qint64 moment = momentOf(QDate(2026, 11, 26), QTime(19, 0));
    editor.setMoment(moment, bucharestId);
    QCOMPARE(editor.findChild<QDateEdit*>()->date(), QDate(2026, 11, 26));
    QCOMPARE(editor.findChild<QTimeEdit*>()->time(), QTime(19, 0));
    editor.setMoment(moment, "America/New_York");
    QCOMPARE(editor.findChild<QTimeEdit*>()->time(), QTime(12, 0));
    QCOMPARE(editor.takenAtMs(), moment);
    QCOMPARE(editor.timeZoneId(), QByteArray("America/New_York"));
    QCOMPARE(moments.count() + zones.count(), 0);
}

void TestMomentEditor::steppingTheTimeEmitsOnce()
{
    MomentEditor editor;
    editor.setMoment(momentOf(QDate(2026, 11, 26), QTime(19, 0)), bucharestId);
    const QSignalSpy moments(&editor, &MomentEditor::momentEdited);
    auto* time = editor.findChild<QTimeEdit*>();
    time->setCurrentSection(QDateTimeEdit::HourSection);
    QTest::keyClick(time, Qt::Key_Up);
    QCOMPARE(moments.count(), 1);
    QCOMPARE(editor.takenAtMs(), momentOf(QDate(2026, 11, 26), QTime(20, 0)));
}

void TestMomentEditor::typingADateChangesTheMoment()
{
    MomentEditor editor;
    editor.setMoment(momentOf(QDate(2026, 11, 26), QTime(19, 0)), bucharestId);
    const QSignalSpy moments(&editor, &MomentEditor::momentEdited);
    auto* date = editor.findChild<QDateEdit*>();
    date->setSelectedSection(QDateTimeEdit::DaySection);
    QTest::keyClick(date, Qt::Key_Down);
    QCOMPARE(moments.count(), 1);
    QCOMPARE(editor.takenAtMs(), momentOf(QDate(2026, 11, 25), QTime(19, 0)));
}

void TestMomentEditor::skippedHourIsSaidAndMoved()
{
    MomentEditor editor;
    editor.setMoment(momentOf(QDate(2026, 3, 29), QTime(2, 30)), bucharestId);
    QVERIFY(noteOf(editor).isEmpty());
    auto* time = editor.findChild<QTimeEdit*>();
    time->setCurrentSection(QDateTimeEdit::HourSection);
    QTest::keyClick(time, Qt::Key_Up); // 03:30 does not exist on that day
    QCOMPARE(noteOf(editor),
             u"03:30 doesn't exist on that day because the clocks go forward. We'll use 04:30."_s);
    QCOMPARE(editor.takenAtMs(), momentOf(QDate(2026, 3, 29), QTime(4, 30)));
    QCOMPARE(time->accessibleDescription(), noteOf(editor));
    editor.setMoment(momentOf(QDate(2026, 3, 30), QTime(4, 30)), bucharestId);
    QVERIFY(noteOf(editor).isEmpty());
}

void TestMomentEditor::steppingGoesThroughASkippedHour()
{
    MomentEditor editor;
    editor.setMoment(momentOf(QDate(2026, 3, 29), QTime(4, 30)), bucharestId);
    auto* time = editor.findChild<QTimeEdit*>();
    time->setCurrentSection(QDateTimeEdit::HourSection);
    QTest::keyClick(time, Qt::Key_Down);
    QTest::keyClick(time, Qt::Key_Down);
    QCOMPARE(editor.takenAtMs(), momentOf(QDate(2026, 3, 29), QTime(2, 30)));
    QVERIFY(noteOf(editor).isEmpty());
}

void TestMomentEditor::repeatedHourOffersTheSecond()
{
    MomentEditor editor;
    const WallTime wall =
        resolveWallTime(QDate(2026, 10, 25), QTime(3, 30), QTimeZone(bucharestId));
    editor.setMoment(wall.firstMs, bucharestId);
    QVERIFY(noteOf(editor).contains(u"This is the first one (UTC+3)."_s));
    const QSignalSpy moments(&editor, &MomentEditor::momentEdited);
    auto* other = editor.findChild<QPushButton*>();
    QCOMPARE(other->text(), u"Use the second"_s);
    QTest::mouseClick(other, Qt::LeftButton);
    QCOMPARE(editor.takenAtMs(), wall.secondMs);
    QVERIFY(noteOf(editor).contains(u"This is the second one (UTC+2)."_s));
    QCOMPARE(other->text(), u"Use the first"_s);
    QTest::mouseClick(other, Qt::LeftButton);
    QCOMPARE(editor.takenAtMs(), wall.firstMs);
    QCOMPARE(moments.count(), 2);
    editor.setMoment(momentOf(QDate(2026, 10, 26), QTime(3, 30)), bucharestId);
    QVERIFY(other->isHidden());
}

void TestMomentEditor::zoneKeepsTheWallTime()
{
    MomentEditor editor;
    editor.setMoment(momentOf(QDate(2026, 11, 26), QTime(19, 0)), bucharestId);
    activate(editor);
    const QSignalSpy zones(&editor, &MomentEditor::timeZoneEdited);
    const QSignalSpy moments(&editor, &MomentEditor::momentEdited);
    typeZone(editor, u"Tokyo, Japan"_s);
    QCOMPARE(editor.timeZoneId(), QByteArray("Asia/Tokyo"));
    QCOMPARE(editor.takenAtMs(), momentOf(QDate(2026, 11, 26), QTime(19, 0), "Asia/Tokyo"));
    QCOMPARE(editor.findChild<QTimeEdit*>()->time(), QTime(19, 0));
    QCOMPARE(zones.count(), 1);
    QCOMPARE(moments.count(), 0);
}

void TestMomentEditor::zoneIsFoundBySearch()
{
    MomentEditor editor;
    activate(editor);
    auto* chooser = editor.findChild<TimeZoneChooser*>();
    chooser->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(chooser, u"tokyo"_s);
    QCOMPARE(chooser->completer()->completionCount(), 1);
    QCOMPARE(chooser->completer()->currentCompletion(), u"Tokyo, Japan"_s);
    typeZone(editor, u"reykjav"_s); // a single match in the middle of the list: Enter accepts it
    QCOMPARE(editor.timeZoneId(), QByteArray("Atlantic/Reykjavik"));
    QCOMPARE(chooser->currentText(), u"Reykjavik time"_s);
}

void TestMomentEditor::zoneIsFoundById()
{
    MomentEditor editor;
    activate(editor);
    typeZone(editor, u"America/New_York"_s);
    QCOMPARE(editor.timeZoneId(), QByteArray("America/New_York"));
}

void TestMomentEditor::unknownWordsGiveWayToTheZone()
{
    MomentEditor editor;
    editor.setMoment(0, bucharestId);
    activate(editor);
    const QSignalSpy zones(&editor, &MomentEditor::timeZoneEdited);
    typeZone(editor, u"Atlantis"_s);
    QCOMPARE(zones.count(), 0);
    QCOMPARE(editor.timeZoneId(), bucharestId);
    QCOMPARE(editor.findChild<TimeZoneChooser*>()->currentText(), u"Bucharest time"_s);
}

void TestMomentEditor::zoneListBeginsWithTheSystems()
{
    TimeZoneChooser chooser;
    chooser.setTimeZoneId(bucharestId);
    QVERIFY(chooser.count() < 5); // not loaded before it is needed
    chooser.show();
    chooser.setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(chooser.count() > 100);
    QCOMPARE(chooser.itemData(0).toByteArray(), QTimeZone::systemTimeZoneId());
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        QVERIFY2(chooser.findData(id) >= 0, id);
    QCOMPARE(chooser.timeZoneId(), bucharestId);
}

void TestMomentEditor::focusAloneChangesNothing()
{
    // Ids whose city is also the name of an old alias.
    for (const QByteArray& id : {QByteArray("Asia/Singapore"), QByteArray("America/Jamaica"),
                                 QByteArray("Europe/Bucharest"), QByteArray("Etc/UTC")}) {
        MomentEditor editor;
        editor.setMoment(1'000'000, id);
        activate(editor);
        const QSignalSpy zones(&editor, &MomentEditor::timeZoneEdited);
        auto* chooser = editor.findChild<TimeZoneChooser*>();
        chooser->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chooser, Qt::Key_Return);
        editor.findChild<QDateEdit*>()->setFocus(Qt::TabFocusReason);
        QCOMPARE(zones.count(), 0);
        QCOMPARE(editor.timeZoneId(), id);
        QCOMPARE(editor.takenAtMs(), qint64{1'000'000});
    }
}

void TestMomentEditor::unknownZoneIsKeptAndSaid()
{
    MomentEditor editor;
    const qint64 noon = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    editor.setMoment(noon, "Mars/Olympus_Mons");
    QCOMPARE(editor.timeZoneId(), QByteArray("Mars/Olympus_Mons"));
    QCOMPARE(editor.findChild<QTimeEdit*>()->time(), QTime(12, 0));
    QVERIFY(noteOf(editor).contains(u"Unknown time zone"_s));
}

void TestMomentEditor::clocksFollowTheLocale()
{
    MomentEditor editor;
    editor.setMoment(momentOf(QDate(2026, 11, 26), QTime(19, 0)), bucharestId);
    QCOMPARE(editor.findChild<QTimeEdit*>()->text(), u"19:00"_s);
    QCOMPARE(editor.findChild<QDateEdit*>()->text(), u"Thu, 26 Nov 2026"_s);
    const QSignalSpy moments(&editor, &MomentEditor::momentEdited);
    editor.setLocale(QLocale(u"en_US"_s));
    QVERIFY(editor.findChild<QTimeEdit*>()->text().contains(u"7:00"_s));
    QVERIFY(editor.findChild<QTimeEdit*>()->text().contains(u"PM"_s));
    QCOMPARE(moments.count(), 0);
}

LIKECAST_TEST(TestMomentEditor)
#include "tst_moment_editor.moc"
