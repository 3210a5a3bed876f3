#pragma once

#include "core/accounts/account_models.h"
#include "core/accounts/account_store.h"
#include "core/batch/photo_batch.h"
#include "core/common/worker_thread.h"
#include "core/instagram/graph/account_linking.h"
#include "core/prediction/prediction_service.h"
#include "core/prototypes/available_trees.h"
#include "core/regression/contract/auto_regressor.h"
#include "core/settings/settings.h"
#include "core/storage/database/database_worker.h"
#include "tests/support/patience.h"
#include "tests/support/source_path.h"
#include "tests/ui/account_fixture.h"
#include "tests/ui/predict/scripted_predictor.h"
#include "ui/account/account_page.h"
#include "ui/account/importing/import_panel.h"
#include "ui/common/appearance.h"
#include "ui/common/message_bar.h"
#include "ui/main_window.h"
#include "ui/plan/reminders/notifier.h"

#include <QApplication>
#include <QDropEvent>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

namespace likecast
{

inline RegressorRegistry treeRegressorsWithAuto()
{
    RegressorRegistry registry = treeRegressors();
    addAutoRegressor(registry);
    return registry;
}

/// Keeps what it was asked to show.
class FakeNotifier : public Notifier
{
public:
    void notify(const QString& title, const QString& text, std::function<void()> onClick) override
    {
        shown += title + u'|' + text;
        clicked = std::move(onClick);
    }

    QStringList shown;
    std::function<void()> clicked; ///< of the latest one
};

/// Creates the linking services for the window's database.
using MakeLinking = std::function<std::unique_ptr<AccountLinking>(DatabaseWorker&)>;

/// The real window with the real service and database of a data directory; only the model is
/// scripted, unless another predictor is given. Destroying it closes the program; a second one on
/// the same directory restarts it.
class RunningWindow
{
public:
    RunningWindow(Appearance& appearance, const QString& dataDirectory,
                  const QString& samplePhoto = {}, const QString& modelsFolder = {},
                  const RegressorRegistry& registry = treeRegressorsWithAuto(),
                  const MakeLinking& makeLinking = {},
                  PredictionService::PredictorFactory predictor = {}, bool offersTour = false)
        : script(std::make_shared<PredictorScript>())
        , m_settings(dataDirectory + QStringLiteral("/likecast.ini"))
        , m_service(predictor ? std::move(predictor)
                              : [script = script]() -> Result<std::unique_ptr<Predictor>> {
            return std::make_unique<ScriptedPredictor>(script);
        })
        , m_batch(
              [script = script]() -> Result<std::unique_ptr<Predictor>> {
                  return std::make_unique<ScriptedPredictor>(script);
              },
              []() -> Result<std::unique_ptr<PhotoMeasurer>> {
                  return std::make_unique<ScriptedMeasurer>();
              })
        , m_database(InstanceLock::acquire(dataDirectory))
        , m_accounts(m_database, dataDirectory)
        , m_models(m_database, {[registry] { return registry; }, modelsFolder, dataDirectory})
        , m_linking(makeLinking ? makeLinking(m_database) : nullptr)
        , window(WindowServices{m_service, m_batch, m_database, m_accounts, m_settings, appearance,
                                m_linking.get(), &m_models, nullptr, nullptr, &notifier},
                 WindowFiles{.dataDirectory = dataDirectory,
                             .samplePhoto = samplePhoto,
                             .detectors = {{QStringLiteral("yunet"), QStringLiteral("YuNet")},
                                           {QStringLiteral("hog"), QStringLiteral("HOG")}},
                             .guideFolder = sourcePath("docs/guide"),
                             .offersTour = offersTour})
    {
    }

    ~RunningWindow()
    {
        script->held = false;
        window.close();
    }
    Q_DISABLE_COPY_MOVE(RunningWindow)

    DatabaseWorker& database() { return m_database; }
    PhotoBatch& batch() { return m_batch; }

    std::shared_ptr<PredictorScript> script;
    FakeNotifier notifier;

private:
    Settings m_settings;
    PredictionService m_service;
    PhotoBatch m_batch;
    DatabaseWorker m_database;
    AccountStore m_accounts;
    AccountModels m_models;
    std::unique_ptr<AccountLinking> m_linking;

public:
    MainWindow window;
};

/// A photo-like picture with soft colours, so that it is not a flat test card.
inline QString writePhoto(const QString& path, const QColor& color, QSize size = {640, 480})
{
    QImage image(size, QImage::Format_RGB32);
    QLinearGradient gradient(0, 0, size.width(), size.height());
    gradient.setColorAt(0, color.lighter(160));
    gradient.setColorAt(1, color.darker(180));
    QPainter painter(&image);
    painter.fillRect(image.rect(), gradient);
    painter.end();
    return image.save(path) ? path : QString();
}

/// Drags over the widget and drops, like a file browser.
inline void dropOn(QWidget& target, const QMimeData& data)
{
    const QPoint middle = target.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &drop);
}

inline void dropFiles(QWidget& target, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls += QUrl::fromLocalFile(path);
    data.setUrls(urls);
    dropOn(target, data);
}

/// Drops writePostsCsv() on the Account page of a visible window, and imports it.
inline void importPosts(RunningWindow& running, const QString& folder, int posts)
{
    running.window.openPage(MainWindow::Page::Account);
    auto& page = *running.window.findChild<AccountPage*>();
    dropFiles(page, {writePostsCsv(folder + QStringLiteral("/posts.csv"), posts)});
    auto& panel = *page.findChild<ImportPanel*>();
    QTRY_COMPARE(panel.state(), ImportPanel::State::Preview);
    for (auto* button : panel.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Import"))
            button->click();
    }
    QTRY_COMPARE(panel.state(), ImportPanel::State::Idle);
    QTRY_VERIFY(page.accountId() != 0);
    page.messageBar().clear();
}

} // namespace likecast
