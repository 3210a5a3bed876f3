#include "app/cli/command_context.h"

#include "app/cli/error_text.h"
#include "core/common/detail_log.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
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

bool write(std::FILE* stream, const QByteArray& bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
}

/// Replaces control characters, which a terminal obeys, with their pictures (U+2400 and up).
QByteArray shown(QString text)
{
    constexpr char16_t firstPicture = 0x2400;
    constexpr char16_t pictures = 0x20;
    for (QChar& c : text) {
        if (isControl(c))
            c = c < pictures ? QChar(firstPicture + c.unicode())
                             : QChar(QChar::ReplacementCharacter);
    }
    return text.toUtf8();
}

/// QJsonDocument escapes characters below U+0020, but not DEL and the Latin-1 controls.
QByteArray escaped(const QByteArray& json)
{
    const QString text = QString::fromUtf8(json);
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return isControl(c); }))
        return json;
    QByteArray result;
    for (const QChar c : text)
        result += isControl(c) ? "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0')
                               : QString(c).toUtf8();
    return result;
}

} // namespace

int CommandContext::run() const
try {
    return job();
} catch (const std::bad_alloc&) {
    return fail({ErrorCode::OutOfMemory, {}});
} catch (const std::exception& error) {
    logDetail("program"_L1, error.what());
    return fail({ErrorCode::Internal, {}});
}

void CommandContext::setJob(CLI::App* command, std::function<int()> run)
{
    command->callback([this, run = std::move(run)] { job = run; });
}

int CommandContext::print(const QJsonObject& object, const QString& text) const
{
    if (json)
        printJson(object);
    else
        printText(text);
    return exitDone;
}

void CommandContext::printJson(const QJsonObject& object) const
{
    printJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void CommandContext::printJson(const QByteArray& object) const
{
    if (!write(stdout, escaped(object) + '\n'))
        m_isOutputLost = true;
}

void CommandContext::printText(const QString& text) const
{
    if (!write(stdout, shown(text) + '\n'))
        m_isOutputLost = true;
}

int CommandContext::finish(int exitCode) const
{
    return !m_isOutputLost && std::fflush(stdout) == 0 ? exitCode : failOutput();
}

int CommandContext::failOutput() const
{
    return failWith(u"The output could not be written; is the disk full?"_s);
}

std::optional<int> CommandContext::refuseToReplace(const QStringList& paths, bool isForced) const
{
    for (const QString& path : paths) {
        if (!isForced && QFileInfo::exists(path))
            return failWith(u"%1 exists; add --force to replace it."_s.arg(path));
    }
    return std::nullopt;
}

void CommandContext::interrupt()
{
    const int errorBefore = errno;
    cancellation.cancel();
    // Only async-signal-safe calls from here.
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
    write(stderr, "likecast-cli: " + shown(sentence) + '\n');
    return exitFailed;
}

void CommandContext::note(const QString& text) const
{
    if (!quiet)
        write(stderr, shown(text) + '\n');
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
