#pragma once

#include "core/drafts/draft_history.h"
#include "core/drafts/draft_keeper.h"
#include "core/drafts/draft_predictions.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

namespace likecast
{

class DatabaseWorker;
class FaceKeeper;
class PhotoIntake;
class Settings;

/// The drafts behind the Predict page: creates them from photos or typing, loads, stores, predicts
/// and corrects them. Knows no widgets. Lives on the window's thread.
class DraftDesk : public QObject
{
    Q_OBJECT

public:
    /// Shown while there is no draft; without a photo, nothing is shown.
    struct Sample {
        QString photoPath = {};
        QString caption = {};
    };

    /// The collaborators must outlive it.
    DraftDesk(PredictionService& service, DatabaseWorker& database, Settings& settings,
              PhotoIntake& intake, const DraftStepNames& names, Sample sample,
              QObject* parent = nullptr);

    DraftHistory& history() const { return *m_history; }
    DraftPredictions& predictions() const { return *m_predictions; }
    const Draft* current() const { return m_history->board().current(); }
    /// Whether the open draft shows the sample for an invented account.
    bool isExample() const;

    void load() { m_keeper->load(); } ///< loads the stored drafts
    void flush() { m_keeper->flush(); }
    void abandon() { m_keeper->abandon(); } ///< stops storing anything
    void retrySave(); ///< after failed(): retries what could not be loaded or stored

    /// What a new draft starts with.
    Composition firstComposition() const;
    /// The prediction request of a draft that addPhotos() makes now, without its photo.
    PredictionRequest newRequest() const;
    void setTimeZone(const QByteArray& timeZoneId) { m_timeZoneId = timeZoneId; }

    /// One photo replaces that of the open draft if it has none or `isBroken`.
    void addPhotos(const QStringList& paths, bool isBroken);
    /// Opens a draft of a reel; returns its id.
    qint64 addReel(const ReelFiles& files);
    void compose(const Composition& composition, EditKind kind,
                 ChangeOrigin origin = ChangeOrigin::Elsewhere);
    void correctFaces(const std::vector<FaceBox>& faces);

    /// If none was chosen yet and there is only one account, chooses it.
    void setStoredAccounts(const QStringList& names);
    void offerAccount(const QString& name); ///< for drafts that have none
    void chooseAccount(const QString& name);

    void predictAgain();

Q_SIGNALS:
    void boardChanged(const likecast::DraftBoard& before, const likecast::DraftBoard& after,
                      likecast::ChangeOrigin origin);
    /// The account or something else that the next composition starts with has changed.
    void beginningChanged();
    void photoCorrected(const QByteArray& photoSha256); ///< its drafts are predicted again
    void kept();
    void failed(const likecast::Error& error);           ///< to load or store drafts
    void correctionFailed(const likecast::Error& error); ///< to store corrected faces

private:
    void takeBoard(const DraftBoard& before, const DraftBoard& after, ChangeOrigin origin);
    void restore(const std::vector<Draft>& drafts, const StoredSession& session);
    void showSample();
    void predictAgain(const QByteArray& photoSha256);

    Settings& m_settings;
    PhotoIntake& m_intake;
    Sample m_sample;
    DraftHistory* m_history;
    DraftPredictions* m_predictions;
    DraftKeeper* m_keeper;
    FaceKeeper* m_faces;
    QStringList m_storedAccounts;
    QByteArray m_timeZoneId;
};

} // namespace likecast
