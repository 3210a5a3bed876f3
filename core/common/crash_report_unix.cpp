#include "core/common/crash_report.h"

#include <QFile>
#include <QSysInfo>

#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdint>
#include <cstring>

namespace likecast
{

using namespace Qt::StringLiterals;

// All data that the signal handler reads is here, and it calls only async-signal-safe functions;
// dladdr() is not on POSIX's list, but takes no lock unless a library is being loaded.
namespace
{

struct FatalSignal {
    int number;
    const char* name;
    struct sigaction before = {};
};

std::array fatalSignals{FatalSignal{SIGSEGV, "SIGSEGV"}, FatalSignal{SIGBUS, "SIGBUS"},
                        FatalSignal{SIGILL, "SIGILL"}, FatalSignal{SIGFPE, "SIGFPE"},
                        FatalSignal{SIGABRT, "SIGABRT"}};
std::array<char, 4096> reportPath{};
std::array<char, 256> firstLine{};

void put(int file, const char* text)
{
    [[maybe_unused]] const auto written = write(file, text, std::strlen(text));
}

void putOffset(int file, std::uintptr_t offset)
{
    std::array<char, 2 * sizeof offset + 1> digits{};
    auto* digit = digits.end() - 1;
    do {
        *--digit = "0123456789abcdef"[offset % 16];
        offset /= 16;
    } while (offset != 0);
    put(file, "+0x");
    put(file, digit);
}

void putFrame(int file, const void* address)
{
    Dl_info info{};
    put(file, "  ");
    if (dladdr(address, &info) == 0 || !info.dli_fname) {
        put(file, "?\n");
        return;
    }
    // Leave out the folder, which may be the user's.
    const char* slash = std::strrchr(info.dli_fname, '/');
    put(file, slash ? slash + 1 : info.dli_fname);
    putOffset(file, reinterpret_cast<std::uintptr_t>(address) -
                        reinterpret_cast<std::uintptr_t>(info.dli_fbase));
    if (info.dli_sname) {
        put(file, " ");
        put(file, info.dli_sname);
    }
    put(file, "\n");
}

void onFatalSignal(int number)
{
    const auto* signal = std::find_if(fatalSignals.begin(), fatalSignals.end(),
                                      [number](const auto& s) { return s.number == number; });
    // A second fault, here or on another thread, ends the program as usual.
    for (const FatalSignal& each : fatalSignals)
        sigaction(each.number, &each.before, nullptr);
    const int file =
        open(reportPath.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0) {
        put(file, firstLine.data());
        put(file, signal == fatalSignals.end() ? "signal" : signal->name);
        put(file, "\n");
        std::array<void*, 64> frames{};
        const int count = backtrace(frames.data(), static_cast<int>(frames.size()));
        std::for_each(frames.begin(), frames.begin() + count,
                      [file](const void* frame) { putFrame(file, frame); });
        close(file);
    }
    raise(number);
}

template<std::size_t Size>
void keep(std::array<char, Size>& place, const QByteArray& text)
{
    const auto length = std::min<std::size_t>(static_cast<std::size_t>(text.size()), Size - 1);
    std::copy_n(text.begin(), length, place.begin());
    place[length] = '\0';
}

} // namespace

void writeCrashReportsTo(const QString& filePath, const QString& version)
{
    keep(reportPath, QFile::encodeName(filePath));
    keep(firstLine, u"Likecast %1, %2 %3, Qt %4\n"_s
                        .arg(version, QSysInfo::kernelType(), QSysInfo::currentCpuArchitecture(),
                             QLatin1StringView(qVersion()))
                        .toUtf8());
    // The first call loads a library, which a signal handler must not do.
    std::array<void*, 1> frame{};
    backtrace(frame.data(), 1);
    // A stack overflow needs another stack.
    static std::array<char, 64 << 10> otherStack;
    const stack_t stack{.ss_sp = otherStack.data(), .ss_flags = 0, .ss_size = otherStack.size()};
    sigaltstack(&stack, nullptr);
    for (FatalSignal& signal : fatalSignals) {
        struct sigaction action = {};
        action.sa_handler = onFatalSignal;
        action.sa_flags = SA_ONSTACK;
        sigemptyset(&action.sa_mask);
        sigaction(signal.number, &action, &signal.before);
    }
}

} // namespace likecast
