#pragma once

#include <QTest>

#include <functional>

namespace likecast
{

/// Adds a test object to its folder's program. Called before main(), by LIKECAST_TEST.
bool addTest(const char* sourceFile, std::function<int(const QStringList&)> run);

} // namespace likecast

/// Registers one test object per file, run by the file's name: `test_posts tst_local_time
/// [arguments]`. Without arguments, a program runs all of its tests.
#define LIKECAST_TEST(Class)                                                                       \
    [[maybe_unused]] static const bool Class##IsAdded =                                            \
        likecast::addTest(__FILE__, [](const QStringList& arguments) {                             \
            Class object;                                                                          \
            return QTest::qExec(&object, arguments);                                               \
        });
