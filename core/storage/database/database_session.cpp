#include "core/storage/database/database_session.h"

namespace likecast
{

DatabaseSession::DatabaseSession(Lock lock)
    : m_lock(std::move(lock))
{
}

std::shared_ptr<DatabaseSession> DatabaseSession::create(WorkerThread& worker, Lock lock)
{
    const auto destroyOnWorker = [&worker](DatabaseSession* session) {
        worker.submit([owned = std::shared_ptr<DatabaseSession>(session)] {});
    };
    return {new DatabaseSession(std::move(lock)), destroyOnWorker};
}

Result<Database*> DatabaseSession::database()
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

void DatabaseSession::close()
{
    m_database.reset();
    m_report = {};
}

void DatabaseSession::retire()
{
    close();
    m_retired = true;
}

} // namespace likecast
