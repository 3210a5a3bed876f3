#pragma once

#include "ui/account/account_store.h"
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

/// One import, from the dropped file to the stored posts: reads it, asks what the columns of a
/// table hold where that isn't clear, says what was found and what was not, and stores it when told
/// to. Answers about columns are remembered for tables with the same header. Progress and cancel at
/// every step; Enter goes on, Esc cancels. Hidden while idle.
class ImportPanel : public Card
{
    Q_OBJECT

public:
    enum class State { Idle, Reading, Mapping, Preview, Storing };

    /// The collaborators must outlive the panel.
    ImportPanel(AccountStore& store, Settings& settings, QWidget* parent = nullptr);
    ~ImportPanel() override; ///< cancels what runs

    State state() const { return m_state; }

    /// All paths together are one source. Cancels one that is not being stored yet; ignored
    /// while one is being stored.
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
    bool needsName() const;
    void updateAccept();

    AccountStore& m_store;
    Settings& m_settings;
    State m_state = State::Idle;
    QStringList m_paths;
    ImportOptions m_options;
    bool m_hasAsked = false; ///< remembered answers are no longer taken for this source
    QString m_source;
    int m_generation = 0; ///< answers for older readings are dropped
    std::shared_ptr<JobWatch> m_watch;
    std::optional<ImportPreview> m_found;
    QTimer m_look;

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
    QPushButton* m_columns; ///< back to what the columns hold
    QPushButton* m_cancel;
};

} // namespace likecast
