#include "core/packs/pack_manifest.h"
#include "core/common/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

constexpr qsizetype maxLabels = 100'000;
constexpr int maxSide = 2048;

struct KindName {
    PackKind kind;
    QLatin1StringView name;
};

constexpr std::array kindNames{
    KindName{PackKind::FaceDetector, "face-detector"_L1},
    KindName{PackKind::Expression, "expression"_L1},
    KindName{PackKind::Classifier, "classifier"_L1},
    KindName{PackKind::Embedding, "embedding"_L1},
    KindName{PackKind::Aesthetic, "aesthetic"_L1},
};

struct ChannelsName {
    PackChannels channels;
    QLatin1StringView name;
};

constexpr std::array channelsNames{
    ChannelsName{PackChannels::Rgb, "rgb"_L1},
    ChannelsName{PackChannels::Bgr, "bgr"_L1},
    ChannelsName{PackChannels::Grey, "grey"_L1},
};

tl::unexpected<Error> invalid(const QString& what)
{
    return failure(ErrorCode::PackInvalid, u"manifest: "_s + what);
}

bool isFileName(const QString& name)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_][A-Za-z0-9_.\\-]{0,120}\\z"_s);
    return plain.match(name).hasMatch() && name != "manifest.json"_L1;
}

QString textAt(const QJsonObject& object, QLatin1StringView key)
{
    constexpr qsizetype longest = 500;
    return object.value(key).toString().simplified().left(longest);
}

/// One number for all channels, or one per channel.
std::optional<std::array<double, 3>> channelValues(const QJsonValue& value, double standard)
{
    constexpr double largest = 1e6;
    std::array<double, 3> values{standard, standard, standard};
    const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
    if (value.isUndefined())
        return values;
    if (array.size() != 1 && array.size() != 3)
        return std::nullopt;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const QJsonValue entry = array[array.size() == 1 ? 0 : static_cast<qsizetype>(i)];
        values[i] = entry.toDouble();
        if (!entry.isDouble() || !std::isfinite(values[i]) || std::abs(values[i]) > largest)
            return std::nullopt;
    }
    return values;
}

Result<PackInput> inputFrom(const QJsonObject& object)
{
    PackInput input;
    input.size = QSize(object.value("width"_L1).toInt(), object.value("height"_L1).toInt());
    if (input.size.width() < 1 || input.size.height() < 1 || input.size.width() > maxSide ||
        input.size.height() > maxSide)
        return invalid(u"input width or height"_s);
    const QString name = textAt(object, "channels"_L1);
    const auto channels =
        std::find_if(channelsNames.begin(), channelsNames.end(),
                     [&](const ChannelsName& entry) { return name == entry.name; });
    if (channels == channelsNames.end())
        return invalid(u"input channels"_s);
    input.channels = channels->channels;
    const auto mean = channelValues(object.value("mean"_L1), 0.0);
    const auto scale = channelValues(object.value("scale"_L1), 1.0);
    // A scale of 0 would make every picture the same.
    if (!mean || !scale || std::ranges::count(*scale, 0.0) > 0)
        return invalid(u"input mean or scale"_s);
    input.mean = *mean;
    input.scale = *scale;
    return input;
}

Result<std::vector<PackLabel>> labelsFrom(const QJsonArray& array)
{
    if (array.size() > maxLabels)
        return invalid(u"too many labels"_s);
    std::vector<PackLabel> labels;
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        labels.push_back({textAt(object, "name"_L1), textAt(object, "family"_L1)});
        if (labels.back().name.isEmpty())
            return invalid(u"a label without a name"_s);
    }
    return labels;
}

Result<void> checkLabels(const PackManifest& manifest)
{
    const bool needsLabels =
        manifest.kind == PackKind::Classifier || manifest.kind == PackKind::Expression;
    if (needsLabels && manifest.labels.size() < 2)
        return invalid(u"labels"_s);
    const bool hasSmile =
        std::any_of(manifest.labels.begin(), manifest.labels.end(),
                    [](const PackLabel& label) { return label.family == "smile"_L1; });
    if (manifest.kind == PackKind::Expression && !hasSmile)
        return invalid(u"no label in the family smile"_s);
    return {};
}

Result<void> readFile(const QJsonObject& object, PackManifest& manifest)
{
    manifest.file = object.value("file"_L1).toString();
    if (!isFileName(manifest.file))
        return invalid(u"file"_s);
    const QString runtime = textAt(object, "runtime"_L1);
    if (!runtime.isEmpty() && runtime != "onnx"_L1)
        return invalid(u"runtime; packs are ONNX"_s);
    const QByteArray hex = object.value("sha256"_L1).toString().toLatin1();
    manifest.sha256 = QByteArray::fromHex(hex);
    constexpr qsizetype hashBytes = 32;
    if (hex.size() != 2 * hashBytes || manifest.sha256.size() != hashBytes)
        return invalid(u"sha256"_s);
    manifest.bytes = object.value("bytes"_L1).toInteger();
    if (manifest.bytes <= 0 || manifest.bytes > maxPackModelBytes)
        return invalid(u"bytes"_s);
    return {};
}

} // namespace

