#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace likecast
{

/// Calls `callback` with the future's value on the thread of `context`, which is the caller's;
/// never once `context` is gone, nor for a future that ends without a value. (QFuture::then with a
/// context may not outlive it before Qt 6.7, and serves only one of several continuations.)
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
