#include "core/storage/drafts/draft_repository.h"

#include "tests/core/storage/temporary_database.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestDraftRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField();
    void keepsEveryCharacter_data();
    void keepsEveryCharacter();
    void replacesADraft();
    void restoresARemovedDraft();
    void neverGivesAnIdAgain();
    void ordersByPosition();
};

static StoredDraft fullDraft()
{
    StoredDraft draft;
    draft.position = 3;
    draft.photoPath = u"/home/ana/Fotografii/răsărit 🌅.jpg"_s;
    draft.videoPath = u"/home/ana/vară 🌊.mp4"_s;
    draft.morePhotos = {u"/home/ana/\"doi\", trei.jpg"_s, u"/home/ana/🌊.jpg"_s};
    draft.caption = u"Bună dimineața #sunrise"_s;
    draft.takenAtMs = 1'767'225'600'123;
    draft.timeZoneId = "Europe/Bucharest";
    draft.mediaType = MediaType::Carousel;
    draft.accountName = u"ana"_s;
    draft.followers = 12'345'678'901;
    draft.averageLikes = 0.1;
    draft.recentLikes = {120, 98, 143};
    return draft;
}

void TestDraftRepository::keepsEveryField()
{
    TemporaryDatabase database;
    DraftRepository drafts(*database);
    StoredDraft draft = fullDraft();
    const auto id = drafts.save(draft);
    QVERIFY(id);
    draft.id = *id;
    StoredDraft bare;
    bare.position = 4;
    const auto bareId = drafts.save(bare);
    QVERIFY(bareId);
    bare.id = *bareId;
    QCOMPARE(drafts.loadAll().value(), (std::vector{draft, bare}));
}

void TestDraftRepository::keepsEveryCharacter_data()
{
    QTest::addColumn<QString>("caption");
    QTest::newRow("empty") << QString();
    QTest::newRow("a zero in the middle") << QString(u"before\0after"_s);
    QTest::newRow("right to left") << u"שלום مرحبا"_s;
    QTest::newRow("emoji with joiners") << u"👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽"_s;
    QTest::newRow("combining") << u"e\u0301 a\u0308\u0323"_s;
    QTest::newRow("quotes and SQL") << u"'); DROP TABLE draft; --\"\\"_s;
    QTest::newRow("lines") << u"one\r\ntwo\nthree\u2028four\t"_s;
    QTest::newRow("noncharacters") << QString(QChar(0xfffe)) + QChar(0xffff);
    QTest::newRow("byte order mark") << u"\ufeffafter"_s;
    QTest::newRow("the longest") << QString(u"ș"_s).repeated(2200);
    QString everyPlane;
    for (char32_t point = 1; point <= 0x10ffff; point += point < 0x800 ? 1 : 97) {
        if (point < 0xd800 || point > 0xdfff)
            everyPlane += QString::fromUcs4(&point, 1);
    }
    QTest::newRow("every plane") << everyPlane;
}

void TestDraftRepository::keepsEveryCharacter()
{
    QFETCH(QString, caption);
    TemporaryDatabase database;
    StoredDraft draft;
    draft.caption = caption;
    draft.photoPath = caption;
    QVERIFY(DraftRepository(*database).save(draft));
    database.reopen();
    const auto loaded = DraftRepository(*database).loadAll();
    QVERIFY(loaded);
    QCOMPARE(loaded->front().caption, caption);
    QCOMPARE(loaded->front().photoPath, caption);
}

void TestDraftRepository::replacesADraft()
{
    TemporaryDatabase database;
    DraftRepository drafts(*database);
    StoredDraft draft = fullDraft();
    draft.id = drafts.save(draft).value();
    draft.caption = u"edited"_s;
    draft.followers.reset();
    QCOMPARE(drafts.save(draft).value(), draft.id);
    QCOMPARE(drafts.loadAll().value(), std::vector{draft});
}

void TestDraftRepository::restoresARemovedDraft()
{
    TemporaryDatabase database;
    DraftRepository drafts(*database);
    StoredDraft draft = fullDraft();
    draft.id = drafts.save(draft).value();
    QVERIFY(drafts.remove(draft.id));
    QVERIFY(drafts.loadAll().value().empty());
    QVERIFY(drafts.remove(draft.id));
    QCOMPARE(drafts.save(draft).value(), draft.id);
    QCOMPARE(drafts.loadAll().value(), std::vector{draft});
}

void TestDraftRepository::neverGivesAnIdAgain()
{
    TemporaryDatabase database;
    DraftRepository drafts(*database);
    const qint64 first = drafts.save({}).value();
    QVERIFY(drafts.remove(first));
    database.reopen();
    QVERIFY(DraftRepository(*database).save({}).value() > first);
}

void TestDraftRepository::ordersByPosition()
{
    TemporaryDatabase database;
    DraftRepository drafts(*database);
    std::vector<qint64> ids;
    for (int i = 0; i < 3; ++i)
        ids.push_back(drafts.save({}).value());
    QVERIFY(drafts.reorder({ids[2], ids[0], ids[1]}));
    const auto loaded = drafts.loadAll().value();
    QCOMPARE(loaded[0].id, ids[2]);
    QCOMPARE(loaded[1].id, ids[0]);
    QCOMPARE(loaded[2].id, ids[1]);
    QCOMPARE(loaded[2].position, 2);
}

LIKECAST_TEST(TestDraftRepository)
#include "tst_draft_repository.moc"
