#pragma once

#include "core/drafts/draft_variant.h"
#include "core/prediction/prediction_service.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace likecast
{

/// A variant and what would come of it.
struct VariantOutcome {
    DraftVariant variant;
    Prediction prediction;
};

/// Whether the variant's gain rests on the account's own posts: nothing about it is new for the
/// account, what it changes has own posts behind it and is no chance, and as two drafts the two are
/// not too close to call.
bool isBackedGain(const VariantOutcome& outcome, const Prediction& now);

/// The variants of the current draft that promise more likes, the best first. Asked for once an
/// edit has rested for a moment, for accounts with own posts only. Lives on the window's thread.
class WhatIf : public QObject
{
    Q_OBJECT

public:
    WhatIf(PredictionService& service, QString question, QObject* parent = nullptr);
    ~WhatIf() override; ///< cancels what runs

    /// Call with each new prediction of the current draft.
    void update(const Draft& draft, const Prediction& prediction);
    void clear();

    /// The account's own hashtags, best first; tries the current draft again if they differ.
    void setHashtags(const QStringList& hashtags);
    /// The hours to try, see bestHours(); likewise.
    void setHours(const std::vector<qint64>& hours);

    const std::vector<VariantOutcome>& outcomes() const { return m_outcomes; }

Q_SIGNALS:
    void changed();

private:
    void tryAgain();
    void requestNext();
    void finish();

    PredictionService& m_service;
    QString m_question;
    QStringList m_hashtags;
    std::vector<qint64> m_hours;
    QTimer m_rest;
    Draft m_draft;
    Prediction m_now;
    std::vector<DraftVariant> m_waiting;
    std::vector<VariantOutcome> m_found;
    std::vector<VariantOutcome> m_outcomes;
    JobHandle m_running;
    quint64 m_number = 0; ///< of the newest question; answers to others are dropped
};

} // namespace likecast
