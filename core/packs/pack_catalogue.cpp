#include "core/packs/pack_catalogue.h"

#include "core/common/sha256.h"
#include "core/network/https_client.h"
#include "core/packs/pack_source.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

static void initialiseResource()
{
    Q_INIT_RESOURCE(packs);
}

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

/// Expands ranges to one label per class with its family: ImageNet's classes are ordered so that
/// those of a family are adjacent.
QJsonArray labelsOfRanges(const QJsonArray& ranges)
{
    QJsonArray labels;
    for (const QJsonValue& value : ranges) {
        const QJsonObject range = value.toObject();
        const QString family = range.value("family"_L1).toString();
        const int last = range.value("last"_L1).toInt();
        for (int i = range.value("first"_L1).toInt(); i <= last; ++i)
            labels.append(QJsonObject{{u"name"_s, u"class %1"_s.arg(i)}, {u"family"_s, family}});
    }
    return labels;
}

std::vector<CatalogueEntry> readCatalogue()
{
    initialiseResource();
    QFile file(u":/packs/catalogue.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program carries no catalogue");
    const QJsonArray entries =
        QJsonDocument::fromJson(file.readAll()).object().value("packs"_L1).toArray();
    std::vector<CatalogueEntry> catalogue;
    for (const QJsonValue& value : entries) {
        QJsonObject object = value.toObject();
        if (object.contains("label_ranges"_L1))
            object.insert(u"labels"_s, labelsOfRanges(object.value("label_ranges"_L1).toArray()));
        const auto manifest = packManifestFrom(object);
        if (!manifest)
            qFatal("the catalogue is damaged: %s", qUtf8Printable(manifest.error().detail));
        catalogue.push_back({*manifest, QUrl(object.value("url"_L1).toString())});
    }
    return catalogue;
}

} // namespace

const std::vector<CatalogueEntry>& packCatalogue()
{
    static const std::vector<CatalogueEntry> catalogue = readCatalogue();
    return catalogue;
}

Result<PackContent> downloadPack(const CatalogueEntry& entry, HttpsClient& client,
                                 const CancellationToken& cancellation,
                                 const ProgressCallback& progress)
{
    if (entry.url.isEmpty())
        return failure(ErrorCode::InputInvalid,
                       u"%1 has no download address"_s.arg(entry.manifest.name));
    HttpsRequest request;
    request.url = entry.url;
    request.maxBytes = entry.manifest.bytes;
    request.mayChangeHost = true; // safe, because the content is pinned
    if (progress)
        request.progress = [&progress, total = entry.manifest.bytes](const Progress& done) {
            progress({done.done, total});
        };
    auto answer = client.get(request, cancellation);
    if (!answer && answer.error().code == ErrorCode::ServiceFailed)
        return failure(ErrorCode::PackInvalid, answer.error().detail);
    if (!answer)
        return failure(answer.error());
    constexpr int done = 200;
    if (answer->status != done)
        return failure(ErrorCode::ServiceFailed,
                       u"status %1 for %2"_s.arg(answer->status).arg(entry.manifest.name));
    const QByteArray sha256 = sha256Of(answer->body);
    if (answer->body.size() != entry.manifest.bytes || sha256 != entry.manifest.sha256)
        return failure(ErrorCode::PackInvalid, u"the download is not the model in the catalogue"_s);
    return PackContent{entry.manifest, std::move(answer->body)};
}

} // namespace likecast
