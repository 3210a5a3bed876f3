#include "ui/account/posts/post_table_model.h"

#include "core/accounts/account_store.h"
#include "core/common/when_answered.h"
#include "ui/account/shared/post_text.h"
#include "ui/common/number_format.h"
#include "ui/common/theme.h"
#include "ui/predict/compose/count_entry.h"
#include "ui/predict/photo/photo_previews.h"
#include "ui/predict/photo/thumbnails.h"

#include <QDateTime>
#include <QLocale>

namespace likecast
{

namespace
{

constexpr int pageSize = 128;
constexpr int pagesKept = 64;

} // namespace

PostTableModel::PostTableModel(AccountStore& store, PhotoPreviews& previews, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_thumbnails(new Thumbnails(previews, thumbnailLongEdge, this))
    , m_pages(pagesKept)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &PostTableModel::requestPages);
    connect(m_thumbnails, &Thumbnails::loaded, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, Photo), index(rowCount() - 1, Photo), {Qt::DecorationRole});
    });
}

void PostTableModel::setAccount(qint64 accountId)
{
    m_accountId = accountId;
    reload();
}

void PostTableModel::setQuery(const PostQuery& query)
{
    m_query = query;
    reload();
}

void PostTableModel::reload()
{
    const int generation = ++m_generation;
    if (m_accountId == 0) {
        beginResetModel();
        m_ids.clear();
        m_pages.clear();
        endResetModel();
        Q_EMIT loaded(0);
        return;
    }
    m_busy = true;
    const auto found =
        m_store.database().run([id = m_accountId, query = m_query](Database& database) {
            return PostRepository(database).find(id, query);
        });
    whenAnswered(found, this, [this, generation](const Result<std::vector<qint64>>& ids) {
        if (generation != m_generation)
            return;
        m_busy = false;
        if (!ids) {
            Q_EMIT failed(ids.error());
            return;
        }
        beginResetModel();
        m_ids = *ids;
        m_pages.clear();
        m_wanted.clear();
        m_loading.clear();
        endResetModel();
        Q_EMIT loaded(static_cast<int>(m_ids.size()));
    });
}

const StoredPost* PostTableModel::post(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Page* page = m_pages.object(row / pageSize);
    if (!page) {
        request(row / pageSize);
        return nullptr;
    }
    const auto id = m_ids[static_cast<std::size_t>(row)];
    const auto place = static_cast<std::size_t>(row % pageSize);
    if (place < page->size() && (*page)[place].id == id)
        return &(*page)[place];
    for (const StoredPost& stored : *page) {
        if (stored.id == id)
            return &stored;
    }
    return nullptr;
}

void PostTableModel::request(int page) const
{
    m_wanted.insert(page);
    m_turn.start();
}

void PostTableModel::requestPages()
{
    for (const int page : std::exchange(m_wanted, {})) {
        if (m_loading.contains(page) || m_pages.contains(page))
            continue;
        const auto first =
            m_ids.begin() + std::min<qsizetype>(page * qsizetype{pageSize}, rowCount());
        const auto last = m_ids.end() - first > pageSize ? first + pageSize : m_ids.end();
        m_loading.insert(page);
        whenAnswered(m_store.loadPosts({first, last}), this,
                     [this, page, generation = m_generation](const Result<Page>& posts) {
                         if (generation != m_generation)
                             return;
                         m_loading.remove(page);
                         if (!posts) {
                             Q_EMIT failed(posts.error());
                             return;
                         }
                         m_pages.insert(page, new Page(*posts));
                         const int row = page * pageSize;
                         const int end = std::min(row + pageSize, rowCount()) - 1;
                         Q_EMIT dataChanged(index(row, 0), index(end, ColumnCount - 1));
                     });
    }
}

int PostTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int PostTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PostTableModel::text(const StoredPost& post, Column column) const
{
    const auto count = [](std::optional<qint64> value) {
        return value ? formatCount(*value) : QStringLiteral("–");
    };
    switch (column) {
    case Posted:
        return shortMoment(post.post.takenAtMs);
    case Type:
        return mediaTypeText(post.post.mediaType);
    case Likes:
        return post.areLikesTyped ? count(post.post.likes) + u'*' : count(post.post.likes);
    case Comments:
        return count(post.post.comments);
    case Caption:
        return post.post.caption.simplified();
    default:
        return {};
    }
}

