#include "ui/account/insights/post_group_text.h"

#include "ui/account/shared/post_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <span>

namespace likecast
{

namespace
{

class GroupWords
{
    Q_DECLARE_TR_FUNCTIONS(PostGroupText)

public:
    static QString faces(int group)
    {
        return group == 0 ? tr("No face") : group == 1 ? tr("One face") : tr("Two or more faces");
    }

    static QString smiles(int group)
    {
        return group == 0 ? tr("Faces, none smiling") : tr("At least one smile");
    }

    static QString captions(int group)
    {
        return group == 0 ? tr("No caption")
                          : tr("Caption: %1 characters").arg(span(captionGroups, group));
    }

    static QString hashtags(int group)
    {
        return group == 0 ? tr("No hashtag") : tr("Hashtags: %1").arg(span(hashtagGroups, group));
    }

private:
    static QString span(std::span<const int> leasts, int group)
    {
        const auto index = static_cast<std::size_t>(group);
        const QLocale locale;
        const QString from = locale.toString(leasts[index]);
        if (index + 1 == leasts.size())
            return tr("%1 or more", "a count").arg(from);
        return tr("%1 to %2", "counts").arg(from, locale.toString(leasts[index + 1] - 1));
    }
};

} // namespace

QString postGroupText(PostGrouping grouping, int group)
{
    switch (grouping) {
    case PostGrouping::MediaType:
        return mediaTypeText(static_cast<MediaType>(group));
    case PostGrouping::Faces:
        return GroupWords::faces(group);
    case PostGrouping::Smiles:
        return GroupWords::smiles(group);
    case PostGrouping::CaptionLength:
        return GroupWords::captions(group);
    case PostGrouping::Hashtags:
        return GroupWords::hashtags(group);
    }
    return {};
}

} // namespace likecast
