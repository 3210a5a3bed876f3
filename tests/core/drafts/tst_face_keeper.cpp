#include "core/drafts/face_keeper.h"

#include "core/drafts/draft_history.h"
#include "core/storage/posts/face_corrections.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray photo(32, 'p');

std::vector<FaceBox> facesAt(double x)
{
    return {{.x = x, .y = 0.125, .width = 0.25, .height = 0.25, .confidence = 1.0, .smile = 1.0}};
}

DraftBoard boardWith(const std::optional<FaceCorrection>& faces)
{
    return {{Draft{.id = 1, .photoPath = u"a.jpg"_s, .faces = faces},
             Draft{.id = 2, .photoPath = u"a.jpg"_s, .faces = faces}},
            1};
}

std::optional<std::vector<FaceBox>> stored(DatabaseWorker& database)
{
    auto found = database.run([](Database& opened) { return FaceCorrections(opened).find(photo); });
    found.waitForFinished();
    return found.result().value_or(std::nullopt);
}

} // namespace

class TestFaceKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoLeavesNothing();
    void undoBringsBackAnEarlierCorrection();
    void boardsWithoutAChangeWriteNothing();
    void historyCorrectsEveryDraftOfThePhoto();
};

void TestFaceKeeper::undoLeavesNothing()
{
    const QTemporaryDir directory;
    DatabaseWorker database(InstanceLock::acquire(directory.path()));
    FaceKeeper keeper(database);
    const QSignalSpy kept(&keeper, &FaceKeeper::kept);
    const DraftBoard before = boardWith(std::nullopt);
    const DraftBoard after = boardWith(FaceCorrection{photo, facesAt(0.25)});
    keeper.keepChanges(before, after);
    QTRY_COMPARE(kept.count(), 1); // once for both drafts
    QCOMPARE(kept.first().first().toByteArray(), photo);
    QCOMPARE(stored(database), std::optional(facesAt(0.25)));
    keeper.keepChanges(after, before);
    QTRY_COMPARE(kept.count(), 2);
    QCOMPARE(stored(database), std::nullopt);
}

void TestFaceKeeper::undoBringsBackAnEarlierCorrection()
{
    const QTemporaryDir directory;
    DatabaseWorker database(InstanceLock::acquire(directory.path()));
    database
        .run([](Database& opened) { return FaceCorrections(opened).store(photo, facesAt(0.5)); })
        .waitForFinished();
    FaceKeeper keeper(database);
    const QSignalSpy kept(&keeper, &FaceKeeper::kept);
    const DraftBoard first = boardWith(std::nullopt);
    const DraftBoard second = boardWith(FaceCorrection{photo, facesAt(0.25)});
    const DraftBoard third = boardWith(FaceCorrection{photo, {}});
    keeper.keepChanges(first, second);
    keeper.keepChanges(second, third);
    QTRY_COMPARE(kept.count(), 2);
    QCOMPARE(stored(database), std::optional(std::vector<FaceBox>()));
    keeper.keepChanges(third, first);
    QTRY_COMPARE(kept.count(), 3);
    QCOMPARE(stored(database), std::optional(facesAt(0.5)));
}

void TestFaceKeeper::boardsWithoutAChangeWriteNothing()
{
    const QTemporaryDir directory;
    DatabaseWorker database(InstanceLock::acquire(directory.path()));
    FaceKeeper keeper(database);
    const QSignalSpy kept(&keeper, &FaceKeeper::kept);
    const DraftBoard board = boardWith(FaceCorrection{photo, facesAt(0.25)});
    DraftBoard other = board;
    other.drafts.front().composition.caption = u"x"_s;
    keeper.keepChanges(board, other);
    keeper.keepChanges({}, board); // a restored draft keeps the photo's corrections
    QCOMPARE(stored(database), std::nullopt);
    QCOMPARE(kept.count(), 0);
}

void TestFaceKeeper::historyCorrectsEveryDraftOfThePhoto()
{
    DraftHistory history;
    history.addPhotos({u"a.jpg"_s, u"b.jpg"_s, u"a.jpg"_s}, {}, 0);
    const std::vector<Draft> before = history.board().drafts;
    const FaceCorrection correction{photo, facesAt(0.25)};
    history.correctFaces(before[0].id, correction);
    QCOMPARE(history.board().drafts[0].faces, std::optional(correction));
    QCOMPARE(history.board().drafts[1].faces, std::nullopt);
    QCOMPARE(history.board().drafts[2].faces, std::optional(correction));
    history.undoStack().undo();
    QVERIFY(history.board().drafts == before);
    history.undoStack().redo();
    history.replacePhoto(before[0].id, u"c.jpg"_s);
    QCOMPARE(history.board().drafts[0].faces, std::nullopt);
}

LIKECAST_TEST(TestFaceKeeper)
#include "tst_face_keeper.moc"
