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
    // Queued behind every submitted job, so that none is lost.
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

void WorkerThread::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_receiver.get(), std::move(job), Qt::QueuedConnection);
}

} // namespace likecast
