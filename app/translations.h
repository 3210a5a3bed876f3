#pragma once

#include <QString>
#include <QTranslator>

namespace likecast
{

/// The language of the window: its sentences, Qt's own, and how numbers and dates are written.
/// English has a translation, too: of what needs a number, for "1 post". What is shown already
/// stays as it is. Main thread; QApplication must outlive it.
class Translations
{
public:
    Translations() = default;
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    /// `language` is a code ("en", "es", "ro"); empty: the system's. English where it has none.
    void use(const QString& language);

private:
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace likecast
