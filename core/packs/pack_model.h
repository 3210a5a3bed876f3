#pragma once

#include "core/packs/pack_network.h"

#include <QImage>

#include <memory>

namespace likecast
{

/// A pack's results for one picture.
struct PackReading {
    /// Classifier and expression: one probability per label of the manifest, summing to 1.
    std::vector<double> probabilities;
    /// Embedding, or a classifier's penultimate layer if its manifest names it.
    std::vector<double> embedding;
    /// mean score, 1 to 10, or the model's single value on its own scale
    std::optional<double> aesthetic;

    /// Sum of the probabilities of a family's labels; 0 if it has none.
    double ofFamily(const PackManifest& manifest, const QString& family) const;
};

/// Runs an expression, classifier, embedding or aesthetic pack; core/faces runs face detectors. Not
/// thread-safe.
class PackModel
{
public:
    /// Loads the network and runs it once on a grey picture, so that a wrong shape fails here. Face
    /// detectors are checked the same way. Errors: PackInvalid.
    static Result<std::unique_ptr<PackModel>> load(const PackManifest& manifest,
                                                   const QByteArray& model);

    const PackManifest& manifest() const { return m_manifest; }

    /// Errors: PackInvalid (values that are not finite numbers), InputInvalid (null image, or a
    /// face detector).
    Result<PackReading> read(const QImage& picture);

private:
    PackModel(PackManifest manifest, std::unique_ptr<PackNetwork> network);

    Result<void> checkShape();

    PackManifest m_manifest;
    std::unique_ptr<PackNetwork> m_network;
};

} // namespace likecast
