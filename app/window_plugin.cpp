#include "app/window_plugin.h"

#include "app/program.h"

#include <QApplication>

int likecastRunWindow(QApplication& application, const QString& dataDirectory,
                      const QString& profileName)
{
    likecast::Program program(application, dataDirectory);
    if (!program.start(profileName))
        return 0;
    return QApplication::exec();
}
