#include "core/drafts/draft_predictions.h"

#include "core/common/when_answered.h"

#include <QPointer>

namespace likecast
{

namespace
{

bool sameRequest(const PredictionRequest& a, const PredictionRequest& b)
{
    return a.photoPath == b.photoPath && a.draft == b.draft && a.timeZoneId == b.timeZoneId &&
           a.account == b.account;
}

} // namespace

DraftPredictions::DraftPredictions(PredictionService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &DraftPredictions::requestNext);
}

DraftPredictions::~DraftPredictions()
{
    for (Job& job : m_jobs)
        job.running.cancel();
}

const DraftPredictions::Entry& DraftPredictions::entry(qint64 draftId) const
{
    static const Entry none;
    const auto job = m_jobs.constFind(draftId);
    return job == m_jobs.cend() ? none : job->entry;
}

void DraftPredictions::setCurrent(qint64 draftId)
{
    m_currentId = draftId;
}

void DraftPredictions::update(const Draft& draft)
{
    const auto job = m_jobs.constFind(draft.id);
    if (job == m_jobs.cend() || !sameRequest(job->request, requestOf(draft)))
        requestLater(draft);
}

void DraftPredictions::retry(const Draft& draft)
{
    requestLater(draft);
}

void DraftPredictions::requestLater(const Draft& draft)
{
    Job& job = m_jobs[draft.id];
    const PredictionRequest request = requestOf(draft);
    if (job.request.photoPath != request.photoPath)
        job.entry.prediction.reset();
    job.request = request;
    job.running.cancel();
    job.number = ++m_lastNumber;
    job.entry.state = State::Busy;
    job.entry.stage = PredictionStage::Loading;
    m_waiting.removeAll(draft.id);
    m_waiting.append(draft.id);
    m_turn.start();
    Q_EMIT changed(draft.id);
}

void DraftPredictions::requestNext()
{
    // The service answers in order: queued requests would delay the next edit.
    if (m_waiting.removeAll(m_currentId) > 0)
        ask(m_currentId);
    if (m_running.isEmpty() && !m_waiting.isEmpty())
        ask(m_waiting.takeFirst());
}

void DraftPredictions::ask(qint64 draftId)
{
    const auto job = m_jobs.find(draftId);
    if (job == m_jobs.end())
        return;
    const quint64 number = job->number;
    const auto onStage = [self = QPointer(this), draftId, number](PredictionStage stage) {
        if (self)
            self->reach(draftId, number, stage);
    };
    const auto asked = m_service.predict(job->request, onStage);
    job->running = asked;
    m_running.insert(number);
    whenAnswered(asked.future, this, [this, draftId, number](const Result<Prediction>& answer) {
        m_running.remove(number);
        take(draftId, number, answer);
        requestNext();
    });
}

void DraftPredictions::reach(qint64 draftId, quint64 number, PredictionStage stage)
{
    const auto job = m_jobs.find(draftId);
    if (job == m_jobs.end() || job->number != number)
        return;
    job->entry.stage = stage;
    Q_EMIT changed(draftId);
}

void DraftPredictions::take(qint64 draftId, quint64 number, const Result<Prediction>& answer)
{
    const auto job = m_jobs.find(draftId);
    if (job == m_jobs.end() || job->number != number)
        return;
    if (answer) {
        job->entry.state = State::Ready;
        job->entry.prediction = *answer;
        job->entry.error = {};
    } else if (answer.error().code == ErrorCode::Cancelled) {
        job->entry.state = State::Stopped;
    } else {
        job->entry.state = State::Failed;
        job->entry.error = answer.error();
        job->entry.prediction.reset();
    }
    Q_EMIT changed(draftId);
}

void DraftPredictions::cancel(qint64 draftId)
{
    const auto job = m_jobs.find(draftId);
    if (job == m_jobs.end() || job->entry.state != State::Busy)
        return;
    m_waiting.removeAll(draftId);
    job->running.cancel();
    job->number = ++m_lastNumber;
    job->entry.state = State::Stopped;
    Q_EMIT changed(draftId);
}

void DraftPredictions::forget(qint64 draftId)
{
    const auto job = m_jobs.find(draftId);
    if (job == m_jobs.end())
        return;
    m_waiting.removeAll(draftId);
    job->running.cancel();
    m_jobs.erase(job);
}

} // namespace likecast
