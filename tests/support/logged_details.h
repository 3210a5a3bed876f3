#pragma once

#include "core/common/detail_log.h"

#include <QFile>
#include <QTemporaryDir>

namespace likecast
{

/// The log of libraries' own words while it lives.
class LoggedDetails
{
public:
    LoggedDetails() { setDetailLog(path()); }
    ~LoggedDetails() { setDetailLog({}); }
    Q_DISABLE_COPY_MOVE(LoggedDetails)

    QByteArray text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("likecast.log")); }

    QTemporaryDir m_folder;
};

} // namespace likecast
