#include "core/storage/upkeep/profile_store.h"

#include "core/storage/database/database.h"
#include "core/storage/database/instance_lock.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theDefaultIsTheDataDirectory();
    void addsAndFindsWhateverTheCase();
    void refusesNames_data();
    void refusesNames();
    void refusesNamesThatAreTaken();
    void renames();
    void whatIsOpenStays();
    void eachHasItsOwnLock();
    void ignoresWhatIsNoProfile();
    void saysWhenItCannotWrite();

private:
    ProfileStore store() const { return ProfileStore(m_folder->path()); }
    static void write(const QString& path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("x"), 1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfileStore::theDefaultIsTheDataDirectory()
{
    const auto profiles = store().list();
    QVERIFY(profiles);
    QCOMPARE(*profiles, (std::vector{Profile{u"Default"_s, m_folder->path(), true}}));
    QCOMPARE(*store().find(QString()), profiles->front());
    QCOMPARE(*store().find(u" default "_s), profiles->front());
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"profiles"_s)));
}

void TestProfileStore::addsAndFindsWhateverTheCase()
{
    const auto added = store().add(u"  Café Ștrudel "_s);
    QVERIFY(added);
    QCOMPARE(added->name, u"Café Ștrudel"_s);
    QVERIFY(QFileInfo(added->dataDirectory).isDir());
    QVERIFY(store().add(u"Anna"_s));
    QCOMPARE(store().find(u"CAFÉ ștrudel"_s).value().dataDirectory, added->dataDirectory);
    const auto profiles = store().list().value();
    QCOMPARE(profiles.size(), 3U);
    QCOMPARE(profiles[0].name, u"Default"_s);
    QCOMPARE(profiles[1].name, u"Anna"_s);
    QCOMPARE(profiles[2], *added);
    QCOMPARE(store().find(u"nobody"_s).error().code, ErrorCode::ProfileUnknown);
}

void TestProfileStore::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names{
        QString(),    u"   "_s,  u"."_s,       u".."_s,    u"../up"_s,           u"a/b"_s,
        u"a\\b"_s,    u"a:b"_s,  u".hidden"_s, u"end."_s,  u"line\nend"_s,       u"nul"_s,
        u"CON.txt"_s, u"com1"_s, u"a*"_s,      u"what?"_s, u"tab\t"_s + u"in"_s, QString(61, u'x')};
    for (const QString& name : names)
        QTest::newRow(qPrintable(u"\"%1\""_s.arg(name.left(20)))) << name;
}

void TestProfileStore::refusesNames()
{
    QFETCH(const QString, name);
    const auto added = store().add(name);
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::InputInvalid);
    QCOMPARE(store().list()->size(), 1U);
}

void TestProfileStore::refusesNamesThatAreTaken()
{
    QVERIFY(store().add(u"Brand"_s));
    QCOMPARE(store().add(u"bRAND"_s).error().code, ErrorCode::InputInvalid);
    QCOMPARE(store().add(u"DEFAULT"_s).error().code, ErrorCode::InputInvalid);
    // The same letters, composed and decomposed.
    QVERIFY(store().add(u"\u00e9"_s));
    QCOMPARE(store().add(u"e\u0301"_s).error().code, ErrorCode::InputInvalid);
}

void TestProfileStore::renames()
{
    write(store().add(u"old"_s)->dataDirectory + u"/likecast.sqlite"_s);
    QVERIFY(store().add(u"other"_s));
    const auto renamed = store().rename(u"OLD"_s, u"new"_s);
    QVERIFY(renamed);
    QVERIFY(QFileInfo::exists(renamed->dataDirectory + u"/likecast.sqlite"_s));
    QCOMPARE(store().find(u"old"_s).error().code, ErrorCode::ProfileUnknown);
    QVERIFY(store().rename(u"new"_s, u"New"_s));
    QCOMPARE(store().find(u"new"_s)->name, u"New"_s);
    QCOMPARE(store().rename(u"New"_s, u"other"_s).error().code, ErrorCode::InputInvalid);
    QCOMPARE(store().rename(u"Default"_s, u"me"_s).error().code, ErrorCode::InputInvalid);
    QCOMPARE(store().rename(u"nobody"_s, u"me"_s).error().code, ErrorCode::ProfileUnknown);
}

void TestProfileStore::whatIsOpenStays()
{
    const auto profile = store().add(u"open"_s);
    QVERIFY(profile);
    write(profile->dataDirectory + u"/likecast.sqlite"_s);
    const auto lock = InstanceLock::acquire(profile->dataDirectory);
    QVERIFY(lock);
    QCOMPARE(store().rename(u"open"_s, u"moved"_s).error().code, ErrorCode::DatabaseLocked);
    QVERIFY(QFileInfo::exists(profile->dataDirectory + u"/likecast.sqlite"_s));
}

void TestProfileStore::eachHasItsOwnLock()
{
    const auto profile = store().add(u"brand"_s);
    QVERIFY(profile);
    const auto first = InstanceLock::acquire(store().find({})->dataDirectory);
    const auto second = InstanceLock::acquire(profile->dataDirectory);
    QVERIFY(first && second);
    QVERIFY(Database::open(*first));
    QVERIFY(Database::open(*second));
    QVERIFY(!InstanceLock::acquire(profile->dataDirectory));
}

void TestProfileStore::ignoresWhatIsNoProfile()
{
    const QString folder = m_folder->filePath(ProfileStore::folderName());
    QVERIFY(QDir().mkpath(folder + u"/.trash"_s));
    QVERIFY(QDir().mkpath(folder + u"/photos"_s));
    write(folder + u"/photos/a.jpg"_s);
    QVERIFY(QDir().mkpath(m_folder->filePath(u"elsewhere"_s)));
    write(folder + u"/file"_s);
    QVERIFY(QFile::link(m_folder->filePath(u"elsewhere"_s), folder + u"/linked"_s));
    QCOMPARE(store().list()->size(), 1U);
}

void TestProfileStore::saysWhenItCannotWrite()
{
    write(m_folder->filePath(ProfileStore::folderName()));
    QCOMPARE(store().list().error().code, ErrorCode::FileUnreadable);
    QCOMPARE(store().add(u"one"_s).error().code, ErrorCode::FileUnreadable);
}

LIKECAST_TEST(TestProfileStore)
#include "tst_profile_store.moc"
