#pragma once

#include "core/drafts/draft.h"
#include "core/prediction/prediction_service.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace likecast
{

/// The coming week of the current draft, requested again shortly after a relevant edit, and when
/// its first hour has begun. Only the newest answer counts. Use on the window's thread.
class WeekForecasts : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds since 1970, UTC.
    using Clock = std::function<qint64()>;

    explicit WeekForecasts(PredictionService& service, QObject* parent = nullptr,
                           Clock clock = &QDateTime::currentMSecsSinceEpoch);
    ~WeekForecasts() override; ///< cancels the running request

    /// Every change but one of the planned time requests a new week. It starts with the next full
    /// hour.
    void update(const Draft& draft);
    /// Marks the answer as outdated: the next update() sends a request in any case. The last week
    /// stays until then.
    void outdate();
    void clear();

    bool isBusy() const { return m_busy; }
    const std::optional<WeekForecast>& forecast() const { return m_forecast; }

Q_SIGNALS:
    void changed();

private:
    struct Question {
        PredictionRequest request;
        qint64 fromMs = 0;

        bool sameAs(const Question& other) const;
    };

    void updateTo(const PredictionRequest& request);
    void ask();

    PredictionService& m_service;
    Clock m_clock;
    QTimer m_rest;
    QTimer m_begin; ///< runs until the requested week begins
    std::optional<Question> m_question;
    std::optional<WeekForecast> m_forecast;
    JobHandle m_running;
    quint64 m_number = 0;
    bool m_busy = false;
};

} // namespace likecast
