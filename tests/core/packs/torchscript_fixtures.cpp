#include "tests/core/packs/torchscript_fixtures.h"

#include "tests/core/packs/pack_fixtures.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace likecast::test
{

QByteArray torchScript(const QByteArray& code, const QByteArray& more)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"model.pt"_s));
    QStringList arguments{file.fileName(), QString::fromUtf8(code)};
    if (!more.isEmpty())
        arguments.append(QString::fromUtf8(more));
    QProcess writer;
    writer.start(QStringLiteral(LIKECAST_WRITE_TORCHSCRIPT), arguments);
    if (!writer.waitForFinished(60'000) || writer.exitCode() != 0)
        qFatal("no script: %s", writer.readAllStandardError().constData());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no script");
    return file.readAll();
}

PackContent torchScriptPack(PackKind kind, const QByteArray& model)
{
    PackContent content = withModel(tinyPack(kind), model);
    content.manifest.runtime = PackRuntime::TorchScript;
    content.manifest.file = u"model.pt"_s;
    return content;
}

} // namespace likecast::test
