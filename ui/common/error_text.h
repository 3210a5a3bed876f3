#pragma once

#include "core/common/error.h"

#include <QString>

namespace likecast
{

/// What the program was doing when it failed: it decides what was kept and what to do next.
enum class ErrorContext {
    Photo,      ///< reading or analysing the photo of a draft
    Prediction, ///< making the number
    Drafts,     ///< keeping or reading back drafts
    Import,     ///< reading dropped or pasted files
    Accounts,   ///< importing, linking, refreshing or showing an account's posts
    Data,       ///< backing up, restoring, exporting or erasing all of it
};

/// One failure in the user's words: what happened, what was kept, what to do next, as whole
/// translated sentences. `detail` is the technical fact behind it, for a tool tip; may be empty.
struct ErrorText {
    QString happened;
    QString kept;
    QString next;
    QString detail;

    QString whole() const; ///< the sentences joined by spaces, empty ones left out
};

/// `subject` is the name of the file it is about, without its folder, or empty.
/// ErrorCode::Cancelled is an outcome and gives empty sentences.
ErrorText errorText(const Error& error, ErrorContext context, const QString& subject = {});

} // namespace likecast
