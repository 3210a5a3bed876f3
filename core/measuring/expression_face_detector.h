#pragma once

#include "core/faces/face_detector.h"
#include "core/packs/pack_model.h"
#include "core/packs/pack_store.h"

#include <memory>

namespace likecast
{

/// Finds faces with another detector and takes their smile probability from an expression pack: the
/// sum over the pack's labels of the family "smile". Eyes come from the other detector.
///
/// The network is shown each face as in its training: a square around it with the eyes at 46 % of
/// its height and the mouth 36 % below them (the 112-pixel template of ArcFace, Deng et al., CVPR
/// 2019), black beyond the photo's edge; faces are not rotated.
///
/// The pack is verified against its manifest and loaded at the first face. Errors: those of the
/// other detector; PackInvalid, FileNotFound.
class ExpressionFaceDetector final : public FaceDetector
{
public:
    /// `pack` is an expression pack of `store`.
    ExpressionFaceDetector(std::unique_ptr<FaceDetector> faces, PackStore store,
                           InstalledPack pack);

    /// The other detector's name, with the pack and its content hash.
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

/// The region of a face shown to an expression network, in pixels of a photo of this size; may
/// extend beyond the photo.
QRect expressionRegion(const FaceBox& face, QSize photo);

} // namespace likecast
