#include "core/storage/upkeep/backup.h"
#include "tests/fuzz/fuzz_input.h"

using namespace likecast;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::makeApplication();
    static_cast<void>(checkBackup(fuzz::fileWith(u"a.backup"_s, fuzz::bytesOf(data, size))));
    return 0;
}
