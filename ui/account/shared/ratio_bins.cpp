#include "ui/account/shared/ratio_bins.h"

#include "ui/common/bidi_text.h"
#include "ui/common/number_format.h"

#include <QCoreApplication>

namespace likecast
{

namespace
{

struct RatioText {
    Q_DECLARE_TR_FUNCTIONS(RatioBins)
};

} // namespace

std::vector<HistogramChart::Bin> ratioBins(std::span<const int> posts, int perWhole)
{
    std::vector<HistogramChart::Bin> bins;
    const int count = static_cast<int>(posts.size());
    for (int i = 0; i < count; ++i) {
        const int inBin = posts[static_cast<std::size_t>(i)];
        const QString from = formatRatio(static_cast<double>(i) / perWhole);
        if (i + 1 == count) {
            bins.push_back({inBin, isolated(RatioText::tr("≥ %1 ×", "a multiple").arg(from)),
                            RatioText::tr("%1 × or more: %2 posts", "a multiple", inBin)
                                .arg(from, formatCount(inBin)),
                            RatioText::tr("%1 × or more", "a multiple").arg(from)});
            continue;
        }
        const QString to = formatRatio(static_cast<double>(i + 1) / perWhole);
        const QString whole = RatioText::tr("%1 ×", "a multiple").arg(i / perWhole);
        bins.push_back({inBin, i % perWhole == 0 ? isolated(whole) : QString(),
                        RatioText::tr("%1 to %2 ×: %3 posts", "multiples", inBin)
                            .arg(from, to, formatCount(inBin)),
                        RatioText::tr("%1 to %2 ×", "multiples").arg(from, to)});
    }
    return bins;
}

} // namespace likecast
