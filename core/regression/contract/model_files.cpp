#include "core/regression/contract/model_files.h"
#include "core/common/sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryFile>

#include <memory>
#include <optional>
#include <vector>

namespace likecast
{

namespace
{

constexpr qint64 largestFile = 64 * 1024 * 1024;
const QString manifestName = QStringLiteral("manifest.json");
const QString formatName = QStringLiteral("likecast-model");

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(sha256Of(bytes).toHex());
}

/// Writes to a temporary file next to the target, which commit() replaces.
Result<void> writeAside(const QString& folder, const QString& name, const QByteArray& bytes,
                        std::vector<std::unique_ptr<QSaveFile>>& written)
{
    auto file = std::make_unique<QSaveFile>(QDir(folder).filePath(name));
    if (QFileInfo(file->fileName()).isDir() || !file->open(QIODevice::WriteOnly) ||
        file->write(bytes) != bytes.size() || !file->flush())
        return failure(ErrorCode::FileUnwritable, file->fileName());
    written.push_back(std::move(file));
    return {};
}

std::optional<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return std::nullopt;
    return file.readAll();
}

/// A plain file name, so that no path leads out of the model's folder.
bool isPlainName(const QString& name)
{
    static const QRegularExpression plain(QStringLiteral("\\A[a-z0-9_-]+(\\.[a-z0-9]+)*\\z"));
    return plain.match(name).hasMatch();
}

QStringList stringList(const QJsonArray& array)
{
    QStringList list;
    for (const QJsonValue& value : array)
        list.append(value.toString());
    return list;
}

QStringList listedIn(const QString& folder)
{
    const auto manifest = readFile(QDir(folder).filePath(manifestName));
    return QJsonDocument::fromJson(manifest.value_or(QByteArray()))
        .object()
        .value(QStringLiteral("files"))
        .toObject()
        .keys();
}

Result<void> checkIdentity(const QJsonObject& manifest, const ModelIdentity& expected)
{
    const auto differs = [](const QString& what) {
        return failure(ErrorCode::ModelIncompatible, what);
    };
    if (manifest.value(QStringLiteral("format")).toString() != formatName)
        return failure(ErrorCode::ModelDamaged, QStringLiteral("not a model manifest"));
    if (manifest.value(QStringLiteral("format_version")).toInt() != modelFormatVersion)
        return differs(QStringLiteral("format version"));
    if (const QString name = manifest.value(QStringLiteral("name")).toString();
        name != expected.name)
        return differs(QStringLiteral("the folder holds %1, not %2").arg(name, expected.name));
    if (manifest.value(QStringLiteral("schema_version")).toInt() != expected.schemaVersion)
        return differs(QStringLiteral("feature schema version"));
    if (stringList(manifest.value(QStringLiteral("features")).toArray()) != expected.features)
        return differs(QStringLiteral("feature order"));
    return {};
}

Result<void> readListedFiles(const QString& folder, const QJsonObject& listed, ModelFiles& model)
{
    for (auto entry = listed.begin(); entry != listed.end(); ++entry) {
        if (!isPlainName(entry.key()))
            return failure(ErrorCode::ModelDamaged, QStringLiteral("file name in manifest"));
        const std::optional<QByteArray> bytes = readFile(QDir(folder).filePath(entry.key()));
        const QString expected =
            entry.value().toObject().value(QStringLiteral("sha256")).toString();
        if (!bytes || sha256(*bytes) != expected)
            return failure(ErrorCode::ModelDamaged, entry.key());
        model.files.insert(entry.key(), *bytes);
    }
    return {};
}

} // namespace

Result<void> checkModelFolder(const QString& folder, const QString& name)
{
    const QString path = QDir(folder).filePath(manifestName);
    if (QFileInfo::exists(path)) {
        const QJsonObject manifest =
            QJsonDocument::fromJson(readFile(path).value_or(QByteArray())).object();
        const QString there = manifest.value(QStringLiteral("name")).toString();
        if (manifest.value(QStringLiteral("format")).toString() != formatName)
            return failure(ErrorCode::InputInvalid,
                           path + QStringLiteral(" is not a model manifest"));
        if (there != name)
            return failure(ErrorCode::InputInvalid,
                           QStringLiteral("%1 contains the model %2").arg(folder, there));
    } else if (!QDir(folder).isEmpty()) {
        return failure(
            ErrorCode::InputInvalid,
            QStringLiteral("%1 holds other files; name an empty folder or a new one").arg(folder));
    }
    QStringList missing; // innermost first
    for (QString at = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
         !QFileInfo::exists(at) && at != QFileInfo(at).path(); at = QFileInfo(at).path())
        missing += at;
    bool isWritable = QDir().mkpath(folder);
    if (isWritable) {
        QTemporaryFile file(QDir(folder).filePath(QStringLiteral("XXXXXX")));
        isWritable = file.open() && file.write("1") == 1 && file.flush();
    }
    for (const QString& made : missing)
        QDir().rmdir(made);
    return isWritable ? Result<void>() : failure(ErrorCode::FileUnwritable, folder);
}

Result<void> writeModelFiles(const QString& folder, const ModelFiles& model)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::FileUnwritable, folder);
    const QStringList listedBefore = listedIn(folder);
    QJsonObject listed;
    // The old files stay until every new one is on disk.
    std::vector<std::unique_ptr<QSaveFile>> written;
    for (auto file = model.files.begin(); file != model.files.end(); ++file) {
        if (auto done = writeAside(folder, file.key(), file.value(), written); !done)
            return done;
        listed.insert(file.key(), QJsonObject{{QStringLiteral("sha256"), sha256(file.value())},
                                              {QStringLiteral("bytes"), file.value().size()}});
    }
    const QJsonObject manifest{
        {QStringLiteral("format"), formatName},
        {QStringLiteral("format_version"), modelFormatVersion},
        {QStringLiteral("name"), model.identity.name},
        {QStringLiteral("version"), model.identity.version},
        {QStringLiteral("schema_version"), model.identity.schemaVersion},
        {QStringLiteral("features"), QJsonArray::fromStringList(model.identity.features)},
        {QStringLiteral("files"), listed},
        {QStringLiteral("training"), model.training},
    };
    if (auto done = writeAside(folder, manifestName, QJsonDocument(manifest).toJson(), written);
        !done)
        return done;
    for (const auto& file : written) {
        if (!file->commit())
            return failure(ErrorCode::FileUnwritable, file->fileName());
    }
    // If one cannot be removed, reading the model ignores it.
    for (const QString& name : listedBefore) {
        if (isPlainName(name) && name != manifestName && !model.files.contains(name))
            QFile::remove(QDir(folder).filePath(name));
    }
    return {};
}

Result<ModelFiles> readModelFiles(const QString& folder, const ModelIdentity& expected)
{
    const QString path = QDir(folder).filePath(manifestName);
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::ModelMissing, path);
    const std::optional<QByteArray> bytes = readFile(path);
    const QJsonDocument document = QJsonDocument::fromJson(bytes.value_or(QByteArray()));
    if (!document.isObject())
        return failure(ErrorCode::ModelDamaged, manifestName);
    const QJsonObject manifest = document.object();
    if (auto identity = checkIdentity(manifest, expected); !identity)
        return failure(identity.error());
    ModelFiles model;
    model.identity = expected;
    model.identity.version = manifest.value(QStringLiteral("version")).toString();
    model.training = manifest.value(QStringLiteral("training")).toObject();
    const QJsonObject listed = manifest.value(QStringLiteral("files")).toObject();
    if (auto read = readListedFiles(folder, listed, model); !read)
        return failure(read.error());
    return model;
}

} // namespace likecast
