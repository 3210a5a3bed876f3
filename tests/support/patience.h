#pragma once

#include <QElapsedTimer>
#include <QTest>

namespace likecast
{

/// How long a QTRY_ macro waits. A busy machine can take longer than Qt's 5 s to load a model; the
/// macros return as soon as the condition holds, so a longer timeout costs nothing normally. After
/// the first timeout, the remaining tests are skipped: they would most likely time out as well.
class Patience
{
public:
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    static constexpr int milliseconds = 60'000;
#else
    static constexpr int milliseconds = 10'000;
#endif

    Patience()
    {
        m_clock.start();
    }
    ~Patience()
    {
        isOver() = isOver() || m_clock.elapsed() >= milliseconds;
    }
    Q_DISABLE_COPY_MOVE(Patience)

    static bool& isOver()
    {
        static bool over = false;
        return over;
    }

private:
    QElapsedTimer m_clock;
};

} // namespace likecast

#define LIKECAST_WITH_PATIENCE(statement)                                                          \
    do {                                                                                           \
        if (likecast::Patience::isOver())                                                          \
            QSKIP("an earlier test waited in vain");                                               \
        const likecast::Patience patience;                                                         \
        statement;                                                                                 \
    } while (false)

#undef QTRY_VERIFY
#define QTRY_VERIFY(expression)                                                                    \
    LIKECAST_WITH_PATIENCE(QTRY_VERIFY_WITH_TIMEOUT((expression), likecast::Patience::milliseconds))
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expression, message)                                                          \
    LIKECAST_WITH_PATIENCE(                                                                        \
        QTRY_VERIFY2_WITH_TIMEOUT((expression), (message), likecast::Patience::milliseconds))
#undef QTRY_COMPARE
#define QTRY_COMPARE(expression, expected)                                                         \
    LIKECAST_WITH_PATIENCE(                                                                        \
        QTRY_COMPARE_WITH_TIMEOUT((expression), expected, likecast::Patience::milliseconds))
