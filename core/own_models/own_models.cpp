#include "core/own_models/own_models.h"

#include "core/evaluation/account_split.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double learnedShare = 0.8; ///< of the account's time; the rest is for evaluation

const QString trainedUntilKey = u"trained_until_ms"_s;
const QString learnedPostsKey = u"learned_posts"_s;
const QString stoppedKey = u"stopped"_s;
const QString epochsKey = u"epochs"_s;

QJsonArray epochsJson(const std::vector<TrainingEpoch>& epochs)
{
    QJsonArray array;
    for (const TrainingEpoch& epoch : epochs) {
        QJsonObject entry{{u"epoch"_s, epoch.epoch},
                          {u"of"_s, epoch.of},
                          {u"training_loss"_s, epoch.trainingLoss}};
        if (epoch.validationLoss)
            entry.insert(u"validation_loss"_s, *epoch.validationLoss);
        array.append(entry);
    }
    return array;
}

/// Records every epoch it forwards to the caller; earlier epochs are reported first.
class EpochLog
{
public:
    EpochLog(EpochCallback tell, std::vector<TrainingEpoch> before)
        : m_tell(std::move(tell))
        , m_before(std::move(before))
    {
    }
    Q_DISABLE_COPY_MOVE(EpochLog)

    void take(const TrainingEpoch& epoch)
    {
        if (m_epochs.empty() && epoch.epoch > 1) {
            for (const TrainingEpoch& earlier : m_before) {
                if (earlier.epoch < epoch.epoch)
                    keep(earlier);
            }
        }
        keep(epoch);
    }
    const std::vector<TrainingEpoch>& epochs() const { return m_epochs; }

private:
    void keep(const TrainingEpoch& epoch)
    {
        m_epochs.push_back(epoch);
        if (m_tell)
            m_tell(epoch);
    }

    EpochCallback m_tell;
    std::vector<TrainingEpoch> m_before;
    std::vector<TrainingEpoch> m_epochs;
};

/// Whether the stored model can be resumed on these posts.
Result<void> checkKept(const QJsonObject& kept, const AccountPosts& learned)
{
    if (kept.isEmpty())
        return failure(ErrorCode::ModelMissing, u"there are no weights to resume from"_s);
    const bool isSame =
        trainedUntilMs(kept) == learned.posts.back().takenAtMs &&
        kept.value(learnedPostsKey).toInteger(-1) == static_cast<qint64>(learned.posts.size());
    return isSame ? Result<void>()
                  : failure(ErrorCode::ModelIncompatible,
                            u"it was trained on other posts of the account"_s);
}

} // namespace

Result<TrainedRegressor> trainOnAccount(const RegressorRegistry& registry, const QString& name,
                                        const ModelFolders& folders, const AccountPosts& account,
                                        const TrainingOptions& options, TrainingStart start)
{
    const AccountPosts earlier = earlierPart(account, learnedShare);
    if (earlier.posts.empty())
        return failure(ErrorCode::PostsTooFew);
    const QString folder = QDir(folders.own).filePath(name);
    TrainingOptions watched = options;
    std::vector<TrainingEpoch> before;
    if (start == TrainingStart::Resume) {
        const QJsonObject kept = ownTraining(folders.own, name);
        if (const auto checked = checkKept(kept, earlier); !checked)
            return failure(checked.error());
        watched.resumeFolder = folder;
        before = epochsOf(kept);
    }
    EpochLog log(options.onEpoch, std::move(before));
    watched.onEpoch = [&log](const TrainingEpoch& epoch) { log.take(epoch); };
    auto trained = registry.train(name, {{account.account, {earlier}}}, watched);
    if (!trained)
        return trained;
    QJsonObject& training = trained->files.training;
    training.insert(trainedUntilKey, earlier.posts.back().takenAtMs);
    training.insert(learnedPostsKey, static_cast<qint64>(earlier.posts.size()));
    training.insert(stoppedKey, trained->stoppedByCaller);
    training.insert(epochsKey, epochsJson(log.epochs()));
    const auto written = writeModelFiles(folder, trained->files);
    if (!written)
        return failure(written.error());
    return trained;
}

QStringList ownModels(const QString& ownFolder)
{
    QStringList names;
    const QDir folder(ownFolder);
    if (ownFolder.isEmpty())
        return names;
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (QFile::exists(folder.filePath(name + u"/manifest.json"_s)))
            names += name;
    }
    return names;
}

QJsonObject ownTraining(const QString& ownFolder, const QString& name)
{
    constexpr qint64 mostBytes = 1 << 22;
    QFile file(QDir(ownFolder).filePath(name + u"/manifest.json"_s));
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value("training"_L1).toObject();
}

qint64 trainedUntilMs(const QJsonObject& training)
{
    return training.value(trainedUntilKey).toInteger();
}

bool wasStopped(const QJsonObject& training)
{
    return training.value(stoppedKey).toBool();
}

std::vector<TrainingEpoch> epochsOf(const QJsonObject& training)
{
    std::vector<TrainingEpoch> epochs;
    for (const QJsonValue& value : training.value(epochsKey).toArray()) {
        const QJsonObject entry = value.toObject();
        TrainingEpoch epoch{entry.value(u"epoch"_s).toInt(), entry.value(u"of"_s).toInt(),
                            entry.value(u"training_loss"_s).toDouble(), std::nullopt};
        if (epoch.epoch < 1 || (!epochs.empty() && epoch.epoch <= epochs.back().epoch))
            return {};
        if (const QJsonValue loss = entry.value(u"validation_loss"_s); loss.isDouble())
            epoch.validationLoss = loss.toDouble();
        epochs.push_back(epoch);
    }
    return epochs;
}

} // namespace likecast
