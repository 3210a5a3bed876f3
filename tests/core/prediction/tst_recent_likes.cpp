#include "core/prediction/recent_likes.h"

#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestRecentLikes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesWhatIsNoCount_data();
    void refusesWhatIsNoCount();
    void refusesTooMany();
};

void TestRecentLikes::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<qint64>>("likes");
    const std::vector<qint64> three{120, 98, 143};
    QTest::newRow("commas") << u"120,98,143"_s << three;
    QTest::newRow("commas and spaces") << u" 120, 98, 143 "_s << three;
    QTest::newRow("lines") << u"120\r\n98\n143\n"_s << three;
    QTest::newRow("semicolons, tabs") << u"120;98;\t143"_s << three;
    QTest::newRow("unfinished") << u"120, 98, 143,"_s << three;
    QTest::newRow("one") << u"0"_s << std::vector<qint64>{0};
    QTest::newRow("none") << u"  "_s << std::vector<qint64>{};
}

void TestRecentLikes::readsWhatPeopleType()
{
    QFETCH(QString, text);
    QFETCH(std::vector<qint64>, likes);
    const auto read = parseRecentLikes(text);
    QVERIFY(read.has_value());
    QCOMPARE(*read, likes);
}

void TestRecentLikes::refusesWhatIsNoCount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("word") << u"120, many"_s << u"many"_s;
    QTest::newRow("negative") << u"120 -3"_s << u"-3"_s;
    QTest::newRow("fraction") << u"12.5"_s << u"12.5"_s;
    QTest::newRow("huge") << u"99999999999"_s << u"99999999999"_s;
}

void TestRecentLikes::refusesWhatIsNoCount()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const auto read = parseRecentLikes(text);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::InputInvalid);
    QCOMPARE(read.error().detail, part);
}

void TestRecentLikes::refusesTooMany()
{
    QCOMPARE(parseRecentLikes(u"1 "_s.repeated(1000))->size(), std::size_t(1000));
    QVERIFY(!parseRecentLikes(u"1 "_s.repeated(1001)).has_value());
}

LIKECAST_TEST(TestRecentLikes)
#include "tst_recent_likes.moc"
