#include "core/features/photo_features.h"

namespace likecast
{

const QStringList& photoFeatureNames()
{
    static const QStringList names{QStringLiteral("mean_red"),
                                   QStringLiteral("mean_green"),
                                   QStringLiteral("mean_blue"),
                                   QStringLiteral("spread_red"),
                                   QStringLiteral("spread_green"),
                                   QStringLiteral("spread_blue"),
                                   QStringLiteral("p10_red"),
                                   QStringLiteral("p10_green"),
                                   QStringLiteral("p10_blue"),
                                   QStringLiteral("p50_red"),
                                   QStringLiteral("p50_green"),
                                   QStringLiteral("p50_blue"),
                                   QStringLiteral("p90_red"),
                                   QStringLiteral("p90_green"),
                                   QStringLiteral("p90_blue"),
                                   QStringLiteral("luminance"),
                                   QStringLiteral("contrast"),
                                   QStringLiteral("colourfulness"),
                                   QStringLiteral("saturation"),
                                   QStringLiteral("sharpness"),
                                   QStringLiteral("edge_density"),
                                   QStringLiteral("symmetry"),
                                   QStringLiteral("thirds_energy"),
                                   QStringLiteral("aspect"),
                                   QStringLiteral("face_count"),
                                   QStringLiteral("smile_count"),
                                   QStringLiteral("largest_face_share"),
                                   QStringLiteral("largest_face_x"),
                                   QStringLiteral("largest_face_y")};
    return names;
}

} // namespace likecast
