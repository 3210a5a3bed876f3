#pragma once

#include "core/drafts/draft.h"
#include "core/prediction/prediction_service.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace likecast
{

/// What a variant changes.
enum class VariantKind {
    AskQuestion,
    ShortenCaption,
    MoreHashtags,
    OtherHashtags,
    FewerHashtags,
    NoHashtags,
    ChangeMediaType
};

/// The draft's composition with one thing changed.
struct DraftVariant {
    VariantKind kind = VariantKind::AskQuestion;
    Composition composition;
    QStringList hashtags = {}; ///< that MoreHashtags and OtherHashtags bring in

    friend bool operator==(const DraftVariant&, const DraftVariant&) = default;
};

/// Every variant that makes sense for a composition. `question` is what AskQuestion appends;
/// `hashtags` are the account's own, best first (see ownHashtags()).
std::vector<DraftVariant> variantsOf(const Composition& composition, const QString& question,
                                     const QStringList& hashtags = {});

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

    const std::vector<VariantOutcome>& outcomes() const { return m_outcomes; }

Q_SIGNALS:
    void changed();

private:
    void requestNext();
    void finish();

    PredictionService& m_service;
    QString m_question;
    QStringList m_hashtags;
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
