#include "core/instagram/storing/import_accounts.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace likecast
{

ImportAccounts::ImportAccounts(Database& database, qint64 profileId, Names names)
    : m_repository(database)
    , m_profileId(profileId)
    , m_given(std::move(names))
{
    if (m_given.ifSingle.startsWith(u'@'))
        m_given.ifSingle.remove(0, 1);
}

Result<bool> ImportAccounts::exists(const QString& name)
{
    const auto accounts = m_repository.accounts(m_profileId);
    if (!accounts)
        return failure(accounts.error());
    return std::any_of(accounts->begin(), accounts->end(), [&](const StoredAccount& account) {
        return account.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

Result<qint64> ImportAccounts::ensure(const QString& name)
{
    const QString called = name.isEmpty() ? m_given.ifNone : name;
    if (called.isEmpty())
        return failure(ErrorCode::InputInvalid, u"the source does not say whose posts these are"_s);
    const auto id = m_repository.ensure(m_profileId, called);
    if (id && std::find(m_ids.begin(), m_ids.end(), *id) == m_ids.end()) {
        m_ids.push_back(*id);
        m_names.append(called.startsWith(u'@') ? called.sliced(1) : called);
    }
    return id;
}

Result<qint64> ImportAccounts::addFirst(const QString& name)
{
    const auto there = exists(m_given.ifSingle);
    if (!there)
        return failure(there.error());
    m_singleIsNew = !*there;
    m_single = name.isEmpty() ? m_given.ifNone : name;
    return ensure(m_given.ifSingle);
}

Result<void> ImportAccounts::endSingle()
{
    const QString own = *std::exchange(m_single, std::nullopt);
    if (own.compare(m_given.ifSingle, Qt::CaseInsensitive) == 0 || own.isEmpty())
        return {};
    const auto there = exists(own);
    if (!there)
        return failure(there.error());
    m_mustStartOver = !m_singleIsNew || *there;
    if (m_mustStartOver)
        return failure(ErrorCode::Cancelled);
    m_names.front() = own;
    return m_repository.rename(m_ids.front(), own);
}

Result<qint64> ImportAccounts::idOf(const QString& name)
{
    const QString key = name.toCaseFolded();
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    if (m_single) {
        if (const Result<void> ended = endSingle(); !ended)
            return failure(ended.error());
    }
    const bool isFirst = m_known.isEmpty() && !m_given.ifSingle.isEmpty();
    const auto id = isFirst ? addFirst(name) : ensure(name);
    if (id)
        m_known.insert(key, *id);
    return id;
}

} // namespace likecast
