#include "core/neural/photo_models.h"

#include "core/neural/plugin_training.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <map>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

const QString classesName = u"engagement-classes"_s;
const QString classesFile = u"classes.json"_s;
constexpr int classesSchema = 1;

using ClassValues = std::array<double, engagementClassCount>;

ModelIdentity classesIdentity(const QString& version = {})
{
    return {classesName, version, classesSchema, {u"photo"_s}};
}

/// Identifies a photo-cnn, whose layers before the head can be reused.
ModelIdentity trunkIdentity()
{
    return {u"photo-cnn"_s, {}, classesSchema, {u"photo_64x64x3"_s}};
}

/// The backbone that the head was trained on, and the likes of its classes.
struct ClassesOfAccount {
    ClassValues medianLikes{};
    std::size_t columns = 0; ///< size of the backbone's vector; 0: pixels
    QString backbone;        ///< name of its pack; empty: the layers of photo-cnn
    QByteArray backboneSha256;

    QJsonObject toJson() const
    {
        return {{u"median_likes"_s, QJsonArray{medianLikes[0], medianLikes[1], medianLikes[2]}},
                {u"columns"_s, static_cast<qint64>(columns)},
                {u"backbone"_s, backbone},
                {u"backbone_sha256"_s, QString::fromLatin1(backboneSha256.toHex())}};
    }

    static Result<ClassesOfAccount> fromJson(const QByteArray& bytes)
    {
        const QJsonObject json = QJsonDocument::fromJson(bytes).object();
        const QJsonArray medians = json.value("median_likes"_L1).toArray();
        constexpr qint64 maxColumns = 100'000;
        const qint64 columns = json.value("columns"_L1).toInteger(-1);
        ClassesOfAccount classes;
        bool isSound =
            columns >= 0 && columns <= maxColumns && medians.size() == engagementClassCount;
        for (qsizetype i = 0; isSound && i < medians.size(); ++i) {
            classes.medianLikes[static_cast<std::size_t>(i)] = medians[i].toDouble(-1.0);
            isSound = medians[i].toDouble(-1.0) >= 0.0;
        }
        if (!isSound)
            return failure(ErrorCode::ModelDamaged, classesFile);
        classes.columns = static_cast<std::size_t>(columns);
        classes.backbone = json.value("backbone"_L1).toString();
        classes.backboneSha256 =
            QByteArray::fromHex(json.value("backbone_sha256"_L1).toString().toLatin1());
        return classes;
    }
};

ClassValues chancesOf(std::span<const float> logits)
{
    const double largest = static_cast<double>(*std::ranges::max_element(logits));
    ClassValues chances{};
    double sum = 0.0;
    for (std::size_t i = 0; i < engagementClassCount; ++i)
        sum += chances[i] = std::exp(static_cast<double>(logits[i]) - largest);
    for (double& chance : chances)
        chance /= sum;
    return chances;
}

std::size_t likeliest(const ClassValues& chances)
{
    return static_cast<std::size_t>(std::ranges::max_element(chances) - chances.begin());
}

double logMedianOf(const ClassValues& chances, const ClassValues& medianLikes)
{
    double y = 0.0;
    for (std::size_t i = 0; i < engagementClassCount; ++i)
        y += chances[i] * logLikes(medianLikes[i]);
    return y;
}

Result<std::vector<ClassValues>> chancesOfRows(const PhotoNetworkModel& network,
                                               const PhotoRows& rows)
{
    return network.predict(rows).map([](const std::vector<float>& logits) {
        std::vector<ClassValues> chances;
        for (std::size_t i = 0; i + engagementClassCount <= logits.size();
             i += engagementClassCount)
            chances.push_back(chancesOf(std::span(logits).subspan(i, engagementClassCount)));
        return chances;
    });
}

Result<std::optional<PhotoBackbone>> backboneFrom(const BackboneSource& source)
{
    return source ? source() : Result<std::optional<PhotoBackbone>>(std::nullopt);
}

/// The photos with their classes, without likely adverts.
struct Labelled {
    PhotoTrainingSet set;
    EngagementTerciles terciles;
    std::map<std::size_t, std::size_t> classAt; ///< by index into set.photos.photos
};

