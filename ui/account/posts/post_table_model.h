#pragma once

#include "core/storage/posts/post_repository.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

#include <vector>

namespace likecast
{

class AccountStore;
class PhotoPreviews;
class Thumbnails;
struct Error;

/// The posts of one account, any number of them. Holds only the ids; reads rows in pages as they
/// become visible and decodes thumbnails off this thread. The database does the sorting and
/// filtering. A row that has not been read yet is empty. Window thread only.
class PostTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Photo, Posted, Type, Likes, Comments, Caption, ColumnCount };

    /// The collaborators must outlive the model.
    PostTableModel(AccountStore& store, PhotoPreviews& previews, QObject* parent = nullptr);

    /// 0 empties the table.
    void setAccount(qint64 accountId);
    void setQuery(const PostQuery& query);
    const PostQuery& query() const { return m_query; }
    void reload();

    bool isBusy() const { return m_busy; }
    /// The post in a row, or null while it has not been read.
    const StoredPost* post(int row) const;

    /// Replaces the likes of posts of this account; likesChanged() follows.
    void changeLikes(const std::vector<LikesFigure>& figures);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Likes are editable; empty text means unknown.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Sorts by time, likes or comments; other columns keep the current order.
    void sort(int column, Qt::SortOrder order) override;
    Column sortColumn() const;
    Qt::SortOrder sortOrder() const;

Q_SIGNALS:
    void loaded(int posts);
    void likesChanged(const std::vector<likecast::LikesFigure>& before);
    void failed(const likecast::Error& error);

private:
    using Page = std::vector<StoredPost>;

    void request(int page) const;
    void requestPages();
    QVariant text(const StoredPost& post, Column column) const;
    void showLikes(const std::vector<LikesFigure>& figures);

    AccountStore& m_store;
    Thumbnails* m_thumbnails;
    qint64 m_accountId = 0;
    PostQuery m_query;
    int m_generation = 0; ///< of the ids; results for earlier ones are dropped
    bool m_busy = false;
    std::vector<qint64> m_ids;
    mutable QCache<int, Page> m_pages;
    mutable QSet<int> m_wanted; ///< requested by the view since the last turn of the event loop
    QSet<int> m_loading;
    mutable QTimer m_turn;
};

} // namespace likecast
