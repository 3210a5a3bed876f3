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

/// The account of the post: a stored account or, if none is chosen, details typed by the user, all
/// of them optional: the likes of its latest posts, followers, average likes.
class AccountFields : public QWidget
{
    Q_OBJECT

public:
    explicit AccountFields(QWidget* parent = nullptr);

    AccountChoice account() const;
    /// Emits nothing. The example appears as a choice of that name until another one is made.
    void setAccount(const AccountChoice& account, bool isExample = false);
    void installFieldFilter(QObject* filter);

    /// Puts a field of the post before these, so that they all share the same rows.
    void addLeading(QWidget* field);

    /// Names of the stored accounts; if there are none, hides the choice.
    void setStoredAccounts(const QStringList& names);

Q_SIGNALS:
    void accountEdited(); ///< another account, or entering numbers, was chosen
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
