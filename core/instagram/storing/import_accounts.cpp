#include "core/instagram/storing/import_accounts.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace likecast
{

ImportAccounts::ImportAccounts(Database& database, Names names)
    : m_repository(database)
    , m_given(std::move(names))
{
    if (m_given.given.startsWith(u'@'))
        m_given.given.remove(0, 1);
    m_mode = m_given.given.isEmpty() ? Mode::Own : Mode::Single;
}

Result<qint64> ImportAccounts::ensure(const QString& called)
{
    if (called.isEmpty())
        return failure(ErrorCode::InputInvalid, u"the source does not name the account"_s);
    const auto profile = m_repository.ensureProfile();
    if (!profile)
        return failure(profile.error());
    const auto id = m_repository.ensure(*profile, called);
    if (id && std::find(m_ids.begin(), m_ids.end(), *id) == m_ids.end()) {
        m_ids.push_back(*id);
        m_names.append(called.startsWith(u'@') ? called.sliced(1) : called);
    }
    return id;
}

Result<std::optional<qint64>> ImportAccounts::idOf(const QString& name, qint64 posts)
{
    if (!m_seen.contains(name, Qt::CaseInsensitive))
        m_seen.append(name);
    m_posts[name.toCaseFolded()] += posts;
    m_isListing = m_mode == Mode::Single && m_seen.size() > 1;
    const QString own = name.isEmpty() ? m_given.ifNone : name;
    const bool isWanted =
        m_mode != Mode::OnlyOne || own.compare(m_given.given, Qt::CaseInsensitive) == 0;
    if (m_isListing || !isWanted) {
        m_leftOut[own] += posts;
        return std::optional<qint64>();
    }
    const QString key = name.toCaseFolded();
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return std::optional(*known);
    const auto id = ensure(m_mode == Mode::Single ? m_given.given : own);
    if (!id)
        return failure(id.error());
    m_known.insert(key, *id);
    return std::optional(*id);
}

Result<void> ImportAccounts::settle()
{
    // Posts without a name are those of ifNone.
    const bool hasGiven = m_seen.contains(m_given.given, Qt::CaseInsensitive) ||
                          (m_seen.contains(QString()) &&
                           m_given.ifNone.compare(m_given.given, Qt::CaseInsensitive) == 0);
    if (!hasGiven) {
        constexpr qsizetype mostNames = 20;
        QStringList names;
        for (const QString& name : m_seen.first(std::min(mostNames, m_seen.size())))
            names.append(u"%1 (%2 posts)"_s.arg(name).arg(m_posts.value(name.toCaseFolded())));
        if (m_seen.size() > mostNames)
            names.append(u"and %1 more"_s.arg(m_seen.size() - mostNames));
        return failure(ErrorCode::InputInvalid,
                       u"the posts belong to several accounts, none of which is %1: %2"_s.arg(
                           m_given.given, names.join(u", "_s)));
    }
    m_mode = Mode::OnlyOne;
    m_isListing = false;
    m_known.clear();
    m_ids.clear();
    m_names.clear();
    m_leftOut.clear();
    return {};
}

} // namespace likecast
