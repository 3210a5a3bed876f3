#include "app/window_plugin.h"
#include "core/common/plugin.h"
#include "core/settings/application_paths.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFontDatabase>
#include <QMessageBox>

#ifdef LIKECAST_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

#include <future>

namespace
{

/// Whoever needs a font first waits until all of them are known: they are looked up on another
/// thread, while Qt starts and the libraries of the window are loaded.
std::future<QStringList> lookUpFonts(const std::shared_future<void>& applicationIsThere)
{
    return std::async(std::launch::async, [applicationIsThere] {
#ifdef LIKECAST_FONTCONFIG
        // The longer half of what Qt does for a font needs no application.
        FcInit();
#endif
        applicationIsThere.wait();
        return QFontDatabase::families();
    });
}

} // namespace

int main(int argc, char** argv)
{
    using namespace likecast;
    using namespace Qt::StringLiterals;

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
    parser.process(application);

    applicationIsThere.set_value();
    const auto window = pluginFunction(u"window"_s, "likecastRunWindow");
    if (!window) {
        QMessageBox message(QMessageBox::Critical, u"Likecast"_s,
                            u"A part of the program is missing: "_s + window.error().detail);
        message.setTextFormat(Qt::PlainText);
        message.exec();
        return EXIT_FAILURE;
    }
    const auto run = reinterpret_cast<decltype(&likecastRunWindow)>(*window);
    return run(application, parser.isSet(dataDir) ? parser.value(dataDir) : defaultDataDirectory(),
               parser.value(profile));
}
