// bench_predictor PHOTO...: prints one JSON object with the median milliseconds for a first
// prediction of each photo, for an updated prediction after a caption edit, and for the 168 hours
// of a week. The first photo is a warm-up and is not counted.
#include "app/predictor_factory.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace likecast;

namespace
{

constexpr int editRepeats = 51;
constexpr int weekRepeats = 11;
constexpr qint64 momentMs = 1795719600000; // Thursday 26 November 2026, 19:00 UTC

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

PredictionRequest requestFor(const QString& photo)
{
    PredictionRequest request;
    request.photoPath = photo;
    request.draft.caption = u"Sunset over the old town with my favourite people "
                            u"#travel #love #sunset @user"_s;
    request.draft.takenAtMs = momentMs;
    request.account.followers = 18400;
    request.account.averageLikes = 1100;
    return request;
}

template<typename Job>
double elapsedMs(Job job)
{
    QElapsedTimer timer;
    timer.start();
    job();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

int fail(const Error& error)
{
    std::fprintf(stderr, "bench_predictor: %s %s\n", qUtf8Printable(errorCodeName(error.code)),
                 qUtf8Printable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char* argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList photos = QGuiApplication::arguments().mid(1);
    auto predictor = makePredictor({{}, QStringLiteral(LIKECAST_MODELS_DIR), {}});
    if (!predictor)
        return fail(predictor.error());

    std::vector<double> photoMs;
    Result<Prediction> prediction;
    const auto predict = [&](const PredictionRequest& request) {
        prediction = (*predictor)->predict(request, {}, {});
    };
    for (const QString& photo : photos) {
        photoMs.push_back(elapsedMs([&] { predict(requestFor(photo)); }));
        if (!prediction)
            return fail(prediction.error());
    }
    if (photoMs.size() < 2)
        return fail({ErrorCode::InputInvalid, u"at least two photos are needed"_s});
    photoMs.erase(photoMs.begin());
    const auto faceCount = static_cast<int>(prediction->faces.size());

    PredictionRequest request = requestFor(photos.last());
    std::vector<double> editMs;
    for (int i = 0; i < editRepeats; ++i) {
        request.draft.caption += u" word%1"_s.arg(i);
        editMs.push_back(elapsedMs([&] { predict(request); }));
        if (!prediction)
            return fail(prediction.error());
    }

    std::vector<double> weekMs;
    for (int i = 0; i < weekRepeats; ++i) {
        Result<WeekForecast> week;
        weekMs.push_back(
            elapsedMs([&] { week = (*predictor)->forecastWeek(request, momentMs, {}); }));
        if (!week)
            return fail(week.error());
    }

    const QJsonObject result{{u"photo_ms"_s, median(photoMs)},
                             {u"faces"_s, faceCount},
                             {u"edit_ms"_s, median(editMs)},
                             {u"week_ms"_s, median(weekMs)}};
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
