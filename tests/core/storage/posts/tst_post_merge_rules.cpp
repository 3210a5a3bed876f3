#include "core/storage/posts/post_merge_rules.h"
#include "core/storage/posts/utf8_post.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestPostMergeRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newerFigureWins();
    void olderFigureLoses();
    void latestOfTwoEqualTimesWins();
    void missingNeverOverwritesKnown();
    void figuresKeepTheirOwnTimes();
    void hiddenIsAbsentNeverZero();
    void zeroIsAFigure();
    void emptyTextNeverOverwrites();
    void newerTextWins();
    void mediaTypeStaysSpecial();
    void aKnownMediaTypeReplacesAnUnknownOne();
    void timeWithSecondsStays();
    void sameAgainIsNoChange();
    void captionsCompareLoosely();
    void timesCompareToTheMinute();
    void fingerprintsTellPostsApart();
    void fingerprintsStayWhatTheyAre();
    void textsSurviveUtf8();
};

static Post postWith(std::optional<qint64> likes)
{
    Post post;
    post.mediaType = MediaType::Photo;
    post.takenAtMs = 1'700'000'001'000;
    post.likes = likes;
    post.caption = u"caption"_s;
    return post;
}

static StoredPost seen(const Post& post, qint64 atMs)
{
    return firstSeen(1, post, atMs);
}

void TestPostMergeRules::newerFigureWins()
{
    StoredPost stored = seen(postWith(10), 100);
    QVERIFY(mergeInto(stored, seen(postWith(7), 200)));
    QCOMPARE(stored.post.likes, 7);
    QCOMPARE(stored.likesAtMs, 200);
}

void TestPostMergeRules::olderFigureLoses()
{
    StoredPost stored = seen(postWith(10), 200);
    QVERIFY(!mergeInto(stored, seen(postWith(7), 100)));
    QCOMPARE(stored.post.likes, 10);
    QCOMPARE(stored.likesAtMs, 200);
}

void TestPostMergeRules::latestOfTwoEqualTimesWins()
{
    StoredPost stored = seen(postWith(10), 100);
    QVERIFY(mergeInto(stored, seen(postWith(11), 100)));
    QCOMPARE(stored.post.likes, 11);
}

void TestPostMergeRules::missingNeverOverwritesKnown()
{
    StoredPost stored = seen(postWith(10), 100);
    QVERIFY(!mergeInto(stored, seen(postWith(std::nullopt), 200)));
    QCOMPARE(stored.post.likes, 10);
    QCOMPARE(stored.likesAtMs, 100);
}

void TestPostMergeRules::figuresKeepTheirOwnTimes()
{
    StoredPost stored = seen(postWith(10), 100);
    QVERIFY(!mergeInto(stored, seen(postWith(std::nullopt), 300)));
    // Newer than the known likes, older than the source without any.
    QVERIFY(mergeInto(stored, seen(postWith(12), 200)));
    QCOMPARE(stored.post.likes, 12);
    QCOMPARE(stored.observedAtMs, 300);
}

void TestPostMergeRules::hiddenIsAbsentNeverZero()
{
    StoredPost stored = seen(postWith(-1), 100);
    QVERIFY(!stored.post.likes.has_value());
    QVERIFY(!stored.likesAtMs.has_value());
    QVERIFY(mergeInto(stored, seen(postWith(5), 50)));
    QVERIFY(!mergeInto(stored, seen(postWith(-1), 200)));
    QCOMPARE(stored.post.likes, 5);
}

void TestPostMergeRules::zeroIsAFigure()
{
    StoredPost stored = seen(postWith(std::nullopt), 100);
    QVERIFY(mergeInto(stored, seen(postWith(0), 100)));
    QCOMPARE(stored.post.likes, 0);
}

void TestPostMergeRules::emptyTextNeverOverwrites()
{
    Post full = postWith(1);
    full.mediaId = u"1"_s;
    full.shortcode = u"A"_s;
    full.photoPath = u"a.jpg"_s;
    StoredPost stored = seen(full, 100);
    Post bare = postWith(1);
    bare.caption.clear();
    QVERIFY(!mergeInto(stored, seen(bare, 200)));
    QCOMPARE(stored.post, full);
    StoredPost bareFirst = seen(bare, 200);
    QVERIFY(mergeInto(bareFirst, seen(full, 100)));
    QCOMPARE(bareFirst.post, full);
}

void TestPostMergeRules::newerTextWins()
{
    StoredPost stored = seen(postWith(1), 100);
    Post edited = postWith(1);
    edited.caption = u"edited"_s;
    QVERIFY(!mergeInto(stored, seen(edited, 50)));
    QVERIFY(mergeInto(stored, seen(edited, 150)));
    QCOMPARE(stored.post.caption, u"edited"_s);
}

void TestPostMergeRules::mediaTypeStaysSpecial()
{
    Post reel = postWith(1);
    reel.mediaType = MediaType::Reel;
    StoredPost stored = seen(postWith(1), 100);
    QVERIFY(mergeInto(stored, seen(reel, 50)));
    QVERIFY(!mergeInto(stored, seen(postWith(1), 200)));
    QCOMPARE(stored.post.mediaType, MediaType::Reel);
}

