#pragma once

#include "core/packs/pack_network.h"

#include <QImage>

#include <memory>

namespace likecast
{

/// What a pack says about one picture.
struct PackReading {
    /// Classifier and expression: one probability per label of the manifest, together 1.
    std::vector<double> probabilities;
    /// Embedding, or a classifier's layer before the last where its manifest names it.
    std::vector<double> embedding;
    std::optional<double> aesthetic; ///< mean mark, 1 to 10, or whatever one figure means

    /// Sum of the probabilities of the labels of a family; 0 where there is none.
    double ofFamily(const PackManifest& manifest, const QString& family) const;
};

/// An expression, classifier, embedding or aesthetic pack on the job; face detectors are run by
/// core/faces. Not thread-safe.
class PackModel
{
public:
    /// Loads the network and runs it once on a grey picture, so that one of the wrong shape fails
    /// here. Face detectors are checked the same way. Errors: PackInvalid.
    static Result<std::unique_ptr<PackModel>> load(const PackManifest& manifest,
                                                   const QByteArray& model);

    const PackManifest& manifest() const { return m_manifest; }

    /// Errors: PackInvalid (figures that are none), InputInvalid (no picture, or a face detector).
    Result<PackReading> read(const QImage& picture);

private:
    PackModel(PackManifest manifest, std::unique_ptr<PackNetwork> network);

    Result<void> checkShape();

    PackManifest m_manifest;
    std::unique_ptr<PackNetwork> m_network;
};

} // namespace likecast
