#include "tests/core/packs/pack_fixtures.h"

#include "tests/support/onnx_builder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace likecast::test
{

namespace
{

QByteArray modelOf(PackKind kind)
{
    switch (kind) {
    case PackKind::FaceDetector:
        return emptyYunet();
    case PackKind::Expression:
    case PackKind::Classifier:
        return meansModel(4, {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, {0, 0, 0});
    case PackKind::Embedding:
        return meansModel(4, {{1, 0, 0}, {0, 2, 0}}, {0.5F, 0});
    case PackKind::Aesthetic:
        break;
    }
    return meansModel(4, {{1, 1, 1}}, {2});
}

QByteArray jsonOf(const PackManifest& manifest)
{
    return QJsonDocument(packManifestJson(manifest)).toJson();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

PackContent tinyPack(PackKind kind)
{
    PackContent content;
    content.model = modelOf(kind);
    PackManifest& manifest = content.manifest;
    manifest.name = u"tiny-"_s + packKindName(kind);
    manifest.title = u"Tiny"_s;
    manifest.kind = kind;
    manifest.file = u"model.onnx"_s;
    manifest.bytes = content.model.size();
    manifest.sha256 = QCryptographicHash::hash(content.model, QCryptographicHash::Sha256);
    manifest.licence = u"CC0-1.0"_s;
    manifest.source = u"made by a test"_s;
    manifest.input.size = kind == PackKind::FaceDetector ? QSize(640, 640) : QSize(4, 4);
    if (kind == PackKind::Expression || kind == PackKind::Classifier)
        manifest.labels = {{u"sad"_s, {}}, {u"happy"_s, u"smile"_s}, {u"calm"_s, {}}};
    return content;
}

PackContent withModel(PackContent content, const QByteArray& model)
{
    content.model = model;
    content.manifest.bytes = model.size();
    content.manifest.sha256 = QCryptographicHash::hash(model, QCryptographicHash::Sha256);
    return content;
}

void writeZip(const QString& path, const std::vector<ZipEntry>& entries)
{
    archive* zip = archive_write_new();
    archive_write_set_format_zip(zip);
    if (archive_write_open_filename(zip, QFile::encodeName(path).constData()) != ARCHIVE_OK)
        qFatal("cannot write %s", qPrintable(path));
    for (const ZipEntry& entry : entries) {
        archive_entry* header = archive_entry_new();
        archive_entry_set_pathname(header, entry.name.constData());
        archive_entry_set_perm(header, 0644);
        if (entry.isLink) {
            archive_entry_set_filetype(header, AE_IFLNK);
            archive_entry_set_symlink(header, entry.bytes.constData());
            archive_write_header(zip, header);
        } else {
            archive_entry_set_filetype(header, AE_IFREG);
            archive_entry_set_size(header, entry.bytes.size());
            archive_write_header(zip, header);
            archive_write_data(zip, entry.bytes.constData(),
                               static_cast<std::size_t>(entry.bytes.size()));
        }
        archive_entry_free(header);
    }
    archive_write_free(zip);
}

void writeZip(const QString& path, const PackContent& content, const QByteArray& folder)
{
    writeZip(path, {{folder + "manifest.json", jsonOf(content.manifest)},
                    {folder + content.manifest.file.toUtf8(), content.model}});
}

void writeFolder(const QString& path, const PackContent& content)
{
    QDir().mkpath(path);
    write(path + u"/manifest.json"_s, jsonOf(content.manifest));
    write(path + u'/' + content.manifest.file, content.model);
}

QStringList everythingIn(const QString& folder)
{
    QStringList found;
    QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        found.append(QDir(folder).relativeFilePath(walk.next()));
    found.sort();
    return found;
}

} // namespace likecast::test
