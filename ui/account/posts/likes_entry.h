#pragma once

#include "core/storage/posts/post_repository.h"
#include "ui/common/card.h"

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace likecast
{

class AccountStore;
class PhotoPreviews;
struct Error;

/// The latest posts of an account as thumbnails, each with a field for its likes, for accounts
/// whose export has none. Likes are stored as typed; empty fields change nothing. Enter moves to
/// the next field and saves from the last one; Esc closes. Hidden while not needed.
class LikesEntry : public Card
{
    Q_OBJECT

public:
    static constexpr int mostPosts = 12;

    /// The collaborators must outlive the card.
    LikesEntry(AccountStore& store, PhotoPreviews& previews, QWidget* parent = nullptr);

    /// Shows the card if the account has posts but none with likes.
    void offer(qint64 accountId);
    /// Shows the card in any case.
    void open(qint64 accountId);
    /// Call when photos may have received a thumbnail.
    void reloadPhotos();

Q_SIGNALS:
    void saved(qint64 accountId, const std::vector<likecast::LikesFigure>& before);
    void failed(const likecast::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Cell {
        StoredPost post;
        QLabel* photo = nullptr;
        QLineEdit* likes = nullptr;
    };

    void showPosts(const std::vector<StoredPost>& posts);
    Cell makeCell(const StoredPost& post, int place);
    void loadPhoto(const Cell& cell);
    void advanceFrom(std::size_t cell);
    void save();
    void close();

    AccountStore& m_store;
    PhotoPreviews& m_previews;
    qint64 m_accountId = 0;
    int m_generation = 0; ///< results for earlier accounts are dropped
    std::vector<Cell> m_cells;
    QWidget* m_grid;
    QLabel* m_note; ///< what is wrong with a field
    QPushButton* m_save;
};

} // namespace likecast
