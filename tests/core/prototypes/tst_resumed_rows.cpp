#include "core/prototypes/available_trees.h"
#include "core/regression/contract/learned_posts.h"
#include "tests/core/regression/synthetic_accounts.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include <map>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

/// No two posts have the same likes, so likes identify a post.
std::vector<TrainingSource> sourcesFrom(int firstAccount, int accounts)
{
    TrainingSource source;
    for (int number = firstAccount; number < firstAccount + accounts; ++number) {
        source.accounts.push_back(synthetic::account(number, 60));
        for (std::size_t i = 0; i < 60; ++i)
            source.accounts.back().posts[i].likes =
                1000 + 60 * number + static_cast<qint64>(i * 37 % 60);
    }
    return {source};
}

Result<TrainedRegressor> train(const QString& name, const std::vector<TrainingSource>& sources,
                               const QString& resumeFolder = {}, std::optional<int> seed = {})
{
    TrainingOptions options;
    options.epochs = 60;
    options.patience = 0;
    options.resumeFolder = resumeFolder;
    options.seed = seed;
    return treeRegressors().train(name, sources, options);
}

LearnedPosts learnedBy(const TrainedRegressor& trained)
{
    return *LearnedPosts::fromBytes(trained.files.files.value(LearnedPosts::learnedFile()));
}

LearnedPosts stoppedBy(const TrainedRegressor& trained)
{
    return *LearnedPosts::fromBytes(trained.files.files.value(LearnedPosts::stoppedByFile()));
}

/// How many of the ten validation posts that it reports are among these.
int countJudging(const TrainedRegressor& trained, const LearnedPosts& posts,
                 const std::vector<TrainingSource>& sources)
{
    std::map<float, LearnedPosts::Fingerprint> byTarget;
    for (const AccountPosts& account : sources.front().accounts) {
        for (const Post& post : account.posts)
            byTarget[static_cast<float>(logLikes(static_cast<double>(*post.likes)))] =
                LearnedPosts::fingerprintOf(account.account, post);
    }
    int count = 0;
    for (const QJsonValue& judging : trained.files.training["test_posts"_L1].toArray())
        count += posts.contains(byTarget.at(static_cast<float>(judging["actual"_L1].toDouble())))
                     ? 1
                     : 0;
    return count;
}

std::size_t countLearned(const LearnedPosts& learned, const std::vector<TrainingSource>& sources)
{
    std::size_t count = 0;
    for (const AccountPosts& account : sources.front().accounts) {
        for (const Post& post : account.posts)
            count += learned.contains(LearnedPosts::fingerprintOf(account.account, post)) ? 1 : 0;
    }
    return count;
}

} // namespace

/// Resumed weights are never validated on posts that they learned from.
class TestResumedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatItLearnedFrom();
    void anotherSeedJudgesByTheSamePosts();
    void otherPostsJudgeWhereTheyWereNotLearned();
    void itsOwnSeedIsGoneOnWith();
    void repeatedPostsAreTakenOnce();
    void postsOfOneMarkStayTogether();
    void manyPostsOfOneMark_data();
    void manyPostsOfOneMark();
    void whatLearnedFromAllIsRefused();
    void foldersThatDoNotSayAreRefused();
    void postsAreKnownByWhatDoesNotGrow();
    void damagedRecordsAreRefused();

private:
    static constexpr int accounts = 12;
    static constexpr std::size_t rows = accounts * 59;
    const QString m_model = u"gradient-boosting"_s;
    const std::vector<TrainingSource> m_sources = sourcesFrom(0, accounts);
    QTemporaryDir m_folder;
    std::optional<TrainedRegressor> m_first; ///< with seed 3
};

void TestResumedRows::initTestCase()
{
    auto trained = train(m_model, m_sources, {}, 3);
    QVERIFY(trained);
    m_first = *std::move(trained);
    QVERIFY(writeModelFiles(m_folder.path(), m_first->files));
}

void TestResumedRows::saysWhatItLearnedFrom()
{
    const LearnedPosts learned = learnedBy(*m_first);
    QCOMPARE(countLearned(learned, m_sources), rows * 8 / 10);
    QCOMPARE(countLearned(learned, sourcesFrom(100, accounts)), std::size_t{0});
    QCOMPARE(m_first->files.files.value(LearnedPosts::learnedFile()).size(),
             static_cast<qsizetype>(rows * 8 / 10 * sizeof(LearnedPosts::Fingerprint)));
}

