#include "core/regression/likecast/training/likecast_resume.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

const QString stoppedAtKey = u"stopped_at"_s;
const QString roundKey = u"round"_s;
const QString ofKey = u"of"_s;
const QString seedKey = u"seed"_s;
const QString contentRoundsKey = u"content_rounds"_s;
const QString errorRoundsKey = u"error_rounds"_s;
const QString postsKey = u"posts_sha256"_s;
const QString bestRoundKey = u"best_round"_s;
const QString bestLossKey = u"best_loss"_s;
/// The model itself holds the best round alone.
const QString grownFile = u"residual_grown.ubj"_s;
constexpr int mostRounds = 100'000;

QString foldFile(int fold)
{
    return u"residual_fold_%1.ubj"_s.arg(fold);
}

/// Accounts are dealt out to folds by their order: only the very same posts keep them apart.
QString digestOf(const std::vector<TrainingSource>& sources)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    const auto add = [&digest](const auto&... values) {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_4);
        (stream << ... << values);
        digest.addData(bytes);
    };
    for (const TrainingSource& source : sources) {
        add(source.name, static_cast<qint64>(source.accounts.size()));
        for (const AccountPosts& account : source.accounts) {
            add(account.account, account.counts.followers.value_or(-1),
                account.counts.following.value_or(-1), account.counts.mediaCount.value_or(-1),
                account.countedAtMs.value_or(-1), static_cast<qint64>(account.posts.size()));
            for (const Post& post : account.posts)
                add(post.takenAtMs, post.likes.value_or(-1), static_cast<int>(post.mediaType),
                    post.caption);
        }
    }
    return QString::fromLatin1(digest.result().toHex());
}

bool isRounds(int value)
{
    return value >= 1 && value <= mostRounds;
}

} // namespace

void addStoppedTraining(ModelFiles& model, const LikecastPosition& position,
                        const LikecastTrainingSettings& settings,
                        const std::vector<TrainingSource>& sources)
{
    for (std::size_t fold = 0; fold < position.foldTrees.size(); ++fold)
        model.files.insert(foldFile(static_cast<int>(fold)), position.foldTrees[fold]);
    model.files.insert(grownFile, position.trees);
    model.training.insert(stoppedAtKey, QJsonObject{{roundKey, position.round},
                                                    {bestRoundKey, position.bestRound},
                                                    {bestLossKey, position.bestLoss},
                                                    {ofKey, settings.residual.rounds},
                                                    {contentRoundsKey, settings.content.rounds},
                                                    {errorRoundsKey, settings.error.rounds},
                                                    {seedKey, settings.residual.seed},
                                                    {postsKey, digestOf(sources)}});
}

Result<StoppedLikecast> readStoppedTraining(const QString& folder,
                                            const LikecastTrainingSettings& settings,
                                            const std::vector<TrainingSource>& sources)
{
    const auto model = readModelFiles(folder, LikecastModel::identity());
    if (!model)
        return failure(model.error());
    const QJsonValue stoppedAt = model->training.value(stoppedAtKey);
    if (!stoppedAt.isObject())
        return failure(
            ErrorCode::InputInvalid,
            u"the training in %1 came to its end, there is nothing to go on with"_s.arg(folder));
    StoppedLikecast stopped{{}, settings};
    stopped.position.round = stoppedAt[roundKey].toInt();
    stopped.position.bestRound = stoppedAt[bestRoundKey].toInt();
    stopped.position.bestLoss = stoppedAt[bestLossKey].toDouble();
    stopped.settings.residual.rounds = stoppedAt[ofKey].toInt();
    stopped.settings.content.rounds = stoppedAt[contentRoundsKey].toInt();
    stopped.settings.error.rounds = stoppedAt[errorRoundsKey].toInt();
    stopped.settings.residual.seed = stoppedAt[seedKey].toInt();
    if (!isRounds(stopped.position.round) || !isRounds(stopped.settings.residual.rounds) ||
        !isRounds(stopped.settings.content.rounds) || !isRounds(stopped.settings.error.rounds) ||
        stopped.position.round >= stopped.settings.residual.rounds ||
        !isRounds(stopped.position.bestRound) ||
        stopped.position.bestRound > stopped.position.round || !(stopped.position.bestLoss > 0.0))
        return failure(ErrorCode::ModelDamaged, stoppedAtKey);
    if (stoppedAt[postsKey].toString() != digestOf(sources))
        return failure(ErrorCode::InputInvalid,
                       u"the training in %1 was stopped on other posts, it can only go on with "
                       "the same"_s.arg(folder));
    const auto take = [&](const QString& name) -> Result<QByteArray> {
        const QByteArray bytes = model->files.value(name);
        const auto trees = BoostedTrees::fromBytes(bytes, featureCount);
        if (!trees || trees->rounds().value_or(0) != stopped.position.round)
            return failure(ErrorCode::ModelDamaged, name);
        return bytes;
    };
    auto grown = take(grownFile);
    if (!grown)
        return failure(grown.error());
    stopped.position.trees = *std::move(grown);
    for (int fold = 0; fold < settings.folds; ++fold) {
        auto trees = take(foldFile(fold));
        if (!trees)
            return failure(trees.error());
        stopped.position.foldTrees.push_back(*std::move(trees));
    }
    return stopped;
}

} // namespace likecast
