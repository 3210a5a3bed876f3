// bench_batch PHOTO...: prints one JSON object with the share of all cores that are busy while the
// photos are scored as a batch ("busy", 0 to 1), and the photos scored a second. Nothing is cached:
// every photo is decoded, searched for faces and measured.
#include "app/predictor_factory.h"
#include "core/batch/photo_scoring.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace likecast;

namespace
{

int fail(const Error& error)
{
    std::fprintf(stderr, "bench_batch: %s %s\n", qUtf8Printable(errorCodeName(error.code)),
                 qUtf8Printable(error.detail));
    return 1;
}

/// Processor time of all threads of this process.
double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char* argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList photos = QGuiApplication::arguments().mid(1);
    const QString models = QStringLiteral(LIKECAST_MODELS_DIR);
    auto predictor = makePredictor({{}, models, {}});
    if (!predictor)
        return fail(predictor.error());
    PredictionRequest request;
    request.account.followers = 18400;
    request.account.averageLikes = 1100;

    std::optional<Error> failed;
    QElapsedTimer clock;
    clock.start();
    const double before = processorSeconds();
    const auto outcome = scorePhotos(
        photos, request, [&models] { return makePhotoMeasurer({}, {}, models); }, **predictor,
        scoringThreads(photos.size()), {},
        [&failed](qsizetype, const Result<Prediction>& scored) {
            if (!scored)
                failed = scored.error();
        });
    const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    const double busy = (processorSeconds() - before) / seconds / QThread::idealThreadCount();
    if (!outcome || failed)
        return fail(outcome ? *failed : outcome.error());
    const QJsonObject result{{u"busy"_s, busy},
                             {u"per_second"_s, static_cast<double>(photos.size()) / seconds}};
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
