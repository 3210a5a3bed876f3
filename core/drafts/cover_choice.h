#pragma once

#include "core/drafts/draft.h"
#include "core/prediction/prediction_service.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace likecast
{

/// Which of a carousel's photos gets the most likes as its cover; indices into photosOf().
struct CoverChoice {
    std::size_t best = 0;
    std::size_t other = 0; ///< the cover, or if that is the best, the runner-up
    double chance = 0.5;   ///< that `best` gets more likes than `other`
    bool tooCloseToCall = true;
};

/// `predictions` of the draft with each of its photos as cover, the present one first: at least
/// two, all with likes. The present cover is the best unless another clearly beats it.
CoverChoice chooseCover(const std::vector<Prediction>& predictions);

/// Tries each photo of the current carousel as its cover, once an edit has rested for a moment. Use
/// on the window's thread.
class CoverTrials : public QObject
{
    Q_OBJECT

public:
    explicit CoverTrials(PredictionService& service, QObject* parent = nullptr);
    ~CoverTrials() override; ///< cancels what runs

    /// Call with each new prediction of the current draft.
    void update(const Draft& draft, const Prediction& prediction);
    void clear();

    /// Unset until every photo was tried; also if one cannot be read.
    const std::optional<CoverChoice>& choice() const { return m_choice; }

Q_SIGNALS:
    void changed();

private:
    void askNext();

    PredictionService& m_service;
    QTimer m_rest;
    Draft m_draft;
    std::vector<Prediction> m_predictions; ///< of the first photos, as covers
    std::optional<CoverChoice> m_choice;
    JobHandle m_running;
    quint64 m_number = 0; ///< of the newest question; answers to others are dropped
};

} // namespace likecast
