#include "app/cli/insights_text.h"

#include "app/cli/error_text.h"
#include "app/cli/prediction_text.h"
#include "core/prediction/likes_summary.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int insightWidth = 28;
constexpr int modelWidth = 16;

QString effectText(double logEffect)
{
    return u"%1 %"_s.arg(std::expm1(logEffect) * 100.0, 0, 'f', 0);
}

QStringList wordLines(const QString& title, const std::vector<WordInsight>& words)
{
    QStringList lines{title};
    for (const WordInsight& word : words)
        lines << u"  %1 %2  (%3 to %4; %5 posts on %6 days)"_s.arg(word.word, -insightWidth)
                     .arg(effectText(word.logEffect), 6)
                     .arg(effectText(word.logLow), effectText(word.logHigh))
                     .arg(word.posts)
                     .arg(word.days);
    if (words.empty())
        lines << u"  No word or hashtag stands out from chance."_s;
    return lines;
}

QStringList propertyLines(const std::vector<PropertyInsight>& properties)
{
    QStringList lines{u"Rank correlation with likes (hours and weekends in local time)"_s};
    for (const PropertyInsight& property : properties)
        lines << u"  %1 %2  (%3 to %4%5)"_s.arg(property.name, -insightWidth)
                     .arg(property.correlation, 6, 'f', 2)
                     .arg(property.low, 0, 'f', 2)
                     .arg(property.high, 0, 'f', 2)
                     .arg(property.standsOut ? QString() : u"; may be chance"_s);
    return lines;
}

/// Kinds of inputs under the models' names, sorted by the first model's importances.
std::vector<ContributionKind> kindsOf(const std::vector<ModelImportances>& models)
{
    std::vector<ContributionKind> kinds;
    for (const ModelImportances& model : models) {
        for (const InputShare& input : model.shares) {
            if (std::ranges::find(kinds, input.kind) == kinds.end())
                kinds.push_back(input.kind);
        }
    }
    return kinds;
}

QString shareText(const ModelImportances& model, ContributionKind kind)
{
    const auto found = std::ranges::find(model.shares, kind, &InputShare::kind);
    const double share = found == model.shares.end() ? 0.0 : found->share;
    return u"%1 %"_s.arg(std::lround(share * 100)).rightJustified(modelWidth);
}

QStringList importanceLines(const std::vector<ModelImportances>& models)
{
    QString head = QString(insightWidth + 2, u' ');
    QString posts = u"  posts"_s.leftJustified(insightWidth + 2);
    QStringList failures;
    std::vector<ModelImportances> sound;
    for (const ModelImportances& model : models) {
        if (model.failure) {
            failures << u"  %1: %2"_s.arg(model.model, errorText(*model.failure));
            continue;
        }
        head += model.model.rightJustified(modelWidth);
        posts += QString::number(model.posts).rightJustified(modelWidth);
        sound.push_back(model);
    }
    QStringList lines{
        u"What the models rely on: mean effect size (SHAP) for likecast, split gain for forest and "
        u"tree, trained on these posts"_s};
    if (!sound.empty())
        lines << head;
    for (const ContributionKind kind : kindsOf(sound)) {
        QString line = u"  "_s + driverText(driverKind(kind)).leftJustified(insightWidth);
        for (const ModelImportances& model : sound)
            line += shareText(model, kind);
        lines << line;
    }
    if (!sound.empty())
        lines << posts;
    return lines + failures;
}

QStringList distributionLines(const PostInsights& insights)
{
    QStringList lines{u"Likes relative to the usual at the time"_s};
    for (std::size_t bin = 0; bin < PostInsights::ratioBins; ++bin) {
        const double from = static_cast<double>(bin) / 4.0;
        const QString to = bin + 1 == PostInsights::ratioBins
                               ? u"and more"_s
                               : u"to %1"_s.arg(from + 0.25, 0, 'f', 2);
        const qint64 posts = insights.likesOverUsual[bin];
        lines << u"  %1 %2 %3 posts %4 %"_s.arg(from, 0, 'f', 2)
                     .arg(to, -(insightWidth - 5))
                     .arg(posts, 7)
                     .arg(100.0 * static_cast<double>(posts) / static_cast<double>(insights.posts),
                          6, 'f', 1);
    }
    return lines;
}

} // namespace

QString insightsText(const Insights& insights)
{
    const PostInsights& posts = insights.posts;
    if (!posts.isEnough())
        return u"At least %1 posts with known likes and five earlier posts are required; there are "
               u"%2."_s.arg(PostInsights::leastPosts)
                   .arg(posts.posts);
    QStringList lines{
        u"%1 posts compared with their account's usual: association, not causation. "
        "80 % intervals; words at a false-discovery rate of 10 %."_s.arg(posts.posts)};
    lines << wordLines(u"Words with more likes"_s, posts.moreLikes)
          << wordLines(u"Words with fewer likes"_s, posts.fewerLikes)
          << propertyLines(posts.properties);
    lines << importanceLines(insights.importances) << distributionLines(posts);
    return lines.join(u'\n');
}

} // namespace likecast::cli
