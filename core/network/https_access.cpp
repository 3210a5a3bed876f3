#include "core/network/https_access.h"

namespace likecast
{

QByteArray HttpsAnswer::header(QByteArrayView name) const
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace likecast
