#include "ui/account/posts/likes_entry.h"

#include "core/accounts/account_store.h"
#include "core/common/when_answered.h"
#include "ui/account/shared/post_text.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"
#include "ui/predict/compose/count_entry.h"
#include "ui/predict/photo/photo_previews.h"

#include <QApplication>
#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr int photoEdge = 72;
constexpr int cellsPerRow = 6;

/// The centre of the photo, as a square.
QPixmap squareOf(const QImage& image, qreal scale)
{
    const int edge = std::min(image.width(), image.height());
    const QImage middle =
        image.copy((image.width() - edge) / 2, (image.height() - edge) / 2, edge, edge);
    QPixmap square = QPixmap::fromImage(
        middle.scaledToWidth(static_cast<int>(photoEdge * scale), Qt::SmoothTransformation));
    square.setDevicePixelRatio(scale);
    return square;
}

} // namespace

LikesEntry::LikesEntry(AccountStore& store, PhotoPreviews& previews, QWidget* parent)
    : Card(tr("Type the likes of your last posts"), parent)
    , m_store(store)
    , m_previews(previews)
    , m_grid(new QWidget(this))
    , m_note(PlainLabel::paragraph({}, TextRole::Body, this))
    , m_save(new QPushButton(tr("Save"), this))
{
    setAccessibleName(title());
    new QGridLayout(m_grid);
    auto* notNow = new QPushButton(tr("Not now"), this);
    setPrimary(m_save);
    connect(m_save, &QPushButton::clicked, this, &LikesEntry::save);
    connect(notNow, &QPushButton::clicked, this, &LikesEntry::close);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(notNow);
    buttons->addStretch(1);
    content()->addWidget(PlainLabel::paragraph(
        tr("Instagram's export has likes for professional accounts only. Look yours up in the app "
           "and type them here. Empty fields stay unknown."),
        TextRole::Body, this));
    content()->addWidget(m_grid);
    content()->addWidget(m_note);
    content()->addLayout(buttons);
    content()->addWidget(PlainLabel::paragraph(
        tr("Other ways: switch to a Creator account in Instagram's settings, which is free, and "
           "link it here. Or scroll through your profile in your own browser with the extension "
           "Zeeschuimer and import the file it saves."),
        TextRole::Small, this));
    content()->addStretch(1);
    hide();
}

void LikesEntry::offer(qint64 accountId)
{
    const int generation = ++m_generation;
    const auto counted = m_store.database().run(
        [accountId](Database& database) { return PostRepository(database).count(accountId); });
    whenAnswered(counted, this, [this, accountId, generation](const Result<PostCounts>& posts) {
        if (generation == m_generation && posts && posts->posts > 0 && posts->withLikes == 0)
            open(accountId);
    });
}

void LikesEntry::open(qint64 accountId)
{
    m_accountId = accountId;
    const int generation = ++m_generation;
    const auto found = m_store.database().run([accountId](Database& database) {
        return PostRepository(database).find(accountId, PostQuery());
    });
    whenAnswered(found, this, [this, generation](const Result<std::vector<qint64>>& ids) {
        if (generation != m_generation)
            return;
        if (!ids) {
            Q_EMIT failed(ids.error());
            return;
        }
        std::vector<qint64> newest = *ids;
        newest.resize(std::min<std::size_t>(newest.size(), mostPosts));
        whenAnswered(m_store.loadPosts(newest), this,
                     [this, generation](const Result<std::vector<StoredPost>>& posts) {
                         if (generation != m_generation)
                             return;
                         if (posts)
                             showPosts(*posts);
                         else
                             Q_EMIT failed(posts.error());
                     });
    });
}

void LikesEntry::showPosts(const std::vector<StoredPost>& posts)
{
    for (const Cell& cell : m_cells)
        delete cell.likes->parentWidget();
    m_cells.clear();
    for (const StoredPost& post : posts)
        m_cells.push_back(makeCell(post, static_cast<int>(m_cells.size())));
    m_note->hide();
    setVisible(!m_cells.empty());
    if (!m_cells.empty())
        m_cells.front().likes->setFocus(Qt::OtherFocusReason);
}