Result<Labelled> labelled(PhotoTrainingSet set)
{
    std::vector<Engagement> posts;
    for (const AccountPhoto& photo : set.photos.photos)
        posts.push_back({photo.likes, photo.comments});
    auto terciles = EngagementTerciles::of(posts);
    if (!terciles)
        return failure(terciles.error());
    Labelled result{std::move(set), *std::move(terciles), {}};
    for (std::size_t i = 0; i < result.terciles.kept.size(); ++i)
        result.classAt[result.terciles.kept[i]] = result.terciles.classes[i];
    return result;
}

std::vector<float> targetsAt(const Labelled& posts, const std::vector<std::size_t>& places)
{
    std::vector<float> targets;
    for (const std::size_t place : places)
        targets.push_back(static_cast<float>(posts.classAt.at(place)));
    return targets;
}

PhotoCalibration calibrationOf(const Labelled& posts, const PhotoSplit& split,
                               const PhotoResume& resume, const std::vector<ClassValues>& chances)
{
    PhotoCalibration calibration;
    const std::vector<AccountPhoto>& photos = posts.set.photos.photos;
    calibration.learnedFrom = posts.set.learnedFrom(split, resume);
    calibration.logLevel = logLikes(posts.terciles.medianLikes[1]);
    std::vector<double> y;
    std::vector<double> predicted;
    for (std::size_t i = 0; i < split.validation.size(); ++i) {
        y.push_back(logLikes(photos[split.validation[i]].likes));
        predicted.push_back(logMedianOf(chances[i], posts.terciles.medianLikes));
    }
    calibration.measure(y, predicted);
    return calibration;
}

QJsonObject classesReport(const Labelled& posts, const PhotoSplit& split,
                          const std::vector<ClassValues>& chances)
{
    ConfusionMatrix matrix;
    for (std::size_t i = 0; i < split.validation.size(); ++i)
        matrix.add(posts.classAt.at(split.validation[i]), likeliest(chances[i]));
    QJsonArray rows;
    for (const auto& row : matrix.counts)
        rows.append(QJsonArray{row[0], row[1], row[2]});
    const EngagementTerciles& terciles = posts.terciles;
    const qint64 adverts =
        static_cast<qint64>(posts.set.photos.photos.size() - terciles.kept.size());
    return {{u"advert_rule"_s,
             terciles.rule == AdvertRule::CommentRatio ? u"comment_ratio"_s : u"outlier_cap"_s},
            {u"likely_adverts"_s, adverts},
            {u"bounds"_s, QJsonArray{terciles.bounds[0], terciles.bounds[1]}},
            {u"median_likes"_s,
             QJsonArray{terciles.medianLikes[0], terciles.medianLikes[1], terciles.medianLikes[2]}},
            {u"classes"_s, QJsonArray{u"low"_s, u"typical"_s, u"high"_s}},
            {u"unseen"_s, QJsonObject{{u"photos"_s, matrix.total()},
                                      {u"accuracy"_s, matrix.accuracy()},
                                      {u"confusion_matrix"_s, rows}}}};
}

