#include "core/drafts/board_step.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject encoded(const Draft& draft)
{
    const Composition& composition = draft.composition;
    const AccountChoice& account = composition.account;
    QJsonObject object{{u"id"_s, draft.id},
                       {u"photo"_s, draft.photoPath},
                       {u"caption"_s, composition.caption},
                       {u"at"_s, composition.takenAtMs},
                       {u"zone"_s, QString::fromLatin1(composition.timeZoneId)},
                       {u"type"_s, mediaTypeName(composition.mediaType)},
                       {u"account"_s, account.name},
                       {u"sample"_s, draft.isSample}};
    if (account.followers)
        object[u"followers"_s] = *account.followers;
    if (account.averageLikes)
        object[u"average"_s] = *account.averageLikes;
    QJsonArray likes;
    for (const qint64 count : account.recentLikes)
        likes += count;
    object[u"likes"_s] = likes;
    object[u"more"_s] = QJsonArray::fromStringList(draft.morePhotos);
    object[u"video"_s] = draft.videoPath;
    return object;
}

Draft decoded(const QJsonObject& object)
{
    Draft draft{.id = object[u"id"_s].toInteger(), .photoPath = object[u"photo"_s].toString()};
    draft.isSample = object[u"sample"_s].toBool();
    draft.videoPath = object[u"video"_s].toString();
    for (const QJsonValue& photo : object[u"more"_s].toArray())
        draft.morePhotos += photo.toString();
    Composition& composition = draft.composition;
    composition.caption = object[u"caption"_s].toString();
    composition.takenAtMs = object[u"at"_s].toInteger();
    composition.timeZoneId = object[u"zone"_s].toString().toLatin1();
    composition.mediaType =
        mediaTypeFromName(object[u"type"_s].toString()).value_or(MediaType::Photo);
    AccountChoice& account = composition.account;
    account.name = object[u"account"_s].toString();
    if (const QJsonValue followers = object[u"followers"_s]; followers.isDouble())
        account.followers = followers.toInteger();
    if (const QJsonValue average = object[u"average"_s]; average.isDouble())
        account.averageLikes = average.toDouble();
    for (const QJsonValue& count : object[u"likes"_s].toArray())
        account.recentLikes.push_back(count.toInteger());
    return draft;
}

bool isSame(const Draft& a, Draft b)
{
    b.faces = a.faces;
    return a == b;
}

/// `board`'s drafts, and those of them that `other` has not or otherwise.
QJsonObject encodedSide(const DraftBoard& board, const DraftBoard& other)
{
    QJsonArray ids;
    QJsonArray drafts;
    for (const Draft& draft : board.drafts) {
        ids += draft.id;
        const Draft* same = other.find(draft.id);
        if (!same || !isSame(draft, *same))
            drafts += encoded(draft);
    }
    return {{u"open"_s, board.currentId}, {u"ids"_s, ids}, {u"drafts"_s, drafts}};
}

/// Whether the board is that side of the step.
bool fits(const DraftBoard& board, const QJsonObject& side)
{
    const QJsonArray ids = side[u"ids"_s].toArray();
    if (ids.size() != static_cast<qsizetype>(board.drafts.size()))
        return false;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (board.drafts[static_cast<std::size_t>(i)].id != ids[i].toInteger())
            return false;
    }
    for (const QJsonValue& value : side[u"drafts"_s].toArray()) {
        const Draft draft = decoded(value.toObject());
        const Draft* same = board.find(draft.id);
        if (!same || !isSame(draft, *same))
            return false;
    }
    return true;
}

} // namespace

QString encodeStep(const BoardStep& step)
{
    QJsonObject before = encodedSide(step.before, step.after);
    QJsonObject after = encodedSide(step.after, step.before);
    if (before[u"drafts"_s].toArray().isEmpty() && after[u"drafts"_s].toArray().isEmpty() &&
        before[u"ids"_s] == after[u"ids"_s])
        return {};
    const QJsonObject object{
        {u"kind"_s, static_cast<int>(step.kind)}, {u"before"_s, before}, {u"after"_s, after}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<BoardStep> decodeStep(const QString& text, const DraftBoard& known, StepSide side)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const int kind = object[u"kind"_s].toInt(-1);
    if (kind < 0 || kind > static_cast<int>(DraftStep::AddReel))
        return {};
    const bool isAfter = side == StepSide::After;
    const QJsonObject here = object[isAfter ? u"after"_s : u"before"_s].toObject();
    const QJsonObject there = object[isAfter ? u"before"_s : u"after"_s].toObject();
    if (!fits(known, here))
        return {};

    DraftBoard changed;
    for (const QJsonValue& value : there[u"drafts"_s].toArray())
        changed.drafts.push_back(decoded(value.toObject()));
    DraftBoard other{{}, there[u"open"_s].toInteger()};
    for (const QJsonValue& id : there[u"ids"_s].toArray()) {
        const Draft* draft = changed.find(id.toInteger());
        if (!draft)
            draft = known.find(id.toInteger());
        if (!draft)
            return {};
        other.drafts.push_back(*draft);
    }
    DraftBoard same{known.drafts, here[u"open"_s].toInteger()};
    if (isAfter)
        return BoardStep{static_cast<DraftStep>(kind), std::move(other), std::move(same)};
    return BoardStep{static_cast<DraftStep>(kind), std::move(same), std::move(other)};
}

} // namespace likecast
