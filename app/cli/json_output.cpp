#include "app/cli/json_output.h"

#include "app/cli/error_text.h"
#include "app/cli/model_blend.h"
#include "core/common/enum_text.h"

#include <cmath>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

double rounded(double value, double steps)
{
    return std::round(value * steps) / steps;
}

QString basisName(PredictionBasis basis)
{
    switch (basis) {
    case PredictionBasis::OwnPosts:
        return u"own_posts"_s;
    case PredictionBasis::AverageTyped:
        return u"average_typed"_s;
    case PredictionBasis::AccountSize:
        return u"account_size"_s;
    case PredictionBasis::Nothing:
        break;
    }
    return u"nothing"_s;
}

QJsonObject driverJson(const Driver& driver, const TargetFigure& figure)
{
    QJsonObject object{
        {u"name"_s, driverName(driver.kind)},
        {u"effect_"_s + predictionTargetName(figure.target()), figure.value(driver.effectLikes)},
        {u"effect_ratio"_s, rounded(driver.effectRatio, 1e4)},
        {u"uncertain"_s, driver.isUncertain},
        {u"own_posts"_s, driver.ownPosts},
    };
    if (!driver.words.isEmpty())
        object.insert(u"words"_s, QJsonArray::fromStringList(driver.words));
    return object;
}

QString aspectName(DraftAspect aspect)
{
    switch (aspect) {
    case DraftAspect::Caption:
        return u"caption"_s;
    case DraftAspect::Hashtags:
        return u"hashtags"_s;
    case DraftAspect::Hour:
        return u"hour"_s;
    case DraftAspect::MediaType:
        break;
    }
    return u"media_type"_s;
}

void insertFigure(QJsonObject& object, const Prediction& prediction, const TargetFigure& figure)
{
    object[predictionTargetName(figure.target())] = QJsonObject{
        {u"median"_s, figure.value(prediction.likes->median)},
        {u"low"_s, figure.value(prediction.likes->low)},
        {u"high"_s, figure.value(prediction.likes->high)},
        {u"coverage"_s, prediction.likes->coverage},
    };
    object[u"ratio_to_usual"_s] = rounded(prediction.ratioToUsual, 1e4);
    object[u"engagement_class"_s] = engagementClassName(prediction.engagementClass);
    object[u"chance_to_beat_usual"_s] = rounded(prediction.chanceToBeatUsual, 1e4);
    object[u"based_on_posts"_s] = prediction.basedOnPosts;
    QJsonArray drivers;
    for (const Driver& driver : prediction.drivers)
        drivers.append(driverJson(driver, figure));
    object[u"drivers"_s] = drivers;
    QJsonArray unfamiliar;
    for (const DraftAspect aspect : prediction.unfamiliar)
        unfamiliar.append(aspectName(aspect));
    object[u"unfamiliar"_s] = unfamiliar;
}

} // namespace

QString engagementClassName(EngagementClass engagementClass)
{
    switch (engagementClass) {
    case EngagementClass::Low:
        return u"low"_s;
    case EngagementClass::High:
        return u"high"_s;
    case EngagementClass::Typical:
        break;
    }
    return u"typical"_s;
}

static constexpr EnumText<DriverKind> driverNames[]{
    {DriverKind::Time, u"time"},
    {DriverKind::Caption, u"caption"},
    {DriverKind::Hashtags, u"hashtags"},
    {DriverKind::MediaType, u"media_type"},
    {DriverKind::Faces, u"faces"},
    {DriverKind::PhotoLook, u"photo_look"},
    {DriverKind::RecentForm, u"recent_form"},
    {DriverKind::AccountSize, u"account_size"},
    {DriverKind::EverythingElse, u"everything_else"},
};
static_assert(isComplete(driverNames, DriverKind::EverythingElse));

QString driverName(DriverKind kind)
{
    return textOf(driverNames, kind);
}

QJsonArray facesJson(const std::vector<FaceBox>& faces)
{
    QJsonArray array;
    for (const FaceBox& face : faces) {
        array.append(QJsonObject{
            {u"x"_s, rounded(face.x, 1e5)},
            {u"y"_s, rounded(face.y, 1e5)},
            {u"width"_s, rounded(face.width, 1e5)},
            {u"height"_s, rounded(face.height, 1e5)},
            {u"confidence"_s, rounded(face.confidence, 1e4)},
            {u"smiling"_s, face.isSmiling()},
            {u"smile_probability"_s, rounded(face.smile, 1e4)},
            {u"eyes"_s, face.eyes},
        });
    }
    return array;
}

QJsonObject predictionJson(const Prediction& prediction)
{
    const TargetFigure figure{prediction.figure};
    QJsonObject model{{u"name"_s, prediction.modelName}, {u"version"_s, prediction.modelVersion}};
    if (!prediction.blend.shares.empty())
        model.insert(u"blend"_s, blendJson(prediction.blend));
    QJsonObject object{
        {u"photo"_s, prediction.photoPath},
        {u"target"_s, predictionTargetName(figure.target())},
        {predictionTargetName(figure.target()), QJsonValue::Null},
        {u"basis"_s, basisName(prediction.basis)},
        {u"faces"_s, facesJson(prediction.faces)},
        {u"face_count"_s, static_cast<qint64>(prediction.faces.size())},
        {u"smile_count"_s, prediction.smileCount},
        {u"model"_s, model},
        {u"elapsed_ms"_s,
         QJsonObject{
             {u"load"_s, prediction.elapsed.loadMs},
             {u"detect"_s, prediction.elapsed.detectMs},
             {u"features"_s, prediction.elapsed.featuresMs},
             {u"predict"_s, prediction.elapsed.predictMs},
         }},
    };
    if (prediction.likes)
        insertFigure(object, prediction, figure);
    else
        object.insert(u"needs"_s,
                      QJsonArray{u"recent_likes"_s, u"average_likes"_s, u"followers"_s});
    return object;
}

QJsonObject photoErrorJson(const QString& photo, const Error& error)
{
    return {{u"photo"_s, photo}, {u"error"_s, errorJson(error)}};
}

} // namespace likecast::cli
