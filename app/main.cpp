#include "app/program.h"
#include "core/common/crash_report.h"
#include "core/common/native_path.h"
#include "core/settings/application_paths.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QFontDatabase>

#ifdef LIKECAST_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

#include <future>

namespace
{

/// Looks up the system's fonts on another thread while Qt starts. The first use of a font waits
/// until the lookup is done.
std::future<QStringList> lookUpFonts(const std::shared_future<void>& applicationIsThere)
{
    return std::async(std::launch::async, [applicationIsThere] {
#ifdef LIKECAST_FONTCONFIG
        // The longer half of Qt's font setup needs no application object.
        FcInit();
#endif
        applicationIsThere.wait();
        return QFontDatabase::families();
    });
}

/// The window that takes them may have been started in another directory.
QStringList absolutePaths(const QStringList& paths)
{
    QStringList absolute;
    for (const QString& path : paths)
        absolute += QFileInfo(path).absoluteFilePath();
    return absolute;
}

} // namespace

int main(int argc, char** argv)
{
    using namespace likecast;
    using namespace Qt::StringLiterals;

    // Videos: the backend whose decoders need no further packages, on every platform (Qt 6.5's
    // default), and no OpenGL on other threads, which is slow to start; the window needs none.
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    QCoreApplication::setAttribute(Qt::AA_ForceRasterWidgets);

    std::promise<void> applicationIsThere;
    const auto fonts = lookUpFonts(applicationIsThere.get_future().share());
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Likecast"_s);
    QApplication::setApplicationVersion(QStringLiteral(LIKECAST_VERSION));
    QApplication::setDesktopFileName(u"org.likecast.Likecast"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Predicts the likes of an Instagram post before it is posted."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption dataDir(u"data-dir"_s,
                                     u"Directory of the database and the settings."_s, u"DIR"_s);
    parser.addOption(dataDir);
    const QCommandLineOption profile(u"profile"_s, u"Profile to open; else the last one."_s,
                                     u"NAME"_s);
    parser.addOption(profile);
    parser.addPositionalArgument(u"photos"_s, u"Photos to predict, each a draft."_s,
                                 u"[PHOTO...]"_s);
    parser.process(unicodeArguments(argc, argv));

    applicationIsThere.set_value();
    const QString dataDirectory =
        parser.isSet(dataDir) ? parser.value(dataDir) : defaultDataDirectory();
    writeCrashReportsTo(crashReportPath(dataDirectory), QStringLiteral(LIKECAST_VERSION));
    Program program(application, dataDirectory);
    // False: another program shows this profile's window already and has taken the photos.
    return program.start(parser.value(profile), absolutePaths(parser.positionalArguments()))
               ? QApplication::exec()
               : EXIT_SUCCESS;
}
