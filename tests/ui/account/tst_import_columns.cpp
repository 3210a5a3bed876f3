#include "tests/support/test_program.h"
#include "tests/ui/account/account_page_fixture.h"
#include "ui/account/importing/column_mapping.h"
#include "ui/predict/compose/time_zone_chooser.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// Asking what the columns of a table hold, on the Account page.
class TestImportColumns : public QObject, private AccountPageWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }

    void asksWhatAnUnknownColumnHolds();
    void remembersTheAnswerForThisHeader();
    void asksForTheDecimalMarkAndTheOrderOfDates();
    void yearFirstIsAnAnswerWhereItFits();
    void oneColumnHoldsEachMeaning();
    void columnsThatWereUnderstoodCanBeChanged();
    void asksForTheTimeZone();
    void escapeCancels();

private:
    ImportPanel& panel() { return *page().findChild<ImportPanel*>(); }
    ColumnMapping& mapping() { return *page().findChild<ColumnMapping*>(); }

    void drop(const QByteArray& text)
    {
        QFile file(m_directory->filePath(u"table.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.close();
        dropFiles(page(), {file.fileName()});
    }

    QComboBox* chooser(const QString& accessibleName)
    {
        for (auto* candidate : panel().findChildren<QComboBox*>()) {
            if (candidate->accessibleName() == accessibleName)
                return candidate;
        }
        return nullptr;
    }

    QComboBox* columnChooser(const QString& title)
    {
        return chooser(u"What column “%1” holds"_s.arg(title));
    }

    static void choose(QComboBox* chooser, const QString& text)
    {
        QVERIFY(chooser);
        const int index = chooser->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        chooser->setCurrentIndex(index);
        Q_EMIT chooser->activated(index);
    }

    void importAs(const QString& name)
    {
        QTRY_COMPARE(panel().state(), ImportPanel::State::Preview);
        for (auto* field : panel().findChildren<QLineEdit*>()) {
            if (field->accessibleName() == u"Instagram username")
                field->setText(name);
        }
        QTest::keyClick(&panel(), Qt::Key_Return);
        QTRY_COMPARE(panel().state(), ImportPanel::State::Idle);
        QTRY_VERIFY(shownTexts().contains(u'@' + name));
    }
};

void TestImportColumns::asksWhatAnUnknownColumnHolds()
{
    drop("When it was;Zaps;Words\n2026-01-02T10:00:00Z;5;one\n2026-01-03T10:00:00Z;6;two\n");
    QTRY_COMPARE(panel().state(), ImportPanel::State::Mapping);
    const auto* table = mapping().findChild<QTableWidget*>();
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->horizontalHeaderItem(1)->text(), u"Zaps"_s);
    QCOMPARE(table->item(2, 2)->text(), u"two"_s);
    QVERIFY(!button(u"Continue"_s)->isEnabled());
    choose(columnChooser(u"When it was"_s), u"Date and time"_s);
    QVERIFY(button(u"Continue"_s)->isEnabled());
    choose(columnChooser(u"Zaps"_s), u"Likes"_s);
    QTest::keyClick(columnChooser(u"Zaps"_s), Qt::Key_Return);
    QTRY_COMPARE(panel().state(), ImportPanel::State::Preview);
    QVERIFY2(shownTexts().join(u'\n').contains(u"2 posts"_s), qPrintable(shownTexts().join(u'\n')));
    importAs(u"somebody"_s);
}

void TestImportColumns::remembersTheAnswerForThisHeader()
{
    drop("When it was;Zaps\n2026-01-02T10:00:00Z;5\n2026-01-03T10:00:00Z;6\n");
    QTRY_COMPARE(panel().state(), ImportPanel::State::Mapping);
    choose(columnChooser(u"When it was"_s), u"Date and time"_s);
    choose(columnChooser(u"Zaps"_s), u"Likes"_s);
    QTest::keyClick(&panel(), Qt::Key_Return);
    importAs(u"somebody"_s);
    drop("Zaps;When it was\n7;2026-01-04T10:00:00Z\n8;2026-01-05T10:00:00Z\n");
    QTRY_COMPARE(panel().state(), ImportPanel::State::Preview);
    QVERIFY2(!shownTexts().join(u'\n').contains(u"have no like count"_s),
             qPrintable(shownTexts().join(u'\n')));
}