void TestPostMergeRules::aKnownMediaTypeReplacesAnUnknownOne()
{
    Post unknown = postWith(1);
    unknown.mediaType.reset();
    StoredPost stored = seen(unknown, 100);
    QVERIFY(!mergeInto(stored, seen(unknown, 150)));
    QVERIFY(mergeInto(stored, seen(postWith(1), 50)));
    QVERIFY(!mergeInto(stored, seen(unknown, 200)));
    QCOMPARE(stored.post.mediaType, MediaType::Photo);
}

void TestPostMergeRules::timeWithSecondsStays()
{
    Post minuteOnly = postWith(1);
    minuteOnly.takenAtMs = minuteStartMs(minuteOnly.takenAtMs);
    QVERIFY(minuteOnly.takenAtMs != postWith(1).takenAtMs);
    StoredPost stored = seen(minuteOnly, 100);
    QVERIFY(mergeInto(stored, seen(postWith(1), 50)));
    QCOMPARE(stored.post.takenAtMs, postWith(1).takenAtMs);
    QVERIFY(!mergeInto(stored, seen(minuteOnly, 200)));
    QCOMPARE(stored.post.takenAtMs, postWith(1).takenAtMs);
}

void TestPostMergeRules::sameAgainIsNoChange()
{
    StoredPost stored = seen(postWith(10), 100);
    QVERIFY(!mergeInto(stored, seen(postWith(10), 200)));
    QCOMPARE(stored.likesAtMs, 200);
    QCOMPARE(stored.observedAtMs, 200);
}

void TestPostMergeRules::captionsCompareLoosely()
{
    QVERIFY(isSameCaption(u"one\r\ntwo "_s, u"one\ntwo"_s));
    QVERIFY(isSameCaption(QString(), u""_s));
    QVERIFY(!isSameCaption(u"one"_s, u"One"_s));
    QVERIFY(!isSameCaption(u"one"_s, QString()));
}

void TestPostMergeRules::timesCompareToTheMinute()
{
    constexpr qint64 minute = 28'333'333LL * 60'000;
    QVERIFY(isSameTime(minute + 1000, minute + 1000));
    QVERIFY(isSameTime(minute, minute + 59'999));
    QVERIFY(isSameTime(minute + 59'999, minute));
    QVERIFY(!isSameTime(minute, minute + 60'000));
    QVERIFY(!isSameTime(minute + 1000, minute + 2000));
    QVERIFY(isSameTime(-60'000, -1));
    QVERIFY(!isSameTime(-60'000, -60'001));
}

void TestPostMergeRules::fingerprintsTellPostsApart()
{
    const Post post = postWith(10);
    QCOMPARE(fingerprintOf(utf8PostOf(post)), fingerprintOf(utf8PostOf(postWith(10))));
    QCOMPARE(fingerprintOf(utf8PostOf(postWith(-1))),
             fingerprintOf(utf8PostOf(postWith(std::nullopt))));
    std::vector<qint64> prints{
        fingerprintOf(utf8PostOf(post)), fingerprintOf(utf8PostOf(postWith(11))),
        fingerprintOf(utf8PostOf(postWith(0))), fingerprintOf(utf8PostOf(postWith(std::nullopt)))};
    for (QString Post::*field :
         {&Post::caption, &Post::mediaId, &Post::shortcode, &Post::photoPath}) {
        Post other = post;
        other.*field = u"other"_s;
        prints.push_back(fingerprintOf(utf8PostOf(other)));
    }
    for (const auto type : {std::optional<MediaType>(), std::optional(MediaType::Reel)}) {
        Post other = post;
        other.mediaType = type;
        prints.push_back(fingerprintOf(utf8PostOf(other)));
    }
    std::ranges::sort(prints);
    QVERIFY(std::ranges::adjacent_find(prints) == prints.end());
}

void TestPostMergeRules::fingerprintsStayWhatTheyAre()
{
    // Stored posts must keep their fingerprints in the next release.
    Post post = postWith(10);
    QCOMPARE(fingerprintOf(utf8PostOf(post)), -5854334217424956891LL);
    post.caption = u"șirul 写真, longer than one word"_s;
    QCOMPARE(fingerprintOf(utf8PostOf(post)), -7900401992142779117LL);
}

void TestPostMergeRules::textsSurviveUtf8()
{
    Post post = postWith(10);
    post.caption = QChar(0xfeff) + u"mark, 写真 😀"_s;
    post.mediaId = u"17"_s;
    post.shortcode = u"Cx"_s;
    post.photoPath = u"/ș.jpg"_s;
    QCOMPARE(postOf(utf8PostOf(post)), post);
    post.caption = u"a"_s + QChar(0xd83d);
    // Not a character: whatever replaces it, the original is lost.
    const QString caption = postOf(utf8PostOf(post)).caption;
    QCOMPARE(caption.size(), 2);
    QVERIFY(!caption.back().isSurrogate());
}

LIKECAST_TEST(TestPostMergeRules)
#include "tst_post_merge_rules.moc"
