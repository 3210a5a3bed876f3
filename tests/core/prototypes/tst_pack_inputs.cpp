#include "core/prototypes/pack_inputs.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

const PackOrigin classifier{u"objects"_s, QByteArray(32, 'a')};
const PackOrigin otherClassifier{u"objects"_s, QByteArray(32, 'b')};
const PackOrigin judge{u"beauty"_s, QByteArray(32, 'c')};

PhotoFeatures photoOf(const PackOrigin& pack, const std::vector<ObjectFamily>& families)
{
    PhotoFeatures photo;
    photo.objects = PhotoObjects{pack, families};
    return photo;
}

PhotoFeatures photoMarked(double score)
{
    PhotoFeatures photo;
    photo.aesthetic = PhotoAesthetic{judge, score};
    return photo;
}

PackInputs fitted(const std::vector<PhotoFeatures>& photos)
{
    static const Post post;
    std::vector<TrainingPost> training;
    for (const PhotoFeatures& photo : photos)
        training.push_back({&post, &photo});
    training.push_back({&post, nullptr});
    return PackInputs::fit(training);
}

std::vector<float> encoded(const PackInputs& inputs, const PhotoFeatures* photo)
{
    std::vector<float> row(static_cast<std::size_t>(inputs.featureNames().size()), -7.0f);
    inputs.encode(photo, row);
    return row;
}

} // namespace

class TestPackInputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutReadingsThereAreNone();
    void fewReadingsAreNotEnough();
    void mostUsedPackAndItsFamiliesBecomeInputs();
    void readingsOfAnotherPackAreUnknown();
    void storedAndReadAgainItIsTheSame();
};

void TestPackInputs::withoutReadingsThereAreNone()
{
    const PackInputs inputs = fitted(std::vector<PhotoFeatures>(100));
    QVERIFY(inputs.isEmpty());
    QVERIFY(inputs.featureNames().isEmpty());
    QVERIFY(inputs.toJson().isEmpty());
    QVERIFY(inputs.describe().isEmpty());
    QVERIFY(PackInputs::fit({}).isEmpty());
}

void TestPackInputs::fewReadingsAreNotEnough()
{
    std::vector<PhotoFeatures> photos(PackInputs::leastPhotos - 1, photoMarked(5.0));
    QVERIFY(fitted(photos).isEmpty());
    photos.push_back(photoMarked(6.0));
    QCOMPARE(fitted(photos).featureNames(),
             QStringList({u"aesthetic_known"_s, u"aesthetic_score"_s}));
    // If no family occurs often enough, there is nothing to distinguish the photos by.
    QVERIFY(fitted(std::vector<PhotoFeatures>(50, photoOf(classifier, {}))).isEmpty());
}

void TestPackInputs::mostUsedPackAndItsFamiliesBecomeInputs()
{
    std::vector<PhotoFeatures> photos(30, photoOf(classifier, {{u"food"_s, 0.9}}));
    photos.resize(40, photoOf(classifier, {{u"animal"_s, 0.6}, {u"food"_s, 0.3}}));
    photos.resize(42, photoOf(classifier, {{u"rare"_s, 1.0}}));
    photos.resize(65, photoOf(otherClassifier, {{u"else"_s, 1.0}}));
    const PackInputs inputs = fitted(photos);
    QCOMPARE(inputs.featureNames(),
             QStringList({u"objects_known"_s, u"object_food"_s, u"object_animal"_s}));
    QCOMPARE(encoded(inputs, &photos[35]), (std::vector<float>{1.0f, 0.3f, 0.6f}));
    QCOMPARE(encoded(inputs, &photos[41]), (std::vector<float>{1.0f, 0.0f, 0.0f}));
    QCOMPARE(inputs.describe().size(), 1);
    QCOMPARE(inputs.describe()[0].toObject()[u"pack"_s].toString(), u"objects"_s);
}

void TestPackInputs::readingsOfAnotherPackAreUnknown()
{
    const PackInputs inputs =
        fitted(std::vector<PhotoFeatures>(30, photoOf(classifier, {{u"food"_s, 0.9}})));
    const PhotoFeatures foreign = photoOf(otherClassifier, {{u"food"_s, 0.9}});
    const PhotoFeatures bare;
    for (const PhotoFeatures* photo :
         {&foreign, &bare, static_cast<const PhotoFeatures*>(nullptr)}) {
        const std::vector<float> row = encoded(inputs, photo);
        QCOMPARE(row.size(), std::size_t{2});
        QCOMPARE(row[0], 0.0f);
        QVERIFY(std::isnan(row[1]));
    }
}

void TestPackInputs::storedAndReadAgainItIsTheSame()
{
    std::vector<PhotoFeatures> photos(30, photoOf(classifier, {{u"food"_s, 0.9}}));
    for (PhotoFeatures& photo : photos)
        photo.aesthetic = PhotoAesthetic{judge, 6.5};
    const PackInputs inputs = fitted(photos);
    const PackInputs again = PackInputs::fromJson(inputs.toJson());
    QCOMPARE(again.toJson(), inputs.toJson());
    QCOMPARE(again.featureNames(), inputs.featureNames());
    QCOMPARE(encoded(again, &photos[0]), (std::vector<float>{1.0f, 6.5f, 1.0f, 0.9f}));
    QVERIFY(PackInputs::fromJson({{u"object_families"_s, 3}, {u"aesthetic_score"_s, u"x"_s}})
                .isEmpty());
}

LIKECAST_TEST(TestPackInputs)
#include "tst_pack_inputs.moc"
