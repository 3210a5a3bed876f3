#include "core/network/network_plugin.h"

#include "core/network/plugin/qt_https_access.h"

void likecastMakeHttpsAccess(const likecast::HttpsOptions& options,
                             std::unique_ptr<likecast::HttpsAccess>& access)
{
    access = std::make_unique<likecast::QtHttpsAccess>(options);
}
