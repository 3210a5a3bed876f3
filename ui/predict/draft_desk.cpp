#include "ui/predict/draft_desk.h"

#include "core/drafts/face_keeper.h"
#include "core/settings/settings.h"
#include "ui/predict/photo/photo_intake.h"

#include <QDateTime>

namespace likecast
{

namespace
{

/// The sample's account, so that there is a number to show before the user's account is known.
AccountChoice exampleAccount()
{
    AccountChoice example;
    example.recentLikes = {1240, 980, 1105, 1420, 870, 1010, 1380, 925, 1150, 1075, 1310, 890};
    return example;
}

} // namespace

DraftDesk::DraftDesk(PredictionService& service, DatabaseWorker& database, Settings& settings,
                     PhotoIntake& intake, const DraftStepNames& names, Sample sample,
                     QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_intake(intake)
    , m_sample(std::move(sample))
    , m_history(new DraftHistory(names, this))
    , m_predictions(new DraftPredictions(service, this))
    , m_keeper(new DraftKeeper(
          database, [this] { return m_history->session(); }, this))
    , m_faces(new FaceKeeper(database, this))
{
    connect(m_history, &DraftHistory::changed, this, &DraftDesk::takeBoard);
    connect(m_keeper, &DraftKeeper::loaded, this, &DraftDesk::restore);
    connect(m_keeper, &DraftKeeper::saved, this, &DraftDesk::kept);
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error& error) {
        Q_EMIT failed(error);
        showSample();
    });
    connect(m_faces, &FaceKeeper::failed, this, &DraftDesk::correctionFailed);
    connect(m_faces, &FaceKeeper::kept, this, [this](const QByteArray& photoSha256) {
        Q_EMIT photoCorrected(photoSha256);
        predictAgain(photoSha256);
    });
    connect(&m_intake, &PhotoIntake::photoWritten, this, [this](const QString& path) {
        for (const Draft& draft : m_history->board().drafts) {
            if (draft.photoPath == path)
                m_predictions->retry(draft);
        }
    });
}

bool DraftDesk::isExample() const
{
    const Draft* draft = current();
    return draft && draft->isSample && draft->composition.account.name.isEmpty();
}

void DraftDesk::retrySave()
{
    if (m_keeper->isLoaded())
        m_keeper->saveAll();
    else
        m_keeper->load();
}

void DraftDesk::restore(const std::vector<Draft>& drafts, const StoredSession& session)
{
    Q_EMIT kept();
    std::vector<Draft> found = drafts;
    for (Draft& draft : found) {
        draft.photoPath = m_intake.placeNow(draft.photoPath);
        for (QString& photo : draft.morePhotos)
            photo = m_intake.placeNow(photo);
    }
    m_history->restore(found, session);
    m_intake.removeUnused(m_history->photoPaths());
    showSample();
}

void DraftDesk::showSample()
{
    if (m_sample.photoPath.isEmpty())
        return;
    Composition composition = firstComposition();
    composition.caption = m_sample.caption;
    if (composition.account.name.isEmpty())
        composition.account = exampleAccount();
    m_history->showSample(m_sample.photoPath, composition);
}

void DraftDesk::takeBoard(const DraftBoard& before, const DraftBoard& after, ChangeOrigin origin)
{
    for (const Draft& draft : before.drafts) {
        if (!after.find(draft.id))
            m_predictions->forget(draft.id);
    }
    m_predictions->setCurrent(after.currentId);
    for (const Draft& draft : after.drafts) {
        if (!m_intake.isBeingWritten(draft.photoPath))
            m_predictions->update(draft);
    }
    m_keeper->keep(after);
    m_faces->keepChanges(before, after);
    if (const Draft* draft = after.current())
        m_timeZoneId = draft->composition.timeZoneId;
    Q_EMIT boardChanged(before, after, origin);
}

