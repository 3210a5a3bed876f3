#pragma once

#include "core/neural/photo_training.h"
#include "core/regression/contract/regressor_registry.h"

#include <functional>
#include <optional>

namespace likecast
{

/// Social Performance Estimator's network: predicts likes from one account's photos at 64 x 64
/// pixels; the layers are in plugin/photo/photo_layers.cpp. Mean squared error of likes, Adam,
/// batches of 32, 50 epochs, split 80/20 (the 20 % are used for early stopping and validation),
/// quarter-turn augmentation. The report contains both losses of every epoch and the percentage
/// error of each validation photo.
///
/// It never ships trained: the weights fit one account. Errors of training: those of
/// PhotoTrainingSet::load(), PhotoTrainingSet::split() and PhotoNetworkModel::train(); of loading:
/// ModelMissing, ModelDamaged, ModelIncompatible.
RegressorEntry photoCnnEntry(const PhotoReader& read = {});

/// Another network that maps a photo to a vector, for example from a model pack.
struct PhotoBackbone {
    QString name;        ///< the pack's
    QByteArray sha256;   ///< the pack's: a head works only with the backbone it was trained on
    PhotoEmbedder embed; ///< thread-safe
};

/// Called when a model is trained or loaded; returns std::nullopt if no such network is installed.
using BackboneSource = std::function<Result<std::optional<PhotoBackbone>>()>;

/// Predicts Low, Typical or High as in the Sezane study; engagement_terciles.h defines the classes
/// and likely adverts. Three outputs with cross-entropy on a dense layer over the backbone's vector
/// or, without a backbone, on photo-cnn's layers, whose weights may come from a trained photo-cnn
/// (options.resumeFolder). Split 80/20; photos those weights were trained on are never validation
/// photos. The report contains accuracy and the confusion matrix of the validation photos, one row
/// per actual class.
///
/// Like the other models it also predicts a number: the mean over the classes of ln(1 + median
/// likes), weighted by probability. It minimises the squared error when only the class is known,
/// and changes with the probabilities even when the most likely class does not.
/// LikeForecast::classChances contains the probabilities.
///
/// Errors: those of photoCnnEntry(); ModelMissing also if the backbone it was trained on is not
/// installed; PostsTooFew also if there are too few posts for three classes.
RegressorEntry engagementClassesEntry(const BackboneSource& backbone = {},
                                      const PhotoReader& read = {});

/// Adds both. "auto" blends neither, because they fit one account only. `read` reads the posts'
/// photos.
void addPhotoRegressors(RegressorRegistry& registry, const BackboneSource& backbone = {},
                        const PhotoReader& read = {});

} // namespace likecast
