#include "app/cli/account_session.h"
#include "app/cli/commands.h"
#include "tests/core/instagram/graph/fake_instagram.h"
#include "tests/support/test_program.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#define close _close
#define dup _dup
#define dup2 _dup2
#define fileno _fileno
#else
#include <unistd.h>
#endif

using namespace likecast;
using namespace likecast::cli;
using namespace likecast::test;
using namespace Qt::StringLiterals;

namespace
{

/// Replaces a standard stream with a file during its lifetime.
class Redirection
{
public:
    Redirection(std::FILE* stream, int descriptor)
        : m_stream(stream)
        , m_saved(dup(fileno(stream)))
    {
        std::fflush(stream);
        dup2(descriptor, fileno(stream));
    }

    ~Redirection()
    {
        std::fflush(m_stream);
        std::clearerr(m_stream);
        dup2(m_saved, fileno(m_stream));
        close(m_saved);
    }
    Q_DISABLE_COPY_MOVE(Redirection)

private:
    std::FILE* m_stream;
    int m_saved;
};

struct Run {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

/// The real commands in this process, connected to the test's own server.
class Commands
{
public:
    explicit Commands(int posts)
        : fake(posts)
    {
    }

    Run run(const QStringList& arguments, const QByteArray& input = {})
    {
        QFile in(directory.filePath(u"in"_s));
        QFile out(directory.filePath(u"out"_s));
        QFile err(directory.filePath(u"err"_s));
        Run run;
        if (!in.open(QIODevice::ReadWrite | QIODevice::Truncate) ||
            !out.open(QIODevice::ReadWrite | QIODevice::Truncate) ||
            !err.open(QIODevice::ReadWrite | QIODevice::Truncate))
            return run;
        in.write(input);
        in.seek(0);
        {
            const Redirection inputPlace(stdin, in.handle());
            const Redirection outputPlace(stdout, out.handle());
            const Redirection errorPlace(stderr, err.handle());
            std::setvbuf(stdin, nullptr, _IONBF, 0);
            run.exitCode = exitCodeOf(arguments);
        }
        out.seek(0);
        err.seek(0);
        run.output = out.readAll();
        run.errors = err.readAll();
        return run;
    }

    FakeInstagram fake;
    QTemporaryDir directory;
    CancellationToken* cancellation = nullptr;

private:
    int exitCodeOf(const QStringList& arguments)
    {
        CommandContext context;
        cancellation = &context.cancellation;
        AccountEnvironment environment;
        environment.client.extraAuthorities = HttpsServer::authority();
        environment.hosts = {fake.url(), fake.url(), u"v26.0"_s};
        context.dataDir = directory.filePath(u"data"_s);
        context.profileDir = context.dataDir;
        CLI::App program;
        program.add_flag("--json", context.json);
        program.add_flag("--offline", context.offline);
        program.require_subcommand(1);
        program.fallthrough();
        addLinkCommand(program, context, environment);
        addRefreshCommand(program, context, environment);
        addUnlinkCommand(program, context, environment);
        std::vector<std::string> reversed;
        for (const QString& argument : arguments)
            reversed.insert(reversed.begin(), argument.toStdString());
        try {
            program.parse(reversed);
        } catch (const CLI::ParseError&) {
            return exitUsage;
        }
        return context.job();
    }
};

} // namespace

class TestCliLinking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linkRefreshUnlink();
    void tokenMustComeThroughInput();
    void withoutKeychainSaysWhatToDo();
    void offlineSaysSo();
    void wrongPassphraseSaysSo();
    void interruptedRefreshKeepsItsPages();
    void nothingLinkedIsAnError();
};

void TestCliLinking::initTestCase()
{
    // Leaves this computer's keychain alone.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/likecast-test");
}

void TestCliLinking::linkRefreshUnlink()
{
    Commands commands(7);
    const QByteArray token = commands.fake.token.toUtf8();
    const Run linked =
        commands.run({u"link"_s, u"--token-stdin"_s, u"--passphrase-stdin"_s, u"--json"_s},
                     token + "\nsome words\n");
    QVERIFY2(linked.exitCode == exitDone, linked.errors.constData());
    const QJsonObject link = linked.json();
    QCOMPARE(link.value("account"_L1).toString(), u"creator"_s);
    QCOMPARE(link.value("followers"_L1).toInteger(), 1000);
    const QJsonObject kept = link.value("token"_L1).toObject();
    QCOMPARE(kept.value("kept_in"_L1).toString(), u"passphrase"_s);
    QCOMPARE(kept.value("kind"_L1).toString(), u"instagram_login"_s);
    QVERIFY(kept.value("expires_at"_L1).isNull());

    const Run refreshed =
        commands.run({u"refresh"_s, u"--passphrase-stdin"_s, u"--json"_s}, "some words\r\n");
    QVERIFY2(refreshed.exitCode == exitDone, refreshed.errors.constData());
    const QJsonObject account = refreshed.json().value("accounts"_L1).toArray()[0].toObject();
    QCOMPARE(account.value("account"_L1).toString(), u"creator"_s);
    const QJsonObject posts = account.value("posts"_L1).toObject();
    QCOMPARE(posts.value("added"_L1).toInteger(), 7);
    QCOMPARE(account.value("thumbnails"_L1).toInteger(), 7);

    const Run text =
        commands.run({u"refresh"_s, u"creator"_s, u"--passphrase-stdin"_s}, "some words\n");
    QVERIFY2(text.output.contains("creator: 7 posts seen, 0 new, 0 changed"),
             text.output.constData());

    const Run unlinked = commands.run({u"unlink"_s, u"creator"_s});
    QVERIFY2(unlinked.exitCode == exitDone, unlinked.errors.constData());
    QCOMPARE(commands.run({u"unlink"_s, u"creator"_s}).exitCode, exitFailed);
    for (const Run& run : {linked, refreshed, text, unlinked}) {
        QVERIFY(!run.output.contains(token));
        QVERIFY(!run.errors.contains(token));
    }
}

