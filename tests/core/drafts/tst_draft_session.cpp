#include "core/drafts/draft_history.h"
#include "core/drafts/draft_keeper.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// The open draft and the undo steps come back with the drafts.
class TestDraftSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoSurvive();
    void deletedDraftsComeBack();
    void movesSurvive();
    void newEditsFollowRestoredOnes();
    void facesAreLeftOut();
    void stepsThatDoNotFitAreLeftOut();
    void isStoredWithTheDrafts();

private:
    static void caption(DraftHistory& history, const QString& text)
    {
        Composition composition = history.board().current()->composition;
        composition.caption = text;
        history.compose(history.board().currentId, composition, EditKind::CaptionSuggestion);
    }
    static QString captionOf(const DraftHistory& history)
    {
        const Draft* draft = history.board().current();
        return draft ? draft->composition.caption : QString();
    }
    static DraftStepNames names()
    {
        return {{DraftStep::AddPhoto, u"Add"_s}, {DraftStep::EditCaption, u"Caption"_s}};
    }
};

void TestDraftSession::undoAndRedoSurvive()
{
    DraftHistory before(names());
    before.addPhotos({u"a"_s}, {.timeZoneId = "Europe/Bucharest"}, 0);
    caption(before, u"one"_s);
    caption(before, u"one two"_s);
    caption(before, u"three"_s);
    before.undoStack().undo();

    DraftHistory history(names());
    history.restore(before.board().drafts, before.session());
    QCOMPARE(history.board(), before.board());
    QCOMPARE(history.undoStack().undoText(), u"Caption"_s);
    history.undoStack().redo();
    QCOMPARE(captionOf(history), u"three"_s);
    QVERIFY(!history.undoStack().canRedo());
    for (const QString& text : {u"one two"_s, u"one"_s, QString()}) {
        history.undoStack().undo();
        QCOMPARE(captionOf(history), text);
        QCOMPARE(history.board().current()->composition.timeZoneId, "Europe/Bucharest");
    }
    QCOMPARE(history.undoStack().undoText(), u"Add"_s);
    history.undoStack().undo();
    QVERIFY(history.board().drafts.empty() && !history.undoStack().canUndo());
}

void TestDraftSession::deletedDraftsComeBack()
{
    DraftHistory before;
    before.addPhotos({u"a"_s, u"b"_s, u"c"_s}, {}, 0);
    Composition typed = before.board().current()->composition;
    typed.account = {
        .name = {}, .followers = 500, .averageLikes = 31.5, .recentLikes = {120, 98, 143}};
    before.compose(before.board().currentId, typed, EditKind::Account);
    before.select(before.board().drafts[1].id);
    const DraftBoard whole = before.board();
    before.remove(whole.currentId);

    DraftHistory history;
    history.restore(before.board().drafts, before.session());
    QCOMPARE(history.board().currentId, whole.drafts[2].id);
    QVERIFY(history.photoPaths().contains(u"b"_s));
    history.undoStack().undo();
    QCOMPARE(history.board(), whole);
}

void TestDraftSession::movesSurvive()
{
    DraftHistory before(DraftStepNames{{DraftStep::MoveDraft, u"Move"_s}});
    before.addPhotos({u"a"_s, u"b"_s}, {}, 0);
    const DraftBoard start = before.board();
    std::vector<Draft> moved{start.drafts[1], start.drafts[0]};
    moved.front().composition.takenAtMs += 5000;
    before.rearrange(moved);

    DraftHistory history(DraftStepNames{{DraftStep::MoveDraft, u"Move"_s}});
    history.restore(before.board().drafts, before.session());
    QCOMPARE(history.undoStack().undoText(), u"Move"_s);
    history.undoStack().undo();
    QCOMPARE(history.board(), start);
}

