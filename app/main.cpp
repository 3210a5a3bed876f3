#include "app/program.h"
#include "core/settings/application_paths.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char** argv)
{
    using namespace likecast;
    using namespace Qt::StringLiterals;

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

    Program program(application,
                    parser.isSet(dataDir) ? parser.value(dataDir) : defaultDataDirectory());
    if (!program.start(parser.value(profile)))
        return 0;
    return QApplication::exec();
}
