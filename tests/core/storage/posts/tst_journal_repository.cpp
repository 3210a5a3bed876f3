#include "core/storage/posts/journal_repository.h"

#include "core/storage/posts/account_repository.h"
#include "core/storage/posts/import_log.h"
#include "core/storage/posts/post_merge.h"
#include "core/storage/posts/post_repository.h"
#include "tests/core/storage/temporary_database.h"
#include "tests/support/test_program.h"
#include "tests/support/utc_time.h"

#include <QTest>

#include <limits>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestJournalRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsEveryField();
    void refusesAnEntryThatCannotBe();
    void findsThePostByCaption();
    void findsThePostByTime();
    void leavesFarPostsAlone();
    void onePostServesOneEntry();
    void takesOverNewerLikes();
    void takesOverLikesOfTheSameTime();
    void keepsNewerLikes();
    void hiddenLikesAreNoOutcome();
    void goesBackToAnAccountThatCameBack();
    void countsHowOftenTheRangeHeld();
    void putsARemovedEntryBack();
    void takesTypedLikes();
    void typedLikesAreAlsoThePosts();
    void refusesLikesThatCannotBe();
    void importsAreLogged();

private:
    void addPost(qint64 takenAtMs, std::optional<qint64> likes, const QString& caption,
                 qint64 countedAtMs = 1);
    JournalEntry entryAt(qint64 postedAtMs, const QString& caption) const;

    std::unique_ptr<TemporaryDatabase> m_database;
    qint64 m_account = 0;
};

static constexpr qint64 startMs = 1'700'000'003'000;

void TestJournalRepository::init()
{
    m_database = std::make_unique<TemporaryDatabase>();
    AccountRepository accounts(**m_database);
    m_account = accounts.ensure(accounts.addProfile(u"Me"_s).value(), u"me"_s).value();
}

void TestJournalRepository::cleanup()
{
    m_database.reset();
}

void TestJournalRepository::addPost(qint64 takenAtMs, std::optional<qint64> likes,
                                    const QString& caption, qint64 countedAtMs)
{
    Post post;
    post.takenAtMs = takenAtMs;
    post.likes = likes;
    post.caption = caption;
    auto import = PostMerge::begin(**m_database);
    QVERIFY(import);
    QVERIFY((*import)->add(m_account, post, countedAtMs));
    QVERIFY((*import)->commit());
}

JournalEntry TestJournalRepository::entryAt(qint64 postedAtMs, const QString& caption) const
{
    JournalEntry entry;
    entry.accountId = m_account;
    entry.accountName = u"me"_s;
    entry.postedAtMs = postedAtMs;
    entry.caption = caption;
    entry.predictedLow = 50;
    entry.predictedMedian = 100;
    entry.predictedHigh = 150;
    return entry;
}

void TestJournalRepository::keepsEveryField()
{
    JournalRepository journal(**m_database);
    JournalEntry entry = entryAt(startMs, u"Zi bună 🌞"_s);
    entry.madeAtMs = startMs - hourMs;
    entry.timeZoneId = "Asia/Kolkata";
    entry.mediaType = MediaType::Reel;
    entry.photoPath = u"/photos/ș.jpg"_s;
    entry.photoSha256 = QByteArray(32, '\xfe');
    entry.coverage = 0.8;
    entry.usualLikes = 99.5;
    entry.modelName = u"likecast"_s;
    entry.modelVersion = u"1"_s;
    entry.actualLikes = 7;
    entry.actualAtMs = startMs + hourMs;
    entry.isActualTyped = true;
    entry.id = journal.add(entry).value();
    JournalEntry byHand = entryAt(startMs - 1, QString());
    byHand.accountId.reset();
    byHand.id = journal.add(byHand).value();
    m_database->reopen();
    JournalRepository again(**m_database);
    QCOMPARE(again.load().value(), (std::vector{entry, byHand}));
    QCOMPARE(again.load(m_account).value(), std::vector{entry});
    QVERIFY(again.remove(entry.id));
    QCOMPARE(again.load().value(), std::vector{byHand});
}

void TestJournalRepository::refusesAnEntryThatCannotBe()
{
    JournalRepository journal(**m_database);
    JournalEntry upsideDown = entryAt(startMs, QString());
    std::swap(upsideDown.predictedLow, upsideDown.predictedHigh);
    QCOMPARE(journal.add(upsideDown).error().code, ErrorCode::InputInvalid);
    JournalEntry endless = entryAt(startMs, QString());
    endless.predictedHigh = std::numeric_limits<double>::infinity();
    QCOMPARE(journal.add(endless).error().code, ErrorCode::InputInvalid);
    JournalEntry sure = entryAt(startMs, QString());
    sure.coverage = 1.0;
    QCOMPARE(journal.add(sure).error().code, ErrorCode::InputInvalid);
    QVERIFY(journal.load()->empty());
}

