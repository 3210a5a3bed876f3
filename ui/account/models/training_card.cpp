#include "ui/account/models/training_card.h"

#include "core/common/when_answered.h"
#include "ui/account/shared/insight_text.h"
#include "ui/account/shared/post_text.h"
#include "ui/charts/loss_curve.h"
#include "ui/common/job_strip.h"
#include "ui/common/number_format.h"
#include "ui/common/plain_label.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

QString figure(const QJsonObject& test, const QString& name)
{
    const QLocale locale;
    return locale.toString(test.value(name).toDouble(), 'f', 3)
        .replace(locale.negativeSign(), QChar(0x2212));
}

bool learnsFromPhotos(const QString& model)
{
    return model == "photo-cnn"_L1 || model == "engagement-classes"_L1;
}

/// The figures behind reached(), for experts; empty if there are none.
QString testFigures(const QJsonObject& training)
{
    const QJsonObject test = training.value("test"_L1).toObject();
    if (!test.contains("r2"_L1))
        return {};
    return TrainingCard::tr("Mean absolute error %1, mean squared error %2, R² %3 (in %4)")
        .arg(figure(test, u"mae"_s), figure(test, u"mse"_s), figure(test, u"r2"_s),
             training.value("unit"_L1).toString());
}

/// How well it did on the held-out posts, in a sentence; empty if the model does not say.
QString reached(const QJsonObject& training)
{
    const QJsonObject test = training.value("test"_L1).toObject();
    if (test.isEmpty())
        return {};
    if (test.contains("accuracy"_L1))
        return TrainingCard::tr("It was right for %2 of the %1 newest posts.")
            .arg(formatCount(test.value("posts"_L1).toDouble()),
                 formatPercent(test.value("accuracy"_L1).toDouble()));
    if (test.value("r2"_L1).toDouble() <= 0.0)
        return TrainingCard::tr("Worse than guessing your average. Not used.");
    return TrainingCard::tr("Better than guessing your average on your newest %1 posts.")
        .arg(formatCount(test.value("posts"_L1).toDouble()));
}

/// The packs that its additional inputs come from, or empty.
QString packsRead(const QJsonObject& training)
{
    QStringList packs;
    for (const QJsonValue& input : training.value("optional_inputs"_L1).toArray())
        packs += input.toObject().value("pack"_L1).toString();
    packs.removeDuplicates();
    if (packs.isEmpty())
        return {};
    return TrainingCard::tr(
               "It also uses these model packs: %1. Without them, photos count as average.")
        .arg(packs.join(u", "_s));
}

} // namespace

TrainingCard::TrainingCard(AccountModels& models, QWidget* parent)
    : Card(tr("Train on your posts"), parent)
    , m_models(models)
    , m_choice(new QComboBox)
    , m_train(new QPushButton(tr("Train")))
    , m_resume(new QPushButton(tr("Continue training")))
    , m_job(new JobStrip(tr("Training")))
    , m_curve(new LossCurve)
    , m_epochText(PlainLabel::paragraph({}, TextRole::Small))
    , m_result(PlainLabel::paragraph({}, TextRole::Small))
{
    m_train->setObjectName(QStringLiteral("train"));
    m_choice->setAccessibleName(tr("Model to train"));
    for (const QString& name : models.trainableNames())
        m_choice->addItem(modelText(name), name);
    auto* row = new QHBoxLayout;
    row->addWidget(m_choice, 1);
    row->addWidget(m_resume);
    row->addWidget(m_train);
    m_train->setToolTip(tr("Starts over and replaces the previous training."));
    m_resume->setToolTip(tr("Continues the previous training on the same posts."));
    content()->addWidget(PlainLabel::paragraph(
        tr("Trains on this account's older posts and is tested on the newest fifth. "
           "Likecast's own model needs no training: it already follows your posts."),
        TextRole::Small));
    if (models.lacksModels())
        content()->addWidget(
            PlainLabel::paragraph(tr("Neural networks aren't installed. On Debian, they're in "
                                     "the package likecast-neural."),
                                  TextRole::Small));
    content()->addLayout(row);
    content()->addWidget(m_job);
    content()->addWidget(m_curve, 1);
    content()->addWidget(m_epochText);
    content()->addWidget(m_result);
    content()->addStretch(0);
    connect(m_train, &QPushButton::clicked, this, [this] { start(TrainingStart::FromScratch); });
    connect(m_resume, &QPushButton::clicked, this, [this] { start(TrainingStart::Resume); });
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TrainingCard::showStored);
    connect(m_job, &JobStrip::polled, this, &TrainingCard::showEpochs);
    showStored();
}

void TrainingCard::setAccount(qint64 accountId, const QString& account)
{
    const bool same = m_accountId == accountId;
    m_accountId = accountId;
    m_account = account;
    if (same && m_running)
        return;
    m_running.cancel();
    m_running = {};
    m_job->finish();
    showStored();
}