Composition DraftDesk::firstComposition() const
{
    const QDateTime tomorrow = QDateTime::currentDateTime().addDays(1);
    Composition composition;
    composition.takenAtMs = QDateTime(tomorrow.date(), QTime(19, 0)).toMSecsSinceEpoch();
    composition.timeZoneId = m_timeZoneId;
    const QString account = m_settings.value(Setting::PredictAccount).toString();
    if (m_storedAccounts.contains(account, Qt::CaseInsensitive))
        composition.account.name = account;
    return composition;
}

PredictionRequest DraftDesk::newRequest() const
{
    Draft draft;
    draft.composition =
        m_history->newComposition(firstComposition(), QDateTime::currentMSecsSinceEpoch());
    return requestOf(draft);
}

void DraftDesk::addPhotos(const QStringList& paths, bool isBroken)
{
    const Draft* draft = current();
    const bool lacksPhoto = draft && (draft->photoPath.isEmpty() || isBroken);
    if (lacksPhoto && paths.size() == 1)
        m_history->replacePhoto(draft->id, paths.first());
    else
        m_history->addPhotos(paths, firstComposition(), QDateTime::currentMSecsSinceEpoch());
}

qint64 DraftDesk::addReel(const ReelFiles& files)
{
    m_history->addReel(files, firstComposition(), QDateTime::currentMSecsSinceEpoch());
    return m_history->board().currentId;
}

void DraftDesk::compose(const Composition& composition, EditKind kind, ChangeOrigin origin)
{
    if (kind == EditKind::Account)
        m_settings.setValue(Setting::PredictAccount, composition.account.name);
    m_history->compose(m_history->board().currentId, composition, kind, origin);
}

void DraftDesk::correctFaces(const std::vector<FaceBox>& faces)
{
    const qint64 id = m_history->board().currentId;
    const auto& prediction = m_predictions->entry(id).prediction;
    if (prediction && !prediction->photoSha256.isEmpty())
        m_history->correctFaces(id, {prediction->photoSha256, faces});
}

void DraftDesk::predictAgain()
{
    for (const Draft& draft : m_history->board().drafts)
        m_predictions->retry(draft);
}

void DraftDesk::predictAgain(const QByteArray& photoSha256)
{
    for (const Draft& draft : m_history->board().drafts) {
        const auto& prediction = m_predictions->entry(draft.id).prediction;
        if (prediction && prediction->photoSha256 == photoSha256)
            m_predictions->retry(draft);
    }
}

void DraftDesk::setStoredAccounts(const QStringList& names)
{
    m_storedAccounts = names;
    const Draft* draft = current();
    const QString chosen = m_settings.value(Setting::PredictAccount).toString();
    // Empty but set: the user chose to enter numbers.
    const bool hasChoice = chosen.isEmpty() ? m_settings.isSet(Setting::PredictAccount)
                                            : names.contains(chosen, Qt::CaseInsensitive);
    if (names.size() == 1 && !hasChoice && (!draft || draft->isSample))
        offerAccount(names.first());
    if (!draft)
        Q_EMIT beginningChanged();
}

void DraftDesk::offerAccount(const QString& name)
{
    const Draft* draft = current();
    if (!draft || isExample() || draft->composition.account == AccountChoice{})
        chooseAccount(name);
}

void DraftDesk::chooseAccount(const QString& name)
{
    m_settings.setValue(Setting::PredictAccount, name);
    // Just imported, it may come before setStoredAccounts().
    if (!name.isEmpty() && !m_storedAccounts.contains(name, Qt::CaseInsensitive))
        m_storedAccounts += name;
    const Draft* draft = current();
    if (!draft) {
        Q_EMIT beginningChanged();
        return;
    }
    Composition composition = draft->composition;
    if (draft->isSample)
        composition.account = {};
    composition.account.name = name;
    if (draft->isSample && !name.isEmpty())
        m_history->showSample(draft->photoPath, composition);
    else
        m_history->compose(draft->id, composition, EditKind::Account);
}

} // namespace likecast
