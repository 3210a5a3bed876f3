#include "app/window_signal.h"

#include "app/window_signal_plugin.h"
#include "core/common/plugin.h"

namespace likecast
{

using namespace Qt::StringLiterals;

bool raiseOtherWindow(const QString& dataDirectory)
{
    const auto function = pluginFunction(u"window_signal"_s, "likecastRaiseOtherWindow");
    return function &&
           reinterpret_cast<decltype(&likecastRaiseOtherWindow)>(*function)(dataDirectory);
}

std::unique_ptr<QObject> listenForRaise(const QString& dataDirectory,
                                        const std::function<void()>& onRaise)
{
    std::unique_ptr<QObject> listener;
    if (const auto function = pluginFunction(u"window_signal"_s, "likecastListenForRaise"))
        reinterpret_cast<decltype(&likecastListenForRaise)> (*function)(dataDirectory, onRaise,
                                                                        listener);
    return listener;
}

} // namespace likecast
