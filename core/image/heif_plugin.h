#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QImage>

// The interface of the part "heif" to heif_decoder.cpp: libheif loads the codecs of two video
// formats, which the program seldom needs.
extern "C" {

/// See canDecodeHeif().
Q_DECL_EXPORT bool likecastCanDecodeHeif(bool avif);

/// See decodeHeif().
Q_DECL_EXPORT void likecastDecodeHeif(const QByteArray& bytes, qint64 maxBytes,
                                      likecast::Result<QImage>& image);
}
