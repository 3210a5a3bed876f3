#include "core/common/csv_field.h"

#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestCsvField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesWhatMustBe_data();
    void quotesWhatMustBe();
    void formulasAreNeutralAndComeBack_data();
    void formulasAreNeutralAndComeBack();
};

void TestCsvField::quotesWhatMustBe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("plain") << u"Zi bună; 🌞\t"_s << QByteArray("Zi bună; 🌞\t");
    QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("quote") << u"a\"b\""_s << QByteArray("\"a\"\"b\"\"\"");
    QTest::newRow("line feed") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("carriage return") << u"a\rb"_s << QByteArray("\"a\rb\"");
}

void TestCsvField::quotesWhatMustBe()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, field);
    QCOMPARE(csvField(text), field);
}

void TestCsvField::formulasAreNeutralAndComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("formula") << u"=HYPERLINK(1)"_s << QByteArray("'=HYPERLINK(1)");
    QTest::newRow("plus") << u"+1"_s << QByteArray("'+1");
    QTest::newRow("minus") << u"-a-"_s << QByteArray("'-a-");
    QTest::newRow("mention") << u"@mara"_s << QByteArray("'@mara");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
    QTest::newRow("guarded already") << u"''=1"_s << QByteArray("'''=1");
    QTest::newRow("apostrophe") << u"'tis"_s << QByteArray("'tis");
    QTest::newRow("only apostrophes") << u"''"_s << QByteArray("''");
    QTest::newRow("plain") << u"a=b"_s << QByteArray("a=b");
    QTest::newRow("empty") << QString() << QByteArray();
}

void TestCsvField::formulasAreNeutralAndComeBack()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, field);
    QCOMPARE(csvTextField(text), field);
    QCOMPARE(QString::fromUtf8(withoutFormulaGuard(field)), text);
}

LIKECAST_TEST(TestCsvField)
#include "tst_csv_field.moc"