Result<TrainedRegressor> trainClasses(const BackboneSource& source, const PhotoReader& read,
                                      const std::vector<TrainingSource>& sources,
                                      const TrainingOptions& options)
{
    const auto backbone = backboneFrom(source);
    if (!backbone)
        return failure(backbone.error());
    const auto resume = PhotoResume::read(options, {classesIdentity(), trunkIdentity()});
    if (!resume)
        return failure(resume.error());
    auto set = PhotoTrainingSet::load(sources, options, read,
                                      *backbone ? (*backbone)->embed : PhotoEmbedder());
    if (!set)
        return failure(set.error());
    const auto posts = labelled(*std::move(set));
    if (!posts)
        return failure(posts.error());
    const auto split = posts->set.split(posts->terciles.kept, *resume);
    if (!split)
        return failure(split.error());
    const PhotoRows training = posts->set.rows.at(split->training);
    const PhotoRows validation = posts->set.rows.at(split->validation);
    const std::vector<float> targets = targetsAt(*posts, split->training);
    const std::vector<float> validationTargets = targetsAt(*posts, split->validation);
    const EpochJournal journal(options, resume->seed);
    const auto network = PhotoNetworkModel::train({training, targets, validation, validationTargets,
                                                   static_cast<std::int64_t>(engagementClassCount),
                                                   neural::Loss::CrossEntropy, 1.0,
                                                   resumableNetworkFile(resume->files)},
                                                  journal.options());
    if (!network)
        return failure(network.error());
    const auto chances = chancesOfRows(*network, validation);
    auto files = network->files();
    if (!chances || !files)
        return failure(chances ? files.error() : chances.error());

    ClassesOfAccount classes{posts->terciles.medianLikes, training.columns(), {}, {}};
    if (*backbone) {
        classes.backbone = (*backbone)->name;
        classes.backboneSha256 = (*backbone)->sha256;
    }
    files->insert(classesFile, QJsonDocument(classes.toJson()).toJson(QJsonDocument::Compact));
    files->insert(PhotoCalibration::fileName(),
                  QJsonDocument(calibrationOf(*posts, *split, *resume, *chances).toJson())
                      .toJson(QJsonDocument::Compact));
    QJsonObject report = posts->set.report();
    const QJsonObject reached = classesReport(*posts, *split, *chances);
    for (auto entry = reached.begin(); entry != reached.end(); ++entry)
        report.insert(entry.key(), entry.value());
    report.insert(u"account"_s, posts->set.account->account);
    report.insert(u"scaling"_s, *backbone ? u"(x - mean) / standard deviation, in network.bin"_s
                                          : u"pixels / 255"_s);
    report.insert(u"backbone"_s, *backbone ? classes.backbone : u"photo-cnn"_s);
    report.insert(u"weights"_s, network->weightCount());
    report.insert(u"seed"_s, resume->seed);
    report.insert(u"learned_from"_s, static_cast<qint64>(split->training.size()));
    report.insert(u"epochs"_s, journal.epochs());
    return TrainedRegressor{{classesIdentity(options.version), report, *std::move(files)},
                            options.cancellation.isCancelled()};
}

/// The installed backbone, if the head was trained on it.
Result<PhotoEmbedder> embedderFor(const ClassesOfAccount& classes, const BackboneSource& source)
{
    if (classes.backbone.isEmpty())
        return PhotoEmbedder();
    auto backbone = backboneFrom(source);
    if (!backbone)
        return failure(backbone.error());
    if (!*backbone || (*backbone)->sha256 != classes.backboneSha256)
        return failure(
            ErrorCode::ModelMissing,
            u"trained with the model pack %1, which is not installed"_s.arg(classes.backbone));
    return (*backbone)->embed;
}

Result<std::unique_ptr<LikeRegressor>> loadClasses(const BackboneSource& source,
                                                   const PhotoReader& read, const QString& folder)
{
    const auto files = readPhotoModel(folder, classesIdentity());
    if (!files)
        return failure(files.error());
    const auto classes = ClassesOfAccount::fromJson(files->files.value(classesFile));
    if (!classes)
        return failure(classes.error());
    auto calibration = PhotoCalibration::fromJson(files->files.value(PhotoCalibration::fileName()));
    if (!calibration)
        return failure(calibration.error());
    const auto embed = embedderFor(*classes, source);
    if (!embed)
        return failure(embed.error());
    auto network = PhotoNetworkModel::load(files->files, classes->columns, engagementClassCount);
    if (!network)
        return failure(network.error());
    auto shared = std::make_shared<const PhotoNetworkModel>(*std::move(network));
    auto model = std::make_shared<AccountPhotoModel>();
    model->name = classesName;
    model->version = files->identity.version;
    model->calibration = *std::move(calibration);
    model->predict = [shared, embed = *embed, medianLikes = classes->medianLikes](
                         const QImage& picture) -> Result<PhotoVerdict> {
        const auto rows = PhotoRows::of(picture, embed);
        if (!rows)
            return failure(rows.error());
        return chancesOfRows(*shared, *rows).map([&](const std::vector<ClassValues>& chances) {
            return PhotoVerdict{logMedianOf(chances.front(), medianLikes), chances.front()};
        });
    };
    return std::make_unique<PhotoRegressor>(std::move(model), read);
}

} // namespace

RegressorEntry engagementClassesEntry(const BackboneSource& backbone, const PhotoReader& read)
{
    return {classesName,
            [backbone, read](const QString& folder) { return loadClasses(backbone, read, folder); },
            [backbone, read](const std::vector<TrainingSource>& sources,
                             const TrainingOptions& options) {
                return trainClasses(backbone, read, sources, options);
            }};
}

void addPhotoRegressors(RegressorRegistry& registry, const BackboneSource& backbone,
                        const PhotoReader& read)
{
    registry.add(photoCnnEntry(read));
    registry.add(engagementClassesEntry(backbone, read));
}

} // namespace likecast
