#pragma once

#include "core/prediction/prediction_service.h"
#include "ui/predict/draft.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace likecast
{

/// The coming week of the current draft, asked for anew once an edit that matters to it has rested
/// for a moment. Only the newest answer counts. Lives on the window's thread.
class WeekForecasts : public QObject
{
    Q_OBJECT

public:
    explicit WeekForecasts(PredictionService& service, QObject* parent = nullptr);
    ~WeekForecasts() override; ///< cancels what runs

    /// The planned moment does not matter to the week, all else does. It begins with the first full
    /// hour at or after `nowMs`.
    void update(const Draft& draft, qint64 nowMs);
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

    void ask();

    PredictionService& m_service;
    QTimer m_rest;
    std::optional<Question> m_question;
    std::optional<WeekForecast> m_forecast;
    CancellationToken m_cancellation;
    quint64 m_number = 0;
    bool m_busy = false;
};

} // namespace likecast
