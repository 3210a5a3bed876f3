#include "core/drafts/what_if.h"

#include "core/common/when_answered.h"
#include "core/prediction/draft_comparison.h"

#include <algorithm>

namespace likecast
{

namespace
{

constexpr int restMs = 300;
constexpr double smallestGain = 0.03;

DriverKind driverOf(VariantKind kind)
{
    switch (kind) {
    case VariantKind::OtherHour:
        return DriverKind::Time;
    case VariantKind::MoreHashtags:
    case VariantKind::OtherHashtags:
    case VariantKind::FewerHashtags:
    case VariantKind::NoHashtags:
        return DriverKind::Hashtags;
    case VariantKind::ChangeMediaType:
        return DriverKind::MediaType;
    case VariantKind::AskQuestion:
    case VariantKind::ShortenCaption:
        break;
    }
    return DriverKind::Caption;
}

bool hasEvidence(const Prediction& prediction, DriverKind kind)
{
    return std::ranges::any_of(prediction.drivers, [kind](const Driver& driver) {
        return driver.kind == kind && driver.ownPosts > 0 && !driver.isUncertain;
    });
}

} // namespace

bool isBackedGain(const VariantOutcome& outcome, const Prediction& now)
{
    const Prediction& then = outcome.prediction;
    if (!then.likes || !now.likes || !then.unfamiliar.empty() ||
        then.likes->median < now.likes->median * (1 + smallestGain))
        return false;
    const DriverKind kind = driverOf(outcome.variant.kind);
    return (hasEvidence(then, kind) || hasEvidence(now, kind)) &&
           !compareDrafts(then, now).tooCloseToCall;
}

WhatIf::WhatIf(PredictionService& service, QString question, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_question(std::move(question))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &WhatIf::requestNext);
}

WhatIf::~WhatIf()
{
    m_running.cancel();
}

void WhatIf::update(const Draft& draft, const Prediction& prediction)
{
    const bool isKnown = draft == m_draft && prediction.likes && m_now.likes &&
                         prediction.logMedian == m_now.logMedian;
    if (isKnown)
        return;
    m_running.cancel();
    ++m_number;
    m_rest.stop();
    m_found.clear();
    m_outcomes.clear(); // of another caption: nobody may apply them now
    m_waiting.clear();
    m_draft = draft;
    m_now = prediction;
    if (prediction.likes && prediction.basis == PredictionBasis::OwnPosts) {
        m_waiting = variantsOf(draft.composition, m_question, m_hashtags);
        for (const qint64 hour : m_hours) {
            DraftVariant variant{VariantKind::OtherHour, draft.composition};
            variant.composition.takenAtMs = hour;
            if (variant.composition != draft.composition)
                m_waiting.push_back(variant);
        }
    }
    if (m_waiting.empty())
        finish();
    else
        m_rest.start();
}

void WhatIf::clear()
{
    update({}, {});
}

void WhatIf::setHashtags(const QStringList& hashtags)
{
    if (hashtags == m_hashtags)
        return;
    m_hashtags = hashtags;
    tryAgain();
}

void WhatIf::setHours(const std::vector<qint64>& hours)
{
    if (hours == m_hours)
        return;
    m_hours = hours;
    tryAgain();
}

void WhatIf::tryAgain()
{
    const Draft draft = std::exchange(m_draft, {});
    update(draft, Prediction(m_now));
}

void WhatIf::requestNext()
{
    if (m_waiting.empty()) {
        finish();
        return;
    }
    const DraftVariant variant = m_waiting.back();
    m_waiting.pop_back();
    Draft changed = m_draft;
    changed.composition = variant.composition;
    const auto asked = m_service.predict(requestOf(changed));
    m_running = asked;
    whenAnswered(asked.future, this,
                 [this, variant, number = m_number](const Result<Prediction>& answer) {
                     if (number != m_number)
                         return;
                     if (answer && isBackedGain({variant, *answer}, m_now))
                         m_found.push_back({variant, *answer});
                     requestNext();
                 });
}

void WhatIf::finish()
{
    std::ranges::sort(m_found, std::ranges::greater(),
                      [](const VariantOutcome& outcome) { return outcome.prediction.logMedian; });
    m_outcomes = std::move(m_found);
    m_found.clear();
    Q_EMIT changed();
}

} // namespace likecast
