#pragma once

#include "core/storage/posts/account_repository.h"

#include <QHash>
#include <QMap>
#include <QStringList>

namespace likecast
{

/// Maps each account of a source to a stored account, creating new ones. The user may name a
/// source's only account. Use inside the import's transaction, on the database thread.
///
/// A second account may turn up after posts of the first were stored under the given name. From
/// then on nothing is stored, the remaining accounts are only listed, and the import must start
/// over with settle(): of several accounts, only the one with the given name is imported. A name
/// that none of them has is an error: it would not be clear whose posts they are.
class ImportAccounts
{
public:
    struct Names {
        QString ifNone;
        QString given; ///< empty: every account keeps its own name
    };

    ImportAccounts(Database& database, Names names);

    /// The stored account for posts of the source's account `name`; std::nullopt if they are not
    /// wanted, which counts them as left out. Errors: InputInvalid (the account has no name),
    /// SQLite's.
    Result<std::optional<qint64>> idOf(const QString& name, qint64 posts);

    bool mustStartOver() const { return m_isListing; }
    /// Call once all accounts of the source are known. Forgets what was stored. Errors:
    /// InputInvalid (none has the given name; detail lists them).
    Result<void> settle();

    /// In order of appearance.
    const std::vector<qint64>& ids() const { return m_ids; }
    const QStringList& names() const { return m_names; }
    /// Unwanted posts by account.
    const QMap<QString, qint64>& leftOut() const { return m_leftOut; }

private:
    enum class Mode {
        Single,  ///< at most one account seen
        Own,     ///< each account under its own name
        OnlyOne, ///< only the named one of several
    };

    Result<qint64> ensure(const QString& called);

    AccountRepository m_repository;
    Names m_given;
    Mode m_mode = Mode::Own;
    bool m_isListing = false;
    QStringList m_seen;             ///< account names in the source
    QHash<QString, qint64> m_posts; ///< by case-folded source name
    QHash<QString, qint64> m_known; ///< by case-folded source name
    std::vector<qint64> m_ids;
    QStringList m_names;
    QMap<QString, qint64> m_leftOut;
};

} // namespace likecast
