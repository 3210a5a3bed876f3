#include "core/packs/pack_manifest.h"
#include "core/storage/database/database.h"
#include "core/storage/database/database_files.h"
#include "core/storage/drafts/draft_repository.h"
#include "core/storage/upkeep/backup.h"
#include "tests/core/packs/pack_fixtures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageWriter>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace likecast;
using namespace Qt::StringLiterals;

// Writes a small invented corpus for every target: write_seeds FOLDER.

namespace
{

QDir corpus;

void write(const QString& target, const QString& name, const QByteArray& bytes)
{
    corpus.mkpath(target);
    QFile file(corpus.filePath(target + u'/' + name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeTexts()
{
    const QByteArray rows = "2024-01-01 18:00:00,100,IMAGE,\"Zi bună, 写真\",2500,,3\n"
                            "01/02/2024,\"1.234\",REEL,#tag @me 🌞,2 500,a.jpg,\n";
    const QByteArray table = "taken_at,likes,media_type,caption,followers,photo,comments\n" + rows;
    const QByteArray exported =
        R"([{"media":[{"uri":"media/posts/a.jpg","creation_timestamp":1700000000,"title":"Zi"}]}])";
    const QByteArray insights =
        R"({"organic_insights_posts":[{"media_map_data":{"Media Thumbnail":{"creation_timestamp":)"
        R"(1700000000}},"string_map_data":{"Likes":{"value":"1,234"}}}]})";
    const QByteArray graph =
        R"({"data":[{"id":"1","caption":"Zi","media_type":"IMAGE","timestamp":)"
        R"("2024-01-01T18:00:00+0000","like_count":12}],"paging":{"cursors":{"after":"x"}}})";
    const QByteArray node = R"({"node":{"shortcode":"Cx","taken_at_timestamp":1700000000,)"
                            R"("edge_media_preview_like":{"count":7}},"instaloader":{}})";
    write(u"table"_s, u"rows"_s, rows);
    write(u"table"_s, u"semicolons"_s, QByteArray(table).replace(',', ';'));
    int name = 0;
    for (const auto& [file, bytes] : {std::pair<char, QByteArray>{'\0', table},
                                      {'\1', exported},
                                      {'\2', insights},
                                      {'\3', graph},
                                      {'\12', node}})
        write(u"import"_s, QString::number(++name), file + bytes);
    write(u"graph"_s, u"page"_s, graph);
    write(u"graph"_s, u"error"_s,
          R"({"error":{"message":"Bad IGsecretsecretsecret","code":190,"error_subcode":463}})");
    write(u"graph"_s, u"usage"_s,
          R"({"1":[{"call_count":28,"estimated_time_to_regain_access":3}]})");
    write(u"caption"_s, u"mixed"_s,
          "Bună ziua #șir @mara 🌞\n写真を撮る a-a-a- e\xcc\x81 https://x.y");
    write(u"settings"_s, u"ini"_s,
          "[appearance]\ntheme=dark\n[predict]\nmodels={\"mara\":\"own:mlp\"}\n"
          "[window]\ngeometry=@ByteArray(\\x1)\npage=1\n");
    write(
        u"tokens"_s, u"json"_s,
        R"({"format":1,"tokens":[{"account":"mara","kept_in":"passphrase","seal":"TEtUT0tFTjE="},)"
        R"({"account":"b","kept_in":"keychain","key":"token/x"}]})");
    write(u"model_folder"_s, u"json"_s,
          R"({"format":"likecast-model","format_version":1,"name":"m","version":"1",)"
          R"("schema_version":1,"features":["a","b"],"files":{"weights.bin":{"bytes":7}}})");
}

void writePhotos()
{
    QImage picture(24, 16, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    for (const QByteArray& format : QImageWriter::supportedImageFormats()) {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"a"_s);
        if (QImageWriter(path, format).write(picture))
            write(u"photo"_s, QString::fromLatin1(format), contentOf(path));
    }
}

void writePacks()
{
    for (const PackKind kind : {PackKind::FaceDetector, PackKind::Expression, PackKind::Classifier,
                                PackKind::Embedding, PackKind::Aesthetic}) {
        const PackContent content = test::tinyPack(kind);
        write(u"onnx"_s, packKindName(kind), content.model);
        write(u"pack_manifest"_s, packKindName(kind),
              QJsonDocument(packManifestJson(content.manifest)).toJson());
    }
    QTemporaryDir directory;
    const QString path = directory.filePath(u"a.zip"_s);
    test::writeZip(path, test::tinyPack(PackKind::Embedding));
    write(u"zip"_s, u"pack"_s, contentOf(path).mid(2));
    write(u"import"_s, u"zip"_s, '\7' + contentOf(path));
}

void writeDatabases()
{
    QTemporaryDir directory;
    const auto lock = InstanceLock::acquire(directory.path());
    auto opened = Database::open(lock.value());
    StoredDraft draft;
    draft.caption = u"a draft"_s;
    draft.timeZoneId = "UTC";
    const QString backup = directory.filePath(u"a.backup"_s);
    if (!opened || !DraftRepository(*opened->database).save(draft) ||
        !writeBackup(*opened->database, backup))
        qFatal("no database");
    write(u"backup"_s, u"whole"_s, contentOf(backup));
    write(u"database"_s, u"backup"_s, contentOf(backup));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    corpus = QDir(QString::fromLocal8Bit(argv[1]));
    writeTexts();
    writePhotos();
    writePacks();
    writeDatabases();
    return 0;
}
