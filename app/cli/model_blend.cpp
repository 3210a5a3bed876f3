#include "app/cli/model_blend.h"

#include <QJsonArray>
#include <QStringList>

#include <cmath>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double smallestShown = 0.005; ///< smaller shares would read 0 %

bool isGuarded(const ModelBlend& blend)
{
    return blend.shares.front().name != blend.best;
}

QString reasonText(const ModelBlend& blend)
{
    if (blend.posts == 0)
        return u"no own posts to choose by yet"_s;
    if (isGuarded(blend))
        return u"%1 was more accurate on %2 own posts, but on too few or by too little to replace "
               u"it"_s.arg(blend.best)
                   .arg(blend.posts);
    return u"%1 was most accurate on %2 own posts"_s.arg(blend.best).arg(blend.posts);
}

QString reasonName(const ModelBlend& blend)
{
    if (blend.posts == 0)
        return u"no_own_posts"_s;
    return isGuarded(blend) ? u"too_few_own_posts"_s : u"best_on_own_posts"_s;
}

} // namespace

QString blendText(const ModelBlend& blend)
{
    if (blend.shares.empty())
        return {};
    QStringList shares;
    for (const ModelShare& share : blend.shares) {
        if (share.weight >= smallestShown)
            shares += u"%1 %2 %"_s.arg(share.name).arg(std::lround(share.weight * 100));
    }
    return shares.join(u", "_s) + u"; "_s + reasonText(blend);
}

QJsonObject blendJson(const ModelBlend& blend)
{
    QJsonArray shares;
    for (const ModelShare& share : blend.shares)
        shares.append(QJsonObject{{u"name"_s, share.name},
                                  {u"share"_s, share.weight},
                                  {u"mae"_s, share.meanAbsoluteError}});
    return {{u"own_posts"_s, static_cast<qint64>(blend.posts)},
            {u"reason"_s, reasonName(blend)},
            {u"foremost"_s, blend.best},
            {u"shares"_s, shares}};
}

} // namespace likecast::cli
