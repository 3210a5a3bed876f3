#pragma once

#include "core/neural/photo_training.h"
#include "core/regression/contract/regressor_registry.h"

#include <functional>
#include <optional>

namespace likecast
{

/// The network of Social Performance Estimator on one account's photos at 64 x 64 pixels, for
/// likes: see photo_network.h in plugin/. Mean squared error of likes, Adam, batches of 32, 50
/// epochs, split 80/20 (the 20 % are what it stops early by and is judged by), quarter-turn
/// augmentation. The report has both losses of every epoch and, of photos kept apart, by how many
/// percent each forecast is off.
///
/// It never ships trained: its weights are one account's. Errors of training: those of
/// PhotoTrainingSet::load(), PhotoTrainingSet::split() and PhotoNetworkModel::train(); of loading:
/// ModelMissing, ModelDamaged, ModelIncompatible.
RegressorEntry photoCnnEntry(const PhotoReader& read = {});

/// Another network that turns a photo into a vector, e.g. out of a model pack.
struct PhotoBackbone {
    QString name;        ///< of the pack
    QByteArray sha256;   ///< its identity: a head learned on another one is of no use
    PhotoEmbedder embed; ///< thread-safe
};

/// Asked when a model is trained or loaded; nothing where no such network is installed.
using BackboneSource = std::function<Result<std::optional<PhotoBackbone>>()>;

/// Low, Typical, High as in the Sezane study: see engagement_terciles.h for the classes and for
/// what counts as a likely advert. Three outputs with cross-entropy on the dense layer over the
/// backbone's vector, else on photo-cnn's trunk, which a training may take over from a photo-cnn
/// (options.resumeFolder). Split 80/20, but what that has learned from is not among the 20 %; the
/// report has accuracy and the confusion matrix of the posts kept apart, rows what they were,
/// columns what they were taken for.
///
/// It forecasts classes. As the other models do it gives a number, too: the mean of y over the
/// classes, each by its chance and standing for its own median likes in this account; that is the
/// number that misses least (in squared y) when nothing but the class is known, and it moves with
/// the chances where the class itself does not. LikeForecast::classChances has the chances.
///
/// Errors: as of photoCnnEntry(); ModelMissing where it was trained on a backbone that is not
/// installed now; PostsTooFew also where there are not enough posts for three classes.
RegressorEntry engagementClassesEntry(const BackboneSource& backbone = {},
                                      const PhotoReader& read = {});

/// Adds both. Neither is blended by "auto": they are one account's. `read` is how posts' photos are
/// had, to learn from and to be judged by.
void addPhotoRegressors(RegressorRegistry& registry, const BackboneSource& backbone = {},
                        const PhotoReader& read = {});

} // namespace likecast
