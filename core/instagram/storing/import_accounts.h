#pragma once

#include "core/storage/posts/account_repository.h"

#include <QHash>
#include <QMap>
#include <QStringList>

namespace likecast
{

/// Which stored account each account of a source is, made where it is new. A source's only account
/// may have a name given by the user. Inside the import's transaction, on the database's thread.
///
/// Whether there is only one shows when a second one appears, posts of the first having been
/// stored under the given name already. From then on nothing is stored, the rest is only listed,
/// and the import must start over with settle(): of several accounts the given one is imported
/// and the others are left out, or, if none has that name, all of them under their own names.
class ImportAccounts
{
public:
    struct Names {
        QString ifNone;
        QString given; ///< empty: every account has its own name
    };

    ImportAccounts(Database& database, Names names);

    /// Where posts of the source's account `name` go; nothing if they are not wanted, which counts
    /// them as left out. Errors: InputInvalid (nothing says what the account is called), SQLite's.
    Result<std::optional<qint64>> idOf(const QString& name, qint64 posts);

    bool mustStartOver() const { return m_isListing; }
    /// Now that all accounts of the source are known. Forgets what was stored.
    void settle();

    /// In order of appearance.
    const std::vector<qint64>& ids() const { return m_ids; }
    const QStringList& names() const { return m_names; }
    /// Posts by account that were not wanted.
    const QMap<QString, qint64>& leftOut() const { return m_leftOut; }

private:
    enum class Mode {
        Single,  ///< at most one account was seen
        Own,     ///< each under its own name
        OnlyOne, ///< the given one of several
    };

    Result<qint64> ensure(const QString& called);

    AccountRepository m_repository;
    Names m_given;
    Mode m_mode = Mode::Own;
    bool m_isListing = false;
    QStringList m_seen;             ///< the source's own names
    QHash<QString, qint64> m_known; ///< by the source's name, folded
    std::vector<qint64> m_ids;
    QStringList m_names;
    QMap<QString, qint64> m_leftOut;
};

} // namespace likecast
