#include "app/cli/stored_data.h"

namespace likecast::cli
{

StoredData::StoredData(QString dataDirectory)
    : m_dataDirectory(std::move(dataDirectory))
{
}

StoredData::~StoredData() = default;

Database* StoredData::database()
{
    if (m_tried)
        return m_database.get();
    m_tried = true;
    if (const auto lock = InstanceLock::acquire(m_dataDirectory)) {
        if (auto opened = Database::open(*lock))
            m_database = std::move(opened->database);
    } else if (auto readOnly = Database::openReadOnly(m_dataDirectory)) {
        m_database = std::move(*readOnly);
    }
    return m_database.get();
}

} // namespace likecast::cli
