#include "core/prototypes/encoded_training.h"

#include "core/history/posting_times.h"
#include "core/posts/known_count.h"
#include "core/prototypes/encoded_files.h"
#include "core/prototypes/encoded_rows.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace likecast
{

namespace
{

constexpr std::size_t shownPosts = 10;
constexpr std::size_t shownImportances = 20;
constexpr std::size_t quantileCount = 199;
constexpr double leastError = 0.05;
const QString drawnKey = QStringLiteral("draw_sha256");

/// The initial state of a training.
struct Start {
    int seed = 1;
    // From the resumed weights; empty otherwise.
    QJsonObject encoder;
    QMap<QString, QByteArray> files;
    EarlierDraws draws;
};

Result<Start> startOf(const EncodedModelKind& kind, const TrainingOptions& options)
{
    if (options.resumeFolder.isEmpty())
        return Start{seedOf(options), {}, {}, {}};
    if (!options.hashtagsByPopularity.isEmpty())
        return failure(ErrorCode::InputInvalid,
                       QStringLiteral("a resumed model keeps its hashtags"));
    auto weights = readEncodedWeights(kind, options.resumeFolder);
    if (!weights)
        return failure(weights.error());
    if (!weights->target.isEmpty() && weights->target != targetName(kind.target))
        return failure(ErrorCode::InputInvalid,
                       QStringLiteral("the resumed model predicts %1").arg(weights->target));
    QMap<QString, QByteArray>& files = weights->stored.files;
    // Without these files the test set may contain training posts. Metrics would look too good, so
    // refuse.
    if (!files.contains(LearnedPosts::learnedFile()) ||
        !files.contains(LearnedPosts::stoppedByFile()))
        return failure(ErrorCode::ModelIncompatible,
                       QStringLiteral("%1 does not record which posts it was trained and validated "
                                      "on; train again from scratch")
                           .arg(options.resumeFolder));
    auto learned = LearnedPosts::fromBytes(files.take(LearnedPosts::learnedFile()));
    auto stoppedBy = LearnedPosts::fromBytes(files.take(LearnedPosts::stoppedByFile()));
    if (!learned || !stoppedBy)
        return failure(learned ? stoppedBy.error() : learned.error());
    const QJsonObject& training = weights->stored.training;
    return Start{seedOf(options, training),
                 std::move(weights->encoder),
                 std::move(files),
                 {*std::move(learned), *std::move(stoppedBy), training.value(drawnKey).toString()}};
}

LevelRegression fitLevel(const std::vector<TrainingSource>& sources)
{
    std::vector<LevelExample> examples;
    for (const TrainingSource& source : sources) {
        for (const AccountPosts& account : source.accounts) {
            std::vector<double> values;
            for (const Post& post : account.posts) {
                if (knownCount(post.likes))
                    values.push_back(logLikes(static_cast<double>(*post.likes)));
            }
            if (values.empty())
                continue;
            const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
            std::nth_element(values.begin(), middle, values.end());
            examples.push_back({account.counts, *middle, 1.0});
        }
    }
    return LevelRegression::fit(examples);
}

/// Encoded rows and their targets.
struct Encoded {
    std::size_t columns = 0;
    std::vector<float> values;
    std::vector<float> targets;

    MatrixView view(std::size_t begin, std::size_t end) const
    {
        return {std::span(values).subspan(begin * columns, (end - begin) * columns), columns};
    }
    std::span<const float> targetsOf(std::size_t begin, std::size_t end) const
    {
        return std::span(targets).subspan(begin, end - begin);
    }
};

Result<Encoded> encodeRows(PostEncoder& encoder, const std::vector<SourceRow>& rows,
                           const TrainingOptions& options)
{
    Encoded encoded;
    encoded.columns = static_cast<std::size_t>(encoder.featureNames().size());
    encoded.values.resize(rows.size() * encoded.columns);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (options.cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        const SourceRow& row = rows[i];
        const EncodedPost post{row.post->caption, localTimeOf(*row.post, {}), row.post->mediaType,
                               row.photoFeatures()};
        encoder.encode(post, row.past, *row.counts,
                       std::span(encoded.values).subspan(i * encoded.columns, encoded.columns));
        encoded.targets.push_back(static_cast<float>(row.target));
    }
    return encoded;
}

Result<void> measurePhotos(std::vector<SourceRow>& rows, const TrainingOptions& options)
{
    if (!options.photoFeatures)
        return {};
    for (SourceRow& row : rows) {
        if (options.cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
        row.photo = options.photoFeatures(*row.post);
    }
    return {};
}

QJsonObject fitEncoder(const EncodedModelKind& kind, const std::vector<SourceRow>& rows,
                       const RowDraw& draw, const TrainingOptions& options)
{
    std::vector<TrainingPost> learnedFrom;
    for (const SourceRow& row : std::span(rows).first(draw.validationBegin))
        learnedFrom.push_back({row.post, row.photoFeatures()});
    return kind.fitEncoder(learnedFrom, options)->toJson();
}

/// Computes ranges and pair scale from the errors in y on held-out rows.
void calibrate(EncodedModel& model, std::span<const SourceRow> rows, std::span<const float> values)
{
    std::vector<double> errors;
    double sum = 0.0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double forecast =
            logLikesFromTarget(model.kind.target, static_cast<double>(values[i]),
                               rows[i].past.mean(), *rows[i].counts);
        errors.push_back(logLikes(static_cast<double>(*rows[i].post->likes)) - forecast);
        sum += std::abs(errors.back());
    }
    model.meanError = std::max(leastError, sum / static_cast<double>(errors.size()));
    std::ranges::sort(errors);
    for (std::size_t i = 0; i < quantileCount; ++i)
        model.residuals.push_back(errors[(2 * i + 1) * errors.size() / (2 * quantileCount)] /
                                  model.meanError);
}

struct Figures {
    double mse = 0.0;
    double mae = 0.0;
    double r2 = 0.0;
};

Figures figuresOf(std::span<const float> actual, std::span<const float> forecast)
{
    Figures figures;
    const auto count = static_cast<double>(actual.size());
    const double mean = std::accumulate(actual.begin(), actual.end(), 0.0) / count;
    double variance = 0.0;
    for (std::size_t i = 0; i < actual.size(); ++i) {
        const double error = static_cast<double>(actual[i]) - static_cast<double>(forecast[i]);
        figures.mse += error * error / count;
        figures.mae += std::abs(error) / count;
        variance += std::pow(static_cast<double>(actual[i]) - mean, 2) / count;
    }
    figures.r2 = variance > 0.0 ? 1.0 - figures.mse / variance : 0.0;
    return figures;
}

QString unitOf(EncodedTarget target)
{
    switch (target) {
    case EncodedTarget::LikesOverMean:
        return QStringLiteral("likes / mean likes");
    case EncodedTarget::LikesOverFollowers:
        return QStringLiteral("likes / followers");
    case EncodedTarget::LogLikes:
        break;
    }
    return QStringLiteral("ln(1 + likes)");
}

QJsonArray rankedImportances(const RowModel& model, const QStringList& names)
{
    const std::vector<double> shares = model.importances();
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t i) { return shares[i]; });
    QJsonArray ranked;
    for (std::size_t i = 0; i < std::min(shownImportances, order.size()); ++i) {
        ranked.append(QJsonObject{{QStringLiteral("name"), names[static_cast<qsizetype>(order[i])]},
                                  {QStringLiteral("share"), shares[order[i]]}});
    }
    return ranked;
}

