#include "core/packs/pack_model.h"
#include "core/packs/pack_store.h"
#include "core/packs/torchscript_code.h"
#include "tests/core/packs/pack_fixtures.h"
#include "tests/core/packs/torchscript_fixtures.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

namespace
{

/// The means of the channels of a 1 x 3 x height x width picture.
const QByteArray forwardHead = "def forward(self, x):\n    m = x.mean([2, 3])\n";

QImage picture(QRgb colour)
{
    QImage image(9, 7, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

Error loadError(const PackContent& content)
{
    const auto model = PackModel::load(content.manifest, content.model);
    return model ? Error{} : model.error();
}

} // namespace

class TestTorchscriptPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void embeddingIsWhatTheNetworkSays();
    void weightsAndColoursAreFollowed();
    void classifierGivesProbabilitiesAndItsEmbedding();
    void expressionKnowsTheSmile();
    void aestheticIsOneMarkOrTheMeanOfTen();
    void outputsOfATupleAreNumbered();
    void wrongShapesAreRefused();
    void installsAndIsVerified();
    void refusedPackLeavesNothingBehind_data();
    void refusedPackLeavesNothingBehind();
    void garbageIsRefused();
    void mutatedModelNeverCrashes();
};

void TestTorchscriptPack::embeddingIsWhatTheNetworkSays()
{
    const PackContent content =
        torchScriptPack(PackKind::Embedding, torchScript(forwardHead + "    return m * 2\n"));
    const auto model = PackModel::load(content.manifest, content.model);
    QVERIFY2(model, qPrintable(model ? QString() : model.error().detail));
    for (int i = 0; i < 3; ++i) {
        const auto reading = (*model)->read(picture(qRgb(10, 20, 30 + i)));
        QVERIFY(reading);
        QCOMPARE(reading->embedding, (std::vector<double>{20.0, 40.0, 60.0 + 2 * i}));
    }
    QCOMPARE((*model)->read(QImage()).error().code, ErrorCode::InputInvalid);
}

void TestTorchscriptPack::weightsAndColoursAreFollowed()
{
    PackContent content = torchScriptPack(
        PackKind::Embedding, torchScript(forwardHead + "    return m[:, :2] * self.weight\n"));
    content.manifest.input.channels = PackChannels::Bgr;
    content.manifest.input.mean = {5, 10, 0};
    const auto model = PackModel::load(content.manifest, content.model);
    QVERIFY2(model, qPrintable(model ? QString() : model.error().detail));
    QCOMPARE((*model)->read(picture(qRgb(10, 20, 30)))->embedding,
             (std::vector<double>{12.5, 20.0}));
}

void TestTorchscriptPack::classifierGivesProbabilitiesAndItsEmbedding()
{
    PackContent content = torchScriptPack(
        PackKind::Classifier,
        torchScript(forwardHead + "    return {\"figures\": m / 100, \"inner\": m}\n"));
    content.manifest.outputs = {u"figures"_s};
    content.manifest.embeddingOutput = u"inner"_s;
    const auto model = PackModel::load(content.manifest, content.model);
    QVERIFY2(model, qPrintable(model ? QString() : model.error().detail));
    const auto reading = (*model)->read(picture(qRgb(0, 200, 0)));
    QVERIFY(reading);
    QCOMPARE(reading->embedding, (std::vector<double>{0, 200, 0}));
    const double happy = std::exp(2.0) / (std::exp(2.0) + 2.0);
    QVERIFY(std::abs(reading->probabilities[1] - happy) < 1e-6);
    content.manifest.embeddingOutput = u"no such"_s;
    QCOMPARE(loadError(content).code, ErrorCode::PackInvalid);
}

void TestTorchscriptPack::expressionKnowsTheSmile()
{
    const PackContent content = torchScriptPack(
        PackKind::Expression, torchScript(forwardHead + "    return torch.softmax(m, 1)\n"));
    const auto model = PackModel::load(content.manifest, content.model);
    QVERIFY2(model, qPrintable(model ? QString() : model.error().detail));
    QVERIFY((*model)->read(picture(qRgb(0, 255, 0)))->ofFamily(content.manifest, u"smile"_s) > 0.9);
    QVERIFY((*model)->read(picture(qRgb(255, 0, 0)))->ofFamily(content.manifest, u"smile"_s) < 0.1);
}

void TestTorchscriptPack::aestheticIsOneMarkOrTheMeanOfTen()
{
    const PackContent one = torchScriptPack(
        PackKind::Aesthetic, torchScript(forwardHead + "    return m.mean([1], True) / 10\n"));
    const auto mark = PackModel::load(one.manifest, one.model);
    QVERIFY2(mark, qPrintable(mark ? QString() : mark.error().detail));
    QVERIFY(std::abs(*(*mark)->read(picture(qRgb(30, 60, 90)))->aesthetic - 6.0) < 1e-5);
    const PackContent ten = torchScriptPack(
        PackKind::Aesthetic, torchScript(forwardHead + "    return torch.ones([1, 10]) / 10\n"));
    const auto marks = PackModel::load(ten.manifest, ten.model);
    QVERIFY2(marks, qPrintable(marks ? QString() : marks.error().detail));
    QVERIFY(std::abs(*(*marks)->read(picture(qRgb(255, 0, 0)))->aesthetic - 5.5) < 1e-5);
}

void TestTorchscriptPack::outputsOfATupleAreNumbered()
{
    PackContent content =
        torchScriptPack(PackKind::Embedding, torchScript(forwardHead + "    return (m, m * 3)\n"));
    QCOMPARE(loadError(content).code, ErrorCode::PackInvalid);
    content.manifest.outputs = {u"output_1"_s};
    const auto model = PackModel::load(content.manifest, content.model);
    QVERIFY2(model, qPrintable(model ? QString() : model.error().detail));
    QCOMPARE((*model)->read(picture(qRgb(1, 2, 3)))->embedding, (std::vector<double>{3, 6, 9}));
}

void TestTorchscriptPack::wrongShapesAreRefused()
{
    const std::vector<std::pair<PackKind, QByteArray>> wrong{
        {PackKind::Classifier, forwardHead + "    return m[:, :2]\n"},
        {PackKind::Aesthetic, forwardHead + "    return m\n"},
        {PackKind::Embedding, forwardHead + "    return m[:, :1]\n"},
        {PackKind::Embedding, forwardHead + "    return m > 0\n"},
        {PackKind::Embedding, forwardHead + "    return m / 0\n"},
        {PackKind::Embedding, forwardHead + "    return 3\n"},
        {PackKind::Embedding, "def forward(self, x):\n    return x[7]\n"},
        {PackKind::Embedding, "def forward(self, x, y):\n    return x\n"},
        {PackKind::Embedding, "def other(self, x):\n    return x\n"},
        {PackKind::FaceDetector, forwardHead + "    return m\n"}};
    for (const auto& [kind, code] : wrong) {
        const Error error = loadError(torchScriptPack(kind, torchScript(code)));
        QVERIFY2(error.code == ErrorCode::PackInvalid, code.constData());
        QVERIFY(!error.detail.isEmpty());
    }
}

void TestTorchscriptPack::installsAndIsVerified()
{
    QTemporaryDir data;
    PackStore store(data.path());
    const PackContent content =
        torchScriptPack(PackKind::Embedding, torchScript(forwardHead + "    return m\n"));
    const QString zip = data.filePath(u"pack.zip"_s);
    writeZip(zip, content);
    const auto installed = store.install(zip);
    QVERIFY2(installed, qPrintable(installed ? QString() : installed.error().detail));
    QCOMPARE(installed->runtime, PackRuntime::TorchScript);
    QVERIFY(store.verify(installed->name));
    QFile model(store.find(PackKind::Embedding)->modelPath());
    QVERIFY(model.open(QIODevice::ReadWrite) && model.seek(100) && model.write("x") == 1);
    model.close();
    QCOMPARE(store.verify(installed->name).error().code, ErrorCode::PackInvalid);
}

void TestTorchscriptPack::refusedPackLeavesNothingBehind_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("word");
    QTest::newRow("endless") << QByteArray("def forward(self, x):\n    while True:\n"
                                           "        x = x + 1\n    return x\n")
                             << QByteArray() << u"while"_s;
    QTest::newRow("loop") << forwardHead + "    for i in range(1000000000):\n        m = m + 1\n"
                                           "    return m\n"
                          << QByteArray() << u"for"_s;
    QTest::newRow("reads a file") << QByteArray(
                                         "def forward(self, x):\n"
                                         "    return torch.from_file(\"/etc/passwd\", False, 4)\n")
                                  << QByteArray() << u"from_file"_s;
    QTest::newRow("writes a file")
        << forwardHead + "    torch.save(m, \"/tmp/likecast-never\")\n    return m\n"
        << QByteArray() << u"save"_s;
    QTest::newRow("prints") << forwardHead + "    print(m)\n    return m\n"
                            << QByteArray() << u"print"_s;
    QTest::newRow("runs when loaded")
        << QByteArray("def __getstate__(self):\n    return 3\n")
        << QByteArray("def __setstate__(self, state: int) -> None:\n    pass\n")
        << u"__setstate__"_s;
}

