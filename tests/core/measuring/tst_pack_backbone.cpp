#include "core/measuring/pack_backbone.h"
#include "tests/core/packs/pack_fixtures.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace likecast::test;
using namespace Qt::StringLiterals;

class TestPackBackbone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutPackThereIsNone();
    void embeddingPackGivesItsVector();
    void classifierGivesTheLayerItNames();
    void damagedPackIsAnError();
};

namespace
{

QImage red()
{
    QImage image(9, 7, QImage::Format_RGB32);
    image.fill(qRgb(10, 20, 30));
    return image;
}

} // namespace

void TestPackBackbone::withoutPackThereIsNone()
{
    QTemporaryDir folder;
    PackStore store(folder.path());
    QVERIFY(store.install(tinyPack(PackKind::Aesthetic)));
    QVERIFY(store.install(tinyPack(PackKind::Classifier))); // names no inner layer
    const auto backbone = installedBackbone(store);
    QVERIFY(backbone);
    QVERIFY(!*backbone);
}

void TestPackBackbone::embeddingPackGivesItsVector()
{
    QTemporaryDir folder;
    PackStore store(folder.path());
    const PackContent content = tinyPack(PackKind::Embedding);
    QVERIFY(store.install(content));
    const auto backbone = installedBackbone(store);
    QVERIFY(backbone && *backbone);
    QCOMPARE((*backbone)->name, u"tiny-embedding"_s);
    QCOMPARE((*backbone)->sha256, packIdentity(content.manifest));
    const auto vector = (*backbone)->embed(red());
    QVERIFY(vector);
    QCOMPARE(*vector, (std::vector<float>{10.5F, 40.F}));
    QCOMPARE((*backbone)->embed(QImage()).error().code, ErrorCode::InputInvalid);
}

void TestPackBackbone::classifierGivesTheLayerItNames()
{
    QTemporaryDir folder;
    PackStore store(folder.path());
    PackContent content = tinyPack(PackKind::Classifier);
    content.manifest.outputs = {u"figures"_s};
    content.manifest.embeddingOutput = u"node_means"_s;
    const auto installed = store.install(content);
    QVERIFY2(installed, qPrintable(installed ? QString() : installed.error().detail));
    const auto backbone = installedBackbone(store);
    QVERIFY(backbone && *backbone);
    const auto vector = (*backbone)->embed(red());
    QVERIFY(vector);
    QCOMPARE(*vector, (std::vector<float>{10.F, 20.F, 30.F}));
}

void TestPackBackbone::damagedPackIsAnError()
{
    QTemporaryDir folder;
    PackStore store(folder.path());
    QVERIFY(store.install(tinyPack(PackKind::Embedding)));
    QFile model(store.find(PackKind::Embedding)->modelPath());
    QVERIFY(model.open(QIODevice::Append) && model.write("x") == 1);
    model.close();
    QCOMPARE(installedBackbone(store).error().code, ErrorCode::PackInvalid);
}

LIKECAST_TEST(TestPackBackbone)
#include "tst_pack_backbone.moc"
