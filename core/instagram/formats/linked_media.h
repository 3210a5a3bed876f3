#pragma once

#include "core/instagram/source/import_source.h"

#include <QHash>

namespace likecast
{

/// The photos of a source, looked up by the end of their paths.
class LinkedMedia
{
public:
    /// Remembers the entry if it has the name of a photo.
    void add(const SourceEntry& entry);

    /// The link of the photo whose path is `uri` or ends with "/" + `uri`; empty if there is none.
    QString linkOf(const QString& uri) const;

private:
    struct Photo {
        QString path;
        QString link;
    };
    QMultiHash<QString, Photo> m_photosByName;
};

} // namespace likecast
