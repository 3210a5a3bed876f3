#include "core/evaluation/leakage.h"
#include "core/evaluation/regressor_forecaster.h"
#include "core/neural/neural_library.h"
#include "core/neural/neural_models.h"
#include "core/regression/auto_regressor.h"
#include "core/regression/available_trees.h"
#include "tests/core/regression/synthetic_accounts.h"

#include <QDir>
#include <QDirIterator>
#include <QtTest>

using namespace likecast;

namespace
{

RegressorRegistry registry()
{
    RegressorRegistry models = treeRegressors();
    // Without the plugin there is nothing to ask of what is shipped for it.
    if (neuralPlugin())
        addNeuralRegressors(models);
    addAutoRegressor(models);
    return models;
}

} // namespace

/// The judge's own question to what is shipped: does any forecast know what it must not?
class TestShippedModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowNothingOfTheFuture_data();
    void knowNothingOfTheFuture();
    void giveFiniteForecastsForOddAccounts_data();
    void giveFiniteForecastsForOddAccounts();
    void areSmallTogether();

private:
    static void eachModel();
    static std::unique_ptr<RegressorForecaster> load(const QString& name);
};

void TestShippedModels::eachModel()
{
    QTest::addColumn<QString>("name");
    const QDir shipped(QStringLiteral(LIKECAST_MODELS_DIR));
    for (const QString& name : registry().names()) {
        // Some are trained on an account's own photos only, and "auto" has no weights.
        if (shipped.exists(name) || name == QStringLiteral("auto"))
            QTest::newRow(qPrintable(name)) << name;
    }
}

std::unique_ptr<RegressorForecaster> TestShippedModels::load(const QString& name)
{
    auto model = registry().load(name, QStringLiteral(LIKECAST_MODELS_DIR));
    if (!model)
        return nullptr;
    return std::make_unique<RegressorForecaster>(*std::move(model));
}

void TestShippedModels::knowNothingOfTheFuture_data()
{
    eachModel();
}

void TestShippedModels::knowNothingOfTheFuture()
{
    QFETCH(const QString, name);
    const auto forecaster = load(name);
    QVERIFY(forecaster);
    AccountPosts account = synthetic::account(5, 60);
    account.posts[12].likes.reset();
    account.posts[31].takenAtMs = account.posts[30].takenAtMs;
    const auto leak = findLeak(*forecaster, account, 8);
    QVERIFY(leak);
    QVERIFY2(!*leak, *leak ? qPrintable(QStringLiteral("post %1 knows of post %2")
                                            .arg((*leak)->forecastPost)
                                            .arg((*leak)->changedPost))
                           : "");
}

void TestShippedModels::giveFiniteForecastsForOddAccounts_data()
{
    eachModel();
}

void TestShippedModels::giveFiniteForecastsForOddAccounts()
{
    QFETCH(const QString, name);
    const auto forecaster = load(name);
    QVERIFY(forecaster);
    AccountPosts one = synthetic::account(6, 1);
    AccountPosts constant = synthetic::account(7, 30);
    for (Post& post : constant.posts) {
        post.likes = 50;
        post.takenAtMs = constant.posts.front().takenAtMs;
    }
    AccountPosts zero = synthetic::account(8, 30);
    for (Post& post : zero.posts)
        post.likes = 0;
    AccountPosts hidden = synthetic::account(9, 10);
    for (Post& post : hidden.posts)
        post.likes.reset();
    for (const AccountPosts& account : {one, constant, zero, hidden}) {
        const auto forecasts = forecaster->forecastSequence(account, {});
        QVERIFY(forecasts);
        QCOMPARE(forecasts->size(), account.posts.size());
        for (const auto& forecast : *forecasts) {
            if (!forecast)
                continue;
            QVERIFY(std::isfinite(forecast->logMedian) && forecast->logMedian >= 0.0);
            QVERIFY(forecast->logLow <= forecast->logMedian);
            QVERIFY(forecast->logMedian <= forecast->logHigh);
        }
    }
    QVERIFY(std::ranges::none_of(*forecaster->forecastSequence(hidden, {}),
                                 [](const auto& forecast) { return forecast.has_value(); }));
}

void TestShippedModels::areSmallTogether()
{
    qint64 bytes = 0;
    QDirIterator files(QStringLiteral(LIKECAST_MODELS_DIR), QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        bytes += file.dir().dirName() == QStringLiteral("likecast") ? 0 : file.size();
    }
    QVERIFY(bytes > 0);
    QVERIFY2(bytes < 5'000'000, qPrintable(QString::number(bytes)));
}

QTEST_GUILESS_MAIN(TestShippedModels)
#include "tst_shipped_models.moc"
