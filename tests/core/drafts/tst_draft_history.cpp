#include "core/drafts/draft_history.h"

#include "tests/support/test_program.h"
#include "tests/support/utc_time.h"

#include <QTest>

using namespace likecast;

class TestDraftHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsPhotosInOneStep();
    void sampleMakesRoomAndComesBackByUndo();
    void theSampleIsTheUsersOnceItsAccountIs();
    void nothingOfTheExampleAccountIsKept();
    void typingMergesUntilAWordEnds();
    void differentFieldsDoNotMerge();
    void accountIsOneForAllDrafts();
    void wordsMayComeBeforeThePhoto();
    void deletingOpensTheNeighbour();
    void selectingIsNoStep();
    void restoringKeepsWhatWasMadeMeanwhile();
    void stepsBeforeAnEmptyStoreIsReadCanBeUndone();
    void lettersGoOnBehindZ();
    void oldMomentsAreMovedAhead();
    void reelsAreAddedAsReels();
    void changesNameTheirOrigin();
    void stepsHaveTheirNames();
    void draftsMoveInOneStep();

private:
    static void type(DraftHistory& history, const QString& text);
};

void TestDraftHistory::type(DraftHistory& history, const QString& text)
{
    for (const QChar letter : text) {
        Composition composition = history.board().current()->composition;
        composition.caption += letter;
        history.compose(history.board().currentId, composition, EditKind::Caption);
    }
}

void TestDraftHistory::addsPhotosInOneStep()
{
    DraftHistory history;
    history.addPhotos({QStringLiteral("a"), QStringLiteral("b")}, {}, 0);
    QCOMPARE(history.board().drafts.size(), std::size_t{2});
    QCOMPARE(history.board().current()->photoPath, QStringLiteral("a"));
    history.undoStack().undo();
    QVERIFY(history.board().drafts.empty());
    QVERIFY(history.board().current() == nullptr);
}

void TestDraftHistory::sampleMakesRoomAndComesBackByUndo()
{
    DraftHistory history;
    history.showSample(QStringLiteral("sample"), {.caption = QStringLiteral("words")});
    QVERIFY(!history.undoStack().canUndo());
    history.addPhotos({QStringLiteral("mine")}, {}, 0);
    QCOMPARE(history.board().drafts.size(), std::size_t{1});
    QCOMPARE(history.board().current()->composition.caption, QString());
    history.undoStack().undo();
    QVERIFY(history.board().current()->isSample);
}

void TestDraftHistory::theSampleIsTheUsersOnceItsAccountIs()
{
    DraftHistory history;
    const Composition example{.account = {.name = {}, .followers = {}, .averageLikes = 900.0}};
    history.showSample(QStringLiteral("sample"), example);
    type(history, QStringLiteral("x"));
    QVERIFY(history.board().current()->isSample);
    QCOMPARE(history.board().current()->composition.account, example.account);
    Composition mine = history.board().current()->composition;
    mine.account = {.name = {}, .followers = 500, .averageLikes = {}};
    history.compose(history.board().currentId, mine, EditKind::Followers);
    QVERIFY(!history.board().current()->isSample);
    history.addPhotos({QStringLiteral("mine")}, {}, 0);
    QCOMPARE(history.board().drafts.size(), std::size_t{2});
}

void TestDraftHistory::nothingOfTheExampleAccountIsKept()
{
    DraftHistory history;
    const Composition example{.account = {.name = {}, .followers = {}, .averageLikes = 900.0}};
    history.showSample(QStringLiteral("sample"), example);
    history.addPhotos({QStringLiteral("mine")}, {}, 0);
    QCOMPARE(history.board().current()->composition.account, AccountChoice());
    history.undoStack().undo();
    history.replacePhoto(history.board().currentId, QStringLiteral("other"));
    QCOMPARE(history.board().current()->composition.account, AccountChoice());
}

void TestDraftHistory::typingMergesUntilAWordEnds()
{
    DraftHistory history;
    history.addPhotos({QStringLiteral("a")}, {}, 0);
    type(history, QStringLiteral("golden hour now"));
    QCOMPARE(history.undoStack().count(), 4);
    history.undoStack().undo();
    QCOMPARE(history.board().current()->composition.caption, QStringLiteral("golden hour "));
    history.undoStack().redo();
    QCOMPARE(history.board().current()->composition.caption, QStringLiteral("golden hour now"));
}

