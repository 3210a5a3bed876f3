#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <ctime>

namespace likecast::test
{

/// Sets the program's time zone during its lifetime. Has no effect on Windows, where Qt asks the
/// system.
class MachineZone
{
public:
    explicit MachineZone(const char* zone)
        : m_before(qgetenv("TZ"))
    {
        set(zone);
    }
    ~MachineZone() { set(m_before); }
    Q_DISABLE_COPY_MOVE(MachineZone)

private:
    static void set(const QByteArray& zone)
    {
        if (zone.isNull())
            qunsetenv("TZ");
        else
            qputenv("TZ", zone);
#ifndef Q_OS_WIN
        tzset();
#endif
    }

    QByteArray m_before;
};

} // namespace likecast::test
