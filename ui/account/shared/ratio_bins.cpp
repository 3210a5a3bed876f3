#include "ui/account/shared/ratio_bins.h"

#include "ui/common/bidi_text.h"
#include "ui/common/number_format.h"

#include <QCoreApplication>

namespace likecast
{

namespace
{

class RatioWords
{
    Q_DECLARE_TR_FUNCTIONS(RatioBins)

public:
    static QString label(int multiple) { return isolated(tr("%1 ×", "a multiple").arg(multiple)); }

    static QString lastLabel(const QString& from)
    {
        return isolated(tr("≥ %1 ×", "a multiple").arg(from));
    }

    static QString within(const QString& from, const QString& to, int posts)
    {
        return tr("%1 to %2 ×: %3 posts", "multiples", posts).arg(from, to, formatCount(posts));
    }

    static QString above(const QString& from, int posts)
    {
        return tr("%1 × or more: %2 posts", "a multiple", posts).arg(from, formatCount(posts));
    }

    static QString name(const QString& from, const QString& to)
    {
        return tr("%1 to %2 ×", "multiples").arg(from, to);
    }

    static QString openName(const QString& from)
    {
        return tr("%1 × or more", "a multiple").arg(from);
    }
};

} // namespace

std::vector<HistogramChart::Bin> ratioBins(std::span<const int> posts, int perWhole)
{
    std::vector<HistogramChart::Bin> bins;
    const int count = static_cast<int>(posts.size());
    for (int i = 0; i < count; ++i) {
        const int inBin = posts[static_cast<std::size_t>(i)];
        const QString from = formatRatio(static_cast<double>(i) / perWhole);
        const QString to = formatRatio(static_cast<double>(i + 1) / perWhole);
        const bool isLast = i + 1 == count;
        bins.push_back(
            {inBin,
             isLast              ? RatioWords::lastLabel(from)
             : i % perWhole == 0 ? RatioWords::label(i / perWhole)
                                 : QString(),
             isLast ? RatioWords::above(from, inBin) : RatioWords::within(from, to, inBin),
             isLast ? RatioWords::openName(from) : RatioWords::name(from, to)});
    }
    return bins;
}

} // namespace likecast
