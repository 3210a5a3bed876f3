#include "ui/predict/compose/media_type_chooser.h"

#include <QSignalBlocker>

namespace likecast
{

namespace
{

QString labelOf(MediaType mediaType)
{
    switch (mediaType) {
    case MediaType::Photo:
        return MediaTypeChooser::tr("Photo");
    case MediaType::Carousel:
        return MediaTypeChooser::tr("Carousel");
    case MediaType::Video:
        return MediaTypeChooser::tr("Video");
    case MediaType::Reel:
        return MediaTypeChooser::tr("Reel");
    }
    return {};
}

} // namespace

MediaTypeChooser::MediaTypeChooser(QWidget* parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Media type"));
    setToolTip(tr("Photo, carousel, video or reel"));
    for (const MediaType mediaType : {MediaType::Photo, MediaType::Carousel, MediaType::Reel})
        offer(mediaType);
    connect(this, &QComboBox::activated, this, &MediaTypeChooser::takeIndex);
}

void MediaTypeChooser::offer(MediaType mediaType)
{
    addItem(labelOf(mediaType), static_cast<int>(mediaType));
}

void MediaTypeChooser::setMediaType(MediaType mediaType)
{
    const QSignalBlocker blocker(this);
    m_mediaType = mediaType;
    const int video = findData(static_cast<int>(MediaType::Video));
    if (mediaType == MediaType::Video && video < 0)
        offer(MediaType::Video);
    else if (mediaType != MediaType::Video && video >= 0)
        removeItem(video);
    setCurrentIndex(findData(static_cast<int>(mediaType)));
}

void MediaTypeChooser::takeIndex(int index)
{
    const auto chosen = static_cast<MediaType>(itemData(index).toInt());
    if (chosen == m_mediaType)
        return;
    m_mediaType = chosen;
    Q_EMIT mediaTypeEdited();
}

} // namespace likecast