QJsonObject trainingReport(const EncodedModel& model, std::size_t rows,
                           std::span<const float> actual, std::span<const float> forecast, int seed)
{
    const Figures figures = figuresOf(actual, forecast);
    QJsonArray posts;
    for (std::size_t i = 0; i < std::min(shownPosts, actual.size()); ++i) {
        posts.append(QJsonObject{{QStringLiteral("actual"), static_cast<double>(actual[i])},
                                 {QStringLiteral("forecast"), static_cast<double>(forecast[i])}});
    }
    const auto encoder = model.kind.restoreEncoder(model.encoder);
    QJsonObject report{{QStringLiteral("posts"), static_cast<qint64>(rows)},
                       {QStringLiteral("seed"), seed},
                       {QStringLiteral("unit"), unitOf(model.kind.target)},
                       {QStringLiteral("scaling"), model.kind.scaling},
                       {QStringLiteral("test"),
                        QJsonObject{{QStringLiteral("posts"), static_cast<qint64>(actual.size())},
                                    {QStringLiteral("mse"), figures.mse},
                                    {QStringLiteral("mae"), figures.mae},
                                    {QStringLiteral("r2"), figures.r2}}},
                       {QStringLiteral("test_posts"), posts}};
    const QJsonArray importances = rankedImportances(*model.rows, encoder->featureNames());
    if (!importances.isEmpty())
        report.insert(QStringLiteral("importances"), importances);
    const QJsonArray optionalInputs = encoder->optionalInputs();
    if (!optionalInputs.isEmpty())
        report.insert(QStringLiteral("optional_inputs"), optionalInputs);
    return report;
}

} // namespace

