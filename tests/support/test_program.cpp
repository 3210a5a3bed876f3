#include "tests/support/test_program.h"

#include <QFileInfo>
#include <QMap>

#ifdef LIKECAST_TEST_WIDGETS
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

#include <cstdio>

namespace
{

using Tests = QMap<QString, std::function<int(const QStringList&)>>;

Tests& tests()
{
    static Tests all;
    return all;
}

} // namespace

namespace likecast
{

bool addTest(const char* sourceFile, std::function<int(const QStringList&)> run)
{
    const QString name = QFileInfo(QString::fromUtf8(sourceFile)).completeBaseName();
    tests().insert(name, std::move(run));
    return true;
}

} // namespace likecast

int main(int argc, char** argv)
{
    const Application application(argc, argv);
    QStringList arguments = application.arguments();
    if (arguments.size() < 2) {
        int failures = 0;
        for (const auto& run : tests())
            failures += run(arguments);
        return failures;
    }
    const QString name = arguments.takeAt(1);
    const auto test = tests().constFind(name);
    if (test == tests().constEnd()) {
        std::fprintf(stderr, "no test is named %s\n", qPrintable(name));
        return 2;
    }
    return test.value()(arguments);
}