void TestDraftSession::newEditsFollowRestoredOnes()
{
    DraftHistory before;
    before.addPhotos({u"a"_s, u"b"_s}, {}, 0);
    const qint64 lastId = before.board().drafts.back().id;
    before.remove(lastId);

    DraftHistory history;
    history.restore(before.board().drafts, before.session());
    history.addPhotos({u"c"_s}, {}, 0);
    QVERIFY(history.board().drafts.back().id > lastId);
    history.undoStack().undo();
    history.undoStack().undo();
    QCOMPARE(history.board().drafts.back().id, lastId);

    DraftHistory again;
    again.restore(history.board().drafts, history.session());
    again.undoStack().redo();
    QCOMPARE(again.board().drafts.size(), std::size_t{1});
}

void TestDraftSession::facesAreLeftOut()
{
    DraftHistory before;
    before.addPhotos({u"a"_s}, {}, 0);
    before.correctFaces(before.board().currentId, {"sha", {FaceBox{.width = 1, .height = 1}}});
    caption(before, u"one"_s);
    QCOMPARE(before.session().steps.size(), std::size_t{2});

    DraftHistory history;
    Draft stored = *before.board().current();
    stored.faces.reset();
    history.restore({stored}, before.session());
    history.undoStack().undo();
    QCOMPARE(captionOf(history), QString());
    history.undoStack().undo();
    QVERIFY(history.board().drafts.empty());
}

void TestDraftSession::stepsThatDoNotFitAreLeftOut()
{
    DraftHistory before;
    before.addPhotos({u"a"_s}, {}, 0);
    caption(before, u"one"_s);
    std::vector<Draft> otherwise = before.board().drafts;
    otherwise.front().composition.caption = u"not what the steps say"_s;
    DraftHistory history;
    history.restore(otherwise, before.session());
    QVERIFY(!history.undoStack().canUndo());
    QCOMPARE(captionOf(history), u"not what the steps say"_s);

    StoredSession damaged = before.session();
    damaged.steps.begin()->second = u"no JSON"_s;
    DraftHistory partly;
    partly.restore(before.board().drafts, damaged);
    QCOMPARE(partly.undoStack().count(), 1);
    partly.undoStack().undo();
    QCOMPARE(captionOf(partly), QString());
}

void TestDraftSession::isStoredWithTheDrafts()
{
    const QTemporaryDir directory;
    DatabaseWorker database(InstanceLock::acquire(directory.path()));
    const auto open = [&database](DraftHistory& history) {
        auto keeper = std::make_unique<DraftKeeper>(database, [&] { return history.session(); });
        QObject::connect(keeper.get(), &DraftKeeper::loaded, &history, &DraftHistory::restore);
        QObject::connect(
            &history, &DraftHistory::changed, keeper.get(),
            [raw = keeper.get()](const DraftBoard&, const DraftBoard& after) { raw->keep(after); });
        keeper->load();
        return keeper;
    };
    DraftBoard board;
    {
        DraftHistory history;
        const auto keeper = open(history);
        QTRY_VERIFY(keeper->isLoaded());
        history.addPhotos({u"a"_s, u"b"_s}, {}, 0);
        caption(history, u"one"_s);
        history.select(history.board().drafts[1].id);
        board = history.board();
        // Nothing calls flush(), as when the program is killed.
        const auto storedId = [&database]() -> qint64 {
            DraftHistory other;
            DraftKeeper reader(database);
            qint64 id = 0;
            QObject::connect(&reader, &DraftKeeper::loaded, &other,
                             [&id](const std::vector<Draft>&, const StoredSession& session) {
                                 id = session.currentId;
                             });
            reader.load();
            [&] { QTRY_VERIFY(reader.isLoaded()); }();
            return id;
        };
        QTRY_COMPARE(storedId(), board.currentId);
    }
    DraftHistory history;
    const auto keeper = open(history);
    QTRY_VERIFY(keeper->isLoaded());
    QCOMPARE(history.board(), board);
    history.undoStack().undo();
    QCOMPARE(history.board().drafts.front().composition.caption, QString());
    history.undoStack().undo();
    QVERIFY(history.board().drafts.empty());
}

LIKECAST_TEST(TestDraftSession)
#include "tst_draft_session.moc"