void TestDraftHistory::differentFieldsDoNotMerge()
{
    DraftHistory history;
    history.addPhotos({QStringLiteral("a")}, {}, 0);
    type(history, QStringLiteral("x"));
    Composition composition = history.board().current()->composition;
    composition.mediaType = MediaType::Reel;
    history.compose(history.board().currentId, composition, EditKind::MediaType);
    type(history, QStringLiteral("y"));
    QCOMPARE(history.undoStack().count(), 4);
    history.undoStack().undo();
    history.undoStack().undo();
    QCOMPARE(history.board().current()->composition.mediaType, MediaType::Photo);
    QCOMPARE(history.board().current()->composition.caption, QStringLiteral("x"));
}

void TestDraftHistory::accountIsOneForAllDrafts()
{
    DraftHistory history;
    history.addPhotos({QStringLiteral("a"), QStringLiteral("b")}, {}, 0);
    Composition composition = history.board().current()->composition;
    composition.account.followers = 18'412;
    history.compose(history.board().currentId, composition, EditKind::Followers);
    for (const Draft& draft : history.board().drafts)
        QCOMPARE(draft.composition.account.followers, std::optional<qint64>(18'412));
    history.undoStack().undo();
    QVERIFY(!history.board().drafts.back().composition.account.followers);
}

void TestDraftHistory::wordsMayComeBeforeThePhoto()
{
    DraftHistory history;
    history.compose(0, {.caption = QStringLiteral("soon")}, EditKind::Caption);
    QCOMPARE(history.board().drafts.size(), std::size_t{1});
    QVERIFY(history.board().current()->photoPath.isEmpty());
    history.replacePhoto(history.board().currentId, QStringLiteral("a"));
    QCOMPARE(history.board().current()->photoPath, QStringLiteral("a"));
    QCOMPARE(history.board().current()->composition.caption, QStringLiteral("soon"));
}

void TestDraftHistory::deletingOpensTheNeighbour()
{
    DraftHistory history;
    history.addPhotos({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, {}, 0);
    const auto idOf = [&](std::size_t i) { return history.board().drafts.at(i).id; };
    history.select(idOf(1));
    history.remove(idOf(1));
    QCOMPARE(history.board().current()->photoPath, QStringLiteral("c"));
    history.remove(idOf(1));
    QCOMPARE(history.board().current()->photoPath, QStringLiteral("a"));
    history.remove(idOf(0));
    QVERIFY(history.board().current() == nullptr);
    for (int i = 0; i < 3; ++i)
        history.undoStack().undo();
    QCOMPARE(history.board().drafts.size(), std::size_t{3});
    QCOMPARE(history.board().current()->photoPath, QStringLiteral("b"));
}

void TestDraftHistory::selectingIsNoStep()
{
    DraftHistory history;
    history.addPhotos({QStringLiteral("a"), QStringLiteral("b")}, {}, 0);
    history.select(history.board().drafts.back().id);
    QCOMPARE(history.undoStack().count(), 1);
    history.select(12'345);
    QCOMPARE(history.board().current()->photoPath, QStringLiteral("b"));
}

void TestDraftHistory::restoringKeepsWhatWasMadeMeanwhile()
{
    DraftHistory history;
    history.addPhotos({QStringLiteral("new")}, {}, 0);
    const Draft stored{.id = history.board().currentId, .photoPath = QStringLiteral("old")};
    history.restore({stored});
    QCOMPARE(history.board().drafts.size(), std::size_t{2});
    QCOMPARE(history.board().drafts.front(), stored);
    QCOMPARE(history.board().current()->photoPath, QStringLiteral("new"));
    QVERIFY(history.board().currentId != stored.id);
}

void TestDraftHistory::stepsBeforeAnEmptyStoreIsReadCanBeUndone()
{
    DraftHistory history;
    history.addPhotos({QStringLiteral("new")}, {}, 0);
    history.restore({});
    QCOMPARE(history.board().current()->photoPath, QStringLiteral("new"));
    history.undoStack().undo();
    QVERIFY(history.board().drafts.empty());
}

void TestDraftHistory::lettersGoOnBehindZ()
{
    QCOMPARE(draftLetter(0), QStringLiteral("A"));
    QCOMPARE(draftLetter(25), QStringLiteral("Z"));
    QCOMPARE(draftLetter(26), QStringLiteral("AA"));
    QCOMPARE(draftLetter(26 + 26 * 26), QStringLiteral("AAA"));
}

void TestDraftHistory::oldMomentsAreMovedAhead()
{
    DraftHistory history;
    history.addPhotos({QStringLiteral("a")}, {.takenAtMs = 5 * hourMs}, 9 * hourMs + 1);
    QCOMPARE(history.board().current()->composition.takenAtMs, 10 * hourMs);
    history.addPhotos({QStringLiteral("b")}, {}, 9 * hourMs);
    QCOMPARE(history.board().current()->composition.takenAtMs, 10 * hourMs);
}

void TestDraftHistory::reelsAreAddedAsReels()
{
    DraftHistory history(DraftStepNames{{DraftStep::AddReel, QStringLiteral("Add reel")}});
    history.showSample(QStringLiteral("sample"), {});
    history.addReel({QStringLiteral("cover"), QStringLiteral("video")}, {.takenAtMs = 5000}, 0);
    QCOMPARE(history.board().drafts.size(), std::size_t{1});
    QCOMPARE(history.board().current()->photoPath, QStringLiteral("cover"));
    QCOMPARE(history.board().current()->videoPath, QStringLiteral("video"));
    QCOMPARE(history.board().current()->composition.mediaType, MediaType::Reel);
    QCOMPARE(history.undoStack().undoText(), QStringLiteral("Add reel"));
    // What is dropped as a photo is one, with the rest of the reel's composition.
    history.addPhotos({QStringLiteral("photo")}, {}, 0);
    QCOMPARE(history.board().current()->composition.mediaType, MediaType::Photo);
    QCOMPARE(history.board().current()->composition.takenAtMs, 5000);

    Composition written;
    written.caption = QStringLiteral("Waves");
    history.compose(0, written, EditKind::Caption);
    QCOMPARE(history.board().drafts.size(), std::size_t{3});
    history.addReel({QStringLiteral("second"), QStringLiteral("other")}, {}, 0);
    QCOMPARE(history.board().drafts.size(), std::size_t{3});
    QCOMPARE(history.board().current()->composition.caption, QStringLiteral("Waves"));
    QCOMPARE(history.board().current()->composition.mediaType, MediaType::Reel);

    DraftHistory restored;
    restored.restore(history.board().drafts, history.session());
    restored.undoStack().undo();
    QCOMPARE(restored.board().current()->photoPath, QString());
    restored.undoStack().redo();
    QCOMPARE(restored.board().current()->photoPath, QStringLiteral("second"));
    QCOMPARE(restored.board().current()->videoPath, QStringLiteral("other"));
}

void TestDraftHistory::changesNameTheirOrigin()
{
    DraftHistory history;
    std::vector<ChangeOrigin> origins;
    connect(&history, &DraftHistory::changed, &history,
            [&origins](const DraftBoard&, const DraftBoard&, ChangeOrigin origin) {
                origins.push_back(origin);
            });
    const Composition typed{.caption = QStringLiteral("typed")};
    history.compose(0, typed, EditKind::Caption, ChangeOrigin::Fields);
    history.undoStack().undo();
    history.undoStack().redo();
    history.compose(history.board().currentId, {.takenAtMs = 1}, EditKind::Moment);
    QCOMPARE(origins, (std::vector{ChangeOrigin::Fields, ChangeOrigin::Elsewhere,
                                   ChangeOrigin::Elsewhere, ChangeOrigin::Elsewhere}));
}

void TestDraftHistory::stepsHaveTheirNames()
{
    DraftHistory history(DraftStepNames{{DraftStep::AddPhotos, QStringLiteral("Add photos")},
                                        {DraftStep::EditCaption, QStringLiteral("Edit caption")}});
    history.addPhotos({QStringLiteral("a"), QStringLiteral("b")}, {}, 0);
    QCOMPARE(history.undoStack().undoText(), QStringLiteral("Add photos"));
    type(history, QStringLiteral("x"));
    QCOMPARE(history.undoStack().undoText(), QStringLiteral("Edit caption"));
}

void TestDraftHistory::draftsMoveInOneStep()
{
    DraftHistory history(DraftStepNames{{DraftStep::MoveDraft, QStringLiteral("Move draft")}});
    history.addPhotos({QStringLiteral("a"), QStringLiteral("b")}, {.takenAtMs = 5000}, 0);
    const DraftBoard before = history.board();
    history.move(before.drafts.back().id, 9000);
    QCOMPARE(history.board().drafts.back().composition.takenAtMs, 9000);
    QCOMPARE(history.board().drafts.front(), before.drafts.front());
    QCOMPARE(history.undoStack().undoText(), QStringLiteral("Move draft"));

    std::vector<Draft> swapped = history.board().drafts;
    std::swap(swapped.front(), swapped.back());
    history.rearrange(swapped);
    QCOMPARE(history.board().drafts, swapped);
    QCOMPARE(history.board().currentId, before.currentId);
    history.rearrange(swapped); // changes nothing
    history.undoStack().undo();
    history.undoStack().undo();
    QCOMPARE(history.board(), before);
}

LIKECAST_TEST(TestDraftHistory)
#include "tst_draft_history.moc"
