#pragma once

#include "core/instagram/graph/account_linking.h"
#include "core/instagram/graph/graph_api.h"
#include "core/instagram/graph/thumbnail_cache.h"
#include "core/instagram/tokens/qt_token_keychain.h"
#include "core/instagram/tokens/token_store.h"
#include "core/network/https_client.h"

namespace likecast
{

/// Constructs and wires everything needed to link accounts, for the window and the command line.
/// `database` must outlive it; destruction cancels running work.
class AccountServices
{
public:
    struct Options {
        QString dataDirectory;
        bool isNetworkOff = false; ///< set by the setting or by --offline
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

    HttpsClient client; ///< setOff() is the privacy switch
    GraphApi api;       ///< used only by `linking`, as are the tokens
    QtTokenKeychain keychain;
    TokenStore tokens;
    ThumbnailCache thumbnails;
    AccountLinking linking;
};

} // namespace likecast
