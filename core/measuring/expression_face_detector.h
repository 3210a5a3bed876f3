#pragma once

#include "core/faces/face_detector.h"
#include "core/packs/pack_model.h"
#include "core/packs/pack_store.h"

#include <memory>

namespace likecast
{

/// Finds faces with another detector and takes the probability that they smile from an expression
/// pack: that of all its labels of the family "smile". Eyes stay the other detector's.
///
/// The network sees each face as such networks are trained: a square around it with the eyes at
/// 46 % of its height and the mouth 36 % below them (the 112-pixel template of ArcFace, Deng et
/// al., CVPR 2019), black where it hangs over the photo's edge; faces are not turned upright.
///
/// The pack is compared with its manifest and loaded with the first face. Errors besides those of
/// the other detector: PackInvalid, FileNotFound.
class ExpressionFaceDetector final : public FaceDetector
{
public:
    /// `pack` is an expression pack of `store`.
    ExpressionFaceDetector(std::unique_ptr<FaceDetector> faces, PackStore store,
                           InstalledPack pack);

    /// That of the other detector, with the pack and its content's hash.
    QString name() const override { return nameOn(m_faces->name(), m_pack); }
    static QString nameOn(const QString& facesName, const InstalledPack& pack);
    Result<std::vector<FaceBox>> detect(const QImage& upright) override;

private:
    Result<void> load();

    std::unique_ptr<FaceDetector> m_faces;
    PackStore m_store;
    InstalledPack m_pack;
    std::unique_ptr<PackModel> m_model;
};

/// What an expression network is shown of a face, in pixels of a photo of that size; it may reach
/// beyond the photo.
QRect expressionRegion(const FaceBox& face, QSize photo);

} // namespace likecast
