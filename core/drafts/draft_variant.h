#pragma once

#include "core/drafts/draft.h"
#include "core/prediction/prediction.h"

#include <QStringList>

#include <vector>

namespace likecast
{

/// What a variant changes.
enum class VariantKind {
    OtherHour,
    AskQuestion,
    ShortenCaption,
    MoreHashtags,
    OtherHashtags,
    FewerHashtags,
    NoHashtags,
    ChangeMediaType
};

/// The draft's composition with one thing changed.
struct DraftVariant {
    VariantKind kind = VariantKind::OtherHour;
    Composition composition;
    QStringList hashtags = {}; ///< that MoreHashtags and OtherHashtags bring in

    friend bool operator==(const DraftVariant&, const DraftVariant&) = default;
};

/// Other captions and media types that make sense for a composition. `question` is what AskQuestion
/// appends; `hashtags` are the account's own, best first (see ownHashtags()).
std::vector<DraftVariant> variantsOf(const Composition& composition, const QString& question,
                                     const QStringList& hashtags = {});

/// The best hours of a week as UTC times: of all seven days, and of the composed weekday. Only
/// hours that the account has tried; at most two.
std::vector<qint64> bestHours(const WeekForecast& week, const Composition& composition);

} // namespace likecast
