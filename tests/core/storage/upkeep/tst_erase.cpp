#include "core/storage/upkeep/erase.h"

#include "core/storage/database/data_directory.h"
#include "core/storage/database/database_files.h"
#include "core/storage/upkeep/profile_store.h"
#include "tests/core/storage/temporary_database.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

/// Erasing removes what the program wrote, all or nothing, and nothing else.
class TestErase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesAllThatIsOurs();
    void leavesForeignFilesAndNamesThem();
    void touchesNothingInAForeignFolder();
    void takesOnlyUnmistakableNamesFromAnUnmarkedFolder();
    void missingAndEmptyFoldersHoldNothing();
    void aProfileLeavesPacksAndOtherProfiles();
    void everythingCoversProfiles();
    void aLinkGoesButNotItsTarget();
    void allOrNothing();
    void failureBeforeRestoresTheNames();
    void anInterruptedEraseIsFinishedByTheNext();
    void anEarlierDirectoryIsMarkedWhenItIsOurs();

private:
    QString at(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name) const
    {
        QVERIFY(QFileInfo(at(name)).dir().mkpath(u"."_s));
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("private"), 7);
    }
    QByteArray read(const QString& name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void makeDatabase() const
    {
        const auto lock = InstanceLock::acquire(m_folder->path());
        QVERIFY(lock);
        QVERIFY(Database::open(*lock));
    }
    QStringList left() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const QString sha1 = QString(40, u'a');
static const QString uuid = u"01234567-89ab-cdef-0123-456789abcdef"_s;

static QStringList ourNames()
{
    return {u"likecast-damaged-20260101-000000.sqlite"_s,
            u"likecast-replaced-20260101-000000-2.sqlite-wal"_s,
            u"backups/likecast-schema1-20260101-000000.sqlite"_s,
            u"thumbnails/"_s + sha1 + u".jpg"_s,
            u"thumbnails/"_s + sha1 + u".jpg.aBcDeF"_s,
            u"pasted/"_s + uuid + u".png"_s,
            u"models/mara%2Eb/mlp/network.bin"_s,
            u"models/mara%2Eb/mlp/manifest.json"_s,
            u"packs/yunet/manifest.json"_s,
            u"packs/yunet/model.onnx"_s,
            u"packs/.installing-"_s + uuid + u"/model.onnx"_s,
            u"likecast.log"_s,
            u"settings.ini"_s,
            u"tokens.json"_s};
}

void TestErase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestErase::takesAllThatIsOurs()
{
    makeDatabase();
    for (const QString& name : ourNames())
        write(name);
    const auto list = listErasable(m_folder->path(), EraseScope::Everything);
    QVERIFY(list);
    QCOMPARE(list->staying, QStringList());
    const auto erased = eraseListed(*list);
    QVERIFY(erased);
    QCOMPARE(erased->removed.size(), ourNames().size() + 2); // the database and the marker
    QCOMPARE(erased->remaining, QStringList());
    QCOMPARE(left(), QStringList());
}

void TestErase::leavesForeignFilesAndNamesThem()
{
    makeDatabase();
    const QStringList foreign{u"notes.txt"_s, u"backups/mine.zip"_s, u"thumbnails/holiday.jpg"_s,
                              u"models/llama/7b/weights.safetensors"_s, u"packs/readme.txt"_s};
    for (const QString& name : foreign + ourNames())
        write(name);
    write(u"photos/2026/a.jpg"_s);
    const auto list = listErasable(m_folder->path(), EraseScope::Everything);
    QVERIFY(list);
    QStringList expected{at(u"photos/"_s), at(u"models/llama/"_s)};
    for (const QString& name : foreign) {
        if (!name.startsWith(u"models/llama"_s))
            expected.append(at(name));
    }
    QStringList staying = list->staying;
    staying.sort();
    expected.sort();
    QCOMPARE(staying, expected);
    const auto erased = eraseListed(*list);
    QVERIFY(erased);
    QCOMPARE(erased->staying, list->staying);
    for (const QString& name : foreign)
        QCOMPARE(read(name), "private");
    QCOMPARE(read(u"photos/2026/a.jpg"_s), "private");
    for (const QString& name : ourNames())
        QVERIFY2(!QFileInfo::exists(at(name)), qPrintable(name));
    QVERIFY(!QFileInfo::exists(at(u"pasted"_s)));
}

void TestErase::touchesNothingInAForeignFolder()
{
    const QStringList names{u"backups/a.tar"_s,    u"models/m.bin"_s,   u"packs/p"_s,
                            u"thumbnails/t.jpg"_s, u"settings.ini"_s,   u"profiles/x/y"_s,
                            u"tokens.json"_s,      u"pasted/note.txt"_s};
    for (const QString& name : names)
        write(name);
    for (const EraseScope scope : {EraseScope::Profile, EraseScope::Everything}) {
        const auto list = listErasable(m_folder->path(), scope);
        QVERIFY(!list);
        QCOMPARE(list.error().code, ErrorCode::InputInvalid);
    }
    // Taking the lock does not make it a data directory.
    QVERIFY(InstanceLock::acquire(m_folder->path()));
    QVERIFY(!isDataDirectory(m_folder->path()));
    for (const QString& name : names)
        QCOMPARE(read(name), "private");
}

void TestErase::takesOnlyUnmistakableNamesFromAnUnmarkedFolder()
{
    write(u"settings.ini"_s);
    write(u"models/llama/7b/config.json"_s);
    makeDatabase();
    QVERIFY(!QFileInfo::exists(at(dataDirectoryMarker())));
    write(u"thumbnails/"_s + sha1 + u".jpg"_s);
    const auto erased = eraseListed(listErasable(m_folder->path(), EraseScope::Everything).value());
    QVERIFY(erased);
    QCOMPARE(erased->staying, (QStringList{at(u"models/"_s), at(u"settings.ini"_s)}));
    QCOMPARE(read(u"settings.ini"_s), "private");
    QCOMPARE(read(u"models/llama/7b/config.json"_s), "private");
    QCOMPARE(left(), (QStringList{u"models"_s, u"settings.ini"_s}));
}

void TestErase::missingAndEmptyFoldersHoldNothing()
{
    QCOMPARE(listErasable(m_folder->path(), EraseScope::Everything)->files, QStringList());
    QCOMPARE(listErasable(at(u"gone"_s), EraseScope::Everything)->files, QStringList());
    QVERIFY(!QFileInfo::exists(at(u"gone"_s)));
}

void TestErase::aProfileLeavesPacksAndOtherProfiles()
{
    makeDatabase();
    const auto other = ProfileStore(m_folder->path()).add(u"brand"_s);
    QVERIFY(other);
    write(u"profiles/brand/tokens.json"_s);
    for (const QString& name : ourNames())
        write(name);
    const auto erased = eraseListed(listErasable(m_folder->path(), EraseScope::Profile).value());
    QVERIFY(erased);
    QCOMPARE(erased->staying, (QStringList{at(u"packs/"_s), at(u"profiles/"_s)}));
    QCOMPARE(read(u"packs/yunet/model.onnx"_s), "private");
    QCOMPARE(read(u"profiles/brand/tokens.json"_s), "private");
    QCOMPARE(left(), (QStringList{dataDirectoryMarker(), u"packs"_s, u"profiles"_s}));
}

void TestErase::everythingCoversProfiles()
{
    makeDatabase();
    QVERIFY(ProfileStore(m_folder->path()).add(u"brand"_s));
    write(u"profiles/brand/tokens.json"_s);
    write(u"profiles/brand/own.txt"_s);
    write(u"profiles/stranger/a.txt"_s);
    QVERIFY(ProfileStore(m_folder->path()).add(u"empty"_s));
    const auto erased = eraseListed(listErasable(m_folder->path(), EraseScope::Everything).value());
    QVERIFY(erased);
    QCOMPARE(erased->staying,
             (QStringList{at(u"profiles/brand/own.txt"_s), at(u"profiles/stranger/"_s)}));
    QVERIFY(!QFileInfo::exists(at(u"profiles/brand/tokens.json"_s)));
    QVERIFY(!QFileInfo::exists(at(u"profiles/empty"_s)));
    QCOMPARE(read(u"profiles/stranger/a.txt"_s), "private");
}

void TestErase::aLinkGoesButNotItsTarget()
{
    makeDatabase();
    QTemporaryDir elsewhere;
    const QString target = elsewhere.filePath(u"target"_s);
    write(u"notes.txt"_s);
    QVERIFY(QFile::rename(at(u"notes.txt"_s), target));
    QVERIFY(QDir(m_folder->path()).mkpath(u"thumbnails"_s));
    QVERIFY(QFile::link(target, at(u"thumbnails/"_s + sha1 + u".jpg"_s)));
    QVERIFY(QFile::link(elsewhere.path(), at(u"pasted"_s)));
    QVERIFY(eraseListed(listErasable(m_folder->path(), EraseScope::Everything).value()));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "private");
    QCOMPARE(left(), QStringList{u"pasted"_s});
}

