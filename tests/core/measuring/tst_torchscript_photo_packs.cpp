#include "core/measuring/photo_packs.h"
#include "tests/core/packs/torchscript_fixtures.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace likecast;
using namespace likecast::test;

namespace
{

/// What a pack of this code reads of a picture of one colour; nothing after a failure.
std::optional<PhotoFeatures> readBy(PackKind kind, const QByteArray& code)
{
    const QTemporaryDir data;
    if (!PackStore(data.path()).install(torchScriptPack(kind, torchScript(code))))
        return std::nullopt;
    QImage image(9, 7, QImage::Format_RGB32);
    image.fill(qRgb(10, 20, 30));
    PhotoPacks packs{PackStore(data.path())};
    PhotoFeatures features;
    return packs.read(image, features) ? std::optional(features) : std::nullopt;
}

} // namespace

/// Packs whose network LibTorch runs, beside those of tst_photo_packs.
class TestTorchscriptPhotoPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void torchScriptIsReadTheSame();
    void embeddingGivesItsSketch();
};

void TestTorchscriptPhotoPacks::torchScriptIsReadTheSame()
{
    const auto features =
        readBy(PackKind::Aesthetic, "def forward(self, x):\n    m = x.mean([2, 3])\n"
                                    "    return m[:, :1] * 0.5\n");
    QVERIFY(features && features->aesthetic.has_value());
    QCOMPARE(features->aesthetic->score, 5.0); // half of the mean red
}

void TestTorchscriptPhotoPacks::embeddingGivesItsSketch()
{
    const auto features =
        readBy(PackKind::Embedding, "def forward(self, x):\n    return x.mean([2, 3])\n");
    QVERIFY(features && features->embedding.has_value());
    const std::vector<double> means{10.0, 20.0, 30.0};
    QVERIFY(features->embedding->sketch == *sketchOf(means));
}

LIKECAST_TEST(TestTorchscriptPhotoPacks)
#include "tst_torchscript_photo_packs.moc"
