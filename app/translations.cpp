#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

/// The system's own regional formats if they belong to that language.
QLocale localeOf(const QString& language)
{
    // A system without a language ("C") has no date and time formats worth using.
    const QLocale system = QLocale::system().language() == QLocale::C
                               ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                               : QLocale::system();
    const QLocale chosen(language);
    return language.isEmpty() || chosen.language() == system.language() ? system : chosen;
}

} // namespace

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

void Translations::use(const QString& language)
{
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    const QString folder = u":/translations"_s;
    if (m_ours.load(locale, u"likecast"_s, u"_"_s, folder) || m_ours.load(u"likecast_en"_s, folder))
        QCoreApplication::installTranslator(&m_ours);
    if (m_qts.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
}

} // namespace likecast
