#include "core/regression/regressor_registry.h"

#include "core/regression/likecast_regressor.h"

#include <QDir>

#include <array>

namespace likecast
{

namespace
{

struct Entry {
    const char* name;
    Result<std::unique_ptr<LikeRegressor>> (*load)(const QString& folder);
};

constexpr std::array entries{
    Entry{"likecast", &LikecastRegressor::load},
};

} // namespace

QStringList regressorNames()
{
    QStringList names;
    for (const Entry& entry : entries)
        names.append(QString::fromLatin1(entry.name));
    return names;
}

Result<std::unique_ptr<LikeRegressor>> loadRegressor(const QString& name,
                                                     const QString& modelsFolder)
{
    for (const Entry& entry : entries) {
        if (name == QLatin1String(entry.name))
            return entry.load(QDir(modelsFolder).filePath(name));
    }
    return failure(ErrorCode::InputInvalid, name);
}

} // namespace likecast
