#pragma once

#include "core/storage/posts/post_merge_rules.h"
#include "ui/common/card.h"
#include "ui/plan/shared/plan_item.h"

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;

namespace likecast
{

class AccountStore;
class FeedView;
class PhotoPreviews;
class Thumbnails;
struct Error;

/// How the profile will look: the drafts above the account's latest posts.
class FeedTab : public Card
{
    Q_OBJECT

public:
    /// The collaborators must outlive the tab.
    FeedTab(AccountStore& store, PhotoPreviews& previews, QWidget* parent = nullptr);

    /// The account whose posts are shown; 0: none.
    void setAccount(qint64 accountId);
    void reloadPosts(); ///< they may have changed

    /// Planned drafts in the order of the grid, then those whose time has passed.
    void setDrafts(const std::vector<PlanItem>& drafts, const QTimeZone& zone);

    FeedView& view() const { return *m_view; }

Q_SIGNALS:
    void opened(qint64 draftId);
    void moved(qint64 draftId, int place);
    void predictRequested(); ///< to make the first draft
    void accountRequested(); ///< to import posts
    void failed(const likecast::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHint();
    void loadPosts(const std::vector<qint64>& ids);
    void refresh();
    void showHint();

    AccountStore& m_store;
    Thumbnails* m_thumbnails;
    qint64 m_accountId = 0;
    int m_generation = 0; ///< of the posts; answers for earlier ones are dropped
    std::vector<StoredPost> m_posts;
    std::vector<PlanItem> m_drafts;
    QTimeZone m_zone;
    QLabel* m_hintText;
    QPushButton* m_toPredict;
    QPushButton* m_toAccount;
    FeedView* m_view;
    QScrollArea* m_scroll;
};

} // namespace likecast
