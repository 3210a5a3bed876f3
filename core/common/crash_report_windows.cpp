#include "core/common/crash_report.h"

#include <QDir>
#include <QSysInfo>

#include <windows.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <cwchar>

namespace likecast
{

using namespace Qt::StringLiterals;

// All data that the filter reads is here, because the heap may be corrupted.
namespace
{

std::array<wchar_t, 4096> reportPath{};
std::array<char, 256> firstLine{};

void put(HANDLE file, const char* text)
{
    DWORD written = 0;
    WriteFile(file, text, static_cast<DWORD>(std::strlen(text)), &written, nullptr);
}

void putFrame(HANDLE file, const void* address)
{
    HMODULE module = nullptr;
    std::array<wchar_t, 1024> path{};
    std::array<char, 1200> line{};
    const DWORD flags =
        GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT;
    if (!GetModuleHandleExW(flags, static_cast<LPCWSTR>(address), &module) ||
        GetModuleFileNameW(module, path.data(), static_cast<DWORD>(path.size() - 1)) == 0) {
        put(file, "  ?\n");
        return;
    }
    // Leave out the folder, which may be the user's.
    const wchar_t* slash = std::wcsrchr(path.data(), L'\\');
    const auto offset = static_cast<const char*>(address) - reinterpret_cast<const char*>(module);
    std::snprintf(line.data(), line.size(), "  %ls+0x%llx\n", slash ? slash + 1 : path.data(),
                  static_cast<unsigned long long>(offset));
    put(file, line.data());
}

LONG WINAPI onException(EXCEPTION_POINTERS* exception)
{
    const HANDLE file = CreateFileW(reportPath.data(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS,
                                    FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file != INVALID_HANDLE_VALUE) {
        put(file, firstLine.data());
        std::array<char, 64> line{};
        std::snprintf(line.data(), line.size(), "exception 0x%08lx\n",
                      exception->ExceptionRecord->ExceptionCode);
        put(file, line.data());
        putFrame(file, exception->ExceptionRecord->ExceptionAddress);
        std::array<void*, 62> frames{};
        const USHORT count =
            CaptureStackBackTrace(0, static_cast<DWORD>(frames.size()), frames.data(), nullptr);
        std::for_each(frames.begin(), frames.begin() + count,
                      [file](const void* frame) { putFrame(file, frame); });
        CloseHandle(file);
    }
    return EXCEPTION_CONTINUE_SEARCH;
}

} // namespace

void writeCrashReportsTo(const QString& filePath, const QString& version)
{
    const std::wstring path = QDir::toNativeSeparators(filePath).toStdWString();
    std::copy_n(path.begin(), std::min(path.size(), reportPath.size() - 1), reportPath.begin());
    const QByteArray line =
        u"Likecast %1, %2 %3, Qt %4\r\n"_s
            .arg(version, QSysInfo::kernelType(), QSysInfo::currentCpuArchitecture(),
                 QLatin1StringView(qVersion()))
            .toUtf8();
    std::copy_n(line.begin(), std::min<qsizetype>(line.size(), firstLine.size() - 1),
                firstLine.begin());
    SetUnhandledExceptionFilter(onException);
}

} // namespace likecast
