#include "core/packs/pack_catalogue.h"
#include "tests/core/packs/pack_fixtures.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

class TestPackManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindComesBackAsItWasWritten();
    void wrongFieldIsNamed_data();
    void wrongFieldIsNamed();
    void oneNumberServesAllChannels();
    void onlyOnnxIsARuntime();
    void noJsonIsRefused_data();
    void noJsonIsRefused();
    void namesThatLeadElsewhereAreNone();
    void identityIsOfTheReadings();
    void catalogueIsWhole();
};

void TestPackManifest::everyKindComesBackAsItWasWritten()
{
    for (const PackKind kind : {PackKind::FaceDetector, PackKind::Expression, PackKind::Classifier,
                                PackKind::Embedding, PackKind::Aesthetic}) {
        const PackManifest manifest = tinyPack(kind).manifest;
        const auto again = readPackManifest(QJsonDocument(packManifestJson(manifest)).toJson());
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().detail));
        QCOMPARE(*again, manifest);
        QCOMPARE(packKindFromName(packKindName(kind)), kind);
    }
    QCOMPARE(packKindFromName(u"oracle"_s), std::nullopt);
}

void TestPackManifest::wrongFieldIsNamed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("named");
    const auto row = [](const QString& field, const QJsonValue& value, const QString& named) {
        static int count = 0;
        QTest::addRow("%s %d", qPrintable(field), ++count) << field << value << named;
    };
    row(u"format"_s, 2, u"format"_s);
    row(u"name"_s, u"../evil"_s, u"name"_s);
    row(u"kind"_s, u"oracle"_s, u"kind"_s);
    row(u"file"_s, u"../model.onnx"_s, u"file"_s);
    row(u"file"_s, u"model.onnx\n"_s, u"file"_s);
    row(u"file"_s, u"/etc/passwd"_s, u"file"_s);
    row(u"file"_s, u"C:\\model.onnx"_s, u"file"_s);
    row(u"file"_s, u"manifest.json"_s, u"file"_s);
    row(u"file"_s, u".hidden"_s, u"file"_s);
    row(u"sha256"_s, u"abc"_s, u"sha256"_s);
    row(u"sha256"_s, QString(64, u'x'), u"sha256"_s);
    row(u"bytes"_s, 0, u"bytes"_s);
    row(u"bytes"_s, 1e12, u"bytes"_s);
    row(u"runtime"_s, u"python"_s, u"runtime"_s);
    row(u"licence"_s, QString(), u"licence"_s);
    row(u"source"_s, QJsonValue(), u"source"_s);
    row(u"input"_s, QJsonObject{{u"width"_s, 1e9}, {u"height"_s, 4}, {u"channels"_s, u"rgb"_s}},
        u"width"_s);
    row(u"input"_s, QJsonObject{{u"width"_s, 4}, {u"height"_s, 4}, {u"channels"_s, u"cmyk"_s}},
        u"channels"_s);
    row(u"input"_s,
        QJsonObject{{u"width"_s, 4},
                    {u"height"_s, 4},
                    {u"channels"_s, u"rgb"_s},
                    {u"mean"_s, QJsonArray{1, 2}}},
        u"mean"_s);
    row(u"input"_s,
        QJsonObject{{u"width"_s, 4},
                    {u"height"_s, 4},
                    {u"channels"_s, u"rgb"_s},
                    {u"scale"_s, QJsonArray{1, 0, 1}}},
        u"scale"_s);
    row(u"labels"_s, QJsonArray(), u"labels"_s);
    row(u"labels"_s, QJsonArray{QJsonObject{}, QJsonObject{}}, u"label"_s);
}

void TestPackManifest::wrongFieldIsNamed()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, named);
    QJsonObject object = packManifestJson(tinyPack(PackKind::Classifier).manifest);
    QVERIFY(packManifestFrom(object).has_value());
    object.insert(field, value);
    const auto manifest = packManifestFrom(object);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().code, ErrorCode::PackInvalid);
    QVERIFY2(manifest.error().detail.contains(named), qPrintable(manifest.error().detail));
}

