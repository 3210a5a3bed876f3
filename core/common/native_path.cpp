#include "core/common/native_path.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>
#include <mutex>
#include <system_error>

namespace likecast
{

#ifdef Q_OS_WIN // where names are UTF-16

QString openablePath(const QByteArray& nativePath)
{
    return QFile::decodeName(nativePath);
}

QStringList unicodeArguments(int, char**)
{
    return QCoreApplication::arguments();
}

QList<HiddenFile> filesWithoutUnicodeName(const QString&)
{
    return {};
}

#else

namespace fs = std::filesystem;

QString openablePath(const QByteArray& nativePath)
{
    QString path = QString::fromUtf8(nativePath);
    std::error_code error;
    if (nativePath.isValidUtf8() || !fs::exists(fs::status(nativePath.constData(), error)))
        return path;
    static const QTemporaryDir links;
    static std::mutex mutex;
    static int count = 0;
    const std::lock_guard lock(mutex);
    // Each link gets its own folder: two names may differ only in the replaced bytes.
    const QDir folder(links.filePath(QString::number(++count)));
    const QString link = folder.filePath(QFileInfo(path).fileName());
    if (folder.mkpath(QStringLiteral(".")))
        fs::create_symlink(fs::absolute(nativePath.constData(), error), link.toStdString(), error);
    return error ? path : link;
}

QStringList unicodeArguments(int argumentCount, char** arguments)
{
    QStringList all;
    for (int i = 0; i < argumentCount; ++i)
        all.append(openablePath(arguments[i]));
    return all;
}

QList<HiddenFile> filesWithoutUnicodeName(const QString& folder)
{
    QList<HiddenFile> files;
    std::error_code error;
    const fs::path root = folder.toStdString();
    constexpr auto options = fs::directory_options::skip_permission_denied;
    for (fs::recursive_directory_iterator entries(root, options, error), end;
         !error && entries != end; entries.increment(error)) {
        std::error_code unknown;
        const QByteArray relative =
            QByteArray::fromStdString(entries->path().lexically_relative(root).native());
        if (!relative.isValidUtf8() && !entries->is_symlink(unknown) &&
            entries->is_regular_file(unknown))
            files.append({QString::fromUtf8(relative),
                          openablePath(QByteArray::fromStdString(entries->path().native()))});
    }
    return files;
}

#endif

} // namespace likecast
