#pragma once

#include "core/posts/media_type.h"

#include <QComboBox>

namespace likecast
{

/// Photo, carousel or reel. Offers a plain video, which Instagram no longer creates, only while it
/// is the value.
class MediaTypeChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit MediaTypeChooser(QWidget* parent = nullptr);

    MediaType mediaType() const { return m_mediaType; }
    void setMediaType(MediaType mediaType); ///< emits nothing

Q_SIGNALS:
    void mediaTypeEdited();

private:
    void offer(MediaType mediaType);
    void takeIndex(int index);

    MediaType m_mediaType = MediaType::Photo;
};

} // namespace likecast
