#include "core/packs/pack_store.h"
#include "tests/core/packs/pack_fixtures.h"
#include "tests/support/onnx_builder.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

namespace
{

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray jsonOf(const PackManifest& manifest)
{
    return QJsonDocument(packManifestJson(manifest)).toJson();
}

} // namespace

class TestPackStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindInstallsFromFolderAndZip_data();
    void everyKindInstallsFromFolderAndZip();
    void zipMayHoldOneFolder();
    void bareYunetIsRecognisedByItsShape();
    void realYunetIsRecognisedByItsHash();
    void unknownBareModelIsRefused();
    void badPackLeavesNothingBehind_data();
    void badPackLeavesNothingBehind();
    void refusedUpdateKeepsTheOldPack();
    void updateReplacesTheOldPack();
    void damageShowsInVerify();
    void brokenFolderIsListedAsSuch();
    void removeTakesTheFolder();
    void leftoversOfAKilledInstallGo();
    void folderOfTheFirstKindIsFound();
    void shippedPacksAreThereUnlessReplaced();
};

void TestPackStore::everyKindInstallsFromFolderAndZip_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isZip");
    for (const PackKind kind : {PackKind::FaceDetector, PackKind::Expression, PackKind::Classifier,
                                PackKind::Embedding, PackKind::Aesthetic}) {
        QTest::addRow("%s folder", qPrintable(packKindName(kind))) << int(kind) << false;
        QTest::addRow("%s ZIP", qPrintable(packKindName(kind))) << int(kind) << true;
    }
}

void TestPackStore::everyKindInstallsFromFolderAndZip()
{
    QFETCH(int, kind);
    QFETCH(bool, isZip);
    QTemporaryDir directory;
    const PackContent content = tinyPack(static_cast<PackKind>(kind));
    const QString source = directory.filePath(isZip ? u"pack.zip"_s : u"pack"_s);
    if (isZip)
        writeZip(source, content);
    else
        writeFolder(source, content);
    PackStore store(directory.filePath(u"data"_s));
    QVERIFY(store.list().empty());
    const auto installed = store.install(source);
    QVERIFY2(installed.has_value(), installed ? "" : qPrintable(installed.error().detail));
    QCOMPARE(*installed, content.manifest);
    QCOMPARE(everythingIn(directory.filePath(u"data/packs"_s)),
             (QStringList{content.manifest.name, content.manifest.name + u"/manifest.json"_s,
                          content.manifest.name + u"/model.onnx"_s}));
    const auto packs = store.list();
    QCOMPARE(packs.size(), 1U);
    QCOMPARE(packs[0].manifest.value(), content.manifest);
    QCOMPARE(store.open(packs[0]).value()->manifest(), content.manifest);
    QCOMPARE(store.verify(content.manifest.name).value(), content.manifest);
}

void TestPackStore::zipMayHoldOneFolder()
{
    QTemporaryDir directory;
    const PackContent content = tinyPack(PackKind::Embedding);
    writeZip(directory.filePath(u"pack.zip"_s), content, "tiny-1.0/");
    PackStore store(directory.path());
    QVERIFY(store.install(directory.filePath(u"pack.zip"_s)).has_value());
}

void TestPackStore::bareYunetIsRecognisedByItsShape()
{
    QTemporaryDir directory;
    write(directory.filePath(u"some.onnx"_s), emptyYunet());
    PackStore store(directory.path());
    const auto installed = store.install(directory.filePath(u"some.onnx"_s));
    QVERIFY2(installed.has_value(), installed ? "" : qPrintable(installed.error().detail));
    QCOMPARE(installed->name, u"yunet"_s);
    QCOMPARE(installed->kind, PackKind::FaceDetector);
}

void TestPackStore::realYunetIsRecognisedByItsHash()
{
    const QString shared = qEnvironmentVariable("LIKECAST_SHARED_DIR");
    const QString model = shared + u"/models/yunet_n_640_640.onnx"_s;
    if (shared.isEmpty() || !QFile::exists(model))
        QSKIP("the real model is not here");
    QTemporaryDir directory;
    PackStore store(directory.path());
    const auto installed = store.install(model);
    QVERIFY2(installed.has_value(), installed ? "" : qPrintable(installed.error().detail));
    QCOMPARE(installed->licence, u"Apache-2.0"_s);
    const auto found = store.find(PackKind::FaceDetector);
    QVERIFY(found.has_value());
    QVERIFY(QFile::exists(found->modelPath()));
}

void TestPackStore::unknownBareModelIsRefused()
{
    QTemporaryDir directory;
    PackStore store(directory.filePath(u"data"_s));
    write(directory.filePath(u"a.onnx"_s), tinyPack(PackKind::Embedding).model);
    QCOMPARE(store.install(directory.filePath(u"a.onnx"_s)).error().code, ErrorCode::PackInvalid);
    write(directory.filePath(u"b.onnx"_s), "not a model");
    QCOMPARE(store.install(directory.filePath(u"b.onnx"_s)).error().code, ErrorCode::PackInvalid);
    QCOMPARE(store.install(directory.filePath(u"gone"_s)).error().code, ErrorCode::FileNotFound);
    QVERIFY(!QDir(directory.filePath(u"data"_s)).exists());
}

