#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace likecast
{

/// Calls `callback` with the future's value on the thread of `context`, which must be the caller's;
/// never after `context` is destroyed, nor if the future ends without a value. (Before Qt 6.7,
/// QFuture::then() with a context must not outlive it, and supports only one of several
/// continuations.)
template<typename Value, typename Callback>
void whenAnswered(const QFuture<Value>& future, QObject* context, Callback callback)
{
    auto* watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, callback = std::move(callback)] {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             callback(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace likecast
