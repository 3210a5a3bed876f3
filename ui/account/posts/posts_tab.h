#pragma once

#include "core/storage/posts/post_repository.h"
#include "ui/common/card.h"

#include <QTimer>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace likecast
{

class AccountStore;
class PhotoPreviews;
class PostTableModel;
struct Error;

/// All posts of an account as a table: search, filters by type and date, sorting by header, typing
/// likes (F2, or digits on the cell; Ctrl+Z undoes), opening in the browser, export.
class PostsTab : public Card
{
    Q_OBJECT

public:
    /// The collaborators must outlive the tab.
    PostsTab(AccountStore& store, PhotoPreviews& previews, QWidget* parent = nullptr);

    void setAccount(qint64 accountId);
    PostTableModel& model() const { return *m_model; }

    void undoLikes();

Q_SIGNALS:
    void exportRequested();
    void likesTyped(); ///< undoLikes() reverts them
    void likesUndone();
    void failed(const likecast::Error& error);

private:
    QWidget* makeFilters();
    void setUpTable();
    void filter();
    void showCount(int posts);
    void openCurrent();
    void editCurrent();

    PostTableModel* m_model;
    QTimer m_typing; ///< the filter follows shortly after the last key press
    QLineEdit* m_search;
    QComboBox* m_type;
    QComboBox* m_period;
    QTableView* m_table;
    QLabel* m_count;
    QPushButton* m_open;
    QPushButton* m_edit;
    std::vector<std::vector<LikesFigure>> m_undo; ///< the previous likes, newest last
    bool m_undoing = false;
    qint64 m_accountId = 0;
};

} // namespace likecast
