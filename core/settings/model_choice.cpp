#include "core/settings/model_choice.h"

#include "core/settings/settings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto ownMark = "own:"_L1;

QJsonObject choicesIn(const Settings& settings)
{
    return QJsonDocument::fromJson(settings.value(Setting::PredictModels).toString().toUtf8())
        .object();
}

} // namespace

ModelChoice modelChoiceFor(const Settings& settings, const QString& account)
{
    const QString stored = choicesIn(settings).value(account.toCaseFolded()).toString();
    const bool isOwn = stored.startsWith(ownMark);
    return {isOwn ? stored.mid(ownMark.size()) : stored, isOwn};
}

void setModelChoice(Settings& settings, const QString& account, const ModelChoice& choice)
{
    QJsonObject choices = choicesIn(settings);
    if (choice == ModelChoice())
        choices.remove(account.toCaseFolded());
    else
        choices.insert(account.toCaseFolded(),
                       choice.isOwn ? ownMark + choice.model : choice.model);
    settings.setValue(Setting::PredictModels,
                      QString::fromUtf8(QJsonDocument(choices).toJson(QJsonDocument::Compact)));
}

QString ownModelsFolder(const QString& dataDirectory, const QString& account)
{
    // Dots are encoded too, so that no name refers to another folder.
    QString name = QString::fromLatin1(QUrl::toPercentEncoding(account.toCaseFolded(), {}, ".~"));
    return dataDirectory + u'/' + ownModelsFolderName() + u'/' + name;
}

QString ownModelsFolderName()
{
    return u"models"_s;
}

} // namespace likecast
