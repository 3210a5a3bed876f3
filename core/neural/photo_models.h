#pragma once

#include "core/neural/photo_training.h"
#include "core/regression/contract/regressor_registry.h"

#include <functional>
#include <optional>

namespace likecast
{

/// Social Performance Estimator's network, likes from one account's photos at 64 x 64 pixels; its
/// layers are in plugin/photo/photo_layers.cpp. Mean squared error of likes, Adam, batches of 32,
/// 50 epochs, split 80/20 (the 20 % serve early stopping and validation), quarter-turn
/// augmentation. The report has both losses of every epoch and the percentage error of each
/// validation photo.
///
/// It never ships trained: the weights fit one account. Errors of training: those of
/// PhotoTrainingSet::load(), PhotoTrainingSet::split() and PhotoNetworkModel::train(); of loading:
/// ModelMissing, ModelDamaged, ModelIncompatible.
RegressorEntry photoCnnEntry(const PhotoReader& read = {});

/// Another network that turns a photo into a vector, such as one from a model pack.
struct PhotoBackbone {
    QString name;        ///< of the pack
    QByteArray sha256;   ///< of the pack: a head works only with the backbone it was trained on
    PhotoEmbedder embed; ///< thread-safe
};

/// Called when a model is trained or loaded; no value if no such network is installed.
using BackboneSource = std::function<Result<std::optional<PhotoBackbone>>()>;

/// Low, Typical, High as in the Sezane study; engagement_terciles.h defines the classes and likely
/// adverts. Three outputs with cross-entropy on a dense layer over the backbone's vector, or
/// without a backbone on photo-cnn's layers, whose weights may be taken from a trained photo-cnn
/// (options.resumeFolder). Split 80/20; photos those weights have learned from are never validation
/// photos. The report has accuracy and the confusion matrix of the validation photos, a row per
/// actual class.
///
/// Like the other models it also predicts a number: the mean over the classes of ln(1 + median
/// likes), weighted by probability. It minimises the squared error when only the class is known,
/// and changes with the probabilities even when the likeliest class does not.
/// LikeForecast::classChances has the probabilities.
///
/// Errors: those of photoCnnEntry(); ModelMissing also if the backbone it was trained on is not
/// installed; PostsTooFew also if there are too few posts for three classes.
RegressorEntry engagementClassesEntry(const BackboneSource& backbone = {},
                                      const PhotoReader& read = {});

/// Adds both. "auto" blends neither, because they fit one account only. `read` reads the photos of
/// posts.
void addPhotoRegressors(RegressorRegistry& registry, const BackboneSource& backbone = {},
                        const PhotoReader& read = {});

} // namespace likecast
