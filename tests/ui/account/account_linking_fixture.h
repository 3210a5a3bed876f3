#pragma once

#include "core/instagram/graph/graph_api.h"
#include "core/instagram/graph/thumbnail_cache.h"
#include "core/instagram/tokens/token_store.h"
#include "tests/core/instagram/graph/fake_instagram.h"
#include "tests/support/https_options.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_parts.h"
#include "ui/account/account_header.h"
#include "ui/account/linking/link_guide.h"
#include "ui/account/posts/post_table_model.h"
#include "ui/predict/predict_page.h"

#include <QLineEdit>
#include <QSemaphore>
#include <QTest>

namespace likecast::test
{

/// The components below the window, connected to the test's own server.
struct Network {
    explicit Network(const FakeInstagram& fake, TokenKeychain& keychain, const QString& folder)
        : client(testOptions())
        , api(client, {fake.url(), fake.url(), QStringLiteral("v26.0")})
        , tokens(folder, keychain)
        , thumbnails(folder + u'/' + ThumbnailCache::folderName())
    {
    }

    HttpsClient client;
    GraphApi api;
    TokenStore tokens;
    ThumbnailCache thumbnails;
};

/// The Account page in the real window, linked through a local HTTPS server that answers like the
/// official API; base of a test class.
class AccountLinkingWindow
{
protected:
    void prepare()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_keychain.isThere = true;
        m_keychain.secrets.clear();
        m_gate.tryAcquire(m_gate.available());
        m_held.tryAcquire(m_held.available());
        m_fake = std::make_unique<FakeInstagram>(8);
        m_pasted = m_fake->token;
        m_fake->renewedToken = QStringLiteral("IGAArenewedrenewedrenewed0002");
        openWindow();
    }

    void clear()
    {
        letGo();
        m_running.reset();
        m_network.reset();
        m_fake.reset();
        m_directory.reset();
    }

    void openWindow()
    {
        m_running.reset();
        m_network = std::make_unique<Network>(*m_fake, m_keychain, m_directory->path());
        const auto make = [this](DatabaseWorker& database) {
            return std::make_unique<AccountLinking>(AccountLinking::Parts{
                m_network->api, m_network->tokens, m_network->thumbnails, database});
        };
        m_running = std::make_unique<RunningWindow>(*m_appearance, m_directory->path(), QString(),
                                                    QString(), treeRegressorsWithAuto(), make);
        m_running->window.resize(1280, 800);
        m_running->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_running->window));
        // The window opens its first page after its first frame and gives it the focus.
        QTRY_VERIFY(m_running->window.findChild<PredictPage*>());
        m_running->window.openPage(MainWindow::Page::Account);
    }

    AccountPage& page() { return *m_running->window.findChild<AccountPage*>(); }
    LinkGuide& guide() { return *page().findChild<LinkGuide*>(); }
    AccountHeader& header() { return *page().findChild<AccountHeader*>(); }
    QString message() { return shownText(page().messageBar()); }

    QLineEdit* field(QWidget& part, const QString& name)
    {
        for (auto* candidate : part.findChildren<QLineEdit*>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }

    QPushButton* button(QWidget& part, const QString& text)
    {
        for (auto* candidate : part.findChildren<QPushButton*>()) {
            if (candidate->text() == text && candidate->isVisibleTo(&m_running->window))
                return candidate;
        }
        return nullptr;
    }

    QString shownText(QWidget& part)
    {
        QStringList texts;
        for (const auto* label : part.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&m_running->window))
                texts += label->text();
        }
        return texts.join(u'\n');
    }

    int rows()
    {
        const auto* table = page().findChild<PostTableModel*>();
        return table ? table->rowCount() : -1;
    }

    /// As a user does: through the clipboard and key by key.
    void paste(const QString& token)
    {
        QTRY_VERIFY(guide().isVisibleTo(&m_running->window));
        QLineEdit* secret = field(guide(), QStringLiteral("Access token"));
        QVERIFY(secret && secret->isEnabled());
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        secret->setFocus();
        secret->clear();
        QVERIFY(!button(guide(), QStringLiteral("Link"))->isEnabled());
        QTest::keyClicks(secret, token);
        QVERIFY(button(guide(), QStringLiteral("Link"))->isEnabled());
    }

    void pasteAndLink(const QString& token)
    {
        paste(token);
        QTest::mouseClick(button(guide(), QStringLiteral("Link")), Qt::LeftButton);
    }

    void link()
    {
        pasteAndLink(m_pasted);
        QTRY_VERIFY(page().accountId() != 0);
        QTRY_VERIFY2(message().contains(QStringLiteral("@creator is up to date")),
                     qPrintable(message()));
    }

    /// Holds requests whose path contains `part` until the gate opens.
    void holdAt(const QString& part)
    {
        m_fake->onRequest = [this,
                             part](const ServerRequest& request) -> std::optional<ServerReply> {
            if (request.path.contains(part)) {
                m_held.release();
                m_gate.acquire();
            }
            return std::nullopt;
        };
    }
    void letGo() { m_gate.release(1000); }

    const QString wrongToken = QStringLiteral("IGAAnosuchtokennosuchtoken0009");
    std::unique_ptr<Appearance> m_appearance = plainAppearance();
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FakeInstagram> m_fake;
    QString m_pasted; ///< a valid token; linking renews it
    FakeKeychain m_keychain;
    QSemaphore m_gate;
    QSemaphore m_held;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<RunningWindow> m_running;
};

} // namespace likecast::test
