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

/// What a pack's network tells about a photo.
enum class PackKind {
    FaceDetector, ///< YuNet's twelve outputs at 640x640
    Expression,   ///< a face crop: one figure per label, one label of the family "smile"
    Classifier,   ///< one figure per label
    Embedding,    ///< a vector of at least two figures
    Aesthetic,    ///< one figure, or ten: how often each mark from 1 to 10 is given
};

enum class PackChannels { Rgb, Bgr, Grey };

/// How a picture becomes numbers: scaled to `size`, then (value - mean) * scale per channel, one
/// plane per channel.
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
    QString name; ///< of its folder: lower-case letters, digits, - and _
    QString title;
    PackKind kind = PackKind::Embedding;
    QString file; ///< beside the manifest; a name, no path
    qint64 bytes = 0;
    QByteArray sha256; ///< 32 bytes
    QString licence;
    QString source; ///< where it comes from, for people
    PackInput input;
    QStringList outputs;     ///< empty: the network's only one
    QString embeddingOutput; ///< of a classifier: the layer before the last; may be empty
    std::vector<PackLabel> labels;

    friend bool operator==(const PackManifest&, const PackManifest&) = default;
};

inline constexpr qint64 maxPackModelBytes = 512LL << 20;
inline constexpr qint64 maxPackManifestBytes = 4LL << 20;

/// "face-detector", "expression", "classifier", "embedding", "aesthetic".
QString packKindName(PackKind kind);
std::optional<PackKind> packKindFromName(const QString& name);

/// Everything that can be judged without the model file is. Errors: PackInvalid, detail names the
/// field.
Result<PackManifest> packManifestFrom(const QJsonObject& object);
Result<PackManifest> readPackManifest(const QByteArray& json);
QJsonObject packManifestJson(const PackManifest& manifest);

/// SHA-256 over all that a pack's readings depend on: its model file, how it is fed and what is
/// read of it. What packs of one identity say of photos compares.
QByteArray packIdentity(const PackManifest& manifest);

/// The manifest that a bare YuNet .onnx file gets when nothing else is known about it.
PackManifest yunetManifest(const QByteArray& model);

/// Whether a text may be a pack's folder: nothing that leads elsewhere, nothing that a system
/// reserves.
bool isPackName(const QString& name);

} // namespace likecast
