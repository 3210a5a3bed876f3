#include "core/network/window_signal.h"

#include "core/common/plugin.h"
#include "core/network/network_plugin.h"

namespace likecast
{

using namespace Qt::StringLiterals;

bool raiseOtherWindow(const QString& dataDirectory, const QStringList& paths)
{
    const auto function = pluginFunction(u"network"_s, "likecastRaiseOtherWindow");
    return function &&
           reinterpret_cast<decltype(&likecastRaiseOtherWindow)>(*function)(dataDirectory, paths);
}

std::unique_ptr<QObject> listenForRaise(const QString& dataDirectory, const RaiseHandler& onRaise)
{
    std::unique_ptr<QObject> listener;
    if (const auto function = pluginFunction(u"network"_s, "likecastListenForRaise"))
        reinterpret_cast<decltype(&likecastListenForRaise)> (*function)(dataDirectory, onRaise,
                                                                        listener);
    return listener;
}

} // namespace likecast
