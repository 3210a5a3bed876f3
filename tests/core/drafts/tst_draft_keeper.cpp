#include "core/drafts/draft_keeper.h"

#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;

class TestDraftKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesInTheMiddleOfABurst();
    void readsBackWhatItStored();
    void storesNothingOfTheSample();
    void keepsWhatWasMadeBeforeTheStoredDraftsWereRead();
};

namespace
{

DraftBoard boardOf(const QString& caption, bool isSample = false)
{
    return {{Draft{.id = 1, .composition = {.caption = caption}, .isSample = isSample}}, 1};
}

std::vector<Draft> storedIn(DatabaseWorker& database)
{
    DraftKeeper keeper(database);
    std::vector<Draft> stored;
    QObject::connect(&keeper, &DraftKeeper::loaded, &keeper,
                     [&stored](const std::vector<Draft>& drafts) { stored = drafts; });
    const QSignalSpy loaded(&keeper, &DraftKeeper::loaded);
    keeper.load();
    [&] { QTRY_COMPARE(loaded.count(), 1); }();
    return stored;
}

} // namespace

void TestDraftKeeper::storesInTheMiddleOfABurst()
{
    const QTemporaryDir directory;
    DatabaseWorker database(InstanceLock::acquire(directory.path()));
    DraftKeeper keeper(database);
    keeper.load();
    QTRY_VERIFY(keeper.isLoaded());
    keeper.keep(boardOf(QString()));
    const QSignalSpy saved(&keeper, &DraftKeeper::saved);
    QTRY_VERIFY(saved.count() > 0);
    const auto before = saved.count();
    // No pause reaches the save delay.
    constexpr int mostLetters = 1000;
    QString caption;
    while (saved.count() == before && caption.size() < mostLetters) {
        keeper.keep(boardOf(caption += u'x'));
        QTest::qWait(10);
    }
    QVERIFY(caption.size() < mostLetters);
}

void TestDraftKeeper::readsBackWhatItStored()
{
    const QTemporaryDir directory;
    DatabaseWorker database(InstanceLock::acquire(directory.path()));
    DraftBoard board = boardOf(QStringLiteral("words"));
    board.drafts.front().composition.account = {
        .name = {}, .followers = 500, .averageLikes = 31.5, .recentLikes = {120, 98, 143}};
    {
        DraftKeeper keeper(database);
        keeper.load();
        QTRY_VERIFY(keeper.isLoaded());
        keeper.keep(board);
        keeper.flush();
    }
    QCOMPARE(storedIn(database), board.drafts);
}

void TestDraftKeeper::storesNothingOfTheSample()
{
    const QTemporaryDir directory;
    DatabaseWorker database(InstanceLock::acquire(directory.path()));
    {
        DraftKeeper keeper(database);
        keeper.load();
        QTRY_VERIFY(keeper.isLoaded());
        keeper.keep(boardOf(QStringLiteral("words"), true));
        keeper.flush();
    }
    QVERIFY(storedIn(database).empty());
}

void TestDraftKeeper::keepsWhatWasMadeBeforeTheStoredDraftsWereRead()
{
    const QTemporaryDir directory;
    DatabaseWorker database(InstanceLock::acquire(directory.path()));
    for (const QString& caption : {QStringLiteral("first"), QStringLiteral("second")}) {
        DraftKeeper keeper(database);
        keeper.load();
        keeper.keep(boardOf(caption));
        keeper.flush();
        QVERIFY(!keeper.isLoaded());
    }
    const std::vector<Draft> drafts = storedIn(database);
    QCOMPARE(drafts.size(), std::size_t(2));
    QCOMPARE(drafts[0].composition.caption, QStringLiteral("first"));
    QCOMPARE(drafts[1].composition.caption, QStringLiteral("second"));
}

LIKECAST_TEST(TestDraftKeeper)
#include "tst_draft_keeper.moc"
