#pragma once

#include <QString>
#include <QTranslator>

namespace likecast
{

/// The window's language: its texts, Qt's own, and number and date formats. English has a
/// translation, too, for plurals ("1 post"). Text already on screen does not change. Main thread;
/// QApplication must outlive it.
class Translations
{
public:
    Translations() = default;
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    /// A language code ("de", "en", ...); empty: the system's. Falls back to English.
    void use(const QString& language);

private:
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace likecast
