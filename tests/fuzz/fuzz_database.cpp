#include "core/storage/database/database.h"
#include "core/storage/database/database_files.h"
#include "core/storage/database/page_rows.h"
#include "core/storage/database/rescue.h"
#include "core/storage/drafts/draft_repository.h"
#include "tests/fuzz/fuzz_input.h"

using namespace likecast;
using namespace Qt::StringLiterals;

/// Salvages a damaged database: the result must be valid and its drafts readable.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::makeApplication();
    const QString damaged = fuzz::fileWith(u"damaged.sqlite"_s, fuzz::bytesOf(data, size));
    const QString fresh = databaseFilePath(fuzz::folder());
    removeDatabaseFiles(fresh);
    if (const auto rescued = rescueDatabase(damaged, fresh, shippedMigrations()); !rescued)
        qFatal("not rescued: %s", qPrintable(rescued.error().detail));
    const auto database = Database::openReadOnly(fuzz::folder());
    if (!database || !checkDatabase((*database)->connection(), CheckDepth::Full))
        qFatal("the rescued database is not sound");
    static_cast<void>(DraftRepository(**database).loadAll());
    return 0;
}