void TestErase::allOrNothing()
{
    makeDatabase();
    write(u"tokens.json"_s);
    EraseList list = listErasable(m_folder->path(), EraseScope::Everything).value();
    list.files.append(at(u"cannot be renamed"_s)); // because it does not exist
    const auto erased = eraseListed(list);
    QVERIFY(!erased);
    QCOMPARE(erased.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(erased.error().detail, at(u"cannot be renamed"_s));
    QCOMPARE(read(u"tokens.json"_s), "private");
    const auto lock = InstanceLock::acquire(m_folder->path());
    QVERIFY(!Database::open(*lock)->report.created);
}

void TestErase::failureBeforeRestoresTheNames()
{
    makeDatabase();
    write(u"tokens.json"_s);
    const EraseList list = listErasable(m_folder->path(), EraseScope::Everything).value();
    const auto erased = eraseListed(list, [this]() -> Result<void> {
        if (QFileInfo::exists(at(u"tokens.json"_s)))
            return {};
        return failure(ErrorCode::KeychainUnavailable);
    });
    QVERIFY(!erased);
    QCOMPARE(erased.error().code, ErrorCode::KeychainUnavailable);
    QCOMPARE(read(u"tokens.json"_s), "private");
}

void TestErase::anInterruptedEraseIsFinishedByTheNext()
{
    makeDatabase();
    write(u"tokens.json.erasing"_s);
    write(u"likecast.sqlite-wal.erasing"_s);
    const auto erased = eraseListed(listErasable(m_folder->path(), EraseScope::Everything).value());
    QVERIFY(erased);
    QCOMPARE(left(), QStringList());
}

void TestErase::anEarlierDirectoryIsMarkedWhenItIsOurs()
{
    makeDatabase();
    QVERIFY(QFile::remove(at(dataDirectoryMarker())));
    write(u"settings.ini"_s);
    QVERIFY(InstanceLock::acquire(m_folder->path()));
    QVERIFY(QFileInfo::exists(at(dataDirectoryMarker())));
    QVERIFY(QFile::remove(at(dataDirectoryMarker())));
    write(u"holiday.jpg"_s);
    QVERIFY(InstanceLock::acquire(m_folder->path()));
    QVERIFY(!QFileInfo::exists(at(dataDirectoryMarker())));
    QVERIFY(isDataDirectory(m_folder->path()));
}

LIKECAST_TEST(TestErase)
#include "tst_erase.moc"
