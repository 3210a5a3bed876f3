#pragma once

#include "app/cli/target_figure.h"
#include "core/common/error.h"
#include "core/faces/face_box.h"
#include "core/prediction/prediction.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace likecast::cli
{

template<typename Value>
QJsonValue orNull(const std::optional<Value>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonArray facesJson(const std::vector<FaceBox>& faces);

/// One entry of `predictions`; counts of likes are whole numbers. Without a number `likes` is null
/// and `needs` names what would give one. Of any other target the number is under its own name, and
/// `target` says which.
QJsonObject predictionJson(const Prediction& prediction);

/// {"photo": ..., "error": {"code": ..., "message": ...}}
QJsonObject photoErrorJson(const QString& photo, const Error& error);

/// "low", "typical" or "high", in JSON and in text.
QString engagementClassName(EngagementClass engagementClass);

/// The JSON names of drivers: "time", "caption", ...
QString driverName(DriverKind kind);

} // namespace likecast::cli
