#pragma once

#include "core/prediction/prediction.h"

#include <QStringList>
#include <QWidget>

class QComboBox;

namespace likecast
{

class CountField;
class FlowLayout;
class RecentLikesField;
class ToneLabel;

/// Whose post it is: one of the stored accounts or, where none is chosen, what is typed in about
/// it, all of it optional: the likes of its last posts, followers, average likes.
class AccountFields : public QWidget
{
    Q_OBJECT

public:
    explicit AccountFields(QWidget* parent = nullptr);

    AccountChoice account() const;
    /// Emits nothing. The example is shown as a choice of that name until another is made.
    void setAccount(const AccountChoice& account, bool isExample = false);
    void installFieldFilter(QObject* filter);

    /// Puts a field of the post before these, so that all of them share their rows.
    void addLeading(QWidget* field);

    /// Names of the stored accounts; none hides the choice.
    void setStoredAccounts(const QStringList& names);

Q_SIGNALS:
    void accountEdited(); ///< another account, or to type numbers in, was chosen
    void recentLikesEdited();
    void followersEdited();
    void averageLikesEdited();

private:
    void takeChoice();
    void showChoice();
    void takeRecentLikes();
    void takeFollowers();
    void takeAverageLikes();
    void showValidity();

    FlowLayout* m_row;
    AccountChoice m_account;
    QStringList m_stored;
    bool m_isExample = false;
    QComboBox* m_choice;
    RecentLikesField* m_recentLikes;
    CountField* m_followers;
    CountField* m_averageLikes;
    ToneLabel* m_note;
};

} // namespace likecast
