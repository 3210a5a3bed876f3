#pragma once

#include "core/accounts/account_store.h"
#include "core/drafts/draft_history.h"
#include "core/drafts/draft_predictions.h"
#include "core/posts/wall_time.h"
#include "core/settings/settings.h"
#include "tests/support/patience.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/window_parts.h"
#include "ui/plan/feed/feed_tab.h"
#include "ui/plan/feed/feed_view.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/week/week_chip.h"
#include "ui/plan/week/week_tab.h"
#include "ui/plan/week/week_view.h"
#include "ui/predict/photo/photo_previews.h"

#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace likecast
{

/// The Plan page with real drafts, database and thumbnails, scripted predictions and a clock that
/// stands still: Wednesday, December 2, 2026, noon in Berlin. Base of a test class.
class PlanPageFixture
{
protected:
    void open(const QDate& today = {2026, 12, 2})
    {
        close();
        m_directory = std::make_unique<QTemporaryDir>();
        m_nowMs = at(today, 12);
        m_settings = std::make_unique<Settings>(path("likecast.ini"));
        m_service = std::make_unique<PredictionService>([]() -> Result<std::unique_ptr<Predictor>> {
            return std::make_unique<ScriptedPredictor>(std::make_shared<PredictorScript>());
        });
        m_database = std::make_unique<DatabaseWorker>(InstanceLock::acquire(m_directory->path()));
        m_accounts = std::make_unique<AccountStore>(*m_database, m_directory->path());
        m_previews = std::make_unique<PhotoPreviews>();
        m_history = std::make_unique<DraftHistory>();
        m_predictions = std::make_unique<DraftPredictions>(*m_service);
        QObject::connect(m_history.get(), &DraftHistory::changed, m_predictions.get(),
                         [this](const DraftBoard&, const DraftBoard& after) {
                             for (const Draft& draft : after.drafts)
                                 m_predictions->update(draft);
                         });
        m_page = std::make_unique<PlanPage>(
            PlanServices{*m_history, *m_predictions, *m_previews, *m_accounts, *m_settings},
            QStringLiteral("Default"), nullptr, [this] { return m_nowMs; });
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void close()
    {
        m_page.reset();
        m_predictions.reset();
        m_history.reset();
        m_previews.reset();
        m_accounts.reset();
        m_database.reset();
        m_service.reset();
    }

    QString path(const char* name) const { return m_directory->filePath(QString::fromUtf8(name)); }

    static qint64 at(QDate date, int hour, int minute = 0)
    {
        return resolveWallTime(date, QTime(hour, minute), QTimeZone("Europe/Berlin")).firstMs;
    }

    /// A draft with a photo, unless the name is empty.
    qint64 addDraft(const char* name, qint64 takenAtMs, const QString& caption = {})
    {
        Composition composition;
        composition.caption = caption;
        composition.takenAtMs = takenAtMs;
        composition.timeZoneId = "Europe/Berlin";
        if (*name != 0)
            m_history->addPhotos({writePhoto(path(name), Qt::darkCyan)}, composition, 0);
        m_history->compose(*name != 0 ? m_history->board().currentId : 0, composition,
                           EditKind::Moment);
        return m_history->board().drafts.back().id;
    }

    qint64 timeOf(qint64 id) const { return m_history->board().find(id)->composition.takenAtMs; }

    WeekView& week() const { return *m_page->findChild<WeekView*>(); }
    FeedView& feed() const { return *m_page->findChild<FeedView*>(); }
    void openFeed() const { m_page->findChild<QTabBar*>()->setCurrentIndex(1); }

    /// Null if it is not shown.
    WeekChip* chip(qint64 id) const
    {
        for (auto* found : week().findChildren<WeekChip*>()) {
            if (found->item().id == id)
                return found;
        }
        return nullptr;
    }

    static void drag(QWidget& tile, const QPoint& toInParent)
    {
        const QPoint grip(10, 10);
        QTest::mousePress(&tile, Qt::LeftButton, {}, grip);
        QTest::mouseMove(&tile, grip + QPoint(20, 20));
        QTest::mouseMove(&tile, tile.mapFromParent(toInParent));
        QTest::mouseRelease(&tile, Qt::LeftButton, {}, tile.mapFromParent(toInParent));
    }

    std::unique_ptr<Appearance> m_appearance = plainAppearance();
    std::unique_ptr<QTemporaryDir> m_directory;
    qint64 m_nowMs = 0;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<PredictionService> m_service;
    std::unique_ptr<DatabaseWorker> m_database;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<PhotoPreviews> m_previews;
    std::unique_ptr<DraftHistory> m_history;
    std::unique_ptr<DraftPredictions> m_predictions;
    std::unique_ptr<PlanPage> m_page;
};

} // namespace likecast
