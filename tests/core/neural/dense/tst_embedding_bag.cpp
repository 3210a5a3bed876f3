#include "core/neural/plugin/dense/embedding_bag.h"
#include "core/neural/plugin/network_kind.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <cmath>
#include <functional>

using namespace likecast::neural;

namespace
{

bool isRefused(const std::function<void()>& job)
{
    try {
        job();
    } catch (const InvalidInput&) {
        return true;
    } catch (const DamagedWeights&) {
        return true;
    }
    return false;
}

/// An archive whose bag is said to be of this shape.
TensorArchive archiveOf(std::int64_t columns, std::int64_t width)
{
    TensorArchive archive;
    EmbeddingBag{100, columns, width}.store(archive);
    return archive;
}

} // namespace

class TestEmbeddingBag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsVectorsByTheirShares();
    void gradientsAreTheTranspose();
    void withoutColumnsThereIsNone();
    void comesBackFromAnArchive();
    void hostileShapesAreRefused();
};

void TestEmbeddingBag::sumsVectorsByTheirShares()
{
    const EmbeddingBag bag = EmbeddingBag::over(4, 2, 3);
    QCOMPARE(bag.joinedColumns(), std::int64_t{5});
    const std::vector<float> vectors{1, 2, 3, 10, 20, 30};
    const std::vector<float> rows{7, 8, 0.5F, 0.25F, 9, 6, 0, 1};
    std::vector<float> joined(10);
    bag.join(vectors.data(), rows.data(), 2, joined.data());
    QCOMPARE(joined, (std::vector<float>{7, 8, 3, 6, 9, 9, 6, 10, 20, 30}));
}

void TestEmbeddingBag::gradientsAreTheTranspose()
{
    const EmbeddingBag bag = EmbeddingBag::over(3, 2, 2);
    const std::vector<float> rows{9, 0.5F, 0.25F, 9, 0, 1};
    const std::vector<float> slopes{1, 2, 10, 20};
    std::vector<float> gradients(4);
    bag.gradients(rows.data(), 2, slopes.data(), gradients.data());
    QCOMPARE(gradients, (std::vector<float>{0.5F, 1, 10.25F, 20.5F}));
}

void TestEmbeddingBag::withoutColumnsThereIsNone()
{
    const EmbeddingBag bag = EmbeddingBag::over(32, 0, 8);
    QVERIFY(bag.isEmpty());
    QCOMPARE(bag.joinedColumns(), std::int64_t{32});
    QVERIFY(bag.freshVectors(1).empty());
    TensorArchive archive;
    bag.store(archive);
    bag.storeVectors(nullptr, archive);
    QCOMPARE(archive.toBytes(), TensorArchive().toBytes());
    QVERIFY(EmbeddingBag::stored(32, archive).isEmpty());
}

void TestEmbeddingBag::comesBackFromAnArchive()
{
    const EmbeddingBag bag = EmbeddingBag::over(40, 5, 8);
    std::vector<float> vectors = bag.freshVectors(3);
    QCOMPARE(vectors.size(), std::size_t{40});
    QVERIFY(vectors != bag.freshVectors(4));
    for (float& value : vectors) {
        QVERIFY(std::abs(value) <= 1.0F);
        value = roundedToHalf(value);
    }
    TensorArchive archive;
    bag.store(archive);
    bag.storeVectors(vectors.data(), archive);
    const TensorArchive stored = TensorArchive::fromBytes(archive.toBytes());
    const EmbeddingBag again = EmbeddingBag::stored(40, stored);
    QCOMPARE(again.columns, bag.columns);
    QCOMPARE(again.width, bag.width);
    QCOMPARE(again.restoreVectors(stored), vectors);
}

void TestEmbeddingBag::hostileShapesAreRefused()
{
    QVERIFY(isRefused([] { EmbeddingBag::over(4, 4, 8); }));
    QVERIFY(isRefused([] { EmbeddingBag::over(4, -1, 8); }));
    QVERIFY(isRefused([] { EmbeddingBag::over(4, 2, 0); }));
    for (const auto& [columns, width] : {std::pair<std::int64_t, std::int64_t>{-1, 8},
                                         {100, 8},
                                         {1LL << 62, 8},
                                         {3, 0},
                                         {3, -5},
                                         {3, 1LL << 62}})
        QVERIFY(isRefused([&, shape = std::pair(columns, width)] {
            EmbeddingBag::stored(100, archiveOf(shape.first, shape.second));
        }));
    TensorArchive cut;
    cut.add("bag", "short");
    QVERIFY(isRefused([&] { EmbeddingBag::stored(100, cut); }));
    const TensorArchive withoutVectors = archiveOf(3, 8);
    QVERIFY(isRefused(
        [&] { EmbeddingBag::stored(100, withoutVectors).restoreVectors(withoutVectors); }));
}

LIKECAST_TEST(TestEmbeddingBag)
#include "tst_embedding_bag.moc"