void TestCliLinking::tokenMustComeThroughInput()
{
    Commands commands(1);
    QCOMPARE(commands.run({u"link"_s}).exitCode, exitUsage);
    const Run empty = commands.run({u"link"_s, u"--token-stdin"_s});
    QCOMPARE(empty.exitCode, exitFailed);
    QVERIFY2(empty.errors.contains("no token on standard input"), empty.errors.constData());
    const Run words = commands.run({u"link"_s, u"--token-stdin"_s}, "these are words\n");
    QCOMPARE(words.exitCode, exitFailed);
    QVERIFY2(words.errors.contains("does not look like an access token"), words.errors.constData());
    const Run refused =
        commands.run({u"link"_s, u"--token-stdin"_s}, "IGAAanothertokenanothertoken\n");
    QCOMPARE(refused.exitCode, exitFailed);
    QVERIFY2(refused.errors.contains("no longer accepts the token"), refused.errors.constData());
    QVERIFY(!refused.errors.contains("anothertoken"));
}

void TestCliLinking::withoutKeychainSaysWhatToDo()
{
#ifndef Q_OS_LINUX
    QSKIP("this system always has a keychain");
#endif
    Commands commands(1);
    const Run run =
        commands.run({u"link"_s, u"--token-stdin"_s}, commands.fake.token.toUtf8() + '\n');
    QCOMPARE(run.exitCode, exitFailed);
    QVERIFY2(run.errors.contains("--passphrase-stdin"), run.errors.constData());
}

void TestCliLinking::offlineSaysSo()
{
    Commands commands(1);
    const Run run = commands.run({u"--offline"_s, u"link"_s, u"--token-stdin"_s},
                                 commands.fake.token.toUtf8() + '\n');
    QCOMPARE(run.exitCode, exitFailed);
    QVERIFY2(run.errors.contains("network is switched off"), run.errors.constData());
    QVERIFY(commands.fake.requests().isEmpty());
}

void TestCliLinking::wrongPassphraseSaysSo()
{
    Commands commands(1);
    QCOMPARE(commands
                 .run({u"link"_s, u"--token-stdin"_s, u"--passphrase-stdin"_s},
                      commands.fake.token.toUtf8() + "\nsome words\n")
                 .exitCode,
             exitDone);
    const Run none = commands.run({u"refresh"_s, u"--json"_s});
    QCOMPARE(none.exitCode, exitFailed);
    const QJsonObject account = none.json().value("accounts"_L1).toArray()[0].toObject();
    QCOMPARE(account.value("error"_L1).toObject().value("code"_L1).toString(),
             u"passphrase_needed"_s);
    const Run wrong = commands.run({u"refresh"_s, u"--passphrase-stdin"_s}, "other words\n");
    QCOMPARE(wrong.exitCode, exitFailed);
    QVERIFY2(wrong.errors.contains("Wrong passphrase"), wrong.errors.constData());
}

void TestCliLinking::interruptedRefreshKeepsItsPages()
{
    Commands commands(9);
    const QStringList refresh{u"refresh"_s, u"--passphrase-stdin"_s, u"--json"_s};
    QCOMPARE(commands
                 .run({u"link"_s, u"--token-stdin"_s, u"--passphrase-stdin"_s},
                      commands.fake.token.toUtf8() + "\nsome words\n")
                 .exitCode,
             exitDone);
    int pages = 0;
    commands.fake.onRequest = [&](const ServerRequest& request) -> std::optional<ServerReply> {
        if (!request.path.endsWith("/media"_L1) || ++pages != 2)
            return std::nullopt;
        commands.cancellation->cancel(); // as Ctrl-C does
        return ServerReply{.ending = ServerEnding::Silent};
    };
    const Run interrupted = commands.run(refresh, "some words\n");
    QCOMPARE(interrupted.exitCode, exitFailed);
    QVERIFY2(interrupted.errors.contains("nothing was lost"), interrupted.errors.constData());
    const Run resumed = commands.run(refresh, "some words\n");
    QVERIFY2(resumed.exitCode == exitDone, resumed.errors.constData());
    const QJsonObject account = resumed.json().value("accounts"_L1).toArray()[0].toObject();
    QVERIFY(account.value("resumed"_L1).toBool());
    QCOMPARE(account.value("posts"_L1).toObject().value("added"_L1).toInteger(), 6);
}

void TestCliLinking::nothingLinkedIsAnError()
{
    Commands commands(1);
    const Run run = commands.run({u"refresh"_s});
    QCOMPARE(run.exitCode, exitFailed);
    QVERIFY2(run.errors.contains("no account is linked"), run.errors.constData());
}

LIKECAST_TEST(TestCliLinking)
#include "tst_cli_linking.moc"