void TestResumedRows::anotherSeedJudgesByTheSamePosts()
{
    QCOMPARE(countJudging(*m_first, learnedBy(*m_first), m_sources), 0);
    QCOMPARE(countJudging(*m_first, stoppedBy(*m_first), m_sources), 0);
    // Several draws: by chance, one might validate only on other posts.
    for (const int seed : {5, 6, 7}) {
        const auto other = train(m_model, m_sources, m_folder.path(), seed);
        QVERIFY(other);
        QCOMPARE(countJudging(*other, stoppedBy(*m_first), m_sources), 0);
    }
    const auto further = train(m_model, m_sources, m_folder.path(), 4);
    QVERIFY2(further, qPrintable(further ? QString() : further.error().detail));
    QCOMPARE(countJudging(*further, learnedBy(*m_first), m_sources), 0);
    QCOMPARE(learnedBy(*further), learnedBy(*m_first));
    QCOMPARE(further->files.training["seed"_L1].toInt(), 4);
    // Validation posts and training posts may not become each other, so the draw stays the same.
    QCOMPARE(stoppedBy(*further), stoppedBy(*m_first));
    QCOMPARE(further->files.training["draw_sha256"_L1], m_first->files.training["draw_sha256"_L1]);
}

void TestResumedRows::otherPostsJudgeWhereTheyWereNotLearned()
{
    // Half of them are known: other posts, in another order.
    std::vector<TrainingSource> mixed = sourcesFrom(100, accounts / 2);
    mixed.front().accounts.insert(mixed.front().accounts.end(), m_sources.front().accounts.begin(),
                                  m_sources.front().accounts.begin() + accounts / 2);
    const auto further = train(m_model, mixed, m_folder.path());
    QVERIFY2(further, qPrintable(further ? QString() : further.error().detail));
    QCOMPARE(countJudging(*further, learnedBy(*m_first), mixed), 0);
    const LearnedPosts learned = learnedBy(*further);
    QCOMPARE(countLearned(learned, mixed), rows * 8 / 10);
    LearnedPosts all = learned;
    all.insert(learnedBy(*m_first));
    QCOMPARE(all, learned); // earlier training posts always count
}

void TestResumedRows::itsOwnSeedIsGoneOnWith()
{
    const auto same = train(m_model, m_sources, m_folder.path(), 3);
    const auto unsaid = train(m_model, m_sources, m_folder.path());
    QVERIFY(same && unsaid);
    QCOMPARE(unsaid->files.files, same->files.files);
    QCOMPARE(unsaid->files.training["seed"_L1].toInt(), 3);
    QCOMPARE(unsaid->files.training["draw_sha256"_L1], m_first->files.training["draw_sha256"_L1]);
}

void TestResumedRows::repeatedPostsAreTakenOnce()
{
    std::vector<TrainingSource> twice = m_sources;
    for (AccountPosts& account : twice.front().accounts) {
        for (std::size_t i = 10; i < 20; ++i)
            account.posts[i] = account.posts[i - 1];
    }
    twice.push_back({u"the same again"_s, {twice.front().accounts.front()}});
    const auto first = train(m_model, twice, {}, 3);
    QTemporaryDir folder;
    QVERIFY(first && writeModelFiles(folder.path(), first->files));
    QCOMPARE(first->files.training["posts"_L1].toInt(), accounts * 49);
    const auto further = train(m_model, twice, folder.path());
    QVERIFY(further);
    QCOMPARE(further->files.training["test"_L1]["posts"_L1],
             first->files.training["test"_L1]["posts"_L1]);
    QCOMPARE(further->files.training["draw_sha256"_L1], first->files.training["draw_sha256"_L1]);
}

void TestResumedRows::postsOfOneMarkStayTogether()
{
    // As from a source with dates only and no captions: three posts a day, all different.
    std::vector<TrainingSource> days = m_sources;
    for (AccountPosts& account : days.front().accounts) {
        for (std::size_t i = 0; i < account.posts.size(); ++i) {
            account.posts[i].caption.clear();
            account.posts[i].takenAtMs = account.posts[i / 3 * 3].takenAtMs;
        }
    }
    for (const int seed : {1, 2, 3}) {
        const auto trained = train(m_model, days, {}, seed);
        QVERIFY(trained);
        // All but those of the first day, which have no past.
        QCOMPARE(trained->files.training["posts"_L1].toInt(), accounts * 57);
        LearnedPosts both = learnedBy(*trained);
        both.insert(stoppedBy(*trained));
        QCOMPARE(countJudging(*trained, both, days), 0);
        int shared = 0;
        const LearnedPosts stopped = stoppedBy(*trained);
        for (const AccountPosts& account : days.front().accounts) {
            for (const Post& post : account.posts) {
                const auto fingerprint = LearnedPosts::fingerprintOf(account.account, post);
                shared += stopped.contains(fingerprint) && learnedBy(*trained).contains(fingerprint)
                              ? 1
                              : 0;
            }
        }
        QCOMPARE(shared, 0);
    }
}