LikesEntry::Cell LikesEntry::makeCell(const StoredPost& post, int place)
{
    auto* widget = new QWidget(m_grid);
    const QString day = shortDay(post.post.takenAtMs);
    const QString caption = post.post.caption.simplified();
    // Without a photo, the first words tell the posts apart.
    Cell cell{post,
              PlainLabel::paragraph(caption.isEmpty() ? QStringLiteral("–") : caption.left(40),
                                    TextRole::Small, widget),
              new QLineEdit(widget)};
    cell.photo->setFixedSize(photoEdge, photoEdge);
    cell.photo->setAlignment(Qt::AlignCenter);
    cell.photo->setToolTip(post.post.caption.left(200).toHtmlEscaped());
    cell.likes->setAccessibleName(tr("Likes of the post of %1").arg(day));
    cell.likes->setPlaceholderText(tr("Likes"));
    cell.likes->setMaxLength(20);
    cell.likes->setMinimumWidth(photoEdge);
    if (post.post.likes)
        cell.likes->setText(QLocale().toString(*post.post.likes));
    auto* column = new QVBoxLayout(widget);
    column->setSpacing(2);
    column->addWidget(cell.photo);
    column->addWidget(PlainLabel::paragraph(day, TextRole::Small, widget));
    column->addWidget(cell.likes);
    static_cast<QGridLayout*>(m_grid->layout())
        ->addWidget(widget, place / cellsPerRow, place % cellsPerRow);
    loadPhoto(cell);
    return cell;
}

void LikesEntry::loadPhoto(const Cell& cell)
{
    if (cell.post.post.photoPath.isEmpty())
        return;
    m_previews.load(cell.post.post.photoPath, thumbnailLongEdge, cell.photo,
                    [label = cell.photo](const Result<Photo>& photo) {
                        if (photo)
                            label->setPixmap(squareOf(photo->image, label->devicePixelRatioF()));
                    });
}

void LikesEntry::reloadPhotos()
{
    if (isHidden() || m_cells.empty())
        return;
    std::vector<qint64> ids;
    for (const Cell& cell : m_cells)
        ids.push_back(cell.post.id);
    whenAnswered(m_store.loadPosts(ids), this,
                 [this, generation = m_generation](const Result<std::vector<StoredPost>>& posts) {
                     if (generation != m_generation || !posts || posts->size() != m_cells.size())
                         return;
                     for (std::size_t i = 0; i < posts->size(); ++i) {
                         m_cells[i].post = (*posts)[i];
                         loadPhoto(m_cells[i]);
                     }
                 });
}

void LikesEntry::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        Card::keyPressEvent(event);
        return;
    }
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].likes->hasFocus()) {
            advanceFrom(i);
            return;
        }
    }
    if (auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget()))
        button->click();
}

void LikesEntry::advanceFrom(std::size_t cell)
{
    if (cell + 1 == m_cells.size()) {
        save();
        return;
    }
    m_cells[cell + 1].likes->setFocus(Qt::TabFocusReason);
    m_cells[cell + 1].likes->selectAll();
}

void LikesEntry::save()
{
    std::vector<LikesFigure> figures;
    for (const Cell& cell : m_cells) {
        const QString text = cell.likes->text().trimmed();
        if (text.isEmpty())
            continue;
        const std::optional<double> likes = parseCount(text, QLocale());
        if (!likes) {
            m_note->setText(tr("“%1” isn't a number of likes.").arg(text));
            m_note->show();
            cell.likes->setFocus(Qt::OtherFocusReason);
            cell.likes->selectAll();
            return;
        }
        const auto count = static_cast<qint64>(*likes);
        if (cell.post.post.likes != count)
            figures.push_back({cell.post.id, count, QDateTime::currentMSecsSinceEpoch(), true});
    }
    if (figures.empty()) {
        close();
        return;
    }
    whenAnswered(m_store.setLikes(m_accountId, figures), this,
                 [this, accountId = m_accountId](const Result<std::vector<LikesFigure>>& before) {
                     if (!before) {
                         Q_EMIT failed(before.error());
                         return;
                     }
                     close();
                     Q_EMIT saved(accountId, *before);
                 });
}

void LikesEntry::close()
{
    ++m_generation;
    // Hiding it would move the focus to the navigation.
    if (isAncestorOf(QApplication::focusWidget()))
        parentWidget()->setFocus(Qt::OtherFocusReason);
    hide();
}

} // namespace likecast
