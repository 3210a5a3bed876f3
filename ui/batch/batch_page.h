#pragma once

#include "core/batch/photo_batch.h"
#include "ui/common/message_bar.h"

#include <QThreadPool>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace likecast
{

class BatchResults;
class JobStrip;
class Settings;
struct DroppedPhotos;

/// Scores a folder of photos: drop or open it, watch the ranking grow, send the best to the drafts.
/// The batch goes on while another page is shown.
class BatchPage : public QWidget
{
    Q_OBJECT

public:
    /// The post that every photo is predicted as; its photo is ignored.
    using PostSource = std::function<PredictionRequest()>;

    /// The collaborators must outlive the page.
    BatchPage(PhotoBatch& batch, Settings& settings, PostSource post, QWidget* parent = nullptr);
    ~BatchPage() override; ///< waits until folders have been searched; stops a report

    /// Scores photos, and those in folders, in place of the previous batch.
    void open(const QStringList& paths);

    MessageBar& messageBar() const { return *m_messages; }

Q_SIGNALS:
    void draftsRequested(const QStringList& paths);
    void draftsShown();      ///< wants to see the drafts it requested
    void accountRequested(); ///< wants to say which account the photos are for
    void importRequested(const QStringList& paths); ///< files with posts were dropped

private:
    QWidget* makeEmptyState();
    QWidget* makeHeader();
    void take(const DroppedPhotos& photos);
    void openFolder();
    void scoreAgain();
    void showState();
    void showProgress();
    void showMissingAccount();
    void addToDrafts(const QStringList& paths);
    void saveReport();
    void writeReportTo(const QString& filePath);
    void tellSaved(const QString& filePath);
    void fail(const Error& error);

    PhotoBatch& m_batch;
    Settings& m_settings;
    PostSource m_post;
    MessageBar* m_messages;
    JobStrip* m_strip;
    QStackedWidget* m_stack;
    QLabel* m_about;
    QPushButton* m_again;
    QPushButton* m_saveReport;
    JobStrip* m_reportStrip;
    JobHandle m_reporting;
    BatchResults* m_results;
    QThreadPool m_reading; ///< searches folders, writes reports
};

} // namespace likecast