void TestTorchscriptPack::refusedPackLeavesNothingBehind()
{
    QFETCH(const QByteArray, code);
    QFETCH(const QByteArray, more);
    QFETCH(const QString, word);
    QTemporaryDir data;
    PackStore store(data.path());
    const auto installed =
        store.install(torchScriptPack(PackKind::Embedding, torchScript(code, more)));
    QVERIFY(!installed);
    QCOMPARE(installed.error().code, ErrorCode::PackInvalid);
    QVERIFY2(installed.error().detail.contains(u'"' + word + u'"'),
             qPrintable(installed.error().detail));
    QVERIFY(everythingIn(data.path()).filter(u"tiny"_s).isEmpty());
    QVERIFY(store.list().empty());
    QVERIFY(!QFile::exists(u"/tmp/likecast-never"_s));
}

void TestTorchscriptPack::garbageIsRefused()
{
    const QByteArray whole = torchScript(forwardHead + "    return m\n");
    for (const QByteArray& model : {QByteArray(), QByteArray("garbage"), QByteArray(100'000, 'x'),
                                    whole.left(whole.size() / 2), whole.mid(whole.size() / 2),
                                    QByteArray("PK\3\4") + QByteArray(5000, '\0')}) {
        QCOMPARE(loadError(torchScriptPack(PackKind::Embedding, model)).code,
                 ErrorCode::PackInvalid);
        QVERIFY(!checkTorchScriptCode(model));
    }
    // A ZIP with other content.
    const QTemporaryDir folder;
    const QString zip = folder.filePath(u"other.zip"_s);
    writeZip(zip, std::vector<ZipEntry>{{"readme.txt", "nothing"}});
    QFile file(zip);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(loadError(torchScriptPack(PackKind::Embedding, file.readAll())).code,
             ErrorCode::PackInvalid);
    writeZip(zip,
             std::vector<ZipEntry>{{"archive/code/__torch__.py", "class Tiny(Module):\n  pass\n"},
                                   {"archive/data.pkl", "\x80\x02X\xff\xff\xff\x7f"}});
    QFile hollow(zip);
    QVERIFY(hollow.open(QIODevice::ReadOnly));
    QCOMPARE(loadError(torchScriptPack(PackKind::Embedding, hollow.readAll())).code,
             ErrorCode::PackInvalid);
}

void TestTorchscriptPack::mutatedModelNeverCrashes()
{
    const QByteArray whole = torchScript(forwardHead + "    return m[:, :2] * self.weight\n");
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        QByteArray mutated = whole;
        for (int i = 0; i < 4; ++i)
            mutated[static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size()))] =
                static_cast<char>(random());
        const PackContent content = torchScriptPack(PackKind::Embedding, mutated);
        const auto model = PackModel::load(content.manifest, content.model);
        if (!model)
            QCOMPARE(model.error().code, ErrorCode::PackInvalid);
    }
}

LIKECAST_TEST(TestTorchscriptPack)
#include "tst_torchscript_pack.moc"
