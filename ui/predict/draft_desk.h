#pragma once

#include "core/drafts/draft_history.h"
#include "core/drafts/draft_predictions.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

namespace likecast
{

class DatabaseWorker;
class DraftKeeper;
class FaceKeeper;
class PhotoIntake;
class Settings;

/// The drafts behind the Predict page: begun from photos or by typing, read back, kept on the disk,
/// predicted, corrected. Knows no widget. Lives on the window's thread.
class DraftDesk : public QObject
{
    Q_OBJECT

public:
    /// Shown while there is no draft; no photo: nothing is.
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
    /// Whether the open draft shows the sample for an account that is made up.
    bool isExample() const;

    void load(); ///< reads the drafts back
    void flush();
    void abandon();   ///< stores nothing any more
    void keepAgain(); ///< after failed(): reads or stores what could not be

    /// What a draft begins with.
    Composition firstComposition() const;
    void setTimeZone(const QByteArray& timeZoneId) { m_timeZoneId = timeZoneId; }

    /// One photo takes the place of the open draft's where that has none or `isBroken`.
    void addPhotos(const QStringList& paths, bool isBroken);
    void compose(const Composition& composition, EditKind kind,
                 ChangeOrigin origin = ChangeOrigin::Elsewhere);
    void correctFaces(const std::vector<FaceBox>& faces);

    const QStringList& storedAccounts() const { return m_storedAccounts; }
    /// An only account is chosen where none was yet.
    void setStoredAccounts(const QStringList& names);
    void offerAccount(const QString& name); ///< to drafts that have none
    void chooseAccount(const QString& name);

    void predictAgain();

Q_SIGNALS:
    void boardChanged(const likecast::DraftBoard& before, const likecast::DraftBoard& after,
                      likecast::ChangeOrigin origin);
    /// The account or what else the next composition begins with is another.
    void beginningChanged();
    void photoCorrected(const QByteArray& photoSha256); ///< its drafts are predicted again
    void kept();
    void failed(const likecast::Error& error);           ///< to read or keep drafts
    void correctionFailed(const likecast::Error& error); ///< to keep corrected faces

private:
    void takeBoard(const DraftBoard& before, const DraftBoard& after, ChangeOrigin origin);
    void restore(const std::vector<Draft>& drafts);
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
