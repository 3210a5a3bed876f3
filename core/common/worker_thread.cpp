#include "core/common/worker_thread.h"

namespace likecast
{

WorkerThread::WorkerThread(const QString& name)
    : m_receiver(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_receiver->moveToThread(&m_thread);
    m_thread.start();
}

WorkerThread::~WorkerThread()
{
    m_cancellation.cancel();
    // Queued after all submitted jobs, so that none is lost.
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

void WorkerThread::cancelAll()
{
    m_cancellation.cancel();
    m_cancellation = {};
}

void WorkerThread::post(std::function<void()> function)
{
    QMetaObject::invokeMethod(m_receiver.get(), std::move(function), Qt::QueuedConnection);
}

} // namespace likecast
