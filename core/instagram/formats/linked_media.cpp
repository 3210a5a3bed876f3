#include "core/instagram/formats/linked_media.h"

#include "core/instagram/source/entry_path.h"

namespace likecast
{

void LinkedMedia::add(const SourceEntry& entry)
{
    if (hasPhotoExtension(entry.path))
        m_photosByName.insert(entry.baseName(), {entry.path, entry.link});
}

QString LinkedMedia::linkOf(const QString& uri) const
{
    const std::optional<QString> wanted = safeEntryPath(uri);
    if (!wanted)
        return {};
    const QString name = wanted->section(u'/', -1).toLower();
    const auto [begin, end] = m_photosByName.equal_range(name);
    for (auto it = begin; it != end; ++it) {
        if (it->path == *wanted || it->path.endsWith(u'/' + *wanted))
            return it->link;
    }
    return {};
}

} // namespace likecast
