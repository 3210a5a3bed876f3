#pragma once

#include "core/prediction/prediction.h"
#include "ui/common/card.h"

#include <QTimer>

#include <optional>
#include <vector>

class QLayout;
class QPushButton;
class QStackedWidget;

namespace likecast
{

class FigureChooser;
class RangeBar;
class ToneLabel;

/// The expected likes, or another figure, of one draft: number, class, ratio to the usual, chance,
/// range and what it is based on. Reads itself out as one accessible description and announces
/// every new result. Keeps the last number until the new one arrives, so that nothing flickers.
class ResultCard : public Card
{
    Q_OBJECT

public:
    enum class State {
        Empty,  ///< nothing predicted yet: says what will appear here and what to do
        Asking, ///< nothing is known about the account: says what would give a number
        Busy,   ///< a prediction is running; the last number, if any, is shown as outdated
        Ready,  ///< the number matches the draft as it stands
        Stale,  ///< the number is from an earlier draft and nothing is running (cancelled)
        Failed, ///< there is no number for this draft; the message bar says why
    };

    explicit ResultCard(QWidget* parent = nullptr);

    State state() const { return m_state; }

    void clear(); ///< State::Empty
    /// Without likes, State::Asking. For the example account, says whose number it is.
    void setPrediction(const Prediction& prediction, bool isExampleAccount = false);
    /// Progress appears only after 200 ms, "Cancel" after 2 s.
    void setBusy(PredictionStage stage);
    void setStale(); ///< Empty if there never was a number
    void setFailed(const QString& sentence);

    /// The whole result in sentences, for screen readers.
    QString spokenResult() const;

Q_SIGNALS:
    void cancelRequested();
    void targetChosen(likecast::PredictionTarget target); ///< one of Prediction::targets

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeEmptyPage();
    void showSentences(const QString& lead, const QString& more);
    QWidget* makeResultPage();
    QWidget* makeHead();
    QLayout* makeFoot(QWidget* page);
    QWidget* makeBusyRow(QWidget* page);
    void showFoot(bool busy);
    void nameFigure(PredictionTarget target, const std::vector<PredictionTarget>& choice);
    void showNumber();
    void showNoNumber();
    void setOutOfDate(bool outOfDate);
    void showBusy();
    void settle(State state, const QString& footnote);
    void announce();

    State m_state = State::Empty;
    std::optional<Prediction> m_prediction;
    bool m_isExample = false;
    QString m_failure; ///< why there is no number, in State::Failed
    QTimer m_busyDelay;
    QTimer m_cancelDelay;

    QStackedWidget* m_pages;
    ToneLabel* m_lead = nullptr;
    ToneLabel* m_more = nullptr;
    ToneLabel* m_title = nullptr;
    FigureChooser* m_figures = nullptr; ///< replaces the title if there is a choice
    ToneLabel* m_number = nullptr;
    ToneLabel* m_class = nullptr;
    ToneLabel* m_ratio = nullptr;
    ToneLabel* m_chance = nullptr;
    RangeBar* m_range = nullptr;
    ToneLabel* m_footnote = nullptr;
    QWidget* m_busyRow = nullptr; ///< replaces the footnote
    ToneLabel* m_stage = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace likecast
