#include "core/own_models/account_leaderboard.h"
#include "core/prototypes/available_trees.h"
#include "core/regression/contract/auto_regressor.h"
#include "tests/core/evaluation/evaluation_fixtures.h"
#include "tests/support/source_path.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestAccountLeaderboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksModelsOnTheAccountsOwnPast();
    void saysWhyAModelCannotBeUsed();
    void ownModelsAreWalkedForward();
    void ownModelsNeedPostsToBeTrainedOn();
    void failedTrainingLeavesNothing();
    void needsPosts();
    void stopsWhenAsked();

private:
    RegressorRegistry m_registry = [] {
        RegressorRegistry registry = treeRegressors();
        addAutoRegressor(registry);
        return registry;
    }();
    ModelFolders m_shipped{sourcePath("models"), {}};
};

void TestAccountLeaderboard::ranksModelsOnTheAccountsOwnPast()
{
    qint64 progressed = 0;
    const auto board =
        makeLeaderboard(m_registry, m_shipped, test::wanderingAccount(u"a"_s, 120, 7), {},
                        [&](const Progress& progress) { progressed = progress.done; });
    QVERIFY(board);
    QCOMPARE(board->entries.size(), std::size_t{5});
    QCOMPARE(board->postsScored, 115);
    QVERIFY(!board->bestBaseline.isEmpty());
    QVERIFY(board->baseline.mae > 0.0);
    QVERIFY(progressed > 0);
    double before = 1.0;
    for (const LeaderboardEntry& entry : board->entries) {
        QVERIFY2(!entry.failure,
                 qPrintable(entry.name + (entry.failure ? entry.failure->detail : QString())));
        QCOMPARE(entry.metrics.posts, 115);
        QVERIFY(entry.gain && entry.metrics.coverage80);
        QVERIFY(*entry.gain <= before);
        before = *entry.gain;
        QCOMPARE(entry.overDefault.has_value(), entry.name != u"likecast"_s);
        QCOMPARE(entry.shares.empty(), entry.name != u"auto"_s);
    }
}

void TestAccountLeaderboard::saysWhyAModelCannotBeUsed()
{
    RegressorRegistry registry = m_registry;
    registry.add({u"photo-cnn"_s,
                  [](const QString&) -> Result<std::unique_ptr<LikeRegressor>> {
                      return failure(ErrorCode::ModelMissing, u"no such part"_s);
                  },
                  {}});
    const auto board =
        makeLeaderboard(registry, m_shipped, test::wanderingAccount(u"a"_s, 40, 7), {});
    QVERIFY(board);
    QCOMPARE(board->entries.back().name, u"photo-cnn"_s);
    QCOMPARE(board->entries.back().failure->code, ErrorCode::ModelMissing);
}

void TestAccountLeaderboard::ownModelsAreWalkedForward()
{
    QTemporaryDir directory;
    ModelFolders folders = m_shipped;
    folders.own = directory.filePath(u"a"_s);
    const AccountPosts account = test::wanderingAccount(u"a"_s, 200, 7);
    QVERIFY(trainOnAccount(m_registry, u"decision-tree"_s, folders, account, {}));
    QCOMPARE(ownModels(folders.own), QStringList{u"decision-tree"_s});

    const auto board = makeLeaderboard(m_registry, folders, account, {});
    QVERIFY(board);
    QCOMPARE(board->postsScored, 195);
    QCOMPARE(board->entries.size(), std::size_t{6});
    const auto own = std::ranges::find(board->entries, true, &LeaderboardEntry::isOwn);
    QVERIFY(own != board->entries.end());
    QCOMPARE(own->name, u"decision-tree"_s);
    QVERIFY(!own->failure);
    QCOMPARE(own->metrics.posts, 100); // the newer half, in five blocks
    QVERIFY(own->gain && own->overDefault);
    // Captions are empty, so a tree can learn only from the hour.
    QVERIFY(!own->recommended);
}

void TestAccountLeaderboard::ownModelsNeedPostsToBeTrainedOn()
{
    QTemporaryDir directory;
    ModelFolders folders = m_shipped;
    folders.own = directory.path();
    AccountPosts account = test::wanderingAccount(u"a"_s, 200, 7);
    QVERIFY(trainOnAccount(m_registry, u"decision-tree"_s, folders, account, {}));
    account.posts.resize(50);
    const auto board = makeLeaderboard(m_registry, folders, account, {});
    QVERIFY(board);
    const auto own = std::ranges::find(board->entries, true, &LeaderboardEntry::isOwn);
    QCOMPARE(own->failure->code, ErrorCode::PostsTooFew);
}

void TestAccountLeaderboard::failedTrainingLeavesNothing()
{
    QTemporaryDir directory;
    ModelFolders folders = m_shipped;
    folders.own = directory.filePath(u"a"_s);
    const auto trained = trainOnAccount(m_registry, u"random-forest"_s, folders,
                                        test::wanderingAccount(u"a"_s, 30, 7), {});
    QCOMPARE(trained.error().code, ErrorCode::PostsTooFew);
    QVERIFY(!QDir(folders.own).exists());
    QVERIFY(ownTraining(folders.own, u"random-forest"_s).isEmpty());
}

void TestAccountLeaderboard::needsPosts()
{
    QCOMPARE(makeLeaderboard(m_registry, m_shipped, {}, {}).error().code, ErrorCode::PostsTooFew);
    QCOMPARE(makeLeaderboard(m_registry, m_shipped, test::wanderingAccount(u"a"_s, 4, 7), {})
                 .error()
                 .code,
             ErrorCode::PostsTooFew);
}

void TestAccountLeaderboard::stopsWhenAsked()
{
    CancellationToken cancelled;
    cancelled.cancel();
    QCOMPARE(
        makeLeaderboard(m_registry, m_shipped, test::wanderingAccount(u"a"_s, 60, 7), cancelled)
            .error()
            .code,
        ErrorCode::Cancelled);
}

LIKECAST_TEST(TestAccountLeaderboard)
#include "tst_account_leaderboard.moc"
