#include "ui/batch/batch_page.h"

#include "core/common/when_answered.h"
#include "core/settings/settings.h"
#include "ui/batch/batch_report.h"
#include "ui/batch/batch_results.h"
#include "ui/batch/batch_text.h"
#include "ui/common/card.h"
#include "ui/common/file_dialog.h"
#include "ui/common/job_strip.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"
#include "ui/predict/photo/photo_drop_target.h"

#include <QDate>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

namespace likecast
{

namespace
{

/// As many as the cache of measurements holds.
constexpr int mostPhotos = 20'000;

constexpr QLatin1StringView photosTopic("photos");

} // namespace

BatchPage::BatchPage(PhotoBatch& batch, Settings& settings, PostSource post, QWidget* parent)
    : QWidget(parent)
    , m_batch(batch)
    , m_settings(settings)
    , m_post(std::move(post))
    , m_messages(new MessageBar(this))
    , m_strip(new JobStrip(tr("Scoring photos"), this))
    , m_stack(new QStackedWidget(this))
    , m_about(PlainLabel::paragraph({}, TextRole::Small, this))
    , m_again(new QPushButton(tr("Score again"), this))
    , m_saveReport(new QPushButton(tr("Report as PDF…"), this))
    , m_reportStrip(new JobStrip(tr("Report"), this))
    , m_results(new BatchResults(batch))
{
    auto* filled = new QWidget;
    auto* rows = new QVBoxLayout(filled);
    rows->setSpacing(cardGap);
    rows->addWidget(makeHeader());
    rows->addWidget(m_results, 1);
    filled->setFocusProxy(&m_results->table());
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(filled);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(cardGap);
    column->addWidget(m_messages);
    column->addWidget(m_strip);
    column->addWidget(m_reportStrip);
    column->addWidget(m_stack, 1);

    auto* everywhere = new PhotoDropTarget(this);
    connect(everywhere, &PhotoDropTarget::photosDropped, this, &BatchPage::take);
    connect(&m_batch, &PhotoBatch::stateChanged, this, &BatchPage::showState);
    connect(&m_batch, &PhotoBatch::scored, this, &BatchPage::showProgress);
    connect(m_results, &BatchResults::draftsRequested, this, &BatchPage::addToDrafts);
    connect(m_results, &BatchResults::failed, this, &BatchPage::fail);
    connect(m_results, &BatchResults::saved, this, &BatchPage::tellSaved);
    showState();
}

BatchPage::~BatchPage()
{
    m_reporting.cancel();
    m_reading.waitForDone();
}

QWidget* BatchPage::makeEmptyState()
{
    auto* folder = new QPushButton(tr("Open folder…"));
    setPrimary(folder);
    connect(folder, &QPushButton::clicked, this, &BatchPage::openFolder);
    auto* card = new Card;
    card->content()->setSpacing(cardGap);
    card->content()->addWidget(
        PlainLabel::paragraph(tr("Find the best photos of a folder"), TextRole::PageTitle));
    card->content()->addWidget(PlainLabel::paragraph(
        tr("Drop a folder or many photos anywhere on this page. Likecast finds the faces in each, "
           "predicts its likes as your next post and ranks them all, while you go on working. "
           "Nothing is uploaded.")));
    card->content()->addWidget(folder, 0, Qt::AlignLeading);

    auto* empty = new QWidget;
    auto* column = new QVBoxLayout(empty);
    column->addWidget(card);
    column->addStretch(1);
    empty->setFocusProxy(folder);
    return empty;
}

QWidget* BatchPage::makeHeader()
{
    m_again->setToolTip(
        tr("Use the account and time now chosen on Predict. Photos aren't measured again."));
    connect(m_again, &QPushButton::clicked, this, &BatchPage::scoreAgain);
    m_saveReport->setToolTip(
        tr("Save the photos shown, best first, and those that could not be read"));
    connect(m_saveReport, &QPushButton::clicked, this, &BatchPage::saveReport);
    auto* folder = new QPushButton(tr("Open folder…"));
    connect(folder, &QPushButton::clicked, this, &BatchPage::openFolder);
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->addWidget(m_about, 1);
    row->addWidget(m_saveReport);
    row->addWidget(m_again);
    row->addWidget(folder);
    return header;
}

void BatchPage::take(const DroppedPhotos& photos)
{
    QStringList files;
    QStringList imports;
    for (const QString& path : photos.paths)
        (hasImportName(path) ? imports : files) += path;
    if (!imports.isEmpty())
        Q_EMIT importRequested(imports);
    if (!files.isEmpty())
        open(files);
    else if (imports.isEmpty())
        m_messages->showMessage(
            Message{.text = tr("Drop a folder, or photo files."), .topic = photosTopic});
}

void BatchPage::openFolder()
{
    askForFile(this,
               {.title = tr("Open folder"),
                .mode = QFileDialog::Directory,
                .options = QFileDialog::ShowDirsOnly,
                .folder = m_settings.value(Setting::OpenFolder).toString()},
               [this](const QStringList& paths) {
                   m_settings.setValue(Setting::OpenFolder, paths.first());
                   open(paths);
               });
}

void BatchPage::open(const QStringList& paths)
{
    const auto found = QtConcurrent::run(&m_reading, [paths] {
        bool cut = false;
        const QStringList photos = expandFolders(paths, mostPhotos, &cut);
        return std::pair(photos, cut);
    });
    whenAnswered(found, this, [this](const std::pair<QStringList, bool>& answer) {
        const auto& [photos, cut] = answer;
        if (photos.isEmpty()) {
            m_messages->showMessage(
                Message{.text = tr("No photos found in this folder."), .topic = photosTopic});
            return;
        }
        m_messages->clear();
        m_batch.start(photos, m_post());
        if (cut)
            m_messages->showMessage(
                Message{.text = tr("Only the first %n photos are scored.", nullptr, mostPhotos),
                        .topic = photosTopic});
    });
}

void BatchPage::scoreAgain()
{
    QStringList photos;
    for (const BatchPhoto& photo : m_batch.photos())
        photos += photo.path;
    m_messages->clear();
    m_batch.start(photos, m_post());
}

void BatchPage::showState()
{
    const PhotoBatch::State state = m_batch.state();
    const bool isRunning = state == PhotoBatch::State::Running;
    m_stack->setCurrentIndex(state == PhotoBatch::State::Empty ? 0 : 1);
    setFocusProxy(m_stack->currentWidget());
    m_again->setEnabled(!isRunning);
    m_about->setText(batchPostText(m_batch.request()));
    if (isRunning) {
        m_strip->start({}, m_batch.job());
        showProgress();
        return;
    }
    m_strip->finish();
    if (state == PhotoBatch::State::Failed)
        fail(m_batch.error());
    else if (state != PhotoBatch::State::Empty)
        showMissingAccount();
}

void BatchPage::showProgress()
{
    m_strip->setText(progressText(m_batch.progress(), m_batch.leftMs()));
}

void BatchPage::showMissingAccount()
{
    const auto& photos = m_batch.photos();
    const bool hasNumbers = std::ranges::any_of(
        photos, [](const BatchPhoto& photo) { return photo.likes.has_value(); });
    const bool isScored = std::ranges::any_of(
        photos, [](const BatchPhoto& photo) { return photo.state == BatchPhoto::State::Scored; });
    if (isScored && !hasNumbers) {
        m_messages->showMessage(Message{
            .text = tr("Only faces for now: Likecast knows nothing about the account. Choose one, "
                       "or enter the likes of your last posts on Predict. Then score again."),
            .actionText = tr("Predict"),
            .action = [this] { Q_EMIT accountRequested(); },
            .topic = photosTopic});
    } else if (!isScored && m_batch.state() == PhotoBatch::State::Done) {
        fail(photos.front().error);
    }
}

void BatchPage::addToDrafts(const QStringList& paths)
{
    Q_EMIT draftsRequested(paths);
    m_messages->showMessage(Message{
        .kind = MessageKind::Success,
        .text = tr("%n photos added to your drafts.", nullptr, static_cast<int>(paths.size())),
        .actionText = tr("Show"),
        .action = [this] { Q_EMIT draftsShown(); }});
}

void BatchPage::saveReport()
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    askForFile(this,
               {.title = tr("Report as PDF"),
                .filters = {QStringLiteral("PDF (*.pdf)")},
                .saveAs = QStringLiteral("batch-%1.pdf").arg(today)},
               [this](const QStringList& paths) { writeReportTo(paths.first()); });
}

