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

/// The coming week of the current draft, asked for anew once an edit that matters to it has rested
/// for a moment, and when its first hour has begun. Only the newest answer counts. Lives on the
/// window's thread.
class WeekForecasts : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds since 1970, UTC.
    using Clock = std::function<qint64()>;

    explicit WeekForecasts(PredictionService& service, QObject* parent = nullptr,
                           Clock clock = &QDateTime::currentMSecsSinceEpoch);
    ~WeekForecasts() override; ///< cancels what runs

    /// The planned moment does not matter to the week, all else does. It begins with the first full
    /// hour from now on.
    void update(const Draft& draft);
    /// The answer may be another by now: the next update asks, whatever it is for. The last week
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
    QTimer m_begin; ///< until the week of the question begins
    std::optional<Question> m_question;
    std::optional<WeekForecast> m_forecast;
    JobHandle m_running;
    quint64 m_number = 0;
    bool m_busy = false;
};

} // namespace likecast
