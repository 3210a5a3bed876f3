#pragma once

#include "core/drafts/draft.h"
#include "core/prediction/prediction_service.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace likecast
{

/// The prediction of every draft, kept up with its edits. Asks at most once per turn of the event
/// loop and draft, cancels what an edit made out of date, and takes only the newest answer; the
/// last number stays until then. The current draft is asked for at once, the others one by one
/// behind it. Lives on the window's thread, never blocks.
class DraftPredictions : public QObject
{
    Q_OBJECT

public:
    enum class State { None, Busy, Ready, Stopped, Failed };

    struct Entry {
        State state = State::None;
        PredictionStage stage = PredictionStage::Loading;
        /// The newest, perhaps of an earlier edit; none when Failed.
        std::optional<Prediction> prediction;
        Error error; ///< when Failed
    };

    explicit DraftPredictions(PredictionService& service, QObject* parent = nullptr);
    ~DraftPredictions() override; ///< cancels everything

    void setCurrent(qint64 draftId); ///< the one that goes before all others

    /// Asks anew when the draft is not what was asked last.
    void update(const Draft& draft);
    void retry(const Draft& draft); ///< asks anew in any case
    void cancel(qint64 draftId);    ///< the user stopped it; its state becomes Stopped
    void forget(qint64 draftId);

    const Entry& entry(qint64 draftId) const;

Q_SIGNALS:
    void changed(qint64 draftId);

private:
    struct Job {
        PredictionRequest request;
        quint64 number = 0; ///< of the newest request; answers to others are dropped
        JobHandle running;
        Entry entry;
    };

    void askLater(const Draft& draft);
    void askNext();
    void ask(qint64 draftId);
    void reach(qint64 draftId, quint64 number, PredictionStage stage);
    void take(qint64 draftId, quint64 number, const Result<Prediction>& answer);

    PredictionService& m_service;
    QHash<qint64, Job> m_jobs;
    QList<qint64> m_waiting;
    QSet<quint64> m_running; ///< numbers of the requests that the service has not answered
    qint64 m_currentId = 0;
    QTimer m_turn;
    quint64 m_lastNumber = 0;
};

} // namespace likecast
