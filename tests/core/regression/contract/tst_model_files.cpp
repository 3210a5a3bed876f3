#include "core/regression/contract/model_files.h"

#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

ModelFiles model()
{
    ModelFiles files;
    files.identity = {u"trial"_s, u"3"_s, 2, {u"a"_s, u"b"_s}};
    files.files.insert(u"weights.bin"_s, QByteArray("some weights"));
    files.files.insert(u"numbers.json"_s, QByteArray("{}"));
    return files;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestModelFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void survivesWritingAndReading();
    void writesTheSameBytesTwice();
    void whatIsListedNoMoreIsRemoved();
    void aWriteThatFailsLeavesWhatWasThere();
    void saysWhenThereIsNone();
    void refusesDamagedFiles();
    void refusesDamagedManifests_data();
    void refusesDamagedManifests();
    void refusesForeignModels_data();
    void refusesForeignModels();

private:
    QString manifestPath() const { return m_folder->filePath(u"manifest.json"_s); }
    ErrorCode readError(const ModelIdentity& expected) const
    {
        return readModelFiles(m_folder->path(), expected).error().code;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestModelFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeModelFiles(m_folder->path(), model()));
}

void TestModelFiles::survivesWritingAndReading()
{
    const auto read = readModelFiles(m_folder->path(), model().identity);
    QVERIFY(read);
    QCOMPARE(read->files, model().files);
    QCOMPARE(read->identity.version, u"3"_s);
}

void TestModelFiles::writesTheSameBytesTwice()
{
    const QByteArray first = contentOf(manifestPath());
    QVERIFY(writeModelFiles(m_folder->path(), model()));
    QCOMPARE(contentOf(manifestPath()), first);
}

void TestModelFiles::whatIsListedNoMoreIsRemoved()
{
    overwrite(m_folder->filePath(u"notes.txt"_s), "somebody's own");
    ModelFiles smaller = model();
    smaller.files.remove(u"numbers.json"_s);
    QVERIFY(writeModelFiles(m_folder->path(), smaller));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList({u"manifest.json"_s, u"notes.txt"_s, u"weights.bin"_s}));

    // Names that point elsewhere, or to the file just written, are skipped.
    QDir().mkdir(m_folder->filePath(u"model"_s));
    overwrite(m_folder->filePath(u"model/manifest.json"_s),
              R"({"files": {"../notes.txt": {}, "manifest.json": {}, "weights.bin": {}}})");
    QVERIFY(writeModelFiles(m_folder->filePath(u"model"_s), smaller));
    QVERIFY(QFile::exists(m_folder->filePath(u"notes.txt"_s)));
    QVERIFY(readModelFiles(m_folder->filePath(u"model"_s), model().identity));
}

void TestModelFiles::aWriteThatFailsLeavesWhatWasThere()
{
    ModelFiles other = model();
    for (QByteArray& bytes : other.files)
        bytes += " of another";
    other.files.insert(u"zz.bin"_s, "after all others");
    QVERIFY(QDir().mkpath(m_folder->filePath(u"zz.bin/in the way"_s)));
    QCOMPARE(writeModelFiles(m_folder->path(), other).error().code, ErrorCode::FileUnwritable);
    const auto read = readModelFiles(m_folder->path(), model().identity);
    QVERIFY(read);
    QCOMPARE(read->files, model().files);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), model().files.size() + 1);
}

void TestModelFiles::saysWhenThereIsNone()
{
    QVERIFY(QFile::remove(manifestPath()));
    QCOMPARE(readError(model().identity), ErrorCode::ModelMissing);
}

void TestModelFiles::refusesDamagedFiles()
{
    const QString path = m_folder->filePath(u"weights.bin"_s);
    overwrite(path, "some weightz");
    QCOMPARE(readError(model().identity), ErrorCode::ModelDamaged);
    QVERIFY(QFile::remove(path));
    QCOMPARE(readError(model().identity), ErrorCode::ModelDamaged);
}

void TestModelFiles::refusesDamagedManifests_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("truncated") << QByteArray("\"training\"") << QByteArray();
    QTest::newRow("path") << QByteArray("\"weights.bin\"") << QByteArray("\"../weights.bin\"");
    QTest::newRow("format") << QByteArray("likecast-model") << QByteArray("something-else");
}

void TestModelFiles::refusesDamagedManifests()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray manifest = contentOf(manifestPath());
    QVERIFY(manifest.contains(from));
    overwrite(manifestPath(),
              to.isEmpty() ? manifest.first(manifest.indexOf(from)) : manifest.replace(from, to));
    QCOMPARE(readError(model().identity), ErrorCode::ModelDamaged);
}

void TestModelFiles::refusesForeignModels_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("schema");
    QTest::addColumn<QStringList>("features");
    QTest::newRow("another model") << u"other"_s << 2 << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("another schema") << u"trial"_s << 1 << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("another order") << u"trial"_s << 2 << QStringList{u"b"_s, u"a"_s};
}

void TestModelFiles::refusesForeignModels()
{
    QFETCH(QString, name);
    QFETCH(int, schema);
    QFETCH(QStringList, features);
    QCOMPARE(readError({name, QString(), schema, features}), ErrorCode::ModelIncompatible);
    if (name != u"trial")
        QCOMPARE(
            readModelFiles(m_folder->path(), {name, QString(), schema, features}).error().detail,
            u"the folder holds trial, not other"_s);
}

LIKECAST_TEST(TestModelFiles)
#include "tst_model_files.moc"
