#include "core/drafts/week_forecasts.h"

#include "core/common/when_answered.h"

namespace likecast
{

namespace
{

constexpr int weekRestMs = 150;

/// The next quarter of an hour: in every time zone, full hours begin at one.
qint64 beginOf(qint64 nowMs)
{
    constexpr qint64 quarterMs = 900'000;
    return (nowMs + quarterMs - 1) / quarterMs * quarterMs;
}

} // namespace

bool WeekForecasts::Question::sameAs(const Question& other) const
{
    return request.photoPath == other.request.photoPath &&
           request.draft.caption == other.request.draft.caption &&
           request.draft.mediaType == other.request.draft.mediaType &&
           request.account == other.request.account &&
           request.timeZoneId == other.request.timeZoneId && fromMs == other.fromMs;
}

WeekForecasts::WeekForecasts(PredictionService& service, QObject* parent, Clock clock)
    : QObject(parent)
    , m_service(service)
    , m_clock(std::move(clock))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(weekRestMs);
    connect(&m_rest, &QTimer::timeout, this, &WeekForecasts::ask);
    m_begin.setSingleShot(true);
    connect(&m_begin, &QTimer::timeout, this,
            [this] { updateTo(PredictionRequest(m_question->request)); });
}

WeekForecasts::~WeekForecasts()
{
    m_running.cancel();
}

void WeekForecasts::update(const Draft& draft)
{
    updateTo(requestOf(draft));
}

void WeekForecasts::updateTo(const PredictionRequest& request)
{
    const qint64 nowMs = m_clock();
    const Question question{request, beginOf(nowMs)};
    m_begin.start(static_cast<int>(question.fromMs - nowMs) + 1);
    if (m_question && m_question->sameAs(question))
        return;
    if (m_question && m_question->request.photoPath != question.request.photoPath)
        m_forecast.reset();
    m_question = question;
    m_running.cancel();
    ++m_number;
    m_busy = true;
    m_rest.start();
    Q_EMIT changed();
}

void WeekForecasts::outdate()
{
    m_rest.stop();
    m_begin.stop();
    m_running.cancel();
    ++m_number;
    m_question.reset();
    m_busy = false;
    Q_EMIT changed();
}

void WeekForecasts::clear()
{
    m_forecast.reset();
    outdate();
}

void WeekForecasts::ask()
{
    const auto asked = m_service.forecastWeek(m_question->request, m_question->fromMs);
    m_running = asked;
    whenAnswered(asked.future, this, [this, number = m_number](const Result<WeekForecast>& answer) {
        if (number != m_number)
            return;
        m_busy = false;
        if (answer)
            m_forecast = *answer;
        else
            m_forecast.reset();
        Q_EMIT changed();
    });
}

} // namespace likecast
