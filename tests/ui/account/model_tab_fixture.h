#pragma once

#include "core/regression/contract/model_files.h"
#include "tests/support/source_path.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_parts.h"
#include "ui/account/models/model_tab.h"
#include "ui/account/models/training_card.h"

#include <QComboBox>
#include <QJsonArray>
#include <QTabBar>
#include <QTest>

#include <cmath>

namespace likecast
{

/// The fake network's behaviour, set by the test.
struct NetworkScript {
    std::atomic<int> epochs = 40; ///< upper bound
    std::atomic<int> endsAfter = 40;
    std::atomic<bool> waitsForCancel = false;
    std::atomic<bool> readsPack = false;
    std::atomic<int> goneOnFrom = 0; ///< epochs of the weights that the last training resumed
};

/// A registry with the trees and an "mlp" that trains as scripted. Its weights are a decision
/// tree's, so that it can be evaluated.
inline RegressorRegistry registryWith(const std::shared_ptr<NetworkScript>& script)
{
    RegressorRegistry registry = treeRegressorsWithAuto();
    const RegressorRegistry trees = registry;
    const auto train = [script, trees](const std::vector<TrainingSource>& sources,
                                       const TrainingOptions& options) -> Result<TrainedRegressor> {
        const int first = options.resumeFolder.isEmpty() ? 0 : script->endsAfter.load();
        if (first > 0 && !QFile::exists(options.resumeFolder + QStringLiteral("/manifest.json")))
            return failure(ErrorCode::ModelMissing);
        script->goneOnFrom = first;
        const int of = first + script->epochs;
        for (int epoch = first + 1; epoch <= first + script->endsAfter; ++epoch) {
            const double fall = std::exp(-epoch / 8.0);
            options.onEpoch({epoch, of, 0.2 + fall, 0.34 + fall + 0.001 * epoch});
            if (options.cancellation.isCancelled())
                break;
        }
        while (script->waitsForCancel && !options.cancellation.isCancelled())
            QThread::msleep(2);
        TrainingOptions quiet;
        auto trained = trees.train(QStringLiteral("decision-tree"), sources, quiet);
        if (trained) {
            trained->stoppedByCaller = options.cancellation.isCancelled();
            trained->files.identity.name = QStringLiteral("mlp");
            if (script->readsPack)
                trained->files.training.insert(
                    QStringLiteral("optional_inputs"),
                    QJsonArray{
                        QJsonObject{{QStringLiteral("input"), QStringLiteral("object_families")},
                                    {QStringLiteral("pack"), QStringLiteral("mobilenet")}}});
        }
        return trained;
    };
    registry.add({QStringLiteral("mlp"),
                  [](const QString&) -> Result<std::unique_ptr<LikeRegressor>> {
                      return failure(ErrorCode::ModelMissing);
                  },
                  train});
    return registry;
}

/// The Model tab in the real window, with the shipped models and a scripted network; base of a test
/// class.
class ModelTabWindow
{
protected:
    void prepare()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_script = std::make_shared<NetworkScript>();
    }

    void clear()
    {
        m_running.reset();
        m_directory.reset();
    }

    void openTab(int posts)
    {
        m_running = std::make_unique<RunningWindow>(*m_appearance, m_directory->path(), QString(),
                                                    sourcePath("models"), registryWith(m_script));
        m_running->window.resize(1280, 800);
        m_running->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_running->window));
        importPosts(*m_running, m_directory->path(), posts);
        auto* page = m_running->window.findChild<AccountPage*>();
        auto* tabs = page->findChild<QTabBar*>();
        QTRY_VERIFY(tabs->isVisible());
        QCOMPARE(tabs->tabText(3), QStringLiteral("Model"));
        tabs->setCurrentIndex(3);
        QVERIFY(tab().isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(tab().state() != ModelTab::State::Running &&
                                     tab().state() != ModelTab::State::Idle,
                                 30'000);
    }

    ModelTab& tab() { return *m_running->window.findChild<ModelTab*>(); }
    TrainingCard& training() { return *tab().findChild<TrainingCard*>(); }
    QComboBox* choice() { return combo(QStringLiteral("Model used for this account")); }

    QComboBox* combo(const QString& name)
    {
        for (auto* candidate : tab().findChildren<QComboBox*>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }

    void train(const QString& model)
    {
        auto* models = combo(QStringLiteral("Model to train"));
        const int index = models->findData(model);
        QVERIFY(index >= 0);
        models->setCurrentIndex(index);
        buttonIn(training(), QStringLiteral("Train"))->setFocus();
        QTest::keyClick(buttonIn(training(), QStringLiteral("Train")), Qt::Key_Space);
        QVERIFY(training().isRunning());
    }

    std::unique_ptr<Appearance> m_appearance = plainAppearance();
    std::unique_ptr<QTemporaryDir> m_directory;
    std::shared_ptr<NetworkScript> m_script;
    std::unique_ptr<RunningWindow> m_running;
};

} // namespace likecast
