#include "core/storage/database/schema.h"

#include <QDir>
#include <QFile>

static void initSchemaResource()
{
    // Needed because the resource is in a static library; must be called outside a namespace.
    Q_INIT_RESOURCE(schema);
}

namespace likecast
{

using namespace Qt::StringLiterals;

std::vector<Migration> shippedMigrations()
{
    initSchemaResource();
    const QDir directory(u":/schema"_s);
    std::vector<Migration> migrations;
    for (const QString& fileName : directory.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(fileName));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        migrations.push_back({QStringView(fileName).left(3).toInt(), fileName, file.readAll()});
    }
    return migrations;
}

} // namespace likecast
