#pragma once

#include "core/drafts/composition.h"

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

    const AccountChoice& account() const { return m_account; }
    /// Emits nothing. The example appears as a choice of that name until another one is made.
    void setAccount(const AccountChoice& account, bool isExample = false);
    void installFieldFilter(QObject* filter);

    /// Puts a field of the post before these, so that they all share the same rows.
    void addLeading(QWidget* field);

    /// Names of the stored accounts; if there are none, hides the choice.
    void setStoredAccounts(const QStringList& names);

Q_SIGNALS:
    /// `kind` is EditKind::Account if another account, or entering numbers, was chosen.
    void edited(likecast::EditKind kind);

private:
    void takeChoice();
    void showChoice();
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
