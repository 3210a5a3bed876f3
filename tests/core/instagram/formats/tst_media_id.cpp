#include "core/instagram/formats/values/media_id.h"

#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TstMediaId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortcodeAndIdAreTheSameNumber()
    {
        QCOMPARE(mediaIdFromShortcode(u"Ceq8s9ZF80f"), std::optional(2858363885886885151ULL));
        QCOMPARE(shortcodeFromMediaId(2858363885886885151ULL), u"Ceq8s9ZF80f"_s);
        QCOMPARE(mediaIdFromShortcode(u"Ci-cLCKMY7w"), std::optional(2935907910627200752ULL));
    }

    void privatePostsHaveLongerCodes()
    {
        QCOMPARE(mediaIdFromShortcode(u"Ceq8s9ZF80fQ9hIHHWedmAPU89FABAAAA0"),
                 std::optional(2858363885886885151ULL));
    }

    void whatIsNoCodeIsRefused()
    {
        QVERIFY(!mediaIdFromShortcode(u""));
        QVERIFY(!mediaIdFromShortcode(u"Ceq8 9ZF80f"));
        QVERIFY(!mediaIdFromShortcode(u"___________"));
        QVERIFY(!mediaIdFromText(u"abc"));
        QVERIFY(!mediaIdFromText(u"-5"));
        QVERIFY(!mediaIdFromText(u""));
    }

    void theOwnersIdMayFollow()
    {
        QCOMPARE(mediaIdFromText(u"2858363885886885151_25025320"),
                 std::optional(2858363885886885151ULL));
    }

    void theIdTellsTheTime()
    {
        const std::optional<qint64> takenAtMs = takenAtMsFromMediaId(2858363885886885151ULL);
        QVERIFY(takenAtMs);
        QCOMPARE(*takenAtMs / 1000, 1654963549);
        QVERIFY(!takenAtMsFromMediaId(35));
        QVERIFY(!takenAtMsFromMediaId(0));
    }

    void permalinksOfEveryForm_data()
    {
        QTest::addColumn<QString>("permalink");
        QTest::addColumn<QString>("shortcode");
        QTest::newRow("photo") << u"https://www.instagram.com/p/DGIdCzDtUuq/"_s << u"DGIdCzDtUuq"_s;
        QTest::newRow("reel") << u"https://www.instagram.com/reel/DF3QH7ANr8Y/"_s
                              << u"DF3QH7ANr8Y"_s;
        QTest::newRow("user") << u"https://instagram.com/some.one/reel/DF3QH7ANr8Y"_s
                              << u"DF3QH7ANr8Y"_s;
        QTest::newRow("query") << u"https://www.instagram.com/tv/B-abc_d/?igsh=1"_s << u"B-abc_d"_s;
        QTest::newRow("profile") << u"https://www.instagram.com/someone/"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void permalinksOfEveryForm()
    {
        QFETCH(QString, permalink);
        QTEST(shortcodeFromPermalink(permalink), "shortcode");
    }
};

LIKECAST_TEST(TstMediaId)
#include "tst_media_id.moc"
