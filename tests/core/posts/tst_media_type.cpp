#include "core/posts/media_type.h"

#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;

class TestMediaType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsItsOwnNames();
    void readsTheNamesOfTheApi();
    void refusesOtherWords();
};

void TestMediaType::readsItsOwnNames()
{
    for (const MediaType type : allMediaTypes)
        QCOMPARE(mediaTypeFromName(mediaTypeName(type)), type);
}

void TestMediaType::readsTheNamesOfTheApi()
{
    QCOMPARE(mediaTypeFromName(u"IMAGE"), MediaType::Photo);
    QCOMPARE(mediaTypeFromName(u" Carousel_Album "), MediaType::Carousel);
    QCOMPARE(mediaTypeFromName(u"REELS"), MediaType::Reel);
}

void TestMediaType::refusesOtherWords()
{
    QVERIFY(!mediaTypeFromName(u"story").has_value());
    QVERIFY(!mediaTypeFromName(u"").has_value());
}

LIKECAST_TEST(TestMediaType)
#include "tst_media_type.moc"
