#include "core/storage/posts/photo_feature_cache.h"

#include "core/storage/posts/photo_feature_json.h"
#include "tests/core/storage/temporary_database.h"
#include "tests/support/test_program.h"

#include <SQLiteCpp/Database.h>

#include <QCryptographicHash>
#include <QTest>

#include <limits>

using namespace likecast;
using namespace Qt::StringLiterals;

class TestPhotoFeatureCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackExactlyWhatWasPut();
    void tellsDetectorsApart();
    void measuresAnotherVersionAgain();
    void dropsTheLongestUnused();
    void refusesWhatIsNoNumber();
    void readsADamagedRowAsAbsent();
};

static QByteArray hashOf(int number)
{
    return QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256);
}

static CachedPhoto somePhoto()
{
    CachedPhoto photo;
    photo.fullSize = {4032, 3024};
    for (std::size_t i = 0; i < photoFeatureCount; ++i)
        photo.features.values[i] = 1.0 / (3.0 + static_cast<double>(i));
    photo.features.values[0] = std::numeric_limits<double>::denorm_min();
    photo.features.values[1] = -0.1;
    photo.features.faces = {{0.41, 0.22, 0.11, 0.16, 0.98, 2, true},
                            {0.1, 0.2, 0.3, 0.4, 1.5, 0, false}};
    return photo;
}

void TestPhotoFeatureCache::givesBackExactlyWhatWasPut()
{
    TemporaryDatabase database;
    const CachedPhoto photo = somePhoto();
    QVERIFY(PhotoFeatureCache(*database).insert(hashOf(1), u"hog-1"_s, photo));
    database.reopen();
    const auto found = PhotoFeatureCache(*database).find(hashOf(1), u"hog-1"_s);
    QVERIFY(found);
    QVERIFY(found->has_value());
    QCOMPARE((*found)->fullSize, photo.fullSize);
    QVERIFY((*found)->features.values == photo.features.values);
    QVERIFY((*found)->features.faces == photo.features.faces);
}

void TestPhotoFeatureCache::tellsDetectorsApart()
{
    TemporaryDatabase database;
    PhotoFeatureCache cache(*database);
    QVERIFY(cache.insert(hashOf(1), u"hog-1"_s, somePhoto()));
    QVERIFY(!cache.find(hashOf(1), u"yunet-1"_s)->has_value());
    QVERIFY(!cache.find(hashOf(2), u"hog-1"_s)->has_value());
    QVERIFY(cache.find(hashOf(1), u"hog-1"_s)->has_value());
}

void TestPhotoFeatureCache::measuresAnotherVersionAgain()
{
    TemporaryDatabase database;
    QVERIFY(PhotoFeatureCache(*database, 10, 1).insert(hashOf(1), u"hog-1"_s, somePhoto()));
    QVERIFY(PhotoFeatureCache(*database, 10, 1).insert(hashOf(2), u"hog-1"_s, somePhoto()));
    PhotoFeatureCache next(*database, 10, 2);
    QVERIFY(!next.find(hashOf(1), u"hog-1"_s)->has_value());
    QVERIFY(next.insert(hashOf(1), u"hog-1"_s, somePhoto()));
    QVERIFY(next.find(hashOf(1), u"hog-1"_s)->has_value());
    QCOMPARE(next.count().value(), 1);
}

void TestPhotoFeatureCache::dropsTheLongestUnused()
{
    TemporaryDatabase database;
    PhotoFeatureCache cache(*database, 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY(cache.insert(hashOf(i), u"hog-1"_s, somePhoto()));
    database->connection().exec("UPDATE photo_features SET used_at_ms = 1000");
    QVERIFY(cache.find(hashOf(1), u"hog-1"_s)->has_value());
    for (int i = 3; i < 5; ++i)
        QVERIFY(cache.insert(hashOf(i), u"hog-1"_s, somePhoto()));
    QCOMPARE(cache.count().value(), 3);
    QVERIFY(cache.find(hashOf(1), u"hog-1"_s)->has_value());
    QVERIFY(cache.find(hashOf(4), u"hog-1"_s)->has_value());
    QVERIFY(!cache.find(hashOf(0), u"hog-1"_s)->has_value());
}

void TestPhotoFeatureCache::refusesWhatIsNoNumber()
{
    TemporaryDatabase database;
    PhotoFeatureCache cache(*database);
    CachedPhoto photo = somePhoto();
    photo.features.values[5] = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(cache.insert(hashOf(1), u"hog-1"_s, photo).error().code, ErrorCode::InputInvalid);
    QCOMPARE(cache.insert("short", u"hog-1"_s, somePhoto()).error().code, ErrorCode::InputInvalid);
    QCOMPARE(cache.count().value(), 0);
}

void TestPhotoFeatureCache::readsADamagedRowAsAbsent()
{
    TemporaryDatabase database;
    PhotoFeatureCache cache(*database);
    QVERIFY(cache.insert(hashOf(1), u"hog-1"_s, somePhoto()));
    database->connection().exec("UPDATE photo_features SET feature_values = '[1, 2]'");
    const auto found = cache.find(hashOf(1), u"hog-1"_s);
    QVERIFY(found);
    QVERIFY(!found->has_value());
}

LIKECAST_TEST(TestPhotoFeatureCache)
#include "tst_photo_feature_cache.moc"