void BatchPage::writeReportTo(const QString& filePath)
{
    m_saveReport->setEnabled(false);
    m_reporting = JobHandle(CancellationToken());
    m_reportStrip->start(tr("Writing the report…"), m_reporting);
    const auto written = QtConcurrent::run(
        &m_reading, [document = makeBatchReport(m_results->shown().photos(), m_batch.photos(),
                                                m_batch.request()),
                     filePath, control = m_reporting.control()] {
            return writeReport(document, filePath, control);
        });
    whenAnswered(written, this, [this, filePath](const Result<void>& outcome) {
        m_reporting = {};
        m_reportStrip->finish();
        m_saveReport->setEnabled(true);
        if (outcome)
            tellSaved(filePath);
        else if (outcome.error().code != ErrorCode::Cancelled)
            fail(outcome.error());
    });
}

void BatchPage::tellSaved(const QString& filePath)
{
    m_messages->showMessage(Message{.kind = MessageKind::Success,
                                    .text = tr("Saved as %1.").arg(QFileInfo(filePath).fileName()),
                                    .toolTip = QDir::toNativeSeparators(filePath)});
}

void BatchPage::fail(const Error& error)
{
    m_messages->showMessage(errorMessage(error, ErrorContext::Photo));
}

} // namespace likecast
