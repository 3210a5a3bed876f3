#include "core/neural/neural_library.h"
#include "core/neural/neural_models.h"
#include "core/regression/contract/model_files.h"
#include "tests/support/source_path.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

const QString modelName = u"metadata-network"_s;
const PackOrigin classifier{u"objects"_s, QByteArray(32, 'a')};
const PackOrigin judge{u"beauty"_s, QByteArray(32, 'c')};

/// Food gets three times the likes of animals; each point of the score adds 20 %.
struct Reading {
    bool isFood = false;
    double mark = 5.0;

    PhotoFeatures features() const
    {
        PhotoFeatures photo;
        photo.objects = PhotoObjects{
            classifier,
            {{isFood ? u"food"_s : u"animal"_s, 0.9}, {isFood ? u"animal"_s : u"food"_s, 0.1}}};
        photo.aesthetic = PhotoAesthetic{judge, mark};
        return photo;
    }
    double likes() const { return (isFood ? 300.0 : 100.0) * std::pow(1.2, mark - 5.0); }
};

struct Account {
    AccountPosts posts;
    QHash<QString, Reading> readings; ///< by photo path

    explicit Account(int count)
    {
        std::mt19937 random(7);
        posts.account = u"mara"_s;
        posts.counts.followers = 5000;
        for (int i = 0; i < count; ++i) {
            const Reading reading{random() % 2 == 0, 3.0 + static_cast<double>(random() % 5)};
            const double luck = 0.95 + static_cast<double>(random() % 101) / 1000.0;
            Post post;
            post.takenAtMs = 1'600'000'000'000 + i * 86'400'000LL;
            post.likes = std::llround(reading.likes() * luck);
            post.caption = u"One more day"_s;
            post.photoPath = QString::number(i);
            readings.insert(post.photoPath, reading);
            posts.posts.push_back(post);
        }
    }
    PhotoLookup lookup() const
    {
        return [readings = readings](const Post& post) -> std::optional<PhotoFeatures> {
            return readings.value(post.photoPath).features();
        };
    }
};

/// Number of weights of a network with that many inputs.
qint64 weightsOver(qint64 inputs)
{
    return inputs * 128 + 128 + 128 * 64 + 64 + 64 * 32 + 32 + 32 + 1;
}

/// -1 if the weights cannot be read.
qint64 weightCount(const TrainedRegressor& trained)
{
    const auto plugin = neuralPlugin();
    std::unique_ptr<neural::Network> network;
    const std::string weights = trained.files.files.value(u"network.bin"_s).toStdString();
    const bool isLoaded = plugin && (*plugin)->load("fully-connected", weights, network).ok();
    return isLoaded ? network->weightCount() : -1;
}

TrainingOptions options(const PhotoLookup& photos)
{
    TrainingOptions options;
    options.epochs = 40;
    options.photoFeatures = photos;
    return options;
}

RegressorRegistry registry()
{
    RegressorRegistry registry;
    addNeuralRegressors(registry);
    return registry;
}

/// Predictions for the next post with each of these photos.
std::vector<double> forecasts(const LikeRegressor& model, const Account& account,
                              const PhotoLookup& past,
                              const std::vector<const PhotoFeatures*>& photos)
{
    AccountInput input;
    input.counts = account.posts.counts;
    input.posts = account.posts.posts;
    input.photoFeatures = past;
    const auto opened = model.open(input, {});
    if (!opened)
        return {};
    std::vector<double> values;
    const PostDraft draft{u"One more day"_s, account.posts.posts.back().takenAtMs + 86'400'000};
    for (const PhotoFeatures* photo : photos) {
        const auto forecast = (*opened)->forecast(draft, photo, {&draft.takenAtMs, 1});
        values.push_back(forecast ? forecast->front().logMedian : std::nan(""));
    }
    return values;
}

} // namespace

class TestMetadataNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void manifestNamesItsOptionalInputs();
    void familiesHaveTheirOwnEmbedding();
    void learnsWhenTheFamilyAloneDecides();
    void damagedEmbeddingsAreRefused();
    void followsObjectsAndMarks();
    void withoutThePacksAPhotoIsAverage();
    void savedAndLoadedForecastsTheSame();
    void resumesWithItsInputs();
    void trainedWithoutPacksItHasNoPackInputs();
    void shippedWeightsReadNoPacks();

private:
    const Account m_account{400};
    TrainedRegressor m_trained;
    QTemporaryDir m_folder;
    std::unique_ptr<LikeRegressor> m_model;
};

void TestMetadataNetwork::initTestCase()
{
    auto trained =
        registry().train(modelName, {{u"own"_s, {m_account.posts}}}, options(m_account.lookup()));
    QVERIFY2(trained, qPrintable(trained ? QString() : trained.error().detail));
    m_trained = *std::move(trained);
    QVERIFY(writeModelFiles(m_folder.filePath(modelName), m_trained.files));
    auto loaded = registry().load(modelName, m_folder.path());
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail));
    m_model = *std::move(loaded);
}

void TestMetadataNetwork::manifestNamesItsOptionalInputs()
{
    const QStringList features = m_trained.files.identity.features;
    QCOMPARE(features.mid(32),
             QStringList({u"aesthetic_known"_s, u"aesthetic_score"_s, u"objects_known"_s,
                          u"object_animal"_s, u"object_food"_s}));
    const QJsonArray inputs = m_trained.files.training.value("optional_inputs"_L1).toArray();
    QCOMPARE(inputs.size(), 2);
    QCOMPARE(inputs[0]["input"_L1].toString(), u"aesthetic_score"_s);
    QCOMPARE(inputs[0]["pack"_L1].toString(), u"beauty"_s);
    QCOMPARE(inputs[1]["families"_L1].toArray().size(), 2);
}

void TestMetadataNetwork::familiesHaveTheirOwnEmbedding()
{
    // 32 metadata columns, the score, and whether each is known; two families of 8 values each.
    QCOMPARE(weightCount(m_trained), weightsOver(32 + 3 + 8) + 2 * 8);

    TrainingOptions brief = options({});
    brief.epochs = 1;
    const auto blind = registry().train(modelName, {{u"own"_s, {m_account.posts}}}, brief);
    QVERIFY(blind);
    QCOMPARE(weightCount(*blind), weightsOver(32));
}

void TestMetadataNetwork::learnsWhenTheFamilyAloneDecides()
{
    AccountPosts posts = m_account.posts;
    for (Post& post : posts.posts)
        post.likes = m_account.readings.value(post.photoPath).isFood ? 300 : 100;
    const auto familiesOnly = [this](const Post& post) -> std::optional<PhotoFeatures> {
        PhotoFeatures photo = m_account.readings.value(post.photoPath).features();
        photo.aesthetic.reset();
        return photo;
    };
    const auto trained = registry().train(modelName, {{u"own"_s, {posts}}}, options(familiesOnly));
    QVERIFY2(trained, qPrintable(trained ? QString() : trained.error().detail));
    // y is ln 301 or ln 101: without the family the error is 0.55.
    const double error = trained->files.training["test"_L1]["mae"_L1].toDouble(1.0);
    QVERIFY2(error < 0.1, qPrintable(QString::number(error)));
}

void TestMetadataNetwork::damagedEmbeddingsAreRefused()
{
    const std::string weights = m_trained.files.files.value(u"network.bin"_s).toStdString();
    const auto plugin = neuralPlugin();
    QVERIFY(plugin);
    for (std::size_t at = 0; at < weights.size(); at += 97) {
        std::string damaged = weights;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
        std::unique_ptr<neural::Network> network;
        QCOMPARE((*plugin)->load("fully-connected", damaged, network).outcome,
                 neural::Outcome::WeightsDamaged);
    }
}

