#include "core/neural/photo_training.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace likecast;

class TestPhotoSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dependsOnTheSeedAlone();
    void learnedPhotosAreNeverForValidation();
};

void TestPhotoSplit::dependsOnTheSeedAlone()
{
    std::vector<std::size_t> places{1, 3, 5, 7, 9, 11, 13, 15, 17, 19};
    const PhotoSplit split = PhotoSplit::of(places, 4);
    QCOMPARE(split.training.size(), std::size_t(8));
    QCOMPARE(split.validation.size(), std::size_t(2));
    std::vector<std::size_t> all = split.training;
    all.insert(all.end(), split.validation.begin(), split.validation.end());
    std::ranges::sort(all);
    QCOMPARE(all, places);
    QCOMPARE(PhotoSplit::of(places, 4).training, split.training);
    QVERIFY(PhotoSplit::of(places, 5).training != split.training);
}

void TestPhotoSplit::learnedPhotosAreNeverForValidation()
{
    const std::vector<std::size_t> places{1, 3, 5, 7, 9, 11, 13, 15, 17, 19};
    const PhotoSplit fresh = PhotoSplit::of(places, 4);
    const auto inOrder = [](const PhotoSplit& split) {
        std::vector<std::size_t> all = split.training;
        all.insert(all.end(), split.validation.begin(), split.validation.end());
        return all;
    };
    // Photos that this split trains on anyway make no difference.
    const PhotoSplit again = PhotoSplit::of(places, 4, [&](std::size_t place) {
        return std::ranges::count(fresh.training, place) > 0;
    });
    QCOMPARE(again.training, fresh.training);
    QCOMPARE(again.validation, fresh.validation);
    const PhotoSplit few = PhotoSplit::of(places, 4, [](std::size_t place) { return place < 8; });
    QCOMPARE(few.validation.size(), std::size_t(2));
    QVERIFY(std::ranges::all_of(few.validation, [](std::size_t place) { return place > 8; }));
    const PhotoSplit most = PhotoSplit::of(places, 4, [](std::size_t place) { return place < 18; });
    QCOMPARE(most.validation, (std::vector<std::size_t>{19}));
    QCOMPARE(inOrder(most).size(), places.size());
    QVERIFY(PhotoSplit::of(places, 4, [](std::size_t) { return true; }).validation.empty());
}

LIKECAST_TEST(TestPhotoSplit)
#include "tst_photo_split.moc"
