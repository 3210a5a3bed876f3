#include "ui/account/shared/insight_text.h"

#include "ui/common/error_text.h"

#include <QCoreApplication>

#include <array>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

struct Property {
    const char* name;
    const char* text;
    const char* brief;
};

constexpr std::array properties{
    Property{"likes", QT_TRANSLATE_NOOP("InsightText", "Likes above your usual"),
             QT_TRANSLATE_NOOP("InsightText", "Likes")},
    Property{"caption_characters", QT_TRANSLATE_NOOP("InsightText", "A longer caption"),
             QT_TRANSLATE_NOOP("InsightText", "Caption")},
    Property{"hashtags", QT_TRANSLATE_NOOP("InsightText", "More hashtags"),
             QT_TRANSLATE_NOOP("InsightText", "Hashtags")},
    Property{"mentions", QT_TRANSLATE_NOOP("InsightText", "More mentions"),
             QT_TRANSLATE_NOOP("InsightText", "Mentions")},
    Property{"emoji", QT_TRANSLATE_NOOP("InsightText", "More emoji"),
             QT_TRANSLATE_NOOP("InsightText", "Emoji")},
    Property{"questions", QT_TRANSLATE_NOOP("InsightText", "More questions"),
             QT_TRANSLATE_NOOP("InsightText", "Questions")},
    Property{"lines", QT_TRANSLATE_NOOP("InsightText", "More lines"),
             QT_TRANSLATE_NOOP("InsightText", "Lines")},
    Property{"hour", QT_TRANSLATE_NOOP("InsightText", "Later in the day"),
             QT_TRANSLATE_NOOP("InsightText", "Hour")},
    Property{"weekend", QT_TRANSLATE_NOOP("InsightText", "Posted at the weekend"),
             QT_TRANSLATE_NOOP("InsightText", "Weekend")},
    Property{"is_video", QT_TRANSLATE_NOOP("InsightText", "A video or reel"),
             QT_TRANSLATE_NOOP("InsightText", "Video")},
    Property{"is_carousel", QT_TRANSLATE_NOOP("InsightText", "A carousel"),
             QT_TRANSLATE_NOOP("InsightText", "Carousel")},
    Property{"hours_since_last", QT_TRANSLATE_NOOP("InsightText", "More time since the last post"),
             QT_TRANSLATE_NOOP("InsightText", "Pause")},
};

struct Model {
    const char* name;
    const char* text;
};

constexpr std::array models{
    Model{"likecast", QT_TRANSLATE_NOOP("InsightText", "Likecast")},
    Model{"auto", QT_TRANSLATE_NOOP("InsightText", "Automatic")},
    Model{"decision-tree", QT_TRANSLATE_NOOP("InsightText", "Decision tree")},
    Model{"random-forest", QT_TRANSLATE_NOOP("InsightText", "Random forest")},
    Model{"gradient-boosting", QT_TRANSLATE_NOOP("InsightText", "Gradient boosting")},
    Model{"sequential-mlp", QT_TRANSLATE_NOOP("InsightText", "Sequential network")},
    Model{"metadata-network", QT_TRANSLATE_NOOP("InsightText", "Metadata network")},
    Model{"photo-cnn", QT_TRANSLATE_NOOP("InsightText", "Photo network")},
    Model{"mlp", QT_TRANSLATE_NOOP("InsightText", "Small network")},
    Model{"engagement-classes", QT_TRANSLATE_NOOP("InsightText", "Engagement classes")},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("InsightText", text);
}

struct InsightText {
    Q_DECLARE_TR_FUNCTIONS(InsightText)
};

} // namespace

QString propertyText(const QString& name)
{
    for (const Property& property : properties) {
        if (name == QLatin1StringView(property.name))
            return translated(property.text);
    }
    return name;
}

QString shortPropertyText(const QString& name)
{
    for (const Property& property : properties) {
        if (name == QLatin1StringView(property.name))
            return translated(property.brief);
    }
    return name;
}

QString contributionText(ContributionKind kind)
{
    switch (kind) {
    case ContributionKind::RecentForm:
        return InsightText::tr("Your recent form");
    case ContributionKind::Time:
        return InsightText::tr("Day and hour");
    case ContributionKind::MediaType:
        return InsightText::tr("Media type");
    case ContributionKind::Caption:
        return InsightText::tr("Words in the caption");
    case ContributionKind::Hashtags:
        return InsightText::tr("Hashtags");
    case ContributionKind::AccountSize:
        return InsightText::tr("Account size");
    case ContributionKind::Faces:
        return InsightText::tr("Faces and smiles");
    case ContributionKind::PhotoLook:
        return InsightText::tr("Look of the photo");
    }
    return {};
}

QString modelText(const QString& name)
{
    for (const Model& model : models) {
        if (name == QLatin1StringView(model.name))
            return translated(model.text);
    }
    return name;
}

QString ruleText(const QString& name)
{
    if (name == "last"_L1)
        return InsightText::tr("same as the last post");
    if (name == "median_5"_L1)
        return InsightText::tr("median of the last 5");
    if (name == "median_10"_L1)
        return InsightText::tr("median of the last 10");
    if (name == "median_30"_L1)
        return InsightText::tr("median of the last 30");
    if (name == "exponential_mean"_L1)
        return InsightText::tr("recent average");
    if (name == "median_30_of_type"_L1)
        return InsightText::tr("median of the same media type");
    return name;
}

QString importanceMethodText(const QString& model)
{
    if (model == "random-forest"_L1)
        return InsightText::tr("Forest");
    if (model == "decision-tree"_L1)
        return InsightText::tr("Tree");
    return InsightText::tr("SHAP");
}

QString importanceMethodExplanation(const QString& model, const QString& posts)
{
    if (model == "random-forest"_L1 || model == "decision-tree"_L1)
        return InsightText::tr(
                   "%1, trained on %2 of your posts: how much each input improved its splits. "
                   "It uses only words, day, hour and faces.")
            .arg(modelText(model), posts);
    return InsightText::tr(
               "%1, explained on your latest %2 posts: the average size of each effect.")
        .arg(modelText(model), posts);
}

QString modelFailureText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::PostsTooFew:
        return InsightText::tr("Needs more posts with known likes.");
    case ErrorCode::ModelDamaged:
        return InsightText::tr("The trained model is damaged.");
    case ErrorCode::ModelIncompatible:
        return InsightText::tr("The trained model is for another version of Likecast.");
    case ErrorCode::ModelMissing:
        return InsightText::tr("Not available yet.");
    case ErrorCode::InputInvalid:
        return InsightText::tr("The data it needs is missing.");
    default:
        return errorText(error, ErrorContext::Accounts).happened;
    }
}

} // namespace likecast
