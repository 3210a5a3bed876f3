#pragma once

#include "core/instagram/graph/account_linking.h"
#include "core/instagram/graph/graph_api.h"
#include "core/instagram/graph/thumbnail_cache.h"
#include "core/instagram/tokens/qt_token_keychain.h"
#include "core/instagram/tokens/token_store.h"
#include "core/network/https_client.h"

namespace likecast
{

/// Everything that linking accounts takes, put together: for the window and the command line
/// alike. `database` must outlive it; destruction cancels what runs.
class AccountServices
{
public:
    struct Options {
        QString dataDirectory;
        bool isNetworkOff = false; ///< by the setting, or by --offline
        HttpsClient::Options client = {};
        GraphApiHosts hosts = {};
    };

    AccountServices(const Options& options, DatabaseWorker& database)
        : client(options.client)
        , api(client, options.hosts)
        , tokens(options.dataDirectory, keychain)
        , thumbnails(options.dataDirectory + u'/' + ThumbnailCache::folderName())
        , linking({api, tokens, thumbnails, database})
    {
        client.setOff(options.isNetworkOff);
    }
    Q_DISABLE_COPY_MOVE(AccountServices)

    HttpsClient client; ///< its setOff() is the privacy switch
    GraphApi api;       ///< for `linking` alone, as are the tokens
    QtTokenKeychain keychain;
    TokenStore tokens;
    ThumbnailCache thumbnails;
    AccountLinking linking;
};

} // namespace likecast
