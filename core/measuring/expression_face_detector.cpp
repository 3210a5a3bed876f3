#include "core/measuring/expression_face_detector.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// In a face from eyebrows to chin, the eyes are at 30 % of its height and the mouth at 76 %.
constexpr double regionSide = 1.27;
constexpr double regionCentre = 0.35;

} // namespace

QRect expressionRegion(const FaceBox& face, QSize photo)
{
    const double width = face.width * photo.width();
    const double height = face.height * photo.height();
    // Boxes that are taller than wide reach up to the hairline.
    const double tight = (width + height) / 2.0;
    const double top = face.y * photo.height() + height - tight;
    const double side = std::max(1.0, regionSide * tight);
    const double centreX = face.x * photo.width() + width / 2.0;
    const double centreY = top + regionCentre * tight;
    return {static_cast<int>(std::floor(centreX - side / 2.0)),
            static_cast<int>(std::floor(centreY - side / 2.0)), static_cast<int>(std::ceil(side)),
            static_cast<int>(std::ceil(side))};
}

ExpressionFaceDetector::ExpressionFaceDetector(std::unique_ptr<FaceDetector> faces, PackStore store,
                                               InstalledPack pack)
    : m_faces(std::move(faces))
    , m_store(std::move(store))
    , m_pack(std::move(pack))
{
}

QString ExpressionFaceDetector::nameOn(const QString& facesName, const InstalledPack& pack)
{
    const QByteArray hash = pack.manifest ? packIdentity(*pack.manifest).toHex() : QByteArray();
    constexpr qsizetype shownDigits = 12;
    return u"%1+%2/%3"_s.arg(facesName, pack.name, QString::fromLatin1(hash.left(shownDigits)));
}

Result<void> ExpressionFaceDetector::load()
{
    if (m_model)
        return {};
    auto model = m_store.open(m_pack);
    if (!model)
        return failure(model.error());
    if ((*model)->manifest().kind != PackKind::Expression)
        return failure(ErrorCode::PackInvalid, u"%1 recognises no expressions"_s.arg(m_pack.name));
    m_model = *std::move(model);
    return {};
}

Result<std::vector<FaceBox>> ExpressionFaceDetector::detect(const QImage& upright)
{
    auto faces = m_faces->detect(upright);
    if (!faces || faces->empty())
        return faces;
    if (const auto loaded = load(); !loaded)
        return failure(loaded.error());
    for (FaceBox& face : *faces) {
        const auto reading = m_model->read(upright.copy(expressionRegion(face, upright.size())));
        if (!reading)
            return failure(reading.error());
        face.smile = reading->ofFamily(m_model->manifest(), u"smile"_s);
    }
    return faces;
}

} // namespace likecast