void TestResumedRows::manyPostsOfOneMark_data()
{
    QTest::addColumn<int>("aDay");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("canBeTrained");
    QTest::newRow("a dozen") << 12 << 8 << true;
    QTest::newRow("all but the first") << 60 << 2 << false;
    QTest::newRow("two halves") << 40 << 3 << false; // nothing is left for one of the three parts
}

void TestResumedRows::manyPostsOfOneMark()
{
    QFETCH(const int, aDay);
    QFETCH(const int, days);
    QFETCH(const bool, canBeTrained);
    AccountPosts account;
    account.account = u"days"_s;
    for (int i = 0; i < aDay * days; ++i) {
        Post post;
        post.takenAtMs = i / aDay * qint64{86'400'000};
        post.likes = 100 + i * 37 % 60;
        account.posts.push_back(post);
    }
    for (const int seed : {1, 2, 3, 4}) {
        const auto trained = train(m_model, {{u"days"_s, {account}}}, {}, seed);
        QCOMPARE(trained.has_value(), canBeTrained);
        if (!canBeTrained) {
            QCOMPARE(trained.error().code, ErrorCode::PostsTooFew);
            continue;
        }
        QVERIFY(trained->files.training["test"_L1]["posts"_L1].toInt() >= 5);
        QVERIFY(stoppedBy(*trained) != LearnedPosts());
    }
}

void TestResumedRows::whatLearnedFromAllIsRefused()
{
    // The remaining posts, after removing all but seven of the validation posts.
    const LearnedPosts learned = learnedBy(*m_first);
    std::vector<TrainingSource> known = m_sources;
    std::size_t others = 0;
    for (AccountPosts& account : known.front().accounts) {
        const QString name = account.account;
        for (std::size_t i = 1; i < account.posts.size(); ++i) {
            if (!learned.contains(LearnedPosts::fingerprintOf(name, account.posts[i])) &&
                ++others > 7)
                account.posts[i].likes.reset();
        }
    }
    const auto refused = train(m_model, known, m_folder.path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::PostsTooFew);
    QVERIFY2(refused.error().detail.contains(u"trained on 566 of these 573"),
             qPrintable(refused.error().detail));
}

void TestResumedRows::foldersThatDoNotSayAreRefused()
{
    ModelFiles silent = m_first->files;
    silent.files.remove(LearnedPosts::learnedFile());
    QTemporaryDir folder;
    QVERIFY(writeModelFiles(folder.filePath(m_model), silent));
    QVERIFY(treeRegressors().load(m_model, folder.path()));
    const auto refused = train(m_model, m_sources, folder.filePath(m_model));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ModelIncompatible);
    QVERIFY2(refused.error().detail.contains(u"does not record"),
             qPrintable(refused.error().detail));
}

void TestResumedRows::postsAreKnownByWhatDoesNotGrow()
{
    Post post;
    post.takenAtMs = 1'700'000'000'000;
    const auto fingerprint = LearnedPosts::fingerprintOf(u"a"_s, post);
    QCOMPARE(LearnedPosts::fingerprintOf(u"A"_s, post), fingerprint);
    Post later = post;
    later.likes = 100;
    later.comments = 3;
    later.caption = u""_s; // no caption equals an empty one
    QCOMPARE(LearnedPosts::fingerprintOf(u"a"_s, later), fingerprint);
    QVERIFY(LearnedPosts::fingerprintOf(u"b"_s, post) != fingerprint);
    later.caption = u"x"_s;
    QVERIFY(LearnedPosts::fingerprintOf(u"a"_s, later) != fingerprint);
    later = post;
    later.takenAtMs += 1000;
    QVERIFY(LearnedPosts::fingerprintOf(u"a"_s, later) != fingerprint);
}

void TestResumedRows::damagedRecordsAreRefused()
{
    for (const qsizetype cut :
         {qsizetype{1}, m_first->files.files[LearnedPosts::learnedFile()].size()}) {
        ModelFiles damaged = m_first->files;
        damaged.files[LearnedPosts::learnedFile()].chop(cut);
        QTemporaryDir folder;
        QVERIFY(writeModelFiles(folder.path(), damaged));
        QCOMPARE(train(m_model, m_sources, folder.path()).error().code, ErrorCode::ModelDamaged);
    }
}

LIKECAST_TEST(TestResumedRows)
#include "tst_resumed_rows.moc"
