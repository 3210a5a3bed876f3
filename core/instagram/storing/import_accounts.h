#pragma once

#include "core/storage/posts/account_repository.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace likecast
{

/// Which stored account each account of a source is, made where it is new. While a source shows no
/// second account its first one may be the only one, which can have a name given by the user; when
/// a second one appears it gets its own name after all. Inside the import's transaction, on the
/// database's thread.
class ImportAccounts
{
public:
    struct Names {
        QString ifNone;
        QString ifSingle; ///< empty: every account has its own name
    };

    ImportAccounts(Database& database, qint64 profileId, Names names);

    /// Errors: InputInvalid (nothing says what the account is called), those of SQLite; and
    /// Cancelled with mustStartOver().
    Result<qint64> idOf(const QString& name);

    /// Posts went to the user's account that belong to another one and cannot be told from what
    /// was there: roll back, and begin again without `ifSingle`.
    bool mustStartOver() const { return m_mustStartOver; }

    /// In order of appearance.
    const std::vector<qint64>& ids() const { return m_ids; }
    const QStringList& names() const { return m_names; }

private:
    Result<qint64> addFirst(const QString& name);
    Result<void> endSingle();
    Result<qint64> ensure(const QString& name);
    Result<bool> exists(const QString& name);

    AccountRepository m_repository;
    qint64 m_profileId;
    Names m_given;
    QHash<QString, qint64> m_known; ///< by the source's name, folded
    std::vector<qint64> m_ids;
    QStringList m_names;
    /// The source's own name of the account that has the user's one so far.
    std::optional<QString> m_single;
    bool m_singleIsNew = false;
    bool m_mustStartOver = false;
};

} // namespace likecast
