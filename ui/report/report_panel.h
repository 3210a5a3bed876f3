#pragma once

#include "core/accounts/account_models.h"
#include "core/accounts/account_report.h"
#include "core/common/worker_thread.h"
#include "ui/common/card.h"

#include <memory>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace likecast
{

class JobStrip;

/// Chooses the period of an account's report and saves it as PDF, off the window's thread. Hidden
/// until open().
class ReportPanel : public Card
{
    Q_OBJECT

public:
    /// The collaborators must outlive the panel. Without `models`, reports say nothing about what
    /// goes with more likes.
    ReportPanel(AccountStore& store, AccountModels* models, QWidget* parent = nullptr);
    ~ReportPanel() override { m_running.cancel(); }

    void open(const StoredAccount& account);
    /// Writes the report of the chosen period; saved() or failed() follows.
    void writeTo(const QString& path);

Q_SIGNALS:
    void saved(const QString& path);
    void failed(const likecast::Error& error);

private:
    ReportPeriod period() const;
    void choosePreset();
    void chooseFile();
    void read(const std::optional<AccountStudy>& study);
    void write(const AccountReport& report, const std::optional<AccountStudy>& study);
    void finish(const Result<void>& result);
    void closePanel();

    AccountStore& m_store;
    AccountModels* m_models;
    StoredAccount m_account;
    QString m_path;
    QComboBox* m_preset;
    QDateEdit* m_from;
    QDateEdit* m_until;
    QLabel* m_note;
    QPushButton* m_save;
    JobStrip* m_job;
    JobHandle m_running; ///< of the whole report
    WorkerThread m_writer;
};

} // namespace likecast
