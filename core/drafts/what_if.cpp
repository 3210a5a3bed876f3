#include "core/drafts/what_if.h"

#include "core/caption/caption_features.h"
#include "core/common/when_answered.h"
#include "core/prediction/draft_comparison.h"

#include <QRegularExpression>

#include <algorithm>

namespace likecast
{

namespace
{

constexpr int restMs = 300;
constexpr int hashtagsOfFew = 3;
constexpr qsizetype hashtagsAdded = 3;
constexpr qsizetype mostReplaced = 5;
constexpr qsizetype longCaption = 80; ///< characters, without hashtags
constexpr double smallestGain = 0.03;
constexpr qsizetype mostAllowed = 30; ///< by Instagram

const QRegularExpression& hashtag()
{
    static const QRegularExpression pattern(QStringLiteral("\\s*#[^\\s#]+"));
    return pattern;
}

QString withHashtags(const QString& caption, int most)
{
    QString kept;
    qsizetype from = 0;
    int count = 0;
    for (const auto& match : hashtag().globalMatch(caption)) {
        kept += QStringView(caption).mid(from, match.capturedStart() - from);
        if (count++ < most)
            kept += match.capturedView();
        from = match.capturedEnd();
    }
    kept += QStringView(caption).mid(from);
    return kept.trimmed();
}

QString textOf(const QString& caption)
{
    return withHashtags(caption, 0);
}

/// The first sentence, with all hashtags.
QString shortened(const QString& caption)
{
    static const QRegularExpression end(QStringLiteral("[.!?…。！？]\\s|\\n"));
    const QString text = textOf(caption);
    const auto match = end.match(text);
    if (!match.hasMatch())
        return caption;
    QString shorter = text.left(match.capturedStart() + 1).trimmed();
    for (const auto& tag : hashtag().globalMatch(caption))
        shorter += u' ' + tag.captured().trimmed();
    return shorter;
}

/// Before the hashtags that it ends with.
QString withQuestion(const QString& caption, const QString& question)
{
    static const QRegularExpression last(QStringLiteral("(\\s*#[^\\s#]+)+\\s*$"));
    const auto match = last.match(caption);
    const qsizetype end = match.hasMatch() ? match.capturedStart() : caption.size();
    return caption.left(end).trimmed() + u' ' + question + caption.mid(end);
}

QStringList hashtagsIn(const QString& caption)
{
    QStringList tags;
    for (const auto& tag : hashtag().globalMatch(caption))
        tags += tag.captured().trimmed();
    return tags;
}

/// With some of the account's own hashtags, in addition to those of the caption or in place of
/// them.
void addOwnHashtags(std::vector<DraftVariant>& variants, const Composition& composition,
                    const QStringList& own)
{
    const QStringList used = hashtagsIn(composition.caption);
    QStringList others;
    for (const QString& tag : own) {
        if (!used.contains(tag, Qt::CaseInsensitive))
            others += tag;
    }
    const auto offer = [&](VariantKind kind, const QString& start, const QStringList& tags) {
        DraftVariant variant{kind, composition, tags};
        variant.composition.caption = (start + u' ' + tags.join(u' ')).trimmed();
        variants.push_back(variant);
    };
    if (others.isEmpty())
        return;
    if (used.size() + hashtagsAdded <= mostAllowed)
        offer(VariantKind::MoreHashtags, composition.caption.trimmed(),
              others.mid(0, hashtagsAdded));
    if (!used.isEmpty())
        offer(VariantKind::OtherHashtags, textOf(composition.caption),
              own.mid(0, std::min(used.size(), mostReplaced)));
}

DriverKind driverOf(VariantKind kind)
{
    switch (kind) {
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

std::vector<DraftVariant> variantsOf(const Composition& composition, const QString& question,
                                     const QStringList& own)
{
    std::vector<DraftVariant> variants;
    const auto offer = [&](VariantKind kind, const QString& caption) {
        Composition changed = composition;
        changed.caption = caption;
        if (changed != composition)
            variants.push_back({kind, changed, {}});
    };
    const QString& caption = composition.caption;
    const QString text = textOf(caption);
    const int hashtags = measureCaption(caption).hashtags;
    if (!text.isEmpty() && !text.contains(u'?'))
        offer(VariantKind::AskQuestion, withQuestion(caption, question));
    if (text.size() > longCaption)
        offer(VariantKind::ShortenCaption, shortened(caption));
    addOwnHashtags(variants, composition, own);
    if (hashtags > hashtagsOfFew)
        offer(VariantKind::FewerHashtags, withHashtags(caption, hashtagsOfFew));
    if (hashtags > 0)
        offer(VariantKind::NoHashtags, text);
    for (const MediaType type : {MediaType::Photo, MediaType::Carousel, MediaType::Reel}) {
        Composition changed = composition;
        changed.mediaType = type;
        if (changed != composition)
            variants.push_back({VariantKind::ChangeMediaType, changed, {}});
    }
    return variants;
}

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
    if (prediction.likes && prediction.basis == PredictionBasis::OwnPosts)
        m_waiting = variantsOf(draft.composition, m_question, m_hashtags);
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
