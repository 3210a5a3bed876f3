#pragma once

#include "core/common/result.h"
#include "core/faces/face_box.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace likecast::cli
{

/// Photos as named; a directory stands for the photos directly in it, sorted by name.
QStringList expandPhotos(const std::vector<std::string>& arguments);

/// "2 faces, 1 smile".
QString facesText(std::size_t faces, int smiles);

/// Draws the boxes on the photo and saves it as PNG in `directory` (created if missing) under its
/// own base name, numbered if that is taken; returns the path. Needs a QGuiApplication for the
/// labels. Errors: those of loadPhoto, FileUnwritable.
Result<QString> drawFaces(const QString& photo, const std::vector<FaceBox>& faces,
                          const QString& directory);

} // namespace likecast::cli
