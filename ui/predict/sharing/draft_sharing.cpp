#include "ui/predict/sharing/draft_sharing.h"

#include "core/drafts/draft_history.h"
#include "core/drafts/draft_predictions.h"
#include "ui/common/message_bar.h"
#include "ui/predict/photo/face_editor.h"
#include "ui/predict/photo/photo_view.h"
#include "ui/predict/result/result_card.h"
#include "ui/predict/sharing/annotated_photo.h"
#include "ui/predict/sharing/report_card.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QFileInfo>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

/// Its likes are made up.
bool isExample(const Draft& draft)
{
    return draft.isSample && draft.composition.account.name.isEmpty();
}

} // namespace

DraftSharing::DraftSharing(const Parts& parts, const Actions& actions, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(actions.copyPhoto, &QAction::triggered, this,
            [this] { copy(sharedPhoto(), tr("Photo copied.")); });
    connect(actions.copyCard, &QAction::triggered, this,
            [this] { copy(sharedCard(), tr("Report card copied.")); });
    for (QWidget* view :
         {static_cast<QWidget*>(&parts.photo), static_cast<QWidget*>(&parts.result)}) {
        view->addActions({actions.copyPhoto, actions.copyCard});
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
        view->installEventFilter(this);
    }
}

QImage DraftSharing::sharedPhoto() const
{
    const QImage& photo = m_parts.photo.image();
    if (photo.isNull() || !m_parts.photo.facesKnown())
        return {};
    return annotatedPhoto(photo, m_parts.photo.faces(), labelScale(photo.size()));
}

QImage DraftSharing::sharedCard() const
{
    const Draft* draft = m_parts.history.board().current();
    if (!draft || isExample(*draft))
        return {};
    const DraftPredictions::Entry& entry = m_parts.predictions.entry(draft->id);
    const bool isPhotoThere = draft->photoPath.isEmpty() || !m_parts.photo.image().isNull();
    if (entry.state != DraftPredictions::State::Ready || !entry.prediction->likes || !isPhotoThere)
        return {};
    const auto card = makeReportCard({.photo = m_parts.photo.image(),
                                      .prediction = *entry.prediction,
                                      .composition = draft->composition,
                                      .madeOn = QDate::currentDate()});
    return pictureOf(*card);
}

void DraftSharing::copy(const QImage& picture, const QString& done)
{
    if (!picture.isNull()) {
        QGuiApplication::clipboard()->setImage(picture);
        m_parts.messages.showMessage({.kind = MessageKind::Success, .text = done});
        return;
    }
    const Draft* draft = m_parts.history.board().current();
    m_parts.messages.showMessage(
        {.text = draft && isExample(*draft)
                     ? tr("This is the example. Add a photo of yours to share its report card.")
                     : tr("Nothing to copy yet. Wait until the photo and its number are there.")});
}

std::unique_ptr<QMimeData> DraftSharing::dragData(const QWidget& view) const
{
    const bool isCard = &view == &m_parts.result;
    const bool isPanned =
        !m_parts.photo.viewport().isFitted() || m_parts.photo.faceEditor().isActive();
    const QImage picture = isCard ? sharedCard() : isPanned ? QImage() : sharedPhoto();
    if (picture.isNull())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setImageData(picture);
    // Most programs take files rather than pictures.
    const QString photo =
        QFileInfo(m_parts.history.board().current()->photoPath).completeBaseName();
    const QString path =
        m_folder.filePath((isCard ? u"%1-likecast-card.png"_s : u"%1-likecast.png"_s).arg(photo));
    constexpr int fast = 80; // PNG is lossless; a low quality would only compress longer
    if (picture.save(path, "PNG", fast))
        data->setUrls({QUrl::fromLocalFile(path)});
    return data;
}

void DraftSharing::drag(QWidget* view)
{
    std::unique_ptr<QMimeData> data = dragData(*view);
    if (!data)
        return;
    constexpr QSize iconSize(160, 160);
    const auto picture = data->imageData().value<QImage>();
    auto* drag = new QDrag(view);
    drag->setPixmap(QPixmap::fromImage(
        picture.scaled(iconSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    drag->setMimeData(data.release());
    drag->exec(Qt::CopyAction);
}

bool DraftSharing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        m_pressedAt.reset();
        if (mouse->button() == Qt::LeftButton)
            m_pressedAt = mouse->position().toPoint();
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_pressedAt.reset();
    } else if (event->type() == QEvent::MouseMove && m_pressedAt) {
        const QPoint place = static_cast<QMouseEvent*>(event)->position().toPoint();
        if ((place - *m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
            m_pressedAt.reset();
            drag(static_cast<QWidget*>(watched));
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace likecast
