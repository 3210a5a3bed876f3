// Preloaded into a program under test (Linux with glibc), this library
// - writes a line to the file LIKECAST_CONNECTIONS for every attempt to reach the network, and
// - makes the n-th operator new after main() has started fail, with n from LIKECAST_FAILING_NEW,
//   and those that follow immediately, as on a machine that is out of memory.

#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <cstring>
#include <new>

namespace
{

using Main = int (*)(int, char**, char**);

Main programsMain = nullptr;
std::atomic<long> allocations = 0;
long failing = 0;
/// How many fail in a row; then memory is available again, to report the failure.
constexpr long failingInARow = 3;

int countedMain(int argc, char** argv, char** environment)
{
    const char* number = std::getenv("LIKECAST_FAILING_NEW");
    failing = number ? std::atol(number) : 0;
    allocations = 0;
    return programsMain(argc, argv, environment);
}

void note(const char* what, const char* where)
{
    const char* path = std::getenv("LIKECAST_CONNECTIONS");
    if (!path)
        return;
    const int file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    [[maybe_unused]] auto written = write(file, what, std::strlen(what));
    written = write(file, where, std::strlen(where));
    written = write(file, "\n", 1);
    close(file);
}

template<typename Function>
Function realFunction(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

void* allocate(std::size_t size)
{
    if (failing > 0) {
        const long count = ++allocations;
        if (count >= failing && count < failing + failingInARow)
            return nullptr;
    }
    return std::malloc(size > 0 ? size : 1);
}

} // namespace

extern "C" {

int __libc_start_main(Main main, int argc, char** argv, void (*init)(), void (*fini)(),
                      void (*linkerFini)(), void* stackEnd)
{
    using Start = int (*)(Main, int, char**, void (*)(), void (*)(), void (*)(), void*);
    programsMain = main;
    return realFunction<Start>("__libc_start_main")(countedMain, argc, argv, init, fini, linkerFini,
                                                    stackEnd);
}

int connect(int socket, const sockaddr* address, socklen_t length)
{
    using Connect = int (*)(int, const sockaddr*, socklen_t);
    // Local sockets (the session bus, the display) are not the network.
    if (address && (address->sa_family == AF_INET || address->sa_family == AF_INET6))
        note("connect", "");
    return realFunction<Connect>("connect")(socket, address, length);
}

int getaddrinfo(const char* node, const char* service, const addrinfo* hints, addrinfo** result)
{
    using Lookup = int (*)(const char*, const char*, const addrinfo*, addrinfo**);
    note("look up ", node ? node : "");
    return realFunction<Lookup>("getaddrinfo")(node, service, hints, result);
}
}

void* operator new(std::size_t size)
{
    if (void* memory = allocate(size))
        return memory;
    if (const std::new_handler handler = std::get_new_handler())
        handler(); // like the real one
    throw std::bad_alloc();
}

void* operator new[](std::size_t size)
{
    return operator new(size);
}

void* operator new(std::size_t size, const std::nothrow_t&) noexcept
{
    return allocate(size);
}

void* operator new[](std::size_t size, const std::nothrow_t&) noexcept
{
    return allocate(size);
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete[](void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

void operator delete[](void* memory, std::size_t) noexcept
{
    std::free(memory);
}