QString packKindName(PackKind kind)
{
    const auto entry = std::find_if(kindNames.begin(), kindNames.end(),
                                    [&](const KindName& name) { return name.kind == kind; });
    return entry->name;
}

std::optional<PackKind> packKindFromName(const QString& name)
{
    const auto entry = std::find_if(kindNames.begin(), kindNames.end(),
                                    [&](const KindName& known) { return known.name == name; });
    return entry == kindNames.end() ? std::nullopt : std::optional(entry->kind);
}

bool isPackName(const QString& name)
{
    static const QRegularExpression plain(u"^[a-z0-9][a-z0-9_\\-]{0,39}\\z"_s);
    static const QRegularExpression reserved(u"^(con|prn|aux|nul|com\\d|lpt\\d)\\z"_s);
    return plain.match(name).hasMatch() && !reserved.match(name).hasMatch();
}

Result<PackManifest> packManifestFrom(const QJsonObject& object)
{
    if (object.value("format"_L1).toInt() != 1)
        return invalid(u"format"_s);
    PackManifest manifest;
    manifest.name = object.value("name"_L1).toString();
    if (!isPackName(manifest.name))
        return invalid(u"name"_s);
    manifest.title = textAt(object, "title"_L1);
    if (manifest.title.isEmpty())
        manifest.title = manifest.name;
    const auto kind = packKindFromName(textAt(object, "kind"_L1));
    if (!kind)
        return invalid(u"kind"_s);
    manifest.kind = *kind;
    manifest.licence = textAt(object, "licence"_L1);
    manifest.source = textAt(object, "source"_L1);
    if (manifest.licence.isEmpty() || manifest.source.isEmpty())
        return invalid(u"licence or source"_s);
    if (const Result<void> file = readFile(object, manifest); !file)
        return failure(file.error());
    const auto input = inputFrom(object.value("input"_L1).toObject());
    if (!input)
        return failure(input.error());
    manifest.input = *input;
    const QJsonArray outputs = object.value("outputs"_L1).toArray();
    for (const QJsonValue& output : outputs)
        manifest.outputs.append(output.toString());
    manifest.embeddingOutput = textAt(object, "embedding_output"_L1);
    auto labels = labelsFrom(object.value("labels"_L1).toArray());
    if (!labels)
        return failure(labels.error());
    manifest.labels = std::move(*labels);
    if (const Result<void> checked = checkLabels(manifest); !checked)
        return failure(checked.error());
    return manifest;
}

Result<PackManifest> readPackManifest(const QByteArray& json)
{
    if (json.size() > maxPackManifestBytes)
        return invalid(u"too large"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    return packManifestFrom(document.object());
}

QJsonObject packManifestJson(const PackManifest& manifest)
{
    const auto three = [](const std::array<double, 3>& values) {
        return QJsonArray{values[0], values[1], values[2]};
    };
    const auto channels =
        std::find_if(channelsNames.begin(), channelsNames.end(), [&](const ChannelsName& entry) {
            return entry.channels == manifest.input.channels;
        });
    QJsonArray labels;
    for (const PackLabel& label : manifest.labels)
        labels.append(QJsonObject{{u"name"_s, label.name}, {u"family"_s, label.family}});
    return {
        {u"format"_s, 1},
        {u"name"_s, manifest.name},
        {u"title"_s, manifest.title},
        {u"kind"_s, packKindName(manifest.kind)},
        {u"runtime"_s, u"onnx"_s},
        {u"file"_s, manifest.file},
        {u"bytes"_s, manifest.bytes},
        {u"sha256"_s, QString::fromLatin1(manifest.sha256.toHex())},
        {u"licence"_s, manifest.licence},
        {u"source"_s, manifest.source},
        {u"input"_s, QJsonObject{{u"width"_s, manifest.input.size.width()},
                                 {u"height"_s, manifest.input.size.height()},
                                 {u"channels"_s, channels->name},
                                 {u"mean"_s, three(manifest.input.mean)},
                                 {u"scale"_s, three(manifest.input.scale)}}},
        {u"outputs"_s, QJsonArray::fromStringList(manifest.outputs)},
        {u"embedding_output"_s, manifest.embeddingOutput},
        {u"labels"_s, labels},
    };
}

QByteArray packIdentity(const PackManifest& manifest)
{
    QJsonObject json = packManifestJson(manifest);
    for (const char* unread : {"title", "file", "bytes", "licence", "source"})
        json.remove(QLatin1StringView(unread));
    // QJsonDocument writes keys in alphabetical order.
    return sha256Of(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

PackManifest yunetManifest(const QByteArray& model)
{
    PackManifest manifest;
    manifest.name = u"yunet"_s;
    manifest.title = u"YuNet face detector"_s;
    manifest.kind = PackKind::FaceDetector;
    manifest.file = u"face_detector.onnx"_s;
    manifest.bytes = model.size();
    manifest.sha256 = sha256Of(model);
    manifest.licence = u"see its source"_s;
    manifest.source = u"local file"_s;
    manifest.input = {QSize(640, 640), PackChannels::Bgr, {0, 0, 0}, {1, 1, 1}};
    return manifest;
}

} // namespace likecast