void TrainingCard::showStored()
{
    if (m_running)
        return;
    const QString name = m_choice->currentData().toString();
    const QJsonObject training =
        m_account.isEmpty() ? QJsonObject() : ownTraining(m_models.foldersOf(m_account).own, name);
    showCurve(epochsOf(training));
    showButtons();
    if (m_choice->count() == 0)
        m_result->setText(tr("No model can be trained on a single account."));
    else if (training.isEmpty())
        m_result->setText(tr("Not trained yet."));
    else {
        const QString day = shortDay(trainedUntilMs(training));
        m_result->setText((wasStopped(training)
                               ? tr("Trained on your posts up to %1, stopped early. %2")
                               : tr("Trained on your posts up to %1. %2"))
                              .arg(day, reached(training)) +
                          u' ' + packsRead(training));
        m_result->setToolTip(testFigures(training));
    }
}

void TrainingCard::showButtons()
{
    const bool ready = m_accountId != 0 && m_choice->count() > 0 && !m_running;
    m_train->setEnabled(ready);
    m_choice->setEnabled(m_choice->count() > 0 && !m_running);
    m_resume->setEnabled(ready);
    if (!m_running)
        m_resume->setVisible(ready &&
                             m_models.canResume(m_account, m_choice->currentData().toString()));
}

void TrainingCard::start(TrainingStart start)
{
    if (m_accountId == 0 || m_running)
        return;
    const QString name = m_choice->currentData().toString();
    m_epochs = std::make_shared<TrainingEpochs>();
    const auto training = m_models.train(m_accountId, name, start, m_epochs);
    m_running = training;
    m_pressed = m_resume->hasFocus() ? m_resume : m_train->hasFocus() ? m_train : nullptr;
    const bool focused = m_pressed != nullptr;
    showButtons();
    m_result->clear();
    m_result->setToolTip({});
    showCurve({});
    m_job->start(tr("Training %1… Stop keeps the best result so far.").arg(modelText(name)),
                 training);
    if (focused)
        m_job->takeFocus();
    whenAnswered(training.future, this,
                 [this, running = m_running, name](const Result<OwnTraining>& answer) {
                     if (running != m_running)
                         return;
                     showEpochs();
                     m_running = {};
                     showButtons();
                     if (m_job->hasFocus())
                         (m_pressed ? m_pressed : m_train)->setFocus(Qt::OtherFocusReason);
                     m_job->finish();
                     take(answer, name);
                 });
}

void TrainingCard::showEpochs()
{
    const std::vector<TrainingEpoch> epochs = m_epochs->list();
    if (static_cast<int>(epochs.size()) != m_curve->itemCount())
        showCurve(epochs);
}

void TrainingCard::showCurve(const std::vector<TrainingEpoch>& epochs)
{
    m_curve->setEpochs(epochs);
    // A model that trains in one go has no curve, only its loss.
    m_curve->setVisible(epochs.size() > 1);
    m_epochText->setText(m_curve->summary());
    m_epochText->setHidden(epochs.empty());
}

void TrainingCard::take(const Result<OwnTraining>& training, const QString& model)
{
    if (!training) {
        if (training.error().code == ErrorCode::Cancelled)
            m_result->setText(
                tr("Stopped before there was a result. Your previous training is unchanged."));
        else if (training.error().code == ErrorCode::PostsTooFew && learnsFromPhotos(model))
            m_result->setText(tr("Not enough posts have both likes and a photo. Import an export "
                                 "or folder that includes your photos."));
        else if (training.error().code == ErrorCode::PostsTooFew)
            m_result->setText(tr(
                "Training needs about 65 posts with known likes. Import or refresh to add more."));
        else if (training.error().code == ErrorCode::ModelIncompatible)
            m_result->setText(tr("This training can't be continued because this account's posts "
                                 "have changed since. Train again to replace it."));
        else {
            m_result->setText(tr("Not trained. %1").arg(modelFailureText(training.error())));
            Q_EMIT failed(training.error());
        }
        return;
    }
    QStringList sentences;
    if (training->stopped)
        sentences +=
            m_resume->isVisibleTo(this)
                ? tr("Stopped. The best result so far is kept, and you can continue later.")
                : tr("Stopped. The best result so far is kept.");
    else if (training->early)
        sentences += tr("Finished after epoch %1 of %2: the validation loss stopped improving.")
                         .arg(training->epochs.back().epoch)
                         .arg(training->epochs.back().of);
    else
        sentences += tr("Trained.");
    sentences += reached(training->report);
    sentences += packsRead(training->report);
    sentences.removeAll(QString());
    m_result->setText(sentences.join(u' '));
    m_result->setToolTip(testFigures(training->report));
    Q_EMIT trained(training->model);
}

} // namespace likecast
