#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSize>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace likecast
{

/// What a pack's network outputs for a photo.
enum class PackKind {
    FaceDetector, ///< YuNet's twelve outputs at 640x640
    Expression,   ///< a face crop: one value per label, one of them of the family "smile"
    Classifier,   ///< one value per label
    Embedding,    ///< a vector of at least two values
    Aesthetic,    ///< one value, or the distribution of ten scores from 1 to 10
};

enum class PackChannels { Rgb, Bgr, Grey };

/// How a picture is converted: scaled to `size`, then (value - mean) * scale per channel, one plane
/// per channel.
struct PackInput {
    QSize size;
    PackChannels channels = PackChannels::Rgb;
    std::array<double, 3> mean{0, 0, 0};
    std::array<double, 3> scale{1, 1, 1};

    friend bool operator==(const PackInput&, const PackInput&) = default;
};

struct PackLabel {
    QString name;
    QString family; ///< "animal", "food", ...; may be empty

    friend bool operator==(const PackLabel&, const PackLabel&) = default;
};

/// manifest.json of a pack, format 1. A value.
struct PackManifest {
    QString name; ///< its folder: lower-case letters, digits, - and _
    QString title;
    PackKind kind = PackKind::Embedding;
    QString file; ///< next to the manifest; a file name, not a path
    qint64 bytes = 0;
    QByteArray sha256; ///< 32 bytes
    QString licence;
    QString source; ///< origin, for people to read
    PackInput input;
    QStringList outputs;     ///< empty: the network's only output
    QString embeddingOutput; ///< of a classifier: the penultimate layer; may be empty
    std::vector<PackLabel> labels;

    friend bool operator==(const PackManifest&, const PackManifest&) = default;
};

inline constexpr qint64 maxPackModelBytes = 512LL << 20;
inline constexpr qint64 maxPackManifestBytes = 4LL << 20;

/// "face-detector", "expression", "classifier", "embedding", "aesthetic".
QString packKindName(PackKind kind);
std::optional<PackKind> packKindFromName(const QString& name);

/// Checks everything that does not need the model file. Errors: PackInvalid; detail names the
/// field.
Result<PackManifest> packManifestFrom(const QJsonObject& object);
Result<PackManifest> readPackManifest(const QByteArray& json);
QJsonObject packManifestJson(const PackManifest& manifest);

/// SHA-256 of everything that a pack's results depend on: its model file, its input format and the
/// outputs used. Results of packs with the same identity are comparable.
QByteArray packIdentity(const PackManifest& manifest);

/// The manifest for a bare YuNet .onnx file of unknown origin.
PackManifest yunetManifest(const QByteArray& model);

/// Whether a text is valid as a pack's folder name: no path, no name reserved by a system.
bool isPackName(const QString& name);

} // namespace likecast