void TestImportColumns::asksForTheDecimalMarkAndTheOrderOfDates()
{
    drop("Date;Likes\n01/02/2026 10:00;1.000\n03/04/2026 10:00;2.000\n");
    QTRY_COMPARE(panel().state(), ImportPanel::State::Mapping);
    QVERIFY(!button(u"Continue"_s)->isEnabled());
    choose(chooser(u"Numbers"_s), u"The comma is the decimal mark"_s);
    QVERIFY(!button(u"Continue"_s)->isEnabled());
    choose(chooser(u"Dates"_s), u"Day before month"_s);
    QVERIFY(button(u"Continue"_s)->isEnabled());
    const ImportOptions options = mapping().options();
    QCOMPARE(options.decimalMark, std::optional(DecimalMark::Comma));
    QCOMPARE(options.dateOrder, std::optional(DateOrder::DayFirst));
    QTest::keyClick(&panel(), Qt::Key_Return);
    QTRY_COMPARE(panel().state(), ImportPanel::State::Preview);
}

void TestImportColumns::yearFirstIsAnAnswerWhereItFits()
{
    drop("Date;Likes\n01/02/2026 10:00;1\n03/04/2026 10:00;2\n");
    QTRY_COMPARE(panel().state(), ImportPanel::State::Mapping);
    QCOMPARE(chooser(u"Dates"_s)->findText(u"Year, month, day"_s), -1);
    drop("Date;Likes\n11/12/10 10:00;1\n");
    QTRY_VERIFY(chooser(u"Dates"_s)->findText(u"Year, month, day"_s) > 0);
    choose(chooser(u"Dates"_s), u"Year, month, day"_s);
    QCOMPARE(mapping().options().dateOrder, std::optional(DateOrder::YearFirst));
    QTest::keyClick(&panel(), Qt::Key_Return);
    QTRY_COMPARE(panel().state(), ImportPanel::State::Preview);
    importAs(u"somebody"_s);
    // Asked about again, the answer is still there.
    drop("Date;Likes\n11/12/10 10:00;1\n");
    QTRY_COMPARE(panel().state(), ImportPanel::State::Preview);
}

void TestImportColumns::oneColumnHoldsEachMeaning()
{
    drop("When;A;B\n2026-01-02T10:00:00Z;5;7\n2026-01-03T10:00:00Z;6;8\n");
    QTRY_COMPARE(panel().state(), ImportPanel::State::Mapping);
    choose(columnChooser(u"A"_s), u"Likes"_s);
    choose(columnChooser(u"B"_s), u"Likes"_s);
    QCOMPARE(columnChooser(u"A"_s)->currentText(), u"Not used"_s);
    QCOMPARE(mapping().options().columns.at(ColumnMeaning::Likes), u"B"_s);
}

void TestImportColumns::columnsThatWereUnderstoodCanBeChanged()
{
    drop("Date;Likes;Zaps\n2026-01-02T10:00:00Z;;5\n2026-01-03T10:00:00Z;;6\n");
    QTRY_COMPARE(panel().state(), ImportPanel::State::Preview);
    QVERIFY(shownTexts().join(u'\n').contains(u"2 posts have no like count"_s));
    QTest::mouseClick(button(u"Change columns…"_s), Qt::LeftButton);
    QTRY_COMPARE(panel().state(), ImportPanel::State::Mapping);
    QCOMPARE(columnChooser(u"Likes"_s)->currentText(), u"Likes"_s);
    choose(columnChooser(u"Zaps"_s), u"Likes"_s);
    QTest::mouseClick(button(u"Continue"_s), Qt::LeftButton);
    QTRY_COMPARE(panel().state(), ImportPanel::State::Preview);
    QVERIFY(!shownTexts().join(u'\n').contains(u"have no like count"_s));
}

void TestImportColumns::asksForTheTimeZone()
{
    drop("date,likes\n2026-01-02 23:30,5\n2026-01-03 10:00,6\n");
    QTRY_COMPARE(panel().state(), ImportPanel::State::Preview);
    auto* zone = panel().findChild<TimeZoneChooser*>();
    QVERIFY(zone->isVisibleTo(&page()));
    QCOMPARE(zone->timeZoneId(), QByteArray("UTC"));
    zone->setFocus();
    zone->setEditText(u"Asia/Tokyo"_s);
    QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(panel().state(), ImportPanel::State::Preview);
    QTRY_VERIFY(zone->isVisibleTo(&page()));
    QCOMPARE(zone->timeZoneId(), QByteArray("Asia/Tokyo"));
}

void TestImportColumns::escapeCancels()
{
    drop("a;b;c\n1;2;3\n4;5;6\n");
    QTRY_COMPARE(panel().state(), ImportPanel::State::Mapping);
    QTest::keyClick(&panel(), Qt::Key_Escape);
    QCOMPARE(panel().state(), ImportPanel::State::Idle);
    QVERIFY(page().messageBar().message().text.contains(u"Nothing was changed"_s));
}

LIKECAST_TEST(TestImportColumns)
#include "tst_import_columns.moc"
