#include "core/instagram/tokens/token_seal.h"
#include "core/instagram/tokens/token_store.h"
#include "tests/fuzz/fuzz_input.h"

using namespace likecast;
using namespace Qt::StringLiterals;

namespace
{

class NoKeychain : public TokenKeychain
{
public:
    Result<void> write(const QString&, const QString&, const CancellationToken&) override
    {
        return failure(ErrorCode::KeychainUnavailable);
    }
    Result<QString> read(const QString&, const CancellationToken&) override
    {
        return failure(ErrorCode::KeychainUnavailable);
    }
    Result<void> remove(const QString&, const CancellationToken&) override
    {
        return failure(ErrorCode::KeychainUnavailable);
    }
};

} // namespace

/// Reads tokens.json. Decrypts without a passphrase, which stops before the expensive part.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::makeApplication();
    fuzz::fileWith(TokenStore::fileName(), fuzz::bytesOf(data, size));
    NoKeychain keychain;
    TokenStore store(fuzz::folder(), keychain);
    static_cast<void>(store.keychainKeys());
    const auto records = store.records();
    if (records) {
        for (const TokenRecord& record : *records)
            static_cast<void>(store.token(record.account, {}, {}));
    }
    static_cast<void>(openSeal(fuzz::bytesOf(data, size), {}));
    return 0;
}
