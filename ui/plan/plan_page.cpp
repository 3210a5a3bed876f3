#include "ui/plan/plan_page.h"

#include "core/common/when_answered.h"
#include "core/drafts/draft_history.h"
#include "core/drafts/draft_predictions.h"
#include "core/plan/feed_order.h"
#include "core/posts/wall_time.h"
#include "core/settings/settings.h"
#include "ui/common/file_dialog.h"
#include "ui/common/message_bar.h"
#include "ui/common/pill_tab_bar.h"
#include "ui/common/theme.h"
#include "ui/plan/calendar_export.h"
#include "ui/plan/feed/feed_tab.h"
#include "ui/plan/week/week_tab.h"
#include "ui/predict/photo/photo_previews.h"
#include "ui/predict/photo/thumbnails.h"

#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <chrono>

namespace likecast
{

PlanPage::PlanPage(const PlanServices& services, const QString& profile, QWidget* parent,
                   Clock clock)
    : QWidget(parent)
    , m_services(services)
    , m_profile(profile)
    , m_clock(std::move(clock))
    , m_messages(new MessageBar(this))
    , m_tabs(new PillTabBar(this))
    , m_week(new WeekTab)
    , m_feed(new FeedTab(services.accounts, services.previews))
    , m_thumbnails(new Thumbnails(services.previews, thumbnailLongEdge, this))
{
    auto* pages = new QStackedWidget;
    m_tabs->setAccessibleName(tr("Plan sections"));
    m_tabs->addTab(tr("Week"));
    m_tabs->addTab(tr("Feed"));
    pages->addWidget(m_week);
    pages->addWidget(m_feed);
    connect(m_tabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(cardGap);
    column->addWidget(m_messages);
    column->addWidget(m_tabs);
    column->addWidget(pages, 1);
    setFocusProxy(m_tabs);
    connectTabs();

    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &PlanPage::refresh);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &PlanPage::refreshSoon);
    m_minute.start();
    connect(&m_services.history, &DraftHistory::changed, this, &PlanPage::refreshSoon);
    connect(&m_services.predictions, &DraftPredictions::changed, this, &PlanPage::refreshSoon);
    connect(m_thumbnails, &Thumbnails::loaded, this, &PlanPage::refreshSoon);
}

void PlanPage::connectTabs()
{
    connect(m_week, &WeekTab::opened, this, &PlanPage::open);
    connect(m_week, &WeekTab::moved, &m_services.history, &DraftHistory::move);
    connect(m_week, &WeekTab::predictRequested, this, &PlanPage::predictRequested);
    connect(m_week, &WeekTab::exportRequested, this, &PlanPage::chooseExport);
    connect(m_feed, &FeedTab::opened, this, &PlanPage::open);
    connect(m_feed, &FeedTab::moved, this, [this](qint64 draftId, int place) {
        DraftHistory& history = m_services.history;
        history.rearrange(movedInFeed(history.board().drafts, draftId, place, m_clock()));
    });
    connect(m_feed, &FeedTab::predictRequested, this, &PlanPage::predictRequested);
    connect(m_feed, &FeedTab::accountRequested, this, &PlanPage::accountRequested);
    connect(m_feed, &FeedTab::failed, this, [this](const Error& error) {
        m_messages->showMessage(errorMessage(error, ErrorContext::Accounts));
    });
}

void PlanPage::setAccount(qint64 accountId)
{
    m_feed->setAccount(accountId);
}

void PlanPage::reloadPosts()
{
    m_feed->reloadPosts();
}

void PlanPage::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void PlanPage::refreshSoon()
{
    if (isVisible())
        m_turn.start();
}

void PlanPage::refresh()
{
    const DraftBoard& board = m_services.history.board();
    const Draft* current = board.current();
    const QTimeZone zone = timeZoneOf(current ? current->composition.timeZoneId : QByteArray());
    const qint64 nowMs = m_clock();
    const FeedOrder order = feedOrder(board.drafts, nowMs);
    std::vector<PlanItem> items;
    for (const std::vector<qint64>& ids : {order.planned, order.passed}) {
        for (const qint64 id : ids) {
            const auto& prediction = m_services.predictions.entry(id).prediction;
            items.push_back(
                planItemOf(*board.find(id), prediction ? &*prediction : nullptr, zone, nowMs));
        }
    }
    m_feed->setDrafts(items, zone);
    for (PlanItem& item : items)
        item.photo = m_thumbnails->find(item.photoPath);
    m_week->setItems(items, zone, nowMs);
}

void PlanPage::open(qint64 draftId)
{
    m_services.history.select(draftId);
    Q_EMIT predictRequested();
}

void PlanPage::chooseExport()
{
    askForFile(this,
               {.title = tr("Export calendar"),
                .filters = {tr("Calendars (%1)").arg(QStringLiteral("*.ics"))},
                .folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                .saveAs = QStringLiteral("likecast.ics")},
               [this](const QStringList& paths) { exportCalendar(paths.first()); });
}

void PlanPage::exportCalendar(const QString& path)
{
    Settings& settings = m_services.settings;
    QUuid id(settings.value(Setting::CalendarId).toString());
    if (id.isNull()) {
        id = QUuid::createUuid();
        settings.setValue(Setting::CalendarId, id.toString(QUuid::WithoutBraces));
    }
    const qint64 nowMs = m_clock();
    const auto events = calendarEvents(m_services.history.board().drafts, id, m_profile, nowMs);
    const auto saved = QtConcurrent::run(
        [path, calendar = writeCalendar(events, nowMs)] { return saveCalendar(path, calendar); });
    whenAnswered(saved, this, [this, path, count = events.size()](const Result<void>& result) {
        const QString name = QFileInfo(path).fileName();
        if (!result) {
            m_messages->showMessage(errorMessage(result.error(), ErrorContext::Data, name));
            return;
        }
        m_messages->showMessage(Message{
            .kind = MessageKind::Success,
            .text = tr("%n drafts saved to %1.", nullptr, static_cast<int>(count)).arg(name),
            .toolTip = QDir::toNativeSeparators(path)});
    });
}

} // namespace likecast
