#include "core/storage/database/database_worker.h"

namespace likecast
{

DatabaseWorker::DatabaseWorker(Lock lock)
    : m_lock(std::move(lock))
    , m_thread(QStringLiteral("database"))
{
}

DatabaseWorker::~DatabaseWorker()
{
    m_thread.submit([this] { close(); });
}

void DatabaseWorker::setSuspendOthers(std::function<std::shared_ptr<void>()> suspend)
{
    m_suspendOthers = std::move(suspend);
}

QFuture<Result<OpenReport>> DatabaseWorker::openReport()
{
    return run([this](Database&) -> Result<OpenReport> { return m_report; });
}

Result<Database*> DatabaseWorker::database()
{
    if (m_retired)
        return failure(ErrorCode::Cancelled);
    if (!m_database) {
        if (!m_lock)
            return failure(m_lock.error());
        auto opened = Database::open(*m_lock);
        if (!opened)
            return failure(opened.error());
        m_database = std::move(opened->database);
        m_report = std::move(opened->report);
    }
    return m_database.get();
}

void DatabaseWorker::close()
{
    m_database.reset();
    m_report = {};
}

} // namespace likecast
