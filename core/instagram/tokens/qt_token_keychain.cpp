#include "core/instagram/tokens/qt_token_keychain.h"

#include <QSemaphore>

#if __has_include(<qt6keychain/keychain.h>)
#include <qt6keychain/keychain.h>
#else
#include <qtkeychain/keychain.h>
#endif

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace likecast
{

namespace
{

const QString& serviceName()
{
    static const QString name = u"Likecast"_s;
    return name;
}

struct Outcome {
    QSemaphore ended;
    QKeychain::Error code = QKeychain::NoError;
    QString words;
    QString secret;
};

/// Starts the job built by `make` on the thread and waits for it. If the caller gives up first, the
/// job finishes in the background.
template<typename Job, typename Make>
Result<QString> runJob(WorkerThread& thread, const CancellationToken& cancellation, Make make)
{
    constexpr int pollMs = 50;
    const auto outcome = std::make_shared<Outcome>();
    thread.submit([outcome, make] {
        auto* job = make(); // deletes itself
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, job, [outcome, job](QKeychain::Job*) {
            outcome->code = job->error();
            outcome->words = job->errorString();
            if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
                outcome->secret = job->textData();
            outcome->ended.release();
        });
        job->start();
    });
    while (!outcome->ended.tryAcquire(1, pollMs)) {
        if (cancellation.isCancelled())
            return failure(ErrorCode::Cancelled);
    }
    if (outcome->code == QKeychain::EntryNotFound)
        return QString();
    if (outcome->code != QKeychain::NoError)
        return failure(ErrorCode::KeychainUnavailable, outcome->words);
    return outcome->secret;
}

} // namespace

QtTokenKeychain::QtTokenKeychain()
    : m_thread(u"keychain"_s)
{
}

QtTokenKeychain::~QtTokenKeychain() = default;

Result<void> QtTokenKeychain::write(const QString& key, const QString& secret,
                                    const CancellationToken& cancellation)
{
    const auto make = [key, secret] {
        auto* job = new QKeychain::WritePasswordJob(serviceName());
        job->setKey(key);
        job->setTextData(secret);
        return job;
    };
    return runJob<QKeychain::WritePasswordJob>(m_thread, cancellation, make).map([](auto&&) {});
}

Result<QString> QtTokenKeychain::read(const QString& key, const CancellationToken& cancellation)
{
    return runJob<QKeychain::ReadPasswordJob>(m_thread, cancellation, [key] {
        auto* job = new QKeychain::ReadPasswordJob(serviceName());
        job->setKey(key);
        return job;
    });
}

Result<void> QtTokenKeychain::remove(const QString& key, const CancellationToken& cancellation)
{
    const auto make = [key] {
        auto* job = new QKeychain::DeletePasswordJob(serviceName());
        job->setKey(key);
        return job;
    };
    return runJob<QKeychain::DeletePasswordJob>(m_thread, cancellation, make).map([](auto&&) {});
}

} // namespace likecast
