#include "app/cli/prediction_text.h"

#include "app/cli/json_output.h"
#include "app/cli/model_blend.h"
#include "app/cli/photo_arguments.h"
#include "core/common/enum_text.h"
#include "core/prediction/draft_comparison.h"

#include <QFileInfo>

#include <cmath>

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

QString percent(double share)
{
    return QString::number(std::lround(share * 100)) + u" %"_s;
}

/// The text of a value's magnitude, with the value's sign unless it rounds to 0.
QString withSign(double value, const QString& magnitude)
{
    if (magnitude == u"0"_s || magnitude.startsWith(u"0 "_s))
        return magnitude;
    return (value >= 0 ? u"+"_s : u"-"_s) + magnitude;
}

QString basisText(const Prediction& prediction)
{
    switch (prediction.basis) {
    case PredictionBasis::OwnPosts:
        if (prediction.basedOnPosts == 0)
            return u"the model's training posts"_s;
        return u"the account's last %1 posts"_s.arg(prediction.basedOnPosts);
    case PredictionBasis::AverageTyped:
        return u"the average likes given"_s;
    case PredictionBasis::AccountSize:
        return u"what is typical for accounts of this size"_s;
    case PredictionBasis::Nothing:
        break;
    }
    return u"nothing: give --recent-likes, --average-likes, --followers or --account"_s;
}

QString aspectText(DraftAspect aspect)
{
    switch (aspect) {
    case DraftAspect::Caption:
        return u"a post without a caption; the caption counts as usual, the range is wider"_s;
    case DraftAspect::Hashtags:
        return u"so many hashtags; they count as usual, the range is wider"_s;
    case DraftAspect::Hour:
        return u"this time of day; it counts as usual, the range is wider"_s;
    case DraftAspect::MediaType:
        break;
    }
    return u"this media type; it counts as usual, the range is wider"_s;
}

QString driverLine(const Driver& driver, const TargetFigure& figure)
{
    QString line = u"    %1 %2 %3 (%4)"_s.arg(driverText(driver.kind), -20)
                       .arg(withSign(driver.effectLikes, figure.text(std::abs(driver.effectLikes))),
                            figure.name(),
                            withSign(driver.effectRatio, percent(std::abs(driver.effectRatio))));
    if (driver.kind == DriverKind::EverythingElse)
        return line;
    line += driver.ownPosts > 0 ? u", from %1 own posts"_s.arg(driver.ownPosts)
                                : u", from other accounts"_s;
    return driver.isUncertain ? line + u", uncertain"_s : line;
}

} // namespace

constexpr EnumText<DriverKind> driverTexts[]{
    {DriverKind::Time, u"Day and hour"},
    {DriverKind::Caption, u"Caption"},
    {DriverKind::Hashtags, u"Hashtags"},
    {DriverKind::MediaType, u"Media type"},
    {DriverKind::Faces, u"Faces and smiles"},
    {DriverKind::PhotoLook, u"Look of the photo"},
    {DriverKind::RecentForm, u"Recent form"},
    {DriverKind::AccountSize, u"Size of the account"},
    {DriverKind::EverythingElse, u"Everything else"},
};
static_assert(isComplete(driverTexts, DriverKind::EverythingElse));

QString driverText(DriverKind kind)
{
    return textOf(driverTexts, kind);
}

QString predictionText(const Prediction& prediction)
{
    const TargetFigure figure{prediction.figure};
    const QString photoLine =
        u"  Photo           "_s + facesText(prediction.faces.size(), prediction.smileCount);
    if (!prediction.likes) {
        return QStringList{prediction.photoPath, u"  Expected likes  unknown"_s,
                           u"  Based on        "_s + basisText(prediction), photoLine}
            .join(u'\n');
    }
    const LikesRange& likes = *prediction.likes;
    QStringList lines{
        prediction.photoPath,
        u"  Expected %1  %2   (%3 of posts like this land between %4 and %5)"_s.arg(
            figure.name(), figure.text(likes.median), percent(likes.coverage),
            figure.text(likes.low), figure.text(likes.high)),
        u"  Compared        %1 x the usual %2: %3, %4 chance to beat it"_s.arg(
            QString::number(prediction.ratioToUsual, 'f', 2), figure.text(prediction.usualLikes),
            engagementClassName(prediction.engagementClass), percent(prediction.chanceToBeatUsual)),
        u"  Based on        "_s + basisText(prediction),
        photoLine,
    };
    if (!prediction.blend.shares.empty())
        lines << u"  Model           %1: %2"_s.arg(prediction.modelName,
                                                   blendText(prediction.blend));
    for (const DraftAspect aspect : prediction.unfamiliar)
        lines << u"  Untried         "_s + aspectText(aspect);
    if (!prediction.drivers.empty())
        lines << u"  What's behind it"_s;
    for (const Driver& driver : prediction.drivers)
        lines << driverLine(driver, figure);
    return lines.join(u'\n');
}

QString rankingText(const std::vector<Prediction>& predictions)
{
    const TargetFigure figure{predictions.front().figure};
    const std::vector<RankedDraft> ranking = rankDrafts(predictions);
    QStringList lines{u"Chance to get the most %1; photos of one rank are too close to call"_s.arg(
        figure.name())};
    for (const RankedDraft& ranked : ranking) {
        lines << u"  %1 %2  %3"_s.arg(u"#%1"_s.arg(ranked.rank), -4)
                     .arg(percent(ranked.chanceBest), 6)
                     .arg(predictions[ranked.index].photoPath);
    }
    return lines.join(u'\n');
}

} // namespace likecast::cli