void TestJournalRepository::findsThePostByCaption()
{
    JournalRepository journal(**m_database);
    QVERIFY(journal.add(entryAt(startMs, u"sunset\nover town"_s)));
    addPost(startMs + 60'000, 5, u"another"_s);
    addPost(startMs + 20 * hourMs, 120, u"sunset\r\nover town "_s, 777);
    QCOMPARE(journal.matchPosts(m_account).value(), 1);
    const JournalEntry entry = journal.load()->front();
    QCOMPARE(entry.actualLikes, 120);
    QCOMPARE(entry.actualAtMs, 777);
    QCOMPARE(journal.matchPosts(m_account).value(), 0);
}

void TestJournalRepository::findsThePostByTime()
{
    JournalRepository journal(**m_database);
    QVERIFY(journal.add(entryAt(startMs, u"written anew at the last moment"_s)));
    addPost(startMs - 8 * 60'000, 5, u"before"_s);
    addPost(startMs + 3 * 60'000, 120, u"after"_s);
    QCOMPARE(journal.matchPosts(m_account).value(), 1);
    QCOMPARE(journal.load()->front().actualLikes, 120);
}

void TestJournalRepository::leavesFarPostsAlone()
{
    JournalRepository journal(**m_database);
    QVERIFY(journal.add(entryAt(startMs, u"sunset"_s)));
    addPost(startMs + 11 * 60'000, 5, u"another"_s);
    addPost(startMs + 49 * hourMs, 120, u"sunset"_s);
    QCOMPARE(journal.matchPosts(m_account).value(), 0);
    QVERIFY(!journal.load()->front().postId.has_value());
}

void TestJournalRepository::onePostServesOneEntry()
{
    JournalRepository journal(**m_database);
    QVERIFY(journal.add(entryAt(startMs, u"sunset"_s)));
    QVERIFY(journal.add(entryAt(startMs + 1000, u"sunset"_s)));
    addPost(startMs, 120, u"sunset"_s);
    QCOMPARE(journal.matchPosts(m_account).value(), 1);
    const auto entries = journal.load().value();
    QVERIFY(!entries[0].postId.has_value());
    QVERIFY(entries[1].postId.has_value());
}

void TestJournalRepository::takesOverNewerLikes()
{
    JournalRepository journal(**m_database);
    QVERIFY(journal.add(entryAt(startMs, u"sunset"_s)));
    addPost(startMs, 20, u"sunset"_s, 100);
    QCOMPARE(journal.matchPosts(m_account).value(), 1);
    addPost(startMs, 90, u"sunset"_s, 200);
    QCOMPARE(journal.matchPosts(m_account).value(), 1);
    QCOMPARE(journal.load()->front().actualLikes, 90);
    // Counted again without a change: nothing is added, but the count is confirmed.
    addPost(startMs, 90, u"sunset"_s, 300);
    QCOMPARE(journal.matchPosts(m_account).value(), 0);
    QCOMPARE(journal.load()->front().actualAtMs, 300);
}

void TestJournalRepository::takesOverLikesOfTheSameTime()
{
    JournalRepository journal(**m_database);
    QVERIFY(journal.add(entryAt(startMs, u"sunset"_s)));
    for (const qint64 likes : {20, 90}) {
        addPost(startMs, likes, u"sunset"_s, 0);
        QCOMPARE(journal.matchPosts(m_account).value(), 1);
        QCOMPARE(journal.load()->front().actualLikes, likes);
    }
    QCOMPARE(journal.matchPosts(m_account).value(), 0);
}

void TestJournalRepository::keepsNewerLikes()
{
    addPost(startMs, 20, u"sunset"_s, 100);
    JournalRepository journal(**m_database);
    JournalEntry entry = entryAt(startMs, u"sunset"_s);
    entry.actualLikes = 90;
    entry.actualAtMs = 200;
    QVERIFY(journal.add(entry));
    QCOMPARE(journal.matchPosts(m_account).value(), 0);
    QCOMPARE(journal.load()->front().actualLikes, 90);
    QCOMPARE(journal.load()->front().actualAtMs, 200);
}

void TestJournalRepository::hiddenLikesAreNoOutcome()
{
    JournalRepository journal(**m_database);
    QVERIFY(journal.add(entryAt(startMs, u"sunset"_s)));
    addPost(startMs, std::nullopt, u"sunset"_s);
    QCOMPARE(journal.matchPosts(m_account).value(), 0);
    QVERIFY(journal.load()->front().postId.has_value());
    QVERIFY(!journal.load()->front().actualLikes.has_value());
    QCOMPARE(journal.outcome()->withActual, 0);
}

void TestJournalRepository::goesBackToAnAccountThatCameBack()
{
    JournalRepository journal(**m_database);
    AccountRepository accounts(**m_database);
    JournalEntry entry = entryAt(startMs, u"harbour"_s);
    entry.accountId = m_account;
    entry.accountName = u"Me"_s;
    QVERIFY(journal.add(entry));
    const qint64 profile = accounts.profiles()->front().id;
    QVERIFY(accounts.remove(m_account));
    QVERIFY(!journal.load()->front().accountId);
    m_account = accounts.ensure(profile, u"me"_s).value();
    const qint64 other = accounts.ensure(profile, u"somebody"_s).value();
    addPost(startMs, 400, u"harbour"_s);
    QCOMPARE(journal.matchPosts(other).value(), 0);
    QCOMPARE(journal.matchPosts(m_account).value(), 1);
    QCOMPARE(journal.load(m_account)->size(), std::size_t{1});
    QCOMPARE(journal.load(m_account)->front().actualLikes, 400);
}

void TestJournalRepository::countsHowOftenTheRangeHeld()
{
    JournalRepository journal(**m_database);
    int number = 0;
    for (const qint64 likes : {49, 50, 150, 151}) {
        const QString caption = QString::number(++number);
        QVERIFY(journal.add(entryAt(startMs + number * hourMs, caption)));
        addPost(startMs + number * hourMs, likes, caption);
    }
    QVERIFY(journal.add(entryAt(startMs + 99 * hourMs, u"not yet"_s)));
    QCOMPARE(journal.matchPosts(m_account).value(), 4);
    const JournalOutcome outcome = journal.outcome(m_account).value();
    QCOMPARE(outcome.entries, 5);
    QCOMPARE(outcome.withActual, 4);
    QCOMPARE(outcome.withinRange, 2);
}

void TestJournalRepository::putsARemovedEntryBack()
{
    JournalRepository journal(**m_database);
    JournalEntry entry = entryAt(startMs, u"first"_s);
    entry.id = journal.add(entry).value();
    QVERIFY(journal.add(entryAt(startMs + hourMs, u"second"_s)));
    QVERIFY(journal.remove(entry.id));
    QCOMPARE(journal.add(entry).value(), entry.id);
    QCOMPARE(journal.load()->back(), entry);
}

void TestJournalRepository::takesTypedLikes()
{
    JournalRepository journal(**m_database);
    const qint64 id = journal.add(entryAt(startMs, u"not imported"_s)).value();
    const LikesFigure typed{0, 130, startMs + 48 * hourMs, true};
    const LikesFigure before = journal.setLikes(id, typed).value();
    QCOMPARE(before, LikesFigure());
    QCOMPARE(journal.load()->front().actualLikes, 130);
    QVERIFY(journal.load()->front().isActualTyped);
    QCOMPARE(journal.setLikes(id, before).value(), typed);
    QVERIFY(!journal.load()->front().actualLikes);
    QVERIFY(!journal.load()->front().isActualTyped);
    // A source that counted later replaces them, mark included.
    QVERIFY(journal.setLikes(id, typed));
    addPost(startMs, 140, u"not imported"_s, startMs + 72 * hourMs);
    QCOMPARE(journal.matchPosts(m_account).value(), 1);
    QCOMPARE(journal.load()->front().actualLikes, 140);
    QVERIFY(!journal.load()->front().isActualTyped);
}

void TestJournalRepository::typedLikesAreAlsoThePosts()
{
    JournalRepository journal(**m_database);
    const qint64 id = journal.add(entryAt(startMs, u"sunset"_s)).value();
    addPost(startMs, 120, u"sunset"_s);
    QCOMPARE(journal.matchPosts(m_account).value(), 1);
    const auto before = journal.setLikes(id, {0, 150, startMs + 48 * hourMs, true});
    QCOMPARE(before->likes, 120);
    PostRepository posts(**m_database);
    const auto stored = posts.load(posts.find(m_account, {}).value()).value();
    QCOMPARE(stored.front().post.likes, 150);
    QVERIFY(stored.front().areLikesTyped);
    QVERIFY(journal.load()->front().isActualTyped);
    QVERIFY(journal.setLikes(id, *before));
    QCOMPARE(journal.load()->front().actualLikes, 120);
    QVERIFY(!journal.load()->front().isActualTyped);
}

void TestJournalRepository::refusesLikesThatCannotBe()
{
    JournalRepository journal(**m_database);
    const qint64 id = journal.add(entryAt(startMs, QString())).value();
    QCOMPARE(journal.setLikes(id, {0, -1, startMs, true}).error().code, ErrorCode::InputInvalid);
    QCOMPARE(journal.setLikes(id + 1, {0, 5, startMs, true}).error().code, ErrorCode::InputInvalid);
    QVERIFY(!journal.load()->front().actualLikes);
}

void TestJournalRepository::importsAreLogged()
{
    ImportLog log(**m_database);
    ImportLogEntry entry;
    entry.accountId = m_account;
    entry.importedAtMs = startMs;
    entry.format = u"plain_csv"_s;
    entry.source = u"/home/ana/posts ș.csv"_s;
    entry.counts = {10, 5, 3, 2, 1};
    entry.problems = {{{u"posts.csv:7"_s, u"no time in \"morgen\""_s}}, 4};
    entry.id = log.add(entry).value();
    QCOMPARE(log.load(m_account).value(), std::vector{entry});
    ImportLogEntry later = entry;
    later.importedAtMs = startMs + 1;
    later.id = log.add(later).value();
    QCOMPARE(log.load(m_account).value(), (std::vector{later, entry}));
    QVERIFY(AccountRepository(**m_database).remove(m_account));
    QVERIFY(log.load(m_account)->empty());
}

LIKECAST_TEST(TestJournalRepository)
#include "tst_journal_repository.moc"