void TestPackManifest::oneNumberServesAllChannels()
{
    QJsonObject object = packManifestJson(tinyPack(PackKind::Embedding).manifest);
    QJsonObject input = object.value("input"_L1).toObject();
    input.insert(u"mean"_s, 127.5);
    input.insert(u"scale"_s, QJsonArray{0.5});
    object.insert(u"input"_s, input);
    const auto manifest = packManifestFrom(object);
    QVERIFY(manifest.has_value());
    QCOMPARE(manifest->input.mean, (std::array<double, 3>{127.5, 127.5, 127.5}));
    QCOMPARE(manifest->input.scale, (std::array<double, 3>{0.5, 0.5, 0.5}));
}

void TestPackManifest::onlyOnnxIsARuntime()
{
    QJsonObject object = packManifestJson(tinyPack(PackKind::Embedding).manifest);
    QVERIFY(packManifestFrom(object).has_value());
    object.remove(u"runtime"_s);
    QVERIFY(packManifestFrom(object).has_value());
    object.insert(u"runtime"_s, u"torchscript"_s);
    QCOMPARE(packManifestFrom(object).error().code, ErrorCode::PackInvalid);
}

void TestPackManifest::noJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("{\"format\":1,");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("binary") << QByteArray("\x00\xff\x12", 3);
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("huge") << QByteArray(5 << 20, ' ');
}

void TestPackManifest::noJsonIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto manifest = readPackManifest(bytes);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().code, ErrorCode::PackInvalid);
}

void TestPackManifest::namesThatLeadElsewhereAreNone()
{
    for (const QString& name : {u""_s, u"."_s, u".."_s, u"a/b"_s, u"a\\b"_s, u"A"_s, u"con"_s,
                                u"tiny\n"_s, u"lpt1"_s, u"-x"_s, u" x"_s, QString(41, u'a')})
        QVERIFY2(!isPackName(name), qPrintable(name));
    QVERIFY(isPackName(u"yunet-n_2"_s));
}

void TestPackManifest::identityIsOfTheReadings()
{
    const PackManifest known = yunetManifest("a model");
    PackManifest renamed = known;
    renamed.title = u"Another title"_s;
    renamed.source = u"https://example.org"_s;
    QCOMPARE(packIdentity(renamed), packIdentity(known));
    PackManifest other = known;
    other.embeddingOutput = u"features"_s;
    QVERIFY(packIdentity(other) != packIdentity(known));
    other = known;
    other.input.scale = {2, 2, 2};
    QVERIFY(packIdentity(other) != packIdentity(known));
    QVERIFY(packIdentity(yunetManifest("another model")) != packIdentity(known));
}

void TestPackManifest::catalogueIsWhole()
{
    const std::vector<CatalogueEntry>& catalogue = packCatalogue();
    QCOMPARE(catalogue.size(), 6U);
    QSet<QString> names;
    for (const CatalogueEntry& entry : catalogue) {
        names.insert(entry.manifest.name);
        QVERIFY(!entry.manifest.licence.isEmpty());
        QVERIFY(entry.url.isEmpty() || entry.url.host() == u"media.githubusercontent.com"_s ||
                entry.url.host() == u"huggingface.co"_s);
        QVERIFY(entry.url.isEmpty() || entry.url.scheme() == u"https"_s);
        if (entry.manifest.kind == PackKind::Classifier) {
            QCOMPARE(entry.manifest.labels.size(), 1000U);
            QCOMPARE(entry.manifest.labels[207].family, u"animal"_s);
            QCOMPARE(entry.manifest.labels[963].family, u"food"_s);
        }
    }
    QCOMPARE(names.size(), 6);
}

LIKECAST_TEST(TestPackManifest)
#include "tst_pack_manifest.moc"
