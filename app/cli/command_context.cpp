#include "app/cli/command_context.h"

#include "app/cli/error_text.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <new>

#ifdef Q_OS_WIN
#include <io.h>
#define isatty _isatty
#define fileno _fileno
#define write _write
#else
#include <unistd.h>
#endif

namespace likecast::cli
{

using namespace Qt::StringLiterals;

namespace
{

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

int CommandContext::run() const
try {
    return job();
} catch (const std::bad_alloc&) {
    return fail({ErrorCode::OutOfMemory, {}});
} catch (const std::exception& error) {
    return fail({ErrorCode::Internal, QString::fromUtf8(error.what())});
}

void CommandContext::printJson(const QJsonObject& object) const
{
    printJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void CommandContext::printJson(const QByteArray& object) const
{
    write(stdout, object + '\n');
}

void CommandContext::printText(const QString& text) const
{
    write(stdout, text.toUtf8() + '\n');
}

void CommandContext::interrupt()
{
    const int errorBefore = errno;
    cancellation.cancel();
    // Only what a signal handler may call.
    constexpr int standardError = 2;
    const char* const note = stoppingNote;
    [[maybe_unused]] const auto written =
        ::write(standardError, note, static_cast<unsigned>(std::strlen(note)));
    errno = errorBefore;
}

int CommandContext::fail(const Error& error) const
{
    return failWith(errorText(error));
}

int CommandContext::failWith(const QString& sentence) const
{
    write(stderr, "likecast-cli: " + sentence.toUtf8() + '\n');
    return exitFailed;
}

void CommandContext::note(const QString& text) const
{
    if (!quiet)
        write(stderr, text.toUtf8() + '\n');
}

ProgressCallback CommandContext::progress(const QString& what) const
{
    if (quiet)
        return [](const Progress&) {};
    const bool terminal = isatty(fileno(stderr)) != 0;
    return [what, terminal](const Progress& progress) {
        if (!terminal)
            return;
        QString line = progress.total > 0
                           ? u"\r%1 %2 %"_s.arg(what).arg(100 * progress.done / progress.total)
                           : u"\r%1 %2"_s.arg(what).arg(progress.done);
        if (progress.total > 0 && progress.done >= progress.total)
            line += u'\n';
        write(stderr, line.toUtf8());
    };
}

} // namespace likecast::cli
