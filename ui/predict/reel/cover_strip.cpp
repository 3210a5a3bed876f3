#include "ui/predict/reel/cover_strip.h"

#include "ui/common/job_strip.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"

#include <QListWidget>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace likecast
{

namespace
{

constexpr QSize thumbnailSize(56, 56);

/// "1:05": minutes and seconds.
QString timeText(qint64 positionMs)
{
    const qint64 seconds = positionMs / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

/// The whole frame in the middle of a square.
QIcon iconOf(const QImage& thumbnail)
{
    const QSize size = 2 * thumbnailSize;
    QPixmap square(size);
    square.fill(Qt::transparent);
    QPainter painter(&square);
    const QImage fitted = thumbnail.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    painter.drawImage(
        QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, fitted.size(), QRect(QPoint(), size)),
        fitted);
    return QIcon(square);
}

} // namespace

CoverStrip::CoverStrip(QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, TextRole::Small, this))
    , m_list(new QListWidget(this))
    , m_job(new JobStrip(tr("Video"), this))
{
    setAccessibleName(tr("Cover of the reel"));
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize(thumbnailSize);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(thumbnailSize.height() + 2 * gridUnit);
    m_list->setAccessibleName(tr("Frames of the video"));
    m_list->setAccessibleDescription(
        tr("Use the arrow keys to select a frame, Enter to make it the cover."));
    connect(m_list, &QListWidget::itemClicked, this, &CoverStrip::choose);
    connect(m_list, &QListWidget::itemActivated, this, &CoverStrip::choose);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gridUnit / 2);
    column->addWidget(m_title);
    column->addWidget(m_job);
    column->addWidget(m_list);
    setFocusProxy(m_list);
}

void CoverStrip::clear(const QString& videoName)
{
    m_name = videoName;
    m_list->clear();
    m_cover = -1;
    describe();
}

void CoverStrip::addFrame(const QImage& thumbnail, qint64 positionMs)
{
    auto* item = new QListWidgetItem(iconOf(thumbnail), QString(), m_list);
    item->setData(Qt::UserRole, positionMs);
    item->setSizeHint(thumbnailSize + QSize(gridUnit, gridUnit));
    describe();
}

int CoverStrip::frameCount() const
{
    return m_list->count();
}

void CoverStrip::setCover(int frame)
{
    m_cover = frame;
    m_list->setCurrentRow(frame);
    describe();
}

void CoverStrip::choose()
{
    const int frame = m_list->currentRow();
    if (frame < 0 || frame == m_cover)
        return;
    m_cover = frame; // some styles activate an item more than once
    describe();
    Q_EMIT frameChosen(frame);
}

void CoverStrip::describe()
{
    QString cover;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        const QString time = timeText(item->data(Qt::UserRole).toLongLong());
        item->setToolTip(i == m_cover ? tr("Cover, at %1", "minutes and seconds").arg(time)
                                      : tr("Make the frame at %1 the cover").arg(time));
        item->setData(Qt::AccessibleTextRole, item->toolTip());
        if (i == m_cover)
            cover = time;
    }
    m_title->setText(
        m_name.isEmpty() ? QString()
        : cover.isEmpty()
            ? tr("Choose a cover from %1").arg(m_name)
            : tr("Cover from %1, at %2", "file, minutes and seconds").arg(m_name, cover));
}

} // namespace likecast
