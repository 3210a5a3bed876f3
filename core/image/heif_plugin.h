#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QImage>

// What the part "heif" offers to heif_decoder.cpp: libheif brings the codecs of two video formats,
// which most starts of the program never need.
extern "C" {

/// See canDecodeHeif().
Q_DECL_EXPORT bool likecastCanDecodeHeif(bool avif);

/// See decodeHeif().
Q_DECL_EXPORT void likecastDecodeHeif(const QByteArray& bytes, qint64 maxBytes,
                                      likecast::Result<QImage>& image);
}
