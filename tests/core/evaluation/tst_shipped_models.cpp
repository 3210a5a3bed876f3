#include "core/evaluation/regressor_forecaster.h"
#include "core/neural/neural_library.h"
#include "core/neural/neural_models.h"
#include "core/prototypes/available_trees.h"
#include "core/regression/contract/auto_regressor.h"
#include "tests/core/evaluation/leakage.h"
#include "tests/core/regression/synthetic_accounts.h"
#include "tests/support/machine_zone.h"
#include "tests/support/source_path.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QtTest>

using namespace likecast;

namespace
{

/// In y: a tenth of a percent of the likes. Other machines and libraries sum in another order,
/// which changes the last digits in single precision and, rarely, moves a value across a split.
constexpr double goldenTolerance = 1e-3;

RegressorRegistry registry()
{
    RegressorRegistry models = treeRegressors();
    // Without the plugin, its shipped models cannot be checked.
    if (neuralPlugin())
        addNeuralRegressors(models);
    addAutoRegressor(models);
    return models;
}

} // namespace

/// Checks the shipped models for leakage: no forecast may use what it must not know.
class TestShippedModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowNothingOfTheFuture_data();
    void knowNothingOfTheFuture();
    void giveFiniteForecastsForOddAccounts_data();
    void giveFiniteForecastsForOddAccounts();
    void goldenPredictions_data();
    void goldenPredictions();
    void areSmallTogether();

private:
    static void eachModel();
    static std::unique_ptr<RegressorForecaster> load(const QString& name);
};

void TestShippedModels::eachModel()
{
    QTest::addColumn<QString>("name");
    const QDir shipped(sourcePath("models"));
    for (const QString& name : registry().names()) {
        // Some are trained only on an account's own photos, and "auto" has no weights.
        if (shipped.exists(name) || name == QStringLiteral("auto"))
            QTest::newRow(qPrintable(name)) << name;
    }
}

std::unique_ptr<RegressorForecaster> TestShippedModels::load(const QString& name)
{
    auto model = registry().load(name, sourcePath("models"));
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
    AccountPosts days = account; // three posts at each time, as from a source with dates only
    for (std::size_t i = 0; i < days.posts.size(); ++i)
        days.posts[i].takenAtMs = days.posts[i / 3 * 3].takenAtMs;
    for (const AccountPosts& posts : {account, days}) {
        const auto leak = findLeak(*forecaster, posts, 8);
        QVERIFY(leak);
        QVERIFY2(!*leak, *leak ? qPrintable(QStringLiteral("post %1 knows of post %2")
                                                .arg((*leak)->forecastPost)
                                                .arg((*leak)->changedPost))
                               : "");
    }
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

void TestShippedModels::goldenPredictions_data()
{
    QTest::addColumn<double>("logMedian");
    QTest::addColumn<double>("logLow");
    QTest::addColumn<double>("logHigh");
    QTest::newRow("likecast") << 6.67622 << 6.41338 << 7.08700;
    QTest::newRow("decision-tree") << 7.40676 << 6.29451 << 7.52941;
    QTest::newRow("random-forest") << 7.27201 << 6.27375 << 7.46811;
    QTest::newRow("gradient-boosting") << 6.71197 << 6.25876 << 7.30491;
    if (!neuralPlugin())
        return;
    QTest::newRow("sequential-mlp") << 7.41018 << 6.54477 << 7.78071;
    QTest::newRow("metadata-network") << 6.27400 << 5.99669 << 7.16833;
    QTest::newRow("mlp") << 6.70364 << 6.31661 << 7.38683;
}

/// The shipped weights, whatever the machine's time zone. New weights come with new figures here
/// and in models/README.md.
void TestShippedModels::goldenPredictions()
{
    QFETCH(const double, logMedian);
    QFETCH(const double, logLow);
    QFETCH(const double, logHigh);
    const auto forecaster = load(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(forecaster);
    for (const char* machineZone : {"UTC", "Europe/Berlin", "America/New_York"}) {
        const test::MachineZone machine(machineZone);
        const auto forecasts = forecaster->forecastSequence(synthetic::account(3, 40), {});
        QVERIFY(forecasts && forecasts->back());
        const Forecast& last = *forecasts->back();
        const QString got = QStringLiteral("%1, %2, %3")
                                .arg(last.logMedian, 0, 'f', 5)
                                .arg(last.logLow, 0, 'f', 5)
                                .arg(last.logHigh, 0, 'f', 5);
        QVERIFY2(std::abs(last.logMedian - logMedian) < goldenTolerance &&
                     std::abs(last.logLow - logLow) < goldenTolerance &&
                     std::abs(last.logHigh - logHigh) < goldenTolerance,
                 qPrintable(got));
    }
}

void TestShippedModels::areSmallTogether()
{
    qint64 bytes = 0;
    QDirIterator files(sourcePath("models"), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        bytes += file.dir().dirName() == QStringLiteral("likecast") ? 0 : file.size();
    }
    QVERIFY(bytes > 0);
    QVERIFY2(bytes < 5'000'000, qPrintable(QString::number(bytes)));
}

LIKECAST_TEST(TestShippedModels)
#include "tst_shipped_models.moc"
