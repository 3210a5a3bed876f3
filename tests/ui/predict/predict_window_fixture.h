#pragma once

#include "tests/support/patience.h"
#include "tests/ui/window_fixture.h"
#include "ui/predict/compose/caption_text_edit.h"
#include "ui/predict/compose/compose_panel.h"
#include "ui/predict/drafts/draft_strip.h"
#include "ui/predict/photo/photo_view.h"
#include "ui/predict/predict_page.h"
#include "ui/predict/result/result_card.h"
#include "ui/predict/week/week_heatmap.h"

#include <QListWidget>
#include <QTest>

namespace likecast
{

/// The parts of a window that tests look at.
struct Parts {
    explicit Parts(RunningWindow& running)
        : page(running.window.predictPage())
        , photo(*page.findChild<PhotoView*>())
        , result(*page.findChild<ResultCard*>())
        , compose(*page.findChild<ComposePanel*>())
        , caption(*page.findChild<CaptionTextEdit*>())
        , strip(*page.findChild<DraftStrip*>())
        , list(*strip.findChild<QListWidget*>())
        , heatmap(*page.findChild<WeekHeatmap*>())
    {
    }

    const DraftBoard& board() const { return page.history().board(); }
    bool isReady() const
    {
        return result.state() == ResultCard::State::Ready &&
               page.predictions().entry(board().currentId).state == DraftPredictions::State::Ready;
    }
    double likes() const
    {
        const auto& prediction = page.predictions().entry(board().currentId).prediction;
        return prediction && prediction->likes ? prediction->likes->median : -1.0;
    }
    double expectedLikes() const
    {
        return ScriptedPredictor::likesFor(postDraft(board().current()->composition));
    }

    PredictPage& page;
    PhotoView& photo;
    ResultCard& result;
    ComposePanel& compose;
    CaptionTextEdit& caption;
    DraftStrip& strip;
    QListWidget& list;
    WeekHeatmap& heatmap;
};

/// The real window on its Predict page, and photos to drop on it; base of a test class.
class PredictWindow
{
protected:
    PredictWindow() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void prepare()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        m_appearance->setChoice(ThemeChoice::Light);
    }

    std::unique_ptr<RunningWindow> open(const QString& sample = {})
    {
        auto running = std::make_unique<RunningWindow>(*m_appearance, m_directory->path(), sample);
        running->window.resize(1280, 800);
        running->window.show();
        if (!QTest::qWaitForWindowActive(&running->window))
            return nullptr;
        return running;
    }

    QString photo(const char* name, const QColor& color = Qt::darkCyan)
    {
        return writePhoto(m_directory->filePath(QString::fromUtf8(name)), color);
    }

    std::unique_ptr<Appearance> m_appearance =
        std::make_unique<Appearance>(*qApp, ThemeChoice::Light);
    std::unique_ptr<QTemporaryDir> m_directory;
};

} // namespace likecast
