#include "ui/account/insights/post_group_text.h"

#include "ui/account/shared/post_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <span>

namespace likecast
{

namespace
{

struct GroupWords {
    Q_DECLARE_TR_FUNCTIONS(PostGroupText)
};

QString spanText(std::span<const int> leasts, int group)
{
    const auto index = static_cast<std::size_t>(group);
    const QLocale locale;
    const QString from = locale.toString(leasts[index]);
    if (index + 1 == leasts.size())
        return GroupWords::tr("%1 or more", "a count").arg(from);
    return GroupWords::tr("%1 to %2", "counts").arg(from, locale.toString(leasts[index + 1] - 1));
}

} // namespace

QString postGroupText(PostGrouping grouping, int group)
{
    switch (grouping) {
    case PostGrouping::MediaType:
        return mediaTypeText(static_cast<MediaType>(group));
    case PostGrouping::Faces:
        return group == 0   ? GroupWords::tr("No face")
               : group == 1 ? GroupWords::tr("One face")
                            : GroupWords::tr("Two or more faces");
    case PostGrouping::Smiles:
        return group == 0 ? GroupWords::tr("Faces, none smiling")
                          : GroupWords::tr("At least one smile");
    case PostGrouping::CaptionLength:
        return group == 0
                   ? GroupWords::tr("No caption")
                   : GroupWords::tr("Caption: %1 characters").arg(spanText(captionGroups, group));
    case PostGrouping::Hashtags:
        return group == 0 ? GroupWords::tr("No hashtag")
                          : GroupWords::tr("Hashtags: %1").arg(spanText(hashtagGroups, group));
    }
    return {};
}

} // namespace likecast
