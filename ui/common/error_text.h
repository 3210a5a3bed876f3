#pragma once

#include "core/common/error.h"

#include <QString>

namespace likecast
{

/// What the program was doing when it failed; determines what was kept and what to do next.
enum class ErrorContext {
    Photo,      ///< reading or analysing a draft's photo
    Prediction, ///< computing a prediction
    Drafts,     ///< saving or loading drafts
    Import,     ///< reading dropped or pasted files
    Accounts,   ///< importing, linking, refreshing or showing an account's posts
    Data,       ///< backing up, restoring, exporting or erasing everything
};

/// A failure in plain words: what happened, what was kept and what to do next, as complete
/// translated sentences. `detail` is the technical cause, for a tool tip; may be empty.
struct ErrorText {
    QString happened = {};
    QString kept = {};
    QString next = {};
    QString detail = {};

    QString whole() const; ///< the non-empty sentences, joined by spaces
};

/// `subject` is the name of the file concerned, without its directory, or empty.
/// ErrorCode::Cancelled is an outcome and gives empty sentences.
ErrorText errorText(const Error& error, ErrorContext context, const QString& subject = {});

} // namespace likecast