QVariant PostTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const StoredPost* stored = post(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = column == Likes || column == Comments;
        return QVariant::fromValue(Qt::Alignment(isNumber ? Qt::AlignTrailing : Qt::AlignLeading) |
                                   Qt::AlignVCenter);
    }
    if (!stored)
        return {};
    if (role == Qt::DisplayRole)
        return text(*stored, column);
    if (role == Qt::DecorationRole && column == Photo)
        return m_thumbnails->find(stored->post.photoPath);
    if (role == Qt::ToolTipRole && column == Caption)
        return stored->post.caption;
    if (role == Qt::EditRole && column == Likes)
        return stored->post.likes ? QString::number(*stored->post.likes) : QString();
    if (role == Qt::ToolTipRole && column == Likes && !stored->post.likes)
        return tr("Hidden or unknown. Press F2 to type them.");
    if ((role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) && column == Likes &&
        stored->areLikesTyped)
        return tr("You typed this number.");
    if (role == Qt::AccessibleTextRole && column == Photo)
        return stored->post.photoPath.isEmpty() ? tr("no photo") : tr("photo");
    return {};
}

Qt::ItemFlags PostTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isEditable = index.column() == Likes && post(index.row());
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

bool PostTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const StoredPost* stored = post(index.row());
    if (role != Qt::EditRole || index.column() != Likes || !stored)
        return false;
    const QString text = value.toString().trimmed();
    const std::optional<double> typed = parseCount(text, QLocale());
    if (!text.isEmpty() && !typed)
        return false;
    LikesFigure figure{stored->id, std::nullopt, std::nullopt, false};
    if (typed)
        figure = {stored->id, static_cast<qint64>(*typed), QDateTime::currentMSecsSinceEpoch(),
                  true};
    if (figure.likes == stored->post.likes)
        return false;
    changeLikes({figure});
    return true;
}

void PostTableModel::changeLikes(const std::vector<LikesFigure>& figures)
{
    whenAnswered(m_store.setLikes(m_accountId, figures), this,
                 [this, figures](const Result<std::vector<LikesFigure>>& before) {
                     if (!before) {
                         Q_EMIT failed(before.error());
                         return;
                     }
                     showLikes(figures);
                     Q_EMIT likesChanged(*before);
                 });
}

void PostTableModel::showLikes(const std::vector<LikesFigure>& figures)
{
    for (const int page : m_pages.keys()) {
        for (StoredPost& stored : *m_pages.object(page)) {
            for (const LikesFigure& figure : figures) {
                if (figure.postId != stored.id)
                    continue;
                stored.post.likes = figure.likes;
                stored.likesAtMs = figure.countedAtMs;
                stored.areLikesTyped = figure.likes && figure.isTyped;
            }
        }
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Likes), index(rowCount() - 1, Likes));
}

QVariant PostTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Likes || section == Comments;
        return QVariant::fromValue(Qt::Alignment(isNumber ? Qt::AlignTrailing : Qt::AlignLeading) |
                                   Qt::AlignVCenter);
    }
    // People look for the newest and the most liked first.
    if (role == Qt::InitialSortOrderRole && (section != Type && section != Caption))
        return Qt::DescendingOrder;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Posted:
        return tr("Posted");
    case Type:
        return tr("Type");
    case Likes:
        return tr("Likes");
    case Comments:
        return tr("Comments");
    case Caption:
        return tr("Caption");
    default:
        return QString();
    }
}

PostTableModel::Column PostTableModel::sortColumn() const
{
    switch (m_query.order) {
    case PostOrder::Likes:
        return Likes;
    case PostOrder::Comments:
        return Comments;
    case PostOrder::Time:
        break;
    }
    return Posted;
}

Qt::SortOrder PostTableModel::sortOrder() const
{
    return m_query.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
}

void PostTableModel::sort(int column, Qt::SortOrder order)
{
    PostQuery query = m_query;
    if (column == Posted)
        query.order = PostOrder::Time;
    else if (column == Likes)
        query.order = PostOrder::Likes;
    else if (column == Comments)
        query.order = PostOrder::Comments;
    else
        return;
    query.descending = order == Qt::DescendingOrder;
    setQuery(query);
}

} // namespace likecast
