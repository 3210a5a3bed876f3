#pragma once

#include "core/drafts/composition.h"
#include "core/storage/drafts/stored_draft.h"

#include <QString>

#include <vector>

namespace likecast
{

/// One planned post on the Predict page. A plain value.
struct Draft {
    qint64 id = 0;          ///< above 0, never given to another draft again
    QString photoPath = {}; ///< may be empty
    Composition composition = {};
    /// The example that is there before the user's first photo, of an example account; never
    /// stored.
    bool isSample = false;

    friend bool operator==(const Draft&, const Draft&) = default;
};

/// All drafts in order and the one that is open; what undo and redo restore. A plain value.
struct DraftBoard {
    std::vector<Draft> drafts;
    qint64 currentId = 0; ///< 0 when there is no draft

    const Draft* find(qint64 id) const;
    const Draft* current() const { return find(currentId); }

    friend bool operator==(const DraftBoard&, const DraftBoard&) = default;
};

/// "A" to "Z", then "AA": how the drafts are called, by their place.
QString draftLetter(int index);

StoredDraft toStored(const Draft& draft, int position);
Draft fromStored(const StoredDraft& stored);

/// What the service is asked for this draft.
PredictionRequest requestOf(const Draft& draft);

} // namespace likecast
