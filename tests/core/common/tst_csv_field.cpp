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

LIKECAST_TEST(TestCsvField)
#include "tst_csv_field.moc"