Result<TrainedRegressor> trainEncodedModel(const EncodedModelKind& kind,
                                           const std::vector<TrainingSource>& sources,
                                           const TrainingOptions& options)
{
    const auto start = startOf(kind, options);
    if (!start)
        return failure(start.error());
    auto collected = collectRows(kind.target, sources);
    if (!collected)
        return failure(collected.error());
    std::vector<SourceRow>& rows = *collected;
    const auto draw = drawRows(rows, start->seed, start->draws);
    if (!draw)
        return failure(draw.error());
    if (const auto measured = measurePhotos(rows, options); !measured)
        return failure(measured.error());

    EncodedModel model;
    model.kind = kind;
    model.version = options.version;
    model.level = fitLevel(sources);
    // Weights only work with the columns they were trained on.
    model.encoder =
        start->files.isEmpty() ? fitEncoder(kind, rows, *draw, options) : start->encoder;
    const auto encoder = kind.restoreEncoder(model.encoder);
    const auto encoded = encodeRows(*encoder, rows, options);
    if (!encoded)
        return failure(encoded.error());
    TrainingOptions seeded = options;
    seeded.seed = start->seed;
    auto trained = kind.train(
        {encoded->view(0, draw->validationBegin), encoded->targetsOf(0, draw->validationBegin),
         encoded->view(draw->validationBegin, draw->testBegin),
         encoded->targetsOf(draw->validationBegin, draw->testBegin), encoder->bagColumns(),
         start->files, draw->sha256() != start->draws.lastSha256},
        seeded);
    if (!trained)
        return failure(trained.error());
    model.rows = *std::move(trained);

    const auto leftOut = model.rows->predict(encoded->view(draw->validationBegin, rows.size()));
    if (!leftOut)
        return failure(leftOut.error());
    calibrate(model, std::span(rows).subspan(draw->validationBegin), *leftOut);
    QJsonObject report = trainingReport(
        model, rows.size(), encoded->targetsOf(draw->testBegin, rows.size()),
        std::span(*leftOut).subspan(draw->testBegin - draw->validationBegin), start->seed);
    report.insert(drawnKey, draw->sha256());
    auto files = encodedModelFiles(model, report);
    if (!files)
        return failure(files.error());
    LearnedPosts learned = start->draws.learned;
    learned.insert(draw->training);
    LearnedPosts stoppedBy = start->draws.stoppedBy;
    stoppedBy.insert(draw->validation);
    files->files.insert(LearnedPosts::learnedFile(), learned.toBytes());
    files->files.insert(LearnedPosts::stoppedByFile(), stoppedBy.toBytes());
    return TrainedRegressor{*std::move(files), options.cancellation.isCancelled()};
}

} // namespace likecast