void TestPackStore::badPackLeavesNothingBehind_data()
{
    QTest::addColumn<QString>("fault");
    for (const char* fault :
         {"hash", "size", "shape", "no model", "no manifest", "manifest", "path up", "absolute",
          "backslash", "drive", "link", "cut ZIP", "empty", "too many entries", "file up",
          "linked file", "huge manifest"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

static void writeBadPack(const QString& fault, const QString& path)
{
    PackContent content = tinyPack(PackKind::Embedding);
    const QByteArray good = jsonOf(content.manifest);
    std::vector<ZipEntry> entries{{"manifest.json", good}, {"model.onnx", content.model}};
    if (fault == u"hash"_s) {
        content.manifest.sha256[0] = static_cast<char>(content.manifest.sha256[0] ^ 1);
        entries[0].bytes = jsonOf(content.manifest);
    } else if (fault == u"size"_s) {
        content.manifest.bytes += 1;
        entries[0].bytes = jsonOf(content.manifest);
    } else if (fault == u"shape"_s) {
        entries[1].bytes = meansModel(4, {{1, 1, 1}}, {0});
        content.manifest.bytes = entries[1].bytes.size();
        content.manifest.sha256 =
            QCryptographicHash::hash(entries[1].bytes, QCryptographicHash::Sha256);
        entries[0].bytes = jsonOf(content.manifest);
    } else if (fault == u"no model"_s) {
        entries.pop_back();
    } else if (fault == u"no manifest"_s) {
        entries.erase(entries.begin());
    } else if (fault == u"manifest"_s) {
        entries[0].bytes.chop(20);
    } else if (fault == u"path up"_s) {
        entries.push_back({"../evil.txt", "evil"});
    } else if (fault == u"absolute"_s) {
        entries.push_back({"/tmp/evil.txt", "evil"});
    } else if (fault == u"backslash"_s) {
        entries.push_back({"..\\evil.txt", "evil"});
    } else if (fault == u"drive"_s) {
        entries.push_back({"C:evil.txt", "evil"});
    } else if (fault == u"link"_s) {
        entries[1] = {"model.onnx", "/etc/passwd", true};
    } else if (fault == u"too many entries"_s) {
        for (int i = 0; i < 1001; ++i)
            entries.push_back({"x" + QByteArray::number(i), {}});
    } else if (fault == u"file up"_s) {
        entries[0].bytes.replace("model.onnx", "../model.onnx");
    } else if (fault == u"huge manifest"_s) {
        entries[0].bytes = QByteArray(5 << 20, ' ') + good;
    }
    if (fault == u"linked file"_s) {
        writeFolder(path, content);
        QFile::rename(path + u"/model.onnx"_s, path + u".elsewhere"_s);
        QDir().mkpath(path + u"/../other"_s);
        QFile::copy(path + u".elsewhere"_s, path + u"/../other/model.onnx"_s);
        QFile::link(path + u"/../other/model.onnx"_s, path + u"/model.onnx"_s);
    } else if (fault == u"empty"_s) {
        write(path, {});
    } else {
        writeZip(path, entries);
    }
    if (fault == u"cut ZIP"_s) {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite) || !file.resize(file.size() / 2))
            qFatal("cannot cut");
    }
}

void TestPackStore::badPackLeavesNothingBehind()
{
    QFETCH(QString, fault);
    QTemporaryDir directory;
    const QString source = directory.filePath(u"pack"_s);
    writeBadPack(fault, source);
    const QStringList before = everythingIn(directory.path());
    PackStore store(directory.filePath(u"data"_s));
    const auto installed = store.install(source);
    QVERIFY(!installed);
    QVERIFY2(installed.error().code == ErrorCode::PackInvalid,
             qPrintable(errorCodeName(installed.error().code) + installed.error().detail));
    QVERIFY(!installed.error().detail.isEmpty());
    QCOMPARE(everythingIn(directory.path()), before);
}

void TestPackStore::refusedUpdateKeepsTheOldPack()
{
    QTemporaryDir directory;
    const PackContent content = tinyPack(PackKind::Embedding);
    PackStore store(directory.path());
    QVERIFY(store.install(content).has_value());
    PackContent worse = content;
    worse.model[40] = static_cast<char>(worse.model[40] ^ 1);
    QCOMPARE(store.install(worse).error().code, ErrorCode::PackInvalid);
    QCOMPARE(store.verify(content.manifest.name).value(), content.manifest);
    QCOMPARE(everythingIn(directory.filePath(u"packs"_s)).size(), 3);
}

void TestPackStore::updateReplacesTheOldPack()
{
    QTemporaryDir directory;
    PackContent content = tinyPack(PackKind::Embedding);
    PackStore store(directory.path());
    QVERIFY(store.install(content).has_value());
    content.manifest.title = u"Second"_s;
    content.manifest.file = u"other.onnx"_s;
    QVERIFY(store.install(content).has_value());
    QCOMPARE(store.list()[0].manifest.value().title, u"Second"_s);
    QCOMPARE(everythingIn(directory.filePath(u"packs"_s)),
             (QStringList{u"tiny-embedding"_s, u"tiny-embedding/manifest.json"_s,
                          u"tiny-embedding/other.onnx"_s}));
}

void TestPackStore::damageShowsInVerify()
{
    QTemporaryDir directory;
    const PackContent content = tinyPack(PackKind::Embedding);
    PackStore store(directory.path());
    QVERIFY(store.install(content).has_value());
    const QString path = store.list()[0].modelPath();
    QByteArray bytes = content.model;
    bytes[50] = static_cast<char>(bytes[50] ^ 1);
    write(path, bytes);
    QCOMPARE(store.verify(content.manifest.name).error().code, ErrorCode::PackInvalid);
    QVERIFY(QFile::remove(path));
    QCOMPARE(store.verify(content.manifest.name).error().code, ErrorCode::PackInvalid);
    QVERIFY(!store.find(PackKind::Embedding).has_value());
    QCOMPARE(store.verify(u"gone"_s).error().code, ErrorCode::FileNotFound);
}

void TestPackStore::brokenFolderIsListedAsSuch()
{
    QTemporaryDir directory;
    PackStore store(directory.path());
    QVERIFY(store.install(tinyPack(PackKind::Embedding)).has_value());
    QDir().mkpath(directory.filePath(u"packs/empty"_s));
    QVERIFY(QDir().rename(directory.filePath(u"packs/tiny-embedding"_s),
                          directory.filePath(u"packs/renamed"_s)));
    const auto packs = store.list();
    QCOMPARE(packs.size(), 2U);
    for (const InstalledPack& pack : packs)
        QCOMPARE(pack.manifest.error().code, ErrorCode::PackInvalid);
    QVERIFY(store.remove(u"empty"_s).has_value());
    QCOMPARE(store.list().size(), 1U);
}

void TestPackStore::removeTakesTheFolder()
{
    QTemporaryDir directory;
    PackStore store(directory.path());
    QVERIFY(store.install(tinyPack(PackKind::Embedding)).has_value());
    QVERIFY(store.remove(u"tiny-embedding"_s).has_value());
    QVERIFY(everythingIn(directory.filePath(u"packs"_s)).isEmpty());
    QCOMPARE(store.remove(u"tiny-embedding"_s).error().code, ErrorCode::FileNotFound);
    QCOMPARE(store.remove(u"../packs"_s).error().code, ErrorCode::FileNotFound);
    QVERIFY(QDir(directory.filePath(u"packs"_s)).exists());
}

void TestPackStore::leftoversOfAKilledInstallGo()
{
    QTemporaryDir directory;
    QDir().mkpath(directory.filePath(u"packs/.installing-1234"_s));
    write(directory.filePath(u"packs/.installing-1234/model.onnx"_s), "half");
    PackStore store(directory.path());
    QVERIFY(store.list().empty());
    QVERIFY(store.install(tinyPack(PackKind::Embedding)).has_value());
    QCOMPARE(everythingIn(directory.filePath(u"packs"_s)).size(), 3);
}

void TestPackStore::folderOfTheFirstKindIsFound()
{
    QTemporaryDir directory;
    PackStore store(directory.path());
    QVERIFY(!store.find(PackKind::FaceDetector).has_value());
    QVERIFY(store.install(tinyPack(PackKind::Classifier)).has_value());
    QVERIFY(store.install(tinyPack(PackKind::Aesthetic)).has_value());
    QCOMPARE(store.find(PackKind::Classifier)->name, u"tiny-classifier"_s);
    QCOMPARE(store.find(PackKind::Aesthetic)->name, u"tiny-aesthetic"_s);
    QVERIFY(!store.find(PackKind::Embedding).has_value());
}

void TestPackStore::shippedPacksAreThereUnlessReplaced()
{
    QTemporaryDir program;
    QTemporaryDir directory;
    PackContent content = tinyPack(PackKind::Expression);
    const QString name = content.manifest.name;
    QVERIFY(PackStore(program.path(), {}).install(content).has_value());
    PackStore store(directory.path(), program.filePath(u"packs"_s));
    QCOMPARE(store.list().size(), 1U);
    QVERIFY(store.list()[0].isShipped);
    QCOMPARE(store.find(PackKind::Expression)->name, name);
    QCOMPARE(store.verify(name).value(), content.manifest);
    QCOMPARE(store.remove(name).error().code, ErrorCode::InputInvalid);
    QVERIFY(QFile::exists(store.list()[0].modelPath()));

    content.manifest.title = u"Newer"_s;
    QVERIFY(store.install(content).has_value());
    QCOMPARE(store.list().size(), 1U);
    QVERIFY(!store.list()[0].isShipped);
    QCOMPARE(store.find(PackKind::Expression)->manifest.value().title, u"Newer"_s);
    QVERIFY(store.remove(name).has_value());
    QVERIFY(store.list()[0].isShipped);
}

LIKECAST_TEST(TestPackStore)
#include "tst_pack_store.moc"
