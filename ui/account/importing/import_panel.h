#pragma once

#include "core/accounts/account_store.h"
#include "ui/common/card.h"

#include <QTimer>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace likecast
{

class ColumnMapping;
class Settings;
class TimeZoneChooser;

/// One import, from the dropped file to the stored posts: reads the file, asks what the columns of
/// a table hold if that is unclear, shows what was found and what was not, and stores it on
/// request. Remembers answers about columns for tables with the same header. Every step shows
/// progress and can be cancelled; Enter continues, Esc cancels. Hidden while idle.
class ImportPanel : public Card
{
    Q_OBJECT

public:
    enum class State { Idle, Reading, Mapping, Preview, Storing };

    /// The collaborators must outlive the panel.
    ImportPanel(AccountStore& store, Settings& settings, QWidget* parent = nullptr);
    ~ImportPanel() override { m_job.cancel(); } ///< cancels running work

    State state() const { return m_state; }

    /// Treats all paths as one source. Cancels a source that is not being stored yet; ignored while
    /// one is being stored.
    void read(const QStringList& paths);
    void cancel();

Q_SIGNALS:
    void stateChanged(); ///< see state()
    void imported(const likecast::ImportOutcome& outcome);
    void cancelled();
    void failed(const likecast::Error& error, const QString& source);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makePreview();
    void startReading();
    void startMapping(const QString& why);
    void showMapping(const TableInspection& table, const QString& why);
    bool startWithRememberedAnswers(const QString& headerKey);
    void accept();
    void showPreview(const ImportPreview& preview);
    void showProblems(const ImportProblems& problems);
    void store();
    void stop(const Error& error);
    void setState(State state);
    void showProgress();
    bool needsName() const { return m_found && m_found->accounts.contains(QString()); }
    void updateAccept();

    AccountStore& m_store;
    Settings& m_settings;
    State m_state = State::Idle;
    QStringList m_paths;
    ImportOptions m_options;
    bool m_hasAsked = false; ///< remembered answers no longer apply to this source
    QString m_source;
    JobHandle m_job; ///< results of earlier jobs are dropped
    std::optional<ImportPreview> m_found;
    QTimer m_poll;

    QLabel* m_what;
    QProgressBar* m_progress;
    ColumnMapping* m_mapping;
    QWidget* m_preview = nullptr;
    QLabel* m_foundLabel = nullptr;
    QLabel* m_nameLabel = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_likesLabel = nullptr;
    QComboBox* m_likes = nullptr;
    QLabel* m_zoneLabel = nullptr;
    TimeZoneChooser* m_zone = nullptr;
    QLabel* m_problemsLabel = nullptr;
    QPlainTextEdit* m_problems = nullptr;
    QPushButton* m_accept;
    QPushButton* m_columns; ///< back to the column mapping
    QPushButton* m_cancel;
};

} // namespace likecast
