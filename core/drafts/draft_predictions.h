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

/// Keeps the prediction of every draft up to date. Requests each draft at most once per event loop
/// turn, cancels outdated requests, and accepts only the newest answer; the previous prediction
/// stays until then. The current draft is requested at once, the others one by one after it. Use on
/// the window's thread; never blocks.
class DraftPredictions : public QObject
{
    Q_OBJECT

public:
    enum class State { None, Busy, Ready, Stopped, Failed };

    struct Entry {
        State state = State::None;
        PredictionStage stage = PredictionStage::Loading;
        /// The newest one, possibly for an earlier edit; unset if Failed.
        std::optional<Prediction> prediction;
        Error error; ///< if Failed
    };

    explicit DraftPredictions(PredictionService& service, QObject* parent = nullptr);
    ~DraftPredictions() override; ///< cancels everything

    void setCurrent(qint64 draftId); ///< requested before all others

    /// Requests a prediction if the draft differs from the last request.
    void update(const Draft& draft);
    void retry(const Draft& draft); ///< always sends a new request
    void cancel(qint64 draftId);    ///< called when the user stops it; the state becomes Stopped
    void forget(qint64 draftId);

    const Entry& entry(qint64 draftId) const;

Q_SIGNALS:
    void changed(qint64 draftId);

private:
    struct Job {
        PredictionRequest request;
        quint64 number = 0; ///< of the newest request; other answers are dropped
        JobHandle running;
        Entry entry;
    };

    void requestLater(const Draft& draft);
    void requestNext();
    void ask(qint64 draftId);
    void reach(qint64 draftId, quint64 number, PredictionStage stage);
    void take(qint64 draftId, quint64 number, const Result<Prediction>& answer);

    PredictionService& m_service;
    QHash<qint64, Job> m_jobs;
    QList<qint64> m_waiting;
    QSet<quint64> m_running; ///< numbers of unanswered requests
    qint64 m_currentId = 0;
    QTimer m_turn;
    quint64 m_lastNumber = 0;
};

} // namespace likecast
