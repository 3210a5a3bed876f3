#include "ui/predict/result/result_text.h"

#include "ui/common/number_format.h"
#include "ui/predict/result/figure_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace likecast
{

namespace
{

struct ResultText {
    Q_DECLARE_TR_FUNCTIONS(ResultText)
};

bool knowsTheAccount(PredictionBasis basis)
{
    return basis == PredictionBasis::OwnPosts || basis == PredictionBasis::AverageTyped;
}

/// "8 of 10", or "85 of 100" if tenths would not be exact.
QString coverageText(double coverage, const QLocale& locale)
{
    const int hundredths = static_cast<int>(std::lround(std::clamp(coverage, 0.0, 1.0) * 100));
    const bool tenths = hundredths % 10 == 0;
    const QString share = locale.toString(tenths ? hundredths / 10 : hundredths);
    return ResultText::tr("%1 in %2 posts like this land in the shaded range.")
        .arg(share, locale.toString(tenths ? 10 : 100));
}

QString restsOnText(const Prediction& prediction)
{
    switch (prediction.basis) {
    case PredictionBasis::OwnPosts:
        return prediction.basedOnPosts == 1 ? ResultText::tr("Based on your last post.")
                                            : ResultText::tr("Based on your last %Ln posts.",
                                                             nullptr, prediction.basedOnPosts);
    case PredictionBasis::AverageTyped:
        return ResultText::tr(
            "Based on the average likes you entered. Add your past posts for a narrower range.");
    case PredictionBasis::AccountSize:
        return ResultText::tr(
            "Typical for accounts your size. Enter your average likes for a narrower range.");
    case PredictionBasis::Nothing:
        return ResultText::tr(
            "Typical for the accounts that Likecast learned from; type your followers or average "
            "likes to make it yours.");
    }
    return {};
}

QString aspectText(DraftAspect aspect)
{
    switch (aspect) {
    case DraftAspect::Caption:
        return ResultText::tr("no caption", "new for the account");
    case DraftAspect::Hashtags:
        return ResultText::tr("this many hashtags", "new for the account");
    case DraftAspect::Hour:
        return ResultText::tr("this time of day", "new for the account");
    case DraftAspect::MediaType:
        return ResultText::tr("this type of post", "new for the account");
    }
    return {};
}

QString unfamiliarText(const std::vector<DraftAspect>& aspects, const QLocale& locale)
{
    QStringList texts;
    for (const DraftAspect aspect : aspects)
        texts += aspectText(aspect);
    return ResultText::tr("New for your account: %1. That makes the range wider.")
        .arg(locale.createSeparatedList(texts));
}

} // namespace

QString engagementClassText(EngagementClass engagementClass)
{
    switch (engagementClass) {
    case EngagementClass::Low:
        return ResultText::tr("Low", "expected likes against the account's usual");
    case EngagementClass::Typical:
        return ResultText::tr("Typical", "expected likes against the account's usual");
    case EngagementClass::High:
        return ResultText::tr("High", "expected likes against the account's usual");
    }
    return {};
}

QString ratioText(const Prediction& prediction, const QLocale& locale)
{
    const QString ratio = formatRatio(prediction.ratioToUsual, locale);
    return knowsTheAccount(prediction.basis) ? ResultText::tr("%1 × your usual").arg(ratio)
                                             : ResultText::tr("%1 × what is typical").arg(ratio);
}

QString chanceText(const Prediction& prediction, const QLocale& locale)
{
    const double chance =
        std::isfinite(prediction.chanceToBeatUsual) ? prediction.chanceToBeatUsual : 0.5;
    const QString percent = formatPercent(std::clamp(chance, 0.01, 0.99), locale);
    switch (prediction.basis) {
    case PredictionBasis::OwnPosts:
        return ResultText::tr("%1 chance to beat your median").arg(percent);
    case PredictionBasis::AverageTyped:
        return ResultText::tr("%1 chance to beat your usual").arg(percent);
    case PredictionBasis::AccountSize:
    case PredictionBasis::Nothing:
        return ResultText::tr("%1 chance to beat what is typical").arg(percent);
    }
    return {};
}

QString basisText(const Prediction& prediction, const QLocale& locale)
{
    const QString text =
        coverageText(prediction.likes->coverage, locale) + u' ' + restsOnText(prediction);
    return prediction.unfamiliar.empty()
               ? text
               : text + u' ' + unfamiliarText(prediction.unfamiliar, locale);
}

QString usualWord(PredictionBasis basis)
{
    return knowsTheAccount(basis) ? ResultText::tr("usual", "mark on the range bar")
                                  : ResultText::tr("typical", "mark on the range bar");
}

QString spokenText(const Prediction& prediction, const QLocale& locale)
{
    const LikesRange& likes = *prediction.likes;
    const QString number =
        ResultText::tr("%1 expected, between %2 and %3.", "1,240 likes, low, high")
            .arg(figurePhrase(likes.median, prediction.figure, locale),
                 figureNumber(likes.low, prediction.figure, locale),
                 figureNumber(likes.high, prediction.figure, locale));
    const QString standing =
        ResultText::tr("%1: %2, %3.", "class, ratio to usual, chance")
            .arg(engagementClassText(prediction.engagementClass), ratioText(prediction, locale),
                 chanceText(prediction, locale));
    return number + u' ' + standing + u' ' + basisText(prediction, locale);
}

QString stageText(PredictionStage stage)
{
    switch (stage) {
    case PredictionStage::Loading:
        return ResultText::tr("Reading the photo…");
    case PredictionStage::Detecting:
        return ResultText::tr("Finding faces…");
    case PredictionStage::Measuring:
        return ResultText::tr("Measuring light and colour…");
    case PredictionStage::Predicting:
        return ResultText::tr("Predicting…");
    }
    return {};
}

} // namespace likecast
