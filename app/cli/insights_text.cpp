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

constexpr int nameWidth = 28;
constexpr int columnWidth = 16;

QStringList wordLines(const QString& title, const std::vector<WordInsight>& words)
{
    QStringList lines{title};
    for (const WordInsight& word : words)
        lines << u"  %1 %2 %  (%3 posts)"_s.arg(word.word, -nameWidth)
                     .arg(std::expm1(word.logEffect) * 100.0, 6, 'f', 1)
                     .arg(word.posts);
    return lines;
}

/// The kinds of inputs as the models name them, the first model's largest first.
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
    return u"%1 %"_s.arg(std::lround(share * 100)).rightJustified(columnWidth);
}

QStringList importanceLines(const std::vector<ModelImportances>& models)
{
    QString head = QString(nameWidth + 2, u' ');
    QString posts = u"  of so many posts"_s.leftJustified(nameWidth + 2);
    QStringList failures;
    std::vector<ModelImportances> sound;
    for (const ModelImportances& model : models) {
        if (model.failure) {
            failures << u"  %1: %2"_s.arg(model.model, errorText(*model.failure));
            continue;
        }
        head += model.model.rightJustified(columnWidth);
        posts += QString::number(model.posts).rightJustified(columnWidth);
        sound.push_back(model);
    }
    QStringList lines{u"What moves the likes: of likecast the mean size of each effect (SHAP), of "
                      u"forest and tree, trained on these posts, what their splits gained"_s};
    if (!sound.empty())
        lines << head;
    for (const ContributionKind kind : kindsOf(sound)) {
        QString line = u"  "_s + driverText(driverKind(kind)).leftJustified(nameWidth);
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
    QStringList lines{u"Likes against the usual of their time"_s};
    for (std::size_t bin = 0; bin < PostInsights::ratioBins; ++bin) {
        const double from = static_cast<double>(bin) / 4.0;
        const QString to = bin + 1 == PostInsights::ratioBins
                               ? u"and more"_s
                               : u"to %1"_s.arg(from + 0.25, 0, 'f', 2);
        const qint64 posts = insights.likesOverUsual[bin];
        lines << u"  %1 %2 %3 posts %4 %"_s.arg(from, 0, 'f', 2)
                     .arg(to, -(nameWidth - 5))
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
    QStringList lines{
        u"%1 posts against the usual of their account; association, not cause"_s.arg(posts.posts)};
    lines << wordLines(u"Words with more likes"_s, posts.moreLikes)
          << wordLines(u"Words with fewer likes"_s, posts.fewerLikes)
          << u"Rank correlation with likes; hours and weekends in UTC"_s;
    for (const PropertyInsight& property : posts.properties)
        lines << u"  %1 %2"_s.arg(property.name, -nameWidth).arg(property.correlation, 6, 'f', 3);
    lines << importanceLines(insights.importances) << distributionLines(posts);
    return lines.join(u'\n');
}

} // namespace likecast::cli
