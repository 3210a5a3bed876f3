#include "app/translations.h"

#include <QCoreApplication>
#include <QTranslator>

namespace likecast
{

void installTranslations(QCoreApplication& application)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(QStringLiteral(":/translations/likecast_en.qm")))
        QCoreApplication::installTranslator(translator);
}

} // namespace likecast
