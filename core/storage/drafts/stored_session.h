#pragma once

#include <QString>
#include <QtGlobal>

#include <map>

namespace likecast
{

/// What the Predict page restores besides the drafts.
struct StoredSession {
    qint64 currentId = 0; ///< the open draft; 0 if there is none
    /// The undo steps, oldest first, each as text, by a number that it keeps.
    std::map<qint64, QString> steps = {};
    int stepsDone = 0; ///< the later ones can be redone

    friend bool operator==(const StoredSession&, const StoredSession&) = default;
};

} // namespace likecast