void TestMetadataNetwork::followsObjectsAndMarks()
{
    const PhotoFeatures food = Reading{true, 5.0}.features();
    const PhotoFeatures animal = Reading{false, 5.0}.features();
    const PhotoFeatures fine = Reading{false, 7.0}.features();
    const auto y = forecasts(*m_model, m_account, m_account.lookup(), {&food, &animal, &fine});
    QCOMPARE(y.size(), std::size_t{3});
    QVERIFY2(y[0] > y[1] + 0.7, qPrintable(u"%1 %2"_s.arg(y[0]).arg(y[1])));  // ln 3 is 1.1
    QVERIFY2(y[2] > y[1] + 0.15, qPrintable(u"%1 %2"_s.arg(y[2]).arg(y[1]))); // 0.36
}

void TestMetadataNetwork::withoutThePacksAPhotoIsAverage()
{
    const PhotoFeatures food = Reading{true, 7.0}.features();
    const PhotoFeatures animal = Reading{false, 3.0}.features();
    PhotoFeatures foreign = food;
    foreign.objects->pack.sha256 = QByteArray(32, 'x');
    foreign.aesthetic->pack.sha256 = QByteArray(32, 'x');
    const PhotoFeatures bare;
    const auto y = forecasts(*m_model, m_account, {}, {&food, &animal, &foreign, &bare, nullptr});
    QCOMPARE(y.size(), std::size_t{5});
    QCOMPARE(y[2], y[4]);
    QCOMPARE(y[3], y[4]);
    QVERIFY2(y[4] < y[0] && y[4] > y[1],
             qPrintable(u"%1 between %2 and %3"_s.arg(y[4]).arg(y[1]).arg(y[0])));
}

void TestMetadataNetwork::savedAndLoadedForecastsTheSame()
{
    QTemporaryDir copy;
    QVERIFY(writeModelFiles(copy.filePath(modelName), m_trained.files));
    const auto again = registry().load(modelName, copy.path());
    QVERIFY(again);
    const PhotoFeatures food = Reading{true, 5.0}.features();
    QCOMPARE(forecasts(**again, m_account, m_account.lookup(), {&food, nullptr}),
             forecasts(*m_model, m_account, m_account.lookup(), {&food, nullptr}));
}

void TestMetadataNetwork::resumesWithItsInputs()
{
    // The photos are not read this time: their columns remain, with unknown values.
    TrainingOptions further = options({});
    further.epochs = 1;
    further.resumeFolder = m_folder.filePath(modelName);
    const auto trained = registry().train(modelName, {{u"own"_s, {m_account.posts}}}, further);
    QVERIFY2(trained, qPrintable(trained ? QString() : trained.error().detail));
    QCOMPARE(trained->files.identity.features, m_trained.files.identity.features);
    QCOMPARE(weightCount(*trained), weightCount(m_trained));
    QCOMPARE(trained->files.training.value("optional_inputs"_L1),
             m_trained.files.training.value("optional_inputs"_L1));
}

void TestMetadataNetwork::trainedWithoutPacksItHasNoPackInputs()
{
    // Photos were measured, but by no pack.
    const auto bare = [](const Post&) { return std::optional<PhotoFeatures>(PhotoFeatures()); };
    TrainingOptions few = options(bare);
    few.epochs = 2;
    const auto measured = registry().train(modelName, {{u"own"_s, {m_account.posts}}}, few);
    few.photoFeatures = {};
    const auto blind = registry().train(modelName, {{u"own"_s, {m_account.posts}}}, few);
    QVERIFY(measured && blind);
    QCOMPARE(measured->files.files, blind->files.files);
    QCOMPARE(measured->files.identity.features.size(), 32);
    QVERIFY(!measured->files.training.contains("optional_inputs"_L1));
}

void TestMetadataNetwork::shippedWeightsReadNoPacks()
{
    const auto shipped = registry().load(modelName, sourcePath("models"));
    QVERIFY2(shipped, qPrintable(shipped ? QString() : shipped.error().detail));
    const PhotoFeatures food = Reading{true, 7.0}.features();
    const auto y = forecasts(**shipped, m_account, m_account.lookup(), {&food, nullptr});
    QCOMPARE(y.size(), std::size_t{2});
    QCOMPARE(y[0], y[1]);
}

LIKECAST_TEST(TestMetadataNetwork)
#include "tst_metadata_network.moc"
