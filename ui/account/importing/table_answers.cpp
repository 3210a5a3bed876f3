#include "ui/account/importing/table_answers.h"

#include "core/settings/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace likecast
{

static QJsonObject answersIn(const Settings& settings)
{
    return QJsonDocument::fromJson(settings.value(Setting::TableAnswers).toString().toUtf8())
        .object();
}

ImportOptions rememberedAnswers(const Settings& settings, const QString& headerKey)
{
    return importOptionsFromText(answersIn(settings).value(headerKey).toString());
}

void rememberAnswers(Settings& settings, const QString& headerKey, const ImportOptions& options)
{
    constexpr qsizetype most = 100;
    QJsonObject answers = answersIn(settings);
    if (answers.size() >= most && !answers.contains(headerKey))
        answers = {};
    answers.insert(headerKey, toText(options));
    settings.setValue(Setting::TableAnswers,
                      QString::fromUtf8(QJsonDocument(answers).toJson(QJsonDocument::Compact)));
}

} // namespace likecast
