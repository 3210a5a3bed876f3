#include "app/cli/insights_json.h"

#include "app/cli/error_text.h"
#include "app/cli/json_output.h"
#include "core/prediction/likes_summary.h"
#include "core/settings/application_paths.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

bool isTree(const ModelImportances& model)
{
    return model.model == "decision-tree"_L1 || model.model == "random-forest"_L1;
}

/// Feature importances of the shipped tree models, side by side, from their manifests.
QJsonObject modelImportances()
{
    QJsonObject models;
    const QDir folder(shippedModelsDirectory());
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(folder.filePath(name + u"/manifest.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject training =
            QJsonDocument::fromJson(file.readAll()).object().value(u"training"_s).toObject();
        const QJsonArray importances = training.value(u"importances"_s).toArray();
        if (!importances.isEmpty())
            models.insert(name, importances);
    }
    return models;
}

QJsonArray wordsJson(const std::vector<WordInsight>& words)
{
    QJsonArray array;
    for (const WordInsight& word : words) {
        array.append(QJsonObject{{u"word"_s, word.word},
                                 {u"posts"_s, word.posts},
                                 {u"days"_s, word.days},
                                 {u"effect_ratio"_s, std::expm1(word.logEffect)},
                                 {u"effect_low"_s, std::expm1(word.logLow)},
                                 {u"effect_high"_s, std::expm1(word.logHigh)}});
    }
    return array;
}

QJsonArray importancesJson(const std::vector<ModelImportances>& models)
{
    QJsonArray array;
    for (const ModelImportances& model : models) {
        QJsonObject object{{u"model"_s, model.model},
                           {u"method"_s, isTree(model) ? u"split_gain"_s : u"shap"_s}};
        if (model.failure) {
            object.insert(u"error"_s, errorJson(*model.failure));
        } else {
            QJsonArray shares;
            for (const InputShare& input : model.shares)
                shares.append(QJsonObject{{u"name"_s, driverName(driverKind(input.kind))},
                                          {u"share"_s, input.share}});
            object.insert(u"posts"_s, model.posts);
            object.insert(u"shares"_s, shares);
        }
        array.append(object);
    }
    return array;
}

QJsonObject matrixJson(const PostInsights& insights)
{
    const auto size = static_cast<std::size_t>(insights.matrixNames.size());
    QJsonArray rows;
    for (std::size_t row = 0; row < size; ++row) {
        QJsonArray cells;
        for (std::size_t column = 0; column < size; ++column)
            cells.append(insights.matrix[row * size + column]);
        rows.append(cells);
    }
    return {{u"names"_s, QJsonArray::fromStringList(insights.matrixNames)}, {u"rows"_s, rows}};
}

} // namespace

QJsonObject insightsJson(const Insights& found)
{
    const PostInsights& insights = found.posts;
    if (!insights.isEnough())
        return {{u"posts"_s, insights.posts}, {u"posts_needed"_s, PostInsights::leastPosts}};
    QJsonArray properties;
    for (const PropertyInsight& property : insights.properties) {
        properties.append(QJsonObject{{u"name"_s, property.name},
                                      {u"correlation"_s, property.correlation},
                                      {u"low"_s, property.low},
                                      {u"high"_s, property.high},
                                      {u"stands_out"_s, property.standsOut}});
    }
    QJsonArray distribution;
    for (std::size_t i = 0; i < insights.likesOverUsual.size(); ++i) {
        distribution.append(
            QJsonObject{{u"from_ratio"_s, static_cast<double>(i) / 4.0},
                        {u"posts"_s, static_cast<qint64>(insights.likesOverUsual[i])}});
    }
    return {{u"posts"_s, insights.posts},
            {u"more_likes"_s, wordsJson(insights.moreLikes)},
            {u"fewer_likes"_s, wordsJson(insights.fewerLikes)},
            {u"properties"_s, properties},
            {u"correlations"_s, matrixJson(insights)},
            {u"likes_over_usual"_s, distribution},
            {u"importances"_s, importancesJson(found.importances)},
            {u"model_importances"_s, modelImportances()}};
}

} // namespace likecast::cli
