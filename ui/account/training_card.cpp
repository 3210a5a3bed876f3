#include "ui/account/training_card.h"

#include "ui/account/insight_text.h"
#include "ui/account/job_strip.h"
#include "ui/account/post_text.h"
#include "ui/charts/loss_curve.h"
#include "ui/common/number_format.h"
#include "ui/common/theme.h"
#include "ui/common/when_answered.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace likecast
{

using namespace Qt::StringLiterals;

namespace
{

QLabel* smallText(const QString& text = {})
{
    auto* label = new QLabel(text);
    setTextRole(label, TextRole::Small);
    label->setWordWrap(true);
    return label;
}

QString figure(const QJsonObject& test, const QString& name)
{
    const QLocale locale;
    return locale.toString(test.value(name).toDouble(), 'f', 3)
        .replace(locale.negativeSign(), QChar(0x2212));
}

/// "On 58 posts kept apart: mean error 0.31 …", or empty where the model does not say.
QString reached(const QJsonObject& training)
{
    const QJsonObject test = training.value("test"_L1).toObject();
    if (test.isEmpty())
        return {};
    if (test.contains("accuracy"_L1))
        return TrainingCard::tr("On %1 posts kept apart from learning it was right for %2.")
            .arg(formatCount(test.value("posts"_L1).toDouble()),
                 formatPercent(test.value("accuracy"_L1).toDouble()));
    return TrainingCard::tr("On %1 posts kept apart from learning: mean absolute error %2, mean "
                            "squared error %3, R² %4 (in %5).")
        .arg(formatCount(test.value("posts"_L1).toDouble()), figure(test, u"mae"_s),
             figure(test, u"mse"_s), figure(test, u"r2"_s), training.value("unit"_L1).toString());
}

} // namespace

TrainingCard::TrainingCard(AccountModels& models, QWidget* parent)
    : Card(tr("Train on your posts"), parent)
    , m_models(models)
    , m_choice(new QComboBox)
    , m_train(new QPushButton(tr("Train")))
    , m_job(new JobStrip(tr("Training")))
    , m_curve(new LossCurve)
    , m_epochText(smallText())
    , m_result(smallText())
{
    m_choice->setAccessibleName(tr("Model to train"));
    for (const QString& name : models.trainableNames())
        m_choice->addItem(modelText(name), name);
    auto* row = new QHBoxLayout;
    row->setSpacing(gridUnit);
    row->addWidget(m_choice, 1);
    row->addWidget(m_train);
    content()->addWidget(smallText(
        tr("Learns from the older four fifths of this account's posts; the newest fifth judges "
           "it. Likecast's own model needs no training: it follows your posts by itself.")));
    content()->addLayout(row);
    content()->addWidget(m_job);
    content()->addWidget(m_curve, 1);
    content()->addWidget(m_epochText);
    content()->addWidget(m_result);
    content()->addStretch(0);
    connect(m_train, &QPushButton::clicked, this, &TrainingCard::start);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TrainingCard::showKept);
    connect(m_job, &JobStrip::looked, this, &TrainingCard::showEpochs);
    showKept();
}

TrainingCard::~TrainingCard()
{
    if (m_watch)
        m_watch->cancellation.cancel();
}

void TrainingCard::setAccount(qint64 accountId, const QString& account)
{
    const bool same = m_accountId == accountId;
    m_accountId = accountId;
    m_account = account;
    if (same && m_watch)
        return;
    if (m_watch)
        m_watch->cancellation.cancel();
    m_watch.reset();
    m_job->finish();
    showKept();
}

void TrainingCard::showKept()
{
    if (m_watch)
        return;
    const QString name = m_choice->currentData().toString();
    const QJsonObject training =
        m_account.isEmpty() ? QJsonObject() : ownTraining(m_models.foldersOf(m_account).own, name);
    m_curve->hide();
    m_epochText->hide();
    m_train->setEnabled(m_accountId != 0 && m_choice->count() > 0);
    m_choice->setEnabled(m_choice->count() > 0);
    if (m_choice->count() == 0)
        m_result->setText(tr("No model here learns from one account alone."));
    else if (training.isEmpty())
        m_result->setText(tr("Not trained on this account yet."));
    else
        m_result->setText(tr("Trained on your posts until %1. %2")
                              .arg(shortDay(training.value("trained_until_ms"_L1).toInteger()),
                                   reached(training)));
}

void TrainingCard::start()
{
    if (m_accountId == 0 || m_watch)
        return;
    const QString name = m_choice->currentData().toString();
    m_watch = std::make_shared<TrainingWatch>();
    const bool focused = m_train->hasFocus();
    m_train->setEnabled(false);
    m_choice->setEnabled(false);
    m_result->clear();
    m_curve->setEpochs({});
    m_epochText->clear();
    const auto training = m_models.train(m_accountId, name, m_watch);
    m_job->start(tr("%1 learns… Stop keeps the best so far.").arg(modelText(name)), m_watch);
    if (focused)
        m_job->takeFocus();
    whenAnswered(training, this, [this, watch = m_watch](const Result<OwnTraining>& answer) {
        if (watch != m_watch)
            return;
        showEpochs();
        m_watch.reset();
        m_train->setEnabled(true);
        m_choice->setEnabled(true);
        if (m_job->hasFocus())
            m_train->setFocus(Qt::OtherFocusReason);
        m_job->finish();
        take(answer);
    });
}

void TrainingCard::showEpochs()
{
    const std::vector<TrainingEpoch> epochs = m_watch->epochs();
    if (epochs.size() == m_curve->epochCount())
        return;
    m_curve->setEpochs(epochs);
    // A model that learns in one go has no curve, only its loss.
    m_curve->setVisible(epochs.size() > 1);
    m_epochText->setText(m_curve->summary());
    m_epochText->show();
}

void TrainingCard::take(const Result<OwnTraining>& training)
{
    if (!training) {
        if (training.error().code == ErrorCode::Cancelled)
            m_result->setText(tr("Stopped before there was anything to keep. What was trained "
                                 "before is as it was."));
        else if (training.error().code == ErrorCode::PostsTooFew)
            m_result->setText(tr("There are too few posts with known likes to learn from: about 65 "
                                 "are needed. Import or refresh brings more in."));
        else {
            m_result->setText(tr("Not trained. %1").arg(modelFailureText(training.error())));
            Q_EMIT failed(training.error());
        }
        return;
    }
    QStringList sentences;
    if (training->stopped)
        sentences += tr("Stopped; the best weights so far are kept.");
    else if (training->early)
        sentences += tr("Ended by itself after epoch %1 of %2: posts kept apart from learning were "
                        "not forecast any better.")
                         .arg(training->epochs.back().epoch)
                         .arg(training->epochs.back().of);
    else
        sentences += tr("Trained.");
    sentences += reached(training->report);
    sentences.removeAll(QString());
    m_result->setText(sentences.join(u' '));
    Q_EMIT trained(training->model);
}

} // namespace likecast
