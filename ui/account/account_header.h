#pragma once

#include "core/storage/posts/account_overview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace likecast
{

class ToneLabel;

/// The account's name, the age of its data and its four most important figures.
class AccountHeader : public QWidget
{
    Q_OBJECT

public:
    explicit AccountHeader(QWidget* parent = nullptr);

    void setAccounts(const std::vector<StoredAccount>& accounts, qint64 currentId);
    void setOverview(const AccountOverview& overview);
    /// "Instagram API, token valid 47 days"; empty if not linked, so there is nothing to refresh.
    void setLink(const QString& text);
    /// Call if the token is encrypted with a passphrase that is not known yet.
    void askForPassphrase();
    void setRefreshing(bool refreshing, const QString& step = {});

Q_SIGNALS:
    void accountChosen(qint64 accountId);
    void importRequested(bool folder);
    void refreshRequested(); ///< or, during a refresh, to stop it
    void passphraseEntered(const QString& passphrase);
    void addRequested();
    void removeRequested();
    void likesEntryRequested();
    void reportRequested();
    void followersTyped(qint64 followers);

private:
    struct Figure {
        QLabel* value = nullptr;
        ToneLabel* note = nullptr;
    };
    QWidget* makeTop();
    void setUpTypedFollowers();
    Figure addFigure(QLayout& row, const QString& name);
    void showAge();
    void showSource(const QString& text);

    QLabel* m_avatar;
    QLabel* m_name;
    QLabel* m_source;
    QComboBox* m_accounts;
    QLineEdit* m_passphrase;
    QLineEdit* m_typedFollowers; ///< shown on request
    QPushButton* m_refresh;
    Figure m_followers;
    Figure m_median;
    Figure m_engagement;
    Figure m_posts;
    QString m_link;
    std::optional<AccountOverview> m_overview;
};

} // namespace likecast
