#pragma once


#include <QString>

namespace likecast
{

/// What a person answered or chose before a source is read.
struct ImportOptions {
    /// The label or column that holds the likes, as PostImport::likesCandidates named it; empty
    /// where the known labels are enough.
    QString likesLabel;
};

} // namespace likecast
