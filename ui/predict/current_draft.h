#pragma once

#include "core/drafts/draft_history.h"
#include "core/drafts/draft_predictions.h"
#include "core/drafts/own_hashtags.h"
#include "core/drafts/week_forecasts.h"
#include "core/drafts/what_if.h"

#include <QObject>

namespace likecast
{

class ComposePanel;
class DraftDesk;
class DriverList;
class PhotoPresenter;
class ResultCard;
class WeekHeatmap;

/// The parts of the page that show the open draft.
struct DraftViews {
    PhotoPresenter& photo;
    ResultCard& result;
    ComposePanel& compose;
    DriverList& drivers;
    WeekHeatmap& week;
};

/// Shows the open draft, its prediction, its week and what would help on the page, and keeps them
/// up to date. Its collaborators must outlive it.
class CurrentDraft : public QObject
{
    Q_OBJECT

public:
    CurrentDraft(DraftDesk& desk, PredictionService& service, DatabaseWorker& database,
                 const DraftViews& views, QObject* parent);

    void show(ChangeOrigin origin = ChangeOrigin::Elsewhere);
    void showResult();
    void outdateWeek() { m_week->outdate(); } ///< it may have changed
    void outdateAccount();                    ///< likewise: its week and hashtags

Q_SIGNALS:
    void ready(const likecast::Draft& draft); ///< or being predicted: its failure no longer applies
    void stopped(const likecast::Draft& draft);
    void failed(const likecast::Draft& draft, const likecast::Error& error);

private:
    void showNothing();
    void showPrediction(const Draft& draft, const Prediction& prediction);
    void showFailure(const Draft& draft, const Error& error);
    void showWeek();
    void showSuggestions(const Prediction& prediction);

    DraftDesk& m_desk;
    DraftViews m_views;
    WeekForecasts* m_week;
    WhatIf* m_whatIf;
    OwnHashtags* m_hashtags;
    qint64 m_shownId = 0; ///< the draft that the result and drivers belong to
};

} // namespace likecast
